// SPDX-License-Identifier: MIT
#include "checkout/orderlog.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr std::array<std::pair<ActionKind, QLatin1String>, 11> kActionWords{{
    {ActionKind::Issued, "issued"_L1},
    {ActionKind::Revealed, "revealed"_L1},
    {ActionKind::Copied, "copied"_L1},
    {ActionKind::Exported, "exported"_L1},
    {ActionKind::Printed, "printed"_L1},
    {ActionKind::Erased, "erased"_L1},
    {ActionKind::Overridden, "overridden"_L1},
    {ActionKind::Closed, "closed"_L1},
    {ActionKind::BackedUp, "backed_up"_L1},
    {ActionKind::Restored, "restored"_L1},
    {ActionKind::KeyChanged, "key_changed"_L1},
}};

} // namespace

QString toText(ActionKind kind)
{
    for (const auto &[known, word] : kActionWords) {
        if (known == kind)
            return word;
    }
    Q_UNREACHABLE();
}

std::optional<ActionKind> actionKindFromText(QStringView text)
{
    for (const auto &[known, word] : kActionWords) {
        if (text == word)
            return known;
    }
    return std::nullopt;
}

} // namespace vexora
