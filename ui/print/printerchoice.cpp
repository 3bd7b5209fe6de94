// SPDX-License-Identifier: MIT
#include "ui/print/printerchoice.h"

#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QLabel>
#include <QPrinter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

PrinterChoice::PrinterChoice(QWidget *parent)
    : QWidget(parent)
    , m_label(makeLabel(tr("Printer"), this, TextSize::Body, Role::Dim))
    , m_combo(new QComboBox(this))
    , m_note(makeLabel(tr("This computer has no printer set up, so the pages are saved as a PDF. "
                          "Print it at actual size."),
                       this, TextSize::Small, Role::Dim))
{
    m_combo->setObjectName(u"printerCombo"_s);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_note->setObjectName(u"printerNote"_s);
    tie(m_label, m_combo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(m_label);
    column->addWidget(m_combo);
    column->addWidget(m_note);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &PrinterChoice::changed);
}

void PrinterChoice::setSource(const print::PrinterSource &source)
{
    m_source = &source;
    m_combo->clear();
    m_combo->addItems(source.names());
    m_label->setVisible(hasPrinters());
    m_combo->setVisible(hasPrinters());
    m_note->setVisible(!hasPrinters());
}

void PrinterChoice::choose(const QString &printer)
{
    if (const int index = m_combo->findText(printer); index >= 0)
        m_combo->setCurrentIndex(index);
}

bool PrinterChoice::hasPrinters() const
{
    return m_combo->count() > 0;
}

QString PrinterChoice::printer() const
{
    return m_combo->currentText();
}

int PrinterChoice::dpiOf(const QPrinter &printer, const print::Template &layout) const
{
    return print::printerDpi(printer.supportedResolutions(), printer.resolution(), layout);
}

print::Device PrinterChoice::device(const print::Template &layout) const
{
    print::Device device{layout.dpi, layout.oneBit};
    if (!hasPrinters())
        return device;
    if (const std::unique_ptr<QPrinter> printer = m_source->open(m_combo->currentText()))
        device.dpi = dpiOf(*printer, layout);
    return device;
}

std::unique_ptr<QPrinter> PrinterChoice::open(const print::Template &layout) const
{
    std::unique_ptr<QPrinter> printer = m_source->open(m_combo->currentText());
    if (printer)
        print::preparePrinter(*printer, layout, dpiOf(*printer, layout));
    return printer;
}

} // namespace vexora::ui
