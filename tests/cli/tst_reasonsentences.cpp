// SPDX-License-Identifier: MIT
#include "cli/khqrsentences.h"
#include "cli/orderdocument.h"
#include "cli/outcomesentence.h"
#include "cli/reasonsentences.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::cli;

namespace {

OrderRecord order(Outcome outcome, const QString &reason, const QString &found = {})
{
    OrderRecord record;
    record.key = {u"M1"_s, u"api.vexora.example"_s, u"A-1"_s};
    record.outcome = outcome;
    record.reason = reason;
    record.found = found;
    return record;
}

QString said(const OrderRecord &record)
{
    return outcomeSentence(record, 1'763'735'525'000);
}

} // namespace

/** What a person reads for every reason the program knows. */
class TestReasonSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** The words as the sources make them: a new one without a sentence fails here. */
    void everyReasonHasASentenceOfItsOwn()
    {
        const QSet<QString> words = wordsOfTheSources();
        QVERIFY(words.size() > 35);
        QHash<QString, QString> seen;
        for (const QString &word : words) {
            const QString sentence = reasonSentence(word);
            QVERIFY2(!sentence.contains(u"has no sentence"_s), qPrintable(word));
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(!seen.contains(sentence), qPrintable(word + u' ' + seen.value(sentence)));
            seen.insert(sentence, word);
        }
    }

    /** The link may outlive the code beside it. */
    void aCodeThatExpiredSinceIsNotShown()
    {
        OrderRecord record = order(Outcome::Created, {});
        record.link = u"https://cashier.example/1"_s;
        record.khqr = KhqrSummary();
        record.khqr->matchesOrder = true;
        record.khqr->expiresAtMs = 1'763'735'524'999;
        QVERIFY(said(record).contains(u"its code expired at 2025-11-21T14:32:04.999Z"_s));
        QVERIFY(payableOf(record, 1'763'735'525'000) == Payable::Link);
        QVERIFY(payableOf(record, 1'763'735'524'000) == Payable::All);
    }

    void everyProblemOfACodeIsALine()
    {
        OrderRecord record = order(Outcome::Unknown, u"khqr_differs"_s);
        QVERIFY(khqrProblemLines(record).isEmpty());
        record.amount = u"300"_s;
        record.currency = u"KHR"_s;
        record.khqr = KhqrSummary();
        record.khqr->amount = u"10"_s;
        record.khqr->currency = u"USD"_s;
        record.khqr->problems
            = {u"AMOUNT_DIFFERS"_s,   u"CURRENCY_DIFFERS"_s,    u"EXPIRATION_TIMESTAMP_REQUIRED"_s,
               u"DUPLICATE_TAG_54"_s, u"TLV_TRUNCATED_IN_29"_s, u"MERCHANT_NAME_REQUIRED"_s};
        QCOMPARE(
            khqrProblemLines(record),
            (QStringList{u"AMOUNT_DIFFERS: the code asks for 10 USD, the order for 300 KHR"_s,
                         u"CURRENCY_DIFFERS: the code is in USD, the order in KHR"_s,
                         u"EXPIRATION_TIMESTAMP_REQUIRED: the code does not say when it ends"_s,
                         u"DUPLICATE_TAG_54: it says the same thing twice, and bank apps may "
                         u"read either"_s,
                         u"TLV_TRUNCATED_IN_29: the code is cut off or garbled"_s,
                         u"MERCHANT_NAME_REQUIRED"_s}));
    }

    void whoWasFoundIsNamed_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("words");
        QTest::newRow("expired") << u"tls_expired"_s << u"has expired (issued by: Shop CA)"_s;
        QTest::newRow("not yet") << u"tls_not_yet_valid"_s
                                 << u"not valid yet (issued by: Shop CA)"_s;
        QTest::newRow("host") << u"tls_wrong_host"_s << u"another host (issued by: Shop CA)"_s;
        QTest::newRow("self") << u"tls_self_signed"_s << u"itself (issued by: Shop CA)"_s;
        QTest::newRow("issuer") << u"tls_unknown_issuer"_s
                                << u"not trusted here (issued by: Shop CA)"_s;
        QTest::newRow("login") << u"proxy_login"_s << u"(proxy: Shop CA)"_s;
        QTest::newRow("proxy") << u"proxy_unreachable"_s << u"(proxy: Shop CA)"_s;
    }

    void whoWasFoundIsNamed()
    {
        QFETCH(const QString, reason);
        QFETCH(const QString, words);
        const QString text = said(order(Outcome::NotSent, reason, u"Shop CA"_s));
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY2(text.contains(u"was not sent"_s), qPrintable(text));
        QVERIFY2(text.contains(u"No money can arrive"_s), qPrintable(text));
        QVERIFY2(!reasonAdvice(reason).isEmpty() && text.endsWith(reasonAdvice(reason)),
                 qPrintable(text));
        QVERIFY2(!reasonSentence(reason).contains(u'('), qPrintable(reasonSentence(reason)));
    }

    void aServersNameCannotSteerATerminal()
    {
        const QString text = reasonSentence(u"tls_expired"_s, u"A\x1b[2J\nB\u202e"_s);
        QVERIFY2(text.contains(u"A‹U+001B›[2J‹U+000A›B‹U+202E›"_s), qPrintable(text));
        QVERIFY(!reasonSentence(u"new\n"_s).contains(u'\n'));
    }

    void theHttpStatusIsNamed()
    {
        OrderRecord record = order(Outcome::Unknown, u"http_status"_s);
        record.httpStatus = 502;
        QVERIFY2(said(record).contains(u"(HTTP 502)."_s), qPrintable(said(record)));
    }

    void anUnknownOrderSaysMoneyAndTheNextStep()
    {
        OrderRecord record = order(Outcome::Unknown, u"closed"_s);
        record.profile = u"Bob's shop"_s;
        record.environment = Environment::Live;
        const QString text = said(record);
        QVERIFY2(text.contains(u"money may arrive"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Do not send another until you have checked"_s), qPrintable(text));
        QVERIFY2(text.endsWith(
                     u"vexora-console query --profile 'Bob'\\''s shop' --live --trade-no A-1"_s),
                 qPrintable(text));
        record.askedAtMs = 1'763'735'525'000;
        record.askResult = u"query_refused"_s;
        QVERIFY2(said(record).contains(u"2025-11-21T14:32:05.000Z, settled nothing"_s),
                 qPrintable(said(record)));
    }

    void anotherOrdersAnswerIsLoud()
    {
        const QString text = said(order(Outcome::Unknown, u"another_order"_s));
        const QString first = text.section(u'\n', 0, 0);
        QVERIFY2(first.startsWith(u"STOP"_s), qPrintable(text));
        QVERIFY2(first.contains(u"ANOTHER order"_s), qPrintable(text));
        QVERIFY2(text.contains(u"money may arrive"_s), qPrintable(text));
    }

    void aPersonsWordIsCalledThat()
    {
        OrderRecord record = order(Outcome::Unknown, u"closed"_s);
        record.payment = PaymentState::Closed;
        record.closedReason = ClosingReason::DoesNotExist;
        record.closedAtMs = 1'763'735'525'000;
        const QString text = said(record);
        QVERIFY2(text.contains(u"closed by a person at 2025-11-21T14:32:05.000Z"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"has not confirmed"_s), qPrintable(text));
    }

    void aPaidAmountIsOnlyOfWhatIsPaid()
    {
        Order made{order(Outcome::Created, {}), {}};
        made.record.paidAmount = u"300"_s;
        for (const PaymentState state :
             {PaymentState::NotAsked, PaymentState::Waiting, PaymentState::PartPaid,
              PaymentState::Paid, PaymentState::Failed, PaymentState::LinkLost,
              PaymentState::Closed}) {
            made.record.payment = state;
            const bool isPaid = state == PaymentState::Paid || state == PaymentState::PartPaid;
            QCOMPARE(orderDocument(made, Extent::Everything).stringAt(u"paidAmount"),
                     isPaid ? u"300"_s : QString());
        }
    }

    /** What the gateway told later stands above what its answer to the sending told. */
    void whatTheGatewayKnowsExists_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<PaymentState>("payment");
        QTest::addColumn<QString>("money");
        const QString may = u"money may arrive"_s;
        for (const Outcome outcome : {Outcome::Refused, Outcome::NotSent, Outcome::Unknown}) {
            const auto row = [outcome](PaymentState payment, const QString &money) {
                QTest::addRow("%s, %s", qPrintable(vexora::toText(outcome)),
                              qPrintable(vexora::toText(payment)))
                    << outcome << payment << money;
            };
            row(PaymentState::Waiting, may);
            row(PaymentState::LinkLost, may);
            row(PaymentState::PartPaid, u"more money may arrive"_s);
            row(PaymentState::Paid, u"It is paid"_s);
            row(PaymentState::Failed, u"Its payment failed"_s);
        }
    }

    void whatTheGatewayKnowsExists()
    {
        QFETCH(const Outcome, outcome);
        QFETCH(const PaymentState, payment);
        QFETCH(const QString, money);
        OrderRecord record = order(outcome, u"gateway_code"_s);
        record.payment = payment;
        const QString text = said(record);
        QVERIFY2(text.contains(u"exists at the gateway"_s), qPrintable(text));
        QVERIFY2(text.contains(money), qPrintable(text));
        QVERIFY2(!text.contains(u"No money"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"issue a new one"_s), qPrintable(text));
        QVERIFY2(text.contains(vexora::toText(outcome).replace(u'_', u' ')), qPrintable(text));
    }

    void aLostLinkIsSaid()
    {
        OrderRecord record = order(Outcome::Unknown, u"closed"_s);
        record.payment = PaymentState::LinkLost;
        QVERIFY2(said(record).contains(u"link never arrived"_s), qPrintable(said(record)));
        QCOMPARE(payableOf(record, 0), Payable::Nothing);
    }

private:
    /** Quoted words where checkout, history and gateway name a reason. */
    static QSet<QString> wordsOfTheSources()
    {
        // Machine words hold an underscore, or stand in the one function that gives the others.
        QSet<QString> words{u"closed"_s, u"deadline"_s, u"cancelled"_s, u"interrupted"_s,
                            u"tls"_s,    u"proxy"_s,    u"network"_s,   u"redirect"_s};
        static const QRegularExpression kSettle(
            u"(?:settle\\(record, Outcome::\\w+,|[rR]eason =|problem =|problem:|cause =|\\?|:|"
            "return|unreachable =|TransportFault::\\w+,)\\s*u\"([a-z]+(?:_[a-z]+)+)\"_s"_s);
        for (const QString &file : {u"checkout/verdict.cpp"_s, u"checkout/answer.cpp"_s,
                                    u"checkout/balancequery.cpp"_s, u"checkout/statussweep.cpp"_s,
                                    u"checkout/checkoutrun.cpp"_s, u"gateway/transportfault.cpp"_s,
                                    u"gateway/tlstrust.cpp"_s, u"gateway/postcall.cpp"_s}) {
            QFile source(QStringLiteral(SOURCE_DIR "/app/") + file);
            if (!source.open(QIODevice::ReadOnly))
                qFatal("no %s", qPrintable(file));
            auto found = kSettle.globalMatch(QString::fromUtf8(source.readAll()));
            while (found.hasNext())
                words.insert(found.next().captured(1));
        }
        for (const char *deviation : {"link_name", "text_name"})
            words.remove(QString::fromLatin1(deviation));
        return words;
    }
};

QTEST_GUILESS_MAIN(TestReasonSentences)
#include "tst_reasonsentences.moc"
