// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/support/verdictwords.h"

#include <QTimer>
#include <QWidget>

class QGraphicsOpacityEffect;
class QVBoxLayout;

namespace vexora::ui {

class Card;

/**
 * What is wrong, in one card. While the next verdict is being found the last one stays, dimmed once
 * that takes a moment. Owned by the RequestView.
 */
class VerdictCard final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void show(const VerdictText &text);
    using QWidget::show;
    /** A new one is coming; `isFirst`: and what is shown says nothing of it. */
    void expect(bool isFirst);
    /** Of Tab, whose order goes by age: its buttons are newer than what stands below them. */
    void comeBehind(QWidget *control);
    /** All that is said, for who cannot see it. */
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void bundleWanted();

private:
    void dim();
    void placeButtons();

    VerdictText m_text;
    Card *m_card = nullptr;
    QWidget *m_before = nullptr; ///< of the page, which outlives this
    QVBoxLayout *m_lines;
    QGraphicsOpacityEffect *m_dimmed;
    QTimer m_patience;
    bool m_isFirst = false;
};

} // namespace vexora::ui
