// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"
#include "support/mistakewords.h"
#include "ui/pages/support/supportcase.h"

#include <QTimer>
#include <QWidget>

class QMimeData;
class QScrollArea;
class QTabWidget;

namespace vexora::ui {

struct Desk;
class CaseFacts;
class CaseRun;
class FieldsTable;
class HandoverView;
class HeldSecrets;
class MistakesTable;
class OrderPoints;
class RequestInput;
class SendView;
class StringsView;
class VerdictCard;

/**
 * A customer's request and what is wrong with it, side by side. The check runs by itself a moment
 * after the last change, in a thread, and only the latest counts. Nothing of it is stored. Owned by
 * the SupportPage.
 */
class RequestView final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestView(Desk &desk, QWidget *parent = nullptr);
    ~RequestView() override;

    /** The window's profile: the first guess of whose order it is. */
    void setProfile(const std::optional<Profile> &profile);
    /** What was pasted or dropped onto the page. */
    void take(const QMimeData *mime);
    [[nodiscard]] RequestInput *input() const { return m_input; }
    [[nodiscard]] SendView *sender() const { return m_send; }
    /** Of the last check; empty while there is none. */
    [[nodiscard]] const SupportCase &shownCase() const { return m_case; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeInput();
    QWidget *makeResults();
    QWidget *makeTabs(QWidget *parent);
    void listen();
    void setClock(const std::optional<qint64> &differenceMs);
    void openBundle();
    void showTabs(bool all);
    void onChanged();
    void check();
    void run();
    void onDiagnosed(const doctor::Diagnosis &diagnosis);
    void examine();
    void showCase();
    void showNothing();
    void saySecret();
    void letSecretsGo();
    void setPassable(bool on);
    [[nodiscard]] const RegionSpec *region() const;
    [[nodiscard]] const Workspace &placeOf(const Profile &profile) const;
    [[nodiscard]] doctor::Evidence evidence() const;

    Desk &m_desk;
    MistakeWords m_words;
    HeldSecrets *m_secrets;
    CaseRun *m_run;
    CaseFacts *m_facts;
    RequestInput *m_input = nullptr;
    QScrollArea *m_area = nullptr;
    VerdictCard *m_verdict = nullptr;
    QTabWidget *m_tabs = nullptr;
    FieldsTable *m_fields = nullptr;
    StringsView *m_strings = nullptr;
    OrderPoints *m_order = nullptr;
    MistakesTable *m_mistakes = nullptr;
    SendView *m_send = nullptr;
    HandoverView *m_handover = nullptr;
    QTimer m_pause; ///< after the last change
    size_t m_hiding = 0; ///< how many secrets the input hides
    bool m_wantsRun = false; ///< a check waits for its secrets
    SupportCase m_checked; ///< what is being checked; its diagnosis comes
    SupportCase m_case;
};

} // namespace vexora::ui
