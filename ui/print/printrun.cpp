// SPDX-License-Identifier: MIT
#include "ui/print/printrun.h"

namespace vexora::print {

class PrintRun::Private
{
};

PrintRun::PrintRun(Job, OrderLog &, const Clock &, QObject *parent)
    : QObject(parent)
{
}

PrintRun::~PrintRun() = default;

} // namespace vexora::print
