// SPDX-License-Identifier: MIT
#pragma once

#include "support/pastedpayer.h"

namespace vexora::paste {

/**
 * Which column belongs to which field, by what stands in it alone: every cell has to keep the
 * field's rules. Of two columns that fit one field equally none gets it; a currency sign or a
 * leading + settles it. Two neighbouring columns of Chinese, a family name in use before one or two
 * signs that are none, are a name.
 */
[[nodiscard]] QMap<int, QString> byContent(const QList<QStringList> &columns,
                                           const Context &context, const QSet<QString> &taken);

/** Whether a cell alone tells what it is. */
[[nodiscard]] bool tellsItself(const QString &cell, const Context &context);

} // namespace vexora::paste
