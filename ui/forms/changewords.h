// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"

#include <QList>
#include <QString>

namespace vexora::ui {

/** What one normaliser did, in a few words: "dash changed from “‑”". */
[[nodiscard]] QString changeWords(const Change &change);

/** The same for all that happened to one field, in the order it happened. */
[[nodiscard]] QString changeWords(const QList<Change> &changes, const QString &field);

/** What the field's value became; nothing when it was left alone. */
[[nodiscard]] const Change *lastChange(const QList<Change> &changes, const QString &field);

} // namespace vexora::ui
