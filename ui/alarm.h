// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace vexora::ui {

/** Rings once after a while. An interface, so that a test need not wait for half an hour. */
class Alarm : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Milliseconds from now; a former setting is forgotten. */
    virtual void set(qint64 ms) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void rang();
};

/** By the event loop's clock, give or take a few seconds: nobody waits for it. */
class TimerAlarm final : public Alarm
{
    Q_OBJECT

public:
    explicit TimerAlarm(QObject *parent = nullptr);

    void set(qint64 ms) override;
    void stop() override { m_timer.stop(); }

private:
    QTimer m_timer;
};

} // namespace vexora::ui
