// SPDX-License-Identifier: MIT
#include "ui/print/refusallist.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kLongestSource = 60;
constexpr Px kListHeight{112};
/** A list that long is read by nobody; how many more there are is said. */
constexpr qsizetype kMostListed = 500;

} // namespace

RefusalList::RefusalList(QWidget *parent)
    : QWidget(parent)
    , m_heading(makeLabel({}, this, TextSize::Body, Role::Fault, QFont::DemiBold))
    , m_list(new FactList(this))
{
    m_heading->setObjectName(u"refusalHeading"_s);
    m_list->setObjectName(u"refusalList"_s);
    m_list->setAccessibleName(tr("Left out, with the reason"));
    m_list->setFixedHeight(kListHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    hide();
}

QString refusedSource(const print::Refusal &refusal)
{
    if (refusal.item < 0 || refusal.source.isEmpty())
        return RefusalList::tr("The sheet");
    return plainServerText(refusal.source, kLongestSource);
}

void RefusalList::setRefusals(const QList<print::Refusal> &refusals, qsizetype codes)
{
    QList<Fact> facts;
    QSet<QString> said;
    qsizetype more = 0;
    for (const print::Refusal &refusal : refusals) {
        const QString source = refusedSource(refusal);
        const QString why = refusal.reason + u' ' + refusal.detail;
        // Copies of one code are refused alike.
        if (said.contains(source + u'\n' + why))
            continue;
        said.insert(source + u'\n' + why);
        if (facts.size() < kMostListed)
            facts.append({source, why, true});
        else
            ++more;
    }
    if (more > 0)
        facts.append({u"…"_s, tr("and %n more", nullptr, static_cast<int>(more)), true});
    m_list->setFacts(facts);
    m_heading->setText(tr("Left out: %1 of %2").arg(refusals.size()).arg(codes));
    setVisible(!facts.isEmpty());
}

} // namespace vexora::ui
