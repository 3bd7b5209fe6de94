// SPDX-License-Identifier: MIT
#pragma once

#include "settings/savedviews.h"
#include "ui/desk.h"
#include "ui/midnight.h"
#include "ui/models/historytablemodel.h"
#include "ui/pages/history/listview.h"
#include "ui/pages/historypage.h"

#include <QComboBox>
#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;

namespace vexora::ui {

class CheckAllBar;
class FilterBar;
class HistoryDetail;
class SumsBar;
class ViewBar;

/**
 * The page's parts and state. historypage.cpp: its parts and who hears of what; historyasking.cpp:
 * what is asked for, and what is said of it; historyselection.cpp: the orders that are chosen.
 */
class HistoryPage::Private
{
public:
    Private(HistoryPage *page, Desk &theDesk, Alarm *midnightAlarm);

    void layOut();
    void listen();
    void startList(bool sandbox, ListPart part);
    void ask();
    void askSoon();
    void askForFacets();
    void onMidnight();
    void takeView(const ListView &view);
    void sortBy(int column);
    void showSort();
    void showCount();
    void showHint();
    void onCurrentChanged();
    void setHint(const QString &hint, bool isFault);
    void selectWanted();
    void lookForWanted();
    void onSelectionChanged();
    void printSelected();
    void loadViews();
    void keepViews();
    [[nodiscard]] QString emptyWords() const;
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] qsizetype selectedCount() const;

    enum ListChoice { OwnList, SandboxList };
    [[nodiscard]] bool isSandbox() const { return list->currentIndex() == SandboxList; }
    const Workspace &workspace() const { return isSandbox() ? desk.sandbox : desk.own; }

    HistoryPage *q;
    Desk &desk;
    HistoryTableModel model;
    QLabel *title;
    QComboBox *list;
    ViewBar *views;
    QPushButton *printMany;
    QPushButton *columnsButton;
    QPushButton *exportButton;
    QPushButton *endOfDay;
    FilterBar *filter;
    CheckAllBar *checkAll;
    QLabel *hint;
    OrderTable *table;
    QLabel *shown;
    SumsBar *sums;
    HistoryDetail *detail;
    QSplitter *splitter;
    OrderSort sort = OrderSort::Newest;
    std::optional<OrderKey> wanted; ///< to be selected once it is loaded
    bool isSought = false; ///< wanted, further down
    std::optional<ErrorCode> fault;
    Midnight midnight;
    QTimer askTimer; ///< while an answer is awaited, keys are put together
    QTimer slowTimer; ///< nothing is said of what comes at once
    QTimer keepTimer;
    SavedViews kept; ///< as the file has them
    quint64 facetsAsked = 0;
    bool mixes = false; ///< orders of more than one environment are in the list
};

} // namespace vexora::ui
