// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "ui/print/item.h"

#include <QList>

class QWidget;

namespace vexora {
class OrderLog;
}

namespace vexora::ui {

struct Desk;
class PrintDialog;

/** A list of payloads beyond this is none. */
constexpr qint64 kLargestPayloadList = 4 * 1024 * 1024;

/**
 * Permanent counter codes from a text file, one a line (khqr/payloadtext.h): what stands beside a
 * payload is the card's label, "line 7" its source. A line without a payload is an item without
 * one, so that it is listed as left out and not passed over. Errors: Storage when it cannot be
 * read or is no plain file, Malformed when it is too large, has more than print::kMostCards lines,
 * is not UTF-8 or empty.
 */
[[nodiscard]] Result<QList<print::Item>> readPayloadList(const QString &file,
                                                         Environment environment);

/**
 * Asks for such a file, without waiting for the answer, and opens the print dialog on it; what
 * cannot be read is said in a box instead. `environment` is that of the chosen profile. All of it
 * stands on `parent`, and `log` is where the prints are noted.
 */
void openSheetFromFile(Desk &desk, OrderLog &log, Environment environment, QWidget *parent);
/** The same once the file is known. Null when it could not be read, which is then said. */
PrintDialog *openSheetOf(const QString &file, Desk &desk, OrderLog &log, Environment environment,
                         QWidget *parent);

} // namespace vexora::ui
