// SPDX-License-Identifier: MIT
#include "signing/plantedmembers.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vexora::planted {
namespace {

/** Values as written, then what is in the string, in the order as sent. */
class Members
{
public:
    Members(const Shop &shop, const Plan &plan, const Reading &reading)
        : m_shop(shop)
        , m_plan(plan)
        , m_reading(reading)
    {
        for (const SentField &field : shop.evidence.request.fields) {
            m_members.removeIf(
                [&field](const SentField &other) { return other.name == field.name; });
            m_members.append(field);
        }
        for (SentField &member : m_members)
            misspell(member);
    }

    /** For the string. */
    QList<SentField> chosen() const
    {
        QList<SentField> in;
        for (const SentField &member : m_members) {
            if (m_plan.leavesOut(member.name))
                continue;
            if (member.name == u"sign") {
                if (m_plan.has(u"sign-in"))
                    in.append({u"sign"_s, QString(), SentKind::Text});
            } else if (member.kind == SentKind::Null) {
                if (m_plan.has(u"null-as-text"))
                    in.append({member.name, u"null"_s, SentKind::Text});
            } else if (member.kind != SentKind::Nested
                       && (!member.value.isEmpty() || m_plan.has(u"empty-in"))) {
                in.append(member);
            }
        }
        return withAdded(in);
    }

    /** For a JSON body: everything but sign. */
    QList<SentField> body() const
    {
        QList<SentField> in;
        for (const SentField &member : m_members) {
            if (m_plan.leavesOut(member.name))
                continue;
            if (member.name == u"sign") {
                if (m_plan.has(u"sign-in"))
                    in.append({u"sign"_s, QString(), SentKind::Text});
            } else if (member.kind == SentKind::Null && m_plan.has(u"null-as-text")) {
                in.append({member.name, u"null"_s, SentKind::Text});
            } else {
                in.append(member);
            }
        }
        return withAdded(in);
    }

private:
    void misspell(SentField &field) const
    {
        if (field.value.isEmpty() || field.name == u"sign" || field.kind == SentKind::Nested)
            return;
        for (const doctor::MistakeKind &kind : doctor::mistakeKinds()) {
            if (kind.dimension != doctor::Dimension::Value)
                continue;
            for (const Planting &one : m_plan.all()) {
                if (one.id == kind.id && (one.field == u"*" || one.field == field.name))
                    field.value = spelt(one, field);
            }
        }
    }

    QString spelt(const Planting &one, const SentField &field) const
    {
        // The clock is read before the moment is written down, in whatever unit.
        const Planting *anew = m_plan.find(u"timestamp-anew");
        if (one.id == u"timestamp-seconds" && anew) {
            const QString moment
                = misspelt(anew->id, anew->spelling, field.name, field.value, m_reading);
            return misspelt(one.id, one.spelling, field.name, moment, m_reading);
        }
        if (one.id == u"timestamp-anew" && m_plan.has(u"timestamp-seconds")) {
            const bool inSeconds = one.spelling.startsWith(u'=') && one.spelling.size() != 1 + 13;
            return inSeconds ? one.spelling.mid(1) : field.value;
        }
        return misspelt(one.id, one.spelling, field.name, field.value, m_reading);
    }

    QList<SentField> withAdded(QList<SentField> in) const
    {
        QList<SentField> added;
        if (m_plan.has(u"merchant-no-in"))
            added.append({u"merchantNo"_s, m_shop.evidence.merchantNo, SentKind::Text});
        if (const Planting *unknown = m_plan.find(u"unknown-in")) {
            const QStringList parts = unknown->spelling.split(u'=');
            added.append({parts.first(), parts.value(1), SentKind::Text});
        }
        if (m_plan.has(u"sign-in") && !m_shop.evidence.request.has(u"sign"))
            added.append({u"sign"_s, QString(), SentKind::Text});
        if (m_reading.addedToo) {
            for (SentField &member : added)
                misspell(member);
        }
        return m_reading.addedInFront ? added + in : in + added;
    }

    const Shop &m_shop;
    const Plan &m_plan;
    const Reading &m_reading;
    QList<SentField> m_members;
};

} // namespace

Plan::Plan(QList<Planting> plantings)
    : m_plantings(std::move(plantings))
{
}

const Planting *Plan::find(QStringView id) const
{
    const auto found = std::find_if(m_plantings.cbegin(), m_plantings.cend(),
                                    [id](const Planting &one) { return one.id == id; });
    return found == m_plantings.cend() ? nullptr : &*found;
}

Planting Plan::startingWith(QStringView begin) const
{
    const auto found
        = std::find_if(m_plantings.cbegin(), m_plantings.cend(),
                       [begin](const Planting &one) { return one.id.startsWith(begin); });
    return found == m_plantings.cend() ? Planting() : *found;
}

bool Plan::leavesOut(QStringView name) const
{
    return std::any_of(m_plantings.cbegin(), m_plantings.cend(), [name](const Planting &one) {
        return (one.id == u"field-missing" || one.id == u"unknown-out") && one.field == name;
    });
}

QList<SentField> membersOfString(const Shop &shop, const Plan &plan, const Reading &reading)
{
    return Members(shop, plan, reading).chosen();
}

QList<SentField> membersOfBody(const Shop &shop, const Plan &plan, const Reading &reading)
{
    return Members(shop, plan, reading).body();
}

} // namespace vexora::planted
