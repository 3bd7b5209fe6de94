// SPDX-License-Identifier: MIT
#include "ui/pages/history/viewbar.h"

#include "ui/pages/history/facetbutton.h"
#include "ui/pages/history/viewnamedialog.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kMostWidth{240};

} // namespace

ViewBar::ViewBar(QWidget *parent)
    : QWidget(parent)
    , m_combo(new QComboBox(this))
    , m_save(makeButton(tr("Views"), u"saveViewButton"_s, this))
    , m_menu(new QMenu(this))
{
    const auto part = [](ListPart which) {
        ListQuestion question;
        question.part = which;
        return question;
    };
    ListQuestion today;
    today.time = TimeSpan::Today;
    ListQuestion refused;
    refused.outcomes = {Outcome::Refused};
    m_views = {{tr("All"), part(ListPart::All)},
               {tr("Today"), today},
               {tr("Unknown"), part(ListPart::Unknown)},
               {tr("Refused"), refused},
               {tr("Waiting for payment"), part(ListPart::Waiting)},
               {tr("Printed"), part(ListPart::Printed)}};
    m_builtIn = m_views.size();
    m_combo->setObjectName(u"viewCombo"_s);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_combo->setMaximumWidth(kMostWidth);
    QLabel *label = makeLabel(tr("Show"), this, TextSize::Body, Role::Dim);
    label->setWordWrap(false);
    tie(label, m_combo);
    markAsMenu(m_save);
    makeCompact(m_save);
    m_save->setFixedHeight(m_combo->sizeHint().height()); // one line with it
    m_save->setMenu(m_menu);
    m_menu->setObjectName(u"viewMenu"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kTight);
    row->addWidget(label);
    row->addWidget(m_combo);
    row->addWidget(m_save);
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        const ListView view = m_views[index];
        fillMenu();
        Q_EMIT chosen(view);
    });
    refill(m_views.constFirst().name);
}

void ViewBar::setViews(const QList<ListView> &views)
{
    m_views = m_views.first(m_builtIn) + views;
    refill(m_combo->currentText());
}

void ViewBar::refill(const QString &selected)
{
    m_combo->clear();
    for (const ListView &view : std::as_const(m_views))
        m_combo->addItem(view.name);
    m_combo->setCurrentIndex(qMax(0, m_combo->findText(selected)));
    fillMenu();
}

void ViewBar::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const QString &words, const QString &name, auto then) {
        QAction *action = m_menu->addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, then);
        return action;
    };
    const bool own = isOwn(m_combo->currentIndex());
    add(tr("Save view…"), u"saveViewAction"_s, [this] { askForName(false); });
    add(tr("Rename view…"), u"renameViewAction"_s, [this] { askForName(true); })->setEnabled(own);
    add(tr("Delete view"), u"deleteViewAction"_s, [this] { remove(); })->setEnabled(own);
}

void ViewBar::setQuestion(const ListQuestion &question)
{
    const ListQuestion asked = question.withoutText();
    const auto asksThis = [&](const ListView &view) { return view.question == asked; };
    // Two views may ask the same and differ in their columns: the one chosen stays.
    if (m_combo->currentIndex() >= 0 && asksThis(m_views[m_combo->currentIndex()]))
        return;
    auto found = std::find_if(m_views.cbegin(), m_views.cend(), asksThis);
    const ListView *view = found == m_views.cend() ? &viewOf(question.part) : &*found;
    m_combo->setCurrentIndex(int(view - m_views.constData()));
    fillMenu();
}

const ListView &ViewBar::viewOf(ListPart part) const
{
    ListQuestion asked;
    asked.part = part;
    return *std::find_if(m_views.cbegin(), m_views.cend(),
                         [&](const ListView &view) { return view.question == asked; });
}

void ViewBar::askForName(bool rename)
{
    QStringList reserved;
    for (const ListView &view : m_views.first(m_builtIn))
        reserved.append(view.name);
    QStringList others;
    for (const ListView &view : m_views.sliced(m_builtIn))
        others.append(view.name);
    const int current = m_combo->currentIndex();
    const QString name = isOwn(current) ? m_views[current].name : QString();
    if (rename)
        others.removeOne(name);
    auto *dialog = new ViewNameDialog(rename ? tr("Rename view") : tr("Save view"), name, others,
                                      reserved, window());
    if (!rename)
        dialog->setNote(tr("Keeps filters, sorting and columns. The text typed into Filter is not "
                           "kept: it may be a payer's."));
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, rename] { keep(dialog->name(), rename); });
    dialog->open();
}

void ViewBar::keep(const QString &name, bool rename)
{
    const int current = m_combo->currentIndex();
    ListView view = rename ? m_views[current] : m_source();
    view.name = name;
    if (rename)
        m_views.removeAt(current);
    const auto same = std::find_if(m_views.begin() + m_builtIn, m_views.end(),
                                   [&](const ListView &other) { return other.name == name; });
    if (same == m_views.end())
        m_views.append(view);
    else
        *same = view;
    refill(name);
    Q_EMIT edited();
}

void ViewBar::remove()
{
    const ListQuestion asked = m_views[m_combo->currentIndex()].question;
    m_views.removeAt(m_combo->currentIndex());
    refill(viewOf(asked.part).name);
    setQuestion(asked);
    Q_EMIT edited();
}

} // namespace vexora::ui
