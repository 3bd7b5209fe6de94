// SPDX-License-Identifier: MIT
#include "settings/chosenfolder.h"
#include "settings/datafolder.h"
#include "settings/preferences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

void put(const QString &file, const QByteArray &bytes = {})
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

} // namespace

/** A data folder chosen in Settings: remembered, found again, and never quietly replaced. */
class TestChosenFolder : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_room;

    [[nodiscard]] QString at(const QString &name) const { return m_room->filePath(name); }
    [[nodiscard]] static QString standard() { return DataFolder::standard().path(); }
    [[nodiscard]] static QString pointer() { return standard() + u"/location.json"_s; }

    /** As the program leaves a folder it has taken up. */
    [[nodiscard]] QString taken(const QString &name) const
    {
        const QString folder = at(name);
        if (!QDir().mkpath(folder)
            || !savePreferences(DataFolder::chosen(folder).preferencesFile(), {}))
            qFatal("no folder to test with");
        return folder;
    }

private Q_SLOTS:
    void init()
    {
        qunsetenv("VEXORA_CONSOLE_DATA_DIR");
        m_room = std::make_unique<QTemporaryDir>();
        QDir(standard()).removeRecursively();
    }

    void nothingChosenIsTheStandardOne()
    {
        const DataFolder folder = DataFolder::choose({});
        QVERIFY(folder.found());
        QVERIFY(!folder.isNamed());
        QCOMPARE(folder.path(), standard());
        QVERIFY(!QFileInfo::exists(standard())); // looking makes nothing
    }

    void aChosenOneIsFoundAgain()
    {
        const QString folder = taken(u"Orders of 商店"_s);
        QVERIFY(chooseFolder(standard(), folder + u"/./"_s));
        QVERIFY(!(QFileInfo(pointer()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        const DataFolder found = DataFolder::choose({});
        QVERIFY(found.found());
        QCOMPARE(found.path(), folder);
        QCOMPARE(found.userRegionsFolder(), DataFolder::standard().userRegionsFolder());
        QVERIFY(found.ensure());
        QVERIFY(!(QFileInfo(folder).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        // Who names a folder is not sent elsewhere.
        QCOMPARE(DataFolder::choose(u"/srv/mine"_s).path(), u"/srv/mine"_s);
        qputenv("VEXORA_CONSOLE_DATA_DIR", "/srv/named");
        QCOMPARE(DataFolder::choose({}).path(), u"/srv/named"_s);
        QVERIFY(DataFolder::choose({}).isNamed());
    }

    void theStandardOneAgainIsNoChoice()
    {
        QVERIFY(chooseFolder(standard(), taken(u"a"_s)));
        QVERIFY(chooseFolder(standard(), standard()));
        QVERIFY(!QFileInfo::exists(pointer()));
        QCOMPARE(DataFolder::choose({}).path(), standard());
        QVERIFY(chooseFolder(standard(), standard()));
    }

    void oneThatIsGoneIsNamed_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"removed", "unreadable", "a file", "emptied"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void oneThatIsGoneIsNamed()
    {
        QFETCH(QString, how);
        const QString folder = taken(u"gone"_s);
        QVERIFY(chooseFolder(standard(), folder));
        if (how == "unreadable"_L1)
            QVERIFY(QFile::setPermissions(folder, {}));
        else
            QVERIFY(QDir(folder).removeRecursively());
        if (how == "a file"_L1)
            put(folder);
        if (how == "emptied"_L1) // a mount point without its disk
            QVERIFY(QDir().mkpath(folder));
        const DataFolder found = DataFolder::choose({});
        const auto made = found.ensure();
        const auto practice = found.sandbox().ensure();
        (void)QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        for (const auto &result : {found.found(), made, practice}) {
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Storage);
            QVERIFY2(result.error().detail.contains(folder), qPrintable(result.error().detail));
        }
        QVERIFY(!QFileInfo::exists(standard() + u"/sandbox"_s));
    }

    void aPointerThatCannotBeUnderstood_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("no folder") << QByteArray(R"({"version":1})");
        QTest::newRow("relative") << QByteArray(R"({"version":1,"dataFolder":"here"})");
        QTest::newRow("another kind") << QByteArray(R"({"version":1,"dataFolder":1})");
        QTest::newRow("newer") << QByteArray(R"({"version":2,"dataFolder":"/tmp"})");
    }

    void aPointerThatCannotBeUnderstood()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(QDir().mkpath(standard()));
        put(pointer(), bytes);
        const DataFolder found = DataFolder::choose({});
        QVERIFY(!found.found());
        QCOMPARE(found.found().error().code, ErrorCode::Storage);
        QVERIFY(found.found().error().detail.contains(pointer()));
    }

    void whatMayBeChosen()
    {
        const QString used = taken(u"used"_s);
        QCOMPARE(objectionTo(at(u"new"_s), used), FolderObjection::None);
        QVERIFY(QDir().mkpath(at(u"empty"_s)));
        QCOMPARE(objectionTo(at(u"empty"_s), used), FolderObjection::None);
        const QString other = taken(u"other"_s);
        for (const QString &name : {u"history.sqlite"_s, u"history.sqlite-wal"_s, u"desk.json"_s})
            put(other + u'/' + name);
        QCOMPARE(objectionTo(other, used), FolderObjection::None);
        QCOMPARE(objectionTo(standard(), used), FolderObjection::None);
    }

    void whatMayNot_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<FolderObjection>("objection");
        using Objection = FolderObjection;
        const auto row = [](const char *name, const QString &path, Objection objection) {
            QTest::newRow(name) << path << objection;
        };
        row("the same", u"@/used"_s, Objection::AlreadyUsed);
        row("the same by another way", u"@/link/../used/"_s, Objection::AlreadyUsed);
        row("the same through a link", u"@/link"_s, Objection::AlreadyUsed);
        row("inside", u"@/used/more"_s, Objection::InsideOurs);
        row("practice", u"@/used/sandbox"_s, Objection::InsideOurs);
        row("practice of another", u"@/other/sandbox"_s, Objection::InsideOurs);
        row("a file", u"@/file"_s, Objection::NoFolder);
        row("below nothing", u"@/no/where"_s, Objection::NoFolder);
        row("a dangling link", u"@/dangling"_s, Objection::NoFolder);
        row("other files", u"@/full"_s, Objection::OtherFiles);
        row("other files beside ours", u"@/mixed"_s, Objection::OtherFiles);
        row("a hidden file", u"@/hidden"_s, Objection::OtherFiles);
        row("read only", u"@/fixed"_s, Objection::NotWritable);
        row("below read only", u"@/fixed/new"_s, Objection::NotWritable);
        row("home", QDir::homePath(), Objection::OtherProgram);
        row("another program's", QDir::homePath() + u"/.config/browser"_s, Objection::OtherProgram);
        row("another program's data", QDir::homePath() + u"/.local/share/mail"_s,
            Objection::OtherProgram);
        row("the system's", u"/etc/orders"_s, Objection::OtherProgram);
        row("no files", u"/proc/self"_s, Objection::OtherProgram);
    }

    void whatMayNot()
    {
        QFETCH(QString, path);
        QFETCH(FolderObjection, objection);
        const QString used = taken(u"used"_s);
        (void)taken(u"other"_s);
        QVERIFY(QFile::link(used, at(u"link"_s)));
        QVERIFY(QFile::link(at(u"nothing"_s), at(u"dangling"_s)));
        put(at(u"file"_s));
        put(taken(u"mixed"_s) + u"/letter.txt"_s);
        for (const QString &name : {u"full"_s, u"hidden"_s, u"fixed"_s})
            QVERIFY(QDir().mkpath(at(name)));
        put(at(u"full/letter.txt"_s));
        put(at(u"hidden/.letter"_s));
        QVERIFY(QFile::setPermissions(at(u"fixed"_s), QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY2(!QFileInfo(at(u"fixed"_s)).isWritable(), "run it in tests/support/clean-room");
        path.replace(u'@', m_room->path());
        QCOMPARE(objectionTo(path, used), objection);
    }
};

QTEST_GUILESS_MAIN(TestChosenFolder)
#include "tst_chosenfolder.moc"
