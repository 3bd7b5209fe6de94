// SPDX-License-Identifier: MIT
#include "ui/widgets/payerpopup.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kPopupWidth = 340;
constexpr int kMostRows = 7;
constexpr int kLongestText = 80;
constexpr qsizetype kTail = 4; ///< characters of a number that people compare
constexpr int kDetailRole = Qt::UserRole;
constexpr int kPayerRole = Qt::UserRole + 1;

class PayerDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {kPopupWidth - 2 * space::kTight,
                QFontMetrics(font(TextSize::Body)).height()
                    + QFontMetrics(font(TextSize::Small)).height() + 2 * space::kHair};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool marked = option.state.testFlag(QStyle::State_Selected);
        if (marked)
            painter->fillRect(option.rect, option.palette.highlight());
        const QRect inner
            = option.rect.adjusted(space::kTight, space::kHair, -space::kTight, -space::kHair);
        const QColor ink
            = marked ? option.palette.color(QPalette::HighlightedText) : color(Role::Ink);
        draw(painter, inner, Qt::AlignTop, font(TextSize::Body), ink, index.data().toString());
        draw(painter, inner, Qt::AlignBottom, font(TextSize::Small),
             marked ? ink : color(Role::Dim), index.data(kDetailRole).toString());
    }

private:
    static void draw(QPainter *painter, const QRect &rect, Qt::Alignment align, const QFont &with,
                     const QColor &ink, const QString &text)
    {
        painter->setFont(with);
        painter->setPen(ink);
        painter->drawText(rect, int(align | Qt::AlignLeft) | Qt::TextSingleLine,
                          QFontMetrics(with).elidedText(text, Qt::ElideRight, rect.width()));
    }
};

/** What tells a payer from another of the same name: ends of numbers, then all of the rest. */
QStringList marksOf(const RegionSpec &region, const RunMemory::Payer &payer)
{
    QStringList numbers;
    QStringList others;
    for (const FieldSpec &field : region.fields) {
        const QString value = payer.fields.value(field.name);
        if (value.isEmpty() || field.type == FieldType::Name)
            continue;
        if (field.type == FieldType::Mobile)
            numbers.prepend(u"…"_s + value.right(kTail));
        else if (field.type == FieldType::Account)
            numbers.append(u"…"_s + value.right(kTail));
        else if (field.type != FieldType::IpAddress)
            others.append(value);
    }
    return numbers + others;
}

/** As many marks as it takes, one at least. */
QString detailOf(const RegionSpec &region, const QList<RunMemory::Payer> &payers, qsizetype which)
{
    const QStringList own = marksOf(region, payers[which]);
    qsizetype needed = 1;
    for (qsizetype i = 0; i < payers.size(); ++i) {
        if (i == which || payers[i].name != payers[which].name)
            continue;
        const QStringList theirs = marksOf(region, payers[i]);
        qsizetype same = 0;
        while (same < own.size() && own.value(same) == theirs.value(same))
            ++same;
        needed = std::max(needed, same + 1);
    }
    QStringList shown = own.mid(0, needed);
    const bool isOneMerchant
        = std::all_of(payers.begin(), payers.end(), [&](const RunMemory::Payer &other) {
              return other.profile == payers[which].profile;
          });
    if (!isOneMerchant)
        shown.append(payers[which].profile);
    shown.append(QDateTime::fromMSecsSinceEpoch(payers[which].lastMs).time().toString(u"HH:mm"));
    return shown.join(u"  ·  "_s);
}

} // namespace

PayerPopup::PayerPopup(const QList<RunMemory::Payer> &payers, const RegionSpec &region,
                       QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_payers(payers)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
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
    m_list->setObjectName(u"payerList"_s);
    m_list->setAccessibleName(tr("Payers of this run"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PayerDelegate(m_list));
    for (qsizetype i = 0; i < m_payers.size(); ++i) {
        const QString name = m_payers[i].name.isEmpty()
            ? tr("No name")
            : plainServerText(m_payers[i].name, kLongestText);
        const QString detail = plainServerText(detailOf(region, m_payers, i), kLongestText);
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(kDetailRole, detail);
        item->setData(kPayerRole, int(i));
        item->setData(Qt::AccessibleTextRole, QString(name + u", " + detail));
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kTight, space::kTight, space::kTight, space::kTight);
    column->setSpacing(space::kTight);
    column->addWidget(m_filter);
    column->addWidget(m_list);
    column->addWidget(m_none);
    connect(m_filter, &QLineEdit::textChanged, this, &PayerPopup::filter);
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(); });
    filter({});
    const int rows = std::min(kMostRows, int(m_payers.size()));
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2);
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
    const QString wanted = typed.simplified();
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fits = wanted.isEmpty() || item->text().contains(wanted, Qt::CaseInsensitive)
            || item->data(kDetailRole).toString().contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    m_list->setCurrentItem(first);
    m_none->setVisible(!first);
}

void PayerPopup::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    const FieldMap fields = m_payers[item->data(kPayerRole).toInt()].fields;
    close();
    Q_EMIT chosen(fields);
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
