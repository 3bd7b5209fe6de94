// SPDX-License-Identifier: MIT
#include "ui/forms/orderform.h"

#include "ui/forms/changewords.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/methodpicker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

QString sentencesOf(const QList<Fault> &faults, const QString &field, Severity severity)
{
    QStringList sentences;
    for (const Fault &fault : faults) {
        if (fault.field == field && fault.severity == severity)
            sentences.append(fault.message);
    }
    return sentences.join(u'\n');
}

} // namespace

OrderForm::OrderForm(const RegionSpec &region, const Currency &currency, const QString &language,
                     QWidget *parent)
    : QWidget(parent)
    , m_region(region)
    , m_language(language)
    , m_method(new MethodPicker(region, language, this))
    , m_tradeNo(new FieldEditor(u"tradeNo"_s, tr("Order number"), this))
{
    setObjectName(u"orderForm"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kLarge);
    column->setSpacing(0);
    addSection(FieldGroup::Order, tr("ORDER"));
    addSection(FieldGroup::Payer, tr("PAYER"));
    addSection(FieldGroup::Technical, tr("TECHNICAL"));
    column->addStretch();

    for (const FieldSpec &field : region.fields) {
        if (field.type != FieldType::Code)
            adopt(new FieldEditor(field, currency, language, this));
    }
    m_tradeNo->edit()->setPlaceholderText(tr("made when sent"));
    adopt(m_tradeNo);
    for (Section &section : m_sections) {
        std::stable_sort(section.editors.begin(), section.editors.end(),
                         [this](const FieldEditor *a, const FieldEditor *b) {
                             // The order number is ours and comes last.
                             if ((a == m_tradeNo) != (b == m_tradeNo))
                                 return b == m_tradeNo;
                             const FieldPlace &pa = a->spec().place;
                             const FieldPlace &pb = b->spec().place;
                             return pa.row != pb.row ? pa.row < pb.row : pa.column < pb.column;
                         });
    }
    connect(m_method, &MethodPicker::edited, this, [this] {
        updateShape();
        Q_EMIT edited();
    });
    for (FieldEditor *code : m_method->codes()) {
        connect(code, &FieldEditor::left, this, [this, code] {
            code->setRevealed(true);
            Q_EMIT revealed();
        });
    }
    makeProfileToggle();
    updateShape();
}

void OrderForm::addSection(FieldGroup group, const QString &title)
{
    Section section;
    section.group = group;
    section.heading = new QLabel(this);
    section.heading->setTextFormat(Qt::PlainText);
    section.heading->setText(title);
    setText(section.heading, TextSize::Small, Role::Dim, QFont::DemiBold);
    section.grid = new QGridLayout;
    section.grid->setHorizontalSpacing(space::kSmall);
    section.grid->setVerticalSpacing(space::kSmall);
    section.grid->setColumnStretch(0, 1);
    section.grid->setColumnStretch(1, 1);
    auto *headingRow = new QHBoxLayout;
    headingRow->setContentsMargins(0, m_sections.isEmpty() ? 0 : space::kLarge, 0, space::kTight);
    headingRow->addWidget(section.heading);
    headingRow->addStretch();
    if (group == FieldGroup::Payer) {
        m_payerAgain
            = makeButton(tr("Same payer again"), u"payerAgainButton"_s, this, ButtonKind::Quiet);
        m_payerAgain->setFont(ui::font(TextSize::Small));
        m_payerAgain->setFixedHeight(section.heading->sizeHint().height());
        m_payerAgain->setEnabled(false);
        headingRow->addWidget(m_payerAgain);
        connect(m_payerAgain, &QPushButton::clicked, this, &OrderForm::payerAgainWanted);
    }
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (m_sections.isEmpty())
        m_headingRow = headingRow;
    column->addLayout(headingRow);
    column->addLayout(section.grid);
    m_sections.append(section);
}

void OrderForm::adopt(FieldEditor *editor)
{
    m_editors.append(editor);
    const auto section
        = std::find_if(m_sections.begin(), m_sections.end(), [editor](const Section &candidate) {
              return candidate.group == editor->spec().place.group;
          });
    section->editors.append(editor);
    connect(editor, &FieldEditor::edited, this, [this] {
        updateShape();
        Q_EMIT edited();
    });
    connect(editor, &FieldEditor::left, this, [this, editor] {
        editor->setRevealed(true);
        Q_EMIT revealed();
    });
    if (editor->spec().offersOrderNumber) {
        auto *offer = new QPushButton(tr("Use order number"), editor);
        offer->setObjectName(u"useOrderNumberButton"_s);
        offer->setAccessibleName(offer->text());
        setKind(offer, ButtonKind::Quiet);
        offer->setFont(ui::font(TextSize::Small));
        editor->addLabelAction(offer);
        connect(offer, &QPushButton::clicked, this,
                [this, editor] { Q_EMIT orderNumberWanted(editor->name()); });
    }
}

void OrderForm::makeProfileToggle()
{
    m_profileToggle = new QPushButton(this);
    m_profileToggle->setObjectName(u"profileToggleButton"_s);
    m_profileToggle->setCheckable(true);
    setKind(m_profileToggle, ButtonKind::Quiet);
    m_profileToggle->setFont(ui::font(TextSize::Small));
    m_profileToggle->hide();
    connect(m_profileToggle, &QPushButton::toggled, this, [this] { updateShape(); });
}

FieldMap OrderForm::allValues() const
{
    FieldMap values = m_method->values();
    for (const FieldEditor *editor : m_editors) {
        if (editor != m_tradeNo)
            values.insert(editor->name(), editor->value());
    }
    return values;
}

FieldMap OrderForm::values() const
{
    FieldMap values = allValues();
    const FieldMap all = values;
    for (const FieldEditor *editor : m_editors) {
        if (editor != m_tradeNo && !isPresent(*editor, all))
            values.insert(editor->name(), QString());
    }
    return values;
}

void OrderForm::setValues(const FieldMap &values)
{
    m_method->setValues(values);
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const QString value = editor == m_tradeNo ? QString() : values.value(editor->name());
        editor->setValue(value);
        editor->setProperty("initial", value);
        editor->setRevealed(false);
    }
    m_profileToggle->setChecked(false);
    m_earlier.clear();
    m_faulty.clear();
    showFindings({}, {});
}

void OrderForm::setValue(const QString &field, const QString &value)
{
    for (FieldEditor *editor : std::as_const(m_editors)) {
        if (editor->name() == field)
            editor->setValue(value);
    }
    updateShape();
}

void OrderForm::fill(const FieldMap &values)
{
    FieldMap codes = m_method->values();
    bool hasCodes = false;
    for (auto code = codes.begin(); code != codes.end(); ++code) {
        hasCodes = hasCodes || values.contains(code.key());
        *code = values.value(code.key(), *code);
    }
    if (hasCodes)
        m_method->setValues(codes);
    for (FieldEditor *editor : std::as_const(m_editors)) {
        if (values.contains(editor->name()))
            editor->setValue(values.value(editor->name()));
    }
    updateShape();
}

void OrderForm::addHeadingAction(QPushButton *action)
{
    action->setParent(this);
    m_headingRow->addWidget(action, 0, Qt::AlignVCenter);
    m_headingActions.append(action);
}

QString OrderForm::tradeNo() const
{
    return m_tradeNo->value().trimmed();
}

void OrderForm::setTradeNo(const QString &tradeNo)
{
    m_tradeNo->setValue(tradeNo);
}

void OrderForm::showFindings(const QList<Fault> &faults, const QList<Change> &changes)
{
    m_faulty.clear();
    for (const Fault &fault : faults)
        m_faulty.insert(fault.field);
    m_shownErrors = 0;

    FieldMap now = allValues();
    now.insert(m_tradeNo->name(), m_tradeNo->value());
    const auto show = [&](FieldFrame *frame, const QString &name, bool shown) {
        const QString wrong = sentencesOf(faults, name, Severity::Error);
        const QString doubtful = sentencesOf(faults, name, Severity::Warning);
        const Change *change = lastChange(changes, name);
        if (shown && !wrong.isEmpty()) {
            ++m_shownErrors;
            frame->setNote(NoteKind::Fault, wrong);
        } else if (shown && !doubtful.isEmpty()) {
            frame->setNote(NoteKind::Warning, doubtful);
        } else if (isOther(name, now)) {
            frame->setNote(NoteKind::Was, wasWords(name));
        } else if (shown && change) {
            frame->setNote(NoteKind::Changed,
                           tr("Sent as %1: %2").arg(change->after, changeWords(changes, name)));
        } else {
            frame->setNote(NoteKind::Help, {});
        }
    };
    const QList<FieldEditor *> typed = m_method->typedCodes();
    m_method->frame()->setNote(NoteKind::Was, formerMethod(now));
    for (FieldEditor *code : m_method->codes()) {
        if (typed.contains(code))
            show(code, code->name(), code->isRevealed());
        else if (m_faulty.contains(code->name()))
            show(m_method->frame(), code->name(), code->isRevealed());
    }
    for (FieldEditor *editor : std::as_const(m_editors))
        show(editor, editor->name(), editor->isRevealed());
    updateShape();
}

void OrderForm::showAddressUse(const QString &text, bool isUrgent)
{
    for (FieldEditor *editor : std::as_const(m_editors)) {
        if (editor->spec().type == FieldType::IpAddress)
            editor->setCount(text, isUrgent, u"addressUseLabel"_s);
    }
}

void OrderForm::revealAll()
{
    for (FieldEditor *code : m_method->codes())
        code->setRevealed(true);
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setRevealed(true);
}

QList<FieldFrame *> OrderForm::framesOnScreen() const
{
    QList<FieldFrame *> frames{m_method->frame()};
    for (FieldEditor *code : m_method->typedCodes())
        frames.append(code);
    for (const Section &section : m_sections) {
        for (FieldEditor *editor : section.editors)
            frames.append(editor);
    }
    return frames;
}

QWidget *OrderForm::firstFault() const
{
    const QList<FieldFrame *> frames = framesOnScreen();
    for (const NoteKind kind : {NoteKind::Fault, NoteKind::Warning}) {
        for (const FieldFrame *frame : frames) {
            if (frame->noteKind() == kind && !frame->isHidden())
                return frame->control();
        }
    }
    return nullptr;
}

QWidget *OrderForm::firstControl() const
{
    for (const Section &section : m_sections) {
        for (const FieldEditor *editor : section.editors) {
            if (!editor->isHidden() && editor->value().isEmpty() && editor != m_tradeNo)
                return editor->edit();
        }
    }
    return m_method->combo();
}

void OrderForm::setFrozen(bool frozen)
{
    m_method->setFrozen(frozen);
    for (FieldEditor *editor : std::as_const(m_editors)) {
        editor->setFrozen(frozen);
        if (auto *offer = editor->findChild<QPushButton *>(u"useOrderNumberButton"_s))
            offer->setEnabled(!frozen);
    }
}

} // namespace vexora::ui
