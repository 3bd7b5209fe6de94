// SPDX-License-Identifier: MIT
#include "fuzz/decimals.h"
#include "fuzz/rules.h"
#include "fuzz/targets.h"
#include "khqr/check.h"
#include "khqr/crc.h"
#include "khqr/payloadtext.h"

#include <algorithm>
#include <limits>

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

/** The verdict is the worst issue's, each is told once, and no time changes more than the end. */
void checkIssues(Rules &rules, const QString &payload, const khqr::Check &check)
{
    khqr::Verdict worst = khqr::Verdict::Ok;
    QStringList names;
    for (const khqr::Issue &issue : check.issues) {
        rules.require(issue.severity != khqr::Verdict::Ok, "an issue that is none");
        rules.require(!names.contains(issue.name), "the same issue twice");
        worst = std::max(worst, issue.severity);
        names.append(issue.name);
    }
    rules.require(worst == check.verdict, "a verdict that is not the worst issue's");
    rules.require(check.firstBreak < 0 || check.verdict == khqr::Verdict::Fatal,
                  "a break that is not fatal");

    const khqr::Check later = khqr::check(payload, std::numeric_limits<qint64>::max());
    QList<khqr::Issue> others = later.issues;
    others.removeIf([](const khqr::Issue &issue) { return issue.name == "KHQR_EXPIRED"_L1; });
    QList<khqr::Issue> now = check.issues;
    now.removeIf([](const khqr::Issue &issue) { return issue.name == "KHQR_EXPIRED"_L1; });
    rules.require(others == now, "time changed more than the end");
    rules.require(!check.has(u"KHQR_EXPIRED") || later.has(u"KHQR_EXPIRED"),
                  "what was over is not any more");
}

void checkText(Rules &rules, const QString &text)
{
    const khqr::FoundPayload found = khqr::findPayload(text);
    rules.require(found.payload.isEmpty() || found.payload.startsWith("000201"_L1),
                  "found what is no payload");
    rules.require(!found.payload.isEmpty() || (!found.cutOut && found.others == 0),
                  "something around nothing");
    // What was found is found again, and nothing in it is taken for more.
    if (!found.cutOut && !found.payload.isEmpty())
        rules.require(khqr::findPayload(found.payload).payload == found.payload,
                      "found another payload in a payload");
    int line = 0;
    for (const khqr::PayloadLine &read : khqr::readPayloadLines(text)) {
        rules.require(read.line > line, "lines out of order");
        rules.require(read.payload.isEmpty() || read.payload.startsWith("000201"_L1),
                      "read what is no payload");
        line = read.line;
    }
}

void checkPayload(Rules &rules, const QString &payload)
{
    const khqr::Check check = khqr::check(payload, kNowMs);
    checkIssues(rules, payload, check);
    rules.require(check.firstBreak >= -1 && check.firstBreak <= payload.size(),
                  "a break outside of the text");
    if (check.verdict != khqr::Verdict::Fatal) {
        rules.require(joined(check.tlv) == payload, "not fatal, and not all of the text was read");
        rules.require(check.crcFound.toUpper() == check.crcExpected && !check.crcFound.isEmpty(),
                      "not fatal with another checksum");
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
    checkText(rules, payload);
    // No mutation finds a checksum that fits, and without one nothing behind it is tried.
    const QString open = payload + u"6304"_s;
    checkPayload(rules, open + khqr::crcText(open.toUtf8()));
    return rules.broken();
}

} // namespace vexora::fuzz
