// SPDX-License-Identifier: MIT
#include "ui/pages/history/endofdaydialog.h"

#include "settings/ownerfile.h"
#include "ui/desk.h"
#include "ui/models/ordercells.h"
#include "ui/pages/history/dayreportwords.h"
#include "ui/pages/history/listquestion.h"
#include "ui/print/printersource.h"
#include "ui/widgets/controls.h"
#include "ui/words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kSheetWidth{340};
constexpr Px kDayChoiceWidth{260};

} // namespace

/** A page as it will come out. */
class EndOfDayDialog::SheetView final : public QWidget
{
public:
    explicit SheetView(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(u"dayReportView"_s);
        setAccessibleName(EndOfDayDialog::tr("Preview of the page"));
        const QSizeF paper = print::dayReportMm();
        setMinimumSize(kSheetWidth, int(kSheetWidth * paper.height() / paper.width()));
    }

    void show(const std::optional<print::DayReport> &report, const QString &hint)
    {
        m_report = report;
        m_hint = hint;
        QStringList words{hint};
        if (report) {
            words = {report->title, report->subject, report->mark};
            for (const print::DayReport::Line &line : report->lines)
                words.append(line.words + u' ' + line.orders + u' ' + line.amount);
            words.removeAll(QString());
        }
        setAccessibleDescription(words.join(u'\n'));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(Role::Background));
        if (!m_report) {
            painter.setPen(color(Role::Dim));
            painter.drawText(rect().adjusted(space::kLarge, 0, -space::kLarge, 0),
                             Qt::AlignCenter | Qt::TextWordWrap, m_hint);
            return;
        }
        const QSizeF room = size() - 2 * QSizeF(space::kTight, space::kTight);
        const QSizeF paper = print::dayReportMm().scaled(room, Qt::KeepAspectRatio);
        const QRectF place(QPointF((width() - paper.width()) / 2, (height() - paper.height()) / 2),
                           paper);
        painter.fillRect(place, Qt::white);
        painter.setPen(color(Role::Line));
        painter.drawRect(place);
        painter.translate(place.topLeft());
        print::paintDayReport(painter, *m_report, paper);
    }

private:
    std::optional<print::DayReport> m_report;
    QString m_hint;
};

class EndOfDayDialog::Private
{
public:
    Private(EndOfDayDialog *dialog, const Desk &theDesk, OrderSearch &search,
            const OrderFilter &theFilter, const OrderCells &theCells);

    void layOut();
    void ask();
    void onAnswered(const QList<DayFigures> &figures);
    void turn(qsizetype to);
    void askWhere();
    void print();
    void say(const QString &words, bool isFault);
    [[nodiscard]] QString subject() const;

    EndOfDayDialog *q;
    const Desk &desk;
    OrderFilter filter;
    const OrderCells &cells;
    const print::PrinterSource *printers = &print::systemPrinters();
    DayFiguresQuery query;
    QList<print::DayReport> reports;
    qsizetype page = 0;
    QRadioButton *byDay;
    QRadioButton *byFilter;
    QDateEdit *day;
    QComboBox *printer;
    SheetView *sheet;
    QLabel *pageLabel;
    QPushButton *back;
    QPushButton *next;
    QLabel *note;
    QPushButton *save;
    QPushButton *printButton;
};

EndOfDayDialog::Private::Private(EndOfDayDialog *dialog, const Desk &theDesk, OrderSearch &search,
                                 const OrderFilter &theFilter, const OrderCells &theCells)
    : q(dialog)
    , desk(theDesk)
    , filter(theFilter)
    , cells(theCells)
    , query(search)
    , byDay(new QRadioButton(EndOfDayDialog::tr("Orders of a day"), dialog))
    , byFilter(new QRadioButton(EndOfDayDialog::tr("What the list shows"), dialog))
    , day(new QDateEdit(dayOf(theDesk.clock->nowMs()), dialog))
    , printer(new QComboBox(dialog))
    , sheet(new SheetView(dialog))
    , pageLabel(makeLabel({}, dialog, TextSize::Small, Role::Dim))
    , back(makeButton(u"‹"_s, u"previousSheetButton"_s, dialog))
    , next(makeButton(u"›"_s, u"nextSheetButton"_s, dialog))
    , note(makeLabel({}, dialog, TextSize::Small, Role::Dim))
    , save(makeButton(EndOfDayDialog::tr("Save as PDF…"), u"saveDayButton"_s, dialog))
    , printButton(
          makeButton(EndOfDayDialog::tr("Print"), u"printDayButton"_s, dialog, ButtonKind::Primary))
{
    byDay->setObjectName(u"byDayChoice"_s);
    byFilter->setObjectName(u"byFilterChoice"_s);
    byDay->setChecked(true);
    day->setObjectName(u"reportDay"_s);
    day->setDisplayFormat(u"yyyy-MM-dd"_s);
    day->setCalendarPopup(true);
    day->setAccessibleName(EndOfDayDialog::tr("Day"));
    day->findChild<QLineEdit *>()->setAccessibleName(day->accessibleName()); // it has the caret
    printer->setObjectName(u"dayPrinterCombo"_s);
    note->setObjectName(u"dayNote"_s);
    back->setAccessibleName(EndOfDayDialog::tr("Previous page"));
    next->setAccessibleName(EndOfDayDialog::tr("Next page"));
    for (QPushButton *button : {back, next})
        makeCompact(button);
    pageLabel->setWordWrap(false);
}

void EndOfDayDialog::Private::layOut()
{
    QLabel *printerLabel = makeLabel(EndOfDayDialog::tr("Printer"), q, TextSize::Body, Role::Dim);
    tie(printerLabel, printer);
    auto *close = makeButton(EndOfDayDialog::tr("Close"), u"closeDayButton"_s, q);
    connect(close, &QPushButton::clicked, q, &QDialog::reject);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(space::kTight);
    choices->addWidget(byDay);
    choices->addWidget(day);
    choices->addWidget(byFilter);
    choices->addSpacing(space::kSmall);
    choices->addWidget(printerLabel);
    choices->addWidget(printer);
    choices->addStretch();
    choices->addWidget(note);
    choices->addWidget(printButton);
    choices->addWidget(save);
    choices->addWidget(close);
    auto *side = new QWidget(q);
    side->setLayout(choices);
    choices->setContentsMargins(0, 0, 0, 0);
    side->setFixedWidth(kDayChoiceWidth);
    auto *pages = new QHBoxLayout;
    pages->addStretch();
    pages->addWidget(back);
    pages->addWidget(pageLabel);
    pages->addWidget(next);
    pages->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(space::kTight);
    right->addWidget(sheet, 1);
    right->addLayout(pages);
    auto *row = new QHBoxLayout(q);
    row->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    row->setSpacing(space::kLarge);
    row->addWidget(side);
    row->addLayout(right, 1);
}

void EndOfDayDialog::Private::ask()
{
    reports.clear();
    turn(0);
    say(EndOfDayDialog::tr("Counting…"), false);
    OrderFilter asked = filter;
    if (byDay->isChecked()) {
        ListQuestion one;
        one.time = TimeSpan::Between;
        one.from = day->date();
        one.to = day->date();
        asked = one.filter(desk.clock->nowMs(), nullptr);
    }
    query.ask(asked);
}

QString EndOfDayDialog::Private::subject() const
{
    return byDay->isChecked() ? QLocale().toString(day->date(), QLocale::LongFormat)
                              : EndOfDayDialog::tr("The orders the list showed");
}

void EndOfDayDialog::Private::onAnswered(const QList<DayFigures> &figures)
{
    say({}, false);
    for (const DayFigures &each : figures) {
        const bool isPractice = each.environment == Environment::Sandbox;
        reports.append(dayReportOf(
            each, cells,
            {subject(),
             isPractice ? EndOfDayDialog::tr("Sandbox") : EndOfDayDialog::tr("My merchants"),
             desk.clock->nowMs(), desk.language}));
    }
    turn(0);
}

void EndOfDayDialog::Private::turn(qsizetype to)
{
    page = to;
    const bool has = !reports.isEmpty();
    sheet->show(has ? std::optional(reports[page]) : std::nullopt,
                EndOfDayDialog::tr("No orders."));
    pageLabel->setText(EndOfDayDialog::tr("Page %1 of %2").arg(page + 1).arg(reports.size()));
    for (QWidget *widget : {static_cast<QWidget *>(pageLabel), static_cast<QWidget *>(back),
                            static_cast<QWidget *>(next)})
        widget->setVisible(reports.size() > 1);
    back->setEnabled(page > 0);
    next->setEnabled(page + 1 < reports.size());
    save->setEnabled(has);
    printButton->setEnabled(has && printer->count() > 0);
}

void EndOfDayDialog::Private::say(const QString &words, bool isFault)
{
    setText(note, TextSize::Small, isFault ? Role::Fault : Role::Dim);
    note->setText(words);
    note->setVisible(!words.isEmpty());
}

void EndOfDayDialog::Private::askWhere()
{
    auto *dialog
        = new QFileDialog(q, EndOfDayDialog::tr("Save as PDF"),
                          QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                          EndOfDayDialog::tr("PDF files (*.pdf)"));
    dialog->setObjectName(u"dayFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(u"end-of-day-%1.pdf"_s.arg(day->date().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, q,
            [this](const QString &file) { q->savePdf(file); });
    dialog->open();
}

void EndOfDayDialog::Private::print()
{
    const auto printed = print::printDayReports(*printers, printer->currentText(), reports);
    if (!printed && printed.error().code == ErrorCode::NotFound)
        say(EndOfDayDialog::tr("This printer is not there any more."), true);
    else if (printed)
        say(EndOfDayDialog::tr("Sent to the printer."), false);
    else
        say(EndOfDayDialog::tr("The printer takes no page. Nothing was printed."), true);
}

EndOfDayDialog::EndOfDayDialog(const Desk &desk, OrderSearch &search, const OrderFilter &filter,
                               const OrderCells &cells, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, desk, search, filter, cells))
{
    setObjectName(u"endOfDayDialog"_s);
    setWindowTitle(tr("End-of-day sheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    d->layOut();
    connect(&d->query, &DayFiguresQuery::answered, this,
            [this](const QList<DayFigures> &figures) { d->onAnswered(figures); });
    connect(&d->query, &DayFiguresQuery::failed, this,
            [this](ErrorCode code) { d->say(Words::error(code), true); });
    connect(d->day, &QDateEdit::dateChanged, this, [this] {
        d->byDay->setChecked(true);
        d->ask();
    });
    connect(d->byDay, &QRadioButton::toggled, this, [this] { d->ask(); });
    connect(d->back, &QPushButton::clicked, this, [this] { d->turn(d->page - 1); });
    connect(d->next, &QPushButton::clicked, this, [this] { d->turn(d->page + 1); });
    connect(d->save, &QPushButton::clicked, this, [this] { d->askWhere(); });
    connect(d->printButton, &QPushButton::clicked, this, [this] { d->print(); });
    setPrinters(print::systemPrinters());
    d->ask();
}

EndOfDayDialog::~EndOfDayDialog() = default;

void EndOfDayDialog::setPrinters(const print::PrinterSource &printers)
{
    d->printers = &printers;
    d->printer->clear();
    d->printer->addItems(printers.names());
    if (d->printer->count() == 0)
        d->printer->setPlaceholderText(tr("None set up"));
    d->printer->setEnabled(d->printer->count() > 0);
    const bool any = d->printer->count() > 0;
    setKind(d->printButton, any ? ButtonKind::Primary : ButtonKind::Plain);
    setKind(d->save, any ? ButtonKind::Plain : ButtonKind::Primary);
    d->turn(d->page);
}

void EndOfDayDialog::savePdf(const QString &file)
{
    const QByteArray pdf = print::dayReportPdf(d->reports);
    if (!pdf.isEmpty() && writeOwnerFile(file, pdf))
        d->say(tr("Saved."), false);
    else
        d->say(tr("The file cannot be written. Choose another place."), true);
}

} // namespace vexora::ui
