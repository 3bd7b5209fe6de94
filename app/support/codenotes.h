// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "support/answercodes.h"

#include <QMap>

namespace vexora {

/**
 * What people noted of codes that no document explains, in codenotes.json of the data folder
 * (readable by its owner alone, written whole and renamed into place). Owned by the page. Errors:
 * Malformed, NewerData, Storage.
 */
class CodeNotes
{
public:
    explicit CodeNotes(QString file);

    [[nodiscard]] Result<void> load();
    [[nodiscard]] QString note(CodeLayer layer, const QString &code) const;
    /** An empty text takes the note away. At most 500 characters, one code at most 32. */
    [[nodiscard]] Result<void> put(CodeLayer layer, const QString &code, const QString &text);

private:
    QString m_file;
    QMap<QString, QString> m_notes; ///< "code/0015" -> text
};

} // namespace vexora
