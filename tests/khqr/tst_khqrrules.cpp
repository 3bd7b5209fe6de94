// SPDX-License-Identifier: MIT
#include "khqr/check.h"
#include "khqr/crc.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

constexpr qint64 kNow = 1'726'821'915'798;

QString triple(const QString &tag, const QString &value)
{
    return tag + QString::number(value.size()).rightJustified(2, u'0') + value;
}

/** A static code without fault, but for the one tag that is given, left out (null) or repeated. */
QString codeWith(const QString &tag, const QString &value, const QString &more = {})
{
    QMap<QString, QString> tags{
        {u"00"_s, u"01"_s},   {u"01"_s, u"11"_s},        {u"29"_s, triple(u"00"_s, u"shop@aclb"_s)},
        {u"52"_s, u"5999"_s}, {u"53"_s, u"116"_s},       {u"58"_s, u"KH"_s},
        {u"59"_s, u"Shop"_s}, {u"60"_s, u"Phnom Penh"_s}};
    if (tag == "30"_L1)
        tags.remove(u"29"_s);
    tags.insert(tag, value);
    QString text;
    for (auto it = tags.cbegin(); it != tags.cend(); ++it)
        text += it.value().isNull() ? QString() : triple(it.key(), it.value());
    text += more + u"6304"_s;
    return text + khqr::crcText(text.toUtf8());
}

/** Dynamic, 10 dollars, made now and ending in a minute. */
QString saleWith(const QString &amount, const QString &stamps, const QString &initiation = u"12"_s,
                 const QString &currency = u"840"_s)
{
    QString text = u"000201"_s;
    if (!initiation.isNull())
        text += triple(u"01"_s, initiation);
    text += u"29130009shop@aclb52045999"_s + triple(u"53"_s, currency);
    if (!amount.isNull())
        text += triple(u"54"_s, amount);
    text += u"5802KH5904Shop6010Phnom Penh"_s;
    if (!stamps.isNull())
        text += triple(u"99"_s, stamps);
    text += u"6304"_s;
    return text + khqr::crcText(text.toUtf8());
}

/** "content 7 MERCHANT_NAME_LENGTH_INVALID", sorted. */
QStringList toldOf(const QString &payload)
{
    QStringList told;
    for (const khqr::Issue &issue : khqr::check(payload, kNow).issues)
        told.append(u"%1 %2 %3"_s.arg(khqr::toText(issue.severity), QString::number(issue.code),
                                      issue.name));
    told.sort();
    return told;
}

} // namespace

/** What each field may hold, at its limit and one beyond; no vector has these. */
class TestKhqrRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("issues");
        const auto row = [](const QString &tag, const QString &value, const QString &issues) {
            static int number = 0;
            QTest::addRow("%d: %s %s", ++number, qPrintable(tag), qPrintable(value))
                << tag << value << issues.split(u'|', Qt::SkipEmptyParts);
        };
        const auto of = [](qsizetype size) { return QString(size, u'x'); };
        row(u"59"_s, u"Shop"_s, {});

        row(u"00"_s, u""_s, u"content 23 PAYLOAD_FORMAT_INDICATOR_TAG_REQUIRED"_s);
        row(u"00"_s, u"001"_s, u"content 16 PAYLOAD_FORMAT_INDICATOR_LENGTH_INVALID"_s);
        row(u"01"_s, QString(), {}); // a code may be neither static nor dynamic
        row(u"01"_s, u""_s, u"content 48 POINT_OF_INITIATION_METHOD_INVALID"_s);
        row(u"01"_s, u"1"_s, u"content 48 POINT_OF_INITIATION_METHOD_INVALID"_s);
        row(u"01"_s, u"011"_s, u"content 17 POINT_INITIATION_LENGTH_INVALID"_s);
        row(u"15"_s, of(99), {});
        row(u"52"_s, u""_s, u"content 25 MERCHANT_CATEGORY_TAG_REQUIRED"_s);
        row(u"52"_s, u"0000"_s, {});
        row(u"52"_s, u"59.9"_s, u"content 51 INVALID_MERCHANT_CATEGORY_CODE"_s);
        row(u"52"_s, u"៥៩៩៩"_s, u"content 51 INVALID_MERCHANT_CATEGORY_CODE"_s);
        row(u"53"_s, u""_s, u"content 9 CURRENCY_TYPE_REQUIRED"_s);
        row(u"53"_s, u"84"_s, u"content 28 UNSUPPORTED_CURRENCY"_s);
        row(u"53"_s, u"USD"_s, u"content 28 UNSUPPORTED_CURRENCY"_s);
        row(u"53"_s, u"840"_s, {});
        row(u"58"_s, u""_s, u"content 26 COUNTRY_CODE_TAG_REQUIRED"_s);
        row(u"58"_s, u"K"_s, u"content 20 COUNTRY_CODE_LENGTH_INVALID"_s);
        row(u"58"_s, u"KHM"_s, u"content 20 COUNTRY_CODE_LENGTH_INVALID"_s);
        row(u"58"_s, u"kh"_s, u"warn 0 COUNTRY_NOT_KH"_s);
        row(u"59"_s, of(25), {});
        row(u"59"_s, of(26), u"content 7 MERCHANT_NAME_LENGTH_INVALID"_s);
        row(u"60"_s, of(15), {});
        row(u"60"_s, of(16), u"content 21 MERCHANT_CITY_LENGTH_INVALID"_s);

        const auto account = [](const QString &id, const QString &more = {}) -> QString {
            return triple(u"00"_s, id) + more;
        };
        for (const QString &tag : {u"29"_s, u"30"_s}) {
            row(tag, account(of(30) + u"@b"_s), {});
            row(tag, account(of(31) + u"@b"_s), u"content 6 BAKONG_ACCOUNT_ID_LENGTH_INVALID"_s);
            for (const QString &id : {u""_s, u"shop"_s, u"shop@"_s, u"@aclb"_s, u"a@b@c"_s})
                row(tag, account(id), u"content 3 BAKONG_ACCOUNT_ID_INVALID"_s);
            row(tag, QString(u""_s), u"content 3 BAKONG_ACCOUNT_ID_INVALID"_s);
            row(tag, triple(u"02"_s, u"Bank"_s), u"content 3 BAKONG_ACCOUNT_ID_INVALID"_s);
            row(tag, account(u"a@b"_s, triple(u"02"_s, of(32))), {});
            row(tag, account(u"a@b"_s, triple(u"02"_s, of(33))),
                u"content 33 ACQUIRING_BANK_LENGTH_INVALID"_s);
            row(tag, account(u"a@b"_s, triple(u"01"_s, of(32))), {});
        }
        row(u"29"_s, account(u"a@b"_s, triple(u"01"_s, of(33))),
            u"content 35 ACCOUNT_INFORMATION_LENGTH_INVALID"_s);
        row(u"30"_s, account(u"a@b"_s, triple(u"01"_s, of(33))),
            u"content 32 MERCHANT_ID_LENGTH_INVALID"_s);

        const QMap<QString, QString> labels{
            {u"01"_s, u"content 10 BILL_NUMBER_LENGTH_INVALID"_s},
            {u"02"_s, u"content 34 MOBILE_NUMBER_LENGTH_INVALID"_s},
            {u"03"_s, u"content 11 STORE_LABEL_LENGTH_INVALID"_s},
            {u"05"_s, u"content 0 REFERENCE_LABEL_LENGTH_INVALID"_s},
            {u"07"_s, u"content 12 TERMINAL_LABEL_LENGTH_INVALID"_s},
            {u"08"_s, u"content 42 PURPOSE_OF_TRANSACTION_LENGTH_INVALID"_s}};
        for (auto label = labels.cbegin(); label != labels.cend(); ++label) {
            row(u"62"_s, triple(label.key(), of(25)), {});
            row(u"62"_s, triple(label.key(), of(26)), label.value());
            row(u"62"_s, triple(label.key(), {}), label.value());
        }
        row(u"62"_s, u"0401x0601x6801x"_s,
            u"warn 0 UNKNOWN_TAG_62-04|warn 0 UNKNOWN_TAG_62-06|warn 0 UNKNOWN_TAG_62-68"_s);
        row(u"62"_s, u"6801x6801y"_s, u"warn 0 REPEATED_UNKNOWN_TAG_62-68"_s);
        row(u"62"_s, u"0101x0101y"_s, u"content 0 DUPLICATE_TAG_62-01"_s);
        row(u"62"_s, QString(u""_s), {});

        row(u"64"_s, u"0002km0101x"_s, {});
        row(u"64"_s, u"0002km"_s, u"content 39 MERCHANT_NAME_ALTERNATE_LANGUAGE_REQUIRED"_s);
        row(u"64"_s, u"0101x"_s, u"content 37 LANGUAGE_PREFERENCE_REQUIRED"_s);
        row(u"64"_s, u"0201x"_s, u"content 37 LANGUAGE_PREFERENCE_REQUIRED"_s);
        row(u"64"_s, u"0003khm0101x"_s, u"content 38 LANGUAGE_PREFERENCE_LENGTH_INVALID"_s);
        row(u"64"_s, u"0002km"_s + triple(u"01"_s, of(26)) + triple(u"02"_s, of(16)),
            u"content 40 MERCHANT_NAME_ALTERNATE_LANGUAGE_LENGTH_INVALID|"
            u"content 41 MERCHANT_CITY_ALTERNATE_LANGUAGE_LENGTH_INVALID"_s);

        row(u"04"_s, u"4111"_s, u"warn 0 UNKNOWN_TAG_04"_s);
        row(u"99"_s, u"0013abcdefghijklm"_s, u"warn 0 CREATION_TIMESTAMP_NOT_13_DIGITS"_s);
        row(u"99"_s, u"010201"_s, u"warn 0 EXPIRATION_TIMESTAMP_LENGTH_INVALID"_s);
        row(u"99"_s, u"01131000000000000"_s, {}); // long over, and of no weight in a static code
    }

    void fields()
    {
        QFETCH(const QString, tag);
        QFETCH(const QString, value);
        QTEST(toldOf(codeWith(tag, value)), "issues");
    }

    void sales_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QStringList>("issues");
        const auto row = [](const char *name, const QString &payload, const QString &issues) {
            QTest::newRow(name) << payload << issues.split(u'|', Qt::SkipEmptyParts);
        };
        const QString minute = u"0013172682191579701131726821975797"_s;
        const auto amount = [&](const QString &text, const QString &currency = u"840"_s) {
            return saleWith(text, minute, u"12"_s, currency);
        };
        row("a sale", amount(u"10"_s), {});
        row("-1", amount(u"-1"_s), u"content 4 TRANSACTION_AMOUNT_INVALID"_s);
        row("no characters", amount(u""_s), u"content 4 TRANSACTION_AMOUNT_INVALID"_s);
        row("14 letters", amount(u"abcdefghijklmn"_s), u"content 4 TRANSACTION_AMOUNT_INVALID"_s);
        for (const char *text : {"abc", "1e3", "1,000.00", "+1", " 1", "1 ", "1.2.3", ".", "0x10"})
            row(text, amount(QString::fromLatin1(text)),
                u"content 4 TRANSACTION_AMOUNT_NOT_A_NUMBER"_s);
        row("Khmer digits", amount(u"១០"_s), u"content 4 TRANSACTION_AMOUNT_NOT_A_NUMBER"_s);
        row("0.00", amount(u"0.00"_s), u"warn 0 AMOUNT_ZERO"_s);
        row("10.505", amount(u"10.505"_s), u"warn 0 USD_AMOUNT_OVER_2_DECIMALS"_s);
        row("10.50", amount(u"10.50"_s), {});
        row("riel with decimals", amount(u"500.00"_s, u"116"_s),
            u"warn 0 KHR_AMOUNT_HAS_DECIMALS"_s);
        row("a dot and nothing", amount(u"500."_s, u"116"_s), {});
        row("another currency's decimals", amount(u"5.5555"_s, u"764"_s),
            u"content 28 UNSUPPORTED_CURRENCY"_s);

        row("no amount", saleWith({}, minute), u"policy 47 INVALID_DYNAMIC_KHQR"_s);
        row("neither amount nor end", saleWith({}, {}),
            u"policy 45 EXPIRATION_TIMESTAMP_REQUIRED|policy 47 INVALID_DYNAMIC_KHQR"_s);
        row("an empty end", saleWith(u"10"_s, u"0100"_s),
            u"policy 45 EXPIRATION_TIMESTAMP_REQUIRED"_s);
        row("an empty 99", saleWith(u"10"_s, u""_s), u"policy 45 EXPIRATION_TIMESTAMP_REQUIRED"_s);
        row("12 digits", saleWith(u"10"_s, u"0112172682197579"_s),
            u"policy 49 EXPIRATION_TIMESTAMP_LENGTH_INVALID"_s);
        row("13 that are no digits", saleWith(u"10"_s, u"0113172682197579x"_s),
            u"policy 49 EXPIRATION_TIMESTAMP_LENGTH_INVALID"_s);
        row("ends now", saleWith(u"10"_s, u"01131726821915798"_s), {});
        row("ended", saleWith(u"10"_s, u"01131726821915797"_s), u"policy 46 KHQR_EXPIRED"_s);
        row("ends before it was made", saleWith(u"10"_s, u"0013172682197579801131726821975797"_s),
            u"policy 50 EXPIRATION_TIMESTAMP_IN_THE_PAST"_s);
        row("made at no time", saleWith(u"10"_s, u"0003abc01131726821975797"_s),
            u"warn 0 CREATION_TIMESTAMP_NOT_13_DIGITS"_s);
        row("static with an amount", saleWith(u"10"_s, {}, u"11"_s),
            u"policy 45 EXPIRATION_TIMESTAMP_REQUIRED"_s);
        row("neither, with an amount", saleWith(u"10"_s, {}, QString()),
            u"policy 45 EXPIRATION_TIMESTAMP_REQUIRED"_s);
        row("static with an amount and any 99", saleWith(u"10"_s, u"0013abcdefghijklm"_s, u"11"_s),
            u"warn 0 CREATION_TIMESTAMP_NOT_13_DIGITS"_s);
        row("the time is 99's, not 62's", saleWith(u"10"_s, u"6801x"_s),
            u"policy 45 EXPIRATION_TIMESTAMP_REQUIRED|warn 0 UNKNOWN_TAG_99-68"_s);
    }

    void sales()
    {
        QFETCH(const QString, payload);
        QTEST(toldOf(payload), "issues");
    }

    void tags_data()
    {
        QTest::addColumn<QString>("more");
        QTest::addColumn<QStringList>("issues");
        const auto row = [](const char *name, const QString &more, const QString &issues) {
            QTest::newRow(name) << more << issues.split(u'|', Qt::SkipEmptyParts);
        };
        row("both accounts", u"30130009evil@aclb"_s,
            u"content 0 DUPLICATE_TAG_29/30|warn 0 TAG_NOT_IN_ORDER"_s);
        row("one account twice", u"29130009evil@aclb"_s,
            u"content 0 DUPLICATE_TAG_29|warn 0 TAG_NOT_IN_ORDER"_s);
        row("three times is told once",
            u"59011"
            "59012"_s,
            u"content 0 DUPLICATE_TAG_59|warn 0 TAG_NOT_IN_ORDER"_s);
        row("the checksum twice", u"63041234"_s, u"content 0 DUPLICATE_TAG_63"_s);
        row("an unknown one out of order", u"1601x"_s,
            u"warn 0 TAG_NOT_IN_ORDER|warn 0 UNKNOWN_TAG_16"_s);
        row("an unknown one in order", u"8001x"_s, u"warn 0 UNKNOWN_TAG_80"_s);
        row("an unknown one repeated", u"8001x8001y8001z"_s, u"warn 0 REPEATED_UNKNOWN_TAG_80"_s);
        row("triples of an unknown one are its own", u"80100001x0001y"_s + u"9900"_s,
            u"warn 0 UNKNOWN_TAG_80"_s);
        row("only the first of a repeated template is looked into",
            u"62050101x"
            "62040100"_s,
            u"content 0 DUPLICATE_TAG_62"_s);
        row("nothing is said of what a broken template holds", u"62080100ABCD"_s,
            u"fatal 8 TLV_BAD_TAG_IN_62"_s);
    }

    void tags()
    {
        QFETCH(const QString, more);
        QTEST(toldOf(codeWith(u"59"_s, u"Shop"_s, more)), "issues");
    }

    void theCodeOfAnotherSchemeKeepsItsTree()
    {
        const QString open = u"00020101021126180014a.pix.payments5204599953039865802BR5904Shop"
                             u"6004Town6304"_s;
        const QString payload = open + khqr::crcText(open.toUtf8());
        const khqr::Check check = khqr::check(payload, kNow);
        QCOMPARE(check.verdict, khqr::Verdict::Content);
        QVERIFY(check.has(u"MERCHANT_TYPE_REQUIRED"));
        QCOMPARE(check.tlv.size(), 9);
        QCOMPARE(check.fields.value(u"merchantName"_s), u"Shop"_s);
        QVERIFY(!check.fields.contains(u"bakongAccountID"_s));
    }

    void theAccountOfTwoIsNeverMixed()
    {
        const khqr::Check check
            = khqr::check(codeWith(u"59"_s, u"Shop"_s, u"30230009evil@aclb0106123456"_s), kNow);
        QCOMPARE(check.fields.value(u"merchantType"_s), u"29"_s);
        QCOMPARE(check.fields.value(u"bakongAccountID"_s), u"shop@aclb"_s);
        QVERIFY(!check.fields.contains(u"merchantID"_s));
    }

    void onlyOkAndNotesArePrinted()
    {
        QVERIFY(khqr::check(codeWith(u"59"_s, u"Shop"_s), kNow).printable());
        QVERIFY(khqr::check(codeWith(u"58"_s, u"TH"_s), kNow).printable());
        QVERIFY(!khqr::check(saleWith(u"10"_s, {}), kNow).printable());
        QVERIFY(!khqr::check(codeWith(u"52"_s, u"x"_s), kNow).printable());
    }
};

QTEST_GUILESS_MAIN(TestKhqrRules)
#include "tst_khqrrules.moc"
