// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/khqrchooser.h"

#include "ui/pages/khqr/bigchoice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kChoicesBesideFrom{620}; ///< width of the page from which the two stand side by side
constexpr Px kChooserWidth{800};

} // namespace

KhqrChooser::KhqrChooser(QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
    , m_choices(new QHBoxLayout)
{
    setObjectName(u"khqrChooser"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    body->setLayout(m_column);

    QLabel *question
        = makeLabel(tr("What is the code for?"), body, TextSize::Heading, Role::Ink, QFont::Bold);
    question->setObjectName(u"khqrQuestion"_s);
    m_oneSale = new BigChoice(
        u"clock"_s, tr("One sale"),
        tr("The code of one payment link, from the gateway: with an amount and an end. For a "
           "receipt or the customer's screen, never for a counter."),
        body);
    m_oneSale->setObjectName(u"oneSaleButton"_s);
    auto *counter = new BigChoice(
        u"khqr"_s, tr("Permanent counter code"),
        tr("Your shop's own code from its bank, without an amount or an end. For stands, stickers "
           "and sheets. Vexora does not see its payments."),
        body);
    counter->setObjectName(u"counterButton"_s);
    m_choices->setSpacing(space::kMedium);
    m_choices->addWidget(m_oneSale, 1);
    m_choices->addWidget(counter, 1);

    m_column->setSpacing(space::kMedium);
    m_column->addStretch(2);
    m_column->addWidget(question);
    m_column->addLayout(m_choices);
    m_column->addSpacing(space::kTight);
    m_column->addWidget(makeRule(body));
    m_column->addWidget(makeQuietOnes());
    m_column->addStretch(3);
    setWidget(body);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    setFocusProxy(m_oneSale);
    connect(m_oneSale, &QAbstractButton::clicked, this, &KhqrChooser::oneSaleChosen);
    connect(counter, &QAbstractButton::clicked, this, &KhqrChooser::counterChosen);
    lay();
}

QWidget *KhqrChooser::makeQuietOnes()
{
    auto *box = new QWidget(this);
    auto *row = new ButtonRow(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *check = makeButton(tr("Check a code"), u"checkCodeButton"_s, box);
    auto *sheet = makeButton(tr("Sheet from a file…"), u"sheetFromFileButton"_s, box);
    m_advanced = makeButton(tr("Advanced"), u"advancedButton"_s, box, ButtonKind::Quiet);
    m_advanced->setCheckable(true);
    m_advanced->setIcon(icon(u"chevron-right"_s, Role::Dim));
    m_make = makeButton(tr("Make a code"), u"makeCodeButton"_s, box);
    m_make->hide();
    check->setAccessibleDescription(tr("What stands in a code, and whether banks will take it"));
    sheet->setAccessibleDescription(tr("Permanent counter codes from a text file, one a line"));
    for (QPushButton *button : {check, sheet, m_advanced, m_make})
        row->addWidget(button);
    connect(check, &QPushButton::clicked, this, &KhqrChooser::checkChosen);
    connect(sheet, &QPushButton::clicked, this, &KhqrChooser::sheetFromFileChosen);
    connect(m_make, &QPushButton::clicked, this, &KhqrChooser::makeChosen);
    connect(m_advanced, &QPushButton::toggled, this, &KhqrChooser::setAdvancedShown);
    return box;
}

void KhqrChooser::setAdvancedShown(bool shown)
{
    m_advanced->setIcon(icon(shown ? u"chevron"_s : u"chevron-right"_s, Role::Dim));
    m_make->setVisible(shown);
}

void KhqrChooser::lay()
{
    const int room = viewport()->width();
    m_choices->setDirection(room < kChoicesBesideFrom ? QBoxLayout::TopToBottom
                                                      : QBoxLayout::LeftToRight);
    const int side = std::max<int>(space::kLarge, (room - kChooserWidth) / 2);
    m_column->setContentsMargins(side, space::kLarge, side, space::kLarge);
}

void KhqrChooser::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    lay();
}

} // namespace vexora::ui
