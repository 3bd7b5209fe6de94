// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QObject>
#include <QStringList>

#include <functional>

class QMimeData;
class QWidget;

namespace vexora::ui {

/**
 * The ways a code comes in: pasted or dropped text, a picture in the clipboard, a picture or text
 * file. Pictures are read in a thread of their own, and the latest wins. What comes in stays in
 * memory. Owned by the view it reads for.
 */
class CodeIntake final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kLargestPicture = 64 * 1024 * 1024; ///< bytes of a file

    using Chosen = std::function<void(const QString &file)>;
    using AskForFile = std::function<void(const Chosen &)>;

    explicit CodeIntake(QWidget *parent);

    /** Instead of the file dialog. */
    void setAsking(AskForFile ask) { m_ask = std::move(ask); }

    [[nodiscard]] static bool canTake(const QMimeData *mime);
    void take(const QMimeData *mime);
    void paste();
    void openPicture();
    void takeFile(const QString &file);

Q_SIGNALS:
    /** As it stood there, or exactly what the symbol in a picture holds. */
    void found(const QString &text, bool fromPicture);
    void failed(const QString &why);
    /** A picture is being looked at; found() or failed() follows, or the choice of a person. */
    void reading();

private:
    struct Seen;
    static Seen readFile(const QString &file);
    static Seen readImage(const QImage &image);
    void look(const std::function<Seen()> &how);
    void onSeen(const Seen &seen);

    QWidget *m_window;
    AskForFile m_ask;
    int m_turn = 0; ///< of the picture that is waited for
};

} // namespace vexora::ui
