// SPDX-License-Identifier: MIT
#include "support/codenotes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

/** Notes of unexplained codes: kept for their owner alone, and never lost by a fault. */
class TestCodeNotes : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    QString file(const QByteArray &bytes = {})
    {
        const QString path = m_folder.filePath(u"notes%1.json"_s.arg(++m_files));
        if (!bytes.isEmpty()) {
            QFile out(path);
            if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
                return {};
        }
        return path;
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

private Q_SLOTS:
    void aNoteIsThereForTheNextStart()
    {
        const QString path = file();
        CodeNotes notes(path);
        QVERIFY(notes.load());
        QVERIFY(notes.put(CodeLayer::Status, u"0077"_s, u"  bank closed\n(asked on Monday) "_s));
        QCOMPARE(notes.note(CodeLayer::Status, u"0077"_s), u"bank closed\n(asked on Monday)"_s);
        QCOMPARE(notes.note(CodeLayer::Code, u"0077"_s), QString());
        CodeNotes next(path);
        QVERIFY(next.load());
        QCOMPARE(next.note(CodeLayer::Status, u"0077"_s), u"bank closed\n(asked on Monday)"_s);
        QCOMPARE(QFileInfo(path).permissions(),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    }

    void anEmptyTextTakesItAway()
    {
        CodeNotes notes(file());
        QVERIFY(notes.put(CodeLayer::Code, u"9000"_s, u"x"_s));
        QVERIFY(notes.put(CodeLayer::Code, u"9000"_s, u" "_s));
        QCOMPARE(notes.note(CodeLayer::Code, u"9000"_s), QString());
        QVERIFY(notes.load());
        QCOMPARE(notes.note(CodeLayer::Code, u"9000"_s), QString());
    }

    void anotherWindowsNoteStays()
    {
        const QString path = file();
        CodeNotes one(path);
        CodeNotes other(path);
        QVERIFY(one.load());
        QVERIFY(other.load());
        QVERIFY(one.put(CodeLayer::Code, u"1"_s, u"first"_s));
        QVERIFY(other.put(CodeLayer::Code, u"2"_s, u"second"_s));
        QCOMPARE(other.note(CodeLayer::Code, u"1"_s), u"first"_s);
    }

    void limitsAreKept()
    {
        CodeNotes notes(file());
        QVERIFY(notes.put(CodeLayer::Code, QString(32, u'1'), QString(500, u'x')));
        QCOMPARE(notes.put(CodeLayer::Code, u"1"_s, QString(501, u'x')).error().code,
                 ErrorCode::Malformed);
        for (const QString &code : {QString(), QString(33, u'1'), u"1\n2"_s, u" 1"_s})
            QCOMPARE(notes.put(CodeLayer::Code, code, u"x"_s).error().code, ErrorCode::Malformed);
    }

    void aFileThatCannotBeReadIsNotReplaced_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("cut off") << QByteArray("{\"version\":1,\"notes\":{\"code/1\":\"secr")
                                 << ErrorCode::Malformed;
        QTest::newRow("newer") << QByteArray("{\"version\":2,\"remarks\":[]}")
                               << ErrorCode::NewerData;
        QTest::newRow("no number")
            << QByteArray("{\"version\":\"1\",\"notes\":{}}") << ErrorCode::Malformed;
        QTest::newRow("unknown member")
            << QByteArray("{\"version\":1,\"notes\":{},\"more\":1}") << ErrorCode::Malformed;
        QTest::newRow("no code") << QByteArray("{\"version\":1,\"notes\":{\"kode/1\":\"x\"}}")
                                 << ErrorCode::Malformed;
        QTest::newRow("no text") << QByteArray("{\"version\":1,\"notes\":{\"code/1\":7}}")
                                 << ErrorCode::Malformed;
        QTest::newRow("no notes") << QByteArray("{\"version\":1}") << ErrorCode::Malformed;
    }

    void aFileThatCannotBeReadIsNotReplaced()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const QString path = file(bytes);
        CodeNotes notes(path);
        const Result<void> loaded = notes.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, code);
        QVERIFY(!loaded.error().detail.contains(u"secr"_s));
        const Result<void> put = notes.put(CodeLayer::Code, u"1"_s, u"mine"_s);
        QVERIFY(!put);
        QCOMPARE(put.error().code, code);
        QCOMPARE(contentOf(path), bytes);
    }

    void whatCannotBeWrittenIsSaid()
    {
        CodeNotes notes(m_folder.filePath(u"missing"_s));
        QVERIFY(QDir(m_folder.path()).mkpath(u"missing"_s)); // a folder stands where the file goes
        const Result<void> put = notes.put(CodeLayer::Code, u"1"_s, u"mine"_s);
        QVERIFY(!put);
        QCOMPARE(put.error().code, ErrorCode::Storage);
        QCOMPARE(notes.note(CodeLayer::Code, u"1"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestCodeNotes)
#include "tst_codenotes.moc"
