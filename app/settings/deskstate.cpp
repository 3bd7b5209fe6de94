// SPDX-License-Identifier: MIT
#include "settings/deskstate.h"

#include "json/json.h"
#include "settings/ownerfile.h"

#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr QLatin1StringView kVersion("1");
constexpr int kHighestCounter = 999'999; ///< what a damaged file says beyond it is not believed
constexpr int kLockMs = 2000; ///< another window holds it for as long as a small file takes

struct Remembered
{
    QMap<QString, QString> hosts; ///< profile id -> merchantNo@host
    QString day; ///< of the counters, yyyy-MM-dd
    QMap<QString, int> counters; ///< profile id -> highest
    bool isNewer = false; ///< a later program's file: not ours to understand or to replace
};

int counterIn(const json::Value &value)
{
    const int counter = value.isNumber() ? value.text().toInt() : 0;
    return counter > 0 && counter <= kHighestCounter ? counter : 0;
}

Remembered readRemembered(const QString &file)
{
    Remembered known;
    const auto bytes = readOwnerFile(file);
    const auto document
        = bytes && !bytes->isEmpty() ? json::read(*bytes) : Result<json::Value>(json::Value());
    if (!document || !document->isObject())
        return known;
    const json::Value *version = document->find(u"version");
    known.isNewer = version && version->isNumber() && version->text() != kVersion;
    if (known.isNewer)
        return known;
    if (const json::Value *hosts = document->find(u"confirmedHosts")) {
        for (const auto &[id, host] : hosts->members())
            known.hosts.insert(id, host.isString() ? host.text() : QString());
    }
    known.day = document->stringAt(u"countersOf");
    if (const json::Value *counters = document->find(u"counters")) {
        for (const auto &[id, counter] : counters->members())
            known.counters.insert(id, counterIn(counter));
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
    document.insert(u"version"_s, json::Value::number(kVersion));
    document.insert(u"confirmedHosts"_s, hosts);
    document.insert(u"countersOf"_s, json::Value::string(known.day));
    document.insert(u"counters"_s, counters);
    return writeOwnerFile(file, json::writeIndented(document) + '\n');
}

template <class Edit> Result<void> change(const QString &file, Edit edit)
{
    if (const auto made = makeOwnerFolder(QFileInfo(file).absolutePath()); !made)
        return made;
    // Two windows may do this at one moment: the second starts from what the first has written.
    QLockFile lock(file + u".lock");
    if (!lock.tryLock(kLockMs))
        return failure(ErrorCode::Storage, u"%1 cannot be locked for writing"_s.arg(file));
    Remembered known = readRemembered(file);
    if (known.isNewer)
        return failure(ErrorCode::NewerData, u"%1 was written by a newer program"_s.arg(file));
    edit(known);
    return write(file, known);
}

} // namespace

DeskState::DeskState(QString file)
    : m_file(std::move(file))
{
}

std::optional<LivePlace> DeskState::confirmedPlace(const QString &profileId) const
{
    const QString place = readRemembered(m_file).hosts.value(profileId);
    // The last one: a merchant number may hold any character, a host does not hold this one.
    const qsizetype at = place.lastIndexOf(u'@');
    const LivePlace found{place.left(std::max<qsizetype>(at, 0)), place.mid(at + 1)};
    return found.host.isEmpty() ? std::nullopt : std::optional(found);
}

Result<void> DeskState::confirmPlace(const QString &profileId, const LivePlace &place)
{
    return change(m_file, [&](Remembered &known) {
        known.hosts.insert(profileId, place.merchantNo + u'@' + place.host);
    });
}

int DeskState::lastCounter(const QString &profileId, const QDate &day) const
{
    const QString today = day.toString(Qt::ISODate);
    const Remembered known = readRemembered(m_file);
    const int written = known.day == today ? known.counters.value(profileId) : 0;
    const int counted = m_countedOn == today ? m_counted.value(profileId) : 0;
    return std::max(written, counted);
}

Result<void> DeskState::countUsed(const QString &profileId, const QDate &day, int counter)
{
    const QString today = day.toString(Qt::ISODate);
    const auto count = [&](QString &countedOn, QMap<QString, int> &counters) {
        // A form begun before midnight must not undo what was counted since. Any other later day is
        // that of a clock that was wrong.
        if (countedOn == day.addDays(1).toString(Qt::ISODate))
            return;
        if (countedOn != today)
            counters.clear();
        countedOn = today;
        int &highest = counters[profileId];
        highest = std::clamp(counter, highest, kHighestCounter);
    };
    count(m_countedOn, m_counted);
    return change(m_file, [&](Remembered &known) { count(known.day, known.counters); });
}

} // namespace vexora
