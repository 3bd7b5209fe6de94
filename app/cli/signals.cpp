// SPDX-License-Identifier: MIT
#include "cli/signals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace vexora::cli {

namespace {

// A handler may only touch what is async-signal-safe: one write into a pipe.
int signalPipe[2] = {-1, -1};

void onSignal(int)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
    errno = before;
}

constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

} // namespace

Signals::Signals()
{
    if (::pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(signalPipe[0], &byte, 1) == 1) { }
        Q_EMIT asked();
    });
    for (const int number : kSignals) {
        if (std::signal(number, onSignal) == SIG_IGN && number == SIGHUP)
            std::signal(number, SIG_IGN);
    }
}

Signals::~Signals()
{
    for (const int number : kSignals)
        std::signal(number, SIG_IGN);
    m_notifier.reset();
    ::close(signalPipe[0]);
    ::close(signalPipe[1]);
}

} // namespace vexora::cli
