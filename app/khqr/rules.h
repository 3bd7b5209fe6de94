// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/issuekinds.h"
#include "khqr/tags.h"

#include <array>

namespace vexora::khqr {

constexpr qsizetype kAccountLimit = 32; ///< each text of 29 and 30
constexpr qsizetype kNameLimit = 25;
constexpr qsizetype kCityLimit = 15;
constexpr qsizetype kLabelLimit = 25; ///< each text of 62
constexpr qsizetype kLanguageLimit = 2;
constexpr qsizetype kAmountLimit = 13;
constexpr qsizetype kStampDigits = 13; ///< milliseconds since 1970

/** name@bank, both there. */
[[nodiscard]] bool isBakongId(QStringView id);

/** ASCII digits alone, and at least one. */
[[nodiscard]] bool isDigits(QStringView text);

/** Milliseconds of a 13-digit text, else 0. */
[[nodiscard]] qint64 stampMs(QStringView text);

/** The first triple of each tag on one level: a repeated one is refused whatever it holds. */
class FirstOfEach
{
public:
    explicit FirstOfEach(const QList<Tlv> &items);
    /** Of the level below `parent`; nothing where that is none, or does not hold triples to its
     *  end: what broken triples say is plausible and wrong. */
    explicit FirstOfEach(const Tlv *parent);

    [[nodiscard]] const Tlv *operator[](int tag) const { return m_items[size_t(tag)]; }
    /** Empty where the tag is not there. */
    [[nodiscard]] QStringView text(int tag) const;

private:
    void take(const QList<Tlv> &items);

    std::array<const Tlv *, kTags> m_items{};
};

/** Whether all of a template's value was read as triples. */
[[nodiscard]] bool readsWhole(const Tlv &item);

/**
 * What the fields hold, collected into `check.issues`; works on as much of the tree as could be
 * read, so that a broken code tells everything that is wrong with it at once.
 */
void checkRules(Check &check, qint64 atMs);

/** Part of checkRules: repeated and unknown tags, and their order. */
void checkTags(Check &check);

/** Part of checkRules: amount, creation and end, and what static and dynamic codes need of them. */
void checkSale(const FirstOfEach &flat, qint64 atMs, QList<Issue> &issues);

} // namespace vexora::khqr
