// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "domain/payerword.h"

#include <memory>

namespace vexora {

/** What a list of orders shows. Everything given must hold; an empty list or nothing is "any". */
struct OrderFilter
{
    /**
     * As typed. Words between spaces must all be found, anywhere and in any case, in the order
     * number, the gateway's, the link, the amount, codes, merchant number, profile, region, a
     * remark the region file marks as plain, or the md5 of the KHQR payload.
     */
    QString text;
    /** An order is also found when one of these is its payer's, whatever `text` says. */
    QList<PayerWord> payer;

    std::optional<qint64> fromMs; ///< recorded then or later
    std::optional<qint64> beforeMs; ///< recorded earlier
    QStringList regions;
    QStringList profiles; ///< names as recorded
    QStringList merchants; ///< merchant numbers
    QList<Outcome> outcomes;
    QList<PaymentState> payments;
    std::optional<Environment> environment;
    bool openUnknown = false; ///< isOpenUnknown()
    bool unsettled = false; ///< created, and not known to be paid, failed or closed
    bool printed = false; ///< its code was put on paper or into a file

    bool operator==(const OrderFilter &) const = default;
};

enum class OrderSort { Newest, Oldest, AmountHigh, AmountLow, Number };

/** Orders of one currency and payment state among those shown. */
struct OrderSum
{
    QString currency; ///< ISO code
    std::optional<Outcome> outcome; ///< nothing while sending
    PaymentState payment = PaymentState::NotAsked;
    qint64 orders = 0;
    QString amount; ///< asked for: plain decimals, exact; empty where one is no number
    QString paid; ///< as the last status queries told it; empty where that cannot be read

    bool operator==(const OrderSum &) const = default;
};

/** How far the counting in the background has come. */
struct SearchProgress
{
    qint64 shown = 0; ///< orders found so far; rows 0 to shown - 1 can be asked for
    qint64 all = -1; ///< orders in the list, -1 until known; the rest is hidden by the filter
    bool done = false; ///< `shown` is all there are, and the sums are whole
    QList<OrderSum> sums; ///< of `shown`; by currency, then state
};

/**
 * One question and its answers, from the first page to the last. Made by OrderSearch::start and
 * owned by who asked; deleting it cancels whatever still runs, and nothing comes after that. Rows
 * are those of the moment its reading began, before the first page: orders added later are not
 * among them.
 */
class SearchRun : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Orders a page; row r lies on page r / kPageSize. */
    static constexpr int kPageSize = 128;

    /** Page `number` (from 0): at most kPageSize orders. NotFound beyond what progress has told. */
    [[nodiscard]] virtual QFuture<Result<OrderPage>> page(qint64 number) = 0;

Q_SIGNALS:
    /**
     * Page 0, or as much of it as a long search has found: comes again with more while the page is
     * not full, at most every 50 ms. With no orders at all only once nothing is left to look at.
     */
    void firstPage(const vexora::OrderPage &page);
    /** Now and then, and once with `done`. */
    void progressed(const vexora::SearchProgress &progress);
    /** Storage, NewerData, KeychainUnavailable. Nothing comes after it. */
    void failed(const vexora::Error &error);
};

/**
 * Finds orders in a list of a million while a person types. Beside OrderLog because it reads only
 * and on its own: an order never waits for a search. Owned by the composition root.
 */
class OrderSearch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Opens the list while there is something else to do, so that the first question finds it
     *  open. What goes wrong is told to the question. */
    virtual void prepare() { }
    [[nodiscard]] virtual std::unique_ptr<SearchRun> start(const OrderFilter &filter,
                                                           OrderSort sort = OrderSort::Newest)
        = 0;
    /** Profiles and merchants that occur, for choosing: names as recorded, the latest first. */
    struct Facets
    {
        QStringList profiles;
        QStringList merchants;
        QStringList regions;
    };
    [[nodiscard]] virtual QFuture<Result<Facets>> facets() = 0;
};

} // namespace vexora
