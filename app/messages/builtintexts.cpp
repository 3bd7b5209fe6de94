// SPDX-License-Identifier: MIT
#include "messages/builtintexts.h"

#include "json/json.h"

#include <QFile>
#include <QLocale>
#include <QMap>
#include <QStringList>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** A file of ours, so a fault in it fails a test. */
QMap<QString, BuiltInTexts> readTexts()
{
    QMap<QString, BuiltInTexts> read;
    QFile file(u":/messages.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return read;
    const Result<json::Value> document = json::read(file.readAll());
    const json::Value *messages = document ? document->find(u"messages") : nullptr;
    if (!messages)
        return read;
    for (const auto &[language, value] : messages->members()) {
        BuiltInTexts texts;
        QStringList lines;
        if (const json::Value *text = value.find(u"text")) {
            for (const json::Value &line : text->items())
                lines.append(line.text());
        }
        texts.text = lines.join(u'\n');
        texts.test = value.stringAt(u"test");
        texts.bank = value.stringAt(u"bank");
        texts.number = value.stringAt(u"number");
        texts.holder = value.stringAt(u"holder");
        texts.time = value.stringAt(u"time");
        texts.subject = value.stringAt(u"subject");
        read.insert(language, texts);
    }
    return read;
}

/** "UTC+8", "UTC-3", "UTC+5:30". */
QString zoneName(int offset)
{
    const int minutes = qAbs(offset) / 60;
    QString name = u"UTC"_s;
    if (minutes == 0)
        return name;
    name += offset < 0 ? u'-' : u'+';
    name += QString::number(minutes / 60);
    if (minutes % 60 != 0)
        name += u':' + QString::number(minutes % 60).rightJustified(2, u'0');
    return name;
}

} // namespace

const BuiltInTexts &builtInTexts(const QString &language)
{
    static const QMap<QString, BuiltInTexts> kTexts = readTexts();
    static const BuiltInTexts kNone;
    auto found = kTexts.constFind(language);
    if (found == kTexts.cend())
        found = kTexts.constFind(u"en"_s);
    return found == kTexts.cend() ? kNone : *found;
}

QString timeIn(const QString &language, qint64 ms, const QString &timeZone)
{
    const QTimeZone known(timeZone.toUtf8());
    const QDateTime time
        = QDateTime::fromMSecsSinceEpoch(ms, known.isValid() ? known : QTimeZone::utc());
    QLocale locale(language == "zh-TW"_L1 ? u"zh_TW"_s : language);
    return u"%1 (%2)"_s.arg(locale.toString(time, builtInTexts(language).time),
                            zoneName(time.offsetFromUtc()));
}

} // namespace vexora
