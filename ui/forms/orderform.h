// SPDX-License-Identifier: MIT
#pragma once

#include "regions/regionspec.h"

#include <QSet>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace vexora::ui {

class FieldEditor;
class FieldFrame;
class MethodPicker;

/**
 * A region's form, built from its RegionSpec alone: groups, two columns, payment method first,
 * conditional fields where their condition holds. Knows no rules: whoever owns it checks values()
 * and hands the faults back. Owned by the IssuePage, made anew for every profile.
 */
class OrderForm final : public QWidget
{
    Q_OBJECT

public:
    OrderForm(const RegionSpec &region, const Currency &currency, const QString &language,
              QWidget *parent = nullptr);

    /**
     * Every field, empty where its condition does not hold: an absent one would get the profile's
     * default.
     */
    [[nodiscard]] FieldMap values() const;
    /** Sets every field, absent ones to nothing, and forgets which faults were shown. */
    void setValues(const FieldMap &values);
    void setValue(const QString &field, const QString &value);
    /** Sets these fields, codes too, and leaves the others as they are. */
    void fill(const FieldMap &values);
    /** A button at the end of the first heading's line; taken. Before fixTabOrder(). */
    void addHeadingAction(QPushButton *action);
    /**
     * What the order this one is made from had, by wire name, "tradeNo" its number: a field that
     * differs says what it was, until setValues(). A field that is not in it is not compared.
     */
    void compareWith(const FieldMap &earlier);
    [[nodiscard]] const FieldMap &comparedWith() const { return m_earlier; }

    [[nodiscard]] QString tradeNo() const;
    void setTradeNo(const QString &tradeNo);

    /** Shows the faults of revealed fields, and what normalising will change in the others. */
    void showFindings(const QList<Fault> &faults, const QList<Change> &changes);
    /** How the payer's address was used today, under its field; empty for nothing. */
    void showAddressUse(const QString &text, bool isUrgent);
    /** From now on faults show in every field. */
    void revealAll();
    /** Errors the person can see. */
    [[nodiscard]] int shownErrors() const { return m_shownErrors; }
    /** The control of the first shown fault on screen, top to bottom; null when there is none. */
    [[nodiscard]] QWidget *firstFault() const;
    [[nodiscard]] QWidget *firstControl() const;
    /** In the payer group's heading; disabled until somebody enables it. */
    [[nodiscard]] QPushButton *payerAgainButton() const { return m_payerAgain; }
    void setFrozen(bool frozen);
    /** Puts the controls into the order of the screen; the last one is returned. */
    QWidget *fixTabOrder();

Q_SIGNALS:
    /** The person changed a value. */
    void edited();
    /** A field was left: its faults may be shown. */
    void revealed();
    void orderNumberWanted(const QString &field);
    void payerAgainWanted();

private:
    struct Section
    {
        FieldGroup group = FieldGroup::Order;
        QLabel *heading = nullptr;
        QGridLayout *grid = nullptr;
        QList<FieldEditor *> editors; ///< by place
    };

    void addSection(FieldGroup group, const QString &title);
    void adopt(FieldEditor *editor);
    void makeProfileToggle();
    void updateShape();
    void arrange(Section &section, const FieldMap &values);
    [[nodiscard]] bool isPresent(const FieldEditor &editor, const FieldMap &values) const;
    [[nodiscard]] bool isFolded(const FieldEditor &editor) const;
    [[nodiscard]] FieldMap allValues() const;
    [[nodiscard]] QList<FieldFrame *> framesOnScreen() const;
    [[nodiscard]] bool isOther(const QString &field, const FieldMap &now) const;
    [[nodiscard]] QString wasWords(const QString &field) const;
    [[nodiscard]] QString formerMethod(const FieldMap &now) const;

    RegionSpec m_region;
    QString m_language;
    MethodPicker *m_method;
    FieldEditor *m_tradeNo;
    QPushButton *m_profileToggle = nullptr;
    QHBoxLayout *m_headingRow
        = nullptr; ///< the first heading and what can be done above all fields
    QList<QPushButton *> m_headingActions;
    QPushButton *m_payerAgain = nullptr;
    FieldMap m_earlier; ///< of the order this one is made from
    QList<Section> m_sections;
    QList<FieldEditor *> m_editors; ///< all but codes, in the order of the region's document
    QSet<QString> m_faulty; ///< fields with a fault, shown or not
    int m_shownErrors = 0;
};

} // namespace vexora::ui
