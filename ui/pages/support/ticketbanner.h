// SPDX-License-Identifier: MIT
#pragma once

#include "support/ticketbundle.h"

#include <QWidget>

class QLabel;

namespace vexora::ui {

class FactList;

/** Says that what stands below is another console's bundle and not the page's request, and what is
 *  known around it. Owned by HandoverView. */
class TicketBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit TicketBanner(QWidget *parent = nullptr);

    /** `region`: its name. */
    void showTicket(const Ticket &ticket, const QString &region);

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FactList *m_facts;
};

} // namespace vexora::ui
