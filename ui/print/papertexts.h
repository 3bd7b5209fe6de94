// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

namespace vexora::print {

/**
 * The sentences that stand on paper, by language: resources/print/texts.json. They are no tr()
 * texts because the paper's language is the customers', not the window's. Any thread.
 */
class PaperTexts
{
public:
    /** English for a language there is none for. */
    [[nodiscard]] static const PaperTexts &in(const QString &language);
    /** The languages a paper can speak. */
    [[nodiscard]] static QStringList languages();

    [[nodiscard]] QString text(const QString &key) const { return m_texts.value(key); }
    /** With {value} in its place. */
    [[nodiscard]] QString text(const QString &key, const QString &value) const;
    /** "21 Nov 2026, 18:00 (UTC+7)": a moment in a place's own time. */
    [[nodiscard]] QString time(qint64 ms, const QByteArray &timeZone) const;

private:
    friend QMap<QString, PaperTexts> readPaperTexts();

    QString m_language;
    QMap<QString, QString> m_texts;
};

/** IANA name of a region's local time; Cambodia's, where KHQR is paid, for one not known. */
[[nodiscard]] QByteArray timeZoneOf(const QString &region);

} // namespace vexora::print
