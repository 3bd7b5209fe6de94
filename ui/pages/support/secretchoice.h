// SPDX-License-Identifier: MIT
#pragma once

#include "settings/profile.h"
#include "signing/doctor/doctor.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace vexora::ui {

struct Desk;
class SecretEdit;

/** Whose secret should have signed: a profile's, one typed for this check, or nobody knows it.
 *  What is typed is gone when something else is chosen. */
class SecretChoice final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { OfProfile, Typed, None };

    explicit SecretChoice(Desk &desk, QWidget *parent = nullptr);

    /** The window's profile, which is chosen until a person or a request says otherwise. */
    void setProfile(const std::optional<Profile> &profile);
    /** Chooses what fits a request of that merchant and region, unless a person has chosen. */
    void suggest(const QString &merchantNo, const QString &region);
    /** Nothing is typed, and the choice is the window's profile again. */
    void reset();

    [[nodiscard]] Kind kind() const;
    /** Of kind OfProfile, as the stores have it now. */
    [[nodiscard]] std::optional<Profile> profile() const;
    /** Of kind Typed; empty while nothing is typed. */
    [[nodiscard]] Secret typed() const;
    [[nodiscard]] QComboBox *combo() const { return m_combo; }
    /** What became of reading it; empty for nothing to say. */
    void say(const QString &text, bool isFault);
    void refreshProfiles();

Q_SIGNALS:
    void changed();
    /** Somebody chose, be it the same once more. */
    void chosenByHand();
    /** A secret was typed to its end. */
    void typedWhole();

private:
    void choose(const QString &id);
    void onChosen();

    Desk &m_desk;
    std::optional<Profile> m_offered;
    bool m_byHand = false;
    QComboBox *m_combo;
    SecretEdit *m_edit;
    QLabel *m_note;
};

} // namespace vexora::ui
