// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "sandbox/sandbox.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr char kSecret[] = "address-secret-to-look-for";
constexpr int kMostADay = 10;

} // namespace

/** `issue` and what a payer's address may be used for in a day, with a real keyring. */
class TestCliAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpentAddressWantsAWord()
    {
        const RegionCatalog catalog;
        Sandbox sandbox(catalog);
        QVERIFY(sandbox.start({0, Secret(QByteArrayView(kSecret))}));
        const SampleOrder order = sampleOrder(u"taiwan"_s);
        const QByteArray address = order.value(u"ipAddress").toUtf8();
        Console console;
        console.passSecret(kSecret);
        const Finished added
            = console.run({u"profile"_s, u"add"_s, u"Shop"_s, u"--region"_s, u"taiwan"_s,
                           u"--base-url"_s, sandbox.baseUrl(u"taiwan"_s, u"TWD"_s).toString(),
                           u"--merchant-no"_s, Sandbox::merchantNo(), u"--json"_s});
        QVERIFY2(added.exitCode == 0, added.told());
        const QStringList line{u"issue"_s,    u"--profile"_s, u"Shop"_s,
                               u"--values"_s, u"-"_s,         u"--json"_s};
        for (int sent = 0; sent < kMostADay; ++sent) {
            const Finished run = console.run(line, order.json());
            QVERIFY2(run.exitCode == 0, run.told());
            const QByteArray count = QByteArray::number(sent) + " of 10 orders today";
            QVERIFY2(run.err.contains(count) == (sent >= 8), run.told());
            QVERIFY2(!run.err.contains("another payer"), run.told());
            QVERIFY2(!run.err.contains(address), run.told());
        }

        const Finished refused = console.run(line, order.json());
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(faultsOf(refused.document()).contains(u"ipAddress:address_limit:warning"_s),
                 refused.told());
        QCOMPARE(sandbox.arrivals(), kMostADay);
        const Finished rehearsed = console.run(line + QStringList{u"--rehearse"_s}, order.json());
        QCOMPARE(rehearsed.exitCode, 3);

        // Somebody else from there is said besides.
        const Finished sent = console.run(
            line + QStringList{u"--accept-warnings"_s, u"--set"_s, u"mobile=0987654321"_s},
            order.json());
        QCOMPARE(sandbox.arrivals(), kMostADay + 1);
        QVERIFY2(sent.err.contains("another payer used this address today"), sent.told());
        QVERIFY2(!sent.err.contains(address), sent.told());
    }
};

QTEST_GUILESS_MAIN(TestCliAddress)
#include "tst_cliaddress.moc"
