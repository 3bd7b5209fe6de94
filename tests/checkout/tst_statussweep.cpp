// SPDX-License-Identifier: MIT
#include "checkout/sampleregion.h"
#include "checkout/statussweep.h"
#include "support/memoryorderlog.h"
#include "support/memorysecrets.h"
#include "support/scriptedgateway.h"
#include "support/setclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

/** Questions about many orders: how many at once, with whose secret, and what stops them. */
class TestStatusSweep : public QObject
{
    Q_OBJECT

    struct Bench
    {
        test::MemoryOrderLog log;
        test::ScriptedGateway gateway;
        test::MemorySecrets secrets;
        test::SetClock clock;
        RegionCatalog catalog;
        QList<Profile> list;
        ProfileStore profiles{QString()};
        QStringList told; ///< number:reason-or-payment, as answered
        int finished = 0;
        std::unique_ptr<StatusSweep> sweep;

        Bench()
        {
            add(u"Tokyo"_s, u"M1"_s);
            add(u"Osaka"_s, u"M2"_s);
            profiles.setForThisRun([this] { return list; });
            Workspace workspace;
            workspace.profiles = &profiles;
            workspace.log = &log;
            workspace.secrets = &secrets;
            workspace.gateway = &gateway;
            sweep = std::make_unique<StatusSweep>(workspace, catalog, clock);
            QObject::connect(sweep.get(), &StatusSweep::answered, sweep.get(),
                             [this](const StatusSweep::Told &one) {
                                 told.append(one.record.key.tradeNo + u':'
                                             + (one.answer.answered ? toText(one.answer.payment)
                                                                    : one.answer.reason));
                             });
            QObject::connect(sweep.get(), &StatusSweep::finished, sweep.get(),
                             [this] { ++finished; });
        }

        void add(const QString &name, const QString &merchantNo)
        {
            Profile profile = samples::draft().profile;
            profile.id = name.toLower();
            profile.name = name;
            profile.merchantNo = merchantNo;
            list.append(profile);
            Q_UNUSED(secrets.write(profile.id, Secret("s")));
        }

        OrderRecord order(const QString &tradeNo, const QString &merchantNo = u"M1"_s)
        {
            OrderRecord record;
            record.key = {merchantNo, u"api.vexora.example"_s, tradeNo};
            record.region = u"japan"_s;
            record.currency = u"JPY"_s;
            record.amount = u"300"_s;
            record.outcome = Outcome::Unknown;
            log.orders.append(record);
            return record;
        }

        QList<OrderRecord> orders(int count)
        {
            QList<OrderRecord> made;
            for (int i = 1; i <= count; ++i)
                made.append(order(u"A-%1"_s.arg(i)));
            return made;
        }

        void answer(int at, const QByteArray &status = "0000")
        {
            // The number asked about stands in the question.
            const QByteArray &body = gateway.requests.at(at).body;
            const qsizetype from = body.indexOf("\"tradeNo\":\"") + 11;
            const QByteArray number = body.mid(from, body.indexOf('"', from) - from);
            gateway.calls.at(at)->answer("{\"code\":\"0000\",\"data\":{\"tradeNo\":\"" + number
                                         + "\",\"status\":\"" + status + "\",\"amount\":\"300\"}}");
        }

        QStringList asked() const
        {
            QStringList numbers;
            for (const GatewayRequest &request : gateway.requests) {
                const QString body = QString::fromUtf8(request.body);
                numbers.append(body.section(u"\"tradeNo\":\""_s, 1).section(u'"', 0, 0));
            }
            return numbers;
        }
    };

private Q_SLOTS:
    void threeAtATimeInTheirOrder()
    {
        Bench bench;
        bench.sweep->start(bench.orders(5));
        QVERIFY(bench.sweep->isRunning());
        QVERIFY(bench.gateway.requests.isEmpty()); // not before start() has returned
        QTRY_COMPARE(bench.gateway.requests.size(), 3);
        QTest::qWait(0);
        QCOMPARE(bench.gateway.requests.size(), 3);

        bench.answer(1);
        QTRY_COMPARE(bench.gateway.requests.size(), 4);
        bench.answer(0);
        QTRY_COMPARE(bench.gateway.requests.size(), 5);
        bench.answer(2, "0015");
        bench.answer(3);
        QTRY_COMPARE(bench.told.size(), 4);
        QCOMPARE(bench.finished, 0);
        bench.answer(4);
        QTRY_COMPARE(bench.finished, 1);
        QVERIFY(!bench.sweep->isRunning());
        QCOMPARE(bench.asked(), (QStringList{u"A-1"_s, u"A-2"_s, u"A-3"_s, u"A-4"_s, u"A-5"_s}));
        QCOMPARE(bench.told,
                 (QStringList{u"A-2:paid"_s, u"A-1:paid"_s, u"A-3:link_lost"_s, u"A-4:paid"_s,
                              u"A-5:paid"_s}));
        QCOMPARE(bench.log.orders[2].payment, PaymentState::LinkLost);
        QCOMPARE(bench.secrets.reads, QStringList{u"tokyo"_s}); // once, not five times
    }

    void eachWithItsOwnMerchantAndSecret()
    {
        Bench bench;
        const QList<OrderRecord> orders{bench.order(u"A-1"_s), bench.order(u"B-1"_s, u"M2"_s)};
        bench.sweep->start(orders);
        QTRY_COMPARE(bench.gateway.requests.size(), 2);
        QCOMPARE(bench.gateway.requests[0].merchantNo, u"M1"_s);
        QCOMPARE(bench.gateway.requests[1].merchantNo, u"M2"_s);
        bench.secrets.reads.sort();
        QCOMPARE(bench.secrets.reads, (QStringList{u"osaka"_s, u"tokyo"_s}));
    }

    void oneThatCannotBeAskedDoesNotStopTheOthers()
    {
        Bench bench;
        bench.add(u"Nara"_s, u"M3"_s);
        Q_UNUSED(bench.secrets.remove(u"nara"_s));
        bench.add(u"Atlantis"_s, u"M4"_s);
        bench.list.last().region = u"atlantis"_s;
        QList<OrderRecord> orders{bench.order(u"G-1"_s, u"M9"_s), bench.order(u"N-1"_s, u"M3"_s),
                                  bench.order(u"T-1"_s, u"M4"_s), bench.order(u"A-1"_s)};
        orders[2].region = u"atlantis"_s;
        bench.sweep->start(orders);
        QTRY_COMPARE(bench.gateway.requests.size(), 1);
        bench.answer(0);
        QTRY_COMPARE(bench.finished, 1);
        bench.told.sort();
        QCOMPARE(bench.told,
                 (QStringList{u"A-1:paid"_s, u"G-1:no_profile"_s, u"N-1:no_secret"_s,
                              u"T-1:no_region"_s}));
        QCOMPARE(bench.log.orders[0].askedAtMs, 0); // nobody was asked
    }

    void aLockedKeychainIsSaid()
    {
        Bench bench;
        bench.secrets.readError = Error{ErrorCode::KeychainUnavailable, u"locked"_s};
        bench.sweep->start(bench.orders(1));
        QTRY_COMPARE(bench.finished, 1);
        QCOMPARE(bench.told, QStringList{u"A-1:keychain_unavailable"_s});
        QVERIFY(bench.gateway.requests.isEmpty());
    }

    void profilesEditedMeanwhileCountForTheNext()
    {
        Bench bench;
        bench.sweep->start(bench.orders(4));
        bench.list.clear();
        bench.profiles.setForThisRun([] { return QList<Profile>(); });
        QTRY_COMPARE(bench.gateway.requests.size(), 3);
        bench.answer(0);
        QTRY_COMPARE(bench.gateway.requests.size(), 4);
        QCOMPARE(bench.gateway.requests[3].merchantNo, u"M1"_s);
    }

    void cancellingAbandonsAndFinishesOnce()
    {
        Bench bench;
        bench.sweep->start(bench.orders(5));
        QTRY_COMPARE(bench.gateway.requests.size(), 3);
        bench.sweep->cancel();
        bench.sweep->cancel();
        QCOMPARE(bench.finished, 0); // later
        QTRY_COMPARE(bench.finished, 1);
        QTRY_VERIFY(!bench.gateway.calls[0] && !bench.gateway.calls[2]);
        QVERIFY(!bench.sweep->isRunning());
        QVERIFY(bench.told.isEmpty());
        QCOMPARE(bench.gateway.requests.size(), 3);

        bench.sweep->start({bench.log.orders[4]});
        QTRY_COMPARE(bench.gateway.requests.size(), 4);
        bench.answer(3);
        QTRY_COMPARE(bench.finished, 2);
        QCOMPARE(bench.told, QStringList{u"A-5:paid"_s});
    }

    void cancellingAtOnceAsksNobody()
    {
        Bench bench;
        bench.secrets.hold = true;
        bench.sweep->start(bench.orders(2));
        bench.sweep->cancel();
        QTRY_COMPARE(bench.finished, 1);
        bench.secrets.release(); // a keychain that answers after all
        QTest::qWait(0);
        QCOMPARE(bench.finished, 1);
        QVERIFY(bench.gateway.requests.isEmpty());
    }

    void anAnswerMayCancel()
    {
        Bench bench;
        connect(bench.sweep.get(), &StatusSweep::answered, this,
                [&bench] { bench.sweep->cancel(); });
        bench.sweep->start(bench.orders(5));
        QTRY_COMPARE(bench.gateway.requests.size(), 3);
        bench.answer(0);
        QTRY_COMPARE(bench.finished, 1);
        QCOMPARE(bench.told, QStringList{u"A-1:paid"_s});
        QCOMPARE(bench.gateway.requests.size(), 3);
    }

    void nothingToAskFinishesToo()
    {
        Bench bench;
        bench.sweep->start({});
        QCOMPARE(bench.finished, 0);
        QTRY_COMPARE(bench.finished, 1);
        QVERIFY(!bench.sweep->isRunning());
    }

    void anOrderFindsItsProfile()
    {
        Bench bench;
        Profile twin = bench.list[0];
        twin.id = u"twin"_s;
        twin.name = u"Tokyo Annex"_s;
        bench.list.append(twin);
        OrderRecord record = bench.order(u"A-1"_s);
        QCOMPARE(profileOf(bench.list, record)->id, u"tokyo"_s);
        record.profile = u"Tokyo Annex"_s;
        QCOMPARE(profileOf(bench.list, record)->id, u"twin"_s);
        record.profile = u"renamed since"_s;
        QCOMPARE(profileOf(bench.list, record)->id, u"tokyo"_s);
        record.currency = u"USD"_s;
        QVERIFY(!profileOf(bench.list, record));
        record.currency = u"JPY"_s;
        record.key.host = u"elsewhere.example"_s;
        QVERIFY(!profileOf(bench.list, record));
        record.key.host = u"api.vexora.example"_s;
        record.region = u"taiwan"_s;
        QVERIFY(!profileOf(bench.list, record));
    }
};

QTEST_GUILESS_MAIN(TestStatusSweep)
#include "tst_statussweep.moc"
