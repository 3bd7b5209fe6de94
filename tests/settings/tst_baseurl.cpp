// SPDX-License-Identifier: MIT
#include "settings/profile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

/** Where an order may be sent to, and how that place is named. */
class TestBaseUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("host");
        const auto row = [](const char *name, const QString &text, const QString &url,
                            const QString &host) { QTest::newRow(name) << text << url << host; };
        row("https", u"https://pay.example.com"_s, u"https://pay.example.com"_s,
            u"pay.example.com"_s);
        row("slash", u"https://pay.example.com/"_s, u"https://pay.example.com"_s,
            u"pay.example.com"_s);
        row("path", u"https://pay.example.com/twd/v1"_s, u"https://pay.example.com/twd/v1"_s,
            u"pay.example.com"_s);
        row("path and slashes", u"https://pay.example.com/twd//"_s,
            u"https://pay.example.com/twd"_s, u"pay.example.com"_s);
        row("capitals", u"HTTPS://PAY.Example.COM/Twd"_s, u"https://pay.example.com/Twd"_s,
            u"pay.example.com"_s);
        row("spaces around", u"  https://pay.example.com \n"_s, u"https://pay.example.com"_s,
            u"pay.example.com"_s);
        row("port", u"https://pay.example.com:8443/x"_s, u"https://pay.example.com:8443/x"_s,
            u"pay.example.com:8443"_s);
        row("own port", u"https://pay.example.com:443/x"_s, u"https://pay.example.com/x"_s,
            u"pay.example.com"_s);
        row("empty port", u"https://pay.example.com:/x"_s, u"https://pay.example.com/x"_s,
            u"pay.example.com"_s);
        row("at sign in the path", u"https://pay.example.com/@shop"_s,
            u"https://pay.example.com/@shop"_s, u"pay.example.com"_s);
        row("escaped path", u"https://pay.example.com/a%20b%2Fc/"_s,
            u"https://pay.example.com/a%20b%2Fc"_s, u"pay.example.com"_s);
        row("IDN", u"https://支払い.jp/api"_s, u"https://xn--n8j502mt1b.jp/api"_s,
            u"xn--n8j502mt1b.jp"_s);
        row("IPv4", u"http://127.0.0.1:8080"_s, u"http://127.0.0.1:8080"_s, u"127.0.0.1:8080"_s);
        row("IPv4 own port", u"http://127.0.0.1:80/"_s, u"http://127.0.0.1"_s, u"127.0.0.1"_s);
        row("443 is not http's", u"http://127.0.0.1:443"_s, u"http://127.0.0.1:443"_s,
            u"127.0.0.1:443"_s);
        row("IPv6", u"http://[::1]:8080/x"_s, u"http://[::1]:8080/x"_s, u"[::1]:8080"_s);
        row("long IPv6", u"http://[0:0:0:0:0:0:0:1]/"_s, u"http://[::1]"_s, u"[::1]"_s);
        row("localhost", u"http://LocalHost:1/"_s, u"http://localhost:1"_s, u"localhost:1"_s);
        // These spellings become the address that is connected to, so nothing can differ.
        row("short IPv4", u"http://127.1/"_s, u"http://127.0.0.1"_s, u"127.0.0.1"_s);
        row("hexadecimal IPv4", u"http://0x7f.1/"_s, u"http://127.0.0.1"_s, u"127.0.0.1"_s);
        row("one-number IPv4", u"http://2130706433/"_s, u"http://127.0.0.1"_s, u"127.0.0.1"_s);
        row("mapped IPv4 over https", u"https://[::ffff:127.0.0.1]/"_s,
            u"https://[::ffff:127.0.0.1]"_s, u"[::ffff:127.0.0.1]"_s);
    }

    void accepted()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        QFETCH(QString, host);
        const auto checked = checkedBaseUrl(text);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
        QCOMPARE(checked->toString(QUrl::FullyEncoded), url);
        QCOMPARE(hostOf(*checked), host);
        // What was accepted once is accepted again, unchanged.
        const auto again = checkedBaseUrl(url);
        QVERIFY(again && *again == *checked);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
        row("");
        row("pay.example.com");
        row("//pay.example.com");
        row("https:/pay.example.com");
        row("https:pay.example.com");
        row("https://");
        row("https:///twd");
        row("ftp://pay.example.com");
        row("file:///etc/passwd");
        row("javascript:alert(1)");
        row("http://pay.example.com");
        row("https://user@pay.example.com");
        row("https://user:pw@pay.example.com");
        row("https://@pay.example.com");
        row("https://:@pay.example.com");
        row("https://pay.example.com?a=b");
        row("https://pay.example.com/?");
        row("https://pay.example.com/#");
        row("https://pay.example.com/#part");
        row("https://pay.example.com:0/");
        row("https://pay.example.com:99999/");
        row("https://pay.example.com:x/");
        row("https://pay example.com/");
        row("https://pay.example.com/a b");
        row("https://pay.example.com\\@evil.example/");
        row("https://pay.example.com/a\\b");
        row("https://a..example/");
        row("https://h%00x/");
        row("https://pay.example.com/\x01");
        row("http://127.0.0.1.evil.com/");
        row("http://127.0.0.1.");
        row("http://127.0.0.1@evil.com/");
        row("http://evil.com/127.0.0.1");
        row("http://localhost.evil.com/");
        row("http://localhost./");
        row("http://a.localhost/");
        row("http://localhost%2eevil.com/");
        row("http://[::ffff:127.0.0.1]/");
        row("http://[::ffff:7f00:1]/");
        row("http://[::127.0.0.1]/");
        row("http://[::]/");
        row("http://[::1%25eth0]/");
        row("http://0.0.0.0/");
        row("http://128.0.0.1/");
        row("http://1.127.0.0/");
        row("http://10.0.0.1/");
    }

    void refused()
    {
        QFETCH(QString, text);
        const auto checked = checkedBaseUrl(text);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::Malformed);
        QVERIFY(!checked.error().detail.isEmpty());
        QVERIFY(!checked.error().detail.contains(u"pw"));
        QVERIFY(text.isEmpty() || !checked.error().detail.contains(text));
    }

    void loopback_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("first") << u"http://127.0.0.0"_s << true;
        QTest::newRow("last") << u"http://127.255.255.255"_s << true;
        QTest::newRow("https") << u"https://127.0.0.1:4433/x"_s << true;
        QTest::newRow("IPv6") << u"http://[::1]"_s << true;
        QTest::newRow("localhost") << u"http://LOCALHOST"_s << true;
        QTest::newRow("full width") << u"http://ｌocalhost"_s << true; // IDNA makes it localhost
        QTest::newRow("dot") << u"http://localhost."_s << false;
        QTest::newRow("below") << u"http://126.255.255.255"_s << false;
        QTest::newRow("above") << u"http://128.0.0.1"_s << false;
        QTest::newRow("name") << u"http://127.0.0.1.evil.com"_s << false;
        QTest::newRow("mapped") << u"http://[::ffff:127.0.0.1]"_s << false;
        QTest::newRow("any") << u"http://0.0.0.0"_s << false;
        QTest::newRow("no host") << u"127.0.0.1"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void loopback()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        QCOMPARE(isLoopback(QUrl(text)), expected);
    }
};

QTEST_GUILESS_MAIN(TestBaseUrl)
#include "tst_baseurl.moc"
