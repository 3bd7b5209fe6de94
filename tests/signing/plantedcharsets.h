// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vexora::planted {

/** The ways a charset mistake is made; empty for another id. */
[[nodiscard]] QStringList charsetSpellings(QStringView id);

/** The bytes of a text under a charset mistake; UTF-8 for an empty id. What a charset lacks is "?",
 *  as the languages customers write in have it. `twin` takes the vendor's table of a code page. */
[[nodiscard]] QByteArray bytesIn(QStringView id, QStringView spelling, const QString &text,
                                 bool twin = false);

} // namespace vexora::planted
