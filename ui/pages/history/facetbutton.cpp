// SPDX-License-Identifier: MIT
#include "ui/pages/history/facetbutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kMostName{150};
constexpr Px kMenuMark{12};

QString unmarked(QString name)
{
    return name.replace(u'&', u"&&"_s); // what looks like a mnemonic in a name is none
}

} // namespace

void markAsMenu(QPushButton *button)
{
    button->setIcon(icon(u"chevron"_s, Role::Dim));
    button->setIconSize({kMenuMark, kMenuMark});
    button->setLayoutDirection(Qt::RightToLeft); // the icon behind the text
}

FacetButton::FacetButton(const QString &title, const QString &objectName, QWidget *parent)
    : QPushButton(parent)
    , m_title(title)
{
    setObjectName(objectName);
    setAutoDefault(false);
    setKind(this, ButtonKind::Plain);
    makeCompact(this);
    markAsMenu(this);
    auto *menu = new QMenu(this);
    menu->setObjectName(objectName + u"Menu"_s);
    menu->installEventFilter(this);
    setMenu(menu);
    refresh();
}

void FacetButton::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    for (const QString &id : std::as_const(m_chosen)) {
        const bool known = std::any_of(m_choices.cbegin(), m_choices.cend(),
                                       [&](const Choice &choice) { return choice.id == id; });
        if (!known)
            m_choices.append({id, plainServerText(id)});
    }
    fillMenu();
    refresh();
}

void FacetButton::setSingle(const QList<Choice> &choices, const QString &first)
{
    m_single = true;
    m_choices = choices;
    m_chosen = {first};
    fillMenu();
    refresh();
}

void FacetButton::setChosen(const QStringList &ids)
{
    m_chosen = ids;
    m_wording.clear();
    if (m_single)
        fillMenu();
    else
        setChoices(m_choices);
    refresh();
}

void FacetButton::setWording(const QString &words)
{
    m_wording = words;
    refresh();
}

void FacetButton::fillMenu()
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    group->setExclusive(m_single);
    if (!m_single) {
        QAction *all = menu()->addAction(tr("All"));
        all->setEnabled(!m_chosen.isEmpty());
        connect(all, &QAction::triggered, this, [this] {
            m_chosen.clear();
            fillMenu();
            refresh();
            Q_EMIT chosenByHand({});
        });
        menu()->addSeparator();
    }
    for (const Choice &choice : std::as_const(m_choices)) {
        QAction *action = menu()->addAction(unmarked(choice.name));
        action->setData(choice.id);
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(choice.id));
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, id = choice.id](bool on) { choose(id, on); });
    }
}

void FacetButton::choose(const QString &id, bool on)
{
    if (m_single) {
        m_chosen = {id};
        m_wording.clear();
    } else {
        m_chosen.removeAll(id);
        if (on)
            m_chosen.append(id);
        menu()->actions().constFirst()->setEnabled(!m_chosen.isEmpty());
    }
    refresh();
    Q_EMIT chosenByHand(id);
}

void FacetButton::refresh()
{
    QStringList names;
    for (const Choice &choice : std::as_const(m_choices)) {
        if (m_chosen.contains(choice.id))
            names.append(choice.name);
    }
    const bool isAll = names.isEmpty() || (m_single && m_chosen == QStringList(m_choices[0].id));
    QString words = isAll                           ? QString()
        : names.size() == 1 && !m_wording.isEmpty() ? m_wording
        : names.size() == 1                         ? names.constFirst()
                                                    : QLocale().toString(names.size());
    words = fontMetrics().elidedText(words, Qt::ElideRight, kMostName);
    //: A filter and what is chosen in it: "Region: Taiwan"
    setText(unmarked(isAll ? m_title : tr("%1: %2").arg(m_title, words)));
    setAccessibleName(isAll ? m_title : tr("%1: %2").arg(m_title, words));
    setAccessibleDescription(isAll ? tr("All") : names.join(u", "_s));
    QFont bold = font();
    bold.setWeight(isAll ? QFont::Normal : QFont::DemiBold);
    setFont(bold);
}

/** The menu stays open while several are chosen. */
bool FacetButton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != menu() || m_single)
        return QPushButton::eventFilter(watched, event);
    QAction *action = nullptr;
    if (event->type() == QEvent::MouseButtonRelease)
        action = menu()->actionAt(static_cast<QMouseEvent *>(event)->pos());
    else if (event->type() == QEvent::KeyPress
             && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space)
        action = menu()->activeAction();
    if (!action || !action->isCheckable())
        return QPushButton::eventFilter(watched, event);
    action->trigger();
    return true;
}

void FacetButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Down) {
        event->accept();
        showMenu();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace vexora::ui
