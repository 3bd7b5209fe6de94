// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace vexora::planted {

/**
 * Where the catalogue leaves open how a mistake comes out (which apostrophe, which unreserved
 * characters), every way a customer's library goes is right. Each member at its default is the
 * reading taken first.
 */
struct Reading
{
    /** Characters percent-encoding leaves alone: RFC 3986; the HTML form's; a browser's. */
    enum class Unreserved { Rfc3986, Form, Browser };
    Unreserved unreserved = Unreserved::Rfc3986;
    int apostrophe = 0; ///< &#39; &#039; &#x27; &apos; or left alone
    bool plusIsSpace = false; ///< when percent-decoding
    /** number-rendering of a fraction: not made; without its last zeros; "30000.00" as "30000". */
    enum class Fraction { Kept, Shortest, Whole };
    Fraction fraction = Fraction::Kept;
    bool keepsCents = false; ///< an amount x100 or /100 keeps two decimals
    bool tiesAsSent = false; ///< order by value: equal ones as sent, else by name
    bool addedInFront = false; ///< order as sent: where an added field stands
    bool addedToo = false; ///< mistakes in all values are made in added fields as well
    bool escapedOnce = false; ///< json-slash and json-unicode in a body are its own escapes
    bool charsetTwin = false; ///< the vendor's form of a code page: CP932, CP950, GB18030
    bool keyHasNoMark = false; ///< HMAC: UTF-16's mark before the text alone
};

/** Mistakes made in a value. */
[[nodiscard]] bool isValueMistake(QStringView id);
/** The ways one of them is made; one empty text where there is but one. "timestamp-anew" is also
 *  made with "=" and the new value. */
[[nodiscard]] QStringList valueSpellings(QStringView id);
/** The value as this mistake leaves it; unchanged where it cannot be made. `name` matters to the
 *  timestamp's and the amount's alone. */
[[nodiscard]] QString misspelt(QStringView id, QStringView spelling, QStringView name,
                               const QString &value, const Reading &reading = {});

} // namespace vexora::planted
