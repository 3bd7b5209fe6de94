// SPDX-License-Identifier: MIT
#include "ui/pages/support/codesview.h"

#include "ui/desk.h"
#include "ui/pages/support/codestable.h"
#include "ui/pages/support/scrollcolumn.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kFilterWidth{320};
constexpr Px kNoteWidth{520};
constexpr int kNoteLines = 3;
constexpr qsizetype kMaxCode = 32;
constexpr qsizetype kMaxNote = 500;

/** Rather a code than a word somebody looks for. */
bool looksLikeCode(const QString &typed)
{
    return typed.size() <= kMaxCode
        && std::any_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isDigit(); })
        && std::all_of(typed.cbegin(), typed.cend(), [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
           });
}

/** No code that somebody has explained is that one, or may become it by typing on. */
bool isUnexplained(const QString &typed)
{
    const QList<CodeMeaning> &codes = answerCodes();
    return looksLikeCode(typed)
        && std::none_of(codes.cbegin(), codes.cend(), [&typed](const CodeMeaning &code) {
               return code.code.startsWith(typed, Qt::CaseInsensitive);
           });
}

} // namespace

CodesView::CodesView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_notes(desk.own.folder.path() + "/codenotes.json"_L1)
    , m_scroll(new ScrollColumn(this))
    , m_filter(new QLineEdit(m_scroll->body()))
    , m_count(makeLabel({}, m_scroll->body(), TextSize::Small, Role::Dim))
    , m_table(new CodesTable(desk.language, m_scroll->body()))
    , m_noteBox(makeNote())
{
    setObjectName(u"codesView"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

    m_filter->setObjectName(u"codesFilter"_s);
    m_filter->setMaxLength(200);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(kFilterWidth);
    m_filter->setPlaceholderText(tr("0015, or a word"));
    auto *label = makeLabel(tr("Code or status of an answer"), m_scroll->body(), TextSize::Small);
    tie(label, m_filter);
    m_count->setObjectName(u"codesCount"_s);
    m_count->setWordWrap(false);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(m_filter, 1);
    head->addWidget(m_count);
    head->addStretch();
    QVBoxLayout *column = m_scroll->column();
    column->addWidget(label);
    column->addLayout(head);
    column->addWidget(m_noteBox);
    column->addWidget(m_table);
    column->addWidget(makeLabel(tr("Read the answer code first: it tells whether the request was "
                                   "taken. Only then the order status tells about the order. The "
                                   "texts beside them differ by region: do not go by them."),
                                m_scroll->body(), TextSize::Small, Role::Dim));
    column->addStretch();
    setFocusProxy(m_filter);

    const Result<void> loaded = m_notes.load();
    m_canNote = loaded.has_value();
    if (!loaded)
        say(tr("The notes cannot be read, so none can be kept.") + u' '
                + Words::error(loaded.error().code),
            true);
    connect(m_filter, &QLineEdit::textChanged, this, &CodesView::onTyped);
    connect(m_layer, &QComboBox::currentIndexChanged, this, &CodesView::showNote);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        const bool fits = m_note->toPlainText().size() <= kMaxNote;
        m_save->setEnabled(m_canNote && fits);
        if (!fits)
            say(tr("A note has at most %1 characters.").arg(kMaxNote), true);
        else if (m_canNote)
            say({}, false);
    });
    connect(m_save, &QPushButton::clicked, this, &CodesView::saveNote);
    onTyped();
}

QWidget *CodesView::makeNote()
{
    auto *box = new QWidget(m_scroll->body());
    m_noteHeading = makeLabel({}, box, TextSize::Body, Role::Ink, QFont::DemiBold);
    m_noteHeading->setObjectName(u"unknownCodeLabel"_s);
    m_noteHeading->setMinimumWidth(1);
    auto *means = makeLabel(tr("Nothing is guessed about it. Take the order as unknown: ask the "
                               "gateway about it, and the provider about the code."),
                            box, TextSize::Body, Role::Dim);
    means->setMinimumWidth(1);
    m_layer = new QComboBox(box);
    m_layer->setObjectName(u"codeLayerCombo"_s);
    for (const CodeLayer layer : {CodeLayer::Code, CodeLayer::Status, CodeLayer::Http})
        m_layer->addItem(CodesTable::layerName(layer), static_cast<int>(layer));
    auto *layerLabel = makeLabel(tr("Where it stands"), box, TextSize::Small);
    layerLabel->setWordWrap(false);
    tie(layerLabel, m_layer);
    m_note = new QPlainTextEdit(box);
    m_note->setObjectName(u"codeNoteEdit"_s);
    m_note->setTabChangesFocus(true);
    m_note->setMaximumWidth(kNoteWidth);
    setText(m_note, TextSize::Body);
    setLines(m_note, kNoteLines);
    auto *noteLabel = makeLabel(tr("Your note, kept on this computer. No payer data, please."), box,
                                TextSize::Small);
    tie(noteLabel, m_note);
    m_save = makeButton(tr("Save note"), u"saveCodeNoteButton"_s, box, ButtonKind::Primary);
    m_said = makeLabel({}, box, TextSize::Small, Role::Dim);
    m_said->setObjectName(u"codeNoteSaid"_s);
    m_said->setMinimumWidth(1);

    auto *layerRow = new QHBoxLayout;
    layerRow->setSpacing(space::kTight);
    layerRow->addWidget(layerLabel);
    layerRow->addWidget(m_layer);
    layerRow->addStretch();
    auto *saveRow = new QHBoxLayout;
    saveRow->setSpacing(space::kSmall);
    saveRow->addWidget(m_save);
    saveRow->addWidget(m_said, 1);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, space::kTight, 0, space::kTight);
    lines->setSpacing(space::kTight);
    lines->addWidget(m_noteHeading);
    lines->addWidget(means);
    lines->addLayout(layerRow);
    lines->addWidget(noteLabel);
    lines->addWidget(m_note);
    lines->addLayout(saveRow);
    lines->addWidget(makeRule(box));
    return box;
}

void CodesView::showCode(const QString &code)
{
    m_filter->setText(code);
    m_filter->setFocus(Qt::OtherFocusReason);
}

CodeLayer CodesView::layer() const
{
    return static_cast<CodeLayer>(m_layer->currentData().toInt());
}

void CodesView::onTyped()
{
    const QString typed = m_filter->text().trimmed();
    keepNote();
    const int found = m_table->filter(typed);
    m_table->setVisible(found > 0);
    m_unknown = isUnexplained(typed) ? typed : QString();
    m_noteBox->setVisible(!m_unknown.isEmpty());
    if (typed.isEmpty())
        m_count->clear();
    else if (found == 0)
        m_count->setText(m_unknown.isEmpty() ? tr("Nothing found") : QString());
    else
        m_count->setText(tr("%n found", nullptr, found));
    showNote();
}

void CodesView::showNote()
{
    if (m_unknown.isEmpty())
        return;
    m_noteHeading->setText(
        tr("No document explains this code: %1").arg(plainServerText(m_unknown)));
    const QString note = m_notes.note(layer(), m_unknown);
    if (m_note->toPlainText() != note)
        m_note->setPlainText(note);
}

/** What was typed and not saved stays with its code when another one is looked up. */
void CodesView::keepNote()
{
    if (!m_unknown.isEmpty() && m_save->isEnabled()
        && m_note->toPlainText().trimmed() != m_notes.note(layer(), m_unknown))
        saveNote();
}

void CodesView::saveNote()
{
    const QString text = m_note->toPlainText().trimmed();
    const Result<void> saved = m_notes.put(layer(), m_unknown, text);
    if (!saved)
        say(tr("The note could not be saved.") + u' ' + Words::error(saved.error().code), true);
    else
        say(text.isEmpty() ? tr("The note was taken away.") : tr("Saved."), false);
}

void CodesView::say(const QString &text, bool isFault)
{
    setText(m_said, TextSize::Small, isFault ? Role::Fault : Role::Dim);
    m_said->setText(text);
}

} // namespace vexora::ui
