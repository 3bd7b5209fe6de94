// SPDX-License-Identifier: MIT
#include "checkout/maskedvalue.h"
#include "checkout/orderexport.h"
#include "listedruns.h"
#include "support/memoryorderlog.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::ListedPapers;
using samples::ListedRun;

class TestOrderExport : public QObject
{
    Q_OBJECT

    struct Bench
    {
        explicit Bench(int count, OrderSort sort = OrderSort::Newest)
            : Bench(QList<QList<OrderRecord>>{samples::fallingOrders(count)}, sort)
        {
        }

        explicit Bench(const QList<QList<OrderRecord>> &lists, OrderSort sort = OrderSort::Newest)
        {
            std::vector<ExportSource> sources;
            for (const QList<OrderRecord> &list : lists) {
                auto one = std::make_unique<ListedRun>(list);
                one->tellAllSoon();
                run = one.get();
                logs.push_back(std::make_unique<test::MemoryOrderLog>());
                sources.push_back({std::move(one), logs.back().get(), &papers});
            }
            exporting = std::make_unique<OrderExport>(catalog, std::move(sources), sort);
            connect(exporting.get(), &OrderExport::finished,
                    [this](qint64 written) { orders = written; });
            connect(exporting.get(), &OrderExport::failed,
                    [this](const Error &why) { error = why; });
            connect(exporting.get(), &OrderExport::progressed,
                    [this](int percent) { percents.append(percent); });
        }

        [[nodiscard]] bool ends(ExportWish wish)
        {
            if (wish.file.isEmpty())
                wish.file = file();
            exporting->start(wish);
            return QTest::qWaitFor([this] { return orders || error; });
        }

        [[nodiscard]] QString file() const { return folder.filePath(u"out.csv"_s); }

        [[nodiscard]] QList<QStringList> rows() const
        {
            QFile in(file());
            QList<QStringList> rows;
            if (!in.open(QIODevice::ReadOnly))
                return rows;
            for (const QString &line :
                 QString::fromUtf8(in.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts))
                rows.append(line.split(u','));
            return rows;
        }

        /** The cells of a column. */
        [[nodiscard]] QStringList column(const QString &name) const
        {
            const QList<QStringList> all = rows();
            const qsizetype at = all.value(0).indexOf(name);
            QStringList cells;
            for (const QStringList &row : all.mid(1))
                cells.append(row.value(at));
            return at < 0 ? QStringList{u"no such column"_s} : cells;
        }

        [[nodiscard]] QStringList left() const
        {
            return QDir(folder.path())
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        }

        [[nodiscard]] QStringList noted(std::size_t list = 0) const
        {
            QStringList lines;
            for (const ActionNote &note : logs[list]->actionNotes)
                lines.append(toText(note.what) + u' ' + note.detail);
            return lines;
        }

        QTemporaryDir folder;
        RegionCatalog catalog;
        ListedPapers papers;
        std::vector<std::unique_ptr<test::MemoryOrderLog>> logs;
        QPointer<ListedRun> run; ///< of the last list
        std::unique_ptr<OrderExport> exporting;
        std::optional<qint64> orders;
        std::optional<Error> error;
        QList<int> percents;
    };

private Q_SLOTS:
    void aFailureNamesTheFileAskedFor()
    {
        Bench bench(3);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit low{10, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &low), 0);
        const bool ended = bench.ends({});
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(ended && bench.error);
        QVERIFY2(bench.error->detail.startsWith(bench.file() + u' '),
                 qPrintable(bench.error->detail));
        QCOMPARE(bench.left(), QStringList());
    }

    void aPlaceWhereOrdersAreKeptIsRefused()
    {
        Bench bench(3);
        QVERIFY(QDir(bench.folder.path()).mkpath(u"data/sandbox"_s));
        QFile list(bench.folder.filePath(u"data/history.sqlite"_s));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("orders") == 6);
        list.close();
        ExportWish wish;
        wish.file = bench.folder.filePath(u"data/sandbox/../history.sqlite"_s);
        wish.replaces = true;
        QVERIFY(bench.ends(wish));
        QVERIFY(bench.error);
        QCOMPARE(bench.error->code, ErrorCode::Storage);
        QCOMPARE(list.size(), 6);
        QCOMPARE(bench.noted(), QStringList());
    }

    void everyOrderIsARow()
    {
        Bench bench(300);
        QVERIFY(bench.ends({}));
        QVERIFY(!bench.error);
        QCOMPARE(*bench.orders, 300);
        const QStringList numbers = bench.column(u"tradeNo"_s);
        QCOMPARE(numbers.size(), 300);
        QCOMPARE(numbers.first(), u"300"_s);
        QCOMPARE(numbers.last(), u"1"_s);
        QCOMPARE(bench.column(u"recordedAt"_s).last(), u"1970-01-01T00:00:01.000Z"_s);
        QCOMPARE(bench.column(u"outcome"_s).first(), u"created"_s);
        QCOMPARE(bench.noted(), QStringList{u"exported csv 300"_s});
        QCOMPARE(bench.left(), QStringList{u"out.csv"_s});
        QCOMPARE(bench.papers.asked, 0);
        // Rising, and 100 only when the file is there.
        QVERIFY(bench.percents.size() > 2);
        QVERIFY(std::is_sorted(bench.percents.begin(), bench.percents.end()));
        QCOMPARE(bench.percents.last(), 100);
        QVERIFY(bench.percents[bench.percents.size() - 2] < 100);
    }

    void noOrdersAreAHeader()
    {
        Bench bench(0);
        QVERIFY(bench.ends({}));
        QCOMPARE(bench.rows().size(), 1);
        QCOMPARE(bench.rows().first().first(6),
                 (QStringList{u"recordedAt"_s, u"tradeNo"_s, u"platFormTradeNo"_s, u"amount"_s,
                              u"currency"_s, u"outcome"_s}));
        QCOMPARE(bench.noted(), QStringList{u"exported csv 0"_s});
        QCOMPARE(bench.percents, QList<int>{100});
    }

    void noListIsAHeaderToo()
    {
        Bench bench(QList<QList<OrderRecord>>{});
        QVERIFY(bench.ends({}));
        QCOMPARE(*bench.orders, 0);
    }

    void eachListNotesItsOwn()
    {
        Bench bench({samples::fallingOrders(3, u"A"_s), samples::fallingOrders(2, u"B"_s)});
        QVERIFY(bench.ends({}));
        QCOMPARE(bench.column(u"tradeNo"_s),
                 (QStringList{u"A3"_s, u"A2"_s, u"B2"_s, u"A1"_s, u"B1"_s}));
        QCOMPARE(bench.noted(0), QStringList{u"exported csv 3"_s});
        QCOMPARE(bench.noted(1), QStringList{u"exported csv 2"_s});
    }

    void payersStandInItOnlyWhenAskedFor_data()
    {
        QTest::addColumn<PersonalColumns>("personal");
        QTest::addColumn<QString>("mobile");
        QTest::addColumn<QString>("noted");
        QTest::newRow("none") << PersonalColumns::None << u"no such column"_s
                              << u"exported csv 1"_s;
        QTest::newRow("masked") << PersonalColumns::Masked
                                << masked(FieldType::Mobile, u"0912346789"_s)
                                << u"exported csv 1 masked"_s;
        QTest::newRow("clear") << PersonalColumns::Clear << u"0912346789"_s
                               << u"exported csv 1 personal"_s;
    }

    void payersStandInItOnlyWhenAskedFor()
    {
        QFETCH(PersonalColumns, personal);
        QFETCH(QString, mobile);
        OrderRecord order = samples::fallingOrders(1).first();
        order.region = u"taiwan"_s;
        Bench bench(QList<QList<OrderRecord>>{{order}});
        PapersFound kept;
        kept.state = PapersFound::State::Kept;
        kept.fields = {{u"mobile"_s, u"0912346789"_s}};
        bench.papers.kept.insert(order.key.tradeNo, kept);
        ExportWish wish;
        wish.personal = personal;
        QVERIFY(bench.ends(wish));
        QCOMPARE(bench.column(u"payer.mobile"_s).first(), mobile);
        QTEST(bench.noted().first(), "noted");
        QFile file(bench.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().contains("0912346789"), personal == PersonalColumns::Clear);
    }

    void whatBecameOfThePapersIsSaid()
    {
        Bench bench(2);
        PapersFound erased;
        erased.state = PapersFound::State::Erased;
        bench.papers.kept.insert(u"2"_s, erased);
        ExportWish wish;
        wish.personal = PersonalColumns::Masked;
        QVERIFY(bench.ends(wish));
        QCOMPARE(bench.column(u"papers"_s), (QStringList{u"erased"_s, u"never_kept"_s}));
        QCOMPARE(bench.papers.asked, 2);
    }

    void papersThatCannotBeReadEndIt()
    {
        Bench bench(300);
        bench.papers.fault = Error{ErrorCode::KeychainUnavailable, {}};
        ExportWish wish;
        wish.personal = PersonalColumns::Masked;
        QVERIFY(bench.ends(wish));
        QCOMPARE(bench.error->code, ErrorCode::KeychainUnavailable);
        QCOMPARE(bench.left(), QStringList());
        QCOMPARE(bench.noted(), QStringList());
    }

    void aListThatFailsHalfWayLeavesNothing()
    {
        Bench bench(300);
        bench.run->pageError = Error{ErrorCode::Storage, u"gone"_s};
        QVERIFY(bench.ends({}));
        QCOMPARE(bench.error->detail, u"gone"_s);
        QCOMPARE(bench.left(), QStringList());
        QCOMPARE(bench.noted(), QStringList());
    }

    void aFileThatIsThereStays()
    {
        Bench bench(1);
        QFile old(bench.file());
        QVERIFY(old.open(QIODevice::WriteOnly));
        QCOMPARE(old.write("old"), 3);
        old.close();
        QVERIFY(bench.ends({}));
        QCOMPARE(bench.error->code, ErrorCode::Usage);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "old"_ba);
        QCOMPARE(bench.noted(), QStringList());

        Bench another(1);
        ExportWish wish;
        wish.file = bench.file();
        wish.replaces = true;
        QVERIFY(another.ends(wish));
        QCOMPARE(bench.rows().size(), 2);
    }

    void cancellingLeavesNothing()
    {
        Bench bench(1500);
        connect(bench.exporting.get(), &OrderExport::progressed, bench.exporting.get(),
                [&](int percent) {
                    if (percent > 40 && bench.exporting)
                        bench.exporting.release()->deleteLater();
                });
        ExportWish wish;
        wish.file = bench.file();
        bench.exporting->start(wish);
        QTRY_VERIFY(!bench.exporting);
        QTRY_COMPARE(bench.left(), QStringList());
        QTRY_VERIFY(!bench.run);
        QVERIFY(!bench.orders);
        QCOMPARE(bench.noted(), QStringList());
    }

    void xlsxIsWrittenToo()
    {
        Bench bench(200);
        ExportWish wish;
        wish.format = SheetFormat::Xlsx;
        wish.file = bench.folder.filePath(u"out.xlsx"_s);
        QVERIFY(bench.ends(wish));
        QCOMPARE(*bench.orders, 200);
        QCOMPARE(bench.left(), QStringList{u"out.xlsx"_s});
        QCOMPARE(bench.noted(), QStringList{u"exported xlsx 200"_s});
        QCOMPARE(
            QFileInfo(wish.file).permissions()
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
    }

    void namesOfColumnsAreForPrograms()
    {
        const RegionCatalog catalog;
        QStringList names;
        for (const SheetColumn &column : ExportTable(catalog, PersonalColumns::Masked).columns())
            names.append(column.name);
        QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
        QVERIFY(names.contains(u"payer.firstname"_s));
        QVERIFY(!names.contains(u"payer.amount"_s));
        QCOMPARE(ExportTable(catalog, PersonalColumns::Masked).cells({}, {}).size(), names.size());
    }
};

QTEST_GUILESS_MAIN(TestOrderExport)
#include "tst_orderexport.moc"
