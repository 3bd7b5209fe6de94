// SPDX-License-Identifier: MIT
#include "cli/canaries.h"
#include "secrets/realkeyring.h"
#include "support/scriptedserver.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr char kSecret[] = "canary-app-secret-to-look-for";

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

json::Value text(const QString &value)
{
    return json::Value::string(value);
}

} // namespace

/**
 * Orders of every region, with a value of its own in each field of a payer's, go through everything
 * the command line does with a history, under a real keyring and with a gateway that repeats what
 * it was sent. What was typed and what is secret stands nowhere, in no form: in no file, output,
 * argument or environment; but for what was asked to be shown, until it is erased.
 */
class TestCliHistoryCanary : public QObject
{
    Q_OBJECT

    std::unique_ptr<Console> m_console;
    ScriptedServer m_gateway;
    const QList<SampleOrder> m_orders = canaryOrders();
    Canaries m_payers;
    Canaries m_secrets;
    int m_pid = 0;
    bool m_secretInEnvironment = false; ///< until the program has taken it
    qsizetype m_samples = 0;
    bool m_sawNumber = false; ///< an order's number among the arguments: the search finds things
    QStringList m_found; ///< what stood where nothing may, with the command

    enum class Shows {
        Nothing,
        Payers, ///< was asked to, on standard output
        Argument, ///< a person's mistake: it is in the arguments, and must go no further
    };

    void look(const QByteArray &bytes, const QString &where)
    {
        for (const QString &one : m_payers.in(bytes) + m_secrets.in(bytes))
            m_found << where + u": "_s + one;
    }

    /** What other programs of this user see of the running one. */
    void sample(const QString &command, bool arguments, bool environment)
    {
        const QString place = u"/proc/%1/"_s.arg(m_pid);
        const QByteArray line = fileBytes(place + u"cmdline"_s);
        m_sawNumber = m_sawNumber || line.contains("CANARY-1");
        m_samples += !line.isEmpty();
        if (arguments)
            look(line, command + u", arguments"_s);
        if (environment)
            look(fileBytes(place + u"environ"_s), command + u", environment"_s);
    }

    Finished run(const QStringList &line, const QByteArray &input = {},
                 Shows shows = Shows::Nothing)
    {
        const QString command = line.first(2).join(u' ');
        const std::unique_ptr<QProcess> process = m_console->start(line, input);
        if (!process)
            return {};
        m_pid = int(process->processId());
        const auto now = [&] { sample(command, shows != Shows::Argument, !m_secretInEnvironment); };
        QTimer sampler;
        connect(&sampler, &QTimer::timeout, &sampler, now);
        sampler.start(2);
        // An order is under way: its row, its papers and the journal are on the disk.
        const QMetaObject::Connection sent
            = connect(&m_gateway, &ScriptedServer::bodyComplete, &sampler, [&] {
                  sample(command, true, true);
                  m_found += inFiles();
              });
        now();
        const Finished ended = Console::finish(*process);
        disconnect(sent);
        if (shows != Shows::Payers)
            look(ended.out, command + u", output"_s);
        look(ended.err, command + u", standard error"_s);
        return ended;
    }

    Finished history(const QStringList &line, const QByteArray &input = {},
                     Shows shows = Shows::Nothing)
    {
        return run(QStringList{u"history"_s} + line, input, shows);
    }

    [[nodiscard]] QStringList inFiles() const
    {
        return m_payers.inFiles(m_console->room()) + m_secrets.inFiles(m_console->room());
    }

    /** Made in one way and in the other, and repeating everything. */
    static QByteArray answerTo(const SampleOrder &order, bool refuses)
    {
        QString all;
        for (const auto &[name, value] : order.values.members())
            all += value.text() + u", "_s;
        json::Value data = json::Value::object();
        if (!refuses) {
            data.insert(u"tradeNo"_s, text(order.tradeNo));
            data.insert(u"platFormTradeNo"_s, text(u"P1"_s));
            data.insert(u"status"_s, text(u"0015"_s));
            data.insert(u"paymentLink"_s, text(u"https://pay.example/c/1"_s));
        }
        data.insert(u"message"_s, text(all));
        json::Value answer = json::Value::object();
        answer.insert(u"msg"_s, text(all));
        answer.insert(u"code"_s, text(refuses ? u"5000"_s : u"0000"_s));
        answer.insert(u"success"_s, json::Value::boolean(!refuses));
        answer.insert(u"data"_s, data);
        return httpAnswer("200 OK"_ba, json::write(answer));
    }

    Finished issue(const SampleOrder &order, bool refuses = false)
    {
        m_gateway.setScript({ServerScript::AfterBody, answerTo(order, refuses)});
        const QUrl base(u"http://127.0.0.1:%1/shop"_s.arg(m_gateway.serverPort()));
        return run(issueArguments(order, base, u"1234567890"_s)
                       + QStringList{u"--accept-warnings"_s},
                   order.json(), Shows::Payers);
    }

    /** Looks for the payers' keys of the keyring from now on. How many there are. */
    int addKeys()
    {
        int keys = 0;
        for (const QString &entry : RealKeyring::entries(u"vexora-console"_s)) {
            // The keyring's tool shows what is kept as base64, and so is a key in there.
            const QByteArray kept
                = QByteArray::fromBase64(RealKeyring::lookUp(u"vexora-console"_s, entry).trimmed());
            const QByteArray key = QByteArray::fromBase64(kept);
            m_secrets.addBytes(kept, u"a payers' key, as kept"_s);
            m_secrets.addBytes(key, u"a payers' key"_s);
            keys += key.size() == 32;
        }
        return keys;
    }

    QString out(const QString &name) const { return m_console->room() + u'/' + name; }

    /** What a payer's fields of an order are, in the program's words. */
    QStringList shown(const SampleOrder &order, const json::Value &document) const
    {
        QStringList missing;
        const json::Value fields = at(at(document, u"papers"), u"fields");
        for (const QString &name : personalFields(order.region)) {
            if (!order.value(name).isEmpty() && fields.stringAt(name) != order.value(name))
                missing << name;
        }
        return missing;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTRY_VERIFY(RealKeyring::isReady());
        m_console = std::make_unique<Console>();
        QVERIFY(m_gateway.listenOnLoopback());
        m_secrets.addBytes(kSecret, u"the secret"_s);
        for (const SampleOrder &order : m_orders) {
            for (const QString &name : personalFields(order.region)) {
                if (!order.value(name).isEmpty())
                    m_payers.add(order.value(name));
            }
        }
    }

    void init() { m_found.clear(); }

    /** Who adds a field to a region's file adds a canary. */
    void everyPersonalFieldHasACanary()
    {
        for (const QString &region : regionIds()) {
            for (const QString &name : personalFields(region)) {
                const bool there
                    = std::any_of(m_orders.begin(), m_orders.end(), [&](const SampleOrder &order) {
                          return order.region == region && order.value(name).size() >= 6;
                      });
                QVERIFY2(there, qPrintable(region + u' ' + name));
            }
        }
    }

    /** It is no proof that nothing was found by what finds nothing. */
    void everyFormIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray name("Quárkgómez");
        const QString wide = QString::fromUtf8(name);
        QTest::newRow("UTF-8") << "x" + name;
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(wide.utf16()),
                                              wide.size() * 2);
        QTest::newRow("base64") << QByteArray(name + "123").toBase64();
        QTest::newRow("base64, behind one") << QByteArray("1" + name).toBase64();
        QTest::newRow("base64, behind two") << QByteArray("12" + name + "1").toBase64();
        QTest::newRow("hex") << name.toHex();
        QTest::newRow("percent-encoded") << "a=" + QUrl::toPercentEncoding(wide) + "&b";
        QTest::newRow("escaped") << QByteArray("\"Qu\\u00e1rkg\\u00f3mez\"");
        QTest::newRow("folded") << wide.toLower().toUtf8();
        QTest::newRow("md5") << QCryptographicHash::hash(name, QCryptographicHash::Md5).toHex();
    }
    void everyFormIsFound()
    {
        QFETCH(const QByteArray, bytes);
        QCOMPARE(m_payers.in(bytes).size(), 1);
        QCOMPARE(m_payers.in(bytes.chopped(bytes.size() / 2)), QStringList());
    }

    void ordersAreIssued()
    {
        for (qsizetype i = 0; i < m_orders.size(); ++i) {
            m_console->passSecret(kSecret);
            const Finished issued = issue(m_orders[i], i % 2 == 1);
            QVERIFY2(issued.exitCode == 0 || issued.exitCode == 4 || issued.exitCode == 5,
                     issued.told());
            QVERIFY2(!issued.err.contains("not kept"), issued.told());
            const QString sign
                = json::read(m_gateway.body()).value_or(json::Value()).stringAt(u"sign");
            QVERIFY(sign.size() >= 32);
            m_secrets.addBytes(sign.toUtf8(), u"a signature"_s);
        }
        QCOMPARE(m_gateway.bodies(), m_orders.size());
        // Through the environment: gone from it when anything is sent.
        SampleOrder order = m_orders.first();
        order.tradeNo = u"CANARY-0"_s;
        m_console->setSecret(kSecret);
        m_secretInEnvironment = true;
        const Finished issued = issue(order);
        m_console->setSecret({});
        m_secretInEnvironment = false;
        QVERIFY2(issued.document().isObject(), issued.told());
        QCOMPARE(m_gateway.bodies(), m_orders.size() + 1);
        QVERIFY(m_sawNumber);
        QCOMPARE(m_found.join(u'\n'), QString());

        QCOMPARE(addKeys(), 1);
        QCOMPARE(inFiles().join(u'\n'), QString());
    }

    void listsAndShownOrdersHoldNothing()
    {
        QVERIFY(history({u"list"_s}).out.contains("CANARY-1"));
        QCOMPARE(history({u"list"_s, u"--json"_s}).document().items().size(), m_orders.size() + 1);
        for (const SampleOrder &order : m_orders) {
            const json::Value document
                = history({u"show"_s, order.tradeNo, u"--json"_s}).document();
            QCOMPARE(at(document, u"papers").stringAt(u"state"), u"kept"_s);
            QVERIFY(!shown(order, document).isEmpty()); // masked
        }
        QVERIFY(history({u"show"_s, m_orders.first().tradeNo}).out.contains("CANARY-1"));
        QCOMPARE(m_found.join(u'\n'), QString());
    }

    void payersAreFoundThroughStandardInputAlone()
    {
        for (qsizetype i = 0; i < m_orders.size(); ++i) {
            // A field of another kind each time.
            QStringList values;
            for (const QString &name : personalFields(m_orders[i].region)) {
                if (const QString value = m_orders[i].value(name); !value.isEmpty())
                    values << value;
            }
            const Finished found = history({u"list"_s, u"--find-payer"_s, u"-"_s, u"--json"_s},
                                           values[i % values.size()].toUtf8());
            QVERIFY2(found.out.contains(m_orders[i].tradeNo.toUtf8().append('"')),
                     qPrintable(m_orders[i].tradeNo));
        }
        const Finished mistaken
            = history({u"list"_s, u"--find-payer"_s, u"Quarkbaum"_s}, {}, Shows::Argument);
        QCOMPARE(mistaken.exitCode, 2);
        QCOMPARE(m_found.join(u'\n'), QString());
    }

    void exportsHoldNothingUnlessAsked()
    {
        for (const QString &name : {u"plain.csv"_s, u"plain.xlsx"_s}) {
            const Finished run = history({u"export"_s, u"--out"_s, out(name), u"--json"_s});
            QVERIFY2(run.exitCode == 0, run.told());
        }
        for (const QString &name : {u"masked.csv"_s, u"masked.xlsx"_s}) {
            const Finished run = history({u"export"_s, u"--out"_s, out(name), u"--personal"_s});
            QVERIFY2(run.exitCode == 0, run.told());
        }
        QVERIFY(unpacked(out(u"plain.xlsx"_s)).contains("CANARY-1"));
        QVERIFY(fileBytes(out(u"masked.csv"_s)).contains("payer."));
        QCOMPARE(m_found.join(u'\n'), QString());
        QCOMPARE(inFiles().join(u'\n'), QString());
    }

    void whoAsksSeesAllOfIt()
    {
        for (const SampleOrder &order : m_orders) {
            const Finished run = history({u"show"_s, order.tradeNo, u"--reveal"_s, u"--json"_s}, {},
                                         Shows::Payers);
            QCOMPARE(shown(order, run.document()), QStringList());
            QVERIFY(m_secrets.in(run.out).isEmpty());
        }
        for (const QString &name : {u"clear.csv"_s, u"clear.xlsx"_s}) {
            const Finished run = history(
                {u"export"_s, u"--out"_s, out(name), u"--personal"_s, u"--reveal"_s, u"--yes"_s});
            QVERIFY2(run.exitCode == 0, run.told());
            const QByteArray held
                = name.endsWith(u"xlsx"_s) ? unpacked(out(name)) : fileBytes(out(name));
            for (const SampleOrder &order : m_orders) {
                for (const QString &field : personalFields(order.region))
                    QVERIFY2(held.contains(order.value(field).toUtf8()),
                             qPrintable(name + u' ' + field));
            }
            QVERIFY(!m_payers.inFiles(m_console->room()).isEmpty());
            QVERIFY(m_secrets.in(held).isEmpty());
            QVERIFY(QFile::remove(out(name))); // and nothing else holds it
            QCOMPARE(inFiles().join(u'\n'), QString());
        }
        QCOMPARE(m_found.join(u'\n'), QString());
    }

    void upkeepLeavesNothing()
    {
        const QString place = out(u"backup"_s);
        for (const QStringList &line :
             {QStringList{u"verify"_s}, QStringList{u"backup"_s, place},
              QStringList{u"change-key"_s}, QStringList{u"restore"_s, place, u"--preview"_s},
              QStringList{u"restore"_s, place}, QStringList{u"verify"_s}}) {
            const Finished run = history(line + QStringList{u"--json"_s});
            QVERIFY2(run.exitCode == 0, run.told());
        }
        QVERIFY(addKeys() >= 1);
        QCOMPARE(m_found.join(u'\n'), QString());
        QCOMPARE(inFiles().join(u'\n'), QString());
    }

    void erasedIsGoneFromEverything()
    {
        const Finished one
            = history({u"erase"_s, u"--payer"_s, u"-"_s, u"--yes"_s, u"--json"_s}, "0971946283");
        QVERIFY2(one.exitCode == 0, one.told());
        QCOMPARE(at(at(one.document(), u"receipt"), u"orders").text(), u"2"_s);
        const Finished all = history({u"erase"_s, u"--before"_s, u"2100-01-01"_s, u"--yes"_s});
        QVERIFY2(all.exitCode == 0, all.told());
        // Asked to show it, there is nothing to show; the money facts are there.
        const Finished shown
            = history({u"show"_s, m_orders.first().tradeNo, u"--reveal"_s, u"--json"_s});
        QCOMPARE(at(shown.document(), u"papers").stringAt(u"state"), u"erased"_s);
        QVERIFY(!shown.document().stringAt(u"amount").isEmpty());
        const Finished exported = history({u"export"_s, u"--out"_s, out(u"erased.csv"_s),
                                           u"--personal"_s, u"--reveal"_s, u"--yes"_s});
        QVERIFY2(exported.exitCode == 0, exported.told());
        QVERIFY(fileBytes(out(u"erased.csv"_s)).contains("CANARY-1"));
        QVERIFY(history({u"verify"_s}).exitCode == 0);
        QCOMPARE(m_found.join(u'\n'), QString());
        QCOMPARE(inFiles().join(u'\n'), QString());
        QVERIFY(m_samples > m_orders.size());
    }
};

QTEST_GUILESS_MAIN(TestCliHistoryCanary)
#include "tst_clihistorycanary.moc"
