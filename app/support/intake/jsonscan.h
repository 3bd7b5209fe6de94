// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringView>

namespace vexora::intake {

/** A member of an object, or an item of an array (then without a name), with its quotes. */
struct JsonPart
{
    qsizetype nameAt = -1;
    qsizetype nameEnd = -1;
    qsizetype valueAt = 0;
    qsizetype valueEnd = 0;
};

/** Where one JSON value of a longer text ends, or why it cannot be read. */
struct JsonSpan
{
    bool whole = false;
    qsizetype end = 0; ///< behind the value; of a broken one, where it breaks
    bool named = false; ///< at least one `"name":` was read: it was meant as JSON
    QList<JsonPart> parts; ///< of the outermost object or array
};

/**
 * Follows the JSON value that begins at `at`, as strictly as json::read(), which says nothing of
 * places and takes no text around a document. Reads each character once.
 */
[[nodiscard]] JsonSpan scanJson(QStringView text, qsizetype at);

} // namespace vexora::intake
