// SPDX-License-Identifier: MIT
// Which fields are on screen, and where: the part of OrderForm that runs at every keystroke.
#include "ui/forms/fieldeditor.h"
#include "ui/forms/methodpicker.h"
#include "ui/forms/orderform.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

/** notifyUrl and returnUrl: set up once in the profile and rarely looked at. */
bool isFoldable(const FieldSpec &spec)
{
    return spec.type == FieldType::Url && spec.profileDefault;
}

} // namespace

bool OrderForm::isPresent(const FieldEditor &editor, const FieldMap &values) const
{
    const Requirement &required = editor.spec().required;
    return required.when != Requirement::When::Conditional || required.holds(values);
}

bool OrderForm::isFolded(const FieldEditor &editor) const
{
    const bool missing
        = editor.value().isEmpty() && editor.spec().required.when != Requirement::When::Never;
    return isFoldable(editor.spec()) && !m_profileToggle->isChecked() && !missing
        && !m_faulty.contains(editor.name()) && !isOther(editor.name(), allValues())
        && editor.value() == editor.property("initial").toString();
}

void OrderForm::updateShape()
{
    const FieldMap values = allValues();
    QStringList folded;
    bool anyFoldable = false;
    for (const FieldEditor *editor : std::as_const(m_editors)) {
        anyFoldable = anyFoldable || isFoldable(editor->spec());
        if (isFolded(*editor) && !editor->value().isEmpty())
            folded.append(editor->label());
    }
    if (m_profileToggle->isChecked())
        m_profileToggle->setText(tr("Hide what comes from the profile"));
    else if (!folded.isEmpty())
        m_profileToggle->setText(tr("From profile: %1").arg(Words::listed(folded)));
    m_profileToggle->setAccessibleName(m_profileToggle->text());
    m_profileToggle->setIcon(
        icon(m_profileToggle->isChecked() ? u"chevron"_s : u"chevron-right"_s, Role::Dim));
    m_profileToggle->setVisible(anyFoldable && (!folded.isEmpty() || m_profileToggle->isChecked()));
    for (Section &section : m_sections)
        arrange(section, values);
}

void OrderForm::arrange(Section &section, const FieldMap &values)
{
    const bool nothingFolded = m_profileToggle->isHidden();
    QList<FieldEditor *> shown;
    for (FieldEditor *editor : std::as_const(section.editors)) {
        // With nothing to unfold there would be no way to an empty optional address.
        const bool folded = !nothingFolded && isFolded(*editor);
        if (isPresent(*editor, values) && !folded)
            shown.append(editor);
    }
    while (QLayoutItem *item = section.grid->takeAt(0))
        delete item;
    int row = 0;
    if (section.group == FieldGroup::Order && !m_method->isEmpty())
        section.grid->addWidget(m_method, row++, 0, 1, 2);
    if (section.group == FieldGroup::Technical && !nothingFolded) {
        // The text stands under the labels, the button's own padding outside them.
        auto *line = new QHBoxLayout;
        line->setContentsMargins(-space::kTight, 0, 0, 0);
        line->addWidget(m_profileToggle);
        line->addStretch();
        section.grid->addLayout(line, row++, 0, 1, 2);
    }
    for (qsizetype i = 0; i < shown.size(); ++row) {
        const bool pair = i + 1 < shown.size() && shown[i + 1] != m_tradeNo
            && shown[i]->spec().place.row == shown[i + 1]->spec().place.row;
        section.grid->addWidget(shown[i], row, 0, 1, pair ? 1 : 2, Qt::AlignTop);
        if (pair) {
            section.grid->addWidget(shown[i + 1], row, 1, Qt::AlignTop);
            // Beside the large amount a field is as tall as it.
            const int height = std::max(shown[i]->edit()->sizeHint().height(),
                                        shown[i + 1]->edit()->sizeHint().height());
            shown[i]->edit()->setMinimumHeight(height);
            shown[i + 1]->edit()->setMinimumHeight(height);
        }
        i += pair ? 2 : 1;
    }
    for (FieldEditor *editor : std::as_const(section.editors)) {
        editor->setRequired(editor->spec().required.when != Requirement::When::Never
                            && isPresent(*editor, values));
        editor->setVisible(shown.contains(editor));
    }
    section.heading->setVisible(row > 0);
    if (section.group == FieldGroup::Payer)
        m_payerAgain->setVisible(row > 0);
}

QWidget *OrderForm::fixTabOrder()
{
    QWidget *before = m_method->combo();
    const auto chain = [&before](QWidget *next) {
        QWidget::setTabOrder(before, next);
        before = next;
    };
    // The first of the chain stays where it is: what stands above it goes in front.
    for (int i = 1; i < m_headingActions.size(); ++i)
        QWidget::setTabOrder(m_headingActions[i - 1], m_headingActions[i]);
    if (!m_headingActions.isEmpty())
        QWidget::setTabOrder(m_headingActions.constLast(), before);
    for (const FieldEditor *code : m_method->codes())
        chain(code->edit());
    for (const Section &section : std::as_const(m_sections)) {
        if (section.group == FieldGroup::Technical)
            chain(m_profileToggle);
        if (section.group == FieldGroup::Payer)
            chain(m_payerAgain);
        for (const FieldEditor *editor : section.editors) {
            chain(editor->edit());
            if (auto *offer = editor->findChild<QPushButton *>(u"useOrderNumberButton"_s))
                chain(offer);
        }
    }
    return before;
}

} // namespace vexora::ui
