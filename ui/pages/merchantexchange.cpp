// SPDX-License-Identifier: MIT
#include "ui/pages/merchantexchange.h"

#include "settings/ownerfile.h"
#include "ui/desk.h"
#include "ui/dialogs/addmerchant.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kLongestMember = 120; ///< of a member in a file from elsewhere
constexpr int kLongestMerchant = 80;

/** A file name anywhere: "Taipei Outdoor" becomes "Taipei-Outdoor.vexora.json". */
QString fileNameFor(const QString &name)
{
    QString plain;
    for (const QChar c : name) {
        const bool fits = c.isLetterOrNumber() || c.isMark();
        if (fits)
            plain += c;
        else if (!plain.isEmpty() && !plain.endsWith(u'-'))
            plain += u'-';
    }
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return (plain.isEmpty() ? u"merchant"_s : plain) + u".vexora.json";
}

MerchantExchange::AskForFile fileDialog(QWidget *window, QFileDialog::AcceptMode mode)
{
    return [window, mode](const QString &suggested, const MerchantExchange::Chosen &chosen) {
        const bool saves = mode == QFileDialog::AcceptSave;
        auto *dialog
            = new QFileDialog(window,
                              saves ? MerchantExchange::tr("Export a merchant")
                                    : MerchantExchange::tr("Import a merchant"),
                              QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                              MerchantExchange::tr("Exported merchants (*.json);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(mode);
        dialog->setFileMode(saves ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
        dialog->setDefaultSuffix(u"json"_s);
        if (!suggested.isEmpty())
            dialog->selectFile(suggested);
        QObject::connect(dialog, &QFileDialog::fileSelected, window, chosen);
        dialog->open();
    };
}

QString sentenceFor(const ProfileFileFault &fault)
{
    using Kind = ProfileFileFault::Kind;
    const QString where = plainServerText(fault.where, kLongestMember);
    switch (fault.kind) {
    case Kind::TooLarge:
        return MerchantExchange::tr("It is too large for an exported merchant.");
    case Kind::NotJson:
        return MerchantExchange::tr(
            "It cannot be read: it is not JSON, or something stands in it twice.");
    case Kind::NotAProfile:
        return MerchantExchange::tr("It is not a merchant that was exported by this program.");
    case Kind::Newer:
        return MerchantExchange::tr("It was written by a newer program. Update this one first.");
    case Kind::HoldsSecret:
        return MerchantExchange::tr(
                   "It holds a secret, as %1. Such a file goes from hand to hand, so a secret must "
                   "not be in it. Take it out, and have the secret changed if others had the file. "
                   "You enter the secret here when you import the file.")
            .arg(where);
    case Kind::HoldsLogin:
        return MerchantExchange::tr("The address at %1 holds a user name or a password. Such a "
                                    "file goes from hand to hand: take both out of it.")
            .arg(where);
    case Kind::OfOneMachine:
        return MerchantExchange::tr("It holds %1, which belongs to one machine or person. Take it "
                                    "out and set it here after the import.")
            .arg(where);
    case Kind::Malformed:
        return MerchantExchange::tr("What stands at %1 is missing, unknown or not allowed.")
            .arg(where);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

MerchantExchange::MerchantExchange(Desk &desk, QWidget *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_window(parent)
    , m_whereTo(fileDialog(parent, QFileDialog::AcceptSave))
    , m_whichOne(fileDialog(parent, QFileDialog::AcceptOpen))
{
}

void MerchantExchange::setAsking(AskForFile whereTo, AskForFile whichOne)
{
    m_whereTo = std::move(whereTo);
    m_whichOne = std::move(whichOne);
}

void MerchantExchange::exportMerchant(const Profile &profile)
{
    m_whereTo(fileNameFor(profile.name),
              [this, profile](const QString &file) { write(profile, file); });
}

void MerchantExchange::write(const Profile &profile, const QString &file)
{
    const ProfileExport exported = exportedProfile(profile);
    if (const Result<void> written = writeOwnerFile(file, exported.bytes); !written) {
        Q_EMIT said(tr("The merchant could not be written to that place."), true);
        return;
    }
    QString sentence = tr("%1 was exported without its secret.")
                           .arg(plainServerText(profile.name, kLongestMerchant));
    if (!exported.leftOut.isEmpty())
        sentence += u' ' + tr("Its CA file and proxy user stay on this machine.");
    Q_EMIT said(sentence, false);
}

void MerchantExchange::importMerchant()
{
    m_whichOne({}, [this](const QString &file) { read(file); });
}

void MerchantExchange::read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        refuse(name, tr("It cannot be opened."));
        return;
    }
    const auto imported = importedProfile(file.read(kMaxProfileFile + 1));
    if (!imported) {
        refuse(name, sentenceFor(imported.error()));
        return;
    }
    const RegionSpec *region = m_desk.catalog->find(imported->region);
    if (!region)
        refuse(name,
               tr("It is for the region %1, which this program does not know. Add its region file "
                  "first.")
                   .arg(imported->region));
    else if (!region->currency(imported->currency))
        refuse(name,
               tr("Its currency is none of the region %1.").arg(region->name.in(m_desk.language)));
    else
        offer(*imported);
}

void MerchantExchange::refuse(const QString &file, const QString &why)
{
    auto *box = new QMessageBox(m_window);
    box->setObjectName(u"importRefusedBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(tr("%1 was not imported")
                     .arg(plainServerText(QFileInfo(file).fileName(), kLongestMerchant)));
    box->setInformativeText(why);
    makePlain(box);
    QPushButton *close = box->addButton(tr("Close"), QMessageBox::RejectRole);
    close->setObjectName(u"importRefusedClose"_s);
    box->setDefaultButton(close);
    box->setEscapeButton(close);
    box->open();
}

void MerchantExchange::offer(Profile profile)
{
    // The host decides what its orders are; a label from elsewhere must not say less.
    profile.environment = environmentIn(m_desk, profile);
    QStringList notes{tr("Orders will go to %1 (%2). Compare that with what you were told, then "
                         "enter the secret.")
                          .arg(hostOf(profile.baseUrl), Words::environment(profile.environment))};
    const QString name = profile.name;
    profile.name = freeName(name, m_desk.own.profiles->profiles());
    if (profile.name != name)
        notes.append(tr("There is a merchant %1 already, so this one has another name.")
                         .arg(plainServerText(name, kLongestMerchant)));
    QStringList languages;
    for (auto it = profile.messageTemplates.cbegin(); it != profile.messageTemplates.cend(); ++it)
        languages.append(it.key().isEmpty() ? tr("any language") : languageName(it.key()));
    if (!languages.isEmpty())
        notes.append(tr("The file brings its own messages to payers: %1. Read them in Settings.")
                         .arg(languages.join(u", "_s)));
    auto *dialog = new AddMerchant(m_desk, std::nullopt, m_window);
    dialog->offer(profile, notes);
    connect(dialog, &AddMerchant::saved, this, &MerchantExchange::added);
    dialog->open();
}

} // namespace vexora::ui
