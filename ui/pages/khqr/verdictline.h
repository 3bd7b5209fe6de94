// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/check.h"

#include <QWidget>

class QLabel;

namespace vexora::ui {

/** A verdict as icon and word, with a plain sentence of what to do below. */
class VerdictLine final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictLine(QWidget *parent = nullptr);

    void show(const QString &iconName, const QString &word, const QString &sentence,
              khqr::Verdict verdict);
    /** The words for a code that was checked. */
    void showChecked(const khqr::Check &check);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_sentence;
    bool m_isBanner = false;
};

} // namespace vexora::ui
