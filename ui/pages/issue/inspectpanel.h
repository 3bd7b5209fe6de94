// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/checkout.h"

#include <QWidget>

class QPlainTextEdit;
class QTabWidget;
class QTableWidget;
class QTextEdit;

namespace vexora::ui {

/**
 * What is under the words: fields, the canonical string, the answer as received, timings. For
 * whoever has to explain an order to the gateway's support. Never holds the secret.
 */
class InspectPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit InspectPanel(QWidget *parent = nullptr);

    /** Before sending: without order number and time stamp, which are made when sent. */
    void showPrepared(const PreparedOrder &order);
    void showOrder(const Order &order);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showFields(const FieldMap &fields);
    void showCanonical(const FieldMap &fields, const QString &canonical);
    void showAnswer(const Order &order);
    void showTimings(const Order &order);

    QTabWidget *m_tabs;
    QTableWidget *m_fields;
    QTextEdit *m_canonical;
    QPlainTextEdit *m_answer;
    QPlainTextEdit *m_timings;
};

} // namespace vexora::ui
