// SPDX-License-Identifier: MIT
#include "checkout/checkoutrun.h"

#include "checkout/masking.h"
#include "checkout/payerwords.h"
#include "checkout/signedbody.h"
#include "checkout/verdict.h"
#include "domain/whenfinished.h"
#include "signing/signer.h"

#include <QRegularExpression>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** Of values nobody checked: what stands where a code belongs may be a payer's name. */
void keepCodesAlone(OrderRecord &record)
{
    static const QRegularExpression kCode(u"^[A-Za-z0-9_-]{1,32}$"_s);
    for (QString *code : {&record.channelCode, &record.wayCode}) {
        if (!kCode.match(*code).hasMatch())
            code->clear();
    }
    record.remark.clear();
}

} // namespace

PipelineRun::PipelineRun(const Checkout &checkout, OrderLog &log, Gateway &gateway,
                         const Clock &clock, PreparedOrder order, Credentials credentials,
                         StoreRetries storeRetries, Papers papers)
    : m_checkout(checkout)
    , m_log(log)
    , m_gateway(gateway)
    , m_clock(clock)
    , m_prepared(std::move(order))
    , m_credentials(std::move(credentials))
    , m_storeRetries(std::move(storeRetries))
    , m_papers(papers)
{
    m_order.papers.fields = m_prepared.checked.fields;
    m_order.papers.faults = m_prepared.checked.faults;
    m_order.papers.changes = m_prepared.checked.changes;
}

PipelineRun::StoreRetries PipelineRun::usualStoreRetries()
{
    using namespace std::chrono_literals;
    return {200ms, 800ms, 2s};
}

void PipelineRun::begin()
{
    // A number made here is taken once in a million times a second: then another one is made.
    constexpr int kTries = 5;
    if (m_prepared.draft.tradeNo.isEmpty())
        record(kTries);
    else
        makeSureOfNumber();
}

void PipelineRun::makeSureOfNumber()
{
    // A number is used once for ever, and a list that was lost may hold it. Asking the log first
    // makes it look at its file, and put that aside when it is damaged.
    const Profile &profile = m_prepared.draft.profile;
    const OrderKey key{profile.merchantNo, hostOf(profile.baseUrl), m_prepared.draft.tradeNo};
    whenFinished(m_log.find(key), this, [this](const Result<OrderRecord> &found) {
        if (!found && found.error().code != ErrorCode::NotFound)
            finishWith(tl::unexpected(found.error()));
        else if (!found && !m_log.lostLists().isEmpty())
            finishWith(failure(ErrorCode::NumberUncertain,
                               u"a damaged list of orders was put aside, so whether this order "
                               "number was used before cannot be told; look for it there or ask "
                               "the provider, then move away "_s
                                   + m_log.lostLists().join(u", "_s)));
        else
            record(1);
    });
}

void PipelineRun::record(int triesLeft)
{
    const QString &typed = m_prepared.draft.tradeNo;
    const QString tradeNo
        = typed.isEmpty() ? m_checkout.makeTradeNo(m_prepared.draft.profile.tradeNoPrefix) : typed;
    const qint64 now = m_clock.nowMs();
    m_order.record = recordOf(m_prepared, tradeNo, now);
    if (m_papers == Papers::Forgotten)
        keepCodesAlone(m_order.record);

    FieldMap fields = m_prepared.checked.fields;
    if (!m_prepared.verbatim) {
        fields.insert(u"tradeNo"_s, tradeNo);
        fields.insert(u"timestamp"_s, QString::number(now));
    }
    if (!makeBody(fields)) {
        finishWith(failure(ErrorCode::Internal, u"the crypto library refuses MD5"_s));
        return;
    }
    m_order.papers.words = payerWords(m_prepared.region, fields);
    m_order.papers.payer = payerIdentity(m_prepared.region, fields);
    m_order.papers.fields = std::move(fields);
    whenFinished(
        m_log.begin(m_order.record, papers()), this,
        [this, triesLeft](const Result<void> &recorded) { onRecorded(recorded, triesLeft); });
}

OrderPapers PipelineRun::papers() const
{
    if (m_papers == Papers::Kept)
        return m_order.papers;
    OrderPapers kept;
    kept.firstByteMs = m_order.papers.firstByteMs;
    kept.elapsedMs = m_order.papers.elapsedMs;
    return kept;
}

bool PipelineRun::makeBody(const FieldMap &fields)
{
    if (m_prepared.verbatim) {
        m_body = *m_prepared.verbatim;
        m_order.papers.canonical = canonicalString(fields);
        return true;
    }
    SignedBody body = signBody(fields, m_credentials.app);
    m_body = std::move(body.json);
    m_order.papers.canonical = std::move(body.canonical);
    return !m_body.isEmpty();
}

void PipelineRun::onRecorded(const Result<void> &recorded, int triesLeft)
{
    if (!recorded) {
        if (recorded.error().code == ErrorCode::Duplicate && triesLeft > 1)
            record(triesLeft - 1);
        else
            finishWith(tl::unexpected(recorded.error()));
        return;
    }
    m_credentials.app = Secret();
    if (m_cancelled) {
        GatewayReport report;
        report.fault = TransportFault::Cancelled;
        onAnswered(report);
        return;
    }
    post();
}

void PipelineRun::post()
{
    const Profile &profile = m_prepared.draft.profile;
    const GatewayRequest request
        = requestOf(profile, m_prepared.region.checkoutPath, std::exchange(m_body, {}),
                    std::exchange(m_credentials.proxyPassword, {}), m_prepared.draft.timeoutMs);
    m_call = m_gateway.post(request);
    connect(m_call.get(), &GatewayCall::bodyLeaving, this, [this] {
        m_bodyLeft = true;
        setStage(Stage::Sending);
    });
    connect(m_call.get(), &GatewayCall::finished, this, &PipelineRun::onAnswered);
    setStage(Stage::Connecting);
    m_call->start();
}

void PipelineRun::cancel()
{
    m_cancelled = true;
    if (m_call)
        m_call->cancel();
}

void PipelineRun::onAnswered(const GatewayReport &report)
{
    if (m_stage == Stage::Finished)
        return;
    m_bodyLeft = m_bodyLeft || report.bodyLeft;
    m_order.papers.answer = report.body;
    m_order.papers.firstByteMs = report.firstByteMs;
    m_order.papers.elapsedMs = report.elapsedMs;
    m_order.record.answeredAtMs = m_clock.nowMs();
    judge(m_order.record, m_prepared.region, report);
    store(0);
}

void PipelineRun::store(qsizetype failures)
{
    const OrderRecord masked
        = maskedForStorage(m_order.record, m_prepared.checked.fields, m_prepared.region);
    whenFinished(m_log.finish(masked, papers()), this,
                 [this, failures](const Result<void> &stored) { onStored(stored, failures); });
}

void PipelineRun::onStored(const Result<void> &stored, qsizetype failures)
{
    const bool mayPass = !stored && stored.error().code == ErrorCode::Storage;
    if (mayPass && failures < m_storeRetries.size()) {
        QTimer::singleShot(m_storeRetries[failures], this,
                           [this, failures] { store(failures + 1); });
        return;
    }
    if (!stored && m_bodyLeft) {
        // What cannot be kept cannot be relied on: the row stays open and is recovered as
        // unknown, so nothing else may be said of it now, and nothing to pay with be handed on.
        m_order.record.outcome = Outcome::Unknown;
        m_order.record.reason = u"not_recorded"_s;
        m_order.record.link.clear();
        m_order.record.payInfo.clear();
        m_order.record.virtualAccount.reset();
        m_order.record.khqr.reset();
    }
    finishWith(m_order);
}

void PipelineRun::setStage(Stage stage)
{
    if (m_stage == stage || m_stage == Stage::Finished)
        return;
    m_stage = stage;
    Q_EMIT stageChanged(stage);
}

void PipelineRun::finishWith(const Result<Order> &result)
{
    if (m_stage == Stage::Finished)
        return;
    setStage(Stage::Finished);
    Q_EMIT finished(result);
}

} // namespace vexora
