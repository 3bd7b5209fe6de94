// SPDX-License-Identifier: MIT
#include "ui/pages/support/fieldstable.h"

#include "ui/pages/support/readingtable.h"
#include "ui/pages/support/runtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kMostOfAValue = 2000; ///< shown of one value; the rest is in the box
enum FieldColumn { StateColumn, NameColumn, TheirColumn, OurColumn, FieldColumns };
constexpr Px kStateSign{14};
constexpr int kRunsRole = Qt::UserRole + 1;

QFont valueFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(font(TextSize::Small).pixelSize());
    return fixed;
}

QList<VisibleRun> cutRuns(const QList<VisibleRun> &runs)
{
    QList<VisibleRun> kept;
    qsizetype length = 0;
    for (VisibleRun run : runs) {
        if (length + run.text.size() > kMostOfAValue) {
            run.text = run.text.left(kMostOfAValue - length) + u'…';
            kept.append(run);
            break;
        }
        length += run.text.size();
        kept.append(run);
    }
    return kept;
}

struct KindWord
{
    QString icon;
    Role role;
    QString word;
};

KindWord kindWord(const FieldComparison &field)
{
    using Kind = FieldComparison::Kind;
    switch (field.kind) {
    case Kind::Same:
        return {u"check"_s, Role::Ok, FieldsTable::tr("same")};
    case Kind::Differs:
        return {u"cross"_s, Role::Fault, FieldsTable::tr("differs")};
    case Kind::OnlyTheirs:
        return {u"warning"_s, Role::Amber, FieldsTable::tr("only theirs")};
    case Kind::OnlyOurs:
        return {u"warning"_s, Role::Amber, FieldsTable::tr("only ours")};
    case Kind::SameButKind:
        break;
    }
    switch (field.theirKind) {
    case SentKind::Number:
        return {u"warning"_s, Role::Amber, FieldsTable::tr("a number")};
    case SentKind::Bool:
        return {u"warning"_s, Role::Amber, FieldsTable::tr("true or false")};
    case SentKind::Null:
        return {u"warning"_s, Role::Amber, FieldsTable::tr("null")};
    default:
        return {u"warning"_s, Role::Amber, FieldsTable::tr("no string")};
    }
}

} // namespace

/** Values, wrapped anywhere, with their stretches marked. */
class FieldsTable::Delegate final : public QStyledItemDelegate
{
public:
    explicit Delegate(QTableView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() < TheirColumn)
            return QStyledItemDelegate::sizeHint(option, index);
        const int width = m_view->columnWidth(index.column()) - space::kTight;
        QTextLayout layout;
        return {width, lay(layout, index, width) + space::kTight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() < TheirColumn)
            return;
        QTextLayout layout;
        const int height = lay(layout, index, option.rect.width() - space::kTight);
        const int above = std::max(space::kTight / 2, (option.rect.height() - height) / 2);
        layout.draw(painter, option.rect.topLeft() + QPoint(space::kTight / 2, above));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() >= TheirColumn)
            option->text.clear();
    }

private:
    static int lay(QTextLayout &layout, const QModelIndex &index, int width)
    {
        const RunText text = RunText::of(index.data(kRunsRole).value<QList<VisibleRun>>());
        QTextOption wrap;
        wrap.setWrapMode(QTextOption::WrapAnywhere);
        layout.setTextOption(wrap);
        layout.setFont(valueFont());
        layout.setText(text.text);
        layout.setFormats(text.formats);
        qreal height = 0;
        layout.beginLayout();
        while (true) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(std::max(width, 1));
            line.setPosition({0, height});
            height += line.height();
        }
        layout.endLayout();
        return qCeil(height);
    }

    QTableView *m_view;
};

FieldsTable::FieldsTable(QWidget *parent)
    : QTableWidget(0, FieldColumns, parent)
{
    makeReading(this);
    setItemDelegate(new Delegate(this));
    setHorizontalHeaderLabels({tr("State"), tr("Field"), tr("Customer's"), tr("Ours")});
    horizontalHeader()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(TheirColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(OurColumn, QHeaderView::Stretch);
    setIconSize(QSize(kStateSign, kStateSign));
}

void FieldsTable::show(const QList<FieldComparison> &fields)
{
    setRowCount(static_cast<int>(fields.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const FieldComparison &field = fields[row];
        const KindWord word = kindWord(field);
        setItem(row, StateColumn, new QTableWidgetItem(icon(word.icon, word.role), word.word));
        setItem(row, NameColumn, new QTableWidgetItem(plainServerText(field.name, 80)));
        const auto put = [&](int column, const QList<VisibleRun> &runs) {
            const QList<VisibleRun> shown = cutRuns(runs);
            auto *cell = new QTableWidgetItem(RunText::of(shown).text);
            cell->setData(kRunsRole, QVariant::fromValue(shown));
            QStringList looks;
            for (const VisibleRun &run : shown) {
                if (!run.lookAlike.isEmpty())
                    looks.append(tr("“%1” only looks like “%2”").arg(run.text, run.lookAlike));
            }
            cell->setToolTip(looks.join(u'\n').toHtmlEscaped());
            setItem(row, column, cell);
        };
        put(TheirColumn, field.theirRuns);
        put(OurColumn, field.ourRuns);
    }
    fit();
}

void FieldsTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fit();
}

void FieldsTable::fit()
{
    resizeRowsToContents();
}

} // namespace vexora::ui
