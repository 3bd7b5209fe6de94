// SPDX-License-Identifier: MIT
#include "ui/dialogs/merchantfields.h"

#include "settings/profilecheck.h"
#include "ui/desk.h"
#include "ui/dialogs/connectionfields.h"
#include "ui/dialogs/defaultsfields.h"
#include "ui/dialogs/fieldrow.h"
#include "ui/dialogs/merchanthelp.h"
#include "ui/forms/fieldhelp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/secretedit.h"
#include "ui/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>

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
    , m_notifyUrl(new QLineEdit(this))
    , m_defaultsButton(makeButton({}, u"defaultsButton"_s, this, ButtonKind::Quiet))
    , m_defaults(new DefaultsFields(desk, this))
    , m_more(makeButton({}, u"connectionButton"_s, this, ButtonKind::Quiet))
    , m_connection(new ConnectionFields(isNew, this))
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
           4, 0, 2, m_secret->field());
    addRow(Notify, tr("Notify address"), m_notifyUrl, u"notifyUrlEdit"_s,
           tr("Where the gateway reports payments"), 5, 0, 2);

    m_grid->addWidget(m_defaultsButton, 6, 0, 1, 2, Qt::AlignLeft);
    m_grid->addWidget(m_defaults, 7, 0, 1, 2);
    showDefaults(false);
    m_grid->addWidget(m_more, 8, 0, 1, 2, Qt::AlignLeft);
    m_grid->addWidget(m_connection, 9, 0, 1, 2);
    showConnection(false);

    connect(m_defaultsButton, &QPushButton::clicked, this,
            [this] { showDefaults(m_defaults->isHidden()); });
    connect(m_more, &QPushButton::clicked, this,
            [this] { showConnection(m_connection->isHidden()); });
    connect(m_region, &QComboBox::currentIndexChanged, this, &MerchantFields::onRegionChosen);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &MerchantFields::offerBaseUrl);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &MerchantFields::offerBaseUrl);
    connect(m_baseUrl, &QLineEdit::textEdited, this, [this] { m_rows[BaseUrl]->setHelp({}); });
    onRegionChosen();
    FieldHelp::install(this, merchantHelp);
}

void MerchantFields::addRow(Line line, const QString &label, QWidget *control,
                            const QString &objectName, const QString &help, int row, int column,
                            int columns, QWidget *field)
{
    m_rows[line] = new FieldRow(label, control, objectName, this, field);
    m_rows[line]->setHelp(help);
    m_grid->addWidget(m_rows[line], row, column, 1, columns);
}

QWidget *MerchantFields::openConnection()
{
    showConnection(true);
    return m_connection->proxyMode();
}

void MerchantFields::showDefaults(bool shown)
{
    m_defaults->setVisible(shown);
    m_defaultsButton->setText(shown ? tr("Hide the defaults")
                                    : tr("Defaults: method, remark, numbers…"));
    m_defaultsButton->setAccessibleName(m_defaultsButton->text());
}

void MerchantFields::showConnection(bool shown)
{
    m_connection->setVisible(shown);
    m_more->setText(shown ? tr("Hide the connection settings") : tr("Connection: CA file, proxy…"));
    m_more->setAccessibleName(m_more->text());
}

void MerchantFields::showEssentials()
{
    showDefaults(false);
    m_defaultsButton->hide();
}

SecretEdit *MerchantFields::proxyPassword() const
{
    return m_connection->password();
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
    m_rows[Currency]->setVisible(m_currency->count() > 1);
    m_defaults->setRegion(region);
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
        m_rows[BaseUrl]->setHelp(tr("As the provider told you: https, ending with its path"));
    else if (currency->sandboxConfirmed)
        m_rows[BaseUrl]->setHelp(tr("The provider's sandbox"));
    else
        m_rows[BaseUrl]->setHelp(
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
    m_rows[BaseUrl]->setHelp({});
    m_merchantNo->setText(profile.merchantNo);
    m_notifyUrl->setText(profile.defaults.value(u"notifyUrl"_s));
    m_defaults->show(profile);
    showDefaults(DefaultsFields::areIn(profile));
    m_connection->show(profile);
    showConnection(!profile.caFile.isEmpty() || profile.proxy != ProxySettings());
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
    const QString notifyUrl = m_notifyUrl->text().trimmed();
    if (notifyUrl.isEmpty())
        base.defaults.remove(u"notifyUrl"_s);
    else
        base.defaults.insert(u"notifyUrl"_s, notifyUrl);
    m_defaults->read(base);
    m_connection->read(base);
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

QString MerchantFields::nameFault(const Profile &profile, const QList<Profile> &others) const
{
    if (profile.name.isEmpty())
        return tr("Enter a name.");
    if (namesake(others, profile))
        return tr("Another merchant has this name.");
    // faultOf() tells the first fault alone, in English; here each field gets its sentence.
    if (const auto fault = faultOf(profile); fault && fault->member == "name"_L1)
        return tr("At most 80 characters, without control characters.");
    return {};
}

bool MerchantFields::check(const Profile &profile, const QList<Profile> &others)
{
    static const QRegularExpression kMerchantNo(u"\\A[\\x21-\\x7e]{1,64}\\z"_s);
    const auto judge = [this](Line line, bool isRight, const QString &sentence) {
        m_rows[line]->setFault(isRight ? QString() : sentence);
    };
    m_rows[Name]->setFault(nameFault(profile, others));
    judge(Region, m_desk.catalog->find(profile.region), tr("Choose a region."));
    m_rows[BaseUrl]->setFault(baseUrlFault());
    judge(MerchantNo, kMerchantNo.match(profile.merchantNo).hasMatch(),
          tr("Enter the number the provider gave you, without spaces."));
    judge(SecretLine, !m_isNew || !m_secret->isEmpty(), tr("Enter the app secret."));
    m_rows[Notify]->setFault(DefaultsFields::addressFault(m_notifyUrl));
    QWidget *first = m_connection->check(profile);
    if (first)
        showConnection(true);
    if (QWidget *faulty = m_defaults->check(profile)) {
        first = faulty;
        showDefaults(true);
    }
    for (int line = LineCount - 1; line >= 0; --line) {
        if (m_rows[line]->isFaulty())
            first = m_rows[line]->field();
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

} // namespace vexora::ui
