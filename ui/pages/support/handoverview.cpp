// SPDX-License-Identifier: MIT
#include "ui/pages/support/handoverview.h"

#include "settings/placeholderkey.h"
#include "support/handover.h"
#include "ui/desk.h"
#include "ui/dialogs/noreflex.h"
#include "ui/ordernames.h"
#include "ui/pages/support/copypart.h"
#include "ui/pages/support/previewbox.h"
#include "ui/pages/support/scrollcolumn.h"
#include "ui/pages/support/sensitivecopy.h"
#include "ui/pages/support/ticketbanner.h"
#include "ui/pages/support/ticketbox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kReplyLines = 8;
constexpr int kCurlLines = 5;
constexpr int kSnippetLines = 12;

FieldMap fieldsOf(const SentRequest &request)
{
    FieldMap fields;
    for (const SentField &field : request.fields) {
        const bool isSigned = field.name != "sign"_L1 && field.kind != SentKind::Null
            && field.kind != SentKind::Nested && !field.value.isEmpty();
        if (isSigned)
            fields.insert(field.name, field.value);
    }
    return fields;
}

} // namespace

HandoverView::HandoverView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_scroll(new ScrollColumn(this))
    , m_banner(nullptr)
    , m_reply(new CopyPart(
          {tr("Reply"), tr("In"), u"replyLanguageCombo"_s, u"replyText"_s, tr("Copy reply"),
           u"copyReplyButton"_s},
          new PreviewBox(u"replyText"_s, kReplyLines, PreviewBox::Wrap::Words, m_scroll->body()),
          m_scroll->body()))
    , m_curl(new CopyPart({tr("Request as cURL"), tr("For"), u"curlShellCombo"_s, u"curlPreview"_s,
                           tr("Copy as cURL"), u"copyCurlButton"_s},
                          new PreviewBox(u"curlPreview"_s, kCurlLines, PreviewBox::Wrap::Anywhere,
                                         m_scroll->body()),
                          m_scroll->body()))
    , m_real(new QCheckBox(tr("With the real values"), m_curl))
    , m_snippet(new CopyPart({tr("How to sign it"), tr("In"), u"snippetCombo"_s,
                              u"snippetPreview"_s, tr("Copy program"), u"copySnippetButton"_s},
                             new PreviewBox(u"snippetPreview"_s, kSnippetLines,
                                            PreviewBox::Wrap::Lines, m_scroll->body()),
                             m_scroll->body()))
    , m_ticket(new TicketBox(m_scroll->body()))
    , m_sensitive(new SensitiveCopy(this))
{
    setObjectName(u"handoverView"_s);
    setUp();

    const auto pick = [this](CopyPart *part, void (HandoverView::*then)()) {
        connect(part->combo(), &QComboBox::currentIndexChanged, this, then);
    };
    pick(m_reply, &HandoverView::refreshReply);
    pick(m_curl, &HandoverView::refreshCurl);
    pick(m_snippet, &HandoverView::refreshSnippet);
    connect(m_reply, &CopyPart::copyRequested, this, [this] { copy(m_reply, false); });
    connect(m_curl, &CopyPart::copyRequested, this, [this] { copy(m_curl, m_real->isChecked()); });
    connect(m_snippet, &CopyPart::copyRequested, this, [this] { copy(m_snippet, false); });
    connect(m_real, &QCheckBox::clicked, this, &HandoverView::askForReal);
    connect(m_ticket, &TicketBox::opened, this, &HandoverView::showTicket);
    connect(m_sensitive, &SensitiveCopy::cleared, this,
            [this] { m_curl->say(tr("The clipboard was cleared.")); });
    refresh();
}

HandoverView::~HandoverView() = default;

void HandoverView::setUp()
{
    for (const QString &language : programLanguages())
        m_reply->combo()->addItem(languageName(language), language);
    m_reply->combo()->setCurrentIndex(std::max(0, m_reply->combo()->findData(m_desk.language)));
    m_curl->combo()->addItem(tr("Linux, macOS"), static_cast<int>(ShellKind::Posix));
    m_curl->combo()->addItem(tr("Windows"), static_cast<int>(ShellKind::Cmd));
    for (const SnippetLanguage &language : snippetLanguages())
        m_snippet->combo()->addItem(language.name, language.id);
    m_real->setObjectName(u"realValuesCheck"_s);
    m_curl->addTool(m_real);

    auto *banner = new TicketBanner(m_scroll->body());
    m_banner = banner;
    m_banner->hide();
    connect(banner, &TicketBanner::closeRequested, this, &HandoverView::endTicket);

    QWidget *body = m_scroll->body();
    QVBoxLayout *column = m_scroll->column();
    column->setSpacing(space::kMedium);
    column->addWidget(m_banner);
    column->addWidget(m_reply);
    column->addWidget(makeRule(body));
    column->addWidget(m_curl);
    column->addWidget(makeRule(body));
    column->addWidget(m_snippet);
    auto *note = makeLabel(tr("Made from the signing rule with this order's fields, redacted, and "
                              "a test secret. Run as it is, it prints the right signature."),
                           body, TextSize::Small, Role::Dim);
    column->addWidget(note);
    column->addWidget(makeRule(body));
    column->addWidget(
        makeLabel(tr("Ticket bundle"), body, TextSize::Body, Role::Ink, QFont::DemiBold));
    column->addWidget(m_ticket);
    column->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

/** Made when there is something to redact: until then the data folder gets no key. */
const Redactor &HandoverView::redactor()
{
    if (!m_redactor) {
        const Result<QByteArray> kept = placeholderKey(m_desk.own.folder);
        if (kept)
            m_redactor.emplace(*kept);
        else
            m_redactor.emplace(); // nothing can be kept there: they compare within this run
    }
    return *m_redactor;
}

const RegionSpec *HandoverView::region() const
{
    return m_case.region.isEmpty() ? nullptr : m_desk.catalog->find(m_case.region);
}

void HandoverView::showCase(const SupportCase &of)
{
    const SupportCase &shown = m_isTicket ? m_kept : m_case;
    if (of.taken.request != shown.taken.request) {
        // What was said yes to, and what was answered, was about another request.
        m_real->setChecked(false);
        m_sent.reset();
        m_isTicket = false;
        if (m_question)
            m_question->reject();
    }
    (m_isTicket ? m_kept : m_case) = of;
    refresh();
}

void HandoverView::setSent(const Order &order, const std::optional<qint64> &clockDifferenceMs)
{
    m_sent = order;
    m_sentClock = clockDifferenceMs;
    if (!m_isTicket)
        refreshTicket();
}

void HandoverView::showTicket(const Ticket &ticket, const QByteArray &bundle)
{
    if (!m_isTicket)
        m_kept = m_case;
    m_isTicket = true;
    m_real->setChecked(false);
    m_case = {};
    m_case.taken.request = ticket.request;
    m_case.region = ticket.region;
    m_case.order = ticket.order;
    m_case.clockDifferenceMs = ticket.clockDifferenceMs;
    m_case.diagnosis.canonical = ticket.canonical;
    m_case.diagnosis.mistakes = ticket.mistakes;
    m_case.diagnosis.verdict = ticket.verdict == "match"_L1 ? doctor::Verdict::Match
        : ticket.verdict == "explained"_L1                  ? doctor::Verdict::Explained
                                                            : doctor::Verdict::Unexplained;
    // Whether that console had a secret it does not say: then nothing is claimed of all mistakes.
    m_case.diagnosis.hadSecret = m_case.diagnosis.verdict != doctor::Verdict::Unexplained;
    m_case.diagnosis.shape = doctor::SignShape::Right;
    static_cast<TicketBanner *>(m_banner)->showTicket(
        ticket, OrderNames(m_desk.catalog, m_desk.language).regionName(ticket.region));
    refresh();
    m_ticket->showOpened(bundle);
    m_scroll->bringIntoSight(m_banner);
}

void HandoverView::endTicket()
{
    if (!m_isTicket)
        return;
    m_isTicket = false;
    m_case = m_kept;
    m_kept = {};
    refresh();
}

void HandoverView::refresh()
{
    m_banner->setVisible(m_isTicket);
    m_real->setEnabled(!m_isTicket && !m_case.isEmpty());
    refreshReply();
    refreshCurl();
    refreshSnippet();
    refreshTicket();
}

void HandoverView::refreshReply()
{
    const QString language = m_reply->combo()->currentData().toString();
    m_reply->setContent(m_case.isEmpty() ? QString()
                                         : replyText(m_case.diagnosis,
                                                     m_case.orderIn.value(language, m_case.order),
                                                     m_words, language, m_case.taken.request));
}

void HandoverView::refreshCurl()
{
    const auto shell = static_cast<ShellKind>(m_curl->combo()->currentData().toInt());
    const SentRequest &request = m_case.taken.request;
    const bool isClear = m_isTicket || m_real->isChecked(); // a bundle's is redacted already
    m_curl->setContent(
        m_case.isEmpty()
            ? QString()
            : curlCommand(isClear ? request : redactor().request(request, region()), shell));
}

void HandoverView::refreshSnippet()
{
    const SentRequest &request = m_case.taken.request;
    const QString language = m_snippet->combo()->currentData().toString();
    m_snippet->setContent(
        m_case.isEmpty() || language.isEmpty()
            ? QString()
            : signingSnippet(
                language, fieldsOf(m_isTicket ? request : redactor().request(request, region()))));
}

TicketCase HandoverView::ticketCase() const
{
    TicketCase of;
    of.request = m_case.taken.request;
    of.region = m_case.region;
    of.diagnosis = m_case.diagnosis;
    of.order = m_case.order;
    of.clockDifferenceMs = m_case.clockDifferenceMs;
    of.nowMs = m_desk.clock->nowMs();
    of.programVersion = QCoreApplication::applicationVersion();
    if (!m_case.profile.id.isEmpty()) {
        of.environment = environmentIn(m_desk, m_case.profile);
        of.host = hostOf(m_case.profile.baseUrl);
    }
    if (m_sent) {
        of.sent = sending();
        of.answer = m_sent->papers.answer;
        of.httpStatus = m_sent->record.httpStatus;
        of.firstByteMs = m_sent->papers.firstByteMs;
        of.elapsedMs = m_sent->papers.elapsedMs;
    }
    return of;
}

TicketSending HandoverView::sending() const
{
    const OrderRecord &record = m_sent->record;
    Profile target; // live by its host, whatever its label says
    target.region = record.region;
    target.environment = record.environment;
    target.baseUrl = QUrl(u"https://"_s + record.key.host);
    TicketSending sent;
    // No number is made here that the customer has: the same one stands in the same body.
    sent.isByteExact = record.key.tradeNo == m_case.taken.request.value(u"tradeNo");
    sent.tradeNo = record.key.tradeNo;
    sent.environment = environmentIn(m_desk, target);
    sent.host = record.key.host;
    sent.outcome = record.outcome;
    sent.reason = record.reason;
    sent.clockDifferenceMs = m_sentClock;
    return sent;
}

void HandoverView::refreshTicket()
{
    if (m_isTicket)
        return;
    if (m_case.isEmpty()) {
        m_ticket->setBundle({}, {});
        return;
    }
    const TicketCase of = ticketCase();
    const QString day
        = QDateTime::fromMSecsSinceEpoch(of.nowMs, Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s);
    m_ticket->setBundle(ticketBundle(of, redactor(), region()), u"ticket-%1.json"_s.arg(day));
}

void HandoverView::askForReal(bool on)
{
    if (!on) {
        refreshCurl();
        return;
    }
    // Not before the answer: nothing in clear stands there meanwhile.
    m_real->setChecked(false);
    if (m_question)
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("The real values"),
                                tr("Show and copy the payer's data and the signature?"),
                                QMessageBox::NoButton, window());
    box->setObjectName(u"realValuesBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Names, numbers and addresses of the payer then stand in the clipboard for %1 seconds, "
           "and wherever you paste them. Whoever has the line can send the order again.")
            .arg(SensitiveCopy::kSeconds));
    makePlain(box);
    QPushButton *back = box->addButton(tr("Go back"), QMessageBox::RejectRole);
    QPushButton *show = box->addButton(tr("With the real values"), QMessageBox::AcceptRole);
    back->setObjectName(u"goBackButton"_s);
    show->setObjectName(u"realValuesButton"_s);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    refuseReflexes(box);
    m_question = box;
    connect(show, &QPushButton::clicked, this, [this] {
        m_real->setChecked(true);
        refreshCurl();
    });
    box->open();
}

void HandoverView::copy(CopyPart *part, bool isSensitive)
{
    if (part->content().isEmpty())
        return;
    if (isSensitive) {
        m_sensitive->copy(part->content());
        part->say(tr("Copied with the real values. The clipboard is cleared in %1 seconds.")
                      .arg(SensitiveCopy::kSeconds));
        return;
    }
    QGuiApplication::clipboard()->setText(part->content());
    part->say(tr("Copied."));
}

} // namespace vexora::ui
