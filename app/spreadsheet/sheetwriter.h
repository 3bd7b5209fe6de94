// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace vexora {

enum class SheetFormat { Csv, Xlsx };

/** "csv", "xlsx", any case; nothing for other words. */
[[nodiscard]] std::optional<SheetFormat> sheetFormatFrom(QStringView word);
/** "csv", "xlsx". */
[[nodiscard]] QString toText(SheetFormat format);
/** By the file's ending. */
[[nodiscard]] std::optional<SheetFormat> sheetFormatOf(const QString &file);

struct SheetColumn
{
    enum class Kind {
        Text, ///< stays the text it is: leading zeros, long numbers, and never a formula
        Number, ///< a plain decimal is one; anything else is text
    };

    QString name; ///< of the header
    Kind kind = Kind::Text;
    int width = 12; ///< characters; of XLSX
};

/**
 * Writes one table, a row after the other, with memory that does not grow with them. The file
 * belongs to who asked: it is there, and empty, before (settings of FileInMaking). One thread at a
 * time, any thread. After a failure the writer is of no more use, and the file neither.
 */
class SheetWriter
{
public:
    SheetWriter() = default;
    virtual ~SheetWriter() = default;
    SheetWriter(const SheetWriter &) = delete;
    SheetWriter &operator=(const SheetWriter &) = delete;

    /** As many cells as there are columns. Storage; Usage when the format holds no more rows. */
    [[nodiscard]] virtual Result<void> row(const QStringList &cells) = 0;
    /** The last call: the file is whole and on disk when it succeeds. */
    [[nodiscard]] virtual Result<void> finish() = 0;
};

struct SheetOptions
{
    /** CSV: what makes Excel read it as UTF-8. Programs mostly want it without. */
    bool byteOrderMark = false;
};

/** Begins the file at `path` with its header. What is needed beside it for a while lies in the
 *  same folder, for its owner alone. */
[[nodiscard]] Result<std::unique_ptr<SheetWriter>> openSheet(SheetFormat format,
                                                             const QString &path,
                                                             const QList<SheetColumn> &columns,
                                                             const SheetOptions &options = {});

/** Rows an XLSX sheet can hold below its header. */
constexpr qint64 kMostXlsxRows = 1'048'575;

} // namespace vexora
