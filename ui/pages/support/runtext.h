// SPDX-License-Identifier: MIT
#pragma once

#include "support/comparison.h"

#include <QTextCharFormat>
#include <QTextLayout>

namespace vexora::ui {

/** How stretches of a compared text look: what cannot be seen as its name, what differs on a ground
 *  of its own and underlined. */
struct RunText
{
    QString text; ///< as it is shown
    QList<QTextLayout::FormatRange> formats;

    [[nodiscard]] static RunText of(const QList<VisibleRun> &runs);
    [[nodiscard]] static QTextCharFormat format(const VisibleRun &run);
};

} // namespace vexora::ui
