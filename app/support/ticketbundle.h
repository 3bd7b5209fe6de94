// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "regions/regionspec.h"
#include "signing/doctor/doctor.h"
#include "support/redactor.h"

#include <optional>

namespace vexora {

/**
 * What this console sent of a customer's request, and what became of it; answer and times of a
 * ticket are those of this sending. In the file its number is redacted as every number.
 */
struct TicketSending
{
    bool isByteExact = false; ///< else with a number, a time and a signature of our own
    QString tradeNo; ///< of what was sent: another than the request's when it was made here
    Environment environment = Environment::Test; ///< where it was sent
    QString host;
    std::optional<Outcome> outcome;
    QString reason; ///< OrderRecord::reason
    std::optional<qint64> clockDifferenceMs; ///< by this answer: that gateway minus this machine

    bool operator==(const TicketSending &) const = default;
};

/** What a ticket bundle is made from; as it is in the console, nothing redacted yet. */
struct TicketCase
{
    SentRequest request;
    QString region;
    std::optional<Environment> environment; ///< of the profile; nothing when none was chosen
    QString host; ///< likewise
    doctor::Diagnosis diagnosis;
    QList<Fault> order;
    std::optional<TicketSending> sent;
    QByteArray answer; ///< as received; empty when there was none
    int httpStatus = 0;
    qint64 firstByteMs = -1;
    qint64 elapsedMs = -1;
    std::optional<qint64> clockDifferenceMs;
    qint64 nowMs = 0;
    QString programVersion;
};

/** What stands in a bundle, as another console reads it. */
struct Ticket
{
    SentRequest request; ///< redacted
    QString region;
    QString environment; ///< empty where the console did not know it
    QString host;
    QString canonical; ///< values hashed
    QString verdict;
    QList<doctor::Mistake> mistakes; ///< without payer data
    QList<Fault> order;
    std::optional<TicketSending> sent; ///< nothing in a file of version 1, whatever was sent
    QString answer; ///< redacted JSON
    int httpStatus = 0;
    qint64 firstByteMs = -1;
    qint64 elapsedMs = -1;
    std::optional<qint64> clockDifferenceMs;
    qint64 madeAtMs = 0;
    QString programVersion;
    QString qtVersion;
    QString system;
};

/** The file's text, which is also its preview: what is in it is what leaves. */
[[nodiscard]] QByteArray ticketBundle(const TicketCase &of, const Redactor &redactor,
                                      const RegionSpec *region);

/** Strict: an unknown member, a wrong type or a newer version is an error with its JSON path
 *  (Malformed, NewerData). */
[[nodiscard]] Result<Ticket> readTicketBundle(const QByteArray &json);

} // namespace vexora
