// SPDX-License-Identifier: MIT
#include "ui/payermessages.h"

#include "ui/desk.h"

namespace vexora::ui {

Profile profileOf(const Workspace &workspace, const OrderRecord &record)
{
    if (!workspace.profiles)
        return {};
    if (const Profile *named = workspace.profiles->find(record.profile);
        named && named->merchantNo == record.key.merchantNo)
        return *named;
    // It may have another name by now.
    for (const Profile &profile : workspace.profiles->profiles()) {
        if (profile.merchantNo == record.key.merchantNo
            && hostOf(profile.baseUrl) == record.key.host)
            return profile;
    }
    return {};
}

QString messageLanguageFor(const Desk &desk, const Workspace &workspace, const OrderRecord &record)
{
    const RegionSpec *region = desk.catalog->find(record.region);
    return messageLanguageOf(profileOf(workspace, record), region ? *region : RegionSpec());
}

OrderMessage orderMessage(const Desk &desk, const Workspace &workspace, const Order &order,
                          const QString &language)
{
    OrderMessage result;
    const RegionSpec *region = desk.catalog->find(order.record.region);
    if (!region || !isPayable(order.record))
        return result;
    const MessageFacts facts = messageFactsOf(order, *region);
    if (hasExpired(facts, desk.clock->nowMs())) {
        result.state = OrderMessage::State::Expired;
    } else if (facts.link.isEmpty() && !facts.account && !order.record.payInfo.isEmpty()) {
        result.state = OrderMessage::State::CodeAlone;
    } else {
        result.message = writeMessage(templateOf(profileOf(workspace, order.record), language),
                                      language, facts);
        result.subject = subjectOf(language, facts);
        result.state = result.message.canBePaid ? OrderMessage::State::Ready
                                                : OrderMessage::State::NoPlaceToPay;
    }
    return result;
}

PayerMessage messageFor(const Desk &desk, const Workspace &workspace, const OrderRecord &record)
{
    Order order;
    if (const Order *known = workspace.memory ? workspace.memory->find(record.key) : nullptr)
        order.papers = known->papers;
    order.record = record;
    return orderMessage(desk, workspace, order, messageLanguageFor(desk, workspace, record))
        .message;
}

} // namespace vexora::ui
