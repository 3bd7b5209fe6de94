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
        const Preferences chosen{u"zh-TW"_s, u"dark"_s, u"an-id"_s, true};
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
