// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/khqrrender.h"
#include "cli/khqrsentences.h"
#include "cli/target.h"
#include "domain/clock.h"
#include "khqr/check.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

using json::Value;

Value tlvDocument(const QList<khqr::Tlv> &triples)
{
    Value list = Value::array();
    for (const khqr::Tlv &triple : triples) {
        Value object = Value::object();
        object.insert(u"tag"_s, Value::string(triple.tag));
        object.insert(u"length"_s, Value::number(QString::number(triple.length)));
        object.insert(u"value"_s, Value::string(triple.value));
        if (!triple.children.isEmpty())
            object.insert(u"children"_s, tlvDocument(triple.children));
        list.append(object);
    }
    return list;
}

Value optionalText(const QString &text)
{
    return text.isEmpty() ? Value() : Value::string(text);
}

Value checkDocument(const khqr::Check &check)
{
    Value document = Value::object();
    document.insert(u"verdict"_s, Value::string(khqr::toText(check.verdict)));
    Value fields = Value::object();
    for (auto field = check.fields.cbegin(); field != check.fields.cend(); ++field)
        fields.insert(field.key(), Value::string(field.value()));
    document.insert(u"fields"_s, fields);
    Value issues = Value::array();
    for (const khqr::Issue &issue : check.issues) {
        Value object = Value::object();
        object.insert(u"code"_s,
                      issue.code > 0 ? Value::number(QString::number(issue.code)) : Value());
        object.insert(u"name"_s, Value::string(issue.name));
        object.insert(u"severity"_s, Value::string(khqr::toText(issue.severity)));
        issues.append(object);
    }
    document.insert(u"issues"_s, issues);
    Value crc = Value::object();
    crc.insert(u"expected"_s, optionalText(check.crcExpected));
    crc.insert(u"found"_s, optionalText(check.crcFound));
    document.insert(u"crc"_s, crc);
    document.insert(u"md5"_s, Value::string(check.md5));
    document.insert(u"tlv"_s, tlvDocument(check.tlv));
    return document;
}

/** One final line end belongs to the shell, not to the payload. */
QByteArray withoutLineEnd(QByteArray bytes)
{
    if (bytes.endsWith("\r\n"))
        bytes.chop(2);
    else if (bytes.endsWith('\n'))
        bytes.chop(1);
    return bytes;
}

} // namespace

int khqrCommand(const QStringList &words)
{
    Arguments arguments;
    arguments.value(u"at"_s, u"EPOCH_MS"_s,
                    u"For check: the time to judge expiry at; now when not given."_s);
    addRenderOptions(arguments);
    const Result<void> parsed = arguments.parse(words, 1, 1);
    const Output output(words.contains(u"--json"_s));
    if (!parsed)
        return output.fail(parsed.error());
    const QString action = arguments.positionals().at(0);
    if (action != "check"_L1 && action != "render"_L1)
        return output.fail({ErrorCode::Usage, u"khqr check|render < payload"_s});
    if (const auto fits = checkRenderOptions(arguments, action == "render"_L1); !fits)
        return output.fail(fits.error());
    qint64 atMs = SystemClock().nowMs();
    if (arguments.has(u"at"_s)) {
        bool ok = false;
        atMs = arguments.text(u"at"_s).toLongLong(&ok);
        if (atMs < 0 || !ok)
            return output.fail({ErrorCode::Usage, u"--at wants milliseconds since 1970"_s});
    }
    const Result<QByteArray> bytes = readInput(u"-"_s);
    if (!bytes)
        return output.fail(bytes.error());
    // Not QString::fromUtf8: it drops a byte order mark, which is a part of a payload like any
    // other.
    QStringDecoder decode(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    const QString payload = decode(withoutLineEnd(*bytes));
    if (decode.hasError())
        return output.fail(ExitCode::Invalid, u"malformed"_s, u"the payload is not UTF-8"_s);
    if (action == "render"_L1)
        return khqrRender(output, arguments, payload);
    const khqr::Check check = khqr::check(payload, atMs);
    if (output.json())
        output.document(checkDocument(check));
    for (const QString &line : khqrCheckLines(payload, check))
        output.line(line);
    return int(check.printable() ? ExitCode::Ok : ExitCode::Invalid);
}

} // namespace vexora::cli
