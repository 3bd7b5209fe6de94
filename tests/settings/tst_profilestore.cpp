// SPDX-License-Identifier: MIT
#include "settings/profilestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

Profile sample(const QString &name = u"Taipei shop"_s)
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = name;
    profile.region = u"taiwan"_s;
    profile.currency = u"TWD"_s;
    profile.environment = Environment::Test;
    profile.baseUrl = *checkedBaseUrl(u"https://pay.example.com/twd/"_s);
    profile.merchantNo = u"1000000001"_s;
    return profile;
}

Profile full()
{
    Profile profile = sample(u"ភ្នំពេញ 東京 Café"_s);
    profile.environment = Environment::Live;
    profile.tradeNoPrefix = u"SHOP-1_"_s;
    profile.confirmLimit = u"1500.50"_s;
    profile.defaults = {{u"notifyUrl"_s, u"https://shop.example/hook?x=1"_s},
                        {u"returnUrl"_s, u"https://shop.example/back"_s},
                        {u"remark"_s, u"\"quoted\" \\ 備考"_s},
                        {u"channelCode"_s, u"NET_BANKING"_s},
                        {u"wayCode"_s, u"VA"_s}};
    profile.messageTemplates = {{QString(), u"Pay here:\n{link}\n"_s},
                                {u"ja"_s, u"こちら:\r\n\t{pay}"_s},
                                {u"km"_s, QString(kMaxTemplate, u'x')}};
    profile.messageLanguage = u"ja"_s;
    profile.caFile = u"/etc/ca.pem"_s;
    profile.proxy = {ProxySettings::Mode::Manual, u"proxy.example"_s, 8080, u"Büro 1"_s};
    return profile;
}

using Spoil = std::function<void(Profile &)>;

} // namespace

Q_DECLARE_METATYPE(Spoil)

/** profiles.json: what comes back, what is refused, and what is never lost. */
class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"data/profiles.json"_s);
    }

    void missingFileIsEmpty()
    {
        ProfileStore store(m_file);
        QVERIFY(store.load());
        QVERIFY(store.profiles().isEmpty());
        QVERIFY(!QFileInfo::exists(m_file));
        QCOMPARE(store.require(u"x"_s).error().code, ErrorCode::NotFound);
    }

    void comesBack()
    {
        const Profile rich = full();
        const Profile plain = sample();
        ProfileStore store(m_file);
        QVERIFY(store.load());
        QVERIFY(store.put(rich));
        QVERIFY(store.put(plain));
        QCOMPARE(store.profiles(), (QList<Profile>{rich, plain}));

        ProfileStore later(m_file);
        QVERIFY(later.load());
        QCOMPARE(later.profiles(), (QList<Profile>{rich, plain}));
        QCOMPARE(*later.findById(plain.id), plain);
        QCOMPARE(*later.find(u"TAIPEI SHOP"), plain);
        QVERIFY(!later.find(u"Taipei"));
        QVERIFY(!later.findById(u"other"));

        constexpr auto kOthers
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(m_file).permissions() & kOthers));
        QVERIFY(!(QFileInfo(QFileInfo(m_file).path()).permissions() & kOthers));
        QCOMPARE(QDir(QFileInfo(m_file).path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"profiles.json"_s});
    }

    void replacesAndRemoves()
    {
        ProfileStore store(m_file);
        Profile profile = sample();
        QVERIFY(store.put(profile));
        profile.name = u"TAIPEI shop"_s; // its own name in other letters is no duplicate
        profile.merchantNo = u"2000000002"_s;
        QVERIFY(store.put(profile));
        QCOMPARE(store.profiles(), QList<Profile>{profile});

        QCOMPARE(store.remove(u"other"_s).error().code, ErrorCode::NotFound);
        QVERIFY(store.remove(profile.id));
        QVERIFY(store.profiles().isEmpty());
        ProfileStore later(m_file);
        QVERIFY(later.load());
        QVERIFY(later.profiles().isEmpty());
    }

    void nameIsUnique_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("same") << u"Café 1"_s;
        QTest::newRow("case") << u"CAFÉ 1"_s;
        QTest::newRow("composition") << u"Cafe\u0301 1"_s;
        QTest::newRow("invisible") << u"Caf\u200bé 1"_s;
        QTest::newRow("full width") << u"Café １"_s;
    }

    void nameIsUnique()
    {
        QFETCH(QString, name);
        ProfileStore store(m_file);
        QVERIFY(store.put(sample(u"Café 1"_s)));
        const auto put = store.put(sample(name));
        QVERIFY(!put);
        QCOMPARE(put.error().code, ErrorCode::Duplicate);
        QCOMPARE(store.profiles().size(), 1);
    }

    void nearestNames()
    {
        ProfileStore store(m_file);
        QVERIFY(store.put(sample(u"Taipei shop"_s)));
        QVERIFY(store.put(sample(u"Tokyo"_s)));
        QCOMPARE(*store.require(u"tokyo"_s), store.profiles().at(1));
        const auto missing = store.require(u"Tokio"_s);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(missing.error().detail.contains(u"\"Tokyo\""));
        QVERIFY(!missing.error().detail.contains(u"Taipei"));
    }

    /** Two programs, one file: the second starts from what the first one wrote. */
    void twoWritersKeepEachOther()
    {
        ProfileStore window(m_file);
        ProfileStore command(m_file);
        QVERIFY(window.load());
        QVERIFY(command.load());
        QVERIFY(command.put(sample(u"from the command"_s)));
        QVERIFY(window.put(sample(u"from the window"_s)));
        QCOMPARE(window.profiles().size(), 2);
        QCOMPARE(command.put(sample(u"From the Window"_s)).error().code, ErrorCode::Duplicate);
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("member");
        const auto row = [](const char *name, const QString &member, const Spoil &spoil) {
            QTest::newRow(name) << spoil << member;
        };
        row("no id", u"id"_s, [](Profile &p) { p.id.clear(); });
        row("id with a slash", u"id"_s, [](Profile &p) { p.id = u"a/b"_s; });
        row("no name", u"name"_s, [](Profile &p) { p.name.clear(); });
        row("blank name", u"name"_s, [](Profile &p) { p.name = u"  "_s; });
        row("padded name", u"name"_s, [](Profile &p) { p.name = u" x"_s; });
        row("long name", u"name"_s, [](Profile &p) { p.name = QString(81, u'x'); });
        row("two lines", u"name"_s, [](Profile &p) { p.name = u"a\nb"_s; });
        row("turned text", u"name"_s, [](Profile &p) { p.name = u"a\u202eb"_s; });
        row("no region", u"region"_s, [](Profile &p) { p.region.clear(); });
        row("currency", u"currency"_s, [](Profile &p) { p.currency = u"twd"_s; });
        row("no URL", u"baseUrl"_s, [](Profile &p) { p.baseUrl.clear(); });
        row("http", u"baseUrl"_s, [](Profile &p) { p.baseUrl.setScheme(u"http"_s); });
        row("password", u"baseUrl"_s, [](Profile &p) { p.baseUrl.setUserInfo(u"a:b"_s); });
        row("query", u"baseUrl"_s, [](Profile &p) { p.baseUrl.setQuery(u"a=b"_s); });
        row("sandbox elsewhere", u"baseUrl"_s,
            [](Profile &p) { p.environment = Environment::Sandbox; });
        row("no merchant", u"merchantNo"_s, [](Profile &p) { p.merchantNo.clear(); });
        row("merchant space", u"merchantNo"_s, [](Profile &p) { p.merchantNo = u"1 2"_s; });
        row("merchant line", u"merchantNo"_s, [](Profile &p) { p.merchantNo = u"1\r\nX: 2"_s; });
        row("prefix long", u"tradeNoPrefix"_s,
            [](Profile &p) { p.tradeNoPrefix = u"1234567890123"_s; });
        row("prefix sign", u"tradeNoPrefix"_s, [](Profile &p) { p.tradeNoPrefix = u"a.b"_s; });
        row("prefix letter", u"tradeNoPrefix"_s, [](Profile &p) { p.tradeNoPrefix = u"é"_s; });
        row("limit", u"confirmLimit"_s, [](Profile &p) { p.confirmLimit = u"1,500"_s; });
        row("limit sign", u"confirmLimit"_s, [](Profile &p) { p.confirmLimit = u"-1"_s; });
        row("limit line end", u"confirmLimit"_s, [](Profile &p) { p.confirmLimit = u"1\n"_s; });
        row("payer data", u"defaults.mobile"_s,
            [](Profile &p) { p.defaults.insert(u"mobile"_s, u"0912345678"_s); });
        row("proxy without host", u"proxy.host"_s, [](Profile &p) { p.proxy.host.clear(); });
        row("proxy URL", u"proxy.host"_s, [](Profile &p) { p.proxy.host = u"http://p"_s; });
        row("proxy with port", u"proxy.host"_s, [](Profile &p) { p.proxy.host = u"p:80"_s; });
        row("proxy in brackets", u"proxy.host"_s, [](Profile &p) { p.proxy.host = u"[::1]"_s; });
        row("proxy with login", u"proxy.host"_s, [](Profile &p) { p.proxy.host = u"a@b"_s; });
        row("proxy space", u"proxy.host"_s, [](Profile &p) { p.proxy.host = u"p p"_s; });
        row("proxy dots", u"proxy.host"_s, [](Profile &p) { p.proxy.host = u"p..example"_s; });
        row("proxy bad IPv6", u"proxy.host"_s, [](Profile &p) { p.proxy.host = u"1::2::3"_s; });
        row("proxy without port", u"proxy.port"_s, [](Profile &p) { p.proxy.port = 0; });
        row("proxy user colon", u"proxy.user"_s, [](Profile &p) { p.proxy.user = u"a:b"_s; });
        row("proxy user line", u"proxy.user"_s, [](Profile &p) { p.proxy.user = u"a\r\nX: y"_s; });
        row("system proxy with user", u"proxy.user"_s, [](Profile &p) {
            p.proxy = {ProxySettings::Mode::System, {}, 0, u"me"_s};
        });
        row("direct with host", u"proxy.host"_s, [](Profile &p) {
            p.proxy = {ProxySettings::Mode::Direct, u"p"_s, 0, {}};
        });
        row("direct with port", u"proxy.port"_s, [](Profile &p) {
            p.proxy = {ProxySettings::Mode::Direct, {}, 80, {}};
        });
        row("remark long", u"defaults.remark"_s, [](Profile &p) {
            p.defaults.insert(u"remark"_s, QString(kMaxRemarkPattern + 1, u'x'));
        });
        row("template long", u"messageTemplates.es"_s, [](Profile &p) {
            p.messageTemplates.insert(u"es"_s, QString(kMaxTemplate + 1, u'x'));
        });
        row("template for any long", u"messageTemplate"_s, [](Profile &p) {
            p.messageTemplates.insert(QString(), QString(kMaxTemplate + 1, u'x'));
        });
        row("template empty", u"messageTemplates.es"_s,
            [](Profile &p) { p.messageTemplates.insert(u"es"_s, QString()); });
        row("template turned", u"messageTemplates.es"_s,
            [](Profile &p) { p.messageTemplates.insert(u"es"_s, u"a\u202eb {pay}"_s); });
        row("template language", u"messageTemplates.fr"_s,
            [](Profile &p) { p.messageTemplates.insert(u"fr"_s, u"Payez {pay}"_s); });
        row("payers' language", u"messageLanguage"_s,
            [](Profile &p) { p.messageLanguage = u"JA"_s; });
        row("defaults case", u"defaults.NotifyUrl"_s,
            [](Profile &p) { p.defaults.insert(u"NotifyUrl"_s, u"x"_s); });
    }

    void faultsAreNamed()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, member);
        ProfileStore store(m_file);
        Profile profile = full();
        spoil(profile);
        const auto put = store.put(profile);
        QVERIFY(!put);
        QCOMPARE(put.error().code, ErrorCode::Malformed);
        QVERIFY2(put.error().detail.startsWith(QString(member + u": ")),
                 qPrintable(put.error().detail));
        QVERIFY(store.profiles().isEmpty());
        QVERIFY(!QFileInfo::exists(m_file));
    }

    void strictReader_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown key")
            << QByteArray("\"currency\"") << QByteArray("\"curency\"") << u"profiles[0].curency"_s;
        QTest::newRow("top key") << QByteArray("\"version\": 1")
                                 << QByteArray(R"("version": 1, "x": 1)") << u"x: "_s;
        QTest::newRow("secret") << QByteArray("\"currency\"") << QByteArray("\"appSecret\"")
                                << u"profiles[0].appSecret: secrets do not belong"_s;
        QTest::newRow("deep secret") << QByteArray("\"version\": 1")
                                     << QByteArray(R"("version": 1, "x": [{"my_SECRET": "TWD"}])")
                                     << u"x[0].my_SECRET: secrets do not belong"_s;
        QTest::newRow("missing") << QByteArray(R"("merchantNo": "1000000001")")
                                 << QByteArray(R"("tradeNoPrefix": "A")")
                                 << u"profiles[0].merchantNo"_s;
        QTest::newRow("type") << QByteArray("\"1000000001\"") << QByteArray("1000000001")
                              << u"profiles[0].merchantNo"_s;
        QTest::newRow("environment")
            << QByteArray("\"test\"") << QByteArray("\"TEST\"") << u"profiles[0].environment"_s;
        QTest::newRow("http") << QByteArray("https://") << QByteArray("http://")
                              << u"profiles[0].baseUrl"_s;
        QTest::newRow("own rule") << QByteArray("\"taiwan\"") << QByteArray("\"Tai wan\"")
                                  << u"profiles[0].region"_s;
        QTest::newRow("twice") << QByteArray("\"currency\": \"TWD\"")
                               << QByteArray(R"("currency": "TWD", "currency": "TWD")")
                               << u"currency"_s;
        QTest::newRow("version text")
            << QByteArray("\"version\": 1") << QByteArray(R"("version": "1")") << u"version"_s;
        QTest::newRow("version 0")
            << QByteArray("\"version\": 1") << QByteArray("\"version\": 0") << u"version"_s;
        const auto proxy = [](const char *name, const QByteArray &what, const QString &path) {
            QTest::newRow(name) << "\"currency\": \"TWD\""_ba
                                << "\"currency\": \"TWD\", \"proxy\": "_ba + what << path;
        };
        const auto also = [](const char *name, const QByteArray &what, const QString &path) {
            QTest::newRow(name) << "\"currency\": \"TWD\""_ba
                                << "\"currency\": \"TWD\", "_ba + what << path;
        };
        also("templates text", R"("messageTemplates": "TWD")"_ba,
             u"profiles[0].messageTemplates: must be an object"_s);
        also("template number", R"("messageTemplates": {"en": 1})"_ba,
             u"profiles[0].messageTemplates.en: must be a string"_s);
        also("template for any", R"("messageTemplates": {"": "TWD"})"_ba,
             u"profiles[0].messageTemplates: must name languages"_s);
        proxy("proxy password", R"({"mode":"manual","host":"p","port":1,"password":"TWD"})"_ba,
              u"profiles[0].proxy.password: secrets do not belong"_s);
        proxy("proxy key", R"({"mode":"direct","x":1})"_ba, u"profiles[0].proxy.x"_s);
        proxy("proxy mode", R"({"mode":"socks"})"_ba, u"profiles[0].proxy.mode"_s);
        proxy("proxy no mode", "{}"_ba, u"profiles[0].proxy.mode"_s);
        proxy("proxy port", R"({"mode":"manual","host":"p","port":65537})"_ba,
              u"profiles[0].proxy.port"_s);
        proxy("proxy text", R"("TWD")"_ba, u"profiles[0].proxy"_s);
        proxy("proxy own rule", R"({"mode":"direct","user":"me"})"_ba, u"profiles[0].proxy.user"_s);
        QTest::newRow("half a file") << QByteArray("]\n}\n") << QByteArray() << u"not valid JSON"_s;
        QTest::newRow("not a list")
            << QByteArray("\"profiles\": [") << QByteArray("\"x\": [") << u"profiles"_s;
    }

    void strictReader()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, said);
        ProfileStore store(m_file);
        QVERIFY(store.put(sample()));
        const QByteArray spoiled = edit(from, to);

        const auto loaded = store.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Malformed);
        QVERIFY2(loaded.error().detail.contains(said), qPrintable(loaded.error().detail));
        QVERIFY(!loaded.error().detail.contains(u"TWD"));
        // What cannot be read is not written over, either.
        QVERIFY(!store.put(sample(u"another"_s)));
        QCOMPARE(contents(), spoiled);
    }

    void sameIdOrNameTwiceInTheFile()
    {
        ProfileStore store(m_file);
        QVERIFY(store.put(sample(u"one"_s)));
        QVERIFY(store.put(sample(u"two"_s)));
        edit("\"two\"", "\"ONE\"");
        const auto loaded = store.load();
        QVERIFY(!loaded);
        QVERIFY(loaded.error().detail.contains(u"profiles[1].name"));
        edit("\"ONE\"", "\"two\"");
        QVERIFY(store.load());
        edit(store.profiles().at(1).id.toUtf8(), store.profiles().at(0).id.toUtf8());
        const auto again = store.load();
        QVERIFY(!again);
        QVERIFY(again.error().detail.contains(u"profiles[1].id"));
    }

    void newerIsLeftAlone()
    {
        ProfileStore store(m_file);
        QVERIFY(store.put(sample()));
        const QByteArray newer = edit("\"version\": 1", "\"version\": 4");
        QCOMPARE(store.load().error().code, ErrorCode::NewerData);
        QCOMPARE(store.put(sample(u"another"_s)).error().code, ErrorCode::NewerData);
        QCOMPARE(contents(), newer);
    }

    /** Absent is what the system says; what a person chose comes back. */
    void theProxyComesBack()
    {
        ProfileStore store(m_file);
        Profile direct = sample(u"direct"_s);
        direct.proxy.mode = ProxySettings::Mode::Direct;
        Profile manual = sample(u"manual"_s);
        manual.proxy = {ProxySettings::Mode::Manual, u"2001:db8::1"_s, 3128, {}};
        const Profile system = sample(u"system"_s);
        for (const Profile &profile : {direct, manual, system})
            QVERIFY(store.put(profile));
        ProfileStore later(m_file);
        QVERIFY(later.load());
        QCOMPARE(later.profiles(), (QList<Profile>{direct, manual, system}));
        QCOMPARE(contents().count("\"proxy\""), 2);
    }

    /** A program of before the proxies opens what it can use and refuses the rest as newer. */
    void theVersionRisesWithTheFirstProxy()
    {
        ProfileStore store(m_file);
        Profile profile = sample();
        QVERIFY(store.put(profile));
        QVERIFY(contents().contains("\"version\": 1"));
        profile.proxy.mode = ProxySettings::Mode::Direct;
        QVERIFY(store.put(profile));
        QVERIFY(contents().contains("\"version\": 2"));
        profile.proxy = {};
        QVERIFY(store.put(profile));
        QVERIFY(contents().contains("\"version\": 1"));
        edit("\"version\": 1", "\"version\": 2");
        QVERIFY(store.load());
        QCOMPARE(store.profiles(), QList<Profile>{profile});
    }

    /** The same for what a payer is written; a text for any language is as old as the file. */
    void theVersionRisesWithTheFirstMessage()
    {
        ProfileStore store(m_file);
        Profile profile = sample();
        profile.messageTemplates.insert(QString(), u"Pay {pay}"_s);
        QVERIFY(store.put(profile));
        QVERIFY(contents().contains("\"version\": 1"));
        QVERIFY(contents().contains("\"messageTemplate\": "));
        profile.messageTemplates.insert(u"ja"_s, u"お支払い\n{pay}"_s);
        QVERIFY(store.put(profile));
        QVERIFY(contents().contains("\"version\": 3"));
        profile.messageTemplates.clear();
        profile.messageLanguage = u"km"_s;
        QVERIFY(store.put(profile));
        QVERIFY(contents().contains("\"version\": 3"));
        ProfileStore later(m_file);
        QVERIFY(later.load());
        QCOMPARE(later.profiles(), QList<Profile>{profile});
        profile.messageLanguage.clear();
        QVERIFY(store.put(profile));
        QVERIFY(contents().contains("\"version\": 1"));
        QVERIFY(!contents().contains("message"));
    }

    void unwritableIsStorage()
    {
        ProfileStore store(u"/proc/vexora/profiles.json"_s);
        QVERIFY(store.load());
        QCOMPARE(store.put(sample()).error().code, ErrorCode::Storage);
        QVERIFY(store.profiles().isEmpty());
    }

    /** A file system that takes no more bytes, played by the limit on a file's size. */
    void fullDiskKeepsTheOldFile()
    {
        ProfileStore store(m_file);
        QVERIFY(store.put(sample(u"kept"_s)));
        const QByteArray before = contents();

        rlimit usual{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
        const rlimit tight{16, usual.rlim_max};
        std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto put = store.put(sample(u"lost"_s));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);

        QVERIFY(!put);
        QCOMPARE(put.error().code, ErrorCode::Storage);
        QCOMPARE(contents(), before);
        QCOMPARE(store.profiles().size(), 1);
        QVERIFY(store.put(sample(u"next"_s)));
    }

private:
    QByteArray contents() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /** Replaces `from` in the file, which must be there, and gives the file's new bytes. */
    QByteArray edit(const QByteArray &from, const QByteArray &to) const
    {
        QByteArray bytes = contents();
        if (!bytes.contains(from))
            qFatal("the file does not hold what the test wants to replace");
        bytes.replace(from, to);
        QFile file(m_file);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the test cannot write");
        file.write(bytes);
        return bytes;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
