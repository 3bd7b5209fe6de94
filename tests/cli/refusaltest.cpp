// SPDX-License-Identifier: MIT
#include "cli/refusaltest.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vexora::test {

namespace {

/** The SQLite file below a folder. */
QString databaseBelow(const QString &folder)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3"_ba)
            return file.fileName();
    }
    return {};
}

} // namespace

void RefusalTest::listen()
{
    m_server = std::make_unique<ScriptedServer>(ServerScript{
        ServerScript::AfterBody, httpAnswer("200 OK"_ba, acceptance(m_order.tradeNo))});
    QVERIFY(m_server->listenOnLoopback());
}

QUrl RefusalTest::base() const
{
    return QUrl(u"http://127.0.0.1:%1/taiwan"_s.arg(m_server->serverPort()));
}

QStringList RefusalTest::changed(const QStringList &change) const
{
    QStringList line = issueArguments(m_order, base(), u"1234567890"_s);
    if (change.isEmpty())
        return line;
    if (change.first().startsWith(u'+'))
        return line << change.first().mid(1) << change.mid(1);
    const qsizetype place = line.indexOf(change.first());
    if (change.size() > 1)
        line[place + 1] = change.at(1);
    else
        line.remove(place, 2);
    return line;
}

void RefusalTest::verifyError(const Finished &run, const QStringList &told)
{
    const json::Value document = run.document();
    QCOMPARE(keysOf(document), QStringList{u"error"_s});
    QCOMPARE(keysOf(at(document, u"error")), QStringList({u"code"_s, u"message"_s}));
    QVERIFY2(!run.errorCode().isEmpty(), run.told());
    QVERIFY2(!run.errorMessage().isEmpty(), run.told());
    for (const QString &part : told)
        QVERIFY2(run.errorMessage().contains(part), run.told());
}

void RefusalTest::verifyNothingHappened(Console &console)
{
    QVERIFY(m_server->settle());
    QCOMPARE(m_server->connections(), 0);
    QVERIFY(databaseBelow(console.room()).isEmpty() || console.history().isEmpty());
}

} // namespace vexora::test
