// SPDX-License-Identifier: MIT
#include "regions/payername.h"

#include <algorithm>

namespace vexora {

namespace {

bool isIdeographic(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana;
}

} // namespace

QString payerName(const RegionSpec &region, const FieldMap &fields)
{
    QList<const FieldSpec *> names;
    for (const FieldSpec &field : region.fields) {
        if (field.type == FieldType::Name && !fields.value(field.name).isEmpty())
            names.append(&field);
    }
    std::stable_sort(names.begin(), names.end(), [](const FieldSpec *a, const FieldSpec *b) {
        return a->place.row != b->place.row ? a->place.row < b->place.row
                                            : a->place.column < b->place.column;
    });
    QString whole;
    for (const FieldSpec *name : std::as_const(names)) {
        const QString part = fields.value(name->name);
        if (!whole.isEmpty() && !(isIdeographic(whole.back()) && isIdeographic(part.front())))
            whole += u' ';
        whole += part;
    }
    return whole;
}

} // namespace vexora
