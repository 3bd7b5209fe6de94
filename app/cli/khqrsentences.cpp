// SPDX-License-Identifier: MIT
#include "cli/khqrsentences.h"

#include "cli/orderdocument.h"
#include "cli/output.h"

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

QString moneyText(const QString &amount, const QString &currency)
{
    const QString text = amount + u' ' + currency;
    return text.trimmed().isEmpty() ? u"nothing"_s : text.trimmed();
}

/** Empty where the name alone has to do. */
QString problemText(const OrderRecord &record, const QString &problem)
{
    const KhqrSummary khqr = record.khqr.value_or(KhqrSummary());
    if (problem == "AMOUNT_DIFFERS"_L1)
        return u"the code asks for %1, the order for %2"_s.arg(
            moneyText(khqr.amount, khqr.currency), moneyText(record.amount, record.currency));
    if (problem == "AMOUNT_MISSING"_L1)
        return u"the code names no amount"_s;
    if (problem == "CURRENCY_DIFFERS"_L1)
        return u"the code is in %1, the order in %2"_s.arg(moneyText(khqr.currency, {}),
                                                           record.currency);
    if (problem == "KHQR_EXPIRED"_L1)
        return u"the code ended at %1, before it was here"_s.arg(isoTime(khqr.expiresAtMs));
    if (problem == "EXPIRATION_TIMESTAMP_IN_THE_PAST"_L1)
        return u"the code ends before it was made"_s;
    if (problem.startsWith("EXPIRATION_TIMESTAMP"_L1))
        return u"the code does not say when it ends"_s;
    if (problem.startsWith("CRC_"_L1))
        return u"its checksum does not hold: the code was damaged"_s;
    if (problem.startsWith("TLV_"_L1))
        return u"the code is cut off or garbled"_s;
    if (problem.startsWith("LENGTH_"_L1))
        return u"its lengths count something else than bank apps do"_s;
    if (problem.startsWith("DUPLICATE_TAG_"_L1))
        return u"it says the same thing twice, and bank apps may read either"_s;
    return {};
}

/** The place counts from 1, as people and editors do. */
QString breakText(const QString &payload, qsizetype at)
{
    constexpr qsizetype kShown = 12;
    const QStringView before = QStringView(payload).first(at).last(std::min(at, kShown));
    const QStringView behind = QStringView(payload).sliced(at).left(kShown);
    return u"at character %1 of %2: %3 >>> %4"_s.arg(
        QString::number(at + 1), QString::number(payload.size()), printableLine(before.toString()),
        behind.isEmpty() ? u"(end)"_s : printableLine(behind.toString()));
}

} // namespace

QStringList khqrProblemLines(const OrderRecord &record)
{
    QStringList lines;
    if (!record.khqr)
        return lines;
    for (const QString &problem : record.khqr->problems) {
        const QString text = problemText(record, problem);
        lines.append(printableLine(text.isEmpty() ? problem : QString(problem + u": " + text)));
    }
    return lines;
}

QStringList khqrCheckLines(const QString &payload, const khqr::Check &check)
{
    QStringList lines{khqr::toText(check.verdict)};
    for (const khqr::Issue &issue : check.issues) {
        const QString code = issue.code > 0 ? u" (%1)"_s.arg(issue.code) : QString();
        lines.append(khqr::toText(issue.severity) + u'\t' + issue.name + code);
    }
    if (check.firstBreak >= 0)
        lines.append(u"break\t"_s + breakText(payload, check.firstBreak));
    for (auto field = check.fields.cbegin(); field != check.fields.cend(); ++field)
        lines.append(field.key() + u'\t' + printableLine(field.value()));
    if (check.createdAtMs() > 0)
        lines.append(u"created\t"_s + isoTime(check.createdAtMs()));
    if (check.expiresAtMs() > 0)
        lines.append(u"expires\t"_s + isoTime(check.expiresAtMs()));
    if (!check.crcExpected.isEmpty() && check.has(u"CRC_MISMATCH"))
        lines.append(u"checksum\t%1 expected, %2 found"_s.arg(check.crcExpected, check.crcFound));
    lines.append(u"md5\t"_s + check.md5);
    return lines;
}

} // namespace vexora::cli
