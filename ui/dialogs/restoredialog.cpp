// SPDX-License-Identifier: MIT
#include "ui/dialogs/restoredialog.h"

#include "ui/dialogs/fitheight.h"
#include "ui/dialogs/noreflex.h"
#include "ui/forms/breakable.h"
#include "ui/pages/settings/privacywords.h"
#include "ui/widgets/careprogress.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kRestoreWidth{520};

} // namespace

RestoreDialog::RestoreDialog(HistoryCare &care, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_care(care)
    , m_folder(folder)
    , m_facts(new FactList(this))
    , m_what(makeLabel({}, this))
    , m_sure(new QCheckBox(tr("Use the backup's orders in place of the present ones"), this))
    , m_progress(new CareProgress(this))
    , m_cancel(makeButton(tr("Cancel"), u"restoreCancelButton"_s, this))
    , m_restore(makeButton(tr("Restore"), u"restoreNowButton"_s, this))
{
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore a backup"));
    setModal(true);
    build();
    refuseReflexes(this);
    fitHeight(this, kRestoreWidth);
    connect(m_sure, &QCheckBox::toggled, this, &RestoreDialog::refresh);
    connect(m_progress, &CareProgress::busyChanged, this, &RestoreDialog::onBusyChanged);
    connect(&m_care, &HistoryCare::restored, this,
            [this] { m_isReplaced = m_isReplaced || m_isRestoring; });
    connect(m_cancel, &QPushButton::clicked, this, &RestoreDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
    refresh();
    m_cancel->setFocus();
    look();
}

void RestoreDialog::build()
{
    m_facts->setObjectName(u"backupFacts"_s);
    m_facts->setAccessibleName(tr("What the backup holds"));
    m_facts->fitToContents();
    m_what->setObjectName(u"restoreWhat"_s);
    m_sure->setObjectName(u"restoreSureCheck"_s);
    m_sure->setAccessibleName(m_sure->text());
    m_cancel->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(
        makeLabel(tr("Restore this backup?"), this, TextSize::Heading, Role::Ink, QFont::DemiBold));
    column->addWidget(
        makeLabel(breakable(QDir::toNativeSeparators(m_folder)), this, TextSize::Small, Role::Dim));
    column->addWidget(m_facts);
    column->addWidget(m_what);
    column->addWidget(m_sure);
    column->addWidget(m_progress);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kTight);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_restore);
    column->addSpacing(space::kTight);
    column->addLayout(buttons);
}

void RestoreDialog::look()
{
    m_progress->follow(m_care.look(m_folder), tr("Reading every page of it…"),
                       [this](const Result<BackupContent> &content) { onLooked(content); });
}

void RestoreDialog::onLooked(const Result<BackupContent> &content)
{
    if (!content) {
        m_progress->say(PrivacyWords::careError(content.error().code), true);
        refresh();
        return;
    }
    m_isLooked = true;
    m_orders = content->orders;
    m_progress->say({}, false);
    m_facts->setFacts(PrivacyWords::backup(*content));
    QStringList what;
    if (content->missing > 0)
        what << tr("%n present order(s) are not in it. They are carried over, so that no order "
                   "number is taken for unused; their payer data is not.",
                   nullptr, static_cast<int>(content->missing));
    what << tr("The present list is kept beside it in the data folder. Merchants and settings are "
               "put back only where there are none now.");
    m_what->setText(what.join(u' '));
    refresh();
}

void RestoreDialog::restore()
{
    if (!m_isLooked || m_progress->isBusy() || !m_sure->isChecked())
        return;
    m_isRestoring = true;
    m_progress->follow(m_care.restore(m_folder), tr("Restoring…"),
                       [this](const Result<BackupContent> &content) { onRestored(content); });
}

/** One that was cancelled too late has no answer, and is restored all the same. */
void RestoreDialog::onBusyChanged(bool busy)
{
    if (!busy && m_isReplaced)
        sayRestored(true);
    else
        refresh();
}

void RestoreDialog::onRestored(const Result<BackupContent> &content)
{
    if (content || m_isReplaced) {
        sayRestored(content.has_value());
        return;
    }
    m_progress->say(PrivacyWords::careError(content.error().code), true);
    m_sure->setChecked(false);
    refresh();
}

void RestoreDialog::sayRestored(bool isAll)
{
    m_isDone = true;
    QString said
        = tr("Restored: %n order(s). History shows them now.", nullptr, static_cast<int>(m_orders));
    if (!isAll)
        said += u' '
            + tr("Not everything after that was done: look whether your merchants, settings and "
                 "own regions are there.");
    m_progress->say(said, !isAll);
    refresh();
    m_cancel->setFocus();
}

void RestoreDialog::refresh()
{
    const bool busy = m_progress->isBusy();
    m_isRestoring = m_isRestoring && busy;
    m_what->setVisible(m_isLooked && !m_isDone);
    m_sure->setVisible(m_isLooked && !m_isDone);
    m_facts->setVisible(m_isLooked);
    m_sure->setEnabled(!busy);
    m_restore->setVisible(!m_isDone);
    m_restore->setEnabled(m_isLooked && !busy && m_sure->isChecked());
    m_cancel->setEnabled(!m_isRestoring);
    m_cancel->setText(m_isDone ? tr("Close") : tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
}

void RestoreDialog::reject()
{
    if (!m_isRestoring)
        QDialog::reject();
}

} // namespace vexora::ui
