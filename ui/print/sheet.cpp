// SPDX-License-Identifier: MIT
#include "ui/print/sheet.h"

#include "symbol/drawsymbol.h"
#include "ui/print/cardplan.h"
#include "ui/print/glyphcheck.h"
#include "ui/print/judge.h"
#include "ui/print/plainink.h"
#include "ui/print/planpainter.h"
#include "ui/print/sheetmarks.h"

#include <QPainter>
#include <QThreadPool>

#include <vector>

using namespace Qt::StringLiterals;

namespace vexora::print {

namespace {

constexpr qreal kCardRatio = 20.0 / 29.0;

/** The grid cards stand in, in whole dots. */
struct Grid
{
    QSize page; ///< height 0 on a roll
    QSize card; ///< height 0 on a roll
    QPoint first;
    QPoint step;
};

Grid gridOf(const Template &layout, const Device &device)
{
    const QMarginsF &margins = layout.margins;
    const qreal width = layout.page.width() - margins.left() - margins.right();
    const qreal height = layout.page.height() - margins.top() - margins.bottom();
    QSizeF card((width - (layout.columns - 1) * layout.gap) / layout.columns,
                (height - (layout.rows - 1) * layout.gap) / layout.rows);
    if (layout.shape == Template::Shape::Card)
        card = QSizeF(kCardRatio, 1).scaled(card, Qt::KeepAspectRatio);

    const bool isRoll = layout.page.height() <= 0;
    const auto down = [&device](qreal mm) { return int(device.dots(mm) + 1e-6); };
    Grid grid;
    grid.page = QSize(qRound(device.dots(layout.page.width())),
                      qRound(device.dots(layout.page.height())));
    grid.card = QSize(down(card.width()), isRoll ? 0 : down(card.height()));
    const int gap = qRound(device.dots(layout.gap));
    grid.step = QPoint(grid.card.width() + gap, grid.card.height() + gap);
    // The grid stands in the middle of what the margins leave.
    const qreal usedX = layout.columns * grid.step.x() - gap;
    const qreal usedY = isRoll ? 0 : layout.rows * grid.step.y() - gap;
    grid.first
        = QPoint(qRound(device.dots(margins.left()) + (device.dots(width) - usedX) / 2),
                 isRoll ? qRound(device.dots(margins.top()))
                        : qRound(device.dots(margins.top()) + (device.dots(height) - usedY) / 2));
    return grid;
}

QString figure(qreal mm)
{
    return QString::number(mm, 'f', 2);
}

/** One item's way through rules, fonts and sizes. */
class Layouter
{
public:
    Layouter(const Job &job, const Device &device, qint64 nowMs, bool confirmed)
        : m_job(job)
        , m_device(device)
        , m_grid(gridOf(*job.layout, device))
        , m_nowMs(nowMs)
        , m_confirmed(confirmed)
    {
    }

    [[nodiscard]] const Grid &grid() const { return m_grid; }

    /** The card at the page's corner, or why there is none. */
    [[nodiscard]] tl::expected<PlacedCard, Refusal> lay(qsizetype index) const
    {
        const Item &item = m_job.items[index];
        const auto refuse = [&](const QString &reason, const QString &detail) {
            return tl::unexpected<Refusal>(Refusal{index, item.source, reason, detail});
        };
        const Judged judged = judge(item, *m_job.layout, m_nowMs, m_confirmed);
        if (judged.refusal)
            return refuse(judged.refusal->reason, judged.refusal->detail);
        if (item.label.size() > kLongestLabel)
            return refuse(u"label_length"_s, QString::number(item.label.size()));
        Result<QrMatrix> matrix = QrMatrix::encode(item.payload);
        if (!matrix)
            return refuse(u"no_code"_s, matrix.error().detail);

        PlacedCard card;
        card.item = index;
        card.matrix = std::move(*matrix);
        card.texts = cardTexts(judged.check);
        if (card.texts.amount.isEmpty() && judged.check.fields.contains(u"transactionAmount"_s))
            return refuse(u"verdict"_s, u"TRANSACTION_AMOUNT_INVALID"_s);
        for (const QString &text : {card.texts.shop, card.texts.city, item.label,
                                    item.order ? item.order->key.tradeNo : QString()}) {
            if (const auto character = deceptiveCharacter(text))
                return refuse(u"hidden_text"_s, *character);
        }
        const CardTask task{item,     card.texts,         *m_job.layout, m_job.style,
                            m_device, card.matrix.size(), m_grid.card};
        const auto plan = std::make_shared<const CardPlan>(planCard(task));
        if (const auto missing = missingGlyph(*plan))
            return refuse(u"glyph"_s, missing->detail());
        const qreal module = plan->module * 25.4 / m_device.dpi;
        const qreal side = module * card.matrix.size();
        if (side < kLeastSymbolMm || module < kLeastModuleMm)
            return refuse(u"too_small"_s, u"%1 mm, %2 mm"_s.arg(figure(side), figure(module)));
        if (!QRect(QPoint(0, 0), plan->size).contains(plan->quiet()))
            return refuse(u"quiet_zone"_s, {});
        card.module = plan->module;
        card.disc = m_job.style.centreDisc && side >= kLeastDiscMm;
        card.card = QRect(QPoint(0, 0), plan->size);
        card.symbol = plan->symbol;
        card.plan = plan;
        return card;
    }

private:
    const Job &m_job;
    const Device &m_device;
    Grid m_grid;
    qint64 m_nowMs;
    bool m_confirmed;
};

using Laid = std::optional<tl::expected<PlacedCard, Refusal>>;

/** Every item, on all cores where there are many. */
std::vector<Laid> layAll(const Layouter &layouter, qsizetype count)
{
    constexpr qsizetype kChunk = 24;
    std::vector<Laid> all(static_cast<size_t>(count));
    const auto layChunk = [&](qsizetype from) {
        for (qsizetype i = from; i < qMin(count, from + kChunk); ++i)
            all[size_t(i)].emplace(layouter.lay(i));
    };
    if (count <= kChunk) {
        layChunk(0);
        return all;
    }
    QThreadPool cores;
    for (qsizetype from = 0; from < count; from += kChunk)
        cores.start([&layChunk, from] { layChunk(from); });
    cores.waitForDone();
    return all;
}

Page emptyPage(const Template &layout, const Device &device, const Grid &grid, int number,
               const PlacedCard &first)
{
    Page page;
    page.sizeMm = layout.page;
    page.dots = grid.page;
    page.number = number;
    if (layout.page.height() <= 0) {
        const qreal bottom = device.dots(layout.margins.bottom());
        page.dots.setHeight(qRound(grid.first.y() + first.card.height() + bottom));
        page.sizeMm.setHeight(page.dots.height() * 25.4 / device.dpi);
    }
    return page;
}

} // namespace

Sheet layOut(const Job &job, const Device &device, qint64 nowMs, bool confirmed)
{
    Sheet sheet{job, device, {}, {}};
    if (!job.layout)
        return sheet;
    const Layouter layouter(job, device, nowMs, confirmed);
    const Grid &grid = layouter.grid();
    std::vector<Laid> all = layAll(layouter, job.items.size());
    for (Laid &laid : all) {
        if (!*laid) {
            sheet.refusals.append(laid->error());
            continue;
        }
        PlacedCard card = std::move(**laid);
        if (sheet.pages.isEmpty() || sheet.pages.last().cards.size() >= job.layout->cards())
            sheet.pages.append(
                emptyPage(*job.layout, device, grid, int(sheet.pages.size()) + 1, card));
        const int place = int(sheet.pages.last().cards.size());
        const QPoint at = grid.first
            + QPoint(place % job.layout->columns * grid.step.x(),
                     place / job.layout->columns * grid.step.y());
        card.card.translate(at);
        card.symbol.translate(at);
        sheet.pages.last().cards.append(card);
    }
    return sheet;
}

void paintPage(QPainter &painter, const Sheet &sheet, const Page &page)
{
    painter.save();
    for (const PlacedCard &card : page.cards)
        paintCard(painter, sheet, card);
    if (sheet.job.layout->cropMarks)
        paintCropMarks(painter, sheet, page);
    if (sheet.job.layout->ruler)
        paintRuler(painter, sheet, page);
    painter.restore();
}

} // namespace vexora::print
