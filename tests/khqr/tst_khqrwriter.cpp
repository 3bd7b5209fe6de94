// SPDX-License-Identifier: MIT
#include "khqr/check.h"
#include "khqr/fields.h"
#include "khqr/writer.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace vexora;

using CodeEdit = std::function<void(khqr::DynamicCode &)>;
Q_DECLARE_METATYPE(CodeEdit)

namespace {

khqr::DynamicCode sampleCode()
{
    khqr::DynamicCode code;
    code.bakongId = u"console@nobank"_s;
    code.merchantName = u"ចន ស្មីន"_s;
    code.merchantCity = u"ភ្នំពេញ"_s;
    code.currency = u"KHR"_s;
    code.amount = u"48000"_s;
    code.billNumber = u"VX20260101000004"_s;
    code.createdMs = 1767225600000;
    code.expiresMs = 1767226200000;
    return code;
}

} // namespace

/** What the embedded gateway mints must be what we would accept from a real one. */
class TestKhqrWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const khqr::DynamicCode code = sampleCode();
        const auto payload = khqr::write(code);
        QVERIFY(payload.has_value());
        const khqr::Check check = khqr::check(*payload);
        QCOMPARE(check.verdict, u"ok"_s);
        QCOMPARE(check.issues.size(), 0);
        const QMap<QString, QString> expected{{u"payloadFormatIndicator"_s, u"01"_s},
                                              {u"pointofInitiationMethod"_s, u"12"_s},
                                              {u"merchantType"_s, u"29"_s},
                                              {u"bakongAccountID"_s, code.bakongId},
                                              {u"merchantCategoryCode"_s, u"5999"_s},
                                              {u"transactionCurrency"_s, u"116"_s},
                                              {u"transactionAmount"_s, u"48000"_s},
                                              {u"countryCode"_s, u"KH"_s},
                                              {u"merchantName"_s, code.merchantName},
                                              {u"merchantCity"_s, code.merchantCity},
                                              {u"billNumber"_s, code.billNumber},
                                              {u"creationTimestamp"_s, u"1767225600000"_s},
                                              {u"expirationTimestamp"_s, u"1767226200000"_s},
                                              {u"crc"_s, check.crcExpected}};
        QCOMPARE(check.fields, expected);

        QStringList order;
        for (const khqr::Tlv &item : check.tlv)
            order.append(item.tag);
        QCOMPARE(order.join(u' '), u"00 01 29 52 53 54 58 59 60 62 99 63"_s);

        const KhqrSummary summary = khqr::againstOrder(*payload, u"KHR"_s, u"48000"_s);
        QVERIFY(summary.matchesOrder);
        QCOMPARE(summary.expiresAtMs, code.expiresMs);
    }

    /** The whole text, from a checksum computed elsewhere (binascii.crc_hqx). */
    void theTextItself()
    {
        khqr::DynamicCode code = sampleCode();
        code.merchantName = u"Jonh Smith"_s;
        code.merchantCity = u"Phnom Penh"_s;
        code.billNumber.clear();
        code.currency = u"USD"_s;
        code.amount = u"10.5"_s;
        QCOMPARE(khqr::write(code).value_or(QString()),
                 u"00020101021229180014console@nobank520459995303840540510.505802KH5910Jonh Smith"
                 u"6010Phnom Penh9934001317672256000000113176722620000063043397"_s);
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("written"); // empty: refused
        const auto row = [](const QString &currency, const QString &amount,
                            const QString &written) {
            QTest::newRow(qPrintable(currency + u' ' + amount)) << currency << amount << written;
        };
        row(u"KHR"_s, u"300"_s, u"300"_s);
        row(u"KHR"_s, u"300.00"_s, u"300"_s);
        row(u"KHR"_s, u"300.50"_s, {});
        row(u"KHR"_s, u"0"_s, {});
        row(u"KHR"_s, u"-1"_s, {});
        row(u"KHR"_s, u"1e3"_s, {});
        row(u"KHR"_s, u"1,000"_s, {});
        row(u"KHR"_s, {}, {});
        row(u"KHR"_s, u"9999999999999"_s, u"9999999999999"_s);
        row(u"KHR"_s, u"10000000000000"_s, {});
        row(u"USD"_s, u"10"_s, u"10"_s);
        row(u"USD"_s, u"10.5"_s, u"10.50"_s);
        row(u"USD"_s, u"0.01"_s, u"0.01"_s);
        row(u"USD"_s, u"0.00"_s, {});
        row(u"USD"_s, u"10.505"_s, {});
        row(u"USD"_s, u"9999999999.99"_s, u"9999999999.99"_s);
        row(u"USD"_s, u"99999999999.99"_s, {});
        row(u"THB"_s, u"10"_s, {});
    }

    void amounts()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, currency);
        QFETCH(const QString, amount);
        khqr::DynamicCode code = sampleCode();
        code.currency = currency;
        code.amount = amount;
        const auto payload = khqr::write(code);
        QCOMPARE(payload.has_value(), !written.isEmpty());
        if (!payload) {
            QCOMPARE(payload.error().code, ErrorCode::Malformed);
            return;
        }
        QCOMPARE(khqr::check(*payload).fields.value(u"transactionAmount"_s), written);
        QVERIFY(khqr::againstOrder(*payload, currency, amount).matchesOrder);
    }

    void limits_data()
    {
        QTest::addColumn<CodeEdit>("change");
        QTest::addColumn<bool>("fits");
        using Code = khqr::DynamicCode;
        const auto row = [](const char *name, bool fits, const CodeEdit &change) {
            QTest::newRow(name) << change << fits;
        };
        const QString khmer = u"\u1780"_s;
        row("account of 32", true, [](Code &c) { c.bakongId = QString(30, u'a') + u"@b"; });
        row("account of 33", false, [](Code &c) { c.bakongId = QString(31, u'a') + u"@b"; });
        row("no bank", false, [](Code &c) { c.bakongId = u"console@"_s; });
        row("no name before the bank", false, [](Code &c) { c.bakongId = u"@nobank"_s; });
        row("no at sign", false, [](Code &c) { c.bakongId = u"console"_s; });
        row("two at signs", false, [](Code &c) { c.bakongId = u"a@b@c"_s; });
        row("name of 25 Khmer letters", true,
            [=](Code &c) { c.merchantName = khmer.repeated(25); });
        row("name of 26 Khmer letters", false,
            [=](Code &c) { c.merchantName = khmer.repeated(26); });
        row("name with an emoji", true, [](Code &c) { c.merchantName = u"\U0001F600 Shop"_s; });
        row("12 emoji and a letter: 25 units", true,
            [](Code &c) { c.merchantName = u"\U0001F600"_s.repeated(12) + u'x'; });
        row("13 emoji: 26 units", false,
            [](Code &c) { c.merchantName = u"\U0001F600"_s.repeated(13); });
        row("no name", false, [](Code &c) { c.merchantName.clear(); });
        row("name of spaces", false, [](Code &c) { c.merchantName = u"  "_s; });
        row("name with NUL", false, [](Code &c) { c.merchantName = u"a"_s + QChar(u'\0') + u'b'; });
        row("name with a line end", false, [](Code &c) { c.merchantName = u"a\nb"_s; });
        row("name with half a pair", false,
            [](Code &c) { c.merchantName = u"a"_s + QChar(char16_t(0xD83D)); });
        row("city of 15", true, [](Code &c) { c.merchantCity = QString(15, u'a'); });
        row("city of 16", false, [](Code &c) { c.merchantCity = QString(16, u'a'); });
        row("no city", false, [](Code &c) { c.merchantCity.clear(); });
        row("bill of 25", true, [](Code &c) { c.billNumber = QString(25, u'9'); });
        row("bill of 26", false, [](Code &c) { c.billNumber = QString(26, u'9'); });
        row("no bill", true, [](Code &c) { c.billNumber.clear(); });
        row("expires when created", true, [](Code &c) { c.expiresMs = c.createdMs; });
        row("expires before created", false, [](Code &c) { c.expiresMs = c.createdMs - 1; });
        row("seconds for milliseconds", false, [](Code &c) { c.createdMs = 1767225600; });
        row("14 digits", false, [](Code &c) { c.expiresMs = 10'000'000'000'000; });
    }

    void limits()
    {
        QFETCH(const CodeEdit, change);
        QFETCH(const bool, fits);
        khqr::DynamicCode code = sampleCode();
        change(code);
        const auto payload = khqr::write(code);
        QCOMPARE(payload.has_value(), fits);
        if (!payload) {
            QCOMPARE(payload.error().code, ErrorCode::Malformed);
            return;
        }
        const khqr::Check check = khqr::check(*payload);
        QCOMPARE(check.verdict, u"ok"_s);
        QCOMPARE(khqr::repeatedTags(check.tlv), QStringList());
        QCOMPARE(check.fields.value(u"merchantName"_s), code.merchantName);
        QCOMPARE(check.fields.contains(u"billNumber"_s), !code.billNumber.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKhqrWriter)
#include "tst_khqrwriter.moc"
