// SPDX-License-Identifier: MIT
#include "ui/pages/issue/nextpayerbar.h"

#include "ui/forms/breakable.h"
#include "ui/pages/issue/pastequeue.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QAccessible>
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
    , m_skip(makeButton(tr("Skip"), u"skipPayerButton"_s, this))
    , m_forget(makeButton(tr("Forget the rest"), u"forgetPayersButton"_s, this))
    , m_close(makeButton(tr("Close"), u"closeForgottenButton"_s, this))
{
    setObjectName(u"nextPayerBar"_s);
    m_text->setObjectName(u"nextPayerLabel"_s);
    m_text->setMinimumWidth(1);
    setText(m_text, TextSize::Body);
    auto *buttons = new ButtonRow;
    buttons->setSpacing(space::kTight);
    buttons->addWidget(m_fill);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_forget);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall + 1);
    column->setSpacing(space::kTight);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_fill, &QPushButton::clicked, this, &NextPayerBar::wanted);
    connect(m_skip, &QPushButton::clicked, this, &NextPayerBar::skipped);
    connect(m_forget, &QPushButton::clicked, this, &NextPayerBar::forgotten);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void NextPayerBar::offer(const PasteQueue &queue)
{
    if (!queue.isEmpty()) {
        showText(tr("Next from the clipboard, %1 of %2: %3")
                     .arg(queue.number())
                     .arg(queue.count())
                     .arg(plainServerText(queue.next().name.left(kLongestNext))),
                 true);
        m_fill->setAccessibleDescription(m_text->text());
    }
    setVisible(!queue.isEmpty());
}

void NextPayerBar::tellForgotten(const QString &whose)
{
    showText(tr("The payers that were still to come from the clipboard were for %1 and are "
                "forgotten. Copy them again to use them here.")
                 .arg(whose),
             false);
    show();
    QAccessibleEvent said(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void NextPayerBar::showText(const QString &text, bool isOffer)
{
    m_text->setText(breakable(text));
    for (QPushButton *button : {m_fill, m_skip, m_forget})
        button->setVisible(isOffer);
    m_close->setVisible(!isOffer);
}

void NextPayerBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Background));
    painter.fillRect(0, height() - 1, width(), 1, color(Role::Line));
}

} // namespace vexora::ui
