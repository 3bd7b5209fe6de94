// SPDX-License-Identifier: MIT
#pragma once

#include "support/intake/intake.h"
#include "ui/widgets/findinglist.h"

#include <QCoreApplication>

namespace vexora::ui {

/** What intake saw in a text, in words with the place. */
class NoteWords
{
    Q_DECLARE_TR_FUNCTIONS(NoteWords)

public:
    /** "Line 3, column 12: typographic quote, not repaired". */
    [[nodiscard]] static Finding finding(const IntakeNote &note);
    /** What a request in the list is called: its form, place and order number. */
    [[nodiscard]] static QString request(const TakenRequest &request, int number);
    [[nodiscard]] static QString form(IntakeForm form);
};

} // namespace vexora::ui
