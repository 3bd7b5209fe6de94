// SPDX-License-Identifier: MIT
#include "checkout/redactedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

/** Every text field filled with something that must not get out where it may not. */
OrderRecord filled()
{
    OrderRecord record;
    record.key = {u"1000000001"_s, u"pay.example"_s, u"20261121143205"_s};
    record.profile = u"canary-profile"_s;
    record.region = u"taiwan"_s;
    record.currency = u"TWD"_s;
    record.amount = u"12000"_s;
    record.channelCode = u"CVS"_s;
    record.remark = u"canary-remark"_s;
    record.environment = Environment::Live;
    record.recordedAtMs = 1'763'735'525'000;
    record.outcome = Outcome::Created;
    record.found = u"canary-found"_s;
    record.platFormTradeNo = u"P123"_s;
    record.code = u"0000 canary-code"_s;
    record.status = u"OK"_s;
    record.message = u"canary-message"_s;
    record.httpStatus = 200;
    record.link = u"https://checkout.example/pay?token=canary-token"_s;
    record.payInfo = u"000201canary-payload"_s;
    record.virtualAccount = VirtualAccount{u"canary-bank"_s, u"canary-number"_s, u"canary-holder"_s,
                                           u"canary-expiry"_s};
    record.khqr = KhqrSummary();
    record.khqr->verdict = u"ok"_s;
    record.khqr->merchantName = u"canary-merchant"_s;
    record.khqr->problems = {u"canary-problem"_s};
    record.deviations = {{u"LINK_NAME"_s, u"canary-deviation"_s}};
    return record;
}

} // namespace

class TestRedactedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsListedGetsOut()
    {
        const QString text = redactedText(filled());
        QVERIFY2(!text.contains(u"canary"_s), qPrintable(text));
        for (const QString &line :
             {u"order number: 20261121143205\n"_s, u"gateway number: P123\n"_s,
              u"amount: 12000 TWD\n"_s, u"outcome: created\n"_s, u"code: (left out)\n"_s,
              u"status: OK\n"_s, u"link host: checkout.example\n"_s,
              u"recorded: 2025-11-21T14:32:05.000Z\n"_s, u"deviation: LINK_NAME\n"_s})
            QVERIFY2(text.contains(line), qPrintable(line + text));
    }

    void whatIsNotKnownIsNoLine()
    {
        const QString text = redactedText(OrderRecord());
        QVERIFY(!text.contains(u"gateway number"_s));
        QVERIFY(text.contains(u"outcome: sending\n"_s));
    }
};

QTEST_GUILESS_MAIN(TestRedactedText)
#include "tst_redactedtext.moc"
