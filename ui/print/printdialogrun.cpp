// SPDX-License-Identifier: MIT
#include "ui/desk.h"
#include "ui/print/printdialogprivate.h"
#include "ui/print/printerchoice.h"
#include "ui/print/printpreview.h"
#include "ui/print/refusallist.h"
#include "ui/print/runpanel.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

/** Letters, digits, '-' and '_': an order number may have been typed by hand. */
QString asFileName(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        const bool fits = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
        plain += fits ? c : u'-';
    }
    return plain;
}

/** Nothing of the payer in it. */
QString suggestedName(const QList<print::Item> &items)
{
    const print::Item &first = items.constFirst();
    if (first.use == print::Use::Counter)
        return u"counter-cards.pdf"_s;
    if (items.size() > 1 || first.source.isEmpty())
        return u"khqr-sheet.pdf"_s;
    return u"khqr-"_s + asFileName(first.source) + u".pdf"_s;
}

} // namespace

void PrintDialog::Private::askWhere()
{
    auto *dialog
        = new QFileDialog(q, PrintDialog::tr("Save as PDF"),
                          QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                          PrintDialog::tr("PDF files (*.pdf)"));
    dialog->setObjectName(u"pdfFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(suggestedName(items));
    connect(dialog, &QFileDialog::fileSelected, q, [this](const QString &file) { savePdf(file); });
    dialog->open();
}

void PrintDialog::Private::savePdf(const QString &file)
{
    // While the file was chosen the choices could not change, but the clock went on: the gate
    // judges again.
    if (run || !whyNot().isEmpty())
        return;
    start(file);
    run->toPdf(file);
}

void PrintDialog::Private::print()
{
    if (run || !whyNot().isEmpty())
        return;
    std::unique_ptr<QPrinter> printer = printers->open(*layout());
    start({});
    if (printer) {
        run->toPrinter(std::move(printer));
        return;
    }
    print::PrintReport report;
    report.error = {ErrorCode::NotFound, u"the printer is gone"_s};
    onFinished(report);
}

void PrintDialog::Private::start(const QString &file)
{
    remember();
    const print::Job wanted = job();
    panel->begin(file, wanted.items.size());
    refusals->setRefusals({}, 0);
    policy->hide();
    policyLabel->hide();
    stack->setCurrentWidget(panel);
    panel->cancelButton()->setFocus();
    run = std::make_unique<print::PrintRun>(wanted, log, *desk.clock);
    run->setConfirmed(policy->isChecked());
    connect(run.get(), &print::PrintRun::progressed, panel, &RunPanel::setProgress);
    connect(run.get(), &print::PrintRun::finished, q,
            [this](const print::PrintReport &report) { onFinished(report); });
    refreshButtons();
}

void PrintDialog::Private::cancel()
{
    if (!run)
        return;
    panel->setCancelling();
    run->cancel();
}

void PrintDialog::Private::onFinished(const print::PrintReport &report)
{
    // Its own signal is still on the way.
    run.release()->deleteLater();
    const qsizetype all = sheet.job.items.size();
    panel->setReport(report);
    refusals->setRefusals(report.refusals, all);
    refreshButtons();
    // What could not be stopped any more is told before the dialog goes.
    if (closing && report.end == print::PrintReport::End::Cancelled && report.pages == 0) {
        q->QDialog::reject();
        return;
    }
    closing = false;
    closeButton->setFocus();
}

void PrintDialog::Private::backToChoices()
{
    stack->setCurrentWidget(choices);
    policy->setChecked(false);
    policy->hide();
    policyLabel->hide();
    copyLabel->hide();
    refusals->setRefusals({}, 0);
    preview->setHint(PrintDialog::tr("Laying out the pages…"));
    isLaidOut = false;
    templates->setFocus();
    askHistory();
}

} // namespace vexora::ui
