// SPDX-License-Identifier: MIT
#pragma once

#include "support/answercodes.h"

#include <QTableWidget>

namespace vexora::ui {

/**
 * The answer codes somebody has explained, each a row of whole sentences; fewer of them while
 * somebody types. Owned by CodesView.
 */
class CodesTable final : public QTableWidget
{
    Q_OBJECT

public:
    enum Column { Code, Layer, Meaning, Cause, NextStep, ColumnCount };

    explicit CodesTable(QString language, QWidget *parent = nullptr);

    /** Rows whose code begins with the text come first, then those that hold it anywhere. Returns
     *  how many there are. */
    int filter(const QString &typed);
    /** "Code", "Status", "HTTP status": where a code stands in an answer. */
    [[nodiscard]] static QString layerName(CodeLayer layer);

Q_SIGNALS:
    void heightChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void put(int row, const CodeMeaning &code);
    void layOut();

    QString m_language;
    QList<CodeMeaning> m_shown;
    bool m_isNarrow = false;
};

} // namespace vexora::ui
