// SPDX-License-Identifier: MIT
#pragma once

#include "cli/assembly.h"
#include "ui/console.h"
#include "ui/mainwindow.h"

#include <QDir>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QKeySequence;
class QLineEdit;

namespace vexora::pictures {

/** What the window is opened with. */
struct Scene
{
    QString file;
    QString profile; ///< of the embedded gateway, by name; empty for a first start
    QSize size;
    QString theme = QStringLiteral("light");
    QString language = QStringLiteral("en");
};

/**
 * Works the real window on the embedded gateway as a person would, and keeps what it looks like.
 * Each scene has a data folder, a gateway and a memory of its own, so that none shows what another
 * did. No keyring is touched. Owned by main().
 */
class Photographer
{
public:
    /** Pictures go into `folder`; order values are read from `samples`. */
    Photographer(QApplication &application, const QString &folder, const QString &samples);
    ~Photographer();

    /** Opens a fresh window; false where there is no room for its files. */
    [[nodiscard]] bool open(const Scene &scene);
    /** As open(), and `before` may put things into place first; the gateway listens by then. */
    [[nodiscard]] bool open(const Scene &scene, const std::function<void(ui::Desk &)> &before);

    /** The sample order of the scene's profile. */
    void fill();
    void type(const QString &edit, const QString &text);
    void press(const QString &button);
    void press(const QKeySequence &shortcut);
    void choose(const QString &combo, const QVariant &value);
    void focus(const QString &control);
    /** Presses Send, once more where warnings have to be accepted, and waits for a card or a
     *  dialog of that name. */
    void send(const QString &card);
    /** Waits until a widget of that name is in sight. */
    void await(const QString &name);
    /** Waits until the button of that name can be pressed. */
    void awaitEnabled(const QString &name);
    void show(ui::MainWindow::Page page);
    /** Settings, at the control of that name. */
    void showSettings(const QString &control);
    /** As the fault menu does it: the header says so. */
    void breakGateway(const QString &fault);

    template <class T = QWidget> [[nodiscard]] T *find(const QString &name) const
    {
        return window()->findChild<T *>(name);
    }
    [[nodiscard]] ui::Desk &desk() { return m_desk; }
    [[nodiscard]] Sandbox &gateway() { return *m_assembly->embeddedGateway(); }
    [[nodiscard]] const Profile *profile() const;

    /** Saves the window, with what is open over it. */
    void keep();
    /** Saves another window of the program, alone. */
    void keep(QWidget *screen);

private:
    [[nodiscard]] ui::MainWindow *window() const { return m_console->window(); }
    [[nodiscard]] bool assemble();
    /** Turns the event loop until nothing is pending for a moment. */
    void settle() const;
    static void waitFor(const std::function<bool()> &ready, int mostMs);
    [[nodiscard]] QPixmap picture() const;
    void save(const QPixmap &picture) const;

    QApplication &m_application;
    QDir m_folder;
    QDir m_samples;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<cli::Assembly> m_assembly;
    ui::Desk m_desk;
    std::unique_ptr<ui::Console> m_console;
    Scene m_scene;
};

} // namespace vexora::pictures
