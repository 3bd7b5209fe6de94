// SPDX-License-Identifier: MIT
#include "ui/words.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace vexora;
using namespace vexora::ui;
using namespace Qt::StringLiterals;

class TestWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentAndPaymentShareNoWord();
    void everyStateHasAnIcon();
    void everyErrorHasASentence();
    void reasonsHaveSentences_data();
    void reasonsHaveSentences();
    void unrecordedAnswersLeaveTheOrderOpen();
    void anOrderWithoutItsLinkMayBePaid();
};

namespace {

const QList<std::optional<Outcome>> kOutcomes{std::nullopt,     Outcome::Created, Outcome::Invalid,
                                              Outcome::Refused, Outcome::Unknown, Outcome::NotSent};
const QList<PaymentState> kStates{PaymentState::NotAsked, PaymentState::Waiting,
                                  PaymentState::PartPaid, PaymentState::Paid, PaymentState::Failed};

QSet<QString> wordsIn(const QString &text)
{
    const QStringList words = text.toLower().split(u' ');
    return {words.begin(), words.end()};
}

} // namespace

void TestWords::sentAndPaymentShareNoWord()
{
    QSet<QString> sent;
    QSet<QString> payment;
    for (const auto &outcome : kOutcomes)
        sent |= wordsIn(Words::outcome(outcome).word);
    for (const PaymentState state : kStates)
        payment |= wordsIn(Words::payment(state).word);
    QVERIFY(!sent.intersects(payment));
    QVERIFY(sent.size() >= kOutcomes.size());
    QVERIFY(payment.size() >= kStates.size());
}

void TestWords::everyStateHasAnIcon()
{
    QList<StateWord> states;
    for (const auto &outcome : kOutcomes) {
        states << Words::outcome(outcome);
        QVERIFY(!Words::outcomeSentence(outcome).isEmpty());
    }
    for (const PaymentState state : kStates) {
        states << Words::payment(state);
        QVERIFY(!Words::paymentSentence(state).isEmpty());
    }
    for (const StateWord &state : states) {
        QVERIFY(!state.word.isEmpty());
        QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(state.icon)), qPrintable(state.icon));
    }
}

void TestWords::everyErrorHasASentence()
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
        QVERIFY(!Words::error(static_cast<ErrorCode>(code)).isEmpty());
}

void TestWords::reasonsHaveSentences_data()
{
    QTest::addColumn<QString>("reason");
    for (const char *reason : {"closed", "deadline", "cancelled", "interrupted", "tls", "redirect",
                               "not_json", "another_order", "nothing_to_pay_with", "khqr_differs"})
        QTest::newRow(reason) << QString::fromLatin1(reason);
}

void TestWords::reasonsHaveSentences()
{
    QFETCH(QString, reason);
    const QString sentence = Words::reason(reason);
    QVERIFY(sentence.endsWith(u'.'));
    QVERIFY(!sentence.contains(reason + u'.'));
    QVERIFY(Words::reason(u"never_heard"_s).contains(u"never_heard"_s));
    QVERIFY(Words::reason({}).isEmpty());
}

/** The body has left by then: nobody may read that nothing was sent. */
void TestWords::unrecordedAnswersLeaveTheOrderOpen()
{
    const QString sentence = Words::reason(u"not_recorded"_s);
    QVERIFY(sentence.contains(u"may exist"_s));
    QVERIFY(!sentence.contains(u"not sent"_s));
}

/** The provider has the link, and may have shown it to the payer. */
void TestWords::anOrderWithoutItsLinkMayBePaid()
{
    const QString sentence = Words::paymentSentence(PaymentState::LinkLost);
    QVERIFY(sentence.contains(u"may still be paid"_s));
    QVERIFY(!sentence.contains(u"Nobody"_s));
}

QTEST_MAIN(TestWords)
#include "tst_words.moc"
