// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"
#include "ui/ordernames.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace vexora::ui {

struct Desk;
class DetailCheck;
class DetailCopyMenu;
class DetailPayer;
class FactList;

/**
 * Everything known of one order, what happened to it, its payer's data on request, what can be
 * copied from it, the question to the gateway what became of it, and a person's own word about an
 * unknown one. Owned by the history page. Its parts stand in ui/pages/history/detail*.
 */
class HistoryDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryDetail(Desk &desk, QWidget *parent = nullptr);

    /** Nothing shows a hint instead. A running question about another order is dropped. */
    void setOrder(const Workspace &workspace, const std::optional<OrderRecord> &record);
    /** How the table shows an order, cells separated by tabs, for Copy. */
    void setRowText(std::function<QString(const OrderRecord &)> rowText);

Q_SIGNALS:
    /** A new order with this one's values is wanted; RunMemory has them, whichever run sent it. */
    void newFromThisRequested(const vexora::OrderKey &key);

private:
    void build();
    void listen();
    void newFromThis();
    void sayWhatChanges(const Order &order);
    void fillForm(const Order &order);
    void print();
    void askWhatHappened();
    void showFacts();
    void erase(const OrderKey &key);
    void askToClose();
    void close(const OrderKey &key, ClosingReason reason);
    void copy(const QString &text, const QString &what, const QString &sentence);
    void noteCopied(const QString &what, const QString &sentence);
    void say(const QString &sentence, bool isFault);
    void refreshButtons();
    [[nodiscard]] QString whyNoNewOne(const OrderRecord &record) const;

    Desk &m_desk;
    OrderNames m_names;
    const Workspace *m_workspace = nullptr;
    std::optional<OrderRecord> m_record;
    quint64 m_question = 0; ///< answers to older questions are dropped
    PrintedBefore m_printed; ///< of m_record's code
    QList<ActionNote> m_actions;

    DetailCheck *m_asker;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_check;
    QPushButton *m_close;
    QPushButton *m_copyLink;
    QPushButton *m_print;
    QPushButton *m_copyNumber;
    QPushButton *m_copyAll;
    DetailCopyMenu *m_copyMenu;
    QPushButton *m_again;
    QLabel *m_againHint; ///< why New from this is not offered
    QLabel *m_note;
    QLabel *m_closeHint; ///< why Close is not offered yet
    QScrollArea *m_scroll;
    FactList *m_facts;
    DetailPayer *m_payer;
    FactList *m_timeline;
    QList<QWidget *> m_ofOrder; ///< rules and headings
};

} // namespace vexora::ui
