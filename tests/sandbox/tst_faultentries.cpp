// SPDX-License-Identifier: MIT
#include "sandbox/testland.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::testing;

namespace {

/** What a client finds that trusts the gateway's authority alone, or as `change` says. */
struct Handshake
{
    bool encrypted = false;
    QList<QSslError::SslError> errors;
    QSslCertificate certificate;
};

QSslConfiguration trusting(const QString &caFile)
{
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.setCaCertificates(QSslCertificate::fromPath(caFile));
    return trust;
}

Handshake shake(QSslSocket &socket, const QUrl &url, const QSslConfiguration &trust)
{
    Handshake found;
    socket.setSslConfiguration(trust);
    // By address: the name may lead to ::1 first, where nobody is.
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(url.port()));
    socket.setPeerVerifyName(url.host());
    if (!socket.waitForConnected())
        return found;
    socket.startClientEncryption();
    found.encrypted = socket.waitForEncrypted();
    for (const QSslError &error : socket.sslHandshakeErrors())
        found.errors.append(error.error());
    found.certificate = socket.peerCertificate();
    return found;
}

} // namespace

Q_DECLARE_METATYPE(QSslError::SslError)

/** The ways in: where entry() leads, and what waits there. */
class TestFaultEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_land = std::make_unique<Testland>();
    }
    void cleanup() { m_land.reset(); }

    /** Only "way" and "tls" are no plain way in. */
    void allOthersGoInAsEver()
    {
        const QUrl plain = m_land->sandbox.baseUrl(u"testland"_s, u"XTS"_s);
        const QStringList detours
            = Sandbox::faultGroups().at(0).names + Sandbox::faultGroups().at(1).names;
        for (const QString &name : Sandbox::faultNames()) {
            const Sandbox::Entry entry = playing(name);
            QVERIFY2((entry.baseUrl == plain) != detours.contains(name), qPrintable(name));
            QCOMPARE(entry.baseUrl.path(), plain.path());
            QCOMPARE(entry.caFile.isEmpty(), !Sandbox::faultGroups().at(1).names.contains(name));
            QCOMPARE(entry.proxy.mode == ProxySettings::Mode::Manual, name.startsWith(u"proxy"_s));
        }
        QCOMPARE(playing(u"none"_s).baseUrl, plain);
    }

    /** The gateway itself stays where it is: a query settles what the way made unknown. */
    void thePlainWayStaysOpen()
    {
        for (const QString &name : {u"refused"_s, u"tls-expired"_s, u"proxy-login"_s}) {
            (void)playing(name);
            QCOMPARE(m_land->checkout(Testland::order()).text(u"code"), u"0000"_s);
        }
    }

    void refused()
    {
        const Sandbox::Entry entry = playing(u"refused"_s);
        QCOMPARE(entry.baseUrl.host(), u"127.0.0.1"_s);
        const auto port = static_cast<quint16>(entry.baseUrl.port());
        QVERIFY(!Wire(port).isConnected());
        Sandbox another(Testland::catalog());
        Sandbox::Options options;
        options.port = port;
        QVERIFY(!another.start(std::move(options))); // nobody else gets it
    }

    void namesNobodyHas()
    {
        QCOMPARE(playing(u"name-unknown"_s).baseUrl, QUrl(u"https://nowhere.invalid/testland"_s));
        QCOMPARE(playing(u"proxy-login"_s).baseUrl, QUrl(u"https://sandbox.invalid/testland"_s));
    }

    void aProxyThatIsNotThere()
    {
        const Sandbox::Entry entry = playing(u"proxy-unreachable"_s);
        QCOMPARE(entry.proxy.host, u"127.0.0.1"_s);
        QVERIFY(!Wire(entry.proxy.port).isConnected());
    }

    void aProxyThatWantsALogin()
    {
        Wire wire(playing(u"proxy-login"_s).proxy.port);
        wire.send("CONNECT sandbox.invalid:443 HTTP/1.1\r\n");
        wire.send("Host: sandbox.invalid\r\n\r\n");
        QCOMPARE(wire.readAll(), Ending::Closed);
        QVERIFY(wire.received.startsWith("HTTP/1.1 407 "));
        QVERIFY(wire.received.contains("\r\nProxy-Authenticate: Basic "));
    }

    void certificates_data()
    {
        QTest::addColumn<QSslError::SslError>("error");
        QTest::newRow("tls-expired") << QSslError::CertificateExpired;
        QTest::newRow("tls-not-yet-valid") << QSslError::CertificateNotYetValid;
        QTest::newRow("tls-wrong-host") << QSslError::HostNameMismatch;
        QTest::newRow("tls-self-signed") << QSslError::SelfSignedCertificate;
        QTest::newRow("tls-unknown-ca") << QSslError::UnableToGetLocalIssuerCertificate;
    }

    void certificates()
    {
        QFETCH(const QSslError::SslError, error);
        const Sandbox::Entry entry = playing(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(entry.baseUrl.scheme(), u"https"_s);
        QCOMPARE(entry.baseUrl.host(), u"localhost"_s);
        QSslSocket socket;
        const Handshake found = shake(socket, entry.baseUrl, trusting(entry.caFile));
        QVERIFY(!found.encrypted);
        QVERIFY2(found.errors.contains(error), qPrintable(socket.errorString()));
        // The one thing wrong, not one of several; what follows from it aside.
        const QList<QSslError::SslError> follows{error, QSslError::UnableToVerifyFirstCertificate};
        for (const QSslError::SslError each : found.errors)
            QVERIFY2(follows.contains(each), qPrintable(QString::number(each)));
        QVERIFY(!found.certificate.issuerInfo(QSslCertificate::CommonName).isEmpty());
        QCOMPARE(m_land->sandbox.arrivals(), 0);
    }

    /** Who does not look is served, and pays for it: the order arrives. */
    void whoTrustsAnythingGetsIn()
    {
        const Sandbox::Entry entry = playing(u"tls-unknown-ca"_s);
        QSslConfiguration blind = trusting({});
        blind.setPeerVerifyMode(QSslSocket::VerifyNone);
        QSslSocket socket;
        QVERIFY(shake(socket, entry.baseUrl, blind).encrypted);
        QVERIFY(post(socket).startsWith("HTTP/1.1 200 "));
        QCOMPARE(m_land->sandbox.arrivals(), 1);
    }

    void onceHealedTheCertificateIsGood()
    {
        const Sandbox::Entry entry = playing(u"tls-expired"_s);
        QVERIFY(m_land->sandbox.setFault(u"none"_s).has_value());
        QSslSocket socket;
        const Handshake found = shake(socket, entry.baseUrl, trusting(entry.caFile));
        QVERIFY2(found.encrypted, qPrintable(socket.errorString()));
        QVERIFY(post(socket).contains("\"code\":\"0000\""));
    }

    /** Over https a conversation breaks as it does without. */
    void otherFaultsHoldOverTls()
    {
        const Sandbox::Entry entry = playing(u"tls-expired"_s);
        QVERIFY(m_land->sandbox.setFault(u"close-after"_s).has_value());
        QSslSocket socket;
        QVERIFY(shake(socket, entry.baseUrl, trusting(entry.caFile)).encrypted);
        QCOMPARE(post(socket), QByteArray());
        QCOMPARE(m_land->sandbox.arrivals(), 1);
    }

    void oldTls()
    {
        const Sandbox::Entry entry = playing(u"tls-1.1"_s);
        QSslSocket today;
        const Handshake refused = shake(today, entry.baseUrl, trusting(entry.caFile));
        QVERIFY(!refused.encrypted);
        QVERIFY(refused.errors.isEmpty()); // no certificate was at fault

        // A client as old as the server gets on with it.
        const QByteArray old = sClient(entry, u"-tls1_1"_s);
        QVERIFY2(old.contains("TLSv1.1"), old);
        QVERIFY2(!old.contains("TLSv1.2") && old.contains("Verify return code: 0"), old);
    }

    void theCertificatesFileIsTheOwners()
    {
        const QString folder = m_land->folder.path();
        QVERIFY(QDir(folder).isEmpty()); // until it is needed
        const Sandbox::Entry entry = playing(u"tls-expired"_s);
        QCOMPARE(QDir(folder).filePath(QDir(folder).entryList(QDir::Files).value(0)), entry.caFile);
        QCOMPARE(QDir(folder).count(), QDir(folder).entryList(QDir::AllEntries).size());
        QCOMPARE(
            QFile::permissions(entry.caFile)
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QFile file(entry.caFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count("-----BEGIN CERTIFICATE-----"), 1);
        QVERIFY(!text.contains("PRIVATE"));
    }

    void twoOverOneFolderStayApart()
    {
        Sandbox first(Testland::catalog());
        Sandbox second(Testland::catalog());
        QString firstFile;
        {
            for (Sandbox *each : {&first, &second}) {
                Sandbox::Options options;
                options.folder = m_folder->path();
                QVERIFY(each->start(std::move(options)).has_value());
                QVERIFY(each->setFault(u"tls-expired"_s).has_value());
            }
            firstFile = first.entry(u"testland"_s, u"XTS"_s).caFile;
            QVERIFY(firstFile != second.entry(u"testland"_s, u"XTS"_s).caFile);
        }
        QVERIFY(first.setFault(u"none"_s).has_value());
        QVERIFY(QFile::exists(firstFile));
    }

    void theFileGoesWithTheGateway()
    {
        {
            Sandbox sandbox(Testland::catalog());
            QVERIFY(sandbox.setFault(u"tls-1.1"_s).has_value()); // before it is started
            Sandbox::Options options;
            options.folder = m_folder->path();
            QVERIFY(sandbox.start(std::move(options)).has_value());
            QVERIFY(QFile::exists(sandbox.entry(u"testland"_s, u"XTS"_s).caFile));
        }
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void withoutAFolderThereIsNoTls()
    {
        Sandbox sandbox(Testland::catalog());
        QVERIFY(sandbox.start({}).has_value());
        const Result<void> set = sandbox.setFault(u"tls-expired"_s);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::Usage);
        QCOMPARE(sandbox.fault(), u"none"_s);
        for (const QString &name : Sandbox::faultNames())
            QCOMPARE(sandbox.setFault(name).has_value(), !name.startsWith(u"tls-"_s));

        Sandbox chosen(Testland::catalog());
        QVERIFY(chosen.setFault(u"tls-expired"_s).has_value());
        QVERIFY(!chosen.start({}));
        QCOMPARE(chosen.port(), quint16(0));
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        Sandbox sandbox(Testland::catalog());
        Sandbox::Options options;
        options.folder = m_folder->filePath(u"gone"_s);
        QVERIFY(sandbox.start(std::move(options)).has_value());
        for (int attempt = 0; attempt < 2; ++attempt) {
            const Result<void> set = sandbox.setFault(u"tls-expired"_s);
            QVERIFY(!set);
            QCOMPARE(set.error().code, ErrorCode::Storage);
            QCOMPARE(sandbox.fault(), u"none"_s);
            QVERIFY(!sandbox.entry(u"testland"_s, u"XTS"_s).baseUrl.isEmpty());
        }
        QVERIFY(QDir().mkdir(m_folder->filePath(u"gone"_s)));
        QVERIFY(sandbox.setFault(u"tls-expired"_s).has_value());
    }

private:
    Sandbox::Entry playing(const QString &name)
    {
        if (!m_land->sandbox.setFault(name))
            return {{}, {}, {}};
        return m_land->sandbox.entry(u"testland"_s, u"XTS"_s);
    }

    /** What OpenSSL's own client says of a handshake. */
    static QByteArray sClient(const Sandbox::Entry &entry, const QString &version)
    {
        QProcess client;
        client.setProcessChannelMode(QProcess::MergedChannels);
        client.start(u"openssl"_s,
                     {u"s_client"_s, version, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s, u"-connect"_s,
                      u"127.0.0.1:"_s + QString::number(entry.baseUrl.port()), u"-CAfile"_s,
                      entry.caFile});
        client.closeWriteChannel();
        client.waitForFinished();
        return client.readAll();
    }

    /** One order over a connection that is up; the answer, whole. */
    QByteArray post(QSslSocket &socket)
    {
        socket.write(
            m_land->merchant.post(Testland::kCheckout, m_land->merchant.sealed(Testland::order())));
        QByteArray answer;
        while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(5000))
            answer += socket.readAll();
        return answer + socket.readAll();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Testland> m_land;
};

QTEST_GUILESS_MAIN(TestFaultEntries)
#include "tst_faultentries.moc"
