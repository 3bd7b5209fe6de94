// SPDX-License-Identifier: MIT
#include "domain/texts.h"
#include "json/json.h"
#include "support/mistakewords.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using vexora::doctor::Mistake;

/** The words for mistakes: all there, sound in every language, and filled without a payer in them.
 */
class TestMistakeWords : public QObject
{
    Q_OBJECT

private:
    MistakeWords m_words;

    static json::Value document()
    {
        QFile file(u":/doctor.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const Result<json::Value> read = json::read(file.readAll());
        return read ? *read : json::Value();
    }

    static QStringList braces(const QString &text)
    {
        static const QRegularExpression kBrace(u"\\{([^}]*)\\}"_s);
        QStringList found;
        QRegularExpressionMatchIterator all = kBrace.globalMatch(text);
        while (all.hasNext())
            found.append(all.next().captured(1));
        found.sort();
        return found;
    }

private Q_SLOTS:
    void everyMistakeHasWords()
    {
        QVERIFY(m_words.isSound());
        for (const doctor::MistakeKind &kind : doctor::mistakeKinds()) {
            const Mistake mistake{kind.id, {}};
            QVERIFY2(!m_words.name(kind.id, u"en"_s).isEmpty(), qPrintable(kind.id));
            QVERIFY2(m_words.sentence(mistake, u"en"_s).endsWith(u'.'), qPrintable(kind.id));
            QVERIFY2(!m_words.fix(mistake, u"en"_s).isEmpty(), qPrintable(kind.id));
            QVERIFY2(!m_words.fix(mistake, u"en"_s).contains(u'\n'), qPrintable(kind.id));
        }
    }

    void fileKeepsTheCataloguesOrder()
    {
        const json::Value file = document();
        const json::Value *mistakes = file.find(u"mistakes");
        QVERIFY(mistakes);
        QStringList written;
        for (const json::Value &mistake : mistakes->items())
            written.append(mistake.stringAt(u"id"));
        QStringList listed;
        for (const doctor::MistakeKind &kind : doctor::mistakeKinds())
            listed.append(kind.id);
        QCOMPARE(written, listed);
    }

    void bracesAreKnownAndTheSameInEveryLanguage()
    {
        static const QStringList kKnown{u"field"_s, u"from"_s, u"to"_s, u"profile"_s, u"name"_s};
        const json::Value file = document();
        for (const json::Value &mistake : file.find(u"mistakes")->items()) {
            // What is said of no field in particular names none.
            if (const json::Value *general = mistake.find(u"general")) {
                for (const auto &[language, text] : general->members())
                    QCOMPARE(braces(text.text()), QStringList());
            }
            for (const QString &member : {u"name"_s, u"sentence"_s, u"fix"_s}) {
                const json::Value *texts = mistake.find(member);
                QVERIFY(texts);
                const QStringList english = braces(texts->stringAt(u"en"));
                for (const QString &brace : english)
                    QVERIFY2(kKnown.contains(brace), qPrintable(brace));
                for (const auto &[language, text] : texts->members())
                    QCOMPARE(braces(text.text()), english);
            }
        }
    }

    void factsAreFilledIn()
    {
        const Mistake other{u"secret-other-profile"_s, {{u"profile"_s, u"Shop {field} B"_s}}};
        QCOMPARE(m_words.sentence(other, u"en"_s, true),
                 u"The signature was made with the app secret of another merchant "
                 "(Shop {field} B)."_s);
        const Mistake missing{u"field-missing"_s, {{u"field"_s, u"remark"_s}}};
        QVERIFY(m_words.sentence(missing, u"en"_s).startsWith(u"The field remark is in the body"));
        QVERIFY(m_words.sentence({missing.id, {}}, u"en"_s).startsWith(u"A field is in the body"));
        const Mistake all{u"url-encoded"_s, {{u"field"_s, u"*"_s}}};
        QCOMPARE(m_words.sentence(all, u"en"_s),
                 u"The value of every field was URL-encoded before it was signed."_s);
        // Nothing of a brace is left where a fact is missing.
        for (const doctor::MistakeKind &kind : doctor::mistakeKinds()) {
            QVERIFY(!m_words.sentence({kind.id, {}}, u"en"_s).contains(u'{'));
            QVERIFY(!m_words.fix({kind.id, {}}, u"en"_s).contains(u'{'));
        }
    }

    void payersValuesStayOut()
    {
        const Mistake dash{
            u"dash"_s,
            {{u"field"_s, u"lastname"_s}, {u"from"_s, u"Sok-Dara"_s}, {u"to"_s, u"Sok–Dara"_s}}};
        QVERIFY(!m_words.sentence(dash, u"en"_s).contains(u"Dara"));
        QVERIFY(!m_words.fix(dash, u"en"_s).contains(u"Dara"));
        QVERIFY(m_words.sentence(dash, u"en"_s).contains(u"lastname"));
        QVERIFY(m_words.sentence(dash, u"en"_s, true).endsWith(u" (Sok-Dara → Sok–Dara)"));
        const Mistake amount{
            u"amount-decimals"_s,
            {{u"field"_s, u"amount"_s}, {u"from"_s, u"300"_s}, {u"to"_s, u"300.00"_s}}};
        QVERIFY(m_words.sentence(amount, u"en"_s).endsWith(u" (300 → 300.00)"));
    }

    void unknownLanguageReadsEnglish()
    {
        QCOMPARE(m_words.name(u"secret-first"_s, u"xx"_s),
                 m_words.name(u"secret-first"_s, u"en"_s));
    }

    void faultsInTheFileAreSeen()
    {
        QFile file(u":/doctor.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sound = file.readAll();
        QVERIFY(MistakeWords(sound).isSound());
        const auto broken = [&sound](const QByteArray &from, const QByteArray &to) {
            QByteArray text = sound;
            const qsizetype at = text.indexOf(from);
            return at < 0 ? sound : text.replace(at, from.size(), to);
        };
        QVERIFY(!MistakeWords(broken("\"secret-first\"", "\"secret-frist\"")).isSound());
        QVERIFY(!MistakeWords(broken("\"secret-first\"", "\"secret-absent\"")).isSound());
        QVERIFY(!MistakeWords(broken("\"fix\"", "\"fixes\"")).isSound());
        QVERIFY(!MistakeWords(broken("\"en\"", "\"fr\"")).isSound());
        QVERIFY(!MistakeWords(broken("\"version\": 1", "\"version\": 2")).isSound());
        QVERIFY(!MistakeWords(QByteArray()).isSound());
    }
};

QTEST_GUILESS_MAIN(TestMistakeWords)
#include "tst_mistakewords.moc"
