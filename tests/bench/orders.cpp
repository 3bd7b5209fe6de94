// SPDX-License-Identifier: MIT
#include "bench/orders.h"

#include "bench/steadygateway.h"
#include "checkout/checkout.h"
#include "gateway/qtgateway.h"
#include "history/historystore.h"
#include "regions/regioncatalog.h"
#include "support/memoryorderlog.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <map>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

/** Issues a number of orders, so many at a time, on this thread as the window does. */
class Issuer : public QObject
{
public:
    Issuer(OrderLog &log, const QString &baseUrl)
        : m_checkout(log, m_gateway, m_clock)
        , m_region(*m_catalog.find(u"taiwan"))
    {
        OrderDraft draft;
        for (const RegionExample &example : m_region.examples) {
            if (!example.canonical.isEmpty()) {
                draft.values = example.values;
                break;
            }
        }
        draft.profile.region = m_region.id;
        draft.profile.currency = m_region.currencies.constFirst().currency.code;
        draft.profile.baseUrl = QUrl(baseUrl);
        draft.profile.merchantNo = u"1000000001"_s;
        draft.acceptWarnings = true;
        m_draft = draft;
    }

    struct Took
    {
        double ms = 0;
        double longestStallMs = 0;
        int created = 0;
    };

    Took issue(int orders, int inFlight)
    {
        m_left = orders;
        Took took;
        QTimer heartbeat;
        heartbeat.setTimerType(Qt::PreciseTimer);
        heartbeat.setInterval(1);
        QElapsedTimer sinceBeat;
        connect(&heartbeat, &QTimer::timeout, this, [&] {
            took.longestStallMs
                = std::max(took.longestStallMs, double(sinceBeat.nsecsElapsed()) / 1e6);
            sinceBeat.restart();
        });
        m_created = 0;
        QElapsedTimer clock;
        clock.start();
        sinceBeat.start();
        heartbeat.start();
        for (int i = 0; i < inFlight; ++i)
            next();
        m_loop.exec();
        took.ms = double(clock.nsecsElapsed()) / 1e6;
        took.created = m_created;
        return took;
    }

private:
    void next()
    {
        if (m_left == 0) {
            if (m_runs.empty())
                m_loop.quit();
            return;
        }
        const int number = m_left--;
        m_draft.tradeNo = u"BENCH-%1"_s.arg(++m_numbers);
        auto run = m_checkout.start(Checkout::prepare(m_draft, m_region), Secret("bench-secret"));
        connect(run.get(), &CheckoutRun::finished, this,
                [this, number](const Result<Order> &ended) {
                    if (ended && ended->record.outcome == Outcome::Created)
                        ++m_created;
                    m_runs.extract(number).mapped().release()->deleteLater();
                    next();
                });
        m_runs.emplace(number, std::move(run));
    }

    SystemClock m_clock;
    QtGateway m_gateway;
    RegionCatalog m_catalog;
    Checkout m_checkout;
    const RegionSpec &m_region;
    OrderDraft m_draft;
    QEventLoop m_loop;
    std::map<int, std::unique_ptr<CheckoutRun>> m_runs;
    int m_left = 0;
    int m_numbers = 0;
    int m_created = 0;
};

constexpr int kAnswerMs = 50;
constexpr int kOrders = 1000;
constexpr int kInFlight = 4;

void measureMany()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const SteadyGateway gateway(kAnswerMs);
    HistoryStore history(folder.filePath(u"history.sqlite"_s), clock);
    Issuer issuer(history, gateway.baseUrl());
    (void)issuer.issue(kInFlight, kInFlight); // makes the file
    const Issuer::Took took = issuer.issue(kOrders, kInFlight);
    if (took.created != kOrders)
        std::printf("orders: only %d of %d were created\n", took.created, kOrders);
    const double ideal = double(kOrders) * kAnswerMs / kInFlight;
    std::printf("%d orders, answered after %d ms, %d in flight: %.0f ms over %.0f ms ideal: %.2f "
                "(goal 1.1)\n",
                kOrders, kAnswerMs, kInFlight, took.ms, ideal, took.ms / ideal);
    std::printf("longest stall of the issuing thread meanwhile: %.1f ms\n", took.longestStallMs);
}

/** What the disk itself asks for one small write that is to stay: half of what an order needs. */
double syncMs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 0;
    std::vector<double> took;
    for (int i = 0; i < 101; ++i) {
        file.write(QByteArray(4096, 'x'));
        QElapsedTimer clock;
        clock.start();
        ::fdatasync(file.handle());
        took.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(took.begin(), took.end());
    return took[took.size() / 2];
}

/** The middle of some rounds, each of both, so that a slow moment of the machine is neither's. */
void measureDurability()
{
    constexpr int kRounds = 9;
    constexpr int kPerRound = 40;
    const QTemporaryDir folder;
    const SystemClock clock;
    const SteadyGateway gateway(0);
    HistoryStore history(folder.filePath(u"history.sqlite"_s), clock);
    test::MemoryOrderLog memory;
    Issuer durable(history, gateway.baseUrl());
    Issuer forgetful(memory, gateway.baseUrl());
    (void)durable.issue(1, 1);
    (void)forgetful.issue(1, 1);
    std::vector<double> with, without;
    for (int round = 0; round < kRounds; ++round) {
        with.push_back(durable.issue(kPerRound, 1).ms / kPerRound);
        without.push_back(forgetful.issue(kPerRound, 1).ms / kPerRound);
    }
    std::sort(with.begin(), with.end());
    std::sort(without.begin(), without.end());
    std::printf("durability: %.2f ms an order with the history over %.2f ms without, answered at "
                "once: %.2f (of this, twice what one sync takes here: %.2f ms)\n",
                with[kRounds / 2], without[kRounds / 2], with[kRounds / 2] / without[kRounds / 2],
                syncMs(folder.filePath(u"sync"_s)));
}

} // namespace

void measureOrders()
{
    measureDurability();
    measureMany();
}
