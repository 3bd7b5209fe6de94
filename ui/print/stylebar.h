// SPDX-License-Identifier: MIT
#pragma once

#include "ui/print/sheet.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace vexora {
struct PrintChoice;
}

namespace vexora::ui {

/**
 * The shop's own looks: language of the paper, colour of the header, a logo file of its own, the
 * disc in the code. Owned by the print dialog.
 */
class StyleBar final : public QWidget
{
    Q_OBJECT

public:
    /** `language` is that of the window, and of the paper until another one is chosen. */
    StyleBar(const QString &language, QWidget *parent);

    void setChoice(const PrintChoice &choice);
    /** Writes its part of the choice. */
    void keep(PrintChoice &choice) const;
    /** What the template has no room or no ink for is not offered. */
    void setTemplate(const print::Template &layout);

    [[nodiscard]] const print::Style &style() const { return m_style; }
    /** Says in the bar when the file is no picture, and keeps the former one. */
    void setLogoFile(const QString &file);

Q_SIGNALS:
    void changed();

private:
    void askForColour();
    void askForLogo();
    void setColour(const QColor &colour);
    void refresh();

    print::Style m_style;
    QString m_logoFile;
    QComboBox *m_language;
    QPushButton *m_colour;
    QPushButton *m_logo;
    QPushButton *m_noLogo;
    QCheckBox *m_disc;
    QLabel *m_note;
};

} // namespace vexora::ui
