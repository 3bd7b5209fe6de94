// SPDX-License-Identifier: MIT
#pragma once

#include "domain/texts.h"
#include "signing/doctor/mistakes.h"

#include <QByteArray>

namespace vexora {

/**
 * The words for mistakes, in the customer's language and not the window's: from
 * resources/doctor.json, which has a name, a sentence and a one-line fix for every id of the
 * catalogue in every language. Braces are filled from Mistake::facts; a fact that may be payer data
 * is filled in only where `personal` says so, else the field's name stands for it. How a value was
 * sent and signed follows in brackets where that may be told: "(300 → 300.00)". A sentence that
 * calls its field by a name has a general one beside it, for lists of all mistakes.
 */
class MistakeWords
{
public:
    /** Reads the program's own file; a fault in it is a fault of the program (a test reads it). */
    MistakeWords();
    explicit MistakeWords(const QByteArray &json);

    [[nodiscard]] bool isSound() const;
    [[nodiscard]] QString name(const QString &id, const QString &language) const;
    [[nodiscard]] QString sentence(const doctor::Mistake &mistake, const QString &language,
                                   bool personal = false) const;
    [[nodiscard]] QString fix(const doctor::Mistake &mistake, const QString &language,
                              bool personal = false) const;

private:
    struct Entry
    {
        Texts name;
        Texts sentence;
        Texts fix;
        Texts general; ///< of no field; empty: the sentence does without
    };

    [[nodiscard]] QString filled(const Texts &texts, const doctor::Mistake &mistake,
                                 const QString &language, bool personal) const;
    [[nodiscard]] QString fact(const QString &name, const doctor::Mistake &mistake,
                               const QString &language, bool personal) const;

    QMap<QString, Entry> m_entries;
    QMap<QString, Texts> m_words; ///< what stands where a fact is missing or may not be told
};

} // namespace vexora
