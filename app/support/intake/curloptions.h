// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vexora::intake {

/** What an option of curl means for the request. */
enum class CurlRole {
    Unknown,
    Flag, ///< nothing, and it has no value
    Value, ///< nothing, but it has a value
    Method,
    Header,
    UserAgent,
    Referer,
    Cookie,
    Data,
    DataRaw,
    DataUrlencode,
    Json,
    FormPart,
    FormString,
    Get,
    Head,
    Url,
};

[[nodiscard]] bool takesValue(CurlRole role);
[[nodiscard]] CurlRole curlRole(QChar letter);
/** Without its two dashes. */
[[nodiscard]] CurlRole curlRole(QStringView longName);

} // namespace vexora::intake
