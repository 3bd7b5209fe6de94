// SPDX-License-Identifier: MIT
#include "ui/pages/history/filterbar.h"

#include "ui/pages/history/daysdialog.h"
#include "ui/pages/history/facetbutton.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kTextWidth{220};
constexpr int kMostTyped = 200;

// Ids of the time facet's choices, in the order of TimeSpan.
const QStringList &spanIds()
{
    static const QStringList kIds{u"all"_s,  u"today"_s, u"yesterday"_s,
                                  u"week"_s, u"month"_s, u"between"_s};
    return kIds;
}

template <class T, class Read> auto readAll(const QStringList &words, Read read)
{
    QList<T> values;
    for (const QString &word : words) {
        if (const auto value = read(word))
            values.append(*value);
    }
    return values;
}

template <class T> QStringList textsOf(const QList<T> &values)
{
    QStringList words;
    for (const T &value : values)
        words.append(toText(value));
    return words;
}

} // namespace

FilterBar::FilterBar(const RegionCatalog *catalog, QString language, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_language(std::move(language))
    , m_text(new QLineEdit(this))
    , m_time(new FacetButton(tr("Time"), u"timeFacet"_s, this))
    , m_region(new FacetButton(tr("Region"), u"regionFacet"_s, this))
    , m_profile(new FacetButton(tr("Profile"), u"profileFacet"_s, this))
    , m_outcome(new FacetButton(tr("Sent"), u"outcomeFacet"_s, this))
    , m_payment(new FacetButton(tr("Payment"), u"paymentFacet"_s, this))
    , m_environment(new FacetButton(tr("Environment"), u"environmentFacet"_s, this))
    , m_clear(makeButton(tr("Clear filter"), u"clearFilterButton"_s, this, ButtonKind::Quiet))
{
    m_text->setObjectName(u"historyFilterEdit"_s);
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter orders"));
    m_text->setToolTip(tr("Order number, gateway number, link, amount, code, merchant or profile; "
                          "or a whole value of the payer. Ctrl+F"));
    m_text->addAction(icon(u"search"_s, Role::Dim), QLineEdit::LeadingPosition);
    m_text->setMaxLength(kMostTyped);
    m_text->setFixedWidth(kTextWidth);
    m_text->installEventFilter(this);
    makeCompact(m_clear);
    m_text->setFixedHeight(m_clear->height());
    m_time->setSingle({{spanIds()[0], tr("All")},
                       {spanIds()[1], tr("Today")},
                       {spanIds()[2], tr("Yesterday")},
                       {spanIds()[3], tr("Last 7 days")},
                       {spanIds()[4], tr("Last 30 days")},
                       {spanIds()[5], tr("From… to…")}},
                      spanIds()[0]);
    QList<FacetButton::Choice> outcomes;
    for (const Outcome outcome :
         {Outcome::Created, Outcome::Refused, Outcome::Unknown, Outcome::NotSent, Outcome::Invalid})
        outcomes.append({toText(outcome), Words::outcome(outcome).word});
    m_outcome->setChoices(outcomes);
    QList<FacetButton::Choice> payments;
    for (const PaymentState state :
         {PaymentState::NotAsked, PaymentState::Waiting, PaymentState::PartPaid, PaymentState::Paid,
          PaymentState::Failed, PaymentState::LinkLost, PaymentState::Closed})
        payments.append({toText(state), Words::payment(state).word});
    m_payment->setChoices(payments);

    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(space::kLarge, 0, space::kLarge, space::kSmall);
    auto *row = new ButtonRow;
    around->addLayout(row);
    row->setSpacing(space::kTight);
    row->addWidget(m_text);
    for (FacetButton *facet : {m_time, m_region, m_profile, m_outcome, m_payment, m_environment}) {
        row->addWidget(facet);
        if (facet != m_time)
            connect(facet, &FacetButton::chosenByHand, this, &FilterBar::take);
    }
    row->addWidget(m_clear);

    connect(m_text, &QLineEdit::textEdited, this, &FilterBar::take);
    connect(m_time, &FacetButton::chosenByHand, this, &FilterBar::chooseTime);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        ListQuestion all;
        all.part = m_question.part;
        setQuestion(all);
        m_text->setFocus();
        Q_EMIT changed();
    });
    refresh();
}

void FilterBar::setQuestion(const ListQuestion &question)
{
    m_question = question;
    if (m_text->text() != question.text)
        m_text->setText(question.text);
    m_time->setChosen({spanIds()[qsizetype(question.time)]});
    m_region->setChosen(question.regions);
    m_profile->setChosen(question.profiles);
    m_outcome->setChosen(textsOf(question.outcomes));
    m_payment->setChosen(textsOf(question.payments));
    m_environment->setChosen(question.environment ? QStringList(toText(*question.environment))
                                                  : QStringList());
    refresh();
}

void FilterBar::setFacets(const OrderSearch::Facets &facets, const QList<Environment> &environments)
{
    QList<FacetButton::Choice> regions;
    for (const QString &id : facets.regions) {
        const RegionSpec *spec = m_catalog ? m_catalog->find(id) : nullptr;
        regions.append({id, spec ? spec->name.in(m_language) : id});
    }
    m_region->setChoices(regions);
    QList<FacetButton::Choice> profiles;
    for (const QString &name : facets.profiles)
        profiles.append({name, plainServerText(name)});
    m_profile->setChoices(profiles);
    QList<FacetButton::Choice> places;
    for (const Environment environment : environments)
        places.append({toText(environment), Words::environment(environment)});
    m_environment->setChoices(places);
    refresh();
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::take()
{
    m_question.text = m_text->text();
    m_question.regions = m_region->chosen();
    m_question.profiles = m_profile->chosen();
    m_question.outcomes
        = readAll<Outcome>(m_outcome->chosen(), [](QStringView t) { return outcomeFromText(t); });
    m_question.payments = readAll<PaymentState>(
        m_payment->chosen(), [](QStringView t) { return paymentStateFromText(t); });
    // One at a time: orders of two environments have nothing in common but all of them.
    const QStringList environments = m_environment->chosen();
    m_question.environment
        = environments.isEmpty() ? std::nullopt : environmentFromText(environments.constLast());
    if (environments.size() > 1)
        m_environment->setChosen({environments.constLast()});
    refresh();
    Q_EMIT changed();
}

void FilterBar::chooseTime(const QString &id)
{
    const auto span = TimeSpan(spanIds().indexOf(id));
    if (span == TimeSpan::Between)
        return askForDays();
    m_question.time = span;
    m_question.from = {};
    m_question.to = {};
    take();
}

void FilterBar::askForDays()
{
    m_time->setChosen({spanIds()[qsizetype(m_question.time)]}); // until both are known
    refresh();
    auto *dialog = new DaysDialog(m_question.from.isValid() ? m_question.from : m_today,
                                  m_question.to.isValid() ? m_question.to : m_today, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_question.time = TimeSpan::Between;
        m_question.from = dialog->from();
        m_question.to = dialog->to();
        m_time->setChosen({spanIds()[qsizetype(TimeSpan::Between)]});
        take();
    });
    dialog->open();
}

void FilterBar::refresh()
{
    if (m_question.time == TimeSpan::Between)
        m_time->setWording(m_question.from.toString(Qt::ISODate) + u" – "
                           + m_question.to.toString(Qt::ISODate));
    for (FacetButton *facet : {m_region, m_profile, m_environment})
        facet->setVisible(facet->choices() > 1 || !facet->chosen().isEmpty());
    ListQuestion none;
    none.part = m_question.part;
    m_clear->setVisible(m_question != none);
}

/** Esc takes the text back, and with none left goes where Down goes: to the orders. */
bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
        m_text->clear();
        take();
        return true;
    }
    if (key == Qt::Key_Escape || key == Qt::Key_Down) {
        Q_EMIT leaveRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vexora::ui
