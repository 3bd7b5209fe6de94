// SPDX-License-Identifier: MIT
#include "history/keyring.h"

#include <algorithm>

namespace vexora {

const KeyRing::Entry *KeyRing::find(qint64 number) const
{
    const auto found
        = std::find_if(m_entries.cbegin(), m_entries.cend(),
                       [number](const Entry &entry) { return entry.number == number; });
    return found == m_entries.cend() ? nullptr : &*found;
}

const DataKey *KeyRing::key(qint64 number) const
{
    const Entry *entry = find(number);
    return entry ? entry->key.get() : nullptr;
}

QList<QByteArray> KeyRing::hashes(const QList<PayerWord> &words) const
{
    QList<QByteArray> hashes;
    for (const Entry &entry : m_entries) {
        if (!entry.key)
            continue;
        for (const PayerWord &word : words)
            hashes.append(wordHash(*entry.key, word));
    }
    return hashes;
}

QByteArray KeyRing::payerHash(const DataKey &key, const QString &payer)
{
    return payer.isEmpty() ? QByteArray("") : key.hash("payer", payer.toUtf8());
}

QByteArray KeyRing::wordHash(const DataKey &key, const PayerWord &word)
{
    return key.hash(toText(word.kind).toUtf8(), word.value.toUtf8());
}

void KeyRing::add(Entry entry)
{
    m_entries.append(std::move(entry));
}

} // namespace vexora
