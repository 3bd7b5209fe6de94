// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/addressbudget.h"
#include "checkout/checkout.h"
#include "checkout/workspace.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace vexora::ui {

/**
 * How the payer's address of the order that is being typed was used today, where the region has a
 * limit. Asked for in the background, a moment after the last key; only the latest answer counts.
 * Where payers are not kept, the orders of this run are counted, and that is said. Owned by the
 * IssuePage.
 */
class AddressWatch final : public QObject
{
    Q_OBJECT

public:
    explicit AddressWatch(const Clock &clock, QObject *parent = nullptr);

    /** Forgets what was asked. `region` must outlive this; null for none. */
    void setPlace(const Workspace &workspace, const RegionSpec *region);
    /** Called with every change of the form. */
    void look(const PreparedOrder &order);
    /** Nothing is being asked: it is known, nobody could tell, or there is no limit here. */
    [[nodiscard]] bool isSettled() const { return !m_isAsking; }
    /** Somebody waits: without a pause for the next key. */
    void hurry();
    /** Who asked waits no longer; an answer that still comes is shown all the same. */
    void settle();

    /** "4 of 10 orders today from this address, 1 paid"; empty while it is not known. */
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isUrgent() const;
    /** The limit is used up: to be sent by a word of its own. */
    [[nodiscard]] bool isSpent() const;
    /** What a person has to have seen before the order is sent. */
    [[nodiscard]] QList<Fault> warnings() const;

Q_SIGNALS:
    /** An answer came. What look() changes is there when it returns. */
    void changed();

private:
    struct Question
    {
        QString address;
        QString payer;
        bool isWhole = false; ///< nothing is missing of the payer, who may be compared with others

        bool operator==(const Question &) const = default;
    };
    struct Known
    {
        AddressUse use;
        bool ofThisRun = false; ///< earlier runs, other windows and the command line are not in it
    };

    void ask();
    void countRun();
    void readPayment(const QList<Order> &orders, qsizetype next);
    void answer(const Known &known);
    [[nodiscard]] BudgetLevel level() const;
    [[nodiscard]] bool isShared() const;

    const Clock &m_clock;
    Workspace m_workspace;
    const RegionSpec *m_region = nullptr;
    const FieldSpec *m_field = nullptr; ///< null: there is no limit here
    std::optional<Question> m_question;
    std::optional<Known> m_known; ///< of m_question, or of its address with another payer
    QTimer m_soon{this};
    bool m_isAsking = false;
    int m_turn = 0; ///< late answers carry an older one
};

} // namespace vexora::ui
