// SPDX-License-Identifier: MIT
#pragma once

/** Prints what checking a code costs, beside reading its bytes once for the checksum. */
void measureKhqrCheck();
