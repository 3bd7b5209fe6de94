// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/issue/pastequeue.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;

namespace vexora::ui {

class NextPayerBar;

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

    /** `formValues` is the form as it would be filled. Another region or currency reads names and
     *  amounts otherwise: what is waiting is forgotten. The region outlives its use. */
    void setPlace(const RegionSpec &region, const Currency &currency, const QString &language,
                  std::function<FieldMap()> formValues);
    /** The next waiting payer while the clipboard is what it was or holds `ownTexts`; else the
     *  clipboard as it is now. */
    void start();
    /** The program puts its own orders into the clipboard; texts that hold one of these are no new
     *  payer. */
    void noteOrder(const QStringList &ownTexts);
    /** A new order begins: the next payer is offered. True when there is one. */
    bool offerNext();
    void hideBar();

Q_SIGNALS:
    void filled(const vexora::FieldMap &values);

private:
    [[nodiscard]] bool isOwn(const QString &text) const;
    void show(const PasteQueue &queue);
    void refuse(const QString &reason);
    void skip();

    NextPayerBar *m_bar;
    QWidget *m_page;
    const RegionSpec *m_region = nullptr;
    Currency m_currency;
    QString m_language;
    std::function<FieldMap()> m_formValues;
    PasteQueue m_queue;
    QStringList m_ownTexts;
    QPointer<QDialog> m_dialog;
};

} // namespace vexora::ui
