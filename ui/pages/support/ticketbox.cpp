// SPDX-License-Identifier: MIT
#include "ui/pages/support/ticketbox.h"

#include "settings/ownerfile.h"
#include "ui/pages/support/previewbox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kBundleLines = 14;
constexpr int kShownName = 80;
constexpr int kShownBundle = 400'000; ///< UTF-16 code units
constexpr qint64 kMaxBundle = 4LL * 1024 * 1024; ///< bytes

} // namespace

TicketBox::TicketBox(QWidget *parent)
    : QWidget(parent)
    , m_preview(new PreviewBox(u"bundlePreview"_s, kBundleLines, PreviewBox::Wrap::Anywhere, this))
    , m_save(makeButton(tr("Save bundle…"), u"saveBundleButton"_s, this))
    , m_open(makeButton(tr("Open bundle…"), u"openBundleButton"_s, this))
    , m_said(makeLabel({}, this, TextSize::Small, Role::Dim))
{
    auto *label
        = makeLabel(tr("This and nothing else is in the file"), this, TextSize::Small, Role::Dim);
    tie(label, m_preview);
    m_said->setObjectName(u"bundleSaidLabel"_s);
    m_said->setMinimumWidth(1);
    auto *buttons = new ButtonRow;
    buttons->addWidget(m_save);
    buttons->addWidget(m_open);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::kTight);
    lines->addWidget(label);
    lines->addWidget(m_preview);
    lines->addLayout(buttons);
    lines->addWidget(m_said);

    const QString filter = tr("Ticket bundles (*.json);;All files (*)");
    const auto place
        = [] { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); };
    m_askForSaving = [this, filter, place](const Chosen &chosen) {
        auto *dialog = new QFileDialog(window(), tr("Save the bundle"), place(), filter);
        dialog->setObjectName(u"saveBundleDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"json"_s);
        dialog->selectFile(m_name);
        connect(dialog, &QFileDialog::fileSelected, this, chosen);
        dialog->open();
    };
    m_askForOpening = [this, filter, place](const Chosen &chosen) {
        auto *dialog = new QFileDialog(window(), tr("Open a bundle"), place(), filter);
        dialog->setObjectName(u"openBundleDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, chosen);
        dialog->open();
    };
    connect(m_save, &QPushButton::clicked, this,
            [this] { m_askForSaving([this](const QString &file) { save(file); }); });
    connect(m_open, &QPushButton::clicked, this,
            [this] { m_askForOpening([this](const QString &file) { open(file); }); });
    setBundle({}, {});
}

void TicketBox::setAsking(AskForFile forSaving, AskForFile forOpening)
{
    m_askForSaving = std::move(forSaving);
    m_askForOpening = std::move(forOpening);
}

void TicketBox::setBundle(const QByteArray &bundle, const QString &name)
{
    if (m_bundle != bundle)
        say({}, false);
    m_bundle = bundle;
    m_name = name;
    const QString text = plainServerText(QString::fromUtf8(bundle), kShownBundle);
    if (m_preview->toPlainText() != text)
        m_preview->setPlainText(text);
    m_save->setEnabled(!bundle.isEmpty());
}

void TicketBox::showOpened(const QByteArray &bundle)
{
    setBundle(bundle, {});
    m_save->setEnabled(false);
    say(tr("From a bundle: redacted. Nothing of it can be sent."), false);
}

void TicketBox::save(const QString &file)
{
    if (m_bundle.isEmpty())
        return;
    if (!writeOwnerFile(file, m_bundle)) {
        say(tr("The bundle could not be written to that place."), true);
        return;
    }
    say(tr("Saved as %1, readable by you alone.")
            .arg(plainServerText(QFileInfo(file).fileName(), kShownName)),
        false);
}

void TicketBox::open(const QString &file)
{
    QFile source(file);
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly)
        || source.size() > kMaxBundle) {
        refuse(tr("That file cannot be read."));
        return;
    }
    const QByteArray bundle = source.readAll();
    const Result<Ticket> ticket = readTicketBundle(bundle);
    if (!ticket) {
        refuse(ticket.error().code == ErrorCode::NewerData
                   ? tr("The bundle was made by a newer version of this program.")
                   : tr("That is no ticket bundle, or it was changed: %1")
                         .arg(plainServerText(ticket.error().detail, kShownName)));
        return;
    }
    Q_EMIT opened(*ticket, bundle);
}

void TicketBox::refuse(const QString &why)
{
    say(why, true);
    Q_EMIT refused(why);
}

void TicketBox::say(const QString &text, bool isFault)
{
    setText(m_said, TextSize::Small, isFault ? Role::Fault : Role::Dim);
    m_said->setText(text);
}

} // namespace vexora::ui
