// SPDX-License-Identifier: MIT
#include "ui/console.h"

#include "ui/dialogs/foldergone.h"
#include "ui/otherfolder.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

ThemeChoice themeOf(const QString &name)
{
    if (name == "light"_L1)
        return ThemeChoice::Light;
    return name == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

/** Numbers as the amounts beside them are written, with a decimal point: Mexico's Spanish, and in
 *  Khmer, whose own would set a comma, English ones. */
QLocale localeOf(const QString &language)
{
    if (language == "km"_L1)
        return QLocale(QLocale::English);
    return language == "es"_L1 ? QLocale(u"es_MX"_s) : QLocale(language);
}

QString nameOf(const QWidget *widget)
{
    return widget ? widget->objectName() : QString();
}

} // namespace

QString chooseLanguage(const QString &preferred)
{
    if (programLanguages().contains(preferred))
        return preferred;
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &language : wanted) {
        // Chinese of any script is better served by the traditional one than by English.
        const QString base = language.section(u'-', 0, 0);
        const QString known = base == "zh"_L1 ? u"zh-TW"_s : base;
        if (programLanguages().contains(known))
            return known;
    }
    return u"en"_s;
}

Console::Console(QApplication &application, Desk &desk)
    : m_application(application)
    , m_desk(desk)
{
}

Console::~Console() = default;

void Console::dress()
{
    translate();
    applyTheme(m_application, themeOf(m_desk.preferences.theme), m_desk.preferences.scalePercent);
}

void Console::show(MainWindow::Page page)
{
    if (m_desk.own.search != nullptr)
        m_desk.own.search->prepare(); // while the window is built
    dress();
    m_window = std::make_unique<MainWindow>(m_desk);
    // One that is on its way out asks for nothing more.
    QObject::connect(
        m_window.get(), &MainWindow::rebuildRequested, m_window.get(),
        [this, window = m_window.get()] {
            if (window == m_window.get())
                rebuild();
        },
        Qt::QueuedConnection);
    QObject::connect(
        m_window.get(), &MainWindow::folderRequested, &m_application,
        [this, window = QPointer(m_window.get())](const QString &path) {
            if (window && window == m_window.get())
                useFolder(path);
        },
        Qt::QueuedConnection);
    m_window->showPage(page);
    m_window->show();
}

FolderGone *Console::askForFolder(const QString &why)
{
    dress();
    auto *box = new FolderGone(why, m_desk.folder.standard);
    box->open();
    return box;
}

void Console::rebuild()
{
    const QRect geometry = m_window->geometry();
    const QString focused = nameOf(m_window->focusWidget());
    const std::optional<TypedOrder> typed = m_window->typed();
    // The old window is still inside its own signal, and the program ends with its last window:
    // so the new one comes first and the old one goes when its signal is over.
    MainWindow *old = m_window.release();
    show(MainWindow::Page::Settings);
    m_window->setGeometry(geometry);
    if (typed)
        m_window->retype(*typed);
    old->hide();
    m_window->activateWindow();
    m_window->showSettings(focused); // last: a form that is filled takes the focus
    old->deleteLater();
}

/** Here the old window has to go first: it looks at what is being taken down. */
void Console::useFolder(const QString &path)
{
    if (!m_desk.folder.change)
        return;
    // One that was chosen elsewhere is no change of this window's Settings.
    const bool follows = folderChosenElsewhere(m_desk).value_or(QString()) == path;
    const QRect geometry = m_window->geometry();
    const QString focused = nameOf(m_window->focusWidget());
    const SettingStep step{SettingStep::What::DataFolder, m_desk.preferences, m_desk.language,
                           m_desk.own.folder.path()};
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    const Result<void> changed = m_desk.folder.change(path);
    if (changed && follows) {
        m_desk.steps.clear(); // of the folder this window had
    } else if (changed) {
        QList<SettingStep> &steps = m_desk.steps;
        const bool isWayBack = !steps.isEmpty() && steps.last().what == step.what
            && steps.last().folder == m_desk.own.folder.path();
        if (isWayBack)
            steps.removeLast();
        else
            steps.append(step);
    }
    const bool isQuiet = changed && follows;
    show(isQuiet ? MainWindow::Page::Issue : MainWindow::Page::Settings);
    m_window->setGeometry(geometry);
    QGuiApplication::setQuitOnLastWindowClosed(quits);
    if (isQuiet)
        return;
    m_window->showSettings(
        focused,
        changed ? QString()
                : QCoreApplication::translate("vexora::ui::Console",
                                              "That folder could not be taken up. Everything is as "
                                              "it was.")
                + u' ' + Words::error(changed.error().code));
}

void Console::translate()
{
    m_translator.reset(); // each takes itself off the application
    m_qtTranslator.reset();
    m_desk.language = chooseLanguage(m_desk.preferences.language);
    const QLocale locale = localeOf(m_desk.language);
    QLocale::setDefault(locale);
    // Qt's own words, such as the menu of a text field, where the system has them.
    m_qtTranslator = std::make_unique<QTranslator>();
    if (m_qtTranslator->load(locale, u"qtbase"_s, u"_"_s,
                             QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qtTranslator.get());
    m_translator = std::make_unique<QTranslator>();
    if (m_translator->load(u":/i18n/vexora_"_s + m_desk.language))
        QCoreApplication::installTranslator(m_translator.get());
}

} // namespace vexora::ui
