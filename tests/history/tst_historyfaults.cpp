// SPDX-License-Identifier: MIT
#include "history/historystore.h"
#include "history/samples.h"
#include "history/storagefailure.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::answered;
using samples::begun;
using samples::codeOf;
using samples::errorOf;
using samples::key;

/** A disk that is full or fails, played by libfaultfs.so: see tests/support/faultfs.cpp. */
class TestHistoryFaults : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_outside;
    samples::FixedClock m_clock;

    QString file() const { return m_folder->filePath(u"history.db"_s); }
    QString switchFile() const { return m_outside.filePath(u"fault"_s); }

    void fail(const QByteArray &how) const
    {
        QFile trigger(switchFile());
        QVERIFY(trigger.open(QIODevice::WriteOnly));
        QCOMPARE(trigger.write(how), how.size());
    }

    void mend() const { QVERIFY(QFile::remove(switchFile())); }

    static void everyFault()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<Error>("error");
        QTest::newRow("full") << QByteArray("ENOSPC") << storage::noRoom();
        QTest::newRow("full when written") << QByteArray("ENOSPC write") << storage::noRoom();
        QTest::newRow("failing") << QByteArray("EIO") << storage::ioError();
        QTest::newRow("failing when made durable") << QByteArray("EIO sync") << storage::ioError();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(qputenv("VEXORA_FAULT_SWITCH", QFile::encodeName(switchFile())));
    }

    void init()
    {
        m_folder = samples::quickFolder();
        const QString real = QFileInfo(m_folder->path()).canonicalFilePath();
        QVERIFY(qputenv("VEXORA_FAULT_DIR", QFile::encodeName(real)));
    }

    void cleanup() { QFile::remove(switchFile()); }

    /** Without the library every test below would pass for nothing. */
    void theLibraryIsThere()
    {
        const int inside
            = open(QFile::encodeName(file()).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        const int outside = open(QFile::encodeName(m_outside.filePath(u"a"_s)).constData(),
                                 O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        QCOMPARE(write(inside, "a", 1), 1);
        fail("ENOSPC");
        QCOMPARE(write(inside, "a", 1), -1);
        QCOMPARE(errno, ENOSPC);
        QCOMPARE(fdatasync(inside), -1);
        QCOMPARE(write(outside, "a", 1), 1);
        char byte = 0;
        QCOMPARE(pread(inside, &byte, 1, 0), 1);
        fail("EIO read");
        QCOMPARE(pread(inside, &byte, 1, 0), -1);
        QCOMPARE(errno, EIO);
        QCOMPARE(write(inside, "a", 1), 1);
        mend();
        QCOMPARE(pread(inside, &byte, 1, 0), 1);
        close(inside);
        close(outside);
    }

    void nothingIsBegunOnABadDisk_data() { everyFault(); }
    void nothingIsBegunOnABadDisk()
    {
        QFETCH(const QByteArray, fault);
        QFETCH(const Error, error);
        HistoryStore store(file(), m_clock);
        QCOMPARE(errorOf(store.begin(begun(u"A-1"_s))), QString());
        fail(fault);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(store.begin(begun(u"A-2"_s)).result().error(), error);
            QCOMPARE(codeOf(store.find(key(u"A-2"_s))), ErrorCode::NotFound);
            QCOMPARE(store.counts().result()->all, 1); // reading goes on
        }
        mend();
        QCOMPARE(errorOf(store.begin(begun(u"A-2"_s))), QString());
        QCOMPARE(store.counts().result()->all, 2);
        QCOMPARE(store.setAsideFile(), QString());
    }

    void noPrintIsNotedOnABadDisk_data() { everyFault(); }
    void noPrintIsNotedOnABadDisk()
    {
        QFETCH(const QByteArray, fault);
        QFETCH(const Error, error);
        QList<PrintNote> notes;
        for (const QString &md5 : {u"first"_s, u"second"_s})
            notes.append({md5, key(u"A-1"_s), u"slip-80"_s, u"printer"_s});
        HistoryStore store(file(), m_clock);
        QCOMPARE(errorOf(store.begin(begun(u"A-1"_s))), QString());
        fail(fault);
        QCOMPARE(store.notePrints(notes).result().error(), error);
        QVERIFY(store.printed({u"first"_s, u"second"_s}).result()->isEmpty());
        mend();
        QCOMPARE(errorOf(store.notePrints(notes)), QString());
        QCOMPARE(store.printed({u"first"_s, u"second"_s}).result()->size(), 2);
    }

    void anOutcomeABadDiskDoesNotTake_data() { everyFault(); }
    void anOutcomeABadDiskDoesNotTake()
    {
        QFETCH(const QByteArray, fault);
        QFETCH(const Error, error);
        {
            HistoryStore store(file(), m_clock);
            for (const QString &number : {u"A-1"_s, u"A-2"_s})
                QCOMPARE(errorOf(store.begin(begun(number))), QString());
            fail(fault);
            for (const QString &number : {u"A-1"_s, u"A-2"_s}) {
                const auto finished = store.finish(answered(begun(number), Outcome::Created));
                QCOMPARE(finished.result().error(), error);
                // It may exist, and nothing to pay with is on record: never "created", nor
                // "sending" for ever.
                const auto found = store.find(key(number)).result();
                QCOMPARE(errorOf(found), QString());
                QCOMPARE(found->outcome, Outcome::Unknown);
                QCOMPARE(found->reason, u"not_recorded"_s);
            }
            mend();
            // Tried again, it is what it was; not tried again, it stays unknown.
            QCOMPARE(errorOf(store.finish(answered(begun(u"A-2"_s), Outcome::Created))), QString());
            QCOMPARE(store.find(key(u"A-2"_s)).result()->outcome, Outcome::Created);
            QCOMPARE(store.find(key(u"A-1"_s)).result()->reason, u"not_recorded"_s);
            QCOMPARE(store.counts().result()->openUnknown, 1);
        }
        HistoryStore again(file(), m_clock);
        QCOMPARE(again.find(key(u"A-1"_s)).result()->outcome, Outcome::Unknown);
        QCOMPARE(again.find(key(u"A-1"_s)).result()->reason, u"not_recorded"_s);
    }

    void aNewListOnABadDisk_data() { everyFault(); }
    void aNewListOnABadDisk()
    {
        QFETCH(const QByteArray, fault);
        QFETCH(const Error, error);
        fail(fault);
        HistoryStore store(file(), m_clock);
        QCOMPARE(store.begin(begun(u"A-1"_s)).result().error(), error);
        QCOMPARE(codeOf(store.page({})), ErrorCode::Storage);
        mend();
        QCOMPARE(errorOf(store.begin(begun(u"A-1"_s))), QString());
        QCOMPARE(store.setAsideFile(), QString());
    }

    void aListThatWasClosedIsReadOnAFullDisk()
    {
        {
            HistoryStore store(file(), m_clock);
            QCOMPARE(errorOf(store.begin(begun(u"A-1"_s))), QString());
            QCOMPARE(errorOf(store.finish(answered(begun(u"A-1"_s), Outcome::Created))), QString());
        }
        fail("ENOSPC");
        HistoryStore store(file(), m_clock);
        QCOMPARE(codeOf(store.begin(begun(u"A-2"_s))), ErrorCode::Storage);
        QCOMPARE(store.find(key(u"A-1"_s)).result()->outcome, Outcome::Created);
        QCOMPARE(store.page({}).result()->orders.size(), 1);
        mend();
        QCOMPARE(errorOf(store.begin(begun(u"A-2"_s))), QString());
    }

    void aDiskThatCannotBeReadIsNotDamage()
    {
        {
            HistoryStore store(file(), m_clock);
            QCOMPARE(errorOf(store.begin(begun(u"A-1"_s))), QString());
        }
        fail("EIO read");
        {
            HistoryStore store(file(), m_clock);
            QCOMPARE(store.begin(begun(u"A-2"_s)).result().error(), storage::ioError());
            QCOMPARE(store.page({}).result().error(), storage::ioError());
            QCOMPARE(store.setAsideFile(), QString());
        }
        mend();
        HistoryStore store(file(), m_clock);
        QCOMPARE(store.counts().result()->all, 1);
    }

    void aDiskThatFailsWhileItIsRead_data()
    {
        QTest::addColumn<bool>("underWay");
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("with an order under way") << true << QByteArray("EIO read");
        QTest::newRow("with none") << false << QByteArray("EIO read");
        QTest::newRow("at one place") << false << QByteArray("EIO read 65536");
    }

    void aDiskThatFailsWhileItIsRead()
    {
        QFETCH(const bool, underWay);
        QFETCH(const QByteArray, fault);
        HistoryStore store(file(), m_clock);
        QCOMPARE(errorOf(store.begin(begun(u"1"_s))), QString());
        if (!underWay)
            QCOMPARE(errorOf(store.finish(answered(begun(u"1"_s), Outcome::Created))), QString());
        {
            samples::SecondConnection other(file());
            QVERIFY(other.fill(1000));
            QVERIFY(other.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s)); // into the file itself
        }
        fail(fault);
        OrderQuery query;
        query.limit = 1000;
        const auto failed = store.page(query).result();
        QVERIFY(!failed);
        // SQLite calls it damage; with an order under way nobody looks closer.
        QCOMPARE(failed.error(), underWay ? storage::damaged() : storage::ioError());
        mend();
        QCOMPARE(store.page(query).result()->orders.size(), 1000);
        QCOMPARE(store.setAsideFile(), QString());
        QCOMPARE(QDir(m_folder->path()).entryList({u"*damaged*"_s}), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestHistoryFaults)
#include "tst_historyfaults.moc"
