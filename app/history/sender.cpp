// SPDX-License-Identifier: MIT
#include "history/sender.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

QByteArray procFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString bootId(const QString &proc)
{
    return QString::fromLatin1(procFile(proc + u"/sys/kernel/random/boot_id"_s).trimmed());
}

QByteArray statOf(qint64 pid, const QString &proc)
{
    return procFile(proc + u"/%1/stat"_s.arg(pid));
}

std::optional<Sender> senderFrom(const QByteArray &stat, qint64 pid, const QString &proc)
{
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
    sender.bootId = bootId(proc);
    sender.pid = pid;
    sender.startTime = fields[kStartTime].toLongLong();
    return sender;
}

} // namespace

std::optional<Sender> senderOf(qint64 pid, const QString &proc)
{
    return senderFrom(statOf(pid, proc), pid, proc);
}

Sender thisProcess()
{
    return senderOf(QCoreApplication::applicationPid()).value_or(Sender());
}

bool isAlive(const Sender &sender, const QString &proc)
{
    if (sender.pid <= 0 || sender.bootId != bootId(proc))
        return false;
    const QByteArray stat = statOf(sender.pid, proc);
    if (!stat.isEmpty())
        return senderFrom(stat, sender.pid, proc) == sender;
    // Ended, or hidden: only the latter is there for a signal.
    return ::kill(pid_t(sender.pid), 0) == 0 || errno == EPERM;
}

} // namespace vexora
