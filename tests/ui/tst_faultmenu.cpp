// SPDX-License-Identifier: MIT
#include "support/windowbench.h"
#include "ui/faultmenu.h"
#include "ui/pages/issuepage.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::testing;

/** What the embedded gateway does is chosen in the window and seen in it. */
class TestFaultMenu final : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowBench> m_bench;
    WindowBench &bench() { return *m_bench; }

    [[nodiscard]] QAbstractButton *chip()
    {
        return bench().find<QAbstractButton>(u"faultButton"_s);
    }

    void choose(const QString &fault)
    {
        bench().clickOn(chip());
        QTRY_VERIFY(bench().find<ui::FaultMenu>(u"faultMenu"_s));
        auto *menu = bench().find<ui::FaultMenu>(u"faultMenu"_s);
        auto *action = menu->findChild<QAction *>(u"fault_"_s + fault);
        QVERIFY2(action, qPrintable(fault));
        action->trigger();
        menu->close();
        QTRY_VERIFY(!bench().find<ui::FaultMenu>(u"faultMenu"_s));
        // No window manager gives the activation back when a menu closes here.
        QApplication::setActiveWindow(bench().window());
    }

    void openFilled()
    {
        QVERIFY(bench().open(u"sandbox-mexico-mxn"_s));
        QVERIFY(bench().fill(WindowBench::region(u"mexico"_s),
                             WindowBench::example(u"mexico"_s, u"MXN"_s)->values));
    }

    void send(const QString &card)
    {
        bench().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(QTest::qWaitFor([&] { return bench().find(card) != nullptr; }),
                 qPrintable(bench().text(u"resultHeading"_s)));
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<WindowBench>(); }
    void cleanup() { m_bench.reset(); }

    void everyFaultIsThereInWords()
    {
        QVERIFY(bench().open(u"sandbox-mexico-mxn"_s));
        const ui::FaultMenu menu(bench().desk(), bench().window());
        QStringList missing;
        for (const QString &name : Sandbox::faultNames()) {
            if (!menu.findChild<QAction *>(u"fault_"_s + name))
                missing.append(name);
            if (ui::Words::fault(name) == name)
                missing.append(name + u" has no words"_s);
        }
        for (const Sandbox::FaultGroup &group : Sandbox::faultGroups()) {
            if (ui::Words::faultGroup(group.id) == group.id)
                missing.append(group.id + u" has no words"_s);
        }
        QCOMPARE(missing.join(u'\n'), QString());
        QCOMPARE(ui::Words::fault(u"a-new-one"_s), u"a-new-one"_s);
        QCOMPARE(ui::Words::faultGroup(u"a-new-one"_s), u"a-new-one"_s);
    }

    void theChipSaysWhatIsPlayed()
    {
        openFilled();
        QCOMPARE(chip()->text(), u"Gateway: as documented"_s);
        choose(u"close-after"_s);
        QCOMPARE(bench().gateway().fault(), u"close-after"_s);
        QCOMPARE(chip()->text(), u"Gateway: closes after the order"_s);
        send(u"unknownCard"_s);
        choose(u"none"_s);
        QCOMPARE(chip()->text(), u"Gateway: as documented"_s);
        bench().clickOn(bench().find(u"checkNowButton"_s));
        QTRY_COMPARE(bench().text(u"paymentFact"_s), u"Link lost"_s);
    }

    /** The way in is another one; what was typed is the same. */
    void aFaultOnTheWayKeepsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nobody listens") << u"refused"_s << u"connection_refused"_s;
        QTest::newRow("unknown issuer") << u"tls-unknown-ca"_s << u"tls_unknown_issuer"_s;
        QTest::newRow("proxy wants a login") << u"proxy-login"_s << u"proxy_login"_s;
    }

    void aFaultOnTheWayKeepsWhatIsTyped()
    {
        QFETCH(const QString, fault);
        QFETCH(const QString, reason);
        openFilled();
        const QString amount = bench().find<QLineEdit>(u"amountEdit"_s)->text();
        QVERIFY(!amount.isEmpty());
        choose(fault);
        QCOMPARE(bench().find<QLineEdit>(u"amountEdit"_s)->text(), amount);
        send(u"notSentCard"_s);
        QCOMPARE(bench().orders().first().reason, reason);
        QCOMPARE(bench().gateway().arrivals(), 0);
        choose(u"none"_s);
        bench().clickOn(bench().find(u"tryAgainButton"_s));
        QTRY_VERIFY(bench().find(u"readyCard"_s));
        QCOMPARE(bench().gateway().arrivals(), 1);
    }

    void notWhileAnOrderIsBeingSent()
    {
        openFilled();
        choose(u"hang"_s);
        send(u"sendingCard"_s);
        QTRY_COMPARE(bench().gateway().arrivals(), 1);
        choose(u"none"_s);
        QCOMPARE(bench().gateway().fault(), u"hang"_s);
        QVERIFY(bench().text(u"stripMessage"_s).contains(u"being sent"_s));
        bench().clickOn(bench().find(u"cancelButton"_s));
        QTRY_VERIFY(bench().find(u"unknownCard"_s));
    }

    void realMerchantsHaveNoSuchMenu()
    {
        Profile own;
        own.id = u"own-1"_s;
        own.name = u"Shop"_s;
        own.region = u"taiwan"_s;
        own.currency = u"TWD"_s;
        own.environment = Environment::Live;
        own.baseUrl = QUrl(u"https://pay.example"_s);
        own.merchantNo = u"1000000001"_s;
        QVERIFY(bench().desk().own.profiles->put(own));
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        QVERIFY(chip()->isVisible());
        QVERIFY(bench().window()->selectProfile(own.id));
        QVERIFY(!chip()->isVisible());
    }
};

QTEST_MAIN(TestFaultMenu)
#include "tst_faultmenu.moc"
