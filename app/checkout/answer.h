// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/gateway.h"
#include "domain/order.h"
#include "json/json.h"

namespace vexora {

/** The envelope every endpoint answers with (API.md section 4): outer code, then data. */
struct Answer
{
    QString problem; ///< machine word when it is no usable envelope; the rest is empty then
    json::Value document;
    QString code;
    const json::Value *data = nullptr; ///< the data object, or null; points into `document`

    Answer() = default;
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;

    /** A member of data as text, string or number. */
    [[nodiscard]] QString dataText(const QString &name) const;
    /** The first non-empty of `names` in data, else the outer msg. */
    [[nodiscard]] QString message(const QStringList &names) const;
};

/** Reads a whole answer of at most kMaxAnswer bytes. HTTP status and transport are judged by
 * others. */
void readAnswer(const QByteArray &body, Answer &answer);

/** "00029" and the documents' typing error "0029" (API.md 3.2): texts, never numbers. */
[[nodiscard]] bool isFailedStatus(const QString &status);

/** The machine word for what stopped a POST: what OrderRecord::reason holds. Empty for None. */
[[nodiscard]] QString reasonFor(const GatewayReport &report);

} // namespace vexora
