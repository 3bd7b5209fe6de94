// SPDX-License-Identifier: MIT
#include "signing/signer.h"
#include "support/callback.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

const char kSecret[] = "unit-test-secret-not-real";
const QString kTradeNo = QStringLiteral("VX20260101000001");

/** V7 of the documents' own vectors (API.md section 2.2), its amount as it is told. */
SentRequest callback(const QString &status = u"0000"_s, const QString &amount = u"300.00"_s)
{
    SentRequest received;
    received.fields = {{u"tradeNo"_s, kTradeNo, SentKind::Text},
                       {u"platFormTradeNo"_s, u"c167o1itir0fypid"_s, SentKind::Text},
                       {u"amount"_s, amount, SentKind::Number},
                       {u"status"_s, status, SentKind::Text},
                       {u"message"_s, u"SUCCESS"_s, SentKind::Text},
                       {u"successTime"_s, u"2026-01-01 08:00:05"_s, SentKind::Text},
                       {u"timestamp"_s, u"1767225605123"_s, SentKind::Number}};
    return received;
}

/** Signed by hand, not by the code that is asked: `canonical` is what the sender hashed. */
SentRequest signedWith(SentRequest received, const QString &canonical)
{
    received.fields.append(
        {u"sign"_s, QString::fromLatin1(signature(canonical, Secret(kSecret))), SentKind::Text});
    return received;
}

QString canonicalOf(const QString &status, const QString &amount)
{
    return u"amount=%1message=SUCCESSplatFormTradeNo=c167o1itir0fypidstatus=%2"
           "successTime=2026-01-01 08:00:05timestamp=1767225605123tradeNo=%3"_s.arg(amount, status,
                                                                                    kTradeNo);
}

SentRequest signedCallback(const QString &status = u"0000"_s, const QString &amount = u"300.00"_s)
{
    return signedWith(callback(status, amount), canonicalOf(status, amount));
}

OrderRecord order(const QString &amount = u"300"_s, PaymentState payment = PaymentState::NotAsked)
{
    OrderRecord record;
    record.key.tradeNo = kTradeNo;
    record.amount = amount;
    record.payment = payment;
    record.outcome = Outcome::Created;
    return record;
}

} // namespace

/** A pasted callback: its signature, what it does to the order and what to answer. */
class TestCallback : public QObject
{
    Q_OBJECT

private:
    Secret m_secret{kSecret};

private Q_SLOTS:
    void theDocumentsVectorIsRight()
    {
        SentRequest received = callback();
        received.fields.append({u"sign"_s, u"9a23eee8d1204f3734f260ba648a9c70"_s, SentKind::Text});
        const OrderRecord known = order();
        const CallbackReading reading = readCallback(received, &m_secret, &known);
        QCOMPARE(reading.canonical, canonicalOf(u"0000"_s, u"300.00"_s));
        QCOMPARE(reading.signatureRight, std::optional(true));
        QCOMPARE(reading.nulls, NullsSigned::None);
        QCOMPARE(reading.payment, PaymentState::Paid);
        QCOMPARE(reading.advice, u"credit"_s);
        QCOMPARE(reading.httpStatus, 200);
        QCOMPARE(reading.answer, u"OK"_s);
        QVERIFY(reading.missing.isEmpty());
        QVERIFY(!reading.amountDiffers);
    }

    void extraFieldsAreSignedToo()
    {
        SentRequest received = callback();
        received.fields.append({u"zone"_s, u"1e3"_s, SentKind::Number});
        received = signedWith(received, canonicalOf(u"0000"_s, u"300.00"_s) + u"zone=1e3"_s);
        QCOMPARE(readCallback(received, &m_secret, nullptr).signatureRight, std::optional(true));
    }

    void nullsAreTriedInBothWays_data()
    {
        QTest::addColumn<QString>("behind");
        QTest::addColumn<NullsSigned>("nulls");
        QTest::addColumn<bool>("right");
        QTest::newRow("skipped") << QString() << NullsSigned::Skipped << true;
        QTest::newRow("as text") << u"zone=null"_s << NullsSigned::AsText << true;
        QTest::newRow("neither") << u"zone="_s << NullsSigned::None << false;
    }

    void nullsAreTriedInBothWays()
    {
        QFETCH(QString, behind);
        QFETCH(NullsSigned, nulls);
        QFETCH(bool, right);
        SentRequest received = callback();
        received.fields.append({u"zone"_s, {}, SentKind::Null});
        received = signedWith(received, canonicalOf(u"0000"_s, u"300.00"_s) + behind);
        const CallbackReading reading = readCallback(received, &m_secret, nullptr);
        QCOMPARE(reading.signatureRight, std::optional(right));
        QCOMPARE(reading.nulls, nulls);
        QCOMPARE(reading.canonical.endsWith(u"zone=null"_s), nulls == NullsSigned::AsText);
    }

    void aWrongSignatureIsRefused_data()
    {
        QTest::addColumn<QString>("sign");
        QTest::newRow("wrong") << u"9a23eee8d1204f3734f260ba648a9c71"_s;
        QTest::newRow("upper case") << u"9A23EEE8D1204F3734F260BA648A9C70"_s;
        QTest::newRow("empty") << QString();
    }

    void aWrongSignatureIsRefused()
    {
        QFETCH(QString, sign);
        SentRequest received = callback();
        received.fields.append({u"sign"_s, sign, SentKind::Text});
        const OrderRecord known = order();
        const CallbackReading reading = readCallback(received, &m_secret, &known);
        QCOMPARE(reading.signatureRight, std::optional(false));
        QCOMPARE(reading.advice, u"bad_signature"_s);
        QCOMPARE(reading.httpStatus, 400);
        QCOMPARE(reading.answer, u"FAIL"_s);
    }

    void withoutASecretNothingIsSaidOfTheSignature()
    {
        const OrderRecord known = order();
        const CallbackReading reading = readCallback(signedCallback(), nullptr, &known);
        QVERIFY(!reading.signatureRight);
        QCOMPARE(reading.advice, u"credit"_s);
        QCOMPARE(readCallback(callback(), nullptr, &known).advice, u"bad_signature"_s);
    }

    void advice_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<PaymentState>("before");
        QTest::addColumn<PaymentState>("after");
        QTest::addColumn<bool>("differs");
        QTest::addColumn<QString>("advice");
        using enum PaymentState;
        QTest::newRow("paid") << u"0000"_s << u"300.0000"_s << NotAsked << Paid << false
                              << u"credit"_s;
        QTest::newRow("an exponent")
            << u"0000"_s << u"3E+2"_s << Waiting << Paid << false << u"credit"_s;
        QTest::newRow("less") << u"0000"_s << u"299.99"_s << NotAsked << PartPaid << true
                              << u"amount_differs"_s;
        QTest::newRow("more") << u"0000"_s << u"3000"_s << NotAsked << Paid << true
                              << u"amount_differs"_s;
        QTest::newRow("no number")
            << u"0000"_s << u"lots"_s << NotAsked << Paid << true << u"amount_differs"_s;
        QTest::newRow("no amount")
            << u"0000"_s << QString() << NotAsked << Paid << true << u"amount_differs"_s;
        QTest::newRow("part") << u"0001"_s << u"100"_s << NotAsked << PartPaid << true
                              << u"part_paid"_s;
        QTest::newRow("waiting") << u"0015"_s << u"300"_s << NotAsked << Waiting << false
                                 << u"wait"_s;
        QTest::newRow("failed") << u"00029"_s << u"300"_s << NotAsked << Failed << false
                                << u"reject"_s;
        QTest::newRow("failed, typed wrong")
            << u"0029"_s << u"300"_s << NotAsked << Failed << false << u"reject"_s;
        QTest::newRow("unlisted") << u"00032"_s << u"300"_s << NotAsked << Waiting << false
                                  << u"wait"_s;
        QTest::newRow("paid again")
            << u"0000"_s << u"300"_s << Paid << Paid << false << u"already_done"_s;
        QTest::newRow("failed after paid")
            << u"00029"_s << u"300"_s << Paid << Failed << false << u"already_done"_s;
        QTest::newRow("money for a failed order")
            << u"0000"_s << u"300"_s << Failed << Paid << false << u"credit"_s;
        QTest::newRow("money for a closed order")
            << u"0000"_s << u"200"_s << Closed << PartPaid << true << u"amount_differs"_s;
        QTest::newRow("failed again")
            << u"00029"_s << u"300"_s << Failed << Failed << false << u"already_done"_s;
        QTest::newRow("the rest") << u"0000"_s << u"300"_s << PartPaid << Paid << false
                                  << u"credit"_s;
    }

    void advice()
    {
        QFETCH(QString, status);
        QFETCH(QString, amount);
        QFETCH(PaymentState, before);
        QFETCH(PaymentState, after);
        QFETCH(bool, differs);
        QFETCH(QString, advice);
        SentRequest received = signedCallback(status, amount);
        if (amount.isEmpty())
            received
                = signedWith(callback(status, {}), canonicalOf(status, {}).remove(u"amount="_s));
        const OrderRecord known = order(u"300"_s, before);
        const CallbackReading reading = readCallback(received, &m_secret, &known);
        QCOMPARE(reading.signatureRight, std::optional(true));
        QCOMPARE(reading.payment, after);
        QCOMPARE(reading.amountDiffers, differs);
        QCOMPARE(reading.advice, advice);
        QCOMPARE(reading.httpStatus, 200);
        QCOMPARE(reading.alreadySettled,
                 before == PaymentState::Paid || before == PaymentState::Failed
                     || before == PaymentState::Closed);
    }

    void ofTwoMembersTheLastCounts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<bool>("right");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("advice");
        const QString sign = signedCallback().sign();
        const QString none(32, u'0');
        QTest::newRow("the amount asked for, last")
            << u"amount"_s << u"1"_s << u"300.00"_s << true << u"300.00"_s << u"credit"_s;
        QTest::newRow("the amount asked for, first")
            << u"amount"_s << u"300.00"_s << u"1"_s << false << u"1"_s << u"bad_signature"_s;
        QTest::newRow("the right sign, last")
            << u"sign"_s << none << sign << true << u"300.00"_s << u"credit"_s;
        QTest::newRow("the right sign, first")
            << u"sign"_s << sign << none << false << u"300.00"_s << u"bad_signature"_s;
        QTest::newRow("the known number, last")
            << u"tradeNo"_s << u"VX2"_s << kTradeNo << true << u"300.00"_s << u"credit"_s;
        QTest::newRow("the known number, first")
            << u"tradeNo"_s << kTradeNo << u"VX2"_s << false << u"300.00"_s << u"bad_signature"_s;
    }

    /** The sender signed 300.00 of the number that is known here. */
    void ofTwoMembersTheLastCounts()
    {
        QFETCH(QString, name);
        QFETCH(QString, first);
        QFETCH(QString, last);
        QFETCH(bool, right);
        QFETCH(QString, amount);
        QFETCH(QString, advice);
        SentRequest received = signedCallback();
        received.fields.removeIf([&](const SentField &field) { return field.name == name; });
        received.fields.prepend({name, first, SentKind::Text});
        received.fields.append({name, last, SentKind::Text});
        const OrderRecord known = order();
        const CallbackReading reading = readCallback(received, &m_secret, &known);
        QCOMPARE(reading.signatureRight, std::optional(right));
        QCOMPARE(reading.amount, amount);
        QCOMPARE(reading.amountDiffers, amount == u"1"_s);
        QCOMPARE(reading.advice, advice);
        QCOMPARE(callbackNumber(received), name == u"tradeNo"_s ? last : kTradeNo);
    }

    /** What was signed is what is compared: a right amount before it credits nothing. */
    void theSignedAmountIsTheOneThatCounts()
    {
        SentRequest received = callback(u"0000"_s, u"1"_s);
        received.fields.prepend({u"amount"_s, u"300.00"_s, SentKind::Number});
        received = signedWith(received, canonicalOf(u"0000"_s, u"1"_s));
        const OrderRecord known = order();
        const CallbackReading reading = readCallback(received, &m_secret, &known);
        QCOMPARE(reading.signatureRight, std::optional(true));
        QCOMPARE(reading.amount, u"1"_s);
        QVERIFY(reading.amountDiffers);
        QCOMPARE(reading.advice, u"amount_differs"_s);
    }

    void anOrderThatIsNotKnownHereIsRefused()
    {
        QCOMPARE(readCallback(signedCallback(), &m_secret, nullptr).advice, u"unknown_order"_s);
        OrderRecord other = order();
        other.key.tradeNo = u"VX2"_s;
        const CallbackReading reading = readCallback(signedCallback(), &m_secret, &other);
        QCOMPARE(reading.advice, u"unknown_order"_s);
        QCOMPARE(reading.answer, u"FAIL"_s);
    }

    void anUnknownOrderThatWaitsHasLostItsLink()
    {
        OrderRecord known = order();
        known.outcome = Outcome::Unknown;
        QCOMPARE(readCallback(signedCallback(u"0015"_s), &m_secret, &known).payment,
                 PaymentState::LinkLost);
    }

    void whatIsNoCallbackSaysWhatItLacks()
    {
        SentRequest received;
        received.fields
            = {{u"amount"_s, u"300"_s, SentKind::Text}, {u"sign"_s, u"x"_s, SentKind::Text}};
        const CallbackReading reading = readCallback(received, &m_secret, nullptr);
        QCOMPARE(reading.advice, u"not_a_callback"_s);
        QCOMPARE(reading.httpStatus, 400);
        QCOMPARE(reading.missing,
                 QStringList({u"tradeNo"_s, u"platFormTradeNo"_s, u"status"_s, u"message"_s,
                              u"timestamp"_s}));
    }
};

QTEST_GUILESS_MAIN(TestCallback)
#include "tst_callback.moc"
