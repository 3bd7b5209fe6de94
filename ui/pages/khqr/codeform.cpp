// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/codeform.h"

#include "domain/clock.h"
#include "ui/forms/fieldframe.h"
#include "ui/pages/khqr/issuewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr qint64 kExpiryMinuteMs = 60'000;
constexpr int kMostMinutes = 7 * 24 * 60;
constexpr int kFewMinutes = 10; ///< what gateways give

enum AccountChoice { IndividualChoice, MerchantChoice };

} // namespace

CodeForm::CodeForm(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_grid(new QGridLayout(this))
    , m_fields(codeFields())
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kMedium);
    m_grid->setVerticalSpacing(space::kSmall);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    addHeading(tr("Account"));
    addChoices();
    for (CodeField &field : m_fields) {
        if (field.name == "merchantName"_L1)
            addHeading(tr("Shop"));
        if (field.name == "billNumber"_L1) {
            addHeading(tr("Amount"));
            addAmount();
            addHeading(tr("Further details, may be left out"));
        }
        add(field);
    }
    setFields({});
}

void CodeForm::addHeading(const QString &text)
{
    if (m_at == 1)
        ++m_row;
    m_at = 0;
    QLabel *heading = makeLabel(text, this, TextSize::Body, Role::Ink, QFont::DemiBold);
    heading->setContentsMargins(0, m_row > 0 ? static_cast<int>(space::kTight) : 0, 0, 0);
    m_grid->addWidget(heading, m_row++, 0, 1, 2);
}

void CodeForm::addFrame(FieldFrame *frame, bool takesLine)
{
    if (takesLine && m_at == 1) {
        ++m_row;
        m_at = 0;
    }
    m_grid->addWidget(frame, m_row, m_at, 1, takesLine ? 2 : 1, Qt::AlignTop);
    m_at = takesLine ? 0 : 1 - m_at;
    if (m_at == 0)
        ++m_row;
}

void CodeForm::addChoices()
{
    m_account = new QComboBox(this);
    m_account->setObjectName(u"accountTypeCombo"_s);
    m_account->addItems({tr("Individual (29)"), tr("Merchant (30)")});
    m_accountFrame = new FieldFrame(tr("Type of account"), this);
    m_accountFrame->setControl(m_account);
    addFrame(m_accountFrame);
    connect(m_account, &QComboBox::currentIndexChanged, this, [this] {
        arrange();
        onEdited();
    });
}

void CodeForm::addAmount()
{
    m_currency = new QComboBox(this);
    m_currency->setObjectName(u"codeCurrencyCombo"_s);
    m_currency->addItems({u"KHR"_s, u"USD"_s});
    m_currencyFrame = new FieldFrame(tr("Currency"), this);
    m_currencyFrame->setControl(m_currency);
    m_amount = new QLineEdit(this);
    m_amount->setObjectName(u"codeAmountEdit"_s);
    m_amountFrame = new FieldFrame(tr("Amount"), this);
    m_amountFrame->setControl(m_amount);
    m_amountFrame->setHelp(tr("Without one the code is permanent."));
    m_expiry = new QSpinBox(this);
    m_expiry->setObjectName(u"expirySpin"_s);
    m_expiry->setRange(1, kMostMinutes);
    m_expiry->setValue(kFewMinutes);
    m_expiryFrame = new FieldFrame(tr("Ends after minutes"), this);
    m_expiryFrame->setControl(m_expiry);
    addFrame(m_currencyFrame);
    addFrame(m_amountFrame);
    addFrame(m_expiryFrame);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &CodeForm::onEdited);
    connect(m_amount, &QLineEdit::textChanged, this, [this] {
        arrange();
        onEdited();
    });
    connect(m_expiry, &QSpinBox::valueChanged, this, &CodeForm::onEdited);
}

void CodeForm::add(CodeField &field)
{
    field.edit = new QLineEdit(this);
    field.edit->setObjectName(field.name + u"Edit");
    field.frame = new FieldFrame(field.label, this);
    field.frame->setControl(field.edit);
    field.count = makeLabel({}, field.frame, TextSize::Small, Role::Dim);
    field.count->setObjectName(field.name + u"Count");
    field.count->setWordWrap(false);
    field.frame->addLabelAction(field.count);
    const bool isRequired = field.name == "bakongId"_L1 || field.name == "merchantName"_L1
        || field.name == "merchantCity"_L1 || field.name == "merchantCategoryCode"_L1
        || field.name == "merchantId"_L1;
    field.frame->setRequired(isRequired);
    if (field.name == "bakongId"_L1)
        field.frame->setHelp(tr("As name@bank."));
    if (field.name == "merchantId"_L1) // in the place of what individuals have there
        m_grid->addWidget(field.frame, m_row, 0, Qt::AlignTop);
    else
        addFrame(field.frame);
    const QString name = field.name;
    const auto touch = [this, name] {
        for (CodeField &one : m_fields)
            one.touched = one.touched || one.name == name;
    };
    connect(field.edit, &QLineEdit::textEdited, this, touch);
    connect(field.edit, &QLineEdit::textChanged, this, &CodeForm::onEdited);
    connect(field.edit, &QLineEdit::editingFinished, this, [this, touch] {
        touch();
        onEdited();
    });
}

/** What the other type of account has is not there; what ends only goes with an amount. */
void CodeForm::arrange()
{
    const bool isMerchant = m_account->currentIndex() == MerchantChoice;
    for (CodeField &field : m_fields) {
        if (!field.frame)
            continue;
        if (field.name == "accountInformation"_L1)
            field.frame->setVisible(!isMerchant);
        if (field.name == "merchantId"_L1)
            field.frame->setVisible(isMerchant);
        if (field.name == "acquiringBank"_L1)
            field.frame->setRequired(isMerchant);
    }
    if (m_expiryFrame)
        m_expiryFrame->setVisible(!m_amount->text().trimmed().isEmpty());
}

void CodeForm::onEdited()
{
    if (m_filling)
        return;
    for (const CodeField &field : std::as_const(m_fields)) {
        const qsizetype units = field.edit->text().size();
        field.count->setText(units == 0 ? QString() : u"%1/%2"_s.arg(units).arg(field.limit));
        ui::setText(field.count, TextSize::Small, units > field.limit ? Role::Fault : Role::Dim);
    }
    Q_EMIT edited();
}

khqr::CodeFields CodeForm::fields() const
{
    khqr::CodeFields made;
    const bool isMerchant = m_account->currentIndex() == MerchantChoice;
    made.account = isMerchant ? khqr::AccountType::Merchant : khqr::AccountType::Individual;
    for (const CodeField &field : m_fields)
        made.*field.member = field.edit->text();
    if (isMerchant)
        made.accountInformation.clear();
    else
        made.merchantId.clear();
    made.currency = m_currency->currentText();
    made.amount = m_amount->text().trimmed();
    if (!made.amount.isEmpty()) {
        made.createdMs = m_clock.nowMs();
        made.expiresMs = made.createdMs + m_expiry->value() * kExpiryMinuteMs;
    }
    return made;
}

void CodeForm::setFields(const khqr::CodeFields &fields)
{
    m_filling = true;
    m_account->setCurrentIndex(fields.account == khqr::AccountType::Merchant ? MerchantChoice
                                                                             : IndividualChoice);
    m_currency->setCurrentText(fields.currency);
    m_amount->setText(fields.amount);
    for (CodeField &field : m_fields) {
        field.edit->setText(fields.*field.member);
        field.edit->setCursorPosition(0);
        field.touched = false;
    }
    m_filling = false;
    arrange();
    onEdited();
}

QStringList CodeForm::showIssues(const QList<khqr::Issue> &issues)
{
    QMap<QString, QString> byField;
    QStringList left;
    for (const khqr::Issue &issue : issues) {
        const QString name = fieldOfIssue(m_fields, issue);
        const QString sentence = IssueWords::meaning(issue);
        bool isShown = name == "amount"_L1 || name == "currency"_L1 || name == "expiry"_L1;
        for (const CodeField &field : std::as_const(m_fields))
            isShown = isShown
                || (field.name == name && (field.touched || !field.edit->text().isEmpty()));
        if (isShown && !byField.contains(name))
            byField.insert(name, sentence);
        else if (!isShown && !left.contains(sentence))
            left.append(sentence);
    }
    const auto showAt = [&byField](FieldFrame *frame, const QString &name) {
        const QString sentence = byField.value(name);
        frame->setNote(sentence.isEmpty() ? NoteKind::Help : NoteKind::Fault, sentence);
    };
    for (const CodeField &field : std::as_const(m_fields))
        showAt(field.frame, field.name);
    showAt(m_amountFrame, u"amount"_s);
    showAt(m_currencyFrame, u"currency"_s);
    showAt(m_expiryFrame, u"expiry"_s);
    return left;
}

} // namespace vexora::ui
