// SPDX-License-Identifier: MIT
#include "ui/dialogs/merchantsaver.h"

#include "domain/whenfinished.h"
#include "ui/desk.h"

namespace vexora::ui {

MerchantSaver::MerchantSaver(Desk &desk, std::optional<Profile> before, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_before(std::move(before))
{
}

bool MerchantSaver::keepsPassword(const Profile &before, const Profile &after)
{
    return before.proxy == after.proxy;
}

void MerchantSaver::save(MerchantDraft draft)
{
    m_profile = std::move(draft.profile);
    m_writes.clear();
    m_written.clear();
    // The password first: should the secret be refused after it, the profile's proxy is none yet.
    if (!draft.proxyPassword.isEmpty())
        m_writes.emplace_back(proxySecretKey(m_profile), std::move(draft.proxyPassword));
    if (!draft.secret.isEmpty())
        m_writes.emplace_back(m_profile.id, std::move(draft.secret));
    const bool hadLogin = m_before && !m_before->proxy.user.isEmpty();
    if (hadLogin && !keepsPassword(*m_before, m_profile))
        forgetPassword();
    else
        begin();
}

void MerchantSaver::forgetPassword()
{
    whenFinished(m_desk.own.secrets->remove(proxySecretKey(*m_before)), this,
                 [this](const Result<void> &gone) {
                     if (gone || gone.error().code == ErrorCode::NoSecret)
                         begin();
                     else
                         end(Saved::Nothing, gone.error());
                 });
}

void MerchantSaver::begin()
{
    if (m_before) {
        if (const Result<void> put = m_desk.own.profiles->put(m_profile); !put) {
            end(Saved::Nothing, put.error());
            return;
        }
    }
    writeNext();
}

void MerchantSaver::writeNext()
{
    if (!m_writes.empty()) {
        auto [key, secret] = std::move(m_writes.front());
        m_writes.pop_front();
        m_written.append(key);
        whenFinished(m_desk.own.secrets->write(key, std::move(secret)), this,
                     [this](const Result<void> &written) {
                         if (written)
                             writeNext();
                         else
                             onRefused(written.error());
                     });
        return;
    }
    if (!m_before) {
        if (const Result<void> put = m_desk.own.profiles->put(m_profile); !put) {
            onRefused(put.error());
            return;
        }
    }
    m_before = m_profile;
    end(Saved::Everything);
}

void MerchantSaver::onRefused(const Error &error)
{
    m_writes.clear();
    const bool takenBack = !m_before || m_desk.own.profiles->put(*m_before).has_value();
    // A secret nobody can see in a list would stay for ever; a password of another proxy too.
    for (const QString &key : std::as_const(m_written)) {
        const bool ofAnother
            = m_before && !keepsPassword(*m_before, m_profile) && key == proxySecretKey(m_profile);
        if (!m_before || (takenBack && ofAnother))
            (void)m_desk.own.secrets->remove(key);
    }
    if (takenBack) {
        end(Saved::Nothing, error);
        return;
    }
    m_before = m_profile;
    end(Saved::ProfileAlone, error);
}

void MerchantSaver::end(Saved saved, const std::optional<Error> &error)
{
    Q_EMIT finished(saved, error);
}

} // namespace vexora::ui
