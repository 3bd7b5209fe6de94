// SPDX-License-Identifier: MIT
#include "support/pastecontent.h"
#include "support/pastereaders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::paste {

namespace {

constexpr int kMostColumns = 200; ///< what stands further right is left over
constexpr int kHeaderWithin = 5; ///< rows: a title may stand above the header

struct Row
{
    QStringList cells;
    int line = 1;

    [[nodiscard]] bool isEmpty() const
    {
        return std::all_of(cells.begin(), cells.end(),
                           [](const QString &cell) { return cell.trimmed().isEmpty(); });
    }
};

/** Cells as spreadsheets copy them: a cell with a tab, a line end or a quote in it is quoted. */
class RowReader
{
public:
    explicit RowReader(const QString &text)
        : m_text(text)
    {
    }

    QList<Row> rows()
    {
        QList<Row> rows;
        while (m_at < m_text.size()) {
            Row row;
            row.line = m_line;
            bool more = true;
            while (more) {
                row.cells.append(cell());
                more = m_at < m_text.size() && m_text[m_at] == u'\t';
                if (m_at < m_text.size())
                    m_line += m_text[m_at++] == u'\n' ? 1 : 0;
            }
            rows.append(row);
        }
        return rows;
    }

private:
    QString cell()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"' && !m_quotesEnded) {
            QString cell;
            if (quoted(cell))
                return cell;
        }
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end] != u'\t' && m_text[end] != u'\n')
            ++end;
        const QString plain = m_text.sliced(m_at, end - m_at);
        m_at = end;
        return plain;
    }

    /** A quote that nothing closes is a quote; then none behind it is closed either. */
    bool quoted(QString &cell)
    {
        int lines = 0;
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (c != u'"') {
                lines += c == u'\n' ? 1 : 0;
                cell += c;
                continue;
            }
            const QChar next = i + 1 < m_text.size() ? m_text[i + 1] : QChar(u'\n');
            if (next == u'"') {
                cell += c;
                ++i;
            } else if (next == u'\t' || next == u'\n') {
                m_at = i + 1;
                m_line += lines;
                return true;
            } else {
                return false; // "a" b: somebody's own quotes
            }
        }
        m_quotesEnded = true;
        return false;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_quotesEnded = false;
};

int labelsIn(const QStringList &cells, const Context &context)
{
    return int(std::count_if(cells.begin(), cells.end(), [&context](const QString &cell) {
        return !context.labels.target(cell).isEmpty();
    }));
}

bool anyTellsItself(const QStringList &cells, const Context &context)
{
    return std::any_of(cells.begin(), cells.end(),
                       [&context](const QString &cell) { return tellsItself(cell, context); });
}

int headerIn(const QList<Row> &rows, const Context &context)
{
    for (int i = 0; i < std::min<qsizetype>(rows.size(), kHeaderWithin); ++i) {
        // One label in a row of others is a value that happens to be a word.
        const int needed = i == 0 || rows[i].cells.size() == 1 ? 1 : 2;
        if (labelsIn(rows[i].cells, context) >= needed && !anyTellsItself(rows[i].cells, context))
            return i;
    }
    return -1;
}

/** A sheet that has its labels in the first column: turned on its side. */
bool hasLabelColumn(const QList<Row> &rows, const Context &context)
{
    return std::all_of(rows.begin(), rows.end(), [&context](const Row &row) {
        return row.cells.size() > 1 && !context.labels.target(row.cells.constFirst()).isEmpty();
    });
}

QList<Row> turned(const QList<Row> &rows)
{
    qsizetype width = 0;
    for (const Row &row : rows)
        width = std::max(width, row.cells.size());
    QList<Row> result;
    for (qsizetype i = 0; i < std::min<qsizetype>(width, kMostColumns); ++i) {
        Row side;
        for (const Row &row : rows)
            side.cells.append(row.cells.value(i));
        side.line = rows.constFirst().line;
        if (!side.isEmpty())
            result.append(side);
    }
    return result;
}

/** Rows under labels; above them may stand a title. */
Result<Payers> underHeader(const QList<Row> &rows, int header, const Context &context)
{
    const QStringList labels = rows[header].cells.mid(0, kMostColumns);
    QStringList targets;
    for (const QString &label : labels)
        targets.append(context.labels.target(label));
    std::vector<PayerBuilder> builders;
    for (int i = 0; i < rows.size(); ++i) {
        if (i == header || rows[i].cells == rows[header].cells)
            continue;
        PayerBuilder builder(context, rows[i].line);
        for (int column = 0; column < rows[i].cells.size(); ++column) {
            const QString &cell = rows[i].cells[column];
            const QString target = i > header ? targets.value(column) : QString();
            if (target.isEmpty())
                builder.leave(cell);
            else
                builder.add(target, labels[column].trimmed(), cell, cell);
        }
        builders.push_back(std::move(builder));
    }
    return gathered(builders);
}

Result<Payers> withoutHeader(const QList<Row> &rows, const Context &context)
{
    // Words above cells that tell themselves are a header nobody knows.
    const bool hasTitles = rows.size() > 1 && !anyTellsItself(rows[0].cells, context)
        && anyTellsItself(rows[1].cells, context);
    QList<QStringList> columns;
    for (int i = hasTitles ? 1 : 0; i < rows.size(); ++i) {
        for (int column = 0; column < std::min<qsizetype>(rows[i].cells.size(), kMostColumns);
             ++column) {
            while (columns.size() <= column)
                columns.append(QStringList(i - (hasTitles ? 1 : 0), QString()));
            columns[column].append(rows[i].cells[column]);
        }
        for (QStringList &cells : columns) {
            if (cells.size() < i + (hasTitles ? 0 : 1))
                cells.append(QString());
        }
    }
    const QMap<int, QString> fields = byContent(columns, context, {});
    std::vector<PayerBuilder> builders;
    for (int i = 0; i < rows.size(); ++i) {
        PayerBuilder builder(context, rows[i].line);
        for (int column = 0; column < rows[i].cells.size(); ++column) {
            const QString &cell = rows[i].cells[column];
            if (fields.contains(column) && !(hasTitles && i == 0))
                builder.add(fields.value(column), {}, cell, cell);
            else
                builder.leave(cell);
        }
        builders.push_back(std::move(builder));
    }
    return gathered(builders);
}

} // namespace

std::optional<Result<Payers>> readTable(const QString &text, const Context &context)
{
    if (!text.contains(u'\t'))
        return std::nullopt;
    QList<Row> rows = RowReader(text).rows();
    rows.removeIf([](const Row &row) { return row.isEmpty(); });
    if (rows.isEmpty())
        return std::nullopt;
    // Chats may hold a tab or two.
    const auto wide = std::count_if(rows.begin(), rows.end(),
                                    [](const Row &row) { return row.cells.size() > 1; });
    if (wide * 2 < rows.size())
        return std::nullopt;
    if (rows.size() > kMostPayers + kHeaderWithin)
        return Result<Payers>(failure(ErrorCode::Malformed, u"too_many"_s));
    int header = headerIn(rows, context);
    if (header < 0 && hasLabelColumn(rows, context)) {
        rows = turned(rows);
        header = 0;
    }
    if (header >= 0)
        return underHeader(rows, header, context);
    Result<Payers> payers = withoutHeader(rows, context);
    if (payers && payers->isEmpty())
        return std::nullopt;
    return payers;
}

} // namespace vexora::paste
