// SPDX-License-Identifier: MIT
#include "ui/pages/settings/retentiontable.h"

#include "checkout/retention.h"
#include "domain/whenfinished.h"
#include "ui/desk.h"
#include "ui/pages/settings/settingchanges.h"
#include "ui/widgets/controls.h"
#include "ui/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kMostKeptDays = 3650;
constexpr Px kDaysWidth{260}; ///< as the controls above and below

} // namespace

RetentionTable::RetentionTable(Desk &desk, SettingChanges &changes, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_changes(changes)
    , m_preview(makeButton(tr("What would go now"), u"previewRetentionButton"_s, this))
    , m_said(makeLabel({}, this, TextSize::Small))
{
    setObjectName(u"retentionTable"_s);
    m_said->setObjectName(u"retentionPreview"_s);
    m_said->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTight);
    column->addWidget(makeLabel(tr("How long it is kept"), this));
    column->addWidget(makeLabel(tr("Payer data of older orders is erased for good when the window "
                                   "starts and once a day. Orders and amounts stay."),
                                this, TextSize::Small, Role::Dim));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kTight);
    grid->setColumnStretch(0, 1);
    for (const RegionSpec &region : desk.catalog->regions())
        addRow(grid, region.id, region.name.in(desk.language));
    column->addLayout(grid);
    column->addWidget(m_preview, 0, Qt::AlignLeft);
    column->addWidget(m_said);
    refresh();

    connect(m_preview, &QPushButton::clicked, this, &RetentionTable::preview);
    connect(&changes, &SettingChanges::made, this, &RetentionTable::refresh);
}

void RetentionTable::addRow(QGridLayout *grid, const QString &region, const QString &name)
{
    auto *days = new QSpinBox(this);
    days->setObjectName(u"retention_"_s + region);
    days->setRange(0, kMostKeptDays);
    days->setSpecialValueText(tr("always"));
    days->setSuffix(tr(" days"));
    days->setKeyboardTracking(false); // "3" of "365" is no rule
    days->setFocusPolicy(Qt::StrongFocus);
    days->setFixedWidth(kDaysWidth);
    days->installEventFilter(this);
    auto *label = makeLabel(name, this, TextSize::Small);
    label->setWordWrap(false);
    tie(label, days);
    if (auto *number = days->findChild<QLineEdit *>())
        number->setAccessibleName(name);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(days, row, 1);
    m_days.insert(region, days);
    connect(days, &QSpinBox::valueChanged, this, [this, region](int value) { set(region, value); });
}

void RetentionTable::set(const QString &region, int days)
{
    Preferences chosen = m_desk.preferences;
    if (days > 0)
        chosen.retentionDays.insert(region, days);
    else
        chosen.retentionDays.remove(region);
    (void)m_changes.set(SettingChanges::What::Retention, chosen);
}

void RetentionTable::refresh()
{
    for (auto it = m_days.cbegin(); it != m_days.cend(); ++it) {
        const QSignalBlocker quiet(it.value());
        it.value()->setValue(m_desk.preferences.retentionDays.value(it.key()));
    }
    m_preview->setEnabled(m_desk.own.payers && !m_desk.preferences.retentionDays.isEmpty());
    ++m_question;
    m_said->hide();
}

void RetentionTable::preview()
{
    const quint64 question = ++m_question;
    m_parts.clear();
    m_fault.clear();
    const QList<EraseWish> due = dueWishes(m_desk.preferences.retentionDays, m_desk.clock->nowMs());
    m_awaited = due.size();
    for (const EraseWish &wish : due) {
        const RegionSpec *region = m_desk.catalog->find(wish.region);
        const QString name = region ? region->name.in(m_desk.language) : wish.region;
        whenFinished(m_desk.own.payers->preview(wish), this,
                     [this, question, name](const Result<ErasePreview> &found) {
                         if (question != m_question)
                             return;
                         --m_awaited;
                         if (!found)
                             m_fault = Words::error(found.error().code);
                         else if (found->orders > 0)
                             m_parts.append({name, found->orders, found->firstMs});
                         if (m_awaited == 0)
                             showPreview();
                     });
    }
}

void RetentionTable::showPreview()
{
    QStringList lines;
    for (const Part &part : std::as_const(m_parts))
        lines.append(tr("%1: payer data of %n order(s), the oldest of %2", nullptr,
                        static_cast<int>(part.orders))
                         .arg(part.name, Words::time(part.oldestMs)));
    lines.sort();
    if (lines.isEmpty())
        lines.append(tr("Nothing would be erased now."));
    setText(m_said, TextSize::Small, m_fault.isEmpty() ? Role::Ink : Role::Fault);
    m_said->setText(m_fault.isEmpty() ? lines.join(u'\n') : m_fault);
    m_said->show();
}

bool RetentionTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace vexora::ui
