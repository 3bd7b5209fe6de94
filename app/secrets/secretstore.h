// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "domain/secret.h"

#include <QFuture>
#include <QObject>
#include <QString>

namespace vexora {

/** Where secrets are kept. The window's strip and `profile list` say it. */
enum class SecretPlace {
    Undecided, ///< not asked yet: the keychain is left alone until a real merchant needs it
    Keychain,
    Memory, ///< for this run only
};

/**
 * Keeps app secrets by key (a profile's id). Asynchronous, because a keychain may ask the person
 * to unlock it. A failed read is never a reason to write. Errors: NoSecret when there is certainly
 * none, KeychainUnavailable when the keychain is absent, locked, late or refuses.
 * Owned by the composition root; use on the main thread.
 *
 * A secret can only be moved, so a future gives it once: to takeResult() or to one
 * `.then(context, [](Result<Secret> read) {...})`. That continuation must not return a
 * Result<Secret> to another one: Qt 6.4 would run the second twice (see secrets/promises.h).
 */
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QFuture<Result<Secret>> read(const QString &key) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString &key, Secret secret) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString &key) = 0;
    [[nodiscard]] virtual SecretPlace place() const = 0;
    /** Whether a person may be typing the keyring's password just now: a reason to wait longer. */
    [[nodiscard]] virtual bool isAsking() const { return false; }

    /**
     * Whether secrets may outlive the run, where this store can do that at all. Without it they are
     * held in memory from now on; what lies in a keychain stays there, unread, until it is removed.
     */
    virtual void setKeeps(bool keeps) { Q_UNUSED(keeps) }
    [[nodiscard]] virtual bool keeps() const { return true; }

Q_SIGNALS:
    void placeChanged(vexora::SecretPlace place);
};

} // namespace vexora
