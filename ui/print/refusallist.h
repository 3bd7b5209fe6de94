// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/sheet.h"

#include <QWidget>

class QLabel;

namespace vexora::ui {

/** What is left out of the paper, each with its reason. Hidden while there is nothing. Owned by
 *  the print dialog. */
class RefusalList final : public QWidget
{
    Q_OBJECT

public:
    explicit RefusalList(QWidget *parent);

    /** `codes` is how many there are in all. */
    void setRefusals(const QList<print::Refusal> &refusals, qsizetype codes);

private:
    class Text;

    QLabel *m_heading;
    Text *m_list;
};

/** "order 2026…", or what stands for the whole job. */
[[nodiscard]] QString refusedSource(const print::Refusal &refusal);

} // namespace vexora::ui
