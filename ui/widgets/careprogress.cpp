// SPDX-License-Identifier: MIT
#include "ui/widgets/careprogress.h"

#include "ui/widgets/controls.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vexora::ui {

CareProgress::CareProgress(QWidget *parent)
    : QWidget(parent)
    , m_said(makeLabel({}, this, TextSize::Small))
    , m_bar(new QProgressBar(this))
    , m_cancel(makeButton(tr("Cancel"), u"careCancelButton"_s, this))
{
    m_said->setObjectName(u"careSaid"_s);
    m_bar->setObjectName(u"careBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(space::kTight);
    makeCompact(m_cancel);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kSmall);
    grid->setVerticalSpacing(space::kHair);
    grid->addWidget(m_said, 0, 0, 1, 2);
    grid->addWidget(m_bar, 1, 0);
    grid->addWidget(m_cancel, 1, 1);
    grid->setColumnStretch(0, 1);
    m_bar->hide();
    m_cancel->hide();
    hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_watcher)
            return;
        m_cancel->setEnabled(false);
        m_watcher->cancel();
    });
}

void CareProgress::begin(const QString &doing, QFutureWatcherBase *watcher)
{
    m_watcher = watcher;
    setText(m_said, TextSize::Small);
    m_said->setText(doing);
    m_bar->setAccessibleName(doing);
    m_bar->setRange(0, 0); // until the work tells how far it is
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        m_bar->setRange(0, 100);
        m_bar->setValue(value);
    });
    m_bar->show();
    m_cancel->setEnabled(true);
    m_cancel->show();
    show();
    Q_EMIT busyChanged(true);
}

void CareProgress::end(bool cancelled)
{
    m_watcher->deleteLater();
    m_watcher = nullptr;
    m_bar->hide();
    m_cancel->hide();
    if (cancelled)
        say(tr("Cancelled. Nothing was changed."), false);
    Q_EMIT busyChanged(false);
}

void CareProgress::say(const QString &sentence, bool isFault)
{
    setText(m_said, TextSize::Small, isFault ? Role::Fault : Role::Ink);
    m_said->setText(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace vexora::ui
