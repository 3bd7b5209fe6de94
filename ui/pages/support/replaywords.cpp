// SPDX-License-Identifier: MIT
#include "ui/pages/support/replaywords.h"

#include "ui/widgets/plaintext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kShownNumber = 40;

} // namespace

QString ReplayWords::problem(const QString &problem, ReplayDraft::Kind kind)
{
    if (problem.isEmpty())
        return {};
    if (problem == "no_body"_L1)
        return tr("Only the fields are known, not the bytes of the body. Ask for the body as it "
                  "was sent.");
    if (problem == "no_number"_L1)
        return tr("There is no order number in it, so the history could not tell it from another.");
    if (problem == "bad_number"_L1)
        return tr("Its order number cannot be kept in the history.");
    if (problem == "duplicate_name"_L1)
        return tr("A field stands in it twice, so nobody can say which one counts.");
    if (problem == "nested"_L1)
        return tr("A field holds an object or a list. The signing rule knows no such field.");
    if (problem == "amount"_L1)
        return tr("Its amount is no amount, so nobody could say how much is asked for.");
    if (problem == "bad_merchant"_L1)
        return tr("Its merchant number cannot stand in a header.");
    if (problem == "secret"_L1)
        return tr("A secret was hidden in it, so it is no longer what the customer sent.");
    if (problem == "not_json"_L1)
        return tr("The body is no JSON object, so nobody could say which order it is.");
    return kind == ReplayDraft::Kind::ByteExact
        ? tr("It cannot be sent byte for byte.")
        : tr("It cannot be sent with a signature of our own.");
}

QString ReplayWords::means(const ReplayDraft &draft)
{
    if (draft.kind == ReplayDraft::Kind::Fresh)
        return tr("Their fields as they are, wrong ones too. The order number, the time and the "
                  "signature are made here. Shows whether the rest of the order is taken.");
    const QString number = plainServerText(draft.request.value(u"tradeNo"), kShownNumber);
    if (draft.request.body.isEmpty() || number.isEmpty())
        return tr("The very body they sent, with their order number and their signature. Shows "
                  "what they saw.");
    return tr("The very %1 bytes they sent, with order number %2 and their signature. Shows what "
              "they saw.")
        .arg(QLocale().toString(draft.request.body.size()), number);
}

} // namespace vexora::ui
