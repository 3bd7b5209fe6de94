// SPDX-License-Identifier: MIT
#include "ui/pages/support/sentfile.h"

#include "ui/pages/support/supportthreads.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QPromise>
#include <QThreadPool>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

Result<DecodedText> decodedFile(const QString &name)
{
    QFile file(name);
    // Opening a pipe would wait for somebody to write into it.
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Malformed, u"unreadable"_s);
    return decodePasted(file.read(kMostSent + 1), {}, kMostSent);
}

} // namespace

QFuture<Result<DecodedText>> readSentFile(const QString &file)
{
    auto promise = std::make_shared<QPromise<Result<DecodedText>>>();
    promise->start();
    supportThreads().start([promise, file] {
        promise->addResult(decodedFile(file));
        promise->finish();
    });
    return promise->future();
}

QString sentFileOf(const QMimeData &mime)
{
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

QString sentFaultSentence(const Error &error)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("SentFile", text); };
    if (error.detail == "too_long"_L1)
        return tr(QT_TRANSLATE_NOOP("SentFile",
                                    "That is more than 4 MiB. Cut out the lines of the "
                                    "request and paste those. Nothing was taken over."));
    if (error.detail == "no_text"_L1 || error.detail == "empty"_L1)
        return tr(QT_TRANSLATE_NOOP("SentFile", "There is no text in it."));
    if (error.detail == "nul"_L1)
        return tr(QT_TRANSLATE_NOOP("SentFile", "That is no text: it holds zero bytes."));
    if (error.detail == "unreadable"_L1)
        return tr(QT_TRANSLATE_NOOP("SentFile", "The file cannot be opened."));
    return tr(QT_TRANSLATE_NOOP("SentFile",
                                "That text cannot be read: it is not in a known encoding. Ask for "
                                "it in UTF-8."));
}

} // namespace vexora::ui
