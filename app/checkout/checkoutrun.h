// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/checkout.h"

#include <QList>

#include <chrono>

namespace vexora {

/** What an order's row starts with: the profile as it was, no payer data, no outcome. */
[[nodiscard]] OrderRecord recordOf(const PreparedOrder &order, const QString &tradeNo,
                                   qint64 nowMs);

/** The CheckoutRun there is. Made by Checkout::start. */
class PipelineRun final : public CheckoutRun
{
    Q_OBJECT

public:
    /** The pauses before an outcome that could not be written is written again. */
    using StoreRetries = QList<std::chrono::milliseconds>;
    /** Whether the history keeps what belongs to the payer: a customer's request that is
     *  reproduced here brings other people's payers, who are none of this desk's. */
    enum class Papers { Kept, Forgotten };

    PipelineRun(const Checkout &checkout, OrderLog &log, Gateway &gateway, const Clock &clock,
                PreparedOrder order, Credentials credentials,
                StoreRetries storeRetries = usualStoreRetries(), Papers papers = Papers::Kept);

    [[nodiscard]] Stage stage() const override { return m_stage; }
    [[nodiscard]] const Order &order() const override { return m_order; }
    void cancel() override;

    /** Signs, records, posts. Called once, from the event loop. */
    void begin();

    /** Three seconds in all: long enough for a copy or a scanner to let go of the file. */
    [[nodiscard]] static StoreRetries usualStoreRetries();

private:
    void makeSureOfNumber();
    void record(int triesLeft);
    /** What is posted, and its string; false where the crypto library refuses MD5. */
    [[nodiscard]] bool makeBody(const FieldMap &fields);
    /** What goes into the history beside the record. */
    [[nodiscard]] OrderPapers papers() const;
    void onRecorded(const Result<void> &recorded, int triesLeft);
    void post();
    void onAnswered(const GatewayReport &report);
    void store(qsizetype failures);
    void onStored(const Result<void> &stored, qsizetype failures);
    void setStage(Stage stage);
    void finishWith(const Result<Order> &result);

    const Checkout m_checkout; ///< three references: whoever made the run may be gone
    OrderLog &m_log;
    Gateway &m_gateway;
    const Clock &m_clock;
    PreparedOrder m_prepared;
    Credentials m_credentials;
    StoreRetries m_storeRetries;
    Papers m_papers;
    Order m_order;
    QByteArray m_body;
    std::unique_ptr<GatewayCall> m_call;
    Stage m_stage = Stage::Recording;
    bool m_cancelled = false;
    bool m_bodyLeft = false;
};

} // namespace vexora
