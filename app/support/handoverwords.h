// SPDX-License-Identifier: MIT
#pragma once

#include "domain/texts.h"

#include <QMap>

namespace vexora {

/** The sentences around a mistake, from resources/handover.json: in the customer's language and not
 *  the window's. A fault in the file is a fault of the program (a test reads it). */
class HandoverWords
{
public:
    HandoverWords();

    [[nodiscard]] QStringList ids() const { return m_words.keys(); }
    [[nodiscard]] bool has(const QString &id, const QString &language) const;
    [[nodiscard]] QString text(const QString &id, const QString &language) const;

private:
    QMap<QString, Texts> m_words;
};

} // namespace vexora
