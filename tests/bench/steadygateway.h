// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QThread>

/**
 * A gateway on loopback that accepts every order after a fixed time. On a thread of its own, so
 * that it takes no turn of the event loop that is measured.
 */
class SteadyGateway
{
public:
    explicit SteadyGateway(int answerMs);
    ~SteadyGateway();
    SteadyGateway(const SteadyGateway &) = delete;
    SteadyGateway &operator=(const SteadyGateway &) = delete;

    [[nodiscard]] QString baseUrl() const { return m_baseUrl; }

private:
    QThread m_thread;
    QString m_baseUrl;
};
