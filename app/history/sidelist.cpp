// SPDX-License-Identifier: MIT
#include "history/sidelist.h"

#include "history/probe.h"
#include "history/storagefailure.h"
#include "history/tidyvfs.h"

#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace vexora {

SideList::~SideList()
{
    close();
}

void SideList::close()
{
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

QSqlDatabase SideList::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<void> SideList::open(const QString &path, Way way, std::chrono::milliseconds patience)
{
    m_name = u"side-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    QString options = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count());
    QString parameters = tidyParameter() + u"&mode=rw"_s;
    if (way != Way::Write) {
        options += u";QSQLITE_OPEN_READONLY"_s;
        parameters = way == Way::Read ? u"mode=ro"_s : u"immutable=1"_s;
    }
    database.setConnectOptions(options);
    database.setDatabaseName(databaseUri(path, parameters));
    if (!database.open())
        return storageFailure(database.lastError());
    Result<void> ready = run(u"PRAGMA trusted_schema = OFF"_s);
    if (ready && way == Way::Write)
        ready = run(u"PRAGMA secure_delete = ON"_s);
    return ready;
}

Result<void> SideList::openInMemory()
{
    m_name = u"side-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(u":memory:"_s);
    return database.open() ? Result<void>() : storageFailure(database.lastError());
}

Result<void> SideList::attach(const QString &path, const QString &name, const QString &parameters)
{
    QSqlQuery query(connection());
    if (!query.prepare(u"ATTACH DATABASE ? AS "_s + name))
        return storageFailure(query.lastError());
    query.addBindValue(databaseUri(path, parameters));
    return query.exec() ? Result<void>() : storageFailure(query.lastError());
}

Result<void> SideList::run(const QString &statement)
{
    QSqlQuery query(connection());
    return query.exec(statement) ? Result<void>() : storageFailure(query.lastError());
}

Result<QVariant> SideList::ask(const QString &statement)
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return storageFailure(query.lastError());
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    return QVariant();
}

} // namespace vexora
