// SPDX-License-Identifier: MIT
#include "ui/pages/issue/typedorder.h"

#include "ui/pages/issue/issuepageprivate.h"

namespace vexora::ui {

std::optional<TypedOrder> IssuePage::typed() const
{
    if (!d->form)
        return std::nullopt;
    TypedOrder typed;
    typed.profileId = d->profile.id;
    typed.waiting = d->clipboard->waiting();
    // What was sent is not for the next order, which begins in the new window.
    typed.hasForm = !d->frozen;
    typed.waiting.isOffered |= d->frozen;
    if (!typed.hasForm)
        return typed.waiting.queue.isEmpty() ? std::nullopt : std::optional(typed);
    typed.values = d->form->values();
    typed.tradeNo = d->form->tradeNo();
    typed.replaces = d->replaces;
    typed.earlier = d->form->comparedWith();
    return typed;
}

void IssuePage::retype(const TypedOrder &typed)
{
    if (!d->form || d->frozen || typed.profileId != d->profile.id)
        return;
    d->clipboard->takeUp(typed.waiting);
    if (typed.hasForm)
        d->takeOver(typed.values, typed.tradeNo, typed.replaces, d->profile, d->begun,
                    typed.earlier);
}

} // namespace vexora::ui
