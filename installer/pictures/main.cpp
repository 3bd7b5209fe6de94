// SPDX-License-Identifier: MIT
#include "cli/assembly.h"
#include "json/json.h"
#include "ui/console.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

/** Works the real window on the embedded gateway as a person would, and keeps what it looks like.
 */
class Photographer
{
public:
    Photographer(QApplication &application, const QString &folder)
        : m_application(application)
        , m_folder(folder)
    {
    }

    struct Scene
    {
        QString file;
        QString profile; ///< of the embedded gateway
        QSize size;
        QString theme;
        QString language = u"en"_s;
    };

    /** Opens a fresh window for a scene; orders of former scenes stay in the history. */
    void open(const Scene &scene)
    {
        m_scene = scene;
        m_console.reset();
        m_desk.preferences.theme = scene.theme;
        m_desk.preferences.language = scene.language;
        m_desk.preferences.lastProfileId = idOf(scene.profile);
        m_console = std::make_unique<ui::Console>(m_application, m_desk);
        m_console->show();
        window()->resize(scene.size);
        waitFor([this] { return m_assembly.embeddedGateway() != nullptr; });
        settle();
    }

    void fill(const QString &sample)
    {
        QFile file(sample);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const Result<json::Value> values = json::read(file.readAll());
        if (!values)
            return;
        for (const auto &[name, value] : values->members()) {
            keys(find<QLineEdit>(name + u"Edit"), value.text());
        }
        settle();
    }

    void type(const QString &field, const QString &text)
    {
        keys(find<QLineEdit>(field + u"Edit"), text);
        settle();
    }

    /** Presses Send, once more where warnings have to be accepted, and waits for a card. */
    void send(const QString &card)
    {
        for (int press = 0; press < 2 && !find<QWidget>(card); ++press) {
            pressButton(u"sendButton"_s);
            waitFor([&] { return find<QWidget>(card) != nullptr; }, 1500);
        }
        settle();
    }

    void pressButton(const QString &button)
    {
        if (auto *found = find<QPushButton>(button))
            found->click();
        settle();
    }

    void show(ui::MainWindow::Page page)
    {
        window()->showPage(page);
        settle();
    }

    void keep()
    {
        settle();
        const QString file = m_folder.filePath(m_scene.file + u".png");
        if (!window()->grab().save(file))
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(file));
    }

    /** As the fault menu does it: the header says so. */
    void breakGateway(const QString &fault)
    {
        (void)m_assembly.playFault(fault);
        window()->selectProfile(idOf(m_scene.profile));
    }

    [[nodiscard]] bool prepare()
    {
        const Result<Workspace> own = m_assembly.own();
        const Result<Workspace> sandbox = m_assembly.sandbox();
        if (!own || !sandbox || !own->folder.ensure() || !sandbox->folder.ensure())
            return false;
        m_desk.catalog = &m_assembly.catalog();
        m_desk.clock = &m_assembly.clock();
        m_desk.own = *own;
        m_desk.sandbox = *sandbox;
        m_desk.startSandbox = [this] { return m_assembly.startSandbox(); };
        m_desk.playFault = [this](const QString &name) { return m_assembly.playFault(name); };
        m_desk.fault = [this] { return m_assembly.fault(); };
        for (const Sandbox::FaultGroup &group : Sandbox::faultGroups())
            m_desk.faultGroups.append({group.id, group.names});
        return true;
    }

    /** Turns the event loop until nothing is pending for a moment. */
    void settle()
    {
        waitFor([] { return false; }, 120);
    }

private:
    [[nodiscard]] ui::MainWindow *window() const { return m_console->window(); }

    template <class T> T *find(const QString &name) const { return window()->findChild<T *>(name); }

    QString idOf(const QString &name) const
    {
        const Profile *profile = m_desk.sandbox.profiles->find(name);
        return profile ? profile->id : QString();
    }

    /** As a keyboard sends them, so that the fields group and judge what is typed. */
    static void keys(QLineEdit *edit, const QString &text)
    {
        if (!edit)
            return;
        edit->setFocus();
        edit->selectAll();
        edit->del();
        for (const QChar c : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, c);
            QCoreApplication::sendEvent(edit, &press);
        }
    }

    void waitFor(const std::function<bool()> &ready, int mostMs = 5000)
    {
        QElapsedTimer timer;
        timer.start();
        while (!ready() && timer.elapsed() < mostMs) {
            QEventLoop loop;
            QTimer::singleShot(10, &loop, &QEventLoop::quit);
            loop.exec();
        }
    }

    QApplication &m_application;
    QDir m_folder;
    QTemporaryDir m_data;
    cli::Assembly m_assembly{DataFolder::choose(m_data.path())};
    ui::Desk m_desk;
    std::unique_ptr<ui::Console> m_console;
    Scene m_scene;
};

constexpr QSize kSmall(960, 640);
constexpr QSize kLarge(1440, 900);

void takeAll(Photographer &photographer, const QString &samples)
{
    const auto sample = [&samples](const char *name) -> QString {
        return samples + u"/Sandbox "_s + QLatin1String(name) + u".json"_s;
    };
    photographer.open({u"ready-light"_s, u"Sandbox Taiwan"_s, kLarge, u"light"_s});
    photographer.fill(sample("Taiwan"));
    photographer.send(u"readyCard"_s);
    photographer.keep();

    photographer.open({u"fault-light"_s, u"Sandbox Taiwan"_s, kSmall, u"light"_s});
    photographer.fill(sample("Taiwan"));
    photographer.type(u"mobile"_s, u"0912 345 67"_s);
    photographer.pressButton(u"sendButton"_s);
    photographer.keep();

    photographer.open({u"khqr-dark"_s, u"Sandbox Cambodia KHR"_s, kSmall, u"dark"_s});
    photographer.fill(sample("Cambodia KHR"));
    photographer.send(u"readyCard"_s);
    photographer.keep();

    photographer.open({u"khqr-khmer"_s, u"Sandbox Cambodia USD"_s, kSmall, u"light"_s, u"km"_s});
    photographer.fill(sample("Cambodia USD"));
    photographer.send(u"readyCard"_s);
    photographer.keep();

    photographer.open({u"form-japanese"_s, u"Sandbox Japan"_s, kSmall, u"light"_s, u"ja"_s});
    photographer.fill(sample("Japan"));
    photographer.keep();

    photographer.open({u"unknown-dark"_s, u"Sandbox Mexico"_s, kLarge, u"dark"_s});
    photographer.breakGateway(u"close-after"_s);
    photographer.fill(sample("Mexico"));
    photographer.send(u"unknownCard"_s);
    photographer.keep();

    photographer.open({u"refused-light"_s, u"Sandbox Argentina"_s, kSmall, u"light"_s});
    photographer.breakGateway(u"8000"_s);
    photographer.fill(sample("Argentina"));
    photographer.send(u"refusedCard"_s);
    photographer.keep();
    photographer.breakGateway(u"none"_s);

    photographer.open({u"history-light"_s, u"Sandbox Taiwan"_s, kLarge, u"light"_s});
    photographer.show(ui::MainWindow::Page::History);
    photographer.keep();

    photographer.open({u"settings-dark"_s, u"Sandbox Taiwan"_s, kSmall, u"dark"_s});
    photographer.show(ui::MainWindow::Page::Settings);
    photographer.keep();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"vexora-console"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1);
    const QString samples = arguments.value(2, u"installer/samples"_s);
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        std::fprintf(stderr, "Usage: vexora-pictures FOLDER [SAMPLES]\n");
        return 2;
    }
    Photographer photographer(application, folder);
    if (!photographer.prepare())
        return 1;
    takeAll(photographer, samples);
    return 0;
}
