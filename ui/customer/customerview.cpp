// SPDX-License-Identifier: MIT
#include "ui/customer/customerview.h"

#include "ui/pages/issue/ordertexts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kLongestShopName = 60;

struct StateWords
{
    const char *heading;
    Role role;
};

StateWords wordsOf(SaleState state)
{
    switch (state) {
    case SaleState::Expired:
        return {"expired", Role::Ink};
    case SaleState::PartPaid:
        return {"part", Role::Amber};
    case SaleState::Paid:
        return {"paid", Role::Ok};
    case SaleState::Failed:
        return {"failed", Role::Fault};
    case SaleState::Closed:
        return {"closed", Role::Ink};
    case SaleState::Waiting:
    case SaleState::LastMinute:
        break;
    }
    return {"scan", Role::Ink};
}

} // namespace

CustomerView::CustomerView(const Sale &sale, const QrMatrix &matrix, const CustomerTexts &texts,
                           Environment environment, QWidget *parent)
    : QWidget(parent)
    , m_sale(sale)
    , m_texts(texts)
    , m_environment(environment)
    , m_picture(new SalePicture(this))
    , m_test(addLabel(u"customerTest"_s, QFont::Bold))
    , m_shop(addLabel(u"customerShop"_s, QFont::DemiBold))
    , m_shopToo(addLabel(u"customerShopToo"_s))
    , m_amount(addLabel(u"customerAmount"_s, QFont::Bold))
    , m_heading(addLabel(u"customerState"_s, QFont::DemiBold))
    , m_headingToo(addLabel(u"customerStateToo"_s))
    , m_left(addLabel(u"customerLeft"_s, QFont::DemiBold))
    , m_caption(addLabel(u"customerLeftCaption"_s))
    , m_line(new TimeLine(this))
    , m_note(addLabel(u"customerNote"_s))
    , m_noteToo(addLabel(u"customerNoteToo"_s))
    , m_newCode(makeButton(m_texts.both("new"), u"newCodeButton"_s, this, ButtonKind::Primary))
{
    m_picture->view()->setObjectName(u"customerCode"_s);
    m_picture->view()->setAccessibleName(tr("KHQR"));
    m_picture->setCode(matrix);
    write(m_shop, plainServerText(sale.shop, kLongestShopName), Role::Ink);
    write(m_shopToo, plainServerText(sale.shopToo, kLongestShopName), Role::Dim);
    write(m_amount, sale.amount, Role::Ink);
    write(m_test, environment == Environment::Live ? QString() : m_texts.both("test"),
          Role::OnTest);
    m_test->setAlignment(Qt::AlignCenter);
    connect(m_newCode, &QPushButton::clicked, this, &CustomerView::newCodePressed);
    writeState();
}

QLabel *CustomerView::addLabel(const QString &name, QFont::Weight weight)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(ui::font(TextSize::Body, weight));
    return label;
}

void CustomerView::write(QLabel *label, const QString &text, Role role)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
    m_roles[label] = role;
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color(role));
    label->setPalette(palette);
}

void CustomerView::writeBoth(QLabel *first, QLabel *second, const char *key, Role role)
{
    write(first, m_texts.first(key), role);
    write(second, m_texts.second(key), Role::Dim);
}

void CustomerView::setShown(const Shown &shown)
{
    if (shown == m_shown)
        return;
    const bool isNews = shown.state != m_shown.state;
    m_shown = shown;
    writeState();
    if (!isNews)
        return;
    QAccessibleEvent said(m_heading, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void CustomerView::writeState()
{
    const SaleState state = m_shown.state;
    const StateWords words = wordsOf(state);
    m_picture->setState(state);
    writeBoth(m_heading, m_headingToo, m_shown.renewing ? "moment" : words.heading, words.role);
    const bool counts = hasCode(state);
    const Role time = state == SaleState::LastMinute ? Role::Amber : Role::Ink;
    write(m_left, counts ? m_left->text() : QString(), time);
    write(m_caption, counts ? m_texts.both("left") : QString(), Role::Dim);
    m_line->setVisible(counts);
    m_newCode->setVisible(m_shown.canRenew && !m_shown.renewing);
    writeNote();
    arrange();
}

void CustomerView::writeNote()
{
    switch (m_shown.state) {
    case SaleState::Waiting:
    case SaleState::LastMinute:
        if (m_shown.unheard)
            writeBoth(m_note, m_noteToo, "unheard", Role::Dim);
        else
            writeBoth(m_note, m_noteToo, "", Role::Dim);
        return;
    case SaleState::Expired:
        writeBoth(m_note, m_noteToo, "again", Role::Ink);
        return;
    case SaleState::Paid:
        writeBoth(m_note, m_noteToo, "thanks", Role::Ink);
        return;
    case SaleState::PartPaid:
        if (!m_shown.stillToPay.isEmpty()) {
            const auto filled
                = [this](QString text) { return text.replace("{amount}"_L1, m_shown.stillToPay); };
            write(m_note, filled(m_texts.first("open")), Role::Ink);
            write(m_noteToo, filled(m_texts.second("open")), Role::Dim);
            return;
        }
        break;
    case SaleState::Failed:
    case SaleState::Closed:
        break;
    }
    writeBoth(m_note, m_noteToo, "ask", Role::Ink);
}

void CustomerView::showTime(qint64 nowMs)
{
    if (m_firstSeenMs == 0)
        m_firstSeenMs = nowMs;
    if (!hasCode(m_shown.state))
        return;
    const qint64 left = std::max<qint64>(m_sale.endsAtMs - nowMs, 0);
    const qint64 begun = m_sale.beginsAtMs > 0 ? m_sale.beginsAtMs : m_firstSeenMs;
    const qint64 all = std::max<qint64>(m_sale.endsAtMs - begun, 1);
    const bool isLast = m_shown.state == SaleState::LastMinute;
    m_line->setShare(double(left) / double(all), isLast ? Role::Amber : Role::Accent);
    const QString time = minutesLeft(left);
    if (time == m_left->text())
        return;
    const bool moves = time.size() != m_left->text().size();
    write(m_left, time, isLast ? Role::Amber : Role::Ink);
    m_left->setAccessibleName(tr("Time left: %1").arg(time));
    if (moves)
        arrange();
}

void CustomerView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void CustomerView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        for (auto role = m_roles.cbegin(); role != m_roles.cend(); ++role)
            write(role.key(), role.key()->text(), role.value());
    }
}

void CustomerView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Background));
    if (m_environment != Environment::Live) {
        painter.fillRect(m_test->geometry(), color(Role::Test));
        painter.save();
        painter.setClipRect(rect().adjusted(0, m_test->height(), 0, 0));
        QFont letters = ui::font(TextSize::Body, QFont::Black);
        letters.setPixelSize(std::max(std::min(width(), height()) / 6, 12));
        painter.setFont(letters);
        QColor faint = color(Role::Test);
        faint.setAlphaF(isDark() ? 0.20F : 0.14F);
        painter.setPen(faint);
        painter.translate(rect().center());
        painter.rotate(-30);
        const QString word = u"TEST"_s;
        const int across = painter.fontMetrics().horizontalAdvance(word) * 3 / 2;
        const int down = painter.fontMetrics().height() * 5 / 4;
        const int reach = width() + height();
        for (int y = -reach / 2, row = 0; y < reach / 2; y += down, ++row) {
            for (int x = -reach / 2 - (row % 2) * across / 2; x < reach / 2; x += across)
                painter.drawText(x, y, word);
        }
        painter.restore();
    }
    if (hasCode(m_shown.state)) {
        painter.setPen(color(Role::Line));
        painter.drawRect(m_picture->geometry().adjusted(-1, -1, 0, 0));
    }
}

} // namespace vexora::ui
