// SPDX-License-Identifier: MIT
#include "history/samples.h"
#include "history/sidelist.h"

#include <QFile>
#include <QTest>
#include <QVariant>

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::errorOf;

/** Files of other making that the tidying layer has to leave whole. */
class TestTidyVfs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** Its pointer map begins with what could be a page of a tree. */
    void aFileWithAutoVacuumStaysWhole_data()
    {
        QTest::addColumn<int>("bytes");
        for (int bytes : {512, 1024, 4096})
            QTest::addRow("pages of %d", bytes) << bytes;
    }

    void aFileWithAutoVacuumStaysWhole()
    {
        QFETCH(const int, bytes);
        const auto folder = samples::quickFolder();
        const QString path = folder->filePath(u"list"_s);
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        SideList list;
        QCOMPARE(errorOf(list.open(path, SideList::Way::Write)), QString());
        for (const QString &statement :
             {u"PRAGMA page_size = %1"_s.arg(bytes), u"PRAGMA auto_vacuum = INCREMENTAL"_s,
              u"CREATE TABLE t (x)"_s,
              u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)"
              " INSERT INTO t SELECT randomblob(200) FROM n"_s,
              u"DROP TABLE t"_s})
            QCOMPARE(errorOf(list.run(statement)), QString());
        QCOMPARE(list.ask(u"PRAGMA integrity_check"_s).value_or(QVariant()).toString(), u"ok"_s);
        list.close();
        SideList again;
        QCOMPARE(errorOf(again.open(path, SideList::Way::Write)), QString());
        QCOMPARE(again.ask(u"PRAGMA integrity_check"_s).value_or(QVariant()).toString(), u"ok"_s);
        QCOMPARE(errorOf(again.run(u"CREATE TABLE u (x)"_s)), QString());
        QCOMPARE(errorOf(again.run(u"PRAGMA incremental_vacuum"_s)), QString());
        QCOMPARE(again.ask(u"PRAGMA integrity_check"_s).value_or(QVariant()).toString(), u"ok"_s);
    }
};

QTEST_GUILESS_MAIN(TestTidyVfs)
#include "tst_tidyvfs.moc"
