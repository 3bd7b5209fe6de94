// SPDX-License-Identifier: MIT
#include "ui/pages/issue/bookoffer.h"

#include "checkout/payerwords.h"
#include "domain/whenfinished.h"
#include "regions/payername.h"
#include "ui/forms/fieldeditor.h"
#include "ui/widgets/payeroffer.h"

#include <QApplication>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kBookPauseMs = 120; ///< after the last key
constexpr qsizetype kLastDigits = 4;

bool isFourDigits(const QString &text)
{
    return text.size() == kLastDigits && std::all_of(text.begin(), text.end(), [](QChar each) {
               return each >= u'0' && each <= u'9';
           });
}

bool isNameField(const FieldSpec &field)
{
    return field.type == FieldType::Name && field.place.group == FieldGroup::Payer;
}

} // namespace

BookOffer::BookOffer(QWidget *page)
    : QObject(page)
    , m_page(page)
    , m_offer(new PayerOffer(page))
{
    m_soon.setObjectName(u"bookPause"_s);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kBookPauseMs);
    m_soon.callOnTimeout(this, &BookOffer::ask);
    connect(m_offer, &PayerOffer::chosen, this, &BookOffer::chosen);
}

void BookOffer::setPlace(const Workspace &workspace, const RegionSpec *region,
                         Environment environment)
{
    dismiss();
    m_workspace = workspace;
    m_region = region;
    m_environment = environment;
    if (m_workspace.payers)
        (void)m_workspace.payers->hasBook(); // whoever keeps it finds out by being asked
}

void BookOffer::dismiss()
{
    ++m_turn;
    m_soon.stop();
    m_offer->dismiss();
}

/** The payer's field that has the focus; null when another one was changed. */
FieldEditor *BookOffer::typedIn() const
{
    for (QWidget *up = QApplication::focusWidget(); up; up = up->parentWidget()) {
        auto *editor = qobject_cast<FieldEditor *>(up);
        if (!editor)
            continue;
        const FieldSpec &field = editor->spec();
        const bool isPayers = m_page->isAncestorOf(editor) && field.personal
            && field.place.group == FieldGroup::Payer && field.type != FieldType::IpAddress;
        return isPayers ? editor : nullptr;
    }
    return nullptr;
}

QList<PayerWord> BookOffer::wordsOf(const FieldEditor &editor) const
{
    const QString typed = editor.value().normalized(QString::NormalizationForm_KC).trimmed();
    QList<PayerWord> words;
    if (isFourDigits(typed))
        words.append({PayerWord::Kind::LastFour, typed});
    if (!isNameField(editor.spec()))
        return words;
    // As they would be sent: a name in hiragana is kept in katakana. Both parts in their fields, or
    // a whole name in this one.
    FieldMap names;
    for (const FieldSpec &field : m_region->fields) {
        const QString part = m_order.checked.fields.value(field.name).simplified();
        if (!isNameField(field) || part.isEmpty())
            continue;
        names.insert(field.name, part);
    }
    const QString &own = editor.name();
    for (const FieldMap &each : {names, FieldMap{{own, names.value(own)}}}) {
        const bool isFull = each.size() > 1 || each.value(own).contains(u' ');
        for (const PayerWord &word : isFull ? payerWords(*m_region, each) : QList<PayerWord>()) {
            if (word.kind == PayerWord::Kind::FullName && !words.contains(word))
                words.append(word);
        }
    }
    return words;
}

void BookOffer::look(const PreparedOrder &order)
{
    dismiss();
    if (!m_region || !m_workspace.payers || !m_workspace.payers->hasBook())
        return;
    m_order = order;
    m_editor = typedIn();
    if (m_editor)
        m_soon.start();
}

void BookOffer::ask()
{
    const QList<PayerWord> words = m_editor ? wordsOf(*m_editor) : QList<PayerWord>();
    if (words.isEmpty())
        return;
    whenFinished(m_workspace.payers->book(words), this,
                 [this, turn = ++m_turn](const Result<QList<BookPayer>> &payers) {
                     if (turn == m_turn && payers)
                         show(*payers);
                 });
}

void BookOffer::show(const QList<BookPayer> &payers)
{
    if (!m_editor || typedIn() != m_editor)
        return;
    QList<RunMemory::Payer> fit;
    for (const BookPayer &payer : payers) {
        if (payer.region != m_region->id || payer.environment != m_environment)
            continue;
        RunMemory::Payer choice;
        choice.name = payerName(*m_region, payer.fields);
        choice.profile = payer.profile;
        choice.lastMs = payer.lastMs;
        bool isThere = true; // somebody may have typed it out meanwhile
        for (const FieldSpec &field : m_region->fields) {
            if (field.place.group != FieldGroup::Payer)
                continue;
            const bool isAddress = field.type == FieldType::IpAddress;
            const FieldMap &now = m_order.checked.fields;
            const QString value = (isAddress ? now : payer.fields).value(field.name);
            choice.fields.insert(field.name, value);
            isThere = isThere && value == now.value(field.name);
        }
        if (!isThere)
            fit.append(choice);
    }
    m_offer->offer(m_editor->edit(), fit, *m_region);
}

} // namespace vexora::ui
