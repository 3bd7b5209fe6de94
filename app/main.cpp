// SPDX-License-Identifier: MIT
#include "cli/assembly.h"
#include "cli/cli.h"
#include "cli/folderchange.h"
#include "cli/lastword.h"
#include "cli/secretsource.h"
#include "cli/standardstreams.h"
#include "settings/chosenfolder.h"
#include "settings/preferences.h"
#include "ui/console.h"
#include "ui/dialogs/foldergone.h"

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

using namespace vexora;

/** The window over a data folder, and over another one when a person chooses it. */
class Program
{
public:
    Program(QApplication &application, const QStringList &arguments)
        : m_arguments(arguments)
        , m_console(application, m_desk)
    {
        m_desk.folder.standard = DataFolder::standard().path();
    }

    /** Shows the window, or what stands against it. Why it cannot: what is wrong with a file. */
    Result<void> start();

private:
    void take(std::unique_ptr<cli::Assembly> assembly);
    Result<void> change(const QString &path);
    void askForFolder(const Error &why);
    void startOrLeave();
    static void leave(const Error &why);

    QStringList m_arguments;
    std::unique_ptr<cli::Assembly> m_assembly;
    ui::Desk m_desk;
    ui::Console m_console;
};

void Program::take(std::unique_ptr<cli::Assembly> assembly)
{
    m_desk.own = *assembly->own();
    m_desk.sandbox = *assembly->sandbox();
    m_desk.catalog = &assembly->catalog();
    m_desk.clock = &assembly->clock();
    m_desk.startSandbox = [parts = assembly.get()] { return parts->startSandbox(); };
    m_desk.playFault
        = [parts = assembly.get()](const QString &name) { return parts->playFault(name); };
    m_desk.fault = [parts = assembly.get()] { return parts->fault(); };
    m_assembly = std::move(assembly);
}

Result<void> Program::start()
{
    const DataFolder folder = DataFolder::choose(dataDirOf(m_arguments));
    if (!folder.found()) {
        askForFolder(folder.found().error());
        return {};
    }
    Result<std::unique_ptr<cli::Assembly>> assembly = cli::assemble(folder);
    if (!assembly)
        return tl::unexpected(assembly.error());
    // A folder that cannot be made is said by the first thing that needs it, and in the strip.
    if (folder.ensure())
        (void)folder.sandbox().ensure();
    take(std::move(*assembly));
    for (const Sandbox::FaultGroup &group : Sandbox::faultGroups())
        m_desk.faultGroups.append({group.id, group.names});
    m_desk.preferences = loadPreferences(folder.preferencesFile());
    if (!folder.isNamed())
        m_desk.folder.change = [this](const QString &path) { return change(path); };
    const QList<Profile> &practice = m_desk.sandbox.profiles->profiles();
    if (m_arguments.contains(u"--sandbox"_s) && !practice.isEmpty()) {
        m_desk.preferences.lastProfileId = practice.last().id;
        m_desk.beginsWithExample = true;
    }
    QGuiApplication::setQuitOnLastWindowClosed(true);
    m_console.show();
    return {};
}

Result<void> Program::change(const QString &path)
{
    Result<std::unique_ptr<cli::Assembly>> assembly = cli::takeUp(path, m_desk.preferences);
    if (!assembly)
        return tl::unexpected(assembly.error());
    take(std::move(*assembly));
    m_desk.preferences = loadPreferences(m_desk.own.folder.preferencesFile());
    return {};
}

void Program::askForFolder(const Error &why)
{
    // Between two boxes there is no window, and the program goes on.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    ui::FolderGone *box = m_console.askForFolder(why.detail);
    QObject::connect(
        box, &ui::FolderGone::retryRequested, qApp, [this] { startOrLeave(); },
        Qt::QueuedConnection);
    QObject::connect(
        box, &ui::FolderGone::standardRequested, qApp,
        [this] {
            const QString standard = m_desk.folder.standard;
            if (const Result<void> done = chooseFolder(standard, standard); !done)
                leave(done.error());
            else
                startOrLeave();
        },
        Qt::QueuedConnection);
    QObject::connect(
        box, &ui::FolderGone::quitRequested, qApp,
        [] { QApplication::exit(int(ExitCode::Internal)); }, Qt::QueuedConnection);
}

void Program::startOrLeave()
{
    if (const Result<void> started = start(); !started)
        leave(started.error());
}

void Program::leave(const Error &why)
{
    QApplication::exit(stopBeforeStart(why.detail));
}

int runWindow(QApplication &application)
{
    Program program(application, QCoreApplication::arguments().sliced(1));
    if (const Result<void> started = program.start(); !started)
        return stopBeforeStart(started.error().detail);
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
