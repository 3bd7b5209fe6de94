// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/sheet.h"

#include <QByteArray>

#include <atomic>

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

/** Storage when the printer takes no page. */
[[nodiscard]] Result<void> printOn(QPrinter &printer, const Sheet &sheet);

} // namespace vexora::print
