// SPDX-License-Identifier: MIT
#include "cli/secretsource.h"

#include <openssl/crypto.h>

#include <array>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

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
    if (!taken())
        return std::nullopt;
    return taken()->clone();
}

Result<Secret> secretFromDescriptor(const QString &number)
{
    bool ok = false;
    const int descriptor = number.toInt(&ok);
    if (!ok || descriptor < 0)
        return failure(ErrorCode::Usage, u"--secret-fd wants the number of an open descriptor"_s);
    std::vector<char> bytes;
    std::array<char, 4096> chunk{};
    for (;;) {
        const ssize_t count = ::read(descriptor, chunk.data(), chunk.size());
        if (count < 0)
            return failure(ErrorCode::Usage, u"descriptor %1 cannot be read"_s.arg(descriptor));
        if (count == 0)
            break;
        bytes.insert(bytes.end(), chunk.data(), chunk.data() + count);
        if (bytes.size() > kMostBytes)
            return failure(ErrorCode::Usage, u"the secret is larger than 64 KiB"_s);
    }
    OPENSSL_cleanse(chunk.data(), chunk.size());
    qsizetype size = qsizetype(bytes.size());
    if (size > 0 && bytes[size_t(size) - 1] == '\n')
        --size;
    if (size > 0 && bytes[size_t(size) - 1] == '\r')
        --size;
    Secret secret(QByteArrayView(bytes.data(), size));
    OPENSSL_cleanse(bytes.data(), bytes.size());
    if (secret.isEmpty())
        return failure(ErrorCode::NoSecret, u"descriptor %1 held no secret"_s.arg(descriptor));
    return secret;
}

} // namespace vexora::cli
