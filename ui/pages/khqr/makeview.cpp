// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/makeview.h"

#include "domain/clock.h"
#include "ui/pages/khqr/codeform.h"
#include "ui/pages/khqr/payloadedit.h"
#include "ui/pages/khqr/symbolpreview.h"
#include "ui/pages/khqr/verdictline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/controls.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kMakeBesideFrom{760}; ///< width of the view from which the code stands beside the form

} // namespace

MakeView::MakeView(const Clock &clock, QWidget *parent)
    : KhqrView(u"makeView"_s, tr("Make a code"), parent)
    , m_clock(clock)
    , m_grid(new QGridLayout)
{
    QLabel *plainly = makeLabel(tr("This makes a new code with a new checksum. Vexora does not see "
                                   "its payments."),
                                body(), TextSize::Body, Role::Ink, QFont::DemiBold);
    plainly->setObjectName(u"newCodeLabel"_s);
    m_again = makeLabel(tr("Only what could be read without a doubt was taken over, and nothing "
                           "was guessed. Fill in the rest from the original, and compare the "
                           "account letter by letter."),
                        body(), TextSize::Body, Role::Amber);
    m_again->setObjectName(u"enterAgainLabel"_s);
    m_again->hide();
    m_form = new CodeForm(clock, body());
    m_form->setObjectName(u"codeForm"_s);
    m_result = makeResult();
    m_grid->setHorizontalSpacing(space::kLarge);
    m_grid->setVerticalSpacing(space::kMedium);
    column()->addWidget(plainly);
    column()->addWidget(m_again);
    column()->addSpacing(space::kHair);
    column()->addLayout(m_grid);
    column()->addStretch();
    lay();
    setFocusProxy(m_form->findChild<QLineEdit *>(u"bakongIdEdit"_s));
    connect(m_form, &CodeForm::edited, this, &MakeView::refresh);
    refresh();
}

QWidget *MakeView::makeResult()
{
    auto *box = new QWidget(body());
    m_state = new VerdictLine(box);
    m_state->setObjectName(u"makeState"_s);
    m_missing = makeLabel({}, box, TextSize::Body, Role::Dim);
    m_missing->setObjectName(u"missingLabel"_s);
    m_missing->setMinimumWidth(1);
    m_made = new QWidget(box);
    m_symbol = new SymbolPreview(m_made);
    m_text = new PayloadEdit(m_made);
    m_text->setObjectName(u"madePayloadEdit"_s);
    m_text->setReadOnly(true);
    m_text->setLines(6); // all of most codes
    auto *textLabel = makeLabel(tr("Text of the code"), m_made, TextSize::Small);
    tie(textLabel, m_text);
    auto *copy = makeButton(tr("Copy text"), u"copyMadeButton"_s, m_made, ButtonKind::Primary);
    auto *check = makeButton(tr("Check"), u"checkMadeButton"_s, m_made);
    m_counter = makeButton(tr("Use as counter code"), u"useAsCounterButton"_s, m_made);
    auto *buttons = new ButtonRow;
    for (QPushButton *button : {copy, m_counter, check})
        buttons->addWidget(button);
    m_note = makeLabel({}, m_made, TextSize::Small, Role::Dim);
    m_note->setObjectName(u"makeNoteLabel"_s);
    m_note->hide();
    auto *made = new QVBoxLayout(m_made);
    made->setContentsMargins(0, 0, 0, 0);
    made->setSpacing(space::kTight);
    made->addWidget(m_symbol);
    made->addWidget(textLabel);
    made->addWidget(m_text);
    made->addLayout(buttons);
    made->addWidget(m_note);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::kTight);
    lines->addWidget(m_state);
    lines->addWidget(m_missing);
    lines->addWidget(m_made);
    lines->addStretch();

    // Each begins with a fresh one: the end of a code counts from when it is used.
    connect(copy, &QPushButton::clicked, this, [this] {
        refresh();
        QGuiApplication::clipboard()->setText(m_payload);
        m_note->setText(tr("The code's text was copied."));
        m_note->show();
    });
    connect(check, &QPushButton::clicked, this, [this] {
        refresh();
        Q_EMIT checkRequested(m_payload);
    });
    connect(m_counter, &QPushButton::clicked, this, [this] {
        refresh();
        Q_EMIT counterRequested(m_payload);
    });
    return box;
}

void MakeView::enterAgain(const khqr::CodeFields &fields)
{
    m_form->setFields(fields);
    m_again->show();
}

void MakeView::refresh()
{
    const khqr::CodeFields fields = m_form->fields();
    const tl::expected<QString, QList<khqr::Issue>> made = khqr::write(fields, m_clock.nowMs());
    const QStringList left = m_form->showIssues(made ? QList<khqr::Issue>() : made.error());
    m_payload = made ? *made : QString();
    m_note->hide();
    m_made->setVisible(made.has_value());
    m_missing->setVisible(!left.isEmpty());
    m_missing->setText(left.join(u'\n'));
    if (!made) {
        m_state->show(u"dash"_s, tr("Not complete"), {}, khqr::Verdict::Warn);
        return;
    }
    const bool isStatic = fields.expiresMs == 0
        || khqr::check(m_payload, m_clock.nowMs()).pointOfInitiation()
            == khqr::PointOfInitiation::Static;
    m_state->show(u"check"_s, isStatic ? tr("A permanent code") : tr("A code for one payment"), {},
                  khqr::Verdict::Ok);
    m_symbol->show(m_payload, khqr::Verdict::Ok);
    if (m_text->exactText() != m_payload)
        m_text->setExactText(m_payload);
    m_counter->setVisible(isStatic);
}

void MakeView::lay()
{
    const bool isWide = width() >= kMakeBesideFrom;
    if (m_isWide == isWide)
        return;
    m_isWide = isWide;
    m_grid->removeWidget(m_form);
    m_grid->removeWidget(m_result);
    m_grid->addWidget(m_form, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_result, isWide ? 0 : 1, isWide ? 1 : 0, Qt::AlignTop);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, isWide ? 2 : 0);
}

void MakeView::resizeEvent(QResizeEvent *event)
{
    KhqrView::resizeEvent(event);
    lay();
}

} // namespace vexora::ui
