// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/replay.h"

#include <QDialog>

namespace vexora::ui {

/**
 * A request sent again to a live profile asks each time: where it goes, how much, and what is sent.
 * Accepted means send. Shown with open(); going back has the focus, so that Enter pressed twice
 * sends nothing.
 */
class ReplayConfirm final : public QDialog
{
    Q_OBJECT

public:
    ReplayConfirm(const ReplayDraft &draft, const RegionSpec &region, QWidget *parent = nullptr);
};

/** "NT$ 300" of the request, or its text where it is no amount of the profile's currency. */
[[nodiscard]] QString replayAmount(const SentRequest &request, const Profile &profile,
                                   const RegionSpec &region);

} // namespace vexora::ui
