// SPDX-License-Identifier: MIT
#include "ui/pages/history/sumsbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace vexora::ui {

SumsBar::SumsBar(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(u"sumsBar"_s);
    setAutoDefault(false);
    setKind(this, ButtonKind::Quiet);
    makeCompact(this);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &SumsBar::openAll);
    setLines({}, false);
}

void SumsBar::setLines(const QList<Line> &lines, bool isCounting)
{
    m_lines = lines;
    m_counting = isCounting;
    setEnabled(!lines.isEmpty());
    const QString words = whole();
    setAccessibleName(words.isEmpty() ? tr("Sums") : tr("Sums: %1").arg(words));
    setToolTip(words);
    update();
}

QString SumsBar::whole() const
{
    QStringList parts;
    for (const Line &line : m_lines)
        parts.append(line.amount.isEmpty() ? line.words : line.words + u"  " + line.amount);
    QString words = parts.join(u"   ·   "_s);
    if (m_counting)
        words = words.isEmpty() ? tr("counting…") : tr("%1, counting…").arg(words);
    return words;
}

QSize SumsBar::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(whole()) + 2 * space::kTight,
            QPushButton::sizeHint().height()};
}

QSize SumsBar::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"NT$ 1,200"_s),
            QPushButton::minimumSizeHint().height()};
}

void SumsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect room = rect().adjusted(space::kTight, 0, -space::kTight, 0);
    painter.setPen(color(m_counting ? Role::Dim : Role::Ink));
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(whole(), Qt::ElideRight, room.width()));
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Role::Accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::kRadius, space::kRadius);
}

void SumsBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return click();
    }
    QPushButton::keyPressEvent(event);
}

void SumsBar::openAll()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"sumsPopup"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    popup->setAutoFillBackground(true);
    popup->setBackgroundRole(QPalette::Button);
    auto *grid = new QGridLayout(popup);
    grid->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kHair);
    int row = 0;
    QString currency;
    for (const Line &line : std::as_const(m_lines)) {
        if (row > 0 && currency != line.currency)
            grid->setRowMinimumHeight(row++, space::kTight);
        currency = line.currency;
        QLabel *words = makeLabel(line.words, popup);
        QLabel *amount = makeLabel(line.amount, popup, TextSize::Body, Role::Ink, QFont::Bold);
        words->setWordWrap(false);
        amount->setWordWrap(false);
        grid->addWidget(words, row, 0);
        grid->addWidget(amount, row++, 1, Qt::AlignRight);
    }
    popup->adjustSize();
    const QPoint corner = mapToGlobal(QPoint(width() - popup->width(), -popup->height()));
    popup->move(corner);
    popup->show();
}

} // namespace vexora::ui
