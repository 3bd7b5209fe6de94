// SPDX-License-Identifier: MIT
#include "ui/pages/issue/messageblock.h"

#include "domain/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/words.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kMostMessageLines = 14; ///< of the message before it scrolls

} // namespace

MessageBlock::MessageBlock(QWidget *parent)
    : QWidget(parent)
    , m_fold(makeButton(tr("Message"), u"messageFoldButton"_s, this, ButtonKind::Quiet))
    , m_language(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
{
    m_fold->setCheckable(true);
    m_language->setObjectName(u"messageLanguageCombo"_s);
    for (const QString &language : programLanguages())
        m_language->addItem(languageName(language), language);
    auto *in = makeLabel(tr("In:"), this, TextSize::Small, Role::Dim);
    in->setWordWrap(false);
    tie(in, m_language);
    m_language->setAccessibleDescription(tr("Language of the message"));
    m_text->setObjectName(u"messagePreview"_s);
    m_text->setAccessibleName(tr("Message to the payer"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_text->setPlaceholderText(tr("There is nothing to send to the payer any more."));
    setText(m_text, TextSize::Small);
    m_text->hide();

    auto *line = new QHBoxLayout;
    line->setSpacing(space::kTight);
    line->addWidget(m_fold);
    line->addStretch(1);
    line->addWidget(in);
    line->addWidget(m_language);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addLayout(line);
    column->addWidget(m_text);
    connect(m_fold, &QPushButton::toggled, this, &MessageBlock::refresh);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        Q_EMIT languageChosen();
    });
    refresh();
}

void MessageBlock::offer(Write write, const QString &language)
{
    m_write = std::move(write);
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    refresh();
}

OrderMessage MessageBlock::current() const
{
    return m_write ? m_write(m_language->currentData().toString()) : OrderMessage();
}

void MessageBlock::refresh()
{
    const bool open = m_fold->isChecked();
    m_fold->setIcon(icon(open ? u"chevron"_s : u"chevron-right"_s, Role::Dim));
    m_text->setVisible(open);
    if (!open)
        return;
    m_text->setPlainText(current().message.text);
    fit();
}

void MessageBlock::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void MessageBlock::fit()
{
    if (!m_fold->isChecked())
        return;
    // The box itself knows its lines only once it is drawn.
    QTextDocument measure;
    measure.setDefaultFont(m_text->font());
    QTextOption option = measure.defaultTextOption();
    option.setWrapMode(m_text->wordWrapMode());
    measure.setDefaultTextOption(option);
    measure.setPlainText(m_text->toPlainText());
    const int frame = 2 * m_text->frameWidth();
    measure.setTextWidth(width() - frame);
    // It scrolls by lines, and would over one that lacks a pixel.
    const int line = m_text->fontMetrics().lineSpacing();
    const int whole = qCeil(measure.size().height()) + line / 2;
    m_text->setFixedHeight(std::min(whole, kMostMessageLines * line) + frame);
}

} // namespace vexora::ui
