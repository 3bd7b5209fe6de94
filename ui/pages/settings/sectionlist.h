// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

class QScrollArea;

namespace vexora::ui {

class SettingSection;

/** The names of the sections beside a wide page: chosen, one scrolls into sight. */
class SectionList final : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(QScrollArea *area, QWidget *parent = nullptr);

    void add(QWidget *section, const QString &title);

private:
    void follow();

    QScrollArea *m_area;
    QList<QWidget *> m_sections;
};

} // namespace vexora::ui
