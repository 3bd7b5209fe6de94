// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/historyclose.h"
#include "cli/historyerase.h"
#include "cli/historyexport.h"
#include "cli/historylist.h"
#include "cli/historyshow.h"
#include "cli/historyupkeep.h"
#include "cli/lastword.h"
#include "cli/lostlists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

enum class Operand {
    None,
    May, ///< one may stand behind the action
    Must,
};

/** What all of them are run with. */
struct Call
{
    const Output &output;
    const Arguments &arguments;
    Assembly &assembly;
    const HistoryLists &lists;
    QString word;
};

struct Action
{
    QString name;
    Operand word = Operand::None;
    QStringList options; ///< it knows, --json and --data-dir aside
    int (*run)(const Call &);
};

/** What was done is not all there was while a damaged list lies beside: what runs this by the clock
 *  must see it. Which one, LostListsNotice says. */
int unlessListsAreLost(const Call &call, int code)
{
    const auto hasLost = [](const OrderLog *log) { return !log->lostLists().isEmpty(); };
    const QList<OrderLog *> logs = call.lists.allLogs();
    const bool lost = std::any_of(logs.cbegin(), logs.cend(), hasLost);
    return code == int(ExitCode::Ok) && lost ? int(ExitCode::Invalid) : code;
}

const QList<Action> &actions()
{
    static const QList<Action> kActions{
        {u"list"_s, Operand::None, filterOptions() + QStringList{u"limit"_s, u"after"_s, u"host"_s},
         [](const Call &call) {
             return listHistory(call.output, call.arguments, call.assembly, call.lists);
         }},
        {u"show"_s,
         Operand::Must,
         {u"reveal"_s, u"merchant-no"_s, u"host"_s},
         [](const Call &call) {
             return showHistory(call.output, call.arguments, call.assembly, call.lists, call.word);
         }},
        {u"close"_s,
         Operand::Must,
         {u"reason"_s, u"profile"_s, u"merchant-no"_s, u"host"_s},
         [](const Call &call) {
             QList<OrderLog *> logs;
             for (const Workspace &workspace : call.lists.existing)
                 logs.append(workspace.log);
             return closeOrder(call.output, call.arguments, call.assembly, logs, call.word);
         }},
        {u"export"_s, Operand::None, filterOptions() + exportOptions(),
         [](const Call &call) {
             return unlessListsAreLost(
                 call, exportHistory(call.output, call.arguments, call.assembly, call.lists));
         }},
        {u"erase"_s, Operand::May, eraseOptions(),
         [](const Call &call) {
             return eraseHistory(call.output, call.arguments, call.assembly, call.lists, call.word);
         }},
        {u"verify"_s,
         Operand::None,
         {},
         [](const Call &call) { return verifyHistory(call.output, call.lists); }},
        {u"backup"_s,
         Operand::Must,
         {},
         [](const Call &call) {
             return unlessListsAreLost(call, backUpHistory(call.output, call.lists, call.word));
         }},
        {u"restore"_s,
         Operand::Must,
         {u"preview"_s},
         [](const Call &call) {
             return restoreHistory(call.output, call.lists, call.word,
                                   call.arguments.has(u"preview"_s));
         }},
        {u"change-key"_s,
         Operand::None,
         {},
         [](const Call &call) { return changeHistoryKey(call.output, call.lists); }},
    };
    return kActions;
}

const Action *actionOf(const QStringList &positionals)
{
    const QString word = positionals.value(1);
    for (const Action &action : actions()) {
        const bool fits
            = action.word == Operand::May || (action.word == Operand::Must) == !word.isEmpty();
        // A word that is there and empty is a script's variable without a value.
        if (action.name == positionals.first() && fits
            && (positionals.size() < 2 || !word.isEmpty()))
            return &action;
    }
    return nullptr;
}

/** An option that another action has, and that would do nothing here. */
QString strayOption(const Arguments &arguments, const Action &action)
{
    for (const QString &option : arguments.given()) {
        if (option != "json"_L1 && option != "data-dir"_L1 && !action.options.contains(option))
            return option;
    }
    return {};
}

/** An option given twice where only one value counts: taking one of them silently would show, or
 *  erase, what nobody asked for. */
QString repeatedOption(const Arguments &arguments, const Action &action)
{
    const bool filters = action.options.contains(u"sort"_s);
    for (const QString &option : arguments.given()) {
        if (arguments.texts(option).size() > 1 && !(filters && severalOptions().contains(option)))
            return option;
    }
    return {};
}

} // namespace

int historyCommand(const QStringList &words)
{
    Arguments arguments;
    addFilterOptions(arguments);
    arguments.value(u"limit"_s, u"N"_s, u"For list: at most so many; all when not given."_s);
    arguments.value(u"after"_s, u"NO"_s, u"For list: those behind this order."_s);
    arguments.flag(u"reveal"_s, u"For show and export: the payer's data in clear."_s);
    addCloseOptions(arguments);
    addExportOptions(arguments);
    addEraseOptions(arguments);
    const Result<void> parsed = arguments.parse(words, 1, 2);
    const Output output(words.contains(u"--json"_s));
    if (!parsed)
        return output.fail(parsed.error());
    const Action *action = actionOf(arguments.positionals());
    if (!action)
        return output.fail(
            {ErrorCode::Usage,
             u"history list | show NO | close NO --reason WORD | export --out FILE | "
             "erase | verify | backup DIR | restore DIR | change-key"_s});
    if (const QString stray = strayOption(arguments, *action); !stray.isEmpty())
        return output.fail(
            {ErrorCode::Usage, u"--%1 does not go with history %2"_s.arg(stray, action->name)});
    if (const QString repeated = repeatedOption(arguments, *action); !repeated.isEmpty())
        return output.fail(
            {ErrorCode::Usage,
             u"--%1 is given several times; history %2 takes one"_s.arg(repeated, action->name)});

    Assembly assembly(DataFolder::choose(arguments.text(u"data-dir"_s)));
    const Result<HistoryLists> lists = openLists(assembly);
    if (!lists)
        return output.fail(lists.error());
    const LostListsNotice notice(output, lists->allLogs());
    return action->run({output, arguments, assembly, *lists, arguments.positionals().value(1)});
}

} // namespace vexora::cli
