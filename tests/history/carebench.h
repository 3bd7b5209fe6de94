// SPDX-License-Identifier: MIT
#pragma once

#include "history/backupfiles.h"
#include "history/historycarer.h"
#include "history/historypayers.h"
#include "history/papersamples.h"
#include "history/verify.h"

#include <QDir>
#include <QTest>

/** Data folders, backups of them, and what is in either. */
namespace carebench {

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::bytesOf;
using samples::errorOf;
using samples::Papers;

/** A data folder with everything that looks after its list. The key of the papers is not here. */
struct CarePlace
{
    explicit CarePlace(const QString &folder)
        : path(folder)
        , store(folder + u"/history.sqlite"_s, clock)
        , payers(store, nullptr)
        , carer(store, payers, folder)
    {
    }

    const QString path;
    samples::FixedClock clock;
    HistoryStore store;
    HistoryPayers payers;
    HistoryCarer carer;
};

template <class T> Result<T> await(const QFuture<Result<T>> &answer)
{
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 20'000))
        return failure(ErrorCode::Internal, u"it did not end"_s);
    return answer.isResultReadyAt(0) ? answer.result() : tl::unexpected(cancelledError());
}

inline void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/** Every file below, with its bytes; what SQLite keeps beside an open list left out. */
inline QMap<QString, QByteArray> everything(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next();
        if (!path.endsWith(u"-shm"_s) && !path.endsWith(u"-wal"_s))
            files.insert(path.sliced(folder.size()), bytesOf(path));
    }
    return files;
}

/** Not a QObject: two tests have it. */
class BackupTest
{
protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    Papers m_papers;

    QString data() const { return m_folder->filePath(u"data"_s); }
    QString backup() const { return m_folder->filePath(u"backup"_s); }

    void fill(HistoryStore &store, int count) const
    {
        for (int number = 1; number <= count; ++number)
            QCOMPARE(m_papers.add(store, number), QString());
    }

    /** Says in backup.json what the files are now. */
    void signAnew(const QString &folder) const
    {
        Result<backup::Manifest> manifest = backup::readManifest(folder);
        backup::Manifest made;
        made.madeAtMs = 7;
        if (manifest)
            made = *manifest;
        made.files.clear();
        for (const QString &name : {u"history.sqlite"_s, u"profiles.json"_s}) {
            if (QFile::exists(folder + u'/' + name))
                made.files << *backup::measure(folder, name, CareTask());
        }
        QFile::remove(folder + u"/backup.json"_s);
        QCOMPARE(errorOf(backup::writeManifest(folder, made)), QString());
    }

    void verifyIsGood(const QString &list) const
    {
        const Result<VerifyReport> report = verifyList(list, *m_papers.ring(), CareTask());
        QCOMPARE(errorOf(report), QString());
        QVERIFY2(report->isGood(),
                 qPrintable((report->damage + report->contradictions).join(u'\n')));
        QCOMPARE(report->withoutKey, 0);
    }

    void makeFolder()
    {
        m_folder = samples::quickFolder();
        QVERIFY(QDir().mkdir(data()));
    }
};

} // namespace carebench
