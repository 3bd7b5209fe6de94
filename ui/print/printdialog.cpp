// SPDX-License-Identifier: MIT
#include "ui/print/printdialog.h"

#include "ui/desk.h"
#include "ui/print/cardcount.h"
#include "ui/print/ordersofcodes.h"
#include "ui/print/printdialogprivate.h"
#include "ui/print/printerchoice.h"
#include "ui/print/printhead.h"
#include "ui/print/printpreview.h"
#include "ui/print/refusallist.h"
#include "ui/print/runpanel.h"
#include "ui/print/stylebar.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kChoicesWidth{340};
constexpr Px kPrintWidth{920};
constexpr Px kPrintHeight{632};

/** "Counter stand A6, 105 × 148 mm". A roll's name tells its width. */
QString paperName(const print::Template &layout, const QString &language)
{
    const QString name = layout.name(language);
    if (layout.page.height() <= 0)
        return name;
    return PrintDialog::tr("%1, %2 × %3 mm", "a kind of paper and its size")
        .arg(name, QString::number(qRound(layout.page.width())),
             QString::number(qRound(layout.page.height())));
}

} // namespace

PrintDialog::Private::Private(PrintDialog *dialog, Desk &theDesk, OrderLog &theLog,
                              QList<print::Item> theItems)
    : q(dialog)
    , desk(theDesk)
    , log(theLog)
    , items(std::move(theItems))
    , ofCodes(new OrdersOfCodes(dialog))
    , preview(new PrintPreview(dialog))
    , templates(new QComboBox(dialog))
    , printers(new PrinterChoice(dialog))
    , count(new CardCount(use(), items.size(), dialog))
    , style(new StyleBar(theDesk.language, dialog))
    , copyLabel(makeLabel({}, dialog, TextSize::Small, Role::Ink))
    , stack(new QStackedWidget(dialog))
    , choices(new QScrollArea(dialog))
    , panel(new RunPanel(dialog))
    , refusals(new RefusalList(dialog))
    , policyLabel(makeLabel({}, dialog, TextSize::Small, Role::Ink))
    , policy(new QCheckBox(PrintDialog::tr("Print these all the same"), dialog))
    , reason(makeLabel({}, dialog, TextSize::Body, Role::Dim))
    , closeButton(makeButton(PrintDialog::tr("Close"), u"closePrintButton"_s, dialog))
    , backButton(makeButton(PrintDialog::tr("Print again…"), u"printAgainButton"_s, dialog))
    , pdfButton(makeButton(PrintDialog::tr("Save PDF…"), u"savePdfButton"_s, dialog))
    , printButton(makeButton(PrintDialog::tr("Print"), u"printNowButton"_s, dialog))
{
    templates->setObjectName(u"templateCombo"_s);
    templates->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    copyLabel->setObjectName(u"copyNote"_s);
    policyLabel->setObjectName(u"policyNote"_s);
    policy->setObjectName(u"confirmPolicyCheck"_s);
    policy->setAccessibleName(policy->text());
    reason->setObjectName(u"printReason"_s);
    stack->addWidget(makeChoices());
    stack->addWidget(panel);
    panel->layout()->setContentsMargins(space::kLarge, space::kLarge, space::kLarge,
                                        space::kMedium);

    auto *side = new QWidget(q);
    side->setFixedWidth(kChoicesWidth);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(0);
    sideColumn->addWidget(stack, 1);
    auto *warnings = new QVBoxLayout;
    warnings->setContentsMargins(space::kLarge, space::kTight, space::kLarge, space::kTight);
    warnings->setSpacing(space::kTight);
    warnings->addWidget(refusals);
    warnings->addWidget(policyLabel);
    warnings->addWidget(policy);
    sideColumn->addLayout(warnings);

    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(preview, 1);
    auto *line = makeRule(q);
    line->setFixedSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    line->setMinimumSize(1, 1);
    line->setMaximumWidth(1);
    across->addWidget(line);
    across->addWidget(side);
    auto *column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PrintHead(items, q));
    column->addLayout(across, 1);
    column->addWidget(makeRule(q));
    column->addLayout(makeFoot());
}

QWidget *PrintDialog::Private::makeChoices()
{
    auto *inside = new QWidget(choices);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    column->setSpacing(space::kMedium);
    auto *label = makeLabel(PrintDialog::tr("Paper"), q, TextSize::Body, Role::Dim);
    tie(label, templates);
    auto *paper = new QVBoxLayout;
    paper->setSpacing(space::kHair);
    paper->addWidget(label);
    paper->addWidget(templates);
    column->addLayout(paper);
    column->addWidget(printers);
    column->addWidget(count);
    column->addWidget(copyLabel);
    column->addWidget(makeRule(q));
    column->addWidget(style);
    column->addStretch();
    choices->setObjectName(u"printChoices"_s);
    choices->setFrameShape(QFrame::NoFrame);
    choices->setWidgetResizable(true);
    choices->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    choices->setFocusPolicy(Qt::NoFocus);
    choices->setWidget(inside);
    inside->setAutoFillBackground(false);
    choices->viewport()->setAutoFillBackground(false);
    return choices;
}

QLayout *PrintDialog::Private::makeFoot()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    row->setSpacing(space::kTight);
    row->addWidget(reason, 1);
    for (QPushButton *button : {backButton, closeButton, pdfButton, printButton})
        row->addWidget(button);
    backButton->hide();
    return row;
}

void PrintDialog::Private::connectParts()
{
    connect(templates, &QComboBox::currentIndexChanged, q, [this] {
        style->setTemplate(*layout());
        relayOut();
    });
    connect(ofCodes, &OrdersOfCodes::answered, q, [this](const QHash<QString, OrderRecord> &found) {
        orders = found;
        askWhatWasPrinted();
    });
    connect(ofCodes, &OrdersOfCodes::failed, q, [this] { onHistoryFailed(); });
    connect(printers, &PrinterChoice::changed, q, [this] { relayOut(); });
    connect(count, &CardCount::changed, q, [this] { relayOut(); });
    connect(style, &StyleBar::changed, q, [this] { relayOut(); });
    connect(policy, &QCheckBox::toggled, q, [this] { relayOut(); });
    connect(closeButton, &QPushButton::clicked, q, &PrintDialog::reject);
    connect(backButton, &QPushButton::clicked, q, [this] { backToChoices(); });
    connect(pdfButton, &QPushButton::clicked, q, [this] { askWhere(); });
    connect(printButton, &QPushButton::clicked, q, [this] { this->print(); });
    connect(panel, &RunPanel::cancelled, q, [this] { cancel(); });
}

/** Those alone that take what is to be printed. */
void PrintDialog::Private::fillTemplates()
{
    for (const print::Template &each : print::builtInTemplates()) {
        if (each.takes(use()))
            templates->addItem(paperName(each, desk.language), each.id);
    }
}

void PrintDialog::Private::restore()
{
    const PrintChoice choice = loadPrintChoice(choiceFile(), useName());
    style->setChoice(choice);
    printers->choose(choice.printer);
    q->setTemplate(choice.layout);
    if (layout())
        style->setTemplate(*layout());
}

/** Nobody has to stop for it: the next time is then chosen anew. */
void PrintDialog::Private::remember()
{
    if (choiceFile().isEmpty() || !layout())
        return;
    PrintChoice choice = loadPrintChoice(choiceFile(), useName());
    choice.layout = layout()->id;
    if (printers->hasPrinters())
        choice.printer = printers->printer();
    style->keep(choice);
    Q_UNUSED(savePrintChoice(choiceFile(), useName(), choice));
}

QString PrintDialog::Private::choiceFile() const
{
    return desk.own.folder.path().isEmpty() ? QString() : desk.own.folder.path() + u"/print.json"_s;
}

QString PrintDialog::Private::useName() const
{
    return use() == print::Use::Counter ? u"counter"_s : u"one_sale"_s;
}

print::Use PrintDialog::Private::use() const
{
    return items.isEmpty() ? print::Use::OneSale : items.constFirst().use;
}

const print::Template *PrintDialog::Private::layout() const
{
    return print::findTemplate(templates->currentData().toString());
}

PrintDialog::PrintDialog(Desk &desk, OrderLog &log, QList<print::Item> items, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, desk, log, std::move(items)))
{
    setObjectName(u"printDialog"_s);
    setWindowTitle(tr("Print"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    d->fillTemplates();
    d->printers->setSource(print::systemPrinters());
    d->restore();
    d->connectParts();
    d->backToChoices();
    resize(kPrintWidth, kPrintHeight);
    d->templates->setFocus();
}

PrintDialog::~PrintDialog() = default;

void PrintDialog::setTemplate(const QString &id)
{
    if (const int index = d->templates->findData(id); index >= 0)
        d->templates->setCurrentIndex(index);
}

void PrintDialog::setPrinters(const print::PrinterSource &source)
{
    d->printers->setSource(source);
    d->refreshButtons();
}

void PrintDialog::reject()
{
    if (d->run) {
        d->closing = true;
        d->cancel();
        return;
    }
    QDialog::reject();
}

} // namespace vexora::ui
