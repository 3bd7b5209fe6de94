// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/runmemory.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;

namespace vexora::ui {

class PayerList;

/**
 * Payers who may be meant by what is being typed, below the field. Typing goes on as if it were not
 * there: only the arrow keys, Enter with somebody marked, and Escape are its own, and it is gone as
 * soon as the field is left. Owned by who offers.
 */
class PayerOffer final : public QFrame
{
    Q_OBJECT

public:
    explicit PayerOffer(QWidget *parent);

    void offer(QLineEdit *field, const QList<RunMemory::Payer> &payers, const RegionSpec &region);
    void dismiss();

Q_SIGNALS:
    void chosen(const vexora::FieldMap &fields);
    /** By Escape: nobody of these is meant. */
    void refused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(int key);
    void choose();
    void place();

    PayerList *m_list;
    QPointer<QLineEdit> m_field;
    QList<QPointer<QWidget>> m_around; ///< what the field stands in, and moves with
};

} // namespace vexora::ui
