// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/support/supportcase.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vexora::ui {

struct Desk;
class ClockQuestion;
class FindingList;

/** What is wrong with an order besides its signature, and how far this clock is from the gateway's.
 *  Owned by the RequestView. */
class OrderPoints final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderPoints(Desk &desk, QWidget *parent = nullptr);

    void show(const SupportCase &about);
    using QWidget::show;

Q_SIGNALS:
    void clockKnown(const std::optional<qint64> &differenceMs);

private:
    void askForTime();
    void sayClock(const std::optional<qint64> &differenceMs);

    Desk &m_desk;
    ClockQuestion *m_question;
    QLabel *m_hint;
    FindingList *m_points;
    QWidget *m_clockRow;
    QLabel *m_clock;
    QPushButton *m_ask;
    Profile m_profile;
    QString m_answerOf; ///< the profile whose gateway was asked last
};

} // namespace vexora::ui
