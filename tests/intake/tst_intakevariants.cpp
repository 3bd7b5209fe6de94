// SPDX-License-Identifier: MIT
#include "intake/intakefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::intakefixture;

/**
 * The fixtures' texts as they come when a clipboard was careless: cut off, with a blank line
 * around them, with other line ends. What holds for any text holds for these too.
 */
class TestIntakeVariants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesACut_data();
    void survivesACut();
    void readsTheSameBetweenBlankLines_data();
    void readsTheSameBetweenBlankLines();
    void hidesWithOtherLineEnds_data();
    void hidesWithOtherLineEnds();
};

namespace {

constexpr qsizetype kShort = 8 * 1024;

/** Long texts say nothing new here and take time. */
void addRows(bool onlyWithSecrets = false)
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names(u"*.txt"_s)) {
        if (onlyWithSecrets && expectationOf(name)["secrets"_L1].toArray().isEmpty())
            continue;
        if (textOf(name).size() < kShort)
            QTest::newRow(qPrintable(name)) << name;
    }
}

QString wrongIn(const QString &name, const QString &text)
{
    const QJsonObject expected = expectationOf(name);
    const Intake intake = takeIn(text, secretsOf(expected));
    return (leaks(expected, intake) + brokenPromises(text, intake)).join(u'\n');
}

QList<QList<SentField>> fieldsOf(const Intake &intake)
{
    QList<QList<SentField>> all;
    for (const TakenRequest &taken : intake.requests)
        all.append(taken.request.fields);
    return all;
}

} // namespace

void TestIntakeVariants::survivesACut_data()
{
    addRows();
}

void TestIntakeVariants::survivesACut()
{
    QFETCH(QString, name);
    const QString text = textOf(name);
    // In thirds, but not through a surrogate pair: no clipboard does that.
    for (qsizetype part = 1; part <= 2; ++part) {
        qsizetype at = text.size() * part / 3;
        if (at > 0 && text.at(at - 1).isHighSurrogate())
            --at;
        const QString wrong = wrongIn(name, text.left(at));
        QVERIFY2(wrong.isEmpty(), qPrintable(u"cut at %1: "_s.arg(at) + wrong));
    }
}

void TestIntakeVariants::readsTheSameBetweenBlankLines_data()
{
    addRows();
}

void TestIntakeVariants::readsTheSameBetweenBlankLines()
{
    QFETCH(QString, name);
    const std::vector<doctor::KnownSecret> secrets = secretsOf(expectationOf(name));
    const Intake alone = takeIn(textOf(name), secrets);
    const Intake between = takeIn(u"\n\n"_s + textOf(name) + u"\n\n"_s, secrets);
    QCOMPARE(fieldsOf(between), fieldsOf(alone));
    QCOMPARE(between.secretSeen, alone.secretSeen);
}

void TestIntakeVariants::hidesWithOtherLineEnds_data()
{
    addRows(true);
}

void TestIntakeVariants::hidesWithOtherLineEnds()
{
    QFETCH(QString, name);
    QString text = textOf(name);
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u"\n"_s, u"\r\n"_s);
    const QString wrong = wrongIn(name, text);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

QTEST_GUILESS_MAIN(TestIntakeVariants)
#include "tst_intakevariants.moc"
