// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "domain/secret.h"
#include "settings/profile.h"

#include <QObject>

#include <deque>
#include <optional>

namespace vexora::ui {

struct Desk;

/** A merchant as it is to be saved. An empty secret is not written: the stored one stays. */
struct MerchantDraft
{
    Profile profile;
    Secret secret;
    Secret proxyPassword;
};

/**
 * Saves a merchant and its secrets so that neither stands without the other. A new one's secrets
 * are first: no profile stands there without a secret that was refused a place. An edited one's
 * profile is first: a new secret must not sign for the gateway as it was. And before anything, the
 * stored password of a proxy that is no longer the profile's is forgotten: it must never be told to
 * another one. Owned by the dialog.
 */
class MerchantSaver final : public QObject
{
    Q_OBJECT

public:
    enum class Saved {
        Everything,
        Nothing,
        ProfileAlone, ///< its new secret was refused, and the profile could not be taken back
    };

    /** `before`: the merchant as it is stored, of an edited one. */
    MerchantSaver(Desk &desk, std::optional<Profile> before, QObject *parent = nullptr);

    /** finished follows, at once where there is nothing to wait for. */
    void save(MerchantDraft draft);

    /** Whether the stored proxy password is still that of the profile's proxy and user. */
    [[nodiscard]] static bool keepsPassword(const Profile &before, const Profile &after);

Q_SIGNALS:
    /** `error` is nothing but after Everything; NoSecret never means that one was asked for. */
    void finished(vexora::ui::MerchantSaver::Saved saved,
                  const std::optional<vexora::Error> &error);

private:
    void forgetPassword();
    void begin();
    void writeNext();
    void onRefused(const Error &error);
    void end(Saved saved, const std::optional<Error> &error = std::nullopt);

    Desk &m_desk;
    std::optional<Profile> m_before;
    Profile m_profile;
    std::deque<std::pair<QString, Secret>> m_writes;
    QStringList m_written;
};

} // namespace vexora::ui
