// SPDX-License-Identifier: MIT
#include "signing/doctor/variantways.h"

#include "signing/doctor/variants.h"

#include <algorithm>

namespace vexora::doctor {

namespace {

template <class Way> std::vector<int> listed(std::initializer_list<Way> ways)
{
    std::vector<int> numbers;
    for (const Way way : ways)
        numbers.push_back(int(way));
    return numbers;
}

/** Of an id of a dimension in which there is but one. */
Ways waysFor(Id id)
{
    switch (id) {
    case Id::SecretFirst:
        return {&Recipe::place, listed({PlaceWay::First})};
    case Id::SecretBothEnds:
        return {&Recipe::place, listed({PlaceWay::BothEnds})};
    case Id::SecretAbsent:
        return {&Recipe::place, listed({PlaceWay::Absent})};
    case Id::SecretAmpKey:
        return {&Recipe::place, listed({PlaceWay::AmpKey})};
    case Id::SecretKey:
        return {&Recipe::place, listed({PlaceWay::Key})};
    case Id::SecretAmpSecret:
        return {&Recipe::place, listed({PlaceWay::AmpSecret})};
    case Id::SecretAmp:
        return {&Recipe::place, listed({PlaceWay::Amp})};
    case Id::OrderAsSent:
        return {&Recipe::order, listed({OrderWay::AsSent})};
    case Id::OrderReverse:
        return {&Recipe::order, listed({OrderWay::Falling})};
    case Id::OrderFirstLetter:
        return {&Recipe::order, listed({OrderWay::FirstLetter})};
    case Id::OrderIgnoringCase:
        return {&Recipe::order, listed({OrderWay::IgnoringCase})};
    case Id::OrderByValue:
        return {&Recipe::order, listed({OrderWay::ByValue, OrderWay::ByValueByName})};
    case Id::JoinAmp:
        return {&Recipe::joiner, listed({JoinWay::Amp})};
    case Id::JoinComma:
        return {&Recipe::joiner, listed({JoinWay::Comma})};
    case Id::JoinPipe:
        return {&Recipe::joiner, listed({JoinWay::Pipe})};
    case Id::JoinNewline:
        return {&Recipe::joiner, listed({JoinWay::Newline})};
    case Id::JoinColon:
        return {&Recipe::joiner, listed({JoinWay::Colon})};
    case Id::PairsValuesOnly:
        return {&Recipe::pairs, listed({PairWay::ValueOnly})};
    case Id::PairsNamesOnly:
        return {&Recipe::pairs, listed({PairWay::NameOnly})};
    case Id::PairsColon:
        return {&Recipe::pairs, listed({PairWay::Colon})};
    case Id::PairsNoSign:
        return {&Recipe::pairs, listed({PairWay::NoSign})};
    case Id::BodyAsSent:
        return {&Recipe::message,
                listed({MessageWay::AsSent, MessageWay::AsSentTwice, MessageWay::AsSentRaw})};
    case Id::BodySorted:
        return {&Recipe::message, listed({MessageWay::Sorted, MessageWay::SortedTwice})};
    case Id::BodySpaced:
        return {&Recipe::message,
                listed({MessageWay::Spaced, MessageWay::SpacedTwice, MessageWay::SpacedRaw})};
    default:
        break;
    }
    Ways found;
    const auto collect = [&found, id](int Recipe::*member, const auto &all) {
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i].id != id)
                continue;
            found.ways.push_back(int(i));
            found.member = member;
        }
    };
    collect(&Recipe::text, secretWritings());
    collect(&Recipe::charset, charsets());
    return found;
}

bool isString(Dimension dimension)
{
    return dimension == Dimension::Order || dimension == Dimension::Joiner
        || dimension == Dimension::Pairs;
}

} // namespace

const Ways &waysOfExclusive(Id id)
{
    static const std::vector<Ways> kAllWays = [] {
        std::vector<Ways> all;
        all.reserve(size_t(kIds));
        for (int i = 0; i < kIds; ++i)
            all.push_back(waysFor(Id(i)));
        return all;
    }();
    return kAllWays[size_t(id)];
}

const std::vector<Id> &Variants::applied()
{
    static const std::vector<Id> kApplied = [] {
        std::vector<Id> ids;
        for (int i = 0; i < kIds; ++i) {
            const Dimension dimension = kindOf(Id(i)).dimension;
            if (dimension != Dimension::Digest && dimension != Dimension::Form)
                ids.push_back(Id(i));
        }
        std::stable_sort(ids.begin(), ids.end(), [](Id a, Id b) {
            const auto rank = [](Id id) {
                return isValue(id) ? 2 : kindOf(id).dimension == Dimension::Fields ? 1 : 0;
            };
            return rank(a) < rank(b);
        });
        return ids;
    }();
    return kApplied;
}

bool Variants::agree(Id first, Id second)
{
    if (first == second)
        return isRepeatable(first) && first != Id::TimestampAnew;
    const Dimension a = kindOf(first).dimension;
    const Dimension b = kindOf(second).dimension;
    if (a == Dimension::Fields || a == Dimension::Value)
        return true;
    if (a == b)
        return false;
    // A JSON body has neither another order than its own nor pairs, and its empty members anyway.
    if (a == Dimension::Message || b == Dimension::Message) {
        const Id other = a == Dimension::Message ? second : first;
        return !isString(kindOf(other).dimension) && other != Id::EmptyIn;
    }
    return true;
}

} // namespace vexora::doctor
