// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace vexora {

/**
 * A QR symbol as modules, made by libqrencode with mixed segments at ECC M. Painting is the
 * window's business; whoever paints adds kQuietZone modules on each side, dark on white.
 */
class QrMatrix
{
public:
    static constexpr int kQuietZone = 4;

    /** Malformed for empty text, text with NUL, or more than a symbol holds (2,331 bytes at M). */
    [[nodiscard]] static Result<QrMatrix> encode(const QString &text);

    [[nodiscard]] int size() const { return m_size; } ///< modules a side, without the quiet zone
    [[nodiscard]] bool isDark(int x, int y) const { return m_modules[y * m_size + x] != 0; }

private:
    int m_size = 0;
    QByteArray m_modules;
};

/**
 * The symbol with its quiet zone as half-block characters, two rows of modules a line, without
 * colour codes. Without colours no text is right on every terminal; the choice is the dark one:
 * light modules and the quiet zone are drawn by the foreground, dark modules are the background.
 * On a light terminal the symbol comes out inverted, which most phones read and some do not.
 */
[[nodiscard]] QString blockText(const QrMatrix &matrix);

} // namespace vexora
