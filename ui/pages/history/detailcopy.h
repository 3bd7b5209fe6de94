// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "ui/ordernames.h"

#include <QPushButton>

#include <functional>
#include <optional>

class QAction;

namespace vexora::ui {

/** What of an order can be copied. None of it holds payer data. Owned by the detail. */
class DetailCopyMenu final : public QPushButton
{
    Q_OBJECT

public:
    explicit DetailCopyMenu(OrderNames names, QWidget *parent = nullptr);

    void setOrder(const std::optional<OrderRecord> &record);
    /** How the table shows an order, cells separated by tabs. Without one: time, number, amount,
     *  sent, payment, profile, region, link. */
    void setRowText(std::function<QString(const OrderRecord &)> rowText);

Q_SIGNALS:
    /** It is in the clipboard; `what` is the action log's word: "link", "row", "json",
     *  "redacted". */
    void copied(const QString &what, const QString &sentence);

private:
    QAction *add(const QString &text, const QString &what, const QString &sentence,
                 std::function<QString()> make);

    OrderNames m_names;
    std::optional<OrderRecord> m_record;
    std::function<QString(const OrderRecord &)> m_rowText;
    QAction *m_link;
};

/** A line of the table as text; no cell holds a tab or a line end. */
[[nodiscard]] QString tabSeparated(QStringList cells);

} // namespace vexora::ui
