// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/workspace.h"
#include "signing/doctor/doctor.h"

#include <QObject>

#include <optional>
#include <vector>

namespace vexora::ui {

struct Desk;

/**
 * The secrets a request is checked with, for as long as it is looked at: read when the first check
 * with a profile wants them, handed out as copies for one run, and gone with letGo(). A practice
 * profile wants the sandbox's alone, so that practising never opens the keychain. Reading one may
 * fail; the others are there all the same. Owned by the RequestView.
 */
class HeldSecrets final : public QObject
{
    Q_OBJECT

public:
    explicit HeldSecrets(const Desk &desk, QObject *parent = nullptr);

    /** Reads what is not there yet of the profile's workspace, and of the sandbox. */
    void want(const Profile &profile);
    /** Whether nothing that was wanted is still being read. */
    [[nodiscard]] bool isSettled() const { return m_reading == 0; }
    /** Why the secret of that profile is not there; nothing where it is, or was not wanted. */
    [[nodiscard]] std::optional<Error> failureOf(const QString &profileId) const;
    /** The next want() reads what failed once more: a keyring may be open by then. */
    void tryAgain();
    /** Profiles that have a secret, or may have one, which could not be read; by name. */
    [[nodiscard]] QStringList unread() const;

    /** Copies, that of `profileId` first. */
    [[nodiscard]] std::vector<doctor::KnownSecret> copies(const QString &profileId) const;
    [[nodiscard]] const std::vector<doctor::KnownSecret> &all() const { return m_secrets; }
    void letGo();

Q_SIGNALS:
    /** All that was wanted is read, or failed. */
    void settled();

private:
    void readAll(const Workspace &place);
    void take(const Profile &profile, Result<Secret> read);

    struct Failed
    {
        QString id;
        QString name;
        Error error;
    };

    const Desk &m_desk;
    std::vector<doctor::KnownSecret> m_secrets;
    QStringList m_ids; ///< of m_secrets, in their order
    QStringList m_asked;
    QList<Failed> m_failed;
    int m_reading = 0;
    int m_turn = 0; ///< what was asked for before letGo() carries an older one
};

} // namespace vexora::ui
