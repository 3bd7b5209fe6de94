// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/codewriter.h"
#include "khqr/crc.h"
#include "ui/print/cardplan.h"
#include "ui/print/sheet.h"

#include <QString>

namespace vexora::test {

using namespace Qt::StringLiterals;

constexpr qint64 kPrintNowMs = 1'795'271'525'000; // 21 November 2026, 14:32:05 UTC
constexpr qint64 kMinuteMs = 60'000;

inline QString dynamicCode(const QString &shop, const QString &amount = u"48000"_s,
                           qint64 endMs = kPrintNowMs + 15 * kMinuteMs)
{
    khqr::CodeFields fields;
    fields.bakongId = u"sample_shop@bank"_s;
    fields.merchantName = shop;
    fields.amount = amount;
    fields.billNumber = u"5582"_s;
    fields.createdMs = endMs - 15 * kMinuteMs;
    fields.expiresMs = endMs;
    return khqr::write(fields, endMs - kMinuteMs).value_or(QString());
}

inline QString staticCode(const QString &shop)
{
    khqr::CodeFields fields;
    fields.bakongId = u"sample_shop@bank"_s;
    fields.merchantName = shop;
    return khqr::write(fields, kPrintNowMs).value_or(QString());
}

/** That code with more in it: `amount` before the country, `end` before the checksum. */
inline QString with(const QString &code, const QString &amount, const QString &end = {})
{
    QString body = code.left(code.size() - 8);
    body.replace(u"5802KH"_s, QString(amount + u"5802KH"_s));
    body += QString(end + u"6304"_s);
    return body + khqr::crcText(body.toUtf8());
}

/** What policy says against: UnionPay's field beside dollars. */
inline QString advisedAgainst(const QString &code)
{
    QString body = code.left(code.size() - 4);
    body.replace(u"5303116"_s, u"5303840"_s).replace(u"5204"_s, u"1508123456785204"_s);
    return body + khqr::crcText(body.toUtf8());
}

inline print::Item saleItem(const QString &shop, const QString &tradeNo = u"20261121143205008841"_s,
                            const QString &amount = u"48000"_s)
{
    OrderRecord order;
    order.key = {u"1000000001"_s, u"api.vexora.example"_s, tradeNo};
    order.region = u"cambodia"_s;
    order.currency = u"KHR"_s;
    order.amount = amount;
    order.environment = Environment::Live;
    order.outcome = Outcome::Created;
    order.payInfo = dynamicCode(shop, amount);
    print::Item item;
    item.payload = order.payInfo;
    item.environment = Environment::Live;
    item.order = order;
    item.source = tradeNo;
    return item;
}

inline print::Item counterItem(const QString &shop, const QString &label = u"Counter 2"_s)
{
    print::Item item;
    item.payload = staticCode(shop);
    item.use = print::Use::Counter;
    item.environment = Environment::Live;
    item.label = label;
    item.source = label;
    return item;
}

inline print::Item itemFor(const print::Template &layout, const QString &shop)
{
    return layout.takes(print::Use::Counter) ? counterItem(shop) : saleItem(shop);
}

/** As many different orders as asked for. */
inline QList<print::Item> sales(int count, const QString &shop = u"Lotus Coffee & Bakery"_s)
{
    QList<print::Item> items;
    for (int i = 0; i < count; ++i)
        items.append(saleItem(shop, u"202611211432%1"_s.arg(i, 8, 10, QChar(u'0')),
                              QString::number(1000 + 100 * i)));
    return items;
}

inline print::Job jobOf(const QString &layout, const QList<print::Item> &items)
{
    print::Job job;
    job.layout = print::findTemplate(layout);
    job.items = items;
    return job;
}

inline print::Device deviceFor(const print::Job &job)
{
    return {job.layout->dpi, job.layout->oneBit};
}

inline print::Sheet laidOut(const print::Job &job, bool confirmed = false)
{
    return print::layOut(job, deviceFor(job), kPrintNowMs, confirmed);
}

/** One field as it stands in a code. */
inline QString tlv(int tag, const QString &value)
{
    return u"%1%2"_s.arg(tag, 2, 10, QChar(u'0')).arg(value.size(), 2, 10, QChar(u'0')) + value;
}

/** The code with texts in it replaced and its checksum right again. */
inline QString withFields(QString payload, const QList<std::pair<QString, QString>> &changes)
{
    payload.chop(4);
    for (const auto &[from, to] : changes)
        payload.replace(from, to);
    return payload + khqr::crcText(payload.toUtf8());
}

/** The reason the only item of a job was left out by; empty when it was not. */
inline QString reasonOf(const print::Sheet &sheet)
{
    return sheet.refusals.isEmpty() ? QString() : sheet.refusals.first().reason;
}

inline QString allTexts(const print::PlacedCard &card)
{
    QString all;
    for (const print::CardPlan::Text &text : card.plan->texts)
        all += text.text + u'\n';
    return all.replace(QChar(u'\u00a0'), u' ');
}

/** Names as shops have them: each script, and the longest there may be. */
inline QStringList shopNames()
{
    return {u"Lotus Coffee & Bakery"_s,
            u"ហាងកាហ្វេភ្នំពេញ"_s,
            u"カフェ・プノンペン"_s,
            u"蓮花咖啡烘焙坊"_s,
            u"Wwwwwwwwwwwwwwwwwwwwwwwww"_s,
            u"ក្រុមហ៊ុនស្មីនភ្នំពេញចន្ទ"_s,
            u"國際貿易股份有限公司臺北總公司南京東路旗艦門市部店"_s};
}

} // namespace vexora::test
