// SPDX-License-Identifier: MIT
#include "cli/output.h"

#include "cli/command.h"
#include "cli/lastword.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

void print(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/** By code points: tags and other format characters exist outside the first plane too. */
QString shownText(const QString &text, QStringView harmless)
{
    QString shown;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar first = text[at];
        const QChar second = at + 1 < text.size() ? text[at + 1] : QChar();
        const bool pair = first.isHighSurrogate() && second.isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(first, second) : first.unicode();
        if (isHidden(c) && !harmless.contains(first))
            shown += u"‹U+%1›"_s.arg(uint(c), 4, 16, QChar(u'0')).toUpper();
        else
            shown += pair ? QString(first) + second : QString(first);
        at += pair ? 1 : 0;
    }
    return shown;
}

} // namespace

void Output::document(const json::Value &value) const
{
    documentBegun();
    print(stdout, json::write(value));
}

void Output::line(const QString &text) const
{
    if (!m_json)
        print(stdout, text.toUtf8());
}

void Output::say(const QString &text) const
{
    print(stderr, text.toUtf8());
}

int Output::fail(const Error &error) const
{
    return fail(exitCodeFor(error), toText(error.code), error.detail);
}

int Output::fail(ExitCode exitCode, const QString &code, const QString &message) const
{
    if (m_json) {
        json::Value inner = json::Value::object();
        inner.insert(u"code"_s, json::Value::string(code));
        inner.insert(u"message"_s, json::Value::string(message));
        json::Value outer = json::Value::object();
        outer.insert(u"error"_s, std::move(inner));
        document(outer);
    }
    say(u"vexora-console: "_s + printableLine(message));
    return int(exitCode);
}

QString toText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return u"usage"_s;
    case ErrorCode::NotFound:
        return u"not_found"_s;
    case ErrorCode::Malformed:
        return u"malformed"_s;
    case ErrorCode::Duplicate:
        return u"duplicate"_s;
    case ErrorCode::NumberUncertain:
        return u"number_uncertain"_s;
    case ErrorCode::NoSecret:
        return u"no_secret"_s;
    case ErrorCode::KeychainUnavailable:
        return u"keychain_unavailable"_s;
    case ErrorCode::Storage:
        return u"storage"_s;
    case ErrorCode::NewerData:
        return u"newer_data"_s;
    case ErrorCode::Network:
        return u"network"_s;
    case ErrorCode::Internal:
        return u"internal"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString printable(const QString &text)
{
    return shownText(text, u"\n\t");
}

QString printableLine(const QString &text)
{
    return shownText(text, {});
}

} // namespace vexora::cli
