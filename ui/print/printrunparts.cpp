// SPDX-License-Identifier: MIT
#include "ui/print/printrun.h"

#include <QPrinter>
#include <QTimer>

// The dialog links and opens without the run; the run's own definitions take the place of these.
namespace vexora::print {

__attribute__((weak)) void PrintRun::setConfirmed(bool) { }

__attribute__((weak)) void PrintRun::toPdf(const QString &)
{
    QTimer::singleShot(0, this, [this] { Q_EMIT finished({}); });
}

__attribute__((weak)) void PrintRun::toPrinter(std::unique_ptr<QPrinter>)
{
    QTimer::singleShot(0, this, [this] { Q_EMIT finished({}); });
}

__attribute__((weak)) void PrintRun::cancel() { }

} // namespace vexora::print
