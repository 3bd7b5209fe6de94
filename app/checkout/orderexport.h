// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/exporttable.h"
#include "checkout/ordersearch.h"

#include <memory>
#include <vector>

namespace vexora {

struct ExportWish
{
    QString file;
    SheetFormat format = SheetFormat::Csv;
    bool byteOrderMark = false; ///< of CSV
    PersonalColumns personal = PersonalColumns::None;
    bool replaces = false; ///< a file that is there; the person was asked
};

/** What is exported: a search, and the list it looks through. The two lists must outlive it. */
struct ExportSource
{
    std::unique_ptr<SearchRun> run;
    OrderLog *log = nullptr;
    PayerArchive *payers = nullptr; ///< needed where there are personal columns
};

/**
 * Writes the orders that one or several searches find into a table, in their order. Page by page:
 * memory does not grow with the orders, and the window stays at hand (writing is another thread's).
 * The file comes to its place whole or not at all, for its owner alone. Before it does, the action
 * log of each list notes it: "csv 120", "xlsx 120 masked", "csv 120 personal".
 *
 * Started once. Deleting it cancels, and nothing is left of the file. Main thread.
 */
class OrderExport : public QObject
{
    Q_OBJECT

public:
    /** `catalog` must outlive it: which fields are personal, and of what kind. */
    OrderExport(const RegionCatalog &catalog, std::vector<ExportSource> sources, OrderSort sort,
                QObject *parent = nullptr);
    ~OrderExport() override;

    void start(const ExportWish &wish);

Q_SIGNALS:
    /** 0 to 100, rising; 100 once the file is at its place. */
    void progressed(int percent);
    /** The file is there. */
    void finished(qint64 orders);
    /** Storage, also for a place that exportplace.h refuses; Usage when the file is there already
     *  or the format holds no more rows;
     *  KeychainUnavailable, NewerData. Nothing of it is left. */
    void failed(const vexora::Error &error);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace vexora
