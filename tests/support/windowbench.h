// SPDX-License-Identifier: MIT
#pragma once

#include "cli/assembly.h"
#include "ui/console.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

class QComboBox;
class QDialog;

namespace vexora::testing {

/**
 * The real window on the embedded gateway over a fresh data folder, put together as app/main.cpp
 * does, and the hands that work it: keys and clicks, nothing else.
 */
class WindowBench
{
public:
    struct Look
    {
        QString language = QStringLiteral("en");
        QString theme = QStringLiteral("light");
        QSize size{1180, 760};
    };

    WindowBench();
    ~WindowBench();

    /** Opens the window on that profile; true once it is active and the gateway listens. */
    [[nodiscard]] bool open(const QString &profileId);
    [[nodiscard]] bool open(const QString &profileId, const Look &look);
    /** Opens it as a first start does: nothing was chosen yet, and no gateway runs. */
    [[nodiscard]] bool openFirst(const Look &look);
    [[nodiscard]] bool gatewayRuns() const { return m_assembly->embeddedGateway() != nullptr; }
    /** Lets the window go, and with it whatever is being sent. */
    void leave();
    /** Lets Settings choose another data folder, as when none was named at the start. */
    void letFolderChange();
    /** The same data folder after the program was started anew. */
    void startAnew();

    /** Every sandbox profile's id, region and currency. */
    [[nodiscard]] static QList<Profile> profiles();
    /** The region file's first example of that currency that passes without a warning. */
    [[nodiscard]] static const RegionExample *example(const QString &region,
                                                      const QString &currency);
    [[nodiscard]] static const RegionSpec &region(const QString &id);

    [[nodiscard]] ui::MainWindow *window() const { return m_console->window(); }
    [[nodiscard]] Sandbox &gateway() { return *m_assembly->embeddedGateway(); }
    [[nodiscard]] ui::Desk &desk() { return m_desk; }
    [[nodiscard]] QString dataFolder() const { return m_data.path(); }
    /** The practice orders as the history has them, newest first. */
    [[nodiscard]] QList<OrderRecord> orders();

    template <class T = QWidget> [[nodiscard]] T *find(const QString &name) const
    {
        return window()->findChild<T *>(name);
    }
    [[nodiscard]] QString text(const QString &label) const;
    [[nodiscard]] QDialog *dialog(const QString &name) const;
    /** Presses that button of the dialog and waits for the window to be the active one again. */
    [[nodiscard]] bool answer(QDialog *dialog, const QString &button) const;

    /** One key as the window system delivers it: shortcuts first, then the focused widget. */
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /** Into what has the focus: key clicks, or an input method's commit beyond ASCII. */
    static void type(const QString &text);
    static void clickOn(QWidget *control);
    /** Walks to the item with the arrow keys. */
    static void choose(QComboBox *combo, int item);
    /**
     * Tabs through the form from the payment method on and types each field it comes by; values
     * the profile fills in stay. False when a field could not be reached.
     */
    [[nodiscard]] bool fill(const RegionSpec &region, const FieldMap &values) const;

private:
    void show(const QString &profileId, const Look &look);
    void assemble();
    void take(std::unique_ptr<cli::Assembly> assembly);

    QTemporaryDir m_data;
    std::unique_ptr<cli::Assembly> m_assembly;
    ui::Desk m_desk;
    std::unique_ptr<ui::Console> m_console;
};

} // namespace vexora::testing
