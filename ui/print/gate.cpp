// SPDX-License-Identifier: MIT
#include "ui/print/gate.h"

#include "symbol/readback.h"
#include "ui/print/cardplan.h"

#include <QPainter>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace vexora::print {

namespace {

bool isWhite(const QImage &raster, const QRect &area)
{
    const QRect inside = area & raster.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const uchar *row = raster.constScanLine(y);
        if (std::any_of(row + inside.left(), row + inside.right() + 1,
                        [](uchar dot) { return dot != 0xff; }))
            return false;
    }
    return inside == area;
}

QRect withQuietZone(const PlacedCard &card)
{
    const int quiet = QrMatrix::kQuietZone * card.module;
    return card.symbol.adjusted(-quiet, -quiet, quiet, quiet);
}

bool quietZoneIsWhite(const QImage &raster, const PlacedCard &card)
{
    const QRect code = card.symbol;
    const int quiet = QrMatrix::kQuietZone * card.module;
    const QRect zone = withQuietZone(card);
    const int width = zone.width();
    return isWhite(raster, {zone.left(), zone.top(), width, quiet})
        && isWhite(raster, {zone.left(), code.bottom() + 1, width, quiet})
        && isWhite(raster, {zone.left(), code.top(), quiet, code.height()})
        && isWhite(raster, {code.right() + 1, code.top(), quiet, code.height()});
}

} // namespace

QImage rasterPage(const Sheet &sheet, const Page &page)
{
    QImage raster(page.dots, QImage::Format_Grayscale8);
    raster.fill(Qt::white);
    QPainter painter(&raster);
    paintPage(painter, sheet, page);
    return raster;
}

std::optional<Refusal> readBackCard(const QImage &raster, const Sheet &sheet,
                                    const PlacedCard &card)
{
    const Item &item = sheet.job.items[card.item];
    const auto refused = [&](const QString &reason, const QString &detail = {}) {
        return Refusal{card.item, item.source, reason, detail};
    };
    if (!quietZoneIsWhite(raster, card))
        return refused(u"quiet_zone"_s);
    // A logo may hold a code of its own; without one, nothing but words stands around ours, and
    // looking at them takes most of the time.
    const bool hasLogo = !sheet.job.style.logo.isNull();
    const QImage picture = raster.copy(hasLogo ? card.card : withQuietZone(card));
    if (readsBackAs(picture, item.payload))
        return {};
    const qsizetype found = readCodes(picture, ImageKind::Rendered).size();
    return refused(u"read_back"_s, found == 0 ? u"none"_s : found == 1 ? u"other"_s : u"more"_s);
}

QList<Refusal> readBack(const Sheet &sheet, const GateWatch &watch)
{
    std::vector<QList<Refusal>> found(size_t(sheet.pages.size()));
    QThreadPool cores;
    cores.setMaxThreadCount(qMax(1, QThread::idealThreadCount()));
    for (qsizetype i = 0; i < sheet.pages.size(); ++i) {
        cores.start([&sheet, &watch, &found, i] {
            if (watch.cancelled)
                return;
            const Page &page = sheet.pages[i];
            const QImage raster = rasterPage(sheet, page);
            for (const PlacedCard &card : page.cards) {
                if (watch.cancelled)
                    return;
                if (const auto refusal = readBackCard(raster, sheet, card))
                    found[size_t(i)].append(*refusal);
                watch.cardRead();
            }
        });
    }
    cores.waitForDone();
    QList<Refusal> refusals;
    for (const QList<Refusal> &page : found)
        refusals += page;
    return refusals;
}

} // namespace vexora::print
