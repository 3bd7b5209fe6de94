// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace vexora::fuzz {

/**
 * What is fed with bytes from outside, each with the rules that hold whatever those bytes are.
 * One function serves libFuzzer (fuzzmain.cpp) and the ordinary tests (tst_fuzzseeds.cpp): it
 * answers with the rule that `input` broke, or with nothing. Same input, same answer.
 */
using Target = QString (*)(const QByteArray &input);

/** The body of a gateway's answer to an order: judge() and maskedForStorage(). */
[[nodiscard]] QString tryAnswer(const QByteArray &input);
/** Any text in the places of such an answer that are opened, typed, shown or stored. */
[[nodiscard]] QString tryText(const QByteArray &input);
/** The body of an answer to a status query: judgeStatus(). */
[[nodiscard]] QString tryStatus(const QByteArray &input);
/** A region file: readRegion(), then orders by what was read. */
[[nodiscard]] QString tryRegion(const QByteArray &input);
/** Any JSON: read, write, read. */
[[nodiscard]] QString tryJson(const QByteArray &input);
/** The text of a KHQR code, as it is and with a checksum that fits. */
[[nodiscard]] QString tryKhqr(const QByteArray &input);
/** What a customer sent, whatever it is: takeIn(). */
[[nodiscard]] QString tryIntake(const QByteArray &input);
/** What a customer sent, as a callback: readCallback(), signed as it is and rightly. */
[[nodiscard]] QString tryCallback(const QByteArray &input);
/** What a customer sent, as an order: diagnose() in a hurry, then with mistakes planted. */
[[nodiscard]] QString tryDoctor(const QByteArray &input);

} // namespace vexora::fuzz
