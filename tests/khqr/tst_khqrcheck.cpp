// SPDX-License-Identifier: MIT
#include "json/json.h"
#include "khqr/check.h"
#include "khqr/crc.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

/** Puts the right checksum behind `text`, so that only what a test is about is wrong with it. */
QString sealed(const QString &text)
{
    const QString open = text + u"6304";
    return open + khqr::crcText(open.toUtf8());
}

/** The sample answer's payInfo as the provider's page prints it; its quote is never closed. */
const QString kPrintedSample
    = u"00020101021229440013testkhqr@01099691002030210Pay5204599953038405402105802KH5912"
      u"84-2925433416010PHNOMPENH62290302PX071920367761265847910429934001317"_s;

constexpr qint64 kNow = 1'726'821'915'798;

khqr::Verdict severityOf(const QString &text)
{
    for (const khqr::Verdict verdict :
         {khqr::Verdict::Warn, khqr::Verdict::Policy, khqr::Verdict::Content}) {
        if (khqr::toText(verdict) == text)
            return verdict;
    }
    return khqr::Verdict::Fatal;
}

/** "content 7 MERCHANT_NAME_LENGTH_INVALID" */
QStringList toldBy(const khqr::Check &check)
{
    QStringList told;
    for (const khqr::Issue &issue : check.issues)
        told.append(khqr::toText(issue.severity) + u' ' + QString::number(issue.code) + u' '
                    + issue.name);
    return told;
}

/** The fatal ones alone: what is read of a broken code misses fields as well. */
QStringList breaksOf(const khqr::Check &check)
{
    QStringList names;
    for (const khqr::Issue &issue : check.issues) {
        if (issue.severity == khqr::Verdict::Fatal)
            names.append(issue.name);
    }
    return names;
}

} // namespace

/** Every vector at its own clock, then framing and checksum where no vector goes. */
class TestKhqrCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<qint64>("atMs");
        QTest::addColumn<QStringList>("issues");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("computed");
        QTest::addColumn<bool>("crcHolds");
        QTest::addColumn<QString>("md5");
        QTest::addColumn<QMap<QString, QString>>("fields");

        QFile file(QStringLiteral(TEST_DATA "/khqr.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto document = json::read(file.readAll());
        QVERIFY(document.has_value());
        QCOMPARE(document->items().size(), 188);
        for (const json::Value &vector : document->items()) {
            QStringList issues;
            khqr::Verdict verdict = khqr::Verdict::Ok;
            const auto expect
                = [&](khqr::Verdict severity, const QString &code, const QString &name) {
                      verdict = std::max(verdict, severity);
                      issues.append(khqr::toText(severity) + u' ' + code + u' ' + name);
                  };
            if (const json::Value *list = vector.find(u"issues")) {
                for (const json::Value &issue : list->items()) {
                    const json::Value *code = issue.find(u"code");
                    expect(severityOf(issue.stringAt(u"severity")),
                           code->isNumber() ? code->text() : u"0"_s, issue.stringAt(u"name"));
                }
            }
            if (const json::Value *list = vector.find(u"warnings")) {
                for (const json::Value &name : list->items())
                    expect(khqr::Verdict::Warn, u"0"_s, name.text());
            }
            issues.sort();
            QMap<QString, QString> fields;
            if (const json::Value *expected = vector.find(u"expect")) {
                for (const auto &[name, value] : expected->members())
                    fields.insert(name, value.text());
            }
            const json::Value *crc = vector.find(u"crc");
            QTest::newRow(qPrintable(vector.stringAt(u"id")))
                << vector.stringAt(u"payload") << vector.find(u"clock_ms")->text().toLongLong()
                << issues << khqr::toText(verdict) << crc->stringAt(u"computed")
                << crc->find(u"ok")->toBool() << vector.stringAt(u"md5") << fields;
        }
    }

    void vectors()
    {
        QFETCH(const QString, payload);
        QFETCH(const qint64, atMs);
        QFETCH(const QString, computed);
        QFETCH(const bool, crcHolds);
        const khqr::Check check = khqr::check(payload, atMs);

        QStringList issues = toldBy(check);
        issues.sort();
        QTEST(issues, "issues");
        QTEST(khqr::toText(check.verdict), "verdict");
        QCOMPARE(check.crcExpected, computed);
        QCOMPARE(!computed.isEmpty() && check.crcFound.toUpper() == computed, crcHolds);
        QTEST(check.md5, "md5");
        QTEST(check.fields, "fields");
    }

    void theDocumentsOwnSampleIsRefusedWhereItBreaks()
    {
        const khqr::Check check = khqr::check(kPrintedSample, kNow);
        QCOMPARE(kPrintedSample.size(), 148);
        QCOMPARE(check.verdict, khqr::Verdict::Fatal);
        QVERIFY(!check.printable());
        QCOMPARE(check.firstBreak, 104);
        QCOMPARE(breaksOf(check),
                 (QStringList{u"TLV_BAD_TAG"_s, u"TLV_TRUNCATED_IN_29"_s, u"CRC_MISSING"_s,
                              u"CRC_TAG_REQUIRED"_s}));
        QVERIFY2(check.fields.isEmpty(), "a plausible account must not be salvaged");
        QCOMPARE(check.verdict, khqr::Verdict::Fatal);
    }

    void theTreeKeepsOffsetsInThePayload()
    {
        const khqr::Check check
            = khqr::check(sealed(u"00020129130009shop@aclb5906ភ្នំពញ64120002km0102ab"_s), kNow);
        QCOMPARE(breaksOf(check), QStringList());
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
        const khqr::Check check = khqr::check(payload, kNow);
        QTEST(breaksOf(check), "names");
        QCOMPARE(check.firstBreak, qsizetype(firstBreak));
        QCOMPARE(check.verdict, khqr::Verdict::Fatal);
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
        QCOMPARE(breaksOf(khqr::check(ascii, kNow)), QStringList());

        const QString wide = sealed(body + QString(rest - 1, u'x') + u'é');
        QCOMPARE(wide.size(), 2953);
        for (const QString &text : {wide, QString(10'000'000, u'0')}) {
            const khqr::Check check = khqr::check(text, kNow);
            QCOMPARE(breaksOf(check), QStringList{u"TLV_BAD_LENGTH"_s});
            QVERIFY(check.tlv.isEmpty());
            QVERIFY(check.fields.isEmpty());
        }
    }

    void everyPrefixAndEveryChangedCharacterIsRefused()
    {
        const QString good
            = sealed(u"00020101021129130009shop@aclb5204599953031165802KH5904Shop6010Phnom Penh"_s);
        QVERIFY(khqr::check(good, kNow).printable());
        for (qsizetype i = 0; i < good.size(); ++i) {
            QVERIFY2(!khqr::check(good.first(i), kNow).printable(), qPrintable(good.first(i)));
            QString changed = good;
            changed[i] = changed[i] == u'7' ? u'8' : u'7';
            QVERIFY2(!khqr::check(changed, kNow).printable(), qPrintable(changed));
        }
    }

    void checksum()
    {
        QCOMPARE(khqr::crc16("123456789"), quint16(0x29B1));
        QCOMPARE(khqr::crc16(""), quint16(0xFFFF));
        QCOMPARE(khqr::crcText("6304"), u"6007"_s);
    }
};

QTEST_GUILESS_MAIN(TestKhqrCheck)
#include "tst_khqrcheck.moc"
