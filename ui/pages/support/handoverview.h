// SPDX-License-Identifier: MIT
#pragma once

#include "support/mistakewords.h"
#include "support/redactor.h"
#include "support/ticketbundle.h"
#include "ui/pages/support/supportcase.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QDialog;
class QLabel;

namespace vexora {
struct RegionSpec;
}

namespace vexora::ui {

struct Desk;
class CopyPart;
class ScrollColumn;
class SensitiveCopy;
class TicketBox;

/**
 * What leaves for a ticket: the reply in the customer's language, the request as cURL, a signing
 * program, and the bundle for another console. Redacted, but the cURL line where a person asks for
 * the real values and says so twice. Another console's bundle is shown in the same places. Owned by
 * the Support page.
 */
class HandoverView final : public QWidget
{
    Q_OBJECT

public:
    explicit HandoverView(Desk &desk, QWidget *parent = nullptr);
    ~HandoverView() override;

    /** Also ends the showing of a bundle. */
    void showCase(const SupportCase &of);
    /** What became of sending the case that is shown, and by its answer how far that gateway's
     *  clock is from this one; gone with the next request. */
    void setSent(const Order &order, const std::optional<qint64> &clockDifferenceMs = {});
    [[nodiscard]] TicketBox *ticketBox() const { return m_ticket; }

private:
    void setUp();
    void showTicket(const Ticket &ticket, const QByteArray &bundle);
    void endTicket();
    void refresh();
    void refreshReply();
    void refreshCurl();
    void refreshSnippet();
    void refreshTicket();
    void askForReal(bool on);
    void copy(CopyPart *part, bool isSensitive);
    [[nodiscard]] const Redactor &redactor();
    [[nodiscard]] TicketCase ticketCase() const;
    [[nodiscard]] TicketSending sending() const;
    [[nodiscard]] const RegionSpec *region() const;

    Desk &m_desk;
    SupportCase m_case; ///< as it is; or of a bundle, redacted by who made it
    SupportCase m_kept; ///< the page's own while a bundle is shown
    bool m_isTicket = false;
    std::optional<Order> m_sent;
    std::optional<qint64> m_sentClock;
    const MistakeWords m_words;
    std::optional<Redactor> m_redactor; ///< with the data folder's key: redacted texts compare
    ScrollColumn *m_scroll;
    QWidget *m_banner;
    CopyPart *m_reply;
    CopyPart *m_curl;
    QCheckBox *m_real;
    CopyPart *m_snippet;
    TicketBox *m_ticket;
    SensitiveCopy *m_sensitive;
    QPointer<QDialog> m_question;
};

} // namespace vexora::ui
