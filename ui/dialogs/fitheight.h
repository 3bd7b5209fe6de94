// SPDX-License-Identifier: MIT
#pragma once

class QDialog;

namespace vexora::ui {

/**
 * Keeps a dialog as tall as what it says at that width, at least, whenever what is in it changes: a
 * label's hint reckons with the narrowest text, and a dialog of its own never gets smaller.
 */
void fitHeight(QDialog *dialog, int leastWidth);

} // namespace vexora::ui
