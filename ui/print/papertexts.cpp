// SPDX-License-Identifier: MIT
#include "ui/print/papertexts.h"

#include "json/json.h"
#include "regions/regioncatalog.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace vexora::print {

namespace {

constexpr QChar kNoBreakSpace(u'\u00a0'); ///< a date is not torn apart
constexpr auto kCambodia = "Asia/Phnom_Penh";

QString offsetName(int seconds)
{
    const int minutes = qAbs(seconds) / 60;
    QString name = u"UTC"_s;
    if (minutes == 0)
        return name;
    name += (seconds < 0 ? u'-' : u'+') + QString::number(minutes / 60);
    if (minutes % 60 != 0)
        name += u':' + QString::number(minutes % 60).rightJustified(2, u'0');
    return name;
}

QHash<QString, QByteArray> readTimeZones()
{
    QHash<QString, QByteArray> zones;
    // One of its own: a catalogue serves one thread.
    const RegionCatalog catalog;
    for (const RegionSpec &region : catalog.regions())
        zones.insert(region.id, region.timeZone.toLatin1());
    return zones;
}

} // namespace

QMap<QString, PaperTexts> readPaperTexts()
{
    QMap<QString, PaperTexts> all;
    QFile file(u":/print/texts.json"_s);
    const Result<json::Value> document
        = json::read(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!document)
        return all;
    for (const auto &[language, texts] : document->members()) {
        PaperTexts read;
        read.m_language = language;
        for (const auto &[key, text] : texts.members())
            read.m_texts.insert(key, text.text());
        all.insert(language, read);
    }
    return all;
}

namespace {

const QMap<QString, PaperTexts> &allTexts()
{
    static const QMap<QString, PaperTexts> kTexts = readPaperTexts();
    return kTexts;
}

} // namespace

const PaperTexts &PaperTexts::in(const QString &language)
{
    static const PaperTexts kNone;
    auto found = allTexts().constFind(language);
    if (found == allTexts().cend())
        found = allTexts().constFind(u"en"_s);
    return found == allTexts().cend() ? kNone : *found;
}

QStringList PaperTexts::languages()
{
    return allTexts().keys();
}

QString PaperTexts::text(const QString &key, const QString &value) const
{
    return text(key).replace("{value}"_L1, value);
}

QString PaperTexts::time(qint64 ms, const QByteArray &timeZone) const
{
    const QTimeZone zone(timeZone);
    const QDateTime moment
        = QDateTime::fromMSecsSinceEpoch(ms, zone.isValid() ? zone : QTimeZone::utc());
    const QLocale locale(m_language == "zh-TW"_L1 ? u"zh_TW"_s : m_language);
    QString told = u"%1 (%2)"_s.arg(locale.toString(moment, text(u"time"_s)),
                                    offsetName(moment.offsetFromUtc()));
    return told.replace(u' ', kNoBreakSpace);
}

QByteArray timeZoneOf(const QString &region)
{
    static const QHash<QString, QByteArray> kZones = readTimeZones();
    return kZones.value(region, kCambodia);
}

} // namespace vexora::print
