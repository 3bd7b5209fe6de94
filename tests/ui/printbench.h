// SPDX-License-Identifier: MIT
#pragma once

#include "history/historystore.h"
#include "history/search/historysearch.h"
#include "khqr/codewriter.h"
#include "khqr/crc.h"
#include "support/setclock.h"
#include "symbol/readback.h"
#include "ui/desk.h"
#include "ui/print/orderprint.h"
#include "ui/print/printdialog.h"
#include "ui/print/printersource.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

namespace vexora::test {

/** Printers without a print service: each writes what it is sent into a file of its name. */
class FilePrinters final : public print::PrinterSource
{
public:
    explicit FilePrinters(QString folder)
        : m_folder(std::move(folder))
    {
    }

    bool gone = false;

    QString fileOf(const QString &name) const { return m_folder + QLatin1Char('/') + name; }
    QStringList names() const override
    {
        return {QStringLiteral("Counter"), QStringLiteral("Office")};
    }
    std::unique_ptr<QPrinter> open(const QString &name) const override
    {
        if (gone)
            return nullptr;
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(fileOf(name));
        return printer;
    }

private:
    QString m_folder;
};

/** The print dialog over a real history in a fresh data folder, and the hands that work it. */
class PrintBench
{
public:
    PrintBench()
    {
        desk.catalog = &catalog;
        desk.clock = &clock;
        desk.language = QStringLiteral("en");
        desk.own.folder = DataFolder::choose(folder.path());
        openHistory();
    }

    void openHistory()
    {
        desk.own.log = nullptr;
        search.reset();
        log = std::make_unique<HistoryStore>(folder.filePath(QStringLiteral("orders.sqlite")),
                                             clock);
        desk.own.log = log.get();
        search = std::make_unique<HistorySearch>(*log);
        desk.own.search = search.get();
    }

    /** A gateway's code for one order, good for ten minutes. */
    QString saleCode(const QString &amount, const QString &bill) const
    {
        khqr::CodeFields fields = shop();
        fields.amount = amount;
        fields.billNumber = bill;
        fields.createdMs = clock.nowMs();
        fields.expiresMs = clock.nowMs() + 600'000;
        return *khqr::write(fields, clock.nowMs());
    }

    OrderRecord order(int number, const QString &amount = QStringLiteral("48000")) const
    {
        OrderRecord record;
        record.key = {QStringLiteral("1000000001"), QStringLiteral("pay.example"),
                      QStringLiteral("2026112114320588%1").arg(number, 4, 10, QLatin1Char('0'))};
        record.profile = QStringLiteral("Shop");
        record.region = QStringLiteral("cambodia");
        record.currency = QStringLiteral("KHR");
        record.amount = amount;
        record.environment = Environment::Live;
        record.outcome = Outcome::Created;
        record.payInfo = saleCode(amount, QString::number(number));
        record.khqr = khqr::againstOrder(record.payInfo, record.currency, amount, clock.nowMs());
        return record;
    }

    QList<print::Item> orders(int count) const
    {
        QList<print::Item> items;
        for (int i = 1; i <= count; ++i)
            items.append(ui::orderItem(order(i)));
        return items;
    }

    /** The shop's own code from its bank. */
    static QString counterCode(const QString &store = {})
    {
        khqr::CodeFields fields = shop();
        fields.storeLabel = store;
        return *khqr::write(fields, 0);
    }

    static print::Item counter(const QString &payload = counterCode())
    {
        print::Item item;
        item.payload = payload;
        item.use = print::Use::Counter;
        item.environment = Environment::Live;
        item.source = QStringLiteral("line 1");
        return item;
    }

    /** One the rules advise against: UnionPay's field beside dollars. */
    static QString advisedAgainst()
    {
        khqr::CodeFields fields = shop();
        fields.unionPayMerchant = QStringLiteral("12345678");
        QString code = *khqr::write(fields, 0);
        code.replace(QStringLiteral("5303116"), QStringLiteral("5303840"));
        code.chop(4);
        return code + khqr::crcText(code.toUtf8());
    }

    /** A code whose checksum does not hold. */
    static QString damaged()
    {
        QString code = counterCode();
        code[code.size() - 1]
            = code.back() == QLatin1Char('0') ? QLatin1Char('1') : QLatin1Char('0');
        return code;
    }

    void open(const QList<print::Item> &items)
    {
        dialog = new ui::PrintDialog(desk, *log, items, nullptr);
        dialog->open();
    }

    template <class T = QWidget> T *find(const char *name) const
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }
    QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    QString refusals() const
    {
        return find("refusalList")->isVisible() ? find<QTextEdit>("refusalList")->toPlainText()
                                                : QString();
    }

    /** "11 on 1" of "11 cards on 1 page", whatever plural forms are there. */
    static QString figures(const QString &text)
    {
        static const QRegularExpression kNumbers(QStringLiteral("^(\\d+) .* (\\d+) .*$"));
        const auto match = kNumbers.match(text);
        return match.captured(1) + QStringLiteral(" on ") + match.captured(2);
    }
    QString made() const { return figures(text("printReason")); }

    /** The dialog has laid out its pages and offers them. */
    [[nodiscard]] bool isReady() const
    {
        return QTest::qWaitFor([this] { return button("savePdfButton")->isEnabled(); });
    }

    /** Presses Save PDF and types that name into the file dialog. */
    [[nodiscard]] bool askToSave(const QString &file) const
    {
        button("savePdfButton")->click();
        auto *files = dialog->findChild<QFileDialog *>(QStringLiteral("pdfFileDialog"));
        if (!files || !QTest::qWaitForWindowExposed(files))
            return false;
        files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(file);
        QTest::keyClick(files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")),
                        Qt::Key_Return);
        return true;
    }

    [[nodiscard]] bool save(const QString &file) const
    {
        return askToSave(file)
            && QTest::qWaitFor([this] { return button("printAgainButton")->isVisible(); }, 30000);
    }

    /** What a scanner finds on the pages of a PDF. */
    QList<QByteArray> scanned(const QString &file) const
    {
        const QString stem = folder.filePath(QStringLiteral("page"));
        QProcess::execute(QStringLiteral("pdftoppm"),
                          {QStringLiteral("-png"), QStringLiteral("-gray"), QStringLiteral("-r"),
                           QStringLiteral("300"), file, stem});
        QList<QByteArray> found;
        const QDir pages(folder.path());
        for (const QString &page : pages.entryList({QStringLiteral("page*.png")}, QDir::Files)) {
            for (const ReadCode &code : readCodes(QImage(pages.filePath(page))))
                found.append(code.bytes);
            QFile::remove(pages.filePath(page));
        }
        return found;
    }

    QString file(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    QHash<QString, PrintedBefore> printed(const QString &payload)
    {
        QFuture<Result<QHash<QString, PrintedBefore>>> answer
            = log->printed({khqr::check(payload, 0).md5});
        answer.waitForFinished();
        return answer.result().value_or(QHash<QString, PrintedBefore>());
    }

    QTemporaryDir folder;
    SetClock clock;
    RegionCatalog catalog;
    std::unique_ptr<HistoryStore> log;
    std::unique_ptr<HistorySearch> search;
    ui::Desk desk;
    QPointer<ui::PrintDialog> dialog;

private:
    static khqr::CodeFields shop()
    {
        khqr::CodeFields fields;
        fields.bakongId = QStringLiteral("sok_dara@aclb");
        fields.merchantName = QStringLiteral("Sok Dara Coffee");
        return fields;
    }
};

} // namespace vexora::test
