// SPDX-License-Identifier: MIT
#include "ui/dialogs/connectionfields.h"

#include "settings/profilecheck.h"
#include "ui/dialogs/fieldrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/secretedit.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr qint64 kMostOfACaFile = qint64(1024) * 1024;
constexpr int kLastPort = 65535;

} // namespace

ConnectionFields::ConnectionFields(bool isNew, QWidget *parent)
    : QWidget(parent)
    , m_caFile(new QLineEdit(this))
    , m_mode(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new SecretEdit(this, u"proxyPassword"_s))
{
    auto *file = new QWidget(this);
    auto *choose = makeButton(tr("Choose…"), u"chooseCaFileButton"_s, file);
    auto *fileRow = new QHBoxLayout(file);
    fileRow->setContentsMargins(0, 0, 0, 0);
    fileRow->setSpacing(space::kTight);
    fileRow->addWidget(m_caFile, 1);
    fileRow->addWidget(choose);
    choose->setFixedHeight(m_caFile->sizeHint().height());
    m_caFile->setObjectName(u"caFileEdit"_s);
    m_mode->addItem(tr("As the system says"), static_cast<int>(ProxySettings::Mode::System));
    m_mode->addItem(tr("None"), static_cast<int>(ProxySettings::Mode::Direct));
    m_mode->addItem(tr("Entered below"), static_cast<int>(ProxySettings::Mode::Manual));
    m_port->setValidator(new QIntValidator(1, kLastPort, m_port));

    m_caFileRow = new FieldRow(tr("CA file"), file, u"caFileBox"_s, this, m_caFile);
    m_modeRow = new FieldRow(tr("Proxy"), m_mode, u"proxyCombo"_s, this);
    m_hostRow = new FieldRow(tr("Proxy host"), m_host, u"proxyHostEdit"_s, this);
    m_portRow = new FieldRow(tr("Port"), m_port, u"proxyPortEdit"_s, this);
    m_userRow = new FieldRow(tr("Proxy user"), m_user, u"proxyUserEdit"_s, this);
    m_passwordRow = new FieldRow(tr("Proxy password"), m_password, u"proxyPasswordBox"_s, this,
                                 m_password->field());
    m_caFileRow->setHelp(tr("Certificates in PEM to be trusted beside the system's; empty: those "
                            "alone"));
    m_userRow->setHelp(tr("Only where the proxy asks for a login"));
    m_passwordRow->setHelp(isNew ? tr("Kept where the secret is")
                                 : tr("Leave empty to keep the one stored; another proxy or user "
                                      "forgets it"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kSmall);
    grid->setVerticalSpacing(space::kSmall);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_caFileRow, 0, 0, 1, 2);
    grid->addWidget(m_modeRow, 1, 0, 1, 2);
    grid->addWidget(m_hostRow, 2, 0);
    grid->addWidget(m_portRow, 2, 1);
    grid->addWidget(m_userRow, 3, 0);
    grid->addWidget(m_passwordRow, 3, 1);

    connect(choose, &QPushButton::clicked, this, &ConnectionFields::chooseFile);
    connect(m_caFile, &QLineEdit::editingFinished, this,
            [this] { m_caFileRow->setFault(caFileFault()); });
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ConnectionFields::onModeChosen);
    onModeChosen();
}

QWidget *ConnectionFields::proxyMode() const
{
    return m_mode;
}

ProxySettings::Mode ConnectionFields::mode() const
{
    return static_cast<ProxySettings::Mode>(m_mode->currentData().toInt());
}

void ConnectionFields::onModeChosen()
{
    const bool manual = mode() == ProxySettings::Mode::Manual;
    for (FieldRow *row : {m_hostRow, m_portRow, m_userRow, m_passwordRow})
        row->setVisible(manual);
    m_modeRow->setHelp(mode() == ProxySettings::Mode::System
                           ? tr("What the desktop or the environment names; this machine is always "
                                "reached directly")
                           : QString());
}

void ConnectionFields::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a CA file"), m_caFile->text(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_caFile->setText(file);
        m_caFileRow->setFault(caFileFault());
    });
    dialog->open();
}

QString ConnectionFields::caFileFault() const
{
    const QString name = m_caFile->text().trimmed();
    if (name.isEmpty())
        return {};
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return tr("This file cannot be read.");
    // Whether it can be trusted is found out when it is used; "Test" does.
    if (!file.read(kMostOfACaFile).contains("-----BEGIN CERTIFICATE-----"))
        return tr("There is no certificate in PEM in this file.");
    return {};
}

void ConnectionFields::show(const Profile &profile)
{
    m_caFile->setText(profile.caFile);
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(profile.proxy.mode)));
    m_host->setText(profile.proxy.host);
    m_port->setText(profile.proxy.port > 0 ? QString::number(profile.proxy.port) : QString());
    m_user->setText(profile.proxy.user);
}

void ConnectionFields::read(Profile &profile) const
{
    profile.caFile = m_caFile->text().trimmed();
    profile.proxy = {};
    profile.proxy.mode = mode();
    if (mode() != ProxySettings::Mode::Manual)
        return;
    profile.proxy.host = m_host->text().trimmed();
    profile.proxy.port = m_port->text().toUShort();
    profile.proxy.user = m_user->text().trimmed();
}

QWidget *ConnectionFields::check(const Profile &profile)
{
    // faultOf() names one fault at a time: each member is judged with the others as they should be.
    const bool manual = profile.proxy.mode == ProxySettings::Mode::Manual;
    const auto fault = [&](const QString &member, auto with) {
        ProxySettings alone;
        alone.mode = ProxySettings::Mode::Manual;
        alone.host = u"proxy.example"_s;
        alone.port = 1;
        with(alone);
        const auto found = manual ? faultOf(alone) : std::nullopt;
        return found && found->member == member;
    };
    const bool host
        = fault(u"proxy.host"_s, [&](ProxySettings &proxy) { proxy.host = profile.proxy.host; });
    const bool port
        = fault(u"proxy.port"_s, [&](ProxySettings &proxy) { proxy.port = profile.proxy.port; });
    const bool user
        = fault(u"proxy.user"_s, [&](ProxySettings &proxy) { proxy.user = profile.proxy.user; });
    const bool aimless = manual && profile.proxy.user.isEmpty() && !m_password->isEmpty();
    m_caFileRow->setFault(caFileFault());
    m_hostRow->setFault(
        host ? tr("A name or an address like proxy.example, without http:// and port.")
             : QString());
    m_portRow->setFault(port ? tr("A number from 1 to 65535.") : QString());
    m_userRow->setFault(user ? tr("At most 128 characters, without a colon.")
                             : (aimless ? tr("A password needs its user.") : QString()));
    for (const FieldRow *row : {m_caFileRow, m_hostRow, m_portRow, m_userRow}) {
        if (row->isFaulty())
            return row->field();
    }
    return nullptr;
}

} // namespace vexora::ui
