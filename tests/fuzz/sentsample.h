// SPDX-License-Identifier: MIT
#pragma once

#include "signing/doctor/doctor.h"

#include <QByteArray>
#include <QStringList>

/** What the targets that read customers' texts share. */
namespace vexora::fuzz {

/** Of no merchant: plain, full of what shells and JSON escape, and beyond ASCII. The words of the
 *  fuzzer (tests/fuzz/words) hold them, and pieces of them. */
[[nodiscard]] std::vector<doctor::KnownSecret> sampleSecrets();

/** Whether one of them stands in the text. */
[[nodiscard]] bool holdsSecret(const QString &text,
                               Qt::CaseSensitivity letters = Qt::CaseInsensitive);

/** The input as the command line reads it, as the page reads a file, and as it reads a clipboard,
 *  whose text may hold half a surrogate pair. Those that can be read, each once. */
[[nodiscard]] QStringList textsFrom(const QByteArray &input);

} // namespace vexora::fuzz
