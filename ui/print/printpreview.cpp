// SPDX-License-Identifier: MIT
#include "ui/print/printpreview.h"

#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kLeastPreview{240};
/** A screen that tells a size beyond these tells none: projectors, virtual screens. */
constexpr qreal kLeastScreenDpi = 50;
constexpr qreal kMostScreenDpi = 500;
constexpr qreal kUsualScreenDpi = 96;

qreal screenDpi(const QWidget *widget)
{
    const QScreen *screen = widget->screen();
    const qreal dpi = screen ? screen->physicalDotsPerInch() : kUsualScreenDpi;
    return dpi >= kLeastScreenDpi && dpi <= kMostScreenDpi ? dpi : kUsualScreenDpi;
}

} // namespace

/** The page on its ground. Painted once for each size, because a sheet of codes takes a while. */
class PrintPreview::View final : public QWidget
{
public:
    explicit View(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(u"previewView"_s);
        setAccessibleName(PrintPreview::tr("Preview of the page"));
    }

    void show(const print::Sheet *sheet, const print::Page *page, const QString &description)
    {
        m_sheet = sheet;
        m_page = page;
        m_picture = {};
        setAccessibleDescription(description);
        update();
    }
    void setHint(const QString &hint)
    {
        m_hint = hint;
        if (!m_page)
            setAccessibleDescription(hint);
        update();
    }
    [[nodiscard]] const print::Page *page() const { return m_page; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(Role::Background));
        if (!m_page) {
            painter.setPen(color(Role::Dim));
            painter.setFont(ui::font(TextSize::Body));
            const int margin = space::kLarge;
            painter.drawText(rect().adjusted(margin, margin, -margin, -margin),
                             Qt::AlignCenter | Qt::TextWordWrap, m_hint);
            return;
        }
        const QSizeF room = size() - 2 * QSizeF(space::kMedium, space::kMedium);
        const QSizeF paper = QSizeF(m_page->dots).scaled(room, Qt::KeepAspectRatio);
        const QPointF corner((width() - paper.width()) / 2, (height() - paper.height()) / 2);
        const QRectF place(corner, paper);
        const QSize pixels = (paper * devicePixelRatioF()).toSize();
        if (m_picture.size() != pixels)
            m_picture = painted(pixels);
        painter.drawPixmap(place, m_picture, QRectF(m_picture.rect()));
        painter.setPen(color(Role::Line));
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
    }

private:
    [[nodiscard]] QPixmap painted(QSize pixels) const
    {
        if (m_sheet->device.oneBit)
            return QPixmap::fromImage(
                dots().scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        QPixmap picture(pixels);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                               | QPainter::SmoothPixmapTransform);
        painter.scale(qreal(pixels.width()) / m_page->dots.width(),
                      qreal(pixels.height()) / m_page->dots.height());
        print::paintPage(painter, *m_sheet, *m_page);
        return picture;
    }

    /** As the printer's dots, because a thermal one has no grey to smooth an edge with. */
    [[nodiscard]] QImage dots() const
    {
        QImage picture(m_page->dots, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        print::paintPage(painter, *m_sheet, *m_page);
        return picture;
    }

    const print::Sheet *m_sheet = nullptr;
    const print::Page *m_page = nullptr; ///< in m_sheet
    QString m_hint;
    QPixmap m_picture;
};

PrintPreview::PrintPreview(QWidget *parent)
    : QWidget(parent)
    , m_view(new View(this))
    , m_area(new QScrollArea(this))
    , m_previous(makeButton(tr("Previous"), u"previousPageButton"_s, this))
    , m_next(makeButton(tr("Next"), u"nextPageButton"_s, this))
    , m_where(makeLabel({}, this, TextSize::Small, Role::Dim))
    , m_actual(new QCheckBox(tr("Actual size"), this))
{
    m_area->setObjectName(u"previewArea"_s);
    m_area->setAccessibleName(tr("Preview of the page"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidget(m_view);
    m_area->setMinimumSize(kLeastPreview, kLeastPreview);
    m_area->viewport()->installEventFilter(this);
    m_where->setObjectName(u"pageLabel"_s);
    m_where->setWordWrap(false);
    m_actual->setObjectName(u"actualSizeCheck"_s);
    m_actual->setAccessibleName(m_actual->text());
    for (QPushButton *button : {m_previous, m_next})
        makeCompact(button);
    QSizePolicy kept = m_actual->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the bar stays as high as it is
    m_actual->setSizePolicy(kept);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::kMedium, space::kTight, space::kMedium, space::kTight);
    bar->setSpacing(space::kTight);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_where);
    bar->addStretch();
    bar->addWidget(m_actual);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_area, 1);
    column->addWidget(makeRule(this));
    column->addLayout(bar);

    connect(m_previous, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_actual, &QCheckBox::toggled, this, &PrintPreview::fit);
    refresh();
}

void PrintPreview::setSheet(const print::Sheet &sheet)
{
    m_view->show(nullptr, nullptr, {});
    m_sheet = sheet;
    refresh();
}

void PrintPreview::setHint(const QString &hint)
{
    m_view->setHint(hint);
}

void PrintPreview::turn(int by)
{
    m_page += by;
    refresh();
}

void PrintPreview::refresh()
{
    const int count = static_cast<int>(m_sheet.pages.size());
    m_page = qBound(0, m_page, qMax(0, count - 1));
    const QString where = tr("Page %1 of %2").arg(m_page + 1).arg(count);
    if (count > 0) {
        const print::Page &page = m_sheet.pages[m_page];
        m_view->show(&m_sheet, &page,
                     where + u", "
                         + tr("%n card(s)", nullptr, static_cast<int>(page.cards.size())));
    } else {
        m_view->show(nullptr, nullptr, {});
    }
    m_where->setText(where);
    m_where->setVisible(count > 0);
    m_actual->setVisible(count > 0);
    m_previous->setVisible(count > 1);
    m_next->setVisible(count > 1);
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < count);
    fit();
}

void PrintPreview::fit()
{
    const print::Page *page = m_view->page();
    QSize size = m_area->viewport()->size();
    if (page && m_actual->isChecked()) {
        const QSizeF paper = page->sizeMm * (screenDpi(this) / 25.4);
        size = size.expandedTo((paper + 2 * QSizeF(space::kMedium, space::kMedium)).toSize());
        m_view->resize(size);
        return;
    }
    m_view->resize(size);
}

void PrintPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool PrintPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area->viewport() && event->type() == QEvent::Resize && !m_actual->isChecked())
        fit();
    return QWidget::eventFilter(watched, event);
}

} // namespace vexora::ui
