// SPDX-License-Identifier: MIT
#include "ui/widgets/payeroffer.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/payerlist.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

PayerOffer::PayerOffer(QWidget *parent)
    : QFrame(parent, Qt::ToolTip)
    , m_list(new PayerList(this))
{
    setObjectName(u"payerOffer"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Payers of the payer book"));
    m_list->setObjectName(u"payerOfferList"_s);
    m_list->setAccessibleName(accessibleName());
    auto *keys
        = makeLabel(tr("↓ and Enter: take over · Esc: type on"), this, TextSize::Small, Role::Dim);
    keys->setObjectName(u"payerOfferKeys"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kTight, space::kTight, space::kTight, space::kTight);
    column->setSpacing(space::kHair);
    column->addWidget(m_list);
    column->addWidget(keys);
    setFixedWidth(kPayerListWidth + 2 * space::kTight);
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(); });
    hide();
}

void PayerOffer::offer(QLineEdit *field, const QList<RunMemory::Payer> &payers,
                       const RegionSpec &region)
{
    dismiss();
    if (payers.isEmpty())
        return;
    m_list->setPayers(payers, region, false);
    m_list->setCurrentItem(nullptr); // Enter is the form's until somebody is marked
    m_field = field;
    field->installEventFilter(this);
    for (QWidget *around = field->parentWidget(); around; around = around->parentWidget()) {
        around->installEventFilter(this);
        m_around.append(around);
    }
    place();
    show();
}

void PayerOffer::dismiss()
{
    if (m_field)
        m_field->removeEventFilter(this);
    for (const QPointer<QWidget> &around : std::as_const(m_around)) {
        if (around)
            around->removeEventFilter(this);
    }
    m_field = nullptr;
    m_around.clear();
    hide();
}

void PayerOffer::place()
{
    if (!m_field)
        return;
    if (isVisible() && m_field->visibleRegion().isEmpty()) {
        dismiss();
        return;
    }
    adjustSize();
    const QRect screen = m_field->screen()->availableGeometry();
    const QPoint below = m_field->mapToGlobal(QPoint(0, m_field->height()));
    const bool fits = below.y() + height() <= screen.bottom();
    const int y = fits ? below.y() : m_field->mapToGlobal(QPoint()).y() - height();
    move(std::clamp(below.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
         y);
}

void PayerOffer::choose()
{
    const std::optional<FieldMap> fields = m_list->marked();
    if (!fields)
        return;
    dismiss();
    Q_EMIT chosen(*fields);
}

/** False for a key that is the field's. */
bool PayerOffer::take(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        QKeyEvent forwarded(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(m_list, &forwarded);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_list->currentItem())
            return false;
        choose();
        return true;
    case Qt::Key_Escape:
        dismiss();
        Q_EMIT refused();
        return true;
    default:
        return false;
    }
}

bool PayerOffer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field) {
        const QEvent::Type type = event->type();
        if (type == QEvent::WindowDeactivate)
            dismiss();
        else if (type == QEvent::Move || type == QEvent::Resize) // a note came above, or a scroll
            QTimer::singleShot(0, this, [this] { place(); });
        return false;
    }
    if (!isVisible())
        return false;
    const bool isShortcut = event->type() == QEvent::ShortcutOverride;
    if (isShortcut || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() & ~Qt::KeypadModifier)
            return false;
        if (!isShortcut)
            return take(key->key());
        const bool isMine = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down
            || key->key() == Qt::Key_Escape
            || (m_list->currentItem()
                && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter));
        if (isMine)
            event->accept();
        return isMine;
    }
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        dismiss();
    return false;
}

} // namespace vexora::ui
