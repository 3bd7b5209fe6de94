// SPDX-License-Identifier: MIT
#include "checkout/payerwords.h"

#include "checkout/addressword.h"
#include "regions/fieldrules.h"
#include "regions/normaliser.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

using Kind = PayerWord::Kind;

constexpr qsizetype kLastFour = 4;

/** One spelling for all: case, width and invisible marks, which contact lists bring along and Khmer
 *  puts between words, are none of a value's. */
QString folded(const QString &text)
{
    const QString caseless = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString seen;
    for (const QChar c : caseless) {
        if (c.category() != QChar::Other_Format)
            seen += c;
    }
    return seen.normalized(QString::NormalizationForm_KC).simplified();
}

/** A word as people separate them; "Jean-Pierre" and "O'Brien" are one, and have parts. */
struct Word
{
    QString whole; ///< without what joins it
    QStringList parts; ///< the only one is `whole`
};

QList<Word> wordsOf(const QString &text)
{
    static const QRegularExpression kBetween(u"[^\\p{L}\\p{M}\\p{N}'\u2018\u2019\u02BC\u2010-]+"_s);
    static const QRegularExpression kJoint(u"['\u2018\u2019\u02BC\u2010-]+"_s);
    QList<Word> words;
    for (const QString &each : folded(text).split(kBetween, Qt::SkipEmptyParts)) {
        const QStringList parts = each.split(kJoint, Qt::SkipEmptyParts);
        if (!parts.isEmpty())
            words.append({parts.join(QString()), parts});
    }
    return words;
}

void add(QList<PayerWord> &words, Kind kind, const QString &value)
{
    const PayerWord word{kind, value};
    if (!value.isEmpty() && !words.contains(word))
        words.append(word);
}

void addEach(QList<PayerWord> &words, Kind kind, const QString &text)
{
    for (const Word &word : wordsOf(text)) {
        add(words, kind, word.whole);
        for (const QString &part : word.parts)
            add(words, kind, part);
    }
}

/** Names are said in either order; the hash must not depend on it. */
void addFullName(QList<PayerWord> &words, const QList<Word> &name)
{
    QStringList wholes;
    QStringList parts;
    for (const Word &word : name) {
        wholes += word.whole;
        parts += word.parts;
    }
    for (QStringList *each : {&wholes, &parts}) {
        each->sort();
        add(words, Kind::FullName, each->join(u' '));
    }
}

/** Of a script whose names are written without a space between. */
bool isUnspaced(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return !points.isEmpty() && std::all_of(points.cbegin(), points.cend(), [](uint point) {
        switch (QChar::script(point)) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Bopomofo:
        case QChar::Script_Hangul:
            return true;
        default:
            return false;
        }
    });
}

/** The fields' names put together as they are written, family name first or last. */
void addUnspacedName(QList<PayerWord> &words, const QStringList &names)
{
    QString forwards;
    QString backwards;
    for (const QString &name : names) {
        if (!isUnspaced(name))
            return;
        forwards += name;
        backwards.prepend(name);
    }
    add(words, Kind::FullName, forwards);
    add(words, Kind::FullName, backwards);
}

Kind kindOf(FieldType type)
{
    switch (type) {
    case FieldType::Name:
        return Kind::NameWord;
    case FieldType::Mobile:
        return Kind::Mobile;
    case FieldType::Email:
        return Kind::Email;
    case FieldType::IpAddress:
        return Kind::IpAddress;
    case FieldType::Account:
        return Kind::Account;
    case FieldType::Identifier:
        return Kind::Identifier;
    case FieldType::Amount:
    case FieldType::Text:
    case FieldType::Url:
    case FieldType::Code:
        break;
    }
    return Kind::Text;
}

/** Numbers of papers and accounts are written with and without what groups them. */
QString ungrouped(const QString &value)
{
    QString number = folded(value);
    number.remove(u'-').remove(u' ');
    return number;
}

/** A field for several takes them with commas between. */
QStringList numbersOf(const QString &value)
{
    QStringList numbers;
    for (const QString &each : folded(value).split(u',', Qt::SkipEmptyParts))
        numbers += ungrouped(each);
    return numbers;
}

/** A mobile as the world calls it: 886912345678 and 85512345678. People write it with the country's
 *  code, with a zero in its place, or, where the form takes both, with neither. */
QString worldNumber(const FieldSpec &field, const QString &value)
{
    const QString number = folded(value);
    if (number.startsWith(u'+'))
        return number.mid(1);
    const auto code
        = std::find_if(field.normalisers.cbegin(), field.normalisers.cend(),
                       [](const Normaliser &each) { return each.kind == "countryCode"_L1; });
    qsizetype zeros = 0;
    while (zeros < number.size() && number[zeros] == u'0')
        ++zeros;
    return code == field.normalisers.cend() ? number : code->callingCode + number.mid(zeros);
}

void addValue(QList<PayerWord> &words, const FieldSpec &field, Kind kind, const QString &value)
{
    switch (kind) {
    case Kind::Mobile:
        add(words, kind, worldNumber(field, value));
        break;
    case Kind::NameWord:
        addEach(words, Kind::NameWord, value);
        break;
    case Kind::IpAddress:
        add(words, kind, addressWord(value).value);
        break;
    case Kind::Account:
    case Kind::Identifier:
        for (const QString &number : numbersOf(value))
            add(words, kind, number);
        break;
    case Kind::Text:
        addEach(words, Kind::TextWord, value);
        add(words, kind, folded(value));
        break;
    default:
        add(words, kind, folded(value));
        break;
    }
}

void addLastFour(QList<PayerWord> &words, Kind kind, const QString &value)
{
    if (kind != Kind::Mobile && kind != Kind::Account && kind != Kind::Identifier)
        return;
    for (const QString &number : numbersOf(value)) {
        if (number.size() >= kLastFour)
            add(words, Kind::LastFour, number.right(kLastFour));
    }
}

/** Whether a value of that kind can look so: spares the list questions it cannot answer. */
bool canBe(Kind kind, const QString &value)
{
    static const QRegularExpression kNumber(u"\\A\\+?[0-9]{4,}\\z"_s);
    switch (kind) {
    case Kind::Mobile:
        return kNumber.match(value).hasMatch();
    case Kind::Email:
        return value.contains(u'@');
    case Kind::IpAddress:
        return isIpAddress(value);
    case Kind::Account:
    case Kind::Identifier:
        return !value.contains(u' ') || kNumber.match(ungrouped(value)).hasMatch();
    default:
        return true;
    }
}

void addTyped(QList<PayerWord> &words, const FieldSpec &field, const QString &value)
{
    const Kind kind = kindOf(field.type);
    if (!canBe(kind, value))
        return;
    if (kind != Kind::NameWord && kind != Kind::Text) {
        addValue(words, field, kind, value);
        return;
    }
    const QList<Word> each = wordsOf(value);
    const bool isName = kind == Kind::NameWord;
    if (each.size() == 1)
        add(words, isName ? Kind::NameWord : Kind::TextWord, each.constFirst().whole);
    if (isName)
        addFullName(words, each);
    else
        add(words, Kind::Text, folded(value));
}

QString normalisedAs(const FieldSpec &field, QString value, const Currency &currency)
{
    for (const Normaliser &normaliser : field.normalisers)
        value = normalised(normaliser, value, currency);
    return value;
}

} // namespace

QList<PayerWord> payerWords(const RegionSpec &region, const FieldMap &fields)
{
    QList<PayerWord> words;
    QList<Word> name;
    QStringList names;
    for (const FieldSpec &field : region.fields) {
        const QString value = fields.value(field.name);
        if (!field.personal || value.isEmpty())
            continue;
        const Kind kind = kindOf(field.type);
        addValue(words, field, kind, value);
        addLastFour(words, kind, value);
        if (kind == Kind::NameWord) {
            name += wordsOf(value);
            names += folded(value).remove(u' ');
        }
    }
    addFullName(words, name);
    addUnspacedName(words, names);
    return words;
}

QString payerIdentity(const RegionSpec &region, const FieldMap &fields)
{
    QStringList values;
    for (const FieldSpec &field : region.fields) {
        const QString value = fields.value(field.name);
        if (field.personal && field.place.group == FieldGroup::Payer && !value.isEmpty()
            && field.type != FieldType::IpAddress)
            values.append(
                field.name + u'='
                + (field.type == FieldType::Mobile ? worldNumber(field, value) : folded(value)));
    }
    return values.join(u'\n');
}

QList<PayerWord> payerWordsTyped(const RegionCatalog &catalog, const QString &typed)
{
    QList<PayerWord> words;
    const QString whole = typed.trimmed();
    // One letter is the beginning of something; one ideograph may be a family's name.
    if (whole.toUcs4().size() < 2 && !isUnspaced(whole))
        return words;
    for (const RegionSpec &region : catalog.regions()) {
        const Currency currency
            = region.currencies.isEmpty() ? Currency() : region.currencies.constFirst().currency;
        for (const FieldSpec &field : region.fields) {
            if (field.personal)
                addTyped(words, field, normalisedAs(field, whole, currency));
        }
    }
    return words;
}

QList<PayerWord> wholeValues(QList<PayerWord> words)
{
    words.removeIf([](const PayerWord &word) {
        return word.kind == Kind::NameWord || word.kind == Kind::TextWord
            || word.kind == Kind::LastFour;
    });
    return words;
}

} // namespace vexora
