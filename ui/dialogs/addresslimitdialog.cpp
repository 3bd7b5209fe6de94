// SPDX-License-Identifier: MIT
#include "ui/dialogs/addresslimitdialog.h"

#include "checkout/livehost.h"
#include "ui/dialogs/noreflex.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kAddressWidth{480};

} // namespace

AddressLimitDialog::AddressLimitDialog(const QString &use, const PreparedOrder &order,
                                       QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"addressLimitDialog"_s);
    setWindowTitle(tr("The payer's address"));
    setModal(true);
    const QString amount = formatAmount(order.checked.fields.value(u"amount"_s), order.currency);

    auto *heading = makeLabel(tr("This address is used up for today"), this, TextSize::Heading,
                              Role::Amber, QFont::DemiBold);
    auto *count = makeLabel(use, this, TextSize::Body, Role::Ink, QFont::DemiBold);
    count->setObjectName(u"addressLimitCount"_s);
    auto *sentence = makeLabel(
        tr("The gateway may refuse this order, or take it and refuse the payment. Make sure it is "
           "the payer's own address and not one of the shop, or wait until tomorrow."),
        this);
    auto *large = makeLabel(amount, this, TextSize::Amount, Role::Ink, QFont::DemiBold);
    large->setObjectName(u"addressLimitAmount"_s);

    QPushButton *back = makeButton(tr("Go back"), u"goBackButton"_s, this);
    QPushButton *send = makeButton(
        needsLive(order.draft.profile, order.region) ? tr("Send it all the same, LIVE")
                                                     : tr("Send it all the same"),
        u"sendAllTheSameButton"_s, this,
        needsLive(order.draft.profile, order.region) ? ButtonKind::Live : ButtonKind::Plain);
    for (QPushButton *button : {back, send})
        button->setAutoDefault(true);
    back->setDefault(true);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(send, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kTight);
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(send);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    for (QWidget *part : {heading, count, large, sentence})
        column->addWidget(part);
    column->addSpacing(space::kTight);
    column->addLayout(buttons);
    setMinimumWidth(kAddressWidth);
    const int width = std::max<int>(kAddressWidth, column->minimumSize().width());
    resize(width, column->totalHeightForWidth(width));
    refuseReflexes(this);
    back->setFocus();
}

} // namespace vexora::ui
