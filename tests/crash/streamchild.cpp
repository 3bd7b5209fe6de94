// SPDX-License-Identifier: MIT
#include "crash/streamchild.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;

namespace vexora::test {

namespace {

constexpr int kPatience = 30'000;

} // namespace

StreamChild::StreamChild(const Task &task)
{
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                     [this] { listen(); });
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QString::fromLocal8Bit(ORDERSTREAM),
                    {task.dataFolder, task.baseUrl, task.prefix, QString::number(task.orders),
                     QString::number(task.inFlight), task.holdAt});
    m_process.waitForStarted(kPatience);
}

void StreamChild::listen()
{
    m_rest += m_process.readAllStandardOutput();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        m_said << m_rest.left(end);
        m_rest.remove(0, end + 1);
    }
}

bool StreamChild::says(const QByteArray &line)
{
    while (!m_said.contains(line)) {
        if (m_process.state() == QProcess::NotRunning || !speaks())
            return m_said.contains(line);
    }
    return true;
}

bool StreamChild::speaks()
{
    QSignalSpy spoken(&m_process, &QProcess::readyReadStandardOutput);
    QSignalSpy ended(&m_process, &QProcess::finished);
    return spoken.wait(ended.isEmpty() ? kPatience : 0);
}

void StreamChild::kill()
{
    QSignalSpy ended(&m_process, &QProcess::finished);
    m_process.kill();
    if (m_process.state() != QProcess::NotRunning)
        ended.wait(kPatience);
    listen();
}

void StreamChild::killAfter(std::chrono::microseconds moment)
{
    QSignalSpy ended(&m_process, &QProcess::finished);
    // Timers know milliseconds, and an order is over in a few of them. The process is not
    // collected before this thread's event loop runs again and finds it dead, so its id is its own.
    std::thread killer([pid = pid_t(pid()), moment] {
        std::this_thread::sleep_for(moment);
        ::kill(pid, SIGKILL);
    });
    if (m_process.state() != QProcess::NotRunning)
        ended.wait(kPatience);
    killer.join();
    listen();
}

bool StreamChild::ends()
{
    QSignalSpy ended(&m_process, &QProcess::finished);
    if (m_process.state() != QProcess::NotRunning)
        ended.wait(kPatience);
    listen();
    return m_process.state() == QProcess::NotRunning
        && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

} // namespace vexora::test
