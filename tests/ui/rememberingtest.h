// SPDX-License-Identifier: MIT
#pragma once

#include "issuehands.h"
#include "settings/deskstate.h"

#include <QTemporaryDir>
#include <QTimer>

/** An Issue page that remembers its run and, over a real file, what was confirmed and counted. */
namespace vexora::test {

class RememberingTest : public IssueTest
{
protected:
    void openRemembering(const QString &region = u"taiwan"_s, const QString &currency = u"TWD"_s,
                         Environment environment = Environment::Sandbox)
    {
        setUpRemembering();
        reopen(region, currency, environment);
    }

    /** For a test that has more to put on the desk before the page opens. */
    void setUpRemembering()
    {
        m_bench = std::make_unique<IssueBench>();
        m_memory = std::make_unique<RunMemory>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_state = std::make_unique<DeskState>(stateFile());
        bench().desk.own.memory = m_memory.get();
        bench().desk.own.state = m_state.get();
    }

    /** The page's own: how long it waits is no matter of most tests. */
    void shorten(const char *timer)
    {
        QVERIFY(bench().find<QTimer>(timer));
        bench().find<QTimer>(timer)->setInterval(0);
    }
    /** What it waits with has been done, or is not to be done. */
    bool isOver(const char *timer) { return !bench().find<QTimer>(timer)->isActive(); }

    void forget()
    {
        m_bench.reset();
        m_state.reset();
        m_memory.reset();
    }

    /** As after a change of the language: another page, the same run. */
    void rebuildPage()
    {
        bench().page = std::make_unique<ui::IssuePage>(bench().desk);
        bench().page->resize(904, 572);
        bench().page->setProfile(bench().desk.own, bench().profile);
        bench().page->show();
        QApplication::setActiveWindow(bench().page.get());
        QVERIFY(QTest::qWaitForWindowActive(bench().page.get()));
    }

    /** The same profile, edited. */
    void editProfile(const std::function<void(Profile &)> &edit)
    {
        edit(bench().profile);
        bench().page->setProfile(bench().desk.own, bench().profile);
    }

    void answerWithLink()
    {
        bench().gateway.call->answer(accepted(bench(), kLink));
        QTRY_VERIFY(bench().find("readyCard"));
    }

    void loseTheAnswer()
    {
        bench().gateway.call->leave();
        GatewayReport report;
        report.fault = TransportFault::Deadline;
        bench().gateway.call->end(report);
        QTRY_VERIFY(bench().find("unknownCard"));
    }

    void newOrder()
    {
        QApplication::setActiveWindow(bench().page.get());
        QTest::keyClick(bench().page.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(!bench().edit(u"amount"_s)->isReadOnly());
    }

    /** A key as the keyboard repeats it while it is held down. */
    static void repeat(QWidget *target, Qt::Key key)
    {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(target, &press);
    }

    QDialog *asked(const QString &name)
    {
        QDialog *found = dialog(bench(), name);
        return found && found->isVisible() ? found : nullptr;
    }

    static QString textIn(const QWidget *parent, const QString &label)
    {
        const auto *found = parent->findChild<QLabel *>(label);
        return found ? found->text() : QString();
    }

    [[nodiscard]] QString stateFile() const { return m_folder->filePath(u"desk.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RunMemory> m_memory;
    std::unique_ptr<DeskState> m_state;
};

} // namespace vexora::test
