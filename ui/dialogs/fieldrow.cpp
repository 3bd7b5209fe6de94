// SPDX-License-Identifier: MIT
#include "ui/dialogs/fieldrow.h"

#include "ui/theme/theme.h"
#include "ui/theme/themestyle.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace vexora::ui {

FieldRow::FieldRow(const QString &label, QWidget *control, const QString &objectName,
                   QWidget *parent, QWidget *field)
    : QWidget(parent)
    , m_field(field ? field : control)
    , m_below(makeLabel({}, this, TextSize::Small, Role::Dim))
{
    m_below->setObjectName(objectName + u"Below");
    m_below->hide();
    auto *title = makeLabel(label, this);
    control->setObjectName(objectName);
    tie(title, m_field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    layout->addWidget(title);
    layout->addWidget(control);
    layout->addWidget(m_below);
    layout->addStretch();
}

void FieldRow::show(const QString &text)
{
    setText(m_below, TextSize::Small, m_faulty ? Role::Fault : Role::Dim);
    m_below->setText(text);
    m_below->setVisible(!text.isEmpty());
}

void FieldRow::setHelp(const QString &help)
{
    m_help = help;
    if (!m_faulty)
        show(help);
}

void FieldRow::setFault(const QString &fault)
{
    m_faulty = !fault.isEmpty();
    show(m_faulty ? fault : m_help);
    m_field->setProperty(kFaultProperty, m_faulty);
    // Read out with the field; its name stays its label.
    if (!qobject_cast<QComboBox *>(m_field))
        m_field->setAccessibleDescription(m_below->text());
    m_field->update();
}

} // namespace vexora::ui
