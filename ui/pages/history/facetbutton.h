// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPushButton>
#include <QStringList>

class QActionGroup;

namespace vexora::ui {

/**
 * One way to narrow a list: a compact button that says what is chosen, with a menu to choose from.
 * Several may be chosen at once, and none means all; or it is made to have exactly one. Owned by
 * the filter bar.
 */
class FacetButton final : public QPushButton
{
    Q_OBJECT

public:
    struct Choice
    {
        QString id;
        QString name;
        QString iconName = {};
    };

    /** `title` names it while nothing is chosen. */
    FacetButton(const QString &title, const QString &objectName, QWidget *parent);

    /** What is chosen and no longer among them stays chosen, and shown. */
    void setChoices(const QList<Choice> &choices);
    /** Of these exactly one, `first` at the beginning. */
    void setSingle(const QList<Choice> &choices, const QString &first);
    [[nodiscard]] const QStringList &chosen() const { return m_chosen; }
    /** Says nothing. */
    void setChosen(const QStringList &ids);
    /** Instead of the chosen one's name. */
    void setWording(const QString &words);
    [[nodiscard]] qsizetype choices() const { return m_choices.size(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /** By a person; also for the one of a single choice that was chosen already. */
    void chosenByHand(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QString &id, bool on);
    void fillMenu();
    void refresh();

    QString m_title;
    QList<Choice> m_choices;
    QStringList m_chosen;
    QString m_wording;
    bool m_single = false;
};

/** A chevron behind a button's text says that it opens a menu. */
void markAsMenu(QPushButton *button);

} // namespace vexora::ui
