// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/statussweep.h"
#include "ui/openorders.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace vexora::ui {

struct Desk;

/**
 * One button that asks the gateway about every order of the shown list that asking may settle, how
 * far it has come, and what came of it. Owned by the history page. Hidden while nothing is asked
 * and there is nothing to say.
 */
class CheckAllBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckAllBar(Desk &desk, QWidget *parent = nullptr);
    ~CheckAllBar() override;

    /** To be put where there is room for it. Hidden while there is nothing to ask. */
    [[nodiscard]] QPushButton *button() const { return m_all; }

    /** Whose orders; another list's questions that are under way are given up. */
    void setWorkspace(const Workspace &workspace);

protected:
    /** Counts anew when the page is shown. */
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void recount();
    void onCounted(const Result<OpenOrders> &found);
    void start();
    void onAnswered(const StatusSweep::Told &told);
    void onFinished();
    void say(const QString &text, bool isFault);
    void refresh();
    [[nodiscard]] QString summary() const;

    Desk &m_desk;
    const Workspace *m_workspace = nullptr;
    OpenOrders m_open;
    std::unique_ptr<StatusSweep> m_sweep;
    int m_toAsk = 0;
    int m_asked = 0;
    QMap<PaymentState, int> m_told;
    int m_notKnown = 0; ///< it answered, and that it knows of no such order
    int m_silent = 0;
    QString m_whySilent; ///< of the first that gave no answer
    QString m_another; ///< order for which another one's answer came
    bool m_unrecorded = false;
    bool m_cancelled = false;
    quint64 m_count = 0; ///< counts of a former list are dropped
    QTimer m_countTimer; ///< one count for many changes

    QPushButton *m_all;
    QPushButton *m_cancel;
    QLabel *m_note;
};

} // namespace vexora::ui
