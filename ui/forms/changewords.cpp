// SPDX-License-Identifier: MIT
#include "ui/forms/changewords.h"

#include "ui/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)

public:
    static QString of(const Change &change)
    {
        const QString &kind = change.normaliser;
        if (kind == "trim"_L1)
            return tr("spaces around it removed");
        if (kind == "dashes"_L1)
            return tr("dash changed from “%1”").arg(replaced(change));
        if (kind == "commas"_L1)
            return tr("comma changed from “%1”").arg(replaced(change));
        if (kind == "phoneSeparators"_L1)
            return tr("spaces and signs taken out");
        if (kind == "accountSeparators"_L1)
            return tr("spaces and dots taken out");
        if (kind == "countryCode"_L1)
            return tr("country code taken off");
        if (kind == "katakana"_L1)
            return tr("turned to full-width katakana from “%1”").arg(change.before);
        return tr("changed from “%1”").arg(change.before);
    }

private:
    /** The characters that are gone, each once. */
    static QString replaced(const Change &change)
    {
        QString gone;
        for (const QChar c : change.before) {
            if (!change.after.contains(c) && !gone.contains(c))
                gone.append(c);
        }
        return gone.isEmpty() ? change.before : gone;
    }
};

} // namespace

QString changeWords(const Change &change)
{
    return ChangeWords::of(change);
}

QString changeWords(const QList<Change> &changes, const QString &field)
{
    QStringList words;
    for (const Change &change : changes) {
        if (change.field == field)
            words.append(changeWords(change));
    }
    return Words::listed(words);
}

const Change *lastChange(const QList<Change> &changes, const QString &field)
{
    const Change *last = nullptr;
    for (const Change &change : changes) {
        if (change.field == field)
            last = &change;
    }
    return last;
}

} // namespace vexora::ui
