// SPDX-License-Identifier: MIT
#include "regions/regioncatalog.h"
#include "support/orderexam.h"
#include "support/requestpurpose.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

constexpr qint64 kNow = 1'767'225'600'000;

SentRequest request(const QStringList &names, const QString &url = {})
{
    SentRequest sent;
    sent.url = url;
    for (const QString &name : names) {
        const QString value = name == "timestamp"_L1 ? QString::number(kNow)
            : name == "tradeNo"_L1                   ? u"VX20260101000001"_s
                                                     : u"0000"_s;
        sent.fields.append({name, value, SentKind::Text});
    }
    return sent;
}

const QStringList kQuery{u"timestamp"_s, u"tradeNo"_s, u"sign"_s};
const QStringList kBalance{u"timestamp"_s, u"sign"_s};
const QStringList kCallback{u"platFormTradeNo"_s, u"tradeNo"_s, u"amount"_s,   u"status"_s,
                            u"message"_s,         u"sign"_s,    u"timestamp"_s};

QString at(const QString &endpoint)
{
    return u"https://sandbox-api.vexora.com/taiwan/v1/vexora/"_s + endpoint;
}

QString described(const QList<Fault> &faults)
{
    QStringList points;
    for (const Fault &fault : faults)
        points.append(fault.field + u':' + fault.rule + u':' + toText(fault.severity));
    return points.join(u' ');
}

} // namespace

/** Questions and callbacks are told from orders, and not checked as such. */
class TestRequestPurpose : public QObject
{
    Q_OBJECT

private:
    RegionCatalog m_catalog;

    QList<Fault> examined(const SentRequest &sent, const ExamContext &context = {})
    {
        const RegionSpec &taiwan = *m_catalog.find(u"taiwan");
        return examineOrder(sent, taiwan, taiwan.currencies.first().currency, context);
    }

private Q_SLOTS:
    void theKind_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("url");
        QTest::addColumn<RequestKind>("kind");
        using enum RequestKind;
        const QStringList order{u"amount"_s, u"notifyUrl"_s, u"tradeNo"_s, u"timestamp"_s,
                                u"sign"_s};
        const auto row = [](const char *name, const QStringList &names, const QString &url,
                            RequestKind kind) { QTest::newRow(name) << names << url << kind; };
        row("query, its path", kQuery, at(u"queryPayInResult"_s), Query);
        row("query, a slash", kQuery, at(u"queryPayInResult/"_s), Query);
        row("query, its path alone", {u"timestamp"_s, u"sign"_s}, at(u"queryPayInResult"_s), Query);
        row("query, no address", kQuery, {}, Query);
        row("query, no signature", {u"tradeNo"_s, u"timestamp"_s}, {}, Query);
        row("query, the number as a field", kQuery + QStringList{u"merchantNo"_s}, {}, Query);
        row("query, an unknown path", kQuery, at(u"query"_s), Query);
        row("balance, its path", kBalance, at(u"queryBalance"_s), Balance);
        row("balance, no address", kBalance, {}, Balance);
        row("an order's path", kQuery, at(u"checkout"_s), Order);
        row("an order, no address", order, {}, Order);
        row("an order, the query's path", order, at(u"queryPayInResult"_s), Order);
        row("a signature alone", {u"sign"_s}, {}, Order);
        row("something unknown", {u"a"_s, u"timestamp"_s, u"sign"_s}, {}, Order);
        row("deposit", order, at(u"deposits"_s), Other);
        row("payout", order, at(u"disbursements"_s), Other);
        row("payout query", kQuery, at(u"queryPayOutResult"_s), Other);
        row("callback", kCallback, {}, FromGateway);
        row("callback, the shop's address", kCallback, u"https://m.example/n"_s, FromGateway);
        row("a status alone", order + QStringList{u"status"_s}, {}, Order);
    }

    void theKind()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, url);
        QFETCH(RequestKind, kind);
        const SentRequest sent = request(names, url);
        QVERIFY(purposeOf(sent, m_catalog.find(u"taiwan")).kind == kind);
        QVERIFY(purposeOf(sent, nullptr).kind == kind);
    }

    void aRegionsOwnPathCounts()
    {
        RegionSpec own = *m_catalog.find(u"taiwan");
        own.queryPath = u"/v2/ask"_s;
        const SentRequest sent = request(kQuery, u"https://pay.example/v2/ask"_s);
        QCOMPARE(purposeOf(sent, &own), (RequestPurpose{RequestKind::Query, u"/v2/ask"_s}));
    }

    void aRightQuestionHasOneNote_data()
    {
        QTest::addColumn<SentRequest>("sent");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("path");
        for (const bool withUrl : {true, false}) {
            const auto row = [withUrl](const char *name, const QStringList &names,
                                       const QString &endpoint, const QString &rule) {
                SentRequest sent = request(names, withUrl ? at(endpoint) : QString());
                sent.method = u"POST"_s;
                sent.body = "{}";
                sent.headers = {{u"merchantNo"_s, u"1234567890"_s},
                                {u"Content-Type"_s, u"application/json"_s}};
                QTest::addRow("%s, %s", name, withUrl ? "its address" : "no address")
                    << sent << rule << endpoint;
            };
            row("query", kQuery, u"queryPayInResult"_s, u"query_request"_s);
            row("balance", kBalance, u"queryBalance"_s, u"balance_request"_s);
            if (withUrl)
                row("deposit", kQuery + QStringList{u"amount"_s}, u"deposits"_s,
                    u"other_request"_s);
        }
    }

    void aRightQuestionHasOneNote()
    {
        QFETCH(SentRequest, sent);
        QFETCH(QString, rule);
        QFETCH(QString, path);
        ExamContext context;
        context.nowMs = kNow;
        for (const QList<Fault> &points :
             {examined(sent, context), examineWithoutRegion(sent, context)}) {
            QCOMPARE(described(points), QString(u':' + rule + u":warning"_s));
            QVERIFY2(points.first().message.contains(u"/v1/vexora/"_s + path),
                     qPrintable(points.first().message));
        }
    }

    void aQuestionsOwnMistakes()
    {
        SentRequest sent = request(kQuery, at(u"queryPayInResult"_s));
        sent.fields.removeLast();
        sent.fields.append({u"signType"_s, u"MD5"_s, SentKind::Text});
        sent.headers = {{u"Content-Type"_s, u"application/json"_s}};
        ExamContext context;
        context.nowMs = kNow + 301'000;
        QCOMPARE(described(examined(sent, context)),
                 u"sign:missing_sign:error merchantNo:missing_merchant:error "
                 ":query_request:warning signType:unknown_field:warning "
                 "timestamp:timestamp_old:warning"_s);
        sent = request(kQuery, at(u"queryPayInResult"_s));
        sent.fields[1].value = u"order 1"_s;
        QCOMPARE(described(examined(sent)), u"tradeNo:trade_no:error :query_request:warning"_s);
    }

    void aQuestionToTheWrongPlace()
    {
        SentRequest sent = request(kQuery, at(u"query"_s));
        QList<Fault> points = examined(sent);
        QCOMPARE(described(points), u"url:wrong_path:error :query_request:warning"_s);
        QVERIFY2(points.first().message.contains(u"/v1/vexora/queryPayInResult"_s),
                 qPrintable(points.first().message));
        sent.url = u"https://sandbox-api.vexora.com/japan/v1/vexora/queryPayInResult"_s;
        points = examined(sent);
        QCOMPARE(described(points), u"url:wrong_region:error :query_request:warning"_s);
        QVERIFY2(points.first().message.contains(u"/taiwan/v1/vexora/queryPayInResult"_s),
                 qPrintable(points.first().message));
    }

    /** Also where its signature is missing and its time is long ago: Callback tells that. */
    void aCallbackHasItsNoteAlone()
    {
        ExamContext context;
        context.nowMs = kNow + 1'000'000;
        context.profile = Profile();
        SentRequest sent = request(kCallback, u"http://m.example/n"_s);
        sent.fields.removeIf([](const SentField &field) { return field.name == "sign"_L1; });
        sent.headers = {{u"Content-Type"_s, u"text/plain"_s}};
        for (const QList<Fault> &points :
             {examined(sent, context), examineWithoutRegion(sent, context)}) {
            QCOMPARE(described(points), u":gateway_request:warning"_s);
            QVERIFY2(points.first().message.contains(u"Callback"_s),
                     qPrintable(points.first().message));
        }
    }

    void anOrderNeedsItsRegion()
    {
        const SentRequest sent = request({u"amount"_s, u"sign"_s});
        QVERIFY(examineWithoutRegion(sent, {}).isEmpty());
        QVERIFY(!examined(sent).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRequestPurpose)
#include "tst_requestpurpose.moc"
