// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace vexora::cli {

/**
 * Turns SIGINT, SIGTERM, SIGHUP and SIGQUIT into a Qt signal, so that a command can end what it
 * began: an order whose bytes have left becomes unknown, not a torn process. One at a time, and
 * the last thing a command has: afterwards these signals are ignored, for the process is about to
 * leave with the exit code it found. A SIGHUP that was ignored before (nohup) stays so.
 */
class Signals : public QObject
{
    Q_OBJECT

public:
    Signals();
    ~Signals() override;

Q_SIGNALS:
    void asked();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace vexora::cli
