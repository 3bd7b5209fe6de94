// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/replay.h"
#include "ui/pages/issue/card.h"
#include "ui/pages/support/supportcase.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QDialog;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vexora::ui {

struct Desk;
class ReplayFlow;
class ScrollColumn;
class SendingCard;
class TargetStrip;

/**
 * Sends what the customer sent: byte for byte, or with a number, a time and a signature of our own;
 * to the embedded gateway with any fault, or to a profile. A live one asks each time. What is sent
 * is an order like every other: in the history first, once, and left for recovery when the window
 * goes. Owned by the Support page.
 */
class SendView final : public QWidget
{
    Q_OBJECT

public:
    explicit SendView(Desk &desk, QWidget *parent = nullptr);
    ~SendView() override;

    void showCase(const SupportCase &of);
    /** Off while the text is read anew: what would be sent is not known. Cancel stays possible. */
    void setPassable(bool on);
    [[nodiscard]] bool isSending() const;
    /** Asked before each sending. */
    void setMaySend(std::function<bool()> may) { m_maySend = std::move(may); }
    /** Instead of the desk's own; false when the gateway cannot do that. */
    void setPlayFault(std::function<bool(const QString &)> play) { m_playFault = std::move(play); }
    /** After profiles, or what the gateway plays, have changed. */
    void refreshProfiles();
    /** Chooses where it goes. */
    void chooseProfile(const QString &profileId);

Q_SIGNALS:
    /** Of the case that is shown, with its outcome. */
    void sent(const vexora::Order &order);
    void historyRequested(const vexora::OrderKey &key, bool sandbox);
    /** By an answer's Date header: gateway minus this computer. */
    void clockMeasured(qint64 differenceMs);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Way
    {
        QWidget *box = nullptr;
        QPushButton *button = nullptr;
        QLabel *means = nullptr;
        QLabel *whyNot = nullptr;
    };

    Way makeWay(const QString &objectName);
    void layWays();
    void refresh();
    void refreshWay(const Way &way, ReplayDraft::Kind kind);
    [[nodiscard]] QString whyNot(ReplayDraft::Kind kind) const;
    [[nodiscard]] ReplayDraft draft(ReplayDraft::Kind kind) const;
    void press(ReplayDraft::Kind kind);
    void send(const ReplayDraft &draft, bool sandbox);
    void onFinished(const Result<Order> &result);
    void playFault(const QString &name);
    void showCard(Card *card);
    void say(const QString &text);

    Desk &m_desk;
    SupportCase m_case;
    SupportCase m_sentCase; ///< whose card is shown
    ReplayDraft m_sentDraft;
    bool m_sentToSandbox = false;
    bool m_isPassable = true;
    ReplayFlow *m_flow;
    ScrollColumn *m_scroll;
    TargetStrip *m_target;
    QLabel *m_said;
    QGridLayout *m_ways;
    Way m_exact;
    Way m_fresh;
    QVBoxLayout *m_place; ///< of the card
    QPointer<Card> m_card;
    QPointer<SendingCard> m_sending;
    QPointer<QDialog> m_question;
    std::optional<OrderKey> m_shownKey; ///< the card's order
    std::function<bool()> m_maySend = [] { return true; };
    std::function<bool(const QString &)> m_playFault;
    std::optional<bool> m_isWide;
};

} // namespace vexora::ui
