// SPDX-License-Identifier: MIT
#pragma once

/** Prints how many of 200 drawn codes two readers read, and what drawing one costs. */
void measureDecoding();
