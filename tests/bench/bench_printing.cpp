// SPDX-License-Identifier: MIT
#include "cli/command.h"
#include "history/historystore.h"
#include "print/printbench.h"
#include "print/sheetreaders.h"
#include "ui/print/gate.h"
#include "ui/print/output.h"
#include "ui/print/printrun.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr int kCards = 1000;

class PrintClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return kPrintNowMs; }
};

double secondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

/** As people without this program make them: one process and one PNG a code. */
double qrencode(const QList<print::Item> &items, const QString &folder)
{
    QElapsedTimer timer;
    timer.start();
    for (qsizetype i = 0; i < items.size(); ++i)
        QProcess::execute(
            u"qrencode"_s,
            {u"-l"_s, u"M"_s, u"-o"_s, u"%1/%2.png"_s.arg(folder).arg(i), items[i].payload});
    return secondsOf(timer);
}

/** The whole run: rules, layout, read-back, PDF, history, file. */
double wholeRun(const print::Job &job, const QString &folder)
{
    const PrintClock clock;
    HistoryStore history(folder + u"/history.db"_s, clock);
    print::PrintRun run(job, history, clock);
    QEventLoop loop;
    int cards = 0;
    QObject::connect(&run, &print::PrintRun::finished, &loop,
                     [&](const print::PrintReport &report) {
                         cards = report.cards;
                         loop.quit();
                     });
    QElapsedTimer timer;
    timer.start();
    run.toPdf(folder + u"/cards.pdf"_s);
    loop.exec();
    const double seconds = secondsOf(timer);
    if (cards != kCards)
        std::printf("printing: only %d of %d cards were printed\n", cards, kCards);
    return seconds;
}

double readBackShare(const print::Job &job)
{
    const print::Sheet sheet = laidOut(job);
    const std::atomic<bool> never = false;
    QElapsedTimer timer;
    timer.start();
    (void)print::readBack(sheet, {never, [] {}});
    return secondsOf(timer);
}

void measureThousand()
{
    const QTemporaryDir folder;
    const print::Job job = jobOf(u"sheet-12"_s, sales(kCards));
    const double peer = qrencode(job.items, folder.path());
    const double ours = wholeRun(job, folder.path());
    const double reading = readBackShare(job);
    const double bytes = double(QFileInfo(folder.filePath(u"cards.pdf"_s)).size());
    double peerBytes = 0;
    const QFileInfoList pictures = QDir(folder.path()).entryInfoList({u"*.png"_s}, QDir::Files);
    for (const QFileInfo &picture : pictures)
        peerBytes += double(picture.size());
    std::printf("1,000 cards to one PDF, each read back: %.2f s over %.2f s of qrencode's 1,000 "
                "PNGs: %.2f (goal 1.0); without reading back %.2f s: %.2f\n",
                ours, peer, ours / peer, ours - reading, (ours - reading) / peer);
    std::printf("bytes a card: %.0f, with its texts; a bare PNG of qrencode's %.0f\n",
                bytes / kCards, peerBytes / kCards);
}

void measureSheet()
{
    const QTemporaryDir folder;
    const print::Sheet sheet = laidOut(jobOf(u"sheet-12"_s, sales(12)));
    const std::atomic<bool> never = false;
    QFile file(folder.filePath(u"sheet.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(print::pdfOf(sheet, never)) < 0)
        return;
    file.close();
    for (const int dpi : {150, 300, 600}) {
        const SheetReads reads = readSheet(sheet, 0, pdfPage(file.fileName(), dpi));
        std::printf("A4 sheet of twelve at %d dpi: zxing-cpp %d of %d (goal all), zbar %d of %d\n",
                    dpi, reads.zxing, reads.cards, reads.zbar, reads.cards);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    measureThousand();
    measureSheet();
    return 0;
}
