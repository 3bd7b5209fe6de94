// SPDX-License-Identifier: MIT
#include "ui/today/todaylist.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"
#include "ui/today/todaydelegate.h"
#include "ui/today/todaymodel.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace vexora::ui {

/** Copy of the line somebody stands on: the others are painted, this one can have the focus. */
class TodayList::CopyButton final : public QAbstractButton
{
public:
    explicit CopyButton(TodayList *list)
        : QAbstractButton(list->viewport())
        , m_list(list)
    {
        setObjectName(u"todayCopyButton"_s);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        hide();
    }

    void setCopied(bool copied)
    {
        m_copied = copied;
        setText(TodayDelegate::copyWord(copied));
        setAccessibleName(text());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        TodayDelegate::paintCopy(&painter, rect(), m_copied);
        if (hasFocus())
            drawFocusRing(&painter, rect(), space::kRadius);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool presses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (presses && event->modifiers().testFlags(Qt::NoModifier))
            click();
        else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Escape)
            QAbstractButton::keyPressEvent(event);
        else
            m_list->keyPressEvent(event); // the arrows move on, from Copy to Copy
    }

private:
    TodayList *m_list;
    bool m_copied = false;
};

TodayList::TodayList(TodayModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_copy(new CopyButton(this))
{
    setObjectName(u"todayList"_s);
    setAccessibleName(tr("Today's orders"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new TodayDelegate(model, this));
    setModel(&model);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    QPalette ground = palette();
    ground.setColor(QPalette::Base, color(Role::Panel));
    setPalette(ground);

    connect(m_copy, &QAbstractButton::clicked, this,
            [this] { Q_EMIT copyWanted(currentIndex().row()); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { placeCopy(); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { placeCopy(); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { placeCopy(); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] { standSomewhere(); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] { standSomewhere(); });
}

/** Nobody is in the list: the newest is what the first key press should meet. */
void TodayList::standSomewhere()
{
    const bool isUsed = hasFocus() || m_copy->hasFocus();
    if (m_model.rowCount() > 0 && (!currentIndex().isValid() || !isUsed))
        setCurrentIndex(m_model.index(0));
    placeCopy();
}

void TodayList::placeCopy()
{
    const QModelIndex current = currentIndex();
    const bool shown = current.isValid() && m_model.row(current.row()).canCopy;
    if (!shown && m_copy->hasFocus())
        setFocus(Qt::OtherFocusReason);
    if (shown) {
        m_copy->setGeometry(TodayDelegate::copyRect(visualRect(current)));
        m_copy->setCopied(m_model.isCopied(current.row()));
        m_copy->setAccessibleDescription(m_model.row(current.row()).spoken);
    }
    m_copy->setVisible(shown);
}

bool TodayList::isOnCopy(const QModelIndex &index, const QPoint &at) const
{
    return index.isValid() && m_model.row(index.row()).canCopy
        && TodayDelegate::copyRect(visualRect(index)).contains(at);
}

void TodayList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (current.isValid() && event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted(current.row());
    else if (current.isValid() && chooses && !(event->modifiers() & ~Qt::KeypadModifier))
        Q_EMIT chosen(current.row());
    else
        QListView::keyPressEvent(event);
}

void TodayList::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_pressed = event->button() == Qt::LeftButton ? indexAt(at) : QModelIndex();
    m_pressedCopy = isOnCopy(m_pressed, at);
    QListView::mousePressEvent(event);
}

void TodayList::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    viewport()->setCursor(indexAt(at).isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!event->buttons()) // a drag must not choose what it passes
        QListView::mouseMoveEvent(event);
}

void TodayList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex pressed = std::exchange(m_pressed, QPersistentModelIndex());
    if (event->button() != Qt::LeftButton || !pressed.isValid() || indexAt(at) != pressed)
        return;
    if (m_pressedCopy != isOnCopy(pressed, at))
        return; // neither one nor the other
    if (m_pressedCopy)
        Q_EMIT copyWanted(pressed.row());
    else
        Q_EMIT chosen(pressed.row());
}

void TodayList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model.rowCount() > 0 || !hasFocus())
        return;
    QPainter painter(viewport());
    drawFocusRing(&painter, viewport()->rect().adjusted(1, 0, 0, 0), space::kRadius);
}

void TodayList::updateGeometries()
{
    QListView::updateGeometries();
    placeCopy();
}

void TodayList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        standSomewhere();
}

} // namespace vexora::ui
