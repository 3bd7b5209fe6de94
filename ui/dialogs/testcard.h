// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/balancequery.h"
#include "ui/dialogs/testsuspect.h"
#include "ui/pages/issue/card.h"

#include <QCoreApplication>

namespace vexora::ui {

/** What testing a merchant showed, as a card. The caller owns what it gets. */
class TestCard
{
    Q_DECLARE_TR_FUNCTIONS(TestCard)

public:
    [[nodiscard]] static Card *of(const BalanceAnswer &answer, const Profile &profile);

    /** This machine's clock against the gateway's, in words. */
    [[nodiscard]] static QString clockWords(qint64 differenceMs);
    /** So far off that the gateway may refuse what is signed with it. */
    [[nodiscard]] static bool isClockWrong(qint64 differenceMs);

private:
    [[nodiscard]] static QString refusedHeading(Suspect suspect);
    [[nodiscard]] static QString adviceFor(Suspect suspect);
    static void addConnection(Card &card, const BalanceAnswer &answer, const Profile &profile);
};

} // namespace vexora::ui
