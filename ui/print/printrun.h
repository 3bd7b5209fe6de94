// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "domain/clock.h"
#include "ui/print/sheet.h"

#include <QObject>

#include <memory>

class QPrinter;

namespace vexora::print {

/** What became of a run. */
struct PrintReport
{
    enum class End { Done, Cancelled, Failed };

    End end = End::Failed;
    int pages = 0; ///< that reached the printer or the file
    int cards = 0;
    QList<Refusal> refusals; ///< these did not; in the order of the items
    Error error; ///< of Failed: the file, the history, or that nothing was left to print
};

/**
 * Puts a job on paper or into a PDF, through the gate, which cannot be skipped: rules, order,
 * module size, quiet zone, glyphs; then every page is rasterised at the device's resolution and
 * every code on it read back, byte for byte. A code that does not pass is left out, with its
 * reason, and the others move up. What is left is noted in the history, durably, and only then
 * does anything reach the printer or the file; a note that cannot be written stops the run.
 * Before the note and after it the orders are read again and the clock is asked: what was paid or
 * has ended meanwhile is left out.
 *
 * One run each. Works in a thread of its own and stays cancellable up to the note; deleting it
 * cancels, and from the note on waits for the output. `log` and `clock` outlive it.
 */
class PrintRun final : public QObject
{
    Q_OBJECT

public:
    PrintRun(Job job, OrderLog &log, const Clock &clock, QObject *parent = nullptr);
    ~PrintRun() override;

    /** A person has read what policy says against some codes and wants them all the same. */
    void setConfirmed(bool confirmed);
    void toPdf(const QString &file);
    /** At the printer's own resolution. */
    void toPrinter(std::unique_ptr<QPrinter> printer);
    void cancel();

Q_SIGNALS:
    /** Cards read back, of how many. */
    void progressed(int done, int all);
    void finished(const vexora::print::PrintReport &report);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vexora::print
