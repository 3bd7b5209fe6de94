// SPDX-License-Identifier: MIT
#pragma once

#include "regions/regionspec.h"
#include "ui/forms/fieldframe.h"

class QLineEdit;

namespace vexora::ui {

/**
 * One field of a region on the form, made from its FieldSpec: the control by type, its label, help
 * and faults. Owned by the OrderForm.
 */
class FieldEditor final : public FieldFrame
{
    Q_OBJECT

public:
    /** `spec` is copied. Texts come in `language`. */
    FieldEditor(const FieldSpec &spec, const Currency &currency, const QString &language,
                QWidget *parent = nullptr);
    /** A field that is no region's: the order number. */
    FieldEditor(const QString &name, const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] const FieldSpec &spec() const { return m_spec; }
    [[nodiscard]] const QString &name() const { return m_spec.name; }
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString value() const;
    void setValue(const QString &value);
    /** Read-only: an order on its way or done is looked at, not changed. */
    void setFrozen(bool frozen);
    /** Whether faults may be shown: the field was left once, or Send was pressed. */
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed) { m_revealed = revealed; }

Q_SIGNALS:
    void edited();
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(QLineEdit *edit);

    FieldSpec m_spec;
    QLineEdit *m_edit = nullptr;
    bool m_revealed = false;
};

} // namespace vexora::ui
