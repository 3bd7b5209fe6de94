// SPDX-License-Identifier: MIT
#include "khqr/codewriter.h"
#include "khqr/randomcode.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace vexora;

using CodeEdit = std::function<void(khqr::CodeFields &)>;
Q_DECLARE_METATYPE(CodeEdit)

namespace {

constexpr qint64 kNow = 1'767'225'600'000;

khqr::CodeFields sampleCode()
{
    khqr::CodeFields code;
    code.bakongId = u"console@nobank"_s;
    code.merchantName = u"ចន ស្មីន"_s;
    code.merchantCity = u"ភ្នំពេញ"_s;
    code.amount = u"48000"_s;
    code.billNumber = u"VX20260101000004"_s;
    code.createdMs = kNow;
    code.expiresMs = kNow + 600'000;
    return code;
}

/** "7 MERCHANT_NAME_LENGTH_INVALID", sorted; nothing where the code is written. */
QStringList refusalsOf(const khqr::CodeFields &code)
{
    const auto payload = khqr::write(code, kNow);
    QStringList told;
    if (!payload) {
        for (const khqr::Issue &issue : payload.error())
            told.append(QString::number(issue.code) + u' ' + issue.name);
    }
    told.sort();
    return told;
}

} // namespace

/** What we write must be what we would take from a bank. */
class TestKhqrWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** The order of the tags, and checksums computed elsewhere (binascii.crc_hqx). */
    void theTextItself()
    {
        khqr::CodeFields code = sampleCode();
        code.merchantName = u"Jonh Smith"_s;
        code.merchantCity = u"Phnom Penh"_s;
        code.billNumber.clear();
        code.currency = u"USD"_s;
        code.amount = u"10.5"_s;
        QCOMPARE(khqr::write(code, kNow).value_or(QString()),
                 u"00020101021229180014console@nobank520459995303840540510.505802KH5910Jonh Smith"
                 u"6010Phnom Penh9934001317672256000000113176722620000063043397"_s);
    }

    void whatTheOfficialSdkWrites_data()
    {
        QTest::addColumn<khqr::CodeFields>("code");
        QTest::addColumn<qint64>("atMs");
        QTest::addColumn<QString>("payload");
        constexpr qint64 kThen = 1'726'821'915'797;
        khqr::CodeFields code;
        code.account = khqr::AccountType::Merchant;
        code.bakongId = u"jonhsmith@nbcq"_s;
        code.merchantId = u"Dave"_s;
        code.acquiringBank = u"Dave"_s;
        code.merchantName = u"ចន ស្មីន"_s;
        code.merchantCity = u"Siam Reap"_s;
        code.amount = u"100"_s;
        code.billNumber = u"INV-2021-07-65822"_s;
        code.mobileNumber = u"85512345678"_s;
        code.storeLabel = u"BKK-1"_s;
        code.terminalLabel = u"012345"_s;
        code.createdMs = kThen;
        code.expiresMs = kThen + 60'000;
        QTest::newRow("merchant, dynamic")
            << code << kThen
            << u"00020101021230340014jonhsmith@nbcq0104Dave0204Dave52045999530311654031005802KH"
               u"5908ចន ស្មីន6009Siam Reap62550117INV-2021-07-658220211855123456780305BKK-1"
               u"07060123459934001317268219157970113172682197579763049B22"_s;
        code = {};
        code.bakongId = u"jonhsmith@nbcq"_s;
        code.merchantName = u"Jonh Smith"_s;
        code.merchantCity = u"Phnom Penh"_s;
        code.unionPayMerchant = u"12345678123456789012345"_s;
        QTest::newRow("individual, static, UnionPay")
            << code << kThen
            << u"0002010102111523123456781234567890123452"
               u"9180014jonhsmith@nbcq5204599953031165802KH"
               u"5910Jonh Smith6010Phnom Penh6304F646"_s;
    }

    void whatTheOfficialSdkWrites()
    {
        QFETCH(const khqr::CodeFields, code);
        QFETCH(const qint64, atMs);
        const auto payload = khqr::write(code, atMs);
        QVERIFY(payload.has_value());
        QTEST(*payload, "payload");
    }

    void whatIsWrittenReadsBack()
    {
        const quint32 seed = test::printedSeed();
        QRandomGenerator random(seed);
        for (int i = 0; i < 500; ++i) {
            const khqr::CodeFields code = test::randomCode(random, kNow);
            const auto payload = khqr::write(code, kNow);
            QVERIFY2(payload.has_value(),
                     qPrintable(QString::number(i) + u' ' + refusalsOf(code).join(u' ')));
            const khqr::Check check = khqr::check(*payload, kNow);
            QCOMPARE(check.verdict, khqr::Verdict::Ok);
            QVERIFY2(test::fieldsOf(check) == code, qPrintable(*payload));
            QCOMPARE(check.pointOfInitiation(),
                     code.amount.isEmpty() ? khqr::PointOfInitiation::Static
                                           : khqr::PointOfInitiation::Dynamic);
            if (!code.amount.isEmpty())
                QVERIFY(
                    khqr::againstOrder(*payload, code.currency, code.amount, kNow).matchesOrder);
        }
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("written"); // empty: a static code; "-": refused
        const auto row = [](const QString &currency, const QString &amount,
                            const QString &written) {
            QTest::newRow(qPrintable(currency + u' ' + amount)) << currency << amount << written;
        };
        const QString refused = u"-"_s;
        row(u"KHR"_s, u"300"_s, u"300"_s);
        row(u"KHR"_s, u"300.00"_s, u"300"_s);
        row(u"KHR"_s, u"300.50"_s, refused);
        row(u"KHR"_s, u"0"_s, {});
        row(u"KHR"_s, {}, {});
        row(u"KHR"_s, u"-1"_s, refused);
        row(u"KHR"_s, u"1e3"_s, refused);
        row(u"KHR"_s, u"1,000"_s, refused);
        row(u"KHR"_s, u"NaN"_s, refused);
        row(u"KHR"_s, u" 1"_s, refused);
        row(u"KHR"_s, u"9999999999999"_s, u"9999999999999"_s);
        row(u"KHR"_s, u"10000000000000"_s, refused);
        row(u"USD"_s, u"10"_s, u"10"_s);
        row(u"USD"_s, u"10.5"_s, u"10.50"_s);
        row(u"USD"_s, u"10.00"_s, u"10.00"_s);
        row(u"USD"_s, u"0.01"_s, u"0.01"_s);
        row(u"USD"_s, u"0.00"_s, {});
        row(u"USD"_s, u"10.505"_s, refused);
        row(u"USD"_s, u"9999999999.99"_s, u"9999999999.99"_s);
        row(u"USD"_s, u"99999999999.99"_s, refused);
    }

    void amounts()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, currency);
        QFETCH(const QString, amount);
        khqr::CodeFields code = sampleCode();
        code.currency = currency;
        code.amount = amount;
        if (written == "-"_L1) {
            QCOMPARE(refusalsOf(code), QStringList{u"4 TRANSACTION_AMOUNT_INVALID"_s});
            return;
        }
        const auto payload = khqr::write(code, kNow);
        QVERIFY(payload.has_value());
        const khqr::Check check = khqr::check(*payload, kNow);
        QCOMPARE(check.verdict, khqr::Verdict::Ok);
        QCOMPARE(check.fields.value(u"transactionAmount"_s), written);
        QCOMPARE(check.fields.contains(u"expirationTimestamp"_s), !written.isEmpty());
        QCOMPARE(khqr::againstOrder(*payload, currency, amount, kNow).matchesOrder,
                 !written.isEmpty());
    }

    void refusals_data()
    {
        QTest::addColumn<CodeEdit>("change");
        QTest::addColumn<QStringList>("refusals");
        using Code = khqr::CodeFields;
        const auto row = [](const char *name, const QString &refusal, const CodeEdit &change) {
            QTest::newRow(name) << change << refusal.split(u'|', Qt::SkipEmptyParts);
        };
        const auto merchant = [](Code &c) {
            c.account = khqr::AccountType::Merchant;
            c.merchantId = u"1"_s;
            c.acquiringBank = u"Bank"_s;
        };
        const QString khmer = u"\u1780"_s;
        const QString emoji = u"\U0001F600"_s;
        row("account of 32", {}, [](Code &c) { c.bakongId = QString(30, u'a') + u"@b"; });
        row("account of 33", u"6 BAKONG_ACCOUNT_ID_LENGTH_INVALID"_s,
            [](Code &c) { c.bakongId = QString(31, u'a') + u"@b"; });
        row("no account", u"1 BAKONG_ACCOUNT_ID_REQUIRED"_s, [](Code &c) { c.bakongId.clear(); });
        for (const QString &id : {u"console@"_s, u"@nobank"_s, u"console"_s, u"a@b@c"_s})
            row(qPrintable(u"account "_s + id), u"3 BAKONG_ACCOUNT_ID_INVALID"_s,
                [id](Code &c) { c.bakongId = id; });
        row("name of 25 Khmer letters", {}, [=](Code &c) { c.merchantName = khmer.repeated(25); });
        row("name of 26 Khmer letters", u"7 MERCHANT_NAME_LENGTH_INVALID"_s,
            [=](Code &c) { c.merchantName = khmer.repeated(26); });
        row("12 emoji and a letter: 25 units", {},
            [=](Code &c) { c.merchantName = emoji.repeated(12) + u'x'; });
        row("13 emoji: 26 units", u"7 MERCHANT_NAME_LENGTH_INVALID"_s,
            [=](Code &c) { c.merchantName = emoji.repeated(13); });
        row("no name", u"2 MERCHANT_NAME_REQUIRED"_s, [](Code &c) { c.merchantName.clear(); });
        row("name of spaces", u"2 MERCHANT_NAME_REQUIRED"_s,
            [](Code &c) { c.merchantName = u"  "_s; });
        row("name with NUL", u"8 TLV_UNEXPECTED_END"_s,
            [](Code &c) { c.merchantName = u"a"_s + QChar(u'\0') + u'b'; });
        row("name with a line end", u"8 TLV_UNEXPECTED_END"_s,
            [](Code &c) { c.merchantName = u"a\nb"_s; });
        row("name with half a pair", u"8 TLV_UNEXPECTED_END"_s,
            [](Code &c) { c.merchantName = u"a"_s + QChar(char16_t(0xD83D)); });
        row("city of 15", {}, [](Code &c) { c.merchantCity = QString(15, u'a'); });
        row("city of 16", u"21 MERCHANT_CITY_LENGTH_INVALID"_s,
            [](Code &c) { c.merchantCity = QString(16, u'a'); });
        row("no city", u"27 MERCHANT_CITY_TAG_REQUIRED"_s, [](Code &c) { c.merchantCity.clear(); });
        row("no currency", u"9 CURRENCY_TYPE_REQUIRED"_s, [](Code &c) { c.currency.clear(); });
        row("baht", u"28 UNSUPPORTED_CURRENCY"_s, [](Code &c) { c.currency = u"THB"_s; });
        row("no category", u"25 MERCHANT_CATEGORY_TAG_REQUIRED"_s,
            [](Code &c) { c.merchantCategoryCode.clear(); });
        row("category of 5", u"18 MERCHANT_CODE_LENGTH_INVALID"_s,
            [](Code &c) { c.merchantCategoryCode = u"59990"_s; });
        row("category of letters", u"51 INVALID_MERCHANT_CATEGORY_CODE"_s,
            [](Code &c) { c.merchantCategoryCode = u"5a99"_s; });
        row("category 0000", {}, [](Code &c) { c.merchantCategoryCode = u"0000"_s; });
        row("account information of 33", u"35 ACCOUNT_INFORMATION_LENGTH_INVALID"_s,
            [](Code &c) { c.accountInformation = QString(33, u'1'); });
        row("bank of 33", u"33 ACQUIRING_BANK_LENGTH_INVALID"_s,
            [](Code &c) { c.acquiringBank = QString(33, u'1'); });
        row("merchant", {}, merchant);
        row("merchant without its id and bank",
            u"30 MERCHANT_ID_REQUIRED|31 ACQUIRING_BANK_REQUIRED"_s,
            [](Code &c) { c.account = khqr::AccountType::Merchant; });
        row("merchant id of 33", u"32 MERCHANT_ID_LENGTH_INVALID"_s, [=](Code &c) {
            merchant(c);
            c.merchantId = QString(33, u'1');
        });
        row("a template of 100", u"8 TLV_BAD_LENGTH_IN_29"_s, [](Code &c) {
            c.bakongId = QString(27, u'a') + u"@b"_s;
            c.accountInformation = QString(32, u'1');
            c.acquiringBank = QString(27, u'1');
        });
        row("a template of 99", {}, [](Code &c) {
            c.bakongId = QString(26, u'a') + u"@b"_s;
            c.accountInformation = QString(32, u'1');
            c.acquiringBank = QString(27, u'1');
        });
        row("labels of 116", u"8 TLV_BAD_LENGTH_IN_62"_s, [](Code &c) {
            c.billNumber = c.mobileNumber = c.storeLabel = c.terminalLabel = QString(25, u'9');
        });
        row("every label of 26",
            u"10 BILL_NUMBER_LENGTH_INVALID|34 MOBILE_NUMBER_LENGTH_INVALID|"
            u"11 STORE_LABEL_LENGTH_INVALID|0 REFERENCE_LABEL_LENGTH_INVALID|"
            u"12 TERMINAL_LABEL_LENGTH_INVALID|42 PURPOSE_OF_TRANSACTION_LENGTH_INVALID|"
            u"8 TLV_BAD_LENGTH_IN_62"_s,
            [](Code &c) {
                c.billNumber = c.mobileNumber = c.storeLabel = c.referenceLabel = c.terminalLabel
                    = c.purpose = QString(26, u'9');
            });
        row("UnionPay of 100", u"43 UPI_ACCOUNT_INFORMATION_LENGTH_INVALID"_s,
            [](Code &c) { c.unionPayMerchant = QString(100, u'1'); });
        row("UnionPay and dollars", u"44 UPI_ACCOUNT_INFORMATION_INVALID_CURRENCY"_s, [](Code &c) {
            c.currency = u"USD"_s;
            c.unionPayMerchant = u"1"_s;
        });
        row("another name without its language", u"37 LANGUAGE_PREFERENCE_REQUIRED"_s,
            [](Code &c) { c.alternateName = u"Shop"_s; });
        row("another city without its language", u"37 LANGUAGE_PREFERENCE_REQUIRED"_s,
            [](Code &c) { c.alternateCity = u"Town"_s; });
        row("language of 3, name of 26, city of 16",
            u"38 LANGUAGE_PREFERENCE_LENGTH_INVALID|"
            u"40 MERCHANT_NAME_ALTERNATE_LANGUAGE_LENGTH_INVALID|"
            u"41 MERCHANT_CITY_ALTERNATE_LANGUAGE_LENGTH_INVALID"_s,
            [](Code &c) {
                c.languagePreference = u"khm"_s;
                c.alternateName = QString(26, u'a');
                c.alternateCity = QString(16, u'a');
            });
        row("a language without a name", u"39 MERCHANT_NAME_ALTERNATE_LANGUAGE_REQUIRED"_s,
            [](Code &c) { c.languagePreference = u"km"_s; });
        row("no end", u"45 EXPIRATION_TIMESTAMP_REQUIRED"_s, [](Code &c) { c.expiresMs = 0; });
        row("ends now", {}, [](Code &c) { c.expiresMs = kNow; });
        row("ended", u"46 KHQR_EXPIRED"_s, [](Code &c) {
            c.createdMs = kNow - 2;
            c.expiresMs = kNow - 1;
        });
        row("ends before it is made", u"50 EXPIRATION_TIMESTAMP_IN_THE_PAST"_s,
            [](Code &c) { c.expiresMs = c.createdMs - 1; });
        row("end of 14 digits", u"49 EXPIRATION_TIMESTAMP_LENGTH_INVALID"_s,
            [](Code &c) { c.expiresMs = 10'000'000'000'000; });
        row("end in seconds", u"49 EXPIRATION_TIMESTAMP_LENGTH_INVALID"_s,
            [](Code &c) { c.expiresMs = 1767225600; });
        row("made in seconds", u"0 CREATION_TIMESTAMP_NOT_13_DIGITS"_s,
            [](Code &c) { c.createdMs = 1767225600; });
        row("a static code takes no times", {}, [](Code &c) {
            c.amount.clear();
            c.createdMs = 1;
            c.expiresMs = 1;
        });
        row("nothing is there",
            u"1 BAKONG_ACCOUNT_ID_REQUIRED|2 MERCHANT_NAME_REQUIRED|9 CURRENCY_TYPE_REQUIRED|"
            u"25 MERCHANT_CATEGORY_TAG_REQUIRED|27 MERCHANT_CITY_TAG_REQUIRED"_s,
            [](Code &c) {
                c = {};
                c.currency.clear();
                c.merchantCategoryCode.clear();
                c.merchantCity.clear();
            });
    }

    void refusals()
    {
        QFETCH(const CodeEdit, change);
        QFETCH(QStringList, refusals);
        khqr::CodeFields code = sampleCode();
        change(code);
        refusals.sort();
        QCOMPARE(refusalsOf(code), refusals);
    }
};

QTEST_GUILESS_MAIN(TestKhqrWriter)
#include "tst_khqrwriter.moc"
