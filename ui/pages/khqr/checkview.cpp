// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/checkview.h"

#include "khqr/payloadtext.h"
#include "khqr/structure.h"
#include "ui/desk.h"
#include "ui/pages/khqr/breakwords.h"
#include "ui/pages/khqr/codeintake.h"
#include "ui/pages/khqr/entryagain.h"
#include "ui/pages/khqr/fieldwords.h"
#include "ui/pages/khqr/intakebox.h"
#include "ui/pages/khqr/issuewords.h"
#include "ui/pages/khqr/payloadedit.h"
#include "ui/pages/khqr/savesymbol.h"
#include "ui/pages/khqr/symbolpreview.h"
#include "ui/pages/khqr/timewords.h"
#include "ui/pages/khqr/tlvtree.h"
#include "ui/pages/khqr/verdictline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/findinglist.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kFindingsBesideFrom{
    760}; ///< width of the view from which findings stand beside the text
constexpr int kCheckTick = 250; ///< milliseconds

bool isTooLong(const QString &text)
{
    return text.size() > khqr::kMaxPayloadBytes || text.toUtf8().size() > khqr::kMaxPayloadBytes;
}

} // namespace

CheckView::CheckView(Desk &desk, QWidget *parent)
    : KhqrView(u"checkView"_s, tr("Check a code"), parent)
    , m_desk(desk)
    , m_intake(new CodeIntake(this))
    , m_input(new IntakeBox(m_intake, body()))
    , m_edit(m_input->edit())
    , m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(space::kLarge);
    m_grid->setVerticalSpacing(space::kMedium);
    setUpInput();
    m_findings = makeFindings();
    m_treeBox = makeTree();
    column()->addLayout(m_grid);
    column()->addStretch();
    setFocusProxy(m_edit);
    lay();

    m_clock.setInterval(kCheckTick);
    m_clock.callOnTimeout(this, &CheckView::tick);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CheckView::check);
    connect(m_intake, &CodeIntake::found, this, &CheckView::onFound);
    check();
}

void CheckView::setUpInput()
{
    m_edit->setObjectName(u"payloadEdit"_s);
    m_input->note()->setObjectName(u"checkNoteLabel"_s);
    m_origin
        = makeLabel(tr("Read out of the text around it."), m_input, TextSize::Small, Role::Dim);
    m_origin->setObjectName(u"originLabel"_s);
    m_input->addBelowField(m_origin);
    m_copyText = makeButton(tr("Copy text"), u"copyTextButton"_s, m_input);
    m_input->addButton(m_copyText);
    connect(m_copyText, &QPushButton::clicked, this,
            [this] { copy(m_payload, tr("The code's text was copied.")); });
}

QWidget *CheckView::makeTree()
{
    auto *box = new QWidget(body());
    m_tree = new TlvTree(box);
    m_tree->setObjectName(u"tlvTree"_s);
    auto *label
        = makeLabel(tr("What stands in it"), box, TextSize::Body, Role::Ink, QFont::DemiBold);
    tie(label, m_tree);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::kTight);
    lines->addWidget(label);
    lines->addWidget(m_tree);
    lines->addStretch();
    return box;
}

QWidget *CheckView::makeFindings()
{
    auto *box = new QWidget(body());
    m_verdict = new VerdictLine(box);
    m_verdict->setObjectName(u"verdictLine"_s);
    m_breaks = makeLabel({}, box, TextSize::Body, Role::Fault);
    m_breaks->setObjectName(u"breakLabel"_s);
    m_breaks->setMinimumWidth(1);
    m_symbol = new SymbolPreview(box);
    m_symbol->setObjectName(u"symbolPreview"_s);
    m_left = makeLabel({}, box, TextSize::Body, Role::Ink, QFont::DemiBold);
    m_left->setObjectName(u"timeLeftLabel"_s);
    m_save = new SaveSymbol(*m_desk.clock, box);
    m_again = makeButton(tr("Enter it again…"), u"enterAgainButton"_s, box);
    m_again->setAccessibleDescription(
        tr("Makes a new code, beginning with what could be read of this one"));
    auto *actions = new ButtonRow;
    actions->addWidget(m_save);
    actions->addWidget(m_again);

    m_facts = new FactList(box);
    m_facts->setObjectName(u"codeFacts"_s);
    m_facts->setAccessibleName(tr("What the code says"));
    m_facts->fitToContents();

    m_issuesBox = new QWidget(box);
    m_issues = new FindingList(m_issuesBox);
    m_issues->setObjectName(u"issueList"_s);
    auto *issuesLabel
        = makeLabel(tr("What was found"), m_issuesBox, TextSize::Body, Role::Ink, QFont::DemiBold);
    tie(issuesLabel, m_issues);
    auto *issueLines = new QVBoxLayout(m_issuesBox);
    issueLines->setContentsMargins(0, space::kTight, 0, 0);
    issueLines->setSpacing(space::kHair);
    issueLines->addWidget(issuesLabel);
    issueLines->addWidget(m_issues);

    m_crc = makeLabel({}, box, TextSize::Small, Role::Dim);
    m_crc->setObjectName(u"crcLabel"_s);
    m_crc->setMinimumWidth(1);
    m_md5 = makeLabel({}, box, TextSize::Small, Role::Dim);
    m_md5->setObjectName(u"md5Label"_s);
    m_md5->setWordWrap(false);
    m_md5->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_md5->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copyMd5 = makeButton(tr("Copy MD5"), u"copyMd5Button"_s, box);
    makeCompact(copyMd5);
    copyMd5->setAccessibleDescription(tr("Banks find a payment by it"));
    auto *sums = new QHBoxLayout;
    sums->setSpacing(space::kTight);
    sums->addWidget(m_md5, 1);
    sums->addWidget(copyMd5);

    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::kTight);
    lines->addWidget(m_verdict);
    lines->addWidget(m_breaks);
    lines->addSpacing(space::kHair);
    lines->addWidget(m_symbol);
    lines->addWidget(m_left);
    lines->addLayout(actions);
    lines->addWidget(m_facts);
    lines->addWidget(m_issuesBox);
    lines->addSpacing(space::kTight);
    lines->addWidget(m_crc);
    lines->addLayout(sums);
    lines->addStretch();
    connect(copyMd5, &QPushButton::clicked, this,
            [this] { copy(m_check.md5, tr("The MD5 was copied.")); });
    connect(m_save, &SaveSymbol::said, m_input, &IntakeBox::say);
    connect(m_again, &QPushButton::clicked, this,
            [this] { Q_EMIT enterAgainRequested(reliableFields(m_check, m_broken)); });
    return box;
}

/** The verdict comes first where there is one column only. */
void CheckView::lay()
{
    const bool isWide = width() >= kFindingsBesideFrom;
    if (m_isWide == isWide)
        return;
    m_isWide = isWide;
    for (QWidget *part : {static_cast<QWidget *>(m_input), m_findings, m_treeBox})
        m_grid->removeWidget(part);
    if (isWide) {
        m_grid->addWidget(m_input, 0, 0, Qt::AlignTop);
        m_grid->addWidget(m_treeBox, 1, 0, Qt::AlignTop);
        m_grid->addWidget(m_findings, 0, 1, 2, 1, Qt::AlignTop);
        m_grid->setRowStretch(1, 1);
        m_grid->setColumnStretch(0, 3);
        m_grid->setColumnStretch(1, 2);
    } else {
        m_grid->addWidget(m_input, 0, 0);
        m_grid->addWidget(m_findings, 1, 0);
        m_grid->addWidget(m_treeBox, 2, 0);
        m_grid->setColumnStretch(0, 1);
        m_grid->setColumnStretch(1, 0);
    }
}

void CheckView::resizeEvent(QResizeEvent *event)
{
    KhqrView::resizeEvent(event);
    lay();
}

void CheckView::take(const QMimeData *mime)
{
    m_intake->take(mime);
}

void CheckView::setLog(OrderLog *log)
{
    m_save->setLog(log);
    m_save->setOrders({OrdersOfCodes::placeOf(m_desk.own), OrdersOfCodes::placeOf(m_desk.sandbox)});
}

void CheckView::setText(const QString &text)
{
    m_edit->setExactText(text);
}

void CheckView::onFound(const QString &text, bool fromPicture)
{
    m_input->say(fromPicture ? tr("Read from the picture.") : QString(), false);
    const khqr::FoundPayload inIt = khqr::findPayload(text);
    if (!isTooLong(text)) {
        // A whole code takes the place of the former one; a piece goes where the cursor is.
        if (fromPicture || !inIt.payload.isEmpty() || m_edit->document()->isEmpty())
            m_edit->setExactText(text);
        else
            m_edit->insertExactText(text);
        return;
    }
    if (inIt.payload.isEmpty() || isTooLong(inIt.payload)) {
        m_input->say(
            tr("That is too long. No QR code holds more than 2,953 bytes. Nothing was taken over."),
            true);
        return;
    }
    m_edit->setExactText(inIt.payload);
    m_origin->show();
}

void CheckView::check()
{
    const QString text = m_edit->exactText();
    const khqr::FoundPayload inIt
        = isTooLong(text) ? khqr::FoundPayload{text, false, 0} : khqr::findPayload(text);
    m_payload = inIt.payload;
    if (m_payload.isEmpty()) // not one, or one that begins otherwise: said of all of it
        m_payload = text.endsWith(u'\n') ? text.chopped(1) : text;
    QString around = tr("Read out of the text around it.");
    if (inIt.others > 0)
        around += u' ' + tr("There are more codes in it; this is the first.");
    m_origin->setText(around);
    m_origin->setVisible(inIt.cutOut || inIt.others > 0);
    m_check = khqr::check(m_payload, m_desk.clock->nowMs());
    showCheck();
    showMarks(text);
}

void CheckView::showMarks(const QString &text)
{
    const BreakWords words = BreakWords::of(m_payload, m_check);
    m_broken = words.broken;
    m_tree->show(m_payload, m_check, words);
    m_breaks->setText(words.sentences.join(u' '));
    m_breaks->setVisible(!words.sentences.isEmpty());
    QList<MarkedPlace> places = words.places;
    const qsizetype begin = text.indexOf(m_payload); // escapes in JSON make another text of it
    for (MarkedPlace &place : places)
        place.from += begin;
    m_edit->mark(begin < 0 ? QList<MarkedPlace>() : places);
    const bool isShown = !m_payload.isEmpty() && m_tree->topLevelItemCount() > 0;
    m_treeBox->setVisible(isShown);
}

void CheckView::showCheck()
{
    const bool isThere = !m_payload.isEmpty();
    m_findings->setVisible(isThere);
    m_copyText->setVisible(isThere);
    if (!isThere) {
        m_clock.stop();
        m_save->setPayload({});
        return;
    }
    showFindings();
    // Only of a dynamic code it is judged; without 01 the time in 99 is a fact and no end.
    const bool ends = m_check.pointOfInitiation() == khqr::PointOfInitiation::Dynamic
        && m_check.expiresAtMs() > 0;
    if (ends)
        m_clock.start();
    else
        m_clock.stop();
    m_left->setVisible(ends);
    if (ends)
        m_left->setText(TimeWords::untilEnd(m_check.expiresAtMs(), m_desk.clock->nowMs()));
}

void CheckView::showFindings()
{
    m_verdict->showChecked(m_check);
    if (isTooLong(m_payload))
        m_verdict->show(u"cross"_s, tr("Too long"),
                        tr("No QR code holds more than 2,953 bytes of text."),
                        khqr::Verdict::Fatal);
    m_symbol->show(m_payload, m_check.verdict);
    m_save->setPayload(m_check.printable() ? m_payload : QString());
    // One that is well but over is not mended: its account may be the gateway's.
    m_again->setVisible(m_check.verdict >= khqr::Verdict::Content && !isTooLong(m_payload));
    m_facts->setFacts(FieldWords::facts(m_check));
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_issues->show(IssueWords::findings(m_check.issues));
    m_issuesBox->setVisible(!m_check.issues.isEmpty());
    if (m_check.crcFound.isEmpty())
        m_crc->setText(tr("Checksum: there is none"));
    else if (m_check.crcFound.toUpper() == m_check.crcExpected)
        m_crc->setText(tr("Checksum: %1, as it should be").arg(m_check.crcFound));
    else
        m_crc->setText(
            tr("Checksum: %1 expected, %2 found").arg(m_check.crcExpected, m_check.crcFound));
    m_md5->setText(tr("MD5: %1").arg(m_check.md5));
    m_md5->setToolTip(m_check.md5);
}

void CheckView::tick()
{
    const qint64 now = m_desk.clock->nowMs();
    if (m_check.expiresAtMs() <= now && !m_check.has(u"KHQR_EXPIRED"))
        check();
    m_left->setText(TimeWords::untilEnd(m_check.expiresAtMs(), now));
}

void CheckView::copy(const QString &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(text);
    m_input->say(said, false);
}

} // namespace vexora::ui
