// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QString>

namespace vexora {

/**
 * How a person printed last, so that it is not chosen anew each time: for codes of one sale and for
 * counter codes apart. Kept in print.json of the data folder; nothing in it is payer data.
 */
struct PrintChoice
{
    QString layout; ///< id of the print template; empty: none was chosen
    QString printer; ///< its name at the print service
    QString language; ///< of the paper; empty: the window's
    QString band; ///< "#2b3a4a"; empty: the template's own
    QString logoFile; ///< the shop's own; empty for none
    bool centreDisc = false;

    bool operator==(const PrintChoice &) const = default;
};

/**
 * `use` is "one_sale" or "counter". A missing, damaged or unreadable file knows nothing, and
 * neither does a value of another form: it is never worth an error. Saving keeps the other use's.
 */
[[nodiscard]] PrintChoice loadPrintChoice(const QString &file, const QString &use);
[[nodiscard]] Result<void> savePrintChoice(const QString &file, const QString &use,
                                           const PrintChoice &choice);

} // namespace vexora
