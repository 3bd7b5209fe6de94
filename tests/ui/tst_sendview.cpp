// SPDX-License-Identifier: MIT
#include "casebench.h"
#include "ui/faultmenu.h"
#include "ui/pages/support/replayconfirm.h"
#include "ui/pages/support/sendview.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::ui;
using namespace vexora::test;

/** A customer's request sent again over the real history: once, where the person said, and never to
 *  a live gateway without a word. */
class TestSendView final : public QObject
{
    Q_OBJECT

    std::unique_ptr<CaseBench> m_bench;
    std::unique_ptr<SendView> m_view;
    qint64 m_number = 20261122000000;

    CaseBench &bench() { return *m_bench; }
    [[nodiscard]] QString newNumber() { return QString::number(++m_number); }
    template <class T = QWidget> [[nodiscard]] T *find(const char *name) const
    {
        return m_view->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *label) const
    {
        const auto *found = find<QLabel>(label);
        return found ? found->text() : QString();
    }
    void open()
    {
        m_view = std::make_unique<SendView>(bench().desk);
        QVERIFY(showWindow(m_view.get()));
    }
    void click(const char *button) const
    {
        QVERIFY2(find(button)->isEnabled(), button);
        QTest::mouseClick(find(button), Qt::LeftButton);
    }
    /** Shows a request the embedded gateway would take as it is, or one signed otherwise. */
    QString showRequest(bool rightSecret = true)
    {
        if (!bench().assembly->startSandbox())
            qFatal("No embedded gateway");
        const QString number = newNumber();
        const Secret secret
            = rightSecret ? bench().gateway().secret() : Secret("somebody-elses-secret");
        m_view->showCase(CaseBench::caseOf(
            CaseBench::signedRequest(number, bench().desk.clock->nowMs(), secret)));
        return number;
    }
    void showsCard(const char *name, const QString &heading)
    {
        QTRY_VERIFY2(find(name), qPrintable(heading));
        QTRY_COMPARE(text("resultHeading"), heading);
    }
    void chooseFault(const QString &fault)
    {
        find<QAbstractButton>("sendFaultButton")->click();
        QTRY_VERIFY(find<FaultMenu>("faultMenu"));
        auto *menu = find<FaultMenu>("faultMenu");
        menu->findChild<QAction *>(u"fault_"_s + fault)->trigger();
        menu->close();
        QTRY_VERIFY(!find<FaultMenu>("faultMenu"));
        QApplication::setActiveWindow(m_view.get());
    }
    [[nodiscard]] QDialog *question() const
    {
        auto *dialog = m_view->findChild<ReplayConfirm *>(u"replayConfirmDialog"_s);
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CaseBench>(); }
    void cleanup()
    {
        m_view.reset();
        m_bench.reset();
    }

    void aFreshOneIsAnOrderOfItsOwn()
    {
        open();
        const QString theirs = showRequest(false);
        QSignalSpy sent(m_view.get(), &SendView::sent);
        QSignalSpy clock(m_view.get(), &SendView::clockMeasured);
        QSignalSpy history(m_view.get(), &SendView::historyRequested);
        click("sendFreshButton");
        showsCard("sentCard", u"Accepted"_s);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(bench().orders().size(), 1);
        const OrderRecord order = bench().orders().first();
        QCOMPARE(order.outcome, Outcome::Created);
        QVERIFY(order.key.tradeNo != theirs);
        QCOMPARE(order.amount, u"300"_s);
        QCOMPARE(bench().gateway().arrivals(), 1);
        QVERIFY(text("sentCode").startsWith("0000: "_L1));
        QVERIFY(text("sentHttp").startsWith("200: "_L1));
        QVERIFY(!text("sentTimes").isEmpty());
        QCOMPARE(text("sentClock"), u"agrees with the gateway's"_s);
        QCOMPARE(clock.size(), 0); // a practice gateway's clock says nothing of theirs
        QVERIFY(find<QPlainTextEdit>("answerBox")->toPlainText().contains(order.key.tradeNo));
        click("sentInHistoryButton");
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first().first().value<OrderKey>(), order.key);
        QCOMPARE(history.first().last().toBool(), true);
    }

    void byteForByteIsTheirNumberAndTheirSignature()
    {
        open();
        const QString theirs = showRequest();
        click("sendExactButton");
        showsCard("sentCard", u"Accepted"_s);
        QCOMPARE(bench().orders().first().key.tradeNo, theirs);
        // The same number a second time goes nowhere.
        click("sendExactButton");
        showsCard("sendFailedCard", u"This order number is taken"_s);
        QCOMPARE(bench().orders().size(), 1);
        QCOMPARE(bench().gateway().arrivals(), 1);
        QSignalSpy history(m_view.get(), &SendView::historyRequested);
        click("sentInHistoryButton");
        QCOMPARE(history.first().first().value<OrderKey>().tradeNo, theirs);
    }

    void theirWrongSignatureIsRefusedAsTheySawIt()
    {
        open();
        showRequest(false);
        click("sendExactButton");
        showsCard("sentCard", u"Refused"_s);
        QVERIFY(text("sentCode").startsWith("8000: "_L1));
        QVERIFY(!text("sentNext").isEmpty());
    }

    void whatCannotBeSentSaysWhy_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("exact");
        QTest::addColumn<bool>("fresh");
        QTest::newRow("no case") << u"empty"_s << false << false;
        QTest::newRow("no region") << u"region"_s << false << false;
        QTest::newRow("no bytes") << u"body"_s << false << true;
        QTest::newRow("a field twice") << u"twice"_s << true << false;
        QTest::newRow("a list in it") << u"nested"_s << true << false;
        QTest::newRow("no amount") << u"amount"_s << false << false;
    }

    void whatCannotBeSentSaysWhy()
    {
        QFETCH(const QString, what);
        QFETCH(const bool, exact);
        QFETCH(const bool, fresh);
        open();
        SupportCase shown = CaseBench::caseOf(
            CaseBench::signedRequest(newNumber(), bench().desk.clock->nowMs(), Secret("x")));
        SentRequest &request = shown.taken.request;
        if (what == "empty"_L1)
            request = {};
        else if (what == "region"_L1)
            shown.region.clear();
        else if (what == "body"_L1)
            request.body.clear();
        else if (what == "twice"_L1)
            request.fields.append({u"email"_s, u"a@b.co"_s, SentKind::Text});
        else if (what == "nested"_L1)
            request.fields.append({u"extra"_s, u"[1]"_s, SentKind::Nested});
        else
            request.fields.removeIf([](const SentField &field) { return field.name == u"amount"; });
        m_view->showCase(shown);
        const auto check = [this](const char *button, const char *reason, bool may) {
            QCOMPARE(find(button)->isEnabled(), may);
            QCOMPARE(find(reason)->isVisible(), !may);
            QCOMPARE(text(reason).isEmpty(), may);
            QVERIFY(may || find(button)->accessibleDescription() == text(reason));
        };
        check("sendExactButton", "sendExactButtonWhyNot", exact);
        check("sendFreshButton", "sendFreshButtonWhyNot", fresh);
    }

    void theGatewayPlaysAFault()
    {
        open();
        showRequest();
        chooseFault(u"close-after"_s);
        QCOMPARE(bench().gateway().fault(), u"close-after"_s);
        click("sendFreshButton");
        showsCard("sentCard", u"Unknown"_s);
        QCOMPARE(bench().orders().first().outcome, Outcome::Unknown);
        chooseFault(u"none"_s);
        click("sendFreshButton");
        showsCard("sentCard", u"Accepted"_s);
        QCOMPARE(bench().orders().size(), 2);
    }

    void oneRunAtATime()
    {
        open();
        showRequest();
        chooseFault(u"hang"_s);
        click("sendFreshButton");
        QVERIFY(m_view->isSending());
        QVERIFY(!find("sendFreshButton")->isEnabled());
        QVERIFY(!find("sendExactButton")->isEnabled());
        QTest::mouseClick(find("sendFreshButton"), Qt::LeftButton);
        QTest::mouseDClick(find("sendExactButton"), Qt::LeftButton);
        QTRY_COMPARE(bench().gateway().arrivals(), 1);
        QCOMPARE(bench().orders().size(), 1);
        click("cancelButton");
        showsCard("sentCard", u"Unknown"_s);
        QVERIFY(!m_view->isSending());
        QVERIFY(find("sendFreshButton")->isEnabled());
    }

    /** As of an order of the form: nobody waits for the answer, and recovery finds it. */
    void theWindowGoesWhileItIsSent()
    {
        open();
        const QString theirs = showRequest();
        chooseFault(u"hang"_s);
        click("sendExactButton");
        QTRY_COMPARE(bench().gateway().arrivals(), 1);
        m_view.reset();
        bench().assemble();
        QCOMPARE(bench().orders().size(), 1);
        QCOMPARE(bench().orders().first().key.tradeNo, theirs);
        QVERIFY(bench().orders().first().outcome != Outcome::Created);
    }

    /** What comes back for another text says so, and is handed to nobody as this one's answer. */
    void anotherTextMeanwhile()
    {
        open();
        showRequest();
        chooseFault(u"hang"_s);
        QSignalSpy sent(m_view.get(), &SendView::sent);
        click("sendFreshButton");
        QTRY_COMPARE(bench().gateway().arrivals(), 1);
        showRequest();
        QVERIFY(find("sendingCard"));
        click("cancelButton");
        showsCard("sentCard", u"Unknown"_s);
        QCOMPARE(sent.size(), 0);
        // And is gone with the next one.
        showRequest();
        QTRY_VERIFY(!find("sentCard"));
    }

    void aLiveProfileAsksEachTime_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::newRow("byte for byte") << QByteArray("sendExactButton");
        QTest::newRow("fresh") << QByteArray("sendFreshButton");
    }

    void aLiveProfileAsksEachTime()
    {
        QFETCH(const QByteArray, button);
        const Profile profile = bench().addLive();
        open();
        const SentRequest request = CaseBench::signedRequest(
            newNumber(), bench().desk.clock->nowMs(), Secret("somebody-elses-secret"));
        m_view->showCase(CaseBench::caseOf(request));
        // A live one is never the one that is offered first.
        QCOMPARE(text("sendEnvironmentBadge"), u"SANDBOX"_s);
        m_view->chooseProfile(profile.id);
        QCOMPARE(text("sendEnvironmentBadge"), u"LIVE"_s);
        QVERIFY(find<QPushButton>(button.constData())->text().endsWith("LIVE"_L1));

        click(button.constData());
        QTRY_VERIFY(question());
        QCOMPARE(question()->findChild<QLabel *>(u"replayHostLabel"_s)->text(),
                 u"api.vexora.example"_s);
        QVERIFY(question()->findChild<QLabel *>(u"replayAmountLabel"_s)->text().contains("300"_L1));
        // Enter twice sends nothing.
        QTest::keyClick(question()->windowHandle(), Qt::Key_Return);
        QTRY_VERIFY(!question());
        QCOMPARE(bench().live.requests.size(), 0);
        QCOMPARE(bench().orders(false).size(), 0);

        for (int time = 1; time <= (button == "sendFreshButton" ? 2 : 1); ++time) {
            QApplication::setActiveWindow(m_view.get());
            click(button.constData());
            QTRY_VERIFY(question());
            question()->findChild<QPushButton *>(u"confirmReplayButton"_s)->click();
            QTRY_COMPARE(bench().live.requests.size(), time);
            bench().live.call->answer(R"({"code":"8000","msg":"no"})");
            showsCard("sentCard", u"Refused"_s);
            QCOMPARE(bench().orders(false).size(), time);
        }
        const GatewayRequest &posted = bench().live.requests.first();
        QCOMPARE(posted.url.host(), u"api.vexora.example"_s);
        QCOMPARE(posted.merchantNo, u"1000000001"_s);
        if (button == "sendExactButton")
            QCOMPARE(posted.body, request.body);
        else
            QVERIFY(posted.body != request.body);
    }

    void aFolderThatIsNotOursSendsNothing()
    {
        open();
        showRequest();
        m_view->setMaySend([] { return false; });
        click("sendFreshButton");
        QVERIFY(!m_view->isSending());
        QCOMPARE(bench().orders().size(), 0);
    }

    void noSecretNothingSent()
    {
        const Profile profile = bench().addLive();
        QVERIFY(cli::await(bench().desk.own.secrets->remove(profile.id)));
        open();
        m_view->showCase(CaseBench::caseOf(
            CaseBench::signedRequest(newNumber(), bench().desk.clock->nowMs(), Secret("x"))));
        m_view->chooseProfile(profile.id);
        click("sendFreshButton");
        QTRY_VERIFY(question());
        question()->findChild<QPushButton *>(u"confirmReplayButton"_s)->click();
        showsCard("sendFailedCard", u"Nothing was sent"_s);
        QCOMPARE(bench().orders(false).size(), 0);
        QCOMPARE(bench().live.requests.size(), 0);
    }
};

QTEST_MAIN(TestSendView)
#include "tst_sendview.moc"
