// SPDX-License-Identifier: MIT
#include "ui/pages/issue/clipboardfill.h"

#include "ui/dialogs/pastepreview.h"
#include "ui/dialogs/pasterefusal.h"
#include "ui/pages/issue/clipboardtext.h"
#include "ui/pages/issue/nextpayerbar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

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

void ClipboardFill::setPlace(const RegionSpec &region, const Currency &currency,
                             const QString &language, std::function<FieldMap()> formValues)
{
    if (!m_region || m_region->id != region.id || m_currency.code != currency.code)
        m_queue.clear();
    m_region = &region;
    m_currency = currency;
    m_language = language;
    m_formValues = std::move(formValues);
    m_bar->hide();
    if (m_dialog)
        m_dialog->reject(); // it spoke of another form
}

void ClipboardFill::start()
{
    if (!m_region || m_dialog)
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
    const Result<Paste> paste = readPaste(text->text, *m_region, m_currency, m_language);
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
    m_bar->offer(m_queue);
    return !m_queue.isEmpty();
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
    offer.region = m_region;
    offer.currency = m_currency;
    offer.language = m_language;
    offer.payer = queue.next();
    offer.number = queue.number();
    offer.count = queue.count();
    offer.after = queue.after();
    offer.before = m_formValues();
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
