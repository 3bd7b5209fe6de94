// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace vexora::paste {

/** Text as labels are compared: small letters without accents, no invisible marks. */
struct Folded
{
    QString text;
    QList<qsizetype> at; ///< where each character stood; one more for the end
};
[[nodiscard]] Folded folded(const QString &text);

/** What people put between the words of a label, or leave out. */
[[nodiscard]] bool isFiller(QChar c);
[[nodiscard]] QString withoutFillers(const QString &foldedText);
/** "E-mail address" and "EMAIL ADDRESS" as the same "emailaddress". */
[[nodiscard]] QString labelKey(const QString &label);

} // namespace vexora::paste
