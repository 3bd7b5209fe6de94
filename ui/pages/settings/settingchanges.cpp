// SPDX-License-Identifier: MIT
#include "ui/pages/settings/settingchanges.h"

#include "ui/desk.h"
#include "ui/pages/settings/settingwords.h"
#include "ui/words.h"

namespace vexora::ui {

namespace {

bool needsNewWindow(SettingStep::What what)
{
    using What = SettingStep::What;
    return what == What::Language || what == What::Theme || what == What::Scale
        || what == What::DataFolder;
}

/** `now` with what the step changed put back: the profile in use, say, may be another by now. */
Preferences putBack(Preferences now, const SettingStep &step)
{
    using What = SettingStep::What;
    switch (step.what) {
    case What::Language:
        now.language = step.before.language;
        break;
    case What::Theme:
        now.theme = step.before.theme;
        break;
    case What::Scale:
        now.scalePercent = step.before.scalePercent;
        break;
    case What::Watch:
        now.watchesPayments = step.before.watchesPayments;
        break;
    case What::Timeout:
        now.timeoutMs = step.before.timeoutMs;
        break;
    case What::SecretPlace:
        now.keepsSecrets = step.before.keepsSecrets;
        break;
    case What::Retention:
        now.retentionDays = step.before.retentionDays;
        break;
    case What::Message:
    case What::DataFolder:
        break;
    }
    return now;
}

bool hasMessagesOf(const Profile &profile, const Profile &other)
{
    return profile.messageTemplates == other.messageTemplates
        && profile.messageLanguage == other.messageLanguage;
}

} // namespace

SettingChanges::SettingChanges(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    noteMerchants();
}

bool SettingChanges::isFree()
{
    if (m_mayRebuild())
        return true;
    Q_EMIT said(SettingWords::isSending(), true);
    return false;
}

bool SettingChanges::set(What what, const Preferences &chosen)
{
    if (chosen == m_desk.preferences)
        return true;
    if (needsNewWindow(what) && !isFree())
        return false;
    // Keys walk through a list, and a number is spun: that is one change, back to where it began.
    const bool goesOn = canUndo() && m_desk.steps.last().what == what;
    if (!goesOn)
        append({what, m_desk.preferences, m_desk.language});
    if (putBack(chosen, m_desk.steps.last()) == chosen)
        m_desk.steps.removeLast();
    apply(what, chosen);
    return true;
}

bool SettingChanges::useFolder(const QString &path)
{
    if (!isFree())
        return false;
    Q_EMIT folderRequested(path);
    return true;
}

void SettingChanges::append(SettingStep step)
{
    m_desk.steps.append(std::move(step));
    if (m_desk.steps.size() > kMostSteps)
        m_desk.steps.removeFirst();
}

void SettingChanges::noteMerchants()
{
    m_merchants = m_desk.own.profiles ? m_desk.own.profiles->profiles() : QList<Profile>();
}

void SettingChanges::noteMessages()
{
    for (const Profile &before : std::as_const(m_merchants)) {
        const Profile *now = m_desk.own.profiles->findById(before.id);
        if (!now || hasMessagesOf(*now, before))
            continue;
        const bool goesOn = canUndo() && m_desk.steps.last().what == What::Message
            && m_desk.steps.last().profile.id == before.id;
        if (!goesOn)
            append({What::Message, m_desk.preferences, m_desk.language, {}, before});
        if (hasMessagesOf(*now, m_desk.steps.last().profile))
            m_desk.steps.removeLast();
    }
    noteMerchants();
    Q_EMIT made(What::Message);
}

void SettingChanges::putMessagesBack(const SettingStep &step)
{
    const Profile *found = m_desk.own.profiles->findById(step.profile.id);
    if (found) {
        Profile profile = *found;
        profile.messageTemplates = step.profile.messageTemplates;
        profile.messageLanguage = step.profile.messageLanguage;
        if (const Result<void> put = m_desk.own.profiles->put(profile); !put) {
            Q_EMIT said(Words::error(put.error().code), true);
            return;
        }
    }
    m_desk.steps.removeLast(); // a merchant that is gone has no message
    noteMerchants();
    Q_EMIT made(What::Message);
}

void SettingChanges::undo()
{
    if (!canUndo())
        return;
    const SettingStep step = m_desk.steps.last();
    if (step.what == What::DataFolder) {
        useFolder(step.folder); // it is forgotten when that has succeeded
        return;
    }
    if (step.what == What::Message) {
        putMessagesBack(step);
        return;
    }
    if (needsNewWindow(step.what) && !isFree())
        return;
    m_desk.steps.removeLast();
    apply(step.what, putBack(m_desk.preferences, step));
}

void SettingChanges::apply(What what, const Preferences &chosen)
{
    m_desk.preferences = chosen;
    Q_EMIT said({}, false);
    if (!savePreferences(m_desk.own.folder.preferencesFile(), chosen))
        Q_EMIT said(SettingWords::notSaved(), true);
    if (what == What::SecretPlace && m_desk.own.secrets)
        m_desk.own.secrets->setKeeps(chosen.keepsSecrets);
    Q_EMIT made(what);
    if (needsNewWindow(what))
        Q_EMIT rebuildRequested();
}

bool SettingChanges::canUndo() const
{
    return !m_desk.steps.isEmpty();
}

QString SettingChanges::latest() const
{
    return canUndo() ? SettingWords::changed(m_desk.steps.last(), m_desk) : QString();
}

QString SettingChanges::formerUndo() const
{
    if (!canUndo())
        return {};
    const SettingStep &step = m_desk.steps.last();
    if (step.what != What::Language || step.language == m_desk.language)
        return {};
    return SettingWords::undoIn(step.language);
}

} // namespace vexora::ui
