// SPDX-License-Identifier: MIT
#pragma once

#include "regions/regionspec.h"

#include <QString>
#include <QStringView>

/** The lists of what may leave. Whatever is on none of them stays here. */
namespace vexora::harmless {

/** How much of a field's value may be seen. */
enum class Share { Nothing, All, Host };

[[nodiscard]] Share ofField(const QString &field, const QString &value, const RegionSpec *region);
/** A name as programs give fields: letters, digits, underscores, and no number in it. */
[[nodiscard]] bool isName(QStringView name);
[[nodiscard]] bool isMethod(QStringView method);
[[nodiscard]] bool isHeaderName(QStringView name);
/** A media type or a character set, of the headers that hold nothing else. */
[[nodiscard]] bool isHeader(QStringView name, QStringView value);
/** A part of an endpoint's path (API.md section 1), or of the region's own. */
[[nodiscard]] bool isPathPart(const QString &part, const RegionSpec *region);
/** A member of an answer that the documents name. */
[[nodiscard]] bool isAnswerMember(const QString &name);
/** The value of a member of an answer: a code, a status, a time, an order number, yes or no. */
[[nodiscard]] bool isAnswerValue(const QString &name, const QString &text);

} // namespace vexora::harmless
