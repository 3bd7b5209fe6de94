// SPDX-License-Identifier: MIT
#include "spreadsheet/csvsheet.h"

#include "spreadsheet/plainnumber.h"
#include "spreadsheet/writefailure.h"

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** With which a text becomes a formula, or is cleaned into one; and the guard itself. */
constexpr QStringView kGuarded = u"=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20";

/** Programs of other countries part cells at a semicolon or a tab, quotes or not, as a quote within
 *  a cell is none to them, and rows with it: what follows there could be a formula, too. */
QString guardedWithin(const QString &text)
{
    static const QString kParts = u";\t\r\n"_s;
    QString cell;
    for (qsizetype at = 0; at < text.size(); ++at) {
        cell += text.at(at);
        if (!kParts.contains(text.at(at)))
            continue;
        qsizetype next = at + 1;
        while (next < text.size() && text.at(next) == u'"')
            ++next;
        if (next < text.size() && !kParts.contains(text.at(next))
            && kGuarded.contains(text.at(next)))
            cell += u'\'';
    }
    return cell;
}

} // namespace

QString csvCell(const QString &text, SheetColumn::Kind kind)
{
    if (text.isEmpty() || (kind == SheetColumn::Kind::Number && isPlainNumber(text)))
        return text;
    QString cell = guardedWithin(text);
    if (kGuarded.contains(cell.front()))
        cell.prepend(u'\'');
    const bool quotes = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return c == u'"' || c == u',' || c == u'\r' || c == u'\n';
    });
    if (!quotes)
        return cell;
    cell.replace(u'"', u"\"\""_s);
    return u'"' + cell + u'"';
}

CsvSheet::CsvSheet(const QString &path, const QList<SheetColumn> &columns)
    : m_file(path)
    , m_columns(columns)
{
}

Result<std::unique_ptr<SheetWriter>>
CsvSheet::open(const QString &path, const QList<SheetColumn> &columns, bool byteOrderMark)
{
    std::unique_ptr<CsvSheet> sheet(new CsvSheet(path, columns));
    if (!sheet->m_file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Storage,
                       u"%1 cannot be written: %2"_s.arg(path, sheet->m_file.errorString()));
    QByteArray head = byteOrderMark ? "\xEF\xBB\xBF"_ba : QByteArray();
    for (qsizetype at = 0; at < columns.size(); ++at) {
        head += at > 0 ? "," : "";
        head += csvCell(columns[at].name, SheetColumn::Kind::Text).toUtf8();
    }
    if (const Result<void> written = sheet->write(head + "\r\n"); !written)
        return tl::unexpected(written.error());
    return sheet;
}

Result<void> CsvSheet::row(const QStringList &cells)
{
    QByteArray line;
    for (qsizetype at = 0; at < m_columns.size(); ++at) {
        line += at > 0 ? "," : "";
        line += csvCell(cells.value(at), m_columns[at].kind).toUtf8();
    }
    return write(line + "\r\n");
}

Result<void> CsvSheet::finish()
{
    errno = 0; // QFile has no words for what breaks off in the middle
    if (!m_file.flush())
        return notWritten(m_file.fileName(), errno);
    m_file.close();
    return {};
}

Result<void> CsvSheet::write(const QByteArray &bytes)
{
    errno = 0;
    if (m_file.write(bytes) != bytes.size())
        return notWritten(m_file.fileName(), errno);
    return {};
}

} // namespace vexora
