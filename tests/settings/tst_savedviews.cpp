// SPDX-License-Identifier: MIT
#include "settings/savedviews.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace vexora;
using namespace Qt::StringLiterals;

class TestSavedViews final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(u"views.json"_s); }
    void write(const QByteArray &bytes)
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(bytes);
    }

private Q_SLOTS:
    void whatIsSavedIsReadAgain()
    {
        SavedViews views;
        SavedView view;
        view.name = u"Mine, \"quoted\""_s;
        view.part = u"unknown"_s;
        view.time = u"between"_s;
        view.from = u"2026-11-01"_s;
        view.to = u"2026-11-21"_s;
        view.regions = {u"japan"_s, u"taiwan"_s};
        view.profiles = {u"Shop & Co"_s};
        view.outcomes = {u"refused"_s};
        view.payments = {u"paid"_s};
        view.environment = u"live"_s;
        view.sort = u"amount_high"_s;
        view.columns = {{u"number"_s, 180}, {u"time"_s, 0}};
        SavedView plain;
        plain.name = u"Plain"_s;
        views.views = {view, plain};
        views.columns = {{u"time"_s, 120}};
        QVERIFY(saveViews(file(), views));
        QCOMPARE(loadViews(file()), views);
        QCOMPARE(
            QFileInfo(file()).permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void whatCannotBeReadIsNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("damaged") << QByteArray("{\"views\":[");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("other kinds")
            << QByteArray("{\"version\":1,\"views\":{\"a\":1},\"columns\":[1,null]}");
        QTest::newRow("nameless") << QByteArray("{\"version\":1,\"views\":[{\"part\":\"all\"},7]}");
        QTest::newRow("of a later program") << QByteArray("{\"version\":2,\"views\":[]}");
    }
    void whatCannotBeReadIsNothing()
    {
        QFETCH(const QByteArray, bytes);
        write(bytes);
        QCOMPARE(loadViews(file()), SavedViews());
    }

    void widthsAreBelievedWithinReason()
    {
        write("{\"version\":1,\"columns\":[{\"id\":\"time\",\"width\":999999999999},"
              "{\"id\":\"number\",\"width\":-5}]}");
        for (const SavedColumn &column : loadViews(file()).columns)
            QVERIFY(column.width >= 0 && column.width <= 4000);
    }

    void aLaterProgramsFileIsLeftAlone()
    {
        const QByteArray later("{\"version\":2,\"views\":[]}");
        write(later);
        const auto saved = saveViews(file(), {});
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::NewerData);
        QFile in(file());
        QVERIFY(in.open(QIODevice::ReadOnly));
        QCOMPARE(in.readAll(), later);
    }
};

QTEST_APPLESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
