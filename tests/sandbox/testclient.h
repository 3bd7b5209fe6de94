// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "json/json.h"

#include <QByteArray>
#include <QList>

/**
 * A client that does exactly what it is told, once: blocking sockets, no retry, no cache, no Qt
 * networking, and a signature of its own. What the tests hold the embedded gateway against.
 */
namespace vexora::testing {

enum class Ending { Closed, Reset, Open };

/** A TCP connection to loopback. */
class Wire
{
public:
    explicit Wire(quint16 port);
    ~Wire();
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;

    void send(const QByteArray &bytes);
    /** Reads to the end, at most five seconds; Open when it did not come. */
    Ending readAll();
    /** Reads until `count` bytes are here or the end is. */
    void readSome(qsizetype count);
    /** True when nothing waits to be read, not even the end. */
    [[nodiscard]] bool isQuiet() const;
    void leave();

    [[nodiscard]] bool isConnected() const { return m_socket >= 0; }
    QByteArray received;

private:
    int m_socket = -1;
};

/** An HTTP answer as far as the tests look at it. */
struct Answer
{
    int status = 0;
    QByteArray head;
    QByteArray body;
    json::Value document; ///< null when the body is no JSON

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QString text(QStringView name) const { return document.stringAt(name); }
    [[nodiscard]] const json::Value *data(QStringView name) const;
    [[nodiscard]] QString dataText(QStringView name) const;
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

[[nodiscard]] QByteArray httpRequest(const QByteArray &method, const QByteArray &target,
                                     const Headers &headers, const QByteArray &body);
[[nodiscard]] Answer exchange(quint16 port, const QByteArray &request);

/** A merchant of the embedded gateway. */
struct Merchant
{
    QByteArray number;
    QByteArray secret;
    quint16 port = 0;

    /** The body with a signature over what it holds; `timestamp` is added where it is missing. */
    [[nodiscard]] QByteArray sealed(FieldMap fields) const;
    [[nodiscard]] QByteArray post(const QByteArray &path, const QByteArray &body) const;
    [[nodiscard]] Answer send(const QByteArray &path, const FieldMap &fields) const;
};

} // namespace vexora::testing
