// SPDX-License-Identifier: MIT
#pragma once

#include "gateway/qtgateway.h"
#include "support/scriptedserver.h"

namespace vexora::test {

/** A call watched from start to end, and what it said. */
class GatewayRun
{
public:
    explicit GatewayRun(const GatewayRequest &request);

    /** Starts it and waits for finished. False when that does not come. */
    [[nodiscard]] bool toEnd();

    GatewayCall &call() { return *m_call; }
    std::unique_ptr<GatewayCall> &owner() { return m_call; }

    GatewayReport report;
    int finished = 0;
    int leaving = 0;

private:
    std::unique_ptr<GatewayCall> m_call;
};

/** A POST to a server on 127.0.0.1. */
[[nodiscard]] GatewayRequest requestTo(const QTcpServer &server, const QString &scheme);

/** Whether a part of the address it was sent to stands in a text. */
[[nodiscard]] bool holdsAddress(const QString &text);

/** Rows script, fault, status: every way an exchange can end. */
void addEndings();

/** Plays the row and compares. The server is listening and has its TLS, if any. */
void playEnding(ScriptedServer &server, const GatewayRequest &request);

} // namespace vexora::test

Q_DECLARE_METATYPE(vexora::test::ServerScript)
