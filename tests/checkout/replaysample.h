// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/replay.h"
#include "checkout/sampleregion.h"
#include "json/json.h"

namespace samples {

/** A body as a customer's program wrote it: its spaces, a number, an escape, an unknown field. */
inline QByteArray replayBody(const QByteArray &tradeNo = "CUST-1")
{
    return "{ \"tradeNo\" : \"" + tradeNo
        + "\",\n  \"amount\": 300.00, \"userId\":\"u1\",\"mobile\":\"09012345678\","
          "\"firstname\":\"\\u30bf\\u30ed\\u30a6\",\"lastname\":\"ヤマダ\","
          "\"email\":\"taro@example.com\",\"channelCode\":\"EWALLET\",\"wayCode\":\"PAYPAY\","
          "\"ipAddress\":\"203.0.113.7\",\"notifyUrl\":\"https:\\/\\/m.example\\/n\","
          "\"returnUrl\":\"https://m.example/r\",\"remark\":\"\",\"nickname\":\"Taro-chan\","
          "\"timestamp\":\"1767225600000\", \"sign\":\"0000\"} \r\n";
}

/** What an intake makes of such a body. */
inline vexora::SentRequest replayRequest(const QByteArray &body)
{
    vexora::SentRequest request;
    request.body = body;
    vexora::json::ReadOptions options;
    options.allowDuplicateKeys = true;
    const auto read = vexora::json::read(body, options);
    if (!read)
        return request;
    using vexora::SentKind;
    using JsonKind = vexora::json::Value::Kind;
    for (const auto &[name, value] : read->members()) {
        SentKind kind = SentKind::Text;
        if (value.isNumber())
            kind = SentKind::Number;
        else if (value.isNull())
            kind = SentKind::Null;
        else if (value.kind() == JsonKind::Object || value.kind() == JsonKind::Array)
            kind = SentKind::Nested;
        request.fields.append({name, value.text(), kind});
    }
    return request;
}

/** Of the merchant of samples::draft(), to wherever its profile points. */
inline vexora::ReplayDraft replayDraft(vexora::ReplayDraft::Kind kind,
                                       const QByteArray &body = replayBody())
{
    vexora::ReplayDraft replay;
    replay.kind = kind;
    replay.profile = draft().profile;
    replay.profile.tradeNoPrefix = QStringLiteral("TK");
    replay.request = replayRequest(body);
    return replay;
}

} // namespace samples
