// SPDX-License-Identifier: MIT
#pragma once

#include "support/paste.h"

class QMimeData;

namespace vexora::ui {

/**
 * The text of a clipboard, whatever its owner says about the bytes: the declared charset is a hint.
 * Errors as decodePasted(), and "no_text" where there is a picture, files or nothing at all.
 */
[[nodiscard]] Result<DecodedText> clipboardText(const QMimeData *data, qsizetype most = kMaxPaste);

} // namespace vexora::ui
