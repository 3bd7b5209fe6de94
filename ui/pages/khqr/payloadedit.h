// SPDX-License-Identifier: MIT
#pragma once

#include <QMimeData>
#include <QPlainTextEdit>

namespace vexora::ui {

/** A range of a payload to be marked, UTF-16 units. */
struct MarkedPlace
{
    qsizetype from = 0;
    qsizetype length = 0;
    bool isFirst = false; ///< the break everything after it follows from
};

/**
 * Where the text of a code stands, exactly: in a font of equal widths, wrapped anywhere, with the
 * broken places marked. What is pasted goes to whoever listens, because it may be a picture or far
 * too long to be laid out. Needs an accessible name.
 */
class PayloadEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PayloadEdit(QWidget *parent = nullptr);
    /** As high as so many lines of text. */
    void setLines(int lines);

    /** Every character as it was put in; toPlainText() makes others of some. */
    [[nodiscard]] QString exactText() const;
    /** Replaces all of it; Undo brings the former text back. */
    void setExactText(const QString &text);
    /** Puts it in where the cursor is, in place of what is selected. */
    void insertExactText(const QString &text);
    void mark(const QList<MarkedPlace> &places);
    /** The characters that are marked, for who cannot see it. */
    [[nodiscard]] QList<MarkedPlace> marks() const { return m_marks; }

Q_SIGNALS:
    void mimePasted(const QMimeData *mime);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    QList<MarkedPlace> m_marks;
};

} // namespace vexora::ui
