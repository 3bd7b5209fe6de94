// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "support/scriptedserver.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr char kSecret[] = "exchange-secret-to-look-for";

/** A profile somebody handed over; `member` stands in it beside the usual ones. */
QByteArray handed(const QByteArray &baseUrl, const QByteArray &member = {})
{
    return quoted(
        "{'vexora-profile': 1, 'profile': {" + (member.isEmpty() ? member : member + ", ")
        + "'name': 'Handed', 'region': 'taiwan', 'currency': 'TWD', 'environment': 'test',"
          "'baseUrl': '"
        + baseUrl + "', 'merchantNo': '1234567890'}}");
}

QStringList words(const QString &line)
{
    return line.split(u' ');
}

} // namespace

/** `profile export` and `import`, and what a profile's own remark becomes in an order. */
class TestCliProfileFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_server->setScript({ServerScript::AfterBody, httpAnswer("200 OK", acceptance(u"A1"_s))});
        QVERIFY(m_server->listenOnLoopback());
        m_base = "http://127.0.0.1:" + QByteArray::number(m_server->serverPort());
    }

    void outAndInAgain()
    {
        Console console;
        const QString file = console.room() + u"/shop.json"_s;
        add(console, u"Shop"_s,
            {u"--prefix"_s, u"SHOP-"_s, u"--default"_s, u"remark={date}-{counter}"_s, u"--proxy"_s,
             u"proxy.example:8080"_s, u"--proxy-user"_s, u"me"_s});
        const Finished out = console.run({u"profile"_s, u"export"_s, u"Shop"_s, u"--json"_s});
        QVERIFY2(out.exitCode == 0, out.told());
        const json::Value profile = at(out.document(), u"profile");
        QCOMPARE(profile.stringAt(u"tradeNoPrefix"), u"SHOP-"_s);
        QVERIFY(!profile.find(u"id"));
        QVERIFY2(out.err.contains("proxy.user"), out.told());
        QVERIFY(!out.out.contains("\"me\""));

        const Finished written
            = console.run({u"profile"_s, u"export"_s, u"Shop"_s, u"--out"_s, file, u"--json"_s});
        QVERIFY2(written.exitCode == 0, written.told());
        QCOMPARE(written.document().stringAt(u"file"), file);
        constexpr auto kOthers
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(file).permissions() & kOthers));
        QCOMPARE(json::read(contents(file)).value().find(u"profile")->stringAt(u"name"), u"Shop"_s);

        // The profile that is there stays; the other one needs a name.
        const Finished taken = console.run({u"profile"_s, u"import"_s, file, u"--json"_s});
        QVERIFY2(taken.exitCode == 2, taken.told());
        QCOMPARE(taken.errorCode(), u"duplicate"_s);
        QVERIFY2(taken.errorMessage().contains(u"--name \"Shop 2\""_s), taken.told());
        const Finished again
            = console.run({u"profile"_s, u"import"_s, file, u"--name"_s, u"shop"_s, u"--json"_s});
        QVERIFY2(again.exitCode == 2, again.told());
        QCOMPARE(names(console), QStringList{u"Shop"_s});
        const Finished in
            = console.run({u"profile"_s, u"import"_s, file, u"--name"_s, u"Shop 2"_s, u"--json"_s});
        QVERIFY2(in.exitCode == 0, in.told());
        QCOMPARE(in.document().stringAt(u"name"), u"Shop 2"_s);
        QCOMPARE(in.document().stringAt(u"secret"), u"none"_s);
        QVERIFY2(in.err.contains("127.0.0.1"), in.told()); // host and environment are seen
        QCOMPARE(names(console), (QStringList{u"Shop"_s, u"Shop 2"_s}));
        const QList<json::Value> stored = profiles(console);
        QVERIFY(stored.at(0).stringAt(u"id") != stored.at(1).stringAt(u"id"));
        QCOMPARE(at(stored.at(1), u"defaults").stringAt(u"remark"), u"{date}-{counter}"_s);
        QVERIFY(!at(stored.at(1), u"proxy").find(u"user"));
    }

    void throughAPipeAsText()
    {
        Console console;
        add(console, u"Shop"_s, {});
        const Finished out = console.run({u"profile"_s, u"export"_s, u"Shop"_s});
        QVERIFY2(out.exitCode == 0, out.told());
        Console other;
        const Finished in = other.run({u"profile"_s, u"import"_s, u"-"_s}, out.out);
        QVERIFY2(in.exitCode == 0, in.told());
        QCOMPARE(names(other), QStringList{u"Shop"_s});
    }

    /** Its label says TEST, its host does not: whoever takes it over hears LIVE. */
    void aLabelDoesNotMakeAHostATest()
    {
        Console console;
        const Finished in = console.run({u"profile"_s, u"import"_s, u"-"_s, u"--json"_s},
                                        handed("https://pay.example/taiwan"));
        QVERIFY2(in.exitCode == 0, in.told());
        QCOMPARE(in.document().stringAt(u"environment"), u"live"_s);
        QVERIFY2(in.err.contains("live"), in.told());
    }

    void aSecretWithoutSafePlaceImportsNothing()
    {
        Console console;
        console.passSecret(kSecret);
        const Finished in
            = console.run({u"profile"_s, u"import"_s, u"-"_s, u"--json"_s}, handed(m_base));
        QVERIFY2(in.exitCode == 7, in.told());
        QVERIFY(names(console).isEmpty());
        QCOMPARE(filesHolding(console.room(), {QString::fromLatin1(kSecret)}), QStringList());
    }

    void filesByHand_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const QByteArray base = "https://pay.example/taiwan";
        const auto row = [&](const char *name, const QByteArray &member, const QString &said) {
            QTest::newRow(name) << handed(base, member) << said;
        };
        row("secret", "'appSecret': 'CANARY'", u"profile.appSecret: a profile file goes from"_s);
        row("proxy password", "'proxy': {'mode': 'system', 'password': 'CANARY'}",
            u"profile.proxy.password: "_s);
        row("id", "'id': 'CANARY'", u"profile.id: "_s);
        row("CA file", "'caFile': '/CANARY.pem'", u"profile.caFile: "_s);
        row("unknown", "'colour': 'CANARY'", u"profile.colour: "_s);
        row("payer", "'defaults': {'mobile': 'CANARY'}", u"profile.defaults.mobile: "_s);
        QTest::newRow("login") << handed("https://CANARY@pay.example") << u"profile.baseUrl: "_s;
        QTest::newRow("http") << handed("http://pay.example") << u"profile.baseUrl: "_s;
        QTest::newRow("region") << handed(base).replace("\"taiwan\"", "\"taiwna\"")
                                << u"profile.region: "_s;
        QTest::newRow("currency") << handed(base).replace("TWD", "USD") << u"profile.currency: "_s;
        QTest::newRow("half") << handed(base).chopped(1) << u"JSON"_s;
        QTest::newRow("not one") << "{}"_ba << u"no profile file"_s;
        QTest::newRow("twice") << handed(base, "'name': 'CANARY'") << u"-: "_s;
    }

    void filesByHand()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, said);
        Console console;
        const Finished run = console.run({u"profile"_s, u"import"_s, u"-"_s, u"--json"_s}, bytes);
        QVERIFY2(run.exitCode == 2, run.told());
        QVERIFY2(run.errorMessage().contains(said), run.told());
        QVERIFY2(!run.out.contains("CANARY") && !run.err.contains("CANARY"), run.told());
        QVERIFY(!QFile::exists(console.dataFolder() + u"/profiles.json"_s));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::newRow("nobody") << words(u"profile export Nobody"_s);
        QTest::newRow("embedded") << QStringList{u"profile"_s, u"export"_s, u"Sandbox Taiwan"_s};
        QTest::newRow("no name") << words(u"profile export"_s);
        QTest::newRow("no file") << words(u"profile import"_s);
        QTest::newRow("missing file") << words(u"profile import /nowhere/shop.json"_s);
        QTest::newRow("empty out") << words(u"profile export Nobody --out="_s);
        QTest::newRow("another's option")
            << words(u"profile import - --base-url https://x.example"_s);
        QTest::newRow("another's flag") << words(u"profile export Nobody --live"_s);
        QTest::newRow("one input twice") << words(u"profile import - --secret-fd 0"_s);
    }

    void wrongUse()
    {
        QFETCH(const QStringList, line);
        Console console;
        const Finished run = console.run(QStringList(line) << u"--json"_s, handed(m_base));
        QVERIFY2(run.exitCode == 2, run.told());
        QVERIFY2(!run.errorMessage().isEmpty(), run.told());
        QVERIFY(!QFile::exists(console.dataFolder() + u"/profiles.json"_s));
    }

    /** {counter} counts orders that began: what was rehearsed, refused or typed counts nothing. */
    void aRemarkOfTheProfileIsCounted()
    {
        QDate day;
        QStringList remarks;
        do { // once more when midnight came in between
            day = QDate::currentDate();
            Console console;
            for (const QString &name : {u"Shop"_s, u"Other"_s})
                add(console, name, {u"--default"_s, u"remark={date}-{counter} shop"_s});
            console.setSecret(kSecret);
            remarks = {rehearsedRemark(console),
                       rehearsedRemark(console),
                       sentRemark(console),
                       rehearsedRemark(console),
                       sentRemark(console, u"by hand {counter}"_s),
                       sentRemark(console),
                       rehearsedRemark(console, u"Other"_s)};
        } while (day != QDate::currentDate());
        const auto expected = [&day](int counter) -> QString {
            return day.toString(u"yyyyMMdd") + u"-00%1 shop"_s.arg(counter);
        };
        QCOMPARE(remarks,
                 (QStringList{expected(1), expected(1), expected(1), expected(2),
                              u"by hand {counter}"_s, expected(2), expected(1)}));
    }

    void aRemarkWithoutCounterCountsNothing()
    {
        Console console;
        add(console, u"Shop"_s, {u"--default"_s, u"remark={date} {name}"_s});
        console.setSecret(kSecret);
        QVERIFY(sentRemark(console).endsWith(u" {name}"_s));
        QVERIFY(!QFile::exists(console.dataFolder() + u"/desk.json"_s));
    }

private:
    void add(Console &console, const QString &name, const QStringList &more)
    {
        const Finished added = console.run(
            QStringList{u"profile"_s, u"add"_s, name, u"--region"_s, u"taiwan"_s, u"--base-url"_s,
                        QString::fromLatin1(m_base), u"--merchant-no"_s, u"1234567890"_s}
            + more);
        QVERIFY2(added.exitCode == 0, added.told());
    }

    /** The sample order through the profile; without a remark of its own unless one is given. */
    Finished issue(Console &console, const QString &profile, const QStringList &more,
                   const QString &remark = {})
    {
        json::Value values = json::Value::object();
        for (const auto &[name, value] : m_order.values.members()) {
            if (name != u"remark"_s)
                values.insert(name, value);
        }
        if (!remark.isEmpty())
            values.insert(u"remark"_s, json::Value::string(remark));
        return console.run(
            QStringList{u"issue"_s, u"--profile"_s, profile, u"--values"_s, u"-"_s, u"--json"_s}
                + more,
            json::write(values));
    }

    QString rehearsedRemark(Console &console, const QString &profile = u"Shop"_s)
    {
        const Finished run = issue(console, profile, {u"--rehearse"_s});
        return at(run.document(), u"fields").stringAt(u"remark");
    }

    QString sentRemark(Console &console, const QString &remark = {})
    {
        const int before = m_server->requests();
        (void)issue(console, u"Shop"_s, {}, remark);
        return m_server->requests() == before + 1
            ? json::read(m_server->body()).value().stringAt(u"remark")
            : QString();
    }

    static QByteArray contents(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QList<json::Value> profiles(Console &console)
    {
        const auto document = json::read(contents(console.dataFolder() + u"/profiles.json"_s));
        return document ? itemsAt(*document, u"profiles") : QList<json::Value>();
    }

    static QStringList names(Console &console)
    {
        QStringList names;
        const QList<json::Value> stored = profiles(console);
        for (const json::Value &profile : stored)
            names << profile.stringAt(u"name");
        return names;
    }

    std::unique_ptr<ScriptedServer> m_server;
    QByteArray m_base;
    SampleOrder m_order = sampleOrder(u"taiwan"_s);
};

QTEST_GUILESS_MAIN(TestCliProfileFile)
#include "tst_cliprofilefile.moc"
