// SPDX-License-Identifier: MIT
#include "ui/dialogs/confirmsenddialog.h"

#include "checkout/livehost.h"
#include "settings/deskstate.h"
#include "ui/dialogs/noreflex.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kConfirmWidth{480};

QString limitOf(const PreparedOrder &order)
{
    return formatAmount(order.draft.profile.confirmLimit, order.currency);
}

} // namespace

ConfirmSendDialog::Reasons ConfirmSendDialog::reasons(const PreparedOrder &order,
                                                      const DeskState *state)
{
    Reasons reasons;
    const Profile &profile = order.draft.profile;
    if (!needsLive(profile, order.region))
        return reasons;
    const auto confirmed = state ? state->confirmedPlace(profile.id) : std::nullopt;
    if (confirmed && confirmed->host != hostOf(profile.baseUrl))
        reasons.formerHost = confirmed->host;
    if (confirmed && confirmed->merchantNo != profile.merchantNo)
        reasons.formerMerchant = confirmed->merchantNo;
    // At the same host, for a merchant nobody has written down.
    reasons.isFirst
        = !confirmed || (confirmed->merchantNo.isEmpty() && reasons.formerHost.isEmpty());
    if (!profile.confirmLimit.isEmpty()) {
        const int exponent = order.currency.exponent;
        const auto limit = parseMinor(profile.confirmLimit, exponent);
        const auto amount = parseMinor(order.checked.fields.value(u"amount"_s), exponent);
        // A limit that cannot be compared is a limit all the same.
        reasons.isAboveLimit = !limit || !amount || *amount > *limit;
    }
    return reasons;
}

ConfirmSendDialog::ConfirmSendDialog(const PreparedOrder &order, const Reasons &reasons,
                                     QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"confirmSendDialog"_s);
    setWindowTitle(tr("Send a live order"));
    setModal(true);

    const Profile &profile = order.draft.profile;
    const QString amount = formatAmount(order.checked.fields.value(u"amount"_s), order.currency);

    QLabel *heading = makePlainLabel(tr("Send this order? It is about real money."), this);
    setText(heading, TextSize::Heading, Role::Ink, QFont::DemiBold);
    QLabel *large = makePlainLabel(amount, this);
    large->setObjectName(u"confirmAmountLabel"_s);
    setText(large, TextSize::Amount, Role::Ink, QFont::DemiBold);

    QStringList why;
    if (reasons.isFirst)
        why << tr("It is the first live order sent with this profile.");
    if (!reasons.formerHost.isEmpty())
        why << tr("It goes to another host: live orders of this profile went to %1 so far, this "
                  "one goes to %2.")
                   .arg(plainServerText(reasons.formerHost), hostOf(profile.baseUrl));
    if (!reasons.formerMerchant.isEmpty())
        why << tr("It is for another merchant number: live orders of this profile were for %1 so "
                  "far, this one is for %2.")
                   .arg(plainServerText(reasons.formerMerchant),
                        plainServerText(profile.merchantNo));
    if (reasons.isAboveLimit)
        why << tr("It is above the profile's limit of %1.").arg(limitOf(order));
    QLabel *reason = makePlainLabel(why.join(u'\n'), this);
    reason->setObjectName(u"confirmReasonLabel"_s);
    setText(reason, TextSize::Body, Role::Ink);

    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(space::kMedium);
    facts->setVerticalSpacing(space::kTight);
    facts->setColumnStretch(1, 1);
    const auto add = [this, facts](const QString &label, const QString &value) {
        const int row = facts->rowCount();
        auto *name = new QLabel(this);
        name->setTextFormat(Qt::PlainText);
        name->setText(label);
        setText(name, TextSize::Body, Role::Dim);
        facts->addWidget(name, row, 0, Qt::AlignTop);
        QLabel *text = makePlainLabel(value, this);
        setText(text, TextSize::Body);
        facts->addWidget(text, row, 1);
        return text;
    };
    add(tr("Gateway"), hostOf(profile.baseUrl))->setObjectName(u"confirmHostLabel"_s);
    add(tr("Currency"), order.currency.code)->setObjectName(u"confirmCurrencyLabel"_s);
    add(tr("Profile"), profile.name);

    auto *back = new QPushButton(tr("Go back"), this);
    back->setObjectName(u"goBackButton"_s);
    back->setAccessibleName(back->text());
    back->setDefault(true);
    setKind(back, ButtonKind::Plain);
    auto *send = new QPushButton(tr("Send %1, LIVE").arg(amount), this);
    send->setObjectName(u"confirmSendButton"_s);
    send->setAccessibleName(send->text());
    send->setAutoDefault(true);
    setKind(send, ButtonKind::Live);
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
    column->addWidget(heading);
    column->addWidget(large);
    column->addWidget(reason);
    column->addLayout(facts);
    column->addSpacing(space::kTight);
    column->addLayout(buttons);
    setMinimumWidth(kConfirmWidth);
    const int width = std::max<int>(kConfirmWidth, column->minimumSize().width());
    resize(width, column->totalHeightForWidth(width));
    refuseReflexes(this);
    back->setFocus();
}

} // namespace vexora::ui
