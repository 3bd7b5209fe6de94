// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/sheet.h"

#include <QCoreApplication>

namespace vexora::ui {

/** What the window says about printing; what stands on the paper is print::PaperTexts. */
class PrintWords
{
    Q_DECLARE_TR_FUNCTIONS(PrintWords)

public:
    /** What is the matter with a code, why it is not printed, and what to do. */
    [[nodiscard]] static QString refusal(const print::Refusal &refusal);

private:
    [[nodiscard]] static QString ofRules(const QString &reason, const QString &detail);
    [[nodiscard]] static QString ofPaper(const QString &reason, const QString &detail);
    [[nodiscard]] static QString ofGlyph(const QString &detail);
    [[nodiscard]] static QString ofReading(const QString &detail);
};

} // namespace vexora::ui
