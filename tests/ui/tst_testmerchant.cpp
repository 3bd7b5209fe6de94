// SPDX-License-Identifier: MIT
#include "support/memorysecrets.h"
#include "support/scriptedgateway.h"
#include "support/setclock.h"
#include "ui/desk.h"
#include "ui/dialogs/addmerchant.h"
#include "ui/dialogs/testcard.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using namespace vexora::ui;

/** The merchant dialog's connection settings and its test. */
class TestTestMerchant final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    RegionCatalog m_catalog;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<MemorySecrets> m_secrets;
    std::unique_ptr<ScriptedGateway> m_gateway;
    SetClock m_clock;
    Desk m_desk;
    QPointer<AddMerchant> m_dialog;

    template <class W> W *find(const char *name) const
    {
        return m_dialog->findChild<W *>(QString::fromLatin1(name));
    }
    void press(const char *name) { find<QPushButton>(name)->click(); }

    [[nodiscard]] QString said() const
    {
        const auto *card = m_dialog->findChild<QWidget *>(u"testCard"_s);
        QStringList words;
        if (card) {
            for (const QLabel *label : card->findChildren<QLabel *>())
                words << label->text();
        }
        return words.join(u'\n');
    }

    [[nodiscard]] QString stored(const QString &key)
    {
        const Result<Secret> secret = m_secrets->read(key).takeResult();
        return secret ? QString::fromUtf8(secret->reveal()) : QString();
    }

    void open(const std::optional<Profile> &profile = std::nullopt)
    {
        delete m_dialog;
        m_dialog = new AddMerchant(m_desk, profile);
        m_dialog->show();
    }

    void fill()
    {
        auto *region = find<QComboBox>("regionCombo");
        region->setCurrentIndex(region->findData(u"taiwan"_s));
        find<QLineEdit>("nameEdit")->setText(u"Shop"_s);
        find<QLineEdit>("merchantNoEdit")->setText(u"1000000001"_s);
        find<QLineEdit>("secretEdit")->setText(u"s3cret-k"_s);
    }

    void fillProxy(const QString &password)
    {
        auto *mode = find<QComboBox>("proxyCombo");
        mode->setCurrentIndex(mode->findData(static_cast<int>(ProxySettings::Mode::Manual)));
        find<QLineEdit>("proxyHostEdit")->setText(u"proxy.example"_s);
        find<QLineEdit>("proxyPortEdit")->setText(u"3128"_s);
        find<QLineEdit>("proxyUserEdit")->setText(u"clerk"_s);
        find<QLineEdit>("proxyPasswordEdit")->setText(password);
    }

    /** A merchant with a proxy and both secrets, as it is stored. */
    [[nodiscard]] Profile saved()
    {
        open();
        fill();
        fillProxy(u"pr0xy-pw"_s);
        press("saveMerchantButton");
        if (!QTest::qWaitFor([this] { return !m_profiles->profiles().isEmpty(); }))
            return {};
        return m_profiles->profiles().first();
    }

private Q_SLOTS:
    void init()
    {
        delete m_dialog;
        m_folder = std::make_unique<QTemporaryDir>();
        m_profiles = std::make_unique<ProfileStore>(m_folder->filePath(u"profiles.json"_s));
        m_secrets = std::make_unique<MemorySecrets>();
        m_gateway = std::make_unique<ScriptedGateway>();
        m_desk.catalog = &m_catalog;
        m_desk.clock = &m_clock;
        m_desk.language = u"en"_s;
        m_desk.own.profiles = m_profiles.get();
        m_desk.own.secrets = m_secrets.get();
        m_desk.own.gateway = m_gateway.get();
    }

    void cleanupTestCase() { delete m_dialog; }

    void aProxyIsSavedAndItsPasswordIsNot()
    {
        const Profile profile = saved();
        QCOMPARE(profile.proxy.mode, ProxySettings::Mode::Manual);
        QCOMPARE(profile.proxy.host, u"proxy.example"_s);
        QCOMPARE(profile.proxy.port, quint16(3128));
        QCOMPARE(profile.proxy.user, u"clerk"_s);
        QCOMPARE(stored(proxySecretKey(profile)), u"pr0xy-pw"_s);
        QCOMPARE(stored(profile.id), u"s3cret-k"_s);
        QFile file(m_folder->filePath(u"profiles.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("pr0xy-pw"));
        open(profile);
        QVERIFY(find<QLineEdit>("proxyPasswordEdit")->text().isEmpty()); // never shown again
        QVERIFY(find<QLineEdit>("proxyPasswordEdit")->isVisible());
    }

    /** A password is told to the proxy it was given for, and to no other. */
    void anotherProxyForgetsThePassword_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("kept");
        QTest::newRow("name alone") << u"nameEdit"_s << u"Other"_s << true;
        QTest::newRow("host") << u"proxyHostEdit"_s << u"other.example"_s << false;
        QTest::newRow("port") << u"proxyPortEdit"_s << u"8080"_s << false;
        QTest::newRow("user") << u"proxyUserEdit"_s << u"other"_s << false;
    }

    void anotherProxyForgetsThePassword()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QFETCH(const bool, kept);
        const Profile profile = saved();
        open(profile);
        QSignalSpy done(m_dialog, &AddMerchant::saved);
        m_dialog->findChild<QLineEdit *>(field)->setText(value);
        press("saveMerchantButton");
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(stored(proxySecretKey(profile)), kept ? u"pr0xy-pw"_s : QString());
        QCOMPARE(stored(profile.id), u"s3cret-k"_s);
    }

    void wrongConnectionSettingsAreSaid()
    {
        open();
        fill();
        fillProxy({});
        find<QLineEdit>("proxyHostEdit")->setText(u"http://proxy"_s);
        find<QLineEdit>("proxyPortEdit")->clear();
        find<QLineEdit>("proxyUserEdit")->setText(u"a:b"_s);
        QFile file(m_folder->filePath(u"not.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no certificate");
        file.close();
        find<QLineEdit>("caFileEdit")->setText(file.fileName());
        press("saveMerchantButton");
        QVERIFY(m_profiles->profiles().isEmpty());
        QVERIFY(find<QLineEdit>("caFileEdit")->isVisible()); // the part opens by itself
        for (const char *name :
             {"caFileBoxBelow", "proxyHostEditBelow", "proxyPortEditBelow", "proxyUserEditBelow"})
            QVERIFY2(!find<QLabel>(name)->text().isEmpty(), name);
        QCOMPARE(find<QLabel>("caFileBoxBelow")->text(),
                 u"There is no certificate in PEM in this file."_s);
    }

    void whatIsTypedIsTested()
    {
        open();
        fill();
        fillProxy(u"pr0xy-pw"_s);
        press("testMerchantButton");
        QTRY_COMPARE(m_gateway->requests.size(), 1);
        const GatewayRequest &request = m_gateway->requests.first();
        QVERIFY(request.url.path().contains(u"balance"_s, Qt::CaseInsensitive));
        QCOMPARE(request.proxy.host, u"proxy.example"_s);
        QVERIFY(request.proxyPassword);
        QCOMPARE(request.proxyPassword->reveal().toByteArray(), QByteArray("pr0xy-pw"));
        GatewayReport report;
        report.bodyLeft = true;
        report.httpStatus = 200;
        report.body = R"({"code":"0000","data":{"availableAmount":1}})";
        report.connection = {u"proxy.example:3128"_s, u"TLS 1.3"_s, u"Example <b>CA</b>"_s};
        report.serverDateMs = m_clock.nowMs() + 95'000;
        m_gateway->call->left = true;
        m_gateway->call->end(report);
        QTRY_VERIFY(said().contains(u"The gateway accepts this merchant"_s));
        for (const QString &fact : {u"proxy.example:3128"_s, u"TLS 1.3"_s, u"Example <b>CA</b>"_s,
                                    u"95 s behind the gateway's"_s})
            QVERIFY2(said().contains(fact), qPrintable(said()));
        QVERIFY(said().contains(u"Set this computer's clock"_s));
        QVERIFY(m_profiles->profiles().isEmpty()); // nothing is saved
        QCOMPARE(find<QLineEdit>("secretEdit")->text(), u"s3cret-k"_s);
    }

    /** A result must not stand beside what it was not found for. */
    void whatIsTypedSinceForgetsTheResult()
    {
        open();
        fill();
        press("testMerchantButton");
        QTRY_COMPARE(m_gateway->requests.size(), 1);
        m_gateway->call->answer("{\"code\":\"0000\",\"data\":{}}");
        QTRY_VERIFY(m_dialog->findChild<QWidget *>(u"testCard"_s));
        find<QLineEdit>("merchantNoEdit")->setText(u"1000000002"_s);
        QVERIFY(!m_dialog->findChild<QWidget *>(u"testCard"_s));

        press("testMerchantButton");
        QTRY_COMPARE(m_gateway->requests.size(), 2);
        QVERIFY(!find<QPushButton>("testMerchantButton")->isEnabled());
        auto *mode = find<QComboBox>("proxyCombo");
        mode->setCurrentIndex(mode->findData(static_cast<int>(ProxySettings::Mode::Direct)));
        QVERIFY(find<QPushButton>("testMerchantButton")->isEnabled());
    }

    void theStoredPasswordIsForItsProxyAlone()
    {
        const Profile profile = saved();
        open(profile);
        press("testMerchantButton");
        QTRY_COMPARE(m_gateway->requests.size(), 1);
        QVERIFY(m_gateway->requests.first().proxyPassword);
        open(profile);
        find<QLineEdit>("proxyHostEdit")->setText(u"other.example"_s);
        press("testMerchantButton");
        QTRY_COMPARE(m_gateway->requests.size(), 2);
        QVERIFY(!m_gateway->requests.last().proxyPassword);
        QCOMPARE(stored(proxySecretKey(profile)), u"pr0xy-pw"_s); // a test changes nothing
    }

    void whyItFailedIsSaid_data()
    {
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("heading");
        QTest::newRow("refused certificate")
            << u"tls_expired"_s << QByteArray() << u"The gateway was not reached"_s;
        QTest::newRow("proxy") << u"proxy_login"_s << QByteArray()
                               << u"The gateway was not reached"_s;
        QTest::newRow("wrong secret") << QString() << QByteArray(R"({"code":"8000","msg":"sign"})")
                                      << u"The secret does not fit"_s;
        QTest::newRow("wrong number")
            << QString() << QByteArray(R"({"code":"8000","msg":"merchant unknown"})")
            << u"The merchant number is not known there"_s;
        QTest::newRow("one of both") << QString() << QByteArray(R"({"code":"8000","msg":"no"})")
                                     << u"The gateway does not accept this merchant"_s;
        QTest::newRow("a page") << QString() << QByteArray("<html>")
                                << u"The base URL does not lead to the gateway"_s;
    }

    void whyItFailedIsSaid()
    {
        QFETCH(const QString, cause);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, heading);
        open();
        fill();
        press("testMerchantButton");
        QTRY_COMPARE(m_gateway->requests.size(), 1);
        if (cause.isEmpty()) {
            m_gateway->call->answer(body);
        } else {
            GatewayReport report;
            report.fault = TransportFault::Tls;
            report.cause = cause;
            report.found = u"Somebody in between"_s;
            m_gateway->call->end(report);
        }
        QTRY_VERIFY(said().contains(heading));
        QVERIFY(said().contains(u"No money was moved"_s));
        QCOMPARE(said().contains(u"Somebody in between"_s), !cause.isEmpty());
        QVERIFY(find<QPushButton>("testMerchantButton")->isEnabled());
        // What it showed is in sight, wherever the person had scrolled to.
        QTRY_VERIFY(!find<QLabel>("resultHeading")->visibleRegion().isEmpty());
    }

    void withoutASecretNobodyIsAsked()
    {
        const Profile profile = saved();
        open(profile);
        m_secrets->readError = Error{ErrorCode::KeychainUnavailable, {}};
        press("testMerchantButton");
        QTRY_VERIFY(!find<QLabel>("merchantNote")->text().isEmpty());
        QVERIFY(m_gateway->requests.isEmpty());
        QVERIFY(find<QPushButton>("testMerchantButton")->isEnabled());
    }

    void clocksAreComparedInWords()
    {
        QCOMPARE(TestCard::clockWords(900), u"agrees with the gateway's"_s);
        QCOMPARE(TestCard::clockWords(-30'000), u"30 s ahead of the gateway's"_s);
        QCOMPARE(TestCard::clockWords(600'000), u"10 min behind the gateway's"_s);
        QVERIFY(!TestCard::isClockWrong(-60'000));
        QVERIFY(TestCard::isClockWrong(60'001));
    }
};

QTEST_MAIN(TestTestMerchant)
#include "tst_testmerchant.moc"
