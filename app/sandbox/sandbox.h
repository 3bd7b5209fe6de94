// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "domain/secret.h"
#include "regions/regioncatalog.h"

#include <QStringList>
#include <QUrl>

#include <memory>

namespace vexora {

/**
 * The embedded gateway: plays every region of the catalogue on loopback as the documents say,
 * so that a newcomer needs no account, no network and no keyring. Two parts: an HTTP server
 * (cpp-httplib, own threads) that checks header, signature (with no code of the client's), fields,
 * duplicate numbers and per-IP limits, mints KHQR codes, serves the cashier page and the status
 * query; and in front of it a byte-level proxy that can break the conversation (faults).
 * Owned by the composition root. State is in memory and gone when it stops.
 */
class Sandbox
{
public:
    struct Options
    {
        quint16 port = 0; ///< 0: a free one
        Secret secret; ///< empty: a fresh random one
    };

    /** Copies what it needs of the catalogue. */
    explicit Sandbox(const RegionCatalog &catalog);
    ~Sandbox(); ///< stops

    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    /** Network when the port is taken or loopback cannot be bound. */
    [[nodiscard]] Result<void> start(Options options);
    [[nodiscard]] quint16 port() const;
    /** http://127.0.0.1:PORT/taiwan; a region's second currency adds it: /cambodia-usd. */
    [[nodiscard]] QUrl baseUrl(const QString &region, const QString &currency) const;
    [[nodiscard]] static QString merchantNo(); ///< 10 digits, the same in every run
    [[nodiscard]] Secret secret() const;

    /** The faults of DESIGN section 6, by the names `sandbox --fault` takes; "none" first. */
    [[nodiscard]] static const QStringList &faultNames();
    /** Usage for a name not listed. Holds for every checkout POST from now on. */
    [[nodiscard]] Result<void> setFault(const QString &name);
    [[nodiscard]] QString fault() const;

    /** Checkout POSTs whose body arrived whole. */
    [[nodiscard]] int arrivals() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace vexora
