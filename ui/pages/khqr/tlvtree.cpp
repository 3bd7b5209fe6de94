// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/tlvtree.h"

#include "ui/pages/khqr/fieldwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kTreeLine{26};
constexpr Px kTagWidth{76};
constexpr Px kLengthWidth{64};
constexpr int kMostValue = 200; ///< characters of a value; the tree shows one line of it

class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), kTreeLine};
    }
};

QString shown(const QString &value)
{
    return plainServerText(value, kMostValue);
}

} // namespace

TlvTree::TlvTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(4);
    setHeaderLabels({tr("Tag"), tr("Field"), tr("Length"), tr("Value")});
    setItemDelegate(new LineDelegate(this));
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAllColumnsShowFocus(true);
    setIndentation(space::kMedium);
    setFont(ui::font(TextSize::Small));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    setColumnWidth(Tag, kTagWidth);
    header()->setSectionResizeMode(Name, QHeaderView::ResizeToContents);
    setColumnWidth(Length, kLengthWidth);
    connect(this, &QTreeWidget::itemExpanded, this, &TlvTree::fit);
    connect(this, &QTreeWidget::itemCollapsed, this, &TlvTree::fit);
}

void TlvTree::add(const khqr::Tlv &tlv, const QString &parent, QTreeWidgetItem *under)
{
    auto *item = under ? new QTreeWidgetItem(under) : new QTreeWidgetItem(this);
    const QString name = FieldWords::tag(parent, tlv.tag);
    item->setText(Tag, tlv.tag);
    item->setText(Name, name);
    item->setText(Length, QString::number(tlv.length));
    item->setText(Value, shown(tlv.value));
    item->setToolTip(Value, shown(tlv.value));
    item->setTextAlignment(Length, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(Tag, Qt::UserRole, tlv.offset);
    for (const khqr::Tlv &child : tlv.children)
        add(child, tlv.tag, item);
}

void TlvTree::markBroken(QTreeWidgetItem *item, bool isFirst, const QString &why)
{
    item->setIcon(Tag, icon(u"cross"_s, Role::Fault));
    item->setText(Name, item->text(Name) + u": " + why);
    item->setToolTip(Name, item->text(Name));
    for (int column = 0; column < columnCount(); ++column)
        item->setForeground(column, color(Role::Fault));
    QFont bold = ui::font(TextSize::Small, QFont::DemiBold);
    if (isFirst)
        item->setFont(Name, bold);
    item->setData(Tag, kBreakRole, isFirst);
    if (isFirst)
        setCurrentItem(item);
}

void TlvTree::show(const QString &payload, const khqr::Check &check, const BreakWords &words)
{
    clear();
    const QList<khqr::Tlv> &items = words.broken ? words.broken->items : check.tlv;
    bool isFirst = true;
    for (const khqr::Tlv &tlv : items) {
        add(tlv, {}, nullptr);
        QTreeWidgetItem *item = topLevelItem(topLevelItemCount() - 1);
        const ShortField *field = words.broken ? words.broken->shortField(tlv.offset) : nullptr;
        const qsizetype end = tlv.offset + 4 + tlv.value.size();
        const bool breaksInside = !words.broken && tlv.offset < check.firstBreak
            && check.firstBreak < end && !words.places.isEmpty();
        if (field || breaksInside) {
            markBroken(item, isFirst, field ? BreakWords::shortly(*field) : tr("does not fit"));
            isFirst = false;
        }
    }
    // Where reading by the declared lengths ended, what is left is a line of its own.
    if (!words.places.isEmpty() && isFirst) {
        auto *rest = new QTreeWidgetItem(this);
        rest->setText(Tag, u"?"_s);
        rest->setText(Name, tr("Rest"));
        const QString text = payload.sliced(words.places.first().from);
        rest->setText(Length, QString::number(text.size()));
        rest->setText(Value, shown(text));
        rest->setTextAlignment(Length, Qt::AlignRight | Qt::AlignVCenter);
        markBroken(rest, true, tr("does not fit"));
        isFirst = false;
    }
    if (words.broken && !words.broken->hasChecksum) {
        auto *missing = new QTreeWidgetItem(this);
        missing->setText(Tag, u"63"_s);
        missing->setText(Name, FieldWords::tag({}, u"63"_s));
        markBroken(missing, isFirst, tr("missing"));
    }
    expandAll();
    fit();
}

void TlvTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    fit();
}

/** The page scrolls, not the tree in it. */
void TlvTree::fit()
{
    int lines = 0;
    for (QTreeWidgetItemIterator it(this, QTreeWidgetItemIterator::NotHidden); *it; ++it) {
        const QTreeWidgetItem *above = (*it)->parent();
        if (!above || above->isExpanded())
            ++lines;
    }
    setFixedHeight(header()->sizeHint().height() + lines * kTreeLine + 2 * frameWidth() + 2);
}

} // namespace vexora::ui
