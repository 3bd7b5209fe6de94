// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/symbolpreview.h"

#include "khqr/qrmatrix.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"
#include "ui/widgets/qrview.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kPreviewSide{200}; ///< at most, unless modules would get too small to scan
constexpr Px kPreviewModule{3};

} // namespace

/** Lies over the code and is dark red on white in every theme, as the code's paper is. */
class SymbolPreview::Across final : public QWidget
{
public:
    explicit Across(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QString words = SymbolPreview::tr("not payable");
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor veil(Qt::white);
        veil.setAlphaF(0.55F);
        painter.fillRect(rect(), veil);
        painter.translate(rect().center());
        painter.rotate(-35);
        QFont bold = ui::font(TextSize::Amount, QFont::Bold);
        const int room = width();
        while (bold.pixelSize() > 8 && QFontMetrics(bold).horizontalAdvance(words) > room)
            bold.setPixelSize(bold.pixelSize() - 1);
        const int height = QFontMetrics(bold).height() + space::kTight;
        const QRect band(-width(), -height / 2, 2 * width(), height);
        painter.fillRect(band, colorOf(Role::Fault, false));
        painter.setFont(bold);
        painter.setPen(Qt::white);
        painter.drawText(band, Qt::AlignCenter, words);
    }
};

SymbolPreview::SymbolPreview(QWidget *parent)
    : QWidget(parent)
    , m_frame(new QFrame(this))
    , m_code(new QrView(m_frame))
    , m_across(new Across(m_frame))
{
    // White with a hairline of its own, so that the quiet zone is seen to belong to the code.
    m_frame->setFrameStyle(QFrame::Box | QFrame::Plain);
    QPalette hairline = m_frame->palette();
    hairline.setColor(QPalette::WindowText, color(Role::Line));
    m_frame->setPalette(hairline);
    auto *inside = new QHBoxLayout(m_frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_code);
    m_code->setObjectName(u"checkedCode"_s);
    m_code->setAccessibleName(tr("The code"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_frame);
    row->addStretch();
    hide();
}

bool SymbolPreview::show(const QString &payload, khqr::Verdict verdict)
{
    const Result<QrMatrix> matrix = verdict == khqr::Verdict::Fatal
        ? Result<QrMatrix>(failure(ErrorCode::Malformed))
        : QrMatrix::encode(payload);
    m_marked = matrix && verdict == khqr::Verdict::Content;
    setVisible(matrix.has_value());
    if (!matrix) {
        m_code->clear();
        return false;
    }
    const int modules = matrix->size() + 2 * QrMatrix::kQuietZone;
    const int side = std::max<int>(kPreviewSide / modules, kPreviewModule) * modules;
    m_code->setFixedSize(side, side);
    m_code->setMatrix(*matrix, m_marked ? tr("Not payable: for looking at only") : QString());
    m_frame->setFixedSize(side + 4, side + 4);
    m_across->setGeometry(2, 2, side, side);
    m_across->setVisible(m_marked);
    m_across->raise();
    return true;
}

} // namespace vexora::ui
