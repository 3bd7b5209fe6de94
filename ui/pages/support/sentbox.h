// SPDX-License-Identifier: MIT
#pragma once

#include "support/intake/intake.h"

#include <QMimeData>
#include <QPlainTextEdit>

#include <functional>

namespace vexora::ui {

/**
 * Where a customer's text stands, character for character, line ends included. A secret in it is
 * gone before anything of it is laid out, and no Undo brings it back. Of a very long text a part is
 * shown, which cannot be typed into. What is pasted or dropped goes to whoever listens. Needs an
 * accessible name.
 */
class SentBox final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /** The text without its secrets. */
    using Hide = std::function<QString(const QString &text)>;

    explicit SentBox(QWidget *parent = nullptr);
    /** As high as so many lines of text at least. */
    void setLeastLines(int lines);
    /** Asked for every text before it is shown. */
    void setHide(Hide hide) { m_hide = std::move(hide); }

    /** All of it, hidden secrets as kSecretMark. */
    [[nodiscard]] const QString &exactText() const { return m_exact; }
    void setExactText(const QString &text);
    /** In place of what is selected. */
    void insertExactText(const QString &text);
    /** Hides anew: other secrets are known now. */
    void hideAgain();
    /** Whether it shows a part. */
    [[nodiscard]] bool isExcerpt() const { return m_isExcerpt; }

    /** Underlines these, and nothing else. */
    void mark(const QList<IntakePlace> &places);
    void select(const IntakePlace &place);

Q_SIGNALS:
    void edited();
    void mimePasted(const QMimeData *mime);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void show(const QString &text, qsizetype cursor);
    void showPartAround(qsizetype at);
    void takeChange(int at, int removed, int added);
    void onTyped();
    void showMarks();
    [[nodiscard]] qsizetype shownAt(qsizetype exact) const;
    [[nodiscard]] qsizetype exactAt(qsizetype shown) const;

    Hide m_hide;
    QString m_exact;
    QList<IntakePlace> m_places;
    qsizetype m_from = 0; ///< of m_exact, where the shown part begins
    qsizetype m_shown = 0; ///< its length
    bool m_isExcerpt = false;
    bool m_isShowing = false; ///< the document is changed from here, not by a person
};

} // namespace vexora::ui
