// SPDX-License-Identifier: MIT
#include "ui/faultmenu.h"

#include "ui/desk.h"
#include "ui/words.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

/** A status with and without this and that: together in a menu of their own, else one menu would
 *  be taller than the screen. */
QString familyOf(const QString &name)
{
    const QString head = name.section(u'-', 0, 0);
    bool isNumber = false;
    head.toInt(&isNumber);
    return isNumber && head.size() == 3 ? head : QString();
}

} // namespace

FaultMenu::FaultMenu(const Desk &desk, QWidget *parent)
    : QMenu(parent)
    , m_current(desk.fault())
{
    setObjectName(u"faultMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    addSection(tr("What the gateway does"));
    addFault(this, u"none"_s);
    addSeparator();
    for (const FaultGroup &group : desk.faultGroups) {
        QMenu *menu = addMenu(Words::faultGroup(group.id));
        QMap<QString, int> sizes;
        for (const QString &name : group.names)
            ++sizes[familyOf(name)];
        QMap<QString, QMenu *> families;
        for (const QString &name : group.names) {
            const QString family = familyOf(name);
            if (family.isEmpty() || sizes.value(family) == 1) {
                addFault(menu, name);
                continue;
            }
            QMenu *&own = families[family];
            if (!own)
                own = menu->addMenu(u"HTTP "_s + family);
            addFault(own, name);
        }
    }
}

void FaultMenu::addFault(QMenu *menu, const QString &name)
{
    QAction *action = menu->addAction(Words::fault(name));
    action->setObjectName(u"fault_"_s + name);
    action->setCheckable(true);
    action->setChecked(name == m_current);
    connect(action, &QAction::triggered, this, [this, name] { Q_EMIT faultChosen(name); });
}

} // namespace vexora::ui
