// SPDX-License-Identifier: MIT
#include "cli/cli.h"

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/standardstreams.h"
#include "domain/nearest.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

/** How the option begins when its folder stands in the same word. */
constexpr QLatin1String kDataDir("--data-dir=");

struct Subcommand
{
    QStringView name;
    int (*run)(const QStringList &);
    QStringView usage;
};

constexpr std::array kSubcommands{
    Subcommand{
        u"issue", issueCommand,
        u"(--profile NAME | --region ID --base-url URL --merchant-no NO [--currency C])\n"
        "          (--set FIELD=VALUE ... | --values FILE|-) [--trade-no NO] [--accept-warnings]\n"
        "          [--live] [--timeout SECONDS] [--ca-file PEM] [--proxy system|direct|HOST:PORT]\n"
        "          [--json] [--rehearse]"},
    Subcommand{u"query", queryCommand,
               u"... --trade-no NO | --profile NAME --all [--live] [--json]"},
    Subcommand{u"sign", signCommand, u"--region ID < body.json"},
    Subcommand{u"doctor", doctorCommand,
               u"[--region ID] [--profile NAME] [--said FILE] [--merchant-no NO] [--currency C]\n"
               "          [--request N] [--lang LANG] [--json] < text-with-request | --list"},
    Subcommand{u"khqr", khqrCommand,
               u"check [--at EPOCH_MS] < payload\n"
               "          | render --out FILE [--format png|svg|pdf] [--at EPOCH_MS] < payload"},
    Subcommand{
        u"history", historyCommand,
        u"list [filters] [--limit N] [--after NO] | show NO [--reveal]\n"
        "          | close NO --reason WORD [--profile NAME]\n"
        "          | export --out FILE [--format csv|xlsx] [--bom] [--replace]\n"
        "            [--personal [--reveal --yes]] [filters]\n"
        "          | erase (NO | --before TIME | --older-than DAYS | --region ID | --payer -\n"
        "            [--any-word] | --by-rule) [--preview] [--yes]\n"
        "          | verify | backup DIR | restore DIR [--preview] | change-key\n"
        "          of several orders NO: [--merchant-no NO] [--host HOST]\n"
        "          filters: --find TEXT, --find-payer -, --from TIME, --before TIME,\n"
        "          --region ID, --profile NAME, --merchant-no NO, --outcome WORD,\n"
        "          --payment WORD, --environment WORD, --open, --printed, --sort WORD\n"
        "          (--region, --profile, --merchant-no, --outcome and --payment several times: "
        "any)"},
    Subcommand{u"profile", profileCommand,
               u"list | add NAME ... | remove NAME | test NAME\n"
               "          | export NAME [--out FILE] | import FILE|- [--name NAME]"},
    Subcommand{u"regions", regionsCommand, u"list | show ID | check FILE"},
    Subcommand{u"sandbox", sandboxCommand, u"[--port N] [--fault NAME]"},
};

/** A success that nobody could read is none. An order may exist by then: ask again. */
int told(const QStringList &arguments, QStringView command, int code)
{
    if (code != int(ExitCode::Ok) || standardOutputArrived())
        return code;
    const bool mayExist = command == u"issue" && !arguments.contains(u"--rehearse"_s);
    const ExitCode unheard = mayExist ? ExitCode::Unknown : ExitCode::Internal;
    Output(false).say(u"vexora-console: standard output could not be written"_s);
    return int(unheard);
}

bool isHelp(const QString &word)
{
    return word == "--help"_L1 || word == "-h"_L1;
}

/** Of one subcommand, or of all. */
QString help(QStringView command = {})
{
    QString text = command.isEmpty() ? u"Usage: vexora-console            opens the window\n"_s
                                     : u"Usage:\n"_s;
    for (const Subcommand &subcommand : kSubcommands) {
        if (command.isEmpty() || command == subcommand.name)
            text += u"       vexora-console %1 %2\n"_s.arg(subcommand.name.toString(),
                                                           subcommand.usage.toString());
    }
    return text
        + u"\nSecrets never stand in the arguments: the keychain, --secret-fd N or "
          "VEXORA_CONSOLE_SECRET.\n--data-dir DIR (or VEXORA_CONSOLE_DATA_DIR) moves every file "
          "the program writes.\n"
          "Exit codes: 0 created, 1 internal, 2 usage, 3 invalid, 4 refused, 5 unknown, 6 not "
          "sent,\n"
          "7 no secret."_s;
}

} // namespace

bool wantsWindow(const QStringList &arguments)
{
    // --data-dir DIR alone still means the window.
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (word == "--sandbox"_L1 || (word.startsWith(kDataDir) && word != kDataDir))
            continue;
        if (word == "--data-dir"_L1 && !arguments.value(i + 1).isEmpty()) {
            ++i;
            continue;
        }
        return false;
    }
    return true;
}

int run(const QStringList &arguments)
{
    const Output output(arguments.contains(u"--json"_s));
    const QString name = arguments.value(0);
    if (isHelp(name) || name == "help"_L1) {
        output.line(help());
        return 0;
    }
    if (name == "--version"_L1) {
        output.line(QCoreApplication::applicationVersion());
        return 0;
    }
    if (arguments.contains(kDataDir)
        || (arguments.contains(u"--data-dir"_s)
            && arguments.value(arguments.indexOf(u"--data-dir"_s) + 1).isEmpty()))
        return output.fail({ErrorCode::Usage, u"--data-dir is empty; it wants a folder"_s});
    // --data-dir may stand before the subcommand, as people write it.
    qsizetype at = 0;
    while (at < arguments.size() && arguments[at].startsWith(u'-'))
        at += arguments[at] == "--data-dir"_L1 ? 2 : 1;
    const QString command = arguments.value(at);
    QStringList rest = arguments;
    if (at < rest.size())
        rest.removeAt(at);

    QStringList names;
    for (const Subcommand &subcommand : kSubcommands) {
        if (subcommand.name == command) {
            // Before anything else is read: who asks for help wants nothing done.
            if (std::any_of(rest.cbegin(), rest.cend(), isHelp)) {
                Output(false).line(help(command));
                return 0;
            }
            return told(rest, command, subcommand.run(rest));
        }
        names.append(subcommand.name.toString());
    }
    const QStringList close = nearest(command, names);
    return output.fail({ErrorCode::Usage,
                        u"there is no command \"%1\"; known are %2"_s.arg(
                            command, (close.isEmpty() ? names : close).join(u", "_s))});
}

} // namespace vexora::cli
