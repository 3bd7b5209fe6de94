// SPDX-License-Identifier: MIT
#include "domain/outcome.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

/** Names go both ways, are distinct, and nothing near them is understood. */
template <class E, class FromText>
void checkNames(const QList<std::pair<E, QString>> &names, FromText fromText)
{
    QSet<QString> seen;
    for (const auto &[value, name] : names) {
        QCOMPARE(toText(value), name);
        QVERIFY(fromText(name) == value);
        QVERIFY(!fromText(name.toUpper()));
        QVERIFY(!fromText(QString(name + u' ')));
        seen.insert(name);
    }
    QCOMPARE(seen.size(), names.size());
    QVERIFY(!fromText(QString()));
}

} // namespace

/** The words scripts branch on and the history stores: changing one breaks both. */
class TestOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomes()
    {
        checkNames<Outcome>({{Outcome::Created, u"created"_s},
                             {Outcome::Invalid, u"invalid"_s},
                             {Outcome::Refused, u"refused"_s},
                             {Outcome::Unknown, u"unknown"_s},
                             {Outcome::NotSent, u"not_sent"_s}},
                            outcomeFromText);
    }

    void payments()
    {
        checkNames<PaymentState>({{PaymentState::NotAsked, u"not_asked"_s},
                                  {PaymentState::Waiting, u"waiting"_s},
                                  {PaymentState::PartPaid, u"part_paid"_s},
                                  {PaymentState::Paid, u"paid"_s},
                                  {PaymentState::Failed, u"failed"_s},
                                  {PaymentState::LinkLost, u"link_lost"_s},
                                  {PaymentState::Closed, u"closed"_s}},
                                 paymentStateFromText);
    }

    void environments()
    {
        checkNames<Environment>({{Environment::Sandbox, u"sandbox"_s},
                                 {Environment::Test, u"test"_s},
                                 {Environment::Live, u"live"_s}},
                                environmentFromText);
    }

    /** What became of the sending never reads as what became of the money. */
    void theTwoAxesShareNoWord()
    {
        for (const Outcome outcome : {Outcome::Created, Outcome::Invalid, Outcome::Refused,
                                      Outcome::Unknown, Outcome::NotSent})
            QVERIFY(!paymentStateFromText(toText(outcome)));
    }

    void exitCodes()
    {
        QCOMPARE(int(exitCodeFor(Outcome::Created)), 0);
        QCOMPARE(int(exitCodeFor(Outcome::Invalid)), 3);
        QCOMPARE(int(exitCodeFor(Outcome::Refused)), 4);
        QCOMPARE(int(exitCodeFor(Outcome::Unknown)), 5);
        QCOMPARE(int(exitCodeFor(Outcome::NotSent)), 6);
        QCOMPARE(int(ExitCode::Internal), 1);
        QCOMPARE(int(ExitCode::Usage), 2);
        QCOMPARE(int(ExitCode::NoSecret), 7);
    }
};

QTEST_GUILESS_MAIN(TestOutcome)
#include "tst_outcome.moc"
