// SPDX-License-Identifier: MIT
#include "json/json.h"
#include "khqr/check.h"
#include "khqr/crc.h"
#include "khqr/fields.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

/** Puts the right checksum behind `text`, so that only what a test is about is wrong with it. */
QString sealed(const QString &text)
{
    const QString open = text + u"6304";
    return open + khqr::crcText(open);
}

/** The sample answer's payInfo as the provider's page prints it; its quote is never closed. */
const QString kPrintedSample
    = u"00020101021229440013testkhqr@01099691002030210Pay5204599953038405402105802KH5912"
      u"84-2925433416010PHNOMPENH62290302PX071920367761265847910429934001317"_s;

QStringList namesOf(const khqr::Check &check)
{
    QStringList names;
    for (const khqr::Issue &issue : check.issues)
        names.append(issue.name);
    return names;
}

} // namespace

/** Structure and checksum against the vectors, then what no vector covers. */
class TestKhqrCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QMap<QString, int>>("fatal");
        QTest::addColumn<QStringList>("repeats");
        QTest::addColumn<QString>("computed");
        QTest::addColumn<bool>("crcHolds");
        QTest::addColumn<QString>("md5");
        QTest::addColumn<QMap<QString, QString>>("fields");

        QFile file(QStringLiteral(TEST_DATA "/khqr.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto document = json::read(file.readAll());
        QVERIFY(document.has_value());
        QVERIFY(!document->items().isEmpty());
        for (const json::Value &vector : document->items()) {
            QMap<QString, int> fatal;
            QStringList repeats;
            if (const json::Value *issues = vector.find(u"issues")) {
                for (const json::Value &issue : issues->items()) {
                    const QString name = issue.stringAt(u"name");
                    if (issue.stringAt(u"severity") == "fatal"_L1)
                        fatal.insert(name, issue.find(u"code")->text().toInt());
                    else if (name.startsWith("DUPLICATE_TAG_"_L1))
                        repeats.append(name);
                }
            }
            QMap<QString, QString> fields;
            if (const json::Value *expect = vector.find(u"expect")) {
                for (const auto &[name, value] : expect->members())
                    fields.insert(name, value.text());
            }
            const json::Value *crc = vector.find(u"crc");
            QTest::newRow(qPrintable(vector.stringAt(u"id")))
                << vector.stringAt(u"payload") << fatal << repeats << crc->stringAt(u"computed")
                << crc->find(u"ok")->toBool() << vector.stringAt(u"md5") << fields;
        }
    }

    void vectors()
    {
        QFETCH(const QString, payload);
        QFETCH(const QString, computed);
        QFETCH(const bool, crcHolds);
        const khqr::Check check = khqr::check(payload);

        QMap<QString, int> fatal;
        for (const khqr::Issue &issue : check.issues) {
            QCOMPARE(issue.severity, u"fatal"_s);
            QVERIFY2(!fatal.contains(issue.name), qPrintable(issue.name));
            fatal.insert(issue.name, issue.code);
        }
        QTEST(fatal, "fatal");
        QCOMPARE(check.verdict, fatal.isEmpty() ? u"ok"_s : u"fatal"_s);
        QCOMPARE(check.checked, u"structure"_s);
        QCOMPARE(check.crcExpected, computed);
        QCOMPARE(!computed.isEmpty() && check.crcFound.toUpper() == computed, crcHolds);
        QTEST(check.md5, "md5");
        QTEST(check.fields, "fields");
        QTEST(khqr::repeatedTags(check.tlv), "repeats");
    }

    void theDocumentsOwnSampleIsRefusedWhereItBreaks()
    {
        const khqr::Check check = khqr::check(kPrintedSample);
        QCOMPARE(kPrintedSample.size(), 148);
        QCOMPARE(check.verdict, u"fatal"_s);
        QCOMPARE(check.firstBreak, 104);
        QCOMPARE(namesOf(check),
                 (QStringList{u"TLV_BAD_TAG"_s, u"TLV_TRUNCATED_IN_29"_s, u"CRC_MISSING"_s,
                              u"CRC_TAG_REQUIRED"_s}));
        QVERIFY2(check.fields.isEmpty(), "a plausible account must not be salvaged");
        QVERIFY(!check.sound());
    }

    void theTreeKeepsOffsetsInThePayload()
    {
        const khqr::Check check
            = khqr::check(sealed(u"00020129130009shop@aclb5906ភ្នំពញ64120002km0102ab"_s));
        QCOMPARE(namesOf(check), QStringList());
        QCOMPARE(check.firstBreak, qsizetype(-1));
        QCOMPARE(check.tlv.size(), 5);
        QCOMPARE(check.tlv[1].children.size(), 1);
        QCOMPARE(check.tlv[1].children[0].offset, 10);
        QCOMPARE(check.tlv[2].offset, 23);
        QCOMPARE(check.tlv[2].length, 6);
    }

    void breaks_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("firstBreak");
        const QString head = u"000201010211"_s;
        QTest::newRow("63 not last")
            << sealed(head) + u"5802KH"_s << QStringList{u"CRC_MISSING"_s, u"CRC_NOT_LAST"_s} << -1;
        QTest::newRow("63 of three")
            << head + u"6303ABC"_s << QStringList{u"CRC_MISSING"_s, u"CRC_LENGTH_INVALID"_s} << -1;
        QTest::newRow("checksum inside a value")
            << sealed(head + u"5908"_s) << QStringList{u"CRC_TAG_REQUIRED"_s} << -1;
        QTest::newRow("letters in a length")
            << sealed(head + u"58K2KH"_s) << QStringList{u"TLV_BAD_LENGTH"_s, u"CRC_TAG_REQUIRED"_s}
            << 12;
        QTest::newRow("digits of another script")
            << sealed(head + u"59០២KH"_s) << QStringList{u"TLV_BAD_LENGTH"_s, u"CRC_TAG_REQUIRED"_s}
            << 12;
        QTest::newRow("template too short for a header")
            << sealed(head + u"29150009shop@aclb00"_s) << QStringList{u"TLV_TRUNCATED_IN_29"_s}
            << 29;
        QTest::newRow("the same break in two templates is one issue")
            << sealed(head + u"620301262030126403012"_s)
            << QStringList{u"TLV_TRUNCATED_IN_62"_s, u"TLV_TRUNCATED_IN_64"_s} << 16;
        QTest::newRow("NUL in a value") << sealed(head + u"5904ab"_s + QChar(u'\0') + u'c')
                                        << QStringList{u"TLV_UNEXPECTED_END"_s} << 18;
        QTest::newRow("line end in a value")
            << sealed(head + u"5904ab\nc"_s) << QStringList{u"TLV_UNEXPECTED_END"_s} << 18;
        QTest::newRow("half a surrogate pair")
            << sealed(head + u"5904ab"_s + QChar(char16_t(0xD83D)) + u'c')
            << QStringList{u"TLV_UNEXPECTED_END"_s} << 18;
        QTest::newRow("bytes in one value, units in another")
            << sealed(head + u"5918កូរូណា6006ភ្នំពញ5802KH"_s)
            << QStringList{u"TLV_BAD_LENGTH"_s, u"CRC_TAG_REQUIRED"_s} << 34;
        QTest::newRow("an emoji counts four bytes")
            << sealed(head + u"5909\U0001F600 Shop5802KH"_s)
            << QStringList{u"LENGTH_COUNTED_IN_BYTES"_s} << 25;
        QTest::newRow("bytes counted and checksum wrong")
            << head + u"5918កូរូណា63040000"_s
            << QStringList{u"LENGTH_COUNTED_IN_BYTES"_s, u"CRC_MISMATCH"_s} << 12;
    }

    void breaks()
    {
        QFETCH(const QString, payload);
        QFETCH(const int, firstBreak);
        const khqr::Check check = khqr::check(payload);
        QTEST(namesOf(check), "names");
        QCOMPARE(check.firstBreak, qsizetype(firstBreak));
        QVERIFY(!check.sound());
    }

    void moreThanASymbolHoldsIsNotParsed()
    {
        // 2,953 bytes with a sound structure: the limit counts bytes, not characters.
        QString body = u"000201"_s;
        const QString filler = u"80"
                               u"99"_s
            + QString(99, u'x');
        while (body.size() + filler.size() + 8 <= 2953)
            body += filler;
        const qsizetype rest = 2953 - body.size() - 8 - 4;
        body += u"81"_s + QString::number(rest).rightJustified(2, u'0');
        const QString ascii = sealed(body + QString(rest, u'x'));
        QCOMPARE(ascii.toUtf8().size(), 2953);
        QCOMPARE(namesOf(khqr::check(ascii)), QStringList());

        const QString wide = sealed(body + QString(rest - 1, u'x') + u'é');
        QCOMPARE(wide.size(), 2953);
        for (const QString &text : {wide, QString(10'000'000, u'0')}) {
            const khqr::Check check = khqr::check(text);
            QCOMPARE(namesOf(check), QStringList{u"TLV_BAD_LENGTH"_s});
            QVERIFY(check.tlv.isEmpty());
            QVERIFY(check.fields.isEmpty());
        }
    }

    void everyPrefixAndEveryChangedCharacterIsRefused()
    {
        const QString good
            = sealed(u"00020101021129130009shop@aclb5204599953031165802KH5904Shop6010Phnom Penh"_s);
        QVERIFY(khqr::check(good).sound());
        for (qsizetype i = 0; i < good.size(); ++i) {
            QVERIFY2(!khqr::check(good.first(i)).sound(), qPrintable(good.first(i)));
            QString changed = good;
            changed[i] = changed[i] == u'7' ? u'8' : u'7';
            QVERIFY2(!khqr::check(changed).sound(), qPrintable(changed));
        }
    }

    void checksum()
    {
        QCOMPARE(khqr::crc16("123456789"), quint16(0x29B1));
        QCOMPARE(khqr::crc16(""), quint16(0xFFFF));
        QCOMPARE(khqr::crcText(u"63046007"_s.first(4)), u"6007"_s);
    }

    void againstOrder_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QStringList>("problems");
        const QString head = u"00020101021229130009shop@aclb"_s;
        const QString khr = head + u"5303116"_s;
        const QString usd = head + u"5303840"_s;
        QTest::newRow("riel") << khr + u"5403300"_s << u"KHR"_s << u"300"_s << QStringList();
        QTest::newRow("riel with zeros")
            << khr + u"5406300.00"_s << u"KHR"_s << u"300"_s << QStringList();
        QTest::newRow("dollars") << usd + u"540510.50"_s << u"USD"_s << u"10.5"_s << QStringList();
        QTest::newRow("trailing dot") << usd + u"540310."_s << u"USD"_s << u"10"_s << QStringList();
        QTest::newRow("a cent less")
            << usd + u"540510.49"_s << u"USD"_s << u"10.5"_s << QStringList{u"AMOUNT_DIFFERS"_s};
        QTest::newRow("a hundredfold")
            << khr + u"540530000"_s << u"KHR"_s << u"300"_s << QStringList{u"AMOUNT_DIFFERS"_s};
        QTest::newRow("exponent") << usd + u"54031e3"_s << u"USD"_s << u"1000"_s
                                  << QStringList{u"AMOUNT_DIFFERS"_s};
        QTest::newRow("both unreadable")
            << usd + u"5403abc"_s << u"USD"_s << u"abc"_s << QStringList{u"AMOUNT_DIFFERS"_s};
        QTest::newRow("empty") << usd + u"5400"_s << u"USD"_s << QString()
                               << QStringList{u"AMOUNT_DIFFERS"_s};
        QTest::newRow("no amount")
            << khr << u"KHR"_s << u"300"_s << QStringList{u"AMOUNT_MISSING"_s};
        QTest::newRow("other currency")
            << usd + u"5403300"_s << u"KHR"_s << u"300"_s << QStringList{u"CURRENCY_DIFFERS"_s};
        QTest::newRow("unknown currency on both sides")
            << head + u"53037645403300"_s << u"764"_s << u"300"_s
            << QStringList{u"CURRENCY_DIFFERS"_s};
        QTest::newRow("no currency")
            << head + u"5403300"_s << QString() << u"300"_s << QStringList{u"CURRENCY_DIFFERS"_s};
        QTest::newRow("two amounts") << khr + u"54033005403900"_s << u"KHR"_s << u"300"_s
                                     << QStringList{u"DUPLICATE_TAG_54"_s};
        QTest::newRow("two accounts") << khr + u"30130009evil@aclb5403300"_s << u"KHR"_s << u"300"_s
                                      << QStringList{u"DUPLICATE_TAG_29/30"_s};
    }

    void againstOrder()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, currency);
        QFETCH(const QString, amount);
        const KhqrSummary summary = khqr::againstOrder(sealed(body), currency, amount);
        QTEST(summary.problems, "problems");
        QCOMPARE(summary.matchesOrder, summary.problems.isEmpty());
        QCOMPARE(summary.verdict, u"ok"_s);
    }

    void aBadChecksumNeverMatches()
    {
        const QString text = u"0002015303116540330063040000"_s;
        const KhqrSummary summary = khqr::againstOrder(text, u"KHR"_s, u"300"_s);
        QCOMPARE(summary.problems, QStringList{u"CRC_MISMATCH"_s});
        QCOMPARE(summary.verdict, u"fatal"_s);
        QCOMPARE(summary.amount, u"300"_s);
        QVERIFY(!summary.matchesOrder);
    }

    void aBrokenPayInfoShowsNothing()
    {
        const KhqrSummary summary = khqr::againstOrder(kPrintedSample, u"USD"_s, u"10"_s);
        QVERIFY(!summary.matchesOrder);
        QVERIFY(summary.amount.isEmpty());
        QVERIFY(summary.currency.isEmpty());
        QVERIFY(summary.merchantName.isEmpty());
        QVERIFY(!summary.problems.contains(u"AMOUNT_MISSING"_s));
    }

    void expiry_data()
    {
        QTest::addColumn<QString>("stamp");
        QTest::addColumn<qint64>("expires");
        QTest::newRow("13 digits") << u"01131726822962612"_s << qint64(1726822962612);
        QTest::newRow("two digits, as a real static code has") << u"010201"_s << qint64(0);
        QTest::newRow("hex") << u"011339CA026411FDA"_s << qint64(0);
        QTest::newRow("sign") << u"0113+172682296261"_s << qint64(0);
    }

    void expiry()
    {
        QFETCH(const QString, stamp);
        const QString body = u"000201530311654033005904Shop99"_s
            + QString::number(stamp.size()).rightJustified(2, u'0') + stamp;
        const KhqrSummary summary = khqr::againstOrder(sealed(body), u"KHR"_s, u"300"_s);
        QTEST(summary.expiresAtMs, "expires");
        QCOMPARE(summary.merchantName, u"Shop"_s);
        QVERIFY(summary.matchesOrder);
    }
};

QTEST_GUILESS_MAIN(TestKhqrCheck)
#include "tst_khqrcheck.moc"
