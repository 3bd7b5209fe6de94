// SPDX-License-Identifier: MIT
#include "ui/print/printhead.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/environmentmark.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kLongestTitle = 60;

bool isLive(const print::Item &item)
{
    return item.environment == Environment::Live;
}

/** One live code is enough to be careful with the sheet. */
Environment sheetEnvironment(const QList<print::Item> &items)
{
    if (items.isEmpty())
        return Environment::Sandbox;
    const auto live = std::find_if(items.cbegin(), items.cend(), &isLive);
    return live != items.cend() ? Environment::Live : items.constFirst().environment;
}

QString titleOf(const QList<print::Item> &items)
{
    const int count = static_cast<int>(items.size());
    const bool isCounter = count > 0 && items.constFirst().use == print::Use::Counter;
    if (isCounter)
        return count == 1 ? PrintHead::tr("Permanent counter code")
                          : PrintHead::tr("%n permanent counter code(s)", nullptr, count);
    if (count == 1)
        return PrintHead::tr("Order %1, for one payment")
            .arg(plainServerText(items.constFirst().source, kLongestTitle));
    return PrintHead::tr("%n order(s), each for one payment", nullptr, count);
}

QString hintOf(const QList<print::Item> &items)
{
    const auto live = std::count_if(items.cbegin(), items.cend(), &isLive);
    if (live == 0)
        return items.size() == 1 ? PrintHead::tr("TEST is printed across it")
                                 : PrintHead::tr("TEST is printed across them");
    if (live < items.size())
        return PrintHead::tr("TEST is printed across those that are not live");
    return {};
}

} // namespace

PrintHead::PrintHead(const QList<print::Item> &items, QWidget *parent)
    : QWidget(parent)
    , m_environment(sheetEnvironment(items))
{
    const Role ink = environmentText(m_environment);
    auto *title = makeLabel(titleOf(items), this, TextSize::Body, ink, QFont::Bold);
    title->setObjectName(u"printTitle"_s);
    title->setWordWrap(false);
    auto *badge = new EnvironmentBadge(this);
    badge->setObjectName(u"printEnvironment"_s);
    badge->setEnvironment(m_environment);
    auto *hint = makeLabel(hintOf(items), this, TextSize::Body, ink);
    hint->setObjectName(u"printTestHint"_s);
    hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kTight, space::kMedium, space::kTight);
    row->setSpacing(space::kTight);
    row->addWidget(title);
    row->addWidget(badge, 0, Qt::AlignVCenter);
    row->addWidget(hint, 1);
    setMinimumHeight(space::kHeader);
}

void PrintHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawEnvironment(painter, rect(), m_environment);
}

} // namespace vexora::ui
