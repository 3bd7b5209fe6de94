// SPDX-License-Identifier: MIT
#include "ui/pages/merchantlist.h"

#include "domain/whenfinished.h"
#include "ui/desk.h"
#include "ui/dialogs/addmerchant.h"
#include "ui/pages/merchantexchange.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kMerchantRows = 5;

} // namespace

MerchantList::MerchantList(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QListWidget(this))
    , m_edit(makeButton(tr("Edit…"), u"editMerchantButton"_s, this))
    , m_remove(makeButton(tr("Remove…"), u"removeMerchantButton"_s, this))
    , m_export(makeButton(tr("Export…"), u"exportMerchantButton"_s, this))
    , m_exchange(new MerchantExchange(desk, this))
{
    m_list->setObjectName(u"merchantList"_s);
    m_list->setAccessibleName(tr("Merchants"));
    m_list->setUniformItemSizes(true);
    auto *add = makeButton(tr("Add…"), u"addMerchantButton"_s, this, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kTight);
    auto *importButton = makeButton(tr("Import…"), u"importMerchantButton"_s, this);
    for (QPushButton *button : {add, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    for (QPushButton *button : {importButton, m_export})
        buttons->addWidget(button);
    auto *handed = makeLabel(tr("An exported merchant is without its secret: whoever imports it "
                                "enters it there."),
                             this, TextSize::Small, Role::Dim);
    for (QPushButton *button : {importButton, m_export})
        button->setAccessibleDescription(handed->text());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    layout->addWidget(handed);
    setTabOrder(m_list, add);
    setTabOrder(add, m_edit);
    setTabOrder(m_edit, m_remove);
    setTabOrder(m_remove, importButton);
    setTabOrder(importButton, m_export);

    connect(add, &QPushButton::clicked, this, [this] { edit(std::nullopt); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(selected()); });
    connect(m_remove, &QPushButton::clicked, this, &MerchantList::askToRemove);
    connect(importButton, &QPushButton::clicked, m_exchange, &MerchantExchange::importMerchant);
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (const std::optional<Profile> profile = selected())
            m_exchange->exportMerchant(*profile);
    });
    connect(m_exchange, &MerchantExchange::added, this, &MerchantList::onSaved);
    connect(m_exchange, &MerchantExchange::said, this, &MerchantList::said);
    connect(m_list, &QListWidget::itemActivated, this, [this] { edit(selected()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &MerchantList::refreshButtons);
    refresh();
}

std::optional<Profile> MerchantList::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const Profile *found
        = item ? m_desk.own.profiles->findById(item->data(Qt::UserRole).toString()) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

void MerchantList::refreshButtons()
{
    const bool any = selected().has_value();
    m_edit->setEnabled(any);
    m_remove->setEnabled(any);
    m_export->setEnabled(any);
}

void MerchantList::refresh()
{
    const std::optional<Profile> before = selected();
    m_list->clear();
    for (const Profile &profile : m_desk.own.profiles->profiles()) {
        const RegionSpec *region = m_desk.catalog->find(profile.region);
        auto *item = new QListWidgetItem(
            u"%1  ·  %2  ·  %3  ·  %4"_s.arg(
                plainServerText(profile.name),
                region ? region->name.in(m_desk.language) : profile.region,
                Words::environment(environmentIn(m_desk, profile)), hostOf(profile.baseUrl)),
            m_list);
        item->setData(Qt::UserRole, profile.id);
        if (before && before->id == profile.id)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    const int rows = qBound(1, m_list->count(), kMerchantRows);
    m_list->setFixedHeight(rows * scaled(32) + 2 * m_list->frameWidth());
    m_list->setVisible(m_list->count() > 0);
    refreshButtons();
}

void MerchantList::edit(const std::optional<Profile> &profile)
{
    auto *dialog = new AddMerchant(m_desk, profile, this);
    connect(dialog, &AddMerchant::saved, this, &MerchantList::onSaved);
    dialog->open();
}

void MerchantList::onSaved()
{
    refresh();
    if (m_desk.own.secrets->place() == SecretPlace::Memory)
        Q_EMIT said(
            !m_desk.own.secrets->keeps()
                ? tr("As chosen below, the secret is kept in memory and must be entered "
                     "again after you quit.")
                : tr("There is no system keychain, so the secret is kept in memory and must be "
                     "entered again after you quit."),
            false);
    Q_EMIT changed();
}

void MerchantList::askToRemove()
{
    const std::optional<Profile> profile = selected();
    if (!profile)
        return;
    auto *box = new QMessageBox(this);
    box->setObjectName(u"removeBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(tr("Remove %1?").arg(plainServerText(profile->name, 80)));
    box->setInformativeText(
        tr("Its secret is deleted and orders can no longer be sent or checked with it. Its orders "
           "stay in History."));
    makePlain(box);
    QPushButton *keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    QPushButton *gone = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    keep->setObjectName(u"keepButton"_s);
    gone->setObjectName(u"removeButton"_s);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(gone, &QPushButton::clicked, this, [this, profile = *profile] { remove(profile); });
    box->open();
}

void MerchantList::remove(const Profile &profile)
{
    // The secrets first: without their profile nobody would know they are there.
    const auto isGone
        = [](const Result<void> &done) { return done || done.error().code == ErrorCode::NoSecret; };
    whenFinished(m_desk.own.secrets->remove(proxySecretKey(profile)), this,
                 [this, isGone, id = profile.id](const Result<void> &password) {
                     if (!isGone(password)) {
                         Q_EMIT said(Words::error(password.error().code), true);
                         return;
                     }
                     whenFinished(m_desk.own.secrets->remove(id), this,
                                  [this, isGone, id](const Result<void> &secret) {
                                      if (isGone(secret))
                                          removeProfile(id);
                                      else
                                          Q_EMIT said(Words::error(secret.error().code), true);
                                  });
                 });
}

void MerchantList::removeProfile(const QString &profileId)
{
    if (const Result<void> done = m_desk.own.profiles->remove(profileId); !done) {
        Q_EMIT said(Words::error(done.error().code), true);
        return;
    }
    refresh();
    Q_EMIT changed();
}

} // namespace vexora::ui
