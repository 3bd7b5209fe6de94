// SPDX-License-Identifier: MIT
#include "firstpaint.h"

#include <QApplication>
#include <QMainWindow>

/** The least a Widgets program can be: what start and memory are held against. */
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto *centre = new QWidget(&window);
    window.setCentralWidget(centre);
    window.resize(1180, 760);
    FirstPaint firstPaint(centre, [] { return true; });
    window.show();
    return QApplication::exec();
}
