// SPDX-License-Identifier: MIT
#include "rememberingtest.h"
#include "support/windowbench.h"
#include "ui/pages/historypage.h"

#include <QAbstractButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using vexora::testing::WindowBench;

/** A new order from an earlier one's values. */
class tst_NewFromThis : public QObject, private RememberingTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        forget();
        m_window.reset();
    }

    void theValuesComeBackUnderANewNumber()
    {
        openRemembering();
        fillTaiwan(bench());
        SEND(bench());
        answerWithLink();
        const QString old = bench().log.orders.constLast().key.tradeNo;
        fromThis();
        QCOMPARE(bench().edit(u"amount"_s)->text(), u"12,000"_s);
        QCOMPARE(bench().edit(u"mobile"_s)->text(), u"0912345678"_s);
        QCOMPARE(bench().edit(u"notifyUrl"_s)->text(), u"https://m.example/n"_s);
        QCOMPARE(bench().edit(u"tradeNo"_s)->text(), QString());
        QCOMPARE(note("tradeNoEditNote"), u"was "_s + old);
        QCOMPARE(QApplication::focusWidget(), bench().edit(u"amount"_s));
        QVERIFY(!note("amountEditNote").contains(u"was"_s));

        type(bench(), u"amount"_s, u"500"_s);
        QCOMPARE(note("amountEditNote"), u"was 12,000"_s);
        type(bench(), u"amount"_s, u"12000"_s);
        QVERIFY(!note("amountEditNote").contains(u"was"_s));
        type(bench(), u"amount"_s, u"500"_s);
        type(bench(), u"remark"_s, u"second"_s);
        QCOMPARE(note("remarkEditNote"), u"was empty"_s);
        QCOMPARE(bench().gateway.requests.size(), 1); // nothing is sent by itself
        pressSend(bench());
        QTRY_COMPARE(bench().gateway.requests.size(), 2);
        QCOMPARE(bench().log.orders.constLast().replaces, QString());
        QVERIFY(bench().log.orders.constLast().key.tradeNo != old);
        answerWithLink();
        newOrder();
        QVERIFY(!note("amountEditNote").contains(u"was"_s));
    }

    /** Sent as it is, it is the double it looks like. */
    void unchangedItIsADouble()
    {
        openRemembering();
        fillTaiwan(bench());
        SEND(bench());
        answerWithLink();
        fromThis();
        pressSend(bench());
        QVERIFY(asked(u"doubleDialog"_s));
    }

    void itIsOfferedWithTheOutcome_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("offered");
        QTest::newRow("refused") << QByteArray("{\"code\":\"8000\",\"msg\":\"no\"}") << true;
        // An open one has an offer of its own, that names it as replaced.
        QTest::newRow("unknown") << QByteArray("<html>") << false;
        QTest::newRow("not sent") << QByteArray() << true;
    }

    void itIsOfferedWithTheOutcome()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const bool, offered);
        openRemembering();
        fillTaiwan(bench());
        SEND(bench());
        if (answer.isEmpty())
            bench().gateway.call->cancel();
        else
            bench().gateway.call->answer(answer);
        QTRY_VERIFY(bench().button("newOrderButton"));
        QCOMPARE(bench().button("newFromThisButton") != nullptr, offered);
        if (!offered)
            return;
        fromThis();
        QCOMPARE(bench().edit(u"amount"_s)->text(), u"12,000"_s);
        QVERIFY(bench().button("sendButton")->isEnabled());
    }

    /** What the order asked for in riel must not be asked for in dollars. */
    void anotherCurrencyTakesNoAmount()
    {
        openRemembering(u"cambodia"_s, u"KHR"_s);
        fillCambodia(bench());
        const QString mobile = bench().edit(u"mobile"_s)->text();
        SEND(bench());
        answerWithLink();
        // Edited while its order was looked at: the form that comes is of the profile as it is.
        QObject::connect(bench().page.get(), &ui::IssuePage::released, bench().page.get(), [this] {
            editProfile([](Profile &profile) { profile.currency = u"USD"_s; });
        });
        fromThis();
        QCOMPARE(bench().edit(u"amount"_s)->text(), QString());
        QVERIFY(note("amountEditNote").startsWith(u"was "_s));
        QCOMPARE(bench().edit(u"mobile"_s)->text(), mobile);
    }

    void aNumberInTheRemarkIsTheNewOne()
    {
        openRemembering(u"cambodia"_s, u"KHR"_s);
        fillCambodia(bench());
        bench().button("useOrderNumberButton")->click();
        const QString old = bench().edit(u"remark"_s)->text();
        SEND(bench());
        answerWithLink();
        fromThis();
        QVERIFY(bench().edit(u"tradeNo"_s)->text() != old);
        QCOMPARE(bench().edit(u"remark"_s)->text(), bench().edit(u"tradeNo"_s)->text());
        QCOMPARE(note("remarkEditNote"), u"was "_s + old);
    }

    /** Where the gateway reports to is the profile's, and has moved; a counter is used up. */
    void whatIsTheProfilesIsAsItIsNow()
    {
        openRemembering();
        editProfile(
            [](Profile &profile) { profile.defaults.insert(u"remark"_s, u"T-{counter}"_s); });
        fillTaiwan(bench());
        QCOMPARE(bench().edit(u"remark"_s)->text(), u"T-001"_s);
        SEND(bench());
        answerWithLink();
        newOrder();
        editProfile([](Profile &profile) {
            profile.defaults.insert(u"notifyUrl"_s, u"https://m.example/moved"_s);
        });
        const Order *earlier = m_memory->find(bench().log.orders.constLast().key);
        QVERIFY(earlier);
        bench().page->startFrom(*earlier);
        QCOMPARE(bench().edit(u"notifyUrl"_s)->text(), u"https://m.example/moved"_s);
        QVERIFY(bench().edit(u"notifyUrl"_s)->isVisible());
        QCOMPARE(note("notifyUrlEditNote"), u"was https://m.example/n"_s);
        QCOMPARE(bench().edit(u"remark"_s)->text(), u"T-002"_s);
        QCOMPARE(note("remarkEditNote"), u"was T-001"_s);
    }

    void anOpenOneIsNamedAsReplaced()
    {
        openRemembering();
        fillTaiwan(bench());
        SEND(bench());
        loseTheAnswer();
        const OrderKey key = bench().log.orders.constLast().key;
        newOrder();
        bench().page->startFrom(*m_memory->find(key));
        pressSend(bench());
        QTRY_COMPARE(bench().gateway.requests.size(), 2); // what is corrected is no double
        QCOMPARE(bench().log.orders.constLast().replaces, key.tradeNo);
    }

    void aCorrectionSaysWhatItWas()
    {
        openRemembering();
        fillTaiwan(bench());
        SEND(bench());
        bench().gateway.call->answer("{\"code\":\"8000\",\"msg\":\"no\"}");
        QTRY_VERIFY(bench().button("correctButton"));
        bench().button("correctButton")->click();
        QVERIFY(!note("mobileEditNote").contains(u"was"_s));
        type(bench(), u"mobile"_s, u"0922 333 444"_s);
        QCOMPARE(note("mobileEditNote"), u"was 0912 345 678"_s);
    }

    void fromHistoryIntoTheFormOfItsProfile()
    {
        openWindow(0);
        issue();
        QVERIFY(window().selectProfile(m_profiles[1].id));
        openHistory();
        QVERIFY(again()->isEnabled());
        again()->click();
        QTRY_VERIFY(m_window->find<QLineEdit>(u"amountEdit"_s)->isVisible());
        QTRY_COMPARE(plainAmount(), example(0)->values.value(u"amount"_s));
        const auto *header = m_window->find<QAbstractButton>(u"profileButton"_s);
        QVERIFY(!header || header->text().contains(m_profiles[0].name));
        // It is of this run alone.
        m_window->leave();
        m_window->startAnew();
        QVERIFY(m_window->open(m_profiles[0].id));
        openHistory();
        QVERIFY(!again()->isEnabled());
        QTRY_VERIFY(m_window->text(u"newFromThisHint"_s).contains(u"only until you quit"_s));
    }

    void whatIsTypedIsNotReplacedUnseen()
    {
        openWindow(0);
        issue();
        m_window->press(Qt::Key_N, Qt::ControlModifier);
        auto *amount = m_window->find<QLineEdit>(u"amountEdit"_s);
        amount->setFocus();
        WindowBench::type(u"7"_s);
        openHistory();
        again()->click();
        QTRY_VERIFY(m_window->dialog(u"replaceTypedBox"_s));
        m_window->press(Qt::Key_Return); // keeps
        QTRY_VERIFY(!m_window->dialog(u"replaceTypedBox"_s));
        QCOMPARE(amount->text(), u"7"_s);
        openHistory();
        again()->click();
        QTRY_VERIFY(m_window->dialog(u"replaceTypedBox"_s));
        m_window->dialog(u"replaceTypedBox"_s)
            ->findChild<QAbstractButton *>(u"replaceTypedButton"_s)
            ->click();
        QTRY_COMPARE(plainAmount(), example(0)->values.value(u"amount"_s));
        // What the program filled in is nobody's loss.
        openHistory();
        again()->click();
        QTRY_VERIFY(m_window->find<QLineEdit>(u"amountEdit"_s)->isVisible());
        QVERIFY(!m_window->dialog(u"replaceTypedBox"_s));
    }

private:
    /** Without the places where a long run may break. */
    QString note(const char *label) { return bench().text(label).remove(QChar(0x200B)); }

    void fromThis()
    {
        QVERIFY(bench().button("newFromThisButton"));
        bench().button("newFromThisButton")->click();
        QTRY_VERIFY(!bench().edit(u"amount"_s)->isReadOnly());
    }

    void openWindow(int profile)
    {
        m_profiles = WindowBench::profiles();
        QVERIFY(m_profiles.size() > 1);
        m_window = std::make_unique<WindowBench>();
        QVERIFY(m_window->open(m_profiles[profile].id));
    }

    [[nodiscard]] const RegionExample *example(int profile) const
    {
        return WindowBench::example(m_profiles[profile].region, m_profiles[profile].currency);
    }

    void issue()
    {
        QVERIFY(m_window->fill(WindowBench::region(m_profiles[0].region), example(0)->values));
        m_window->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_window->find<QWidget>(u"readyCard"_s));
    }

    void openHistory()
    {
        QApplication::setActiveWindow(&window());
        window().showPage(ui::MainWindow::Page::History);
        auto *table = m_window->find<QTableView>(u"orderTable"_s);
        m_window->find<ui::HistoryPage>(u"historyPage"_s)->showList(true);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        QVERIFY(again()->isVisible());
    }

    /** The history's; a card of the Issue page has one of the same name. */
    QPushButton *again()
    {
        return m_window->find<QWidget>(u"historyDetail"_s)
            ->findChild<QPushButton *>(u"newFromThisButton"_s);
    }

    [[nodiscard]] QString plainAmount() const
    {
        return m_window->find<QLineEdit>(u"amountEdit"_s)->text().remove(u',');
    }

    ui::MainWindow &window() { return *m_window->window(); }

    QList<Profile> m_profiles;
    std::unique_ptr<WindowBench> m_window;
};

QTEST_MAIN(tst_NewFromThis)
#include "tst_newfromthis.moc"
