// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace vexora::ui {

struct Desk;
class DetailAnswer;
class FactList;

/**
 * An order's payer data: masked, shown for half a minute when a person asks for it, which is noted
 * first, and masked again at once when another order is chosen, the page is left or the window has
 * been in the background for a while. Says in words why there is none. Owned by the detail.
 */
class DetailPayer final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kShownSeconds = 30;
    static constexpr int kAwayMs = 5000; ///< in the background that long: nobody looks at it

    explicit DetailPayer(Desk &desk, QWidget *parent = nullptr);

    void setOrder(const Workspace &workspace, const std::optional<OrderRecord> &record);
    /** Asks again what is kept: an answer came, or something was erased. */
    void refresh();
    /** False until the list has said what is kept. */
    [[nodiscard]] bool isKnown() const;
    /** The order with the values it was sent with; nothing where nobody knows them, or yet. */
    [[nodiscard]] std::optional<Order> order() const;
    [[nodiscard]] bool isRevealed() const { return m_revealed; }

Q_SIGNALS:
    /** What is known of it has come, or is another. */
    void known();
    /** Shown, and noted as such. */
    void revealed();
    void eraseRequested(const vexora::OrderKey &key);

protected:
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;

private:
    void onFound(const Result<PapersFound> &found);
    void reveal();
    void conceal();
    void showCountdown();
    void show(const QString &state, bool isFault);
    void showState();
    void showValues();
    [[nodiscard]] const Order *remembered() const;
    [[nodiscard]] FieldMap fields() const;
    [[nodiscard]] QByteArray answer() const;
    [[nodiscard]] QString stateWords() const;

    Desk &m_desk;
    const Workspace *m_workspace = nullptr;
    std::optional<OrderRecord> m_record;
    std::optional<Result<PapersFound>> m_found; ///< nothing until it has come
    quint64 m_question = 0; ///< answers to older questions are dropped
    bool m_revealed = false;
    bool m_noting = false;
    int m_ticks = 0;
    qint64 m_untilMs = 0;
    QTimer m_timer;
    QTimer m_away;

    QLabel *m_state;
    FactList *m_facts;
    QPushButton *m_reveal;
    QPushButton *m_erase;
    DetailAnswer *m_answer;
};

} // namespace vexora::ui
