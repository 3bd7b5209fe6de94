// SPDX-License-Identifier: MIT
#include "support/intake/places.h"

#include <algorithm>

namespace vexora::intake {

namespace {
constexpr qsizetype kBlock = 1024;
}

Places::Places(const QString &text)
    : m_text(text)
    , m_lines{0}
{
    quint32 characters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i % kBlock == 0)
            m_counts.push_back(characters);
        const QChar c = text[i];
        const bool ofPair = c.isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate();
        characters += ofPair ? 0 : 1;
        const bool ofCrLf = c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        if (c == u'\n' || (c == u'\r' && !ofCrLf))
            m_lines.push_back(quint32(i + 1));
    }
    m_counts.push_back(characters);
}

qsizetype Places::charactersBefore(qsizetype at) const
{
    const qsizetype block = std::min(at / kBlock, qsizetype(m_counts.size()) - 1);
    // The last entry counts all of the text, wherever its last block began.
    const bool isLast = block == qsizetype(m_counts.size()) - 1 && at == m_text.size();
    if (isLast)
        return m_counts.back();
    qsizetype characters = m_counts[size_t(block)];
    for (qsizetype i = block * kBlock; i < at; ++i) {
        const bool ofPair = m_text[i].isLowSurrogate() && i > 0 && m_text[i - 1].isHighSurrogate();
        characters += ofPair ? 0 : 1;
    }
    return characters;
}

IntakePlace Places::of(qsizetype at, qsizetype length) const
{
    IntakePlace place;
    place.at = std::clamp(at, qsizetype(0), m_text.size());
    place.length = std::clamp(length, qsizetype(0), m_text.size() - place.at);
    const auto line = std::upper_bound(m_lines.begin(), m_lines.end(), quint32(place.at));
    place.line = int(line - m_lines.begin());
    place.column = int(charactersBefore(place.at) - charactersBefore(qsizetype(*(line - 1)))) + 1;
    return place;
}

} // namespace vexora::intake
