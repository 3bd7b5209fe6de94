// SPDX-License-Identifier: MIT
#include "ui/dialogs/merchantfields.h"

#include "settings/profilecheck.h"
#include "ui/desk.h"
#include "ui/theme/theme.h"
#include "ui/theme/themestyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/secretedit.h"
#include "ui/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

MerchantFields::MerchantFields(const Desk &desk, bool isNew, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_isNew(isNew)
    , m_grid(new QGridLayout(this))
    , m_name(new QLineEdit(this))
    , m_region(new QComboBox(this))
    , m_currency(new QComboBox(this))
    , m_environment(new QComboBox(this))
    , m_baseUrl(new QLineEdit(this))
    , m_merchantNo(new QLineEdit(this))
    , m_secret(new SecretEdit(this))
    , m_prefix(new QLineEdit(this))
    , m_limit(new QLineEdit(this))
    , m_notifyUrl(new QLineEdit(this))
    , m_returnUrl(new QLineEdit(this))
{
    m_grid->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    m_grid->setHorizontalSpacing(space::kSmall);
    m_grid->setVerticalSpacing(space::kSmall);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);

    for (const RegionSpec &region : desk.catalog->regions())
        m_region->addItem(region.name.in(desk.language), region.id);
    for (const Environment environment :
         {Environment::Test, Environment::Live, Environment::Sandbox})
        m_environment->addItem(Words::environment(environment), static_cast<int>(environment));

    addRow(Name, tr("Name"), m_name, u"nameEdit"_s, tr("Shown everywhere, on every order"), 0, 0,
           2);
    addRow(Region, tr("Region"), m_region, u"regionCombo"_s, {}, 1, 0);
    addRow(Currency, tr("Currency"), m_currency, u"currencyCombo"_s, {}, 1, 1);
    addRow(Environ, tr("Environment"), m_environment, u"environmentCombo"_s, {}, 2, 0);
    addRow(MerchantNo, tr("Merchant number"), m_merchantNo, u"merchantNoEdit"_s, {}, 2, 1);
    addRow(BaseUrl, tr("Base URL"), m_baseUrl, u"baseUrlEdit"_s, {}, 3, 0, 2);
    addRow(SecretLine, tr("Secret"), m_secret, u"secretBox"_s,
           isNew ? tr("Kept in the system keychain; in memory until you quit where there is none")
                 : tr("Leave empty to keep the one stored"),
           4, 0, 2);
    addRow(Prefix, tr("Order number prefix"), m_prefix, u"prefixEdit"_s, tr("Optional"), 5, 0);
    addRow(Limit, tr("Confirm limit"), m_limit, u"confirmLimitEdit"_s,
           tr("Live orders above it are asked about once more; empty: all are"), 5, 1);
    addRow(Notify, tr("Notify address"), m_notifyUrl, u"notifyUrlEdit"_s,
           tr("Where the gateway reports payments"), 6, 0, 2);
    addRow(Return, tr("Return address"), m_returnUrl, u"returnUrlEdit"_s,
           tr("Where payers come back to"), 7, 0, 2);

    connect(m_region, &QComboBox::currentIndexChanged, this, &MerchantFields::onRegionChosen);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &MerchantFields::offerBaseUrl);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &MerchantFields::offerBaseUrl);
    connect(m_baseUrl, &QLineEdit::textEdited, this, [this] { setHelp(BaseUrl, {}); });
    onRegionChosen();
}

void MerchantFields::addRow(Line line, const QString &label, QWidget *control,
                            const QString &objectName, const QString &help, int row, int column,
                            int columns)
{
    Row &made = m_rows[line];
    made.box = new QWidget(this);
    made.control = control;
    made.help = help;
    made.below = makeLabel(help, this, TextSize::Small, Role::Dim);
    made.below->setObjectName(objectName + u"Below");
    made.below->setVisible(!help.isEmpty());
    auto *title = makeLabel(label, this);
    control->setObjectName(objectName);
    // The secret's box is no control: the field in it is.
    tie(title, line == SecretLine ? static_cast<QWidget *>(m_secret->field()) : control);
    auto *layout = new QVBoxLayout(made.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    layout->addWidget(title);
    layout->addWidget(control);
    layout->addWidget(made.below);
    layout->addStretch();
    m_grid->addWidget(made.box, row, column, 1, columns);
}

void MerchantFields::showBelow(const Row &row, const QString &text, bool isFault)
{
    setText(row.below, TextSize::Small, isFault ? Role::Fault : Role::Dim);
    row.below->setText(text);
    row.below->setVisible(!text.isEmpty());
}

void MerchantFields::setHelp(Line line, const QString &help)
{
    m_rows[line].help = help;
    if (!m_rows[line].faulty)
        showBelow(m_rows[line], help, false);
}

void MerchantFields::setFault(Line line, const QString &fault)
{
    Row &row = m_rows[line];
    row.faulty = !fault.isEmpty();
    showBelow(row, row.faulty ? fault : row.help, row.faulty);
    QWidget *field = line == SecretLine ? m_secret->field() : row.control;
    field->setProperty(kFaultProperty, row.faulty);
    // Read out with the field; its name stays its label.
    if (!qobject_cast<QComboBox *>(field))
        field->setAccessibleDescription(row.below->text());
    field->update();
}

Environment MerchantFields::environment() const
{
    return static_cast<Environment>(m_environment->currentData().toInt());
}

void MerchantFields::onRegionChosen()
{
    const RegionSpec *region = m_desk.catalog->find(m_region->currentData().toString());
    const QSignalBlocker quiet(m_currency);
    m_currency->clear();
    if (region) {
        for (const RegionCurrency &currency : region->currencies)
            m_currency->addItem(currency.currency.code);
    }
    m_rows[Currency].box->setVisible(m_currency->count() > 1);
    offerBaseUrl();
}

void MerchantFields::offerBaseUrl()
{
    // What a person typed stays; what we filled in follows the region.
    if (!m_baseUrl->text().isEmpty() && m_baseUrl->text() != m_offeredUrl)
        return;
    const RegionSpec *region = m_desk.catalog->find(m_region->currentData().toString());
    const RegionCurrency *currency = region ? region->currency(m_currency->currentText()) : nullptr;
    const bool offers = currency && environment() == Environment::Test;
    m_offeredUrl = offers ? currency->sandboxUrl.toString(QUrl::FullyEncoded) : QString();
    m_baseUrl->setText(m_offeredUrl);
    if (m_offeredUrl.isEmpty())
        setHelp(BaseUrl, tr("As the provider told you: https, ending with its path"));
    else if (currency->sandboxConfirmed)
        setHelp(BaseUrl, tr("The provider's sandbox"));
    else
        setHelp(BaseUrl,
                tr("Assumed from the provider's other sandboxes: compare it with what you "
                   "were told"));
}

void MerchantFields::show(const Profile &profile)
{
    m_name->setText(profile.name);
    int region = m_region->findData(profile.region);
    if (region < 0) {
        // Its file is gone or broken; the profile keeps it all the same.
        m_region->addItem(profile.region, profile.region);
        region = m_region->count() - 1;
    }
    m_region->setCurrentIndex(region);
    m_environment->setCurrentIndex(m_environment->findData(static_cast<int>(profile.environment)));
    if (m_currency->findText(profile.currency) < 0 && !profile.currency.isEmpty())
        m_currency->addItem(profile.currency);
    m_currency->setCurrentText(profile.currency);
    m_baseUrl->setText(profile.baseUrl.toString(QUrl::FullyEncoded));
    setHelp(BaseUrl, {});
    m_merchantNo->setText(profile.merchantNo);
    m_prefix->setText(profile.tradeNoPrefix);
    m_limit->setText(profile.confirmLimit);
    m_notifyUrl->setText(profile.defaults.value(u"notifyUrl"_s));
    m_returnUrl->setText(profile.defaults.value(u"returnUrl"_s));
}

Profile MerchantFields::read(Profile base) const
{
    base.name = m_name->text().trimmed();
    base.region = m_region->currentData().toString();
    base.currency = m_currency->currentText();
    base.environment = environment();
    const Result<QUrl> url = checkedBaseUrl(m_baseUrl->text());
    base.baseUrl = url ? *url : QUrl();
    base.merchantNo = m_merchantNo->text().trimmed();
    base.tradeNoPrefix = m_prefix->text().trimmed();
    base.confirmLimit = m_limit->text().trimmed();
    for (const auto &[name, edit] :
         {std::pair(u"notifyUrl"_s, m_notifyUrl), std::pair(u"returnUrl"_s, m_returnUrl)}) {
        const QString value = edit->text().trimmed();
        if (value.isEmpty())
            base.defaults.remove(name);
        else
            base.defaults.insert(name, value);
    }
    return base;
}

QString MerchantFields::baseUrlFault() const
{
    const QString text = m_baseUrl->text().trimmed();
    if (text.isEmpty())
        return tr("Enter the address the provider gave you.");
    const Result<QUrl> url = checkedBaseUrl(text);
    if (!url) {
        const QUrl typed(text);
        if (typed.scheme() == u"http")
            return tr("http is only for this machine (127.0.0.1). Use https.");
        if (!typed.userInfo().isEmpty() || text.contains(u'@'))
            return tr("An address with a user name or password is not taken.");
        return tr("An address like https://host/path, without ? or #.");
    }
    if (environment() == Environment::Sandbox && !isLoopback(*url))
        return tr("A sandbox is on this machine (127.0.0.1). Choose TEST or LIVE for another.");
    if (environment() == Environment::Live && isLoopback(*url))
        return tr("This machine is no live gateway.");
    const RegionSpec *region = m_desk.catalog->find(m_region->currentData().toString());
    if (environment() == Environment::Test && region && !isLoopback(*url)
        && !isSandboxHost(*url, *region))
        return tr("This is not the provider's sandbox, so its orders are real. Choose LIVE.");
    return {};
}

QString MerchantFields::urlFault(const QLineEdit *edit) const
{
    const QString text = edit->text().trimmed();
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    if (text.isEmpty() || (url.isValid() && web && !url.host().isEmpty()))
        return {};
    return tr("An address like https://shop.example/paid.");
}

bool MerchantFields::check(const Profile &profile, const QList<Profile> &others)
{
    // faultOf() tells the first fault alone, in English; here each field gets its sentence.
    const auto is = [&profile](const QString &member) {
        const auto fault = faultOf(profile);
        return fault && fault->member == member;
    };
    QString name;
    if (profile.name.isEmpty())
        name = tr("Enter a name.");
    else if (namesake(others, profile))
        name = tr("Another merchant has this name.");
    else if (is(u"name"_s))
        name = tr("At most 80 characters, without control characters.");
    setFault(Name, name);
    setFault(Region, m_desk.catalog->find(profile.region) ? QString() : tr("Choose a region."));
    setFault(BaseUrl, baseUrlFault());
    static const QRegularExpression kMerchantNo(u"\\A[\\x21-\\x7e]{1,64}\\z"_s);
    setFault(MerchantNo,
             kMerchantNo.match(profile.merchantNo).hasMatch()
                 ? QString()
                 : tr("Enter the number the provider gave you, without spaces."));
    setFault(SecretLine, m_isNew && m_secret->isEmpty() ? tr("Enter the app secret.") : QString());
    static const QRegularExpression kPrefix(u"\\A[A-Za-z0-9_-]{0,12}\\z"_s);
    setFault(Prefix,
             kPrefix.match(profile.tradeNoPrefix).hasMatch()
                 ? QString()
                 : tr("At most 12 letters, digits, - or _."));
    static const QRegularExpression kLimit(u"\\A([0-9]{1,15}(\\.[0-9]{1,4})?)?\\z"_s);
    setFault(Limit,
             kLimit.match(profile.confirmLimit).hasMatch()
                 ? QString()
                 : tr("A plain number like 1500 or 99.50."));
    setFault(Notify, urlFault(m_notifyUrl));
    setFault(Return, urlFault(m_returnUrl));
    for (const Row &row : m_rows) {
        if (row.faulty) {
            row.control->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

} // namespace vexora::ui
