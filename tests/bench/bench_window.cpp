// SPDX-License-Identifier: MIT
#include "cli/assembly.h"
#include "firstpaint.h"
#include "ui/console.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QTableView>

using namespace Qt::StringLiterals;

/** The console's window on a data folder, as app/main.cpp opens it, up to History's first rows. */
int main(int argc, char **argv)
{
    using namespace vexora;
    QApplication application(argc, argv);
    cli::Assembly assembly(DataFolder::choose(QCoreApplication::arguments().value(1)));
    const Result<Workspace> own = assembly.own();
    const Result<Workspace> sandbox = assembly.sandbox();
    if (!own || !sandbox)
        return 1;
    ui::Desk desk;
    desk.catalog = &assembly.catalog();
    desk.clock = &assembly.clock();
    desk.own = *own;
    desk.sandbox = *sandbox;
    desk.preferences = loadPreferences(own->folder.preferencesFile());
    ui::Console console(application, desk);
    console.show(ui::MainWindow::Page::History);
    auto *table = console.window()->findChild<QTableView *>(u"orderTable"_s);
    if (!table)
        return 1;
    FirstPaint firstPaint(table->viewport(), [table] { return table->model()->rowCount() > 0; });
    return QApplication::exec();
}
