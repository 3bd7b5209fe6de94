// SPDX-License-Identifier: MIT
#include "ui/pages/settings/sectionlist.h"

#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kListWidth{196};

} // namespace

SectionList::SectionList(QScrollArea *area, QWidget *parent)
    : QListWidget(parent)
    , m_area(area)
{
    setObjectName(u"settingsSections"_s);
    setAccessibleName(tr("Sections"));
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(kListWidth);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_area->verticalScrollBar()->setValue(m_sections[row]->y());
    });
    connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &SectionList::follow);
}

void SectionList::add(QWidget *section, const QString &title)
{
    m_sections.append(section);
    const QSignalBlocker quiet(this);
    addItem(title);
    if (currentRow() < 0)
        setCurrentRow(0);
}

/** The row of the section that begins at the top, or of the last one when that is the end. */
void SectionList::follow()
{
    if (hasFocus())
        return; // then it leads
    const int top = m_area->verticalScrollBar()->value();
    int row = 0;
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->y() <= top + space::kLarge)
            row = i;
    }
    const QSignalBlocker quiet(this);
    setCurrentRow(row);
}

} // namespace vexora::ui
