// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/codewriter.h"
#include "ui/pages/khqr/khqrview.h"

class QGridLayout;
class QLabel;

namespace vexora {
class Clock;
}

namespace vexora::ui {

class CodeForm;
class PayloadEdit;
class SymbolPreview;
class VerdictLine;

/**
 * Makes a code out of its fields, and says that it is a new one: with a checksum of its own, and
 * paid past the gateway. Also how a broken code is entered again. Owned by KhqrPage.
 */
class MakeView final : public KhqrView
{
    Q_OBJECT

public:
    /** `clock` outlives the view. */
    explicit MakeView(const Clock &clock, QWidget *parent = nullptr);

    /** Begins with what could be read of a broken code. */
    void enterAgain(const khqr::CodeFields &fields);
    [[nodiscard]] QString payload() const { return m_payload; }

Q_SIGNALS:
    void checkRequested(const QString &payload);
    void counterRequested(const QString &payload);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeResult();
    void lay();
    void refresh();

    const Clock &m_clock;
    QGridLayout *m_grid;
    QLabel *m_again = nullptr;
    CodeForm *m_form = nullptr;
    QWidget *m_result = nullptr;
    VerdictLine *m_state = nullptr;
    QLabel *m_missing = nullptr;
    SymbolPreview *m_symbol = nullptr;
    PayloadEdit *m_text = nullptr;
    QWidget *m_made = nullptr; ///< what is there only with a code
    QLabel *m_note = nullptr;
    QPushButton *m_counter = nullptr;
    QString m_payload;
    std::optional<bool> m_isWide;
};

} // namespace vexora::ui
