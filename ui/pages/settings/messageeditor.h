// SPDX-License-Identifier: MIT
#pragma once

#include "messages/payermessage.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace vexora::ui {

struct Desk;

/**
 * The texts a merchant's payers get, per language, with what comes out of them. There is no Save:
 * an edit is kept half a second after the last key, when the focus leaves the text, and when the
 * editor goes. Practice profiles are made anew in every run and keep the built-in texts. Owned by
 * the Settings page.
 */
class MessageEditor final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kPauseMs = 500;

    explicit MessageEditor(Desk &desk, QWidget *parent = nullptr);
    ~MessageEditor() override;

    /** Reads the merchants again, after one was added, edited, removed or an edit undone. What was
     *  typed and is not kept yet is kept first. */
    void refresh();

Q_SIGNALS:
    /** A profile was saved. Pages that show its message read it from the store when they need it.
     */
    void changed();
    /** Something to be said on the page; empty when there is nothing any more. */
    void said(const QString &sentence, bool isFault);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    QLayout *buildPlaceholders();
    void showProfile();
    void showText();
    void showFindings();
    void onEdited();
    void onPayerLanguage();
    void backToBuiltIn();
    /** Keeps what was typed, where it was typed; true when there is nothing left to keep. */
    bool keep();
    bool put(const Profile &profile);
    [[nodiscard]] std::optional<Profile> profile() const;
    [[nodiscard]] const RegionSpec *region() const;
    [[nodiscard]] QString withoutOwnText() const;
    [[nodiscard]] MessageFacts sampleFacts() const;

    Desk &m_desk;
    QComboBox *m_merchant;
    QComboBox *m_payerLanguage;
    QComboBox *m_language;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_preview;
    QLabel *m_warning;
    QLabel *m_whose;
    QPushButton *m_builtIn;
    QWidget *m_placeholders;
    QTimer m_pause;
    QString m_id; ///< of the profile whose text is shown; empty for none
    QString m_code; ///< the language of the text shown
    QString m_shown; ///< the text as it was loaded or kept
    bool m_leaving = false;
    bool m_failed = false; ///< the last attempt to keep something
};

} // namespace vexora::ui
