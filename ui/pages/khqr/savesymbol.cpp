// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/savesymbol.h"

#include "checkout/orderlog.h"
#include "domain/clock.h"
#include "domain/whenfinished.h"
#include "khqr/check.h"
#include "settings/ownerfile.h"
#include "symbol/symbolfile.h"
#include "ui/pages/khqr/issuewords.h"
#include "ui/print/judge.h"
#include "ui/print/printwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kMostOfFile = 80; ///< characters shown of a file's name

} // namespace

SaveSymbol::SaveSymbol(const Clock &clock, QWidget *parent)
    : QPushButton(tr("Save picture…"), parent)
    , m_clock(clock)
    , m_order(new OrdersOfCodes(this))
{
    setObjectName(u"saveSymbolButton"_s);
    setAccessibleName(text());
    setAutoDefault(false);
    setKind(this, ButtonKind::Plain);
    m_ask = [this](const Chosen &chosen) {
        auto *dialog
            = new QFileDialog(window(), tr("Save the code"),
                              QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                              tr("PNG picture (*.png);;SVG drawing (*.svg);;PDF (*.pdf)"));
        dialog->setObjectName(u"saveSymbolDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"png"_s);
        dialog->selectFile(u"khqr.png"_s);
        connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
            dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1));
        });
        connect(dialog, &QFileDialog::fileSelected, this, chosen);
        dialog->open();
    };
    connect(this, &QPushButton::clicked, this,
            [this] { m_ask([this](const QString &file) { save(file); }); });
    connect(m_order, &OrdersOfCodes::answered, this, &SaveSymbol::onOrders);
    connect(m_order, &OrdersOfCodes::failed, this,
            [this] { Q_EMIT said(tr("Nothing was saved: the history could not be read."), true); });
    hide();
}

void SaveSymbol::setOrders(const QList<OrdersOfCodes::Place> &places)
{
    m_order->setPlaces(places);
}

void SaveSymbol::setPayload(const QString &payload)
{
    if (payload != m_payload)
        m_order->forget(); // what was asked for is not what is shown
    m_payload = payload;
    setVisible(!payload.isEmpty());
}

void SaveSymbol::save(const QString &file)
{
    const std::optional<SymbolFormat> format = symbolFormatOf(file);
    if (!format) {
        Q_EMIT said(tr("The file's name has to end in .png, .svg or .pdf. Nothing was saved."),
                    true);
        return;
    }
    if (!m_log) {
        Q_EMIT said(tr("Nothing was saved: the history could not be written."), true);
        return;
    }
    m_file = file;
    m_order->look({m_payload});
}

void SaveSymbol::onOrders(const QHash<QString, OrderRecord> &orders)
{
    const auto order = orders.constFind(m_payload);
    if (order == orders.cend()) {
        note(m_file, m_payload, {});
        return;
    }
    if (order->environment != Environment::Live) {
        Q_EMIT said(tr("Nothing was saved: the code is of a test order. Print it as a card, which "
                       "says TEST."),
                    true);
        return;
    }
    if (const auto settled = print::judgePayment(order->payment)) {
        Q_EMIT said(tr("Nothing was saved.") + u' ' + PrintWords::refusal(*settled), true);
        return;
    }
    note(m_file, m_payload, order->key);
}

void SaveSymbol::note(const QString &file, const QString &payload, const OrderKey &key)
{
    // Judged now, and again when it is noted: a code may end meanwhile.
    const SymbolFormat format = symbolFormatOf(file).value_or(SymbolFormat::Png);
    const Result<QByteArray> bytes = symbolFile(payload, format, m_clock.nowMs());
    const auto refuse = [this] {
        Q_EMIT said(tr("Nothing was saved: the code may not be used any more, or could not be read "
                       "back from the picture."),
                    true);
    };
    if (!bytes) {
        refuse();
        return;
    }
    PrintNote note;
    note.md5 = khqr::md5Of(payload);
    note.key = key;
    note.layout = u"symbol"_s;
    note.target = toText(format);
    note.atMs = m_clock.nowMs();
    whenFinished(m_log->notePrints({note}), this,
                 [this, file, payload, refuse, bytes = *bytes](const Result<void> &noted) {
                     if (!noted)
                         Q_EMIT said(tr("Nothing was saved: the history could not be written."),
                                     true);
                     else if (!khqr::check(payload, m_clock.nowMs()).printable())
                         refuse();
                     else
                         write(file, bytes);
                 });
}

void SaveSymbol::write(const QString &file, const QByteArray &bytes)
{
    if (!writeOwnerFile(file, bytes)) {
        Q_EMIT said(tr("The picture could not be written to that place."), true);
        return;
    }
    Q_EMIT said(tr("Saved as %1.").arg(plainServerText(QFileInfo(file).fileName(), kMostOfFile)),
                false);
}

} // namespace vexora::ui
