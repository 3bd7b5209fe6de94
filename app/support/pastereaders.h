// SPDX-License-Identifier: MIT
#pragma once

#include "support/pastedpayer.h"

/** The three forms a paste may have. Private to support. Nothing found is an empty list. */
namespace vexora::paste {

inline constexpr int kMostPayers = 500;

using Payers = QList<PastedPayer>;

/** Nothing at all where the text is no table: then it may be something else. */
[[nodiscard]] std::optional<Result<Payers>> readTable(const QString &text, const Context &context);

[[nodiscard]] Result<Payers> readLabelled(const QString &text, const Context &context);

/** `{`, or `[` before something that can stand in an array: chats begin with "[10:32]" too. */
[[nodiscard]] bool looksLikeJson(const QString &text);
[[nodiscard]] Result<Payers> readJson(const QString &text, const Context &context);

/** Payers without a piece are none: what is left over of them goes to a neighbour. */
[[nodiscard]] Result<Payers> gathered(std::vector<PayerBuilder> &builders);

} // namespace vexora::paste
