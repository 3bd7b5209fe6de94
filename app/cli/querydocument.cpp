// SPDX-License-Identifier: MIT
#include "cli/querydocument.h"

#include "cli/reasonsentences.h"

using namespace Qt::StringLiterals;

namespace vexora::cli {

json::Value queryDocument(const OrderRecord &record, const StatusAnswer &answer)
{
    json::Value document = json::Value::object();
    const auto put = [&document](const QString &name, const QString &text) {
        if (!text.isEmpty())
            document.insert(name, json::Value::string(text));
    };
    put(u"tradeNo"_s, record.key.tradeNo);
    document.insert(u"answered"_s, json::Value::boolean(answer.answered));
    put(u"reason"_s, answer.reason);
    if (answer.answered)
        put(u"payment"_s, toText(answer.payment));
    put(u"platFormTradeNo"_s, answer.platFormTradeNo);
    put(u"status"_s, answer.status);
    put(u"code"_s, answer.code);
    put(u"message"_s, answer.message);
    put(u"amount"_s, answer.amount);
    if (answer.answered) {
        put(u"orderAmount"_s, record.amount);
        document.insert(u"amountDiffers"_s, json::Value::boolean(answer.amountDiffers));
    }
    return document;
}

QString queryWord(const StatusAnswer &answer)
{
    return answer.answered ? toText(answer.payment) : u"no usable answer"_s;
}

void sayAnswer(const Output &output, const OrderRecord &record, const StatusAnswer &answer,
               const QString &lead)
{
    if (!answer.answered) {
        QString text = lead + u"Nothing is settled, and the order's state did not change. "_s
            + reasonSentence(answer.reason);
        if (const QString advice = reasonAdvice(answer.reason); !advice.isEmpty())
            text += u' ' + advice;
        output.say(text);
        if (!answer.message.isEmpty() && !output.json())
            output.say(lead + u"The gateway's text: "_s + printableLine(answer.message));
        if (!answer.recorded)
            output.say(lead + u"That it was asked could not be recorded in the history."_s);
        return;
    }
    if (answer.amountDiffers) {
        const QString told = answer.amount.isEmpty() ? u"an amount that cannot be read"_s
                                                     : printableLine(answer.amount);
        output.say(
            lead
            + u"The gateway tells another amount than the order's: %1 instead of %2 %3."_s.arg(
                told, record.amount, record.currency));
    }
    if (answer.payment == PaymentState::LinkLost)
        output.say(lead
                   + u"The order exists and waits to be paid, but its link never arrived here, and "
                     "a query tells none. Ask the provider for it."_s);
    if (!answer.recorded)
        output.say(lead + u"The answer could not be recorded in the history."_s);
}

} // namespace vexora::cli
