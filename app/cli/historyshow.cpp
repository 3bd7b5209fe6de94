// SPDX-License-Identifier: MIT
#include "cli/historyshow.h"

#include "checkout/maskedvalue.h"
#include "cli/orderdocument.h"
#include "khqr/check.h"

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

using json::Value;

Value actionsDocument(const QList<ActionNote> &actions)
{
    Value list = Value::array();
    for (const ActionNote &action : actions) {
        Value object = Value::object();
        object.insert(u"at"_s, Value::string(isoTime(action.atMs)));
        object.insert(u"what"_s, Value::string(toText(action.what)));
        if (!action.detail.isEmpty())
            object.insert(u"detail"_s, Value::string(action.detail));
        list.append(object);
    }
    return list;
}

/** How often the order's code was put on paper or into a file. */
Result<Value> printsDocument(OrderLog &log, const OrderRecord &record)
{
    const QString md5 = khqr::md5Of(record.payInfo);
    const auto printed = await(log.printed({md5}));
    if (!printed)
        return tl::unexpected(printed.error());
    const PrintedBefore before = printed->value(md5);
    Value object = Value::object();
    object.insert(u"copies"_s, Value::number(QString::number(before.copies)));
    if (before.copies > 0) {
        object.insert(u"firstAt"_s, Value::string(isoTime(before.firstAtMs)));
        object.insert(u"lastAt"_s, Value::string(isoTime(before.lastAtMs)));
    }
    return object;
}

/** What the program put there itself, and `show` tells in clear beside it. */
bool isOurs(const QString &field)
{
    return field == "tradeNo"_L1 || field == "timestamp"_L1;
}

Value papersDocument(const PapersFound &papers, const RegionSpec *region, bool reveals)
{
    Value object = Value::object();
    object.insert(u"state"_s, Value::string(toText(papers.state)));
    if (papers.erasedAtMs > 0)
        object.insert(u"erasedAt"_s, Value::string(isoTime(papers.erasedAtMs)));
    if (papers.state != PapersFound::State::Kept)
        return object;
    object.insert(u"masked"_s, Value::boolean(!reveals));
    Value fields = Value::object();
    for (auto field = papers.fields.cbegin(); field != papers.fields.cend(); ++field) {
        const FieldSpec *spec = region ? region->field(field.key()) : nullptr;
        const bool clear = reveals || (spec ? !spec->personal : isOurs(field.key()));
        fields.insert(
            field.key(),
            Value::string(clear ? field.value()
                                : masked(spec ? spec->type : FieldType::Text, field.value())));
    }
    object.insert(u"fields"_s, fields);
    // As received it may repeat all of them, so there is nothing to mask it by.
    if (reveals && !papers.answer.isEmpty())
        object.insert(u"answer"_s, Value::string(QString::fromUtf8(papers.answer)));
    return object;
}

QString sentenceOf(PapersFound::State state)
{
    switch (state) {
    case PapersFound::State::Kept:
        return {};
    case PapersFound::State::NeverKept:
        return u"The payer's data was never kept."_s;
    case PapersFound::State::Erased:
        return u"The payer's data was erased."_s;
    case PapersFound::State::NoKey:
        return u"The payer's data is here, and this machine has not the key to it."_s;
    case PapersFound::State::Tampered:
        return u"The payer's data is not what was written for this order: somebody changed the "
               "file, or the disk did."_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

int showHistory(const Output &output, const Arguments &arguments, Assembly &assembly,
                const HistoryLists &lists, const QString &tradeNo)
{
    const bool reveals = arguments.has(u"reveal"_s);
    const Result<QList<FoundOrder>> found = findOrders(lists, arguments, tradeNo);
    if (!found)
        return output.fail(found.error());
    if (found->size() > 1)
        output.say(severalSentence(*found)
                   + u"; the newest is shown: say which with --merchant-no and --host"_s);
    const auto &[workspace, record] = found->first();

    const Result<PapersFound> papers = await(workspace.payers->papers(record.key));
    // The money facts are to be read without the key.
    if (!papers && reveals)
        return output.fail(papers.error());
    const bool shows = reveals && papers->state == PapersFound::State::Kept;
    if (shows) {
        const QList<ActionNote> note{{ActionKind::Revealed, record.key, u"show"_s}};
        if (const Result<void> noted = await(workspace.log->noteActions(note)); !noted)
            return output.fail(noted.error());
    }
    const Result<QList<ActionNote>> actions = await(workspace.log->actions(record.key));
    if (!actions)
        return output.fail(actions.error());

    Value document = orderDocument(Order{record, {}}, Extent::Everything);
    if (!record.payInfo.isEmpty()) {
        const Result<Value> prints = printsDocument(*workspace.log, record);
        if (!prints)
            return output.fail(prints.error());
        document.insert(u"prints"_s, *prints);
    }
    document.insert(u"actions"_s, actionsDocument(*actions));
    if (papers) {
        document.insert(u"papers"_s,
                        papersDocument(*papers, assembly.catalog().find(record.region), shows));
    }
    if (output.json())
        output.document(document);
    output.line(printable(QString::fromUtf8(json::writeIndented(document))));
    if (!papers)
        output.say(u"The payer's data cannot be read now: "_s
                   + printableLine(papers.error().detail));
    else if (const QString sentence = sentenceOf(papers->state); !sentence.isEmpty())
        output.say(sentence);
    return int(ExitCode::Ok);
}

} // namespace vexora::cli
