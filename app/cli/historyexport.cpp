// SPDX-License-Identifier: MIT
#include "cli/historyexport.h"

#include "checkout/exportplace.h"
#include "checkout/orderexport.h"
#include "cli/signals.h"

#include <QDir>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace vexora::cli {

namespace {

PersonalColumns personalColumns(const Arguments &arguments)
{
    if (!arguments.has(u"personal"_s))
        return PersonalColumns::None;
    return arguments.has(u"reveal"_s) ? PersonalColumns::Clear : PersonalColumns::Masked;
}

QString toText(PersonalColumns personal)
{
    switch (personal) {
    case PersonalColumns::None:
        return u"none"_s;
    case PersonalColumns::Masked:
        return u"masked"_s;
    case PersonalColumns::Clear:
        return u"clear"_s;
    }
    Q_UNREACHABLE();
    return {};
}

Result<ExportWish> exportWish(const Arguments &arguments)
{
    ExportWish wish;
    const QString out = arguments.text(u"out"_s);
    if (out.isEmpty())
        return failure(ErrorCode::Usage, u"--out FILE says where to write"_s);
    wish.file = QDir::current().absoluteFilePath(out);
    if (const QString folder = ordersFolderAround(wish.file); !folder.isEmpty())
        return failure(
            ErrorCode::Usage,
            u"an export cannot lie inside a folder that orders are kept in: %1"_s.arg(folder));
    const auto format = arguments.has(u"format"_s) ? sheetFormatFrom(arguments.text(u"format"_s))
                                                   : sheetFormatOf(wish.file);
    if (!format)
        return failure(ErrorCode::Usage, u"--format is csv or xlsx"_s);
    wish.format = *format;
    wish.byteOrderMark = arguments.has(u"bom"_s);
    if (wish.byteOrderMark && wish.format != SheetFormat::Csv)
        return failure(ErrorCode::Usage, u"--bom goes with --format csv alone"_s);
    if (arguments.has(u"reveal"_s) && !arguments.has(u"personal"_s))
        return failure(ErrorCode::Usage, u"--reveal goes with --personal"_s);
    wish.personal = personalColumns(arguments);
    const bool clear = wish.personal == PersonalColumns::Clear;
    if (arguments.has(u"yes"_s) && !clear)
        return failure(ErrorCode::Usage, u"--yes goes with --personal --reveal"_s);
    if (clear && !arguments.has(u"yes"_s))
        return failure(ErrorCode::Usage,
                       u"this would write payers' data in clear into %1: whoever has the file has "
                       "them, and erasing here does not reach it; nothing was written; say --yes "
                       "to write it"_s.arg(wish.file));
    wish.replaces = arguments.has(u"replace"_s);
    return wish;
}

} // namespace

void addExportOptions(Arguments &arguments)
{
    arguments.value(u"out"_s, u"FILE"_s, u"For export: where to write."_s);
    arguments.value(u"format"_s, u"WORD"_s, u"csv or xlsx; by the file's ending when not given."_s);
    arguments.flag(u"bom"_s, u"For export: CSV that Excel takes for UTF-8."_s);
    arguments.flag(u"personal"_s, u"For export: the payers' data too, masked."_s);
    arguments.flag(u"replace"_s, u"For export: write over a file that is there."_s);
}

QStringList exportOptions()
{
    return {u"out"_s, u"format"_s, u"bom"_s, u"personal"_s, u"replace"_s, u"reveal"_s, u"yes"_s};
}

int exportHistory(const Output &output, const Arguments &arguments, Assembly &assembly,
                  const HistoryLists &lists)
{
    const Result<ExportWish> wish = exportWish(arguments);
    if (!wish)
        return output.fail(wish.error());
    const Result<HistoryWish> shown = historyWish(arguments, assembly);
    if (!shown)
        return output.fail(shown.error());
    if (const Result<void> settled = lists.settle(); !settled)
        return output.fail(settled.error());
    if (const Result<void> ready = readyToFind(shown->filter, lists.existing); !ready)
        return output.fail(ready.error());
    std::vector<ExportSource> sources;
    for (const Workspace &workspace : lists.existing)
        sources.push_back(
            {workspace.search->start(shown->filter, shown->sort), workspace.log, workspace.payers});

    Result<qint64> written = failure(ErrorCode::Internal, u"stopped; nothing was written"_s);
    QEventLoop loop;
    const Signals signals;
    {
        OrderExport exporting(assembly.catalog(), std::move(sources), shown->sort);
        QObject::connect(&signals, &Signals::asked, &loop, &QEventLoop::quit);
        QObject::connect(&exporting, &OrderExport::finished, &loop, [&](qint64 orders) {
            written = orders;
            loop.quit();
        });
        QObject::connect(&exporting, &OrderExport::failed, &loop, [&](const Error &error) {
            written = tl::unexpected(error);
            loop.quit();
        });
        exporting.start(*wish);
        loop.exec();
    }
    if (!written) {
        const bool inTheWay = written.error().code == ErrorCode::Usage && !wish->replaces
            && QFileInfo::exists(wish->file);
        return output.fail(inTheWay ? Error{ErrorCode::Usage,
                                            written.error().detail
                                                + u"; say --replace to write "
                                                  "over it"_s}
                                    : written.error());
    }
    if (output.json()) {
        json::Value document = json::Value::object();
        document.insert(u"file"_s, json::Value::string(wish->file));
        document.insert(u"format"_s, json::Value::string(vexora::toText(wish->format)));
        document.insert(u"orders"_s, json::Value::number(QString::number(*written)));
        document.insert(u"personal"_s, json::Value::string(toText(wish->personal)));
        output.document(document);
    }
    output.line(u"%1 written to %2"_s.arg(counted(*written), wish->file));
    if (wish->personal == PersonalColumns::Clear)
        output.say(u"The file holds payers' data in clear: what is erased here stays there."_s);
    return int(ExitCode::Ok);
}

} // namespace vexora::cli
