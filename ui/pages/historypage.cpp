// SPDX-License-Identifier: MIT
#include "ui/pages/checkallbar.h"
#include "ui/pages/history/columnmenu.h"
#include "ui/pages/history/detailcopy.h"
#include "ui/pages/history/endofdaydialog.h"
#include "ui/pages/history/exportdialog.h"
#include "ui/pages/history/filterbar.h"
#include "ui/pages/history/placekeeper.h"
#include "ui/pages/history/sumsbar.h"
#include "ui/pages/history/viewbar.h"
#include "ui/pages/historydetail.h"
#include "ui/pages/historypageprivate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/ordertable.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kSideBySide{1100}; ///< from this width on the detail stands beside the table
constexpr Px kDetailWidth{360};
constexpr Px kDetailHeight{290};
constexpr Px kLeastListHeight{270}; ///< some four orders, the bars above them counted

constexpr int kTogetherMs = 40;
constexpr int kSlowMs = 300;
constexpr int kKeepMs = 1000;

} // namespace

HistoryPage::Private::Private(HistoryPage *page, Desk &theDesk, Alarm *midnightAlarm)
    : q(page)
    , desk(theDesk)
    , model(theDesk.catalog, theDesk.language)
    , title(makeLabel(HistoryPage::tr("History"), page, TextSize::Heading, Role::Ink, QFont::Bold))
    , list(new QComboBox(page))
    , views(new ViewBar(page))
    , printMany(makeButton({}, u"printOrdersButton"_s, page))
    , columnsButton(makeButton(QString(), u"columnsButton"_s, page))
    , exportButton(makeButton(HistoryPage::tr("Export…"), u"exportButton"_s, page))
    , endOfDay(makeButton(HistoryPage::tr("End of day…"), u"endOfDayButton"_s, page))
    , filter(new FilterBar(theDesk.catalog, theDesk.language, page))
    , checkAll(new CheckAllBar(theDesk, page))
    , hint(makeLabel({}, page, TextSize::Body, Role::Dim))
    , table(new OrderTable(page))
    , shown(makeLabel({}, page, TextSize::Body, Role::Dim))
    , sums(new SumsBar(page))
    , detail(new HistoryDetail(theDesk, page))
    , splitter(new QSplitter(page))
    , midnight(*theDesk.clock, midnightAlarm, nullptr)
{
    list->setObjectName(u"listCombo"_s);
    list->addItems({HistoryPage::tr("My merchants"), HistoryPage::tr("Sandbox")});
    hint->setObjectName(u"historyHint"_s);
    shown->setObjectName(u"shownLabel"_s);
    table->setObjectName(u"orderTable"_s);
    table->setAccessibleName(HistoryPage::tr("Orders"));
    table->setModel(&model);
    detail->setObjectName(u"historyDetail"_s);
    for (QLabel *label : {title, shown})
        label->setWordWrap(false);
    columnsButton->setAccessibleName(HistoryPage::tr("Columns"));
    columnsButton->setToolTip(HistoryPage::tr("Columns"));
    columnsButton->setIcon(icon(u"columns"_s));
    hint->hide();
    makeCompact(printMany);
    for (QPushButton *button : {columnsButton, exportButton, endOfDay})
        makeCompact(button);
    printMany->hide();
    new PlaceKeeper(table, &model, page);
    for (QTimer *timer : {&askTimer, &slowTimer, &keepTimer})
        timer->setSingleShot(true);
    askTimer.setInterval(kTogetherMs);
    slowTimer.setInterval(kSlowMs);
    keepTimer.setInterval(kKeepMs);
    loadViews();
    layOut();
    listen();
    showSort();
}

void HistoryPage::Private::layOut()
{
    QLabel *label = makeLabel(HistoryPage::tr("Orders of"), q, TextSize::Body, Role::Dim);
    label->setWordWrap(false);
    tie(label, list);
    auto *whose = new QWidget(q);
    auto *pair = new QHBoxLayout(whose);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(space::kTight);
    pair->addWidget(label);
    pair->addWidget(list);
    auto *bar = new ButtonRow;
    bar->setSpacing(space::kTight);
    const std::initializer_list<QWidget *> parts{title,         whose,     views,
                                                 columnsButton, printMany, checkAll->button()};
    for (QWidget *part : parts) {
        part->setFixedHeight(list->sizeHint().height()); // one line, whatever stands in it
        bar->addWidget(part);
    }
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kTight);
    top->addLayout(bar);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::kLarge, space::kHair, space::kLarge, space::kHair);
    foot->setSpacing(space::kTight);
    foot->addWidget(shown);
    foot->addWidget(sums, 1);
    foot->addWidget(endOfDay);
    foot->addWidget(exportButton);

    auto *left = new QWidget(q);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Button);
    leftLayout->addLayout(top);
    leftLayout->addWidget(filter);
    leftLayout->addWidget(checkAll);
    leftLayout->addWidget(makeRule(q));
    hint->setMargin(space::kLarge);
    hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    leftLayout->addWidget(hint, 1);
    leftLayout->addWidget(table, 1);
    leftLayout->addWidget(makeRule(q));
    leftLayout->addLayout(foot);

    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(detail);
    splitter->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    q->setFocusProxy(table);
}

void HistoryPage::Private::listen()
{
    QObject::connect(&model, &HistoryTableModel::loaded, q, [this] {
        slowTimer.stop();
        selectWanted();
        onCurrentChanged();
    });
    QObject::connect(&model, &HistoryTableModel::failed, q, [this](ErrorCode code) {
        fault = code;
        showHint();
        showCount();
    });
    QObject::connect(&model, &HistoryTableModel::progressed, q, [this] {
        showCount();
        showHint();
        lookForWanted();
    });
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        QObject::connect(&model, change, q, [this] {
            selectWanted();
            showHint();
            showCount();
        });
    QObject::connect(&model, &QAbstractItemModel::dataChanged, q,
                     [this](const QModelIndex &from, const QModelIndex &to) {
                         const int row = table->currentIndex().row();
                         if (row >= from.row() && row <= to.row())
                             onCurrentChanged();
                         selectWanted();
                     });
    QObject::connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, q,
                     [this] { onCurrentChanged(); });
    QObject::connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, q,
                     [this] { onSelectionChanged(); });
    QObject::connect(&model, &HistoryTableModel::swapped, q, [this] {
        onSelectionChanged();
        onCurrentChanged();
    });
    QObject::connect(printMany, &QPushButton::clicked, q, [this] { printSelected(); });
    QObject::connect(exportButton, &QPushButton::clicked, q, [this] {
        if (workspace().search)
            (new ExportDialog(desk, workspace(), model.filter(), sort, q->window()))->open();
    });
    QObject::connect(endOfDay, &QPushButton::clicked, q, [this] {
        if (workspace().search)
            (new EndOfDayDialog(desk, *workspace().search, model.filter(), model.cells(),
                                q->window()))
                ->open();
    });
    detail->setRowText([this](const OrderRecord &record) {
        QStringList cells;
        for (const OrderTable::Column &column : table->columns())
            cells.append(model.cells().text(record, column.column));
        return tabSeparated(cells);
    });
    QObject::connect(detail, &HistoryDetail::newFromThisRequested, q, [this](const OrderKey &key) {
        Q_EMIT q->newFromThisRequested(key, isSandbox());
    });
    QObject::connect(list, &QComboBox::activated, q, [this](int index) {
        ListQuestion question = filter->question(); // another list has other profiles
        question.profiles.clear();
        question.environment.reset();
        filter->setQuestion(question);
        startList(index == SandboxList, question.part);
    });
    QObject::connect(views, &ViewBar::chosen, q, [this](const ListView &view) { takeView(view); });
    QObject::connect(views, &ViewBar::edited, q, [this] { keepViews(); });
    views->setSource([this] {
        return ListView{{}, filter->question().withoutText(), sort, table->columns()};
    });
    QObject::connect(filter, &FilterBar::changed, q, [this] {
        views->setQuestion(filter->question());
        askSoon();
    });
    QObject::connect(filter, &FilterBar::leaveRequested, q, [this] {
        if (model.rowCount() > 0 && !table->currentIndex().isValid())
            table->selectRow(0);
        table->setFocus();
    });
    QObject::connect(&midnight, &Midnight::passed, q, [this] { onMidnight(); });
    QObject::connect(&askTimer, &QTimer::timeout, q, [this] { ask(); });
    QObject::connect(&slowTimer, &QTimer::timeout, q, [this] { showHint(); });
    QObject::connect(&keepTimer, &QTimer::timeout, q, [this] { keepViews(); });

    QHeaderView *header = table->horizontalHeader();
    auto *menu = new ColumnMenu(table, q);
    columnsButton->setMenu(menu);
    const auto keepSoon = [this] { keepTimer.start(); };
    QObject::connect(menu, &ColumnMenu::chosen, q, keepSoon);
    QObject::connect(header, &QHeaderView::sectionMoved, q, keepSoon);
    QObject::connect(header, &QHeaderView::sectionResized, q, keepSoon);
    QObject::connect(header, &QHeaderView::sectionClicked, q,
                     [this](int column) { sortBy(column); });
    QObject::connect(header, &QWidget::customContextMenuRequested, q,
                     [header, menu](const QPoint &at) { menu->popup(header->mapToGlobal(at)); });

    auto *find = new QShortcut(QKeySequence::Find, q);
    QObject::connect(find, &QShortcut::activated, q, [this] { filter->focusText(); });
}

HistoryPage::HistoryPage(Desk &desk, QWidget *parent, Alarm *midnight)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, desk, midnight))
{
    setObjectName(u"historyPage"_s);
}

HistoryPage::~HistoryPage()
{
    if (d->keepTimer.isActive())
        d->keepViews();
}

void HistoryPage::showList(bool sandbox)
{
    d->filter->setQuestion({});
    d->startList(sandbox, ListPart::All);
}

void HistoryPage::showUnknown()
{
    d->filter->setQuestion({});
    d->startList(false, ListPart::Unknown);
}

void HistoryPage::select(const OrderKey &key)
{
    d->wanted = key;
    d->isSought = false;
    d->lookForWanted();
}

/** Whoever comes back to it after a night must not read yesterday as today. */
bool HistoryPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::Show)
        d->midnight.look();
    return QWidget::event(event);
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
