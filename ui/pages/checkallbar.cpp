// SPDX-License-Identifier: MIT
#include "ui/pages/checkallbar.h"

#include "ui/desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

/** At a few at a time this is minutes; the next press takes the next ones. */
constexpr int kMostAtOnce = 500;
constexpr int kCountAfterMs = 150;

} // namespace

CheckAllBar::CheckAllBar(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_all(makeButton({}, u"checkAllButton"_s, this))
    , m_cancel(makeButton(tr("Cancel"), u"cancelCheckAllButton"_s, this))
    , m_note(makeLabel({}, this))
{
    m_note->setObjectName(u"checkAllNote"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kLarge, 0, space::kLarge, space::kSmall);
    row->setSpacing(space::kSmall);
    row->addWidget(m_cancel, 0, Qt::AlignTop | Qt::AlignLeading);
    row->addWidget(m_note, 1, Qt::AlignVCenter);
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(kCountAfterMs);
    m_countTimer.callOnTimeout(this, &CheckAllBar::recount);
    connect(m_all, &QPushButton::clicked, this, &CheckAllBar::start);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancelled = true;
        m_sweep->cancel();
    });
    if (parent)
        parent->installEventFilter(this);
    refresh();
}

CheckAllBar::~CheckAllBar() = default;

void CheckAllBar::setWorkspace(const Workspace &workspace)
{
    if (m_workspace == &workspace)
        return;
    if (m_workspace && m_workspace->log)
        m_workspace->log->disconnect(&m_countTimer);
    m_workspace = &workspace;
    if (m_sweep) {
        m_sweep->disconnect(this);
        m_sweep->cancel();
        m_sweep.release()->deleteLater(); // one of its answers may have brought us here
    }
    m_open = {};
    say({}, false);
    if (workspace.log)
        connect(workspace.log, &OrderLog::changed, &m_countTimer, qOverload<>(&QTimer::start));
    recount();
}

bool CheckAllBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        m_countTimer.start();
    return QWidget::eventFilter(watched, event);
}

void CheckAllBar::recount()
{
    if (!m_workspace || !m_workspace->log || m_sweep)
        return;
    findOpenOrders(*m_workspace->log, kMostAtOnce, this,
                   [this, count = ++m_count](const Result<OpenOrders> &found) {
                       if (count == m_count)
                           onCounted(found);
                   });
}

void CheckAllBar::onCounted(const Result<OpenOrders> &found)
{
    if (m_sweep || !found)
        return; // the table above says what is wrong with the list
    m_open = *found;
    refresh();
}

void CheckAllBar::start()
{
    if (m_sweep || m_open.orders.isEmpty())
        return;
    m_asked = 0;
    m_notKnown = 0;
    m_silent = 0;
    m_told.clear();
    m_whySilent.clear();
    m_another.clear();
    m_unrecorded = false;
    m_cancelled = false;
    m_toAsk = static_cast<int>(m_open.orders.size());
    m_sweep = std::make_unique<StatusSweep>(*m_workspace, *m_desk.catalog, *m_desk.clock);
    connect(m_sweep.get(), &StatusSweep::answered, this, &CheckAllBar::onAnswered);
    connect(m_sweep.get(), &StatusSweep::finished, this, &CheckAllBar::onFinished);
    m_sweep->start(m_open.orders, m_desk.preferences.timeoutMs);
    say(tr("%1 of %2 asked").arg(QLocale().toString(0), QLocale().toString(m_toAsk)), false);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void CheckAllBar::onAnswered(const StatusSweep::Told &told)
{
    ++m_asked;
    if (told.answer.answered) {
        ++m_told[told.answer.payment];
    } else if (told.answer.reason == "query_refused"_L1) {
        ++m_notKnown;
    } else {
        ++m_silent;
        if (m_whySilent.isEmpty())
            m_whySilent = told.answer.reason;
        if (told.answer.reason == "another_order"_L1)
            m_another = told.record.key.tradeNo;
    }
    m_unrecorded = m_unrecorded || !told.answer.recorded;
    say(tr("%1 of %2 asked").arg(QLocale().toString(m_asked), QLocale().toString(m_toAsk)), false);
}

void CheckAllBar::onFinished()
{
    const bool hadFocus = m_cancel->hasFocus();
    m_sweep.release()->deleteLater(); // this is its own signal
    say(summary(), m_unrecorded || !m_another.isEmpty());
    if (hadFocus)
        m_all->setFocus(Qt::OtherFocusReason);
    recount();
}

QString CheckAllBar::summary() const
{
    const QLocale locale;
    QStringList parts;
    for (auto it = m_told.cbegin(); it != m_told.cend(); ++it)
        parts.append(u"%1 %2"_s.arg(Words::payment(it.key()).word, locale.toString(it.value())));
    if (m_notKnown > 0)
        parts.append(tr("Not known there %1").arg(locale.toString(m_notKnown)));
    if (m_silent > 0)
        parts.append(tr("No answer %1").arg(locale.toString(m_silent)));
    QString text = m_cancelled
        ? tr("Cancelled after %1 of %2.").arg(locale.toString(m_asked), locale.toString(m_toAsk))
        : tr("%1 asked.").arg(locale.toString(m_asked));
    if (!parts.isEmpty())
        text += u' ' + parts.join(u"  ·  "_s);
    if (!m_another.isEmpty())
        text += u'\n'
            + tr("Asked about order %1, the gateway answered about another one. Do not use or "
                 "pass on anything of that; tell the provider.")
                  .arg(plainServerText(m_another));
    else if (m_silent > 0)
        text += u'\n' + Words::reason(m_whySilent);
    if (m_notKnown > 0)
        text += u'\n' + tr("“Not known there” proves nothing: an order may only be late.");
    if (m_unrecorded)
        text += u'\n'
            + tr("Not every answer could be written into the history. Make room or give the "
                 "permission back, then check again.");
    return text;
}

void CheckAllBar::say(const QString &text, bool isFault)
{
    setText(m_note, TextSize::Body, isFault ? Role::Fault : Role::Dim);
    m_note->setText(text);
    refresh();
}

void CheckAllBar::refresh()
{
    const QString count = QLocale().toString(m_open.orders.size());
    m_all->setText(tr("Check all (%1)").arg(m_open.isCut ? count + u'+' : count));
    m_all->setAccessibleName(m_all->text());
    m_all->setVisible(!m_sweep && !m_open.orders.isEmpty());
    m_cancel->setVisible(m_sweep != nullptr);
    m_note->setVisible(!m_note->text().isEmpty());
    setVisible(m_sweep || !m_note->text().isEmpty());
}

} // namespace vexora::ui
