// SPDX-License-Identifier: MIT
#include "spreadsheet/sheetwriter.h"

#include "spreadsheet/csvsheet.h"
#include "spreadsheet/xlsxsheet.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vexora {

std::optional<SheetFormat> sheetFormatFrom(QStringView word)
{
    for (const SheetFormat format : {SheetFormat::Csv, SheetFormat::Xlsx}) {
        if (word.compare(toText(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return std::nullopt;
}

QString toText(SheetFormat format)
{
    switch (format) {
    case SheetFormat::Csv:
        return u"csv"_s;
    case SheetFormat::Xlsx:
        return u"xlsx"_s;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<SheetFormat> sheetFormatOf(const QString &file)
{
    return sheetFormatFrom(QFileInfo(file).suffix());
}

Result<std::unique_ptr<SheetWriter>> openSheet(SheetFormat format, const QString &path,
                                               const QList<SheetColumn> &columns,
                                               const SheetOptions &options)
{
    return format == SheetFormat::Csv ? CsvSheet::open(path, columns, options.byteOrderMark)
                                      : XlsxSheet::open(path, columns);
}

} // namespace vexora
