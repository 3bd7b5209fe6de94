// SPDX-License-Identifier: MIT
#pragma once

#include "domain/payerword.h"
#include "sealing/datakey.h"

#include <QList>

#include <memory>

namespace vexora {

/**
 * The keys of one list that this run could read. Made by PayerKeys on the main thread and never
 * changed, so that any thread may hold one: who got it can finish under the keys it began with.
 */
class KeyRing
{
public:
    enum class State {
        Here,
        Missing, ///< the keychain has certainly none, or not this one
        OutOfReach, ///< the keychain is locked, late or refuses
    };

    struct Entry
    {
        qint64 number = 0; ///< payer_keys.no
        QString id; ///< its name in the keychain is "payer-key/<id>"
        bool retired = false;
        State state = State::OutOfReach;
        std::shared_ptr<const DataKey> key; ///< of Here
    };

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const Entry *find(qint64 number) const;
    /** Null where it is not here. */
    [[nodiscard]] const DataKey *key(qint64 number) const;
    /** That new papers are sealed with; 0 when there is none, or it is not here. */
    [[nodiscard]] qint64 current() const { return m_current; }
    /** No key of the list was ever made, as far as this run has seen. */
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }

    /** The hashes of `words` under every key that is here: what a row of payer_words may have. */
    [[nodiscard]] QList<QByteArray> hashes(const QList<PayerWord> &words) const;
    /** That of a payerIdentity(); empty for an empty one. */
    [[nodiscard]] static QByteArray payerHash(const DataKey &key, const QString &payer);
    [[nodiscard]] static QByteArray wordHash(const DataKey &key, const PayerWord &word);

    void add(Entry entry);
    void setCurrent(qint64 number) { m_current = number; }

private:
    QList<Entry> m_entries;
    qint64 m_current = 0;
};

using KeyRingPointer = std::shared_ptr<const KeyRing>;

} // namespace vexora
