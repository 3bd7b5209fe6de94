// SPDX-License-Identifier: MIT
#pragma once

/** How many strings the signature doctor tries in 100 ms, and what one costs. */
void measureDoctor();
