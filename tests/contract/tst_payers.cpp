// SPDX-License-Identifier: MIT
#include "contract/question.h"
#include "contract/sampleorders.h"
#include "contract/samplepapers.h"
#include "contract/storeundertest.h"

#include <QSignalSpy>
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

using Kind = PayerWord::Kind;
using State = PapersFound::State;

/** What was typed of a payer is kept with the order, and found by exact value. */
class TestPayers : public QObject
{
    Q_OBJECT

    std::unique_ptr<contract::Bench> m_bench;

    bool send(const QString &number, const OrderPapers &papers, const QByteArray &answer = {})
    {
        return send(m_bench->log(), number, papers, answer);
    }
    static bool send(OrderLog &log, const QString &number, const OrderPapers &papers,
                     const QByteArray &answer = {})
    {
        const OrderRecord record = begun(number);
        return waitFor(log.begin(record, papers))
            && waitFor(
                   log.finish(answered(record, Outcome::Created), answeredWith(papers, answer)));
    }

    std::optional<State> stateOf(const QString &number)
    {
        const Result<PapersFound> found = waitFor(m_bench->payers().papers(key(number)));
        return found ? std::optional(found->state) : std::nullopt;
    }

    QStringList found(const QList<PayerWord> &payer, const QString &text = {})
    {
        OrderFilter filter;
        filter.payer = payer;
        filter.text = text;
        searchbench::Question question(m_bench->search(), filter);
        return question.wait() && !question.error() ? question.numbers() : QStringList{u"?"_s};
    }

    /** Field "mobile" of whom the word finds in the book. */
    static QStringList booked(PayerArchive &payers, const PayerWord &word)
    {
        QStringList mobiles;
        const Result<QList<BookPayer>> all = waitFor(payers.book({word}));
        for (const BookPayer &payer : all.value_or(QList<BookPayer>()))
            mobiles.append(payer.fields.value(u"mobile"_s));
        return mobiles;
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<contract::Bench>(); }
    void cleanup() { m_bench.reset(); }

    void papersComeBackAfterARestart()
    {
        QCOMPARE(m_bench->payers().keeping(), Keeping::Undecided);
        const QByteArray answer("{\"data\":\"\xE7\x8E\x8B\"}");
        {
            const QSignalSpy told(&m_bench->payers(), &PayerArchive::keepingChanged);
            QVERIFY(send(u"1"_s, papersOf(u"王"_s), answer));
            QCOMPARE(told.size(), 1);
        }
        QCOMPARE(m_bench->payers().keeping(), Keeping::Keeps);
        QVERIFY(send(u"2"_s, {}));
        m_bench->openAgain();
        const auto papers = waitFor(m_bench->payers().papers(key(u"1"_s)));
        QCOMPARE(papers->state, State::Kept);
        QCOMPARE(papers->fields, papersOf(u"王"_s).fields);
        QCOMPARE(papers->answer, answer);
        QCOMPARE(stateOf(u"2"_s), State::NeverKept);
        QCOMPARE(codeOf(m_bench->payers().papers(key(u"3"_s))), ErrorCode::NotFound);
    }

    /** Papers are there with the order or neither is. */
    void aNumberThatIsTakenKeepsItsPapers()
    {
        QVERIFY(send(u"1"_s, papersOf(u"a"_s)));
        QCOMPARE(codeOf(m_bench->log().begin(begun(u"1"_s), papersOf(u"b"_s))),
                 ErrorCode::Duplicate);
        QCOMPARE(waitFor(m_bench->payers().papers(key(u"1"_s)))->fields, papersOf(u"a"_s).fields);
        QCOMPARE(found({{Kind::Mobile, u"b-mobile"_s}}), QStringList());
    }

    void aPayerIsFoundByEachExactValue()
    {
        QVERIFY(send(u"1"_s, papersOf(u"a"_s)));
        QVERIFY(send(u"2"_s, papersOf(u"b"_s)));
        QVERIFY(send(u"3"_s, papersOf(u"b"_s)));
        m_bench->openAgain();
        for (const PayerWord &word : papersOf(u"b"_s).words) {
            // The last four digits are the payer book's, which is off.
            const QStringList expected
                = word.kind == Kind::LastFour ? QStringList() : QStringList{u"3"_s, u"2"_s};
            QCOMPARE(found({word}), expected);
            QCOMPARE(found({{word.kind, word.value.chopped(1)}}), QStringList());
        }
        // Of another kind it is another value.
        QCOMPARE(found({{Kind::Account, u"b-mobile"_s}}), QStringList());
        QCOMPARE(found({{Kind::Mobile, u"a-mobile"_s}, {Kind::Mobile, u"b-mobile"_s}}),
                 (QStringList{u"3"_s, u"2"_s, u"1"_s}));
        // By the text or by the payer; and what is typed alone finds none of it.
        QCOMPARE(found({{Kind::Mobile, u"a-mobile"_s}}, u"a-mobile"_s), QStringList{u"1"_s});
        QCOMPARE(found({}, u"a-mobile"_s), QStringList());
        QCOMPARE(found({}, u"b-remark"_s), QStringList());
    }

    void withoutAKeychainNothingIsKept()
    {
        {
            const auto desk = m_bench->store().deskWithoutKeychain();
            QVERIFY(send(desk->log(), u"1"_s, papersOf(u"a"_s), "answer"));
            QCOMPARE(desk->payers().keeping(), Keeping::NoSafePlace);
            QCOMPARE(waitFor(desk->payers().papers(key(u"1"_s)))->state, State::NeverKept);
            QCOMPARE(codeOf(desk->payers().setBook(true)), ErrorCode::KeychainUnavailable);
            QVERIFY(!desk->payers().hasBook());
            QVERIFY(waitFor(desk->payers().setBook(false)));
        }
        QCOMPARE(stateOf(u"1"_s), State::NeverKept);
        QCOMPARE(waitFor(m_bench->log().find(key(u"1"_s)))->outcome, Outcome::Created);
        QCOMPARE(found({{Kind::Mobile, u"a-mobile"_s}}), QStringList());
    }

    /** Who cannot read the keys must not say that there is nothing of a payer. */
    void withoutAKeychainNoPayerIsErased()
    {
        QVERIFY(send(u"1"_s, papersOf(u"a"_s)));
        EraseWish wish;
        wish.payer = {{Kind::Mobile, u"a-mobile"_s}};
        {
            const auto desk = m_bench->store().deskWithoutKeychain();
            QCOMPARE(codeOf(desk->payers().preview(wish)), ErrorCode::KeychainUnavailable);
            QCOMPARE(codeOf(desk->payers().erase(wish)), ErrorCode::KeychainUnavailable);
        }
        QCOMPARE(waitFor(m_bench->payers().erase(wish))->orders, 1);
        // Nothing is sealed with the key any more: nothing can be overlooked without it.
        const auto last = m_bench->store().deskWithoutKeychain();
        QCOMPARE(waitFor(last->payers().erase(wish))->orders, 0);
    }

    void anotherKeyOpensTheSame()
    {
        QVERIFY(send(u"1"_s, papersOf(u"a"_s), "answer"));
        QCOMPARE(errorOf(m_bench->payers().changeKey()), QString());
        QVERIFY(send(u"2"_s, papersOf(u"a"_s)));
        m_bench->openAgain();
        QCOMPARE(waitFor(m_bench->payers().papers(key(u"1"_s)))->fields, papersOf(u"a"_s).fields);
        QCOMPARE(waitFor(m_bench->payers().papers(key(u"1"_s)))->answer, QByteArray("answer"));
        QCOMPARE(found({{Kind::Mobile, u"a-mobile"_s}}), (QStringList{u"2"_s, u"1"_s}));
        QCOMPARE(waitFor(m_bench->log().actions({}))->constLast().what, ActionKind::KeyChanged);
    }

    void theBookIsOffUntilSwitchedOn()
    {
        PayerArchive *payers = &m_bench->payers();
        QVERIFY(!payers->hasBook());
        QVERIFY(send(u"1"_s, papersOf(u"a"_s)));
        QCOMPARE(booked(*payers, {Kind::LastFour, u"a-last"_s}), QStringList());
        QCOMPARE(booked(*payers, {Kind::FullName, u"a-full"_s}), QStringList());

        const QSignalSpy told(payers, &PayerArchive::bookChanged);
        QVERIFY(waitFor(payers->setBook(true)));
        QVERIFY(payers->hasBook());
        QCOMPARE(told.size(), 1);
        QVERIFY(send(u"2"_s, papersOf(u"b"_s)));
        m_bench->openAgain();
        payers = &m_bench->payers();
        QTRY_VERIFY(payers->hasBook());
        QCOMPARE(booked(*payers, {Kind::LastFour, u"a-last"_s}), QStringList(u"a-mobile"_s));
        QCOMPARE(booked(*payers, {Kind::LastFour, u"b-last"_s}), QStringList(u"b-mobile"_s));
        QCOMPARE(booked(*payers, {Kind::FullName, u"b-full"_s}), QStringList(u"b-mobile"_s));
        QCOMPARE(booked(*payers, {Kind::LastFour, u"c-last"_s}), QStringList());
        // Neither is a word for the book.
        QCOMPARE(booked(*payers, {Kind::Mobile, u"a-mobile"_s}), QStringList());

        QVERIFY(waitFor(payers->setBook(false)));
        QVERIFY(!payers->hasBook());
        QCOMPARE(booked(*payers, {Kind::LastFour, u"b-last"_s}), QStringList());
        QCOMPARE(stateOf(u"2"_s), State::Kept);
    }

    void eachPayerIsInTheBookOnceTheLatestFirst()
    {
        PayerArchive &payers = m_bench->payers();
        QVERIFY(waitFor(payers.setBook(true)));
        OrderPapers one = papersOf(u"a"_s);
        OrderPapers two = papersOf(u"b"_s);
        two.words = one.words;
        QVERIFY(send(u"1"_s, one) && send(u"2"_s, two));
        one.fields.insert(u"mobile"_s, u"a-newer"_s);
        QVERIFY(send(u"3"_s, one));
        QCOMPARE(booked(payers, {Kind::LastFour, u"a-last"_s}),
                 (QStringList{u"a-newer"_s, u"b-mobile"_s}));
        const auto all = waitFor(payers.book({{Kind::LastFour, u"a-last"_s}}));
        QCOMPARE(all->first().region, u"taiwan"_s);
        QCOMPARE(all->first().profile, begun(u"3"_s).profile);
        QCOMPARE(all->first().environment, Environment::Test);
        QCOMPARE(all->first().lastMs, begun(u"3"_s).recordedAtMs);
    }
};

QTEST_GUILESS_MAIN(TestPayers)
#include "tst_payers.moc"
