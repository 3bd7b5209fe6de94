// SPDX-License-Identifier: MIT
#pragma once

#include "support/windowbench.h"

namespace vexora::testing {

/**
 * Someone who issues links all day: has something in the clipboard, and a keyboard. Every key or
 * chord counts as one press. Does nothing a hand on a keyboard cannot; what it looks at is what is
 * on the screen. Its functions return what went wrong, empty when nothing did.
 */
class Clerk
{
public:
    explicit Clerk(WindowBench &bench);

    /** Copied somewhere else; costs no press here. */
    static void copy(const QString &text);
    /** By a program that hands over bytes and leaves it to others what they mean. */
    static void copy(const QByteArray &bytes);
    [[nodiscard]] static QString copied();

    /** Chooses that profile in the header's menu. */
    [[nodiscard]] QString switchTo(const Profile &profile);
    enum class Sight { Offered, Refused, Silence };
    /** Has the clipboard looked at, and looks at what comes of it. */
    [[nodiscard]] Sight lookAtClipboard();
    /** Takes what is offered into the form. */
    [[nodiscard]] QString accept();
    /** Puts away what was said, or offered. */
    [[nodiscard]] QString putAway();
    /** Looks at what the clipboard gives and takes it. */
    [[nodiscard]] QString takeFromClipboard();
    /** The same of something that is no payer: it is said, and nothing is taken. */
    [[nodiscard]] QString tryClipboard();
    /** Takes the payer who came along with the one before. */
    [[nodiscard]] QString takeNextPayer();
    /** Sends the form; ends when the link is there and can be copied. */
    [[nodiscard]] QString send();
    /** Sends the form of an order that was made before; copies the link there is. */
    [[nodiscard]] QString sendAgain();
    [[nodiscard]] QString copyMessage();
    [[nodiscard]] QString newOrder();

    [[nodiscard]] int presses() const { return m_presses; }
    void count() { m_presses = 0; }

    /** What stands in the form's fields on the screen. */
    [[nodiscard]] FieldMap form() const;

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    [[nodiscard]] bool tabTo(const QString &control);
    [[nodiscard]] QDialog *preview() const;
    [[nodiscard]] QStringList wordsOnScreen() const;

    WindowBench &m_bench;
    int m_presses = 0;
};

/** What a clerk comes across in a day, tests/data/forty.json. */
struct Piece
{
    QString profile; ///< id of the sandbox profile it is for
    QString kind; ///< "row", "chat", "json", "wrong" or "double"
    QString clip; ///< what is in the clipboard
    struct Wanted
    {
        QString name; ///< as the message calls the payer
        QString shown; ///< the amount as people read it
        FieldMap fields; ///< what the gateway gets
    };
    QList<Wanted> orders; ///< none for wrong ones
};

[[nodiscard]] QList<Piece> dayOfAClerk();

} // namespace vexora::testing
