// SPDX-License-Identifier: MIT
#include "cli/canarytest.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** Canaries of payers in orders that are issued, listed and looked for. */
class TestCliHistoryCanary : public QObject, CanaryTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
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

    void ordersAreIssued() { issueAll(); }

    void listsAndShownOrdersHoldNothing()
    {
        QVERIFY(history({u"list"_s}).out.contains("CANARY-1"));
        QCOMPARE(history({u"list"_s, u"--json"_s}).document().items().size(), m_orders.size() + 1);
        for (const SampleOrder &order : m_orders) {
            const json::Value document
                = history({u"show"_s, order.tradeNo, u"--json"_s}).document();
            QCOMPARE(at(document, u"papers").stringAt(u"state"), u"kept"_s);
            QVERIFY(!notShown(order, document).isEmpty()); // masked
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
};

QTEST_GUILESS_MAIN(TestCliHistoryCanary)
#include "tst_clihistorycanary.moc"
