// SPDX-License-Identifier: MIT
#include "cli/canarytest.h"

#include "secrets/realkeyring.h"

#include <QFile>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vexora::test {

namespace {

constexpr char kSecret[] = "canary-app-secret-to-look-for";

json::Value text(const QString &value)
{
    return json::Value::string(value);
}

/** Made in one way and in the other, and repeating everything. */
QByteArray answerTo(const SampleOrder &order, bool refuses)
{
    QString all;
    for (const auto &[name, value] : order.values.members())
        all += value.text() + u", "_s;
    json::Value data = json::Value::object();
    if (!refuses) {
        data.insert(u"tradeNo"_s, text(order.tradeNo));
        data.insert(u"platFormTradeNo"_s, text(u"P1"_s));
        data.insert(u"status"_s, text(u"0015"_s));
        data.insert(u"paymentLink"_s, text(u"https://pay.example/c/1"_s));
    }
    data.insert(u"message"_s, text(all));
    json::Value answer = json::Value::object();
    answer.insert(u"msg"_s, text(all));
    answer.insert(u"code"_s, text(refuses ? u"5000"_s : u"0000"_s));
    answer.insert(u"success"_s, json::Value::boolean(!refuses));
    answer.insert(u"data"_s, data);
    return httpAnswer("200 OK"_ba, json::write(answer));
}

} // namespace

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CanaryTest::begin()
{
    QTRY_VERIFY(RealKeyring::isReady());
    m_console = std::make_unique<Console>();
    QVERIFY(m_gateway.listenOnLoopback());
    m_secrets.addBytes(kSecret, u"the secret"_s);
    for (const SampleOrder &order : m_orders) {
        for (const QString &name : personalFields(order.region)) {
            if (!order.value(name).isEmpty())
                m_payers.add(order.value(name));
        }
    }
}

void CanaryTest::issueAll()
{
    for (qsizetype i = 0; i < m_orders.size(); ++i) {
        m_console->passSecret(kSecret);
        const Finished issued = issue(m_orders[i], i % 2 == 1);
        QVERIFY2(issued.exitCode == 0 || issued.exitCode == 4 || issued.exitCode == 5,
                 issued.told());
        QVERIFY2(!issued.err.contains("not kept"), issued.told());
        const QString sign = json::read(m_gateway.body()).value_or(json::Value()).stringAt(u"sign");
        QVERIFY(sign.size() >= 32);
        m_secrets.addBytes(sign.toUtf8(), u"a signature"_s);
    }
    QCOMPARE(m_gateway.bodies(), m_orders.size());
    // Through the environment: gone from it when anything is sent.
    SampleOrder order = m_orders.first();
    order.tradeNo = u"CANARY-0"_s;
    m_console->setSecret(kSecret);
    m_secretInEnvironment = true;
    const Finished issued = issue(order);
    m_console->setSecret({});
    m_secretInEnvironment = false;
    QVERIFY2(issued.document().isObject(), issued.told());
    QCOMPARE(m_gateway.bodies(), m_orders.size() + 1);
    QVERIFY(m_sawNumber);
    QCOMPARE(m_found.join(u'\n'), QString());

    QCOMPARE(addKeys(), 1);
    QCOMPARE(inFiles().join(u'\n'), QString());
}

void CanaryTest::look(const QByteArray &bytes, const QString &where)
{
    for (const QString &one : m_payers.in(bytes) + m_secrets.in(bytes))
        m_found << where + u": "_s + one;
}

void CanaryTest::sample(const QString &command, bool arguments, bool environment)
{
    const QString place = u"/proc/%1/"_s.arg(m_pid);
    const QByteArray line = bytesOf(place + u"cmdline"_s);
    m_sawNumber = m_sawNumber || line.contains("CANARY-1");
    m_samples += !line.isEmpty();
    if (arguments)
        look(line, command + u", arguments"_s);
    if (environment)
        look(bytesOf(place + u"environ"_s), command + u", environment"_s);
}

Finished CanaryTest::run(const QStringList &line, const QByteArray &input, Shows shows)
{
    const QString command = line.first(2).join(u' ');
    const std::unique_ptr<QProcess> process = m_console->start(line, input);
    if (!process)
        return {};
    m_pid = int(process->processId());
    const auto now = [&] { sample(command, shows != Shows::Argument, !m_secretInEnvironment); };
    QTimer sampler;
    QObject::connect(&sampler, &QTimer::timeout, &sampler, now);
    sampler.start(2);
    // An order is under way: its row, its papers and the journal are on the disk.
    const QMetaObject::Connection sent
        = QObject::connect(&m_gateway, &ScriptedServer::bodyComplete, &sampler, [&] {
              sample(command, true, true);
              m_found += inFiles();
          });
    now();
    const Finished ended = Console::finish(*process);
    QObject::disconnect(sent);
    if (shows != Shows::Payers)
        look(ended.out, command + u", output"_s);
    look(ended.err, command + u", standard error"_s);
    return ended;
}

Finished CanaryTest::history(const QStringList &line, const QByteArray &input, Shows shows)
{
    return run(QStringList{u"history"_s} + line, input, shows);
}

QStringList CanaryTest::inFiles() const
{
    return m_payers.inFiles(m_console->room()) + m_secrets.inFiles(m_console->room());
}

Finished CanaryTest::issue(const SampleOrder &order, bool refuses)
{
    m_gateway.setScript({ServerScript::AfterBody, answerTo(order, refuses)});
    const QUrl base(u"http://127.0.0.1:%1/shop"_s.arg(m_gateway.serverPort()));
    return run(issueArguments(order, base, u"1234567890"_s) + QStringList{u"--accept-warnings"_s},
               order.json(), Shows::Payers);
}

int CanaryTest::addKeys()
{
    int keys = 0;
    for (const QString &entry : RealKeyring::entries(u"vexora-console"_s)) {
        // The keyring's tool shows what is kept as base64, and so is a key in there.
        const QByteArray kept
            = QByteArray::fromBase64(RealKeyring::lookUp(u"vexora-console"_s, entry).trimmed());
        const QByteArray key = QByteArray::fromBase64(kept);
        m_secrets.addBytes(kept, u"a payers' key, as kept"_s);
        m_secrets.addBytes(key, u"a payers' key"_s);
        keys += key.size() == 32;
    }
    return keys;
}

QStringList CanaryTest::notShown(const SampleOrder &order, const json::Value &document)
{
    QStringList missing;
    const json::Value fields = at(at(document, u"papers"), u"fields");
    for (const QString &name : personalFields(order.region)) {
        if (!order.value(name).isEmpty() && fields.stringAt(name) != order.value(name))
            missing << name;
    }
    return missing;
}

} // namespace vexora::test
