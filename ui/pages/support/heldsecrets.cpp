// SPDX-License-Identifier: MIT
#include "ui/pages/support/heldsecrets.h"

#include "domain/whenfinished.h"
#include "ui/desk.h"

#include <algorithm>
#include <utility>

namespace vexora::ui {

HeldSecrets::HeldSecrets(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void HeldSecrets::want(const Profile &profile)
{
    ++m_reading; // a store may answer at once: settled() comes once, after all of them
    const bool practises = m_desk.sandbox.profiles && m_desk.sandbox.profiles->findById(profile.id);
    readAll(m_desk.sandbox);
    if (!practises)
        readAll(m_desk.own);
    if (--m_reading == 0)
        Q_EMIT settled();
}

void HeldSecrets::readAll(const Workspace &place)
{
    if (!place.profiles || !place.secrets)
        return;
    const QList<Profile> profiles = place.profiles->profiles();
    for (const Profile &profile : profiles) {
        if (m_asked.contains(profile.id))
            continue;
        m_asked.append(profile.id);
        ++m_reading;
        whenFinished(place.secrets->read(profile.id), this,
                     [this, profile, turn = m_turn](QFuture<Result<Secret>> read) {
                         if (turn != m_turn)
                             return;
                         if (read.isCanceled())
                             take(profile, failure(ErrorCode::KeychainUnavailable));
                         else
                             take(profile, read.takeResult());
                     });
    }
}

void HeldSecrets::take(const Profile &profile, Result<Secret> read)
{
    if (read) {
        m_secrets.push_back({profile.name, environmentIn(m_desk, profile), std::move(*read)});
        m_ids.append(profile.id);
    } else {
        m_failed.append({profile.id, profile.name, read.error()});
    }
    if (--m_reading == 0)
        Q_EMIT settled();
}

std::optional<Error> HeldSecrets::failureOf(const QString &profileId) const
{
    const auto failed
        = std::find_if(m_failed.cbegin(), m_failed.cend(),
                       [&profileId](const Failed &each) { return each.id == profileId; });
    return failed == m_failed.cend() ? std::nullopt : std::optional(failed->error);
}

void HeldSecrets::tryAgain()
{
    for (const Failed &failed : std::as_const(m_failed))
        m_asked.removeOne(failed.id);
    m_failed.clear();
}

QStringList HeldSecrets::unread() const
{
    QStringList names;
    for (const Failed &failed : m_failed) {
        if (failed.error.code != ErrorCode::NoSecret) // there is none that could have signed
            names.append(failed.name);
    }
    return names;
}

std::vector<doctor::KnownSecret> HeldSecrets::copies(const QString &profileId) const
{
    std::vector<doctor::KnownSecret> copied;
    copied.reserve(m_secrets.size());
    for (qsizetype i = 0; i < m_ids.size(); ++i) {
        const doctor::KnownSecret &held = m_secrets[static_cast<size_t>(i)];
        const auto at = m_ids[i] == profileId ? copied.begin() : copied.end();
        copied.insert(at, {held.profile, held.environment, held.secret.clone()});
    }
    return copied;
}

void HeldSecrets::letGo()
{
    ++m_turn;
    m_reading = 0;
    m_secrets.clear();
    m_ids.clear();
    m_asked.clear();
    m_failed.clear();
}

} // namespace vexora::ui
