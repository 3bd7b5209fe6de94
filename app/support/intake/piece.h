// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace vexora::intake {

/**
 * A stretch of the pasted text, or what came out of one by taking off quotes and escapes: its
 * characters, and where each of them stood, so that a note made four quotes deep still names the
 * place a person can look at.
 */
class Piece
{
public:
    Piece() = default;
    /** `text` as it stands at `base` of the pasted text. */
    explicit Piece(QString text, qsizetype base = 0);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /** Where character `at` stood; for the size, where the last one ended. */
    [[nodiscard]] qsizetype originOf(qsizetype at) const;
    [[nodiscard]] Piece sliced(qsizetype at, qsizetype length) const;

    /** For those that take off quotes: one more character, which came from [from, to). */
    void append(QChar c, qsizetype from, qsizetype to);
    void append(const Piece &other);

private:
    QString m_text;
    std::vector<quint32>
        m_origins; ///< of each character; empty: they follow each other from m_base
    qsizetype m_base = 0;
    qsizetype m_end = 0;
};

/** The text of UTF-8 that is whole and right; nothing of any other bytes. */
[[nodiscard]] std::optional<QString> textOfUtf8(const QByteArray &bytes);

/** The text of a JSON string without its quotes, which is what stands in `piece` at [at, end). */
[[nodiscard]] Piece unescapedJson(const Piece &piece, qsizetype at, qsizetype end);

} // namespace vexora::intake
