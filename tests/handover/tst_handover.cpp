// SPDX-License-Identifier: MIT
#include "signing/signer.h"
#include "support/handover.h"
#include "support/handoverwords.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using doctor::Diagnosis;
using doctor::Verdict;

/** The answer to a ticket, in each language. */
class TestHandover final : public QObject
{
    Q_OBJECT

    const MistakeWords m_words;

    static SentRequest order()
    {
        SentRequest request;
        request.fields = {{u"payer"_s, u"CANARY"_s},
                          {u"amount"_s, u"300"_s},
                          {u"remark"_s, {}},
                          {u"Ana Gomez"_s, u"CANARY"_s},
                          {u"sign"_s, u"CANARY"_s}};
        return request;
    }
    static Diagnosis explained()
    {
        Diagnosis diagnosis;
        diagnosis.verdict = Verdict::Explained;
        diagnosis.shape = doctor::SignShape::Right;
        diagnosis.hadSecret = true;
        diagnosis.canonical = u"CANARY"_s;
        diagnosis.hashed = u"CANARY"_s;
        diagnosis.firstDifference = 17;
        diagnosis.mistakes
            = {{u"secret-other-profile"_s, {{u"profile"_s, u"CANARY"_s}}},
               {u"trimmed"_s,
                {{u"field"_s, u"payer"_s}, {u"from"_s, u"CANARY "_s}, {u"to"_s, u"CANARY"_s}}},
               {u"field-missing"_s, {{u"field"_s, u"CANARY of Ana"_s}}}};
        return diagnosis;
    }

private Q_SLOTS:
    void everyLanguageHasItsWords();
    void explanation_data();
    void explanation();
    void otherMerchantIsNotNamed_data();
    void otherMerchantIsNotNamed();
    void match();
    void withoutASecret();
    void nothingExplains();
    void theOrder();
    void khmerBreaksBetweenWords();
    void snippetsAreAsciiWithOneSecret();
    void snippetsRefuseWhatIsNoText();
};

void TestHandover::everyLanguageHasItsWords()
{
    const HandoverWords words;
    QCOMPARE(words.ids(),
             (QStringList{u"compare"_s, u"explained"_s, u"explainedSeveral"_s, u"firstDifference"_s,
                          u"match"_s, u"missing"_s, u"noSecret"_s, u"order"_s, u"saidDiffers"_s,
                          u"saidNotSigned"_s, u"shape"_s, u"unexplained"_s}));
    for (const QString &id : words.ids()) {
        QSet<QString> texts;
        for (const QString &language : programLanguages()) {
            QVERIFY2(words.has(id, language), qPrintable(id + u' ' + language));
            const QString text = words.text(id, language);
            texts.insert(text);
            QCOMPARE(text.count(u"{byte}"_s), id == "firstDifference"_L1 ? 1 : 0);
            QCOMPARE(text.count(u"{secret}"_s), id == "compare"_L1 ? 1 : 0);
        }
        QCOMPARE(texts.size(), programLanguages().size());
    }
}

void TestHandover::explanation_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : programLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestHandover::explanation()
{
    QFETCH(QString, language);
    const HandoverWords words;
    const QString reply = replyText(explained(), {}, m_words, language, order());
    QVERIFY2(!reply.contains(u"CANARY"_s), qPrintable(reply));
    QVERIFY2(!reply.contains(u'{'), qPrintable(reply));
    QVERIFY(reply.startsWith(words.text(u"explainedSeveral"_s, language) + u'\n'));
    QVERIFY(reply.contains(m_words.fix({u"secret-other-profile"_s, {}}, language)));
    QVERIFY(reply.contains(m_words.sentence({u"trimmed"_s, {{u"field"_s, u"payer"_s}}}, language)));
    QVERIFY(reply.contains(u"17"_s));
    QVERIFY(reply.endsWith(u"\n…=…amount=…payer=…‹secret›\n"_s));
}

void TestHandover::otherMerchantIsNotNamed_data()
{
    QTest::addColumn<Environment>("own");
    QTest::addColumn<Environment>("other");
    QTest::addColumn<QString>("id");
    QTest::newRow("test on live") << Environment::Live << Environment::Test
                                  << u"secret-test-on-live"_s;
    QTest::newRow("live on test") << Environment::Test << Environment::Live
                                  << u"secret-live-on-test"_s;
    QTest::newRow("another") << Environment::Test << Environment::Test << u"secret-other-profile"_s;
}

/** As the doctor finds it, with the string the customer says was signed. */
void TestHandover::otherMerchantIsNotNamed()
{
    QFETCH(Environment, own);
    QFETCH(Environment, other);
    QFETCH(QString, id);
    std::vector<doctor::KnownSecret> secrets;
    secrets.push_back({u"Own Shop"_s, own, Secret("unit-test-secret-not-real")});
    secrets.push_back({u"CANARY"_s, other, Secret("unit-test-secret-of-another")});
    const QString canonical = u"amount=300payer=Ana"_s;
    doctor::Evidence evidence;
    evidence.said = canonical + doctor::kSecretMark;
    evidence.request.fields
        = {{u"payer"_s, u"Ana"_s},
           {u"amount"_s, u"300"_s},
           {u"sign"_s, QString::fromLatin1(signature(canonical, secrets.back().secret))}};

    const Diagnosis diagnosis = doctor::diagnose(evidence, secrets);
    QCOMPARE(diagnosis.mistakes, (QList<doctor::Mistake>{{id, {{u"profile"_s, u"CANARY"_s}}}}));
    for (const QString &language : programLanguages()) {
        const QString reply = replyText(diagnosis, {}, m_words, language, evidence.request);
        QVERIFY2(!reply.contains(u"CANARY"_s) && !reply.contains(u"Own Shop"_s), qPrintable(reply));
        QVERIFY2(reply.contains(m_words.fix({id, {}}, language)), qPrintable(reply));
    }
}

void TestHandover::match()
{
    Diagnosis diagnosis;
    diagnosis.verdict = Verdict::Match;
    diagnosis.shape = doctor::SignShape::Right;
    diagnosis.hadSecret = true;
    QCOMPARE(replyText(diagnosis, {}, m_words, u"en"_s, order()), u"The signature is right.\n"_s);
    QVERIFY(replyText(diagnosis, {{u"amount"_s, u"integer"_s, Severity::Error, u"No cents."_s}},
                      m_words, u"en"_s)
                .endsWith(u"\n\nPlease also check in the order:\n- amount: No cents.\n"_s));
}

void TestHandover::withoutASecret()
{
    Diagnosis diagnosis;
    diagnosis.shape = doctor::SignShape::UpperHex;
    diagnosis.saidMistakes = {{u"join-amp"_s, {}}};
    const QString reply = replyText(diagnosis, {}, m_words, u"en"_s, order());
    QVERIFY(reply.startsWith(u"We do not have your app secret"_s));
    QVERIFY(reply.contains(u"32 characters"_s));
    QVERIFY(reply.contains(m_words.sentence({u"join-amp"_s, {}}, u"en"_s)));
    QVERIFY(reply.contains(u"amount=…payer=…‹secret›"_s));

    diagnosis.shape = doctor::SignShape::Missing;
    QVERIFY(
        replyText(diagnosis, {}, m_words, u"en"_s).startsWith(u"The request has no sign field."_s));
}

void TestHandover::nothingExplains()
{
    Diagnosis diagnosis;
    diagnosis.shape = doctor::SignShape::Right;
    diagnosis.hadSecret = true;
    diagnosis.saidWasSigned = false;
    const QString reply = replyText(diagnosis, {}, m_words, u"en"_s);
    QVERIFY(reply.contains(u"no known mistake explains it"_s));
    QVERIFY(reply.contains(u"not the one that was signed"_s));
    QVERIFY(!reply.contains(u"Compare with"_s)); // with nothing to compare
}

void TestHandover::theOrder()
{
    const QString reply
        = replyText(explained(),
                    {{u"payer"_s, u"max"_s, Severity::Warning, u"Too long."_s},
                     {u"Ana Gomez"_s, u"unknown_field"_s, Severity::Error, u"Not known here."_s}},
                    m_words, u"en"_s);
    QVERIFY(reply.contains(u"- payer: Too long.\n- Not known here.\n"_s));
}

void TestHandover::khmerBreaksBetweenWords()
{
    const HandoverWords words;
    for (const QString &id : words.ids()) {
        // The longest piece without a place to break a line.
        static const QRegularExpression kBreak(u"[\\s\\x{200b}]"_s);
        const QStringList pieces = words.text(id, u"km"_s).split(kBreak);
        for (const QString &piece : pieces)
            QVERIFY2(piece.size() <= 16, qPrintable(id + u": "_s + piece));
    }
}

void TestHandover::snippetsAreAsciiWithOneSecret()
{
    const FieldMap fields{{u"payer"_s, u"Gómez \u200b‹payer:4f1c›"_s}, {u"amount"_s, u"300"_s}};
    QCOMPARE(snippetLanguages().size(), 4);
    for (const SnippetLanguage &language : snippetLanguages()) {
        const QString program = signingSnippet(language.id, fields);
        QVERIFY(program.contains(u"\"300\""_s));
        QCOMPARE(program.count(QString(kSnippetSecret)), 1);
        QVERIFY(!program.contains(u"@fields@"_s));
        QVERIFY2(std::all_of(program.cbegin(), program.cend(),
                             [](QChar c) {
                                 return c == u'\n' || (c.unicode() >= 0x20 && c.unicode() < 0x7f);
                             }),
                 qPrintable(program));
    }
    QCOMPARE(signingSnippet(u"cobol"_s, fields), QString());
}

void TestHandover::snippetsRefuseWhatIsNoText()
{
    for (const SnippetLanguage &language : snippetLanguages()) {
        QVERIFY(!signingSnippet(language.id, {{u"a"_s, u"😀"_s}}).isEmpty());
        for (const QString &bad : {QString(QChar(u'\0')), QString(QChar(0xd83d)),
                                   QString(QString(QChar(0xde00)) + u"x"_s)}) {
            QCOMPARE(signingSnippet(language.id, {{u"a"_s, bad}}), QString());
            QCOMPARE(signingSnippet(language.id, {{bad, u"a"_s}}), QString());
        }
        QCOMPARE(signingSnippet(language.id, {{u"😀"_s, u"a"_s}}), QString());
    }
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
