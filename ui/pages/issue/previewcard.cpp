// SPDX-License-Identifier: MIT
#include "regions/ordercheck.h"
#include "ui/forms/changewords.h"
#include "ui/pages/issue/ordercards.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

/** Fields as they stand on the screen: order, payer, technical. */
QList<const FieldSpec *> fieldsByPlace(const RegionSpec &region)
{
    QList<const FieldSpec *> fields;
    for (const FieldSpec &field : region.fields)
        fields.append(&field);
    std::stable_sort(fields.begin(), fields.end(), [](const FieldSpec *a, const FieldSpec *b) {
        const FieldPlace &pa = a->place;
        const FieldPlace &pb = b->place;
        if (pa.group != pb.group)
            return pa.group < pb.group;
        return pa.row != pb.row ? pa.row < pb.row : pa.column < pb.column;
    });
    return fields;
}

QString methodWords(const PreparedOrder &order, const QString &language)
{
    const FieldMap &fields = order.checked.fields;
    QStringList codes;
    for (const FieldSpec &field : order.region.fields) {
        if (field.type == FieldType::Code && !fields.value(field.name).isEmpty())
            codes.append(fields.value(field.name));
    }
    const QString typed = codes.join(u" / "_s);
    const PaymentMethod *method = methodOf(order.region, fields);
    if (!method || codes.isEmpty())
        return typed;
    return u"%1 (%2)"_s.arg(method->name.in(language), typed);
}

} // namespace

Card *OrderCards::preview(const PreparedOrder &order, const QString &language)
{
    auto *card = new Card(Card::Tone::Plain);
    card->setObjectName(u"previewCard"_s);
    card->setHeading(tr("Will be sent"));

    const Profile &profile = order.draft.profile;
    card->addFact(
        tr("To"),
        tr("%1 (%2)").arg(hostOf(profile.baseUrl), Words::environment(profile.environment)));
    const QString method = methodWords(order, language);
    if (!method.isEmpty())
        card->addFact(tr("Payment method"), method);
    for (const FieldSpec *field : fieldsByPlace(order.region)) {
        const QString value = order.checked.fields.value(field->name);
        if (value.isEmpty() || field->type == FieldType::Code)
            continue;
        const QString shown
            = field->type == FieldType::Amount ? formatAmount(value, order.currency) : value;
        card->addFact(field->label.in(language), shown);
        if (lastChange(order.checked.changes, field->name)) {
            QLabel *change
                = card->addFact({}, changeWords(order.checked.changes, field->name), Role::Amber);
            change->setObjectName(QString(field->name).append("Change"_L1));
        }
    }
    const QString &tradeNo = order.draft.tradeNo;
    card->addFact(tr("Order number"), tradeNo.isEmpty() ? tr("made when sent") : tradeNo);
    if (!order.draft.replaces.isEmpty())
        card->addFact(tr("Replaces"), order.draft.replaces);
    return card;
}

} // namespace vexora::ui
