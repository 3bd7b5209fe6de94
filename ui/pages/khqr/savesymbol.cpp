// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/savesymbol.h"

#include "checkout/orderlog.h"
#include "domain/clock.h"
#include "domain/whenfinished.h"
#include "khqr/check.h"
#include "settings/ownerfile.h"
#include "symbol/symbolfile.h"
#include "ui/pages/khqr/issuewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kMostOfFile = 80; ///< characters shown of a file's name

QString targetOf(SymbolFormat format)
{
    switch (format) {
    case SymbolFormat::Png:
        return u"png"_s;
    case SymbolFormat::Svg:
        return u"svg"_s;
    case SymbolFormat::Pdf:
        break;
    }
    return u"pdf"_s;
}

} // namespace

SaveSymbol::SaveSymbol(const Clock &clock, QWidget *parent)
    : QPushButton(tr("Save picture…"), parent)
    , m_clock(clock)
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
    hide();
}

void SaveSymbol::setPayload(const QString &payload)
{
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
    // Judged now: a code may have expired while the dialog was open.
    const Result<QByteArray> bytes = symbolFile(m_payload, *format, m_clock.nowMs());
    if (!bytes) {
        Q_EMIT said(tr("Nothing was saved: the code may not be used any more, or could not be read "
                       "back from the picture."),
                    true);
        return;
    }
    if (!m_log) {
        write(file, *bytes);
        return;
    }
    PrintNote note;
    note.md5 = khqr::check(m_payload, m_clock.nowMs()).md5;
    note.layout = u"symbol"_s;
    note.target = targetOf(*format);
    note.atMs = m_clock.nowMs();
    whenFinished(
        m_log->notePrints({note}), this, [this, file, bytes = *bytes](const Result<void> &noted) {
            if (noted)
                write(file, bytes);
            else
                Q_EMIT said(tr("Nothing was saved: the history could not be written."), true);
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
