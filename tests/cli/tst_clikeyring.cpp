// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "sandbox/sandbox.h"

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
};

QTEST_GUILESS_MAIN(TestCliKeyring)
#include "tst_clikeyring.moc"
