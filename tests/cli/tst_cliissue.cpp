// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "sandbox/sandbox.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr char kSecret[] = "cli-issue-secret-not-real";

/** Every key `issue --json` may print. */
const QStringList kKeys{u"outcome"_s,        u"tradeNo"_s,     u"platFormTradeNo"_s,
                        u"status"_s,         u"code"_s,        u"message"_s,
                        u"httpStatus"_s,     u"link"_s,        u"payInfo"_s,
                        u"virtualAccount"_s, u"khqr"_s,        u"payment"_s,
                        u"errors"_s,         u"normalised"_s,  u"deviations"_s,
                        u"amount"_s,         u"currency"_s,    u"merchantNo"_s,
                        u"host"_s,           u"environment"_s, u"profile"_s,
                        u"region"_s,         u"recordedAt"_s};

QString strangeKeys(const json::Value &document)
{
    QStringList strange;
    for (const QString &key : keysOf(document)) {
        if (!kKeys.contains(key))
            strange << key;
    }
    return strange.join(u' ');
}

} // namespace

/** `issue` against the embedded gateway: what goes in, what comes out, where it stands after. */
class TestCliIssue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start({0, Secret(QByteArrayView(kSecret))}));
        m_host = u"127.0.0.1:"_s + QString::number(m_sandbox.port());
    }

    void anOrderPerRegion_data()
    {
        QTest::addColumn<int>("index");
        const QList<SampleOrder> orders = sampleOrders();
        QCOMPARE(orders.size(), 6); // five regions, Cambodia in two currencies
        for (int i = 0; i < orders.size(); ++i)
            QTest::addRow("%s", qPrintable(orders.at(i).region + u' ' + orders.at(i).currency))
                << i;
    }

    void anOrderPerRegion()
    {
        QFETCH(int, index);
        const SampleOrder order = sampleOrders().at(index);
        Console console;
        console.setSecret(kSecret);
        const int before = m_sandbox.arrivals();
        const Finished run = console.run(arguments(order), order.json());
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(m_sandbox.arrivals(), before + 1);

        const json::Value document = run.document();
        QVERIFY2(document.isObject(), run.told());
        QCOMPARE(strangeKeys(document), QString());
        QCOMPARE(document.stringAt(u"outcome"), u"created"_s);
        QCOMPARE(document.stringAt(u"tradeNo"), order.tradeNo);
        QVERIFY(!document.stringAt(u"platFormTradeNo").isEmpty());
        QCOMPARE(document.stringAt(u"code"), u"0000"_s);
        QVERIFY(!document.stringAt(u"status").isEmpty());
        QVERIFY(!document.stringAt(u"message").isEmpty());
        QCOMPARE(at(document, u"httpStatus").text(), u"200"_s);
        QVERIFY(at(document, u"httpStatus").isNumber());
        QCOMPARE(document.stringAt(u"payment"), u"not_asked"_s);
        QCOMPARE(document.stringAt(u"currency"), order.currency);
        QCOMPARE(document.stringAt(u"region"), order.region);
        QCOMPARE(document.stringAt(u"merchantNo"), Sandbox::merchantNo());
        QCOMPARE(document.stringAt(u"host"), m_host);
        QCOMPARE(document.stringAt(u"environment"), u"sandbox"_s);
        QVERIFY(!document.stringAt(u"amount").isEmpty());
        QCOMPARE(document.stringAt(u"profile"), QString());
        const QUrl link(document.stringAt(u"link"));
        QCOMPARE(link.authority(), m_host);
        QVERIFY(link.path().size() > 1);
        static const QRegularExpression kStamp(uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$)"_s);
        QVERIFY2(kStamp.match(document.stringAt(u"recordedAt")).hasMatch(), run.told());
        QCOMPARE(order.region == u"cambodia"_s, document.find(u"payInfo") != nullptr);
        QCOMPARE(order.region == u"cambodia"_s, document.find(u"khqr") != nullptr);
        // One line of one document: nothing before, nothing after.
        QCOMPARE(run.out.count('\n'), 1);

        const QList<json::Value> history = console.history();
        QCOMPARE(history.size(), 1);
        QCOMPARE(strangeKeys(history.first()), QString());
        for (const QString &key : {u"outcome"_s, u"tradeNo"_s, u"platFormTradeNo"_s, u"link"_s,
                                   u"payInfo"_s, u"amount"_s, u"recordedAt"_s, u"payment"_s})
            QCOMPARE(history.first().stringAt(key), document.stringAt(key));
    }

    void theEmbeddedGatewayNeedsNoAccount_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<int>("index");
        const QStringList names{u"Sandbox Argentina"_s,    u"Sandbox Cambodia KHR"_s,
                                u"Sandbox Cambodia USD"_s, u"Sandbox Japan"_s,
                                u"Sandbox Mexico"_s,       u"Sandbox Taiwan"_s};
        for (int i = 0; i < names.size(); ++i)
            QTest::addRow("%s", qPrintable(names.at(i))) << names.at(i) << i;
    }

    void theEmbeddedGatewayNeedsNoAccount()
    {
        QFETCH(QString, profile);
        QFETCH(int, index);
        const SampleOrder order = sampleOrders().at(index);
        Console console; // no secret anywhere
        const Finished run
            = console.run({u"issue"_s, u"--profile"_s, profile, u"--values"_s, u"-"_s, u"--json"_s},
                          order.json());
        QVERIFY2(run.exitCode == 0, run.told());
        const json::Value document = run.document();
        QCOMPARE(document.stringAt(u"outcome"), u"created"_s);
        QCOMPARE(document.stringAt(u"profile"), profile);
        QCOMPARE(document.stringAt(u"region"), order.region);
        QCOMPARE(document.stringAt(u"currency"), order.currency);
        QCOMPARE(document.stringAt(u"environment"), u"sandbox"_s);
        static const QRegularExpression kTradeNo(u"^[A-Za-z0-9_-]{1,32}$"_s);
        QVERIFY(kTradeNo.match(document.stringAt(u"tradeNo")).hasMatch());
    }

    void theCodeOfCambodiaIsTheOrders()
    {
        const SampleOrder order = sampleOrder(u"cambodia"_s, u"USD"_s);
        Console console;
        console.setSecret(kSecret);
        const Finished run = console.run(arguments(order, u"KHQR-1"_s), order.json());
        QVERIFY2(run.exitCode == 0, run.told());
        const json::Value khqr = at(run.document(), u"khqr");
        QVERIFY2(khqr.isObject(), run.told());
        QCOMPARE(khqr.stringAt(u"verdict"), u"ok"_s);
        QCOMPARE(khqr.stringAt(u"currency"), u"USD"_s);
        QCOMPARE(khqr.stringAt(u"amount").toDouble(), order.value(u"amount").toDouble());

        // The code in the answer is the one a scanner would take.
        const QByteArray payload = run.document().stringAt(u"payInfo").toUtf8();
        const Finished check = console.run({u"khqr"_s, u"check"_s, u"--json"_s}, payload);
        QVERIFY2(check.exitCode == 0, check.told());
    }

    void aVirtualAccountIsSomethingToPayWith()
    {
        SampleOrder order = sampleOrder(u"cambodia"_s, u"KHR"_s);
        json::Value values = json::Value::object();
        for (const auto &[name, value] : order.values.members()) {
            if (name != u"channelCode"_s && name != u"wayCode"_s)
                values.insert(name, value);
        }
        values.insert(u"channelCode"_s, json::Value::string(u"BAKONG"_s));
        values.insert(u"wayCode"_s, json::Value::string(u"VA"_s));
        order.values = values;
        Console console;
        console.setSecret(kSecret);
        const Finished run = console.run(arguments(order, u"VA-1"_s), order.json());
        QVERIFY2(run.exitCode == 0, run.told());
        const json::Value account = at(run.document(), u"virtualAccount");
        QVERIFY2(account.isObject() && !account.members().isEmpty(), run.told());
        QVERIFY(!run.document().find(u"khqr"));
    }

    void peopleReadLinkAndCode()
    {
        const SampleOrder order = sampleOrder(u"cambodia"_s, u"KHR"_s);
        Console console;
        console.setSecret(kSecret);
        QStringList line = arguments(order, u"PEOPLE-1"_s);
        line.removeOne(u"--json"_s);
        const Finished run = console.run(line, order.json());
        QVERIFY2(run.exitCode == 0, run.told());
        const QString out = QString::fromUtf8(run.out);
        const QStringList lines = out.split(u'\n');
        QVERIFY2(lines.first().startsWith(u"http://"_s + m_host), run.told());
        QVERIFY2(out.contains(u'\u2588') || out.contains(u'\u2580') || out.contains(u'\u2584'),
                 run.told());
        QVERIFY2(run.err.contains("not paid yet"), run.told());
        // Both streams are text for a terminal: no control characters from a server.
        for (const QByteArray &stream : {run.out, run.err}) {
            for (const char c : stream)
                QVERIFY(c == '\n' || static_cast<unsigned char>(c) >= 0x20);
        }
    }

    void valuesComeFromFileStandardInputAndSet()
    {
        const SampleOrder order = sampleOrder(u"taiwan"_s);
        Console console;
        console.setSecret(kSecret);
        const QString path = console.room() + u"/values.json"_s;
        QVERIFY(writeFile(path, order.json()));
        QStringList line = arguments(order, u"FILE-1"_s);
        line[line.indexOf(u"-"_s)] = path;
        const Finished fromFile = console.run(line);
        QVERIFY2(fromFile.exitCode == 0, fromFile.told());
        QCOMPARE(fromFile.document().stringAt(u"amount"), order.value(u"amount"));

        // What is typed on the command line is newer than what stands in a file.
        line = arguments(order, u"SET-1"_s);
        line << u"--set"_s << u"amount=751"_s << u"--set"_s << u"remark=a=b"_s;
        const Finished overridden = console.run(line, order.json());
        QVERIFY2(overridden.exitCode == 0, overridden.told());
        QCOMPARE(overridden.document().stringAt(u"amount"), u"751"_s);

        line = arguments(order, u"SET-2"_s);
        line.remove(line.indexOf(u"--values"_s), 2);
        for (const auto &[name, value] : order.values.members())
            line << u"--set"_s << name + u'=' + value.text();
        const Finished typed = console.run(line);
        QVERIFY2(typed.exitCode == 0, typed.told());
    }

    void whatWasNormalisedIsTold()
    {
        SampleOrder order = canaryOrder();
        Console console;
        console.setSecret(kSecret);
        const Finished run = console.run(arguments(order, u"NORMAL-1"_s), order.json());
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(run.document().stringAt(u"amount"), u"4711"_s);
        QMap<QString, QString> changes;
        for (const json::Value &change : itemsAt(run.document(), u"normalised")) {
            QCOMPARE(change.stringAt(u"before"), order.value(change.stringAt(u"field")));
            changes.insert(change.stringAt(u"field"), change.stringAt(u"after"));
        }
        const QMap<QString, QString> expected{{u"amount"_s, u"4711"_s},
                                              {u"mobile"_s, u"0987654329"_s}};
        QCOMPARE(changes, expected);
    }

    void aWarningBlocksUntilItIsAccepted()
    {
        SampleOrder order = sampleOrder(u"taiwan"_s);
        Console console;
        console.setSecret(kSecret);
        QStringList line = arguments(order, u"WARN-1"_s);
        line << u"--set"_s << u"ipAddress=192.168.0.1"_s;
        const int before = m_sandbox.arrivals();
        const Finished blocked = console.run(line, order.json());
        QCOMPARE(blocked.exitCode, 3);
        QCOMPARE(blocked.document().stringAt(u"outcome"), u"invalid"_s);
        QCOMPARE(faultsOf(blocked.document()), {u"ipAddress:publicAddress:warning"_s});
        QCOMPARE(m_sandbox.arrivals(), before);
        QVERIFY(console.history().isEmpty());

        line << u"--accept-warnings"_s;
        const Finished accepted = console.run(line, order.json());
        QVERIFY2(accepted.exitCode == 0, accepted.told());
        QCOMPARE(faultsOf(accepted.document()), {u"ipAddress:publicAddress:warning"_s});
        QCOMPARE(m_sandbox.arrivals(), before + 1);
    }

    void acceptingWarningsAcceptsNoError()
    {
        const SampleOrder order = sampleOrder(u"taiwan"_s);
        Console console;
        console.setSecret(kSecret);
        QStringList line = arguments(order, u"WARN-2"_s);
        line << u"--set"_s << u"mobile=12"_s << u"--accept-warnings"_s;
        const Finished run = console.run(line, order.json());
        QVERIFY2(run.exitCode == 3, run.told());
    }

    void theSecretComesOverADescriptor()
    {
        const SampleOrder order = sampleOrder(u"taiwan"_s);
        Console console;
        for (const QByteArray &ending : {""_ba, "\n"_ba}) {
            console.passSecret(kSecret + ending);
            const QString number = u"FD-"_s + QString::number(ending.size());
            const Finished run = console.run(arguments(order, number), order.json());
            QVERIFY2(run.exitCode == 0, run.told());
        }
        // One that is passed on purpose counts before one that happens to stand around.
        console.setSecret("another-secret");
        console.passSecret(kSecret);
        const Finished run = console.run(arguments(order, u"FD-2"_s), order.json());
        QVERIFY2(run.exitCode == 0, run.told());
    }

    void aRehearsalSendsAndWritesNothing()
    {
        const SampleOrder order = sampleOrder(u"taiwan"_s);
        Console console;
        console.setSecret(kSecret);
        const int before = m_sandbox.arrivals();
        const QStringList line = arguments(order, u"REHEARSE-1"_s) << u"--rehearse"_s;
        const Finished run = console.run(line, order.json());
        QVERIFY2(run.exitCode == 0, run.told());
        QVERIFY2(run.document().isObject(), run.told());
        QVERIFY2(run.document().stringAt(u"outcome") != u"created"_s, run.told());
        QVERIFY(!run.document().find(u"link"));
        QCOMPARE(m_sandbox.arrivals(), before);
        QVERIFY(console.history().isEmpty());

        const Finished faulty
            = console.run(QStringList(line) << u"--set"_s << u"amount=0"_s, order.json());
        QCOMPARE(faulty.exitCode, 3);
        QCOMPARE(faultsOf(faulty.document()), {u"amount:positive:error"_s});
        QVERIFY(console.history().isEmpty());

        QVERIFY(!faulty.document().find(u"recordedAt"));

        // The number is still free.
        const Finished sent = console.run(arguments(order, u"REHEARSE-1"_s), order.json());
        QVERIFY2(sent.exitCode == 0, sent.told());
        QCOMPARE(m_sandbox.arrivals(), before + 1);
        // And is not any more.
        const Finished used = console.run(line, order.json());
        QVERIFY2(used.exitCode == 3, used.told());
        QCOMPARE(faultsOf(used.document()), {u"tradeNo:used:error"_s});
        QCOMPARE(m_sandbox.arrivals(), before + 1);
    }

    void theHistoryListsNewestFirst()
    {
        const SampleOrder order = sampleOrder(u"mexico"_s);
        Console console;
        console.setSecret(kSecret);
        const QStringList numbers{u"LIST-1"_s, u"LIST-2"_s, u"LIST-3"_s};
        for (const QString &number : numbers)
            QCOMPARE(console.run(arguments(order, number), order.json()).exitCode, 0);
        QStringList listed;
        for (const json::Value &row : console.history()) {
            QCOMPARE(strangeKeys(row), QString());
            listed << row.stringAt(u"tradeNo");
        }
        QCOMPARE(listed, QStringList({u"LIST-3"_s, u"LIST-2"_s, u"LIST-1"_s}));

        const Finished two
            = console.run({u"history"_s, u"list"_s, u"--json"_s, u"--limit"_s, u"2"_s});
        QCOMPARE(two.document().items().size(), 2);
        QCOMPARE(two.document().items().first().stringAt(u"tradeNo"), u"LIST-3"_s);

        const Finished shown = console.run({u"history"_s, u"show"_s, u"LIST-2"_s, u"--json"_s});
        QVERIFY2(shown.exitCode == 0, shown.told());
        const json::Value listedOne = console.history().at(1);
        for (const auto &[name, value] : listedOne.members())
            QCOMPARE(json::write(at(shown.document(), name)), json::write(value));

        const Finished absent = console.run({u"history"_s, u"show"_s, u"LIST-9"_s, u"--json"_s});
        QVERIFY2(absent.exitCode != 0, absent.told());
        QVERIFY2(!absent.errorMessage().isEmpty(), absent.told());
    }

    void ofSeveralWithOneNumberTheNewestIsShown()
    {
        const SampleOrder order = sampleOrder(u"taiwan"_s);
        Console console;
        console.setSecret(kSecret);
        QCOMPARE(console.run(arguments(order, u"BOTH-1"_s), order.json()).exitCode, 0);
        const Finished newer
            = console.run({u"issue"_s, u"--profile"_s, u"Sandbox Taiwan"_s, u"--values"_s, u"-"_s,
                           u"--trade-no"_s, u"BOTH-1"_s, u"--json"_s},
                          order.json());
        QVERIFY2(newer.exitCode == 0, newer.told());
        const Finished shown = console.run({u"history"_s, u"show"_s, u"BOTH-1"_s, u"--json"_s});
        QCOMPARE(shown.document().stringAt(u"recordedAt"),
                 newer.document().stringAt(u"recordedAt"));
        QCOMPARE(console.history().size(), 2);
    }

    void anAnswerNobodyCouldReadIsNoSuccess_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("full disk") << u">/dev/full"_s;
        QTest::newRow("closed") << u">&-"_s;
        QTest::newRow("all closed") << u"2>&- >&-"_s;
    }

    void anAnswerNobodyCouldReadIsNoSuccess()
    {
        QFETCH(QString, where);
        const SampleOrder order = sampleOrder(u"mexico"_s);
        Console console;
        console.setSecret(kSecret);
        const QString number = u"UNHEARD-"_s + QString::number(where.size());
        console.startThrough({u"sh"_s, u"-c"_s, u"exec \"$@\" "_s + where, u"sh"_s});
        const int before = m_sandbox.arrivals();
        const Finished run = console.run(arguments(order, number), order.json());
        QVERIFY2(run.exitCode == 5, run.told());
        QCOMPARE(m_sandbox.arrivals(), before + 1);
        // Nothing was written where it does not belong, and the script may ask again.
        const Finished again = console.run(arguments(order, number), order.json());
        QVERIFY2(again.exitCode == 0, again.told());
        QCOMPARE(again.document().stringAt(u"outcome"), u"created"_s);
        QCOMPARE(m_sandbox.arrivals(), before + 1);
    }

    void anEmptyHistoryIsAnEmptyList()
    {
        Console console;
        const Finished run = console.run({u"history"_s, u"list"_s, u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(run.out.trimmed(), "[]"_ba);
    }

private:
    QStringList arguments(SampleOrder order, const QString &tradeNo = {}) const
    {
        if (!tradeNo.isEmpty())
            order.tradeNo = tradeNo;
        return issueArguments(order, m_sandbox.baseUrl(order.region, order.currency),
                              Sandbox::merchantNo());
    }

    RegionCatalog m_catalog;
    Sandbox m_sandbox{m_catalog};
    QString m_host;
};

QTEST_GUILESS_MAIN(TestCliIssue)
#include "tst_cliissue.moc"
