// SPDX-License-Identifier: MIT
#include "ui/dialogs/pastetext.h"

#include "ui/theme/palette.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QMimeData>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextTable>

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kMostShown = 200; ///< characters of one piece
constexpr int kMostLines = 12; ///< of what is left over

QTextCharFormat ink(Role role, TextSize size = TextSize::Body, QFont::Weight weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setForeground(color(role));
    format.setFont(font(size, weight));
    return format;
}

/** Which characters of `raw` are still there in `value`: the longest common subsequence. */
std::vector<bool> kept(const QString &raw, const QString &value)
{
    const auto rows = size_t(raw.size());
    const auto columns = size_t(value.size());
    std::vector<std::vector<int>> length(rows + 1, std::vector<int>(columns + 1, 0));
    for (size_t i = rows; i-- > 0;) {
        for (size_t k = columns; k-- > 0;) {
            length[i][k] = raw[qsizetype(i)] == value[qsizetype(k)]
                ? length[i + 1][k + 1] + 1
                : std::max(length[i + 1][k], length[i][k + 1]);
        }
    }
    std::vector<bool> stays(rows, false);
    for (size_t i = 0, k = 0; i < rows && k < columns;) {
        if (raw[qsizetype(i)] == value[qsizetype(k)]) {
            stays[i++] = true;
            ++k;
        } else {
            ++(length[i + 1][k] >= length[i][k + 1] ? i : k);
        }
    }
    return stays;
}

/** What stood there, with what goes of it on a ground of its own and struck out. */
void insertFound(QTextCursor cursor, const QString &raw, const QString &value)
{
    const QString text = raw.left(kMostShown);
    const std::vector<bool> stays = kept(text, value.left(kMostShown));
    const QTextCharFormat plain = ink(Role::Ink);
    QTextCharFormat gone = ink(Role::Dim);
    gone.setBackground(mixed(color(Role::Amber), color(Role::Panel), 0.3));
    gone.setFontStrikeOut(true);
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && stays[size_t(end)] == stays[size_t(i)])
            ++end;
        cursor.insertText(plainServerText(text.sliced(i, end - i)),
                          stays[size_t(i)] ? plain : gone);
        i = end;
    }
    if (raw.size() > text.size())
        cursor.insertText(u"…"_s, plain);
}

/** The preview is read beside the form: from top to bottom as the fields stand there. */
QList<PastedPiece> inFormOrder(const PasteOffer &offer)
{
    QList<PastedPiece> pieces = offer.payer.pieces;
    const auto place = [&offer](const PastedPiece &piece) {
        const FieldPlace &at = offer.region->field(piece.field)->place;
        return std::tuple(int(at.group), at.row, at.column);
    };
    std::stable_sort(pieces.begin(), pieces.end(),
                     [&place](const auto &a, const auto &b) { return place(a) < place(b); });
    return pieces;
}

/** In line with the headings above and below the table. */
void beginAtTheEdge(QTextTableCell cell)
{
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setLeftPadding(0);
    cell.setFormat(format);
}

} // namespace

PasteText::PasteText(const PasteOffer &offer, QWidget *parent)
    : QTextEdit(parent)
{
    setObjectName(u"pasteText"_s);
    setAccessibleName(tr("What goes into the form"));
    makeReadable(this);
    addTable(offer);
    addLeftOver(offer);
    addStaying(offer);
    moveCursor(QTextCursor::Start);
}

void PasteText::addTable(const PasteOffer &offer)
{
    QTextTableFormat format;
    format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(space::kHair);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(1);
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 26),
                                      QTextLength(QTextLength::PercentageLength, 34),
                                      QTextLength(QTextLength::PercentageLength, 40)});
    QTextTable *table = textCursor().insertTable(int(offer.payer.pieces.size()) + 1, 3, format);
    for (int row = 0; row < table->rows(); ++row)
        beginAtTheEdge(table->cellAt(row, 0));
    const QStringList heads{tr("Goes into"), tr("Found as"), tr("Becomes")};
    for (int column = 0; column < heads.size(); ++column)
        table->cellAt(0, column).firstCursorPosition().insertText(heads[column],
                                                                  ink(Role::Dim, TextSize::Small));
    const FieldMap fills = PastePreview::valuesOf(offer);
    const QList<PastedPiece> pieces = inFormOrder(offer);
    for (int i = 0; i < pieces.size(); ++i) {
        const PastedPiece &piece = pieces[i];
        const FieldSpec *field = offer.region->field(piece.field);
        const bool isAmount = field->type == FieldType::Amount;
        const QString value
            = isAmount ? formatAmount(piece.value, offer.currency) : plainServerText(piece.value);
        const QTextTableCell name = table->cellAt(i + 1, 0);
        const QTextTableCell became = table->cellAt(i + 1, 2);
        name.firstCursorPosition().insertText(field->label.in(offer.language), ink(Role::Dim));
        // Money is never shown with signs struck out.
        insertFound(table->cellAt(i + 1, 1).firstCursorPosition(), piece.raw,
                    isAmount ? piece.raw : piece.value);
        QTextCursor cursor = became.firstCursorPosition();
        cursor.insertText(value, ink(Role::Ink, TextSize::Body, QFont::DemiBold));
        const auto note = [&cursor](const QString &text, Role role) {
            cursor.insertText(QString(QChar::LineSeparator) + text, ink(role, TextSize::Small));
        };
        const QString before = offer.before.value(piece.field);
        if (!fills.contains(piece.field))
            note(tr("left out: not asked for with this payment method"), Role::Amber);
        else if (before == piece.value)
            note(tr("is there already"), Role::Dim);
        else if (!before.isEmpty())
            note(tr("replaces %1").arg(plainServerText(before, kMostShown)), Role::Amber);
        if (!piece.fault.isEmpty())
            note(tr("To correct: %1").arg(piece.fault), Role::Fault);
    }
    moveCursor(QTextCursor::End);
}

void PasteText::addHeading(const QString &text)
{
    QTextBlockFormat block;
    block.setTopMargin(space::kSmall);
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(block);
    cursor.insertText(text, ink(Role::Ink, TextSize::Body, QFont::DemiBold));
}

void PasteText::addLine(const QString &text, Role role)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(QTextBlockFormat());
    cursor.insertText(text, ink(role));
}

void PasteText::addLeftOver(const PasteOffer &offer)
{
    const QStringList &rest = offer.payer.leftOver;
    if (rest.isEmpty())
        return;
    addHeading(tr("Left over"));
    for (const QString &text : rest.mid(0, kMostLines))
        addLine(plainServerText(text.simplified(), kMostShown), Role::Ink);
    if (rest.size() > kMostLines)
        addLine(tr("and %n more", nullptr, int(rest.size()) - kMostLines), Role::Dim);
    if (offer.payer.nameLeft)
        addLine(tr("A whole name does not say which part is the family name: type both parts."),
                Role::Dim);
}

void PasteText::addStaying(const PasteOffer &offer)
{
    const FieldMap fills = PastePreview::valuesOf(offer);
    QStringList lines;
    for (const FieldSpec &field : offer.region->fields) {
        const QString value = offer.before.value(field.name);
        // Codes and addresses are how the shop is set up, not whose order it is.
        if (value.isEmpty() || fills.contains(field.name) || field.type == FieldType::Code
            || field.type == FieldType::Url)
            continue;
        lines.append(field.label.in(offer.language) + u": " + plainServerText(value, kMostShown));
    }
    if (lines.isEmpty())
        return;
    addHeading(tr("Stays in the form"));
    for (const QString &line : std::as_const(lines))
        addLine(line, Role::Ink);
}

QMimeData *PasteText::createMimeDataFromSelection() const
{
    auto *plain = new QMimeData;
    plain->setText(textCursor().selection().toPlainText());
    return plain;
}

} // namespace vexora::ui
