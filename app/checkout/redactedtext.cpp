// SPDX-License-Identifier: MIT
#include "checkout/redactedtext.h"

#include "checkout/orderdocument.h"
#include "khqr/check.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** A code or a status is a word. A gateway that puts a sentence there may put a payer into it. */
QString onlyWord(const QString &text)
{
    constexpr qsizetype kLongestWord = 32;
    const bool isWord = std::all_of(text.cbegin(), text.cend(), [](QChar one) {
        return one.unicode() < 0x80
            && (one.isLetterOrNumber() || one == u'_' || one == u'-' || one == u'.');
    });
    return isWord && text.size() <= kLongestWord ? text : u"(left out)"_s;
}

QString timeOf(qint64 ms)
{
    return ms > 0 ? isoTime(ms) : QString();
}

} // namespace

QString redactedText(const OrderRecord &record)
{
    QString text;
    const auto add = [&text](QStringView name, const QString &value) {
        if (!value.isEmpty())
            text += name + u": "_s + value + u'\n';
    };
    add(u"order number", record.key.tradeNo);
    add(u"gateway number", onlyWord(record.platFormTradeNo));
    add(u"merchant number", record.key.merchantNo);
    add(u"host", record.key.host);
    add(u"environment", toText(record.environment));
    add(u"region", record.region);
    add(u"amount", record.amount + u' ' + record.currency);
    add(u"channel code", onlyWord(record.channelCode));
    add(u"way code", onlyWord(record.wayCode));
    add(u"corrects order", record.replaces);
    add(u"recorded", timeOf(record.recordedAtMs));
    add(u"answered", timeOf(record.answeredAtMs));
    add(u"outcome", record.outcome ? toText(*record.outcome) : u"sending"_s);
    add(u"reason", onlyWord(record.reason));
    add(u"http status", record.httpStatus > 0 ? QString::number(record.httpStatus) : QString());
    add(u"code", onlyWord(record.code));
    add(u"status", onlyWord(record.status));
    add(u"payment", toText(record.payment));
    add(u"last asked", timeOf(record.askedAtMs));
    add(u"asking gave", onlyWord(record.askResult));
    add(u"payment learnt", timeOf(record.queriedAtMs));
    add(u"closed", timeOf(record.closedAtMs));
    add(u"closed because", record.closedReason ? toText(*record.closedReason) : QString());
    add(u"link host", QUrl(record.link).host());
    if (!record.payInfo.isEmpty())
        add(u"khqr md5", khqr::md5Of(record.payInfo));
    if (record.khqr) {
        add(u"khqr", onlyWord(record.khqr->verdict));
        add(u"khqr agrees", record.khqr->matchesOrder ? u"yes"_s : u"no"_s);
    }
    for (const Deviation &deviation : record.deviations)
        add(u"deviation", onlyWord(deviation.id));
    return text;
}

} // namespace vexora
