// SPDX-License-Identifier: MIT
#pragma once

#include "domain/proxysettings.h"
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
        /** Where the certificate to be trusted is written, as ca-PORT.pem, when TLS is first
         *  played; it goes when the gateway stops. Empty: faults of TLS are Usage. */
        QString folder = {};
    };

    /** How a client gets to an account while the chosen fault is played. */
    struct Entry
    {
        QUrl baseUrl; ///< http://127.0.0.1:PORT/taiwan, https://..., or a name below .invalid
        QString caFile; ///< empty without TLS
        ProxySettings proxy; ///< Manual where a proxy has a part in the fault
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
    /** As baseUrl(), but where the fault lies on the way, the way with it: a closed port, a name
     *  nobody has, a certificate nobody should trust, a proxy that says no. */
    [[nodiscard]] Entry entry(const QString &region, const QString &currency) const;
    [[nodiscard]] static QString merchantNo(); ///< 10 digits, the same in every run
    [[nodiscard]] Secret secret() const;

    /** What can be played, by the names `sandbox --fault` takes; "none" first. */
    [[nodiscard]] static const QStringList &faultNames();
    /** The same in groups, for a menu: "way", "tls", "closing", "answer", "http", "content",
     *  "verdict". "none" is in no group. */
    struct FaultGroup
    {
        QString id;
        QStringList names;
    };
    [[nodiscard]] static QList<FaultGroup> faultGroups();
    /** Whether an order that is in order exists afterwards, as it would at a real gateway. */
    [[nodiscard]] static bool leavesOrder(const QString &fault);
    /**
     * Holds for every checkout POST from now on; status query, balance and cashier stay as they
     * are, so that an order whose fate nobody knows can be settled while the fault is played.
     * Faults of "way" and "tls" are in the way, not in the request: whatever goes in by entry()
     * meets them, a query too, until "none" is chosen and entry() asked again. baseUrl() leads
     * past them. May be called before start(), which then opens the way.
     *
     * Usage for a name not listed, and for TLS without a folder; Storage when the certificate
     * cannot be written, Network when a port cannot be had. The fault is then as before.
     */
    [[nodiscard]] Result<void> setFault(const QString &name);
    [[nodiscard]] QString fault() const;

    /** Checkout POSTs whose body arrived whole. */
    [[nodiscard]] int arrivals() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace vexora
