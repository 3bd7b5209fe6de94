// SPDX-License-Identifier: MIT
#include "messages/payermessage.h"

#include "domain/weblink.h"
#include "messages/builtintexts.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** Turns the direction of what follows, or marks the order of bytes. */
bool turnsText(char32_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

/** Without what is not seen; Khmer's zero-width spaces and joiners are part of its spelling. */
QString cleaned(const QString &text, QChar atLineEnd)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s);
    QString clean;
    for (const char32_t c : lines.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (c == U'\n' || c == U'\r' || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            clean += atLineEnd;
        else if (c == U'\t')
            clean += u' ';
        else if (category != QChar::Other_Control && category != QChar::Other_Surrogate
                 && !turnsText(c))
            clean += QStringView(QChar::fromUcs4(c));
    }
    return clean;
}

QString value(const QString &text)
{
    return cleaned(text, u' ').simplified();
}

/** A number to pay to has no sign in it that is not seen. */
QString accountNumber(const QString &text)
{
    QString number;
    for (const char32_t c : text.toUcs4()) {
        if (!isUnseen(c))
            number += QStringView(QChar::fromUcs4(c));
    }
    return value(number);
}

/** The account in lines of its own, each only where there is something to say. */
QString accountLines(const VirtualAccount &account, const BuiltInTexts &texts)
{
    QStringList lines;
    const auto add = [&lines](QString line, const QString &text) {
        if (!text.isEmpty())
            lines.append(line.replace(u"{value}"_s, text));
    };
    add(texts.bank, value(account.bank));
    add(texts.number, accountNumber(account.number));
    add(texts.holder, value(account.holder));
    return lines.join(u'\n');
}

using Values = QMap<QString, QString>;

Values valuesOf(const QString &language, const MessageFacts &facts)
{
    const QString link = isWebLink(facts.link) ? facts.link : QString();
    QString account;
    QString expiry;
    if (facts.account && !accountNumber(facts.account->number).isEmpty())
        account = accountLines(*facts.account, builtInTexts(language));
    if (facts.expiresAtMs > 0)
        expiry = timeIn(language, facts.expiresAtMs, facts.timeZone);
    else if (!account.isEmpty())
        expiry = value(facts.account->expiry); // not a time this program can read: as it came
    return {{u"name"_s, value(facts.name)},
            {u"amount"_s, value(facts.amount)},
            {u"link"_s, link},
            {u"account"_s, account},
            {u"pay"_s, link.isEmpty() ? account : link},
            {u"order"_s, value(facts.tradeNo)},
            {u"expiry"_s, expiry}};
}

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression kPattern(u"\\{([^{}\\n]*)\\}"_s);
    return kPattern;
}

bool isPlaceToPay(const QString &placeholder)
{
    return placeholder == "link"_L1 || placeholder == "account"_L1 || placeholder == "pay"_L1;
}

struct Line
{
    QString text;
    bool isLeftOut = false; ///< it had placeholders, and none of them a value
    bool canBePaid = false;
};

/** One pass: what a value brings along is not looked at again. */
Line filled(const QString &line, const Values &values)
{
    Line result;
    bool isAsked = false;
    bool isAnswered = false;
    qsizetype at = 0;
    auto places = placeholderPattern().globalMatch(line);
    while (places.hasNext()) {
        const QRegularExpressionMatch place = places.next();
        const auto known = values.constFind(place.captured(1));
        if (known == values.cend())
            continue;
        isAsked = true;
        isAnswered = isAnswered || !known->isEmpty();
        result.canBePaid = result.canBePaid || (isPlaceToPay(known.key()) && !known->isEmpty());
        result.text += QStringView(line).sliced(at, place.capturedStart() - at);
        result.text += *known;
        at = place.capturedEnd();
    }
    result.text += QStringView(line).sliced(at);
    result.isLeftOut = isAsked && !isAnswered;
    return result;
}

/** Whatever the template says: nobody is to pay for practice. */
QString testLines(const QString &language)
{
    const QString own = builtInTexts(language).test;
    return own.isEmpty() ? kTestLine.toString() : QString(kTestLine + u'\n' + own);
}

} // namespace

const QStringList &placeholders()
{
    static const QStringList kNames{u"name"_s, u"amount"_s,  u"order"_s, u"pay"_s,
                                    u"link"_s, u"account"_s, u"expiry"_s};
    return kNames;
}

QString builtInTemplate(const QString &language)
{
    return builtInTexts(language).text;
}

QString templateOf(const Profile &profile, const QString &language)
{
    for (const QString &key : {language, QString()}) {
        const QString own = profile.messageTemplates.value(key);
        if (!own.trimmed().isEmpty())
            return own;
    }
    return builtInTemplate(language);
}

QString messageLanguageOf(const Profile &profile, const RegionSpec &region)
{
    for (const QString &language : {profile.messageLanguage, region.payerLanguage}) {
        if (!language.isEmpty())
            return language;
    }
    return u"en"_s;
}

QList<TemplateFault> faultsOf(const QString &messageTemplate)
{
    bool unknown = false;
    bool toPay = false;
    auto places = placeholderPattern().globalMatch(messageTemplate);
    while (places.hasNext()) {
        const QString name = places.next().captured(1);
        toPay = toPay || isPlaceToPay(name);
        unknown = unknown || !placeholders().contains(name);
    }
    QList<TemplateFault> faults;
    if (messageTemplate.size() > kMaxTemplate)
        faults.append(TemplateFault::TooLong);
    if (!toPay)
        faults.append(TemplateFault::NothingToPay);
    if (unknown)
        faults.append(TemplateFault::UnknownPlaceholder);
    return faults;
}

PayerMessage writeMessage(const QString &messageTemplate, const QString &language,
                          const MessageFacts &facts)
{
    const Values values = valuesOf(language, facts);
    PayerMessage message;
    QStringList lines;
    const QStringList templateLines = cleaned(messageTemplate, u'\n').split(u'\n');
    for (const QString &templateLine : templateLines) {
        Line line = filled(templateLine, values);
        if (line.isLeftOut)
            continue;
        message.canBePaid = message.canBePaid || line.canBePaid;
        const bool isBlank = line.text.trimmed().isEmpty();
        if (isBlank && (lines.isEmpty() || lines.constLast().isEmpty()))
            continue;
        lines.append(isBlank ? QString() : line.text);
    }
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    message.text = lines.join(u'\n');
    if (!facts.isLive)
        message.text = testLines(language) + u"\n\n" + message.text;
    return message;
}

QString subjectOf(const QString &language, const MessageFacts &facts)
{
    const QString subject
        = filled(builtInTexts(language).subject, {{u"order"_s, value(facts.tradeNo)}}).text;
    return facts.isLive ? subject : QString(kTestLine + u": " + subject);
}

QUrl mailOf(const PayerMessage &message, const QString &subject, const QString &address)
{
    QString body = message.text;
    body.replace(u'\n', u"\r\n"_s);
    QByteArray mail = "mailto:" + QUrl::toPercentEncoding(value(address), "@");
    mail += "?subject=" + QUrl::toPercentEncoding(value(subject));
    mail += "&body=" + QUrl::toPercentEncoding(body);
    return QUrl::fromEncoded(mail, QUrl::StrictMode);
}

} // namespace vexora
