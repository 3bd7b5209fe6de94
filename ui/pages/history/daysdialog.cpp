// SPDX-License-Identifier: MIT
#include "ui/pages/history/daysdialog.h"

#include "ui/widgets/controls.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

DaysDialog::DaysDialog(const QDate &from, const QDate &to, QWidget *parent)
    : QDialog(parent)
    , m_from(new QDateEdit(from, this))
    , m_to(new QDateEdit(to, this))
{
    setObjectName(u"daysDialog"_s);
    setWindowTitle(tr("From day to day"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_from->setObjectName(u"fromDay"_s);
    m_to->setObjectName(u"toDay"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::kSmall);
    form->setVerticalSpacing(space::kTight);
    const auto add = [&](const QString &words, QDateEdit *edit) {
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setCalendarPopup(true);
        QLabel *label = makeLabel(words, this);
        label->setWordWrap(false);
        tie(label, edit);
        edit->findChild<QLineEdit *>()->setAccessibleName(words); // it has the caret
        form->addRow(label, edit);
    };
    add(tr("From"), m_from);
    add(tr("To, this day included"), m_to);
    // Neither is refused: the other one follows.
    connect(m_from, &QDateEdit::dateChanged, this, [this](const QDate &day) {
        if (m_to->date() < day)
            m_to->setDate(day);
    });
    connect(m_to, &QDateEdit::dateChanged, this, [this](const QDate &day) {
        if (m_from->date() > day)
            m_from->setDate(day);
    });
    auto *show = makeButton(tr("Show"), u"showDaysButton"_s, this, ButtonKind::Primary);
    auto *cancel = makeButton(tr("Cancel"), u"cancelDaysButton"_s, this);
    show->setDefault(true);
    connect(show, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kTight);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kMedium);
    layout->setSpacing(space::kMedium);
    layout->addLayout(form);
    layout->addLayout(buttons);
}

QDate DaysDialog::from() const
{
    return m_from->date();
}

QDate DaysDialog::to() const
{
    return m_to->date();
}

} // namespace vexora::ui
