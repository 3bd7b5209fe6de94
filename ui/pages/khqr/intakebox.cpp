// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/intakebox.h"

#include "ui/pages/khqr/codeintake.h"
#include "ui/pages/khqr/payloadedit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

IntakeBox::IntakeBox(CodeIntake *intake, QWidget *parent)
    : QWidget(parent)
    , m_edit(new PayloadEdit(this))
    , m_note(makeLabel({}, this, TextSize::Small, Role::Dim))
    , m_buttons(new ButtonRow)
    , m_lines(new QVBoxLayout(this))
{
    auto *label = makeLabel(tr("Text of the code"), this, TextSize::Small);
    tie(label, m_edit);
    m_edit->setPlaceholderText(tr("Paste the text or a picture, or drop one here"));
    m_note->hide();
    auto *paste = makeButton(tr("Paste"), u"pasteCodeButton"_s, this);
    auto *open = makeButton(tr("Open picture…"), u"openPictureButton"_s, this);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::kTight);
    m_lines->addWidget(label);
    m_lines->addWidget(m_edit);
    m_lines->addWidget(m_note);
    m_lines->addLayout(m_buttons);
    addButton(paste);
    addButton(open);
    connect(paste, &QPushButton::clicked, intake, &CodeIntake::paste);
    connect(open, &QPushButton::clicked, intake, &CodeIntake::openPicture);
    connect(m_edit, &PayloadEdit::mimePasted, intake, &CodeIntake::take);
    connect(intake, &CodeIntake::failed, this, [this](const QString &why) { say(why, true); });
    connect(intake, &CodeIntake::reading, this,
            [this] { say(tr("Looking for a code in the picture…"), false); });
}

void IntakeBox::say(const QString &text, bool isFault)
{
    setText(m_note, TextSize::Small, isFault ? Role::Fault : Role::Dim);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void IntakeBox::addBelowField(QWidget *widget)
{
    m_lines->insertWidget(m_lines->indexOf(m_note), widget);
}

void IntakeBox::addButton(QPushButton *button)
{
    makeCompact(button);
    m_buttons->addWidget(button);
}

} // namespace vexora::ui
