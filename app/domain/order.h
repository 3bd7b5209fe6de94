// SPDX-License-Identifier: MIT
#pragma once

#include "domain/outcome.h"
#include "domain/payerword.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace vexora {

/** Wire name -> value, sorted by UTF-16 code unit: the order the signature wants. */
using FieldMap = QMap<QString, QString>;

enum class Severity {
    Error, ///< blocks
    Warning, ///< must be acknowledged once
};

/** One thing wrong with one field. `message` never repeats a payer's value. */
struct Fault
{
    QString field;
    QString rule;
    Severity severity = Severity::Error;
    QString message;

    bool operator==(const Fault &) const = default;
};

/** What a normaliser changed. Shown before sending, because it changes the signed bytes. */
struct Change
{
    QString field;
    QString normaliser;
    QString before;
    QString after;

    bool operator==(const Change &) const = default;
};

/** Where a gateway's answer differs from the provider's documents without being wrong. */
struct Deviation
{
    QString id;
    QString message;

    bool operator==(const Deviation &) const = default;
};

/** `payInfoVA` of an answer (API.md 4.3): an account to transfer to instead of a link. */
struct VirtualAccount
{
    QString bank;
    QString number;
    QString holder;
    QString expiry; ///< as received, an ISO time where the documents are kept

    bool operator==(const VirtualAccount &) const = default;
};

/** What reading an answer's payInfo against its order gave. */
struct KhqrSummary
{
    QString verdict; ///< of khqr/check.h as text: "ok", "warn", ... "fatal"
    QString currency; ///< "KHR" or "USD"; the tag's text when it is neither
    QString amount; ///< tag 54 as text
    QString merchantName; ///< tag 59
    qint64 expiresAtMs = 0; ///< tag 99-01; 0 when there is none
    bool matchesOrder = false; ///< amount, currency and end fit the order, and nothing is wrong
    QStringList problems; ///< issue names and "AMOUNT_DIFFERS", "CURRENCY_DIFFERS"

    bool operator==(const KhqrSummary &) const = default;
};

/** Who is sending an order, so that another process can tell whether it still lives. */
struct Sender
{
    QString bootId;
    qint64 pid = 0;
    qint64 startTime = 0; ///< clock ticks since boot, /proc/PID/stat field 22

    bool operator==(const Sender &) const = default;
};

/** An order number belongs to one merchant at one host, for ever. */
struct OrderKey
{
    QString merchantNo;
    QString host; ///< host[:port] of the base URL, lower case
    QString tradeNo;

    bool operator==(const OrderKey &) const = default;
};

/**
 * An order as the history knows it. Nothing in here is payer data: what the payer typed, the
 * remark and the answer as received live in OrderPapers.
 * Times are milliseconds since 1970 UTC; 0 means "did not happen".
 */
struct OrderRecord
{
    OrderKey key;
    QString profile;
    QString region;
    QString currency; ///< ISO code
    QString amount; ///< as sent
    QString channelCode;
    QString wayCode;
    QString remark = {}; ///< only where the region file marks it as plain
    Environment environment = Environment::Sandbox;
    QString replaces; ///< tradeNo of the order this one corrects, same merchant and host

    qint64 recordedAtMs = 0; ///< when it became durable
    qint64 answeredAtMs = 0;
    std::optional<Outcome> outcome; ///< nothing while it is being sent
    QString reason; ///< machine word for unknown and not_sent: "closed", "tls_expired", ...
    QString found; ///< GatewayReport::found: whom the connection met instead
    PaymentState payment = PaymentState::NotAsked;
    QString paidAmount; ///< as the last status query told it
    qint64 queriedAtMs = 0; ///< when the query left whose answer `payment` is
    qint64 askedAtMs = 0; ///< when the last query left, answered or not
    QString askResult; ///< why that one told nothing ("query_refused", ...); empty when it did
    qint64 closedAtMs = 0;
    std::optional<ClosingReason> closedReason; ///< by a person; stays when a query tells more

    QString platFormTradeNo;
    QString status;
    QString code;
    QString message; ///< the server's text; payer data in it is masked before it is stored
    int httpStatus = 0;
    QString link;
    QString payInfo;
    std::optional<VirtualAccount> virtualAccount;
    std::optional<KhqrSummary> khqr;
    QList<Deviation> deviations;
    Sender sender;

    bool operator==(const OrderRecord &) const = default;
};

/** What belongs to an order and is payer data, or may hold some: stored encrypted or not at all. */
struct OrderPapers
{
    FieldMap fields; ///< as signed and sent, without sign
    QList<PayerWord> words; ///< by what the payer can be found; stored as keyed hashes
    QString payer; ///< payerIdentity(); stored as a keyed hash
    QList<Fault> faults;
    QList<Change> changes;
    QString canonical; ///< without the secret
    QByteArray answer; ///< as received, at most 1 MiB
    qint64 firstByteMs = -1; ///< from connect
    qint64 elapsedMs = -1; ///< from connect to last byte

    bool operator==(const OrderPapers &) const = default;
};

/** One order of this run with everything known of it. */
struct Order
{
    OrderRecord record;
    OrderPapers papers;

    bool operator==(const Order &) const = default;
};

[[nodiscard]] QString toText(Severity severity);

/** Unknown, and neither a query nor a person has ended the matter: it still wants a person. */
[[nodiscard]] bool isOpenUnknown(const OrderRecord &record);

} // namespace vexora
