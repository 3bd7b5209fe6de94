// SPDX-License-Identifier: MIT
#pragma once

class QDialog;

namespace vexora::ui {

/**
 * Keeps a question from being answered by the key that opened it: a key held down, and Send's own
 * Ctrl+Enter pressed once more, do nothing in the dialog, nor does the second half of a double
 * click on Send, wherever the dialog has come up under it. Call it when its buttons are made.
 */
void refuseReflexes(QDialog *dialog);

} // namespace vexora::ui
