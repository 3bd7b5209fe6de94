// SPDX-License-Identifier: MIT
#pragma once

#include "signing/doctor/doctor.h"
#include "support/mistakewords.h"

#include <QTableWidget>

namespace vexora::ui {

/** The whole catalogue of mistakes, and of each what is known of this request: what was found
 * first. `words` outlives the table. */
class MistakesTable final : public QTableWidget
{
    Q_OBJECT

public:
    MistakesTable(const MistakeWords &words, QString language, QWidget *parent = nullptr);

    void show(const doctor::Diagnosis &diagnosis);
    using QTableWidget::show;

private:
    const MistakeWords &m_words;
    QString m_language;
};

} // namespace vexora::ui
