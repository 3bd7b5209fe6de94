// SPDX-License-Identifier: MIT
#include "forty/clerk.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::testing;

namespace {

/** Key presses of each order, by what it came from; what went wrong when something did. */
QString workTheDay(QMap<QString, QList<int>> &presses)
{
    WindowBench bench;
    Clerk clerk(bench);
    const QList<Piece> day = dayOfAClerk();
    if (day.isEmpty() || !bench.open(day.constFirst().profile))
        return u"the window does not open"_s;
    QString profile = day.constFirst().profile;
    for (const Piece &piece : day) {
        if (piece.orders.isEmpty())
            continue;
        QString wrong;
        if (piece.profile != profile)
            wrong = clerk.switchTo(*bench.desk().sandbox.profiles->findById(piece.profile));
        profile = piece.profile;
        Clerk::copy(piece.clip);
        for (qsizetype i = 0; i < piece.orders.size(); ++i) {
            clerk.count();
            if (wrong.isEmpty())
                wrong = i == 0 ? clerk.takeFromClipboard() : clerk.takeNextPayer();
            if (wrong.isEmpty())
                wrong = clerk.send();
            if (wrong.isEmpty())
                wrong = clerk.copyMessage();
            if (wrong.isEmpty())
                wrong = clerk.newOrder();
            if (!wrong.isEmpty())
                return wrong;
            presses[i == 0 ? piece.kind : u"next"_s].append(clerk.presses());
        }
    }
    return {};
}

} // namespace

/** Prints what a copied message costs in keys and chords, New order included. */
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMap<QString, QList<int>> presses;
    if (const QString wrong = workTheDay(presses); !wrong.isEmpty())
        std::printf("key presses: %s\n", qPrintable(wrong));
    const QList<std::pair<QString, QString>> kinds{{u"row"_s, u"a spreadsheet row"_s},
                                                   {u"next"_s, u"the row after it"_s},
                                                   {u"chat"_s, u"a chat text"_s},
                                                   {u"json"_s, u"JSON"_s}};
    for (const auto &[kind, words] : kinds) {
        QList<int> counts = presses.value(kind);
        if (counts.isEmpty())
            continue;
        std::sort(counts.begin(), counts.end());
        std::printf("key presses from %s to a copied message: %d, at most %d, of %d orders%s\n",
                    qPrintable(words), counts[counts.size() / 2], counts.constLast(),
                    int(counts.size()), kind == "row"_L1 ? " (goal 8)" : "");
    }
    return 0;
}
