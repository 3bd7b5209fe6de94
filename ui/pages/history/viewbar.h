// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/history/listview.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QMenu;
class QPushButton;

namespace vexora::ui {

/**
 * The views to choose from, those of the program and the person's own, and the menu that saves,
 * renames and deletes the latter. Owned by the history page.
 */
class ViewBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ViewBar(QWidget *parent);

    /** The person's own ones. */
    void setViews(const QList<ListView> &views);
    [[nodiscard]] QList<ListView> ownViews() const { return m_views.mid(m_builtIn); }
    /** Marks the view that asks just this, else the part of the list it is about. */
    void setQuestion(const ListQuestion &question);
    /** One of the program's own. */
    [[nodiscard]] const ListView &viewOf(ListPart part) const;
    /** What a view saved now would be, apart from its name. */
    void setSource(std::function<ListView()> source) { m_source = std::move(source); }

Q_SIGNALS:
    void chosen(const vexora::ui::ListView &view);
    /** ownViews() have changed. */
    void edited();

private:
    void refill(const QString &selected);
    void fillMenu();
    void askForName(bool rename);
    void keep(const QString &name, bool rename);
    void remove();
    [[nodiscard]] bool isOwn(int index) const { return index >= m_builtIn; }

    QComboBox *m_combo;
    QPushButton *m_save;
    QMenu *m_menu;
    QList<ListView> m_views;
    qsizetype m_builtIn = 0;
    std::function<ListView()> m_source;
};

} // namespace vexora::ui
