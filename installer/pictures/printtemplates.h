// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/sheet.h"

#include <QDir>

/** What a print template comes out as, painted by the program's own paint path. */
namespace vexora::pictures {

/** A code a template takes, of a shop of that name: sound, and of no real account. */
[[nodiscard]] print::Item sampleItem(print::Use use, const QString &shop, Environment environment,
                                     qint64 nowMs);

/** The first page of a job at that many pixels an inch; null when nothing of it may be printed. */
[[nodiscard]] QImage pagePicture(const print::Job &job, int pixelsAnInch, qint64 nowMs);

/** print-<id>.png of every template, at actual size on a screen of 150 pixels an inch. */
bool takePrintTemplates(const QDir &folder);

} // namespace vexora::pictures
