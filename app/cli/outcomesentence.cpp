// SPDX-License-Identifier: MIT
#include "cli/outcomesentence.h"

#include "cli/orderdocument.h"
#include "cli/reasonsentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

/** What a status query told of the money; nothing where that changes nothing. */
QString moneySentence(PaymentState payment)
{
    switch (payment) {
    case PaymentState::NotAsked:
    case PaymentState::Waiting:
        return {};
    case PaymentState::PartPaid:
        return u"A part of it is paid."_s;
    case PaymentState::Paid:
        return u"It is paid."_s;
    case PaymentState::Failed:
        return u"Its payment failed."_s;
    case PaymentState::LinkLost:
        return u"It waits to be paid, but its link never arrived here; ask the provider for it."_s;
    case PaymentState::Closed:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

/** Of an order whose sending told something else than a query does now. The next step is not to
 *  issue it again: it would be there twice. */
QString existsAfterAllSentence(const OrderRecord &record)
{
    const QString sending = toText(*record.outcome).replace(u'_', u' ');
    QString text = u"Order %1 (%2 when it was sent) exists at the gateway. "_s.arg(
        record.key.tradeNo, sending);
    switch (record.payment) {
    case PaymentState::Waiting:
        return text
            + u"It waits to be paid, and money may arrive on it; do not issue another in its "
              "place before the provider has ended it."_s;
    case PaymentState::LinkLost:
        return text
            + u"It waits to be paid, and money may arrive on it, but its link never arrived here; "
              "ask the provider for it."_s;
    case PaymentState::PartPaid:
        return text + u"A part of it is paid, and more money may arrive on it."_s;
    case PaymentState::NotAsked:
    case PaymentState::Paid:
    case PaymentState::Failed:
    case PaymentState::Closed:
        break;
    }
    return text + moneySentence(record.payment);
}

bool isExpired(const OrderRecord &record, qint64 nowMs)
{
    return record.khqr && record.khqr->expiresAtMs > 0 && record.khqr->expiresAtMs <= nowMs;
}

QString createdSentence(const OrderRecord &record, qint64 nowMs)
{
    if (const QString told = moneySentence(record.payment); !told.isEmpty())
        return told;
    if (record.khqr && !record.khqr->matchesOrder)
        return u"What came with it must not be paid with."_s;
    if (isExpired(record, nowMs))
        return u"Not paid yet; its code expired at %1."_s.arg(isoTime(record.khqr->expiresAtMs));
    return record.link.isEmpty() ? u"Not paid yet; ready to be paid."_s
                                 : u"Link ready, not paid yet."_s;
}

/** Why, with the HTTP status where that is the reason. */
QString why(const OrderRecord &record)
{
    QString sentence = reasonSentence(record.reason, record.found);
    const bool told = record.reason == "http_status"_L1 || record.reason == "redirect"_L1;
    if (told && record.httpStatus > 0)
        sentence.insert(sentence.size() - 1, u" (HTTP %1)"_s.arg(record.httpStatus));
    return sentence.isEmpty() ? sentence : QString(sentence + u' ');
}

QString sentencesOf(const QString &reason)
{
    const QString advice = reasonAdvice(reason);
    return advice.isEmpty() ? advice : QString(u' ' + advice);
}

/** In quotes of a shell where it needs them. */
QString shellWord(const QString &text)
{
    const auto isPlain = [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'_' || c == u'.'
            || c == u'/' || c == u':';
    };
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain))
        return text;
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

QString closedSentence(const OrderRecord &record)
{
    QString reason;
    switch (record.closedReason.value_or(ClosingReason::GivenUp)) {
    case ClosingReason::DoesNotExist:
        reason = u"does not exist at the gateway"_s;
        break;
    case ClosingReason::SettledOtherwise:
        reason = u"is settled in another way"_s;
        break;
    case ClosingReason::GivenUp:
        reason = u"is given up"_s;
        break;
    }
    return u"Order %1 (unknown when it was sent) was closed by a person at %2, who says that it "
           u"%3. "
           "The gateway has not confirmed that."_s.arg(record.key.tradeNo,
                                                       isoTime(record.closedAtMs), reason);
}

QString unknownSentence(const OrderRecord &record, const QStringList &naming)
{
    const QString number = record.key.tradeNo;
    // Its own line, and first: this one must not be read over.
    const bool mixedUp = record.reason == "another_order"_L1;
    QString text = mixedUp ? QString(reasonSentence(record.reason) + u'\n') : QString();
    text += u"Order %1 may exist at the gateway, and money may arrive on it. "_s.arg(number);
    if (!mixedUp)
        text += why(record);
    else
        text += reasonAdvice(record.reason) + u' ';
    if (record.askedAtMs > 0 && !record.askResult.isEmpty())
        text += u"The last question about it, at %1, settled nothing: %2 "_s.arg(
            isoTime(record.askedAtMs), reasonSentence(record.askResult));
    return text + u"Do not send another until you have checked: "_s
        + queryCommandLine(record, naming);
}

} // namespace

Payable payableOf(const OrderRecord &record, qint64 nowMs)
{
    if (record.outcome != Outcome::Created || (record.khqr && !record.khqr->matchesOrder))
        return Payable::Nothing;
    switch (record.payment) {
    case PaymentState::NotAsked:
    case PaymentState::Waiting:
        return isExpired(record, nowMs) ? Payable::Link : Payable::All;
    case PaymentState::PartPaid:
        return Payable::Link;
    case PaymentState::Paid:
    case PaymentState::Failed:
    case PaymentState::LinkLost:
    case PaymentState::Closed:
        return Payable::Nothing;
    }
    Q_UNREACHABLE();
    return Payable::Nothing;
}

QString queryCommandLine(const OrderRecord &record, const QStringList &naming)
{
    QStringList words = naming;
    if (words.isEmpty() && !record.profile.isEmpty())
        words = {u"--profile"_s, record.profile};
    if (naming.isEmpty() && record.environment == Environment::Live)
        words += u"--live"_s;
    words += {u"--trade-no"_s, record.key.tradeNo};
    QString line = u"vexora-console query"_s;
    for (const QString &word : words)
        line += u' ' + shellWord(word);
    return line;
}

QString outcomeSentence(const OrderRecord &record, qint64 nowMs, const QStringList &naming)
{
    const QString number = record.key.tradeNo;
    if (!record.outcome)
        return u"Order %1 is still being sent by another window or command."_s.arg(number);
    if (record.payment == PaymentState::Closed)
        return closedSentence(record);
    // A status query told later what the answer did not: that stands above the sending.
    if (*record.outcome != Outcome::Created && record.payment != PaymentState::NotAsked)
        return existsAfterAllSentence(record);
    switch (*record.outcome) {
    case Outcome::Created:
        return u"Order %1 exists at the gateway. %2"_s.arg(number, createdSentence(record, nowMs));
    case Outcome::Invalid:
        return u"Nothing was sent: the order has to be corrected first."_s;
    case Outcome::Refused:
        return u"The gateway refused order %1. %2No money can arrive on it; correct it and issue a "
               "new one.%3"_s.arg(number, why(record), sentencesOf(record.reason));
    case Outcome::Unknown:
        return unknownSentence(record, naming);
    case Outcome::NotSent:
        return u"Order %1 was not sent. %2No money can arrive on it; issue a new one once the "
               "cause is gone.%3"_s.arg(number, why(record), sentencesOf(record.reason));
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace vexora::cli
