// SPDX-License-Identifier: MIT
#include "ui/pages/settings/undobar.h"

#include "ui/forms/breakable.h"
#include "ui/pages/settings/settingchanges.h"
#include "ui/pages/settings/settingwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vexora::ui {

UndoBar::UndoBar(SettingChanges &changes, QWidget *parent)
    : QWidget(parent)
    , m_changes(changes)
    , m_note(makeLabel({}, this))
    , m_latest(makeLabel({}, this))
    , m_undo(makeButton({}, u"settingsUndoButton"_s, this))
{
    m_note->setObjectName(u"settingsNote"_s);
    m_latest->setObjectName(u"settingsLatest"_s);
    m_note->setMinimumWidth(1);
    m_latest->setMinimumWidth(1);
    m_note->hide();
    m_undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::kHair);
    texts->addWidget(m_note);
    texts->addWidget(m_latest);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kLarge, space::kTight, space::kLarge, space::kTight);
    row->setSpacing(space::kSmall);
    row->addLayout(texts, 1);
    row->addWidget(m_undo, 0, Qt::AlignVCenter);
    connect(m_undo, &QPushButton::clicked, &m_changes, &SettingChanges::undo);
    refresh();
}

void UndoBar::say(const QString &sentence, bool isFault)
{
    setText(m_note, TextSize::Body, isFault ? Role::Fault : Role::Ink);
    m_note->setText(breakable(sentence));
    m_note->setHidden(sentence.isEmpty());
    refresh();
}

void UndoBar::refresh()
{
    const bool hasStep = m_changes.canUndo();
    m_latest->setText(breakable(m_changes.latest()));
    m_latest->setVisible(hasStep);
    const QString former = m_changes.formerUndo();
    const QString word = SettingWords::undo();
    m_undo->setText(former.isEmpty() || former == word ? word : word + u"  ·  " + former);
    m_undo->setAccessibleName(m_undo->text());
    m_undo->setVisible(hasStep);
    setHidden(!hasStep && m_note->isHidden());
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Background));
    painter.fillRect(0, height() - 1, width(), 1, color(Role::Line));
}

} // namespace vexora::ui
