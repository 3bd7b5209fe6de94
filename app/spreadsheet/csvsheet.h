// SPDX-License-Identifier: MIT
#pragma once

#include "spreadsheet/sheetwriter.h"

#include <QFile>

namespace vexora {

/**
 * CSV as RFC 4180 has it: UTF-8, commas, lines end in CR LF, a cell in quotes where it holds a
 * quote, a comma or a line end.
 *
 * A cell is never a formula. Spreadsheet programs run a text that begins with = + - @ (or their
 * full-width forms), and drop a tab or line end before looking; such a text gets an apostrophe in
 * front. So does a text that begins with an apostrophe, so that the way back has no exception:
 * one apostrophe at the beginning of a cell is never part of the value. The same holds behind each
 * semicolon, tab and line end within a text, where a program of another country begins a cell.
 * Numbers of number columns stand as they are, a sign too.
 */
class CsvSheet final : public SheetWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SheetWriter>>
    open(const QString &path, const QList<SheetColumn> &columns, bool byteOrderMark);

    [[nodiscard]] Result<void> row(const QStringList &cells) override;
    [[nodiscard]] Result<void> finish() override;

private:
    CsvSheet(const QString &path, const QList<SheetColumn> &columns);
    [[nodiscard]] Result<void> write(const QByteArray &bytes);

    QFile m_file;
    QList<SheetColumn> m_columns;
};

/** One cell of a line, guarded and quoted. */
[[nodiscard]] QString csvCell(const QString &text, SheetColumn::Kind kind);

} // namespace vexora
