// SPDX-License-Identifier: MIT
#include "support/intake/piece.h"

#include <QStringDecoder>

#include <algorithm>

namespace vexora::intake {

Piece::Piece(QString text, qsizetype base)
    : m_text(std::move(text))
    , m_base(base)
    , m_end(base + m_text.size())
{
}

qsizetype Piece::originOf(qsizetype at) const
{
    at = std::clamp(at, qsizetype(0), m_text.size());
    if (at == m_text.size())
        return m_end;
    return m_origins.empty() ? m_base + at : qsizetype(m_origins[size_t(at)]);
}

Piece Piece::sliced(qsizetype at, qsizetype length) const
{
    Piece piece(m_text.sliced(at, length), originOf(at));
    if (!m_origins.empty()) {
        piece.m_origins.assign(m_origins.begin() + at, m_origins.begin() + at + length);
        piece.m_end = originOf(at + length);
    }
    return piece;
}

void Piece::append(QChar c, qsizetype from, qsizetype to)
{
    m_text.append(c);
    m_origins.push_back(quint32(from));
    m_end = to;
}

void Piece::append(const Piece &other)
{
    for (qsizetype i = 0; i < other.size(); ++i)
        append(other.m_text[i], other.originOf(i), other.originOf(i + 1));
    m_end = std::max(m_end, other.m_end);
}

namespace {

/** Four hex digits at `at`, or -1. */
int hexFour(QStringView text, qsizetype at)
{
    if (at + 4 > text.size())
        return -1;
    bool ok = false;
    const uint unit = text.sliced(at, 4).toUInt(&ok, 16);
    return ok && text[at] != u'+' && text[at] != u'-' && !text[at].isSpace() ? int(unit) : -1;
}

QChar meantBy(QChar escaped)
{
    switch (escaped.unicode()) {
    case u'n':
        return u'\n';
    case u't':
        return u'\t';
    case u'r':
        return u'\r';
    case u'b':
        return u'\b';
    case u'f':
        return u'\f';
    default:
        return escaped;
    }
}

} // namespace

std::optional<QString> textOfUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    // What is cut off at the end is no error to the decoder: more could come.
    if (decoder.hasError() || text.toUtf8() != bytes)
        return std::nullopt;
    return text;
}

Piece unescapedJson(const Piece &piece, qsizetype at, qsizetype end)
{
    Piece inner(QString(), piece.originOf(at));
    const QString &text = piece.text();
    for (qsizetype i = at; i < end;) {
        qsizetype next = i + 1;
        QChar c = text[i];
        if (c == u'\\' && next < end) {
            const int unit = text[next] == u'u' ? hexFour(text, next + 1) : -1;
            c = unit >= 0 ? QChar(char16_t(unit)) : meantBy(text[next]);
            next += unit >= 0 ? 5 : 1;
        }
        inner.append(c, piece.originOf(i), piece.originOf(next));
        i = next;
    }
    return inner;
}

} // namespace vexora::intake
