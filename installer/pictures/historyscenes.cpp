// SPDX-License-Identifier: MIT
#include "pictures/historyscenes.h"

#include "pictures/photographer.h"
#include "pictures/sampleday.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace vexora::pictures {

namespace {

constexpr QSize kSmall(960, 640);
constexpr QSize kLarge(1440, 900);
constexpr auto kTaiwan = "Sandbox Taiwan"_L1;
constexpr auto kDark = "dark"_L1;
constexpr auto kLight = "light"_L1;
constexpr int kSeason = 20;

/** The history of a season, once its rows are read and added up. */
bool openHistory(Photographer &p, const Scene &scene)
{
    if (!p.open(scene, [](ui::Desk &desk) { putSampleSeason(desk, kSeason); }))
        return false;
    p.show(ui::MainWindow::Page::History);
    p.await(u"sumsBar"_s);
    return true;
}

void choose(Photographer &p, int row)
{
    if (auto *table = p.find<QTableView>(u"orderTable"_s))
        table->selectRow(row);
    p.await(u"timelineList"_s);
}

bool details(Photographer &p)
{
    for (const Scene &scene :
         {Scene{u"history"_s, kTaiwan, kLarge}, Scene{u"history-dark"_s, kTaiwan, kLarge, kDark},
          Scene{u"history-japanese"_s, kTaiwan, kLarge, kLight, u"ja"_s},
          Scene{u"history-khmer-dark"_s, kTaiwan, kLarge, kDark, u"km"_s}}) {
        if (!openHistory(p, scene))
            return false;
        choose(p, 3);
        p.keep();
    }
    return true;
}

bool found(Photographer &p)
{
    for (const Scene &scene :
         {Scene{u"history-found"_s, kTaiwan, kSmall},
          Scene{u"history-found-khmer-dark"_s, kTaiwan, kSmall, kDark, u"km"_s}}) {
        if (!openHistory(p, scene))
            return false;
        p.type(u"historyFilterEdit"_s, u"84188 22000"_s);
        p.keep();
    }
    return true;
}

bool dialogs(Photographer &p)
{
    struct Dialog
    {
        QString button;
        QString name;
        Scene scene;
    };
    const Dialog all[]{
        {u"endOfDayButton"_s, u"endOfDayDialog"_s, {u"history-day"_s, kTaiwan, kLarge}},
        {u"exportButton"_s,
         u"exportDialog"_s,
         {u"history-export-japanese"_s, kTaiwan, kSmall, kLight, u"ja"_s}},
        {u"eraseButton"_s, u"eraseDialog"_s, {u"history-erase-dark"_s, kTaiwan, kSmall, kDark}},
    };
    for (const Dialog &dialog : all) {
        if (!openHistory(p, dialog.scene))
            return false;
        if (dialog.button == "eraseButton"_L1)
            choose(p, 0);
        p.awaitEnabled(dialog.button);
        p.press(dialog.button);
        p.await(dialog.name);
        p.keep();
    }
    return true;
}

bool privacy(Photographer &p)
{
    for (const Scene &scene :
         {Scene{u"settings-privacy"_s, u"Taipei Outdoor"_s, kLarge},
          Scene{u"settings-privacy-khmer-dark"_s, u"Taipei Outdoor"_s, kLarge, kDark, u"km"_s}}) {
        if (!p.open(scene, putSampleMerchant))
            return false;
        p.showSettings(u"verifyButton"_s);
        p.keep();
    }
    return true;
}

} // namespace

bool takeHistory(Photographer &p)
{
    return details(p) && found(p) && dialogs(p) && privacy(p);
}

} // namespace vexora::pictures
