// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desk.h"
#include "ui/mainwindow.h"

#include <memory>

class QApplication;
class QTranslator;

namespace vexora::ui {

class FolderGone;

/**
 * The program as a person sees it: language, theme, size and the window, built anew when one of
 * these or the data folder changes. Made by app/main.cpp and by whoever takes pictures of the
 * window.
 */
class Console
{
public:
    Console(QApplication &application, Desk &desk);
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    /** Builds the window by the desk's preferences and shows it. */
    void show(MainWindow::Page page = MainWindow::Page::Issue);
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    /** Asks what to do without the data folder that was chosen, instead of show(). It has a parent
     *  nowhere and deletes itself. */
    [[nodiscard]] FolderGone *askForFolder(const QString &why);

private:
    void dress();
    void rebuild();
    void useFolder(const QString &path);
    void translate();

    QApplication &m_application;
    Desk &m_desk;
    std::unique_ptr<QTranslator> m_qtTranslator;
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<MainWindow> m_window;
};

/** One of programLanguages(): the preferred one, else the desktop's, else English. */
[[nodiscard]] QString chooseLanguage(const QString &preferred);

} // namespace vexora::ui
