// SPDX-License-Identifier: MIT
#include "regions/fieldrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

Rule rule(const char *kind)
{
    Rule result;
    result.kind = QString::fromLatin1(kind);
    return result;
}

Rule digits(int min, int max, const QString &prefix = {})
{
    Rule result = rule("digits");
    result.min = min;
    result.max = max;
    result.prefix = prefix;
    return result;
}

Currency currency(int decimals)
{
    return {u"TST"_s, u"999"_s, {}, 2, decimals};
}

} // namespace

/** Each check of the closed list, by tables. */
class TestFieldRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsClosed()
    {
        QCOMPARE(QSet<QString>(ruleKinds().begin(), ruleKinds().end()),
                 (QSet<QString>{u"digits"_s, u"pattern"_s, u"maxLength"_s, u"katakana"_s,
                                u"noBackslash"_s, u"publicAddress"_s}));
    }

    void digitsCountAndBegin()
    {
        const Rule ten = digits(10, 10, u"0"_s);
        QVERIFY(keeps(ten, u"0912345678"_s));
        QVERIFY(!keeps(ten, u"091234567"_s));
        QVERIFY(!keeps(ten, u"09123456789"_s));
        QVERIFY(!keeps(ten, u"9123456780"_s));
        QVERIFY(!keeps(ten, u"0912 45678"_s));
        QVERIFY(!keeps(ten, u"091234567a"_s));
        QVERIFY(!keeps(ten, u"０９１２３４５６７８"_s)); // must have been normalised
        const Rule either = digits(8, 9);
        QVERIFY(keeps(either, u"12345678"_s));
        QVERIFY(keeps(either, u"123456789"_s));
        QVERIFY(!keeps(either, u"1234567"_s));
        QVERIFY(!keeps(either, u"1234567890"_s));
        QVERIFY(!keeps(either, u"+1234567"_s));
    }

    void patternsMatchTheWholeValue()
    {
        Rule bank = rule("pattern");
        bank.pattern = u"\\d{3}-\\d{6,16}(,\\d{3}-\\d{6,16})*"_s;
        for (const QString &good :
             {u"808-0358988888888"_s, u"808-0358988888888,013-0458988888888888"_s, u"004-123456"_s})
            QVERIFY2(keeps(bank, good), qPrintable(good));
        for (const QString &wrong :
             {u"808-12345"_s, u"80-0358988888888"_s, u"808-01234567890123456"_s,
              u"8080358988888888"_s, u"808-0358988888888,"_s, u",808-0358988888888"_s,
              u"808-035898888,,013-045898888"_s, u"808-0358988888888, 013-0458988888888"_s,
              u"x808-0358988888888"_s, u"808-0358988888888\n"_s, u"808\u20110358988888888"_s,
              u"８０８-0358988888888"_s})
            QVERIFY2(!keeps(bank, wrong), qPrintable(wrong));
        Rule either = rule("pattern");
        either.pattern = u"a|b"_s; // the whole value, not "begins with a or ends with b"
        QVERIFY(keeps(either, u"a"_s));
        QVERIFY(!keeps(either, u"ax"_s));
        QVERIFY(!keeps(either, u"xb"_s));
    }

    void lengthsEndWhereTheySay()
    {
        Rule three = rule("maxLength");
        three.max = 3;
        QVERIFY(keeps(three, u"abc"_s));
        QVERIFY(keeps(three, u"山田太"_s));
        QVERIFY(!keeps(three, u"abcd"_s));
    }

    void katakanaIsFullWidthAndNothingElse_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("kept");
        QTest::newRow("name") << u"ヤマダ"_s << true;
        QTest::newRow("long mark and small letters") << u"ジョージ"_s << true;
        QTest::newRow("middle dot") << u"メアリー・アン"_s << true;
        QTest::newRow("voiced u, old letters") << u"ヴヰヱヲ"_s << true;
        QTest::newRow("small ke, iteration") << u"ヶミスヾ"_s << true;
        QTest::newRow("space between") << u"ヤマダ タロウ"_s << true;
        QTest::newRow("ideographic space between") << u"ヤマダ\u3000タロウ"_s << true;
        QTest::newRow("half-width") << u"ﾔﾏﾀﾞ"_s << false;
        QTest::newRow("hiragana") << u"やまだ"_s << false;
        QTest::newRow("kanji") << u"山田"_s << false;
        QTest::newRow("mixed") << u"ヤマ田"_s << false;
        QTest::newRow("Latin") << u"Yamada"_s << false;
        QTest::newRow("digits") << u"ヤマダ2"_s << false;
        QTest::newRow("decomposed") << u"カ\u3099"_s << false;
        QTest::newRow("line end") << u"ヤマダ\n"_s << false;
        QTest::newRow("spaces alone") << u" \u3000"_s << false;
        QTest::newRow("emoji") << u"ヤマダ😀"_s << false;
    }

    void katakanaIsFullWidthAndNothingElse()
    {
        QFETCH(const QString, value);
        QFETCH(const bool, kept);
        QCOMPARE(keeps(rule("katakana"), value), kept);
    }

    void backslashes()
    {
        QVERIFY(keeps(rule("noBackslash"), u"https://www.abc.com/"_s));
        QVERIFY(!keeps(rule("noBackslash"), u"https:\\/\\/www.abc.com\\/"_s));
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("cents");
        const auto row = [](const char *value, const char *whole, const char *cents) {
            QTest::newRow(QByteArray(value).simplified())
                << QString::fromUtf8(value) << QString::fromLatin1(whole)
                << QString::fromLatin1(cents);
        };
        row("1", "", "");
        row("300", "", "");
        row("999999999999", "", "");
        row("300.5", "decimals", "");
        row("300.50", "decimals", "");
        row("0.01", "decimals", "");
        row("300.505", "decimals", "decimals");
        row("0", "positive", "positive");
        row("0.00", "decimals", "positive");
        row("00", "amount", "amount");
        row("0300", "amount", "amount");
        row("-1", "amount", "amount");
        row("+1", "amount", "amount");
        row("1,000", "amount", "amount");
        row("1 000", "amount", "amount");
        row("1e3", "amount", "amount");
        row("0x10", "amount", "amount");
        row("300.", "amount", "amount");
        row(".5", "amount", "amount");
        row("1.2.3", "amount", "amount");
        row("NT$300", "amount", "amount");
        row("３００", "amount", "amount");
        row("NaN", "amount", "amount");
        row("7\n", "amount", "amount");
        row("99999999999999999999999", "amount", "amount");
    }

    void amounts()
    {
        QFETCH(const QString, value);
        QFETCH(const QString, whole);
        QFETCH(const QString, cents);
        QCOMPARE(typeFault(FieldType::Amount, value, currency(0)), whole);
        QCOMPARE(typeFault(FieldType::Amount, value, currency(2)), cents);
    }

    void emails_data()
    {
        addVerdicts(
            {"a@b.co", "ana.gomez+shop@mail.example.com", "123@gmail.com", "o'brien@example.ie",
             "x_1@sub-domain.example", "a@xn--fsq.example"},
            {"",        "ana",        "ana@",          "@b.co",        "a@b",     "a b@example.com",
             "a@b..co", "a..b@c.co",  ".a@b.co",       "a.@b.co",      "a@-b.co", "a@b-.co",
             "a@b.co.", "x@b.co\n",   "a@b.co,c@d.co", "Ana <a@b.co>", "a@@b.co", "a@b_c.co",
             "ａ@b.co", "a@127.0.0.1"});
    }

    void emails()
    {
        QFETCH(const QString, value);
        QFETCH(const bool, good);
        QCOMPARE(typeFault(FieldType::Email, value, currency(0)), good ? QString() : u"email"_s);
    }

    void urls_data()
    {
        addVerdicts({"https://shop.example/notify", "http://abc.com/callback_page",
                     "https://shop.example", "https://shop.example:8443/a?b=c&d=%20e#f",
                     "HTTPS://Shop.Example/", "http://127.0.0.1:8080/", "http://[2001:db8::1]/x"},
                    {"", "shop.example/notify", "//shop.example/", "ftp://shop.example/",
                     "javascript:alert(1)", "https://", "https:///n", "https:shop.example",
                     "https://shop.example/a b", "https:\\/\\/shop.example",
                     "https://a\\b.example/", "https://user:word@shop.example/",
                     "https://shop.example:99999/", "https://shop.example/%zz",
                     "https://shop.example/x\n", "file:///etc/passwd", "data:text/html,x"});
    }

    void urls()
    {
        QFETCH(const QString, value);
        QFETCH(const bool, good);
        QCOMPARE(typeFault(FieldType::Url, value, currency(0)), good ? QString() : u"url"_s);
    }

    void addresses_data()
    {
        addVerdicts({"203.74.12.9", "0.0.0.0", "255.255.255.255", "2400:4050::1", "::1",
                     "::", "::ffff:203.74.12.9", "2001:B011:0:0:0:0:0:7"},
                    {"", "203.74.12", "203.74.12.256", "203.74.12.9.1", "203.074.012.009",
                     "203.74.12.9/24", "203.74.12.9:80", "[::1]", "fe80::1%eth0", "12345", "0x7f.1",
                     "1::2::3", "shop.example", "２０３.74.12.9", " 203.74.12.9"});
    }

    void addresses()
    {
        QFETCH(const QString, value);
        QFETCH(const bool, good);
        QCOMPARE(isIpAddress(value), good);
        QCOMPARE(typeFault(FieldType::IpAddress, value, currency(0)),
                 good ? QString() : u"ipAddress"_s);
    }

    void aNulEndsNoAddress() { QVERIFY(!isIpAddress(u"203.74.12.9"_s + QChar(0) + u"x"_s)); }

    void publicAddresses_data()
    {
        addVerdicts({"203.74.12.9",  "8.8.8.8",        "1.1.1.1",         "9.255.255.255",
                     "11.0.0.0",     "100.63.255.255", "100.128.0.0",     "126.255.255.255",
                     "128.0.0.1",    "169.253.0.1",    "169.255.0.1",     "172.15.255.255",
                     "172.32.0.0",   "192.0.1.0",      "192.0.3.0",       "192.167.255.255",
                     "192.169.0.0",  "198.17.255.255", "198.20.0.0",      "198.51.99.255",
                     "198.51.101.0", "203.0.112.255",  "203.0.114.0",     "223.255.255.255",
                     "2400:4050::1", "2001:b011::7",   "2606:4700::1111", "2001:200::1",
                     "2003::1",      "::ffff:8.8.8.8", "2620:4f:8001::1", "192.31.197.0"},
                    {"0.0.0.0",
                     "0.1.2.3",
                     "10.0.0.0",
                     "10.255.255.255",
                     "100.64.0.0",
                     "100.127.255.255",
                     "127.0.0.1",
                     "127.255.255.255",
                     "169.254.0.1",
                     "169.254.255.255",
                     "172.16.0.0",
                     "172.31.255.255",
                     "192.0.0.1",
                     "192.0.2.1",
                     "192.31.196.1",
                     "192.52.193.1",
                     "192.88.99.1",
                     "192.175.48.6",
                     "2620:4f:8000::1",
                     "192.168.0.1",
                     "192.168.255.255",
                     "198.18.0.1",
                     "198.19.255.255",
                     "198.51.100.7",
                     "203.0.113.7",
                     "224.0.0.1",
                     "239.255.255.255",
                     "240.0.0.1",
                     "255.255.255.255",
                     "::",
                     "::1",
                     "fc00::1",
                     "fd00::1",
                     "fe80::1",
                     "febf::1",
                     "fec0::1",
                     "ff02::1",
                     "2001:db8::1",
                     "2001::1",
                     "2002:c0a8:1::1",
                     "100::1",
                     "64:ff9b:1::1",
                     "64:ff9b::a00:1",
                     "3fff::1",
                     "4000::1",
                     "::10.0.0.1",
                     "::ffff:10.0.0.1",
                     "::ffff:192.168.0.1"});
    }

    void publicAddresses()
    {
        QFETCH(const QString, value);
        QFETCH(const bool, good);
        QVERIFY(isIpAddress(value));
        QCOMPARE(isPrivateOrReserved(value), !good);
        QCOMPARE(keeps(rule("publicAddress"), value), good);
    }

    void whatIsNoAddressIsNotPrivate()
    {
        QVERIFY(!isPrivateOrReserved(u"192.168.0"_s));
        QVERIFY(!isPrivateOrReserved(QString()));
    }

    void otherTypesBringNoCheck()
    {
        for (const FieldType type : {FieldType::Text, FieldType::Name, FieldType::Mobile,
                                     FieldType::Code, FieldType::Account, FieldType::Identifier})
            QCOMPARE(typeFault(type, u"anything 😀"_s, currency(0)), QString());
    }

private:
    static void addVerdicts(std::initializer_list<const char *> good,
                            std::initializer_list<const char *> bad)
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("good");
        for (const char *value : good)
            QTest::addRow("good: %s", QByteArray(value).simplified().constData())
                << QString::fromUtf8(value) << true;
        for (const char *value : bad)
            QTest::addRow("bad: %s", QByteArray(value).simplified().constData())
                << QString::fromUtf8(value) << false;
    }
};

QTEST_GUILESS_MAIN(TestFieldRules)
#include "tst_fieldrules.moc"
