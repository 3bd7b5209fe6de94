// SPDX-License-Identifier: MIT
#pragma once

#include "signing/doctor/recipe.h"

#include <functional>
#include <optional>
#include <vector>

namespace vexora::doctor {

/** How far another moment may be from the one sent: alone, and beside another mistake; ms. */
inline constexpr int kAnewAloneMs = 3000;
inline constexpr int kAnewBesideMs = 250;

/**
 * Goes through every way in which a given list of mistakes can be made on a request, one on top of
 * the other. The list is in the order of applied(): fields before values, values in the catalogue's
 * order.
 */
class Variants
{
public:
    /** Told of every recipe; false ends the walk. */
    using Visitor = std::function<bool(const Recipe &)>;

    Variants(Sheet &sheet, const SecretTexts &secrets, Recipe plain);

    /** The ids a search goes through, without digests and forms, in the order they are applied. */
    [[nodiscard]] static const std::vector<Id> &applied();
    /** Whether two ids may stand in one list, in this order. */
    [[nodiscard]] static bool agree(Id first, Id second);

    struct Slot
    {
        Id id = Id::Count;
        std::optional<Pick> only; ///< this way of it and no other
    };
    /** False when the visitor ended it. `anewMs`: how far away another moment may be. */
    bool walk(const std::vector<Slot> &slots, int digest, int anewMs, const Visitor &visit);

    /** In how many ways an id can be made alone. */
    [[nodiscard]] int count(Id id);

private:
    bool descend(size_t at);
    bool exclusive(size_t at, int Recipe::*member, int way);
    bool fields(size_t at, Id id);
    bool nulls(size_t at);
    bool single(size_t at, int entry, bool isIn, int way);
    bool values(size_t at, Id id);
    bool allValues(size_t at, Id id);
    using Touched = QVarLengthArray<std::pair<int, const Sheet::Change *>, 32>;
    bool withAll(size_t at, const Pick &pick, const Touched &touched);
    bool anew(size_t at);
    bool withValue(size_t at, int entry, int way, int version);
    [[nodiscard]] bool isActive(int entry) const;
    [[nodiscard]] bool wants(size_t at, const Pick &pick) const;
    [[nodiscard]] int firstEntry(Id id) const;

    Sheet &m_sheet;
    const SecretTexts &m_secrets;
    Recipe m_recipe;
    const std::vector<Slot> *m_slots = nullptr;
    const Visitor *m_visit = nullptr;
    int m_anewMs = 0;
};

} // namespace vexora::doctor
