// SPDX-License-Identifier: MIT
#include "ui/dialogs/defaultsfields.h"

#include "checkout/remarkpattern.h"
#include "ui/desk.h"
#include "ui/dialogs/fieldrow.h"
#include "ui/forms/methodpicker.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kMethodCodesRole = MethodCombo::kCodesRole + 1;

const QStringList &codeNames()
{
    static const QStringList kNames{u"channelCode"_s, u"wayCode"_s};
    return kNames;
}

FieldMap codesIn(const FieldMap &values)
{
    FieldMap codes;
    for (const QString &name : codeNames()) {
        if (!values.value(name).isEmpty())
            codes.insert(name, values.value(name));
    }
    return codes;
}

QVariantMap asData(const FieldMap &codes)
{
    QVariantMap data;
    for (auto it = codes.begin(); it != codes.end(); ++it)
        data.insert(it.key(), it.value());
    return data;
}

FieldMap chosenCodes(const QComboBox *combo)
{
    FieldMap codes;
    const QVariantMap data = combo->currentData(kMethodCodesRole).toMap();
    for (auto it = data.begin(); it != data.end(); ++it)
        codes.insert(it.key(), it.value().toString());
    return codes;
}

void addMethod(QComboBox *combo, const QString &name, const FieldMap &codes)
{
    combo->addItem(name);
    const int last = combo->count() - 1;
    combo->setItemData(last, asData(codes), kMethodCodesRole);
    QStringList shown;
    for (const QString &code : codes)
        shown.append(code);
    combo->setItemData(last, shown.join(u" / "_s), MethodCombo::kCodesRole);
}

int indexOfCodes(const QComboBox *combo, const FieldMap &codes)
{
    for (int index = 0; index < combo->count(); ++index) {
        if (combo->itemData(index, kMethodCodesRole).toMap() == asData(codes))
            return index;
    }
    return -1;
}

} // namespace

DefaultsFields::DefaultsFields(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_method(new MethodCombo(this))
    , m_remark(new QLineEdit(this))
    , m_prefix(new QLineEdit(this))
    , m_limit(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_returnUrl(new QLineEdit(this))
{
    m_language->addItem({}, QString());
    for (const QString &language : programLanguages())
        m_language->addItem(languageName(language), language);

    m_methodRow = new FieldRow(tr("Payment method"), m_method, u"defaultMethodCombo"_s, this);
    m_remarkRow = new FieldRow(tr("Remark"), m_remark, u"defaultRemarkEdit"_s, this);
    m_prefixRow = new FieldRow(tr("Order number prefix"), m_prefix, u"prefixEdit"_s, this);
    m_limitRow = new FieldRow(tr("Confirm limit"), m_limit, u"confirmLimitEdit"_s, this);
    m_languageRow
        = new FieldRow(tr("Payers' language"), m_language, u"payersLanguageCombo"_s, this);
    m_returnRow = new FieldRow(tr("Return address"), m_returnUrl, u"returnUrlEdit"_s, this);
    m_limitRow->setHelp(tr("Live orders above it are asked about once more; empty: none are for "
                           "their amount"));
    m_languageRow->setHelp(tr("Of the messages you copy for them"));
    m_returnRow->setHelp(tr("Where payers come back to"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kSmall);
    grid->setVerticalSpacing(space::kSmall);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_methodRow, 0, 0, 1, 2);
    grid->addWidget(m_remarkRow, 1, 0, 1, 2);
    grid->addWidget(m_prefixRow, 2, 0, 1, 2);
    grid->addWidget(m_limitRow, 3, 0);
    grid->addWidget(m_languageRow, 3, 1);
    grid->addWidget(m_returnRow, 4, 0, 1, 2);

    connect(m_remark, &QLineEdit::textChanged, this, &DefaultsFields::showExamples);
    connect(m_prefix, &QLineEdit::textChanged, this, &DefaultsFields::showExamples);
    setRegion(nullptr);
    showExamples();
}

void DefaultsFields::showExamples()
{
    const QDateTime now = m_desk.clock ? QDateTime::fromMSecsSinceEpoch(m_desk.clock->nowMs())
                                       : QDateTime::currentDateTime();
    const QString pattern = m_remark->text().trimmed();
    m_remarkRow->setHelp(
        pattern.isEmpty()
            ? tr("{date} and {counter} are filled in: {date}-{counter} becomes %1")
                  .arg(expandedRemark(u"{date}-{counter}"_s, now.date(), 1))
            : tr("The first one today: %1").arg(expandedRemark(pattern, now.date(), 1)));
    // As Checkout::makeTradeNo() builds one: time in UTC and six digits by chance.
    const QString number
        = m_prefix->text().trimmed() + now.toUTC().toString(u"yyyyMMddHHmmss") + u"004821";
    m_prefixRow->setHelp(tr("An order number: %1").arg(number));
}

void DefaultsFields::setRegion(const RegionSpec *region)
{
    const FieldMap before = chosenCodes(m_method);
    const QSignalBlocker quiet(m_method);
    m_method->clear();
    addMethod(m_method, tr("None"), {});
    if (region) {
        for (const PaymentMethod &method : region->methods) {
            const FieldMap codes = codesIn(method.values);
            if (indexOfCodes(m_method, codes) < 0)
                addMethod(m_method, method.name.in(m_desk.language), codes);
        }
    }
    m_method->setCurrentIndex(qMax(0, indexOfCodes(m_method, before)));
    m_methodRow->setVisible(m_method->count() > 1);
    m_language->setItemText(
        0,
        region && !region->payerLanguage.isEmpty()
            ? tr("As in the region: %1").arg(languageName(region->payerLanguage))
            : tr("As in the region"));
}

void DefaultsFields::offerCodes(const FieldMap &codes)
{
    // Codes that no named method has were set by hand; they stay until another one is chosen.
    if (indexOfCodes(m_method, codes) < 0)
        addMethod(m_method, tr("Other"), codes);
    m_method->setCurrentIndex(indexOfCodes(m_method, codes));
    m_methodRow->setVisible(m_method->count() > 1);
}

void DefaultsFields::show(const Profile &profile)
{
    offerCodes(codesIn(profile.defaults));
    m_remark->setText(profile.defaults.value(u"remark"_s));
    m_prefix->setText(profile.tradeNoPrefix);
    m_limit->setText(profile.confirmLimit);
    m_language->setCurrentIndex(qMax(0, m_language->findData(profile.messageLanguage)));
    m_returnUrl->setText(profile.defaults.value(u"returnUrl"_s));
}

void DefaultsFields::read(Profile &profile) const
{
    profile.tradeNoPrefix = m_prefix->text().trimmed();
    profile.confirmLimit = m_limit->text().trimmed();
    profile.messageLanguage = m_language->currentData().toString();
    FieldMap typed = chosenCodes(m_method);
    typed.insert(u"remark"_s, m_remark->text().trimmed());
    typed.insert(u"returnUrl"_s, m_returnUrl->text().trimmed());
    for (const QString &name : QStringList{u"remark"_s, u"returnUrl"_s} + codeNames()) {
        const QString value = typed.value(name);
        if (value.isEmpty())
            profile.defaults.remove(name);
        else
            profile.defaults.insert(name, value);
    }
}

QString DefaultsFields::addressFault(const QLineEdit *edit)
{
    const QString text = edit->text().trimmed();
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    if (text.isEmpty() || (url.isValid() && web && !url.host().isEmpty()))
        return {};
    return tr("An address like https://shop.example/paid.");
}

QWidget *DefaultsFields::check(const Profile &profile)
{
    static const QRegularExpression kPrefix(u"\\A[A-Za-z0-9_-]{0,12}\\z"_s);
    static const QRegularExpression kLimit(u"\\A([0-9]{1,15}(\\.[0-9]{1,4})?)?\\z"_s);
    const auto judge = [](FieldRow *row, bool isRight, const QString &sentence) {
        row->setFault(isRight ? QString() : sentence);
    };
    judge(m_remarkRow, profile.defaults.value(u"remark"_s).size() <= kMaxRemarkPattern,
          tr("At most %1 characters.").arg(kMaxRemarkPattern));
    judge(m_prefixRow, kPrefix.match(profile.tradeNoPrefix).hasMatch(),
          tr("At most 12 letters, digits, - or _."));
    judge(m_limitRow, kLimit.match(profile.confirmLimit).hasMatch(),
          tr("A plain number like 1500 or 99.50."));
    m_returnRow->setFault(addressFault(m_returnUrl));
    for (const FieldRow *row : {m_remarkRow, m_prefixRow, m_limitRow, m_returnRow}) {
        if (row->isFaulty())
            return row->field();
    }
    return nullptr;
}

bool DefaultsFields::areIn(const Profile &profile)
{
    FieldMap defaults = profile.defaults;
    defaults.remove(u"notifyUrl"_s);
    return !defaults.isEmpty() || !profile.tradeNoPrefix.isEmpty()
        || !profile.confirmLimit.isEmpty() || !profile.messageLanguage.isEmpty();
}

} // namespace vexora::ui
