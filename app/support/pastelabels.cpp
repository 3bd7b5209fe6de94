// SPDX-License-Identifier: MIT
#include "support/pastelabels.h"

#include "support/pastefold.h"
#include "support/pastewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::paste {

namespace {

constexpr qsizetype kLongestMark = 12; ///< "(NT$)" and its like behind an amount's label

/** "amount" for FieldType::Amount, as pastelabels.json has it; nothing for what words cannot tell.
 */
QString nameOf(FieldType type)
{
    switch (type) {
    case FieldType::Amount:
        return u"amount"_s;
    case FieldType::Mobile:
        return u"mobile"_s;
    case FieldType::Email:
        return u"email"_s;
    case FieldType::IpAddress:
        return u"ipAddress"_s;
    case FieldType::Account:
        return u"account"_s;
    default:
        return {};
    }
}

qsizetype skipSpaces(const QString &text, qsizetype i)
{
    while (i < text.size() && text[i].isSpace())
        ++i;
    return i;
}

bool goesOn(QChar c)
{
    return c.isLetter() || c.isMark();
}

} // namespace

Labels::Labels(const RegionSpec &region, const QStringList &amountMarks)
{
    for (const QString &mark : amountMarks)
        m_marks.append(folded(mark).text);
    Level wire;
    Level own;
    Level common;
    QHash<QString, int> countOfType;
    QList<const FieldSpec *> names;
    for (const FieldSpec &field : region.fields) {
        put(wire, field.name, field.name);
        ++countOfType[nameOf(field.type)];
        if (field.type == FieldType::Name)
            names.append(&field);
        if (field.type == FieldType::Url)
            continue;
        for (const QString &language : programLanguages()) {
            const QString label = field.label.in(language);
            put(own, label, field.name);
            const qsizetype bracket = folded(label).text.indexOf(u'(');
            if (bracket > 0)
                put(own, folded(label).text.first(bracket), field.name);
        }
    }
    const Words &known = words();
    for (const FieldSpec &field : region.fields) {
        const QString type = nameOf(field.type);
        if (!type.isEmpty() && countOfType.value(type) == 1) {
            for (const QString &label : known.types.value(type))
                putKey(common, label, field.name);
        }
        for (const QString &label : known.fields.value(field.name))
            putKey(common, label, field.name);
    }
    const bool isOne = names.size() == 1;
    const QString whole = isOne ? names.constFirst()->name : kWholeName.toString();
    for (const QString &label : known.wholeName) {
        // "Nombre" is the given name where there is one.
        if (!common.contains(label))
            putKey(common, label, whole);
    }
    for (const QString &label : known.wholeNameKana)
        putKey(common, label, isOne ? whole : kWholeNameKana.toString());

    for (const Level *level : {&wire, &own, &common}) {
        for (auto it = level->cbegin(); it != level->cend(); ++it) {
            if (!m_targets.contains(it.key()))
                m_targets.insert(it.key(), it.value());
        }
    }
    for (auto it = m_targets.cbegin(); it != m_targets.cend(); ++it) {
        if (!it.value().isEmpty())
            m_byFirst[it.key().front()].append(it.key());
    }
    for (QList<QString> &labels : m_byFirst) {
        std::sort(labels.begin(), labels.end(), [](const QString &a, const QString &b) {
            return a.size() != b.size() ? a.size() > b.size() : a < b;
        });
    }
}

void Labels::put(Level &level, const QString &label, const QString &target)
{
    putKey(level, labelKey(label), target);
}

void Labels::putKey(Level &level, const QString &key, const QString &target)
{
    if (key.isEmpty())
        return;
    const auto known = level.find(key);
    if (known == level.end())
        level.insert(key, target);
    else if (*known != target)
        known->clear();
}

std::optional<Labels::Match> Labels::word(const QString &text, qsizetype from) const
{
    if (from >= text.size())
        return std::nullopt;
    const auto labels = m_byFirst.constFind(text[from]);
    if (labels == m_byFirst.constEnd())
        return std::nullopt;
    constexpr int kMostFillers = 2;
    for (const QString &label : *labels) {
        qsizetype i = from;
        bool fits = true;
        for (qsizetype k = 0; k < label.size() && fits; ++k) {
            for (int n = 0; k > 0 && n < kMostFillers && i < text.size() && isFiller(text[i])
                 && text[i] != label[k];
                 ++n)
                ++i;
            fits = i < text.size() && text[i] == label[k];
            ++i;
        }
        if (fits && (i >= text.size() || !goesOn(text[i])))
            return Match{m_targets.value(label), i};
    }
    return std::nullopt;
}

/** The end of the currency in brackets behind a label: "(NT$)", "(TWD)". Not of another one's. */
qsizetype Labels::bracketedMark(const QString &text, qsizetype from) const
{
    if (from >= text.size() || text[from] != u'(')
        return -1;
    const qsizetype length = QStringView(text).mid(from, kLongestMark + 1).indexOf(u')');
    if (length < 0)
        return -1;
    const qsizetype end = from + length;
    const QString inside = text.sliced(from + 1, end - from - 1).trimmed();
    return m_marks.contains(inside) ? end + 1 : -1;
}

std::optional<Labels::Match> Labels::at(const QString &text, qsizetype from) const
{
    std::optional<Match> match = word(text, from);
    if (!match)
        return std::nullopt;
    // A label and its translations, not a page of them.
    constexpr int kMostWords = 6;
    for (int words = 0; words < kMostWords; ++words) {
        if (match->end < text.size() && text[match->end] == u'*')
            ++match->end;
        qsizetype i = skipSpaces(text, match->end);
        const qsizetype mark = bracketedMark(text, i);
        if (mark > 0) {
            match->end = mark;
            continue;
        }
        const QChar sign = i < text.size() ? text[i] : QChar();
        const bool opens = sign == u'(';
        const bool joins = sign == u'/' || sign == u'|' || sign == u'\u30FB' || sign == u'\u00B7';
        if (opens || joins)
            i = skipSpaces(text, i + 1);
        else if (i == match->end)
            return match;
        const std::optional<Match> other = word(text, i);
        if (!other)
            return match;
        if (other->target != match->target)
            return joins ? std::nullopt : match; // "Name / Tel" is neither
        match->end = other->end;
        if (opens) {
            i = skipSpaces(text, match->end);
            if (i < text.size() && text[i] == u')')
                match->end = i + 1;
        }
    }
    return match;
}

QString Labels::target(const QString &label) const
{
    QString text = folded(label).text.trimmed();
    while (!text.isEmpty()
           && (text.back() == u':' || text.back() == u'*' || text.back().isSpace()
               || text.back() == u'\u17D6'))
        text.chop(1);
    const auto whole = m_targets.constFind(withoutFillers(text));
    if (whole != m_targets.constEnd())
        return *whole;
    const std::optional<Match> match = at(text, 0);
    return match && skipSpaces(text, match->end) == text.size() ? match->target : QString();
}

} // namespace vexora::paste
