// SPDX-License-Identifier: MIT
#include "ui/pages/issue/khqrproblem.h"

#include "domain/money.h"
#include "ui/pages/khqr/issuewords.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr QLatin1StringView kLate("KHQR_EXPIRED");
constexpr int kWord = 60;

} // namespace

KhqrProblem::Said KhqrProblem::of(const QString &problem, const OrderRecord &record,
                                  const QString &ordered)
{
    const KhqrSummary code = record.khqr.value_or(KhqrSummary());
    Currency currency;
    currency.code = plainServerText(code.currency, kWord);
    const QString told = formatAmount(
        khqr::plainAmount(code.amount, currency.code).value_or(plainServerText(code.amount, kWord)),
        currency);
    if (problem == "AMOUNT_DIFFERS"_L1)
        return {tr("Amount"), tr("%1 ordered, the code says %2").arg(ordered, told)};
    if (problem == "AMOUNT_MISSING"_L1)
        return {tr("Amount"), tr("%1 ordered, the code names no amount").arg(ordered)};
    if (problem == "CURRENCY_DIFFERS"_L1)
        return {tr("Currency"),
                tr("%1 ordered, the code says %2").arg(record.currency, currency.code)};
    if (problem == kLate)
        return {tr("End"), tr("%1: it was over when it came").arg(Words::time(code.expiresAtMs))};
    if (problem == "EXPIRATION_TIMESTAMP_REQUIRED"_L1)
        return {tr("End"), tr("the code does not say when it ends")};
    if (problem.startsWith("EXPIRATION_TIMESTAMP"_L1))
        return {tr("End"), tr("when the code ends cannot be read")};
    if (problem.startsWith("CRC"_L1))
        return {tr("Checksum"), tr("does not hold: the code was damaged")};
    return {tr("KHQR"), IssueWords::meaning({0, problem, khqr::Verdict::Content})};
}

bool KhqrProblem::isOnlyLate(const KhqrSummary &khqr)
{
    return khqr.problems == QStringList{kLate};
}

} // namespace vexora::ui
