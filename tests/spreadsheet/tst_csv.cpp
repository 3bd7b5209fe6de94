// SPDX-License-Identifier: MIT
#include "spreadsheet/csvsheet.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

using Kind = SheetColumn::Kind;

class TestCsv : public QObject
{
    Q_OBJECT

    static QByteArray written(const QList<SheetColumn> &columns, const QList<QStringList> &rows,
                              bool mark = false)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"t.csv"_s);
        auto sheet = openSheet(SheetFormat::Csv, path, columns, {mark});
        if (!sheet)
            return {};
        for (const QStringList &row : rows) {
            if (!(*sheet)->row(row))
                return {};
        }
        if (!(*sheet)->finish())
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void linesEndAsTheStandardSays()
    {
        const QList<SheetColumn> columns{{u"tradeNo"_s}, {u"amount"_s, Kind::Number}};
        QCOMPARE(written(columns, {{u"0012"_s, u"300.00"_s}, {u"台北"_s, {}}}),
                 "tradeNo,amount\r\n0012,300.00\r\n台北,\r\n"_ba);
        QCOMPARE(written(columns, {}), "tradeNo,amount\r\n"_ba);
    }

    void theMarkStandsInFrontWhenAskedFor()
    {
        QCOMPARE(written({{u"a"_s}}, {{u"1"_s}}, true), "\xEF\xBB\xBF"_ba + "a\r\n1\r\n");
    }

    void aRowHasAsManyCellsAsThereAreColumns()
    {
        QCOMPARE(written({{u"a"_s}, {u"b"_s}}, {{u"1"_s}, {u"1"_s, u"2"_s, u"3"_s}}),
                 "a,b\r\n1,\r\n1,2\r\n"_ba);
    }

    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("number");
        QTest::addColumn<QString>("cell");
        QTest::newRow("empty") << u""_s << false << u""_s;
        QTest::newRow("plain") << u"A 1"_s << false << u"A 1"_s;
        QTest::newRow("comma") << u"a,b"_s << false << u"\"a,b\""_s;
        QTest::newRow("quote") << u"a\"b"_s << false << u"\"a\"\"b\""_s;
        QTest::newRow("line end") << u"a\nb"_s << false << u"\"a\nb\""_s;
        QTest::newRow("equals") << u"=1+1"_s << false << u"'=1+1"_s;
        QTest::newRow("plus") << u"+886912345678"_s << false << u"'+886912345678"_s;
        QTest::newRow("minus") << u"-5"_s << false << u"'-5"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << false << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << false << u"'\t'=1"_s;
        QTest::newRow("carriage return") << u"\r=1"_s << false << u"\"'\r'=1\""_s;
        QTest::newRow("line feed") << u"\n=1"_s << false << u"\"'\n'=1\""_s;
        QTest::newRow("full-width") << u"＝1"_s << false << u"'＝1"_s;
        QTest::newRow("apostrophe") << u"'tis"_s << false << u"''tis"_s;
        QTest::newRow("inside") << u"a=1"_s << false << u"a=1"_s;
        QTest::newRow("semicolon") << u"x;=1"_s << false << u"x;'=1"_s;
        QTest::newRow("semicolon, quote") << u"x;\"=1\""_s << false << u"\"x;'\"\"=1\"\"\""_s;
        QTest::newRow("semicolon, apostrophe") << u"x;'=1"_s << false << u"x;''=1"_s;
        QTest::newRow("semicolons") << u"a;b; c;"_s << false << u"a;b; c;"_s;
        QTest::newRow("tab inside") << u"x\t@1"_s << false << u"x\t'@1"_s;
        QTest::newRow("line end inside") << u"x\r\n=1"_s << false << u"\"x\r\n'=1\""_s;
        QTest::newRow("command") << u"=cmd|'/c calc'!A1,\""_s << false
                                 << u"\"'=cmd|'/c calc'!A1,\"\"\""_s;
        QTest::newRow("negative number") << u"-5.20"_s << true << u"-5.20"_s;
        QTest::newRow("number") << u"300.00"_s << true << u"300.00"_s;
        QTest::newRow("no number") << u"-5+cmd"_s << true << u"'-5+cmd"_s;
        QTest::newRow("only a sign") << u"-"_s << true << u"'-"_s;
        QTest::newRow("signed twice") << u"--5"_s << true << u"'--5"_s;
        QTest::newRow("exponent") << u"-1E5"_s << true << u"'-1E5"_s;
        QTest::newRow("number with a plus") << u"+5"_s << true << u"'+5"_s;
        QTest::newRow("other digits") << u"-٣"_s << true << u"'-٣"_s;
    }

    void cells()
    {
        QFETCH(QString, text);
        QFETCH(bool, number);
        const QString cell = csvCell(text, number ? Kind::Number : Kind::Text);
        QTEST(cell, "cell");

        // The way back: out of the quotes, and one apostrophe off each beginning.
        QString back = cell;
        if (back.startsWith(u'"'))
            back = back.sliced(1).chopped(1).replace(u"\"\""_s, u"\""_s);
        if (back.startsWith(u'\''))
            back = back.sliced(1);
        for (const QChar part : u";\t\r\n"_s)
            back.replace(part + QString(u'\''), part);
        QCOMPARE(back, text);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto sheet = openSheet(SheetFormat::Csv, u"/nowhere/at/all.csv"_s, {{u"a"_s}});
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().code, ErrorCode::Storage);
    }

    void aFullDiskIsSaid()
    {
        auto sheet = openSheet(SheetFormat::Csv, u"/dev/full"_s, {{u"a"_s}});
        Result<void> last;
        if (sheet) {
            last = (*sheet)->row({u"1"_s});
            if (last)
                last = (*sheet)->finish();
        } else {
            last = tl::unexpected(sheet.error());
        }
        QVERIFY(!last);
        QCOMPARE(last.error().code, ErrorCode::Storage);
        QCOMPARE(last.error().detail, u"/dev/full cannot be written: there is no room left"_s);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
