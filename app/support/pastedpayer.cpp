// SPDX-License-Identifier: MIT
#include "support/pastedpayer.h"

#include "domain/money.h"
#include "regions/normaliser.h"
#include "regions/ordercheck.h"
#include "regions/payername.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::paste {

namespace {

const QString kFamily = u"lastname"_s;
const QString kGiven = u"firstname"_s;

/** Scripts in which the family name stands first. */
bool isFamilyFirst(const QString &word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        const QChar::Script script = c.script();
        return script == QChar::Script_Han || script == QChar::Script_Hiragana
            || script == QChar::Script_Katakana || script == QChar::Script_Khmer
            || c == QChar(0x30FC) || c == QChar(0xFF70) || c == QChar(0xFF9E) || c == QChar(0xFF9F)
            || c == QChar(0x200B);
    });
}

/** Family and given name; empty where the name does not say which is which. */
QStringList parts(const QString &name)
{
    QString text = name;
    text.replace(u'\uFF0C', u',');
    const QStringList commas = text.split(u',');
    if (commas.size() == 2) {
        const QStringList both{commas[0].trimmed(), commas[1].trimmed()};
        return both.contains(QString()) ? QStringList() : both;
    }
    const QStringList words = text.simplified().split(u' ');
    if (words.size() == 2 && isFamilyFirst(words[0]) && isFamilyFirst(words[1]))
        return words;
    return {};
}

} // namespace

Context::Context(const RegionSpec &theRegion, const Currency &theCurrency, QString theLanguage)
    : region(theRegion)
    , currency(theCurrency)
    , language(std::move(theLanguage))
    , values(theRegion, theCurrency)
    , labels(theRegion, values.marks())
{
}

PayerBuilder::PayerBuilder(const Context &context, int line)
    : m_context(context)
    , m_line(line)
{
}

void PayerBuilder::leave(const QString &text)
{
    const QString shown = text.trimmed();
    if (!shown.isEmpty())
        m_leftOver.append(shown);
}

void PayerBuilder::add(const QString &target, const QString &label, const QString &raw,
                       const QString &whole, bool exact)
{
    if (raw.trimmed().isEmpty())
        return;
    m_targets.insert(target);
    if (target == kWholeName || target == kWholeNameKana)
        m_names.append({target, label, raw, whole});
    else if (!put(target, label, raw, whole, exact))
        leave(whole);
}

bool PayerBuilder::put(const QString &name, const QString &label, const QString &raw,
                       const QString &whole, bool exact)
{
    const FieldSpec *field = m_context.region.field(name);
    if (!field || m_contested.contains(name))
        return false;
    std::optional<QString> value;
    if (exact && field->type == FieldType::Amount) {
        value = plainDecimal(raw);
        for (const Normaliser &normaliser : field->normalisers)
            value = normalised(normaliser, *value, m_context.currency);
    } else {
        value = m_context.values.cleaned(*field, raw);
    }
    if (!value)
        return false;
    const auto known = m_pieces.constFind(name);
    if (known == m_pieces.constEnd()) {
        m_pieces.insert(name, {{name, label, raw, *value, {}}, whole});
        return true;
    }
    if (known->piece.value == *value)
        return true;
    m_contested.insert(name);
    leave(known->whole);
    m_pieces.erase(known);
    return false;
}

bool PayerBuilder::takeName(const Name &name)
{
    if (!m_context.region.field(kFamily) || !m_context.region.field(kGiven))
        return false;
    const QStringList both = parts(name.raw);
    if (both.isEmpty())
        return false;
    const QString fields[]{kFamily, kGiven};
    // Kanji where Kana are asked for: the reading stands elsewhere, or nobody has told it.
    for (int i = 0; i < 2; ++i) {
        FieldMap one{{fields[i], both[i]}};
        const CheckedOrder checked
            = checkOrder(m_context.region, m_context.currency, one, {}, m_context.language);
        const auto isOwn = [&](const Fault &fault) {
            return fault.field == fields[i] && fault.severity == Severity::Error;
        };
        if (std::any_of(checked.faults.begin(), checked.faults.end(), isOwn))
            return false;
    }
    return put(kFamily, name.label, both[0], name.whole, false)
        && put(kGiven, name.label, both[1], name.whole, false);
}

void PayerBuilder::takeNames()
{
    const bool hasNames = m_pieces.contains(kFamily) || m_pieces.contains(kGiven);
    bool taken = hasNames;
    std::stable_sort(m_names.begin(), m_names.end(), [](const Name &a, const Name &b) {
        return a.target == kWholeNameKana && b.target != kWholeNameKana;
    });
    for (const Name &name : std::as_const(m_names)) {
        if (!taken && takeName(name)) {
            taken = true;
            continue;
        }
        leave(name.whole);
    }
    m_nameLeft = !taken && !m_names.isEmpty();
}

/** The sentence of the first rule each value fails, in the company of the others. */
void PayerBuilder::judge(QList<PastedPiece> &pieces) const
{
    FieldMap values;
    for (const PastedPiece &piece : std::as_const(pieces))
        values.insert(piece.field, piece.value);
    const CheckedOrder checked
        = checkOrder(m_context.region, m_context.currency, values, {}, m_context.language);
    for (PastedPiece &piece : pieces) {
        const auto isOwn = [&piece](const Fault &fault) { return fault.field == piece.field; };
        const auto fault = std::find_if(checked.faults.begin(), checked.faults.end(), isOwn);
        if (fault != checked.faults.end())
            piece.fault = fault->message;
    }
}

void PayerBuilder::leaveForeignAmounts()
{
    const auto tells = [this](const QString &text) {
        static const QRegularExpression kLabel(u"\\A.*[:：=]"_s);
        return m_context.values.isOtherCurrency(QString(text).remove(kLabel).trimmed());
    };
    if (std::none_of(m_leftOver.begin(), m_leftOver.end(), tells))
        return;
    for (const FieldSpec &field : m_context.region.fields) {
        const auto found = m_pieces.constFind(field.name);
        if (field.type != FieldType::Amount || found == m_pieces.constEnd())
            continue;
        leave(found->whole);
        m_pieces.erase(found);
    }
}

PastedPayer PayerBuilder::take()
{
    takeNames();
    leaveForeignAmounts();
    PastedPayer payer;
    payer.line = m_line;
    payer.nameLeft = m_nameLeft;
    for (const FieldSpec &field : m_context.region.fields) {
        const auto found = m_pieces.constFind(field.name);
        if (found != m_pieces.constEnd())
            payer.pieces.append(found->piece);
    }
    judge(payer.pieces);
    payer.leftOver = m_leftOver;
    payer.name = payerName(m_context.region, payer.values());
    if (payer.name.isEmpty() && !m_names.isEmpty())
        payer.name = m_names.constFirst().raw.simplified();
    if (payer.name.isEmpty() && !payer.pieces.isEmpty())
        payer.name = payer.pieces.constFirst().value;
    return payer;
}

} // namespace vexora::paste
