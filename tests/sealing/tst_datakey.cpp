// SPDX-License-Identifier: MIT
#include "sealing/datakey.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

/** The bytes 0 to 31. */
DataKey countingKey()
{
    return std::move(*DataKey::fromText(Secret("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")));
}

constexpr qsizetype kOverhead = 1 + 16 + 12 + 16;

} // namespace

class TestDataKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** Worked out with HMAC (RFC 2104), HKDF (RFC 5869) and AES-256-GCM of another library. */
    void knownAnswers()
    {
        const DataKey key = countingKey();
        QCOMPARE(key.proof().toHex(), QByteArray("ddbf6f967f8f9a1aecd4f45aba1fc0e7"));
        QCOMPARE(key.hash("mobile", "0912345678").toHex(), QByteArray("94cbc5552627cc4f592682ab"));
        QCOMPARE(key.hash("name", u"美玲"_s.toUtf8()).toHex(),
                 QByteArray("48b0648c822468184c02dfc7"));
        const QByteArray sealed
            = QByteArray::fromHex("01a0a1a2a3a4a5a6a7a8a9aaabacadaeafc0c1c2c3c4c5c6c7c8c9cacb"
                                  "25751cf5920c703072e168fa55af17f5e0213fa57775a0d43f1792");
        const Result<QByteArray> opened = key.open(sealed, "order 1");
        QVERIFY(opened);
        QCOMPARE(*opened, u"{\"a\":\"王\"}"_s.toUtf8());
    }

    void roundTrip_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("a block") << QByteArray(16, 'b');
        QTest::newRow("NUL and text") << QByteArray("a\0b", 3) + u"王 ព្រះ 🔑"_s.toUtf8();
        QTest::newRow("1 MiB") << QByteArray(1 << 20, '\xfe');
    }

    void roundTrip()
    {
        QFETCH(QByteArray, plain);
        const Result<DataKey> key = DataKey::make();
        QVERIFY(key);
        const Result<QByteArray> sealed = key->seal(plain, "id");
        QVERIFY(sealed);
        QCOMPARE(sealed->size(), plain.size() + kOverhead);
        QVERIFY(plain.size() < 4 || !sealed->contains(plain));
        const Result<QByteArray> opened = key->open(*sealed, "id");
        QVERIFY(opened);
        QCOMPARE(*opened, plain);
    }

    void everyFlippedBitOfAByteIsRefused()
    {
        const DataKey key = countingKey();
        const QByteArray sealed = *key.seal("0912345678", "order 1");
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            for (const char flip : {'\x01', '\x80', '\xff'}) {
                QByteArray changed = sealed;
                changed[i] = char(changed[i] ^ flip);
                const Result<QByteArray> opened = key.open(changed, "order 1");
                QVERIFY2(!opened, qPrintable(u"byte %1"_s.arg(i)));
                QCOMPARE(opened.error().code, ErrorCode::Malformed);
            }
        }
        QVERIFY(key.open(sealed, "order 1"));
    }

    void everyShorterOrLongerTextIsRefused()
    {
        const DataKey key = countingKey();
        const QByteArray sealed = *key.seal("0912345678", "order 1");
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!key.open(sealed.first(size), "order 1"));
        QVERIFY(!key.open(QByteArray(sealed + '\0'), "order 1"));
    }

    void anotherIdentityOrKeyIsRefused()
    {
        const DataKey key = countingKey();
        const Result<DataKey> other = DataKey::make();
        const QByteArray sealed = *key.seal("0912345678", "order 1");
        for (const QByteArrayView identity : {"order 2", "order 1 ", "order ", ""})
            QVERIFY(!key.open(sealed, identity));
        QVERIFY(other && !other->open(sealed, "order 1"));
    }

    void saltsAndNoncesNeverRepeat()
    {
        const DataKey key = countingKey();
        constexpr qsizetype kTexts = 100'000;
        QSet<QByteArray> salts;
        QSet<QByteArray> nonces;
        salts.reserve(kTexts);
        nonces.reserve(kTexts);
        for (qsizetype i = 0; i < kTexts; ++i) {
            const QByteArray sealed = *key.seal("x", "id");
            salts.insert(sealed.mid(1, 16));
            nonces.insert(sealed.mid(17, 12));
        }
        QCOMPARE(salts.size(), kTexts);
        QCOMPARE(nonces.size(), kTexts);
    }

    void keysAreTheirOwn()
    {
        const Result<DataKey> one = DataKey::make();
        const Result<DataKey> two = DataKey::make();
        QVERIFY(one && two);
        QVERIFY(one->toText().reveal() != two->toText().reveal());
        QVERIFY(one->proof() != two->proof());
        QVERIFY(one->hash("name", "ana") != two->hash("name", "ana"));
        const Result<DataKey> again = DataKey::fromText(one->toText());
        QVERIFY(again);
        QCOMPARE(again->proof(), one->proof());
        QCOMPARE(*again->open(*one->seal("x", "id"), "id"), QByteArray("x"));
    }

    void kindAndValueAreToldApart()
    {
        const DataKey key = countingKey();
        QCOMPARE(key.hash("name", "ana").size(), DataKey::kHashBytes);
        QVERIFY(key.hash("name", "ana") != key.hash("text", "ana"));
        QVERIFY(key.hash("na", "meana") != key.hash("name", "ana"));
        QVERIFY(key.hash("name", "") != key.hash("", "name"));
    }

    void whatIsNoKeyIsRefused()
    {
        for (const char *text :
             {"", "x", "AAEC", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gIQ=="}) {
            const Result<DataKey> key = DataKey::fromText(Secret(text));
            QVERIFY(!key);
            QCOMPARE(key.error().code, ErrorCode::Malformed);
        }
    }
};

QTEST_GUILESS_MAIN(TestDataKey)
#include "tst_datakey.moc"
