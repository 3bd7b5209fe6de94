// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/checkout.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace vexora::ui {

/**
 * Somebody is about to make a link a second time: says when the first one was made, for whom and
 * what it is now, and offers it instead. Sends and copies nothing: who opened it does, by choice()
 * when it is finished(). Shown with open(); Escape goes back.
 */
class DoubleDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Choice { GoBack, Copy, ShowIt, MakeAnother };

    /** `earlier` is the order `now` would repeat. */
    DoubleDialog(const Order &earlier, const PreparedOrder &now, qint64 nowMs,
                 const QString &language, QWidget *parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    /** What the history has learned of the earlier order since it was sent. One that cannot be paid
     *  any more is offered to look at, no longer to copy. */
    void setStored(const OrderRecord &record);

    /** The link or the account to pay with, as it is copied; empty where there is none, or none
     *  that may be handed on: paid, failed, closed or expired. */
    [[nodiscard]] static QString payableOf(const OrderRecord &record, const RegionSpec &region,
                                           qint64 nowMs);

private:
    QPushButton *addButton(const QString &text, const QString &objectName, QBoxLayout *row);
    void choose(Choice choice);
    void offerToShow();

    Choice m_choice = Choice::GoBack;
    Choice m_offer = Choice::Copy; ///< what the first button does
    RegionSpec m_region;
    qint64 m_nowMs;
    QLabel *m_state;
    QPushButton *m_first = nullptr;
};

} // namespace vexora::ui
