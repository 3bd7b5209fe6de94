// SPDX-License-Identifier: MIT
#include "ui/today/todaydock.h"

#include "ui/today/todaypane.h"
#include "ui/widgets/headerbar.h"
#include "ui/widgets/headerbutton.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace vexora::ui {

TodayDock::TodayDock(const Desk &desk, QHBoxLayout *row, QWidget *pages, HeaderBar *header)
    : QObject(pages->parentWidget())
    , m_row(row)
    , m_pages(pages)
    , m_window(pages->window())
    , m_pane(new TodayPane(desk, pages->parentWidget()))
    , m_button(new HeaderButton(QFont::Normal, header))
{
    const QKeySequence keys(u"Ctrl+T"_s);
    m_pane->hide();
    m_button->setObjectName(u"todayButton"_s);
    m_button->setWords(tr("Today"));
    m_button->setMark(u"panel"_s);
    m_button->setAccessibleDescription(keys.toString(QKeySequence::NativeText));
    m_button->setToolTip(keys.toString(QKeySequence::NativeText));
    m_button->setCheckable(true);
    header->addTool(m_button);

    auto *shortcut = new QShortcut(keys, m_window);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, &TodayDock::toggle);
    connect(m_button, &QAbstractButton::clicked, this, &TodayDock::toggle);
    connect(m_pane, &TodayPane::historyRequested, this, &TodayDock::historyRequested);
    connect(m_pane, &TodayPane::escaped, this, &TodayDock::leave);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (m_isOpen && now && now->window() == m_window && !holds(now))
            close();
    });
    m_window->installEventFilter(this);
    m_pages->installEventFilter(this);
    arrange();
}

void TodayDock::setPlace(const Workspace &workspace, const std::optional<Profile> &profile)
{
    m_pane->setPlace(workspace, profile);
}

void TodayDock::setOnIssuePage(bool on)
{
    m_onIssuePage = on;
    if (!on)
        close();
    arrange();
}

bool TodayDock::holds(const QWidget *widget) const
{
    return m_pane && widget && (widget == m_pane || m_pane->isAncestorOf(widget));
}

void TodayDock::arrange()
{
    const bool column = m_window->width() >= kColumnFrom;
    if (column != m_isColumn) {
        close();
        m_isColumn = column;
        if (column)
            m_row->addWidget(m_pane);
        else
            m_row->removeWidget(m_pane);
    }
    m_button->setVisible(m_onIssuePage && !column);
    m_pane->setVisible(m_onIssuePage && (column || m_isOpen));
    placeDrawer();
}

void TodayDock::placeDrawer()
{
    if (m_isColumn)
        return;
    QRect place = m_pages->geometry();
    place.setLeft(place.right() + 1 - TodayPane::kWidth);
    m_pane->setGeometry(place);
    m_pane->raise();
}

void TodayDock::toggle()
{
    if (!m_onIssuePage)
        return;
    if (m_isColumn ? holds(QApplication::focusWidget()) : m_isOpen)
        leave();
    else if (m_isColumn)
        enter();
    else
        open();
}

void TodayDock::open()
{
    m_isOpen = true;
    m_button->setChecked(true);
    arrange();
    enter();
    qApp->installEventFilter(this); // for a click beside it
}

void TodayDock::close()
{
    qApp->removeEventFilter(this);
    m_isOpen = false;
    m_button->setChecked(false);
    if (!m_isColumn)
        m_pane->hide();
}

void TodayDock::enter()
{
    m_before = QApplication::focusWidget();
    m_pane->takeFocus();
}

void TodayDock::leave()
{
    QWidget *back = m_before ? m_before.data() : m_pages.data();
    close();
    if (back && back->isVisible())
        back->setFocus(Qt::OtherFocusReason);
}

bool TodayDock::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    const bool pressed = event->type() == QEvent::MouseButtonPress;
    // Whatever else comes by may be the end of one of these, no longer what its pointer says.
    if ((!moved && !pressed) || !m_pages || !m_window || !m_pane || !m_button)
        return false;
    // The pages are moved by the layout that arrange() changes: by then it must be through.
    if (moved && watched == m_window)
        arrange();
    else if (moved && watched == m_pages)
        placeDrawer();
    if (m_isOpen && pressed) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == m_window && !holds(widget) && widget != m_button)
            leave();
    }
    return false;
}

} // namespace vexora::ui
