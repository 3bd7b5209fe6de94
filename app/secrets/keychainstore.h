// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/keychain.h"
#include "secrets/keychainjobs.h"

#include <chrono>
#include <functional>
#include <memory>

namespace vexora {

/**
 * Secrets in the desktop's keychain, under the service "vexora-console" and the key
 * "vexora/<key>/app-secret/1" (the 1 is the form of the entry: the secret's bytes as they are).
 *
 * Believes nothing it can check: availability is a nonce written, read back and removed; a write
 * is read back; "no such entry" becomes NoSecret only when the keyring is known to be unlocked,
 * and only then is a removal one. Every other answer is KeychainUnavailable, and nothing but
 * write() ever writes an app secret.
 * Futures of an object that is gone are cancelled.
 */
class KeychainStore : public Keychain
{
    Q_OBJECT

public:
    struct Timeouts
    {
        std::chrono::milliseconds prompt = std::chrono::seconds(30); ///< a person types a password
        std::chrono::milliseconds probe
            = std::chrono::seconds(10); ///< an unlocked keychain answers
    };

    explicit KeychainStore(QObject *parent = nullptr);
    explicit KeychainStore(const Timeouts &timeouts, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<void>> probe() override;
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, Secret secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;
    [[nodiscard]] bool isAsking() const override { return m_asking > 0; }

private:
    using Done = std::function<void(Result<void>)>;
    using Found = std::function<void(Result<Secret>)>;

    struct Question;
    /** From here until endQuestion() a person is being asked, if the keyring is locked. */
    [[nodiscard]] std::shared_ptr<Question> beginQuestion(const QString &entry);
    void endQuestion(const std::shared_ptr<Question> &question);

    void readEntry(const QString &entry, const Found &found);
    void settleAbsence(const QString &entry, const Found &found);
    void readAgain(const QString &entry, const Found &found);
    void writeAndReadBack(const QString &entry, const Secret &secret,
                          std::chrono::milliseconds timeout, const Done &done);
    void probeNow(const Done &done);
    void tryNonce(std::chrono::milliseconds timeout, const Done &done);

    Timeouts m_timeouts;
    KeychainJobs m_jobs;
    int m_asking = 0; ///< questions to a keyring that was found locked
};

} // namespace vexora
