// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace vexora::ui {

struct Desk;

/** What the embedded gateway can be made to do, in groups and words. Deletes itself. */
class FaultMenu final : public QMenu
{
    Q_OBJECT

public:
    FaultMenu(const Desk &desk, QWidget *parent);

Q_SIGNALS:
    void faultChosen(const QString &name);

private:
    void addFault(QMenu *menu, const QString &name);

    QString m_current;
};

} // namespace vexora::ui
