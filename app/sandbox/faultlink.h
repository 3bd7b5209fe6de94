// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/faultproxy.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <optional>

namespace vexora::embedded {

/**
 * One client's connection and the one to the backend that answers it. Since the backend serves one
 * request per connection, its close is the end of the answer. Goes by itself when both are closed.
 */
class FaultLink : public QObject
{
    Q_OBJECT

public:
    /** Takes `client` over. */
    FaultLink(QTcpSocket *client, const FaultProxy::Setup &setup, const ChosenFault &fault,
              QObject *parent);
    ~FaultLink() override;

private:
    void readClient();
    void choose();
    [[nodiscard]] bool hasReadEnough() const;
    void passOn();
    void readBackend();
    void endOfAnswer();
    void drip();
    void resetClient();
    void leaveWhenDone();

    const FaultProxy::Setup &m_setup;
    const ChosenFault &m_fault;
    QTcpSocket *m_client;
    QTcpSocket m_backend;
    QTimer m_dripTimer;
    std::optional<FaultKind> m_kind; // nothing until the begin of the request line is here
    QByteArray m_request; // until it is passed on
    bool m_passing = false;
    QByteArray m_answer; // of Half and Drip: what is not passed on yet
    bool m_answered = false; // all of the answer is here
};

} // namespace vexora::embedded
