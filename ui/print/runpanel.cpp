// SPDX-License-Identifier: MIT
#include "ui/print/runpanel.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kBarHeight{6};

} // namespace

RunPanel::RunPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(makeLabel({}, this, TextSize::Heading, Role::Ink, QFont::DemiBold))
    , m_text(makePlainLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(makeButton(tr("Cancel"), u"cancelRunButton"_s, this))
{
    m_heading->setObjectName(u"runHeading"_s);
    m_text->setObjectName(u"runReport"_s);
    m_text->setMinimumWidth(1);
    ui::setText(m_text, TextSize::Body);
    m_bar->setObjectName(u"runProgress"_s);
    m_bar->setAccessibleName(tr("Codes read back"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kBarHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_heading);
    column->addWidget(m_bar);
    column->addWidget(m_text);
    column->addWidget(m_cancel, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_cancel, &QPushButton::clicked, this, &RunPanel::cancelled);
}

void RunPanel::begin(const QString &file, qsizetype cards)
{
    m_file = file;
    setText(m_heading, TextSize::Heading, Role::Ink, QFont::DemiBold);
    m_heading->setText(file.isEmpty() ? tr("Printing") : tr("Saving the PDF"));
    m_bar->show();
    m_cancel->show();
    m_cancel->setEnabled(true);
    setProgress(0, static_cast<int>(cards));
}

void RunPanel::setProgress(int done, int all)
{
    m_bar->setRange(0, qMax(1, all));
    m_bar->setValue(done);
    m_text->setText(tr("%1 of %n code(s) read back", nullptr, all).arg(done));
}

void RunPanel::setCancelling()
{
    m_cancel->setEnabled(false);
    m_text->setText(tr("Stopping…"));
}

void RunPanel::setReport(const print::PrintReport &report)
{
    using End = print::PrintReport::End;
    m_bar->hide();
    m_cancel->hide();
    const bool isFault = report.end == End::Failed;
    setText(m_heading, TextSize::Heading, isFault ? Role::Fault : Role::Ink, QFont::DemiBold);
    switch (report.end) {
    case End::Done:
        m_heading->setText(m_file.isEmpty() ? tr("Handed to the print service") : tr("PDF saved"));
        break;
    case End::Cancelled:
        m_heading->setText(tr("Cancelled"));
        break;
    case End::Failed:
        m_heading->setText(m_file.isEmpty() ? tr("Not printed") : tr("Not saved"));
        break;
    }
    m_text->setText(sentence(report));
    QAccessibleEvent said(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

/** What happened, whether anything is on paper, and what to do next. */
QString RunPanel::sentence(const print::PrintReport &report) const
{
    using End = print::PrintReport::End;
    const QString some = tr("%n page(s) may have reached the printer: look before you print "
                            "again, and destroy what you do not use.",
                            nullptr, report.pages);
    switch (report.end) {
    case End::Done: {
        const QString cards = tr("%n card(s)", nullptr, report.cards);
        const QString pages = tr("%n page(s)", nullptr, report.pages);
        QString text = tr("%1 on %2, every code read back.").arg(cards, pages);
        if (!m_file.isEmpty())
            text += u'\n' + plainServerText(QDir::toNativeSeparators(m_file));
        return text;
    }
    case End::Cancelled:
        if (report.pages > 0)
            return some;
        return m_file.isEmpty() ? tr("Nothing was printed.") : tr("No file was written.");
    case End::Failed:
        break;
    }
    if (report.pages > 0 && m_file.isEmpty())
        return tr("The printer stopped.") + u' ' + some;
    const QString nothing
        = m_file.isEmpty() ? tr("Nothing was printed.") : tr("No file was written.");
    switch (report.error.code) {
    case ErrorCode::Usage:
        return tr("No code passed the checks.") + u' ' + nothing + u' '
            + tr("The reasons stand below.");
    case ErrorCode::NotFound:
        return tr("The printer is not there any more.") + u' ' + nothing + u' '
            + tr("Choose another one, or save a PDF.");
    case ErrorCode::Storage:
        if (m_file.isEmpty())
            return tr("The printer took no more pages, or the history could not be written. See "
                      "whether a page came out before you print again, and destroy what you do "
                      "not use.");
        return tr("The file or the history could not be written.") + u' ' + nothing + u' '
            + tr("Make room or give the permission back, then try again.");
    default:
        return Words::error(report.error.code) + u' ' + nothing;
    }
}

} // namespace vexora::ui
