// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace vexora {

/** The languages of the program, in the order they are offered: en, es, ja, km, zh-TW. */
[[nodiscard]] const QStringList &programLanguages();

/**
 * A text in several languages, as region files hold it (tr() cannot reach a JSON file).
 * Falls back to English, which is always there.
 */
class Texts
{
public:
    Texts() = default;
    explicit Texts(QMap<QString, QString> byLanguage)
        : m_byLanguage(std::move(byLanguage))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_byLanguage.isEmpty(); }
    [[nodiscard]] bool has(const QString &language) const
    {
        return m_byLanguage.contains(language);
    }
    [[nodiscard]] QString in(const QString &language) const;
    [[nodiscard]] QString english() const { return in(QStringLiteral("en")); }

    bool operator==(const Texts &) const = default;

private:
    QMap<QString, QString> m_byLanguage;
};

} // namespace vexora
