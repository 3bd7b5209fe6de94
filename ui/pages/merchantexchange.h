// SPDX-License-Identifier: MIT
#pragma once

#include "settings/profileexchange.h"

#include <QObject>

#include <functional>

class QWidget;

namespace vexora::ui {

struct Desk;

/**
 * A merchant goes into a file without its secret, and comes out of one through the dialog that adds
 * merchants: nothing is saved before a person has seen host and environment and entered the secret.
 * Owned by the MerchantList, whose window its dialogs stand on.
 */
class MerchantExchange final : public QObject
{
    Q_OBJECT

public:
    using Chosen = std::function<void(const QString &file)>;
    /** Asks for a file without waiting for the answer; not called back when none is chosen. */
    using AskForFile = std::function<void(const QString &suggested, const Chosen &chosen)>;

    MerchantExchange(Desk &desk, QWidget *parent);

    void exportMerchant(const Profile &profile);
    void importMerchant();

    /** In the place of the file dialogs. */
    void setAsking(AskForFile whereTo, AskForFile whichOne);

Q_SIGNALS:
    /** Imported and saved. */
    void added();
    void said(const QString &sentence, bool isFault);

private:
    void write(const Profile &profile, const QString &file);
    void read(const QString &file);
    void refuse(const QString &file, const QString &why);
    void offer(Profile profile);

    Desk &m_desk;
    QWidget *m_window;
    AskForFile m_whereTo;
    AskForFile m_whichOne;
};

} // namespace vexora::ui
