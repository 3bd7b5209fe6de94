// SPDX-License-Identifier: MIT
#include "ui/widgets/payerpopup.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/payerlist.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kPopupWidth = kPayerListWidth + 12;

} // namespace

PayerPopup::PayerPopup(const QList<RunMemory::Payer> &payers, const RegionSpec &region,
                       QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_filter(new QLineEdit(this))
    , m_list(new PayerList(this))
    , m_none(makeLabel(tr("Nobody by that name in this run"), this, TextSize::Small, Role::Dim))
{
    setObjectName(u"payerPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Same payer again"));
    m_filter->setObjectName(u"payerFilterEdit"_s);
    m_filter->setPlaceholderText(tr("Type a name"));
    m_filter->setAccessibleName(tr("Name of the payer"));
    m_filter->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    ui::setText(m_filter, TextSize::Body);
    m_filter->installEventFilter(this);
    m_list->setAccessibleName(tr("Payers of this run"));
    m_list->setPayers(payers, region, true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kTight, space::kTight, space::kTight, space::kTight);
    column->setSpacing(space::kTight);
    column->addWidget(m_filter);
    column->addWidget(m_list);
    column->addWidget(m_none);
    connect(m_filter, &QLineEdit::textChanged, this, &PayerPopup::filter);
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(); });
    filter({});
    setFixedWidth(kPopupWidth);
}

void PayerPopup::popupUnder(QWidget *anchor)
{
    adjustSize();
    const QPoint under = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height()));
    const QRect screen = anchor->screen()->availableGeometry();
    move(std::clamp(under.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
         std::clamp(under.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    show();
    m_filter->setFocus(Qt::PopupFocusReason);
}

void PayerPopup::filter(const QString &typed)
{
    m_none->setVisible(!m_list->filter(typed));
}

void PayerPopup::choose()
{
    const std::optional<FieldMap> fields = m_list->marked();
    if (!fields)
        return;
    close();
    Q_EMIT chosen(*fields);
}

bool PayerPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        QKeyEvent forwarded(QEvent::KeyPress, key->key(), key->modifiers());
        QCoreApplication::sendEvent(m_list, &forwarded);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!key->isAutoRepeat())
            choose();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace vexora::ui
