// SPDX-License-Identifier: MIT
#include "ui/print/printdialog.h"

namespace vexora::ui {

class PrintDialog::Private
{
};

PrintDialog::PrintDialog(Desk &, OrderLog &, QList<print::Item>, QWidget *parent)
    : QDialog(parent)
{
}

PrintDialog::~PrintDialog() = default;

void PrintDialog::setTemplate(const QString &)
{
}

} // namespace vexora::ui
