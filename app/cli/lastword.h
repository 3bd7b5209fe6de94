// SPDX-License-Identifier: MIT
#pragma once

namespace vexora::cli {

/**
 * The end nobody planned: an exception nobody caught, memory that ran out, a fault, an abort, a
 * signal no command listens to. A process torn by one would leave a shell with 134 or 139, which
 * says nothing of the order; here each of them ends the command line with one plain sentence on
 * standard error, an error document where --json promised one, and the exit code of DESIGN
 * section 2: 5 from an order's first body byte on, 1 before. SIGKILL cannot be caught; the row it
 * leaves is recovered by the next start.
 *
 * No core is left behind, in any build: it would hold the app secret and the payer. A debugger
 * still stops where the fault is, for it hears of a signal before any handler does.
 *
 * Called once, by a process that runs one command; a window has no exit code anybody waits for.
 */
void catchUnplannedEnds(bool json);

/**
 * An order's body is about to leave. Never taken back: exit code 1 says that nothing was sent,
 * which stays untrue after the outcome was recorded.
 */
void orderMayHaveLeft();

/** Standard output has its document, or part of it: a second one would spoil it. */
void documentBegun();

} // namespace vexora::cli
