// SPDX-License-Identifier: MIT
#include "ui/dialogs/erasewords.h"

#include "ui/forms/breakable.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vexora::ui {

QString EraseWords::preview(const ErasePreview &preview)
{
    const int orders = static_cast<int>(preview.orders);
    if (orders == 0)
        return tr("There is no payer data of such an order to erase.");
    if (orders == 1 || preview.firstMs == preview.lastMs)
        return tr("Payer data of %n order(s) would go, of %1.", nullptr, orders)
            .arg(Words::time(preview.firstMs));
    return tr("Payer data of %n order(s) would go: the oldest of %1, the latest of %2.", nullptr,
              orders)
        .arg(Words::time(preview.firstMs), Words::time(preview.lastMs));
}

QString EraseWords::wish(const QString &wish)
{
    QStringList words;
    for (const QString &part : wish.split(u'+')) {
        if (part == "order"_L1)
            words << tr("one order");
        else if (part == "age"_L1)
            words << tr("by age");
        else if (part == "region"_L1)
            words << tr("by region");
        else if (part == "payer"_L1)
            words << tr("by payer");
        else if (part == "rule"_L1)
            words << tr("by the rule set here");
        else
            words << plainServerText(part);
    }
    return Words::listed(words);
}

QString EraseWords::receipt(const EraseReceipt &receipt)
{
    return tr("Receipt %1: payer data of %n order(s) erased (%2).", nullptr,
              static_cast<int>(receipt.orders))
               .arg(receipt.number)
               .arg(wish(receipt.wish))
        + (receipt.journalEmptied ? QString()
                                  : u' '
                   + tr("Another program has the list open: its journal is emptied as soon as that "
                        "ends."));
}

QString EraseWords::left(qint64 notLookedInto, const QStringList &notReached)
{
    QStringList said;
    if (notLookedInto > 0)
        said << tr("%n order(s) could not be looked into, because the key of their payer data is "
                   "lost. They can still be erased by age, by region or one by one.",
                   nullptr, static_cast<int>(notLookedInto));
    for (const QString &file : notReached)
        said << tr("A damaged list in the data folder is not reached and may hold payer data: %1. "
                   "Delete it when nobody needs it any more.")
                    .arg(breakable(plainServerText(QFileInfo(file).fileName())));
    return said.join(u'\n');
}

QString EraseWords::goes()
{
    return tr("What the payer gave (name, mobile, e-mail, numbers, address), remarks, answers as "
              "received, and everything by which they are found.");
}

QString EraseWords::stays()
{
    return tr("The order: its number, amount, link, states and times, what was printed, and that "
              "it was erased.");
}

QString EraseWords::backups()
{
    return tr("Backups made before still hold it, locked with this computer's key.");
}

} // namespace vexora::ui
