// SPDX-License-Identifier: MIT
#include "ui/pages/settings/privacywords.h"

#include "ui/words.h"

namespace vexora::ui {

namespace {

constexpr int kMostOfKind = 20; ///< of one kind of fault

} // namespace

QString PrivacyWords::keeping(Keeping keeping)
{
    switch (keeping) {
    case Keeping::Undecided:
        return tr("In the data folder, locked with a key in the system keychain. The keychain is "
                  "asked at the first order.");
    case Keeping::Keeps:
        return tr("In the data folder, locked with a key in the system keychain. A copy of the "
                  "folder cannot be read without that key.");
    case Keeping::NoSafePlace:
        return tr("Nowhere: there is no keychain for its key. It is in memory until you quit, and "
                  "never written.");
    case Keeping::KeyLost:
        return tr("The key of earlier payer data is gone from the keychain, so that cannot be "
                  "read. What is new is locked with a new key.");
    }
    Q_UNREACHABLE();
    return {};
}

QString PrivacyWords::verified(const VerifyReport &report)
{
    const QString looked = tr("%n order(s) and their payer data were looked at.", nullptr,
                              static_cast<int>(report.orders));
    QString sentence = looked;
    if (!report.isGood())
        sentence = tr("Something is wrong. %1").arg(looked);
    else if (report.isWhole())
        sentence = tr("Nothing is wrong. %1").arg(looked);
    if (!report.isWhole())
        sentence += u' '
            + tr("The payer data of %n of them could not be judged: its key is not on this "
                 "computer.",
                 nullptr, static_cast<int>(report.withoutKey));
    return sentence;
}

QList<Fact> PrivacyWords::faults(const VerifyReport &report)
{
    QList<Fact> facts;
    const auto add = [&facts](const QString &label, const QStringList &lines, bool isOurs) {
        QStringList shown = lines.mid(0, kMostOfKind);
        if (lines.size() > kMostOfKind)
            shown.append(tr("and %n more", nullptr, static_cast<int>(lines.size() - kMostOfKind)));
        facts.append({label, shown.join(u'\n'), isOurs});
    };
    if (!report.damage.isEmpty())
        facts.append({tr("File"),
                      tr("Damaged. Make a backup now, and restore an earlier one if orders are "
                         "missing."),
                      true});
    add(tr("Found in the file"), report.damage, false);
    QStringList numbers;
    for (const OrderKey &key : report.tampered)
        numbers.append(key.tradeNo);
    add(tr("Payer data changed by hand or damaged"), numbers, false);
    add(tr("Log and orders differ"), report.contradictions, false);
    if (!report.searchWhole)
        facts.append({tr("Search"), tr("Does not know every order."), true});
    return facts;
}

QList<Fact> PrivacyWords::backup(const BackupContent &content)
{
    QList<Fact> facts{
        {tr("Made"), Words::time(content.madeAtMs)},
        {tr("By version"), content.version},
        {tr("Orders"),
         content.orders > 0
             ? tr("%1, the latest of %2").arg(content.orders).arg(Words::time(content.lastOrderMs))
             : tr("none"),
         true},
        {tr("Merchants"), QString::number(content.profiles)},
        {tr("Payer data"),
         content.papers == 0  ? tr("none")
             : content.hasKey ? tr("of %1 orders; this computer can read it").arg(content.papers)
                              : tr("of %1 orders; locked with a key this computer has not: the "
                                   "orders and amounts are readable all the same")
                                    .arg(content.papers),
         true}};
    return facts;
}

QString PrivacyWords::careError(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return tr("That place cannot be used: choose a folder that is not there yet, outside the "
                  "data folder.");
    case ErrorCode::Malformed:
        return tr("That is no backup of this program, or not a whole one. Nothing was changed.");
    case ErrorCode::NotFound:
        return tr("There is no backup in that folder.");
    case ErrorCode::Storage:
        return tr("It could not be read or written: look at the room on the disk, its permissions, "
                  "and whether another program has the list open or an order is under way. Nothing "
                  "was changed.");
    default:
        return Words::error(code);
    }
}

} // namespace vexora::ui
