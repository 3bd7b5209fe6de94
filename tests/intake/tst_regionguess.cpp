// SPDX-License-Identifier: MIT
#include "support/regionguess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

/** The region of a customer's order, from the region files alone. */
class TestRegionGuess : public QObject
{
    Q_OBJECT

    RegionCatalog m_catalog;

    static SentRequest request(const QStringList &pairs, const QString &url = {})
    {
        SentRequest request;
        for (const QString &pair : pairs)
            request.fields.append({pair.section(u'=', 0, 0), pair.section(u'=', 1)});
        request.url = url;
        return request;
    }

private Q_SLOTS:
    void everyExample_data();
    void everyExample();
    void addresses_data();
    void addresses();
    void tellsByWhatDiffers_data();
    void tellsByWhatDiffers();
    void nothingToGoBy_data();
    void nothingToGoBy();
    void fieldsOfAnotherBeatTheAddress();
    void lastOfTwoCounts();
};

void TestRegionGuess::everyExample_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<FieldMap>("values");
    for (const RegionSpec &region : m_catalog.regions()) {
        for (const RegionExample &example : region.examples) {
            if (example.faults.isEmpty())
                QTest::newRow(qPrintable(region.id + u": "_s + example.name))
                    << region.id << example.values;
        }
    }
}

void TestRegionGuess::everyExample()
{
    QFETCH(QString, region);
    QFETCH(FieldMap, values);
    SentRequest request;
    for (auto it = values.begin(); it != values.end(); ++it)
        request.fields.append({it.key(), it.value()});
    request.fields.append({u"tradeNo"_s, u"VX1"_s});
    request.fields.append({u"timestamp"_s, u"1"_s});
    request.fields.append({u"sign"_s, u"ab"_s});
    QCOMPARE(guessRegion(request, m_catalog), region);
}

void TestRegionGuess::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("region");
    QTest::newRow("sandbox") << u"https://sandbox-api.vexora.com/japan/v1/vexora/checkout"_s
                             << u"japan"_s;
    QTest::newRow("a currency's own")
        << u"https://sandbox-api.vexora.com/cambodia-usd/v1/vexora/queryBalance"_s << u"cambodia"_s;
    QTest::newRow("path alone") << u"/mexico/v1/vexora/queryPayInResult"_s << u"mexico"_s;
    QTest::newRow("a proxy") << u"http://10.0.0.3:8080/pay/taiwan/v1/vexora/checkout"_s
                             << u"taiwan"_s;
    QTest::newRow("none") << u"https://api.example/v1/vexora/checkout"_s << QString();
    QTest::newRow("a word in the query") << u"https://api.example/v1?to=/japan/"_s << QString();
}

void TestRegionGuess::addresses()
{
    QFETCH(QString, url);
    QFETCH(QString, region);
    QCOMPARE(guessRegion(request({u"timestamp=1"_s, u"sign=a"_s}, url), m_catalog), region);
}

void TestRegionGuess::tellsByWhatDiffers_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("region");
    QTest::newRow("codes") << QStringList{u"channelCode=KHQR"_s, u"wayCode=KHQR"_s}
                           << u"cambodia"_s;
    QTest::newRow("a field") << QStringList{u"idCardNumber=30123456"_s,
                                            u"channelCode=BANK_TRANSFER"_s, u"wayCode=CVU"_s}
                             << u"argentina"_s;
    QTest::newRow("a conditional field")
        << QStringList{u"channelCode=NET_BANKING"_s, u"wayCode=BANK_TRANSFER"_s,
                       u"ipAddress=203.0.113.7"_s, u"bankNumber=808-0358988888888"_s,
                       u"mobile=0912345678"_s}
        << u"taiwan"_s;
    QTest::newRow("kana") << QStringList{u"channelCode=EWALLET"_s,
                                         u"wayCode=PAYPAY"_s,
                                         u"ipAddress=203.0.113.7"_s,
                                         u"mobile=09012345678"_s,
                                         u"firstname=タロウ"_s,
                                         u"lastname=ヤマダ"_s,
                                         u"userId=7"_s}
                          << u"japan"_s;
}

void TestRegionGuess::tellsByWhatDiffers()
{
    QFETCH(QStringList, more);
    QFETCH(QString, region);
    QStringList pairs{u"amount=300"_s,          u"email=a@b.example"_s,   u"firstname=A"_s,
                      u"lastname=B"_s,          u"mobile=093456789"_s,    u"remark=r"_s,
                      u"notifyUrl=https://s"_s, u"returnUrl=https://s"_s, u"sign=ab"_s};
    QCOMPARE(guessRegion(request(pairs + more), m_catalog), region);
}

void TestRegionGuess::nothingToGoBy_data()
{
    QTest::addColumn<QStringList>("pairs");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("a query") << QStringList{u"tradeNo=1"_s, u"timestamp=1"_s, u"sign=a"_s};
    QTest::newRow("a callback") << QStringList{u"platFormTradeNo=1"_s, u"tradeNo=1"_s,
                                               u"amount=300"_s, u"status=0000"_s, u"message=ok"_s};
    QTest::newRow("something else") << QStringList{u"hello=1"_s, u"world=2"_s};
}

void TestRegionGuess::nothingToGoBy()
{
    QFETCH(QStringList, pairs);
    QCOMPARE(guessRegion(request(pairs), m_catalog), QString());
}

void TestRegionGuess::fieldsOfAnotherBeatTheAddress()
{
    const QStringList pairs{
        u"amount=300"_s,          u"email=a@b.example"_s,  u"firstname=タロウ"_s,
        u"lastname=ヤマダ"_s,     u"mobile=09012345678"_s, u"userId=7"_s,
        u"channelCode=EWALLET"_s, u"wayCode=PAYPAY"_s,     u"ipAddress=203.0.113.7"_s,
        u"notifyUrl=https://s"_s, u"returnUrl=https://s"_s};
    QCOMPARE(guessRegion(request(pairs, u"https://sandbox-api.vexora.com/mexico/v1"_s), m_catalog),
             u"japan"_s);
}

void TestRegionGuess::lastOfTwoCounts()
{
    const QStringList pairs{u"amount=300"_s,          u"email=a@b.example"_s,   u"firstname=A"_s,
                            u"lastname=B"_s,          u"mobile=09345678"_s,     u"remark=r"_s,
                            u"notifyUrl=https://s"_s, u"returnUrl=https://s"_s, u"channelCode=QR"_s,
                            u"wayCode=QR"_s,          u"channelCode=KHQR"_s,    u"wayCode=KHQR"_s};
    QCOMPARE(guessRegion(request(pairs), m_catalog), u"cambodia"_s);
}

QTEST_GUILESS_MAIN(TestRegionGuess)
#include "tst_regionguess.moc"
