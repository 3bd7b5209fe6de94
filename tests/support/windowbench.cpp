// SPDX-License-Identifier: MIT
#include "support/windowbench.h"

#include "cli/command.h"
#include "cli/folderchange.h"
#include "regions/ordercheck.h"
#include "settings/chosenfolder.h"
#include "settings/preferences.h"

#include <QComboBox>
#include <QDialog>
#include <QInputMethodEvent>
#include <QTest>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::testing {

namespace {

const RegionCatalog &ownRegions()
{
    static const RegionCatalog kCatalog;
    return kCatalog;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

} // namespace

WindowBench::WindowBench()
{
    assemble();
}

WindowBench::~WindowBench() = default;

void WindowBench::assemble()
{
    take(std::make_unique<cli::Assembly>(DataFolder::choose(m_data.path())));
    for (const Sandbox::FaultGroup &group : Sandbox::faultGroups())
        m_desk.faultGroups.append({group.id, group.names});
}

void WindowBench::letFolderChange()
{
    m_desk.folder.standard = DataFolder::standard().path();
    // As if it had been chosen before: the program would find it again.
    if (!savePreferences(m_desk.own.folder.preferencesFile(), m_desk.preferences)
        || !chooseFolder(m_desk.folder.standard, m_desk.own.folder.path()))
        qFatal("No folder can be chosen to test with");
    m_desk.folder.change = [this](const QString &path) -> Result<void> {
        Result<std::unique_ptr<cli::Assembly>> assembly = cli::takeUp(path, m_desk.preferences);
        if (!assembly)
            return tl::unexpected(assembly.error());
        take(std::move(*assembly));
        m_desk.preferences = loadPreferences(m_desk.own.folder.preferencesFile());
        return {};
    };
}

void WindowBench::take(std::unique_ptr<cli::Assembly> assembly)
{
    m_assembly = std::move(assembly);
    const Result<Workspace> own = m_assembly->own();
    const Result<Workspace> sandbox = m_assembly->sandbox();
    if (!own || !sandbox || !own->folder.ensure() || !sandbox->folder.ensure())
        qFatal("There is no data folder to test with");
    m_desk.catalog = &m_assembly->catalog();
    m_desk.clock = &m_assembly->clock();
    m_desk.own = *own;
    m_desk.sandbox = *sandbox;
    m_desk.startSandbox = [this] { return m_assembly->startSandbox(); };
    m_desk.playFault = [this](const QString &name) { return m_assembly->playFault(name); };
    m_desk.fault = [this] { return m_assembly->fault(); };
}

bool WindowBench::open(const QString &profileId)
{
    return open(profileId, Look());
}

void WindowBench::show(const QString &profileId, const Look &look)
{
    m_desk.preferences.language = look.language;
    m_desk.preferences.theme = look.theme;
    m_desk.preferences.lastProfileId = profileId;
    m_console = std::make_unique<ui::Console>(*qApp, m_desk);
    m_console->show();
    window()->resize(look.size);
    QApplication::setActiveWindow(window());
}

bool WindowBench::openFirst(const Look &look)
{
    show({}, look);
    return QTest::qWaitForWindowActive(window());
}

bool WindowBench::open(const QString &profileId, const Look &look)
{
    show(profileId, look);
    return QTest::qWaitForWindowActive(window())
        && QTest::qWaitFor([this] { return m_assembly->embeddedGateway() != nullptr; });
}

void WindowBench::leave()
{
    m_console.reset();
}

void WindowBench::startAnew()
{
    leave();
    m_desk = {};
    m_assembly.reset();
    assemble();
}

QList<Profile> WindowBench::profiles()
{
    QTemporaryDir folder;
    cli::Assembly assembly(DataFolder::choose(folder.path()));
    const Result<Workspace> sandbox = assembly.sandbox();
    return sandbox ? sandbox->profiles->profiles() : QList<Profile>();
}

const RegionSpec &WindowBench::region(const QString &id)
{
    return *ownRegions().find(id);
}

const RegionExample *WindowBench::example(const QString &region, const QString &currency)
{
    for (const RegionExample &example : WindowBench::region(region).examples) {
        if (example.currency == currency && !example.sign.isEmpty() && example.faults.isEmpty())
            return &example;
    }
    return nullptr;
}

QList<OrderRecord> WindowBench::orders()
{
    const Result<OrderPage> page = cli::await(m_desk.sandbox.log->page({}));
    return page ? page->orders : QList<OrderRecord>();
}

QString WindowBench::text(const QString &label) const
{
    const auto *found = find<QLabel>(label);
    return found ? found->text() : QString();
}

QDialog *WindowBench::dialog(const QString &name) const
{
    auto *found = find<QDialog>(name);
    return found && found->isVisible() ? found : nullptr;
}

bool WindowBench::answer(QDialog *dialog, const QString &button) const
{
    auto *pressed = dialog->findChild<QPushButton *>(button);
    if (!pressed)
        return false;
    pressed->click();
    // Without a window manager nobody hands the activation back.
    window()->activateWindow();
    return QTest::qWaitForWindowActive(window());
}

void WindowBench::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    const QWidget *target = QApplication::activePopupWidget();
    if (!target)
        target = QApplication::activeModalWidget();
    if (!target)
        target = window();
    QTest::keyClick(target->windowHandle(), key, modifiers);
}

void WindowBench::type(const QString &text)
{
    QWidget *target = QApplication::focusWidget();
    if (isAscii(text)) {
        QTest::keyClicks(target, text);
        return;
    }
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(target, &event);
}

void WindowBench::clickOn(QWidget *control)
{
    QTest::mouseClick(control, Qt::LeftButton);
}

void WindowBench::choose(QComboBox *combo, int item)
{
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < item; ++i)
        QTest::keyClick(combo, Qt::Key_Down);
}

bool WindowBench::fill(const RegionSpec &region, const FieldMap &values) const
{
    auto *combo = find<QComboBox>(u"methodCombo"_s);
    combo->setFocus(Qt::TabFocusReason);
    const PaymentMethod *method = methodOf(region, values);
    if (!method)
        return false;
    choose(combo, combo->findData(method->id));
    QStringList reached;
    for (int i = 0; i < 40; ++i) {
        press(Qt::Key_Tab);
        const QWidget *now = QApplication::focusWidget();
        if (!now || now == combo || now->objectName() == "sendButton"_L1)
            break;
        const QString field = now->objectName().chopped(4);
        if (!now->objectName().endsWith("Edit"_L1) || values.value(field).isEmpty())
            continue;
        // A field that comes into the focus by Tab is selected whole: typing replaces it.
        type(values.value(field));
        reached.append(field);
    }
    for (const FieldSpec &field : region.fields) {
        const auto *edit = find<QLineEdit>(field.name + u"Edit");
        const bool onScreen = edit && edit->isVisibleTo(window());
        if (onScreen && !values.value(field.name).isEmpty() && !reached.contains(field.name))
            return false;
    }
    return !reached.isEmpty();
}

} // namespace vexora::testing
