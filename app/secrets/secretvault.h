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
 * A person may want no secret to outlive the run: setKeeps(false) is memory, and the keychain is
 * then neither read nor written; a removal still reaches it, where there is one, without a probe,
 * and where there is none it is done. setKeeps(true) makes it undecided and probes at once. A
 * secret given in such a run stays in memory, comes before the keychain's (it is the newer one),
 * and is never carried over there by itself.
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
    [[nodiscard]] bool isAsking() const override { return m_keychain->isAsking(); }
    void setKeeps(bool keeps) override;
    [[nodiscard]] bool keeps() const override { return m_keeps; }
    /** Why it is Memory, English, for logs; empty otherwise. */
    [[nodiscard]] const QString &whyMemory() const { return m_whyMemory; }

private:
    template <class T> QFuture<Result<T>> whenDecided(std::function<QFuture<Result<T>>()> call);
    void decide();
    void decided(const Result<void> &probed);
    void settle(SecretPlace place);
    [[nodiscard]] QFuture<Result<void>> writeNow(const QString &key, Secret secret);
    [[nodiscard]] QFuture<Result<void>> removeNow(const QString &key);
    [[nodiscard]] QFuture<Result<Secret>> readNow(const QString &key);

    std::unique_ptr<Keychain> m_keychain;
    SessionStore m_memory;
    SecretPlace m_place = SecretPlace::Undecided;
    QString m_whyMemory;
    bool m_keeps = true;
    bool m_probing = false;
    int m_generation = 0; ///< of the choice: a probe asked for under another one decides nothing
    std::vector<std::function<void()>> m_waiting;
};

} // namespace vexora
