// SPDX-License-Identifier: MIT
#pragma once

#include "ui/payermessages.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace vexora::ui {

/**
 * The language a ready order's message is written in, for this order alone, and the message itself
 * folded away, so that what goes into the clipboard can be read before. Owned by the ReadyCard.
 */
class MessageBlock final : public QWidget
{
    Q_OBJECT

public:
    using Write = std::function<OrderMessage(const QString &language)>;

    explicit MessageBlock(QWidget *parent = nullptr);

    /** Until then there is no message. `write` is called whenever the message is wanted, because
     *  time and a text changed in Settings count. */
    void offer(Write write, const QString &language);
    [[nodiscard]] OrderMessage current() const;

Q_SIGNALS:
    void languageChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    /** As high as the message, wrapped, up to a limit. */
    void fit();

    Write m_write;
    QPushButton *m_fold;
    QComboBox *m_language;
    QPlainTextEdit *m_text;
};

} // namespace vexora::ui
