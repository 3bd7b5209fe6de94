// SPDX-License-Identifier: MIT
#pragma once

namespace vexora::ui {
struct Desk;
}

namespace vexora::pictures {

/**
 * Puts a morning's practice orders of Taiwan into the history and the run's memory, in every state
 * an order can have. The last one, of six minutes ago, is the sample order itself, paid by nobody.
 */
void putSampleDay(const ui::Desk &desk);

/** Before that morning, as many days like it as are given. */
void putSampleSeason(const ui::Desk &desk, int days);

/** A merchant of the person's own, live at a host that nobody has. */
void putSampleMerchant(const ui::Desk &desk);

/** A spreadsheet's header and two payers' rows of Taiwan, as a clipboard holds them. */
void copySampleRows();

} // namespace vexora::pictures
