// SPDX-License-Identifier: MIT
#include "ui/pages/issue/resultpane.h"

#include "ui/pages/issue/card.h"
#include "ui/theme/theme.h"

#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kCardWidth{560};

} // namespace

ResultPane::ResultPane(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget)
{
    setObjectName(u"resultPane"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->addStretch();
    setWidget(m_page);
    viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
}

ResultPane::~ResultPane() = default;

void ResultPane::setCard(Card *card)
{
    if (m_card) {
        // One of its buttons may be what brought us here: it goes when that call is over.
        m_card->hide();
        m_card->setParent(nullptr);
        m_former.emplace_back(m_card);
        QMetaObject::invokeMethod(
            this, [this] { m_former.clear(); }, Qt::QueuedConnection);
    }
    m_card = card;
    card->setParent(m_page);
    card->setMaximumWidth(kCardWidth);
    static_cast<QVBoxLayout *>(m_page->layout())->insertWidget(0, card);
    card->show();
    verticalScrollBar()->setValue(0);
}

} // namespace vexora::ui
