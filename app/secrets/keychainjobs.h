// SPDX-License-Identifier: MIT
#pragma once

#include "domain/secret.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

namespace QKeychain {
class Job;
}

namespace vexora {

/** What one keychain job came to. */
struct KeychainAnswer
{
    enum class Kind {
        Done,
        NoEntry, ///< or the keyring is locked: QtKeychain says the same of both
        Refused, ///< no keychain, denied, or broken
        Late, ///< nothing came in time; a write may still happen
    };

    Kind kind = Kind::Refused;
    QString detail; ///< English, for logs
    Secret value; ///< of a read
};

/**
 * QtKeychain's jobs, one after the other, each with a time-out that QtKeychain does not have: its
 * jobs wait for a prompt as long as a person does, and for ever without GLib's event loop. The
 * only part of the program that sees QtKeychain; its insecure fallback stays off.
 *
 * Every request is answered exactly once, never from inside the call. A job that is late goes on
 * by itself, because libsecret still holds it; what it brings is dropped, and the next one starts
 * only when it is through. A request whose time is up before its turn never starts.
 */
class KeychainJobs : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(KeychainAnswer)>;
    using Timeout = std::chrono::milliseconds;

    explicit KeychainJobs(QString service, QObject *parent = nullptr);
    ~KeychainJobs() override;

    void read(const QString &key, Timeout timeout, Then then);
    void write(const QString &key, const Secret &secret, Timeout timeout, Then then);
    void remove(const QString &key, Timeout timeout, Then then);

private:
    enum class Kind { Read, Write, Remove };
    struct Request;

    void add(Kind kind, const QString &key, Secret secret, Timeout timeout, Then then);
    void startNext();
    void jobFinished(QKeychain::Job *job, const std::shared_ptr<Request> &request);
    void giveUp(const std::shared_ptr<Request> &request);

    QString m_service;
    std::deque<std::shared_ptr<Request>> m_waiting;
    std::shared_ptr<Request> m_running;
};

} // namespace vexora
