// SPDX-License-Identifier: MIT
#include "cli/assembly.h"
#include "firstpaint.h"
#include "ui/console.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Goes down a table from its first row to its last, a stretch at every paint, waiting for the rows
 *  that come into view; and then counts for FirstPaint. */
class EndToEnd
{
public:
    explicit EndToEnd(QTableView *table)
        : m_table(table)
    {
    }

    bool goOn()
    {
        QScrollBar *bar = m_table->verticalScrollBar();
        const QAbstractItemModel *model = m_table->model();
        // The rows are counted on while the first are seen; all of them lie there once it stays so.
        const int rows = model->rowCount();
        const bool isGrowing = rows != m_rows;
        m_rows = rows;
        const int seen = m_table->rowAt(0);
        const bool isRead = seen < 0 || !model->index(seen, kNumber).data().toString().isEmpty();
        const bool isAtEnd = bar->value() == bar->maximum() && rows >= kLeast && !isGrowing;
        if (isAtEnd && isRead)
            return true;
        if (isRead && !isGrowing)
            bar->setValue(bar->value() + std::max(1, bar->maximum() / kStretches));
        QMetaObject::invokeMethod(
            m_table->viewport(), [this] { m_table->viewport()->update(); }, Qt::QueuedConnection);
        return false;
    }

private:
    static constexpr int kStretches = 2000;
    static constexpr int kNumber = 1; ///< the order number's column, empty while a row is not read
    static constexpr int kLeast = 2;

    QTableView *m_table;
    int m_rows = -1;
};

} // namespace

/**
 * The console's window on a data folder, as app/main.cpp opens it, up to History's first rows:
 * `bench_window FOLDER`. With `scroll` behind it, up to the last row by way of all the others; with
 * `window`, up to the window's own first paint, whatever is in it by then.
 */
int main(int argc, char **argv)
{
    using namespace vexora;
    QApplication application(argc, argv);
    const QString mode = QCoreApplication::arguments().value(2);
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
    EndToEnd way(table);
    const bool isWindow = mode == u"window"_s;
    QWidget *watched = isWindow ? console.window()->centralWidget() : table->viewport();
    FirstPaint firstPaint(watched, [&] {
        if (mode == u"scroll"_s)
            return way.goOn();
        return isWindow || table->model()->rowCount() > 0;
    });
    return QApplication::exec();
}
