// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "sandbox/sandbox.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr char kSecret[] = "profile-secret-to-look-for";

/** Of nobody: made for this test, its key thrown away. */
constexpr char kCertificate[] = "-----BEGIN CERTIFICATE-----\n"
                                "MIIBcDCCARWgAwIBAgIUFe5m0MCd8KBKApxfSg8mG+WvP2owCgYIKoZIzj0EAwIw\n"
                                "DDEKMAgGA1UEAwwBdDAgFw0yNjExMjExMjQzNDJaGA8yMTI2MTAyODEyNDM0Mlow\n"
                                "DDEKMAgGA1UEAwwBdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABMruwRqCHb3Z\n"
                                "Lfjzfmhcql2wgFQ7DysctTC+NTO1JiBn0BO7gg2lFl5Btr4hdHzlPliSe9BY487u\n"
                                "yg7J6nXpq02jUzBRMB0GA1UdDgQWBBTN8doUC9jHbaB7kKxQqKW94NdJRTAfBgNV\n"
                                "HSMEGDAWgBTN8doUC9jHbaB7kKxQqKW94NdJRTAPBgNVHRMBAf8EBTADAQH/MAoG\n"
                                "CCqGSM49BAMCA0kAMEYCIQDpVjCwOZCp/PNyCLzQGkUNLJA0V+PUpdusQ8vM2p9f\n"
                                "GgIhAOT4obwJTqEmH7ZeaSM+YhF9ImihLP95yoMsIfW95dZI\n"
                                "-----END CERTIFICATE-----\n";

} // namespace

/** `profile` on a machine without a keyring. */
class TestCliProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start({0, Secret(QByteArrayView(kSecret))}));
        m_order.tradeNo = u"PROFILE-1"_s;
    }

    void aProfileWithoutSecretIsKept()
    {
        Console console;
        const Finished added = console.run(addArguments(u"Shop"_s));
        QVERIFY2(added.exitCode == 0, added.told());
        QVERIFY2(added.document().isObject(), added.told());
        QVERIFY(names(console).contains(u"Shop"_s));

        const QStringList line{u"issue"_s, u"--profile"_s,  u"Shop"_s,      u"--values"_s,
                               u"-"_s,     u"--trade-no"_s, u"PROFILE-1"_s, u"--json"_s};
        const Finished without = console.run(line, m_order.json());
        QVERIFY2(without.exitCode == 7, without.told());
        QCOMPARE(m_sandbox.arrivals(), 0);
        console.setSecret(kSecret);
        const Finished issued = console.run(line, m_order.json());
        QVERIFY2(issued.exitCode == 0, issued.told());
        QCOMPARE(issued.document().stringAt(u"profile"), u"Shop"_s);
        QCOMPARE(console.history().first().stringAt(u"profile"), u"Shop"_s);
        console.setSecret({});

        const Finished removed = console.run({u"profile"_s, u"remove"_s, u"Shop"_s, u"--json"_s});
        QVERIFY2(removed.exitCode == 0, removed.told());
        QVERIFY(!names(console).contains(u"Shop"_s));
        // Its orders stay.
        QCOMPARE(console.history().first().stringAt(u"profile"), u"Shop"_s);
    }

    void aSecretWithoutSafePlaceKeepsNothing_data()
    {
        QTest::addColumn<bool>("byDescriptor");
        QTest::newRow("descriptor") << true;
        QTest::newRow("environment") << false;
    }

    void aSecretWithoutSafePlaceKeepsNothing()
    {
        QFETCH(bool, byDescriptor);
        Console console;
        if (byDescriptor)
            console.passSecret(kSecret);
        else
            console.setSecret(kSecret);
        const Finished added = console.run(addArguments(u"Shop"_s));
        QVERIFY2(added.exitCode == 7, added.told());
        QVERIFY2(!added.errorMessage().isEmpty(), added.told());
        console.setSecret({});
        QVERIFY(!names(console).contains(u"Shop"_s));
        QCOMPARE(filesHolding(console.room(), {QString::fromLatin1(kSecret)}).join(u'\n'),
                 QString());
    }

    void aNameIsGivenOnce()
    {
        Console console;
        QCOMPARE(console.run(addArguments(u"Shop"_s)).exitCode, 0);
        const Finished again = console.run(addArguments(u"Shop"_s));
        QVERIFY2(again.exitCode == 2, again.told());
        const Finished sandbox = console.run(addArguments(u"Sandbox Taiwan"_s));
        QVERIFY2(sandbox.exitCode == 2, sandbox.told());
        QCOMPARE(names(console).count(u"Shop"_s), 1);
        QCOMPARE(names(console).count(u"Sandbox Taiwan"_s), 1);
    }

    void aProfileIsCheckedBeforeItIsKept_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::newRow("region") << u"--region"_s << u"taiwna"_s;
        QTest::newRow("http") << u"--base-url"_s << u"http://pay.example/taiwan"_s;
        QTest::newRow("user info") << u"--base-url"_s << u"https://me@pay.example/taiwan"_s;
        QTest::newRow("query") << u"--base-url"_s << u"https://pay.example/taiwan?x"_s;
        QTest::newRow("merchant") << u"--merchant-no"_s << u"12 34\r\nX: y"_s;
    }

    void aProfileIsCheckedBeforeItIsKept()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        Console console;
        QStringList line = addArguments(u"Shop"_s);
        line[line.indexOf(option) + 1] = value;
        const Finished run = console.run(line);
        QVERIFY2(run.exitCode == 2, run.told());
        QVERIFY(!names(console).contains(u"Shop"_s));
    }

    void aNameStandsBehindTheAction()
    {
        Console console;
        const Finished run = console.run(
            {u"profile"_s, u"add"_s, u"Shop"_s, u"--profile"_s, u"Sandbox Taiwan"_s, u"--json"_s});
        QVERIFY2(run.exitCode == 2, run.told());
        QVERIFY(!QFile::exists(console.dataFolder() + u"/sandbox/profiles.json"_s));
        QVERIFY(!QFile::exists(console.dataFolder() + u"/profiles.json"_s));
    }

    void aCaFileIsKeptWithItsFolder()
    {
        Console console;
        QVERIFY(writeFile(console.room() + u"/ca.pem"_s, kCertificate));
        console.startThrough(
            {u"sh"_s, u"-c"_s, u"cd '%1' && exec \"$@\""_s.arg(console.room()), u"sh"_s});
        const Finished added
            = console.run(addArguments(u"Shop"_s) << u"--ca-file"_s << u"ca.pem"_s);
        QVERIFY2(added.exitCode == 0, added.told());
        QFile file(console.dataFolder() + u"/profiles.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const json::Value profiles = json::read(file.readAll()).value();
        QCOMPARE(itemsAt(profiles, u"profiles").first().stringAt(u"caFile"),
                 console.room() + u"/ca.pem"_s);
    }

    void aProfileWithoutItsRegionsCurrencySendsNothing_data()
    {
        QTest::addColumn<QByteArray>("currency");
        QTest::newRow("none") << ""_ba;
        QTest::newRow("another region's") << R"("currency":"USD",)"_ba;
    }

    void aProfileWithoutItsRegionsCurrencySendsNothing()
    {
        QFETCH(QByteArray, currency);
        Console console;
        console.setSecret(kSecret);
        QVERIFY(writeFile(console.dataFolder() + u"/profiles.json"_s,
                          R"({"version":1,"profiles":[{"id":"shop","name":"Shop",)"_ba
                          R"("region":"taiwan","environment":"sandbox",)"
                              + currency + R"("baseUrl":")"
                              + m_sandbox.baseUrl(u"taiwan"_s, u"TWD"_s).toString().toUtf8()
                              + R"(","merchantNo":"1234567890"}]})"));
        const int before = m_sandbox.arrivals();
        const Finished run = console.run(
            {u"issue"_s, u"--profile"_s, u"Shop"_s, u"--values"_s, u"-"_s, u"--json"_s},
            m_order.json());
        QVERIFY2(run.exitCode == 2, run.told());
        QVERIFY2(run.errorMessage().contains(u"TWD"_s), run.told());
        QCOMPARE(m_sandbox.arrivals(), before);
    }

    void aLiveProfileStillAsksForLive()
    {
        Console console;
        QStringList line = addArguments(u"Real"_s);
        line[line.indexOf(u"--base-url"_s) + 1] = u"https://pay.example/taiwan"_s;
        const Finished added = console.run(line);
        QVERIFY2(added.exitCode == 0, added.told());
        console.setSecret(kSecret);
        const Finished issued = console.run(
            {u"issue"_s, u"--profile"_s, u"Real"_s, u"--values"_s, u"-"_s, u"--json"_s},
            m_order.json());
        QVERIFY2(issued.exitCode == 2, issued.told());
        QVERIFY2(issued.errorMessage().contains(u"--live"_s), issued.told());
    }

    void defaultsFillWhatIsNotTyped()
    {
        Console console;
        const QStringList line = addArguments(u"Shop"_s)
            << u"--default"_s << u"notifyUrl=https://other.example/n"_s;
        QCOMPARE(console.run(line).exitCode, 0);
        console.setSecret(kSecret);
        json::Value values = json::Value::object();
        for (const auto &[name, value] : m_order.values.members()) {
            if (name != u"notifyUrl"_s)
                values.insert(name, value);
        }
        const Finished run = console.run(
            {u"issue"_s, u"--profile"_s, u"Shop"_s, u"--values"_s, u"-"_s, u"--json"_s},
            json::write(values));
        QVERIFY2(run.exitCode == 0, run.told());
    }

private:
    QStringList addArguments(const QString &name) const
    {
        return {u"profile"_s,
                u"add"_s,
                name,
                u"--region"_s,
                u"taiwan"_s,
                u"--base-url"_s,
                m_sandbox.baseUrl(u"taiwan"_s, u"TWD"_s).toString(),
                u"--merchant-no"_s,
                Sandbox::merchantNo(),
                u"--json"_s};
    }

    static QStringList names(Console &console)
    {
        QStringList names;
        const Finished run = console.run({u"profile"_s, u"list"_s, u"--json"_s});
        const QList<json::Value> profiles = run.document().items();
        for (const json::Value &profile : profiles)
            names << profile.stringAt(u"name");
        return names;
    }

    RegionCatalog m_catalog;
    Sandbox m_sandbox{m_catalog};
    SampleOrder m_order = sampleOrder(u"taiwan"_s);
};

QTEST_GUILESS_MAIN(TestCliProfile)
#include "tst_cliprofile.moc"
