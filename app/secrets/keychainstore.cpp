// SPDX-License-Identifier: MIT
#include "secrets/keychainstore.h"

#include "secrets/keyringstate.h"
#include "secrets/promises.h"

#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr QStringView kService = u"vexora-console";

QString entryOf(const QString &key)
{
    return u"vexora/%1/app-secret/1"_s.arg(key);
}

tl::unexpected<Error> unavailable(const QString &detail)
{
    return failure(ErrorCode::KeychainUnavailable, detail);
}

} // namespace

struct KeychainStore::Question
{
    bool isAsking = false;
    bool isOver = false;
};

KeychainStore::KeychainStore(QObject *parent)
    : KeychainStore(Timeouts{}, parent)
{
}

KeychainStore::KeychainStore(const Timeouts &timeouts, QObject *parent)
    : Keychain(parent)
    , m_timeouts(timeouts)
    , m_jobs(kService.toString())
{
}

QFuture<Result<void>> KeychainStore::probe()
{
    const auto promise = makePromise<void>();
    probeNow([promise](Result<void> result) { promise->keep(std::move(result)); });
    return promise->future();
}

QFuture<Result<Secret>> KeychainStore::read(const QString &key)
{
    const auto promise = makePromise<Secret>();
    const QString entry = entryOf(key);
    readEntry(entry, [this, promise, asked = beginQuestion(entry)](Result<Secret> result) {
        endQuestion(asked);
        promise->keep(std::move(result));
    });
    return promise->future();
}

QFuture<Result<void>> KeychainStore::write(const QString &key, Secret secret)
{
    if (secret.isEmpty())
        return ready<void>(failure(ErrorCode::Usage, u"an empty secret is none"_s));
    const auto promise = makePromise<void>();
    const QString entry = entryOf(key);
    writeAndReadBack(entry, secret, m_timeouts.prompt,
                     [this, promise, asked = beginQuestion(entry)](Result<void> result) {
                         endQuestion(asked);
                         promise->keep(std::move(result));
                     });
    return promise->future();
}

QFuture<Result<void>> KeychainStore::remove(const QString &key)
{
    const auto promise = makePromise<void>();
    const QString entry = entryOf(key);
    m_jobs.remove(entry, m_timeouts.prompt, [this, promise, entry](const KeychainAnswer &answer) {
        using Kind = KeychainAnswer::Kind;
        if (answer.kind != Kind::Done && answer.kind != Kind::NoEntry) {
            promise->keep(unavailable(answer.detail));
            return;
        }
        // A locked keyring says "removed" as well.
        readEntry(entry, [promise](const Result<Secret> &left) {
            if (left)
                promise->keep(unavailable(u"the keychain kept the entry"_s));
            else if (left.error().code == ErrorCode::NoSecret)
                promise->keep({});
            else
                promise->keep(tl::unexpected(left.error()));
        });
    });
    return promise->future();
}

std::shared_ptr<KeychainStore::Question> KeychainStore::beginQuestion(const QString &entry)
{
    auto question = std::make_shared<Question>();
    // Asked beside the job and not before it: it may have been locked since it was last used.
    askKeyringState(kService.toString(), entry, this, [this, question](KeyringState state) {
        if (state != KeyringState::Locked || question->isOver)
            return;
        question->isAsking = true;
        ++m_asking;
    });
    return question;
}

void KeychainStore::endQuestion(const std::shared_ptr<Question> &question)
{
    question->isOver = true;
    if (std::exchange(question->isAsking, false))
        --m_asking;
}

void KeychainStore::readEntry(const QString &entry, const Found &found)
{
    m_jobs.read(entry, m_timeouts.prompt, [this, entry, found](KeychainAnswer answer) {
        if (answer.kind == KeychainAnswer::Kind::NoEntry)
            settleAbsence(entry, found);
        else if (answer.kind != KeychainAnswer::Kind::Done)
            found(unavailable(answer.detail));
        else if (answer.value.isEmpty())
            found(unavailable(u"the keychain's entry is damaged"_s));
        else
            found(std::move(answer.value));
    });
}

void KeychainStore::settleAbsence(const QString &entry, const Found &found)
{
    askKeyringState(kService.toString(), entry, this, [this, entry, found](KeyringState state) {
        switch (state) {
        case KeyringState::Locked:
            found(unavailable(u"the keyring is locked"_s));
            return;
        case KeyringState::Unlocked:
            readAgain(entry, found);
            return;
        case KeyringState::NotKnown:
            break;
        }
        // Another backend, then: one that takes a nonce and gives it back is open.
        tryNonce(m_timeouts.prompt, [this, entry, found](const Result<void> &open) {
            if (open)
                readAgain(entry, found);
            else
                found(tl::unexpected(open.error()));
        });
    });
}

/** The keyring may have been opened between the first look and the question. */
void KeychainStore::readAgain(const QString &entry, const Found &found)
{
    m_jobs.read(entry, m_timeouts.prompt, [found](KeychainAnswer answer) {
        if (answer.kind == KeychainAnswer::Kind::NoEntry)
            found(failure(ErrorCode::NoSecret, u"the keychain holds no secret for this"_s));
        else if (answer.kind == KeychainAnswer::Kind::Done && !answer.value.isEmpty())
            found(std::move(answer.value));
        else
            found(unavailable(answer.detail));
    });
}

void KeychainStore::writeAndReadBack(const QString &entry, const Secret &secret,
                                     std::chrono::milliseconds timeout, const Done &done)
{
    const auto expected = std::make_shared<const Secret>(secret.clone());
    const auto compare = [expected, done](const KeychainAnswer &answer) {
        if (answer.kind != KeychainAnswer::Kind::Done)
            done(unavailable(answer.detail));
        else if (answer.value.reveal() != expected->reveal())
            done(unavailable(u"the keychain gave back something else than was written"_s));
        else
            done({});
    };
    m_jobs.write(entry, secret, timeout,
                 [this, entry, timeout, done, compare](const KeychainAnswer &answer) {
                     if (answer.kind == KeychainAnswer::Kind::Done)
                         m_jobs.read(entry, timeout, compare);
                     else
                         done(unavailable(answer.detail));
                 });
}

void KeychainStore::probeNow(const Done &done)
{
    // A locked keyring asks for a password, and a person needs longer than a program.
    askKeyringState(kService.toString(), u"vexora/probe"_s, this, [this, done](KeyringState state) {
        const bool asks = state == KeyringState::Locked;
        m_asking += asks ? 1 : 0;
        tryNonce(asks ? m_timeouts.prompt : m_timeouts.probe,
                 [this, asks, done](Result<void> open) {
                     m_asking -= asks ? 1 : 0;
                     done(std::move(open));
                 });
    });
}

void KeychainStore::tryNonce(std::chrono::milliseconds timeout, const Done &done)
{
    // An entry of its own per probe: two programs probing at once must not read each other's.
    const QString entry = u"vexora/probe/"_s + QUuid::createUuid().toString(QUuid::Id128);
    const Secret nonce(QUuid::createUuid().toRfc4122());
    writeAndReadBack(entry, nonce, timeout, [this, entry, timeout, done](Result<void> result) {
        // Also when it failed: a late write may still leave the nonce behind.
        m_jobs.remove(entry, timeout, [done, result](const KeychainAnswer &answer) {
            if (!result)
                return;
            if (answer.kind == KeychainAnswer::Kind::Done)
                done({});
            else
                done(unavailable(answer.detail));
        });
        if (!result)
            done(std::move(result));
    });
}

} // namespace vexora
