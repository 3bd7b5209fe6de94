// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace vexora {

/** What the program itself says to payers in one language: resources/messages.json. */
struct BuiltInTexts
{
    QString text; ///< the template
    QString test; ///< beside "TEST, DO NOT PAY"; empty in English
    QString bank; ///< "Bank: {value}", as the others of an account
    QString number;
    QString holder;
    QString time; ///< a pattern of QLocale::toString()
    QString subject; ///< of a mail, with {order}
};

/** English for a language there is none for. */
[[nodiscard]] const BuiltInTexts &builtInTexts(const QString &language);

/** "22 November 2026, 18:00 (UTC+8)": a day and an hour with the zone they are told in. */
[[nodiscard]] QString timeIn(const QString &language, qint64 ms, const QString &timeZone);

} // namespace vexora
