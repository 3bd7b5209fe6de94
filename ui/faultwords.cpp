// SPDX-License-Identifier: MIT
#include "ui/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

struct FaultWords
{
    QStringView name;
    const char *words;
};

// What the embedded gateway plays, as it reads after "Gateway: "; the names are the sandbox's.
// clang-format off
constexpr FaultWords kFaultWords[] = {
    {u"none", QT_TRANSLATE_NOOP("Words", "as documented")},
    {u"refused", QT_TRANSLATE_NOOP("Words", "takes no connection")},
    {u"name-unknown", QT_TRANSLATE_NOOP("Words", "has a name nobody knows")},
    {u"proxy-unreachable", QT_TRANSLATE_NOOP("Words", "behind a proxy that is not there")},
    {u"proxy-login", QT_TRANSLATE_NOOP("Words", "behind a proxy that wants a login")},
    {u"tls-expired", QT_TRANSLATE_NOOP("Words", "certificate expired")},
    {u"tls-not-yet-valid", QT_TRANSLATE_NOOP("Words", "certificate not valid yet")},
    {u"tls-wrong-host", QT_TRANSLATE_NOOP("Words", "certificate of another host")},
    {u"tls-self-signed", QT_TRANSLATE_NOOP("Words", "certificate signed by itself")},
    {u"tls-unknown-ca", QT_TRANSLATE_NOOP("Words", "certificate of an unknown issuer")},
    {u"tls-1.1", QT_TRANSLATE_NOOP("Words", "TLS 1.1 and nothing newer")},
    {u"close-before", QT_TRANSLATE_NOOP("Words", "closes before the order arrives")},
    {u"close-after-headers", QT_TRANSLATE_NOOP("Words", "closes after the headers")},
    {u"close-mid-body", QT_TRANSLATE_NOOP("Words", "closes in the middle of the order")},
    {u"close-after", QT_TRANSLATE_NOOP("Words", "closes after the order")},
    {u"reset", QT_TRANSLATE_NOOP("Words", "resets the connection after the order")},
    {u"hang", QT_TRANSLATE_NOOP("Words", "never answers")},
    {u"drip", QT_TRANSLATE_NOOP("Words", "answers a byte a second")},
    {u"half", QT_TRANSLATE_NOOP("Words", "answers half")},
    {u"too-large", QT_TRANSLATE_NOOP("Words", "answers more than an answer can be")},
    {u"gzip-bomb", QT_TRANSLATE_NOOP("Words", "answers little that unpacks to very much")},
    {u"not-json", QT_TRANSLATE_NOOP("Words", "answers a page instead of JSON")},
    {u"empty", QT_TRANSLATE_NOOP("Words", "answers nothing at all")},
    {u"array", QT_TRANSLATE_NOOP("Words", "answers a list instead of an object")},
    {u"duplicate-keys", QT_TRANSLATE_NOOP("Words", "answers the same key twice")},
    {u"deep", QT_TRANSLATE_NOOP("Words", "answers JSON nested without end")},
    {u"bad-utf8", QT_TRANSLATE_NOOP("Words", "answers broken characters")},
    {u"nul", QT_TRANSLATE_NOOP("Words", "answers a zero character")},
    {u"1e999", QT_TRANSLATE_NOOP("Words", "answers a number that is too large")},
    {u"5000", QT_TRANSLATE_NOOP("Words", "reports its own error, code 5000")},
    {u"no-code", QT_TRANSLATE_NOOP("Words", "answers without a code")},
    {u"code-unlisted", QT_TRANSLATE_NOOP("Words", "answers a code nobody knows")},
    {u"wrong-field", QT_TRANSLATE_NOOP("Words", "sends the link under a wrong name")},
    {u"nothing-payable", QT_TRANSLATE_NOOP("Words", "sends nothing to pay with")},
    {u"link-javascript", QT_TRANSLATE_NOOP("Words", "sends a javascript: link")},
    {u"link-file", QT_TRANSLATE_NOOP("Words", "sends a file: link")},
    {u"link-no-host", QT_TRANSLATE_NOOP("Words", "sends a link without a host")},
    {u"status-00029", QT_TRANSLATE_NOOP("Words", "takes the order and fails it, 00029")},
    {u"status-0029", QT_TRANSLATE_NOOP("Words", "takes the order and fails it, 0029")},
    {u"8000", QT_TRANSLATE_NOOP("Words", "refuses the order, code 8000")},
    {u"another-order", QT_TRANSLATE_NOOP("Words", "answers about another order")},
};

constexpr FaultWords kFaultGroups[] = {
    {u"way", QT_TRANSLATE_NOOP("Words", "The way there")},
    {u"tls", QT_TRANSLATE_NOOP("Words", "Certificate and TLS")},
    {u"closing", QT_TRANSLATE_NOOP("Words", "The connection breaks")},
    {u"answer", QT_TRANSLATE_NOOP("Words", "Size of the answer")},
    {u"http", QT_TRANSLATE_NOOP("Words", "HTTP status")},
    {u"content", QT_TRANSLATE_NOOP("Words", "Form of the answer")},
    {u"verdict", QT_TRANSLATE_NOOP("Words", "What the answer says")},
};
// clang-format on

} // namespace

QString Words::fault(const QString &name)
{
    for (const FaultWords &known : kFaultWords) {
        if (known.name == name)
            return tr(known.words);
    }
    static const QRegularExpression kStatus(u"\\A([0-9]{3})(-[a-z0-9]+)?\\z"_s);
    const QRegularExpressionMatch match = kStatus.match(name);
    if (!match.hasMatch())
        return name;
    const QString status = match.captured(1);
    const QString with = match.captured(2);
    if (with == "-elsewhere"_L1)
        return tr("HTTP %1 to another host").arg(status);
    if (with == "-8000"_L1)
        return tr("HTTP %1 with code 8000").arg(status);
    if (with == "-json"_L1)
        return tr("HTTP %1 with JSON, no code").arg(status);
    if (!with.isEmpty())
        return name;
    return status.startsWith(u'3') ? tr("HTTP %1 to the same address").arg(status)
                                   : tr("HTTP %1 with a page").arg(status);
}

QString Words::faultGroup(const QString &id)
{
    for (const FaultWords &known : kFaultGroups) {
        if (known.name == id)
            return tr(known.words);
    }
    return id;
}

} // namespace vexora::ui
