// SPDX-License-Identifier: MIT
#include "settings/deskstate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

const QDate kToday(2026, 3, 5);
const LivePlace kPlace{QStringLiteral("M1"), QStringLiteral("api.vexora.example")};
const LivePlace kOther{QStringLiteral("shop@M2"), QStringLiteral("mx.vexora.example:8443")};

struct Damage
{
    const char *name;
    const char *bytes;
};
// Not among the slots: moc stumbles over them there.
constexpr Damage kDamages[] = {
    {"empty", ""},
    {"half", "{\"version\":1,\"confirmedHosts\":{\"p1\":\"api.vexora.exa"},
    {"array", "[1]"},
    {"no UTF-8", "{\"confirmedHosts\":{\"p1\":\"\xff\"}}"},
    {"a key twice",
     R"({"confirmedHosts":{"p1":"a.example","p1":"b.example"},"counters":{"p1":1}})"},
    {"other types", R"({"version":1,"confirmedHosts":{"p1":["x"]},"countersOf":5,"counters":"7"})"},
    {"counters nobody reached",
     R"({"confirmedHosts":[],"countersOf":"2026-03-05","counters":{"p1":2147483647,"p2":-4}})"},
};
constexpr char kHostAlone[]
    = R"({"version":1,"confirmedHosts":{"p1":"api.vexora.example","p2":"M2@"}})";
constexpr char kNewer[] = R"({"version":2,"confirmedHosts":{"p1":"api.vexora.example"}})";

void put(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace

/** What is remembered between runs, over real files. */
class TestDeskState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"data/desk.json"_s);
    }

    void aMissingFileKnowsNothing()
    {
        const DeskState state(m_file);
        QVERIFY(!state.confirmedPlace(u"p1"_s));
        QCOMPARE(state.lastCounter(u"p1"_s, kToday), 0);
        QVERIFY(!QFileInfo::exists(m_file));
    }

    void comesBackForItsOwnerAlone()
    {
        DeskState state(m_file);
        QVERIFY(state.confirmPlace(u"p1"_s, kPlace));
        QVERIFY(state.confirmPlace(u"p2"_s, kOther));
        QVERIFY(state.countUsed(u"p1"_s, kToday, 4));
        const DeskState later(m_file);
        QVERIFY(later.confirmedPlace(u"p1"_s) == kPlace);
        QVERIFY(later.confirmedPlace(u"p2"_s) == kOther);
        QVERIFY(!later.confirmedPlace(u"p3"_s));
        QCOMPARE(later.lastCounter(u"p1"_s, kToday), 4);
        QCOMPARE(QFileInfo(m_file).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(QDir(m_dir->filePath(u"data"_s)).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"desk.json"_s});
    }

    /** Files once held the host alone. */
    void aHostOfItsOwnHasNoMerchant()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        put(m_file, kHostAlone);
        const DeskState state(m_file);
        QVERIFY(state.confirmedPlace(u"p1"_s) == (LivePlace{{}, u"api.vexora.example"_s}));
        QVERIFY(!state.confirmedPlace(u"p2"_s));
    }

    void theHighestCounterOfTheDayCounts()
    {
        DeskState state(m_file);
        QVERIFY(state.countUsed(u"p1"_s, kToday, 3));
        QVERIFY(state.countUsed(u"p1"_s, kToday, 2));
        QVERIFY(state.countUsed(u"p2"_s, kToday, 9));
        QCOMPARE(state.lastCounter(u"p1"_s, kToday), 3);
        const QDate next = kToday.addDays(1);
        QCOMPARE(state.lastCounter(u"p1"_s, next), 0);
        QVERIFY(state.countUsed(u"p1"_s, next, 1));
        QCOMPARE(state.lastCounter(u"p1"_s, next), 1);
        QCOMPARE(state.lastCounter(u"p2"_s, next), 0);
        // A form that was begun before midnight and sent after it.
        QVERIFY(state.countUsed(u"p1"_s, kToday, 4));
        QCOMPARE(DeskState(m_file).lastCounter(u"p1"_s, next), 1);
        // The clock had been wrong by months.
        const QDate past = kToday.addMonths(-2);
        QVERIFY(state.countUsed(u"p1"_s, past, 1));
        QCOMPARE(DeskState(m_file).lastCounter(u"p1"_s, past), 1);
    }

    void aDamagedFileKnowsNothingAndIsMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const Damage &damage : kDamages)
            QTest::newRow(damage.name) << QByteArray(damage.bytes);
        QTest::newRow("5 MB") << QByteArray(5 * 1024 * 1024, ' ');
    }

    void aDamagedFileKnowsNothingAndIsMadeAnew()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        put(m_file, bytes);
        DeskState state(m_file);
        QVERIFY(!state.confirmedPlace(u"p1"_s));
        for (const QString &id : {u"p1"_s, u"p2"_s, u"p3"_s})
            QCOMPARE(state.lastCounter(id, kToday), 0);
        QVERIFY(state.confirmPlace(u"p1"_s, kPlace));
        QVERIFY(DeskState(m_file).confirmedPlace(u"p1"_s) == kPlace);
    }

    void aNewerProgramsFileIsLeftAlone()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        put(m_file, kNewer);
        DeskState state(m_file);
        QVERIFY(!state.confirmedPlace(u"p1"_s));
        const Result<void> done = state.confirmPlace(u"p1"_s, kPlace);
        QVERIFY(!done && done.error().code == ErrorCode::NewerData);
        QCOMPARE(bytesOf(m_file), QByteArray(kNewer));
    }

    void whatCannotBeWrittenIsAskedAgainAndCountedOn()
    {
        put(m_dir->filePath(u"data"_s), "a file where the folder belongs");
        DeskState state(m_file);
        const Result<void> confirmed = state.confirmPlace(u"p1"_s, kPlace);
        QVERIFY(!confirmed && confirmed.error().code == ErrorCode::Storage);
        QVERIFY(!state.confirmedPlace(u"p1"_s));
        QVERIFY(!state.countUsed(u"p1"_s, kToday, 1));
        QCOMPARE(state.lastCounter(u"p1"_s, kToday), 1);
        QCOMPARE(state.lastCounter(u"p1"_s, kToday.addDays(1)), 0);
    }

    void aFolderInTheWayIsNoFile()
    {
        QVERIFY(QDir().mkpath(m_file + u"/inside"));
        DeskState state(m_file);
        QVERIFY(!state.confirmedPlace(u"p1"_s));
        QVERIFY(!state.confirmPlace(u"p1"_s, kPlace));
        QVERIFY(QFileInfo(m_file + u"/inside").isDir());
    }

    /** Two windows of one data folder, at the same moment. */
    void twoWritersKeepEachOthersWork()
    {
        constexpr int kEach = 6;
        const auto write = [this](const QString &id) {
            DeskState state(m_file);
            int failures = 0;
            for (int i = 1; i <= kEach; ++i) {
                if (!state.confirmPlace(id + QString::number(i), kPlace)
                    || !state.countUsed(id, kToday, i))
                    ++failures;
            }
            return failures;
        };
        std::vector<int> failures(2, -1);
        std::thread one([&] { failures[0] = write(u"a"_s); });
        std::thread other([&] { failures[1] = write(u"b"_s); });
        one.join();
        other.join();
        QCOMPARE(failures, std::vector<int>(2, 0));
        const DeskState state(m_file);
        for (const QString &id : {u"a"_s, u"b"_s}) {
            QCOMPARE(state.lastCounter(id, kToday), kEach);
            for (int i = 1; i <= kEach; ++i)
                QVERIFY(state.confirmedPlace(id + QString::number(i)) == kPlace);
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestDeskState)
#include "tst_deskstate.moc"
