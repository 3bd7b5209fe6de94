// SPDX-License-Identifier: MIT
#include "fuzz/decimals.h"
#include "fuzz/rules.h"
#include "fuzz/targets.h"
#include "khqr/check.h"
#include "khqr/crc.h"

using namespace Qt::StringLiterals;

namespace vexora::fuzz {

namespace {

constexpr qint64 kNowMs = 1'795'000'000'000;

/** The triples put together again. */
QString joined(const QList<khqr::Tlv> &items)
{
    QString text;
    for (const khqr::Tlv &item : items)
        text += item.tag + u"%1"_s.arg(item.length, 2, 10, QChar(u'0')) + item.value;
    return text;
}

void checkPayload(Rules &rules, const QString &payload)
{
    const khqr::Check check = khqr::check(payload, kNowMs);
    rules.require(check.firstBreak >= -1 && check.firstBreak <= payload.size(),
                  "a break outside of the text");
    if (check.verdict != khqr::Verdict::Fatal) {
        rules.require(joined(check.tlv) == payload, "not fatal, and not all of the text was read");
        rules.require(check.crcFound.toUpper() == check.crcExpected && !check.crcFound.isEmpty(),
                      "not fatal with another checksum");
    } else {
        rules.require(!check.issues.isEmpty(), "fatal without an issue");
    }
    for (const auto &[currency, amount] :
         {std::pair{u"KHR"_s, u"48000"_s}, {u"USD"_s, u"12.50"_s}}) {
        const KhqrSummary summary = khqr::againstOrder(payload, currency, amount, kNowMs);
        rules.require(summary.verdict == khqr::toText(check.verdict), "two verdicts on one code");
        rules.require(summary.matchesOrder == (check.printable() && summary.problems.isEmpty()),
                      "it matches, with a problem against it");
        if (summary.matchesOrder) {
            rules.require(summary.currency == currency
                              && compareDecimals(summary.amount, amount)
                                  == std::strong_ordering::equal,
                          "a code of another amount matches");
        }
    }
}

} // namespace

QString tryKhqr(const QByteArray &input)
{
    Rules rules;
    const QString payload = QString::fromUtf8(input);
    checkPayload(rules, payload);
    // No mutation finds a checksum that fits, and without one nothing behind it is tried.
    const QString open = payload + u"6304"_s;
    checkPayload(rules, open + khqr::crcText(open));
    return rules.broken();
}

} // namespace vexora::fuzz
