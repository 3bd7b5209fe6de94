// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace vexora {

/**
 * Text as it is compared when somebody searches: NFKC and case folded, so that full-width digits
 * find plain ones and "Shop" finds "SHOP". The same for what is indexed, asked for and verified:
 * one that differs would hide orders. UTF-8, because a list of a million is walked through in it.
 */
void appendFolded(QByteArray &folded, QByteArrayView utf8);

/** What must all be found, each once: the words of what was typed, folded. */
[[nodiscard]] QList<QByteArray> searchWords(const QString &typed);

} // namespace vexora
