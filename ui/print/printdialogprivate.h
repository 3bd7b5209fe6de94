// SPDX-License-Identifier: MIT
#pragma once

#include "settings/printchoice.h"
#include "ui/print/printdialog.h"
#include "ui/print/printersource.h"
#include "ui/print/printrun.h"
#include "ui/print/sheet.h"

#include <QPointer>
#include <QSet>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace vexora::ui {

class CardCount;
class OrdersOfCodes;
class PrinterChoice;
class PrintPreview;
class RefusalList;
class RunPanel;
class StyleBar;

/** The parts of the dialog and what they work on. */
class PrintDialog::Private
{
public:
    Private(PrintDialog *dialog, Desk &desk, OrderLog &log, QList<print::Item> items);

    // printdialog.cpp: the parts, and where they stand
    QWidget *makeChoices();
    QLayout *makeFoot();
    void connectParts();
    void fillTemplates();
    void restore();
    void remember();
    [[nodiscard]] QString choiceFile() const;
    [[nodiscard]] QString useName() const;
    [[nodiscard]] print::Use use() const;
    [[nodiscard]] const print::Template *layout() const;

    // printlayout.cpp: what would be printed
    void askHistory();
    void askWhatWasPrinted();
    void onHistoryFailed();
    void relayOut();
    void onLaidOut(const print::Sheet &sheet);
    void refreshButtons();
    [[nodiscard]] print::Job job() const;
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QString copyNote() const;

    // printdialogrun.cpp: printing it
    void print();
    void askWhere();
    void savePdf(const QString &file);
    void start(const QString &file);
    void cancel();
    void onFinished(const print::PrintReport &report);
    void backToChoices();

    PrintDialog *q;
    Desk &desk;
    OrderLog &log;
    const QList<print::Item> items;

    OrdersOfCodes *ofCodes; ///< whichever door a counter's code came through
    QHash<QString, OrderRecord> orders; ///< by payload, of counter codes that are an order's
    QHash<QString, PrintedBefore> before; ///< by md5
    QStringList md5s; ///< of the items
    QSet<qsizetype> copies; ///< places in items of those printed before
    bool asked = false; ///< what was printed is known
    bool historyFailed = false;
    print::Sheet sheet; ///< the last one laid out
    bool isLaidOut = false; ///< `sheet` is of what is chosen now
    bool layingOut = false;
    bool layOutAgain = false;
    bool closing = false; ///< as soon as the run has stopped
    std::unique_ptr<print::PrintRun> run;

    PrintPreview *preview;
    QComboBox *templates;
    PrinterChoice *printers;
    CardCount *count;
    StyleBar *style;
    QLabel *copyLabel;
    QStackedWidget *stack;
    QScrollArea *choices;
    RunPanel *panel;
    RefusalList *refusals;
    QLabel *policyLabel;
    QCheckBox *policy;
    QLabel *reason; ///< why the primary button is off, or what will be printed
    QPushButton *closeButton;
    QPushButton *backButton;
    QPushButton *pdfButton;
    QPushButton *printButton;
};

} // namespace vexora::ui
