// SPDX-License-Identifier: MIT
#include "pictures/printtemplates.h"

#include <QGuiApplication>

#include <cstdio>

/** Writes the picture of every print template into a folder, without the window. */
int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        std::fprintf(stderr, "Usage: print_templates FOLDER\n");
        return 2;
    }
    return vexora::pictures::takePrintTemplates(QDir(folder)) ? 0 : 1;
}
