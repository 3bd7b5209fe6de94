// SPDX-License-Identifier: MIT
#include "domain/texts.h"
#include "json/json.h"
#include "support/answercodes.h"
#include "support/exampoints.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

/** The files of words that replies are made from: whole in every language of the program. */
class TestSupportWords : public QObject
{
    Q_OBJECT

private:
    static QStringList braces(const QString &text)
    {
        static const QRegularExpression kBrace(u"\\{[^}]*\\}"_s);
        QStringList found;
        QRegularExpressionMatchIterator all = kBrace.globalMatch(text);
        while (all.hasNext())
            found.append(all.next().captured());
        found.sort();
        return found;
    }

    /** Every text of the file, with its JSON path. */
    static void collect(const json::Value &value, const QString &path,
                        QList<std::pair<QString, json::Value>> &texts)
    {
        if (value.isObject() && value.find(u"en")) {
            texts.append({path, value});
            return;
        }
        for (const auto &[name, member] : value.members())
            collect(member, path + u'.' + name, texts);
        for (qsizetype i = 0; i < value.items().size(); ++i)
            collect(value.items()[i], path + u'[' + QString::number(i) + u']', texts);
    }

private Q_SLOTS:
    void everyTextIsThereInEveryLanguage_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("least");
        QTest::newRow("mistakes") << u"doctor.json"_s << 226;
        QTest::newRow("order") << u"orderexam.json"_s << 40;
        QTest::newRow("codes") << u"answercodes.json"_s << 72;
    }

    void everyTextIsThereInEveryLanguage()
    {
        QFETCH(QString, file);
        QFETCH(int, least);
        QFile in(u":/"_s + file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        const Result<json::Value> document = json::read(in.readAll());
        QVERIFY(document);
        QList<std::pair<QString, json::Value>> texts;
        collect(*document, QString(), texts);
        QVERIFY(texts.size() >= least);
        QStringList wanted = programLanguages();
        wanted.sort();
        for (const auto &[path, text] : texts) {
            QStringList languages;
            for (const auto &[language, said] : text.members()) {
                languages.append(language);
                QVERIFY2(!said.text().trimmed().isEmpty(), qPrintable(path));
                QVERIFY2(braces(said.text()) == braces(text.stringAt(u"en")),
                         qPrintable(path + u' ' + language));
            }
            languages.sort();
            QVERIFY2(languages == wanted, qPrintable(path + u": "_s + languages.join(u", "_s)));
        }
    }

    /** What the readers make of them is tried elsewhere; here, that they take the files at all. */
    void theReadersTakeThem()
    {
        QVERIFY(!examSentences().isEmpty());
        QVERIFY(!answerCodes().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSupportWords)
#include "tst_supportwords.moc"
