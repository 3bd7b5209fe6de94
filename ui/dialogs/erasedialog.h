// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace vexora::ui {

struct Desk;

/**
 * Erases payer data: of the order that is given, or by what a person chooses. Says first how much
 * would go and what stays; erases only after a box was ticked and its own button pressed, and shows
 * the receipt. What this run remembers of those orders goes too. A payer's value typed here is held
 * by the dialog alone. Shown with open(); not closed while it erases.
 */
class EraseDialog final : public QDialog
{
    Q_OBJECT

public:
    /** An empty wish lets the person choose. */
    EraseDialog(Desk &desk, const Workspace &workspace, const EraseWish &wish,
                QWidget *parent = nullptr);

    void reject() override;

private:
    void build();
    void addChoices(QVBoxLayout *column);
    void onChoice();
    void preview();
    void onPreviewed(const Result<ErasePreview> &preview);
    void refresh();
    void erase();
    void onErased(const Result<EraseReceipt> &receipt, const QList<OrderKey> &remembered);
    void finish(const QString &sentence, const QString &left);
    void say(const QString &sentence, bool isFault, const QString &left = {});
    [[nodiscard]] EraseWish chosen() const;
    [[nodiscard]] QList<PayerWord> typedPayer() const;
    [[nodiscard]] bool isTypedInVain() const;

    Desk &m_desk;
    const Workspace &m_workspace;
    const EraseWish m_given;
    EraseWish m_wish; ///< what the preview is of
    ErasePreview m_preview;
    qint64 m_kept = 0; ///< of them, not in memory alone
    bool m_isPreviewed = false;
    bool m_isErasing = false;
    bool m_isDone = false;
    quint64 m_question = 0; ///< answers to older questions are dropped
    QTimer m_typing;

    QSpinBox *m_age = nullptr;
    QComboBox *m_region = nullptr;
    QLineEdit *m_payer = nullptr;
    QWidget *m_choices = nullptr;
    QLabel *m_heading;
    QLabel *m_said;
    QLabel *m_left; ///< what erasing does not reach
    QWidget *m_what;
    QCheckBox *m_sure;
    QPushButton *m_cancel;
    QPushButton *m_erase;
};

} // namespace vexora::ui
