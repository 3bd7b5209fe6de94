// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "domain/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace vexora {

/** What a status query told about an order. */
struct PaymentNote
{
    PaymentState state = PaymentState::NotAsked; ///< NotAsked: it told nothing, only that it was
    QString paidAmount;
    QString platFormTradeNo;
    qint64 queriedAtMs = 0; ///< when it left
    QString result = {}; ///< machine word when it told nothing: "query_refused", "deadline", ...
};

/** Which orders a page holds: newest first, after the row a former page ended with. */
struct OrderQuery
{
    qint64 beforeRow = 0; ///< row number the page ends before; 0 for the newest
    int limit = 100;
    std::optional<Outcome> outcome; ///< only these; nothing for all
    bool open = false; ///< only those for which isOpenUnknown()
    bool unsettled = false; ///< only created ones not known to be paid, failed or closed
    std::optional<Environment> environment = {}; ///< only its orders; nothing for all
    qint64 sinceMs = 0; ///< only those recorded then or later; 0 for all
};

struct OrderPage
{
    QList<OrderRecord> orders;
    QList<qint64> rows; ///< row numbers of `orders`, falling; the last is the next page's beforeRow
};

struct OrderCounts
{
    qint64 all = 0;
    /** Outcome unknown, not of the Sandbox environment, and payment not asked or link lost: what
     *  still wants a person. */
    qint64 openUnknown = 0;
};

/**
 * What was asked for and what came, in one currency. Sums are plain decimals, exact; empty where
 * an amount among them is no number, because a sum that leaves one out is not the sum.
 */
struct CurrencyTotals
{
    QString currency; ///< ISO code
    qint64 links = 0; ///< orders created
    QString linkSum;
    qint64 paid = 0; ///< orders known to be paid in full; a part is not
    QString paidSum; ///< of what was paid where that can be read, else of what was asked for

    bool operator==(const CurrencyTotals &) const = default;
};

/**
 * A code that is about to get onto paper or into a file. By the payload's md5, because a shop's own
 * permanent code belongs to no order.
 */
struct PrintNote
{
    QString md5; ///< of the payload, lower-case hex
    OrderKey key = {}; ///< the order's; empty for a permanent counter code
    QString layout; ///< id of the print template
    QString target; ///< "printer", "pdf", "png", "svg", "clipboard"
    int copies = 1;
    qint64 atMs = 0; ///< 0: now

    bool operator==(const PrintNote &) const = default;
};

/** What was printed of one code before. */
struct PrintedBefore
{
    int copies = 0;
    qint64 firstAtMs = 0;
    qint64 lastAtMs = 0;

    bool operator==(const PrintedBefore &) const = default;
};

/** What somebody did with an order, or with the list, that others must be able to see later. */
enum class ActionKind {
    Issued,
    Revealed, ///< a payer's data was shown unmasked
    Copied,
    Exported,
    Printed,
    Erased,
    Overridden, ///< a person went on against a warning
    Closed,
    BackedUp,
    Restored,
    KeyChanged,
};

/** "issued", "revealed", ... as it is stored. */
[[nodiscard]] QString toText(ActionKind kind);
[[nodiscard]] std::optional<ActionKind> actionKindFromText(QStringView text);

/** A line of the action log. Lines are added and never changed; each carries a hash of those
 *  before it. Nothing in it is payer data. */
struct ActionNote
{
    ActionKind what = ActionKind::Issued;
    OrderKey key = {}; ///< empty for what concerns no single order
    QString detail = {}; ///< machine words: "csv 120", "address_limit", a template id
    qint64 atMs = 0; ///< 0: now

    bool operator==(const ActionNote &) const = default;
};

/**
 * The durable list of orders, as the pipeline and the window see it; history/ implements it and
 * knows the database. Asynchronous; one worker does the work in the order it was asked.
 * Errors: Duplicate, NotFound, NewerData, Storage. Payers' data goes in with an order and comes out
 * of PayerArchive alone; where there is no safe place for its key, it is dropped.
 */
class OrderLog : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /**
     * Writes an order that is about to be sent. Resolves when it is on disk (synchronous=FULL).
     * Duplicate when merchant, host and order number are taken, by whatever outcome. Of the papers
     * it keeps fields, words and payer, in the same moment or not at all.
     */
    [[nodiscard]] virtual QFuture<Result<void>> begin(const OrderRecord &record,
                                                      const OrderPapers &papers)
        = 0;
    /** Writes how a begun order ended; of the papers it keeps the answer. */
    [[nodiscard]] virtual QFuture<Result<void>> finish(const OrderRecord &record,
                                                       const OrderPapers &papers)
        = 0;
    [[nodiscard]] QFuture<Result<void>> begin(const OrderRecord &record)
    {
        return begin(record, OrderPapers());
    }
    [[nodiscard]] QFuture<Result<void>> finish(const OrderRecord &record)
    {
        return finish(record, OrderPapers());
    }
    /**
     * Writes what a status query told, or that it told nothing: then only askedAtMs and askResult
     * change. The outcome of sending stays as recorded.
     */
    [[nodiscard]] virtual QFuture<Result<void>> notePayment(const OrderKey &key,
                                                            const PaymentNote &note)
        = 0;
    /**
     * A person's word that an unknown order needs no more care. The outcome stays unknown. Usage
     * when the order is of another outcome, was never asked about, or a query has told its payment;
     * and DoesNotExist when a query found it.
     */
    [[nodiscard]] virtual QFuture<Result<void>> close(const OrderKey &key, ClosingReason reason)
        = 0;
    /** NotFound when there is none. */
    [[nodiscard]] virtual QFuture<Result<OrderRecord>> find(const OrderKey &key) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<OrderRecord>>> findByNumber(const QString &tradeNo)
        = 0;
    [[nodiscard]] virtual QFuture<Result<OrderPage>> page(const OrderQuery &query) = 0;
    [[nodiscard]] virtual QFuture<Result<OrderCounts>> counts() = 0;
    /**
     * Of the orders of one environment recorded at sinceMs or later, by currency code; currencies
     * without a link and without a payment are not among them.
     */
    [[nodiscard]] virtual QFuture<Result<QList<CurrencyTotals>>> totals(Environment environment,
                                                                        qint64 sinceMs)
        = 0;

    /**
     * Notes codes before they leave for paper or a file, all of them or none. Durable when it
     * resolves: who prints a code again must find that it was printed.
     */
    [[nodiscard]] virtual QFuture<Result<void>> notePrints(const QList<PrintNote> &notes) = 0;
    /** By md5, for those of `md5s` that were printed before; others are not in it. */
    [[nodiscard]] virtual QFuture<Result<QHash<QString, PrintedBefore>>>
    printed(const QStringList &md5s) = 0;

    /** Durable when it resolves, all of them or none. Issued, Printed, Erased and Closed are noted
     *  by the log itself. */
    [[nodiscard]] virtual QFuture<Result<void>> noteActions(const QList<ActionNote> &notes) = 0;
    /** Of one order, oldest first. */
    [[nodiscard]] virtual QFuture<Result<QList<ActionNote>>> actions(const OrderKey &key) = 0;

    /** Where a damaged list was put aside by this process; empty when none was. May be asked from
     *  when a first call has ended. */
    [[nodiscard]] virtual QString setAsideFile() const = 0;
    /**
     * Damaged lists, whoever put them aside, that still lie beside this one. Their order numbers
     * are not known here: a number typed by hand may have been used.
     */
    [[nodiscard]] virtual QStringList lostLists() const = 0;

Q_SIGNALS:
    /** An order was added or changed by this process. */
    void changed(const vexora::OrderKey &key);
    /** A damaged list was found, put aside under that name, not deleted, and a new one begun. */
    void setAside(const QString &file);
};

} // namespace vexora
