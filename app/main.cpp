// SPDX-License-Identifier: MIT
#include "cli/assembly.h"
#include "cli/cli.h"
#include "cli/lastword.h"
#include "cli/secretsource.h"
#include "cli/standardstreams.h"
#include "settings/preferences.h"
#include "ui/console.h"

#include <QApplication>
#include <QCoreApplication>
#include <QMessageBox>

#include <clocale>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

/** Secrets live in this process: no core file and no attaching debugger may read them. */
void keepMemoryPrivate()
{
#ifdef NDEBUG
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

/**
 * After the application object, which takes the person's locale for every category: a decimal
 * comma would get into numbers that libraries read and write with C's functions.
 */
void keepPlainNumbers()
{
    std::setlocale(LC_NUMERIC, "C");
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"vexora-console"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VEXORA_VERSION));
}

QString dataDirOf(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--data-dir"_L1)
            return arguments.value(i + 1);
        if (arguments[i].startsWith(u"--data-dir="_s))
            return arguments[i].section(u'=', 1);
    }
    return {};
}

int stopBeforeStart(const QString &why)
{
    QMessageBox box(QMessageBox::Critical, u"Vexora Merchant Console"_s, why);
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return int(vexora::ExitCode::Internal);
}

int runWindow(QApplication &application)
{
    using namespace vexora;
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    cli::Assembly assembly(DataFolder::choose(dataDirOf(arguments)));
    const Result<Workspace> own = assembly.own();
    const Result<Workspace> sandbox = assembly.sandbox();
    if (!own || !sandbox)
        return stopBeforeStart((own ? sandbox.error() : own.error()).detail);
    // A folder that cannot be made is said by the first thing that needs it, and in the strip.
    if (own->folder.ensure())
        (void)sandbox->folder.ensure();

    ui::Desk desk;
    desk.catalog = &assembly.catalog();
    desk.clock = &assembly.clock();
    desk.own = *own;
    desk.sandbox = *sandbox;
    desk.startSandbox = [&assembly] { return assembly.startSandbox(); };
    desk.playFault = [&assembly](const QString &name) { return assembly.playFault(name); };
    desk.fault = [&assembly] { return assembly.fault(); };
    for (const Sandbox::FaultGroup &group : Sandbox::faultGroups())
        desk.faultGroups.append({group.id, group.names});
    desk.preferences = loadPreferences(own->folder.preferencesFile());
    if (arguments.contains(u"--sandbox"_s) && !sandbox->profiles->profiles().isEmpty())
        desk.preferences.lastProfileId = sandbox->profiles->profiles().last().id;
    ui::Console console(application, desk);
    console.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    vexora::cli::holdStandardStreams();
    vexora::cli::takeSecretFromEnvironment();
    keepMemoryPrivate();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (!vexora::cli::wantsWindow(arguments)) {
        vexora::cli::catchUnplannedEnds(arguments.contains(u"--json"_s));
        QCoreApplication application(argc, argv);
        keepPlainNumbers();
        nameProgram();
        return vexora::cli::run(application.arguments().sliced(1));
    }
    QApplication application(argc, argv);
    keepPlainNumbers();
    nameProgram();
    return runWindow(application);
}
