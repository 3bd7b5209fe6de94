// SPDX-License-Identifier: MIT
#include "history/erasure.h"
#include "history/historystore.h"
#include "history/papersamples.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

/** Writes what tst_historymigration expects of a fixture; every call must succeed. */
class Fixture
{
public:
    explicit Fixture(HistoryStore &log)
        : m_log(log)
    {
    }

    void add(const QString &number, std::optional<Outcome> outcome, Environment environment)
    {
        OrderRecord order = samples::fixtureOrder(number, environment);
        keep(m_log.begin(order));
        if (outcome)
            keep(m_log.finish(samples::answered(order, *outcome)));
    }

    void note(const QString &number, PaymentState state, const QString &result = {})
    {
        const QString paid = state == PaymentState::NotAsked ? QString() : u"50.0000"_s;
        keep(m_log.notePayment(samples::key(number),
                               {state, paid, u"P-"_s + number, 1'750'000'111'111, result}));
    }

    void close(const QString &number, ClosingReason reason)
    {
        keep(m_log.close(samples::key(number), reason));
    }

    void print(const QList<PrintNote> &notes) { keep(m_log.notePrints(notes)); }

    /** Of two orders, one of them erased, and a line in the log. */
    void keepPapers()
    {
        const samples::Papers papers = samples::Papers::ofFixture();
        for (const int number : {1, 2}) {
            add(samples::Papers::numberOf(number), std::nullopt, Environment::Test);
            keep(papers.seal(m_log, number));
            keep(m_log.finish(samples::answered(
                samples::fixtureOrder(samples::Papers::numberOf(number), Environment::Test),
                Outcome::Created)));
            keep(papers.answer(m_log, number));
        }
        keep(m_log.onTable<void>([](OrderTable &table) {
            EraseWish wish;
            wish.order = samples::key(samples::Papers::numberOf(2));
            return erasure::step(table, {wish, {}}, {}, 1'750'000'400'000)
                .map([](const erasure::Way &) {});
        }));
        keep(m_log.noteActions({{ActionKind::Exported, {}, u"csv 3"_s, 1'750'000'500'000}}));
    }

    [[nodiscard]] bool isWhole() const { return m_whole; }

private:
    void keep(const QFuture<Result<void>> &written)
    {
        const QString error = samples::errorOf(written);
        if (!error.isEmpty())
            std::fprintf(stderr, "%s\n", qPrintable(error));
        m_whole = m_whole && error.isEmpty();
    }

    HistoryStore &m_log;
    bool m_whole = true;
};

void write(Fixture &fixture)
{
    fixture.add(u"created"_s, Outcome::Created, Environment::Test);
    fixture.add(u"invalid"_s, Outcome::Invalid, Environment::Sandbox);
    fixture.add(u"refused"_s, Outcome::Refused, Environment::Live);
    fixture.add(u"unknown"_s, Outcome::Unknown, Environment::Live);
    fixture.add(u"unknown-sandbox"_s, Outcome::Unknown, Environment::Sandbox);
    fixture.add(u"not-sent"_s, Outcome::NotSent, Environment::Test);
    for (const PaymentState state : {PaymentState::Waiting, PaymentState::PartPaid,
                                     PaymentState::Paid, PaymentState::Failed}) {
        fixture.add(toText(state), Outcome::Created, Environment::Live);
        fixture.note(toText(state), state);
    }
    fixture.add(u"sending"_s, std::nullopt, Environment::Live);
    // Since version 2.
    fixture.add(u"link_lost"_s, Outcome::Unknown, Environment::Live);
    fixture.note(u"link_lost"_s, PaymentState::LinkLost);
    fixture.add(u"asked"_s, Outcome::Unknown, Environment::Live);
    fixture.note(u"asked"_s, PaymentState::NotAsked, u"query_refused"_s);
    fixture.add(u"closed"_s, Outcome::Unknown, Environment::Live);
    fixture.note(u"closed"_s, PaymentState::NotAsked, u"query_refused"_s); // else it stays open
    fixture.close(u"closed"_s, ClosingReason::DoesNotExist);
    // Since version 3.
    fixture.print(samples::fixturePrints());
    // Since version 4.
    fixture.keepPapers();
}

} // namespace

/**
 * makefixture FILE: what this version of the program makes of one order of each kind. Run once when
 * the version of the history is final; the file then goes to tests/data/history and never changes.
 */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString file = QCoreApplication::arguments().value(1);
    {
        const samples::FixedClock clock;
        HistoryStore store(file, clock);
        Fixture fixture(store);
        write(fixture);
        if (!fixture.isWhole())
            return 1;
    }
    return samples::SecondConnection(file).run(u"VACUUM"_s) ? 0 : 1;
}
