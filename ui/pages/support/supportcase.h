// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "settings/profile.h"
#include "signing/doctor/doctor.h"
#include "support/intake/intake.h"

#include <optional>

namespace vexora::ui {

/**
 * Everything the page knows of the request that is looked at now, as one value: what its views are
 * shown. Holds payer data and never a secret; lives in memory alone. Made by RequestView, anew
 * after every check.
 */
struct SupportCase
{
    TakenRequest taken; ///< of its texts only with hidden secrets
    QString region; ///< id; empty where none was chosen or guessed
    Profile profile; ///< whose order it should be; an empty id: nobody's
    doctor::Diagnosis diagnosis;
    QList<Fault> order; ///< the rest of the order, in the window's language
    /** The same in each of programLanguages(): a reply is in the customer's. */
    QMap<QString, QList<Fault>> orderIn = {};
    FieldMap ours; ///< its fields as they would be signed here, without `sign`
    std::optional<qint64> clockDifferenceMs; ///< gateway minus this machine

    /** Whether there is a request at all. */
    [[nodiscard]] bool isEmpty() const { return taken.request.fields.isEmpty(); }
};

} // namespace vexora::ui
