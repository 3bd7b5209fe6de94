// SPDX-License-Identifier: MIT
#include "historybench.h"
#include "ui/models/ordercells.h"
#include "ui/pages/history/dayreportwords.h"
#include "ui/pages/history/endofdaydialog.h"
#include "ui/pages/history/sumlines.h"
#include "ui/print/printersource.h"
#include "ui/words.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** Figures of a list, and the sheet that is printed of them. */
class TestDayReport final : public QObject
{
    Q_OBJECT

    std::unique_ptr<HistoryBench> m_bench;
    std::unique_ptr<ui::OrderCells> m_cells;
    HistoryBench &bench() { return *m_bench; }

    /** What pdftotext reads. */
    static QString textOf(const QString &pdf)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    std::unique_ptr<ui::EndOfDayDialog> open()
    {
        auto dialog = std::make_unique<ui::EndOfDayDialog>(bench().desk, bench().search,
                                                           OrderFilter(), *m_cells, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        return dialog;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<HistoryBench>();
        m_cells = std::make_unique<ui::OrderCells>(&bench().catalog, u"en"_s);
    }

    void oneLineForEachWord()
    {
        const QList<OrderSum> sums{
            {u"TWD"_s, Outcome::Created, PaymentState::NotAsked, 2, u"200"_s, {}},
            {u"TWD"_s, Outcome::Unknown, PaymentState::Paid, 1, u"100"_s, u"100"_s},
            {u"JPY"_s, Outcome::Refused, PaymentState::NotAsked, 1, u"50.5"_s, {}},
            {u"TWD"_s, Outcome::Created, PaymentState::Paid, 3, u"300.25"_s, u"300"_s},
            {u"TWD"_s, Outcome::Unknown, PaymentState::NotAsked, 1, u"7"_s, {}},
            {u"TWD"_s, Outcome::Created, PaymentState::Failed, 1, {}, {}}};
        const QList<ui::SumLine> lines = ui::sumLines(sums);
        QStringList words;
        for (const ui::SumLine &line : lines)
            words << line.currency + u' ' + line.word + u' ' + QString::number(line.orders) + u' '
                    + line.amount;
        QCOMPARE(words,
                 (QStringList{u"JPY Refused 1 50.5"_s, u"TWD Paid 4 400.25"_s,
                              u"TWD Unchecked 2 200"_s, u"TWD Failed 1 "_s, u"TWD Unknown 1 7"_s}));
    }

    void aSumThatLeavesOneOutIsNone()
    {
        ui::DayFigures figures;
        figures.sums = {{u"TWD"_s, Outcome::Created, PaymentState::Paid, 3, u"300"_s, {}},
                        {u"TWD"_s, Outcome::Created, PaymentState::Failed, 1, {}, {}}};
        const print::DayReport report = ui::dayReportOf(figures, *m_cells, {});
        QCOMPARE(report.lines.size(), 3);
        QVERIFY(report.lines[0].isTotal);
        QCOMPARE(report.lines[0].orders, u"4"_s);
        QCOMPARE(report.lines[0].amount, u"–"_s);
        QCOMPARE(report.lines[1].amount, u"NT$ 300"_s);
    }

    void aPageForEachEnvironment()
    {
        const qint64 now = bench().clock.nowMs();
        for (int i = 1; i <= 5; ++i)
            bench().add(i, [&](OrderRecord &order) {
                order.recordedAtMs = i == 5 ? now - 48LL * 3600 * 1000 : now;
                order.environment = i == 2 ? Environment::Test : Environment::Live;
                order.outcome = i == 3 ? Outcome::Unknown : Outcome::Created;
            });
        const auto dialog = open();
        auto *save = dialog->findChild<QPushButton *>(u"saveDayButton"_s);
        QTRY_VERIFY(save->isEnabled());
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"nextSheetButton"_s)->isVisible());
        QVERIFY(!dialog->findChild<QPushButton *>(u"printDayButton"_s)->isEnabled()
                || !print::systemPrinters().names().isEmpty());
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"day.pdf"_s);
        dialog->savePdf(file);
        const QStringList pages = textOf(file).split(u'\f');
        QCOMPARE(pages.size(), 3); // the last one ends with a feed
        QVERIFY2(pages[0].contains(u"NT$ 300"_s), qPrintable(pages[0])); // three of four are live
        QVERIFY(!pages[0].contains(u"TEST"_s));
        QVERIFY(pages[0].contains(u"Signature"_s));
        QVERIFY(pages[1].contains(u"TEST"_s));
        QVERIFY(pages[1].contains(u"NT$ 100"_s));
        QVERIFY(pages[1].contains(u"None."_s));
        QVERIFY(QFile::permissions(file) & QFile::ReadOwner);
    }

    void aLongListSaysWhatItLeavesOut()
    {
        const qint64 now = bench().clock.nowMs();
        for (int i = 1; i <= 100; ++i)
            bench().add(i, [&](OrderRecord &order) {
                order.recordedAtMs = now;
                order.outcome = Outcome::Unknown;
            });
        const auto dialog = open();
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"saveDayButton"_s)->isEnabled());
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"day.pdf"_s);
        dialog->savePdf(file);
        const QStringList pages = textOf(file).split(u'\f');
        QCOMPARE(pages.size(), 2);
        QVERIFY2(pages[0].contains(u"more in the history"_s), qPrintable(pages[0]));
    }

    void nothingIsNoSheet()
    {
        const auto dialog = open();
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"dayNote"_s)->text().isEmpty());
        QVERIFY(!dialog->findChild<QPushButton *>(u"saveDayButton"_s)->isEnabled());
        bench().search.fault = ErrorCode::Storage;
        dialog->findChild<QAbstractButton *>(u"byFilterChoice"_s)->click();
        QTRY_COMPARE(dialog->findChild<QLabel *>(u"dayNote"_s)->text(),
                     ui::Words::error(ErrorCode::Storage));
    }
};

QTEST_MAIN(TestDayReport)
#include "tst_dayreport.moc"
