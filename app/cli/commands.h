// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

/** The subcommands. Each takes the arguments after its name and returns the exit code. */
namespace vexora::cli {

int issueCommand(const QStringList &arguments);
int queryCommand(const QStringList &arguments);
int signCommand(const QStringList &arguments);
int doctorCommand(const QStringList &arguments);
int regionsCommand(const QStringList &arguments);
int profileCommand(const QStringList &arguments);
int historyCommand(const QStringList &arguments);
int sandboxCommand(const QStringList &arguments);
int khqrCommand(const QStringList &arguments);

} // namespace vexora::cli
