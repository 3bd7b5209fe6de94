// SPDX-License-Identifier: MIT
#include "ui/pages/history/viewnamedialog.h"

#include "ui/dialogs/fitheight.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kNameWidth{360};
constexpr int kMostViewName = 40;

} // namespace

ViewNameDialog::ViewNameDialog(const QString &title, const QString &name, QStringList others,
                               QStringList reserved, QWidget *parent)
    : QDialog(parent)
    , m_others(std::move(others))
    , m_reserved(std::move(reserved))
    , m_name(new QLineEdit(name, this))
    , m_note(makeLabel({}, this, TextSize::Small, Role::Dim))
    , m_warning(makeLabel({}, this, TextSize::Small, Role::Amber))
    , m_save(makeButton(tr("Save"), u"keepViewButton"_s, this, ButtonKind::Primary))
{
    setObjectName(u"viewNameDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(u"viewNameEdit"_s);
    m_name->setMaxLength(kMostViewName);
    m_name->setMinimumWidth(kNameWidth);
    m_name->selectAll();
    m_note->setObjectName(u"viewNote"_s);
    QLabel *label = makeLabel(tr("Name"), this);
    tie(label, m_name);
    auto *cancel = makeButton(tr("Cancel"), u"cancelViewButton"_s, this);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::refresh);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kTight);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kMedium);
    layout->setSpacing(space::kTight);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_warning);
    layout->addWidget(m_note);
    layout->addSpacing(space::kTight);
    layout->addLayout(buttons);
    setNote({});
    refresh();
    fitHeight(this, kNameWidth + 2 * space::kLarge);
}

QString ViewNameDialog::name() const
{
    return m_name->text().simplified();
}

void ViewNameDialog::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ViewNameDialog::refresh()
{
    const bool taken = m_reserved.contains(name(), Qt::CaseInsensitive);
    m_save->setEnabled(!name().isEmpty() && !taken);
    m_warning->setText(taken                           ? tr("The program has a view of this name.")
                           : m_others.contains(name()) ? tr("Replaces the view of this name.")
                                                       : QString());
    m_warning->setVisible(!m_warning->text().isEmpty());
}

} // namespace vexora::ui
