// SPDX-License-Identifier: MIT
#pragma once

#include "regions/regionspec.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace vexora::paste {

/** Where a label sends what stands behind it: a wire name, or one of these. */
inline constexpr QStringView kWholeName = u"*name";
inline constexpr QStringView kWholeNameKana = u"*kana";

/**
 * The labels of one region: wire names first, then its fields' labels in every language, then what
 * people write besides. A word that stands for two fields on the same level stands for none.
 * Addresses the gateway reports to are found by their wire names alone.
 */
class Labels
{
public:
    /** `amountMarks` are the currency's own, as Values has them: an amount whose label names
     * another currency is none of this order's. */
    Labels(const RegionSpec &region, const QStringList &amountMarks);

    /** What a header cell or a member's name stands for; nothing when that is not clear. */
    [[nodiscard]] QString target(const QString &label) const;

    struct Match
    {
        QString target;
        qsizetype end = 0;
    };
    /** The longest label that begins there, with its translation behind a stroke or in brackets. */
    [[nodiscard]] std::optional<Match> at(const QString &foldedText, qsizetype from) const;

private:
    using Level = QHash<QString, QString>;

    static void put(Level &level, const QString &label, const QString &target);
    static void putKey(Level &level, const QString &key, const QString &target);
    [[nodiscard]] std::optional<Match> word(const QString &text, qsizetype from) const;
    [[nodiscard]] qsizetype bracketedMark(const QString &text, qsizetype from) const;

    QStringList m_marks; ///< folded
    Level m_targets; ///< label without spaces -> target
    QHash<QChar, QList<QString>> m_byFirst; ///< the same labels, longest first
};

} // namespace vexora::paste
