// SPDX-License-Identifier: MIT
#include "checkout/checkout.h"
#include "domain/whenfinished.h"
#include "gateway/qtgateway.h"
#include "history/historystore.h"
#include "regions/regioncatalog.h"
#include "settings/datafolder.h"

#include <QCoreApplication>

#include <map>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

/** At once and past any buffer: what was said stays said when the process is killed. */
void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    [[maybe_unused]] const ssize_t written
        = ::write(STDOUT_FILENO, bytes.data(), size_t(bytes.size()));
}

/** Told what the stream has to do; all of them wanted. */
struct Task
{
    QString dataFolder;
    QString baseUrl;
    QString prefix; ///< of the order numbers, which count from 1
    int orders = 0;
    int inFlight = 1;
    QString holdAt; ///< "connecting", "sending" or "-": where the first order stays for ever
};

/**
 * Issues one order after the other through the product's pipeline, history and gateway client, and
 * says at which stage each of them is. Made to be killed.
 */
class OrderStream : public QObject
{
public:
    explicit OrderStream(const Task &task)
        : m_task(task)
        , m_folder(DataFolder::choose(task.dataFolder))
        , m_log(m_folder.historyFile(), m_clock)
        , m_checkout(m_log, m_gateway, m_clock)
        , m_region(*m_catalog.find(u"taiwan"))
    {
        for (const RegionExample &example : m_region.examples) {
            if (!example.canonical.isEmpty()) {
                m_draft.values = example.values;
                break;
            }
        }
        m_draft.profile.region = m_region.id;
        m_draft.profile.currency = m_region.currencies.constFirst().currency.code;
        m_draft.profile.baseUrl = QUrl(task.baseUrl);
        m_draft.profile.merchantNo = u"1234567890"_s;
        m_draft.acceptWarnings = true;
        m_draft.timeoutMs = 20'000;
    }

    void begin()
    {
        (void)m_folder.ensure();
        // What a former process left is recovered by whoever looks next.
        whenFinished(m_log.counts(), this, [this](const Result<OrderCounts> &counts) {
            say(counts ? u"open"_s : u"failed - "_s + counts.error().detail);
            for (int i = 0; i < m_task.inFlight; ++i)
                next();
        });
    }

private:
    void next()
    {
        if (m_started == m_task.orders) {
            if (m_runs.empty())
                QCoreApplication::quit();
            return;
        }
        const int number = ++m_started;
        m_draft.tradeNo = m_task.prefix + QString::number(number);
        const QString tradeNo = m_draft.tradeNo;
        say(u"asking "_s + tradeNo);
        auto run = m_checkout.start(Checkout::prepare(m_draft, m_region), Secret("stream-secret"));
        connect(run.get(), &CheckoutRun::stageChanged, this,
                [this, tradeNo](CheckoutRun::Stage stage) { reached(tradeNo, stage); });
        connect(run.get(), &CheckoutRun::finished, this,
                [this, number, tradeNo](const Result<Order> &result) {
                    sayEnd(tradeNo, result);
                    m_runs.extract(number).mapped().release()->deleteLater();
                    next();
                });
        m_runs.emplace(number, std::move(run));
    }

    void reached(const QString &tradeNo, CheckoutRun::Stage stage) const
    {
        const bool connecting = stage == CheckoutRun::Stage::Connecting;
        if (!connecting && stage != CheckoutRun::Stage::Sending)
            return;
        const QString word = connecting ? u"connecting"_s : u"sending"_s;
        say(word + u' ' + tradeNo);
        while (word == m_task.holdAt)
            ::pause();
    }

    static void sayEnd(const QString &tradeNo, const Result<Order> &result)
    {
        if (result)
            say(u"ended %1 %2"_s.arg(tradeNo, toText(*result->record.outcome)));
        else if (result.error().code == ErrorCode::Duplicate)
            say(u"taken "_s + tradeNo);
        else
            say(u"failed %1 %2"_s.arg(tradeNo, result.error().detail));
    }

    Task m_task;
    DataFolder m_folder;
    SystemClock m_clock;
    QtGateway m_gateway;
    RegionCatalog m_catalog;
    HistoryStore m_log;
    Checkout m_checkout;
    const RegionSpec &m_region;
    OrderDraft m_draft;
    int m_started = 0;
    std::map<int, std::unique_ptr<CheckoutRun>> m_runs;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 7)
        return 2;
    OrderStream stream(
        {words[1], words[2], words[3], words[4].toInt(), words[5].toInt(), words[6]});
    stream.begin();
    return QCoreApplication::exec();
}
