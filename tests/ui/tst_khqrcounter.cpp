// SPDX-License-Identifier: MIT
#include "khqr/crc.h"
#include "khqrbench.h"
#include "support/memoryordersearch.h"
#include "ui/pages/khqr/counterview.h"
#include "ui/pages/khqr/payloadedit.h"
#include "ui/widgets/factlist.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

class tst_KhqrCounter : public QObject
{
    Q_OBJECT

    std::unique_ptr<KhqrBench> m_bench;

    KhqrBench &bench() { return *m_bench; }
    template <class T = QWidget> T *part(const char *name)
    {
        return bench().in<T>("counterView", name);
    }
    QString text(const char *label) { return part<QLabel>(label)->text(); }
    void open()
    {
        QVERIFY(bench().open());
        bench().click("counterButton");
        QVERIFY(bench().shows("counterView"));
    }
    bool mayPrint() { return part("printButton")->isVisible(); }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<KhqrBench>(); }
    void cleanup() { m_bench.reset(); }

    void printsTheShopsOwnCodeUnchanged()
    {
        open();
        QVERIFY(!mayPrint());
        const QString code = counterCode(bench().clock.nowMs());
        QVERIFY(bench().dropText(code));
        QTRY_VERIFY(mayPrint());
        QCOMPARE(text("verdictWord"), u"Good"_s);
        const QString facts = part<ui::FactList>("counterFacts")->text();
        QVERIFY(facts.contains(u"Account: sokdara@bank"_s));
        QVERIFY(facts.contains(u"Shop: Sok Dara Coffee"_s));
        QVERIFY(facts.contains(u"City: Phnom Penh"_s));
        QCOMPARE(text("unseenLabel"),
                 u"Vexora will not see these payments: they go to the account sokdara@bank "
                 "directly."_s);
        QVERIFY(part("unseenLabel")->isVisible());
        QVERIFY(part("testAcrossLabel")->isHidden());

        part<QPlainTextEdit>("labelsEdit")->setPlainText(u"Counter 1\n\n Counter 2 \n"_s);
        QCOMPARE(part<QSpinBox>("cardsSpin")->value(), 2);
        part<QSpinBox>("cardsSpin")->setValue(3);
        QSignalSpy spy(bench().find<ui::CounterView>("counterView"),
                       &ui::CounterView::printRequested);
        part<QPushButton>("printButton")->click();
        QCOMPARE(spy.size(), 1);
        const auto items = spy.first().first().value<QList<print::Item>>();
        QCOMPARE(items.size(), 3);
        QCOMPARE(items[1].label, u"Counter 2"_s);
        QCOMPARE(items[2].label, QString());
        for (const print::Item &item : items) {
            QCOMPARE(item.payload, code);
            QCOMPARE(item.use, print::Use::Counter);
            QCOMPARE(item.environment, Environment::Live);
            QVERIFY(!item.order);
        }
        QVERIFY(bench().find<QDialog>("printDialog"));
    }

    void threeLabelsNeedNoScrollBar()
    {
        open();
        QVERIFY(bench().dropText(counterCode(bench().clock.nowMs())));
        QTRY_VERIFY(mayPrint());
        auto *labels = part<QPlainTextEdit>("labelsEdit");
        labels->setPlainText(u"Counter 1\nCounter 2\nCounter 3"_s);
        QTest::qWait(0);
        QCOMPARE(labels->verticalScrollBar()->maximum(), 0);
        labels->appendPlainText(u"Counter 4"_s);
        QTRY_VERIFY(labels->verticalScrollBar()->maximum() > 0);
    }

    void whatIsNotLiveSaysTest()
    {
        bench().profile.environment = Environment::Test;
        bench().profile.baseUrl = QUrl(u"https://sandbox.vexora.example"_s);
        bench().profile.region = u"none"_s; // so that the profile's own word counts
        open();
        QVERIFY(bench().dropText(counterCode(bench().clock.nowMs())));
        QTRY_VERIFY(mayPrint());
        QVERIFY(part("testAcrossLabel")->isVisible());
        QVERIFY(text("testAcrossLabel").contains(u"TEST will be across"_s));
    }

    void aPictureIsTaken()
    {
        open();
        const QString code = counterCode(bench().clock.nowMs());
        QMimeData mime;
        mime.setImageData(pictureOf(code));
        QVERIFY(bench().drop(mime));
        QTRY_VERIFY(mayPrint());
        QCOMPARE(part<ui::PayloadEdit>("counterPayloadEdit")->exactText(), code);
        QCOMPARE(text("counterNoteLabel"), u"Read from the picture."_s);
    }

    void aCodeOfOnePaymentIsRefused()
    {
        open();
        QVERIFY(
            bench().dropText(saleCode(bench().clock.nowMs(), bench().clock.nowMs() + kTenMinutes)));
        QCOMPARE(text("verdictWord"), u"For one payment only"_s);
        QVERIFY(text("verdictSentence").contains(u"On a counter it would be dead after that"_s));
        QTest::qWait(0);
        QVERIFY(!mayPrint());
    }

    void aCodeThatDoesNotSayIsRefused()
    {
        open();
        // The same without 01, its checksum anew.
        QString code = counterCode(bench().clock.nowMs()).chopped(4);
        code.remove(u"010211"_s);
        QVERIFY(bench().dropText(code + khqr::crcText(code.toUtf8())));
        QCOMPARE(text("verdictWord"), u"Not known to be permanent"_s);
        QVERIFY(!mayPrint());
    }

    void aCodeWithAnAmountIsRefused()
    {
        open();
        const qint64 now = bench().clock.nowMs();
        QString code = saleCode(now - 2 * kTenMinutes, now - kTenMinutes).chopped(4);
        code.replace(u"010212"_s, u"010211"_s); // of a static code no end is judged
        code += khqr::crcText(code.toUtf8());
        QCOMPARE(khqr::check(code, bench().clock.nowMs()).verdict, khqr::Verdict::Ok);
        QVERIFY(bench().dropText(code));
        QCOMPARE(text("verdictWord"), u"For one payment only"_s);
        QTest::qWait(0);
        QVERIFY(!mayPrint());
    }

    /** With another amount, or none: what is paid to it is the gateway's. */
    void theAccountOfAnOrderIsRefused()
    {
        bench().addSale(7);
        khqr::CodeFields fields;
        fields.bakongId = u"gateway@bank"_s; // as in the order's
        fields.merchantName = u"Sok Dara Coffee"_s;
        open();
        QVERIFY(bench().dropText(khqr::write(fields, bench().clock.nowMs()).value_or(QString())));
        QTRY_COMPARE(text("verdictWord"), u"The code of one order"_s);
        QVERIFY(!mayPrint());
    }

    void anOrdersCodeIsRefused_data()
    {
        QTest::addColumn<bool>("sandbox");
        QTest::newRow("own") << false;
        QTest::newRow("sandbox") << true;
    }

    void anOrdersCodeIsRefused()
    {
        QFETCH(const bool, sandbox);
        FakeOrderLog practice;
        bench().desk.sandbox.log = &practice;
        const QString code = counterCode(bench().clock.nowMs());
        OrderRecord order = FakeOrderLog::make(7);
        order.payInfo = code;
        (sandbox ? practice : bench().log).add(order);
        bench().log.held = true;
        open();
        QVERIFY(bench().dropText(code));
        QVERIFY(!mayPrint()); // not before somebody looked
        bench().log.release();
        QTRY_COMPARE(text("verdictWord"), u"The code of one order"_s);
        QVERIFY(text("verdictSentence").contains(u"order 7"_s));
        QVERIFY(!mayPrint());
        m_bench->page.reset(); // it looks at the practice list
    }

    /** Among the latest thousands it is not. */
    void anOrdersCodeIsFoundHoweverOldItIs()
    {
        const QString code = counterCode(bench().clock.nowMs());
        OrderRecord order = FakeOrderLog::make(0);
        order.payInfo = code;
        bench().log.add(order);
        bench().log.fill(2500);
        MemoryOrderSearch search(bench().log.orders());
        bench().desk.own.search = &search;
        open();
        QVERIFY(bench().dropText(code));
        QTRY_COMPARE(search.asked.size(), 1);
        QCOMPARE(search.asked.first().text, khqr::md5Of(code));
        QTRY_VERIFY(text("verdictSentence").contains(u"order 0"_s));
        QVERIFY(!mayPrint());
        m_bench->page.reset(); // it looks into the search
    }

    void withoutTheSearchNothingIsPrinted()
    {
        MemoryOrderSearch search(bench().log.orders());
        search.fault = ErrorCode::Storage;
        bench().desk.own.search = &search;
        open();
        QVERIFY(bench().dropText(counterCode(bench().clock.nowMs())));
        QTRY_COMPARE(search.asked.size(), 1);
        QTRY_COMPARE(text("verdictWord"), u"Not checked"_s);
        QVERIFY(!mayPrint());
        m_bench->page.reset();
    }

    void withoutTheHistoryNothingIsPrinted()
    {
        bench().log.fault = ErrorCode::Storage;
        open();
        QVERIFY(bench().dropText(counterCode(bench().clock.nowMs())));
        QTRY_COMPARE(text("verdictWord"), u"Not checked"_s);
        QVERIFY(!mayPrint());
    }

    void aLateAnswerSpeaksOfNothingElse()
    {
        bench().log.held = true;
        open();
        QVERIFY(bench().dropText(counterCode(bench().clock.nowMs())));
        QVERIFY(bench().dropText(kSample));
        bench().log.release();
        QTest::qWait(0);
        QCOMPARE(text("verdictWord"), u"Broken"_s);
        QVERIFY(!mayPrint());
        part<QPushButton>("lookCloselyButton")->click();
        QVERIFY(bench().shows("checkView"));
        QCOMPARE(bench().in<ui::PayloadEdit>("checkView", "payloadEdit")->exactText(), kSample);
    }
};

QTEST_MAIN(tst_KhqrCounter)
#include "tst_khqrcounter.moc"
