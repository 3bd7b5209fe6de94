// SPDX-License-Identifier: MIT
#include "ui/dialogs/testsuspect.h"

#include "ui/dialogs/testcard.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

bool speaksOf(const QString &text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

Suspect suspectOfRefusal(const BalanceAnswer &answer)
{
    static const QStringList kTime{u"timestamp"_s, u"clock"_s};
    static const QStringList kSignatureWords{u"sign"_s, u"secret"_s, u"签"_s,
                                             u"簽"_s,   u"署名"_s,   u"firma"_s};
    static const QStringList kMerchant{u"merchant"_s, u"comercio"_s, u"商户"_s, u"商戶"_s,
                                       u"加盟店"_s};
    const bool clock = isClockWrong(answer);
    if (clock && speaksOf(answer.message, kTime))
        return Suspect::Clock;
    const bool sign = speaksOf(answer.message, kSignatureWords);
    const bool merchant = speaksOf(answer.message, kMerchant);
    if (sign != merchant)
        return sign ? Suspect::Secret : Suspect::Number;
    return clock ? Suspect::Clock : Suspect::SecretOrNumber;
}

} // namespace

bool isClockWrong(const BalanceAnswer &answer)
{
    return answer.clockDifferenceMs && TestCard::isClockWrong(*answer.clockDifferenceMs);
}

Suspect suspectOf(const BalanceAnswer &answer)
{
    static const QStringList kAddress{
        u"name_not_found"_s, u"connection_refused"_s, u"tls_wrong_host"_s, u"redirect"_s,
        u"answered_early"_s, u"not_json"_s,           u"not_an_object"_s,  u"no_code"_s,
        u"empty_answer"_s};
    if (answer.accepted)
        return Suspect::Nothing;
    if (answer.reason == "gateway_code"_L1)
        return suspectOfRefusal(answer);
    if (answer.reason == "tls_not_yet_valid"_L1 || answer.reason == "tls_expired"_L1)
        return Suspect::Clock;
    if (answer.httpStatus == 401 || answer.httpStatus == 403)
        return Suspect::Access;
    if (answer.httpStatus == 404 || answer.httpStatus == 405 || kAddress.contains(answer.reason))
        return Suspect::Address;
    return Suspect::Other;
}

} // namespace vexora::ui
