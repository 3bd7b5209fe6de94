// SPDX-License-Identifier: MIT
#include "ui/widgets/factlist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextTable>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kLabelWidth{120};

QTextCharFormat inkOf(Role role)
{
    QTextCharFormat format;
    format.setForeground(color(role));
    return format;
}

} // namespace

FactList::FactList(QWidget *parent)
    : QTextEdit(parent)
{
    makeReadable(this);
    ui::setText(this, TextSize::Small);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    m_facts.clear();
    for (const Fact &fact : facts) {
        if (!fact.value.isEmpty())
            m_facts.append({fact.label, fact.isOurs ? fact.value : plainServerText(fact.value)});
    }
    clear();
    if (m_facts.isEmpty())
        return;
    QTextTableFormat format;
    format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(space::kHair);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, kLabelWidth),
                                      QTextLength(QTextLength::VariableLength, 0)});
    QTextCursor cursor(document());
    QTextTable *table = cursor.insertTable(static_cast<int>(m_facts.size()), 2, format);
    for (int row = 0; row < table->rows(); ++row) {
        // The labels stand in line with what is above and below the list.
        QTextTableCellFormat flush;
        flush.setLeftPadding(0);
        table->cellAt(row, 0).setFormat(flush);
        table->cellAt(row, 0).firstCursorPosition().insertText(m_facts[row].label,
                                                               inkOf(Role::Dim));
        table->cellAt(row, 1).firstCursorPosition().insertText(m_facts[row].value,
                                                               inkOf(Role::Ink));
    }
    moveCursor(QTextCursor::Start);
    fit();
}

QString FactList::text() const
{
    QString out;
    for (const Fact &fact : m_facts)
        out += fact.label + u": " + fact.value + u'\n';
    return out;
}

void FactList::fitToContents()
{
    m_fits = true;
    // Text is laid out anew for another width after the list has got it.
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &FactList::fit, Qt::UniqueConnection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fit();
}

QMimeData *FactList::createMimeDataFromSelection() const
{
    auto *plain = new QMimeData;
    plain->setText(textCursor().selection().toPlainText());
    return plain;
}

void FactList::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void FactList::fit()
{
    if (m_fits)
        setFixedHeight(qCeil(document()->size().height()) + 2 * frameWidth());
}

} // namespace vexora::ui
