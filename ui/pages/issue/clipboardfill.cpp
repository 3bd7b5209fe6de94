// SPDX-License-Identifier: MIT
#include "ui/pages/issue/clipboardfill.h"

#include "ui/dialogs/pastepreview.h"
#include "ui/dialogs/pasterefusal.h"
#include "ui/pages/issue/clipboardtext.h"
#include "ui/pages/issue/nextpayerbar.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

/** "Taipei Outdoor, LIVE" */
QString nameOf(const FillPlace &place)
{
    return plainServerText(place.profileName) + u", "_s + Words::environment(place.environment);
}

} // namespace

ClipboardFill::ClipboardFill(NextPayerBar *bar, QWidget *page)
    : QObject(page)
    , m_bar(bar)
    , m_page(page)
{
    connect(bar, &NextPayerBar::wanted, this, [this] { show(m_queue); });
    connect(bar, &NextPayerBar::skipped, this, &ClipboardFill::skip);
    connect(bar, &NextPayerBar::forgotten, this, [this] {
        m_queue.clear();
        m_bar->offer(m_queue);
    });
}

void ClipboardFill::setPlace(const FillPlace &place)
{
    const FillPlace before = std::exchange(m_place, place);
    const bool isSame = before.region && before.profileId == place.profileId
        && before.environment == place.environment && before.region->id == place.region->id
        && before.currency.code == place.currency.code;
    if (!isSame) {
        if (!m_queue.isEmpty())
            m_forgottenOf = nameOf(before);
        m_queue.clear();
    }
    m_bar->hide();
    if (m_dialog)
        m_dialog->reject(); // it spoke of another form
}

void ClipboardFill::start()
{
    if (!m_place.region || m_dialog)
        return;
    const Result<DecodedText> text = clipboardText(QGuiApplication::clipboard()->mimeData());
    const bool isGone = !text && text.error().detail == "no_text"_L1;
    const bool isOld = text && (text->text == m_queue.source() || isOwn(text->text));
    if (!m_queue.isEmpty() && (isGone || isOld)) {
        show(m_queue);
        return;
    }
    if (!text) {
        refuse(text.error().detail);
        return;
    }
    const Result<Paste> paste
        = readPaste(text->text, *m_place.region, m_place.currency, m_place.language);
    if (paste)
        show(PasteQueue(paste->payers, text->text));
    else
        refuse(paste.error().detail);
}

void ClipboardFill::noteOrder(const QStringList &ownTexts)
{
    m_ownTexts = ownTexts;
    m_ownTexts.removeAll(QString());
}

bool ClipboardFill::isOwn(const QString &text) const
{
    return std::any_of(m_ownTexts.begin(), m_ownTexts.end(),
                       [&text](const QString &own) { return text.contains(own); });
}

bool ClipboardFill::offerNext()
{
    if (!m_queue.isEmpty() || m_forgottenOf.isEmpty())
        m_bar->offer(m_queue);
    else
        m_bar->tellForgotten(m_forgottenOf);
    m_forgottenOf.clear();
    return !m_queue.isEmpty();
}

WaitingPayers ClipboardFill::waiting() const
{
    return {m_queue, m_ownTexts, !m_queue.isEmpty() && !m_bar->isHidden()};
}

void ClipboardFill::takeUp(const WaitingPayers &waiting)
{
    if (!m_place.region || waiting.queue.isEmpty())
        return;
    m_queue = waiting.queue;
    m_ownTexts = waiting.ownTexts;
    // What is wrong with a value is said in the window's language, which may be another one now.
    const Result<Paste> paste
        = readPaste(m_queue.source(), *m_place.region, m_place.currency, m_place.language);
    if (paste && paste->payers.size() == m_queue.count())
        m_queue = PasteQueue(paste->payers, m_queue.source(), m_queue.at());
    if (waiting.isOffered)
        (void)offerNext();
}

void ClipboardFill::hideBar()
{
    m_bar->hide();
}

void ClipboardFill::skip()
{
    m_queue.advance();
    m_bar->offer(m_queue);
    if (!m_queue.isEmpty())
        m_bar->button()->setFocus(Qt::OtherFocusReason);
}

void ClipboardFill::show(const PasteQueue &queue)
{
    if (m_dialog || queue.isEmpty())
        return;
    PasteOffer offer;
    offer.region = m_place.region;
    offer.currency = m_place.currency;
    offer.language = m_place.language;
    offer.place = nameOf(m_place);
    offer.payer = queue.next();
    offer.number = queue.number();
    offer.count = queue.count();
    offer.after = queue.after();
    offer.before = m_place.formValues();
    m_dialog = new PastePreview(offer, m_page);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this,
            [this, queue, values = PastePreview::valuesOf(offer)] {
                m_queue = queue;
                m_queue.advance();
                Q_EMIT filled(values);
                m_bar->hide();
            });
    m_dialog->open();
}

void ClipboardFill::refuse(const QString &reason)
{
    m_dialog = new PasteRefusal(reason, m_page);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

} // namespace vexora::ui
