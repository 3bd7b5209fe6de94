// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/codewriter.h"

#include <QRandomGenerator>

namespace vexora::test {

/**
 * Codes that write() has to take at `atMs`: both accounts, both currencies, static and dynamic,
 * each text empty, short, or as long as it may be, in Latin, Khmer, Katakana and emoji. The amount
 * is written as the code will hold it, so that it reads back the same.
 */
[[nodiscard]] khqr::CodeFields randomCode(QRandomGenerator &random, qint64 atMs);

/** The fields of a code that was read, to be compared with those it was written from. */
[[nodiscard]] khqr::CodeFields fieldsOf(const khqr::Check &check);

/** New for every run and told to its log; VEXORA_SEED=N tries one again. */
[[nodiscard]] quint32 printedSeed();

} // namespace vexora::test
