// SPDX-License-Identifier: MIT
#include "bench/steadygateway.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/** The value of a member that is a plain text; the requests are this program's own. */
QByteArray textOf(const QByteArray &json, const QByteArray &name)
{
    const QByteArray start = '"' + name + R"(":")";
    const qsizetype at = json.indexOf(start);
    const qsizetype from = at + start.size();
    return at < 0 ? QByteArray() : json.mid(from, json.indexOf('"', from) - from);
}

QByteArray answerTo(const QByteArray &request)
{
    const QByteArray body = R"({"msg":"ok","code":"0000","timestamp":1767225600000,"success":true,)"
                            R"("data":{"tradeNo":")"
        + textOf(request, "tradeNo"_ba)
        + R"(","platFormTradeNo":"P1","status":"0015","paymentLink":"https://pay.example/1"}})";
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

bool isWhole(const QByteArray &request)
{
    const qsizetype head = request.indexOf("\r\n\r\n");
    return head >= 0 && request.endsWith('}');
}

class Server final : public QTcpServer
{
public:
    explicit Server(int answerMs)
        : m_answerMs(answerMs)
    {
        setProxy(QNetworkProxy::NoProxy);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                serve(socket);
        });
        listen(QHostAddress::LocalHost);
    }

private:
    void serve(QTcpSocket *socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            const QByteArray request = socket->peek(socket->bytesAvailable());
            if (!isWhole(request))
                return;
            socket->readAll();
            const QByteArray answer = answerTo(request);
            if (m_answerMs == 0)
                socket->write(answer);
            else
                QTimer::singleShot(m_answerMs, Qt::PreciseTimer, socket,
                                   [socket, answer] { socket->write(answer); });
        });
    }

    int m_answerMs;
};

} // namespace

SteadyGateway::SteadyGateway(int answerMs)
{
    auto *context = new QObject;
    context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, context, &QObject::deleteLater);
    m_thread.start();
    quint16 port = 0;
    QMetaObject::invokeMethod(
        context,
        [&] {
            auto *server = new Server(answerMs);
            server->setParent(context);
            port = server->serverPort();
        },
        Qt::BlockingQueuedConnection);
    m_baseUrl = u"http://127.0.0.1:%1/taiwan"_s.arg(port);
}

SteadyGateway::~SteadyGateway()
{
    m_thread.quit();
    m_thread.wait();
}
