// SPDX-License-Identifier: MIT
#include "settings/preferences.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

/** Preferences come back as saved, and nothing unreadable stands in the way of a start. */
class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBack()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"new/preferences.json"_s);
        Preferences chosen{u"zh-TW"_s, u"dark"_s, u"an-id"_s, true, 175, 45000};
        chosen.retentionDays = {{u"japan"_s, 1}, {u"taiwan"_s, 3650}};
        chosen.keepsSecrets = false;
        QVERIFY(savePreferences(file, chosen));
        QCOMPARE(loadPreferences(file), chosen);
        QVERIFY(!(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void unreadableIsDefaults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("other values") << QByteArray(R"({"language":"xx","theme":"pink"})");
        QTest::newRow("numbers beyond") << QByteArray(R"({"scalePercent":110,"timeoutMs":4999})");
        QTest::newRow("numbers far beyond")
            << QByteArray(R"({"scalePercent":99999999999,"timeoutMs":300001})");
        QTest::newRow("numbers of another kind")
            << QByteArray(R"({"scalePercent":"150","timeoutMs":5e3,"keepsSecrets":0})");
        QTest::newRow("days beyond")
            << QByteArray(R"({"retentionDays":{"japan":0,"taiwan":3651,"":9,"x":"9","y":-1}})");
        QTest::newRow("days of another kind") << QByteArray(R"({"retentionDays":[30]})");
        QTest::newRow("of a newer program") << QByteArray(R"({"version":2,"sound":"loud"})");
        QTest::newRow("other types")
            << QByteArray(R"({"language":1,"theme":null,"watchesPayments":"true"})");
    }

    void unreadableIsDefaults()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"preferences.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(loadPreferences(file.fileName()), Preferences());
    }

    void missingIsDefaults()
    {
        QCOMPARE(loadPreferences(u"/nowhere/preferences.json"_s), Preferences());
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
