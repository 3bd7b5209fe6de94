// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/codeintake.h"

#include "domain/whenfinished.h"
#include "support/paste.h"
#include "symbol/readback.h"
#include "ui/pages/issue/clipboardtext.h"
#include "ui/pages/khqr/choosecode.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImageReader>
#include <QMimeData>
#include <QPromise>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QThreadPool>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace vexora::ui {

/** What a thread made of a picture or a file. */
struct CodeIntake::Seen
{
    enum class Kind { Text, Codes, Unreadable, TooLarge, NoCode, NotText };

    Kind kind = Kind::NoCode;
    QString text; ///< of Text
    QStringList codes; ///< of Codes, at least one
};

namespace {

QString localFileOf(const QMimeData &mime)
{
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

/**
 * Of its own: whatever a stranger's picture costs, it delays pictures only. Never deleted, because
 * a pool waits for its threads without end, and closing the program must not.
 */
QThreadPool &readers()
{
    static QThreadPool *const pool = [] {
        qAddPostRoutine([] {
            constexpr int kPatience = 1000; // milliseconds
            readers().clear();
            readers().waitForDone(kPatience);
        });
        return new QThreadPool;
    }();
    return *pool;
}

QString sentenceForText(const QString &reason)
{
    if (reason == "too_long"_L1)
        return CodeIntake::tr("That is too long. No QR code holds more than 2,953 bytes. Nothing "
                              "was taken over.");
    if (reason == "no_text"_L1 || reason == "empty"_L1)
        return CodeIntake::tr("There is neither text nor a picture in the clipboard.");
    return CodeIntake::tr("That text cannot be read: it is not in a known encoding.");
}

} // namespace

CodeIntake::CodeIntake(QWidget *parent)
    : QObject(parent)
    , m_window(parent)
{
    m_ask = [this](const Chosen &chosen) {
        auto *dialog
            = new QFileDialog(m_window, tr("Open a picture of a code"),
                              QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                              tr("Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.svg);;Texts "
                                 "(*.txt *.json);;All files (*)"));
        dialog->setObjectName(u"openPictureDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, chosen);
        dialog->open();
    };
}

bool CodeIntake::canTake(const QMimeData *mime)
{
    return mime && (mime->hasImage() || mime->hasText() || !localFileOf(*mime).isEmpty());
}

void CodeIntake::take(const QMimeData *mime)
{
    if (mime) {
        const QString file = localFileOf(*mime);
        if (!file.isEmpty()) {
            takeFile(file);
            return;
        }
        if (mime->hasImage()) {
            const auto image = qvariant_cast<QImage>(mime->imageData());
            look([image] { return readImage(image); });
            return;
        }
    }
    ++m_turn; // what is still being looked at is no longer wanted
    const Result<DecodedText> text = clipboardText(mime);
    if (text)
        Q_EMIT found(text->text, false);
    else
        Q_EMIT failed(sentenceForText(text.error().detail));
}

void CodeIntake::paste()
{
    take(QGuiApplication::clipboard()->mimeData());
}

void CodeIntake::openPicture()
{
    m_ask([this](const QString &file) { takeFile(file); });
}

void CodeIntake::takeFile(const QString &file)
{
    look([file] { return readFile(file); });
}

CodeIntake::Seen CodeIntake::readFile(const QString &name)
{
    QFile file(name);
    // Opening a pipe would wait for somebody to write into it.
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
        return {Seen::Kind::Unreadable, {}, {}};
    if (file.size() > kLargestPicture)
        return {Seen::Kind::TooLarge, {}, {}};
    QImageReader reader(&file);
    reader.setAutoTransform(true);
    if (reader.canRead())
        return readImage(reader.read());
    file.seek(0);
    const Result<DecodedText> text = decodePasted(file.read(kMaxPaste + 1));
    if (text)
        return {Seen::Kind::Text, text->text, {}};
    return {
        text.error().detail == "too_long"_L1 ? Seen::Kind::TooLarge : Seen::Kind::NotText, {}, {}};
}

CodeIntake::Seen CodeIntake::readImage(const QImage &image)
{
    if (image.isNull())
        return {Seen::Kind::Unreadable, {}, {}};
    Seen seen;
    for (const ReadCode &code : readCodes(image, ImageKind::Photo)) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder.decode(code.bytes);
        if (decoder.hasError())
            seen.kind = Seen::Kind::NotText;
        else if (!seen.codes.contains(text))
            seen.codes.append(text);
    }
    if (!seen.codes.isEmpty())
        seen.kind = Seen::Kind::Codes;
    return seen;
}

void CodeIntake::look(const std::function<Seen()> &how)
{
    const int turn = ++m_turn;
    Q_EMIT reading();
    auto promise = std::make_shared<QPromise<Seen>>();
    promise->start();
    whenFinished(promise->future(), this, [this, turn](const Seen &seen) {
        if (turn == m_turn)
            onSeen(seen);
    });
    readers().start([promise, how] {
        promise->addResult(how());
        promise->finish();
    });
}

void CodeIntake::onSeen(const Seen &seen)
{
    switch (seen.kind) {
    case Seen::Kind::Text:
        Q_EMIT found(seen.text, false);
        return;
    case Seen::Kind::Codes:
        break;
    case Seen::Kind::Unreadable:
        Q_EMIT failed(tr("The picture cannot be opened."));
        return;
    case Seen::Kind::TooLarge:
        Q_EMIT failed(tr("The file is too large for one code."));
        return;
    case Seen::Kind::NoCode:
        Q_EMIT failed(tr("No QR code was found in the picture. Try a sharper one, taken straight "
                         "from the front, with the white border around the code."));
        return;
    case Seen::Kind::NotText:
        Q_EMIT failed(tr("There is no text in it that could be a KHQR."));
        return;
    }
    if (seen.codes.size() == 1) {
        Q_EMIT found(seen.codes.first(), true);
        return;
    }
    auto *choice = new ChooseCode(seen.codes, m_window);
    connect(choice, &ChooseCode::chosen, this,
            [this](const QString &code) { Q_EMIT found(code, true); });
    connect(choice, &QDialog::rejected, this,
            [this] { Q_EMIT failed(tr("None of the codes was taken over.")); });
    choice->open();
}

} // namespace vexora::ui
