// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/payloadedit.h"

#include "ui/pages/khqr/codeintake.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QFontDatabase>
#include <QMimeData>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace vexora::ui {

PayloadEdit::PayloadEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(ui::font(TextSize::Body).pixelSize());
    setFont(fixed);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(false); // the page takes what is dropped, pictures too
    setLines(4);
}

void PayloadEdit::setLines(int lines)
{
    ui::setLines(this, lines);
}

QString PayloadEdit::exactText() const
{
    QString text = document()->toRawText();
    text.replace(QChar(QChar::ParagraphSeparator), u'\n');
    return text;
}

void PayloadEdit::setExactText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    moveCursor(QTextCursor::Start);
}

void PayloadEdit::insertExactText(const QString &text)
{
    textCursor().insertText(text);
    ensureCursorVisible();
}

void PayloadEdit::mark(const QList<MarkedPlace> &places)
{
    m_marks = places;
    QList<QTextEdit::ExtraSelection> shown;
    for (const MarkedPlace &place : places) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        const int last = document()->characterCount() - 1;
        selection.cursor.setPosition(static_cast<int>(qMin<qsizetype>(place.from, last)));
        selection.cursor.setPosition(
            static_cast<int>(qMin<qsizetype>(place.from + place.length, last)),
            QTextCursor::KeepAnchor);
        QColor ground = color(Role::Fault);
        ground.setAlphaF(place.isFirst ? 0.28F : 0.12F);
        selection.format.setBackground(ground);
        selection.format.setUnderlineStyle(place.isFirst ? QTextCharFormat::WaveUnderline
                                                         : QTextCharFormat::DashUnderline);
        selection.format.setUnderlineColor(color(Role::Fault));
        shown.append(selection);
    }
    setExtraSelections(shown);
}

bool PayloadEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return CodeIntake::canTake(source);
}

void PayloadEdit::insertFromMimeData(const QMimeData *source)
{
    Q_EMIT mimePasted(source);
}

QMimeData *PayloadEdit::createMimeDataFromSelection() const
{
    auto *plain = new QMimeData;
    plain->setText(textCursor().selectedText().replace(QChar(QChar::ParagraphSeparator), u'\n'));
    return plain;
}

} // namespace vexora::ui
