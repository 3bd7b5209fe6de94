// SPDX-License-Identifier: MIT
#include "cli/console.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vexora::test {

namespace {

constexpr int kPatience = 30'000;

/** A pipe whose reading end the next child inherits, already written to and closed. */
int pipeHolding(const QByteArray &bytes)
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return -1;
    const bool whole = ::write(ends[1], bytes.constData(), size_t(bytes.size())) == bytes.size();
    ::close(ends[1]);
    return whole ? ends[0] : -1;
}

} // namespace

json::Value Finished::document() const
{
    const Result<json::Value> value = json::read(out);
    return value ? *value : json::Value();
}

QString Finished::errorCode() const
{
    return at(document(), u"error").stringAt(u"code");
}

QString Finished::errorMessage() const
{
    return at(document(), u"error").stringAt(u"message");
}

QByteArray Finished::told() const
{
    return "exit "_ba + QByteArray::number(exitCode) + "\nout: "_ba + out + "\nerr: "_ba + err;
}

Console::Console()
{
    QDir(m_room.path()).mkpath(u"home"_s);
    QDir(m_room.path()).mkpath(u"run"_s);
    QDir(m_room.path()).mkpath(u"tmp"_s);
    QFile::setPermissions(m_room.filePath(u"run"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"PATH"_s, u"DBUS_SESSION_BUS_ADDRESS"_s, u"ASAN_OPTIONS"_s,
                                u"UBSAN_OPTIONS"_s, u"LSAN_OPTIONS"_s}) {
        if (own.contains(name))
            m_environment.insert(name, own.value(name));
    }
    m_environment.insert(u"HOME"_s, home());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_room.filePath(u"run"_s));
    m_environment.insert(u"TMPDIR"_s, m_room.filePath(u"tmp"_s));
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
}

void Console::setSecret(const QByteArray &secret)
{
    if (secret.isEmpty())
        m_environment.remove(u"VEXORA_CONSOLE_SECRET"_s);
    else
        m_environment.insert(u"VEXORA_CONSOLE_SECRET"_s, QString::fromUtf8(secret));
}

std::unique_ptr<QProcess> Console::start(const QStringList &arguments, const QByteArray &input)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    QStringList line = m_wrapper;
    m_wrapper.clear();
    line << QString::fromLocal8Bit(CONSOLE) << arguments;
    if (!dataFolder().isEmpty())
        line << u"--data-dir"_s << dataFolder();
    int handed = -1;
    if (!m_passed.isNull()) {
        handed = pipeHolding(m_passed);
        line << u"--secret-fd"_s << QString::number(handed);
        m_passed = {};
    }
    process->start(line.first(), line.mid(1));
    const bool started = process->waitForStarted(kPatience);
    if (handed >= 0)
        ::close(handed);
    if (!started)
        return nullptr;
    process->write(input);
    process->closeWriteChannel();
    return process;
}

Finished Console::finish(QProcess &process)
{
    QSignalSpy ended(&process, &QProcess::finished);
    if (process.state() != QProcess::NotRunning && !ended.wait(kPatience)) {
        process.kill();
        process.waitForFinished();
    }
    const bool normal = process.exitStatus() == QProcess::NormalExit;
    return {normal ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

Finished Console::run(const QStringList &arguments, const QByteArray &input)
{
    const std::unique_ptr<QProcess> process = start(arguments, input);
    return process ? finish(*process) : Finished();
}

QList<json::Value> Console::history()
{
    return run({u"history"_s, u"list"_s, u"--json"_s}).document().items();
}

QStringList keysOf(const json::Value &object)
{
    QStringList names;
    for (const auto &[name, value] : object.members())
        names << name;
    return names;
}

QStringList faultsOf(const json::Value &document)
{
    QStringList faults;
    for (const json::Value &fault : itemsAt(document, u"errors")) {
        faults << fault.stringAt(u"field") + u':' + fault.stringAt(u"rule") + u':'
                + fault.stringAt(u"severity");
    }
    faults.sort();
    return faults;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray repositoryFile(const QString &path)
{
    QFile file(QString::fromUtf8(SOURCE_DIR) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

json::Value at(const json::Value &object, QStringView name)
{
    const json::Value *found = object.find(name);
    return found ? *found : json::Value();
}

QList<json::Value> itemsAt(const json::Value &object, QStringView name)
{
    return at(object, name).items();
}

QStringList filesHolding(const QString &folder, const QStringList &texts)
{
    QStringList holding;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QString &text : texts) {
            const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
            if (bytes.contains(text.toUtf8()) || bytes.contains(wide))
                holding << file.fileName() + u": "_s + text;
        }
    }
    return holding;
}

} // namespace vexora::test
