// SPDX-License-Identifier: MIT
#pragma once

#include "support/paste.h"
#include "support/pastelabels.h"
#include "support/pastevalues.h"

#include <QMap>
#include <QSet>

#include <vector>

namespace vexora::paste {

/** What every reader needs to know. Lives for one readPaste(). */
struct Context
{
    const RegionSpec &region;
    const Currency &currency;
    QString language;
    Values values;
    Labels labels;

    Context(const RegionSpec &theRegion, const Currency &theCurrency, QString theLanguage);
};

/**
 * Collects one payer. Two different texts for one field are both left over; a whole name is taken
 * apart only where it says itself which part is which: "Lin, Meiling" and, with one space between
 * two words of Han, Kana or Khmer, the family name first.
 */
class PayerBuilder
{
public:
    PayerBuilder(const Context &context, int line);

    /** `target` as Labels give it. `whole` is how it stood there, label and all. Numbers of JSON
     *  are `exact`: their point is a point. */
    void add(const QString &target, const QString &label, const QString &raw, const QString &whole,
             bool exact = false);
    void leave(const QString &text);
    /** Fields asked for so far, contested and whole names too. */
    [[nodiscard]] const QSet<QString> &targets() const { return m_targets; }
    [[nodiscard]] bool hasPieces() const { return !m_pieces.isEmpty(); }
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] PastedPayer take();

private:
    struct Name
    {
        QString target;
        QString label;
        QString raw;
        QString whole;
    };
    struct Found
    {
        PastedPiece piece;
        QString whole;
    };

    [[nodiscard]] bool put(const QString &field, const QString &label, const QString &raw,
                           const QString &whole, bool exact);
    void takeNames();
    /** "KHR" in a cell of its own: the amount beside it is none of the order's currency. */
    void leaveForeignAmounts();
    [[nodiscard]] bool takeName(const Name &name);
    void judge(QList<PastedPiece> &pieces) const;

    const Context &m_context;
    int m_line;
    QMap<QString, Found> m_pieces;
    QSet<QString> m_targets;
    QSet<QString> m_contested;
    QList<Name> m_names;
    QStringList m_leftOver;
    bool m_nameLeft = false;
};

} // namespace vexora::paste
