// SPDX-License-Identifier: MIT
#include "checkout/masking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

/** What of a payer may stand in a gateway's text, and must not be stored. */
class TestMasking : public QObject
{
    Q_OBJECT

private:
    static RegionSpec region()
    {
        RegionSpec spec;
        const auto add = [&spec](const QString &name, FieldType type, bool personal) {
            FieldSpec field;
            field.name = name;
            field.type = type;
            field.personal = personal;
            spec.fields.append(field);
        };
        add(u"amount"_s, FieldType::Amount, false);
        add(u"firstname"_s, FieldType::Name, true);
        add(u"lastname"_s, FieldType::Name, true);
        add(u"mobile"_s, FieldType::Mobile, true);
        add(u"email"_s, FieldType::Email, true);
        return spec;
    }

private Q_SLOTS:
    void valuesLeaveTheText_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("stored");
        QTest::newRow("number") << u"mobile 0912345678 invalid"_s << u"mobile ‹mobile› invalid"_s;
        QTest::newRow("with country code") << u"886912345678?"_s << u"886‹mobile›?"_s;
        QTest::newRow("other case") << u"A@B.CO exists"_s << u"‹email› exists"_s;
        QTest::newRow("one character name") << u"付款人林不符"_s << u"付款人‹lastname›不符"_s;
        QTest::newRow("short name alone")
            << u"payer Li refused"_s << u"payer ‹firstname› refused"_s;
        QTest::newRow("short name in a word") << u"limit reached"_s << u"limit reached"_s;
        QTest::newRow("nothing personal") << u"amount 300 too small"_s << u"amount 300 too small"_s;
    }

    void valuesLeaveTheText()
    {
        QFETCH(const QString, message);
        QFETCH(const QString, stored);
        const FieldMap fields{{u"amount"_s, u"300"_s},
                              {u"firstname"_s, u"Li"_s},
                              {u"lastname"_s, u"林"_s},
                              {u"mobile"_s, u"0912345678"_s},
                              {u"email"_s, u"a@b.co"_s}};
        OrderRecord record;
        record.message = message;
        record.deviations = {{u"x"_s, message}};
        const OrderRecord masked = maskedForStorage(record, fields, region());
        QCOMPARE(masked.message, stored);
        QCOMPARE(masked.deviations.first().message, stored);
    }

    void aVirtualAccountLosesItsHolder()
    {
        OrderRecord record;
        record.virtualAccount = VirtualAccount{u"Bank"_s, u"0123"_s, u"YAMADA TARO"_s, u"2026"_s};
        const OrderRecord masked = maskedForStorage(record, {}, region());
        QCOMPARE(masked.virtualAccount->holder, QString());
        QCOMPARE(masked.virtualAccount->number, u"0123"_s);
    }

    void codesStayAndEchoesInTheirPlaceDoNot()
    {
        const FieldMap fields{{u"email"_s, u"a@b.co"_s}};
        OrderRecord record;
        record.code = u"8000"_s;
        record.status = u"a@b.co is unknown"_s;
        const OrderRecord masked = maskedForStorage(record, fields, region());
        QCOMPARE(masked.code, u"8000"_s);
        QCOMPARE(masked.status, u"‹email› is unknown"_s);
    }

    void aNumberThatIsThePayersIsNoCode()
    {
        const FieldMap fields{{u"mobile"_s, u"0912345678"_s},
                              {u"firstname"_s, u"106"_s},
                              {u"lastname"_s, u"VX20260331"_s}};
        OrderRecord record;
        record.key.tradeNo = u"VX20260331"_s;
        record.status = u"0912345678"_s;
        record.code = u"0106015"_s;
        record.platFormTradeNo = u"P-VX20260331-1"_s;
        OrderRecord masked = maskedForStorage(record, fields, region());
        QCOMPARE(masked.status, u"‹mobile›"_s);
        QCOMPARE(masked.code, u"0106015"_s);
        QCOMPARE(masked.platFormTradeNo, u"P-VX20260331-1"_s);

        record.platFormTradeNo = u"886912345678-1"_s;
        masked = maskedForStorage(record, fields, region());
        QCOMPARE(masked.platFormTradeNo, u"886‹mobile›-1"_s);
    }
};

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
