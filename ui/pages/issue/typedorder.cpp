// SPDX-License-Identifier: MIT
#include "ui/pages/issue/typedorder.h"

#include "ui/pages/issue/issuepageprivate.h"

namespace vexora::ui {

std::optional<TypedOrder> IssuePage::typed() const
{
    // What was sent is not for the next order.
    if (!d->form || d->frozen)
        return std::nullopt;
    return TypedOrder{d->profile.id, d->form->values(), d->form->tradeNo(), d->replaces,
                      d->form->comparedWith()};
}

void IssuePage::retype(const TypedOrder &typed)
{
    if (!d->form || d->frozen || typed.profileId != d->profile.id)
        return;
    d->takeOver(typed.values, typed.tradeNo, typed.replaces, d->profile, d->begun, typed.earlier);
}

} // namespace vexora::ui
