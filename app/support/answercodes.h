// SPDX-License-Identifier: MIT
#pragma once

#include "domain/texts.h"

#include <QList>
#include <QString>

namespace vexora {

/** Which of the two layers of an answer a code stands in (API.md section 3). */
enum class CodeLayer { Code, Status, Http };

/** "code", "status", "http": as files name it. */
[[nodiscard]] QString toText(CodeLayer layer);

/** One answer code in words: what it means, where it comes from, what to do next. */
struct CodeMeaning
{
    CodeLayer layer = CodeLayer::Code;
    QString code; ///< as text: "0015" is not 15; "3xx" for a class of HTTP statuses
    Texts meaning;
    Texts cause;
    Texts nextStep;
    bool isFinal = false; ///< nothing more will come of it by itself
};

/** resources/answercodes.json, in the order of API.md section 3. */
[[nodiscard]] const QList<CodeMeaning> &answerCodes();
/** Null for a code nobody has explained. An HTTP status that is not listed is explained by its
 * class.
 */
[[nodiscard]] const CodeMeaning *meaningOf(CodeLayer layer, QStringView code);

} // namespace vexora
