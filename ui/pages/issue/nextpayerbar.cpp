// SPDX-License-Identifier: MIT
#include "ui/pages/issue/nextpayerbar.h"

#include "ui/forms/breakable.h"
#include "ui/pages/issue/pastequeue.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kLongestNext = 60;

} // namespace

NextPayerBar::NextPayerBar(QWidget *parent)
    : QWidget(parent)
    , m_text(makePlainLabel({}, this))
    , m_fill(makeButton(tr("Fill in"), u"nextPayerButton"_s, this))
{
    setObjectName(u"nextPayerBar"_s);
    m_text->setObjectName(u"nextPayerLabel"_s);
    m_text->setMinimumWidth(1);
    setText(m_text, TextSize::Body);
    auto *skip = makeButton(tr("Skip"), u"skipPayerButton"_s, this);
    auto *forget = makeButton(tr("Forget the rest"), u"forgetPayersButton"_s, this);
    auto *buttons = new ButtonRow;
    buttons->setSpacing(space::kTight);
    buttons->addWidget(m_fill);
    buttons->addWidget(skip);
    buttons->addWidget(forget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall + 1);
    column->setSpacing(space::kTight);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_fill, &QPushButton::clicked, this, &NextPayerBar::wanted);
    connect(skip, &QPushButton::clicked, this, &NextPayerBar::skipped);
    connect(forget, &QPushButton::clicked, this, &NextPayerBar::forgotten);
    hide();
}

void NextPayerBar::offer(const PasteQueue &queue)
{
    if (!queue.isEmpty()) {
        m_text->setText(breakable(tr("Next from the clipboard, %1 of %2: %3")
                                      .arg(queue.number())
                                      .arg(queue.count())
                                      .arg(plainServerText(queue.next().name.left(kLongestNext)))));
        m_fill->setAccessibleDescription(m_text->text());
    }
    setVisible(!queue.isEmpty());
}

void NextPayerBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Background));
    painter.fillRect(0, height() - 1, width(), 1, color(Role::Line));
}

} // namespace vexora::ui
