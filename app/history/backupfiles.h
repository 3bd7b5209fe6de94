// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "history/caretask.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vexora::backup {

/** A file of a backup as backup.json names it. */
struct Entry
{
    QString name; ///< from the backup's folder: "regions/x.json"
    qint64 bytes = 0;
    QByteArray sha256; ///< hex
};

struct Manifest
{
    qint64 madeAtMs = 0;
    QString version;
    qint64 orders = 0;
    QList<Entry> files;
};

/** Writes it for its owner alone, and has it on the disk when it returns. */
[[nodiscard]] Result<void> writeManifest(const QString &folder, const Manifest &manifest);
/** Malformed; NewerData. */
[[nodiscard]] Result<Manifest> readManifest(const QString &folder);

/** Size and sum of a file, read through; Malformed for what is no plain file. */
[[nodiscard]] Result<Entry> measure(const QString &folder, const QString &name,
                                    const CareTask &task);

/** For its owner alone, synced; nothing must be there. */
[[nodiscard]] Result<void> copyFile(const QString &from, const QString &to, const CareTask &task);
[[nodiscard]] Result<void> makeFolder(const QString &path);
[[nodiscard]] Result<void> syncPath(const QString &path);
/** Renames where nothing has the new name yet, and makes it durable. */
[[nodiscard]] Result<void> renameNew(const QString &from, const QString &to);

/** Whether the list at that path is one of a backup's files, whole or not: a backup is told by the
 *  sums of its files, so whoever writes to one of them spoils it. */
[[nodiscard]] bool holdsList(const QString &path);

/** Whether a backup may hold a file of that name: what is read is never anything else. */
[[nodiscard]] bool isOurName(const QString &name);

} // namespace vexora::backup
