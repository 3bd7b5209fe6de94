// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "support/ticketbundle.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace vexora::ui {

class PreviewBox;

/**
 * The ticket bundle: exactly what would leave, to be read before it does, saved where the person
 * says, for its owner alone; and another console's, opened. Owned by HandoverView.
 */
class TicketBox final : public QWidget
{
    Q_OBJECT

public:
    using Chosen = std::function<void(const QString &file)>;
    using AskForFile = std::function<void(const Chosen &)>;

    explicit TicketBox(QWidget *parent = nullptr);

    /** Instead of the file dialogs. */
    void setAsking(AskForFile forSaving, AskForFile forOpening);
    /** What is previewed is what is saved; empty: there is nothing to save. `name`: of the file, as
     *  it is offered. */
    void setBundle(const QByteArray &bundle, const QString &name);
    /** Another console's, with the file's own text; it is not saved again. */
    void showOpened(const QByteArray &bundle);

Q_SIGNALS:
    void opened(const vexora::Ticket &ticket, const QByteArray &bundle);
    /** A file was chosen that is no bundle; it is said here, too, where that can be seen. */
    void refused(const QString &why);

private:
    void save(const QString &file);
    void open(const QString &file);
    void refuse(const QString &why);
    void say(const QString &text, bool isFault);

    AskForFile m_askForSaving;
    AskForFile m_askForOpening;
    QByteArray m_bundle;
    QString m_name;
    PreviewBox *m_preview;
    QPushButton *m_save;
    QPushButton *m_open;
    QLabel *m_said;
};

} // namespace vexora::ui
