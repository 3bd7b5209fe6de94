// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/runmemory.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace vexora::ui {

class PayerList;

/**
 * The payers of this run to choose from: a list that gets shorter as a name is typed, Enter takes
 * the marked one, Escape none. Gone when it is closed.
 */
class PayerPopup final : public QFrame
{
    Q_OBJECT

public:
    PayerPopup(const QList<RunMemory::Payer> &payers, const RegionSpec &region,
               QWidget *parent = nullptr);

    void popupUnder(QWidget *anchor);

Q_SIGNALS:
    void chosen(const vexora::FieldMap &fields);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void choose();

    QLineEdit *m_filter;
    PayerList *m_list;
    QLabel *m_none;
};

} // namespace vexora::ui
