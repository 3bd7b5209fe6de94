// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vexora {

/**
 * A link a person may be sent to: http or https with a host, no user name or password before it
 * (https://bank.example@other.example/ opens other.example), and nothing in it that is not seen,
 * such as U+202E, which would show another host than the one it opens.
 */
[[nodiscard]] bool isWebLink(const QString &text);

/** Controls and format characters, with which a text looks like another than what it is. */
[[nodiscard]] bool isUnseen(char32_t character);

} // namespace vexora
