// SPDX-License-Identifier: MIT
#include "ui/customer/customertexts.h"

#include "json/json.h"

#include <QFile>
#include <QMap>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr QLatin1StringView kEnglish("en");

using TextsByKey = QMap<QString, QString>;

/** A file of ours, so a fault in it fails a test. */
QMap<QString, TextsByKey> readCustomerTexts()
{
    QMap<QString, TextsByKey> read;
    QFile file(u":/customer.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return read;
    const Result<json::Value> document = json::read(file.readAll());
    const json::Value *texts = document ? document->find(u"texts") : nullptr;
    if (!texts)
        return read;
    for (const auto &[language, value] : texts->members()) {
        for (const auto &[key, text] : value.members())
            read[language].insert(key, text.text());
    }
    return read;
}

const QMap<QString, TextsByKey> &customerTexts()
{
    static const QMap<QString, TextsByKey> kTexts = readCustomerTexts();
    return kTexts;
}

} // namespace

CustomerTexts::CustomerTexts(QString language)
    : m_language(std::move(language))
{
    if (!customerTexts().contains(m_language))
        m_language = kEnglish;
}

QString CustomerTexts::first(const char *key) const
{
    return customerTexts().value(m_language).value(QLatin1StringView(key));
}

QString CustomerTexts::second(const char *key) const
{
    if (m_language == kEnglish)
        return {};
    return customerTexts().value(kEnglish).value(QLatin1StringView(key));
}

QString CustomerTexts::both(const char *key) const
{
    const QString english = second(key);
    return english.isEmpty() ? first(key) : QString(first(key) + u" · "_s + english);
}

QStringList CustomerTexts::languages()
{
    return customerTexts().keys();
}

} // namespace vexora::ui
