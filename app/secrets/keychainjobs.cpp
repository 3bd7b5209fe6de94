// SPDX-License-Identifier: MIT
#include "secrets/keychainjobs.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

#include <openssl/crypto.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace vexora {

struct KeychainJobs::Request
{
    Kind kind = Kind::Read;
    QString key;
    Secret secret;
    Timeout timeout{};
    Then then; ///< empty once answered
    QTimer timer;

    void answer(KeychainAnswer answer)
    {
        timer.stop();
        if (const Then callback = std::exchange(then, {}))
            callback(std::move(answer));
    }
};

namespace {

/**
 * Wipes the bytes and not a copy of them: QtKeychain's job shares the buffer, so that the wipe()
 * of domain/secret.h would detach and leave the job's. Nobody reads it after this.
 */
void wipeShared(const QByteArray &buffer)
{
    if (!buffer.isEmpty())
        OPENSSL_cleanse(const_cast<char *>(buffer.constData()), size_t(buffer.size()));
}

KeychainAnswer toAnswer(const QKeychain::Job &job)
{
    using Kind = KeychainAnswer::Kind;
    switch (job.error()) {
    case QKeychain::NoError:
        return {Kind::Done, {}, {}};
    case QKeychain::EntryNotFound:
        return {Kind::NoEntry, u"no such entry"_s, {}};
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return {Kind::Refused, job.errorString(), {}};
}

} // namespace

KeychainJobs::KeychainJobs(QString service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
}

KeychainJobs::~KeychainJobs() = default;

void KeychainJobs::read(const QString &key, Timeout timeout, Then then)
{
    add(Kind::Read, key, {}, timeout, std::move(then));
}

void KeychainJobs::write(const QString &key, const Secret &secret, Timeout timeout, Then then)
{
    add(Kind::Write, key, secret.clone(), timeout, std::move(then));
}

void KeychainJobs::remove(const QString &key, Timeout timeout, Then then)
{
    add(Kind::Remove, key, {}, timeout, std::move(then));
}

void KeychainJobs::add(Kind kind, const QString &key, Secret secret, Timeout timeout, Then then)
{
    const auto request = std::make_shared<Request>();
    request->kind = kind;
    request->key = key;
    request->secret = std::move(secret);
    request->timeout = timeout;
    request->then = std::move(then);
    request->timer.setSingleShot(true);
    connect(&request->timer, &QTimer::timeout, this,
            [this, weak = std::weak_ptr<Request>(request)] {
                if (const auto late = weak.lock())
                    giveUp(late);
            });
    // From now on, so that what waits behind a job that hangs is answered as well.
    request->timer.start(timeout);
    m_waiting.push_back(request);
    startNext();
}

void KeychainJobs::startNext()
{
    if (m_running || m_waiting.empty())
        return;
    m_running = m_waiting.front();
    m_waiting.pop_front();

    // The job has no parent: it may outlive this object, and deletes itself when it is through.
    QKeychain::Job *job = nullptr;
    switch (m_running->kind) {
    case Kind::Read:
        job = new QKeychain::ReadPasswordJob(m_service);
        break;
    case Kind::Remove:
        job = new QKeychain::DeletePasswordJob(m_service);
        break;
    case Kind::Write: {
        auto *write = new QKeychain::WritePasswordJob(m_service);
        const QByteArrayView bytes = m_running->secret.reveal();
        const QByteArray data = bytes.toByteArray();
        write->setBinaryData(data);
        // The job and this lambda share one buffer.
        connect(write, &QKeychain::Job::finished, write, [data] { wipeShared(data); });
        m_running->secret = {};
        job = write;
        break;
    }
    }
    job->setKey(m_running->key);
    connect(
        job, &QKeychain::Job::finished, this,
        [this, request = m_running](QKeychain::Job *finished) { jobFinished(finished, request); });
    // After the slot above has taken the value, and also when this object is gone by then.
    if (auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job))
        connect(read, &QKeychain::Job::finished, read, [read] { wipeShared(read->binaryData()); });
    job->start();
}

void KeychainJobs::jobFinished(QKeychain::Job *job, const std::shared_ptr<Request> &request)
{
    KeychainAnswer answer = toAnswer(*job);
    if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job);
        read && answer.kind == KeychainAnswer::Kind::Done) {
        answer.value = Secret(read->binaryData());
    }
    m_running.reset();
    startNext();
    request->answer(std::move(answer)); // last: the callback may end this object
}

void KeychainJobs::giveUp(const std::shared_ptr<Request> &request)
{
    std::erase(m_waiting, request);
    request->answer(
        {KeychainAnswer::Kind::Late,
         u"the keychain did not answer within %1 s"_s.arg(double(request->timeout.count()) / 1000),
         {}});
}

} // namespace vexora
