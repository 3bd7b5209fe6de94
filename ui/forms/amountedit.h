// SPDX-License-Identifier: MIT
#pragma once

#include "domain/money.h"

#include <QLineEdit>

class QLabel;

namespace vexora::ui {

/**
 * An amount, large, grouped while it is typed, its currency fixed beside it. A comma the person
 * types is taken as grouping only where grouping has one: "12,50" stays as typed and is a fault,
 * never 1,250. Owned by its FieldEditor.
 */
class AmountEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit AmountEdit(const Currency &currency, QWidget *parent = nullptr);

    /** Without our grouping: "12,000" is "12000". */
    [[nodiscard]] QString plainAmount() const;
    void setPlainAmount(const QString &amount);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void regroup();
    void placeCurrency();

    QLabel *m_currency;
    QString m_shown; ///< the text before the edit that is being looked at
};

} // namespace vexora::ui
