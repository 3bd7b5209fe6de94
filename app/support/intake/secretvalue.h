// SPDX-License-Identifier: MIT
#pragma once

#include "support/intake/secrets.h"

#include <optional>

namespace vexora::intake {

/** How a name stands in a text: [at, end) of it. */
struct NamePlace
{
    qsizetype at = 0;
    qsizetype end = 0;
    bool credential = false; ///< "Authorization": the value is the rest of the header
};

/**
 * The value that stands under the name: behind `:`, `=`, `=>`, in brackets, between tags, in a
 * name-value pair. Nothing where there is none, or where it is plainly no secret (null, a mask, a
 * look-up of the environment). In doubt it is a secret.
 */
[[nodiscard]] std::optional<Stretch> valueUnder(const QString &text, const NamePlace &name);

/** Up to the end of a bare word, from `at`. */
[[nodiscard]] qsizetype bareEnd(const QString &text, qsizetype at);

/** Long, with letters and digits: what is taken for a secret where little else tells it. */
[[nodiscard]] bool looksLikeSecret(QStringView value);

/** "null", "***", a mark already, nothing at all. */
[[nodiscard]] bool isNoSecret(QStringView value);

} // namespace vexora::intake
