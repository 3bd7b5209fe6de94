// SPDX-License-Identifier: MIT
#include "ui/forms/amountedit.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

QString withoutCommas(QString text)
{
    return text.remove(u',');
}

bool isGrouped(const QString &text)
{
    return groupDigits(withoutCommas(text)) == text;
}

/** What an edit put in: the part of `after` between the common beginning and end. */
QStringView insertedPart(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return QStringView(after).sliced(head, after.size() - head - tail);
}

} // namespace

AmountEdit::AmountEdit(const Currency &currency, QWidget *parent)
    : QLineEdit(parent)
    , m_currency(new QLabel(this))
{
    setText(QString());
    ui::setText(this, TextSize::Amount);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    m_currency->setTextFormat(Qt::PlainText);
    m_currency->setText(currency.symbol.isEmpty() ? currency.code : currency.symbol);
    m_currency->setAttribute(Qt::WA_TransparentForMouseEvents);
    ui::setText(m_currency, TextSize::Body, Role::Dim);
    connect(this, &QLineEdit::textEdited, this, &AmountEdit::regroup);
    placeCurrency();
}

QString AmountEdit::plainAmount() const
{
    const QString trimmed = text().trimmed();
    return isGrouped(trimmed) ? withoutCommas(trimmed) : text();
}

void AmountEdit::setPlainAmount(const QString &amount)
{
    setText(groupDigits(amount));
    m_shown = text();
}

void AmountEdit::keyPressEvent(QKeyEvent *event)
{
    // A grouping comma is not the person's: deleting across it deletes the digit beyond.
    if (!isReadOnly() && !hasSelectedText() && isGrouped(text())) {
        const int at = cursorPosition();
        if (event->key() == Qt::Key_Backspace && at > 0 && text().at(at - 1) == u',')
            setCursorPosition(at - 1);
        else if (event->key() == Qt::Key_Delete && at < text().size() && text().at(at) == u',')
            setCursorPosition(at + 1);
    }
    QLineEdit::keyPressEvent(event);
}

void AmountEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeCurrency();
}

void AmountEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeCurrency();
}

void AmountEdit::regroup()
{
    const QString typed = text();
    const bool ownComma = insertedPart(m_shown, typed).contains(u',');
    const bool mayGroup
        = isGrouped(typed) || (!ownComma && isGrouped(m_shown)) || !typed.contains(u',');
    if (mayGroup) {
        const QString grouped = groupDigits(withoutCommas(typed));
        if (grouped != typed) {
            const QString left = withoutCommas(typed.first(cursorPosition()));
            setText(grouped);
            qsizetype at = 0;
            for (qsizetype seen = 0; at < grouped.size() && seen < left.size(); ++at) {
                if (grouped[at] != u',')
                    ++seen;
            }
            setCursorPosition(static_cast<int>(at));
        }
    }
    m_shown = text();
}

void AmountEdit::placeCurrency()
{
    const QSize size = m_currency->sizeHint();
    setTextMargins(0, 0, size.width() + space::kTight, 0);
    m_currency->setGeometry(width() - size.width() - space::kSmall, (height() - size.height()) / 2,
                            size.width(), size.height());
}

} // namespace vexora::ui
