// SPDX-License-Identifier: MIT
#include "cli/secretsource.h"

#include <openssl/crypto.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
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

Result<Secret> secretFromDescriptor(const QString &number)
{
    bool ok = false;
    const int descriptor = number.toInt(&ok);
    if (!ok || descriptor < 0)
        return failure(ErrorCode::Usage, u"--secret-fd wants the number of an open descriptor"_s);
    SecretBuffer buffer;
    for (;;) {
        const ssize_t count = ::read(descriptor, buffer.bytes.data() + buffer.size,
                                     buffer.bytes.size() - buffer.size);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(ErrorCode::Usage, u"descriptor %1 cannot be read"_s.arg(descriptor));
        if (count == 0)
            break;
        buffer.size += size_t(count);
        if (buffer.size > kMostBytes)
            return failure(ErrorCode::Usage, u"the secret is larger than 64 KiB"_s);
    }
    if (buffer.size > 0 && buffer.bytes[buffer.size - 1] == '\n')
        --buffer.size;
    if (buffer.size > 0 && buffer.bytes[buffer.size - 1] == '\r')
        --buffer.size;
    Secret secret(QByteArrayView(buffer.bytes.data(), qsizetype(buffer.size)));
    if (secret.isEmpty())
        return failure(ErrorCode::NoSecret, u"descriptor %1 held no secret"_s.arg(descriptor));
    return secret;
}

} // namespace vexora::cli
