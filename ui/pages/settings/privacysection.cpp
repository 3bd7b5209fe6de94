// SPDX-License-Identifier: MIT
#include "ui/pages/settings/privacysection.h"

#include "domain/whenfinished.h"
#include "ui/desk.h"
#include "ui/dialogs/erasedialog.h"
#include "ui/dialogs/erasewords.h"
#include "ui/pages/settings/privacywords.h"
#include "ui/pages/settings/retentiontable.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/factlist.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr qsizetype kMostReceipts = 20; ///< shown; the latest ones

/** A row names what it holds, and a button has a name of its own. */
QWidget *inRow(QPushButton *button, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(button);
    return box;
}

} // namespace

PrivacySection::PrivacySection(Desk &desk, SettingChanges &changes, QWidget *parent)
    : SettingSection(tr("Payer data"), parent)
    , m_desk(desk)
    , m_payers(desk.own.payers)
    , m_changeKey(makeButton(tr("Change key…"), u"changeKeyButton"_s, this))
    , m_erase(makeButton(tr("Erase…"), u"eraseSomeButton"_s, this))
    , m_book(new QCheckBox(this))
    , m_retention(new RetentionTable(desk, changes, this))
    , m_receiptsBox(new QWidget(this))
    , m_receipts(new FactList(m_receiptsBox))
{
    setObjectName(u"privacyCard"_s);
    build();
    if (!m_payers) {
        for (QWidget *control : {static_cast<QWidget *>(m_changeKey),
                                 static_cast<QWidget *>(m_erase), static_cast<QWidget *>(m_book)})
            control->setEnabled(false);
        m_receiptsBox->hide();
        return;
    }
    connect(m_changeKey, &QPushButton::clicked, this, &PrivacySection::askToChangeKey);
    connect(m_erase, &QPushButton::clicked, this, &PrivacySection::erase);
    connect(m_book, &QCheckBox::toggled, this, &PrivacySection::setBook);
    connect(m_payers, &PayerArchive::keepingChanged, this, &PrivacySection::refreshKeeping);
    connect(m_payers, &PayerArchive::bookChanged, this, &PrivacySection::refreshKeeping);
    connect(m_payers, &PayerArchive::erased, this, &PrivacySection::refreshReceipts);
    if (desk.own.care)
        connect(desk.own.care, &HistoryCare::restored, this, &PrivacySection::refreshReceipts);
    refreshKeeping();
    refreshReceipts();
}

void PrivacySection::build()
{
    m_book->setObjectName(u"payerBookCheck"_s);
    m_keyRow = new SettingRow(tr("Where it is kept"), {}, inRow(m_changeKey, this), this);
    add(m_keyRow);
    add(m_retention);
    add(new SettingRow(tr("Erase payer data"),
                       tr("By age, region or payer, for good: from the list, its journal and its "
                          "freed pages. Orders and amounts stay. You see first how much it is."),
                       inRow(m_erase, this), this));
    add(new SettingRow(tr("Payer book"),
                       tr("Completes a payer while you type: by the last four digits of a number, "
                          "or by the full name. Kept like the rest, and erased with it. Switched "
                          "off, it is emptied."),
                       m_book, this));
    m_receipts->setObjectName(u"receiptList"_s);
    m_receipts->setAccessibleName(tr("What was erased"));
    m_receipts->fitToContents();
    auto *column = new QVBoxLayout(m_receiptsBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(makeLabel(tr("What was erased"), m_receiptsBox));
    column->addWidget(m_receipts);
    add(m_receiptsBox);
}

void PrivacySection::refreshKeeping()
{
    const QSignalBlocker quiet(m_book);
    m_keyRow->setDoes(PrivacyWords::keeping(m_payers->keeping()));
    m_changeKey->setEnabled(m_payers->keeping() != Keeping::NoSafePlace);
    m_book->setChecked(m_payers->hasBook());
}

void PrivacySection::refreshReceipts()
{
    const quint64 question = ++m_question;
    whenFinished(
        m_payers->receipts(), this, [this, question](const Result<QList<EraseReceipt>> &receipts) {
            if (question != m_question)
                return;
            QList<Fact> facts;
            if (receipts) {
                for (const EraseReceipt &receipt :
                     receipts->first(std::min(receipts->size(), kMostReceipts)))
                    facts.append({Words::time(receipt.atMs), EraseWords::receipt(receipt), true});
            }
            m_receipts->setFacts(facts);
            m_receiptsBox->setVisible(!facts.isEmpty());
        });
}

void PrivacySection::setBook(bool on)
{
    m_book->setEnabled(false);
    whenFinished(m_payers->setBook(on), this, [this](const Result<void> &done) {
        m_book->setEnabled(true);
        refreshKeeping();
        if (!done)
            Q_EMIT said(Words::error(done.error().code), true);
    });
}

void PrivacySection::askToChangeKey()
{
    auto *box = new QMessageBox(window());
    box->setObjectName(u"changeKeyBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(tr("Lock all payer data with a new key?"));
    box->setInformativeText(
        tr("Everything kept is locked anew and the old key is forgotten. Do it when somebody may "
           "have got at the keychain. Backups made before can then no longer be opened: their "
           "orders and amounts stay readable, their payer data does not."));
    makePlain(box);
    QPushButton *keep = box->addButton(tr("Keep the key"), QMessageBox::RejectRole);
    QPushButton *change = box->addButton(tr("Change the key"), QMessageBox::AcceptRole);
    keep->setObjectName(u"keepKeyButton"_s);
    change->setObjectName(u"changeKeyNowButton"_s);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(change, &QPushButton::clicked, this, &PrivacySection::changeKey);
    box->open();
}

void PrivacySection::changeKey()
{
    m_changeKey->setEnabled(false);
    Q_EMIT said(tr("Locking payer data with a new key…"), false);
    whenFinished(m_payers->changeKey(), this, [this](const Result<void> &done) {
        refreshKeeping();
        Q_EMIT said(done ? tr("Payer data is locked with a new key.")
                         : tr("The key was not changed. %1").arg(Words::error(done.error().code)),
                    !done);
    });
}

void PrivacySection::erase()
{
    auto *dialog = new EraseDialog(m_desk, m_desk.own, {}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace vexora::ui
