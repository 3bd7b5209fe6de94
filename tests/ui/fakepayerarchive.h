// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/payerarchive.h"

#include <QPromise>

#include <deque>
#include <functional>
#include <optional>

namespace vexora::test {

/** A PayerArchive in memory whose answers come when the test says so. */
class FakePayerArchive final : public PayerArchive
{
public:
    using PayerArchive::PayerArchive;

    struct Kept
    {
        OrderKey key;
        PapersFound papers;
    };

    struct AskedUse
    {
        QString address;
        QStringList regions;
        qint64 sinceMs = 0;
        QString payer;
    };

    bool held = false; ///< answers wait for release()
    std::optional<ErrorCode> fault; ///< of all but receipts() and book()
    Keeping place = Keeping::Keeps;
    QList<Kept> kept; ///< others were never kept
    ErasePreview previewed;
    QList<EraseWish> previews;
    QList<EraseWish> erasures;
    QList<EraseReceipt> given;
    AddressUse use; ///< of every address
    QList<AskedUse> askedUses;
    bool bookOn = false;
    QList<BookPayer> bookPayers; ///< whoever is asked for
    QList<QList<PayerWord>> askedBook;
    int keysChanged = 0;

    void setKeeping(Keeping keeping)
    {
        place = keeping;
        Q_EMIT keepingChanged(keeping);
    }

    void keep(const OrderKey &key, const FieldMap &fields, const QByteArray &answer = {})
    {
        PapersFound found;
        found.state = PapersFound::State::Kept;
        found.fields = fields;
        found.answer = answer;
        put(key, found);
    }

    void put(const OrderKey &key, const PapersFound &found)
    {
        kept.removeIf([&key](const Kept &one) { return one.key == key; });
        kept.append({key, found});
    }

    void release()
    {
        held = false;
        while (!m_waiting.empty()) {
            const auto answer = std::move(m_waiting.front());
            m_waiting.pop_front();
            answer();
        }
    }

    Keeping keeping() const override { return place; }
    QFuture<Keeping> decide() override { return later(place); }
    QFuture<Result<PapersFound>> papers(const OrderKey &key) override
    {
        if (fault)
            return later(Result<PapersFound>(failure(*fault)));
        for (const Kept &one : std::as_const(kept)) {
            if (one.key == key)
                return later(Result<PapersFound>(one.papers));
        }
        return later(Result<PapersFound>(PapersFound()));
    }
    QFuture<Result<ErasePreview>> preview(const EraseWish &wish) override
    {
        previews.append(wish);
        return later(fault ? Result<ErasePreview>(failure(*fault))
                           : Result<ErasePreview>(previewed));
    }
    QFuture<Result<EraseReceipt>> erase(const EraseWish &wish) override
    {
        if (fault)
            return later(Result<EraseReceipt>(failure(*fault)));
        erasures.append(wish);
        for (Kept &one : kept) {
            if (wish.order && one.key != *wish.order)
                continue;
            one.papers = {};
            one.papers.state = PapersFound::State::Erased;
            one.papers.erasedAtMs = kErasedAtMs;
        }
        EraseReceipt receipt;
        receipt.number = given.size() + 1;
        receipt.atMs = kErasedAtMs;
        receipt.wish = wish.order ? QStringLiteral("order") : QStringLiteral("payer");
        receipt.orders = previewed.orders;
        receipt.journalEmptied = true;
        receipt.notReached = previewed.notReached;
        receipt.notLookedInto = previewed.notLookedInto;
        given.prepend(receipt);
        Q_EMIT erased(receipt);
        return later(Result<EraseReceipt>(receipt));
    }
    QFuture<Result<QList<EraseReceipt>>> receipts() override
    {
        return later(Result<QList<EraseReceipt>>(given));
    }
    QFuture<Result<AddressUse>> addressUse(const QString &address, const QStringList &regions,
                                           qint64 sinceMs, const QString &payer) override
    {
        askedUses.append({address, regions, sinceMs, payer});
        return later(fault ? Result<AddressUse>(failure(*fault)) : Result<AddressUse>(use));
    }
    bool hasBook() const override { return bookOn; }
    QFuture<Result<void>> setBook(bool on) override
    {
        if (fault)
            return later(Result<void>(failure(*fault)));
        bookOn = on;
        Q_EMIT bookChanged(on);
        return later(Result<void>());
    }
    QFuture<Result<QList<BookPayer>>> book(const QList<PayerWord> &words) override
    {
        askedBook.append(words);
        return later(Result<QList<BookPayer>>(bookPayers));
    }
    QFuture<Result<void>> changeKey() override
    {
        if (fault)
            return later(Result<void>(failure(*fault)));
        ++keysChanged;
        return later(Result<void>());
    }

    static constexpr qint64 kErasedAtMs = 1'763'800'000'000;

private:
    template <class T> QFuture<T> later(T result)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        auto answer = [promise, result] {
            promise->addResult(result);
            promise->finish();
        };
        QFuture<T> future = promise->future();
        if (held)
            m_waiting.push_back(answer);
        else
            answer();
        return future;
    }

    std::deque<std::function<void()>> m_waiting;
};

} // namespace vexora::test
