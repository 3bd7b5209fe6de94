// SPDX-License-Identifier: MIT
#include "ui/dialogs/doubledialog.h"

#include "messages/payermessage.h"
#include "regions/payername.h"
#include "ui/dialogs/noreflex.h"
#include "ui/pages/issue/ordertexts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kQuestionWidth{480};
constexpr int kLongestName = 120;
constexpr qint64 kMsOfMinute = 60'000;
constexpr int kHourMinutes = 60;

class DoubleWords
{
    Q_DECLARE_TR_FUNCTIONS(DoubleDialog)

public:
    static QString made(bool link, qint64 agoMs)
    {
        const int minutes = int(std::max<qint64>(agoMs, 0) / kMsOfMinute);
        const int hours = minutes / kHourMinutes;
        if (minutes < 1)
            return link ? tr("You made this link just now") : tr("You made this order just now");
        if (minutes == 1)
            return link ? tr("You made this link a minute ago")
                        : tr("You made this order a minute ago");
        if (hours < 1)
            return link ? tr("You made this link %n minutes ago", nullptr, minutes)
                        : tr("You made this order %n minutes ago", nullptr, minutes);
        if (hours == 1)
            return link ? tr("You made this link an hour ago")
                        : tr("You made this order an hour ago");
        return link ? tr("You made this link %n hours ago", nullptr, hours)
                    : tr("You made this order %n hours ago", nullptr, hours);
    }

    /** What of the payer's is another value now; empty for nothing. */
    static QString difference(const Order &earlier, const PreparedOrder &now,
                              const QString &language)
    {
        const FieldMap &before = earlier.papers.fields;
        const FieldMap &after = now.checked.fields;
        const QString name = payerName(now.region, before);
        if (!name.isEmpty() && name != payerName(now.region, after))
            return tr("It was for another payer: %1.").arg(plainServerText(name, kLongestName));
        QStringList others;
        for (const FieldSpec &field : now.region.fields) {
            // Where a payer connects from is another address every day.
            if (field.place.group == FieldGroup::Payer && field.type != FieldType::IpAddress
                && before.value(field.name) != after.value(field.name))
                others << field.label.in(language);
        }
        return others.isEmpty()
            ? QString()
            : tr("It was for another payer. Different now: %1.").arg(Words::listed(others));
    }
};

} // namespace

QString DoubleDialog::payableOf(const OrderRecord &record, const RegionSpec &region, qint64 nowMs)
{
    const MessageFacts facts = messageFactsOf({record, {}}, region);
    if (hasExpired(facts, nowMs))
        return {};
    if (!facts.link.isEmpty())
        return facts.link;
    return facts.account ? facts.account->number : QString();
}

DoubleDialog::DoubleDialog(const Order &earlier, const PreparedOrder &now, qint64 nowMs,
                           const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_region(now.region)
    , m_nowMs(nowMs)
    , m_state(makePlainLabel({}, this))
{
    setObjectName(u"doubleDialog"_s);
    setWindowTitle(tr("The same order again"));
    setModal(true);
    const OrderRecord &record = earlier.record;
    const bool exists = record.outcome == Outcome::Created;

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    auto *heading
        = makeLabel(exists ? DoubleWords::made(!record.link.isEmpty(), nowMs - record.recordedAtMs)
                           : tr("An order like this may exist at the gateway"),
                    this, TextSize::Heading, exists ? Role::Ink : Role::Amber, QFont::DemiBold);
    heading->setObjectName(u"doubleHeading"_s);
    column->addWidget(heading);
    column->addWidget(makeLabel(
        exists ? tr("Same merchant, amount and remark. Whoever gets both may pay twice.")
               : tr("Same merchant, amount and remark, and nobody knows what became of it. Look at "
                    "it and check before you make another: both might be paid."),
        this));
    QLabel *amount = makePlainLabel(amountOf(record, now.region), this);
    amount->setObjectName(u"doubleAmountLabel"_s);
    setText(amount, TextSize::Amount, Role::Ink, QFont::DemiBold);
    column->addWidget(amount);
    const QString difference = DoubleWords::difference(earlier, now, language);
    if (!difference.isEmpty()) {
        auto *note = makeLabel(difference, this, TextSize::Body, Role::Amber);
        note->setObjectName(u"doublePayerNote"_s);
        column->addWidget(note);
    }

    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(space::kMedium);
    facts->setVerticalSpacing(space::kTight);
    facts->setColumnStretch(1, 1);
    const auto add = [this, facts](const QString &label, QLabel *value, const QString &name) {
        const int row = facts->rowCount();
        facts->addWidget(makeLabel(label, this, TextSize::Body, Role::Dim), row, 0, Qt::AlignTop);
        value->setObjectName(name);
        setText(value, TextSize::Body);
        facts->addWidget(value, row, 1);
    };
    const auto text = [this](const QString &value) {
        return makePlainLabel(plainServerText(value, kLongestName), this);
    };
    const QString payer = payerName(now.region, earlier.papers.fields);
    if (!payer.isEmpty())
        add(tr("Payer"), text(payer), u"doublePayerLabel"_s);
    if (const QString remark = earlier.papers.fields.value(u"remark"_s); !remark.isEmpty())
        add(tr("Remark"), text(remark), u"doubleRemarkLabel"_s);
    add(tr("Order number"), text(record.key.tradeNo), u"doubleNumberLabel"_s);
    add(tr("Sent"), text(Words::time(record.recordedAtMs)), u"doubleTimeLabel"_s);
    add(tr("State"), m_state, u"doubleStateLabel"_s);
    column->addLayout(facts);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kTight);
    buttons->addStretch();
    connect(addButton(tr("Go back"), u"goBackButton"_s, buttons), &QPushButton::clicked, this,
            [this] { choose(Choice::GoBack); });
    connect(addButton(tr("Make another"), u"makeAnotherButton"_s, buttons), &QPushButton::clicked,
            this, [this] { choose(Choice::MakeAnother); });
    m_first = addButton(record.link.isEmpty() ? tr("Copy that account") : tr("Copy that link"),
                        u"copyThatLinkButton"_s, buttons);
    connect(m_first, &QPushButton::clicked, this, [this] { choose(m_offer); });
    setKind(m_first, ButtonKind::Primary);
    m_first->setDefault(true);
    setStored(record);
    column->addSpacing(space::kTight);
    column->addLayout(buttons);
    setMinimumWidth(kQuestionWidth);
    const int width = std::max<int>(kQuestionWidth, column->minimumSize().width());
    resize(width, column->totalHeightForWidth(width));
    refuseReflexes(this);
    m_first->setFocus();
}

QPushButton *DoubleDialog::addButton(const QString &text, const QString &objectName,
                                     QBoxLayout *row)
{
    QPushButton *button = makeButton(text, objectName, this);
    button->setAutoDefault(true);
    row->addWidget(button);
    return button;
}

void DoubleDialog::choose(Choice choice)
{
    m_choice = choice;
    done(choice == Choice::GoBack ? QDialog::Rejected : QDialog::Accepted);
}

void DoubleDialog::setStored(const OrderRecord &record)
{
    QString state = Words::outcome(record.outcome).word;
    if (record.payment != PaymentState::NotAsked)
        state += u" · "_s + Words::payment(record.payment).word;
    m_state->setText(state);
    if (payableOf(record, m_region, m_nowMs).isEmpty())
        offerToShow();
}

/** For good: what was not payable once is not handed on before somebody has looked at it. */
void DoubleDialog::offerToShow()
{
    m_offer = Choice::ShowIt;
    m_first->setText(tr("Show it"));
    m_first->setAccessibleName(m_first->text());
    m_first->setObjectName(u"showItButton"_s);
}

} // namespace vexora::ui
