// SPDX-License-Identifier: MIT
#include "spreadsheet/fileinmaking.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace vexora;

class TestFileInMaking : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString target() const { return m_folder->filePath(u"out.csv"_s); }

    static bool put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    static int modeOf(const QString &path)
    {
        struct stat about = {};
        return ::stat(QFile::encodeName(path).constData(), &about) == 0 ? int(about.st_mode & 0777)
                                                                        : -1;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void itComesWholeAndForItsOwnerAlone()
    {
        const mode_t mask = ::umask(0);
        auto file = FileInMaking::begin(target(), false);
        ::umask(mask);
        QVERIFY(file);
        QVERIFY(!QFile::exists(target()));
        QCOMPARE(modeOf((*file)->path()), 0600);
        QCOMPARE(modeOf(QFileInfo((*file)->path()).path()), 0700);
        QVERIFY(put((*file)->path(), "whole"));
        QVERIFY((*file)->put());
        file->reset();
        QCOMPARE(bytesOf(target()), "whole"_ba);
        QCOMPARE(modeOf(target()), 0600);
        QCOMPARE(entries(), QStringList{u"out.csv"_s});
    }

    void whatAKilledProgramLeftIsRemoved()
    {
        const QString left = m_folder->filePath(u".vexora-console-aBcDeF"_s);
        const QString other = m_folder->filePath(u".vexora-console-of-a-person"_s);
        QVERIFY(QDir().mkdir(left) && QDir().mkdir(other));
        QVERIFY(put(left + u"/out.csv"_s, "payers"));
        const auto first = FileInMaking::begin(target(), false);
        QVERIFY(first);
        QVERIFY(!QFile::exists(left));
        QVERIFY(QFile::exists(other));
        // Somebody is at that one.
        const auto second = FileInMaking::begin(target(), false);
        QVERIFY(second);
        QVERIFY(QFile::exists((*first)->path()));
        QVERIFY(put((*first)->path(), "whole"));
        QVERIFY((*first)->put());
    }

    void whatIsGivenUpLeavesNothing()
    {
        {
            auto file = FileInMaking::begin(target(), false);
            QVERIFY(file);
            QVERIFY(put((*file)->path(), "half"));
        }
        QCOMPARE(entries(), QStringList());
    }

    void oneThatIsThereStays()
    {
        QVERIFY(put(target(), "old"));
        const auto file = FileInMaking::begin(target(), false);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Usage);
        QCOMPARE(bytesOf(target()), "old"_ba);
        QCOMPARE(entries(), QStringList{u"out.csv"_s});
    }

    void oneThatIsThereIsReplacedWhenSaid()
    {
        QVERIFY(put(target(), "old"));
        auto file = FileInMaking::begin(target(), true);
        QVERIFY(file);
        QVERIFY(put((*file)->path(), "new"));
        QCOMPARE(bytesOf(target()), "old"_ba);
        QVERIFY((*file)->put());
        file->reset();
        QCOMPARE(bytesOf(target()), "new"_ba);
        QCOMPARE(modeOf(target()), 0600);
        QCOMPARE(entries(), QStringList{u"out.csv"_s});
    }

    void oneThatCameMeanwhileStays()
    {
        auto file = FileInMaking::begin(target(), false);
        QVERIFY(file);
        QVERIFY(put(target(), "another's"));
        const Result<void> there = (*file)->put();
        QVERIFY(!there);
        QCOMPARE(there.error().code, ErrorCode::Usage);
        QCOMPARE(bytesOf(target()), "another's"_ba);
    }

    void whatIsNoFileIsNeverReplaced()
    {
        for (const bool replaces : {false, true}) {
            const auto folder = FileInMaking::begin(m_folder->path(), replaces);
            QVERIFY(!folder);
            QCOMPARE(folder.error().code, ErrorCode::Storage);
            const auto device = FileInMaking::begin(u"/dev/null"_s, replaces);
            QVERIFY(!device);
            QCOMPARE(device.error().code, ErrorCode::Storage);
        }
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto file = FileInMaking::begin(m_folder->filePath(u"no/out.csv"_s), false);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Storage);
        QVERIFY(file.error().detail.contains(u"/no"_s));
    }
};

QTEST_GUILESS_MAIN(TestFileInMaking)
#include "tst_fileinmaking.moc"
