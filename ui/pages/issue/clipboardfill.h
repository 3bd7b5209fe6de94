// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/issue/pastequeue.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;

namespace vexora::ui {

class NextPayerBar;

/** Whose form is filled. */
struct FillPlace
{
    QString profileId = {};
    QString profileName = {};
    Environment environment = Environment::Sandbox;
    const RegionSpec *region = nullptr; ///< outlives its use
    Currency currency = {};
    QString language = {};
    std::function<FieldMap()> formValues = {}; ///< the form as it would be filled
};

/**
 * Reads the clipboard on request, shows the preview, and keeps the payers that come after the first
 * one. Knows no form: filled() says what goes into it. Nothing of a payer leaves this memory.
 * Owned by the Issue page, which is the parent of its dialogs.
 */
class ClipboardFill final : public QObject
{
    Q_OBJECT

public:
    ClipboardFill(NextPayerBar *bar, QWidget *page);

    /** Payers were copied for one merchant: under another one, or its test gone live, they are
     *  forgotten, which the bar says once. Another region would read them otherwise, too. */
    void setPlace(const FillPlace &place);
    /** The next waiting payer while the clipboard is what it was or holds `ownTexts`; else the
     *  clipboard as it is now. */
    void start();
    /** The program puts its own orders into the clipboard; texts that hold one of these are no new
     *  payer. */
    void noteOrder(const QStringList &ownTexts);
    /** A new order begins: the next payer is offered. True when there is one. */
    bool offerNext();
    void hideBar();
    [[nodiscard]] WaitingPayers waiting() const;
    /** Of the window before, for the same place. */
    void takeUp(const WaitingPayers &waiting);

Q_SIGNALS:
    void filled(const vexora::FieldMap &values);

private:
    [[nodiscard]] bool isOwn(const QString &text) const;
    void show(const PasteQueue &queue);
    void refuse(const QString &reason);
    void skip();

    NextPayerBar *m_bar;
    QWidget *m_page;
    FillPlace m_place;
    QString m_forgottenOf; ///< whose payers have just been forgotten; empty once it was said
    PasteQueue m_queue;
    QStringList m_ownTexts;
    QPointer<QDialog> m_dialog;
};

} // namespace vexora::ui
