// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/keychain.h"
#include "secrets/sessionstore.h"

#include <functional>
#include <memory>
#include <vector>

namespace vexora {

/**
 * The person's secrets: in the keychain where it proves usable, else in memory for this run.
 *
 * Undecided until somebody reads, writes or removes: the keychain is then probed once, so that
 * nobody is asked for a keyring password before a real merchant needs it. The decision stands for
 * the run. Once it is the keychain, its errors are reported and never turned into "in memory": a
 * secret must not quietly land somewhere else than the person was told. In memory, NoSecret means
 * "none in this run".
 *
 * Futures of a vault that is gone are cancelled.
 */
class SecretVault : public SecretStore
{
    Q_OBJECT

public:
    /** `keychain` must not be null. */
    explicit SecretVault(std::unique_ptr<Keychain> keychain, QObject *parent = nullptr);
    ~SecretVault() override;

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, Secret secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;
    [[nodiscard]] SecretPlace place() const override { return m_place; }
    /** Why it is Memory, English, for logs; empty otherwise. */
    [[nodiscard]] const QString &whyMemory() const { return m_whyMemory; }

private:
    template <class T>
    QFuture<Result<T>> whenDecided(std::function<QFuture<Result<T>>(SecretStore &)> call);
    void decide();
    void decided(const Result<void> &probed);
    SecretStore &store();

    std::unique_ptr<Keychain> m_keychain;
    SessionStore m_memory;
    SecretPlace m_place = SecretPlace::Undecided;
    QString m_whyMemory;
    bool m_probing = false;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace vexora
