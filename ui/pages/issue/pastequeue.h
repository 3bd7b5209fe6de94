// SPDX-License-Identifier: MIT
#pragma once

#include "support/paste.h"

namespace vexora::ui {

/** The payers of one clipboard that are still to come. In memory only. */
class PasteQueue
{
public:
    PasteQueue() = default;
    /** `source` is the clipboard's text, to tell whether it has changed since. */
    PasteQueue(QList<PastedPayer> payers, QString source, int at = 0)
        : m_payers(std::move(payers))
        , m_source(std::move(source))
        , m_at(at)
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_at >= m_payers.size(); }
    /** Not of an empty queue. */
    [[nodiscard]] const PastedPayer &next() const { return m_payers[m_at]; }
    /** The next one's place, from 1, among all of that clipboard. */
    [[nodiscard]] int number() const { return m_at + 1; }
    [[nodiscard]] int count() const { return int(m_payers.size()); }
    /** Names of those after the next. */
    [[nodiscard]] QStringList after() const
    {
        QStringList names;
        for (int i = m_at + 1; i < m_payers.size(); ++i)
            names.append(m_payers[i].name);
        return names;
    }
    [[nodiscard]] int at() const { return m_at; }
    [[nodiscard]] const QString &source() const { return m_source; }
    void advance() { ++m_at; }
    void clear() { *this = {}; }

private:
    QList<PastedPayer> m_payers;
    QString m_source;
    int m_at = 0;
};

/** The queue with what goes with it, for the window that comes after this one. */
struct WaitingPayers
{
    PasteQueue queue = {};
    QStringList ownTexts = {};
    bool isOffered = false; ///< the bar shows the next one
};

} // namespace vexora::ui
