// SPDX-License-Identifier: MIT
#include "ui/widgets/payerlist.h"

#include "checkout/maskedvalue.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QDateTime>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kMostRows = 7;
constexpr int kLongestText = 80;
constexpr qsizetype kTail = 4; ///< characters of a number that people compare
constexpr qsizetype kDateLength = 10; ///< of Words::time()
constexpr int kDetailRole = Qt::UserRole;
constexpr int kPayerRole = Qt::UserRole + 1;

class PayerDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {kPayerListWidth,
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
            others.append(masked(field.type, value));
    }
    return numbers + others;
}

/** As many marks as it takes, one at least. */
QString detailOf(const RegionSpec &region, const QList<RunMemory::Payer> &payers, qsizetype which,
                 bool ofThisRun)
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
    const qint64 last = payers[which].lastMs;
    shown.append(ofThisRun ? QDateTime::fromMSecsSinceEpoch(last).time().toString(u"HH:mm")
                           : Words::time(last).left(kDateLength));
    return shown.join(u"  ·  "_s);
}

} // namespace

PayerList::PayerList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"payerList"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new PayerDelegate(this));
}

void PayerList::setPayers(const QList<RunMemory::Payer> &payers, const RegionSpec &region,
                          bool ofThisRun)
{
    clear();
    m_payers = payers;
    for (qsizetype i = 0; i < m_payers.size(); ++i) {
        const QString name = m_payers[i].name.isEmpty()
            ? tr("No name")
            : plainServerText(m_payers[i].name, kLongestText);
        const QString detail
            = plainServerText(detailOf(region, m_payers, i, ofThisRun), kLongestText);
        auto *item = new QListWidgetItem(name, this);
        item->setData(kDetailRole, detail);
        item->setData(kPayerRole, int(i));
        item->setData(Qt::AccessibleTextRole, QString(name + u", " + detail));
    }
    const int rows = std::min(kMostRows, int(m_payers.size()));
    setFixedHeight(rows * sizeHintForRow(0) + 2);
}

bool PayerList::filter(const QString &typed)
{
    const QString wanted = typed.simplified();
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem *each = item(row);
        const bool fits = wanted.isEmpty() || each->text().contains(wanted, Qt::CaseInsensitive)
            || each->data(kDetailRole).toString().contains(wanted, Qt::CaseInsensitive);
        each->setHidden(!fits);
        if (fits && !first)
            first = each;
    }
    setCurrentItem(first);
    return first;
}

std::optional<FieldMap> PayerList::marked() const
{
    const QListWidgetItem *item = currentItem();
    if (!item || item->isHidden())
        return std::nullopt;
    return m_payers[item->data(kPayerRole).toInt()].fields;
}

} // namespace vexora::ui
