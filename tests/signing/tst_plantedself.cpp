// SPDX-License-Identifier: MIT
#include "json/json.h"
#include "signing/planted.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::planted;

namespace {

QString md5(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}

} // namespace

/** The planter itself, against vectors and against strings written out by hand. */
class TestPlantedSelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsByTheRule()
    {
        QFile file(QStringLiteral(TEST_DATA "/signing.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto document = json::read(file.readAll());
        QVERIFY(document.has_value());
        QCOMPARE(document->items().size(), 40);
        for (const json::Value &vector : document->items()) {
            Shop shop = smallShop();
            shop.evidence.request.fields.clear();
            for (const auto &[name, value] : vector.find(u"fields")->members())
                shop.evidence.request.fields.append({name, value.text(), SentKind::Text});
            shop.secrets.first().text = vector.stringAt(u"secret");
            QCOMPARE(plant(shop, {}).bare, vector.stringAt(u"canonical"));
            QCOMPARE(plant(shop, {}).sign, vector.stringAt(u"sign"));
        }
    }

    // An id without a planting would never be tested.
    void plantsEachIdOfTheCatalogueWhereItCanBeSeen_data()
    {
        QTest::addColumn<QString>("id");
        for (const doctor::MistakeKind &kind : doctor::mistakeKinds())
            QTest::newRow(qPrintable(kind.id)) << kind.id;
    }

    void plantsEachIdOfTheCatalogueWhereItCanBeSeen()
    {
        QFETCH(const QString, id);
        QSet<QString> seen;
        QSet<QString> listed;
        for (const Shop &shop : shops()) {
            for (const QString &spelling : spellingsOf(shop, id))
                listed.insert(spelling);
            for (const Planting &planting : visiblePlantings(shop, id))
                seen.insert(planting.spelling);
        }
        QVERIFY(!listed.isEmpty());
        QCOMPARE(seen, listed);
    }

    void writesTheStringsOfHandMadeOnes_data()
    {
        QTest::addColumn<QList<Planting>>("plantings");
        QTest::addColumn<QString>("text");
        const QString secret = smallShop().secret();
        const QString sorted = u"amount=300notifyUrl=https://m.example/npayer=Ana G\u00f3mez"
                               "timestamp=1767225600123tradeNo=MX000001wayCode=va"_s;
        const auto row = [](const char *name, const QList<Planting> &plantings,
                            const QString &text) { QTest::newRow(name) << plantings << text; };
        const auto one
            = [](const QString &id, const QString &field = {}, const QString &spelling = {}) {
                  return QList<Planting>{{id, field, spelling}};
              };
        row("none", {}, sorted + secret);
        row("secret first", one(u"secret-first"_s), secret + sorted);
        row("amp key", one(u"secret-amp-key"_s), sorted + u"&key="_s + secret);
        row("joined", one(u"join-amp"_s) + one(u"pairs-values-only"_s),
            u"300&https://m.example/n&Ana G\u00f3mez&1767225600123&MX000001&va"_s + secret);
        row("by value", one(u"order-by-value"_s) + one(u"field-missing"_s, u"notifyUrl"_s),
            u"timestamp=1767225600123amount=300payer=Ana G\u00f3meztradeNo=MX000001wayCode=va"_s
                + secret);
        row("values on top of each other",
            one(u"json-unicode"_s, u"*"_s, u"upper"_s) + one(u"url-encoded"_s, u"payer"_s, u"+"_s)
                + one(u"timestamp-seconds"_s, u"timestamp"_s, u"whole"_s)
                + one(u"amount-decimals"_s, u"amount"_s, u"2"_s),
            u"amount=300.00notifyUrl=https://m.example/npayer=Ana+G%5Cu00F3mez"
            "timestamp=1767225600tradeNo=MX000001wayCode=va"_s
                + secret);
        row("body as sent", one(u"body-as-sent"_s) + one(u"sign-in"_s),
            u"{\"amount\":\"300\",\"notifyUrl\":\"https://m.example/n\",\"payer\":\"Ana "
            "G\u00f3mez\",\"wayCode\":\"va\",\"timestamp\":\"1767225600123\",\"tradeNo\":"
            "\"MX000001\",\"sign\":\"\"}"_s
                + secret);
        row("anew, then in seconds",
            one(u"timestamp-anew"_s, u"timestamp"_s, u"-250"_s)
                + one(u"timestamp-seconds"_s, u"timestamp"_s, u"decimals"_s)
                + one(u"order-reverse"_s),
            u"wayCode=vatradeNo=MX000001timestamp=1767225599.873payer=Ana G\u00f3mez"
            "notifyUrl=https://m.example/namount=300"_s
                + secret);
    }

    void writesTheStringsOfHandMadeOnes()
    {
        QFETCH(const QList<Planting>, plantings);
        QFETCH(const QString, text);
        const Planted made = plant(smallShop(), plantings);
        QCOMPARE(made.text, text);
        QCOMPARE(made.sign, md5(text));
    }

    // Made with Python's hashlib, hmac, base64 and codecs over the same string and secret.
    void digestsAndFormsAreThoseOfAnotherLanguage_data()
    {
        QTest::addColumn<QList<Planting>>("plantings");
        QTest::addColumn<QString>("sign");
        const auto row = [](const Planting &planting, const QString &sign) {
            QTest::newRow(toText(planting).constData()) << QList<Planting>{planting} << sign;
        };
        row({u"digest-double-md5"_s, {}, u"lower"_s}, u"9b7edc4ab83a376969ced2aff4ef64f4"_s);
        row({u"digest-double-md5"_s, {}, u"upper"_s}, u"dd5e45c67f1787331e414b255627bcbf"_s);
        row({u"digest-hmac-md5"_s, {}, u"with"_s}, u"0d16a0d63a86e8efcf1b895f73352e67"_s);
        row({u"digest-hmac-md5"_s, {}, u"without"_s}, u"88e99179cbcc7ed59c57db085059e1f5"_s);
        row({u"digest-hmac-sha256"_s, {}, u"without"_s},
            u"9e0021388b11deb0cf3dfe677c877d31e16ddfd65b42a5458679b91e6070db31"_s);
        row({u"digest-sha1"_s, {}, QString()}, u"3509e8ae4fc4f6d58b28cfbdee2ddd40e513beb1"_s);
        row({u"digest-sha256"_s, {}, QString()},
            u"7821209254923708178bcf98ebfe26a80ca0e9cf9bb8954104a40355dc0a2111"_s);
        row({u"form-upper"_s, {}, QString()}, u"FBAAB1758B7D325D1CF1DB7CE6A726F4"_s);
        row({u"form-16"_s, {}, u"lower"_s}, u"8b7d325d1cf1db7c"_s);
        row({u"form-16"_s, {}, u"upper"_s}, u"8B7D325D1CF1DB7C"_s);
        row({u"form-base64"_s, {}, u"bytes"_s}, u"+6qxdYt9Ml0c8dt85qcm9A=="_s);
        row({u"form-base64"_s, {}, u"hex"_s}, u"ZmJhYWIxNzU4YjdkMzI1ZDFjZjFkYjdjZTZhNzI2ZjQ="_s);
        row({u"charset-shift-jis"_s, {}, QString()}, u"f3c0414d773649c00ed6d30377013834"_s);
        row({u"charset-big5"_s, {}, QString()}, u"f3c0414d773649c00ed6d30377013834"_s);
        row({u"charset-gbk"_s, {}, QString()}, u"2e0d124b163dc6178ad0d4abc03ee139"_s);
        row({u"charset-utf-16"_s, {}, u"LE"_s}, u"1cef8fc6f538ad3c747d57fb28cc2a87"_s);
        row({u"charset-utf-16"_s, {}, u"BE"_s}, u"010931b0cada2f32a8881ab669081031"_s);
        row({u"charset-utf-16"_s, {}, u"LE mark"_s}, u"da66026144b905d5151651a472338c00"_s);
        row({u"charset-utf-16"_s, {}, u"BE mark"_s}, u"e182a16e517ff8cbb5741535f666dc9a"_s);
        row({u"charset-latin-1"_s, {}, QString()}, u"1ed6b0c4bb683208bf88095925a93559"_s);
        row({u"charset-utf-8-twice"_s, {}, QString()}, u"04715d5aee7dac6866333a1ebc0957ff"_s);
        row({u"secret-bom"_s, {}, QString()}, u"099996174b674ec7708871f63e7132b1"_s);
        row({u"secret-newline"_s, {}, u"CRLF"_s}, u"cfc350aacd2ae6fd1a7c804980386155"_s);
        row({u"secret-case"_s, {}, u"lower"_s}, u"c202a41093d1dbe454ce78aae36eed44"_s);
    }

    void digestsAndFormsAreThoseOfAnotherLanguage()
    {
        QFETCH(const QList<Planting>, plantings);
        QFETCH(const QString, sign);
        QCOMPARE(plant(smallShop(), plantings).sign, sign);
    }

    void valuesAreWrittenAsCustomersWriteThem_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("spelling");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("written");
        const auto row = [](const QString &id, const QString &spelling, const QString &value,
                            const QString &written) {
            QTest::newRow(qPrintable(id + u' ' + spelling + u' ' + value.simplified()))
                << id << spelling << value << written;
        };
        row(u"timestamp-seconds"_s, u"decimals"_s, u"1767225600123"_s, u"1767225600.123"_s);
        row(u"timestamp-anew"_s, u"begin"_s, u"1767225600123"_s, u"1767225600000"_s);
        row(u"number-rendering"_s, u"1e3"_s, u"1700000000000"_s, u"1.7e12"_s);
        row(u"number-rendering"_s, u"1E3"_s, u"1700000000000"_s, u"1.7E12"_s);
        row(u"number-rendering"_s, u"1.0E3"_s, u"1000"_s, u"1.0E3"_s);
        row(u"number-rendering"_s, u".0"_s, u"300"_s, u"300.0"_s);
        row(u"amount-decimals"_s, u"4"_s, u"300.00"_s, u"300.0000"_s);
        row(u"amount-decimals"_s, u"0"_s, u"10.50"_s, u"10.50"_s);
        row(u"amount-minor-units"_s, u"x100"_s, u"10.50"_s, u"1050"_s);
        row(u"amount-minor-units"_s, u"/100"_s, u"30000"_s, u"300"_s);
        row(u"amount-minor-units"_s, u"/100"_s, u"5"_s, u"0.05"_s);
        row(u"amount-comma"_s, u"two"_s, u"1234567"_s, u"1,234,567.00"_s);
        row(u"quotes"_s, u"typographic"_s, u"\"a\" 'b' c'd"_s,
            u"\u201ca\u201d \u2018b\u2019 c\u2019d"_s);
        row(u"half-width-kana"_s, u"half"_s, u"ヤマダ・パー"_s, u"ﾔﾏﾀﾞ・ﾊﾟｰ"_s);
        row(u"half-width-kana"_s, u"full"_s, u"ﾔﾏﾀﾞﾊﾟｰ"_s, u"ヤマダパー"_s);
        row(u"html-escaped"_s, u"all"_s, u"<&\"'>"_s, u"&lt;&amp;&quot;&#39;&gt;"_s);
        row(u"html-escaped"_s, u"amp"_s, u"<&"_s, u"<&amp;"_s);
        row(u"json-unicode"_s, u"lower"_s, u"aé😀"_s, u"a\\u00e9\\ud83d\\ude00"_s);
        row(u"url-encoded-twice"_s, u"%20"_s, u"a b"_s, u"a%2520b"_s);
        row(u"url-encoded-twice"_s, u"+"_s, u"a b"_s, u"a%2Bb"_s);
        row(u"url-decoded"_s, {}, u"%E6%B3%A8+%20"_s, u"注+ "_s);
        row(u"line-ends"_s, u"CRLF"_s, u"a\nb\r\nc"_s, u"a\r\nb\r\nc"_s);
    }

    void valuesAreWrittenAsCustomersWriteThem()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, spelling);
        QFETCH(const QString, value);
        QFETCH(const QString, written);
        const QString name = id.startsWith(u"timestamp") ? u"timestamp"_s : u"amount"_s;
        QCOMPARE(misspelt(id, spelling, name, value), written);
    }
};

QTEST_GUILESS_MAIN(TestPlantedSelf)
#include "tst_plantedself.moc"
