// SPDX-License-Identifier: MIT
#pragma once

#include "domain/sentrequest.h"
#include "regions/regionspec.h"

#include <QHash>
#include <QSet>

namespace vexora {

/**
 * Takes out of a request what may not leave: only what is listed as harmless stays (fields the
 * region file marks plain, order number, amount, codes, timestamp, hosts), and only while it looks
 * like what it should be; everything else, known or not, becomes a placeholder like ‹mobile:4f1c›.
 * The same value of one field gets the same placeholder under the same key, so that two redacted
 * texts still compare; who has no key cannot make it. Two values never share one of the same
 * Redactor: the digits grow where eight would be the same. Owned by the page, for one run; used on
 * one thread.
 */
class Redactor
{
public:
    /** Under a key of its own. */
    Redactor();
    /** Under one that is kept: at least 32 bytes that cannot be guessed. */
    explicit Redactor(QByteArray key);

    /** `region` may be null: then all values but the order number, amount, codes and timestamp go.
     */
    [[nodiscard]] QString value(const QString &field, const QString &value,
                                const RegionSpec *region) const;
    /** Fields, headers, method and address; the body goes. Of the merchant number the last two
     *  characters stay. */
    [[nodiscard]] SentRequest request(const SentRequest &request, const RegionSpec *region) const;
    /** name=value pairs of a string to sign, values hashed where value() would. */
    [[nodiscard]] QString canonical(const QList<SentField> &fields, const RegionSpec *region) const;
    /** A link without its token: scheme, host and a placeholder for the rest. */
    [[nodiscard]] QString link(const QString &url) const;
    /** Of an answer as JSON: codes, status, times, types; no text of the gateway, no link. What is
     *  no JSON becomes its size. */
    [[nodiscard]] QByteArray answer(const QByteArray &json) const;
    /** A field's name: itself when it can be one, else a placeholder. */
    [[nodiscard]] QString name(const QString &field) const;

private:
    [[nodiscard]] QString placeholder(const QString &name, const QString &value) const;
    [[nodiscard]] QString linkOf(const QString &field, const QString &url) const;

    QByteArray m_key;
    // Which digits were given out: hashes, never a value.
    mutable QHash<QByteArray, QString> m_given;
    mutable QSet<QString> m_taken;
};

} // namespace vexora
