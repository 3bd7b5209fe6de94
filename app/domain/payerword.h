// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace vexora {

/**
 * One thing by which an order's payer can be found again, as exact value. In memory only: what is
 * stored of it is a keyed hash, so that who reads the file learns nothing, not even by trying out
 * every mobile number there is.
 */
struct PayerWord
{
    enum class Kind {
        NameWord, ///< one word of a name, case folded
        FullName, ///< first and last name, case folded, in the order of the alphabet
        Mobile, ///< with the country's calling code, digits alone
        Email, ///< case folded
        Identifier, ///< ID card number, user id
        Account, ///< bank number
        IpAddress,
        Text, ///< remark or another personal text, whole, case folded
        TextWord, ///< one word of it
        LastFour, ///< of a mobile, an identifier or an account; only for the payer book
    };

    Kind kind = Kind::Text;
    QString value; ///< normalised

    bool operator==(const PayerWord &) const = default;
};

/** Stable machine word, part of what is hashed: "name", "full_name", "mobile", ... */
[[nodiscard]] QString toText(PayerWord::Kind kind);

} // namespace vexora
