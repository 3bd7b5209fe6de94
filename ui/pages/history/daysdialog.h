// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;

namespace vexora::ui {

/** Asks for a first and a last day. Owned by the filter bar; deletes itself. */
class DaysDialog final : public QDialog
{
    Q_OBJECT

public:
    DaysDialog(const QDate &from, const QDate &to, QWidget *parent);

    [[nodiscard]] QDate from() const;
    [[nodiscard]] QDate to() const;

private:
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace vexora::ui
