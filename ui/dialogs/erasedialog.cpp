// SPDX-License-Identifier: MIT
#include "ui/dialogs/erasedialog.h"

#include "checkout/payerwords.h"
#include "domain/whenfinished.h"
#include "ui/desk.h"
#include "ui/dialogs/erasewords.h"
#include "ui/dialogs/fitheight.h"
#include "ui/dialogs/noreflex.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/factlist.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kEraseWidth{620};
constexpr int kTypingMs = 300; ///< after the last key
constexpr int kMostDays = 3650;
constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;

} // namespace

EraseDialog::EraseDialog(Desk &desk, const Workspace &workspace, const EraseWish &wish,
                         QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_given(wish)
    , m_heading(makeLabel(wish.order ? tr("Erase this order's payer data for good?")
                                     : tr("Whose payer data is to be erased for good?"),
                          this, TextSize::Heading, Role::Ink, QFont::DemiBold))
    , m_said(makeLabel({}, this))
    , m_left(makeLabel({}, this, TextSize::Small, Role::Amber))
    , m_what(new QWidget(this))
    , m_sure(new QCheckBox(tr("It cannot be brought back: erase it"), this))
    , m_cancel(makeButton(tr("Cancel"), u"eraseCancelButton"_s, this))
    , m_erase(makeButton(tr("Erase"), u"eraseNowButton"_s, this))
{
    setObjectName(u"eraseDialog"_s);
    setWindowTitle(tr("Erase payer data"));
    setModal(true);
    build();
    refuseReflexes(this);
    fitHeight(this, kEraseWidth);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &EraseDialog::preview);
    connect(m_sure, &QCheckBox::toggled, this, &EraseDialog::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &EraseDialog::reject);
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::erase);
    onChoice();
    if (!m_choices)
        preview();
    m_cancel->setFocus();
}

void EraseDialog::build()
{
    m_said->setObjectName(u"erasePreview"_s);
    m_left->setObjectName(u"eraseLeft"_s);
    m_sure->setObjectName(u"eraseSureCheck"_s);
    m_sure->setAccessibleName(m_sure->text());
    m_cancel->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(m_heading);
    if (m_given.isEmpty())
        addChoices(column);
    column->addWidget(m_said);
    column->addWidget(m_left);
    auto *list = new FactList(m_what);
    list->setObjectName(u"eraseFacts"_s);
    list->setAccessibleName(tr("What goes and what stays"));
    list->fitToContents();
    list->setFacts({{tr("Goes"), EraseWords::goes(), true},
                    {tr("Stays"), EraseWords::stays(), true},
                    {tr("Backups"), EraseWords::backups(), true}});
    auto *inner = new QVBoxLayout(m_what);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::kSmall);
    inner->addWidget(list);
    inner->addWidget(m_sure);
    column->addWidget(m_what);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kTight);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_erase);
    column->addSpacing(space::kTight);
    column->addLayout(buttons);
}

void EraseDialog::addChoices(QVBoxLayout *column)
{
    m_choices = new QWidget(this);
    m_age = new QSpinBox(m_choices);
    m_age->setObjectName(u"eraseAgeSpin"_s);
    m_age->setRange(0, kMostDays);
    m_age->setSpecialValueText(tr("any age"));
    m_age->setSuffix(tr(" days"));
    m_region = new QComboBox(m_choices);
    m_region->setObjectName(u"eraseRegionCombo"_s);
    m_region->addItem(tr("Any"));
    for (const RegionSpec &region : m_desk.catalog->regions())
        m_region->addItem(region.name.in(m_desk.language), region.id);
    m_payer = new QLineEdit(m_choices);
    m_payer->setObjectName(u"erasePayerEdit"_s);
    m_payer->setPlaceholderText(tr("a whole name, mobile, e-mail, number or address"));
    m_payer->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);

    auto *grid = new QGridLayout(m_choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kTight);
    grid->setColumnStretch(1, 1);
    const auto add = [this, grid](const QString &name, QWidget *control) {
        auto *label = makeLabel(name, m_choices);
        label->setWordWrap(false);
        tie(label, control);
        if (auto *number = control->findChild<QLineEdit *>()) // of a spin box: it has the caret
            number->setAccessibleName(name);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(control, row, 1);
    };
    add(tr("Older than"), m_age);
    add(tr("Region"), m_region);
    add(tr("Payer"), m_payer);
    column->addWidget(m_choices);
    grid->addWidget(makeLabel(tr("Everything given must hold. A name counts as a whole, and finds "
                                 "everybody of that name."),
                              m_choices, TextSize::Small, Role::Dim),
                    grid->rowCount(), 0, 1, 2);
    connect(m_age, &QSpinBox::valueChanged, this, &EraseDialog::onChoice);
    connect(m_region, &QComboBox::currentIndexChanged, this, &EraseDialog::onChoice);
    connect(m_payer, &QLineEdit::textChanged, this, &EraseDialog::onChoice);
}

EraseWish EraseDialog::chosen() const
{
    if (!m_choices)
        return m_given;
    EraseWish wish;
    if (m_age->value() > 0)
        wish.beforeMs = m_desk.clock->nowMs() - m_age->value() * kDayMs;
    wish.region = m_region->currentData().toString();
    wish.payer = typedPayer();
    return wish;
}

/** A part of a name would mean everybody who has it. */
QList<PayerWord> EraseDialog::typedPayer() const
{
    return wholeValues(payerWordsTyped(*m_desk.catalog, m_payer->text()));
}

/** What is typed there must narrow it down; nothing must not mean everybody. */
bool EraseDialog::isTypedInVain() const
{
    return m_payer && !m_payer->text().trimmed().isEmpty() && typedPayer().isEmpty();
}

void EraseDialog::onChoice()
{
    if (m_isDone)
        return;
    ++m_question;
    m_isPreviewed = false;
    m_sure->setChecked(false);
    if (isTypedInVain())
        say(tr("That is no whole value of a payer."), false);
    else if (chosen().isEmpty())
        say(tr("Choose what is to be erased."), false);
    else {
        say(tr("Looking…"), false);
        m_typing.start();
    }
    refresh();
}

void EraseDialog::preview()
{
    if (isTypedInVain())
        return;
    m_typing.stop();
    m_wish = chosen();
    const quint64 question = ++m_question;
    whenFinished(m_workspace.payers->preview(m_wish), this,
                 [this, question](const Result<ErasePreview> &preview) {
                     if (question == m_question)
                         onPreviewed(preview);
                 });
}

void EraseDialog::onPreviewed(const Result<ErasePreview> &preview)
{
    if (!preview) {
        say(Words::error(preview.error().code), true);
        return;
    }
    m_preview = *preview;
    m_kept = preview->orders;
    m_isPreviewed = true;
    const auto inMemory
        = m_workspace.memory ? m_workspace.memory->matching(m_wish, *m_desk.catalog).size() : 0;
    QString said = EraseWords::preview(m_preview);
    if (m_preview.orders == 0 && inMemory > 0) {
        said = tr("Nothing of it is kept; payer data of %n order(s) is in memory until you quit.",
                  nullptr, static_cast<int>(inMemory));
        m_preview.orders = inMemory;
    }
    say(said, false, EraseWords::left(preview->notLookedInto, preview->notReached));
    refresh();
}

void EraseDialog::refresh()
{
    const bool any = m_isPreviewed && m_preview.orders > 0 && !m_isErasing;
    m_what->setVisible(!m_isDone);
    if (m_choices)
        m_choices->setVisible(!m_isDone);
    m_sure->setEnabled(any);
    m_erase->setEnabled(any && m_sure->isChecked());
    m_erase->setVisible(!m_isDone);
    m_cancel->setEnabled(!m_isErasing);
    m_cancel->setText(m_isDone ? tr("Close") : tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_erase->setText(m_isPreviewed && m_preview.orders > 1
                         ? tr("Erase for %n order(s)", nullptr, static_cast<int>(m_preview.orders))
                         : tr("Erase"));
    m_erase->setAccessibleName(m_erase->text());
    if (m_choices)
        m_choices->setEnabled(!m_isErasing);
}

void EraseDialog::say(const QString &sentence, bool isFault, const QString &left)
{
    setText(m_said, TextSize::Body, isFault ? Role::Fault : Role::Ink);
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
    m_left->setText(left);
    m_left->setVisible(!left.isEmpty());
}

void EraseDialog::erase()
{
    if (!m_isPreviewed || m_isErasing || !m_sure->isChecked())
        return;
    m_isErasing = true;
    say(tr("Erasing…"), false);
    refresh();
    const QList<OrderKey> remembered = m_workspace.memory
        ? m_workspace.memory->matching(m_wish, *m_desk.catalog)
        : QList<OrderKey>();
    if (m_kept == 0) { // it was never more than remembered: there is nothing to give a receipt for
        m_isErasing = false;
        m_workspace.memory->forget(remembered);
        finish(tr("Forgotten: payer data of %n order(s) that was in memory.", nullptr,
                  static_cast<int>(remembered.size())),
               EraseWords::left(m_preview.notLookedInto, m_preview.notReached));
        return;
    }
    whenFinished(
        m_workspace.payers->erase(m_wish), this,
        [this, remembered](const Result<EraseReceipt> &receipt) { onErased(receipt, remembered); });
}

void EraseDialog::onErased(const Result<EraseReceipt> &receipt, const QList<OrderKey> &remembered)
{
    m_isErasing = false;
    if (!receipt) {
        say(tr("Not erased. %1").arg(Words::error(receipt.error().code)), true);
        m_sure->setChecked(false);
        refresh();
        return;
    }
    if (m_workspace.memory)
        m_workspace.memory->forget(remembered);
    finish(EraseWords::receipt(*receipt),
           EraseWords::left(receipt->notLookedInto, receipt->notReached));
}

void EraseDialog::finish(const QString &sentence, const QString &left)
{
    m_isDone = true;
    m_heading->setText(tr("Erased"));
    if (m_payer)
        m_payer->clear();
    m_typing.stop();
    ++m_question;
    say(sentence, false, left);
    refresh();
    m_cancel->setFocus();
}

void EraseDialog::reject()
{
    if (!m_isErasing)
        QDialog::reject();
}

} // namespace vexora::ui
