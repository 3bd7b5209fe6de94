// SPDX-License-Identifier: MIT
#include "ui/today/todayfoot.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vexora::ui {

TodayFoot::TodayFoot(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    m_grid->setHorizontalSpacing(space::kTight);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    hide();
}

void TodayFoot::setSums(const QList<Sums> &sums)
{
    setVisible(!sums.isEmpty());
    if (sums == m_sums)
        return;
    m_sums = sums;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](int row, const QString &words, const QString &sum, Role role,
                            const QString &name) {
        QLabel *left = makeLabel(words, this, TextSize::Body, role);
        QLabel *right
            = makeLabel(sum.isEmpty() ? u"–"_s : sum, this, TextSize::Body, role, QFont::Bold);
        left->setWordWrap(false);
        right->setWordWrap(false);
        left->setObjectName(name + u"Count"_s);
        right->setObjectName(name + u"Sum"_s);
        m_grid->addWidget(left, row, 0);
        m_grid->addWidget(right, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    };
    const QLocale locale;
    int row = 0;
    for (const Sums &each : m_sums) {
        if (row > 0)
            m_grid->setRowMinimumHeight(row++, space::kTight);
        //: Foot of today's list: so many links were made
        add(row++, tr("Links, %1").arg(locale.toString(each.links)), each.linkSum, Role::Ink,
            u"today"_s + each.currency + u"Links"_s);
        //: Foot of today's list: so many orders were paid in full
        add(row++, tr("Paid, %1").arg(locale.toString(each.paid)), each.paidSum, Role::Ok,
            u"today"_s + each.currency + u"Paid"_s);
    }
}

} // namespace vexora::ui
