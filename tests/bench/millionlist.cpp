// SPDX-License-Identifier: MIT
#include "bench/millionlist.h"

#include "history/historyfile.h"
#include "history/orderrow.h"
#include "history/ordertable.h"
#include "history/search/searchindex.h"
#include "history/storagefailure.h"

#include <QDateTime>
#include <QSqlQuery>

#include <array>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

struct Desk
{
    QString profile;
    QString region;
    QString currency;
    QString merchant;
    QString channel;
    QString way;
};

const std::array<Desk, 6> &desks()
{
    static const std::array<Desk, 6> kDesks{
        Desk{u"Shop 台北"_s, u"taiwan"_s, u"TWD"_s, u"1000000001"_s, u"NET_BANKING"_s,
             u"BANK_TRANSFER"_s},
        Desk{u"Main counter"_s, u"taiwan"_s, u"TWD"_s, u"1000000001"_s, u"CVS"_s, u"SEVEN"_s},
        Desk{u"東京本店"_s, u"japan"_s, u"JPY"_s, u"1000000207"_s, u"CARD"_s, u"CARD_3DS"_s},
        Desk{u"Angkor Café"_s, u"cambodia"_s, u"KHR"_s, u"1000000355"_s, u"KHQR"_s, u"KHQR_C2B"_s},
        Desk{u"ABC Online"_s, u"indonesia"_s, u"IDR"_s, u"1000000409"_s, u"QRIS"_s, u"QRIS"_s},
        Desk{u"Support desk"_s, u"vietnam"_s, u"VND"_s, u"1000000512"_s, u"MOMO"_s, u"WALLET"_s}};
    return kDesks;
}

Result<void> insert(QSqlQuery &query, const OrderRecord &order)
{
    PaymentNote note;
    note.state = order.payment;
    note.paidAmount = order.paidAmount;
    note.queriedAtMs = order.queriedAtMs;
    const ColumnGroup facts = factColumns(order);
    const ColumnGroup answer = answerColumns(order);
    const ColumnGroup payment = paymentColumns(note);
    if (query.lastQuery().isEmpty()
        && !query.prepare(u"INSERT INTO orders ("_s + facts.columns + u", "_s + answer.columns
                          + u", "_s + payment.columns + u") VALUES ("_s + facts.placeholders()
                          + u", "_s + answer.placeholders() + u", "_s + payment.placeholders()
                          + u')'))
        return storageFailure(query.lastError());
    int place = 0;
    for (const QVariantList &values : {facts.values, answer.values, payment.values}) {
        for (const QVariant &value : values)
            query.bindValue(place++, value);
    }
    return query.exec() ? Result<void>() : storageFailure(query.lastError());
}

} // namespace

QString MadeOrders::digits(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(u'0' + int(m_random() % 10));
    return text;
}

OrderRecord MadeOrders::next()
{
    m_atMs += qint64(m_random() % 180'000); // three years for a million
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(m_atMs, Qt::UTC);
    const Desk &desk = desks()[m_random() % 100 < 60 ? m_random() % 2 : m_random() % 6];
    OrderRecord order;
    order.key = {desk.merchant, u"api.vexora.com"_s, at.toString(u"yyyyMMddHHmmss"_s) + digits(6)};
    order.profile = desk.profile;
    order.region = desk.region;
    order.currency = desk.currency;
    order.amount = QString::number(100 + m_random() % 20'000);
    order.channelCode = desk.channel;
    order.wayCode = desk.way;
    order.environment = Environment::Live;
    order.recordedAtMs = m_atMs;
    order.sender = {u"00000000-0000-4000-8000-000000000000"_s, 4242, 171717};
    order.answeredAtMs = m_atMs + 700;
    order.httpStatus = 200;
    const quint64 luck = m_random() % 1000;
    if (luck < 5) {
        order.outcome = Outcome::Unknown;
        order.reason = u"closed"_s;
        return order;
    }
    if (luck < 40) {
        order.outcome = Outcome::Refused;
        order.code = u"40%1"_s.arg(luck);
        order.message = u"amount out of range"_s;
        return order;
    }
    order.outcome = Outcome::Created;
    order.code = u"0000"_s;
    order.status = u"SUCCESS"_s;
    order.platFormTradeNo = u"P"_s + digits(18);
    order.link = u"https://checkout.vexora.com/pay?token="_s
        + QString::number(m_random(), 16).rightJustified(16, u'0')
        + QString::number(m_random(), 16).rightJustified(16, u'0');
    if (desk.region == u"cambodia"_s)
        order.payInfo = u"00020101021229"_s + digits(120);
    if (luck > 200) {
        order.payment = PaymentState::Paid;
        order.paidAmount = order.amount + u".0000"_s;
        order.queriedAtMs = m_atMs + 90'000;
    }
    return order;
}

Result<void> makeList(const QString &path, int orders)
{
    constexpr int kAtOnce = 20'000;
    HistoryFile file(path);
    if (Result<void> opened = file.open(); !opened)
        return opened;
    // All indexes at hand, since rows are not added to the end of every one.
    QSqlQuery(file.connection()).exec(u"PRAGMA cache_size = -200000"_s);
    MadeOrders made;
    for (int done = 0; done < orders; done += kAtOnce) {
        const Result<void> written = file.write([&]() -> Result<void> {
            QSqlQuery query(file.connection());
            for (int i = done; i < qMin(orders, done + kAtOnce); ++i) {
                if (Result<void> added = insert(query, made.next()); !added)
                    return added;
            }
            return {};
        });
        if (!written)
            return written;
    }
    return {};
}

Result<void> indexList(const QString &path)
{
    OrderTable table(path);
    Result<bool> more = true;
    while (more && *more)
        more = searchindex::step(table);
    return more.map([](bool) {});
}
