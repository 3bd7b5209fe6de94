// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <utility>

namespace vexora {

/** What a member of a customer's body was, before anybody made text of it. */
enum class SentKind {
    Text, ///< a JSON string, or any value where there is only text (a form, a log)
    Number, ///< `value` is the number as it stood there: "300.00", "1e3"
    Bool, ///< "true" or "false"
    Null, ///< `value` is empty
    Nested, ///< an object or an array; `value` is its compact JSON
};

/** One field as it was sent. */
struct SentField
{
    QString name;
    QString value; ///< unescaped; for a number its text
    SentKind kind = SentKind::Text;

    bool operator==(const SentField &) const = default;
};

/**
 * A request as a customer's program made it, right or wrong: nothing is normalised, sorted or
 * repaired. May hold payer data; never a secret (support/intake takes those out).
 */
struct SentRequest
{
    QList<SentField> fields; ///< as sent, in order, `sign` and duplicates among them
    /** The body byte for byte; empty where only its fields are known (a log line of names). */
    QByteArray body;
    QString method; ///< "POST"; empty when not known
    QString url; ///< as written; empty when not known
    QList<std::pair<QString, QString>> headers; ///< as written, in order

    /** The value of the first field of that name, or nothing. */
    [[nodiscard]] QString value(QStringView name) const;
    [[nodiscard]] bool has(QStringView name) const;
    /** The `sign` field as received, whatever its form. */
    [[nodiscard]] QString sign() const;
    /** The merchantNo header (any case), else nothing: it is no field (API.md section 1). */
    [[nodiscard]] QString merchantNo() const;

    bool operator==(const SentRequest &) const = default;
};

} // namespace vexora
