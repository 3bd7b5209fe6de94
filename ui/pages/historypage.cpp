// SPDX-License-Identifier: MIT
#include "ui/pages/historypage.h"

#include "ui/desk.h"
#include "ui/models/historytablemodel.h"
#include "ui/pages/checkallbar.h"
#include "ui/pages/historydetail.h"
#include "ui/print/orderprint.h"
#include "ui/print/printdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/ordertable.h"
#include "ui/words.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kSideBySide{1100}; ///< from this width on the detail stands beside the table
constexpr Px kDetailWidth{360};
constexpr Px kDetailHeight{290};
constexpr Px kLeastListHeight{270}; ///< some four orders, the bars above them counted

enum ListChoice { OwnList, SandboxList };
enum FilterChoice { AllOrders, UnknownOrders };

} // namespace

class HistoryPage::Private
{
public:
    Private(HistoryPage *page, Desk &theDesk);

    void reload();
    void onLoaded();
    void onCurrentChanged();
    void setHint(const QString &hint, bool isFault);
    void selectWanted();
    void onSelectionChanged();
    void printSelected();
    [[nodiscard]] QList<OrderRecord> selected() const;

    const Workspace &workspace() const
    {
        return list->currentIndex() == SandboxList ? desk.sandbox : desk.own;
    }

    Desk &desk;
    HistoryTableModel model;
    QComboBox *list;
    QComboBox *filter;
    QPushButton *printMany;
    CheckAllBar *checkAll;
    QLabel *hint;
    OrderTable *table;
    HistoryDetail *detail;
    QSplitter *splitter;
    std::optional<OrderKey> wanted; ///< to be selected once it is loaded
};

HistoryPage::Private::Private(HistoryPage *page, Desk &theDesk)
    : desk(theDesk)
    , model(theDesk.catalog, theDesk.language)
    , list(new QComboBox(page))
    , filter(new QComboBox(page))
    , printMany(makeButton({}, u"printOrdersButton"_s, page))
    , checkAll(new CheckAllBar(theDesk, page))
    , hint(makeLabel({}, page, TextSize::Body, Role::Dim))
    , table(new OrderTable(page))
    , detail(new HistoryDetail(theDesk, model, page))
    , splitter(new QSplitter(page))
{
    list->setObjectName(u"listCombo"_s);
    list->addItems({HistoryPage::tr("My merchants"), HistoryPage::tr("Sandbox")});
    filter->setObjectName(u"filterCombo"_s);
    filter->addItems({HistoryPage::tr("All"), HistoryPage::tr("Unknown")});
    hint->setObjectName(u"historyHint"_s);
    table->setObjectName(u"orderTable"_s);
    table->setAccessibleName(HistoryPage::tr("Orders"));
    table->setModel(&model);
    detail->setObjectName(u"historyDetail"_s);

    auto *title
        = makeLabel(HistoryPage::tr("History"), page, TextSize::Heading, Role::Ink, QFont::Bold);
    auto *listLabel = makeLabel(HistoryPage::tr("Orders of"), page, TextSize::Body, Role::Dim);
    auto *filterLabel = makeLabel(HistoryPage::tr("Show"), page, TextSize::Body, Role::Dim);
    for (QLabel *label : {title, listLabel, filterLabel})
        label->setWordWrap(false);
    tie(listLabel, list);
    tie(filterLabel, filter);
    makeCompact(printMany);
    printMany->hide();

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    bar->setSpacing(space::kTight);
    bar->addWidget(title);
    bar->addSpacing(space::kSmall);
    bar->addWidget(printMany);
    bar->addStretch();
    bar->addWidget(listLabel);
    bar->addWidget(list);
    bar->addSpacing(space::kSmall);
    bar->addWidget(filterLabel);
    bar->addWidget(filter);

    auto *left = new QWidget(page);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Button);
    leftLayout->addLayout(bar);
    leftLayout->addWidget(checkAll);
    leftLayout->addWidget(makeRule(page));
    hint->setMargin(space::kLarge);
    hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    leftLayout->addWidget(hint, 1);
    leftLayout->addWidget(table, 1);

    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(detail);
    splitter->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    page->setFocusProxy(table);

    QObject::connect(&model, &HistoryTableModel::loaded, page, [this] { onLoaded(); });
    QObject::connect(&model, &HistoryTableModel::failed, page,
                     [this](ErrorCode code) { setHint(Words::error(code), true); });
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, page, [this] { onLoaded(); });
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, page, [this] { onLoaded(); });
    QObject::connect(&model, &QAbstractItemModel::dataChanged, page,
                     [this](const QModelIndex &from, const QModelIndex &to) {
                         const int row = table->currentIndex().row();
                         if (row >= from.row() && row <= to.row())
                             onCurrentChanged();
                     });
    QObject::connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, page,
                     [this] { onCurrentChanged(); });
    QObject::connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, page,
                     [this] { onSelectionChanged(); });
    QObject::connect(&model, &QAbstractItemModel::modelReset, page,
                     [this] { onSelectionChanged(); });
    QObject::connect(printMany, &QPushButton::clicked, page, [this] { printSelected(); });
    QObject::connect(
        detail, &HistoryDetail::newFromThisRequested, page, [this, page](const OrderKey &key) {
            Q_EMIT page->newFromThisRequested(key, list->currentIndex() == SandboxList);
        });
    QObject::connect(list, &QComboBox::activated, page, [this] { reload(); });
    QObject::connect(filter, &QComboBox::activated, page, [this] { reload(); });
}

void HistoryPage::Private::reload()
{
    setHint({}, false);
    using Filter = HistoryTableModel::Filter;
    model.show(workspace().log,
               filter->currentIndex() == UnknownOrders ? Filter::Open : Filter::All);
    checkAll->setWorkspace(workspace());
    onCurrentChanged();
}

void HistoryPage::Private::onLoaded()
{
    selectWanted();
    if (model.isLoading()
        || (model.rowCount() == 0 && table->isHidden() && !hint->text().isEmpty()))
        return;
    if (model.rowCount() > 0)
        setHint({}, false);
    else if (workspace().log && !workspace().log->lostLists().isEmpty())
        setHint(HistoryPage::tr("None here. An earlier list of orders was damaged and put aside; "
                                "the orders in it are not shown."),
                false);
    else if (filter->currentIndex() == UnknownOrders)
        setHint(HistoryPage::tr("No order is unknown. Nothing needs to be checked."), false);
    else
        setHint(HistoryPage::tr("No orders yet. Each one appears here before it is sent."), false);
}

void HistoryPage::Private::setHint(const QString &text, bool isFault)
{
    setText(hint, TextSize::Body, isFault ? Role::Fault : Role::Dim);
    hint->setText(text);
    hint->setVisible(!text.isEmpty());
    table->setVisible(text.isEmpty());
}

void HistoryPage::Private::selectWanted()
{
    if (!wanted)
        return;
    const int row = model.rowOf(*wanted);
    if (row < 0)
        return;
    wanted.reset();
    table->selectRow(row);
}

void HistoryPage::Private::onCurrentChanged()
{
    const QModelIndex current = table->currentIndex();
    if (current.isValid())
        detail->setOrder(workspace(), model.record(current.row()));
    else
        detail->setOrder(workspace(), std::nullopt);
}

/** As they stand in the table. */
QList<OrderRecord> HistoryPage::Private::selected() const
{
    QModelIndexList rows = table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<OrderRecord> orders;
    for (const QModelIndex &row : std::as_const(rows))
        orders.append(model.record(row.row()));
    return orders;
}

/** One order is printed from its detail; the table must not move under the hand that selects. */
void HistoryPage::Private::onSelectionChanged()
{
    const QList<OrderRecord> orders = selected();
    const bool hasCode = std::any_of(orders.cbegin(), orders.cend(), [](const OrderRecord &order) {
        return !order.payInfo.isEmpty();
    });
    const int count = static_cast<int>(orders.size());
    printMany->setText(HistoryPage::tr("Print %n order(s)…", nullptr, count));
    printMany->setAccessibleName(printMany->text());
    printMany->setVisible(count > 1 && hasCode && workspace().log);
}

void HistoryPage::Private::printSelected()
{
    const QList<OrderRecord> orders = selected();
    if (orders.isEmpty() || !workspace().log)
        return;
    PrintDialog *dialog = printOrders(desk, *workspace().log, orders, table->window());
    QObject::connect(dialog, &QDialog::finished, table, [this] {
        onCurrentChanged(); // it tells how often its order was printed
        table->setFocus();
    });
}

HistoryPage::HistoryPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, desk))
{
    setObjectName(u"historyPage"_s);
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::showList(bool sandbox)
{
    d->list->setCurrentIndex(sandbox ? SandboxList : OwnList);
    d->filter->setCurrentIndex(AllOrders);
    d->reload();
}

void HistoryPage::showUnknown()
{
    d->list->setCurrentIndex(OwnList);
    d->filter->setCurrentIndex(UnknownOrders);
    d->reload();
}

void HistoryPage::select(const OrderKey &key)
{
    d->wanted = key;
    d->selectWanted();
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation wanted = width() >= kSideBySide ? Qt::Horizontal : Qt::Vertical;
    const bool first = event->oldSize().isEmpty();
    // On a small screen with a notice the table would shrink to a line.
    const bool isCramped
        = wanted == Qt::Vertical && d->splitter->sizes().constFirst() < kLeastListHeight;
    if (d->splitter->orientation() == wanted && !first && !isCramped)
        return;
    d->splitter->setOrientation(wanted);
    const int whole = wanted == Qt::Horizontal ? width() : height();
    const int side = wanted == Qt::Horizontal
        ? kDetailWidth
        : std::min<int>(kDetailHeight, height() - kLeastListHeight);
    d->splitter->setSizes({whole - side, side});
}

} // namespace vexora::ui
