// SPDX-License-Identifier: MIT
// What an order that is made from an earlier one has of its own: the part of OrderForm that tells.
#include "ui/forms/methodpicker.h"
#include "ui/forms/orderform.h"

using namespace Qt::StringLiterals;

namespace vexora::ui {

void OrderForm::compareWith(const FieldMap &earlier)
{
    m_earlier = earlier;
}

bool OrderForm::isOther(const QString &field, const FieldMap &now) const
{
    const auto was = m_earlier.find(field);
    return was != m_earlier.end() && was->trimmed() != now.value(field).trimmed();
}

QString OrderForm::wasWords(const QString &field) const
{
    const QString was = m_earlier.value(field);
    if (was.isEmpty())
        return tr("was empty");
    const FieldSpec *spec = m_region.field(field);
    return tr("was %1").arg(spec && spec->type == FieldType::Amount ? groupDigits(was) : was);
}

/** The method of the earlier order, by name where it has one; empty when it is the same. */
QString OrderForm::formerMethod(const FieldMap &now) const
{
    QStringList codes;
    bool isAnother = false;
    for (const FieldEditor *code : m_method->codes()) {
        codes.append(m_earlier.value(code->name()));
        isAnother = isAnother || isOther(code->name(), now);
    }
    codes.removeAll(QString());
    if (!isAnother || codes.isEmpty())
        return {};
    for (const PaymentMethod &method : m_region.methods) {
        bool isIt = method.typed.isEmpty() && !method.values.isEmpty();
        for (auto code = method.values.begin(); code != method.values.end(); ++code)
            isIt = isIt && m_earlier.value(code.key()) == code.value();
        if (isIt)
            return tr("was %1").arg(method.name.in(m_language));
    }
    return tr("was %1").arg(codes.join(u" / "_s));
}

} // namespace vexora::ui
