// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/merchantsaver.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vexora {
struct BalanceAnswer;
}

namespace vexora::ui {

class Card;
class MerchantFields;
class MerchantTest;

/**
 * The first merchant, in the page instead of a dialog: what the provider gave, the balance query as
 * its test, and Save only once the person has seen what the test showed. Saving in spite of a
 * refusal is possible and said so. Owned by the WelcomePage.
 */
class ConnectForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectForm(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void backRequested();
    void saved(const vexora::Profile &profile);
    /** Something new stands in `part` and should be in sight. */
    void grew(QWidget *part);

private:
    QLayout *makeBar();
    void offerName();
    void startTest();
    void showTest(const BalanceAnswer &answer, const Profile &tested);
    void forgetTest();
    void save();
    void onSaved(MerchantSaver::Saved saved, const std::optional<Error> &error);
    void refresh();
    void say(const QString &text, bool isFault);

    enum class State { Typing, Testing, Accepted, Refused, Saving };

    Desk &m_desk;
    Profile m_profile;
    MerchantFields *m_fields;
    MerchantTest *m_test;
    MerchantSaver *m_saver;
    QVBoxLayout *m_column;
    QPointer<Card> m_card;
    QLabel *m_note = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_testButton = nullptr;
    QPushButton *m_save = nullptr;
    QString m_offeredName;
    State m_state = State::Typing;
};

} // namespace vexora::ui
