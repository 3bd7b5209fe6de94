// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/ordersearch.h"
#include "checkout/payerarchive.h"

#include <QPointer>
#include <QTimer>

namespace samples {

/** A search that found what the test says, told of when the test says. */
class ListedRun final : public vexora::SearchRun
{
public:
    explicit ListedRun(QList<vexora::OrderRecord> orders)
        : m_orders(std::move(orders))
    {
    }

    QList<qint64> pagesAsked;
    std::optional<vexora::Error> pageError; ///< of every page after the first while it is set

    /** As a search does it by itself, once whoever asked listens. */
    void tellAllSoon()
    {
        QTimer::singleShot(0, this, [this] { tell(m_orders.size(), true); });
    }

    void tell(qint64 shown, bool done)
    {
        const QPointer<ListedRun> alive(this);
        if (shown > 0)
            Q_EMIT firstPage(part(0, shown));
        if (alive)
            Q_EMIT progressed({shown, m_orders.size(), done, {}});
        m_shown = shown;
    }

    QFuture<vexora::Result<vexora::OrderPage>> page(qint64 number) override
    {
        using Page = vexora::Result<vexora::OrderPage>;
        pagesAsked.append(number);
        if (number > 0 && pageError)
            return QtFuture::makeReadyFuture(Page(tl::unexpected(*pageError)));
        const vexora::OrderPage found = part(number, m_orders.size());
        return QtFuture::makeReadyFuture(found.orders.isEmpty()
                                             ? Page(vexora::failure(vexora::ErrorCode::NotFound))
                                             : Page(found));
    }

private:
    [[nodiscard]] vexora::OrderPage part(qint64 number, qint64 shown) const
    {
        vexora::OrderPage page;
        for (qint64 at = number * kPageSize; at < std::min(shown, (number + 1) * kPageSize); ++at) {
            page.orders.append(m_orders[at]);
            page.rows.append(m_orders.size() - at);
        }
        return page;
    }

    QList<vexora::OrderRecord> m_orders;
    qint64 m_shown = 0;
};

/** Keeps what the test says, and counts who asks. */
class ListedPapers final : public vexora::PayerArchive
{
public:
    QHash<QString, vexora::PapersFound> kept; ///< by order number
    std::optional<vexora::Error> fault;
    int asked = 0;

    vexora::Keeping keeping() const override { return vexora::Keeping::Keeps; }
    QFuture<vexora::Keeping> decide() override { return QtFuture::makeReadyFuture(keeping()); }
    QFuture<vexora::Result<vexora::PapersFound>> papers(const vexora::OrderKey &key) override
    {
        using Found = vexora::Result<vexora::PapersFound>;
        ++asked;
        return QtFuture::makeReadyFuture(fault ? Found(tl::unexpected(*fault))
                                               : Found(kept.value(key.tradeNo)));
    }
    QFuture<vexora::Result<vexora::ErasePreview>> preview(const vexora::EraseWish &) override
    {
        return none<vexora::ErasePreview>();
    }
    QFuture<vexora::Result<vexora::EraseReceipt>> erase(const vexora::EraseWish &) override
    {
        return none<vexora::EraseReceipt>();
    }
    QFuture<vexora::Result<QList<vexora::EraseReceipt>>> receipts() override
    {
        return none<QList<vexora::EraseReceipt>>();
    }
    QFuture<vexora::Result<vexora::AddressUse>> addressUse(const QString &, const QStringList &,
                                                           qint64, const QString &) override
    {
        return none<vexora::AddressUse>();
    }
    bool hasBook() const override { return false; }
    QFuture<vexora::Result<void>> setBook(bool) override { return none<void>(); }
    QFuture<vexora::Result<QList<vexora::BookPayer>>>
    book(const QList<vexora::PayerWord> &) override
    {
        return none<QList<vexora::BookPayer>>();
    }
    QFuture<vexora::Result<void>> changeKey() override { return none<void>(); }

private:
    template <class T> static QFuture<vexora::Result<T>> none()
    {
        return QtFuture::makeReadyFuture(
            vexora::Result<T>(vexora::failure(vexora::ErrorCode::Internal)));
    }
};

/** `count` orders, the newest first: number "PREFIXn" recorded at n seconds, n falling. */
inline QList<vexora::OrderRecord> fallingOrders(int count, const QString &prefix = {})
{
    QList<vexora::OrderRecord> orders;
    for (int number = count; number > 0; --number) {
        vexora::OrderRecord record;
        record.key = {QStringLiteral("M1"), QStringLiteral("api.vexora.example"),
                      prefix + QString::number(number)};
        record.region = QStringLiteral("japan");
        record.currency = QStringLiteral("JPY");
        record.amount = QString::number(number);
        record.recordedAtMs = qint64(number) * 1000;
        record.outcome = vexora::Outcome::Created;
        orders.append(record);
    }
    return orders;
}

} // namespace samples
