// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace vexora {

/** What a program may branch on. People read sentences made by cli/ and ui/ from it. */
enum class ErrorCode {
    Usage, ///< the caller asked for something that does not exist or contradicts itself
    NotFound,
    Malformed, ///< a file or text that does not have the form it must have
    Duplicate, ///< the order number is in the history already
    NumberUncertain, ///< a typed order number, while a damaged list that may hold it lies about
    NoSecret,
    KeychainUnavailable, ///< no keychain, or it is locked: never a reason to overwrite
    Storage, ///< unwritable, full or damaged data folder
    NewerData, ///< the data was written by a newer program
    Network,
    Internal,
};

/**
 * Why something did not work. `detail` is English, for logs and for `--json`; it never holds a
 * secret, payer data or a whole URL.
 */
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;

    bool operator==(const Error &) const = default;
};

/** The one place that names the library behind results. */
template <class T = void> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

} // namespace vexora
