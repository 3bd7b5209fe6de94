// SPDX-License-Identifier: MIT
#include "ui/forms/fieldframe.h"

#include "ui/forms/breakable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kNoteIcon{14};

QString iconOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Fault:
        return u"cross"_s;
    case NoteKind::Warning:
        return u"warning"_s;
    case NoteKind::Was:
        return u"history"_s;
    case NoteKind::Changed:
    case NoteKind::Help:
        break;
    }
    return {};
}

Role roleOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Fault:
        return Role::Fault;
    case NoteKind::Warning:
        return Role::Amber;
    case NoteKind::Was:
        return Role::Accent;
    case NoteKind::Changed:
    case NoteKind::Help:
        return Role::Dim;
    }
    Q_UNREACHABLE();
    return Role::Dim;
}

} // namespace

FieldFrame::FieldFrame(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_labelText(label)
    , m_label(new QLabel(this))
    , m_star(new QLabel(u"*"_s, this))
    , m_labelRow(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
    , m_note(new QWidget(this))
    , m_noteIcon(new QLabel(m_note))
    , m_noteText(new QLabel(m_note))
{
    // A label with a buddy reads '&' as a mnemonic; a region file's label has none.
    m_label->setTextFormat(Qt::PlainText);
    m_label->setText(QString(label).replace(u"&"_s, u"&&"_s));
    setText(m_label, TextSize::Small, Role::Ink);
    m_star->setTextFormat(Qt::PlainText);
    setText(m_star, TextSize::Small, Role::Fault);
    m_star->hide();

    m_labelRow->setSpacing(space::kHair);
    m_labelRow->addWidget(m_label);
    m_labelRow->addWidget(m_star);
    m_labelRow->addStretch();

    auto *noteRow = new QHBoxLayout(m_note);
    noteRow->setContentsMargins(0, 0, 0, 0);
    noteRow->setSpacing(space::kHair);
    noteRow->addWidget(m_noteIcon, 0, Qt::AlignTop);
    noteRow->addWidget(m_noteText, 1);
    m_noteIcon->setTextFormat(Qt::PlainText);
    m_noteIcon->setContentsMargins(0, 1, 0, 0);
    m_noteText->setTextFormat(Qt::PlainText);
    m_noteText->setWordWrap(true);
    m_noteText->setMinimumWidth(1);
    setText(m_noteText, TextSize::Small, Role::Dim);
    m_note->hide();

    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kHair);
    m_column->addLayout(m_labelRow);
    m_column->addWidget(m_note);
}

void FieldFrame::setControl(QWidget *control)
{
    m_control = control;
    m_column->insertWidget(1, control);
    m_label->setBuddy(control);
    control->setAccessibleName(m_labelText);
    m_noteText->setObjectName(QString(control->objectName()).append("Note"_L1));
    describe();
}

void FieldFrame::addLabelAction(QWidget *action)
{
    action->setFixedHeight(m_label->sizeHint().height());
    m_labelRow->addWidget(action);
}

void FieldFrame::setRequired(bool required)
{
    m_required = required;
    m_star->setVisible(required);
    describe();
}

void FieldFrame::setHelp(const QString &help)
{
    m_help = help;
    if (m_kind == NoteKind::Help)
        setNote(NoteKind::Help, {});
}

void FieldFrame::setNote(NoteKind kind, const QString &text)
{
    m_kind = text.isEmpty() ? NoteKind::Help : kind;
    const QString shown = m_kind == NoteKind::Help ? m_help : text;
    const Role role = roleOf(m_kind);
    const QString iconName = iconOf(m_kind);
    m_noteText->setText(breakable(shown));
    setText(m_noteText, TextSize::Small, role);
    m_noteIcon->setVisible(!iconName.isEmpty());
    if (!iconName.isEmpty()) {
        m_noteIcon->setPixmap(
            icon(iconName, role).pixmap(QSize(kNoteIcon, kNoteIcon), devicePixelRatioF()));
    }
    m_note->setVisible(!shown.isEmpty());
    if (m_control) {
        m_control->setProperty("fault", m_kind == NoteKind::Fault);
        m_control->update();
    }
    describe();
}

void FieldFrame::setCount(const QString &text, bool isUrgent, const QString &objectName)
{
    if (!m_count && text.isEmpty())
        return;
    if (!m_count) {
        m_count = makeLabel({}, this, TextSize::Small);
        m_count->setObjectName(objectName);
        m_count->setMinimumWidth(1);
        m_column->addWidget(m_count);
    }
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
    setText(m_count, TextSize::Small, isUrgent ? Role::Amber : Role::Dim);
    describe();
}

QString FieldFrame::noteText() const
{
    return m_noteText->text();
}

void FieldFrame::describe()
{
    if (!m_control)
        return;
    QString note = m_noteText->text();
    if (m_count && !m_count->text().isEmpty())
        note = note.isEmpty() ? m_count->text() : QString(note + u'\n' + m_count->text());
    if (!m_required)
        m_control->setAccessibleDescription(note);
    else if (note.isEmpty())
        m_control->setAccessibleDescription(tr("Required"));
    else
        m_control->setAccessibleDescription(tr("Required. %1").arg(note));
}

} // namespace vexora::ui
