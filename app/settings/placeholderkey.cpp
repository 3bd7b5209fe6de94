// SPDX-License-Identifier: MIT
#include "settings/placeholderkey.h"

#include "settings/ownerfile.h"

#include <QFile>
#include <QRandomGenerator>

#include <array>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

using KeyWords = std::array<quint32, 8>;
constexpr qsizetype kKeyBytes = sizeof(KeyWords);

QByteArray randomKey()
{
    KeyWords words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return {reinterpret_cast<const char *>(words.data()), kKeyBytes}; // NOLINT
}

/** Whole or not at all, and never over one that another start of the program has made since. */
Result<void> writeNew(const QString &file, const QByteArray &key)
{
    const QString beside
        = u"%1.%2"_s.arg(file).arg(QRandomGenerator::system()->generate64(), 0, 36);
    if (const auto written = writeOwnerFile(beside, key); !written)
        return written;
    const bool linked
        = ::link(QFile::encodeName(beside).constData(), QFile::encodeName(file).constData()) == 0;
    QFile::remove(beside);
    // A file system without links has the key written over, at worst.
    return linked || QFile::exists(file) ? Result<void>() : writeOwnerFile(file, key);
}

} // namespace

Result<QByteArray> placeholderKey(const DataFolder &folder)
{
    const QString file = folder.path() + u"/placeholders.key"_s;
    Result<QByteArray> kept = readOwnerFile(file);
    if (!kept || kept->size() == kKeyBytes)
        return kept;
    const QByteArray key = randomKey();
    const Result<void> written = kept->isNull() ? writeNew(file, key) : writeOwnerFile(file, key);
    if (!written)
        return tl::unexpected(written.error());
    kept = readOwnerFile(file);
    if (kept && kept->size() != kKeyBytes)
        return failure(ErrorCode::Storage, u"%1 is no key"_s.arg(file));
    return kept;
}

} // namespace vexora
