// SPDX-License-Identifier: MIT
#include "historybench.h"
#include "ui/models/historytablemodel.h"
#include "ui/pages/history/sumsbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/ordertable.h"
#include "ui/words.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** The list of the history: what is asked for, how it is shown, and what stays where it is. */
class TestHistoryPage final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryBench> m_bench;
    HistoryBench &bench() { return *m_bench; }
    ui::OrderTable *table() { return bench().find<ui::OrderTable>("orderTable"); }
    ui::HistoryTableModel &model()
    {
        return *static_cast<ui::HistoryTableModel *>(table()->model());
    }
    QLineEdit *edit() { return bench().find<QLineEdit>("historyFilterEdit"); }
    int rows() { return table()->model()->rowCount(); }
    QString number(int row)
    {
        return table()->model()->index(row, ui::HistoryTableModel::Number).data().toString();
    }
    QString topNumber() { return number(table()->topRow()); }

    void fill(int count) { bench().log.fill(count); }
    [[nodiscard]] bool open(int count)
    {
        bench().open();
        return QTest::qWaitForWindowExposed(bench().page.get())
            && QTest::qWaitFor([&] { return rows() == count; });
    }
    void choose(const char *facet, const QString &id)
    {
        auto *menu = bench().page->findChild<QMenu *>(QLatin1String(facet) + u"Menu");
        for (QAction *action : menu->actions()) {
            if (action->data().toString() == id)
                return action->trigger();
        }
        QFAIL("no such choice");
    }
    void takeView(const QString &name)
    {
        auto *views = bench().find<QComboBox>("viewCombo");
        const int index = views->findText(name);
        QVERIFY(index >= 0);
        views->setCurrentIndex(index);
        Q_EMIT views->activated(index);
    }
    QAction *viewAction(const char *name)
    {
        return bench().find<QMenu>("viewMenu")->findChild<QAction *>(QLatin1String(name));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<HistoryBench>();
        bench().desk.own.folder = DataFolder::choose(m_folder->path());
    }
    void cleanup() { m_bench.reset(); }

    void typingFindsAtOnce()
    {
        fill(300);
        QVERIFY(open(300));
        QTRY_VERIFY(bench().text("shownLabel").contains(u"300"_s));
        QTest::keyClick(bench().page.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(edit()->hasFocus());
        QTest::keyClicks(edit(), u"29"_s);
        QTRY_COMPARE(rows(), 13);
        QTRY_COMPARE(bench().text("shownLabel"), u"13 shown, 287 hidden"_s);
        QVERIFY(edit()->hasFocus());
        QTest::keyClick(edit(), Qt::Key_Escape);
        QTRY_COMPARE(rows(), 300);
        QVERIFY(edit()->text().isEmpty());
        QTest::keyClick(edit(), Qt::Key_Down); // and on to the orders
        QTRY_VERIFY(table()->hasFocus());
        QCOMPARE(table()->currentIndex().row(), 0);
    }

    void keysArePutTogetherOnlyWhileAnAnswerIsAwaited()
    {
        fill(30);
        QVERIFY(open(30));
        const int before = bench().search.started;
        bench().search.held = true;
        QTest::keyClicks(edit(), u"123456"_s);
        QCOMPARE(bench().search.started, before + 1); // the first at once
        QTRY_COMPARE(bench().search.started, before + 2); // the others as one
        QCOMPARE(bench().search.lastFilter.text, u"123456"_s);
        QCOMPARE(rows(), 30); // until there is an answer
        bench().search.release();
        QTRY_COMPARE(rows(), 0);
        QTRY_VERIFY(bench().text("historyHint").contains(u"whole value"_s));
        QVERIFY(edit()->hasFocus() || !table()->isVisible());
    }

    void aPayersValueIsLookedForToo()
    {
        fill(3);
        QVERIFY(open(3));
        QTest::keyClicks(edit(), u"0912345678"_s);
        QTRY_VERIFY(!bench().search.lastFilter.payer.isEmpty());
        const auto isMobile = [](const PayerWord &word) {
            return word.kind == PayerWord::Kind::Mobile && word.value == u"886912345678"_s;
        };
        const QList<PayerWord> &payer = bench().search.lastFilter.payer;
        QVERIFY(std::any_of(payer.cbegin(), payer.cend(), isMobile));
    }

    void facetsNarrowAndClear()
    {
        for (int i = 1; i <= 6; ++i)
            bench().add(i, [i](OrderRecord &order) {
                order.outcome = i % 2 ? Outcome::Refused : Outcome::Created;
                order.region = i > 3 ? u"japan"_s : u"taiwan"_s;
            });
        QVERIFY(open(6));
        QTRY_VERIFY(bench().find("regionFacet")->isVisible());
        QVERIFY(!bench().find("profileFacet")->isVisible()); // there is one alone
        QVERIFY(!bench().find("clearFilterButton")->isVisible());
        choose("outcomeFacet", u"refused"_s);
        QTRY_COMPARE(rows(), 3);
        choose("regionFacet", u"japan"_s);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(bench().find<QComboBox>("viewCombo")->currentText(), u"All"_s);
        choose("outcomeFacet", u"created"_s); // of two outcomes any will do
        QTRY_COMPARE(rows(), 3);
        bench().button("clearFilterButton")->click();
        QTRY_COMPARE(rows(), 6);
        QVERIFY(!bench().find("clearFilterButton")->isVisible());
    }

    void theTimeIsTheClocks()
    {
        const qint64 now = bench().clock.nowMs();
        for (int days = 0; days < 40; ++days)
            bench().add(days + 1, [&](OrderRecord &order) {
                order.recordedAtMs = now - (40 - days - 1) * 24LL * 3600 * 1000;
            });
        QVERIFY(open(40));
        takeView(u"Today"_s);
        QTRY_COMPARE(rows(), 1);
        choose("timeFacet", u"week"_s);
        QTRY_COMPARE(rows(), 7);
        choose("timeFacet", u"yesterday"_s);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(number(0), u"39"_s);
        choose("timeFacet", u"between"_s);
        auto *days = bench().find<QDialog>("daysDialog");
        QVERIFY(days);
        QTRY_VERIFY(days->isVisible());
        QCOMPARE(rows(), 1); // until it is said which
        days->accept();
        QTRY_VERIFY(bench().search.lastFilter.beforeMs);
        QTRY_COMPARE(number(0), u"40"_s);
    }

    void todayIsAnotherDayAfterMidnight()
    {
        const qint64 hour = 3600 * 1000;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(bench().clock.nowMs());
        const qint64 left
            = now.date().addDays(1).startOfDay().toMSecsSinceEpoch() - bench().clock.nowMs();
        for (int number = 1; number <= 3; ++number)
            bench().add(number, [&](OrderRecord &order) {
                order.recordedAtMs = bench().clock.nowMs() + left - hour + (number - 1) * hour;
            });
        QVERIFY(open(3)); // the third is of an hour after midnight
        takeView(u"Today"_s);
        QTest::keyClicks(edit(), u"1"_s);
        QTRY_COMPARE(rows(), 1);
        const int asked = bench().search.started;
        bench().clock.advance(left - 1000);
        bench().midnight->ring();
        QCOMPARE(bench().midnight->settings.constLast(), 1000);
        QCOMPARE(bench().search.started, asked);
        bench().clock.advance(1000);
        bench().midnight->ring();
        QCOMPARE(bench().search.started, asked + 1);
        QCOMPARE(bench().search.lastFilter.text, u"1"_s);
        QCOMPARE(bench().search.lastFilter.fromMs.value_or(0), bench().clock.nowMs());
        QTRY_COMPARE(rows(), 0);
        QTest::keyClick(edit(), Qt::Key_Escape);
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(number(1), u"2"_s);
        QVERIFY(bench().midnight->isSet);
    }

    /** The computer slept over it, and the alarm with it. */
    void todayIsAnotherDayWhenTheWindowComesBack()
    {
        bench().add(1, [&](OrderRecord &o) { o.recordedAtMs = bench().clock.nowMs(); });
        QVERIFY(open(1));
        choose("timeFacet", u"today"_s);
        QTRY_VERIFY(bench().search.lastFilter.fromMs);
        const qint64 before = *bench().search.lastFilter.fromMs;
        bench().clock.advance(24LL * 3600 * 1000);
        QEvent active(QEvent::WindowActivate);
        QCoreApplication::sendEvent(bench().page.get(), &active);
        QTRY_COMPARE(rows(), 0);
        QVERIFY(*bench().search.lastFilter.fromMs > before);
    }

    /** Days that were chosen stay those days. */
    void midnightChangesNoQuestionThatNamesItsDays()
    {
        fill(2);
        QVERIFY(open(2));
        choose("timeFacet", u"between"_s);
        auto *days = bench().find<QDialog>("daysDialog");
        QTRY_VERIFY(days && days->isVisible());
        days->accept();
        QTRY_VERIFY(bench().search.lastFilter.beforeMs);
        const int asked = bench().search.started;
        bench().clock.advance(24LL * 3600 * 1000);
        bench().midnight->ring();
        QCOMPARE(bench().search.started, asked);
    }

    void theHeaderSorts()
    {
        fill(4);
        QVERIFY(open(4));
        QHeaderView *header = table()->horizontalHeader();
        const auto click = [&](int column) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              {header->sectionViewportPosition(column) + 20, 8});
        };
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        click(ui::HistoryTableModel::Time);
        QTRY_COMPARE(number(0), u"1"_s);
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        click(ui::HistoryTableModel::Amount);
        QTRY_COMPARE(bench().search.lastSort, OrderSort::AmountHigh);
        click(ui::HistoryTableModel::Profile); // no order for that
        QCOMPARE(bench().search.lastSort, OrderSort::AmountHigh);
        QCOMPARE(header->sortIndicatorSection(), int(ui::HistoryTableModel::Amount));
    }

    void newOrdersDoNotMoveWhatIsLookedAt()
    {
        fill(300);
        QVERIFY(open(300));
        table()->selectRow(20);
        table()->verticalScrollBar()->setValue(15);
        const QString top = topNumber();
        bench().add(301);
        bench().add(302);
        QTRY_COMPARE(rows(), 302);
        QCOMPARE(topNumber(), top);
        QCOMPARE(number(table()->currentIndex().row()), u"280"_s);
        // One that leaves above takes nothing along either.
        choose("outcomeFacet", u"created"_s);
        QTRY_VERIFY(!model().isLoading());
        QTRY_COMPARE(number(table()->currentIndex().row()), u"280"_s);
        table()->verticalScrollBar()->setValue(15);
        const QString next = topNumber();
        bench().log.change(301, [](OrderRecord &order) { order.outcome = Outcome::Refused; });
        QTRY_COMPARE(rows(), 301);
        QCOMPARE(topNumber(), next);
        QCOMPARE(number(table()->currentIndex().row()), u"280"_s);
    }

    void atTheTopTheNewestIsSeen()
    {
        fill(300);
        QVERIFY(open(300));
        bench().add(301);
        QTRY_COMPARE(rows(), 301);
        QCOMPARE(topNumber(), u"301"_s);
    }

    void takenAnewTheSameOrdersStay()
    {
        fill(400);
        QVERIFY(open(400));
        table()->verticalScrollBar()->setValue(200);
        QTRY_VERIFY(!number(200).isEmpty());
        table()->selectRow(205);
        const QString top = topNumber();
        const QString current = number(205);
        bench().log.fill(200); // more than can be set beside what is shown
        bench().add(601);
        QTRY_COMPARE(rows(), 601);
        QTRY_COMPARE(topNumber(), top);
        QTRY_COMPARE(number(table()->currentIndex().row()), current);
    }

    void sumsFollowWhatIsShown()
    {
        bench().add(1, [](OrderRecord &order) { order.payment = PaymentState::Paid; });
        bench().add(2);
        QVERIFY(open(2));
        auto *sums = bench().find<ui::SumsBar>("sumsBar");
        QTRY_VERIFY(sums->accessibleName().contains(u"Paid 1"_s));
        QVERIFY(sums->accessibleName().contains(u"NT$ 100"_s));
        choose("paymentFacet", u"paid"_s);
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(!sums->accessibleName().contains(u"Unchecked"_s));
        bench().search.held = true;
        choose("paymentFacet", u"not_asked"_s);
        sums->click();
        QTRY_VERIFY(sums->findChild<QWidget *>(u"sumsPopup"_s));
        bench().search.release();
    }

    void columnsAreChosenMovedAndRemembered()
    {
        fill(2);
        QVERIFY(open(2));
        auto *menu = bench().find<QMenu>("columnMenu");
        Q_EMIT menu->aboutToShow();
        QVERIFY(table()->isColumnHidden(ui::OrderCells::GatewayNumber));
        menu->findChild<QAction *>(u"gatewayColumn"_s)->trigger();
        QVERIFY(!table()->isColumnHidden(ui::OrderCells::GatewayNumber));
        menu->findChild<QAction *>(u"regionColumn"_s)->trigger();
        QVERIFY(!menu->findChild<QAction *>(u"numberColumn"_s)->isEnabled());
        table()->horizontalHeader()->moveSection(0, 2);
        const QList<ui::OrderTable::Column> columns = table()->columns();
        bench().page.reset();
        QVERIFY(open(2));
        QCOMPARE(table()->columns(), columns);
        QVERIFY(table()->isColumnHidden(ui::OrderCells::Region));
        QCOMPARE(table()->horizontalHeader()->visualIndex(0), 2);
    }

    void viewsAreSavedWithoutTheText()
    {
        for (int i = 1; i <= 4; ++i)
            bench().add(i, [i](OrderRecord &order) {
                order.outcome = i % 2 ? Outcome::Refused : Outcome::Created;
            });
        QVERIFY(open(4));
        QVERIFY(!viewAction("deleteViewAction")->isEnabled());
        choose("outcomeFacet", u"created"_s);
        QTRY_COMPARE(rows(), 2);
        QTest::keyClicks(edit(), u"Pratama"_s);
        viewAction("saveViewAction")->trigger();
        auto *dialog = bench().find<QDialog>("viewNameDialog");
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"viewNameEdit"_s);
        auto *save = dialog->findChild<QPushButton *>(u"keepViewButton"_s);
        name->setText(u"today"_s);
        QVERIFY(!save->isEnabled());
        name->setText(u"Accepted ones"_s);
        save->click();
        QFile file(bench().desk.own.folder.viewsFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(kept.contains("Accepted ones"));
        QVERIFY(!kept.contains("Pratama"));
        bench().page.reset();
        QVERIFY(open(4));
        takeView(u"Accepted ones"_s);
        QTRY_COMPARE(rows(), 2);
        QVERIFY(edit()->text().isEmpty());
        viewAction("deleteViewAction")->trigger();
        QCOMPARE(bench().find<QComboBox>("viewCombo")->currentText(), u"All"_s);
        QCOMPARE(bench().find<QComboBox>("viewCombo")->findText(u"Accepted ones"_s), -1);
        QCOMPARE(rows(), 2); // what is asked for stays until somebody asks for else
    }

    void whatCannotBeReadIsSaid()
    {
        bench().search.fault = ErrorCode::NewerData;
        bench().open();
        QTRY_COMPARE(bench().text("historyHint"), ui::Words::error(ErrorCode::NewerData));
        bench().search.fault.reset();
        fill(1);
        bench().page->showList(false);
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(table()->isVisible());
    }

    void aSlowAnswerIsSaid()
    {
        bench().search.held = true;
        bench().open();
        QTRY_VERIFY(!bench().text("historyHint").isEmpty());
        QVERIFY(bench().text("shownLabel").contains(u"counting"_s));
        bench().search.release();
        QTRY_VERIFY(bench().text("historyHint").contains(u"No orders yet"_s));
    }

    void anOrderFarDownIsShown()
    {
        fill(700);
        bench().open();
        bench().page->select(FakeOrderLog::make(60).key);
        QTRY_COMPARE(number(table()->currentIndex().row()), u"60"_s);
        QCOMPARE(table()->currentIndex().row(), 640);
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
