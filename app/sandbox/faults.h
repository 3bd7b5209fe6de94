// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <optional>

namespace vexora::embedded {

/**
 * What can be made to go wrong with a checkout POST. The first group is the proxy's, which breaks
 * the conversation without knowing what is said; the second is the backend's, which says something
 * else. Whether the order exists afterwards differs, as it would at a real gateway:
 * CloseBefore, Redirect, SystemError and Refusal leave none, all others leave one.
 */
enum class FaultKind {
    None,
    CloseBefore, ///< accepted and closed, nothing is passed on
    CloseAfter, ///< passed on; closed when the answer begins
    Reset, ///< the same with a TCP reset
    Half, ///< half of the answer's bytes, then closed
    Hang, ///< passed on, never answered, never closed
    Drip, ///< the answer, one byte a second
    Redirect, ///< 307 to the same address
    BadGateway, ///< 502 with a page of HTML, as a load balancer gives
    NotJson, ///< 200 with a page of HTML
    WrongField, ///< accepted, but what to pay with stands under names nobody knows
    SystemError, ///< code 5000
    Refusal, ///< code 8000
};

/** In the order of FaultKind: "none", "close-before", ... */
[[nodiscard]] const QStringList &faultKindNames();
[[nodiscard]] std::optional<FaultKind> faultKindFromName(const QString &name);
[[nodiscard]] QString toText(FaultKind kind);

} // namespace vexora::embedded
