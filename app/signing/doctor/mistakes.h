// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace vexora::doctor {

/** What of making a signature a mistake belongs to. Two mistakes of one exclusive dimension cannot
 *  be made at once. */
enum class Dimension {
    Fields, ///< which fields are in the string; several at once may be wrong
    Value, ///< how a value was written; several at once may be wrong
    Message, ///< what is hashed instead of the string (the JSON body); exclusive
    Order, ///< exclusive
    Pairs, ///< how a name and its value stand: values only, names only, `name:value`; exclusive
    Joiner, ///< what stands between pairs; exclusive
    SecretPlace, ///< exclusive
    SecretText, ///< how the secret was written; exclusive
    SecretOwner, ///< whose secret it was; exclusive
    Charset, ///< exclusive
    Digest, ///< exclusive
    Form, ///< how the digest was written: upper case, 16 characters, Base64; exclusive
};

/** A kind of mistake. Ids are stable: scripts, tickets and translations name them. */
struct MistakeKind
{
    QString id;
    Dimension dimension;
};

/** The closed catalogue, in the order in which one is preferred to another that explains the same.
 */
[[nodiscard]] const QList<MistakeKind> &mistakeKinds();
/** Null for an id not listed. */
[[nodiscard]] const MistakeKind *mistakeKind(QStringView id);

/**
 * One mistake that was found, with what it was made on. `facts` fill the braces of its sentence:
 * "field" (wire name, or "*" for all), "from" and "to" (how the value stands in the request and how
 * it was signed), "profile", "name". They may hold payer data and never hold a secret.
 */
struct Mistake
{
    QString id;
    QMap<QString, QString> facts;

    bool operator==(const Mistake &) const = default;
};

} // namespace vexora::doctor
