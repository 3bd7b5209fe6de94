// SPDX-License-Identifier: MIT
#include "ui/pages/history/columnmenu.h"

#include "ui/models/ordercells.h"
#include "ui/widgets/ordertable.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

ColumnMenu::ColumnMenu(OrderTable *table, QWidget *parent)
    : QMenu(parent)
    , m_table(table)
{
    setObjectName(u"columnMenu"_s);
    installEventFilter(this); // a menu closes at every choice otherwise
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
}

void ColumnMenu::fill()
{
    clear();
    const QList<OrderTable::Column> columns = m_table->columns();
    for (int column = 0; column < OrderCells::ColumnCount; ++column) {
        const bool isShown
            = std::any_of(columns.cbegin(), columns.cend(),
                          [column](const OrderTable::Column &one) { return one.column == column; });
        QAction *action = addAction(OrderCells::title(column));
        action->setObjectName(OrderCells::id(column) + u"Column"_s);
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(column != OrderCells::Number); // it tells one order from another
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            QList<OrderTable::Column> now = m_table->columns();
            now.removeIf([column](const OrderTable::Column &one) { return one.column == column; });
            if (on)
                now.append({column, 0});
            m_table->setColumns(now);
            Q_EMIT chosen();
        });
    }
    addSeparator();
    QAction *usual = addAction(tr("Usual columns"));
    usual->setObjectName(u"usualColumns"_s);
    connect(usual, &QAction::triggered, this, [this] {
        m_table->setUsualColumns();
        Q_EMIT chosen();
    });
}

bool ColumnMenu::eventFilter(QObject *watched, QEvent *event)
{
    QAction *action = nullptr;
    if (event->type() == QEvent::MouseButtonRelease)
        action = actionAt(static_cast<QMouseEvent *>(event)->pos());
    else if (event->type() == QEvent::KeyPress
             && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space)
        action = activeAction();
    if (!action || !action->isCheckable() || !action->isEnabled())
        return QMenu::eventFilter(watched, event);
    action->trigger();
    return true;
}

} // namespace vexora::ui
