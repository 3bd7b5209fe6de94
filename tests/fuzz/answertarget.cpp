// SPDX-License-Identifier: MIT
#include "fuzz/answerrules.h"
#include "fuzz/targets.h"

namespace vexora::fuzz {

namespace {

/** An answer that did not come whole, or came before the order left, says nothing. */
void checkTransport(Rules &rules, const Sample &sample, const QByteArray &body)
{
    GatewayReport report = reportOf(body, 200);
    report.fault = TransportFault::Closed;
    rules.require(judged(sample, report).outcome == Outcome::Unknown,
                  "half an answer was believed");
    report.bodyLeft = false;
    rules.require(judged(sample, report).outcome == Outcome::NotSent,
                  "nothing left, and the outcome is not not_sent");
    report.fault = TransportFault::None;
    rules.require(judged(sample, report).outcome == Outcome::NotSent,
                  "an answer to nothing was believed");
}

} // namespace

QString tryAnswer(const QByteArray &input)
{
    Rules rules;
    const Envelope envelope(input);
    OrderRecord first;
    for (const Sample &sample : samples()) {
        const OrderRecord record = judged(sample, reportOf(input, 200));
        if (&sample == &samples().first())
            first = record;
        checkVerdict(rules, sample, record, envelope);
        checkMasking(rules, sample, record);
    }
    const Sample &sample = samples().first();
    rules.require(judged(sample, reportOf(input, 200)) == first, "two verdicts on one answer");
    for (const int httpStatus : {302, 404, 503})
        checkVerdict(rules, sample, judged(sample, reportOf(input, httpStatus)), envelope);
    checkTransport(rules, sample, input);
    return rules.broken();
}

} // namespace vexora::fuzz
