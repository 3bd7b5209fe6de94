// SPDX-License-Identifier: MIT
#include "ui/print/payloadlist.h"

#include "khqr/payloadtext.h"
#include "ui/desk.h"
#include "ui/print/printdialog.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kLongestFileName = 80;

/** The words of this file. */
class SheetFile
{
    Q_DECLARE_TR_FUNCTIONS(SheetFile)

public:
    static QString line(int number) { return tr("line %1").arg(number); }
    static QString question() { return tr("Sheet from a text file"); }
    static QString filter() { return tr("Text files (*.txt *.csv *.tsv);;All files (*)"); }
    static QString refused(const QString &file)
    {
        return tr("%1 was not read")
            .arg(plainServerText(QFileInfo(file).fileName(), kLongestFileName));
    }
    static QString why(const Error &error)
    {
        if (error.code != ErrorCode::Malformed)
            return tr("It cannot be opened.");
        if (error.detail == "size"_L1)
            return tr("It is larger than 4 MB, which is too large for a list of codes.");
        if (error.detail == "lines"_L1)
            return tr("It has more than %1 lines. Split it.")
                .arg(QLocale().toString(print::kMostCards));
        if (error.detail == "encoding"_L1)
            return tr("It is not UTF-8 text. Save it as UTF-8 and choose it again.");
        return tr("No line of it holds a code. Put one code on each line, with its name before or "
                  "after it, separated by a tab.");
    }
    static QString close() { return tr("Close"); }
};

} // namespace

Result<QList<print::Item>> readPayloadList(const QString &name, Environment environment)
{
    // A pipe would be waited for, and for ever.
    if (!QFileInfo(name).isFile())
        return failure(ErrorCode::Storage);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage);
    const QByteArray bytes = file.read(kLargestPayloadList + 1);
    if (bytes.size() > kLargestPayloadList)
        return failure(ErrorCode::Malformed, u"size"_s);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(bytes);
    if (utf8.hasError() || text.contains(QChar::Null))
        return failure(ErrorCode::Malformed, u"encoding"_s);

    const QList<khqr::PayloadLine> lines = khqr::readPayloadLines(text, print::kMostCards + 1);
    if (lines.size() > print::kMostCards)
        return failure(ErrorCode::Malformed, u"lines"_s);
    QList<print::Item> items;
    for (const khqr::PayloadLine &line : lines) {
        print::Item item;
        item.payload = line.payload;
        item.use = print::Use::Counter;
        item.environment = environment;
        item.label = line.name;
        item.source = SheetFile::line(line.line);
        items.append(item);
    }
    const bool hasCode = std::any_of(items.cbegin(), items.cend(), [](const print::Item &item) {
        return !item.payload.isEmpty();
    });
    if (!hasCode)
        return failure(ErrorCode::Malformed, u"empty"_s);
    return items;
}

PrintDialog *openSheetOf(const QString &file, Desk &desk, OrderLog &log, Environment environment,
                         QWidget *parent)
{
    const Result<QList<print::Item>> items = readPayloadList(file, environment);
    if (items) {
        auto *dialog = new PrintDialog(desk, log, *items, parent);
        dialog->open();
        return dialog;
    }
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"sheetRefusedBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(SheetFile::refused(file));
    box->setInformativeText(SheetFile::why(items.error()));
    makePlain(box);
    QPushButton *close = box->addButton(SheetFile::close(), QMessageBox::RejectRole);
    close->setObjectName(u"sheetRefusedClose"_s);
    box->setDefaultButton(close);
    box->setEscapeButton(close);
    box->open();
    return nullptr;
}

void openSheetFromFile(Desk &desk, OrderLog &log, Environment environment, QWidget *parent)
{
    auto *dialog = new QFileDialog(
        parent, SheetFile::question(),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), SheetFile::filter());
    dialog->setObjectName(u"sheetFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&desk, &log, environment, parent](const QString &file) {
                         openSheetOf(file, desk, log, environment, parent);
                     });
    dialog->open();
}

} // namespace vexora::ui
