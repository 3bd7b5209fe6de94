// SPDX-License-Identifier: MIT
#include "sandbox/faultplay.h"

#include "gateway/qtgateway.h"
#include "support/memoryorderlog.h"

#include <QTest>
#include <QTestEventLoop>

using namespace Qt::StringLiterals;

namespace vexora::testing {

namespace {

constexpr int kPatienceMs = 20'000; // under valgrind or a busy machine too
constexpr int kShortMs = 400; // where the end of patience is what is played
constexpr char kCurrency[] = "USD"; // with a KHQR beside the link

} // namespace

void FaultPlay::addRows(const char *group)
{
    QTest::addColumn<FaultRow>("row");
    for (const FaultRows &rows : faultTable()) {
        if (qstrcmp(rows.group, group) != 0)
            continue;
        for (const FaultRow &row : rows.rows)
            QTest::newRow(row.name) << row;
    }
}

void FaultPlay::play()
{
    QFETCH(const FaultRow, row);
    const QString name = QString::fromLatin1(row.name);
    const Result<void> set = m_land.sandbox.setFault(name);
    QVERIFY2(set.has_value(), qPrintable(set ? QString() : set.error().detail));
    const int before = m_land.sandbox.arrivals();
    const QString tradeNo = u"P-"_s + QString(name).replace(u'.', u'-');
    const bool waits = qstrcmp(row.reason, "deadline") == 0;

    const Result<Order> sent = send(tradeNo, waits ? kShortMs : kPatienceMs);
    QVERIFY2(sent.has_value(), qPrintable(sent ? QString() : sent.error().detail));
    const OrderRecord &record = sent->record;
    const QString told = toText(*record.outcome) + u' ' + record.reason + u' '
        + QString::number(record.httpStatus);
    QVERIFY2(record.outcome == row.outcome, qPrintable(told));
    QCOMPARE(record.reason, QString::fromLatin1(row.reason));
    const QString found = QString::fromLatin1(row.found);
    QVERIFY2(found.isEmpty() ? record.found.isEmpty() : record.found.startsWith(found),
             qPrintable(record.found));
    QCOMPARE(record.link.isEmpty(), row.outcome != Outcome::Created);
    QCOMPARE(m_land.sandbox.arrivals(), before + row.arrivals);
    QCOMPARE(exists(tradeNo), row.exists);
    QCOMPARE(Sandbox::leavesOrder(name), row.exists);
}

Result<Order> FaultPlay::send(const QString &tradeNo, int timeoutMs)
{
    const QString currency = QString::fromLatin1(kCurrency);
    const Sandbox::Entry entry = m_land.sandbox.entry(u"testland"_s, currency);
    OrderDraft draft;
    draft.profile.name = u"Testland"_s;
    draft.profile.region = u"testland"_s;
    draft.profile.currency = currency;
    draft.profile.merchantNo = Sandbox::merchantNo();
    draft.profile.baseUrl = entry.baseUrl;
    draft.profile.caFile = entry.caFile;
    draft.profile.proxy = entry.proxy;
    draft.values = Testland::order({{u"amount"_s, u"5.00"_s}});
    draft.values.remove(u"tradeNo"_s);
    draft.tradeNo = tradeNo;
    draft.timeoutMs = timeoutMs;
    draft.acceptWarnings = true;

    const Result<const RegionSpec *> region = Testland::catalog().require(u"testland"_s);
    if (!region)
        return tl::unexpected(region.error());
    const PreparedOrder prepared = Checkout::prepare(draft, **region);
    if (!prepared.sendable())
        return failure(ErrorCode::Internal, u"the order does not pass"_s);
    test::MemoryOrderLog log;
    QtGateway gateway;
    const SystemClock clock;
    Checkout checkout(log, gateway, clock);
    std::optional<Result<Order>> result;
    QTestEventLoop loop; // wakes at once; waiting by polling costs more than the orders do
    const auto run = checkout.start(prepared, m_land.sandbox.secret());
    connect(run.get(), &CheckoutRun::finished, this, [&](const Result<Order> &finished) {
        result = finished;
        loop.exitLoop();
    });
    loop.enterLoopMSecs(kPatienceMs);
    return result.value_or(failure(ErrorCode::Internal, u"no end"_s));
}

bool FaultPlay::exists(const QString &tradeNo) const
{
    return m_land.merchant
               .send("/testland-usd/v1/vexora/queryPayInResult", {{u"tradeNo"_s, tradeNo}})
               .text(u"code")
        == "0000"_L1;
}

} // namespace vexora::testing
