// SPDX-License-Identifier: MIT
// What the window says and does about payer data, whichever page is shown.
#include "checkout/retention.h"
#include "ui/forgeterased.h"
#include "ui/mainwindowprivate.h"
#include "ui/widgets/noticebar.h"

namespace vexora::ui {

void MainWindow::Private::followPayerData()
{
    for (const Workspace *place : {&desk.own, &desk.sandbox})
        new ForgetErased(*place, q);
    if (!desk.own.payers)
        return;
    QObject::connect(desk.own.payers, &PayerArchive::keepingChanged, q, [this] { sayKeeping(); });
    sayKeeping();
    retention = new RetentionKeeper(
        *desk.own.payers, *desk.clock, [this] { return desk.preferences.retentionDays; }, q);
}

/** After the first paint: it may erase much, and nobody waits for that to see the window. */
void MainWindow::Private::startRetention()
{
    if (retention)
        retention->start();
}

/** What works as one expects is said in Settings alone; and nobody keeps practice orders' payers.
 */
void MainWindow::Private::sayKeeping()
{
    if (!desk.own.payers || !profile || inSandbox)
        return;
    const Keeping keeping = desk.own.payers->keeping();
    if (keeping == Keeping::NoSafePlace)
        notice->add(MainWindow::tr("Payer data is not kept: there is no keychain for its key. It "
                                   "is in memory until you quit."));
    else if (keeping == Keeping::KeyLost)
        notice->add(MainWindow::tr("The key of earlier payer data is not in the keychain any more, "
                                   "so it cannot be read. What is new is kept under a new key."));
}

} // namespace vexora::ui
