// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/payerarchive.h"
#include "history/keyring.h"

class QSqlDatabase;

namespace vexora {

/** How the address was used, see PayerArchive::addressUse. Reads only; any connection's thread. */
[[nodiscard]] Result<AddressUse> addressUse(const QSqlDatabase &database, const KeyRing &ring,
                                            const QString &address, const QStringList &regions,
                                            qint64 sinceMs, const QString &payer);

} // namespace vexora
