// SPDX-License-Identifier: MIT
#include "ui/pages/support/copypart.h"

#include "ui/pages/support/previewbox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kShownContent = 100'000; ///< UTF-16 code units

} // namespace

CopyPart::CopyPart(const Names &names, PreviewBox *preview, QWidget *parent)
    : QWidget(parent)
    , m_combo(new QComboBox(this))
    , m_preview(preview)
    , m_copy(makeButton(names.copy, names.button, this))
    , m_tools(new QHBoxLayout)
    , m_said(makeLabel({}, this, TextSize::Small, Role::Dim))
{
    m_preview->setParent(this);
    m_preview->setAccessibleName(names.heading);
    setTabOrder(m_combo, m_preview); // which there was before there was a choice
    setTabOrder(m_preview, m_copy);
    m_combo->setObjectName(names.combo);
    auto *heading = makeLabel(names.heading, this, TextSize::Body, Role::Ink, QFont::DemiBold);
    auto *choice = makeLabel(names.choice, this, TextSize::Small, Role::Dim);
    choice->setWordWrap(false);
    tie(choice, m_combo);
    m_said->setObjectName(names.button + u"Said");
    m_said->setMinimumWidth(1);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::kTight);
    head->addWidget(heading, 1);
    head->addWidget(choice);
    head->addWidget(m_combo);
    m_tools->setSpacing(space::kSmall);
    m_tools->addWidget(m_copy);
    m_tools->addStretch(1);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::kTight);
    lines->addLayout(head);
    lines->addWidget(m_preview);
    lines->addLayout(m_tools);
    lines->addWidget(m_said); // beside the tools it has no room in every language
    connect(m_copy, &QPushButton::clicked, this, &CopyPart::copyRequested);
    setContent({});
}

void CopyPart::addTool(QWidget *tool)
{
    m_tools->insertWidget(1, tool);
}

void CopyPart::setContent(const QString &text)
{
    if (text != m_content)
        say({});
    m_content = text;
    QString shown = plainServerText(text, kShownContent);
    // Khmer has no spaces between words: these are in our own sentences, and harm nobody.
    shown.replace(u"‹U+200B›"_s, u"\u200b"_s);
    if (m_preview->toPlainText() != shown)
        m_preview->setPlainText(shown);
    m_copy->setEnabled(!text.isEmpty());
}

void CopyPart::say(const QString &text, bool isFault)
{
    setText(m_said, TextSize::Small, isFault ? Role::Fault : Role::Dim);
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

} // namespace vexora::ui
