// SPDX-License-Identifier: MIT
#include "support/windowbench.h"
#include "ui/pages/issuepage.h"
#include "ui/pages/settingspage.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::testing;

/** A profile that is edited while its order is under way, or looked at. */
class TestProfileEdit : public QObject
{
    Q_OBJECT

private:
    const QString m_id = u"sandbox-taiwan-twd"_s;

    std::unique_ptr<WindowBench> m_bench;
    WindowBench &bench() { return *m_bench; }

    void send(const QString &card, const QString &fault = {})
    {
        QVERIFY(bench().open(m_id));
        if (!fault.isEmpty())
            QVERIFY(bench().gateway().setFault(fault));
        const Profile profile = *bench().desk().sandbox.profiles->findById(m_id);
        const FieldMap values = WindowBench::example(profile.region, profile.currency)->values;
        QVERIFY(bench().fill(WindowBench::region(profile.region), values));
        bench().press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(bench().find(card));
    }

    /** As Settings does it: the list is another one, then everybody hears of it. */
    void edit()
    {
        bench().window()->showPage(ui::MainWindow::Page::Settings);
        QList<Profile> profiles = bench().desk().sandbox.profiles->profiles();
        for (Profile &profile : profiles) {
            if (profile.id == m_id) {
                profile.name = u"Edited"_s;
                profile.merchantNo = u"EDITED-1"_s;
            }
        }
        bench().desk().sandbox.profiles->setForThisRun([profiles] { return profiles; });
        Q_EMIT bench().find<ui::SettingsPage>(u"settingsPage"_s)->merchantsChanged();
        bench().window()->showPage(ui::MainWindow::Page::Issue);
    }

    [[nodiscard]] bool headerIsEdited() const
    {
        return m_bench->find<QAbstractButton>(u"profileButton"_s)->text().contains(u"Edited"_s);
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<WindowBench>(); }
    void cleanup() { m_bench.reset(); }

    void aFinishedOrderStaysUntilNewOrder()
    {
        send(u"readyCard"_s);
        edit();
        QVERIFY(bench().find(u"readyCard"_s));
        QVERIFY(!headerIsEdited());
        bench().press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(!bench().find(u"readyCard"_s));
        QVERIFY(headerIsEdited());
        QVERIFY(bench().find<QLineEdit>(u"mobileEdit"_s)->text().isEmpty());
    }

    void anEditWhileSendingHoldsForTheNextOrder()
    {
        send(u"sendingCard"_s, u"hang"_s);
        QTRY_COMPARE(bench().gateway().arrivals(), 1);
        edit();
        QVERIFY(bench().find(u"sendingCard"_s));
        bench().clickOn(bench().find(u"cancelButton"_s));
        QTRY_VERIFY(bench().find(u"unknownCard"_s));
        QVERIFY(!headerIsEdited());
        QVERIFY(bench().orders().first().key.merchantNo != u"EDITED-1"_s);
        bench().press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(headerIsEdited());
    }

    void anotherMerchantsEditLeavesTheFormAlone()
    {
        QVERIFY(bench().open(m_id));
        auto *mobile = bench().find<QLineEdit>(u"mobileEdit"_s);
        mobile->setText(u"0912"_s);
        bench().window()->showPage(ui::MainWindow::Page::Settings);
        Q_EMIT bench().find<ui::SettingsPage>(u"settingsPage"_s)->merchantsChanged();
        QCOMPARE(bench().find<QLineEdit>(u"mobileEdit"_s), mobile);
        QCOMPARE(mobile->text(), u"0912"_s);
        edit();
        QVERIFY(headerIsEdited());
        QCOMPARE(bench().find<QLineEdit>(u"mobileEdit"_s)->text(), u"0912"_s);
    }
};

QTEST_MAIN(TestProfileEdit)
#include "tst_profileedit.moc"
