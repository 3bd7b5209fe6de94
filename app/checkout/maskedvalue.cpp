// SPDX-License-Identifier: MIT
#include "checkout/maskedvalue.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

QString stars(qsizetype count)
{
    return QString(count, u'*');
}

/** 2, 5, 8, ... for what hides up to so many characters. */
QString steppedStars(qsizetype hidden)
{
    const qsizetype steps = hidden / 3;
    return stars(2 + 3 * steps);
}

/** What a person calls characters: a Khmer letter is not torn from its signs. */
QStringList graphemes(const QString &text)
{
    QStringList parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    while (finder.toNextBoundary() != -1) {
        parts.append(text.mid(from, finder.position() - from));
        from = finder.position();
    }
    return parts;
}

/** The first `shown` characters and stars for the rest; the last character is never shown. */
QString begun(const QStringList &characters, qsizetype shown)
{
    shown = std::min(shown, characters.size() - 1);
    return QStringList(characters.first(shown)).join(QString())
        + steppedStars(characters.size() - shown);
}

QString maskedName(const QString &value)
{
    constexpr qsizetype kMostShown = 3; // of a word
    QList<QStringList> words;
    qsizetype all = 0;
    for (const QString &word : value.simplified().split(u' ')) {
        words.append(graphemes(word));
        all += words.last().size() + (all > 0 ? 1 : 0);
    }
    const auto shownWith = [&words](qsizetype each) {
        qsizetype sum = 0;
        for (const QStringList &word : words)
            sum += std::min(each, word.size() - 1);
        return sum;
    };
    qsizetype each = kMostShown;
    while (each > 0 && 2 * shownWith(each) > all)
        --each;
    QStringList result;
    for (const QStringList &word : words)
        result.append(begun(word, each));
    return result.join(u' ');
}

QString maskedOther(const QString &value)
{
    constexpr qsizetype kMostStars = 12;
    const qsizetype length = graphemes(value).size();
    return stars(std::min(kMostStars, (length + 2) / 3 * 3));
}

QString maskedMobile(const QString &value)
{
    constexpr qsizetype kPrefix = 2; // "09", "01", "+8": no more than the country
    constexpr qsizetype kMostEnd = 4;
    constexpr qsizetype kShortest = 6; // below, nothing is long enough to show a part of
    if (value.size() < kShortest)
        return maskedOther(value);
    const qsizetype end = std::min(kMostEnd, (value.size() - kPrefix) / 2);
    return value.first(kPrefix) + stars(4) + value.last(end);
}

QString maskedEmailPart(const QString &part)
{
    const QStringList characters = graphemes(part);
    return characters.isEmpty() ? QString()
                                : begun(characters, std::min<qsizetype>(2, characters.size() / 2));
}

QString maskedEmail(const QString &value)
{
    const qsizetype at = value.lastIndexOf(u'@');
    const qsizetype dot = value.lastIndexOf(u'.');
    if (at < 1 || dot < at + 2 || dot + 1 >= value.size())
        return maskedOther(value);
    return maskedEmailPart(value.first(at)) + u'@'
        + maskedEmailPart(value.mid(at + 1, dot - at - 1)) + value.mid(dot);
}

bool isMadeOf(QStringView text, QStringView characters)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [characters](QChar one) {
        return characters.contains(one, Qt::CaseInsensitive);
    });
}

/** The network, not who is in it. */
QString maskedAddress(const QString &value)
{
    if (const QStringList four = value.split(u'.'); four.size() == 4
        && isMadeOf(four.at(0), u"0123456789") && isMadeOf(four.at(1), u"0123456789"))
        return four.at(0) + u'.' + four.at(1) + u".***.***"_s;
    if (const QStringList groups = value.split(u':'); groups.size() > 2
        && isMadeOf(groups.at(0), u"0123456789abcdef")
        && isMadeOf(groups.at(1), u"0123456789abcdef"))
        return groups.at(0) + u':' + groups.at(1) + u":***"_s;
    return maskedOther(value);
}

} // namespace

QString masked(FieldType type, const QString &value)
{
    if (value.trimmed().isEmpty())
        return {};
    switch (type) {
    case FieldType::Name:
        return maskedName(value);
    case FieldType::Mobile:
        return maskedMobile(value);
    case FieldType::Email:
        return maskedEmail(value);
    case FieldType::IpAddress:
        return maskedAddress(value);
    case FieldType::Amount:
    case FieldType::Text:
    case FieldType::Url:
    case FieldType::Code:
    case FieldType::Account:
    case FieldType::Identifier:
        break;
    }
    return maskedOther(value);
}

} // namespace vexora
