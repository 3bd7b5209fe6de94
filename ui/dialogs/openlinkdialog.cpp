// SPDX-License-Identifier: MIT
#include "ui/dialogs/openlinkdialog.h"

#include "domain/weblink.h"
#include "ui/forms/breakable.h"
#include "ui/pages/issue/ordertexts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

OpenLinkDialog::Opener &linkOpener()
{
    static OpenLinkDialog::Opener opener = &QDesktopServices::openUrl;
    return opener;
}

} // namespace

OpenLinkDialog::OpenLinkDialog(const QString &link, QWidget *parent)
    : QDialog(parent)
    , m_url(link, QUrl::StrictMode)
{
    setObjectName(u"openLinkDialog"_s);
    setWindowTitle(tr("Open the link"));
    setModal(true);

    QLabel *question = makePlainLabel(tr("The browser will be sent to"), this);
    setText(question, TextSize::Body, Role::Dim);
    QLabel *host = makePlainLabel(breakable(linkHost(link)), this);
    host->setObjectName(u"openHostLabel"_s);
    setText(host, TextSize::Heading, Role::Ink, QFont::DemiBold);
    constexpr int kMaxLink = 400;
    QLabel *whole = makePlainLabel(breakable(plainServerText(link, kMaxLink)), this);
    setText(whole, TextSize::Small, Role::Dim);

    auto *close = new QPushButton(tr("Do not open"), this);
    close->setObjectName(u"closeButton"_s);
    close->setAccessibleName(close->text());
    close->setAutoDefault(true);
    setKind(close, ButtonKind::Plain);
    auto *open = new QPushButton(tr("Open"), this);
    open->setObjectName(u"openLinkButton"_s);
    open->setAccessibleName(open->text());
    open->setDefault(true);
    open->setEnabled(isWebLink(link));
    setKind(open, ButtonKind::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, &OpenLinkDialog::openLink);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kTight);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(open);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(question);
    column->addWidget(host);
    column->addWidget(whole);
    column->addSpacing(space::kTight);
    column->addLayout(buttons);
    setMinimumWidth(scaled(420));
    open->setFocus();
}

void OpenLinkDialog::setOpener(Opener opener)
{
    linkOpener() = std::move(opener);
}

void OpenLinkDialog::openLink()
{
    if (linkOpener()(m_url))
        accept();
}

} // namespace vexora::ui
