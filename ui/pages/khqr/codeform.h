// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/khqr/codefield.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QSpinBox;

namespace vexora {
class Clock;
}

namespace vexora::ui {

/**
 * The form over everything a code of one's own can hold. Counts as bank apps do, in UTF-16 units,
 * and shows under each field what the writer has against it. Owned by the MakeView.
 */
class CodeForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CodeForm(const Clock &clock, QWidget *parent = nullptr);

    /** As it stands, with times from now on where there is an amount. */
    [[nodiscard]] khqr::CodeFields fields() const;
    /** Everything but the times. Nothing of it counts as touched. */
    void setFields(const khqr::CodeFields &fields);
    /** Shows what belongs to fields a person has been in; what is left, in sentences. */
    [[nodiscard]] QStringList showIssues(const QList<khqr::Issue> &issues);

Q_SIGNALS:
    void edited();

private:
    void addHeading(const QString &text);
    void addFrame(FieldFrame *frame, bool takesLine = false);
    void add(CodeField &field);
    void addChoices();
    void addAmount();
    void onEdited();
    void arrange();

    const Clock &m_clock;
    QGridLayout *m_grid;
    int m_row = 0;
    int m_at = 0; ///< column of the next frame
    QList<CodeField> m_fields;
    QComboBox *m_account = nullptr;
    QComboBox *m_currency = nullptr;
    QLineEdit *m_amount = nullptr;
    QSpinBox *m_expiry = nullptr;
    FieldFrame *m_accountFrame = nullptr;
    FieldFrame *m_currencyFrame = nullptr;
    FieldFrame *m_amountFrame = nullptr;
    FieldFrame *m_expiryFrame = nullptr;
    bool m_filling = false;
};

} // namespace vexora::ui
