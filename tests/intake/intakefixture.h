// SPDX-License-Identifier: MIT
#pragma once

#include "support/intake/intake.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

/**
 * Texts as customers send them with what must be made of each, tests/data/intake (its README.md
 * says what the keys mean).
 */
namespace vexora::intakefixture {

/** Files of the folder that match, without their ending. */
[[nodiscard]] QStringList names(const QString &pattern);
/** The text as it stood on the clipboard, a mark at its start included. */
[[nodiscard]] QString textOf(const QString &name);
[[nodiscard]] QJsonObject expectationOf(const QString &name);
/** The secrets an expectation hands to the reader. */
[[nodiscard]] std::vector<doctor::KnownSecret> secretsOf(const QJsonObject &expected);

/** What is wrong with a reading, a line each. */
[[nodiscard]] QStringList mistakes(const QJsonObject &expected, const Intake &intake);
/** Where one of the expectation's secrets still stands. */
[[nodiscard]] QStringList leaks(const QJsonObject &expected, const Intake &intake);
/** What is broken of that which holds for the reading of any text at all. */
[[nodiscard]] QStringList brokenPromises(const QString &text, const Intake &intake);
/** Nothing read, and a note on one of these lines. */
[[nodiscard]] bool isRefusal(const QJsonArray &lines, const Intake &intake);
[[nodiscard]] QString describe(const IntakeNote &note);

} // namespace vexora::intakefixture
