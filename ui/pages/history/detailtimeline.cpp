// SPDX-License-Identifier: MIT
#include "ui/pages/history/detailtimeline.h"

#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

struct Event
{
    qint64 atMs = 0;
    QString words;
};

class TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)

public:
    static void addRecord(QList<Event> &events, const OrderRecord &record)
    {
        events.append({record.recordedAtMs,
                       record.outcome == Outcome::NotSent || record.outcome == Outcome::Invalid
                           ? tr("Written down")
                           : tr("Written down and sent")});
        if (record.answeredAtMs > 0)
            events.append(
                {record.answeredAtMs, tr("Answered: %1").arg(Words::outcome(record.outcome).word)});
        const bool hasTold = record.queriedAtMs > 0;
        if (hasTold && record.payment != PaymentState::Closed)
            events.append(
                {record.queriedAtMs,
                 tr("Asked about the payment: %1").arg(Words::payment(record.payment).word)});
        else if (hasTold)
            events.append({record.queriedAtMs, tr("Asked about the payment")});
        if (record.askedAtMs > 0 && record.askedAtMs != record.queriedAtMs)
            events.append({record.askedAtMs, tr("Asked about the payment, and not told")});
        if (record.closedAtMs > 0)
            events.append({record.closedAtMs,
                           record.closedReason
                               ? tr("Closed: %1").arg(Words::closing(*record.closedReason))
                               : tr("Closed")});
    }

    /** Nothing where the record itself says it. */
    static QString action(const ActionNote &note)
    {
        switch (note.what) {
        case ActionKind::Revealed:
            return tr("Payer data shown");
        case ActionKind::Copied:
            return copied(note.detail);
        case ActionKind::Exported:
            return tr("Exported into a file");
        case ActionKind::Printed:
            return tr("Code printed");
        case ActionKind::Erased:
            return tr("Payer data erased");
        case ActionKind::Overridden:
            return tr("Sent against a warning");
        case ActionKind::Issued:
        case ActionKind::Closed:
        case ActionKind::BackedUp:
        case ActionKind::Restored:
        case ActionKind::KeyChanged:
            break;
        }
        return {};
    }

    static QString copied(const QString &what)
    {
        if (what == "link"_L1)
            return tr("Link copied");
        if (what == "number"_L1)
            return tr("Order number copied");
        if (what == "row"_L1)
            return tr("Row copied");
        if (what == "json"_L1)
            return tr("JSON copied");
        if (what == "redacted"_L1)
            return tr("Text for support copied");
        if (what == "details"_L1)
            return tr("Details copied");
        return tr("Copied");
    }

    /** Codes put on paper before there was an action log. */
    static void addPrinted(QList<Event> &events, const PrintedBefore &printed)
    {
        if (printed.copies < 1)
            return;
        const qint64 first = printed.firstAtMs > 0 ? printed.firstAtMs : printed.lastAtMs;
        events.append({first, tr("Code printed")});
        if (printed.lastAtMs > first)
            events.append({printed.lastAtMs, tr("Code printed")});
    }
};

} // namespace

QList<Fact> orderTimeline(const OrderRecord &record, const QList<ActionNote> &actions,
                          const PrintedBefore &printed)
{
    QList<Event> events;
    TimelineWords::addRecord(events, record);
    bool hasPrints = false;
    for (const ActionNote &note : actions) {
        hasPrints = hasPrints || note.what == ActionKind::Printed;
        if (const QString words = TimelineWords::action(note); !words.isEmpty())
            events.append({note.atMs, words});
    }
    if (!hasPrints)
        TimelineWords::addPrinted(events, printed);
    std::stable_sort(events.begin(), events.end(),
                     [](const Event &one, const Event &other) { return one.atMs < other.atMs; });
    QList<Fact> facts;
    for (const Event &event : std::as_const(events))
        facts.append({Words::time(event.atMs), event.words, true});
    return facts;
}

} // namespace vexora::ui
