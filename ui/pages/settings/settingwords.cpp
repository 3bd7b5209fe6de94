// SPDX-License-Identifier: MIT
#include "ui/pages/settings/settingwords.h"

#include "ui/desk.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QDir>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kMostOfMerchant = 80;
constexpr char kUndo[] = QT_TRANSLATE_NOOP("SettingWords", "Undo");

} // namespace

QString SettingWords::changed(const SettingStep &step, const Desk &desk)
{
    using What = SettingStep::What;
    const Preferences &now = desk.preferences;
    switch (step.what) {
    case What::Language:
        return tr("Language changed: %1.").arg(language(now.language));
    case What::Theme:
        return tr("Theme changed: %1.").arg(theme(now.theme));
    case What::Scale:
        return tr("Size changed: %1.").arg(scale(now.scalePercent));
    case What::Watch:
        return now.watchesPayments ? tr("Waiting orders are asked about now and then.")
                                   : tr("Waiting orders are no longer asked about by themselves.");
    case What::Timeout:
        return tr("Time-out changed: %1 s.").arg(now.timeoutMs / 1000);
    case What::SecretPlace:
        return tr("Place of secrets changed: %1.").arg(secretPlace(now.keepsSecrets));
    case What::Message:
        return tr("Message to the payers of %1 changed.")
            .arg(plainServerText(step.profile.name, kMostOfMerchant));
    case What::Retention:
        return tr("How long payer data is kept has changed.");
    case What::DataFolder:
        return tr("Data folder changed: %1.").arg(QDir::toNativeSeparators(desk.own.folder.path()));
    }
    Q_UNREACHABLE();
    return {};
}

QString SettingWords::undo()
{
    return tr(kUndo);
}

QString SettingWords::undoIn(const QString &language)
{
    QTranslator translator;
    const QString word = translator.load(u":/i18n/vexora_"_s + language)
        ? translator.translate("SettingWords", kUndo)
        : QString();
    return word.isEmpty() ? QString::fromLatin1(kUndo) : word;
}

QString SettingWords::language(const QString &code)
{
    return code.isEmpty() ? tr("Same as the desktop") : languageName(code);
}

QString SettingWords::theme(const QString &name)
{
    if (name == "light"_L1)
        return tr("Light");
    return name == "dark"_L1 ? tr("Dark") : tr("Same as the desktop");
}

QString SettingWords::scale(int percent)
{
    return percent == 0 ? tr("Same as the desktop") : tr("%1 %").arg(percent);
}

QString SettingWords::secretPlace(bool keeps)
{
    return keeps ? tr("System keychain") : tr("In memory until you quit");
}

QString SettingWords::isSending()
{
    return tr("An order is being sent. Change this when it has its answer.");
}

QString SettingWords::notSaved()
{
    return tr("The choice could not be saved; it holds until you quit.");
}

QString SettingWords::objection(FolderObjection objection)
{
    switch (objection) {
    case FolderObjection::None:
        return {};
    case FolderObjection::AlreadyUsed:
        return tr("That folder is in use already.");
    case FolderObjection::InsideOurs:
        return tr("That folder is inside one this program keeps its files in. Choose one outside.");
    case FolderObjection::OtherProgram:
        return tr("That place belongs to the system or to other programs. Choose a folder of your "
                  "own, such as one in Documents.");
    case FolderObjection::NoFolder:
        return tr("There is no such folder, and it cannot be made. Choose another one.");
    case FolderObjection::OtherOwner:
        return tr("That folder belongs to another user, who could read or replace what is in it. "
                  "Choose one of your own.");
    case FolderObjection::NotWritable:
        return tr("That folder cannot be written to. Choose another one.");
    case FolderObjection::OtherFiles:
        return tr("There are other files in that folder. Choose an empty one: a new folder inside "
                  "it will do.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace vexora::ui
