// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/check.h"
#include "ui/widgets/factlist.h"

#include <QCoreApplication>

namespace vexora::ui {

/** What the fields of a code are called, and what stands in them, in words. */
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)

public:
    /** "Shop's name" for 59; `parent` is empty on the flat level. */
    [[nodiscard]] static QString tag(const QString &parent, const QString &tag);
    /** "29-00 (Bakong account)": a tag with its parent as issue names hold it. */
    [[nodiscard]] static QString numbered(const QString &path);

    /** "48,000 KHR" of the code's own amount and currency; "" without an amount. */
    [[nodiscard]] static QString amount(const khqr::Check &check);
    /** "Permanent", "For one payment". */
    [[nodiscard]] static QString kind(const khqr::Check &check);
    /** The shop first, times in local time. */
    [[nodiscard]] static QList<Fact> facts(const khqr::Check &check);
    /** Who gets the money, for somebody who is about to print it. */
    [[nodiscard]] static QList<Fact> payee(const khqr::Check &check);
};

} // namespace vexora::ui
