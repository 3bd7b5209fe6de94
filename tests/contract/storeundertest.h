// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/historycare.h"
#include "checkout/ordersearch.h"
#include "checkout/payerarchive.h"
#include "domain/clock.h"
#include "secrets/waitfor.h"

#include <memory>

/**
 * What every store of orders has to keep, whatever it is made of. The tests know the interfaces of
 * checkout/ alone; the store they run against is linked in.
 */
namespace contract {

using namespace vexora;

/** One start of the program over a list, as the composition root puts it together. */
class Desk
{
public:
    virtual ~Desk() = default; ///< as the program ends: what was asked for is finished

    virtual OrderLog &log() = 0;
    virtual OrderSearch &search() = 0;
    virtual PayerArchive &payers() = 0;
    virtual HistoryCare &care() = 0;
};

/** A list of the test's own, empty at first, that lives as long as this. */
class StoreUnderTest
{
public:
    /** Each store of the product has a source with this function. */
    [[nodiscard]] static std::unique_ptr<StoreUnderTest> make();
    virtual ~StoreUnderTest() = default;

    /** Another desk on the list, or the same one after a restart. They share the keychain. */
    [[nodiscard]] virtual std::unique_ptr<Desk> desk() = 0;
    /** One on a machine without a safe place for a key. */
    [[nodiscard]] virtual std::unique_ptr<Desk> deskWithoutKeychain() = 0;
    /** What every desk takes for now. */
    [[nodiscard]] virtual const Clock &clock() const = 0;
    /** What an order of this program is recorded with. */
    [[nodiscard]] virtual Sender self() const = 0;
    /** Of a program that ended in the middle of its orders. */
    [[nodiscard]] virtual Sender gone() const = 0;
};

/** What most tests want: one desk on a list of its own. */
class Bench
{
public:
    [[nodiscard]] OrderLog &log() { return m_desk->log(); }
    [[nodiscard]] OrderSearch &search() { return m_desk->search(); }
    [[nodiscard]] PayerArchive &payers() { return m_desk->payers(); }
    [[nodiscard]] HistoryCare &care() { return m_desk->care(); }
    [[nodiscard]] StoreUnderTest &store() { return *m_store; }
    [[nodiscard]] qint64 nowMs() const { return m_store->clock().nowMs(); }
    [[nodiscard]] Sender self() const { return m_store->self(); }

    void close() { m_desk.reset(); }
    void openAgain()
    {
        close();
        m_desk = m_store->desk();
    }

private:
    std::unique_ptr<StoreUnderTest> m_store = StoreUnderTest::make();
    std::unique_ptr<Desk> m_desk = m_store->desk();
};

/** What went wrong with a call; empty when nothing did. */
template <class T> QString errorOf(const QFuture<Result<T>> &call)
{
    const Result<T> result = waitFor(call);
    return result
        ? QString()
        : QString::number(int(result.error().code)) + QStringLiteral(": ") + result.error().detail;
}

template <class T> std::optional<ErrorCode> codeOf(const QFuture<Result<T>> &call)
{
    const Result<T> result = waitFor(call);
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace contract
