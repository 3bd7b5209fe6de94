// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/check.h"
#include "khqr/codewriter.h"
#include "ui/pages/khqr/brokencode.h"
#include "ui/pages/khqr/khqrview.h"

#include <QTimer>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;

namespace vexora {
class OrderLog;
}

namespace vexora::ui {

struct Desk;
class CodeIntake;
class FactList;
class IntakeBox;
class FindingList;
class PayloadEdit;
class SaveSymbol;
class SymbolPreview;
class TlvTree;
class VerdictLine;

/**
 * What stands in a code and whether banks will take it, while it is typed, pasted or dropped. Keeps
 * nothing but what is in its field. Owned by KhqrPage.
 */
class CheckView final : public KhqrView
{
    Q_OBJECT

public:
    explicit CheckView(Desk &desk, QWidget *parent = nullptr);

    void take(const QMimeData *mime) override;
    [[nodiscard]] bool takes() const override { return true; }
    void setText(const QString &text);
    /** The history where a saved picture is noted; outlives the view. */
    void setLog(OrderLog *log);
    [[nodiscard]] CodeIntake *intake() const { return m_intake; }
    [[nodiscard]] SaveSymbol *save() const { return m_save; }

Q_SIGNALS:
    /** A person wants to type it anew, beginning with what could be read. */
    void enterAgainRequested(const vexora::khqr::CodeFields &fields);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpInput();
    QWidget *makeFindings();
    QWidget *makeTree();
    void lay();
    void onFound(const QString &text, bool fromPicture);
    void check();
    void showCheck();
    void showMarks(const QString &text);
    void showFindings();
    void tick();
    void copy(const QString &text, const QString &said);

    Desk &m_desk;
    CodeIntake *m_intake;
    IntakeBox *m_input;
    PayloadEdit *m_edit;
    QGridLayout *m_grid;
    QWidget *m_findings = nullptr;
    QWidget *m_treeBox = nullptr;
    QLabel *m_origin = nullptr;
    VerdictLine *m_verdict = nullptr;
    QLabel *m_breaks = nullptr;
    SymbolPreview *m_symbol = nullptr;
    QLabel *m_left = nullptr;
    SaveSymbol *m_save = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_copyText = nullptr;
    FactList *m_facts = nullptr;
    QWidget *m_issuesBox = nullptr;
    FindingList *m_issues = nullptr;
    QLabel *m_crc = nullptr;
    QLabel *m_md5 = nullptr;
    TlvTree *m_tree = nullptr;
    QTimer m_clock;
    QString m_payload;
    khqr::Check m_check;
    std::optional<BrokenCode> m_broken;
    std::optional<bool> m_isWide;
};

} // namespace vexora::ui
