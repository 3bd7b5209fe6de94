// SPDX-License-Identifier: MIT
#include "support/memorysecrets.h"
#include "supporttest.h"
#include "ui/pages/support/sendview.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::ui;
using namespace vexora::test;

/** Sending while the text is worked on: what is on its way can be stopped, and nothing goes whose
 *  text is not read yet. */
class TestSupportSend final : public SupportTest
{
    Q_OBJECT

    std::unique_ptr<MemorySecrets> m_secrets;
    int m_number = 0;

    [[nodiscard]] SendView *view() const { return m_page->requestView()->sender(); }
    [[nodiscard]] bool maySend() const
    {
        const bool exact = find("sendExactButton")->isEnabled();
        return exact && exact == find("sendFreshButton")->isEnabled();
    }
    [[nodiscard]] bool mayNotSend() const
    {
        return !find("sendExactButton")->isEnabled() && !find("sendFreshButton")->isEnabled();
    }
    void takeOrder()
    {
        const QString number = QString::number(20261122000000 + ++m_number);
        take(bodyOf(number));
        showsOrder(number);
        showTab("sendView");
    }
    /** The embedded gateway takes what is sent, and does not answer until it is let go. */
    void sendsTo(const QString &fault)
    {
        QVERIFY(bench().desk.playFault(fault));
        takeOrder();
        QVERIFY(maySend());
        click("sendFreshButton");
        QVERIFY(view()->isSending());
        QTRY_COMPARE(bench().gateway().arrivals(), 1);
    }

private Q_SLOTS:
    void init()
    {
        open();
        QVERIFY(bench().assembly->startSandbox());
    }
    void cleanup()
    {
        close();
        m_secrets.reset();
    }

    void cancelStaysWhileTheTextIsReadAnew()
    {
        sendsTo(u"hang"_s);
        take(bodyOf(u"ANOTHER-1"_s));
        // The text is another one, and not read to its end yet.
        QVERIFY(shown().taken.request.value(u"tradeNo") != "ANOTHER-1"_L1);
        QVERIFY(mayNotSend());
        QVERIFY(find("cancelButton")->isVisible());
        QVERIFY(find("cancelButton")->isEnabled());
        click("cancelButton");
        QTRY_VERIFY(!view()->isSending());
        showsOrder(u"ANOTHER-1"_s);
        QTRY_VERIFY(maySend());
        QCOMPARE(bench().gateway().arrivals(), 1);
        QCOMPARE(bench().orders().size(), 1);
        QCOMPARE(bench().orders().first().outcome, Outcome::Unknown);
    }

    void cancelStaysAfterTheTextWasReadAnew()
    {
        sendsTo(u"hang"_s);
        take(bodyOf(u"ANOTHER-1"_s));
        showsOrder(u"ANOTHER-1"_s);
        QVERIFY(find("cancelButton")->isEnabled());
        QVERIFY(mayNotSend()); // one at a time
        click("cancelButton");
        QTRY_VERIFY(!view()->isSending());
        QVERIFY(maySend());
    }

    void cancelStaysWhenTheTextIsGone()
    {
        sendsTo(u"hang"_s);
        click("clearSentButton");
        QVERIFY(find("cancelButton")->isVisible());
        QVERIFY(find("cancelButton")->isEnabled());
        click("cancelButton");
        QTRY_VERIFY(!view()->isSending());
    }

    void nothingGoesWhoseTextIsNotReadYet()
    {
        takeOrder();
        QVERIFY(maySend());
        take(bodyOf(u"ANOTHER-1"_s));
        QVERIFY(mayNotSend());
        for (const char *button : {"sendExactButton", "sendFreshButton"}) {
            QTest::mouseClick(find(button), Qt::LeftButton);
            find<QPushButton>(button)->click();
        }
        QVERIFY(!view()->isSending());
        showsOrder(u"ANOTHER-1"_s);
        QTRY_VERIFY(maySend());
        QCOMPARE(bench().orders().size(), 0);
        QCOMPARE(bench().gateway().arrivals(), 0);
    }

    /** A press that was on its way already when the text changed. */
    void aPressThatComesTooLateSendsNothing()
    {
        takeOrder();
        view()->setPassable(false);
        auto *button = find<QPushButton>("sendFreshButton");
        button->setEnabled(true);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!view()->isSending());
        QCOMPARE(bench().orders().size(), 0);
        view()->setPassable(true);
        QVERIFY(maySend());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(view()->isSending());
        QTRY_VERIFY(!view()->isSending());
        QCOMPARE(bench().orders().size(), 1);
    }

    /** The window's profile is changed on another page: no keychain is opened for this one. */
    void theProfileIsChangedWhileNobodyLooks()
    {
        m_secrets = std::make_unique<MemorySecrets>();
        QVERIFY(cli::await(m_secrets->write(m_profile.id, Secret(CaseBench::kLiveSecret))));
        bench().desk.own.secrets = m_secrets.get();
        takeOrder();
        QCOMPARE(m_secrets->reads, QStringList{m_profile.id});
        m_secrets->reads.clear();
        m_page->hide();
        m_page->setProfile(std::nullopt);
        m_page->setProfile(m_profile);
        QVERIFY(!find<QTimer>("supportPause")->isActive());
        QCOMPARE(m_secrets->reads, QStringList());
        // The check is made when somebody looks again.
        QVERIFY(showWindow(m_page.get()));
        QTRY_COMPARE(m_secrets->reads, QStringList{m_profile.id});
        QTRY_VERIFY(maySend());
    }
};

QTEST_MAIN(TestSupportSend)
#include "tst_supportsend.moc"
