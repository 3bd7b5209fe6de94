// SPDX-License-Identifier: MIT
#pragma once

#include "domain/sentrequest.h"
#include "json/json.h"

#include <QStringList>

namespace vexora::intake {

/** Names that fields of orders, queries and callbacks have: of the region files, and API.md. */
[[nodiscard]] bool isOrderName(QStringView name);

/** The longest such name that ends at `end` of the text and begins at or behind `from`; empty:
 *  none does. */
[[nodiscard]] QStringView orderNameBefore(QStringView text, qsizetype from, qsizetype end);

/** Whether these are the members of something that is signed, and not of an answer or a log's. */
[[nodiscard]] bool looksLikeOrder(const QStringList &names);
[[nodiscard]] bool looksLikeOrder(const json::Value &object);
[[nodiscard]] QStringList namesOf(const SentRequest &request);

} // namespace vexora::intake
