// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vexora {

enum class SymbolFormat { Png, Svg, Pdf };

/** "png", "svg", "pdf", any case; nothing for other words. */
[[nodiscard]] std::optional<SymbolFormat> symbolFormatFrom(QStringView word);
/** "png", "svg", "pdf". */
[[nodiscard]] QString toText(SymbolFormat format);
/** By the file's ending. */
[[nodiscard]] std::optional<SymbolFormat> symbolFormatOf(const QString &file);

/**
 * The bare symbol of a payload as a file's bytes: quiet zone, black on white, nothing else. PNG has
 * kPixelsAModule; SVG and PDF are vectors of kSymbolMm a side without the quiet zone. What is
 * returned was rasterised and read back.
 *
 * Malformed, with the worst issue's name, for a payload that may not be printed (khqr/check.h)
 * at `atMs`, and for one that does not read back.
 */
[[nodiscard]] Result<QByteArray> symbolFile(const QString &payload, SymbolFormat format,
                                            qint64 atMs);

constexpr int kPixelsAModule = 12;
constexpr qreal kSymbolMm = 50;

} // namespace vexora
