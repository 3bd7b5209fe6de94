// SPDX-License-Identifier: MIT
#pragma once

#include "settings/chosenfolder.h"
#include "ui/settingstep.h"

#include <QCoreApplication>

namespace vexora::ui {

struct Desk;

/** What Settings says about its choices and changes, in one place. */
class SettingWords
{
    Q_DECLARE_TR_FUNCTIONS(SettingWords)

public:
    /** "Theme changed to Dark.": what the step led to, and what holds now. */
    [[nodiscard]] static QString changed(const SettingStep &step, const Desk &desk);
    [[nodiscard]] static QString undo();
    /** The same in another of the program's languages. */
    [[nodiscard]] static QString undoIn(const QString &language);

    [[nodiscard]] static QString language(const QString &code); ///< "": the desktop's
    [[nodiscard]] static QString theme(const QString &name);
    [[nodiscard]] static QString scale(int percent);
    [[nodiscard]] static QString secretPlace(bool keeps);
    [[nodiscard]] static QString isSending();
    [[nodiscard]] static QString notSaved();
    /** Why a folder cannot be used, and what to do. */
    [[nodiscard]] static QString objection(FolderObjection objection);
};

} // namespace vexora::ui
