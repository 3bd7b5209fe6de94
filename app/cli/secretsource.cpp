// SPDX-License-Identifier: MIT
#include "cli/secretsource.h"

#include <openssl/crypto.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

constexpr char kVariable[] = "VEXORA_CONSOLE_SECRET";
constexpr size_t kMostBytes = 64 * 1024;

std::optional<Secret> &taken()
{
    static std::optional<Secret> secret;
    return secret;
}

/** Of an option's text; nothing where no open descriptor is meant that somebody handed over. */
std::optional<int> descriptorFrom(const QString &text)
{
    bool ok = false;
    const int descriptor = text.toInt(&ok);
    if (!ok || descriptor < 0)
        return std::nullopt;
    // One that this process opened for itself closes with exec(); what was inherited did not.
    const int flags = ::fcntl(descriptor, F_GETFD);
    if (flags < 0 || (flags & FD_CLOEXEC) != 0)
        return std::nullopt;
    const int mode = ::fcntl(descriptor, F_GETFL);
    if (mode < 0 || (mode & O_ACCMODE) == O_WRONLY)
        return std::nullopt;
    return descriptor;
}

/** Made in its full size, since growing would leave copies behind; wiped however it goes. */
struct SecretBuffer
{
    SecretBuffer() = default;
    SecretBuffer(const SecretBuffer &) = delete;
    SecretBuffer &operator=(const SecretBuffer &) = delete;
    ~SecretBuffer() { OPENSSL_cleanse(bytes.data(), bytes.size()); }

    std::vector<char> bytes = std::vector<char>(kMostBytes + 1);
    size_t size = 0;
};

} // namespace

void takeSecretFromEnvironment()
{
    char *value = std::getenv(kVariable);
    if (!value)
        return;
    const size_t size = std::strlen(value);
    if (size > 0)
        taken() = Secret(QByteArrayView(value, qsizetype(size)));
    // unsetenv forgets the pointer only; the bytes would stay readable in /proc/PID/environ.
    OPENSSL_cleanse(value, size);
    ::unsetenv(kVariable);
}

std::optional<Secret> environmentSecret()
{
    return std::exchange(taken(), std::nullopt);
}

Result<void> checkDescriptors(const Arguments &arguments, bool readsInput)
{
    QList<int> taken;
    if (readsInput)
        taken.append(STDIN_FILENO);
    for (const QString &option : {u"secret-fd"_s, u"proxy-password-fd"_s}) {
        if (!arguments.has(option))
            continue;
        const std::optional<int> descriptor = descriptorFrom(arguments.text(option));
        if (!descriptor)
            return failure(
                ErrorCode::Usage,
                u"--%1 wants the number of a descriptor that is open for reading"_s.arg(option));
        if (taken.contains(*descriptor))
            return failure(ErrorCode::Usage,
                           u"--%1 %2: something else is read from there already"_s.arg(option).arg(
                               *descriptor));
        taken.append(*descriptor);
    }
    return {};
}

Result<Secret> secretFromDescriptor(const Arguments &arguments, const QString &option)
{
    const std::optional<int> descriptor = descriptorFrom(arguments.text(option));
    const auto told = [&](const QString &what) { return QString(u"--%1: %2"_s.arg(option, what)); };
    if (!descriptor)
        return failure(ErrorCode::Usage, told(u"there is no such descriptor to read"_s));
    SecretBuffer buffer;
    for (;;) {
        const ssize_t count = ::read(*descriptor, buffer.bytes.data() + buffer.size,
                                     buffer.bytes.size() - buffer.size);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(ErrorCode::Usage,
                           told(u"descriptor %1 cannot be read"_s.arg(*descriptor)));
        if (count == 0)
            break;
        buffer.size += size_t(count);
        if (buffer.size > kMostBytes)
            return failure(ErrorCode::Usage, told(u"the secret is larger than 64 KiB"_s));
    }
    if (buffer.size > 0 && buffer.bytes[buffer.size - 1] == '\n')
        --buffer.size;
    if (buffer.size > 0 && buffer.bytes[buffer.size - 1] == '\r')
        --buffer.size;
    Secret secret(QByteArrayView(buffer.bytes.data(), qsizetype(buffer.size)));
    if (secret.isEmpty())
        return failure(ErrorCode::NoSecret,
                       told(u"descriptor %1 held no secret"_s.arg(*descriptor)));
    return secret;
}

} // namespace vexora::cli
