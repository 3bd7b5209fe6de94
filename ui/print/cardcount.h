// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/item.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace vexora::ui {

/**
 * How often each code is printed, and of one counter code what stands on each card: "Counter 1" on
 * the first, and so on, outside of the code. Owned by the print dialog.
 */
class CardCount final : public QWidget
{
    Q_OBJECT

public:
    CardCount(print::Use use, qsizetype codes, QWidget *parent);

    [[nodiscard]] int copies() const;
    /** The items as they are printed. `before` holds the places of those printed earlier. */
    [[nodiscard]] QList<print::Item> cards(const QList<print::Item> &items,
                                           const QSet<qsizetype> &before) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QStringList labels() const;
    void onLabelsChanged();

    print::Use m_use;
    QSpinBox *m_copies;
    QLabel *m_labelsLabel;
    QPlainTextEdit *m_labels;
};

} // namespace vexora::ui
