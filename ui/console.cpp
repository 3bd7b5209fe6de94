// SPDX-License-Identifier: MIT
#include "ui/console.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
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

void Console::show(MainWindow::Page page)
{
    translate();
    applyTheme(m_application, themeOf(m_desk.preferences.theme));
    m_window = std::make_unique<MainWindow>(m_desk);
    QObject::connect(
        m_window.get(), &MainWindow::rebuildRequested, m_window.get(), [this] { rebuild(); },
        Qt::QueuedConnection);
    m_window->showPage(page);
    m_window->show();
}

void Console::rebuild()
{
    const QRect geometry = m_window->geometry();
    // The old window is still inside its own signal, and the program ends with its last window:
    // so the new one comes first and the old one goes when its signal is over.
    MainWindow *old = m_window.release();
    show(MainWindow::Page::Settings);
    m_window->setGeometry(geometry);
    old->hide();
    old->deleteLater();
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
