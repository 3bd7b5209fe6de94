// SPDX-License-Identifier: MIT
#include "pictures/photographer.h"

#include "json/json.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QShortcut>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace vexora::pictures {

namespace {

constexpr int kSettleMs = 120;
constexpr int kMostMs = 5000;

/** As a keyboard sends them, so that the fields group and judge what is typed. */
void sendKeys(QLineEdit *edit, const QString &text)
{
    edit->setFocus(Qt::TabFocusReason);
    edit->selectAll();
    edit->del();
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, c);
        QCoreApplication::sendEvent(edit, &press);
    }
}

/** A dialog as a desktop shows it: in front of its window, which steps back. */
void drawDialog(QPainter &painter, const QRect &window, QWidget *dialog)
{
    painter.fillRect(window, QColor(0, 0, 0, 96));
    QRect place = dialog->rect();
    place.moveCenter(window.center());
    const QRect frame = place.adjusted(-1, -1, 1, 1);
    painter.fillRect(frame, ui::color(ui::Role::Border));
    painter.drawPixmap(place.topLeft(), dialog->grab());
}

} // namespace

Photographer::Photographer(QApplication &application, const QString &folder, const QString &samples)
    : m_application(application)
    , m_folder(folder)
    , m_samples(samples)
{
}

Photographer::~Photographer() = default;

bool Photographer::assemble()
{
    m_console.reset(); // it looks at what goes next
    m_desk = {};
    m_assembly.reset();
    m_data = std::make_unique<QTemporaryDir>();
    m_assembly = std::make_unique<cli::Assembly>(DataFolder::choose(m_data->path()));
    const Result<Workspace> own = m_assembly->own();
    const Result<Workspace> sandbox = m_assembly->sandbox();
    if (!own || !sandbox || !own->folder.ensure() || !sandbox->folder.ensure())
        return false;
    own->secrets->setKeeps(false);
    m_desk.preferences.keepsSecrets = false;
    m_desk.catalog = &m_assembly->catalog();
    m_desk.clock = &m_assembly->clock();
    m_desk.own = *own;
    m_desk.sandbox = *sandbox;
    m_desk.startSandbox = [this] { return m_assembly->startSandbox(); };
    m_desk.playFault = [this](const QString &name) { return m_assembly->playFault(name); };
    m_desk.fault = [this] { return m_assembly->fault(); };
    for (const Sandbox::FaultGroup &group : Sandbox::faultGroups())
        m_desk.faultGroups.append({group.id, group.names});
    return bool(m_assembly->startSandbox());
}

bool Photographer::open(const Scene &scene)
{
    return open(scene, [](ui::Desk &) {});
}

bool Photographer::open(const Scene &scene, const std::function<void(ui::Desk &)> &before)
{
    if (!assemble())
        return false;
    m_scene = scene;
    m_desk.preferences.theme = scene.theme;
    m_desk.preferences.language = scene.language;
    before(m_desk);
    if (profile())
        m_desk.preferences.lastProfileId = profile()->id;
    m_console = std::make_unique<ui::Console>(m_application, m_desk);
    m_console->show();
    window()->resize(scene.size);
    QApplication::setActiveWindow(window());
    settle();
    return true;
}

const Profile *Photographer::profile() const
{
    const Profile *practice = m_desk.sandbox.profiles->find(m_scene.profile);
    return practice ? practice : m_desk.own.profiles->find(m_scene.profile);
}

void Photographer::fill()
{
    const RegionSpec *region = m_desk.catalog->find(profile()->region);
    const bool several = region->currencies.size() > 1;
    QString name = u"Sandbox "_s + region->name.english();
    if (several)
        name += u' ' + profile()->currency;
    QFile file(m_samples.filePath(name + u".json"_s));
    const Result<json::Value> values
        = json::read(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!values) {
        std::fprintf(stderr, "%s cannot be read\n", qPrintable(file.fileName()));
        return;
    }
    for (const auto &[field, value] : values->members()) {
        if (auto *edit = find<QLineEdit>(field + u"Edit"))
            sendKeys(edit, value.text());
    }
    settle();
}

void Photographer::type(const QString &edit, const QString &text)
{
    if (auto *found = find<QLineEdit>(edit))
        sendKeys(found, text);
    settle();
}

void Photographer::press(const QString &button)
{
    if (auto *found = find<QAbstractButton>(button))
        found->click();
    settle();
}

void Photographer::press(const QKeySequence &keys)
{
    const QList<QShortcut *> shortcuts = window()->findChildren<QShortcut *>();
    for (QShortcut *shortcut : shortcuts) {
        if (shortcut->key() == keys && shortcut->isEnabled()) {
            Q_EMIT shortcut->activated();
            break;
        }
    }
    settle();
}

void Photographer::choose(const QString &combo, const QVariant &value)
{
    if (auto *found = find<QComboBox>(combo))
        found->setCurrentIndex(found->findData(value));
    settle();
}

void Photographer::focus(const QString &control)
{
    if (auto *found = find(control))
        found->setFocus(Qt::TabFocusReason);
    settle();
}

void Photographer::send(const QString &card)
{
    constexpr int kOnePressMs = 1500;
    for (int press = 0; press < 2 && !find(card); ++press) {
        find<QAbstractButton>(u"sendButton"_s)->click();
        waitFor([&] { return find(card) != nullptr; }, kOnePressMs);
    }
    await(card);
}

void Photographer::await(const QString &name)
{
    waitFor(
        [&] {
            const QWidget *found = find(name);
            return found && found->isVisible();
        },
        kMostMs);
    if (!find(name))
        std::fprintf(stderr, "%s: no %s\n", qPrintable(m_scene.file), qPrintable(name));
    settle();
}

void Photographer::awaitEnabled(const QString &name)
{
    waitFor(
        [&] {
            const QWidget *found = find(name);
            return found && found->isEnabled();
        },
        kMostMs);
    settle();
}

void Photographer::show(ui::MainWindow::Page page)
{
    window()->showPage(page);
    settle();
}

void Photographer::showSettings(const QString &control)
{
    window()->showSettings(control);
    settle();
}

void Photographer::breakGateway(const QString &fault)
{
    (void)m_assembly->playFault(fault);
    window()->selectProfile(profile()->id);
    settle();
}

QPixmap Photographer::picture() const
{
    QPixmap whole = window()->grab();
    QPainter painter(&whole);
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (!top->isVisible() || top == window())
            continue;
        if (qobject_cast<QDialog *>(top))
            drawDialog(painter, window()->rect(), top);
        else
            painter.drawPixmap(window()->mapFromGlobal(top->pos()), top->grab());
    }
    return whole;
}

void Photographer::keep()
{
    settle();
    save(picture());
}

void Photographer::keep(QWidget *screen)
{
    settle();
    save(screen->grab());
}

void Photographer::save(const QPixmap &picture) const
{
    const QString file = m_folder.filePath(m_scene.file + u".png");
    constexpr int kSmallest = 0; // of what Qt calls quality: packed tightest, without a loss
    if (!picture.save(file, nullptr, kSmallest))
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(file));
}

void Photographer::settle() const
{
    waitFor([] { return false; }, kSettleMs);
    // A desktop gives the focus back when a dialog closes.
    if (!QApplication::activeModalWidget() && !QApplication::activeWindow())
        QApplication::setActiveWindow(window());
}

void Photographer::waitFor(const std::function<bool()> &ready, int mostMs)
{
    QElapsedTimer timer;
    timer.start();
    while (!ready() && timer.elapsed() < mostMs) {
        QEventLoop loop;
        QTimer::singleShot(10, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

} // namespace vexora::pictures
