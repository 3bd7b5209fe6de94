// SPDX-License-Identifier: MIT
#pragma once

#include "spreadsheet/sheetwriter.h"

#include <QHash>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace vexora {

/**
 * An XLSX workbook of one sheet: bold header that stays in sight, a filter on every column. Texts
 * are text cells, so leading zeros and long numbers stay and nothing is a formula. Numbers are
 * numbers as long as the program that opens them holds every digit of theirs (15), and show as
 * many decimals as they have.
 */
class XlsxSheet final : public SheetWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SheetWriter>>
    open(const QString &path, const QList<SheetColumn> &columns);
    ~XlsxSheet() override;

    [[nodiscard]] Result<void> row(const QStringList &cells) override;
    [[nodiscard]] Result<void> finish() override;

private:
    XlsxSheet(const QString &path, const QList<SheetColumn> &columns);
    [[nodiscard]] bool begin();
    [[nodiscard]] lxw_format *formatOf(const QString &number);
    [[nodiscard]] Result<void> rowsArrived() const;
    [[nodiscard]] Result<void> refused(const QString &why) const;

    QString m_path;
    QList<SheetColumn> m_columns;
    lxw_workbook *m_book = nullptr; ///< freed by finish(), whatever comes of it
    lxw_worksheet *m_sheet = nullptr;
    QHash<qsizetype, lxw_format *> m_formats; ///< by decimals
    qint64 m_rows = 0;
};

} // namespace vexora
