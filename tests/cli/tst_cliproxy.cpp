// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "sandbox/sandbox.h"
#include "support/scriptedserver.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr char kPassword[] = "proxy-password-to-look-for";

} // namespace

/** --proxy on every way in, and what `profile test` shows of the way there. */
class TestCliProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        m_console->setSecret("proxy-test-secret");
        m_proxy = std::make_unique<ScriptedServer>();
        m_proxy->tunnel();
        QVERIFY(m_proxy->listenOnLoopback());
    }

    void aProfilesProxyIsKeptAndListed_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("user");
        QTest::newRow("none said") << QStringList{} << u"system"_s << QString();
        QTest::newRow("system") << QStringList{u"--proxy"_s, u"system"_s} << u"system"_s
                                << QString();
        QTest::newRow("direct") << QStringList{u"--proxy"_s, u"direct"_s} << u"direct"_s
                                << QString();
        QTest::newRow("manual") << QStringList{u"--proxy"_s, u"proxy.example:8080"_s}
                                << u"proxy.example:8080"_s << QString();
        QTest::newRow("IPv6 with a user")
            << QStringList{u"--proxy"_s, u"[2001:db8::1]:3128"_s, u"--proxy-user"_s, u"me"_s}
            << u"[2001:db8::1]:3128"_s << u"me"_s;
    }

    void aProfilesProxyIsKeptAndListed()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, proxy);
        QFETCH(const QString, user);
        m_console->setSecret({});
        const Finished added = m_console->run(addArguments() + options);
        QVERIFY2(added.exitCode == 0, added.told());
        const Finished list = m_console->run({u"profile"_s, u"list"_s, u"--json"_s});
        const json::Value shop = list.document().items().first();
        QCOMPARE(shop.stringAt(u"name"), u"Shop"_s);
        QCOMPARE(shop.stringAt(u"proxy"), proxy);
        QCOMPARE(shop.stringAt(u"proxyUser"), user);
        const Finished removed
            = m_console->run({u"profile"_s, u"remove"_s, u"Shop"_s, u"--json"_s});
        QVERIFY2(removed.exitCode == 0, removed.told());
    }

    void whatIsNoProxyIsRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        const auto row
            = [](const char *name, const QStringList &options) { QTest::newRow(name) << options; };
        row("URL", {u"--proxy"_s, u"http://me:canary@p:1"_s});
        row("login", {u"--proxy"_s, u"me:canary@p:1"_s});
        row("no port", {u"--proxy"_s, u"p"_s});
        row("port 0", {u"--proxy"_s, u"p:0"_s});
        row("port 65536", {u"--proxy"_s, u"p:65536"_s});
        row("manual", {u"--proxy"_s, u"manual"_s});
        row("empty", {u"--proxy"_s, QString()});
        row("bare IPv6", {u"--proxy"_s, u"2001:db8::1"_s});
        row("user alone", {u"--proxy-user"_s, u"me"_s});
        row("user of direct", {u"--proxy"_s, u"direct"_s, u"--proxy-user"_s, u"me"_s});
        row("user with colon", {u"--proxy"_s, u"p:1"_s, u"--proxy-user"_s, u"me:canary"_s});
        row("password without user", {u"--proxy"_s, u"p:1"_s, u"--proxy-password-fd"_s, u"0"_s});
    }

    void whatIsNoProxyIsRefused()
    {
        QFETCH(const QStringList, options);
        m_console->setSecret({});
        const Finished added = m_console->run(addArguments() + options);
        QVERIFY2(added.exitCode == 2, added.told());
        QVERIFY2(!added.told().contains("canary"), added.told());
        QVERIFY(!QFile::exists(m_console->dataFolder() + u"/profiles.json"_s));
    }

    void aTypedProxyIsUsedAndNamed()
    {
        m_proxy->wantLogin("me:"_ba + kPassword);
        const Finished without
            = m_console->run(issueLine() << u"--proxy"_s << proxy(), m_order.json());
        QVERIFY2(without.exitCode == 6, without.told());
        QVERIFY2(without.err.contains("wants a user name and password"), without.told());
        QVERIFY2(without.err.contains(QString(u"(proxy: "_s + proxy() + u")"_s).toUtf8()),
                 without.told());
        QVERIFY2(without.err.contains("No money can arrive"), without.told());
        QCOMPARE(m_proxy->bodies(), 0);

        m_proxy->refuseTunnels("403 Forbidden"_ba);
        givePassword();
        const Finished with
            = m_console->run(issueLine() << u"--proxy"_s << proxy() << u"--proxy-user"_s << u"me"_s
                                         << u"--proxy-password-fd"_s << u"9"_s,
                             m_order.json());
        QVERIFY2(with.exitCode == 6, with.told());
        QVERIFY2(with.err.contains("did not let the connection through"), with.told());
        QVERIFY(m_proxy->logins().contains("me:"_ba + kPassword));
        QVERIFY(m_proxy->tunnelTargets().contains("shop.invalid:443"_ba));
        QVERIFY2(!with.told().contains(kPassword), with.told());
        QVERIFY(QFile::remove(m_console->room() + u"/password"_s));
        QCOMPARE(filesHolding(m_console->room(), {QString::fromLatin1(kPassword)}).join(u'\n'),
                 QString());
    }

    void aProxyThatIsNotThereIsSaid()
    {
        const QString gone = proxy();
        m_proxy->close();
        const Finished run = m_console->run(issueLine() << u"--proxy"_s << gone, m_order.json());
        QVERIFY2(run.exitCode == 6, run.told());
        QVERIFY2(
            run.err.contains(QString(u"proxy could not be reached (proxy: "_s + gone).toUtf8()),
            run.told());
        QVERIFY2(run.err.contains("--proxy direct"), run.told());
    }

    void aPasswordWithoutSafePlaceKeepsNothing()
    {
        m_console->setSecret({});
        givePassword();
        const Finished added
            = m_console->run(addArguments() << u"--proxy"_s << proxy() << u"--proxy-user"_s
                                            << u"me"_s << u"--proxy-password-fd"_s << u"9"_s);
        QVERIFY2(added.exitCode == 7, added.told());
        QVERIFY(!QFile::exists(m_console->dataFolder() + u"/profiles.json"_s));
    }

    void theTestShowsTheWayThere()
    {
        const RegionCatalog catalog;
        Sandbox sandbox(catalog);
        QVERIFY(sandbox.start({0, Secret("proxy-test-secret")}));
        add(sandbox.baseUrl(u"taiwan"_s, u"TWD"_s));
        const Finished run = test();
        QVERIFY2(run.exitCode == 0, run.told());
        const json::Value document = run.document();
        QVERIFY(at(document, u"accepted").toBool());
        QCOMPARE(document.stringAt(u"profile"), u"Shop"_s);
        QCOMPARE(at(document, u"httpStatus").text(), u"200"_s);
        QCOMPARE(document.stringAt(u"code"), u"0000"_s);
        QVERIFY(!document.find(u"reason"));
        QVERIFY(!document.find(u"proxy"));
        const Finished people = test(false);
        QVERIFY2(people.out.contains("proxy\tnone\n"), people.told());
        QVERIFY2(people.out.contains("answer\tHTTP 200, code 0000\n"), people.told());

        m_console->setSecret("another");
        const Finished wrong = test();
        QVERIFY2(wrong.exitCode == 5, wrong.told());
        QCOMPARE(wrong.document().stringAt(u"reason"), u"gateway_code"_s);
        QVERIFY2(wrong.err.contains("does not tell which"), wrong.told());
    }

    void aClockThatDiffersIsSaid_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("ahead") << "Thu, 01 Jan 2015 00:00:00 GMT"_ba
                               << "ahead of the gateway"_ba;
        QTest::newRow("behind") << "Thu, 01 Jan 2099 00:00:00 GMT"_ba
                                << "behind the gateway"_ba;
    }

    void aClockThatDiffersIsSaid()
    {
        QFETCH(const QByteArray, date);
        QFETCH(const QByteArray, words);
        ScriptedServer server({ServerScript::AfterBody,
                               httpAnswer("200 OK"_ba, envelope("0000"_ba, "{}"_ba),
                                          "Date: "_ba + date + "\r\n"_ba)});
        QVERIFY(server.listenOnLoopback());
        add(QUrl(u"http://127.0.0.1:%1/taiwan"_s.arg(server.serverPort())));
        const Finished run = test();
        QVERIFY2(run.exitCode == 0, run.told());
        QVERIFY2(run.err.contains(words), run.told());
        const QString difference = at(run.document(), u"clockDifferenceMs").text();
        QCOMPARE(difference.startsWith(u'-'), words.startsWith("ahead"));
    }

    void theTestSaysWhatItCannotKnow_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("404") << "404 Not Found"_ba
                             << "base URL is probably wrong"_ba;
        QTest::newRow("403") << "403 Forbidden"_ba
                             << "refused the call before"_ba;
        QTest::newRow("502") << "502 Bad Gateway"_ba
                             << "is not known"_ba;
    }

    void theTestSaysWhatItCannotKnow()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, words);
        ScriptedServer server({ServerScript::AfterBody, httpAnswer(status, "<html>"_ba)});
        QVERIFY(server.listenOnLoopback());
        add(QUrl(u"http://127.0.0.1:%1/taiwan"_s.arg(server.serverPort())));
        const Finished run = test();
        QVERIFY2(run.exitCode == 5, run.told());
        QVERIFY2(run.err.contains(words), run.told());
        QCOMPARE(run.document().stringAt(u"reason"), u"http_status"_s);
    }

    void theTestNamesTheProxyThatStops()
    {
        m_proxy->refuseTunnels("502 Bad Gateway"_ba);
        add(QUrl(u"https://shop.invalid/taiwan"_s), {u"--proxy"_s, proxy()});
        const Finished run = test();
        QVERIFY2(run.exitCode == 6, run.told());
        QCOMPARE(run.document().stringAt(u"proxy"), proxy());
        QCOMPARE(run.document().stringAt(u"reason"), u"proxy"_s);
        QVERIFY2(run.err.contains("The gateway was not asked"), run.told());
        // For one run another way may be taken.
        const Finished direct = m_console->run(
            {u"profile"_s, u"test"_s, u"Shop"_s, u"--proxy"_s, u"direct"_s, u"--json"_s});
        QVERIFY2(direct.exitCode == 6, direct.told());
        QCOMPARE(direct.document().stringAt(u"reason"), u"name_not_found"_s);
    }

private:
    QString proxy() const { return u"127.0.0.1:%1"_s.arg(m_proxy->serverPort()); }

    /** Descriptor 9 of the next run. */
    void givePassword()
    {
        QVERIFY(writeFile(m_console->room() + u"/password"_s, kPassword));
        m_console->startThrough({u"sh"_s, u"-c"_s,
                                 u"exec 9<'%1/password'; exec \"$@\""_s.arg(m_console->room()),
                                 u"sh"_s});
    }

    static QStringList addArguments(const QUrl &base = QUrl(u"https://shop.invalid/taiwan"_s))
    {
        return {u"profile"_s,          u"add"_s,        u"Shop"_s,       u"--region"_s,
                u"taiwan"_s,           u"--base-url"_s, base.toString(), u"--merchant-no"_s,
                Sandbox::merchantNo(), u"--json"_s};
    }

    void add(const QUrl &base, const QStringList &options = {})
    {
        m_console->setSecret({});
        const Finished added = m_console->run(addArguments(base) + options);
        QVERIFY2(added.exitCode == 0, added.told());
        m_console->setSecret("proxy-test-secret");
    }

    Finished test(bool json = true)
    {
        QStringList line{u"profile"_s, u"test"_s, u"Shop"_s};
        if (json)
            line << u"--json"_s;
        return m_console->run(line);
    }

    QStringList issueLine() const
    {
        SampleOrder order = m_order;
        order.tradeNo.clear();
        return issueArguments(order, QUrl(u"https://shop.invalid/taiwan"_s), Sandbox::merchantNo());
    }

    SampleOrder m_order = sampleOrder(u"taiwan"_s);
    std::unique_ptr<Console> m_console;
    std::unique_ptr<ScriptedServer> m_proxy;
};

QTEST_GUILESS_MAIN(TestCliProxy)
#include "tst_cliproxy.moc"
