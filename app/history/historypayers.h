// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/payerarchive.h"
#include "history/keyring.h"

#include <functional>

namespace vexora {

class ErasureWatch;
class HistoryStore;
class KeyChange;
class PayerBook;
class PayerKeys;
class SecretStore;

/**
 * The PayerArchive of one HistoryStore: the key from the keychain, ciphertext and hashes in the
 * store's file. Without a SecretStore (the embedded gateway's practice) nothing is ever kept.
 */
class HistoryPayers final : public PayerArchive
{
    Q_OBJECT

public:
    /** Both must outlive this; `secrets` may be null. */
    HistoryPayers(HistoryStore &store, SecretStore *secrets, QObject *parent = nullptr);

    ~HistoryPayers() override;

    [[nodiscard]] Keeping keeping() const override;
    [[nodiscard]] QFuture<Keeping> decide() override;
    [[nodiscard]] QFuture<Result<PapersFound>> papers(const OrderKey &key) override;
    [[nodiscard]] QFuture<Result<ErasePreview>> preview(const EraseWish &wish) override;
    [[nodiscard]] QFuture<Result<EraseReceipt>> erase(const EraseWish &wish) override;
    [[nodiscard]] QFuture<Result<QList<EraseReceipt>>> receipts() override;
    [[nodiscard]] QFuture<Result<AddressUse>> addressUse(const QString &address,
                                                         const QStringList &regions, qint64 sinceMs,
                                                         const QString &payer) override;
    [[nodiscard]] bool hasBook() const override;
    [[nodiscard]] QFuture<Result<void>> setBook(bool on) override;
    [[nodiscard]] QFuture<Result<QList<BookPayer>>> book(const QList<PayerWord> &words) override;
    [[nodiscard]] QFuture<Result<void>> changeKey() override;

    /** Those of `words` under every key of the list that can be had, as they stand in payer_words;
     *  none where there is no key. */
    [[nodiscard]] QFuture<QList<QByteArray>> hashes(const QList<PayerWord> &words);
    [[nodiscard]] PayerKeys &keys() { return *m_keys; }

private:
    void resume();
    void withKeysFor(const EraseWish &wish,
                     const std::function<void(const KeyRingPointer &)> &then);
    void lookUp(const OrderKey &key, const KeyRingPointer &ring, bool mayRefresh,
                std::function<void(Result<PapersFound>)> then);

    HistoryStore &m_store;
    PayerKeys *m_keys;
    PayerBook *m_book;
    KeyChange *m_change;
    ErasureWatch *m_watch = nullptr; ///< null where nothing is ever kept
    bool m_isChanging = false;
    int m_erasing = 0; ///< erasures under way
};

} // namespace vexora
