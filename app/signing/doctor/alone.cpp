// SPDX-License-Identifier: MIT
#include "signing/doctor/alone.h"

#include <algorithm>

namespace vexora::doctor {

namespace {

/** What a program does to whatever it is given: where it changes nothing it did no harm, while of
 *  the others there was nothing to make them on. */
bool isHabit(Id id)
{
    switch (kindOf(id).dimension) {
    case Dimension::Order:
    case Dimension::Joiner:
    case Dimension::Pairs:
    case Dimension::Form:
        return true;
    case Dimension::Fields:
        return id == Id::EmptyIn || id == Id::NullAsText;
    case Dimension::Value:
        break;
    default:
        return false;
    }
    switch (id) {
    case Id::Trimmed:
    case Id::UnicodeForm:
    case Id::LineEnds:
    case Id::HtmlEscaped:
    case Id::JsonSlash:
    case Id::JsonUnicode:
    case Id::UrlEncoded:
    case Id::UrlEncodedTwice:
    case Id::UrlDecoded:
    case Id::PlusForSpace:
        return true;
    default:
        return false;
    }
}

bool hasAmount(const Sheet &sheet)
{
    return std::any_of(sheet.entries().cbegin(), sheet.entries().cend(),
                       [](const Entry &entry) { return entry.context.isAmount && entry.inString; });
}

/** Whether the id needs a secret to be seen at all. */
bool isOfSecret(Id id)
{
    const Dimension dimension = kindOf(id).dimension;
    return dimension == Dimension::SecretPlace || dimension == Dimension::SecretText
        || dimension == Dimension::SecretOwner || dimension == Dimension::Digest;
}

Alone ofForm(Id id, const std::optional<Target> &target)
{
    // Digits without a letter look the same in either case.
    if (id != Id::FormUpper || !target || target->form)
        return Alone::Excluded;
    const QByteArray digits = target->bytes.toHex();
    return std::any_of(digits.cbegin(), digits.cend(), [](char c) { return c > '9'; })
        ? Alone::Excluded
        : Alone::Harmless;
}

Alone tried(Bench &bench, Id id, bool hasSecret)
{
    constexpr int kAnyMs = 250;
    bool isMade = false;
    WipedBuffer made;
    const bool isSame = bench.variants.walk({{id, {}}}, 0, kAnyMs, [&](const Recipe &recipe) {
        if (!bench.kitchen.message(recipe, !hasSecret, made))
            return true; // no bytes, no mistake
        isMade = true;
        return made.view() == bench.rule.view();
    });
    if (!isSame)
        return hasSecret ? Alone::Excluded : Alone::Unknown;
    const bool isHarmless = isMade || isHabit(id)
        || ((id == Id::AmountComma || id == Id::AmountMinorUnits || id == Id::AmountDecimals)
            && hasAmount(bench.sheet));
    return isHarmless ? Alone::Harmless : Alone::NotApplicable;
}

} // namespace

QMap<QString, Alone> triedAlone(Bench &bench, bool hasSecret, const std::optional<Target> &target,
                                const QList<Id> &explaining)
{
    QMap<QString, Alone> all;
    for (int i = 0; i < kIds; ++i) {
        const Id id = Id(i);
        const Dimension dimension = kindOf(id).dimension;
        Alone alone = Alone::Unknown;
        if (explaining.contains(id))
            alone = Alone::Explains;
        else if (dimension == Dimension::Form)
            alone = ofForm(id, target);
        else if (dimension == Dimension::SecretOwner && bench.secrets.count() < 2)
            alone = Alone::NotApplicable;
        else if (isOfSecret(id) && !hasSecret)
            alone = Alone::Unknown;
        else if (dimension == Dimension::Digest)
            alone = Alone::Excluded;
        else
            alone = tried(bench, id, hasSecret);
        all.insert(kindOf(id).id, alone);
    }
    return all;
}

} // namespace vexora::doctor
