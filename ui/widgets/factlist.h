// SPDX-License-Identifier: MIT
#pragma once

#include <QTextEdit>

namespace vexora::ui {

/** One line of a list of facts. Facts with an empty value are left out. */
struct Fact
{
    QString label;
    QString value; ///< made safe before it is shown
    bool isOurs = false; ///< a sentence of the program's own, shown as it is: Khmer ones hold the
                         ///< invisible word breaks that text from outside must show
};

/**
 * Labels on the left, values on the right: plain text in one read-only view, so that it is one tab
 * stop, can be selected with the keyboard, and breaks a link anywhere without changing what is
 * copied. Needs an accessible name.
 */
class FactList final : public QTextEdit
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    /** "Label: value" a line, as it is shown. */
    [[nodiscard]] QString text() const;
    /** As tall as its text, without a scroll bar of its own. */
    void fitToContents();

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QList<Fact> m_facts;
    bool m_fits = false;
};

} // namespace vexora::ui
