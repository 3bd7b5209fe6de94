// SPDX-License-Identifier: MIT
#include "history/sender.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

QByteArray procFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::optional<Sender> senderOf(qint64 pid)
{
    const QByteArray stat = procFile(u"/proc/%1/stat"_s.arg(pid));
    // The second field is the program's name in brackets, and may itself hold brackets and spaces.
    const qsizetype nameEnd = stat.lastIndexOf(')');
    if (nameEnd < 0)
        return std::nullopt;
    const QList<QByteArray> fields = stat.mid(nameEnd + 1).simplified().split(' ');
    constexpr qsizetype kState
        = 3 - 3; // fields are counted from 1; the first one here is the third
    constexpr qsizetype kStartTime = 22 - 3;
    if (fields.size() <= kStartTime)
        return std::nullopt;
    const QByteArray &state = fields[kState];
    if (state == "Z" || state == "X" || state == "x")
        return std::nullopt;

    Sender sender;
    sender.bootId = QString::fromLatin1(procFile(u"/proc/sys/kernel/random/boot_id"_s).trimmed());
    sender.pid = pid;
    sender.startTime = fields[kStartTime].toLongLong();
    return sender;
}

Sender thisProcess()
{
    return senderOf(QCoreApplication::applicationPid()).value_or(Sender());
}

bool isAlive(const Sender &sender)
{
    return sender.pid > 0 && senderOf(sender.pid) == sender;
}

} // namespace vexora
