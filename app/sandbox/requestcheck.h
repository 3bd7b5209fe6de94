// SPDX-License-Identifier: MIT
#pragma once

#include "domain/secret.h"
#include "sandbox/accounts.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace vexora::embedded {

/** What of an HTTP request the checks look at. */
struct ApiRequest
{
    std::string merchantNo; ///< the header
    std::string contentType;
    QByteArray body;
};

/** Why a request gets code 8000. `tradeNo` is set once the request is known to be the merchant's.
 */
struct Refused
{
    QString message;
    QString tradeNo;
};

/**
 * What every endpoint asks for: a JSON object of strings, our merchant number, a timestamp of 13
 * digits and the right signature. Gives the non-empty fields without `sign`. The signature is
 * computed here, with none of the client's code, so that one mistake cannot hide in both.
 */
[[nodiscard]] tl::expected<FieldMap, Refused>
readRequest(const ApiRequest &request, const QString &merchantNo, const Secret &secret);

/** The first thing wrong with a checkout's fields by the region's rules, or nothing. */
[[nodiscard]] QString fieldFault(const Account &account, const FieldMap &fields);

} // namespace vexora::embedded
