// SPDX-License-Identifier: MIT
#include "ui/dialogs/newfromthisdialog.h"

#include "ui/dialogs/fitheight.h"
#include "ui/dialogs/noreflex.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kNewFromThisWidth{520};

} // namespace

NewFromThisDialog::NewFromThisDialog(const QString &tradeNo, const QList<Fact> &changes,
                                     QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"newFromThisDialog"_s);
    setWindowTitle(tr("New order from an earlier one"));
    setModal(true);
    auto *list = new FactList(this);
    list->setObjectName(u"changeList"_s);
    list->setAccessibleName(tr("What will differ"));
    list->fitToContents();
    QList<Fact> facts{
        {tr("Order number"), tr("a new one, was %1").arg(plainServerText(tradeNo)), true},
        {tr("Time"), tr("when it is sent"), true}};
    facts += changes;
    list->setFacts(facts);
    auto *back = makeButton(tr("Cancel"), u"newFromThisCancel"_s, this);
    auto *fill = makeButton(tr("Fill the form"), u"newFromThisFill"_s, this, ButtonKind::Primary);
    fill->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kTight);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(fill);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(makeLabel(tr("These will differ from the earlier order"), this,
                                TextSize::Heading, Role::Ink, QFont::DemiBold));
    column->addWidget(list);
    column->addWidget(makeLabel(tr("All other values are its own. Nothing is sent yet: the form "
                                   "shows them, and what was otherwise."),
                                this, TextSize::Body, Role::Dim));
    column->addStretch();
    column->addLayout(buttons);
    refuseReflexes(this);
    fitHeight(this, kNewFromThisWidth);
    fill->setFocus();

    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(fill, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace vexora::ui
