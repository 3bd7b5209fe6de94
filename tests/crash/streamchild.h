// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QProcess>
#include <QString>

#include <chrono>

namespace vexora::test {

/** An orderstream process, and what it has said so far, on either output. */
class StreamChild
{
public:
    struct Task
    {
        QString dataFolder;
        QString baseUrl;
        QString prefix;
        int orders = 1;
        int inFlight = 1;
        QString holdAt = QStringLiteral("-");
    };

    explicit StreamChild(const Task &task);

    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    /** Waits until it has said that line. */
    [[nodiscard]] bool says(const QByteArray &line);
    /** Waits until it says anything. */
    [[nodiscard]] bool speaks();
    /** SIGKILL, and waits for the end. */
    void kill();
    /** The same after so long, counted from now, while this thread's event loop runs. */
    void killAfter(std::chrono::microseconds moment);
    /** Waits for an end by itself, with exit code 0. */
    [[nodiscard]] bool ends();

    [[nodiscard]] const QByteArrayList &said() const { return m_said; }

private:
    void listen();

    QProcess m_process;
    QByteArray m_rest;
    QByteArrayList m_said;
};

} // namespace vexora::test
