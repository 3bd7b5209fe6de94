// SPDX-License-Identifier: MIT
#pragma once

#include "json/objectreader.h"
#include "regions/regionspec.h"

namespace vexora {

/** The part of the region reader that knows fields, rules and normalisers. */
[[nodiscard]] FieldSpec readField(const json::Value &value, const QString &path,
                                  json::Problem &problem);

/** A required text in several languages: known languages only, English among them. */
[[nodiscard]] Texts readTexts(json::ObjectReader &reader, const QString &name,
                              json::Problem &problem);

} // namespace vexora
