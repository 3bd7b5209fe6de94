// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/item.h"

#include <QWidget>

class QLabel;

namespace vexora::ui {

class EnvironmentBadge;

/**
 * The band on top of the print dialog: what is printed, and whether it is about real money, in the
 * window's own colours. Owned by the print dialog.
 */
class PrintHead final : public QWidget
{
    Q_OBJECT

public:
    PrintHead(const QList<print::Item> &items, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Environment m_environment = Environment::Live;
};

} // namespace vexora::ui
