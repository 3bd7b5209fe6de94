// SPDX-License-Identifier: MIT
#include "ui/pages/support/replayconfirm.h"

#include "ui/dialogs/fitheight.h"
#include "ui/dialogs/noreflex.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kReplayConfirmWidth{480};
constexpr int kShownValue = 120; ///< characters of a customer's value

} // namespace

QString replayAmount(const SentRequest &request, const Profile &profile, const RegionSpec &region)
{
    const QString amount = request.value(u"amount");
    const RegionCurrency *currency = region.currency(profile.currency);
    if (currency && parseMinor(amount, currency->currency.exponent))
        return formatAmount(amount, currency->currency);
    return plainServerText(amount, kShownValue);
}

ReplayConfirm::ReplayConfirm(const ReplayDraft &draft, const RegionSpec &region, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"replayConfirmDialog"_s);
    setWindowTitle(tr("Send to a live gateway"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);

    const bool isExact = draft.kind == ReplayDraft::Kind::ByteExact;
    const QString amount = replayAmount(draft.request, draft.profile, region);
    QLabel *heading = makePlainLabel(tr("Send this request? It is about real money."), this);
    setText(heading, TextSize::Heading, Role::Ink, QFont::DemiBold);
    QLabel *large = makePlainLabel(amount, this);
    large->setObjectName(u"replayAmountLabel"_s);
    setText(large, TextSize::Amount, Role::Ink, QFont::DemiBold);
    QLabel *what = makePlainLabel(
        isExact
            ? tr("Byte for byte what the customer sent: their order number and their "
                 "signature. If the gateway takes it, the order is the customer's, and their "
                 "own program can never send that number again.")
            : tr("The customer's values with an order number, a time and a signature of our "
                 "own. If the gateway takes it, there is one more order that somebody can pay."),
        this);
    what->setObjectName(u"replayWhatLabel"_s);
    setText(what, TextSize::Body);

    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(space::kMedium);
    facts->setVerticalSpacing(space::kTight);
    facts->setColumnStretch(1, 1);
    const auto add = [this, facts](const QString &label, const QString &value) {
        const int row = facts->rowCount();
        auto *name = makeLabel(label, this, TextSize::Body, Role::Dim);
        name->setWordWrap(false);
        facts->addWidget(name, row, 0, Qt::AlignTop);
        QLabel *text = makePlainLabel(plainServerText(value, kShownValue), this);
        text->setMinimumWidth(1);
        setText(text, TextSize::Body);
        facts->addWidget(text, row, 1);
        return text;
    };
    add(tr("Gateway"), hostOf(draft.profile.baseUrl))->setObjectName(u"replayHostLabel"_s);
    add(tr("Profile"), draft.profile.name);
    add(tr("Merchant number"), replayMerchantNo(draft))->setObjectName(u"replayMerchantLabel"_s);
    const QString path = QUrl(draft.request.url.trimmed()).path();
    if (!path.isEmpty() && !path.endsWith(region.checkoutPath)) {
        QLabel *other
            = add(tr("Their path"), tr("%1, but this goes to %2").arg(path, region.checkoutPath));
        other->setObjectName(u"replayPathLabel"_s);
        setText(other, TextSize::Body, Role::Amber);
    }
    add(tr("Order number"), isExact ? draft.request.value(u"tradeNo") : tr("a new one"))
        ->setObjectName(u"replayNumberLabel"_s);

    auto *back = new QPushButton(tr("Go back"), this);
    back->setObjectName(u"goBackButton"_s);
    back->setAccessibleName(back->text());
    back->setDefault(true);
    setKind(back, ButtonKind::Plain);
    auto *send = new QPushButton(tr("Send %1, LIVE").arg(amount), this);
    send->setObjectName(u"confirmReplayButton"_s);
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
    column->addWidget(what);
    column->addLayout(facts);
    column->addSpacing(space::kTight);
    column->addLayout(buttons);
    fitHeight(this, kReplayConfirmWidth);
    refuseReflexes(this);
    back->setFocus();
}

} // namespace vexora::ui
