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

constexpr char kSecret[] = "keyring-secret-to-look-for";

} // namespace

/** `profile` and `issue` with a real keyring. */
class TestCliKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeptSecretIsEnough()
    {
        const RegionCatalog catalog;
        Sandbox sandbox(catalog);
        QVERIFY(sandbox.start({0, Secret(QByteArrayView(kSecret))}));
        const SampleOrder order = sampleOrder(u"taiwan"_s);
        Console console;
        console.passSecret(kSecret);
        const Finished added
            = console.run({u"profile"_s, u"add"_s, u"Shop"_s, u"--region"_s, u"taiwan"_s,
                           u"--base-url"_s, sandbox.baseUrl(u"taiwan"_s, u"TWD"_s).toString(),
                           u"--merchant-no"_s, Sandbox::merchantNo(), u"--json"_s});
        QVERIFY2(added.exitCode == 0, added.told());
        QVERIFY(!added.told().contains("keyring-secret"));

        const QStringList line{u"issue"_s,    u"--profile"_s, u"Shop"_s,
                               u"--values"_s, u"-"_s,         u"--json"_s};
        const Finished issued = console.run(line, order.json());
        QVERIFY2(issued.exitCode == 0, issued.told());
        QCOMPARE(sandbox.arrivals(), 1);

        // One that is given counts before the one that is kept.
        console.setSecret("another");
        const Finished given = console.run(line, order.json());
        QVERIFY2(given.exitCode == 4, given.told());
        console.setSecret({});

        QCOMPARE(filesHolding(console.room(), {QString::fromLatin1(kSecret)}).join(u'\n'),
                 QString());

        const Finished removed = console.run({u"profile"_s, u"remove"_s, u"Shop"_s, u"--json"_s});
        QVERIFY2(removed.exitCode == 0, removed.told());
        QProcess search; // past the program's code
        search.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"vexora-console"_s});
        QVERIFY(search.waitForFinished());
        QVERIFY(!search.readAllStandardOutput().contains(kSecret));
    }

    void aKeptProxyPasswordLogsInAndGoesWithItsProfile()
    {
        constexpr char kPassword[] = "keyring-proxy-password";
        ScriptedServer proxy;
        proxy.tunnel();
        proxy.wantLogin("me:"_ba + kPassword);
        proxy.refuseTunnels("403 Forbidden"_ba);
        QVERIFY(proxy.listenOnLoopback());
        Console console;
        QVERIFY(writeFile(console.room() + u"/password"_s, kPassword));
        console.startThrough({u"sh"_s, u"-c"_s,
                              u"exec 9<'%1/password'; exec \"$@\""_s.arg(console.room()), u"sh"_s});
        console.passSecret(kSecret);
        const QString place = u"127.0.0.1:%1"_s.arg(proxy.serverPort());
        const Finished added
            = console.run({u"profile"_s, u"add"_s, u"Shop"_s, u"--region"_s, u"taiwan"_s,
                           u"--base-url"_s, u"https://shop.invalid/taiwan"_s, u"--merchant-no"_s,
                           Sandbox::merchantNo(), u"--proxy"_s, place, u"--proxy-user"_s, u"me"_s,
                           u"--proxy-password-fd"_s, u"9"_s, u"--json"_s});
        QVERIFY2(added.exitCode == 0, added.told());
        QVERIFY(QFile::remove(console.room() + u"/password"_s));

        const QStringList line{u"profile"_s, u"test"_s, u"Shop"_s, u"--json"_s};
        QVERIFY2(console.run(line).exitCode == 6, "the proxy lets nothing through");
        QVERIFY(proxy.logins().contains("me:"_ba + kPassword));
        // Another proxy is not told what this one's password is.
        const qsizetype before = proxy.logins().size();
        const Finished other
            = console.run(line + QStringList{u"--proxy"_s, place, u"--proxy-user"_s, u"me"_s});
        QVERIFY2(other.exitCode == 6, other.told());
        QCOMPARE(other.document().stringAt(u"reason"), u"proxy_login"_s);
        QVERIFY(!proxy.logins().mid(before).contains("me:"_ba + kPassword));
        QCOMPARE(filesHolding(console.room(), {QString::fromLatin1(kPassword)}).join(u'\n'),
                 QString());

        const Finished removed = console.run({u"profile"_s, u"remove"_s, u"Shop"_s, u"--json"_s});
        QVERIFY2(removed.exitCode == 0, removed.told());
        QProcess search; // past the program's code
        search.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"vexora-console"_s});
        QVERIFY(search.waitForFinished());
        QVERIFY(!search.readAllStandardOutput().contains(kPassword));
    }
};

QTEST_GUILESS_MAIN(TestCliKeyring)
#include "tst_clikeyring.moc"
