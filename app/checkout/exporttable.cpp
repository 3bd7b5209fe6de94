// SPDX-License-Identifier: MIT
#include "checkout/exporttable.h"

#include "checkout/maskedvalue.h"
#include "checkout/orderdocument.h"

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr SheetColumn::Kind kTextCell = SheetColumn::Kind::Text;
constexpr SheetColumn::Kind kNumberCell = SheetColumn::Kind::Number;

struct ExportColumn
{
    QStringView name;
    SheetColumn::Kind kind;
    int width;
    QString (*cell)(const OrderRecord &);
};

QString timeText(qint64 ms)
{
    return ms > 0 ? isoTime(ms) : QString();
}

/** Histories of before hold the amount of every answer there, whatever it told of the money. */
QString paidText(const OrderRecord &record)
{
    const bool tells
        = record.payment == PaymentState::Paid || record.payment == PaymentState::PartPaid;
    return tells ? record.paidAmount : QString();
}

constexpr ExportColumn kExportColumns[] = {
    {u"recordedAt", kTextCell, 25, [](const OrderRecord &r) { return timeText(r.recordedAtMs); }},
    {u"tradeNo", kTextCell, 24, [](const OrderRecord &r) { return r.key.tradeNo; }},
    {u"platFormTradeNo", kTextCell, 24, [](const OrderRecord &r) { return r.platFormTradeNo; }},
    {u"amount", kNumberCell, 12, [](const OrderRecord &r) { return r.amount; }},
    {u"currency", kTextCell, 9, [](const OrderRecord &r) { return r.currency; }},
    {u"outcome", kTextCell, 10,
     [](const OrderRecord &r) { return r.outcome ? toText(*r.outcome) : u"sending"_s; }},
    {u"payment", kTextCell, 11, [](const OrderRecord &r) { return toText(r.payment); }},
    {u"paidAmount", kNumberCell, 12, paidText},
    {u"profile", kTextCell, 20, [](const OrderRecord &r) { return r.profile; }},
    {u"merchantNo", kTextCell, 14, [](const OrderRecord &r) { return r.key.merchantNo; }},
    {u"host", kTextCell, 24, [](const OrderRecord &r) { return r.key.host; }},
    {u"region", kTextCell, 11, [](const OrderRecord &r) { return r.region; }},
    {u"environment", kTextCell, 12, [](const OrderRecord &r) { return toText(r.environment); }},
    {u"channelCode", kTextCell, 12, [](const OrderRecord &r) { return r.channelCode; }},
    {u"wayCode", kTextCell, 12, [](const OrderRecord &r) { return r.wayCode; }},
    {u"code", kTextCell, 8, [](const OrderRecord &r) { return r.code; }},
    {u"status", kTextCell, 8, [](const OrderRecord &r) { return r.status; }},
    {u"reason", kTextCell, 14, [](const OrderRecord &r) { return r.reason; }},
    {u"link", kTextCell, 40, [](const OrderRecord &r) { return r.link; }},
    {u"remark", kTextCell, 20, [](const OrderRecord &r) { return r.remark; }},
    {u"replaces", kTextCell, 24, [](const OrderRecord &r) { return r.replaces; }},
    {u"answeredAt", kTextCell, 25, [](const OrderRecord &r) { return timeText(r.answeredAtMs); }},
    {u"queriedAt", kTextCell, 25, [](const OrderRecord &r) { return timeText(r.queriedAtMs); }},
    {u"closedAt", kTextCell, 25, [](const OrderRecord &r) { return timeText(r.closedAtMs); }},
    {u"closedReason", kTextCell, 18,
     [](const OrderRecord &r) { return r.closedReason ? toText(*r.closedReason) : QString(); }},
};

} // namespace

ExportTable::ExportTable(const RegionCatalog &catalog, PersonalColumns personal)
    : m_catalog(catalog)
    , m_personal(personal)
{
    if (personal == PersonalColumns::None)
        return;
    for (const RegionSpec &region : catalog.regions()) {
        for (const FieldSpec &field : region.fields) {
            if (field.personal && !m_fields.contains(field.name))
                m_fields.append(field.name);
        }
    }
}

QList<SheetColumn> ExportTable::columns() const
{
    QList<SheetColumn> columns;
    for (const ExportColumn &column : kExportColumns)
        columns.append({column.name.toString(), column.kind, column.width});
    if (m_personal == PersonalColumns::None)
        return columns;
    columns.append({u"papers"_s, kTextCell, 12});
    for (const QString &field : m_fields)
        columns.append({u"payer."_s + field, kTextCell, 20});
    return columns;
}

QStringList ExportTable::cells(const OrderRecord &record, const PapersFound &papers) const
{
    QStringList cells;
    for (const ExportColumn &column : kExportColumns)
        cells.append(column.cell(record));
    if (m_personal == PersonalColumns::None)
        return cells;
    cells.append(toText(papers.state));
    const RegionSpec *region = m_catalog.find(record.region);
    for (const QString &name : m_fields) {
        const QString value = papers.fields.value(name);
        const FieldSpec *field = region ? region->field(name) : nullptr;
        const bool plain = m_personal == PersonalColumns::Clear || (field && !field->personal);
        cells.append(plain ? value : masked(field ? field->type : FieldType::Text, value));
    }
    return cells;
}

} // namespace vexora
