// SPDX-License-Identifier: MIT
#include "spreadsheet/xlsxsheet.h"

#include "spreadsheet/plainnumber.h"
#include "spreadsheet/writefailure.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** A cell takes no more; what does not fit ends in an ellipsis. */
constexpr qsizetype kMostCharacters = 32767;
/** Digits that the double behind a number cell keeps. */
constexpr qsizetype kMostDigits = 15;

/** Whether a number cell shows exactly this text. */
bool isNumberCell(const QString &text)
{
    const qsizetype digits
        = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    const QStringView whole = QStringView(text).sliced(text.startsWith(u'-') ? 1 : 0);
    const bool leadingZero = whole.size() > 1 && whole[0] == u'0' && whole[1] != u'.';
    return isPlainNumber(text) && digits <= kMostDigits && !leadingZero;
}

qsizetype decimalsOf(const QString &number)
{
    const qsizetype point = number.indexOf(u'.');
    return point < 0 ? 0 : number.size() - point - 1;
}

/** The format writes control characters as _x0009_; a text that has such letters of its own must
 *  not be taken for it. */
QString escaped(QString text)
{
    static const QRegularExpression kLooksEscaped(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return text.contains(u"_x"_s) ? text.replace(kLooksEscaped, u"_x005F_"_s) : text;
}

QByteArray cellText(const QString &text)
{
    const QString whole = escaped(text);
    return (whole.size() <= kMostCharacters ? whole : whole.first(kMostCharacters - 1) + u'…')
        .toUtf8();
}

} // namespace

XlsxSheet::XlsxSheet(const QString &path, const QList<SheetColumn> &columns)
    : m_path(path)
    , m_columns(columns)
{
}

XlsxSheet::~XlsxSheet()
{
    // Without closing, which would write the file nobody wants any more.
    if (m_book)
        lxw_workbook_free(m_book);
}

Result<std::unique_ptr<SheetWriter>> XlsxSheet::open(const QString &path,
                                                     const QList<SheetColumn> &columns)
{
    std::unique_ptr<XlsxSheet> sheet(new XlsxSheet(path, columns));
    if (!sheet->begin())
        return failure(ErrorCode::Storage, u"%1 cannot be written"_s.arg(path));
    return sheet;
}

bool XlsxSheet::begin()
{
    // Rows go into files of the library's until the end. Beside the target, because they hold what
    // the target will hold; its own choice would be a folder that everybody writes to.
    QByteArray folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(QFile::encodeName(m_path).constData(), &options);
    m_sheet = m_book ? workbook_add_worksheet(m_book, "Orders") : nullptr;
    lxw_format *bold = m_sheet ? workbook_add_format(m_book) : nullptr;
    if (!bold)
        return false;
    format_set_bold(bold);
    bool written = true;
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        const auto column = lxw_col_t(at);
        written = written
            && worksheet_set_column(m_sheet, column, column, m_columns[at].width, nullptr)
                == LXW_NO_ERROR
            && worksheet_write_string(m_sheet, 0, column, cellText(m_columns[at].name).constData(),
                                      bold)
                == LXW_NO_ERROR;
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    return written;
}

Result<void> XlsxSheet::row(const QStringList &cells)
{
    if (m_rows == kMostXlsxRows)
        return failure(
            ErrorCode::Usage,
            u"a sheet holds at most %1 rows; take CSV, or fewer orders"_s.arg(kMostXlsxRows));
    const auto line = lxw_row_t(++m_rows);
    errno = 0;
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        const QString &text = cells.value(at);
        if (text.isEmpty())
            continue;
        const auto column = lxw_col_t(at);
        const bool number = m_columns[at].kind == SheetColumn::Kind::Number && isNumberCell(text);
        const lxw_error error = number
            ? worksheet_write_number(m_sheet, line, column, text.toDouble(), formatOf(text))
            : worksheet_write_string(m_sheet, line, column, cellText(text).constData(), nullptr);
        if (error != LXW_NO_ERROR)
            return refused(QString::fromUtf8(lxw_strerror(error)));
    }
    return rowsArrived();
}

Result<void> XlsxSheet::finish()
{
    if (!m_columns.isEmpty())
        worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(m_rows), lxw_col_t(m_columns.size() - 1));
    errno = 0;
    std::fflush(m_sheet->optimize_tmpfile);
    if (Result<void> arrived = rowsArrived(); !arrived)
        return arrived;
    lxw_workbook *book = std::exchange(m_book, nullptr);
    errno = 0;
    const lxw_error error = workbook_close(book);
    if (error == LXW_NO_ERROR)
        return {};
    if (errno == ENOSPC || errno == EDQUOT)
        return notWritten(m_path, errno);
    return refused(QString::fromUtf8(lxw_strerror(error)));
}

/** The library does not look whether its file of rows takes them: some could be missing in a sheet
 *  that is called whole. */
Result<void> XlsxSheet::rowsArrived() const
{
    if (std::ferror(m_sheet->optimize_tmpfile) != 0)
        return notWritten(m_path, errno);
    return {};
}

lxw_format *XlsxSheet::formatOf(const QString &number)
{
    lxw_format *&format = m_formats[decimalsOf(number)];
    if (!format) {
        format = workbook_add_format(m_book);
        const qsizetype decimals = decimalsOf(number);
        const QByteArray shown = decimals == 0 ? "0"_ba : "0." + QByteArray(decimals, '0');
        if (format)
            format_set_num_format(format, shown.constData());
    }
    return format;
}

Result<void> XlsxSheet::refused(const QString &why) const
{
    return failure(ErrorCode::Storage, u"%1 cannot be written: %2"_s.arg(m_path, why));
}

} // namespace vexora
