// SPDX-License-Identifier: MIT
#include "ui/pages/orderfacts.h"

#include "khqr/check.h"
#include "ui/openorders.h"
#include "ui/ordernames.h"
#include "ui/pages/issue/khqrproblem.h"
#include "ui/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

class OrderWords
{
    Q_DECLARE_TR_FUNCTIONS(OrderFacts)

public:
    static void addOrder(QList<Fact> &facts, const OrderRecord &r, const OrderNames &names)
    {
        facts << Fact{tr("Order number"), r.key.tradeNo}
              << Fact{tr("Amount"), names.amountText(r, r.amount)} << Fact{tr("Profile"), r.profile}
              << Fact{tr("Region"), names.regionName(r.region)}
              << Fact{tr("Environment"), Words::environment(r.environment)}
              << Fact{tr("Host"), r.key.host} << Fact{tr("Merchant number"), r.key.merchantNo}
              << Fact{tr("Channel code"), r.channelCode} << Fact{tr("Way code"), r.wayCode}
              << Fact{tr("Corrects order"), r.replaces};
    }

    static void addSending(QList<Fact> &facts, const OrderRecord &r)
    {
        facts << Fact{tr("Sent"), Words::outcome(r.outcome).word, true}
              << Fact{tr("What happened"), Words::reason(r.reason), true}
              << Fact{Words::foundLabel(r.reason), r.found}
              << Fact{tr("Recorded"), Words::time(r.recordedAtMs)}
              << Fact{tr("Answered"), Words::time(r.answeredAtMs)};
        // Another order's answer is nobody's to copy from here; Inspect shows it as it came.
        if (r.reason != "another_order"_L1)
            facts << Fact{tr("Gateway number"), r.platFormTradeNo} << Fact{tr("Status"), r.status}
                  << Fact{tr("Code"), r.code} << Fact{tr("Gateway's text"), r.message};
        facts << Fact{tr("HTTP status"),
                      r.httpStatus > 0 ? QString::number(r.httpStatus) : QString()};
    }

    static void addMoney(QList<Fact> &facts, const OrderRecord &r, const OrderNames &names)
    {
        facts << Fact{tr("Payment"), canBePaidFor(r) ? Words::payment(r.payment).word : QString(),
                      true}
              << Fact{tr("Paid amount"),
                      isBeingPaid(r) ? names.amountText(r, r.paidAmount) : QString()}
              << Fact{tr("Last checked"), Words::time(r.queriedAtMs)};
        if (r.askedAtMs != r.queriedAtMs)
            facts << Fact{tr("Last tried"), Words::time(r.askedAtMs)};
        facts << Fact{tr("What came of it"), Words::reason(r.askResult), true}
              << Fact{tr("Closed"), Words::time(r.closedAtMs)}
              << Fact{tr("Why it was closed"),
                      r.closedReason ? Words::closing(*r.closedReason) : QString(), true}
              << Fact{tr("Link"), r.link} << Fact{tr("KHQR"), r.payInfo};
    }

    /** By today's rules: versions before this one looked at less and called more of them right. */
    static QString verdict(const OrderRecord &r)
    {
        switch (khqr::check(r.payInfo, r.answeredAtMs).verdict) {
        case khqr::Verdict::Ok:
            return tr("no fault found");
        case khqr::Verdict::Warn:
            return tr("can be paid; it is written in an unusual way");
        case khqr::Verdict::Policy:
            return tr("against the rules for such a code");
        case khqr::Verdict::Content:
            return tr("a field is wrong: not payable");
        case khqr::Verdict::Fatal:
            break;
        }
        return tr("damaged: not payable");
    }

    static QString problems(const OrderRecord &r, const OrderNames &names)
    {
        QStringList lines;
        for (const QString &problem : r.khqr->problems) {
            const KhqrProblem::Said said
                = KhqrProblem::of(problem, r, names.amountText(r, r.amount));
            const QString line = tr("%1: %2").arg(said.about, said.what);
            if (!lines.contains(line))
                lines.append(line);
        }
        return lines.join(u'\n');
    }

    static void addKhqr(QList<Fact> &facts, const OrderRecord &r, const OrderNames &names,
                        qint64 nowMs)
    {
        if (r.payInfo.isEmpty() && !r.khqr)
            return;
        if (!r.payInfo.isEmpty())
            facts << Fact{tr("KHQR check"), verdict(r), true};
        if (!r.khqr)
            return;
        const QString end = Words::time(r.khqr->expiresAtMs);
        const bool isOver = !end.isEmpty() && r.khqr->expiresAtMs <= nowMs;
        facts << Fact{tr("KHQR merchant"), r.khqr->merchantName}
              << Fact{tr("KHQR expires"), isOver ? tr("%1, over by now").arg(end) : end}
              << Fact{tr("KHQR agrees with the order"), r.khqr->matchesOrder ? tr("yes") : tr("NO")}
              << Fact{tr("KHQR problems"), problems(r, names), true};
    }

    static void addAccount(QList<Fact> &facts, const OrderRecord &r)
    {
        if (r.virtualAccount) {
            facts << Fact{tr("Bank"), r.virtualAccount->bank}
                  << Fact{tr("Account number"), r.virtualAccount->number}
                  << Fact{tr("Account holder"), r.virtualAccount->holder}
                  << Fact{tr("Account expires"), r.virtualAccount->expiry};
        }
    }
};

} // namespace

QList<Fact> orderFacts(const OrderRecord &record, const OrderNames &names, qint64 nowMs)
{
    QList<Fact> facts;
    OrderWords::addOrder(facts, record, names);
    OrderWords::addSending(facts, record);
    OrderWords::addMoney(facts, record, names);
    OrderWords::addKhqr(facts, record, names, nowMs);
    OrderWords::addAccount(facts, record);
    for (const Deviation &deviation : record.deviations)
        facts << Fact{QCoreApplication::translate("OrderFacts", "Differs from the documents"),
                      deviation.message};
    return facts;
}

} // namespace vexora::ui
