// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/factlist.h"

#include <QDialog>

namespace vexora::ui {

/** Says what a new order will have otherwise than the one it begins with, before the form is
 *  filled. Sends nothing; accepted means: fill it. Shown with open(). */
class NewFromThisDialog final : public QDialog
{
    Q_OBJECT

public:
    NewFromThisDialog(const QString &tradeNo, const QList<Fact> &changes,
                      QWidget *parent = nullptr);
};

} // namespace vexora::ui
