// SPDX-License-Identifier: MIT
#pragma once

#include "domain/outcome.h"
#include "khqr/check.h"
#include "ui/pages/khqr/counterjudge.h"
#include "ui/pages/khqr/khqrview.h"
#include "ui/print/item.h"

class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace vexora::ui {

struct Desk;
class CodeIntake;
class FactList;
class IntakeBox;
class OrdersOfCodes;
class PayloadEdit;
class VerdictLine;

/**
 * The shop's own permanent code from its bank, onto cards: taken in as text or picture, judged,
 * printed unchanged. A code of one sale is refused here, whatever it says of itself. Owned by
 * KhqrPage.
 */
class CounterView final : public KhqrView
{
    Q_OBJECT

public:
    explicit CounterView(Desk &desk, QWidget *parent = nullptr);

    /** `environment` is what the cards are of; anything but Live says TEST across them. */
    void setEnvironment(Environment environment);
    void take(const QMimeData *mime) override;
    [[nodiscard]] bool takes() const override { return true; }
    void setText(const QString &text);
    [[nodiscard]] CodeIntake *intake() const { return m_intake; }

Q_SIGNALS:
    void printRequested(const QList<vexora::print::Item> &items);
    /** What is wrong with it is looked at closely. */
    void checkRequested(const QString &payload);

private:
    QWidget *makePrint();
    void onFound(const QString &text, bool fromPicture);
    void judge();
    void show(const CounterJudge &judge);
    void showCount();
    void print();
    [[nodiscard]] QStringList labels() const;

    Desk &m_desk;
    CodeIntake *m_intake;
    IntakeBox *m_input;
    PayloadEdit *m_edit;
    OrdersOfCodes *m_order;
    Environment m_environment = Environment::Sandbox;
    QWidget *m_found = nullptr;
    VerdictLine *m_verdict = nullptr;
    QPushButton *m_closely = nullptr;
    FactList *m_facts = nullptr;
    QWidget *m_printBox = nullptr;
    QPlainTextEdit *m_labels = nullptr;
    QSpinBox *m_cards = nullptr;
    QLabel *m_test = nullptr;
    QLabel *m_unseen = nullptr;
    QPushButton *m_print = nullptr;
    QString m_payload;
    khqr::Check m_check;
};

} // namespace vexora::ui
