// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "regions/regionspec.h"
#include "signing/doctor/doctor.h"
#include "support/redactor.h"

#include <optional>

namespace vexora {

/** What a ticket bundle is made from; as it is in the console, nothing redacted yet. */
struct TicketCase
{
    SentRequest request;
    QString region;
    Environment environment = Environment::Test;
    QString host; ///< of the profile; empty when none was chosen
    doctor::Diagnosis diagnosis;
    QList<Fault> order;
    QByteArray answer; ///< as received; empty when nothing was sent
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
    QString environment;
    QString host;
    QString canonical; ///< values hashed
    QString verdict;
    QList<doctor::Mistake> mistakes; ///< without payer data
    QList<Fault> order;
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
