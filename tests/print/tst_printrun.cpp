// SPDX-License-Identifier: MIT
#include "print/printbench.h"
#include "support/memoryorderlog.h"
#include "support/setclock.h"
#include "symbol/drawsymbol.h"
#include "ui/print/output.h"
#include "ui/print/printrun.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using print::PrintReport;
using print::PrintRun;

/** A run from its start to its end: what is noted, what is written, what is left out. */
class TestPrintRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock.advance(kPrintNowMs - m_clock.nowMs());
        m_log = std::make_unique<MemoryOrderLog>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"cards.pdf"_s);
    }

    void aPdfIsNotedAndWritten()
    {
        QList<print::Item> items = sales(3);
        items.append(items.first()); // a second copy
        const PrintReport report = printed(jobOf(u"sheet-4"_s, items));
        QCOMPARE(report.end, PrintReport::End::Done);
        QCOMPARE(report.pages, 1);
        QCOMPARE(report.cards, 4);
        QVERIFY(report.refusals.isEmpty());
        QVERIFY(bytes().startsWith("%PDF-"));
        QCOMPARE(QFileInfo(m_file).permissions()
                     & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser),
                 QFile::ReadOwner | QFile::WriteOwner);

        QCOMPARE(m_log->printNotes.size(), 3);
        const PrintNote note = m_log->printNotes.first();
        QCOMPARE(note.md5,
                 QString::fromLatin1(QCryptographicHash::hash(items.first().payload.toUtf8(),
                                                              QCryptographicHash::Md5)
                                         .toHex()));
        QCOMPARE(note.key, items.first().order->key);
        QCOMPARE(note.layout, u"sheet-4"_s);
        QCOMPARE(note.target, u"pdf"_s);
        QCOMPARE(note.copies, 2);
        QCOMPARE(note.atMs, kPrintNowMs);
        QCOMPARE(m_log->printNotes.last().copies, 1);
    }

    void progressCountsEveryCard()
    {
        PrintRun run(jobOf(u"sheet-12"_s, sales(14)), *m_log, m_clock);
        QSignalSpy progress(&run, &PrintRun::progressed);
        QSignalSpy finished(&run, &PrintRun::finished);
        run.toPdf(m_file);
        QVERIFY(finished.wait());
        QCOMPARE(progress.size(), 14);
        QCOMPARE(progress.last().at(1).toInt(), 14);
    }

    void oneBadOfTwelveIsLeftOut()
    {
        QList<print::Item> items = sales(12);
        items[4].order->amount = u"1"_s;
        const PrintReport report = printed(jobOf(u"sheet-12"_s, items));
        QCOMPARE(report.end, PrintReport::End::Done);
        QCOMPARE(report.cards, 11);
        QCOMPARE(report.refusals,
                 (QList<print::Refusal>{{4, items[4].source, u"amount_differs"_s, {}}}));
        QCOMPARE(m_log->printNotes.size(), 11);
    }

    void aLogoThatIsACodeStopsEveryCard()
    {
        print::Job job = jobOf(u"sheet-1"_s, sales(1));
        job.style.band = Qt::white;
        const Result<QrMatrix> other = QrMatrix::encode(u"https://shop.example"_s);
        job.style.logo = symbolImage(*other, 8);
        const PrintReport report = printed(job);
        QCOMPARE(report.end, PrintReport::End::Failed);
        QCOMPARE(report.refusals.size(), 1);
        QCOMPARE(report.refusals.first().reason, u"read_back"_s);
        QCOMPARE(report.refusals.first().detail, u"more"_s);
        nothingLeft();
    }

    void policyWaitsForAWord()
    {
        print::Item item = counterItem(u"Lotus"_s);
        item.payload = advisedAgainst(item.payload);
        QCOMPARE(printed(jobOf(u"counter-a6"_s, {item})).refusals.value(0).reason, u"needs_word"_s);
        nothingLeft();
        QCOMPARE(printed(jobOf(u"counter-a6"_s, {item}), true).end, PrintReport::End::Done);
    }

    void aNoteThatFailsStopsTheRun()
    {
        m_log->printFault = ErrorCode::Storage;
        const PrintReport report = printed(jobOf(u"sheet-2"_s, sales(2)));
        QCOMPARE(report.end, PrintReport::End::Failed);
        QCOMPARE(report.error.code, ErrorCode::Storage);
        QCOMPARE(report.cards, 0);
        nothingLeft();
    }

    void aFolderThatTakesNoFileIsFoundBeforeTheNote()
    {
        m_file = m_folder->filePath(u"none/cards.pdf"_s);
        const PrintReport report = printed(jobOf(u"sheet-2"_s, sales(2)));
        QCOMPARE(report.end, PrintReport::End::Failed);
        QCOMPARE(report.error.code, ErrorCode::Storage);
        QVERIFY(report.error.detail.contains(m_file));
        nothingLeft();
    }

    void whatWasThereStaysWhenARunFails()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before");
        file.close();
        m_log->printFault = ErrorCode::Storage;
        QCOMPARE(printed(jobOf(u"sheet-2"_s, sales(2))).end, PrintReport::End::Failed);
        QCOMPARE(bytes(), QByteArray("before"));
    }

    void nothingIsLeftOfACancelledRun()
    {
        PrintRun run(jobOf(u"sheet-12"_s, sales(40)), *m_log, m_clock);
        QSignalSpy finished(&run, &PrintRun::finished);
        connect(&run, &PrintRun::progressed, &run, [&run] { run.cancel(); });
        run.toPdf(m_file);
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().value<PrintReport>().end, PrintReport::End::Cancelled);
        nothingLeft();
    }

    void deletingCancels()
    {
        auto run = std::make_unique<PrintRun>(jobOf(u"sheet-12"_s, sales(40)), *m_log, m_clock);
        QSignalSpy progress(run.get(), &PrintRun::progressed);
        run->toPdf(m_file);
        QVERIFY(progress.wait());
        run.reset();
        QCoreApplication::processEvents();
        nothingLeft();
    }

    void whatWasPaidSinceIsLeftOut()
    {
        const QList<print::Item> items = known(sales(2));
        m_log->orders[1].payment = PaymentState::Paid;
        const PrintReport report = printed(jobOf(u"sheet-2"_s, items));
        QCOMPARE(report.cards, 1);
        QCOMPARE(report.refusals, (QList<print::Refusal>{{1, items[1].source, u"paid"_s, {}}}));
        QCOMPARE(m_log->printNotes.size(), 1);
    }

    void whatIsPaidMeanwhileIsLeftOut_data()
    {
        QTest::addColumn<bool>("afterTheNote");
        QTest::addColumn<int>("notes");
        QTest::newRow("while it is read back") << false << 1;
        QTest::newRow("while it is noted") << true << 2;
    }

    void whatIsPaidMeanwhileIsLeftOut()
    {
        QFETCH(const bool, afterTheNote);
        const QList<print::Item> items = known(sales(2));
        PrintRun run(jobOf(u"sheet-2"_s, items), *m_log, m_clock);
        QSignalSpy finished(&run, &PrintRun::finished);
        const auto pay = [this] { m_log->orders[0].payment = PaymentState::Paid; };
        if (afterTheNote)
            m_log->whilePrintsAreNoted = pay;
        else
            connect(&run, &PrintRun::progressed, &run, pay);
        run.toPdf(m_file);
        QVERIFY(finished.wait());
        const auto report = finished.first().first().value<PrintReport>();
        QCOMPARE(report.end, PrintReport::End::Done);
        QCOMPARE(report.cards, 1);
        QCOMPARE(report.refusals, (QList<print::Refusal>{{0, items[0].source, u"paid"_s, {}}}));
        QTEST(int(m_log->printNotes.size()), "notes");
    }

    void whatEndsMeanwhileIsNotPrinted_data()
    {
        QTest::addColumn<bool>("afterTheNote");
        QTest::newRow("while it is read back") << false;
        QTest::newRow("while it is noted") << true;
    }

    void whatEndsMeanwhileIsNotPrinted()
    {
        QFETCH(const bool, afterTheNote);
        PrintRun run(jobOf(u"sheet-2"_s, sales(2)), *m_log, m_clock);
        QSignalSpy finished(&run, &PrintRun::finished);
        const auto wait = [this] { m_clock.advance(15 * kMinuteMs); };
        if (afterTheNote)
            m_log->whilePrintsAreNoted = wait;
        else
            connect(&run, &PrintRun::progressed, &run, wait);
        run.toPdf(m_file);
        QVERIFY(finished.wait());
        const auto report = finished.first().first().value<PrintReport>();
        QCOMPARE(report.end, PrintReport::End::Failed);
        QCOMPARE(report.refusals.size(), 2);
        QCOMPARE(report.refusals.first().reason, u"expired"_s);
        m_log->printNotes.clear(); // to say too much there costs a word on the next paper
        nothingLeft();
    }

    void whatIsNotedIsWrittenWhenTheRunGoes()
    {
        auto run = std::make_unique<PrintRun>(jobOf(u"sheet-2"_s, sales(1)), *m_log, m_clock);
        QPointer<PrintRun> going = run.get();
        m_log->whilePrintsAreNoted = [&run] { run.release()->deleteLater(); };
        run->toPdf(m_file);
        QTRY_VERIFY(!going);
        QCOMPARE(m_log->printNotes.size(), 1);
        QVERIFY(bytes().startsWith("%PDF-"));
    }

    void emptyJobsFail()
    {
        QCOMPARE(printed(jobOf(u"sheet-2"_s, {})).end, PrintReport::End::Failed);
        print::Job job = jobOf(u"sheet-2"_s, sales(1));
        job.layout = nullptr;
        QCOMPARE(printed(job).end, PrintReport::End::Failed);
        nothingLeft();
    }

    void aPrinterGetsThePagesAtItsOwnDots_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::addColumn<QString>("layout");
        QTest::newRow("laser") << 600 << u"sheet-2"_s;
        QTest::newRow("fine") << 1200 << u"sheet-2"_s;
        QTest::newRow("thermal") << 203 << u"slip-80"_s;
    }

    void aPrinterGetsThePagesAtItsOwnDots()
    {
        QFETCH(const int, dpi);
        QFETCH(const QString, layout);
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_file);
        printer->setResolution(dpi);
        PrintRun run(jobOf(layout, sales(2)), *m_log, m_clock);
        QSignalSpy finished(&run, &PrintRun::finished);
        run.toPrinter(std::move(printer));
        QVERIFY(finished.wait());
        const auto report = finished.first().first().value<PrintReport>();
        QCOMPARE(report.end, PrintReport::End::Done);
        QCOMPARE(report.pages, layout == "slip-80"_L1 ? 2 : 1);
        QVERIFY(bytes().startsWith("%PDF-"));
        QCOMPARE(m_log->printNotes.first().target, u"printer"_s);
    }

    void aPrinterThatWouldScaleGetsNothing()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_file);
        printer.setResolution(600);
        const print::Sheet sheet = laidOut(jobOf(u"sheet-2"_s, sales(1))); // for 300 dots
        QCOMPARE(print::paperRefusal(printer, sheet)->reason, u"paper"_s);
        QVERIFY(!print::printOn(printer, sheet));
        nothingLeft();
        printer.setResolution(300);
        QVERIFY(!print::paperRefusal(printer, sheet));
        QVERIFY(print::printOn(printer, sheet));
    }

private:
    /** Their orders are in the history. */
    QList<print::Item> known(const QList<print::Item> &items)
    {
        for (const print::Item &item : items)
            m_log->orders.append(*item.order);
        return items;
    }

    PrintReport printed(const print::Job &job, bool confirmed = false)
    {
        PrintRun run(job, *m_log, m_clock);
        run.setConfirmed(confirmed);
        QSignalSpy finished(&run, &PrintRun::finished);
        run.toPdf(m_file);
        if (!finished.wait())
            return {};
        return finished.first().first().value<PrintReport>();
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /** No file, no half of one, no note. */
    void nothingLeft() const
    {
        QCOMPARE(QDir(m_folder->path())
                     .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 QStringList());
        QVERIFY(m_log->printNotes.isEmpty());
    }

    SetClock m_clock{kPrintNowMs};
    std::unique_ptr<MemoryOrderLog> m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_MAIN(TestPrintRun)
#include "tst_printrun.moc"
