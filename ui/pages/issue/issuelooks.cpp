// SPDX-License-Identifier: MIT
// What the page looks up about an order before it leaves, in the background.
#include "ui/pages/issue/issuepageprivate.h"

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kPatienceMs = 1000; ///< then an order leaves without what could not be looked up

} // namespace

void IssuePage::Private::setUpLooks()
{
    patience.setParent(q);
    patience.setObjectName(u"lookPatience"_s);
    patience.setSingleShot(true);
    patience.setInterval(kPatienceMs);
    patience.callOnTimeout(q, [this] {
        address->settle();
        goOn();
    });
    connect(book, &BookOffer::chosen, q, [this](const FieldMap &payer) { fillPayer(payer); });
    connect(address, &AddressWatch::changed, q, [this] {
        refresh();
        if (awaitsAddress)
            goOn();
    });
}

/** Goes on with `then` when goOn() is called or patience ends, if the form is as it was at Send. */
void IssuePage::Private::waitFor(const std::function<void()> &then)
{
    wanted = form->values();
    wanted.insert(u"tradeNo"_s, form->tradeNo());
    goesOn = then;
    patience.start();
}

void IssuePage::Private::stopWaiting()
{
    goesOn = nullptr;
    awaitsAddress = false;
    doubles->cancel();
    patience.stop();
}

void IssuePage::Private::goOn()
{
    const std::function<void()> then = goesOn;
    stopWaiting();
    if (!then || !form || frozen)
        return;
    FieldMap now = form->values();
    now.insert(u"tradeNo"_s, form->tradeNo());
    if (now == wanted) // who typed on meant the order as it was
        then();
}

/** As soon as the history has the order: the program may end before its answer comes. */
void IssuePage::Private::noteOverride()
{
    const std::optional<OrderKey> key = flow->key();
    if (!overLimit || !key || !workspace.log)
        return;
    overLimit = false;
    ActionNote note;
    note.what = ActionKind::Overridden;
    note.key = *key;
    note.detail = kAddressLimit;
    note.atMs = desk.clock->nowMs();
    // The order is on its way; what cannot be noted stops it no more.
    (void)workspace.log->noteActions({note});
}

} // namespace vexora::ui
