// SPDX-License-Identifier: MIT
#pragma once

#include "regions/regionspec.h"
#include "settings/profile.h"

#include <QObject>
#include <QPointer>

class QPushButton;

namespace vexora::ui {

class FormPanel;
class OrderForm;

/**
 * What a practice order may look like: the codes and the amount of the region file's first passing
 * example in the profile's currency, the payer of the fields' own examples; nothing when the file
 * has no such example.
 */
[[nodiscard]] FieldMap exampleValues(const RegionSpec &region, const Profile &profile);

/**
 * Fills the form with an example order, and says above it that it is one. For practice profiles
 * alone: anybody else's form never holds a value nobody typed. Owned by the IssuePage.
 */
class ExampleOrder final : public QObject
{
    Q_OBJECT

public:
    ExampleOrder(FormPanel *panel, QObject *parent);

    /** A new form. One of a practice profile gets a link that asks for the example. */
    void attach(OrderForm *form, const RegionSpec &region, const Profile &profile, bool isPractice);
    /** Puts the example into the form; false when there is none for it. */
    bool fill();
    /** The form still holds the example. */
    void show();
    /** The form holds somebody's own order from here on. */
    void clear();
    /** The link goes as soon as something was typed that it would overwrite. */
    void refresh();
    [[nodiscard]] bool isShown() const;

Q_SIGNALS:
    /** The person asked for the example. */
    void wanted();

private:
    QWidget *m_strip;
    QPointer<OrderForm> m_form;
    QPointer<QPushButton> m_link;
    FieldMap m_values;
    FieldMap m_defaults;
};

} // namespace vexora::ui
