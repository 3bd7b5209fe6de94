// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/answers.h"
#include "sandbox/faults.h"

namespace vexora::embedded {

// What becomes of an answer under the faults that are said, not done to the connection.

/** How an accepted answer differs from the documents, for faults of the verdict. */
[[nodiscard]] Twist twistOf(FaultKind kind);

/** `answer` as it goes out under a fault of size or content; unchanged under all others. */
[[nodiscard]] QByteArray brokenContent(FaultKind kind, const QByteArray &answer);

/** What stands between a client and an application when that one does not answer. */
[[nodiscard]] QByteArray errorPage(int httpStatus);
/** What a framework says when the application did not get to speak: JSON, and no code in it. */
[[nodiscard]] QByteArray errorDocument(int httpStatus, qint64 nowMs);

} // namespace vexora::embedded
