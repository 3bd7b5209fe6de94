// SPDX-License-Identifier: MIT
#include "json/json.h"
#include "spreadsheet/sheetwriter.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace vexora;

using Kind = SheetColumn::Kind;

namespace {

/** The file as something else reads it. */
json::Value readBack(const QString &path)
{
    QProcess reader;
    reader.start(QString::fromLocal8Bit(READ_XLSX), {path});
    reader.waitForFinished();
    const Result<json::Value> value = json::read(reader.readAllStandardOutput());
    if (!value)
        qWarning().noquote() << reader.readAllStandardError();
    return value ? *value : json::Value();
}

QList<json::Value> itemsOf(const json::Value &object, QStringView name)
{
    const json::Value *found = object.find(name);
    return found ? found->items() : QList<json::Value>();
}

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(u"t.xlsx"_s); }

    [[nodiscard]] json::Value written(const QList<SheetColumn> &columns,
                                      const QList<QStringList> &rows) const
    {
        auto sheet = openSheet(SheetFormat::Xlsx, path(), columns);
        if (!sheet)
            return {};
        for (const QStringList &row : rows) {
            if (!(*sheet)->row(row))
                return {};
        }
        return (*sheet)->finish() ? readBack(path()) : json::Value();
    }

    /** Kind, shape and text of a cell. */
    static QString told(const json::Value &cell)
    {
        if (cell.find(u"formula")->toBool())
            return u"a formula"_s;
        return cell.stringAt(u"kind") + u' ' + cell.stringAt(u"shape") + u' '
            + cell.stringAt(u"text");
    }

private Q_SLOTS:
    void theHeaderIsBoldFrozenAndFilters()
    {
        const json::Value book = written({{u"tradeNo"_s, Kind::Text, 24}, {u"amount"_s}},
                                         {{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}});
        const QList<json::Value> rows = itemsOf(book, u"rows");
        QCOMPARE(rows.size(), 3);
        QStringList header;
        for (const json::Value &cell : rows.first().items()) {
            header << cell.stringAt(u"text");
            QVERIFY(cell.find(u"bold")->toBool());
        }
        QCOMPARE(header, (QStringList{u"tradeNo"_s, u"amount"_s}));
        QVERIFY(!rows[1].items().first().find(u"bold")->toBool());
        QVERIFY(book.find(u"frozen")->toBool());
        QCOMPARE(book.stringAt(u"filter"), u"A1:B3"_s);
        QCOMPARE(int(itemsOf(book, u"widths").first().text().toDouble()), 24);
    }

    void cells()
    {
        struct
        {
            QString text;
            Kind kind;
            QString cell;
        } const cases[] = {
            {u"0012"_s, Kind::Text, u"inlineStr General 0012"_s},
            {u"20261121143205008841"_s, Kind::Text, u"inlineStr General 20261121143205008841"_s},
            {u"=1+1"_s, Kind::Text, u"inlineStr General =1+1"_s},
            {u"+886912"_s, Kind::Text, u"inlineStr General +886912"_s},
            {u"https://pay.example/a?b=1&c"_s, Kind::Text,
             u"inlineStr General https://pay.example/a?b=1&c"_s},
            {u"台北 <王>"_s, Kind::Text, u"inlineStr General 台北 <王>"_s},
            {u"  a "_s, Kind::Text, u"inlineStr General   a "_s},
            {u"a\tb"_s, Kind::Text, u"inlineStr General a\tb"_s},
            {u"a\u0001b"_s, Kind::Text, u"inlineStr General a\u0001b"_s},
            {u"a_x0041_b"_s, Kind::Text, u"inlineStr General a_x0041_b"_s},
            {u"300"_s, Kind::Number, u"n 0 300"_s},
            {u"10.50"_s, Kind::Number, u"n 0.00 10.5"_s},
            {u"50002.0000"_s, Kind::Number, u"n 0.0000 50002"_s},
            {u"-5.20"_s, Kind::Number, u"n 0.00 -5.2"_s},
            {u"0.5"_s, Kind::Number, u"n 0.0 0.5"_s},
            {u"1234567890123456"_s, Kind::Number, u"inlineStr General 1234567890123456"_s},
            {u"007"_s, Kind::Number, u"inlineStr General 007"_s},
            {u"12a"_s, Kind::Number, u"inlineStr General 12a"_s},
            {QString(40'000, u'x'), Kind::Text,
             u"inlineStr General "_s + QString(32'766, u'x') + u'…'},
        };
        QList<QStringList> rows;
        for (const auto &one : cases)
            rows.append(one.kind == Kind::Text ? QStringList{one.text, {}}
                                               : QStringList{{}, one.text});
        const QList<json::Value> read = itemsOf(
            written({{u"text"_s, Kind::Text}, {u"number"_s, Kind::Number}}, rows), u"rows");
        QCOMPARE(read.size(), rows.size() + 1);
        for (qsizetype at = 0; at < rows.size(); ++at) {
            const QList<json::Value> row = read[at + 1].items();
            QCOMPARE(row.size(), 1);
            QCOMPARE(told(row.first()), cases[at].cell);
        }
    }

    /** Rows wait in a file of the library's: beside the workbook, and never open to others. */
    void whatWaitsLiesBesideItForTheOwnerAlone()
    {
        auto sheet = openSheet(SheetFormat::Xlsx, path(), {{u"a"_s}});
        QVERIFY(sheet);
        for (int i = 0; i < 5000; ++i)
            QVERIFY((*sheet)->row({QString::number(i)}));
        bool found = false;
        for (const QFileInfo &open :
             QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System | QDir::Hidden)) {
            const QString target = open.symLinkTarget();
            if (!target.endsWith(u" (deleted)"_s))
                continue;
            QVERIFY2(target.startsWith(m_folder.path() + u'/'), qPrintable(target));
            found = true;
        }
        // Its name is gone the moment it is made, so that nobody else ever opens it.
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QFile::exists(path()) ? QStringList{u"t.xlsx"_s} : QStringList());
        QVERIFY(found);
        QVERIFY((*sheet)->finish());
    }

    void oneThatIsGivenUpWritesNothing()
    {
        const QString other = m_folder.filePath(u"never.xlsx"_s);
        {
            auto sheet = openSheet(SheetFormat::Xlsx, other, {{u"a"_s}});
            QVERIFY(sheet);
            QVERIFY((*sheet)->row({u"1"_s}));
        }
        QVERIFY(!QFile::exists(other));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        auto sheet = openSheet(SheetFormat::Xlsx, u"/nowhere/at/all.xlsx"_s, {{u"a"_s}});
        const Result<void> finished = sheet ? (*sheet)->finish() : Result<void>();
        QVERIFY(!sheet || !finished);
    }

    void formatsAreKnownByTheirNames()
    {
        QCOMPARE(sheetFormatFrom(u"XLSX"), SheetFormat::Xlsx);
        QCOMPARE(sheetFormatOf(u"/a/b.csv"_s), SheetFormat::Csv);
        QVERIFY(!sheetFormatOf(u"/a/b.txt"_s));
    }

    /** The library lets rows go that its own file does not take. */
    void rowsThatDoNotFitAreSaid()
    {
        struct Bound // of any file, until the end
        {
            Bound()
            {
                std::signal(SIGXFSZ, SIG_IGN);
                ::getrlimit(RLIMIT_FSIZE, &before);
                const rlimit low{64 * 1024, before.rlim_max};
                ::setrlimit(RLIMIT_FSIZE, &low);
            }
            ~Bound() { ::setrlimit(RLIMIT_FSIZE, &before); }
            rlimit before{};
        };
        auto sheet = openSheet(SheetFormat::Xlsx, path(), {{u"a"_s}});
        QVERIFY(sheet);
        const Bound bound;
        Result<void> last;
        for (int row = 0; last && row < 10'000; ++row)
            last = (*sheet)->row({u"a text that fills the file of rows"_s});
        QVERIFY(!last);
        QCOMPARE(last.error().code, ErrorCode::Storage);
        QVERIFY2(last.error().detail.startsWith(path()), qPrintable(last.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
