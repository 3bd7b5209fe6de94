// SPDX-License-Identifier: MIT
#include "cli/lostlists.h"

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

QStringList lostListsOf(const QList<OrderLog *> &logs)
{
    QStringList files;
    for (const OrderLog *log : logs)
        files += log->lostLists();
    return files;
}

} // namespace

LostListsNotice::~LostListsNotice()
{
    const QStringList files = lostListsOf(m_logs);
    if (files.isEmpty())
        return;
    m_output.say(
        u"A damaged list of orders could not be read and was put aside as %1: nothing was "
        "deleted, and it may hold open orders that are not found in the history, so look through "
        "it before you move it away."_s.arg(printableLine(files.join(u", "_s))));
}

QString mayBeInLostLists(const QList<OrderLog *> &logs)
{
    const QStringList files = lostListsOf(logs);
    return files.isEmpty()
        ? QString()
        : u"; it may be in a damaged list that was put aside as "_s + files.join(u", "_s);
}

} // namespace vexora::cli
