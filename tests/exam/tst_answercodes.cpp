// SPDX-License-Identifier: MIT
#include "support/answercodes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

/** Every code the documents know, in words; and no words for one they do not. */
class TestAnswerCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentedCodeIsExplained_data()
    {
        QTest::addColumn<CodeLayer>("layer");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("code") << CodeLayer::Code << QStringList{u"0000"_s, u"5000"_s, u"8000"_s};
        QTest::newRow("status") << CodeLayer::Status
                                << QStringList{u"0000"_s, u"0001"_s,  u"0015"_s,    u"00029"_s,
                                               u"0029"_s, u"00032"_s, u"0100019"_s, u"8000"_s};
        QTest::newRow("http") << CodeLayer::Http
                              << QStringList{u"200"_s, u"3xx"_s, u"400"_s, u"401"_s, u"403"_s,
                                             u"404"_s, u"407"_s, u"408"_s, u"429"_s, u"500"_s,
                                             u"502"_s, u"503"_s, u"504"_s};
    }

    void everyDocumentedCodeIsExplained()
    {
        QFETCH(CodeLayer, layer);
        QFETCH(QStringList, codes);
        QStringList listed;
        for (const CodeMeaning &each : answerCodes()) {
            if (each.layer != layer)
                continue;
            listed.append(each.code);
            QVERIFY(each.meaning.english().endsWith(u'.'));
            QVERIFY(each.cause.english().endsWith(u'.'));
            QVERIFY(each.nextStep.english().endsWith(u'.'));
            QCOMPARE(meaningOf(layer, each.code), &each);
        }
        QCOMPARE(listed, codes);
    }

    /** The money rules of the documents: what a person must not read as a failure, or a success. */
    void whatIsNotFinalSaysSo()
    {
        QVERIFY(!meaningOf(CodeLayer::Code, u"5000")->isFinal);
        QVERIFY(meaningOf(CodeLayer::Code, u"5000")->nextStep.english().contains(u"Never"_s));
        QVERIFY(!meaningOf(CodeLayer::Status, u"0001")->isFinal);
        QVERIFY(!meaningOf(CodeLayer::Status, u"0015")->isFinal);
        QVERIFY(meaningOf(CodeLayer::Status, u"0000")->isFinal);
        QVERIFY(meaningOf(CodeLayer::Status, u"00029")->isFinal);
        QVERIFY(!meaningOf(CodeLayer::Http, u"504")->isFinal);
    }

    void codesAreTexts()
    {
        QVERIFY(!meaningOf(CodeLayer::Status, u"15"));
        QVERIFY(!meaningOf(CodeLayer::Status, u"29"));
        QVERIFY(!meaningOf(CodeLayer::Code, u"0015"));
        QVERIFY(!meaningOf(CodeLayer::Code, u""));
        QVERIFY(meaningOf(CodeLayer::Status, u"0029") != meaningOf(CodeLayer::Status, u"00029"));
    }

    void anHttpStatusFallsBackToItsClass()
    {
        QCOMPARE(meaningOf(CodeLayer::Http, u"307"), meaningOf(CodeLayer::Http, u"3xx"));
        QVERIFY(!meaningOf(CodeLayer::Http, u"418"));
        QVERIFY(!meaningOf(CodeLayer::Http, u"3070"));
        QVERIFY(!meaningOf(CodeLayer::Status, u"3xx"));
    }
};

QTEST_GUILESS_MAIN(TestAnswerCodes)
#include "tst_answercodes.moc"
