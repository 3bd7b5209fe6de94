// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/statusquery.h"
#include "checkout/workspace.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace vexora::ui {

struct Desk;
class FactList;
class HistoryTableModel;

/**
 * Everything stored of one order, what can be copied from it, the question to the gateway what
 * became of it, and a person's own word about an unknown one. Owned by the history page.
 */
class HistoryDetail final : public QWidget
{
    Q_OBJECT

public:
    HistoryDetail(Desk &desk, const HistoryTableModel &model, QWidget *parent = nullptr);
    ~HistoryDetail() override;

    /** Nothing shows a hint instead. A running question about another order is dropped. */
    void setOrder(const Workspace &workspace, const std::optional<OrderRecord> &record);

Q_SIGNALS:
    /** A new order with this one's values is wanted. */
    void newFromThisRequested(const vexora::OrderKey &key);

private:
    void newFromThis();
    void checkNow();
    void ask(const Result<Credentials> &credentials);
    void onAnswer(const StatusAnswer &answer);
    void print();
    void askWhatWasPrinted();
    void showFacts();
    void askToClose();
    void close(const OrderKey &key, ClosingReason reason);
    void say(const QString &sentence, bool isFault);
    void refreshButtons();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] const vexora::Profile *profile() const;
    [[nodiscard]] QString whyNotChecked() const;

    Desk &m_desk;
    const HistoryTableModel &m_model;
    const Workspace *m_workspace = nullptr;
    std::optional<OrderRecord> m_record;
    std::unique_ptr<StatusQuery> m_query;
    quint64 m_question = 0; ///< answers to older questions are dropped
    PrintedBefore m_printed; ///< of m_record's code
    bool m_asking = false;

    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_check;
    QPushButton *m_close;
    QPushButton *m_copyLink;
    QPushButton *m_print;
    QPushButton *m_copyNumber;
    QPushButton *m_copyAll;
    QPushButton *m_again;
    QLabel *m_againHint; ///< why New from this is not offered
    QLabel *m_note;
    QLabel *m_closeHint; ///< why Close is not offered yet
    FactList *m_facts;
};

} // namespace vexora::ui
