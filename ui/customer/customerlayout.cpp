// SPDX-License-Identifier: MIT
// Where things stand on the customer's screen. By hand: every size follows the screen's.
#include "ui/customer/customerview.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace vexora::ui {

namespace {

constexpr double kMargin = 44;
constexpr double kBetween = 56; ///< text and code
constexpr double kTestBand = 46;
constexpr int kLeastLetters = 9;

/** The largest size up to `most` at which the text keeps within its lines. */
QFont fitted(const QLabel &label, int width, int lines, int most)
{
    QFont font = label.font();
    for (int size = most;; size -= std::max(size / 16, 1)) {
        font.setPixelSize(std::max(size, kLeastLetters));
        const QFontMetrics metrics(font);
        const QRect needed = metrics.boundingRect(QRect(0, 0, width, 1 << 20),
                                                  Qt::TextWordWrap | Qt::AlignLeft, label.text());
        if (size <= kLeastLetters
            || (needed.width() <= width && needed.height() <= lines * metrics.lineSpacing() + 1))
            return font;
    }
}

} // namespace

QList<CustomerView::Line> CustomerView::head() const
{
    return {{m_shop, 38, 0, 2}, {m_shopToo, 24, 4, 1}, {m_amount, 84, 14, 1}};
}

QList<CustomerView::Line> CustomerView::foot() const
{
    const bool counts = hasCode(m_shown.state);
    const double loud = counts ? 30 : 48;
    return {{m_heading, loud, counts ? 34.0 : 28.0, 2},
            {m_headingToo, loud * 0.72, 4, 2},
            {m_left, 44, 26, 1},
            {m_line, 10, 10, 1},
            {m_caption, 20, 8, 1},
            {m_note, counts ? 20.0 : 28.0, 22, 4},
            {m_noteToo, counts ? 18.0 : 21.0, 6, 4},
            {m_newCode, 26, 30, 1}};
}

void CustomerView::arrange()
{
    if (width() < 2 || height() < 2)
        return;
    const bool wide = width() * 10 >= height() * 11;
    const double at100 = wide ? std::min(width() / 1280.0, height() / 800.0)
                              : std::min(width() / 800.0, height() / 1280.0);
    QRect room = rect();
    if (!m_test->text().isEmpty()) {
        const int band = int(kTestBand * at100);
        m_test->setGeometry(0, 0, width(), band);
        m_test->setFont(fitted(*m_test, width(), 1, int(24 * at100)));
        room.setTop(band);
    }
    const int margin = int(kMargin * at100);
    room.adjust(margin, margin, -margin, -margin);
    // Rather smaller letters than one that is cut off.
    for (double unit = at100; unit > at100 / 3; unit *= 0.92) {
        if (wide ? arrangeWide(room, unit) : arrangeTall(room, unit))
            break;
    }
    update();
}

bool CustomerView::arrangeWide(QRect room, double unit)
{
    const int side = m_picture->sideFor(std::min(room.height(), room.width() * 58 / 100));
    const int between = int(kBetween * unit);
    const QRect text(room.left(), room.top(), room.width() - side - between, room.height());
    const QList<Line> lines = head() + foot();
    const int needed = stack(lines, text, unit, false, -1);
    if (needed > room.height())
        return false;
    stack(lines, text, unit, false, text.top() + (text.height() - needed) / 2);
    m_picture->setGeometry(room.right() + 1 - side, room.top() + (room.height() - side) / 2, side,
                           side);
    return true;
}

bool CustomerView::arrangeTall(QRect room, double unit)
{
    constexpr int kLeastShare = 45; // per cent of the height the code gets at least
    const int gap = int(28 * unit);
    const int above = stack(head(), room, unit, true, -1);
    const int below = stack(foot(), room, unit, true, -1);
    const int left = room.height() - above - below - 2 * gap;
    const int wanted = std::min(room.width(), room.height() * kLeastShare / 100);
    if (left < wanted)
        return false;
    const int side = m_picture->sideFor(std::min(room.width(), left));
    const int spare = (left - side) / 3;
    stack(head(), room, unit, true, room.top() + spare);
    const int top = room.top() + above + gap + spare;
    m_picture->setGeometry(room.left() + (room.width() - side) / 2, top, side, side);
    stack(foot(), room, unit, true, top + side + gap);
    return true;
}

int CustomerView::stack(const QList<Line> &lines, const QRect &room, double unit, bool centred,
                        int top)
{
    int y = 0;
    for (const Line &line : lines) {
        if (line.widget->isHidden())
            continue;
        if (y > 0)
            y += int(line.gap * unit);
        const int size = std::max(int(line.size * unit), 1);
        QRect place(room.left(), top + y, room.width(), size);
        if (auto *label = qobject_cast<QLabel *>(line.widget)) {
            label->setFont(fitted(*label, room.width(), line.lines, size));
            label->setAlignment(centred ? Qt::AlignHCenter : Qt::AlignLeft);
            place.setHeight(std::max(label->heightForWidth(room.width()), size));
        } else if (line.widget == m_newCode) {
            QFont letters = m_newCode->font();
            letters.setPixelSize(size);
            const int words = QFontMetrics(letters).horizontalAdvance(m_newCode->text());
            m_newCode->setFont(letters);
            place.setHeight(size * 5 / 2);
            place.setWidth(std::min(words + size * 3, room.width()));
            if (centred)
                place.moveLeft(room.left() + (room.width() - place.width()) / 2);
        }
        if (top >= 0)
            line.widget->setGeometry(place);
        y += place.height();
    }
    return y;
}

} // namespace vexora::ui
