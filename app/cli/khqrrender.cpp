// SPDX-License-Identifier: MIT
#include "cli/khqrrender.h"

#include "domain/clock.h"
#include "khqr/check.h"
#include "khqr/qrmatrix.h"
#include "settings/ownerfile.h"
#include "symbol/symbolfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

using json::Value;

std::optional<SymbolFormat> formatOf(const Arguments &arguments)
{
    return arguments.has(u"format"_s) ? symbolFormatFrom(arguments.text(u"format"_s))
                                      : symbolFormatOf(arguments.text(u"out"_s));
}

QString namesOf(const QList<khqr::Issue> &issues)
{
    QStringList names;
    for (const khqr::Issue &issue : issues)
        names.append(issue.name);
    return names.join(u", "_s);
}

} // namespace

void addRenderOptions(Arguments &arguments)
{
    arguments.value(u"out"_s, u"FILE"_s, u"For render: write there, for its owner alone."_s);
    arguments.value(u"format"_s, u"FORMAT"_s,
                    u"For render: png, svg or pdf; by FILE's ending when not given."_s);
}

Result<void> checkRenderOptions(const Arguments &arguments, bool render)
{
    if (!render) {
        for (const QString &option : {u"out"_s, u"format"_s}) {
            if (arguments.has(option))
                return failure(ErrorCode::Usage, u"--%1 is for khqr render"_s.arg(option));
        }
        return {};
    }
    if (arguments.has(u"at"_s))
        return failure(ErrorCode::Usage, u"--at is for khqr check; render goes by the clock"_s);
    const QString file = arguments.text(u"out"_s);
    if (file.isEmpty())
        return failure(ErrorCode::Usage, u"khqr render wants --out FILE"_s);
    if (file == "-"_L1)
        return failure(ErrorCode::Usage, u"--out wants a file; standard output is for words"_s);
    if (formatOf(arguments))
        return {};
    return failure(ErrorCode::Usage,
                   arguments.has(u"format"_s)
                       ? u"--format is png, svg or pdf"_s
                       : u"%1 does not end in .png, .svg or .pdf; say --format"_s.arg(file));
}

int khqrRender(const Output &output, const Arguments &arguments, const QString &payload)
{
    const qint64 atMs = SystemClock().nowMs();
    const khqr::Check check = khqr::check(payload, atMs);
    if (!check.printable()) {
        return output.fail(ExitCode::Invalid, u"not_printable"_s,
                           u"no code is drawn from this payload: "_s + namesOf(check.issues));
    }
    const SymbolFormat format = formatOf(arguments).value();
    const Result<QByteArray> bytes = symbolFile(payload, format, atMs);
    const Result<QrMatrix> matrix = QrMatrix::encode(payload);
    if (!bytes || !matrix) {
        return output.fail(ExitCode::Invalid, u"not_printable"_s,
                           (bytes ? matrix.error() : bytes.error()).detail);
    }
    const QString file = arguments.text(u"out"_s);
    // A folder that is not there is a typing mistake, not one to be made.
    if (const QString folder = QFileInfo(file).absolutePath(); !QFileInfo(folder).isDir())
        return output.fail({ErrorCode::Storage, u"there is no folder %1"_s.arg(folder)});
    if (const Result<void> written = writeOwnerFile(file, *bytes); !written)
        return output.fail(written.error());
    if (!check.issues.isEmpty())
        output.say(u"Noted: "_s + namesOf(check.issues));
    if (output.json()) {
        Value document = Value::object();
        document.insert(u"file"_s, Value::string(QFileInfo(file).absoluteFilePath()));
        document.insert(u"format"_s, Value::string(toText(format)));
        document.insert(u"md5"_s, Value::string(check.md5));
        document.insert(u"modules"_s, Value::number(QString::number(matrix->size())));
        output.document(document);
    }
    output.line(u"saved %1"_s.arg(file));
    return int(ExitCode::Ok);
}

} // namespace vexora::cli
