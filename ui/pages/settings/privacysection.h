// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/payerarchive.h"
#include "ui/pages/settings/settingrow.h"

class QCheckBox;
class QPushButton;

namespace vexora::ui {

struct Desk;
class FactList;
class RetentionTable;
class SettingChanges;

/** Where payers' data is kept, for how long, what else is done with it, and what was erased. */
class PrivacySection final : public SettingSection
{
    Q_OBJECT

public:
    PrivacySection(Desk &desk, SettingChanges &changes, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &sentence, bool isFault);

private:
    void build();
    void refreshKeeping();
    void refreshReceipts();
    void setBook(bool on);
    void askToChangeKey();
    void changeKey();
    void erase();

    Desk &m_desk;
    PayerArchive *m_payers; ///< of the person's own orders
    quint64 m_question = 0; ///< answers to older questions are dropped
    QPushButton *m_changeKey;
    QPushButton *m_erase;
    QCheckBox *m_book;
    SettingRow *m_keyRow;
    RetentionTable *m_retention;
    QWidget *m_receiptsBox;
    FactList *m_receipts;
};

} // namespace vexora::ui
