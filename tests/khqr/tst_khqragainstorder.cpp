// SPDX-License-Identifier: MIT
#include "khqr/check.h"
#include "khqr/crc.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

constexpr qint64 kNow = 1'726'821'915'798;

/** A code without fault, but for what `currencyAndAmount` and `stamps` do to it. */
QString codeWith(const QString &currencyAndAmount,
                 const QString &stamps = u"99340013172682191579801131726821975797"_s,
                 const QString &initiation = u"010212"_s)
{
    const QString open = u"000201"_s + initiation + u"29130009shop@aclb52045999"_s
        + currencyAndAmount + u"5802KH5904Shop6010Phnom Penh"_s + stamps + u"6304"_s;
    return open + khqr::crcText(open.toUtf8());
}

} // namespace

/** A code beside its order: money, currency and end. */
class TestKhqrAgainstOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QStringList>("problems");
        const QString khr = u"5303116"_s;
        const QString usd = u"5303840"_s;
        const QStringList differs{u"AMOUNT_DIFFERS"_s};
        QTest::newRow("riel") << khr + u"5403300"_s << u"KHR"_s << u"300"_s << QStringList();
        QTest::newRow("riel with zeros")
            << khr + u"5406300.00"_s << u"KHR"_s << u"300"_s << QStringList();
        QTest::newRow("half a riel") << khr + u"5405300.5"_s << u"KHR"_s << u"300.5"_s << differs;
        QTest::newRow("dollars") << usd + u"540510.50"_s << u"USD"_s << u"10.5"_s << QStringList();
        QTest::newRow("trailing dot") << usd + u"540310."_s << u"USD"_s << u"10"_s << QStringList();
        QTest::newRow("leading zeros")
            << usd + u"5406000010"_s << u"USD"_s << u"10"_s << QStringList();
        QTest::newRow("a cent less") << usd + u"540510.49"_s << u"USD"_s << u"10.5"_s << differs;
        QTest::newRow("half a cent more")
            << usd + u"540610.505"_s << u"USD"_s << u"10.5"_s << differs;
        QTest::newRow("a hundredfold") << khr + u"540530000"_s << u"KHR"_s << u"300"_s << differs;
        QTest::newRow("nothing") << khr + u"54010"_s << u"KHR"_s << u"300"_s << differs;
        QTest::newRow("exponent") << usd + u"54031e3"_s << u"USD"_s << u"1000"_s
                                  << QStringList{u"TRANSACTION_AMOUNT_NOT_A_NUMBER"_s,
                                                 u"AMOUNT_DIFFERS"_s};
        QTest::newRow("both unreadable")
            << usd + u"5403abc"_s << u"USD"_s << u"abc"_s
            << QStringList{u"TRANSACTION_AMOUNT_NOT_A_NUMBER"_s, u"AMOUNT_DIFFERS"_s};
        QTest::newRow("empty") << usd + u"5400"_s << u"USD"_s << QString()
                               << QStringList{u"TRANSACTION_AMOUNT_INVALID"_s, u"AMOUNT_DIFFERS"_s};
        QTest::newRow("no amount") << khr << u"KHR"_s << u"300"_s
                                   << QStringList{u"INVALID_DYNAMIC_KHQR"_s, u"AMOUNT_MISSING"_s};
        QTest::newRow("other currency")
            << usd + u"5403300"_s << u"KHR"_s << u"300"_s << QStringList{u"CURRENCY_DIFFERS"_s};
        QTest::newRow("unknown currency on both sides")
            << u"53037645403300"_s << u"764"_s << u"300"_s
            << QStringList{u"UNSUPPORTED_CURRENCY"_s, u"CURRENCY_DIFFERS"_s};
        QTest::newRow("no currency")
            << u"5403300"_s << QString() << u"300"_s
            << QStringList{u"CURRENCY_TYPE_REQUIRED"_s, u"CURRENCY_DIFFERS"_s};
        QTest::newRow("two amounts") << khr + u"54033005403900"_s << u"KHR"_s << u"300"_s
                                     << QStringList{u"DUPLICATE_TAG_54"_s};
        QTest::newRow("two accounts") << u"30130009evil@aclb"_s + khr + u"5403300"_s << u"KHR"_s
                                      << u"300"_s << QStringList{u"DUPLICATE_TAG_29/30"_s};
    }

    void amounts()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, currency);
        QFETCH(const QString, amount);
        const KhqrSummary summary = khqr::againstOrder(codeWith(body), currency, amount, kNow);
        QTEST(summary.problems, "problems");
        QCOMPARE(summary.matchesOrder, summary.problems.isEmpty());
    }

    void ends_data()
    {
        QTest::addColumn<QString>("initiation");
        QTest::addColumn<QString>("stamps");
        QTest::addColumn<qint64>("expires");
        QTest::addColumn<QStringList>("problems");
        const QString dynamic = u"010212"_s;
        const QStringList required{u"EXPIRATION_TIMESTAMP_REQUIRED"_s};
        const QStringList length{u"EXPIRATION_TIMESTAMP_LENGTH_INVALID"_s};
        QTest::newRow("now") << dynamic << u"991701131726821915798"_s << kNow << QStringList();
        QTest::newRow("a millisecond over")
            << dynamic << u"991701131726821915797"_s << kNow - 1 << QStringList{u"KHQR_EXPIRED"_s};
        QTest::newRow("none") << dynamic << QString() << qint64(0) << required;
        QTest::newRow("two digits") << dynamic << u"9906010201"_s << qint64(0) << length + required;
        QTest::newRow("hex") << dynamic << u"9917011339CA026411FDA"_s << qint64(0)
                             << length + required;
        QTest::newRow("sign") << dynamic << u"99170113+726821975797"_s << qint64(0)
                              << length + required;
        QTest::newRow("before its creation")
            << dynamic << u"99340013172682197579801131726821975797"_s << qint64(1726821975797)
            << QStringList{u"EXPIRATION_TIMESTAMP_IN_THE_PAST"_s};
        QTest::newRow("of a static code it counts for nothing")
            << u"010211"_s << u"991701131726821975797"_s << qint64(0) << required;
        QTest::newRow("neither static nor dynamic")
            << QString() << u"991701131726821975797"_s << qint64(1726821975797) << QStringList();
        QTest::newRow("neither, and over")
            << QString() << u"991701131726821915000"_s << qint64(1726821915000)
            << QStringList{u"KHQR_EXPIRED"_s};
        QTest::newRow("no end at all") << QString() << QString() << qint64(0) << required;
    }

    void ends()
    {
        QFETCH(const QString, initiation);
        QFETCH(const QString, stamps);
        const KhqrSummary summary = khqr::againstOrder(
            codeWith(u"53031165403300"_s, stamps, initiation), u"KHR"_s, u"300"_s, kNow);
        QTEST(summary.expiresAtMs, "expires");
        QTEST(summary.problems, "problems");
        QCOMPARE(summary.merchantName, u"Shop"_s);
        QCOMPARE(summary.matchesOrder, summary.problems.isEmpty());
    }

    void aNoteIsNoProblem()
    {
        const KhqrSummary summary
            = khqr::againstOrder(codeWith(u"53031165406300.00"_s), u"KHR"_s, u"300"_s, kNow);
        QCOMPARE(summary.verdict, u"warn"_s);
        QVERIFY(summary.matchesOrder);
    }

    void aBadChecksumNeverMatches()
    {
        const KhqrSummary summary = khqr::againstOrder(
            codeWith(u"53031165403300"_s).chopped(4) + u"0000"_s, u"KHR"_s, u"300"_s, kNow);
        QCOMPARE(summary.problems, QStringList{u"CRC_MISMATCH"_s});
        QCOMPARE(summary.verdict, u"fatal"_s);
        QCOMPARE(summary.amount, u"300"_s);
        QVERIFY(!summary.matchesOrder);
    }

    void aBrokenPayInfoShowsNothing()
    {
        const QString cut = codeWith(u"53031165403300"_s).chopped(1);
        const KhqrSummary summary = khqr::againstOrder(cut, u"KHR"_s, u"300"_s, kNow);
        QVERIFY(!summary.matchesOrder);
        QVERIFY(summary.amount.isEmpty());
        QVERIFY(summary.currency.isEmpty());
        QVERIFY(summary.merchantName.isEmpty());
        QVERIFY(!summary.problems.contains(u"AMOUNT_MISSING"_s));
    }
};

QTEST_GUILESS_MAIN(TestKhqrAgainstOrder)
#include "tst_khqragainstorder.moc"
