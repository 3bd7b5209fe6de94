// SPDX-License-Identifier: MIT
#include "sandbox/testclient.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vexora::testing {

Wire::Wire(quint16 port)
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval patience{5, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        leave();
}

Wire::~Wire()
{
    leave();
}

void Wire::send(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t sent = ::send(m_socket, bytes.constData() + done,
                                    static_cast<size_t>(bytes.size() - done), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        done += sent;
    }
}

Ending Wire::readAll()
{
    char buffer[4096];
    for (;;) {
        const ssize_t count = ::recv(m_socket, buffer, sizeof buffer, 0);
        if (count == 0)
            return Ending::Closed;
        if (count < 0)
            return errno == ECONNRESET ? Ending::Reset : Ending::Open;
        received.append(buffer, count);
    }
}

void Wire::readSome(qsizetype count)
{
    char c = 0;
    while (received.size() < count && ::recv(m_socket, &c, 1, 0) == 1)
        received.append(c);
}

bool Wire::isQuiet() const
{
    pollfd waiting{m_socket, POLLIN, 0};
    return ::poll(&waiting, 1, 0) == 0;
}

void Wire::leave()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

QByteArray Answer::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const QByteArray start = name.toLower() + ':';
        if (line.toLower().startsWith(start))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

const json::Value *Answer::data(QStringView name) const
{
    const json::Value *all = document.find(u"data");
    return all ? all->find(name) : nullptr;
}

QString Answer::dataText(QStringView name) const
{
    const json::Value *value = data(name);
    return value && value->isString() ? value->text() : QString();
}

QByteArray httpRequest(const QByteArray &method, const QByteArray &target, const Headers &headers,
                       const QByteArray &body)
{
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    if (method != "GET")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return request + "\r\n" + body;
}

Answer exchange(quint16 port, const QByteArray &request)
{
    Wire wire(port);
    wire.send(request);
    wire.readAll();
    Answer answer;
    const qsizetype end = wire.received.indexOf("\r\n\r\n");
    answer.head = wire.received.first(std::max<qsizetype>(end, 0));
    answer.body = wire.received.mid(end + 4);
    answer.status = answer.head.mid(9, 3).toInt();
    if (const Result<json::Value> document = json::read(answer.body))
        answer.document = *document;
    return answer;
}

QByteArray Merchant::sealed(FieldMap fields) const
{
    if (!fields.contains(u"timestamp"_s))
        fields.insert(u"timestamp"_s, QString::number(QDateTime::currentMSecsSinceEpoch()));
    QByteArray text;
    json::Value body = json::Value::object();
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (!field.value().isEmpty())
            text += field.key().toUtf8() + '=' + field.value().toUtf8();
        body.insert(field.key(), json::Value::string(field.value()));
    }
    text += secret;
    const QByteArray sign = QCryptographicHash::hash(text, QCryptographicHash::Md5);
    body.insert(u"sign"_s, json::Value::string(QString::fromLatin1(sign.toHex())));
    return json::write(body);
}

QByteArray Merchant::post(const QByteArray &path, const QByteArray &body) const
{
    return httpRequest("POST", path, {{"merchantNo", number}, {"Content-Type", "application/json"}},
                       body);
}

Answer Merchant::send(const QByteArray &path, const FieldMap &fields) const
{
    return exchange(port, post(path, sealed(fields)));
}

} // namespace vexora::testing
