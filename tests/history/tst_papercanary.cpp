// SPDX-License-Identifier: MIT
#include "checkout/checkout.h"
#include "history/paperbench.h"
#include "regions/regioncatalog.h"
#include "support/scriptedgateway.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/**
 * Orders of every region go through the pipeline, and the gateway's answer repeats what the payer
 * typed. Then every byte of the folder is searched for it.
 */
class TestPaperCanary : public QObject
{
    Q_OBJECT

private:
    RegionCatalog m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;

    /** The order of a region's example, sent to its end. */
    static Result<Order> send(Desk &desk, const RegionSpec &region, const RegionExample &example)
    {
        OrderDraft draft;
        draft.profile.name = u"Shop"_s;
        draft.profile.region = region.id;
        draft.profile.currency = example.currency;
        draft.profile.baseUrl = QUrl(u"https://api.vexora.example/x"_s);
        draft.profile.merchantNo = u"M1"_s;
        draft.values = example.values;
        draft.acceptWarnings = true;
        const PreparedOrder prepared = Checkout::prepare(draft, region);
        ScriptedGateway gateway;
        Checkout checkout(desk.store, gateway, desk.clock);
        Credentials credentials;
        credentials.app = Secret("secret");
        const auto run = checkout.start(prepared, std::move(credentials));
        Result<Order> result = failure(ErrorCode::Internal);
        bool ended = false;
        connect(run.get(), &CheckoutRun::finished, run.get(), [&](const Result<Order> &order) {
            result = order;
            ended = true;
        });
        for (int i = 0; i < 5'000 && !gateway.call && !ended; ++i)
            QTest::qWait(1);
        if (!gateway.call)
            return result;
        QString echo;
        for (const QString &value : prepared.checked.fields)
            echo += value + u' ';
        gateway.call->answer(u"{\"success\":\"false\",\"code\":\"5000\",\"message\":\"%1\","
                             "\"data\":{\"message\":\"%1\"}}"_s.arg(echo)
                                 .toUtf8());
        for (int i = 0; i < 5'000 && !ended; ++i)
            QTest::qWait(1);
        return result;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTRY_VERIFY(RealKeyring::isReady());
        m_folder = samples::quickFolder();
    }

    void cleanupTestCase()
    {
        m_folder.reset();
        KeychainStore store;
        for (const QString &entry : keysInKeychain())
            QVERIFY(waitFor(store.remove(entry.section(u'/', 1, 2))));
    }

    void nothingOfAPayerIsReadableInTheFolder()
    {
        const QString file = m_folder->filePath(u"history.db"_s);
        QStringList canaries;
        QList<Order> sent;
        {
            Desk desk(file);
            for (const RegionSpec &region : m_catalog.regions()) {
                int orders = 0;
                for (const RegionExample &example : region.examples) {
                    if (!example.faults.isEmpty() || ++orders > 2)
                        continue;
                    const Result<Order> order = send(desk, region, example);
                    QVERIFY2(order, qPrintable(region.id + u' ' + example.name));
                    sent.append(*order);
                    for (const FieldSpec &field : region.fields) {
                        // Shorter ones occur by chance in ciphertext.
                        const QString value = order->papers.fields.value(field.name);
                        if (field.personal && value.toUtf8().size() >= 6)
                            canaries.append(value);
                    }
                }
            }
            canaries.removeDuplicates();
            QVERIFY2(canaries.size() > 20, qPrintable(canaries.join(u'|')));
            for (const QString &canary : std::as_const(canaries))
                QCOMPARE(filesWith(m_folder->path(), canary), QStringList());
            // The search itself finds what is there.
            QVERIFY(!filesWith(m_folder->path(), sent.constFirst().record.key.tradeNo).isEmpty());
        }
        for (const QString &canary : std::as_const(canaries))
            QCOMPARE(filesWith(m_folder->path(), canary), QStringList());
        Desk later(file);
        for (const Order &order : std::as_const(sent)) {
            const Result<PapersFound> found = waitFor(later.payers.papers(order.record.key));
            QVERIFY(found);
            QCOMPARE(found->state, PapersFound::State::Kept);
            QCOMPARE(found->fields, order.papers.fields);
            QCOMPARE(found->answer, order.papers.answer);
        }
    }
};

QTEST_GUILESS_MAIN(TestPaperCanary)
#include "tst_papercanary.moc"
