// SPDX-License-Identifier: MIT
#include "support/harmless.h"
#include "support/redactor.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** Where something stands that has to go, and under which name. */
struct RedactedStretch
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString label;
};

constexpr qsizetype kShortestPart = 4;
constexpr qsizetype kShortestWidePart = 2; ///< of a script whose names have two characters

bool isWide(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x1100; });
}

/** One value as it may stand in a text: as it is, or as a body, an address or a page writes it. */
QStringList writings(const QString &value)
{
    const auto escaped = [&value] {
        QString json;
        for (const QChar c : value)
            json += c.unicode() < 0x80 ? QString(c)
                                       : u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        return json;
    };
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(value));
    QStringList all{value,
                    value.normalized(QString::NormalizationForm_C),
                    value.normalized(QString::NormalizationForm_D),
                    value.normalized(QString::NormalizationForm_KC),
                    value.toHtmlEscaped(),
                    escaped(),
                    encoded,
                    QString(encoded).replace(u"%20"_s, u"+"_s),
                    QString(value).replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s),
                    QString(value).replace(u"/"_s, u"\\/"_s)};
    all.removeDuplicates();
    return all;
}

/** What to look for: text and the field it is from. */
class Needles
{
public:
    void add(const QString &label, const QString &value)
    {
        if (value.size() >= 2 || isWide(value))
            take(label, value);
        static const QRegularExpression kBetween(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
        const QStringList parts = value.split(kBetween, Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (part.size() >= (isWide(part) ? kShortestWidePart : kShortestPart))
                take(label, part);
        }
    }

    void find(const QString &text, QList<RedactedStretch> &found) const
    {
        for (const auto &[label, needle] : m_all) {
            for (qsizetype at = text.indexOf(needle, 0, Qt::CaseInsensitive); at >= 0;
                 at = text.indexOf(needle, at + needle.size(), Qt::CaseInsensitive))
                found.append({at, at + needle.size(), label});
        }
    }

private:
    void take(const QString &label, const QString &value)
    {
        for (const QString &writing : writings(value)) {
            if (!writing.isEmpty() && !m_seen.contains(writing)) {
                m_seen.insert(writing);
                m_all.append({label, writing});
            }
        }
    }

    QList<std::pair<QString, QString>> m_all;
    QSet<QString> m_seen;
};

void findForms(const QString &text, QList<RedactedStretch> &found)
{
    using Expression = QRegularExpression;
    static const QList<std::pair<QString, Expression>> kForms{
        {u"link"_s,
         Expression(u"\\b[a-z][a-z0-9+.-]{1,15}:(\\\\?/){2}[^\\s\"'<>\\x{2018}-\\x{201f}]+"_s,
                    Expression::CaseInsensitiveOption)},
        {u"link"_s, Expression(u"\\bwww\\.[^\\s\"'<>]+"_s, Expression::CaseInsensitiveOption)},
        {u"email"_s,
         Expression(u"[^\\s\"'<>()=:,;&]{1,64}(@|%40|\\\\u0040)[^\\s\"'<>()=:,;&]+"_s,
                    Expression::CaseInsensitiveOption)},
        {u"address"_s, Expression(u"\\b[0-9]{1,3}(\\.[0-9]{1,3}){3}\\b"_s)},
        {u"address"_s,
         Expression(u"(?<![0-9A-Za-z:])(?=[0-9A-Fa-f:]*:[0-9A-Fa-f]*:)[0-9A-Fa-f:]{3,}"
                    "(\\.[0-9]{1,3}){0,3}(?![0-9A-Za-z])"_s)},
        // Six digits and more, whatever one writes between groups of them.
        {u"digits"_s, Expression(u"\\p{Nd}([ .\\x{2010}-\\x{2015}()/-]{0,2}\\p{Nd}){5,}"_s)},
        // A signature, a token, a key.
        {u"token"_s, Expression(u"\\b(?=[A-Za-z]*[0-9])[0-9A-Za-z_-]{16,}\\b"_s)},
        {u"token"_s, Expression(u"\\b[0-9A-Fa-f]{16,}\\b"_s)},
    };
    for (const auto &[label, form] : kForms) {
        for (auto match = form.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            found.append({one.capturedStart(), one.capturedEnd(), label});
        }
    }
}

/** Overlapping ones as one; the name is the longest one's. */
QList<RedactedStretch> merged(QList<RedactedStretch> found)
{
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    QList<RedactedStretch> all;
    for (const RedactedStretch &stretch : std::as_const(found)) {
        if (all.isEmpty() || stretch.begin >= all.last().end) {
            all.append(stretch);
            continue;
        }
        RedactedStretch &last = all.last();
        if (stretch.end > last.end) {
            last.end = stretch.end;
            last.label = u"text"_s;
        }
    }
    return all;
}

} // namespace

QString Redactor::text(const QString &text, const SentRequest &request,
                       const RegionSpec *region) const
{
    Needles needles;
    for (const SentField &field : request.fields) {
        if (harmless::ofField(field.name, field.value, region) != harmless::Share::All)
            needles.add(harmless::isName(field.name) ? field.name : u"value"_s, field.value);
        if (!harmless::isName(field.name))
            needles.add(u"name"_s, field.name);
    }
    for (const auto &[header, content] : request.headers) {
        if (header.compare(u"merchantNo"_s, Qt::CaseInsensitive) == 0)
            needles.add(u"merchantNo"_s, content.trimmed());
        else if (!harmless::isHeader(header, content))
            needles.add(u"header"_s, content);
    }

    QList<RedactedStretch> found;
    needles.find(text, found);
    findForms(text, found);
    QString shared;
    qsizetype at = 0;
    for (const RedactedStretch &stretch : merged(std::move(found))) {
        const QString gone = text.sliced(stretch.begin, stretch.end - stretch.begin);
        shared += QStringView(text).sliced(at, stretch.begin - at);
        shared += stretch.label == "link"_L1 ? link(gone) : placeholder(stretch.label, gone);
        at = stretch.end;
    }
    return shared + QStringView(text).sliced(at);
}

} // namespace vexora
