// SPDX-License-Identifier: MIT
#include "ui/dialogs/closeorderdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kDialogWidth{520};

} // namespace

CloseOrderDialog::CloseOrderDialog(const OrderRecord &record, const QString &amount,
                                   QWidget *parent)
    : QDialog(parent)
    , m_reasons(new QButtonGroup(this))
    , m_close(makeButton(tr("Close the order"), u"closeOrderButton"_s, this))
{
    setObjectName(u"closeOrderDialog"_s);
    setWindowTitle(tr("Close an unknown order"));
    setModal(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(makeLabel(tr("Why does this order need no more care?"), this,
                                TextSize::Heading, Role::Ink, QFont::DemiBold));
    column->addWidget(
        makeLabel(tr("%1, order %2, sent %3")
                      .arg(amount, plainServerText(record.key.tradeNo),
                           Words::time(record.recordedAtMs).replace(u' ', QChar::Nbsp)),
                  this, TextSize::Body, Role::Dim));
    addReasons(column, record);
    column->addSpacing(space::kTight);
    column->addWidget(
        makeLabel(tr("Only a person can know that an order does not exist. “Not known” from the "
                     "gateway proves nothing: the order may only be late. Ask the provider's "
                     "support, with the order number and the time it was sent, or look at the list "
                     "in the provider's own merchant pages."),
                  this));
    column->addWidget(
        makeLabel(tr("It stays in History as unknown, with your reason and the time. Nothing is "
                     "deleted, nothing is sent, and its number is never used again."),
                  this, TextSize::Body, Role::Dim));

    auto *keep = makeButton(tr("Keep it open"), u"keepOpenButton"_s, this);
    keep->setDefault(true);
    m_close->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kTight);
    buttons->addStretch();
    buttons->addWidget(keep);
    buttons->addWidget(m_close);
    column->addSpacing(space::kTight);
    column->addLayout(buttons);
    setMinimumWidth(kDialogWidth);
    // A hint reckons with the narrowest text; this is what it takes at that width.
    resize(kDialogWidth, column->totalHeightForWidth(kDialogWidth));
    keep->setFocus();

    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_reasons, &QButtonGroup::idToggled, this, [this] { m_close->setEnabled(true); });
}

void CloseOrderDialog::addReasons(QVBoxLayout *column, const OrderRecord &record)
{
    for (const ClosingReason reason :
         {ClosingReason::DoesNotExist, ClosingReason::SettledOtherwise, ClosingReason::GivenUp}) {
        // The gateway has said that it exists.
        if (reason == ClosingReason::DoesNotExist && record.payment == PaymentState::LinkLost)
            continue;
        auto *button = new QRadioButton(Words::closing(reason), this);
        button->setObjectName(u"reason_"_s + toText(reason));
        button->setAccessibleName(button->text());
        m_reasons->addButton(button, static_cast<int>(reason));
        auto *option = new QVBoxLayout;
        option->setSpacing(space::kHair);
        option->addWidget(button);
        column->addLayout(option);
        if (reason == ClosingReason::DoesNotExist) {
            auto *how = makeLabel(tr("The provider said so, or its own list shows it."), this,
                                  TextSize::Small, Role::Dim);
            how->setIndent(2 * space::kSmall);
            button->setAccessibleDescription(how->text());
            option->addWidget(how);
        }
    }
}

std::optional<ClosingReason> CloseOrderDialog::reason() const
{
    const int id = m_reasons->checkedId();
    return id < 0 ? std::nullopt : std::optional(static_cast<ClosingReason>(id));
}

} // namespace vexora::ui
