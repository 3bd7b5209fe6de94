// SPDX-License-Identifier: MIT
#include "checkout/orderdocument.h"
#include "checkout/payerwords.h"
#include "history/historypayers.h"
#include "history/historystore.h"
#include "support/memorysecrets.h"
#include "support/setclock.h"
#include "ui/desk.h"
#include "ui/forgeterased.h"
#include "ui/pages/historydetail.h"
#include "ui/widgets/factlist.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr qint64 kMinuteMs = 60'000;

OrderRecord record()
{
    OrderRecord record;
    record.key = {u"1000000001"_s, u"pay.example"_s, u"20251121143205884188"_s};
    record.region = u"taiwan"_s;
    record.profile = u"Shop"_s;
    record.amount = u"100"_s;
    record.currency = u"TWD"_s;
    record.environment = Environment::Live;
    record.recordedAtMs = SetClock().nowMs() - kMinuteMs;
    return record;
}

} // namespace

/** One order's detail over the list itself and a key that is kept: shown, copied, erased. */
class TestDetailReal final : public QObject
{
    Q_OBJECT

    /** One run of the program on one data folder. */
    struct Run
    {
        Run(const QString &file, SecretStore &secrets)
            : store(file, clock)
            , payers(store, &secrets)
        {
            desk.catalog = &catalog;
            desk.clock = &clock;
            desk.language = u"en"_s;
            desk.own.log = &store;
            desk.own.payers = &payers;
            desk.own.memory = &memory;
            forget = std::make_unique<ui::ForgetErased>(desk.own);
            detail = std::make_unique<ui::HistoryDetail>(desk);
            detail->resize(400, 900);
            detail->show();
        }

        void send()
        {
            Order order{record(), {}};
            OrderPapers &papers = order.papers;
            papers.fields = {{u"amount"_s, u"100"_s},
                             {u"mobile"_s, u"0912345678"_s},
                             {u"firstname"_s, u"Riza"_s}};
            papers.words = payerWords(*catalog.find(u"taiwan"_s), papers.fields);
            papers.payer = payerIdentity(*catalog.find(u"taiwan"_s), papers.fields);
            QVERIFY(done(store.begin(order.record, papers)));
            order.record.outcome = Outcome::Created;
            papers.answer = R"({"code":"0000","payer":"Riza"})";
            QVERIFY(done(store.finish(order.record, papers)));
            memory.remember(order);
        }

        void show()
        {
            const QFuture<Result<OrderRecord>> found = store.find(record().key);
            QVERIFY(done(found));
            detail->setOrder(desk.own, *found.result());
        }

        QStringList actions()
        {
            const QFuture<Result<QList<ActionNote>>> asked = store.actions(record().key);
            QStringList words;
            if (done(asked)) {
                const QList<ActionNote> notes = *asked.result();
                for (const ActionNote &note : notes)
                    words.append(QString(toText(note.what) + u' ' + note.detail).trimmed());
            }
            return words;
        }

        template <class T> static bool done(const QFuture<Result<T>> &future)
        {
            return QTest::qWaitFor([&future] { return future.isFinished(); })
                && future.result().has_value();
        }
        template <class T = QWidget> T *find(const char *name) const
        {
            return detail->findChild<T *>(QLatin1String(name));
        }
        void press(const char *name) const { find<QAbstractButton>(name)->click(); }
        QString facts() const { return find<ui::FactList>("payerFacts")->text(); }
        QString timeline() const { return find<ui::FactList>("timelineList")->text(); }
        QString state() const { return find<QLabel>("payerState")->text(); }

        SetClock clock;
        HistoryStore store;
        HistoryPayers payers;
        RunMemory memory;
        RegionCatalog catalog;
        ui::Desk desk;
        std::unique_ptr<ui::ForgetErased> forget;
        std::unique_ptr<ui::HistoryDetail> detail;
    };

    MemorySecrets m_secrets;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Run> m_run;

    void startRun()
    {
        m_run.reset();
        m_run = std::make_unique<Run>(m_folder->filePath(u"history.sqlite"_s), m_secrets);
    }

private Q_SLOTS:
    void init()
    {
        m_secrets.where = SecretPlace::Keychain;
        m_folder = std::make_unique<QTemporaryDir>();
        startRun();
        m_run->send();
        startRun(); // nothing of it is in memory any more
        m_run->show();
        QTRY_VERIFY(m_run->facts().contains(u"09****5678"_s));
    }
    void cleanup() { m_run.reset(); }

    void shownCopiedAndErased()
    {
        QVERIFY(!m_run->facts().contains(u"0912345678"_s));
        m_run->press("revealButton");
        QTRY_VERIFY(m_run->facts().contains(u"0912345678"_s));
        m_run->press("answerFoldButton");
        QVERIFY(m_run->find<QPlainTextEdit>("answerView")->toPlainText().contains(u"Riza"_s));

        m_run->find<QAction>("copy_json")->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        Order order;
        order.record = *m_run->store.find(record().key).result();
        QCOMPARE(copied.toUtf8(), json::writeIndented(orderDocument(order)));
        QVERIFY(copied.contains(record().key.tradeNo));
        QVERIFY(!copied.contains(u"0912345678"_s) && !copied.contains(u"Riza"_s));
        QTRY_VERIFY(m_run->timeline().contains(u"JSON copied"_s));

        m_run->press("eraseButton");
        auto *dialog = m_run->find<QDialog>("eraseDialog");
        QVERIFY(dialog);
        auto *sure = dialog->findChild<QAbstractButton *>(u"eraseSureCheck"_s);
        QTRY_VERIFY(sure->isEnabled());
        sure->click();
        dialog->findChild<QAbstractButton *>(u"eraseNowButton"_s)->click();
        QTRY_VERIFY(m_run->state().startsWith(u"Erased on 2025-11-21"_s));
        QVERIFY(m_run->facts().isEmpty());
        QVERIFY(m_run->find<QPlainTextEdit>("answerView")->toPlainText().isEmpty());
        QVERIFY(!m_run->find("revealButton")->isVisible());
        QVERIFY(!m_run->find("eraseButton")->isVisible());
        QTRY_VERIFY(m_run->timeline().contains(u"erased"_s));
        QCOMPARE(m_run->actions(),
                 (QStringList{u"issued papers"_s, u"revealed window"_s, u"copied json"_s,
                              u"erased order"_s}));
        startRun();
        m_run->show();
        QTRY_VERIFY(m_run->state().startsWith(u"Erased on 2025-11-21"_s));
        QVERIFY(m_run->facts().isEmpty());
    }

    void withoutItsKeyItStaysShut()
    {
        m_run.reset();
        MemorySecrets other;
        other.where = SecretPlace::Keychain;
        Run run(m_folder->filePath(u"history.sqlite"_s), other);
        run.show();
        QTRY_VERIFY(run.state().contains(u"has not the key"_s));
        QVERIFY(run.facts().isEmpty());
        QVERIFY(!run.find("revealButton")->isVisible());
        QVERIFY(run.find("eraseButton")->isVisible());
    }
};

QTEST_MAIN(TestDetailReal)
#include "tst_detailreal.moc"
