// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "domain/payerword.h"

namespace vexora {

/** Whether payers' data outlives the run. */
enum class Keeping {
    Undecided, ///< not tried yet: the keychain is left alone until there is something to keep
    Keeps,
    NoSafePlace, ///< no keychain, or it may not be used: nothing is kept
    KeyLost, ///< what was kept cannot be opened; what is new is kept under a new key
};

/** What is known of one order's papers. */
struct PapersFound
{
    enum class State {
        Kept,
        NeverKept, ///< sent when there was no safe place, or before papers were kept
        Erased,
        NoKey, ///< kept, and this machine has not the key
        Tampered, ///< the ciphertext is not what was written for this order
    };

    State state = State::NeverKept;
    FieldMap fields; ///< of Kept: as signed and sent
    QByteArray answer; ///< of Kept: as received; empty when there was none
    qint64 erasedAtMs = 0; ///< of Erased
};

/** What to erase. Everything given must hold; one thing must be given. */
struct EraseWish
{
    std::optional<OrderKey> order;
    qint64 beforeMs = 0; ///< recorded earlier; 0 for any time
    QString region; ///< id; empty for any
    QList<PayerWord> payer; ///< orders one of these finds
    bool byRule = false; ///< asked for by the retention rule, not by a person

    [[nodiscard]] bool isEmpty() const
    {
        return !order && beforeMs == 0 && region.isEmpty() && payer.isEmpty();
    }
};

struct ErasePreview
{
    qint64 orders = 0; ///< with papers that would go
    qint64 firstMs = 0; ///< recorded; of the oldest among them
    qint64 lastMs = 0;
    /** Damaged lists that were put aside: what they hold is not counted, and erasing does not reach
     *  it. A person has to delete them. */
    QStringList notReached = {};
    /** For a payer: orders that may be theirs and that nobody can look into, for their key is
     *  lost. */
    qint64 notLookedInto = 0;
};

/** Says what was erased. Holds nothing of whom it was erased. */
struct EraseReceipt
{
    qint64 number = 0; ///< 0 when there was nothing to erase
    qint64 atMs = 0;
    QString wish; ///< "order", "age", "region", "payer", "rule", or several joined by '+'
    qint64 orders = 0;
    /** False where another program had the list open, so that its journal could not be emptied
     *  yet: the erased bytes may still stand in that. Made good with the next call or start. */
    bool journalEmptied = false;
    /** Of the receipt erase() gives: see ErasePreview. */
    QStringList notReached = {};
    qint64 notLookedInto = 0;

    bool operator==(const EraseReceipt &) const = default;
};

/** How an address was used since some moment, by orders that may have reached the gateway. */
struct AddressUse
{
    int orders = 0; ///< created or unknown
    int successes = 0; ///< known to be paid
    int otherPayers = 0; ///< different payers but the one asked about
};

/** A payer of the book. In memory as long as a person looks at it. */
struct BookPayer
{
    QString region;
    QString profile;
    Environment environment = Environment::Sandbox;
    FieldMap fields; ///< as last signed; the caller takes the payer group's
    qint64 lastMs = 0;
};

/**
 * Payers' data: encrypted, found by exact value, erasable. Separate from OrderLog because the money
 * facts must be readable without it. Implemented in history/; owned by the composition root; use on
 * the main thread. Errors: Storage, NewerData, NotFound, Usage, KeychainUnavailable. No error text
 * holds a value.
 */
class PayerArchive : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Keeping keeping() const = 0;
    /** Finds out: reads the key where there is one, makes none. May cause a prompt. */
    [[nodiscard]] virtual QFuture<Keeping> decide() = 0;

    /** NotFound when there is no such order. */
    [[nodiscard]] virtual QFuture<Result<PapersFound>> papers(const OrderKey &key) = 0;

    /** What erase() would do now; changes nothing. Usage for an empty wish. */
    [[nodiscard]] virtual QFuture<Result<ErasePreview>> preview(const EraseWish &wish) = 0;
    /**
     * Ciphertext and hashes are gone from the file, its journal and its freed pages when it
     * resolves (but see EraseReceipt::journalEmptied); the money facts stay.
     */
    [[nodiscard]] virtual QFuture<Result<EraseReceipt>> erase(const EraseWish &wish) = 0;
    /** Newest first. */
    [[nodiscard]] virtual QFuture<Result<QList<EraseReceipt>>> receipts() = 0;

    /** How `address` was used in those regions since then; `payer` is payerIdentity(). */
    [[nodiscard]] virtual QFuture<Result<AddressUse>>
    addressUse(const QString &address, const QStringList &regions, qint64 sinceMs,
               const QString &payer)
        = 0;

    [[nodiscard]] virtual bool hasBook() const = 0;
    /** On: payers kept from now on, and those kept already, can be completed while typing. Off:
     *  what was kept for that goes at once. */
    [[nodiscard]] virtual QFuture<Result<void>> setBook(bool on) = 0;
    /** Those one of `words` finds (LastFour or FullName), each once, the latest first; none while
     *  the book is off. */
    [[nodiscard]] virtual QFuture<Result<QList<BookPayer>>> book(const QList<PayerWord> &words) = 0;

    /** Makes a new key, seals everything anew under it and forgets the old one. */
    [[nodiscard]] virtual QFuture<Result<void>> changeKey() = 0;

Q_SIGNALS:
    void keepingChanged(vexora::Keeping keeping);
    void bookChanged(bool on);
    void erased(const vexora::EraseReceipt &receipt);
};

[[nodiscard]] QString
toText(Keeping keeping); ///< "undecided", "keeps", "no_safe_place", "key_lost"
[[nodiscard]] QString toText(PapersFound::State state); ///< "kept", "never_kept", "erased", ...

} // namespace vexora
