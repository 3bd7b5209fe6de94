// SPDX-License-Identifier: MIT
#pragma once

#include "signing/doctor/hasher.h"
#include "signing/doctor/secrets.h"
#include "signing/doctor/sheet.h"

#include <QVarLengthArray>

namespace vexora::doctor {

/** One mistake of a candidate. */
struct Pick
{
    static constexpr int kNone = -1;
    static constexpr int kAll = -2;

    Id id = Id::Count;
    int entry = kNone;
    int way = 0;
    int before = -1; ///< versions of the entry's value
    int after = -1;

    bool operator==(const Pick &other) const
    {
        return id == other.id && entry == other.entry && way == other.way;
    }
};

// The exclusive dimensions, each with the rule's own way as 0.
enum class MessageWay {
    String,
    AsSent,
    AsSentTwice, ///< what a value has escaped is escaped again
    AsSentRaw, ///< each value as it stands in the body
    Sorted,
    SortedTwice,
    Spaced,
    SpacedTwice,
    SpacedRaw,
};
enum class OrderWay { ByName, AsSent, Falling, FirstLetter, IgnoringCase, ByValue, ByValueByName };
enum class JoinWay { Nothing, Amp, Comma, Pipe, Newline, Colon };
enum class PairWay { NameIsValue, ValueOnly, NameOnly, Colon, NoSign };

/** How a candidate was made. */
struct Recipe
{
    int owner = 0;
    int place = 0;
    int text = 0;
    int order = 0;
    int joiner = 0;
    int pairs = 0;
    int message = 0;
    int charset = 0;
    int digest = 0;
    bool keepsEmpty = false;
    std::vector<int> version; ///< by entry
    std::vector<char> inString; ///< by entry
    std::vector<char> inBody;
    QVarLengthArray<Pick, 8> picks;
};

/** Makes the bytes of recipes. */
class Kitchen
{
public:
    Kitchen(Sheet &sheet, SecretTexts &secrets);

    /** The rule's. */
    [[nodiscard]] Recipe plain() const;
    /** The bytes without a secret; false where there is no converter. */
    [[nodiscard]] bool string(const Recipe &recipe, size_t charset, WipedBuffer &to);
    /** All that is hashed; `stringAlone` leaves the secret out whatever the recipe says. */
    [[nodiscard]] bool message(const Recipe &recipe, bool stringAlone, WipedBuffer &to);
    /** What message() makes, to be read: UTF-8, the secret as kSecretMark. */
    [[nodiscard]] QString shown(const Recipe &recipe, bool stringAlone);

private:
    const std::vector<int> &orderOf(const Recipe &recipe);
    [[nodiscard]] QByteArrayView sign(size_t charset, QByteArrayView ascii);

    Sheet &m_sheet;
    SecretTexts &m_secrets;
    std::vector<int> m_byValue;
    std::vector<std::pair<std::pair<size_t, QByteArray>, QByteArray>> m_signs;
};

} // namespace vexora::doctor
