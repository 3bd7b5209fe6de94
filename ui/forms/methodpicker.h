// SPDX-License-Identifier: MIT
#pragma once

#include "regions/regionspec.h"
#include "ui/forms/fieldeditor.h"

#include <QComboBox>

class QGridLayout;

namespace vexora::ui {

/** A combo box whose items carry codes, shown dim behind the name. */
class MethodCombo final : public QComboBox
{
    Q_OBJECT

public:
    static constexpr int kCodesRole = Qt::UserRole + 1;
    explicit MethodCombo(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

/**
 * The channel and way codes as one named payment method, with Other for typed codes. Owned by the
 * OrderForm.
 */
class MethodPicker final : public QWidget
{
    Q_OBJECT

public:
    MethodPicker(const RegionSpec &region, const QString &language, QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_codes.isEmpty(); }
    /** Every code field, empty ones too. */
    [[nodiscard]] FieldMap values() const;
    void setValues(const FieldMap &values);
    void setFrozen(bool frozen);
    [[nodiscard]] FieldFrame *frame() const { return m_frame; }
    [[nodiscard]] MethodCombo *combo() const { return m_combo; }
    /** The typed codes on screen, in the order of the region's document. */
    [[nodiscard]] QList<FieldEditor *> typedCodes() const;
    [[nodiscard]] QList<FieldEditor *> codes() const { return m_codes; }

Q_SIGNALS:
    /** A method was chosen or a code typed by the person. */
    void edited();

private:
    [[nodiscard]] const PaymentMethod *chosen() const;
    [[nodiscard]] bool isTyped(const QString &code) const;
    void showTypedCodes();

    RegionSpec m_region;
    FieldFrame *m_frame;
    MethodCombo *m_combo;
    QGridLayout *m_typed;
    QList<FieldEditor *> m_codes; ///< one for each code field, shown where it is typed
};

} // namespace vexora::ui
