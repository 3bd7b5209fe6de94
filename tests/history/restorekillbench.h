// SPDX-License-Identifier: MIT
#pragma once

#include "history/carebench.h"
#include "history/eraser.h"

#include <QProcess>

#include <csignal>

/** A list in use, a backup of another one, and restores of it that are killed. */
namespace carebench {

using samples::key;
using samples::SecondConnection;
using samples::Traces;

/** Every file below, by its path from there. */
inline QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext())
        files << found.next().sliced(folder.size() + 1);
    files.sort();
    return files;
}

inline bool copyAll(const QString &from, const QString &to)
{
    bool all = QDir().mkpath(to);
    for (const QString &name : filesIn(from))
        all = all && QDir().mkpath(QFileInfo(to + u'/' + name).path())
            && QFile::copy(from + u'/' + name, to + u'/' + name);
    return all;
}

/**
 * A process is killed over its files at chosen points of a restore: before each call that makes,
 * renames, removes or cuts one, and at both ends of what is written between. Whatever it leaves,
 * the next opening finds one of the two lists, whole. Not a QObject: two tests have it.
 */
class RestoreKills
{
protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    Papers m_papers;
    Traces m_erased; ///< of order 3, which is erased in the list in use and not in the backup
    QByteArray m_calls; ///< of a restore that nobody kills
    const QStringList m_old{u"3"_s, u"4"_s, u"5"_s, u"6"_s};
    const QStringList m_new{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s};

    QString backup() const { return m_folder->filePath(u"backup"_s); }
    QString inUse() const { return m_folder->filePath(u"in-use"_s); }

    void makeBackup()
    {
        const QString data = m_folder->filePath(u"data"_s);
        QVERIFY(QDir().mkdir(data));
        CarePlace place(data);
        for (int number = 1; number <= 4; ++number)
            QCOMPARE(m_papers.add(place.store, number), QString());
        SecondConnection list(place.store.file());
        m_erased.take(list, u"3"_s);
        put(data + u"/profiles.json"_s, R"({"version":1,"profiles":[]})");
        put(data + u"/regions/mine.json"_s, R"({"id":"mine"})");
        QCOMPARE(errorOf(await(place.carer.backup(backup()))), QString());
    }

    /** As a process leaves it that was killed: with a journal that was not carried over. */
    void makeListInUse()
    {
        const QString data = m_folder->filePath(u"open"_s);
        QVERIFY(QDir().mkdir(data));
        CarePlace place(data);
        for (int number = 3; number <= 6; ++number)
            QCOMPARE(m_papers.add(place.store, number), QString());
        {
            SecondConnection list(place.store.file());
            m_erased.take(list, u"1"_s);
            m_erased.leaveOut(KeyRing::wordHash(*m_papers.ring()->key(1), Papers::words(1).at(3)));
        }
        EraseWish wish;
        wish.order = key(u"3"_s);
        QObject context;
        QCOMPARE(errorOf(await(eraseFrom(place.store, {wish, {}}, &context))), QString());
        QCOMPARE(errorOf(place.store.noteActions({{ActionKind::Exported, {}, u"csv 3"_s}})),
                 QString());
        QVERIFY(QDir().mkdir(inUse()));
        for (const QString &name : {u"/history.sqlite"_s, u"/history.sqlite-wal"_s})
            QVERIFY(QFile::copy(data + name, inUse() + name));
        QVERIFY(QFileInfo(inUse() + u"/history.sqlite-wal"_s).size() > 0);
    }

    /** Of a restore in a process of its own, killed before that call of it; 0: not at all. */
    bool isRestored(const QString &data, int killAt, const QString &log = {}) const
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QString::fromLocal8Bit(KILLFS));
        environment.insert(u"VEXORA_KILL_DIR"_s, QFileInfo(data).canonicalFilePath());
        environment.insert(u"VEXORA_KILL_AT"_s, QString::number(killAt));
        environment.insert(u"ASAN_OPTIONS"_s,
                           u"verify_asan_link_order=0:"_s + qEnvironmentVariable("ASAN_OPTIONS"));
        if (!log.isEmpty())
            environment.insert(u"VEXORA_KILL_LOG"_s, log);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"--restore"_s, data, backup()});
        if (!child.waitForFinished())
            return false;
        return killAt == 0
            ? child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0
            : child.exitStatus() == QProcess::CrashExit && child.exitCode() == SIGKILL;
    }

    static QStringList numbersIn(const QString &file)
    {
        QStringList numbers;
        SecondConnection list(file);
        for (const QVariant &number : list.ask(u"SELECT trade_no FROM orders ORDER BY trade_no"_s))
            numbers << number.toString();
        return numbers;
    }

    void verifyIsGood(const QString &list) const
    {
        const Result<VerifyReport> report = verifyList(list, *m_papers.ring(), CareTask());
        QCOMPARE(errorOf(report), QString());
        QVERIFY2(report->isGood() && report->isWhole(),
                 qPrintable((report->damage + report->contradictions).join(u'\n')));
    }

    void verifyWhatIsLeft(const QString &data, const QStringList &expected) const
    {
        const QString list = data + u"/history.sqlite"_s;
        {
            const samples::FixedClock clock;
            HistoryStore store(list, clock);
            QCOMPARE(store.counts().result()->all, expected.size());
            QCOMPARE(numbersIn(list), expected);
            for (const QString &number : expected)
                QCOMPARE(samples::codeOf(store.begin(samples::begun(number))),
                         ErrorCode::Duplicate);
            verifyIsGood(list);
        }
        const QStringList kept = erasure::keptLists(list);
        for (const QString &each : kept) {
            const QStringList numbers = numbersIn(each);
            QVERIFY2(numbers == m_old || numbers == m_new, qPrintable(numbers.join(u' ')));
            verifyIsGood(each);
        }
        QStringList names{u"history.sqlite"_s};
        for (const QString &each : kept)
            names << QFileInfo(each).fileName();
        QStringList found = filesIn(data);
        for (const QString &restored : {u"profiles.json"_s, u"regions/mine.json"_s})
            found.removeAll(restored);
        // SQLite leaves one alone that was not made valid yet: it undoes nothing in any list.
        const QByteArray journal = bytesOf(list + u"-journal"_s);
        if (expected == m_old && (journal.isEmpty() || journal.front() == 0))
            found.removeAll(u"history.sqlite-journal"_s);
        // No half of anything, and no journal of either.
        QCOMPARE(found.join(u' '), names.join(u' '));
        QCOMPARE(m_erased.in(data), QStringList());
    }

    void restoreUnharmed()
    {
        m_folder = samples::quickFolder();
        makeBackup();
        makeListInUse();
        const QString data = m_folder->filePath(u"whole"_s);
        const QString log = m_folder->filePath(u"calls"_s);
        QVERIFY(copyAll(inUse(), data));
        QVERIFY(isRestored(data, 0, log));
        m_calls = bytesOf(log);
        verifyWhatIsLeft(data, m_new);
        QCOMPARE(bytesOf(data + u"/regions/mine.json"_s), R"({"id":"mine"})");
    }

    /** The points before the two lists change names, or those behind that. */
    void addPoints(bool restored) const
    {
        QTest::addColumn<int>("call");
        const qsizetype exchange = m_calls.indexOf('r', m_calls.indexOf('r') + 1);
        QVERIFY(exchange > 0);
        char before = 0;
        for (qsizetype at = 0; at < m_calls.size(); ++at) {
            const char call = m_calls[at];
            const bool isLast = m_calls.mid(at + 1, 1) != QByteArray(1, call);
            // Dead before a sync or behind it, what it leaves is the same.
            if (call != 's' && (call != before || call == 'r' || isLast)) {
                if ((at > exchange) == restored)
                    QTest::addRow("%d, %c", int(at + 1), call) << int(at + 1);
            }
            if (call != 's')
                before = call;
        }
    }

    void killAndOpen(bool restored) const
    {
        QFETCH(const int, call);
        const QString data = m_folder->filePath(u"killed-%1"_s.arg(call));
        QVERIFY(copyAll(inUse(), data));
        QVERIFY(isRestored(data, call));
        verifyWhatIsLeft(data, restored ? m_new : m_old);
        {
            CarePlace place(data);
            QCOMPARE(errorOf(await(place.carer.restore(backup()))), QString());
        }
        verifyWhatIsLeft(data, m_new);
        QVERIFY(QDir(data).removeRecursively());
    }
};

/** What a test's program does: its tests, or the restore that one of them kills. */
template <class Test> int run(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--restore"_s) {
        CarePlace place(arguments.value(2));
        return await(place.carer.restore(arguments.value(3))) ? 0 : 1;
    }
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace carebench
