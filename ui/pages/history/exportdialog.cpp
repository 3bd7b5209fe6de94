// SPDX-License-Identifier: MIT
#include "ui/pages/history/exportdialog.h"

#include "ui/desk.h"
#include "ui/dialogs/fitheight.h"
#include "ui/widgets/controls.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kExportWidth{420};

} // namespace

ExportDialog::ExportDialog(const Desk &desk, const Workspace &workspace, const OrderFilter &filter,
                           OrderSort sort, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_filter(filter)
    , m_sort(sort)
    , m_csv(new QRadioButton(tr("CSV, for any program"), this))
    , m_xlsx(new QRadioButton(tr("XLSX, for spreadsheets"), this))
    , m_mark(new QCheckBox(tr("With a byte order mark, for older spreadsheets"), this))
    , m_payers(new QCheckBox(tr("With payer data, masked"), this))
    , m_clear(new QCheckBox(tr("Payer data in clear"), this))
    , m_warning(makeLabel(tr("Names, numbers and addresses of payers leave the program's "
                             "protection with this file. The history notes that it was made."),
                          this, TextSize::Small, Role::Amber))
    , m_progress(new QProgressBar(this))
    , m_note(makeLabel({}, this, TextSize::Small, Role::Dim))
    , m_start(makeButton(tr("Export…"), u"startExportButton"_s, this, ButtonKind::Primary))
    , m_cancel(makeButton(tr("Close"), u"cancelExportButton"_s, this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export orders"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_csv->setObjectName(u"csvChoice"_s);
    m_xlsx->setObjectName(u"xlsxChoice"_s);
    m_mark->setObjectName(u"markCheck"_s);
    m_payers->setObjectName(u"payersCheck"_s);
    m_clear->setObjectName(u"clearCheck"_s);
    m_warning->setObjectName(u"exportWarning"_s);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 100);
    m_note->setObjectName(u"exportNote"_s);
    m_csv->setChecked(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kMedium);
    layout->setSpacing(space::kTight);
    layout->addWidget(makeLabel(tr("All orders the list shows, with every column of theirs."), this,
                                TextSize::Body, Role::Dim));
    layout->addSpacing(space::kHair);
    for (QWidget *choice : std::initializer_list<QWidget *>{m_csv, m_mark, m_xlsx})
        layout->addWidget(choice);
    layout->addSpacing(space::kTight);
    layout->addWidget(m_payers);
    layout->addWidget(m_clear);
    layout->addWidget(m_warning);
    layout->addSpacing(space::kTight);
    layout->addWidget(m_progress);
    layout->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kTight);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_start);
    layout->addLayout(buttons);
    fitHeight(this, kExportWidth);
    for (QAbstractButton *choice :
         std::initializer_list<QAbstractButton *>{m_csv, m_payers, m_clear})
        connect(choice, &QAbstractButton::toggled, this, &ExportDialog::refresh);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::confirm);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_export)
            return reject();
        end();
        say(tr("Cancelled. Nothing of the file is left."), false);
    });
    refresh();
    say({}, false);
}

ExportDialog::~ExportDialog() = default;

PersonalColumns ExportDialog::personal() const
{
    if (!m_payers->isChecked())
        return PersonalColumns::None;
    return m_clear->isChecked() ? PersonalColumns::Clear : PersonalColumns::Masked;
}

SheetFormat ExportDialog::format() const
{
    return m_csv->isChecked() ? SheetFormat::Csv : SheetFormat::Xlsx;
}

void ExportDialog::refresh()
{
    const bool runs = m_export != nullptr;
    for (QWidget *choice : std::initializer_list<QWidget *>{m_csv, m_xlsx, m_payers})
        choice->setEnabled(!runs);
    m_mark->setEnabled(!runs && m_csv->isChecked());
    m_clear->setEnabled(!runs && m_payers->isChecked());
    if (!m_payers->isChecked())
        m_clear->setChecked(false);
    m_warning->setVisible(personal() == PersonalColumns::Clear);
    m_progress->setVisible(runs);
    m_start->setEnabled(!runs);
    m_cancel->setText(runs ? tr("Cancel") : tr("Close"));
    m_cancel->setAccessibleName(m_cancel->text());
}

void ExportDialog::confirm()
{
    if (personal() != PersonalColumns::Clear)
        return askWhere();
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Payer data in clear"),
                                tr("Export payer data that anybody can read?"),
                                QMessageBox::NoButton, this);
    box->setObjectName(u"clearExportBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("The file will hold names, mobile numbers, e-mail addresses, ID and account numbers, IP "
           "addresses and remarks of the payers, as they were sent. Whoever has the file has them; "
           "erasing them here does not erase them there."));
    makePlain(box);
    QPushButton *yes = box->addButton(tr("Export in clear…"), QMessageBox::AcceptRole);
    QPushButton *no = box->addButton(tr("Go back"), QMessageBox::RejectRole);
    yes->setObjectName(u"exportInClearButton"_s);
    no->setObjectName(u"exportGoBackButton"_s);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, &ExportDialog::askWhere);
    box->open();
}

void ExportDialog::askWhere()
{
    const bool csv = format() == SheetFormat::Csv;
    auto *dialog = new QFileDialog(
        this, tr("Export to"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        csv ? tr("CSV files (*.csv)") : tr("XLSX files (*.xlsx)"));
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(csv ? u"csv"_s : u"xlsx"_s);
    dialog->selectFile(csv ? u"orders.csv"_s : u"orders.xlsx"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    dialog->open();
}

void ExportDialog::exportTo(const QString &file)
{
    if (m_export || !m_workspace.search)
        return;
    m_file = file;
    ExportWish wish;
    wish.file = file;
    wish.format = format();
    wish.byteOrderMark = m_mark->isChecked() && m_csv->isChecked();
    wish.personal = personal();
    wish.replaces = true; // the file dialog has asked
    std::vector<ExportSource> sources;
    sources.push_back(
        {m_workspace.search->start(m_filter, m_sort), m_workspace.log, m_workspace.payers});
    m_export = std::make_unique<OrderExport>(*m_desk.catalog, std::move(sources), m_sort);
    connect(m_export.get(), &OrderExport::progressed, m_progress, &QProgressBar::setValue);
    connect(m_export.get(), &OrderExport::finished, this, &ExportDialog::onFinished);
    connect(m_export.get(), &OrderExport::failed, this, [this](const Error &error) {
        end();
        say(error.code == ErrorCode::Usage
                ? tr("The file holds no more rows than a spreadsheet can. Export fewer orders or "
                     "choose CSV.")
                : error.code == ErrorCode::Storage
                ? tr("The file cannot be written. Choose another place.")
                : Words::error(error.code),
            true);
    });
    m_progress->setValue(0);
    say({}, false);
    refresh();
    m_export->start(wish);
}

void ExportDialog::onFinished(qint64 orders)
{
    end();
    say(tr("%Ln order(s) are in %1.", nullptr, int(orders)).arg(QFileInfo(m_file).fileName()),
        false);
}

/** It may be in one of its own signals. */
void ExportDialog::end()
{
    m_export->disconnect(this);
    m_export->setParent(this);
    m_export.release()->deleteLater();
    refresh();
}

void ExportDialog::say(const QString &words, bool isFault)
{
    setText(m_note, TextSize::Small, isFault ? Role::Fault : Role::Dim);
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

} // namespace vexora::ui
