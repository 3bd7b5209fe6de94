// SPDX-License-Identifier: MIT
#include "ui/forms/fieldeditor.h"

#include "ui/forms/amountedit.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

Qt::InputMethodHints hintsFor(const FieldSpec &spec)
{
    Qt::InputMethodHints hints = Qt::ImhNone;
    switch (spec.type) {
    case FieldType::Mobile:
        hints = Qt::ImhDialableCharactersOnly;
        break;
    case FieldType::Email:
        hints = Qt::ImhEmailCharactersOnly;
        break;
    case FieldType::Url:
        hints = Qt::ImhUrlCharactersOnly;
        break;
    case FieldType::IpAddress:
        hints = Qt::ImhPreferNumbers;
        break;
    case FieldType::Code:
    case FieldType::Account:
    case FieldType::Identifier:
        hints = Qt::ImhNoPredictiveText;
        break;
    case FieldType::Amount:
    case FieldType::Text:
    case FieldType::Name:
        break;
    }
    // What a payer gave must not end up in a keyboard's word list.
    if (spec.personal)
        hints |= Qt::ImhSensitiveData | Qt::ImhNoPredictiveText;
    return hints;
}

QLineEdit *makeControl(const FieldSpec &spec, const Currency &currency)
{
    if (spec.type == FieldType::Amount)
        return new AmountEdit(currency);
    auto *edit = new QLineEdit;
    setText(edit, TextSize::Body);
    edit->setInputMethodHints(hintsFor(spec));
    return edit;
}

FieldSpec plainSpec(const QString &name)
{
    FieldSpec spec;
    spec.name = name;
    spec.type = FieldType::Identifier;
    spec.place.group = FieldGroup::Technical;
    spec.personal = false;
    return spec;
}

} // namespace

FieldEditor::FieldEditor(const FieldSpec &spec, const Currency &currency, const QString &language,
                         QWidget *parent)
    : FieldFrame(spec.label.in(language), parent)
    , m_spec(spec)
{
    build(makeControl(spec, currency));
    setHelp(spec.help.isEmpty() ? QString() : spec.help.in(language));
}

FieldEditor::FieldEditor(const QString &name, const QString &label, QWidget *parent)
    : FieldFrame(label, parent)
    , m_spec(plainSpec(name))
{
    build(makeControl(m_spec, {}));
}

void FieldEditor::build(QLineEdit *edit)
{
    m_edit = edit;
    m_edit->setObjectName(QString(m_spec.name).append("Edit"_L1));
    m_edit->installEventFilter(this);
    setControl(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QString FieldEditor::value() const
{
    if (const auto *amount = qobject_cast<const AmountEdit *>(m_edit))
        return amount->plainAmount();
    return m_edit->text();
}

void FieldEditor::setValue(const QString &value)
{
    if (auto *amount = qobject_cast<AmountEdit *>(m_edit))
        amount->setPlainAmount(value);
    else
        m_edit->setText(value);
    m_edit->setCursorPosition(0);
}

void FieldEditor::setFrozen(bool frozen)
{
    m_edit->setReadOnly(frozen);
    m_edit->update();
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut && !m_edit->isReadOnly()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // Looking at another window or opening the context menu is not leaving the field.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            Q_EMIT left();
    }
    return FieldFrame::eventFilter(watched, event);
}

} // namespace vexora::ui
