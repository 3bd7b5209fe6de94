// SPDX-License-Identifier: MIT
#include "cli/assembly.h"
#include "cli/cli.h"
#include "cli/secretsource.h"
#include "settings/preferences.h"

#include <QCoreApplication>

#include <sys/prctl.h>
#include <sys/resource.h>

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

} // namespace

int main(int argc, char **argv)
{
    vexora::cli::takeSecretFromEnvironment();
    keepMemoryPrivate();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vexora-console"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VEXORA_VERSION));
    return vexora::cli::run(application.arguments().sliced(1));
}
