// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace vexora::ui {

class ButtonRow;

/** What a card's button asks the page to do. */
enum class CardAction {
    Cancel,
    CopyMessage,
    Mail,
    CopyLink,
    CopyAccount,
    OpenLink,
    CopyPicture, ///< of a code's card
    Print,
    CustomerScreen,
    NewOrder,
    CheckNow,
    ShowInHistory,
    NewFromThis, ///< a new order with this one's values, which stands beside it
    NewFromValues, ///< a new order in place of this unknown one
    Correct, ///< the values stay, the order number does not
    TryAgain,
    ChangeNumber, ///< back to the form as it stands, to the order number
};

/**
 * One state of an order as a card: heading, sentences, facts, buttons, top to bottom. Everything in
 * it is plain text. Owned by the ResultPane.
 */
class Card : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Plain, Amber, Fault };

    explicit Card(Tone tone, QWidget *parent = nullptr);

    void setHeading(const QString &text, const QString &iconName = {}, Role role = Role::Ink);
    QLabel *addSentence(const QString &text, Role role = Role::Ink);
    /** A line "label  value"; lines in a row share a column. `value` is ours. */
    QLabel *addFact(const QString &label, const QString &value, Role role = Role::Ink);
    /** The same for text from outside; nothing is added for an empty one. */
    void addServerFact(const QString &label, const QString &value);
    /** Text from outside in a labelled box of its own. */
    void addServerBox(const QString &label, const QString &text);
    void addWidget(QWidget *widget);
    QPushButton *addAction(CardAction action, const QString &objectName, const QString &text,
                           ButtonKind kind = ButtonKind::Plain);
    /** What is added from here on stands behind a quiet "More", closed at first. */
    void foldActions();
    /** Where the focus belongs when the card appears; null for nowhere. */
    [[nodiscard]] QPushButton *firstAction() const { return m_first; }

Q_SIGNALS:
    void chosen(vexora::ui::CardAction action);
    /** Something was added below what was there, where it may have to be scrolled to. */
    void grew(QWidget *part);

protected:
    void paintEvent(QPaintEvent *event) override;
    /** A key that is held down presses a button once: the next card may have one there too. */
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Tone m_tone;
    QVBoxLayout *m_column;
    QGridLayout *m_facts = nullptr; ///< the grid facts are being added to
    ButtonRow *m_actions = nullptr; ///< where buttons are being added
    QPushButton *m_first = nullptr;
};

} // namespace vexora::ui
