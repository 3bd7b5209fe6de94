// SPDX-License-Identifier: MIT
#include "ui/pages/history/orderchanges.h"

#include "regions/ordercheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

class OrderChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(OrderChanges)

public:
    OrderChangeWords(const Order &order, const Profile &profile, const RegionSpec &region,
                     const QString &language)
        : m_order(order)
        , m_profile(profile)
        , m_region(region)
        , m_language(language)
    {
    }

    QList<Fact> all()
    {
        addProfile();
        addFields();
        addFaults();
        return m_facts;
    }

private:
    static QString nowWas(const QString &now, const QString &was)
    {
        return tr("now %1, was %2").arg(now, was);
    }

    void addProfile()
    {
        const OrderRecord &record = m_order.record;
        if (record.profile != m_profile.name)
            m_facts.append({tr("Profile"), nowWas(m_profile.name, record.profile)});
        if (record.key.merchantNo != m_profile.merchantNo)
            m_facts.append(
                {tr("Merchant number"), nowWas(m_profile.merchantNo, record.key.merchantNo)});
        if (const QString host = hostOf(m_profile.baseUrl); record.key.host != host)
            m_facts.append({tr("Host"), nowWas(host, record.key.host)});
        if (record.currency != m_profile.currency)
            m_facts.append({tr("Currency"),
                            tr("now %1, was %2; enter the amount anew")
                                .arg(m_profile.currency, record.currency)});
    }

    void addFields()
    {
        m_values = m_order.papers.fields;
        for (const FieldSpec &field : m_region.fields) {
            const QString own = m_profile.defaults.value(field.name);
            // Where the gateway reports to is the profile's, and may have moved.
            if (field.type != FieldType::Url || !field.profileDefault || own.isEmpty()
                || own == m_values.value(field.name))
                continue;
            m_values.insert(field.name, own);
            m_facts.append({field.label.in(m_language), tr("the profile's of today: %1").arg(own)});
        }
        for (const QString &name : unknownFields(m_region, m_values)) {
            m_values.remove(name);
            if (name != "merchantNo"_L1 && name != "tradeNo"_L1 && name != "timestamp"_L1)
                m_facts.append({name, tr("left out: the region has no such field any more"), true});
        }
    }

    void addFaults()
    {
        const RegionCurrency *currency = m_region.currency(m_profile.currency);
        if (!currency)
            return;
        const CheckedOrder checked
            = checkOrder(m_region, currency->currency, m_values, {}, m_language);
        const bool isOtherMoney = m_order.record.currency != m_profile.currency;
        QStringList told;
        for (const Fault &fault : checked.faults) {
            const FieldSpec *field = m_region.field(fault.field);
            const bool isAmount = field && field->type == FieldType::Amount;
            if (fault.severity != Severity::Error || told.contains(fault.field)
                || (isAmount && isOtherMoney))
                continue;
            told.append(fault.field);
            m_facts.append(
                {field ? field->label.in(m_language) : fault.field, fault.message, true});
        }
    }

    const Order &m_order;
    const Profile &m_profile;
    const RegionSpec &m_region;
    const QString &m_language;
    FieldMap m_values;
    QList<Fact> m_facts;
};

} // namespace

QList<Fact> orderChanges(const Order &order, const Profile &profile, const RegionSpec &region,
                         const QString &language)
{
    return OrderChangeWords(order, profile, region, language).all();
}

} // namespace vexora::ui
