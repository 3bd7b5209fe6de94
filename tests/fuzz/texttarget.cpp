// SPDX-License-Identifier: MIT
#include "fuzz/answerrules.h"
#include "fuzz/targets.h"
#include "json/json.h"

using namespace Qt::StringLiterals;

namespace vexora::fuzz {

namespace {

json::Value stringOf(const QString &text)
{
    return json::Value::string(text);
}

/** A whole answer to the samples' order, with `text` as `name` in its data. */
QByteArray answerWith(const QString &code, const QString &name, const json::Value &value)
{
    json::Value data = json::Value::object();
    data.insert(u"tradeNo"_s, stringOf(u"VX-1"_s));
    if (name != "status"_L1)
        data.insert(u"status"_s, stringOf(u"0015"_s));
    data.insert(name, value);
    json::Value answer = json::Value::object();
    answer.insert(u"code"_s, stringOf(code));
    answer.insert(u"data"_s, data);
    return json::write(answer);
}

} // namespace

QString tryText(const QByteArray &input)
{
    Rules rules;
    const QString text = QString::fromUtf8(input);
    const auto check = [&rules](const Sample &sample, const QByteArray &body) {
        const OrderRecord record = judged(sample, reportOf(body, 200));
        checkVerdict(rules, sample, record, Envelope(body));
        checkMasking(rules, sample, record);
    };
    json::Value account = json::Value::object();
    account.insert(u"virtualAccountNumber"_s, stringOf(text));
    const Sample &first = samples().first();
    check(first, answerWith(u"0000"_s, u"paymentLink"_s, stringOf(text)));
    check(first, answerWith(u"0000"_s, u"payInfoVA"_s, account));
    check(first, answerWith(u"0000"_s, u"status"_s, stringOf(text)));
    // Every region has other fields, and with them another payer.
    const QByteArray refusal = answerWith(u"8000"_s, u"message"_s, stringOf(text));
    for (const Sample &sample : samples())
        check(sample, refusal);
    return rules.broken();
}

} // namespace vexora::fuzz
