// SPDX-License-Identifier: MIT
#include "contract/sampleorders.h"
#include "contract/samplepapers.h"
#include "contract/storeundertest.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using contract::codeOf;
using contract::errorOf;
using samples::answered;
using samples::begun;
using samples::key;
using test::answeredWith;
using test::papersOf;

using State = PapersFound::State;

/** A list is looked over, copied and brought back. */
class TestCare : public QObject
{
    Q_OBJECT

    std::unique_ptr<contract::Bench> m_bench;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString backup() const { return m_folder->filePath(u"backup"_s); }

    void send(const QString &number)
    {
        const OrderRecord order = begun(number);
        QCOMPARE(errorOf(m_bench->log().begin(order, papersOf(number))), QString());
        QCOMPARE(errorOf(m_bench->log().finish(answered(order, Outcome::Created),
                                               answeredWith(papersOf(number), "answer"))),
                 QString());
    }

    EraseReceipt erase(const QString &number)
    {
        EraseWish wish;
        wish.order = key(number);
        return waitFor(m_bench->payers().erase(wish)).value_or(EraseReceipt());
    }

    State stateOf(const QString &number)
    {
        return waitFor(m_bench->payers().papers(key(number))).value_or(PapersFound()).state;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<contract::Bench>();
    }
    void cleanup() { m_bench.reset(); }

    void aListInUseIsGood()
    {
        for (const QString &number : {u"1"_s, u"2"_s, u"3"_s})
            send(number);
        const OrderRecord lost = begun(u"lost"_s);
        QCOMPARE(errorOf(m_bench->log().begin(lost)), QString());
        QCOMPARE(errorOf(m_bench->log().finish(answered(lost, Outcome::Unknown))), QString());
        QCOMPARE(errorOf(m_bench->log().notePayment(lost.key,
                                                    {PaymentState::NotAsked, {}, {}, 9, u"x"_s})),
                 QString());
        QCOMPARE(errorOf(m_bench->log().close(lost.key, ClosingReason::GivenUp)), QString());
        QCOMPARE(
            errorOf(m_bench->log().notePrints({{u"md5"_s, key(u"1"_s), u"slip-80"_s, u"pdf"_s}})),
            QString());
        QCOMPARE(errorOf(m_bench->log().noteActions({{ActionKind::Exported, {}, u"csv 3"_s}})),
                 QString());
        QCOMPARE(erase(u"2"_s).orders, 1);
        QCOMPARE(errorOf(m_bench->payers().changeKey()), QString());

        const auto report = waitFor(m_bench->care().verify());
        QVERIFY(report);
        QVERIFY2(report->isGood(),
                 qPrintable((report->damage + report->contradictions).join(u'|')));
        QVERIFY(report->isWhole());
        QCOMPARE(report->orders, 4);
        QCOMPARE(report->papers, 2);
        // 4 issued, and one each closed, printed, exported, erased and the key changed.
        QCOMPARE(report->actions, 9);

        m_bench->close();
        const auto desk = m_bench->store().deskWithoutKeychain();
        const auto blind = waitFor(desk->care().verify());
        QVERIFY(blind->isGood());
        QVERIFY(!blind->isWhole());
        QCOMPARE(blind->withoutKey, 2);
    }

    void aBackupComesBackAndNothingSinceIsLost()
    {
        for (const QString &number : {u"1"_s, u"2"_s, u"3"_s})
            send(number);
        const auto made = waitFor(m_bench->care().backup(backup()));
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QCOMPARE(made->orders, 3);
        QCOMPARE(made->papers, 3);
        QCOMPARE(made->madeAtMs, m_bench->nowMs());
        QCOMPARE(made->lastOrderMs, begun(u"1"_s).recordedAtMs);
        QCOMPARE(waitFor(m_bench->log().actions({}))->constLast().what, ActionKind::BackedUp);

        send(u"4"_s);
        QCOMPARE(errorOf(m_bench->log().notePayment(
                     key(u"3"_s), {PaymentState::Paid, u"12000"_s, {}, m_bench->nowMs()})),
                 QString());
        QCOMPARE(erase(u"1"_s).orders, 1);
        const auto seen = waitFor(m_bench->care().look(backup()));
        QVERIFY(seen->hasKey);
        QCOMPARE(seen->missing, 1);
        QCOMPARE(waitFor(m_bench->log().counts())->all, 4); // looking changed nothing

        {
            const QSignalSpy told(&m_bench->care(), &HistoryCare::restored);
            QCOMPARE(errorOf(m_bench->care().restore(backup())), QString());
            QCOMPARE(told.size(), 1);
        }
        m_bench->openAgain();
        QCOMPARE(waitFor(m_bench->log().counts())->all, 4);
        QCOMPARE(codeOf(m_bench->log().begin(begun(u"4"_s))), ErrorCode::Duplicate);
        QCOMPARE(waitFor(m_bench->log().find(key(u"3"_s)))->payment, PaymentState::Paid);
        QCOMPARE(stateOf(u"1"_s), State::Erased);
        for (const QString &number : {u"2"_s, u"3"_s, u"4"_s})
            QCOMPARE(stateOf(number), State::Kept);
        QCOMPARE(waitFor(m_bench->payers().papers(key(u"2"_s)))->fields, papersOf(u"2"_s).fields);
        const auto report = waitFor(m_bench->care().verify());
        QVERIFY2(report->isGood() && report->isWhole(),
                 qPrintable((report->damage + report->contradictions).join(u'|')));
    }

    /** On another machine, which has not the key: the money facts are readable. */
    void aBackupFillsAnEmptyList()
    {
        send(u"1"_s);
        QCOMPARE(errorOf(m_bench->care().backup(backup())), QString());
        m_bench = std::make_unique<contract::Bench>();
        const auto seen = waitFor(m_bench->care().look(backup()));
        QVERIFY(!seen->hasKey); // another keychain
        QCOMPARE(errorOf(m_bench->care().restore(backup())), QString());
        QCOMPARE(waitFor(m_bench->log().find(key(u"1"_s)))->link,
                 answered(begun(u"1"_s), Outcome::Created).link);
        QCOMPARE(codeOf(m_bench->log().begin(begun(u"1"_s))), ErrorCode::Duplicate);
        QCOMPARE(stateOf(u"1"_s), State::NoKey);
    }

    void whatIsNoBackupIsRefused()
    {
        send(u"1"_s);
        QCOMPARE(codeOf(m_bench->care().look(backup())), ErrorCode::Malformed);
        QCOMPARE(codeOf(m_bench->care().restore(backup())), ErrorCode::Malformed);
        QVERIFY(QDir().mkdir(backup()));
        QCOMPARE(codeOf(m_bench->care().restore(backup())), ErrorCode::Malformed);
        QCOMPARE(codeOf(m_bench->care().backup(backup())), ErrorCode::Usage); // is there already
        QCOMPARE(waitFor(m_bench->log().counts())->all, 1);
        QCOMPARE(stateOf(u"1"_s), State::Kept);
    }

    void aListWithAnOrderUnderWayStays()
    {
        send(u"1"_s);
        QCOMPARE(errorOf(m_bench->care().backup(backup())), QString());
        QCOMPARE(errorOf(m_bench->log().begin(begun(u"under way"_s))), QString());
        QCOMPARE(codeOf(m_bench->care().restore(backup())), ErrorCode::Storage);
        QCOMPARE(errorOf(m_bench->log().finish(answered(begun(u"under way"_s), Outcome::Created))),
                 QString());
        QCOMPARE(errorOf(m_bench->care().restore(backup())), QString());
        QCOMPARE(waitFor(m_bench->log().find(key(u"under way"_s)))->outcome, Outcome::Created);
    }
};

QTEST_GUILESS_MAIN(TestCare)
#include "tst_care.moc"
