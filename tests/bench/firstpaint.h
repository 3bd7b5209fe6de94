// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QEvent>
#include <QFile>
#include <QObject>
#include <QWidget>

#include <cstdio>
#include <functional>
#include <unistd.h>

/** Ends the process after the first paint that counts, printing its resident memory in KiB. */
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget *watched, std::function<bool()> counts)
        : m_counts(std::move(counts))
    {
        watched->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !m_counts() || m_done)
            return false;
        m_done = true;
        // The paint itself belongs to the figure: report when the loop comes round again.
        QMetaObject::invokeMethod(
            watched, [] { report(); }, Qt::QueuedConnection);
        return false;
    }

private:
    static void report()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (status.open(QIODevice::ReadOnly)) {
            const QList<QByteArray> lines = status.readAll().split('\n');
            for (const QByteArray &line : lines) {
                if (line.startsWith("VmRSS:"))
                    std::printf("%s\n", line.mid(6).simplified().split(' ').first().constData());
            }
        }
        std::fflush(stdout);
        ::_exit(0);
    }

    std::function<bool()> m_counts;
    bool m_done = false;
};
