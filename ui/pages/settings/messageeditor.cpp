// SPDX-License-Identifier: MIT
#include "ui/pages/settings/messageeditor.h"

#include "regions/payername.h"
#include "ui/desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/controls.h"
#include "ui/words.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kTextLines = 9;
constexpr int kPreviewLines = 11;

QPlainTextEdit *makeBox(const QString &objectName, const QString &name, int lines, QWidget *parent)
{
    auto *box = new QPlainTextEdit(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setTabChangesFocus(true);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(box, TextSize::Body);
    box->setFixedHeight(lines * box->fontMetrics().lineSpacing() + space::kMedium);
    return box;
}

QString placeholderWord(const QString &placeholder)
{
    if (placeholder == "name"_L1)
        return MessageEditor::tr("Name");
    if (placeholder == "amount"_L1)
        return MessageEditor::tr("Amount");
    if (placeholder == "order"_L1)
        return MessageEditor::tr("Order number");
    if (placeholder == "pay"_L1)
        return MessageEditor::tr("Link or account");
    if (placeholder == "link"_L1)
        return MessageEditor::tr("Link");
    if (placeholder == "account"_L1)
        return MessageEditor::tr("Account");
    return MessageEditor::tr("Valid until");
}

QString findingsOf(const QString &text)
{
    QStringList sentences;
    const QList<TemplateFault> faults = faultsOf(text);
    for (const TemplateFault fault : faults) {
        switch (fault) {
        case TemplateFault::TooLong:
            sentences.append(MessageEditor::tr("This text is too long and is not kept: it may "
                                               "have %1 characters.")
                                 .arg(kMaxTemplate));
            break;
        case TemplateFault::NothingToPay:
            sentences.append(
                MessageEditor::tr("Payers could not pay from this message: it has neither a "
                                  "link nor an account."));
            break;
        case TemplateFault::UnknownPlaceholder:
            sentences.append(MessageEditor::tr("Something in { } is not one of the words above: "
                                               "payers would read it as it stands."));
            break;
        }
    }
    return sentences.join(u'\n');
}

} // namespace

MessageEditor::MessageEditor(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_merchant(new QComboBox(this))
    , m_payerLanguage(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_text(makeBox(u"messageTemplateEdit"_s, tr("Text of the message"), kTextLines, this))
    , m_preview(makeBox(u"messageTemplatePreview"_s,
                        tr("What the payer reads, with made-up values"), kPreviewLines, this))
    , m_warning(makeLabel({}, this, TextSize::Small, Role::Amber))
    , m_whose(makeLabel({}, this, TextSize::Small, Role::Dim))
    , m_builtIn(makeButton(tr("Back to the built-in text"), u"builtInTextButton"_s, this))
    , m_placeholders(new QWidget(this))
{
    setObjectName(u"messageEditor"_s);
    m_merchant->setObjectName(u"messageMerchantCombo"_s);
    m_payerLanguage->setObjectName(u"payerLanguageCombo"_s);
    m_language->setObjectName(u"templateLanguageCombo"_s);
    m_warning->setObjectName(u"templateWarning"_s);
    m_whose->setObjectName(u"templateWhose"_s);
    m_preview->setReadOnly(true);
    m_text->installEventFilter(this);
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    m_pause.callOnTimeout(this, [this] { keep(); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &MessageEditor::onEdited);
    connect(m_merchant, &QComboBox::currentIndexChanged, this, [this] { showProfile(); });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] { showText(); });
    connect(m_payerLanguage, &QComboBox::activated, this, [this] { onPayerLanguage(); });
    connect(m_builtIn, &QPushButton::clicked, this, &MessageEditor::backToBuiltIn);
    refresh();
}

MessageEditor::~MessageEditor()
{
    m_leaving = true;
    keep();
}

void MessageEditor::layOut()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kSmall);
    grid->setVerticalSpacing(space::kHair);
    const auto add = [this, grid](const QString &text, QComboBox *combo, int row, int column) {
        auto *label = makeLabel(text, this);
        tie(label, combo);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
        grid->addWidget(label, row, column);
        grid->addWidget(combo, row + 1, column);
        grid->setColumnStretch(column, 1);
    };
    add(tr("Merchant"), m_merchant, 0, 0);
    add(tr("Its payers read"), m_payerLanguage, 0, 1);
    auto *textLabel = makeLabel(tr("Text in"), this);
    tie(textLabel, m_language);
    auto *textLine = new QHBoxLayout;
    textLine->setSpacing(space::kTight);
    textLine->addWidget(textLabel);
    textLine->addWidget(m_language);
    textLine->addWidget(m_whose, 1);
    textLabel->setWordWrap(false);
    auto *previewLabel = makeLabel(tr("What the payer reads, with made-up values"), this,
                                   TextSize::Small, Role::Dim);
    previewLabel->setBuddy(m_preview);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_builtIn);
    bottom->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTight);
    column->addLayout(grid);
    column->addSpacing(space::kHair);
    column->addLayout(textLine);
    m_placeholders->setLayout(buildPlaceholders());
    column->addWidget(m_text);
    column->addWidget(m_placeholders);
    column->addWidget(m_warning);
    column->addWidget(previewLabel);
    column->addWidget(m_preview);
    column->addLayout(bottom);
}

QLayout *MessageEditor::buildPlaceholders()
{
    auto *row = new ButtonRow;
    for (const QString &placeholder : placeholders()) {
        auto *button
            = makeButton(placeholderWord(placeholder), u"insert_"_s + placeholder, m_placeholders);
        makeCompact(button);
        button->setAccessibleDescription(tr("Puts it where the cursor is"));
        const QString text = u'{' + placeholder + u'}';
        button->setToolTip(text);
        connect(button, &QPushButton::clicked, m_text, [this, text] {
            m_text->insertPlainText(text);
            m_text->setFocus(Qt::OtherFocusReason);
        });
        row->addWidget(button);
    }
    return row;
}

std::optional<Profile> MessageEditor::profile() const
{
    const Profile *found = m_id.isEmpty() ? nullptr : m_desk.own.profiles->findById(m_id);
    return found ? std::optional(*found) : std::nullopt;
}

const RegionSpec *MessageEditor::region() const
{
    const std::optional<Profile> merchant = profile();
    if (merchant)
        return m_desk.catalog->find(merchant->region);
    const QList<RegionSpec> &all = m_desk.catalog->regions();
    return all.isEmpty() ? nullptr : &all.constFirst();
}

void MessageEditor::refresh()
{
    keep();
    {
        const QSignalBlocker quiet(m_merchant);
        m_merchant->clear();
        if (m_desk.own.profiles) {
            for (const Profile &merchant : m_desk.own.profiles->profiles())
                m_merchant->addItem(merchant.name, merchant.id);
        }
        if (m_merchant->count() == 0)
            m_merchant->addItem(tr("None yet"), QString());
        m_merchant->setCurrentIndex(std::max(0, m_merchant->findData(m_id)));
    }
    showProfile();
}

void MessageEditor::showProfile()
{
    keep();
    m_id = m_merchant->currentData().toString();
    const std::optional<Profile> merchant = profile();
    const RegionSpec *place = region();
    const QString regions = messageLanguageOf(Profile(), place ? *place : RegionSpec());
    {
        const QSignalBlocker quiet(m_payerLanguage);
        m_payerLanguage->clear();
        m_payerLanguage->addItem(tr("As the region: %1").arg(languageName(regions)), QString());
        for (const QString &each : programLanguages())
            m_payerLanguage->addItem(languageName(each), each);
        m_payerLanguage->setCurrentIndex(
            std::max(0, m_payerLanguage->findData(merchant ? merchant->messageLanguage : u""_s)));
        m_payerLanguage->setEnabled(merchant.has_value());
    }
    {
        const QSignalBlocker quiet(m_language);
        m_language->clear();
        for (const QString &each : programLanguages())
            m_language->addItem(languageName(each), each);
        // One for any language comes from a file; none is begun here.
        if (merchant && merchant->messageTemplates.contains({}))
            m_language->addItem(tr("All other languages"), QString());
        const QString wanted
            = merchant ? messageLanguageOf(*merchant, place ? *place : RegionSpec()) : regions;
        m_language->setCurrentIndex(std::max(0, m_language->findData(wanted)));
    }
    showText();
}

void MessageEditor::showText()
{
    keep();
    m_code = m_language->currentData().toString();
    const std::optional<Profile> merchant = profile();
    m_shown = templateOf(merchant.value_or(Profile()), m_code);
    if (m_text->toPlainText() != m_shown) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(m_shown);
    }
    m_text->setReadOnly(!merchant);
    m_placeholders->setEnabled(merchant.has_value());
    showFindings();
}

void MessageEditor::onEdited()
{
    showFindings();
    m_pause.start();
}

void MessageEditor::showFindings()
{
    const QString text = m_text->toPlainText();
    const std::optional<Profile> merchant = profile();
    const QString builtIn = builtInTemplate(m_code);
    const bool isBuiltIn = text == builtIn || text.trimmed().isEmpty();
    // Nothing left means the built-in text again: a message cannot be empty.
    const QString written = text.trimmed().isEmpty() ? withoutOwnText() : text;
    m_preview->setPlainText(writeMessage(written, m_code, sampleFacts()).text);
    const QString findings = findingsOf(written);
    m_warning->setText(findings.isEmpty() ? QString() : QString(u"⚠ "_s + findings));
    m_warning->setVisible(!findings.isEmpty());
    m_builtIn->setEnabled(merchant && !isBuiltIn);
    if (!merchant)
        m_whose->setText(tr("Built-in. Add a merchant to have its own."));
    else
        m_whose->setText(isBuiltIn ? tr("Built-in text") : tr("This merchant's own text"));
}

/** What an empty text leaves: that for any language, or the built-in one. */
QString MessageEditor::withoutOwnText() const
{
    Profile merchant = profile().value_or(Profile());
    merchant.messageTemplates.remove(m_code);
    return templateOf(merchant, m_code);
}

bool MessageEditor::keep()
{
    m_pause.stop();
    const QString text = m_text->toPlainText();
    const std::optional<Profile> merchant = profile();
    if (text == m_shown || !merchant)
        return true;
    if (text.size() > kMaxTemplate)
        return false; // said below the text
    Profile changed = *merchant;
    const bool hasGeneral = !m_code.isEmpty() && changed.messageTemplates.contains({});
    const bool isBuiltIn = text == builtInTemplate(m_code);
    // Only where a text for any language would come instead is the built-in one written down.
    if (text.trimmed().isEmpty() || (isBuiltIn && !hasGeneral))
        changed.messageTemplates.remove(m_code);
    else
        changed.messageTemplates.insert(m_code, text);
    if (!put(changed))
        return false;
    m_shown = text;
    return true;
}

bool MessageEditor::put(const Profile &profile)
{
    const Result<void> saved = m_desk.own.profiles->put(profile);
    if (!m_leaving) {
        if (!saved)
            Q_EMIT said(Words::error(saved.error().code), true);
        else if (m_failed)
            Q_EMIT said({}, false);
        if (saved)
            Q_EMIT changed();
    }
    m_failed = !saved;
    return saved.has_value();
}

void MessageEditor::onPayerLanguage()
{
    keep();
    std::optional<Profile> merchant = profile();
    if (!merchant)
        return;
    merchant->messageLanguage = m_payerLanguage->currentData().toString();
    put(*merchant);
    showProfile();
}

void MessageEditor::backToBuiltIn()
{
    m_text->selectAll();
    m_text->insertPlainText(builtInTemplate(m_code)); // so that Ctrl+Z takes it back
    keep();
    m_text->setFocus(Qt::OtherFocusReason);
}

MessageFacts MessageEditor::sampleFacts() const
{
    MessageFacts facts;
    const RegionSpec *place = region();
    const std::optional<Profile> merchant = profile();
    facts.tradeNo = u"20261121-0042"_s;
    facts.link = u"https://checkout.example/pay?no=0042"_s;
    facts.account = VirtualAccount{
        tr("Example bank"), u"8800 1234 5678"_s, merchant ? merchant->name : u""_s, {}};
    constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
    facts.expiresAtMs = m_desk.clock->nowMs() + kDayMs;
    facts.isLive = merchant && environmentIn(m_desk, *merchant) == Environment::Live;
    if (!place)
        return facts;
    FieldMap examples;
    for (const FieldSpec &field : place->fields)
        examples.insert(field.name, field.example);
    facts.name = payerName(*place, examples);
    facts.timeZone = place->timeZone;
    const RegionCurrency *currency = merchant ? place->currency(merchant->currency) : nullptr;
    if (!currency && !place->currencies.isEmpty())
        currency = &place->currencies.constFirst();
    if (currency)
        facts.amount = formatAmount(examples.value(u"amount"_s), currency->currency);
    return facts;
}

bool MessageEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut && keep()
        && m_text->toPlainText().trimmed().isEmpty())
        showText();
    return QWidget::eventFilter(watched, event);
}

} // namespace vexora::ui
