// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settingstep.h"

#include <QObject>

#include <functional>

namespace vexora::ui {

struct Desk;

/**
 * Makes a change of Settings: applies it at once, saves it, and remembers how to take it back.
 * Owned by the Settings page; what it remembers is in the Desk and outlives the window.
 */
class SettingChanges final : public QObject
{
    Q_OBJECT

public:
    using What = SettingStep::What;

    explicit SettingChanges(Desk &desk, QObject *parent = nullptr);

    /** Asked before what needs a new window: that would let go of an order being sent. */
    void setMayRebuild(std::function<bool()> mayRebuild) { m_mayRebuild = std::move(mayRebuild); }

    /** False when it cannot be made now, which was said: the control shows what holds. */
    bool set(What what, const Preferences &chosen);
    bool useFolder(const QString &path);
    /** A message to payers was edited and is saved: what it was before is kept for the way back. */
    void noteMessages();
    /** Merchants came, went or were edited, which is no change of Settings. */
    void noteMerchants();
    /** Takes the latest change back. */
    void undo();

    [[nodiscard]] bool canUndo() const;
    /** "Theme changed to Dark.", in the window's language. */
    [[nodiscard]] QString latest() const;
    /** "Undo" in the language before, where the latest change was one of language. */
    [[nodiscard]] QString formerUndo() const;

Q_SIGNALS:
    /** What was changed, or taken back: the preferences hold it and are saved. */
    void made(vexora::ui::SettingStep::What what);
    void said(const QString &sentence, bool isFault);
    void rebuildRequested();
    void folderRequested(const QString &path);

private:
    [[nodiscard]] bool isFree();
    void putMessagesBack(const SettingStep &step);
    void append(SettingStep step);
    void apply(What what, const Preferences &chosen);

    Desk &m_desk;
    QList<Profile> m_merchants; ///< as they were last seen
    std::function<bool()> m_mayRebuild = [] { return true; };
};

} // namespace vexora::ui
