// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "ui/print/sheet.h"

#include <atomic>
#include <functional>
#include <optional>

namespace vexora::print {

/** What a run makes ready before anything of it is noted or leaves. */
struct Preparation
{
    Job job;
    Device device;
    qint64 nowMs = 0;
    bool confirmed = false;
    bool pdf = true; ///< else pages alone, for a printer
};

struct Prepared
{
    Sheet sheet; ///< of what passed the gate, and of that alone
    QList<qsizetype> origins; ///< of the sheet's items in the job asked for
    QList<Refusal> refusals; ///< by the items of the job asked for, in their order
    QByteArray pdf;
    std::optional<Error> error = {};
};

/**
 * The whole gate: lays out, reads every card back, leaves out what fails, and does so again with
 * the others in their new places until all of them pass. Blocks; works in the caller's thread and
 * on all cores. When it is cancelled the sheet comes back without pages.
 */
[[nodiscard]] Prepared prepare(const Preparation &wanted, const std::atomic<bool> &cancelled,
                               const std::function<void(int done, int all)> &progress);

/** One note for each code, with how many copies of it the sheet holds. */
[[nodiscard]] QList<PrintNote> notesOf(const Sheet &sheet, const QString &target, qint64 nowMs);

} // namespace vexora::print
