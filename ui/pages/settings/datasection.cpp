// SPDX-License-Identifier: MIT
#include "ui/pages/settings/datasection.h"

#include "ui/desk.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/pages/settings/privacywords.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/careprogress.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/factlist.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

DataSection::DataSection(Desk &desk, QWidget *parent)
    : SettingSection(tr("Backup"), parent)
    , m_desk(desk)
    , m_care(desk.own.care)
    , m_backup(makeButton(tr("Back up…"), u"backupButton"_s, this))
    , m_restore(makeButton(tr("Restore…"), u"restoreButton"_s, this))
    , m_verify(makeButton(tr("Verify"), u"verifyButton"_s, this))
    , m_progress(new CareProgress(this))
    , m_faults(new FactList(this))
{
    setObjectName(u"dataCard"_s);
    add(makeLabel(tr("A backup holds orders, merchants, settings and your own regions. Payer data "
                     "in it stays locked with the key in this computer's keychain; no secret and "
                     "no key is in it. Orders can be sent while it is made."),
                  this, TextSize::Small, Role::Dim));
    auto *buttons = new QWidget(this);
    auto *row = new ButtonRow(buttons);
    for (QPushButton *button : {m_backup, m_restore, m_verify}) {
        row->addWidget(button);
        button->setEnabled(m_care != nullptr);
    }
    m_verify->setAccessibleDescription(
        tr("Reads the whole list through and says whether it is as it was written"));
    m_verify->setToolTip(m_verify->accessibleDescription());
    add(buttons);
    add(m_progress);
    m_faults->setObjectName(u"verifyFaults"_s);
    m_faults->setAccessibleName(tr("What is wrong"));
    m_faults->fitToContents();
    m_faults->hide();
    add(m_faults);

    connect(m_backup, &QPushButton::clicked, this, &DataSection::askWhereTo);
    connect(m_restore, &QPushButton::clicked, this, &DataSection::askWhereFrom);
    connect(m_verify, &QPushButton::clicked, this, &DataSection::verify);
    connect(m_progress, &CareProgress::busyChanged, this, [this](bool busy) {
        for (QPushButton *button : {m_backup, m_restore, m_verify})
            button->setEnabled(!busy);
    });
}

void DataSection::askWhereTo()
{
    const QString day
        = QDateTime::fromMSecsSinceEpoch(m_desk.clock->nowMs()).toString(u"yyyy-MM-dd");
    auto *dialog = new QFileDialog(window(), tr("Back up into a new folder"), QDir::homePath());
    dialog->setObjectName(u"backupDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // what is there is refused
    dialog->selectFile(u"vexora-backup-"_s + day);
    connect(dialog, &QFileDialog::fileSelected, this, &DataSection::backUpInto);
    dialog->open();
}

void DataSection::backUpInto(const QString &folder)
{
    if (m_progress->isBusy())
        return;
    m_faults->hide();
    m_progress->follow(
        m_care->backup(folder), tr("Backing up…"), [this](const Result<BackupContent> &made) {
            if (made)
                m_progress->say(
                    tr("Backed up %n order(s).", nullptr, static_cast<int>(made->orders)), false);
            else
                m_progress->say(PrivacyWords::careError(made.error().code), true);
        });
}

void DataSection::askWhereFrom()
{
    auto *dialog = new QFileDialog(window(), tr("Choose the folder of a backup"), QDir::homePath());
    dialog->setObjectName(u"restoreFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &DataSection::restoreFrom);
    dialog->open();
}

void DataSection::restoreFrom(const QString &folder)
{
    auto *dialog = new RestoreDialog(*m_care, folder, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DataSection::verify()
{
    m_faults->hide();
    m_progress->follow(m_care->verify(), tr("Reading the whole list…"),
                       [this](const Result<VerifyReport> &report) { onVerified(report); });
}

void DataSection::onVerified(const Result<VerifyReport> &report)
{
    if (!report) {
        m_progress->say(PrivacyWords::careError(report.error().code), true);
        return;
    }
    m_progress->say(PrivacyWords::verified(*report), !report->isGood() || !report->isWhole());
    m_faults->setFacts(PrivacyWords::faults(*report));
    m_faults->setVisible(!report->isGood());
}

} // namespace vexora::ui
