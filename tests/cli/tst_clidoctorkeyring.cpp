// SPDX-License-Identifier: MIT
#include "cli/canaries.h"
#include "cli/console.h"
#include "cli/doctorbody.h"
#include "secrets/realkeyring.h"

#include <QFile>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

struct Shop
{
    QString name;
    QString baseUrl; ///< says whether it is a test merchant's
    QByteArray secret; ///< empty: saved without one
};

const QList<Shop> kShops{
    {u"Tienda de prueba"_s, u"https://sandbox-api.vexora.com/taiwan"_s, "canary-of-the-test-shop"},
    {u"本店"_s, u"https://api.vexora.com/taiwan"_s, "canary-of-the-live-shop"},
    {u"Ana's stall"_s, u"https://sandbox-api.vexora.com/taiwan"_s, "canary-of-another-shop"},
    {u"Bare"_s, u"https://sandbox-api.vexora.com/taiwan"_s, {}}};

enum { kTest, kLive, kOther, kBare };

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/**
 * `doctor` with several merchants in a real keyring: whose secret signed is named, and no secret
 * stands in what the program prints, in its arguments, its environment or a file.
 */
class TestCliDoctorKeyring : public QObject
{
    Q_OBJECT

    Console m_console;
    DoctorBody m_body;
    Canaries m_secrets;

    QByteArray signedBy(int shop) const
    {
        return m_body.json(hexOf(m_body.sorted() + kShops[shop].secret));
    }

    static QByteArray notTried(const QList<int> &shops)
    {
        QStringList names;
        for (const int shop : shops)
            names << kShops[shop].name;
        return "could not be read: " + names.join(u", "_s).toUtf8() + '\n';
    }

    /** With what stood in its arguments and environment while it ran added to what it printed. */
    Finished watched(const QStringList &line, const QByteArray &input)
    {
        const std::unique_ptr<QProcess> process = m_console.start(line, input);
        if (!process)
            return {};
        const QString place = u"/proc/%1/"_s.arg(process->processId());
        QByteArray seen;
        const auto look = [&] {
            if (seen.size() < 1'000'000)
                seen += bytesOf(place + u"cmdline"_s) + bytesOf(place + u"environ"_s);
        };
        QTimer often;
        connect(&often, &QTimer::timeout, &often, look);
        often.start(5);
        look();
        Finished ended = Console::finish(*process);
        ended.err += seen;
        return ended;
    }

    Finished checked(int shop, const QByteArray &input, const QStringList &more = {})
    {
        return watched(QStringList{u"doctor"_s, u"--profile"_s, kShops[shop].name} + more, input);
    }

    /** Nowhere: neither in the outputs nor in a file of the person's. */
    [[nodiscard]] QStringList leaks(const Finished &run) const
    {
        return m_secrets.in(run.out + run.err) + m_secrets.inFiles(m_console.room())
            + m_secrets.inFiles(qEnvironmentVariable("HOME"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTRY_VERIFY(RealKeyring::isReady());
        for (const Shop &shop : kShops) {
            if (!shop.secret.isEmpty()) {
                m_secrets.add(QString::fromUtf8(shop.secret));
                m_console.passSecret(shop.secret);
            }
            const Finished added = m_console.run(
                {u"profile"_s, u"add"_s, shop.name, u"--region"_s, u"taiwan"_s, u"--base-url"_s,
                 shop.baseUrl, u"--merchant-no"_s, u"1234567890"_s, u"--json"_s});
            QVERIFY2(added.exitCode == 0, added.told());
        }
    }

    void init() { QVERIFY(!RealKeyring::isLocked() || RealKeyring::unlock()); }

    void whoseSecretItWas_data()
    {
        QTest::addColumn<int>("shop");
        QTest::addColumn<int>("signer");
        QTest::addColumn<QString>("id");
        QTest::newRow("own") << int(kLive) << int(kLive) << QString();
        QTest::newRow("test on live") << int(kLive) << int(kTest) << u"secret-test-on-live"_s;
        QTest::newRow("live on test") << int(kTest) << int(kLive) << u"secret-live-on-test"_s;
        QTest::newRow("another") << int(kTest) << int(kOther) << u"secret-other-profile"_s;
    }

    void whoseSecretItWas()
    {
        QFETCH(int, shop);
        QFETCH(int, signer);
        QFETCH(QString, id);
        const QString name = kShops[signer].name;
        const int exitCode = id.isEmpty() ? 0 : 3;

        const Finished machine = checked(shop, signedBy(signer), {u"--json"_s});
        QVERIFY2(machine.exitCode == exitCode, machine.told());
        const QList<json::Value> mistakes = itemsAt(machine.document(), u"mistakes");
        QCOMPARE(mistakes.size(), id.isEmpty() ? 0 : 1);
        if (!id.isEmpty()) {
            QCOMPARE(mistakes.first().stringAt(u"id"), id);
            QVERIFY2(mistakes.first().stringAt(u"sentence").contains(name), machine.told());
        }
        QCOMPARE(leaks(machine), QStringList());

        const Finished person = checked(shop, signedBy(signer));
        QVERIFY2(person.exitCode == exitCode, person.told());
        QCOMPARE(person.out.contains("mistake\t"), !id.isEmpty());
        if (!id.isEmpty()) {
            QVERIFY2(person.out.contains(QByteArray("mistake\t" + id.toUtf8() + '\t')),
                     person.told());
            QVERIFY2(person.out.contains(QByteArray('(' + name.toUtf8() + ')')), person.told());
        }
        QCOMPARE(leaks(person), QStringList());
    }

    /** The other merchants' secrets are known, and hidden in a text of whoever's. */
    void anotherMerchantsSecretInTheTextIsHidden()
    {
        const QByteArray text
            = "signing " + m_body.sorted() + kShops[kOther].secret + '\n' + signedBy(kOther) + '\n';
        const Finished run = checked(kTest, text, {u"--json"_s, u"--request"_s, u"1"_s});
        QVERIFY2(run.exitCode == 3, run.told());
        QVERIFY2(run.err.contains("Rotate it"), run.told());
        QCOMPARE(itemsAt(run.document(), u"mistakes").value(0).stringAt(u"id"),
                 u"secret-other-profile"_s);
        QCOMPARE(leaks(run), QStringList());
    }

    void aMerchantWithoutASecretIsSaid()
    {
        const Finished run = checked(kBare, signedBy(kTest), {u"--json"_s});
        QVERIFY2(run.exitCode == 7, run.told());
        QCOMPARE(run.errorCode(), u"no_secret"_s);
        QVERIFY2(run.errorMessage().contains(u"no app secret for the profile \"Bare\""_s),
                 run.told());
        QVERIFY2(run.errorMessage().contains(u"--secret-fd"_s), run.told());
    }

    /** One that is given is enough, but what could not be tried is not passed over. */
    void aLockedKeyringIsSaid()
    {
        QVERIFY(RealKeyring::lock());
        const Finished none = checked(kTest, signedBy(kLive), {u"--json"_s});
        QVERIFY2(none.exitCode == 7, none.told());
        QCOMPARE(none.errorCode(), u"no_secret"_s);
        QVERIFY2(none.errorMessage().contains(u"no app secret for the profile"_s), none.told());
        QCOMPARE(leaks(none), QStringList());

        m_console.passSecret(kShops[kTest].secret);
        const Finished given = checked(kTest, signedBy(kLive), {u"--json"_s});
        QVERIFY2(given.exitCode == 3, given.told());
        QCOMPARE(given.document().stringAt(u"verdict"), u"unexplained"_s);
        QVERIFY2(given.err.contains(notTried({kLive, kOther, kBare})), given.told());
        QCOMPARE(leaks(given), QStringList());
        QVERIFY(RealKeyring::isLocked());
    }

    void whatCouldNotBeTriedIsNamed()
    {
        const Finished right = checked(kTest, signedBy(kTest));
        QVERIFY2(right.exitCode == 0, right.told());
        QVERIFY2(!right.err.contains("Not tried"), right.told());
        const Finished random = checked(kTest, m_body.json(hexOf("nobody made this")));
        QVERIFY2(random.exitCode == 3, random.told());
        QVERIFY2(random.err.contains(notTried({kBare})), random.told());
    }
};

QTEST_GUILESS_MAIN(TestCliDoctorKeyring)
#include "tst_clidoctorkeyring.moc"
