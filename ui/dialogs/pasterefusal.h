// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace vexora::ui {

/** Says why a clipboard was not read, and what to do. The form is as it was. */
class PasteRefusal final : public QDialog
{
    Q_OBJECT

public:
    /** `reason` is the machine word of support/paste.h, or "no_text". */
    explicit PasteRefusal(const QString &reason, QWidget *parent = nullptr);

private:
    struct Said
    {
        QString what;
        QString todo;
    };
    [[nodiscard]] static Said wordsOf(const QString &reason);
};

} // namespace vexora::ui
