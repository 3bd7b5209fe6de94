// SPDX-License-Identifier: MIT
#pragma once

#include "support/intake/intake.h"
#include "support/mistakewords.h"
#include "ui/pages/support/callbackcard.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QMimeData;
class QTimer;
class QVBoxLayout;

namespace vexora::ui {

class CaseRun;
class HeldSecrets;
class ScrollColumn;
class SecretChoice;
class SentBox;

/**
 * Reads a callback somebody pasted: whether its signature is right, what would become of the order
 * the history knows, and what a shop's server has to answer. Changes no order. What is pasted stays
 * in memory. Owned by the Support page.
 */
class CallbackView final : public QWidget
{
    Q_OBJECT

public:
    explicit CallbackView(Desk &desk, QWidget *parent = nullptr);
    ~CallbackView() override;

    /** The window's profile, which is offered first. */
    void setProfile(const std::optional<Profile> &profile);
    /** Pasted or dropped: in place of what was there, which is about another order. */
    void take(const QMimeData *mime);
    void clear();

Q_SIGNALS:
    void historyRequested(const vexora::OrderKey &key, bool sandbox);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Found
    {
        OrderRecord order;
        bool sandbox = false;
    };

    QWidget *makeInput();
    void lay();
    void onText();
    void onRequest();
    void lookSoon();
    void look();
    void onFound();
    void read();
    void diagnose();
    void showCard();
    void setCard(Card *card);
    void say(const QString &text, bool isFault);
    [[nodiscard]] QString hide(const QString &text);
    void knowTyped();
    void takeInto(const QMimeData *mime);
    [[nodiscard]] const TakenRequest *request() const;
    [[nodiscard]] std::optional<Found> likeliest() const;
    [[nodiscard]] std::optional<Found> latest() const;

    Desk &m_desk;
    const MistakeWords m_words;
    Intake m_intake; ///< of the text in the box
    QList<Found> m_found; ///< orders with the callback's number
    int m_asked = 0; ///< lists still to answer
    int m_turn = 0; ///< of what is looked up
    int m_fileTurn = 0;
    std::vector<doctor::KnownSecret> m_typed; ///< one at most, typed to its end
    CallbackCard::Facts m_facts;
    HeldSecrets *m_secrets;
    CaseRun *m_run;
    QTimer *m_soon; ///< one look for keys that come faster
    ScrollColumn *m_scroll;
    QGridLayout *m_grid;
    SentBox *m_box = nullptr;
    QLabel *m_said = nullptr;
    QWidget *m_requestRow = nullptr;
    QComboBox *m_requests = nullptr;
    SecretChoice *m_secret = nullptr;
    QWidget *m_input;
    QWidget *m_right;
    QVBoxLayout *m_place = nullptr; ///< of the card
    QLabel *m_hint = nullptr;
    QPointer<Card> m_card;
    std::optional<bool> m_isWide;
};

} // namespace vexora::ui
