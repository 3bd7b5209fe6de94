// SPDX-License-Identifier: MIT
#include "settings/deskstate.h"

#include "json/json.h"
#include "settings/ownerfile.h"

#include <QMap>

#include <utility>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

struct Remembered
{
    QMap<QString, QString> hosts; ///< profile id -> host
    QString day; ///< of the counters, yyyy-MM-dd
    QMap<QString, int> counters; ///< profile id -> highest
};

Remembered readRemembered(const QString &file)
{
    Remembered known;
    const auto bytes = readOwnerFile(file);
    const auto document
        = bytes && !bytes->isEmpty() ? json::read(*bytes) : Result<json::Value>(json::Value());
    if (!document)
        return known;
    if (const json::Value *hosts = document->find(u"confirmedHosts")) {
        for (const auto &[id, host] : hosts->members())
            known.hosts.insert(id, host.isString() ? host.text() : QString());
    }
    known.day = document->stringAt(u"countersOf");
    if (const json::Value *counters = document->find(u"counters")) {
        for (const auto &[id, counter] : counters->members())
            known.counters.insert(id, counter.isNumber() ? counter.text().toInt() : 0);
    }
    return known;
}

Result<void> write(const QString &file, const Remembered &known)
{
    json::Value hosts = json::Value::object();
    for (auto it = known.hosts.begin(); it != known.hosts.end(); ++it)
        hosts.insert(it.key(), json::Value::string(it.value()));
    json::Value counters = json::Value::object();
    for (auto it = known.counters.begin(); it != known.counters.end(); ++it)
        counters.insert(it.key(), json::Value::number(QString::number(it.value())));
    json::Value document = json::Value::object();
    document.insert(u"version"_s, json::Value::number(u"1"_s));
    document.insert(u"confirmedHosts"_s, hosts);
    document.insert(u"countersOf"_s, json::Value::string(known.day));
    document.insert(u"counters"_s, counters);
    return writeOwnerFile(file, json::writeIndented(document) + '\n');
}

template <class Edit> Result<void> change(const QString &file, Edit edit)
{
    // Two windows may do this at one moment; what the later one drops is asked or counted again.
    Remembered known = readRemembered(file);
    edit(known);
    return write(file, known);
}

} // namespace

DeskState::DeskState(QString file)
    : m_file(std::move(file))
{
}

QString DeskState::confirmedHost(const QString &profileId) const
{
    return readRemembered(m_file).hosts.value(profileId);
}

Result<void> DeskState::confirmHost(const QString &profileId, const QString &host)
{
    return change(m_file, [&](Remembered &known) { known.hosts.insert(profileId, host); });
}

int DeskState::lastCounter(const QString &profileId, const QDate &day) const
{
    const Remembered known = readRemembered(m_file);
    return known.day == day.toString(Qt::ISODate) ? known.counters.value(profileId) : 0;
}

Result<void> DeskState::countUsed(const QString &profileId, const QDate &day, int counter)
{
    return change(m_file, [&](Remembered &known) {
        const QString today = day.toString(Qt::ISODate);
        if (known.day != today)
            known.counters.clear();
        known.day = today;
        int &highest = known.counters[profileId];
        highest = qMax(highest, counter);
    });
}

} // namespace vexora
