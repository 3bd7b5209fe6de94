// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGridLayout;

namespace vexora::ui {

/** What today's links and payments add up to, one pair of lines per currency. */
class TodayFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit TodayFoot(QWidget *parent = nullptr);

    struct Sums
    {
        QString currency; ///< code, for the labels' object names
        qint64 links = 0;
        QString linkSum; ///< with its currency; empty when there is none to tell
        qint64 paid = 0;
        QString paidSum;

        bool operator==(const Sums &) const = default;
    };
    /** Hides itself when there are none. */
    void setSums(const QList<Sums> &sums);

private:
    QGridLayout *m_grid;
    QList<Sums> m_sums;
};

} // namespace vexora::ui
