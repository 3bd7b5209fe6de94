// SPDX-License-Identifier: MIT
#include "fuzz/answerrules.h"

#include "checkout/masking.h"
#include "checkout/verdict.h"
#include "fuzz/decimals.h"
#include "regions/regioncatalog.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::fuzz {

namespace {

/** Spaces aside, nothing in it that is not seen. */
bool isSeen(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::none_of(characters.begin(), characters.end(), [](char32_t c) {
        const QChar::Category category = QChar::category(c);
        return category == QChar::Other_Control || category == QChar::Other_Format
            || (QChar::isSpace(c) && c != U' ');
    });
}

/** A second opinion on links, by hand and stricter than a browser. */
bool opensInABrowser(const QString &link)
{
    const QString lower = link.toLower();
    const qsizetype scheme = lower.startsWith("https://"_L1) ? 8
        : lower.startsWith("http://"_L1)                     ? 7
                                                             : 0;
    // Browsers read a backslash as a slash, so that "good.example\@other.example" is another host
    // for them than for Qt.
    if (scheme == 0 || link.contains(u'\\') || link.contains(u' ') || !isSeen(link))
        return false;
    const QString place = lower.sliced(scheme);
    const auto end
        = std::find_if(place.begin(), place.end(), [](QChar c) { return u"/?#"_s.contains(c); });
    const QString authority = place.first(end - place.begin()).section(u'@', -1);
    return !authority.isEmpty() && !authority.startsWith(u':');
}

void checkCreated(Rules &rules, const Sample &sample, const OrderRecord &record,
                  const Envelope &envelope)
{
    rules.require(record.httpStatus == 200, "created without HTTP 200");
    rules.require(envelope.code() == "0000"_L1, "created without code 0000");
    rules.require(!envelope.failed(), "created although the status says failed");
    rules.require(envelope.tradeNo() == sample.order.key.tradeNo,
                  "created by an answer about another order");
    rules.require(record.reason.isEmpty(), "created with a reason against it");
    const bool link = !record.link.isEmpty();
    if (link)
        rules.require(opensInABrowser(record.link), "created with a link no browser may open");
    bool account = false;
    if (record.virtualAccount) {
        const QString &number = record.virtualAccount->number;
        account = rules.require(isSeen(number) && !number.trimmed().isEmpty(),
                                "a virtual account whose number cannot be seen");
    }
    const bool code = record.khqr && record.khqr->matchesOrder;
    if (code) {
        rules.require((record.khqr->verdict == "ok"_L1 || record.khqr->verdict == "warn"_L1)
                          && record.khqr->problems.isEmpty(),
                      "a broken KHQR counts as one to pay with");
        rules.require(record.khqr->currency == sample.order.currency
                          && compareDecimals(record.khqr->amount, sample.order.amount)
                              == std::strong_ordering::equal,
                      "a KHQR of another amount counts as one to pay with");
    }
    rules.require(link || account || code, "created with nothing to pay with");
}

} // namespace

Envelope::Envelope(const QByteArray &body)
    : document(QJsonDocument::fromJson(body).object())
    , data(document.value("data"_L1).toObject())
{
}

QString Envelope::code() const
{
    return document.value("code"_L1).toString();
}

QString Envelope::tradeNo() const
{
    return data.value("tradeNo"_L1).toString();
}

bool Envelope::failed() const
{
    const QString status = data.value("status"_L1).toString();
    return status == "00029"_L1 || status == "0029"_L1;
}

const QList<Sample> &samples()
{
    static const RegionCatalog catalog;
    static const QList<Sample> kSamples = [] {
        QList<Sample> samples;
        for (const RegionSpec &region : catalog.regions()) {
            for (const RegionCurrency &currency : region.currencies) {
                Sample sample;
                sample.region = &region;
                sample.order.key = {u"M1"_s, u"api.vexora.example"_s, u"VX-1"_s};
                sample.order.currency = currency.currency.code;
                sample.order.amount = u"300"_s;
                for (const FieldSpec &field : region.fields)
                    sample.fields.insert(field.name, field.example);
                samples.append(sample);
            }
        }
        return samples;
    }();
    return kSamples;
}

GatewayReport reportOf(const QByteArray &body, int httpStatus)
{
    GatewayReport report;
    report.bodyLeft = true;
    report.httpStatus = httpStatus;
    report.body = body;
    return report;
}

OrderRecord judged(const Sample &sample, const GatewayReport &report)
{
    OrderRecord record = sample.order;
    judge(record, *sample.region, report);
    return record;
}

void checkVerdict(Rules &rules, const Sample &sample, const OrderRecord &record,
                  const Envelope &envelope)
{
    if (!rules.require(record.outcome.has_value(), "no outcome"))
        return;
    const bool clientError = record.httpStatus >= 400 && record.httpStatus < 500;
    switch (*record.outcome) {
    case Outcome::Created:
        checkCreated(rules, sample, record, envelope);
        break;
    case Outcome::Refused:
        rules.require(
            (envelope.code() == "8000"_L1 && (record.httpStatus == 200 || clientError))
                || (envelope.code() == "0000"_L1 && envelope.failed() && record.httpStatus == 200),
            "refused without a plain no");
        rules.require(envelope.tradeNo().isEmpty()
                          || envelope.tradeNo() == sample.order.key.tradeNo,
                      "refused by an answer about another order");
        break;
    case Outcome::Unknown:
        rules.require(!record.reason.isEmpty(), "unknown without a reason");
        break;
    case Outcome::Invalid:
    case Outcome::NotSent:
        rules.require(false, "the body left, and the outcome says that it did not");
    }
    rules.require(record.outcome == Outcome::Created || record.link.isEmpty(),
                  "a link on an order that was not created");
    rules.require(record.key == sample.order.key && record.amount == sample.order.amount
                      && record.currency == sample.order.currency
                      && record.payment == PaymentState::NotAsked,
                  "the answer changed what was asked for");
}

void checkMasking(Rules &rules, const Sample &sample, const OrderRecord &record)
{
    const OrderRecord stored = maskedForStorage(record, sample.fields, *sample.region);
    QStringList texts{stored.message};
    for (const Deviation &deviation : stored.deviations)
        texts.append(deviation.message);
    const QStringList codes{stored.status, stored.code, stored.platFormTradeNo};
    for (const FieldSpec &field : sample.region->fields) {
        const QString value = sample.fields.value(field.name);
        if (!field.personal || value.size() < 3)
            continue;
        // A short value may stand in a number by chance.
        for (const QString &text : value.size() < 8 ? texts : texts + codes)
            rules.require(!text.contains(value, Qt::CaseInsensitive),
                          "a payer's value is left in what is stored");
    }
    rules.require(!stored.virtualAccount || stored.virtualAccount->holder.isEmpty(),
                  "a virtual account's holder is left in what is stored");
    rules.require(stored.outcome == record.outcome && stored.key == record.key,
                  "masking changed the verdict");
}

} // namespace vexora::fuzz
