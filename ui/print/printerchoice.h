// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/printersource.h"
#include "ui/print/sheet.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace vexora::ui {

/** Which printer, or why a PDF alone is offered. Owned by the print dialog. */
class PrinterChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit PrinterChoice(QWidget *parent);

    /** `source` outlives it. */
    void setSource(const print::PrinterSource &source);
    /** Nothing happens for one that is not there. */
    void choose(const QString &printer);

    [[nodiscard]] bool hasPrinters() const;
    [[nodiscard]] QString printer() const;
    /** What the pages are laid out for: the printer chosen, or a PDF where there is none. */
    [[nodiscard]] print::Device device(const print::Template &layout) const;
    /** Ready for pages of the template; null when the printer has gone. */
    [[nodiscard]] std::unique_ptr<QPrinter> open(const print::Template &layout) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] int dpiOf(const QPrinter &printer, const print::Template &layout) const;

    const print::PrinterSource *m_source = nullptr;
    QLabel *m_label;
    QComboBox *m_combo;
    QLabel *m_note;
};

} // namespace vexora::ui
