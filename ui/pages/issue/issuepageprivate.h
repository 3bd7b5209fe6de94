// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/doublelookup.h"
#include "ui/desk.h"
#include "ui/forms/orderform.h"
#include "ui/pages/issue/addresswatch.h"
#include "ui/pages/issue/bookoffer.h"
#include "ui/pages/issue/card.h"
#include "ui/pages/issue/clipboardfill.h"
#include "ui/pages/issue/exampleorder.h"
#include "ui/pages/issue/formpanel.h"
#include "ui/pages/issue/inspectpanel.h"
#include "ui/pages/issue/numberedremark.h"
#include "ui/pages/issue/orderflow.h"
#include "ui/pages/issue/resultpane.h"
#include "ui/pages/issuepage.h"
#include "ui/payermessages.h"

#include <QDialog>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace vexora::ui {

class ReadyCard;

/**
 * The page's state and what its keys and buttons do. issuepage.cpp: the form; issuesend.cpp: what
 * is asked between Send and the pipeline; issuelooks.cpp: what is looked up before;
 * issueresult.cpp: what became of the order; issuemessage.cpp: the message to its payer.
 */
class IssuePage::Private
{
public:
    Private(IssuePage *page, Desk &theDesk);

    void refresh();
    void trySend();
    void waitFor(const std::function<void()> &then);
    void stopWaiting();
    void goOn();
    void setUpLooks();
    void askAboutAddress(const PreparedOrder &order);
    void noteOverride();
    void askAboutDouble(const PreparedOrder &order);
    void showDouble(const Order &earlier, const PreparedOrder &order);
    void askWhetherLive(const PreparedOrder &order);
    void ask(QDialog *dialog);
    void copyEarlier(const Order &earlier);
    void send(const PreparedOrder &order);
    void noteSent();
    void onFinished(const Result<Order> &result);
    void onChecked(const StatusAnswer &answer);
    void onCheckFailed(const Error &error);
    void readStored(const std::function<void(const Result<OrderRecord> &)> &then);
    void settle(const StatusAnswer &answer, const Result<OrderRecord> &stored);
    void takePayment(const OrderRecord &stored);
    void correctUnlessPaid();
    void followLog();
    void onLogged(const OrderRecord &record);
    void onChosen(CardAction action);
    void correct();
    void showTaken();
    void changeNumber();
    void freeze(bool on);
    void show(Card *card);
    void showOutcome();
    void showReady();
    std::optional<OrderMessage> messageOrWhyNone(ReadyCard *card);
    void copyMessage();
    void mailMessage();
    void copyLink();
    void copyPicture();
    void notePicture(const QString &md5, bool copy);
    void sayOfPicture(const Error &error);
    void printCode();
    void openCustomerScreen();
    [[nodiscard]] ReadyCard *cardWithCode() const;
    void useOrderNumber(const QString &field);
    void startOver();
    void takeOver(FieldMap values, const QString &tradeNo, const QString &correcting,
                  const Profile &before, const FieldMap &begunBefore, const FieldMap &earlier);
    void toggleInspect();
    void setUpFill();
    void placeFill();
    void fillFromClipboard();
    void fillForm(const FieldMap &values);
    void startFrom(const Order &earlier);
    void letGoOf(const QList<OrderKey> &keys);
    void askAboutTyped(const QString &whatHappens, const QString &yes,
                       const std::function<void()> &then);
    [[nodiscard]] bool holdsTyped() const;
    void followMemory();
    void refreshPayers();
    void samePayer();
    void fillPayer(const FieldMap &payer);

    IssuePage *q;
    Desk &desk;
    Workspace workspace;
    Profile profile;
    const RegionSpec *region = nullptr;
    OrderFlow *flow;
    FormPanel *panel;
    QPointer<OrderForm> form;
    ResultPane *pane;
    InspectPanel *inspect;
    ExampleOrder *example;
    ClipboardFill *clipboard; ///< reads and asks; issuefill.cpp fills
    AddressWatch *address;
    DoubleLookup *doubles;
    BookOffer *book;

    PreparedOrder prepared; ///< the form as it stands
    QString replaces; ///< the refused or unknown order that is being corrected
    QSet<QString> accepted; ///< warnings the person has seen and sends in spite of
    std::optional<OrderKey> another; ///< the order this one, as it stands, may be a double of
    QPointer<QDialog> question; ///< between Send and the pipeline
    std::function<void()> goesOn; ///< with what Send began; null while nothing is waited for
    bool awaitsAddress = false;
    FieldMap wanted; ///< the form as it stood at Send, while an answer is waited for
    QTimer patience; ///< an order is not kept waiting for long
    bool overLimit = false; ///< the person sends although the address's limit is used up
    NumberedRemark remark;
    FieldMap begun; ///< what the form began with: defaults, the remark expanded
    FieldMap untyped; ///< the form as the program filled it
    std::optional<Order> order; ///< sent, or tried to
    std::optional<OrderKey> taken; ///< the typed number, when another order has it
    std::optional<OrderKey> copying; ///< whose picture is being noted, before it is handed over
    bool frozen = false;
    std::function<bool()> maySend = [] { return true; };
    QTimer previewTimer; ///< one preview for keys that come faster than it can be laid out

private:
    [[nodiscard]] QSet<QString> warnings() const;
    void preview();
    void layOut();
    void addShortcut(const QKeySequence &keys, void (Private::*action)());
};

} // namespace vexora::ui
