// SPDX-License-Identifier: MIT
#pragma once

#include "domain/clock.h"
#include "domain/order.h"
#include "settings/deskstate.h"
#include "settings/profile.h"

namespace vexora::cli {

/**
 * The remark a profile has by default, for an order that was given none: {date} and {counter} of
 * its pattern are filled in (checkout/remarkpattern.h). Counting is apart from filling in, so that
 * what was only looked at counts nothing.
 */
class RemarkDefault
{
public:
    RemarkDefault(DeskState &state, const Clock &clock)
        : m_state(state)
        , m_clock(clock)
    {
    }

    /** Puts today's remark in the place of the profile's pattern, where `values` hold none. */
    void fillIn(Profile &profile, const FieldMap &values);
    /** The order was begun: the next one gets the next number. */
    [[nodiscard]] Result<void> countIt();

private:
    DeskState &m_state;
    const Clock &m_clock;
    QString m_profileId;
    QDate m_day;
    int m_counter = 0; ///< 0: none was used
};

} // namespace vexora::cli
