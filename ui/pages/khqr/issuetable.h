// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

/** The sentences of IssueWords, untranslated. */
namespace vexora::ui {

/** Who can do something about it. */
enum class AskWhom {
    Source, ///< the text was damaged on its way: get it again
    Maker, ///< the code was made wrong: the bank or the provider
    Payer, ///< nobody has to be asked; a new code is needed
    Nobody, ///< a note
};

struct IssueSentence
{
    const char *meaning; ///< %1: the tag a name ends in
    AskWhom ask;
};

/** By the issue's name, without the tag it may end in. Lives for ever. */
[[nodiscard]] const QHash<QString, IssueSentence> &issueTable();

} // namespace vexora::ui
