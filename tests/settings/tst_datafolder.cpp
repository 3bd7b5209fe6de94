// SPDX-License-Identifier: MIT
#include "settings/datafolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
    | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;

QFile::Permissions permissionsOf(const QString &path)
{
    return QFileInfo(path).permissions();
}

} // namespace

/** Where files are, and who may look into the folder. */
class TestDataFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("VEXORA_CONSOLE_DATA_DIR"); }

    void commandLineBeatsEnvironmentBeatsDesktop()
    {
        const QString home = QDir::homePath();
        const DataFolder desktop = DataFolder::choose({});
        QCOMPARE(desktop.path(), home + u"/.local/share/vexora-console"_s);
        QCOMPARE(desktop.userRegionsFolder(), home + u"/.config/vexora-console/regions"_s);

        qputenv("VEXORA_CONSOLE_DATA_DIR", "/srv/named");
        const DataFolder environment = DataFolder::choose({});
        QCOMPARE(environment.path(), u"/srv/named"_s);
        QCOMPARE(environment.userRegionsFolder(), u"/srv/named/regions"_s);

        const DataFolder named = DataFolder::choose(u"/srv/other/../mine/"_s);
        QCOMPARE(named.path(), u"/srv/mine"_s);
        QCOMPARE(named.userRegionsFolder(), u"/srv/mine/regions"_s);

        qputenv("VEXORA_CONSOLE_DATA_DIR", "");
        QCOMPARE(DataFolder::choose({}).path(), desktop.path());
    }

    void files()
    {
        const DataFolder folder = DataFolder::choose(u"/d"_s);
        QCOMPARE(folder.historyFile(), u"/d/history.sqlite"_s);
        QCOMPARE(folder.profilesFile(), u"/d/profiles.json"_s);
        QCOMPARE(folder.preferencesFile(), u"/d/preferences.json"_s);
        QCOMPARE(folder.sandbox().historyFile(), u"/d/sandbox/history.sqlite"_s);
        QCOMPARE(folder.sandbox().userRegionsFolder(), u"/d/regions"_s);
        QCOMPARE(DataFolder::choose(u"here"_s).path(), QDir::currentPath() + u"/here"_s);
    }

    void madeForItsOwner()
    {
        const QTemporaryDir dir;
        const DataFolder folder = DataFolder::choose(dir.filePath(u"a/b/data"_s));
        // The sandbox first: what is missing above it is no less private.
        QVERIFY(folder.sandbox().ensure());
        for (const QString &made : {u"a"_s, u"a/b"_s, u"a/b/data"_s, u"a/b/data/sandbox"_s})
            QCOMPARE(permissionsOf(dir.filePath(made)), kOwnerOnly);
        QVERIFY(folder.ensure());
        QVERIFY(folder.ensure());
    }

    void ownFolderIsNarrowedNamedOneIsLeft()
    {
        const QFile::Permissions wide
            = kOwnerOnly | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        const DataFolder desktop = DataFolder::choose({});
        QVERIFY(desktop.ensure());
        QVERIFY(QFile::setPermissions(desktop.path(), wide));
        QVERIFY(desktop.ensure());
        QCOMPARE(permissionsOf(desktop.path()), kOwnerOnly);

        const QTemporaryDir dir;
        QVERIFY(QFile::setPermissions(dir.path(), wide));
        QVERIFY(DataFolder::choose(dir.path()).ensure());
        QCOMPARE(permissionsOf(dir.path()), wide);
    }

    void impossibleIsStorage()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(u"/nowhere/at/all"_s, dir.filePath(u"dangling"_s)));
        for (const QString &path : {dir.filePath(u"file"_s), dir.filePath(u"file/below"_s),
                                    dir.filePath(u"dangling"_s), u"/proc/vexora-console"_s}) {
            const auto made = DataFolder::choose(path).ensure();
            QVERIFY2(!made, qPrintable(path));
            QCOMPARE(made.error().code, ErrorCode::Storage);
        }
    }

    void notWritableIsStorage()
    {
        const QTemporaryDir dir;
        QVERIFY(QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto made = DataFolder::choose(dir.path()).ensure();
        QVERIFY(QFile::setPermissions(dir.path(), kOwnerOnly));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Storage);
    }
};

QTEST_GUILESS_MAIN(TestDataFolder)
#include "tst_datafolder.moc"
