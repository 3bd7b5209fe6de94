// SPDX-License-Identifier: MIT
#include "ui/pages/issue/formhelp.h"

#include "ui/forms/fieldeditor.h"
#include "ui/forms/methodpicker.h"

namespace vexora::ui {

HelpText formHelp(QWidget *control, const RegionSpec &region, const Currency &currency,
                  const QString &language)
{
    if (qobject_cast<MethodCombo *>(control))
        return helpForMethod(region, language);
    for (QWidget *up = control; up; up = up->parentWidget()) {
        const auto *editor = qobject_cast<FieldEditor *>(up);
        if (!editor)
            continue;
        const FieldSpec *field = region.field(editor->name());
        return field ? helpFor(*field, region, currency, language) : helpForOrderNumber();
    }
    return {};
}

} // namespace vexora::ui
