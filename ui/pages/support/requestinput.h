// SPDX-License-Identifier: MIT
#pragma once

#include "settings/profile.h"
#include "support/intake/intake.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QMimeData;
class QPushButton;
class QVBoxLayout;

namespace vexora::ui {

struct Desk;
class FindingList;
class SecretChoice;
class SentBox;

/**
 * What a customer sent and with what it is checked: the box, what is to know of its text, which
 * request of it, region, secret, and the string the customer says was signed. Everything in it is
 * in memory alone and gone with clear(). Owned by the RequestView.
 */
class RequestInput final : public QWidget
{
    Q_OBJECT

public:
    using Chosen = std::function<void(const QString &file)>;
    using AskForFile = std::function<void(const Chosen &)>;

    explicit RequestInput(Desk &desk, QWidget *parent = nullptr);
    ~RequestInput() override;

    /** Instead of the file dialog. */
    void setAsking(AskForFile ask) { m_ask = std::move(ask); }
    /** The profile of the window, which is offered first. */
    void setProfile(const std::optional<Profile> &profile);
    /** Hides these from now on, and in what is there. */
    void setKnownSecrets(std::vector<doctor::KnownSecret> secrets);

    /** The chosen request; null while there is none. */
    [[nodiscard]] const TakenRequest *request() const;
    /** Whether there is a text, be it one that holds no request. */
    [[nodiscard]] bool hasText() const;
    /** The text names all headers of the request: one that is not there was not sent. */
    [[nodiscard]] bool headersKnown() const;
    [[nodiscard]] QString region() const; ///< id; empty where none was chosen or guessed
    [[nodiscard]] SecretChoice *secret() const { return m_secret; }
    /** The last control of it that Tab comes to. */
    [[nodiscard]] QWidget *lastControl() const;
    /** The string box, else what the text itself says was signed; empty for neither. */
    [[nodiscard]] QString said() const;
    /** It gives the request's sign with the secret that stood behind it, which is hidden since. */
    [[nodiscard]] bool saidGivesSign() const;

    [[nodiscard]] static bool canTake(const QMimeData *mime);
    /** Pasted or dropped: in place of what was there, which is another customer's. */
    void take(const QMimeData *mime);
    void clear();

Q_SIGNALS:
    /** Something a check depends on is another one now. */
    void changed();
    void cleared();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBox();
    QWidget *makeChoices();
    QWidget *makeSaid();
    QString hide(const QString &text);
    void takeInto(const QMimeData *mime);
    void replaceText(const QString &text);
    void takeFile(const QString &file);
    void openFile();
    void say(const QString &text, bool isFault);
    void onText();
    void showSecretLine();
    void showNotes();
    void fillRequests();
    void onRequest();
    void refreshRegion();
    void knowTyped();
    void forgetTyped();

    Desk &m_desk;
    AskForFile m_ask;
    Intake m_intake; ///< of the text in the box
    std::vector<doctor::KnownSecret> m_known;
    bool m_hidInText = false; ///< a secret was hidden in the text that stands there
    bool m_hidInSaid = false;
    std::pair<QString, QString> m_provedSaid; ///< with whose sign
    bool m_regionByHand = false;
    int m_fileTurn = 0;
    SentBox *m_box = nullptr;
    QLabel *m_secretNotice = nullptr;
    QWidget *m_secretLine = nullptr;
    QLabel *m_note = nullptr;
    FindingList *m_notes = nullptr;
    QLabel *m_moreNotes = nullptr;
    QWidget *m_requestRow = nullptr;
    QComboBox *m_requests = nullptr;
    QComboBox *m_region = nullptr;
    QLabel *m_regionHint = nullptr;
    SecretChoice *m_secret = nullptr;
    QPushButton *m_saidButton = nullptr;
    QLabel *m_saidHint = nullptr;
    SentBox *m_saidBox = nullptr;
};

} // namespace vexora::ui
