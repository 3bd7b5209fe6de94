// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/sheet.h"

#include <QByteArray>

#include <atomic>
#include <optional>

class QPrinter;

/** Where pages go once they passed the gate. Both paint by paintPage() in the device's dots. */
namespace vexora::print {

/** The pages as one PDF, vectors at the sheet's resolution; null when it was cancelled. */
[[nodiscard]] QByteArray pdfOf(const Sheet &sheet, const std::atomic<bool> &cancelled);

/**
 * The dots to lay out for. Beyond 600 an inch a page takes hundreds of megabytes to read back and
 * no module comes out better; such a printer is driven at 600, of which its own is a multiple.
 */
[[nodiscard]] Device deviceOf(QPrinter &printer, const Template &layout);

/** "paper" when the printer has none of a page's size, or would scale what is printed on it. */
[[nodiscard]] std::optional<Refusal> paperRefusal(QPrinter &printer, const Sheet &sheet);

/** Storage when the printer takes no page. */
[[nodiscard]] Result<void> printOn(QPrinter &printer, const Sheet &sheet);

} // namespace vexora::print
