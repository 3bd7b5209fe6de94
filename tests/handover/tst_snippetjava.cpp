// SPDX-License-Identifier: MIT
#include "snippetbench.h"

using namespace Qt::StringLiterals;
using namespace vexora;

/** The program for Java, run by the real thing. Starting it takes most of a second, so the known
 *  orders go into one run. */
class TestSnippetJava final : public QObject
{
    Q_OBJECT

    static QByteArray printed(const QString &program)
    {
        return test::printed(
            u"java"_s, {u"-XX:TieredStopAtLevel=1"_s, u"-XX:+UseSerialGC"_s, u"-Xshare:auto"_s},
            test::snippetFile(u"java"_s), {program});
    }

private Q_SLOTS:
    void known();
    void hostile();
};

void TestSnippetJava::known()
{
    // One file: a class that runs the others, which keep all but their name.
    QString imports;
    QString calls;
    QString classes;
    QByteArray signs;
    const QList<test::SnippetCase> cases = test::knownCases();
    for (const test::SnippetCase &known : cases) {
        QString program = signingSnippet(u"java"_s, known.fields);
        const qsizetype begin = program.indexOf(u"/**"_s);
        QVERIFY(begin > 0 && program.contains(u"public class Sign {"_s));
        imports = program.first(begin);
        classes += program.sliced(begin).replace(u"public class Sign {"_s,
                                                 u"class "_s + known.name + u" {"_s);
        calls += known.name + u".main(args);\n"_s;
        signs += known.sign + '\n';
    }
    QCOMPARE(printed(imports
                     + u"public class Sign { public static void main(String[] args) throws "
                       "Exception {\n"_s
                     + calls + u"} }\n"_s + classes),
             signs);
}

void TestSnippetJava::hostile()
{
    const FieldMap fields = test::hostileFields();
    QCOMPARE(printed(signingSnippet(u"java"_s, fields)), test::expectedSign(fields) + '\n');
}

QTEST_GUILESS_MAIN(TestSnippetJava)
#include "tst_snippetjava.moc"
