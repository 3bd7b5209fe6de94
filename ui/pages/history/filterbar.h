// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/history/listquestion.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace vexora::ui {

class FacetButton;

/**
 * The text a person types and what they choose from, for one list of orders. A facet with nothing
 * to choose from is not there. Owned by the history page.
 */
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /** `catalog` and `clock` outlive it. */
    FilterBar(const RegionCatalog *catalog, QString language, QWidget *parent);

    [[nodiscard]] const ListQuestion &question() const { return m_question; }
    /** Says nothing. */
    void setQuestion(const ListQuestion &question);
    /** What occurs in the list that is shown. */
    void setFacets(const OrderSearch::Facets &facets, const QList<Environment> &environments);
    void focusText();
    /** As a first proposal for days to choose. */
    void setToday(const QDate &day) { m_today = day; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();
    /** The person is done with typing and wants the orders. */
    void leaveRequested();

private:
    void take();
    void refresh();
    void chooseTime(const QString &id);
    void askForDays();

    const RegionCatalog *m_catalog;
    QString m_language;
    ListQuestion m_question;
    QDate m_today;
    QLineEdit *m_text;
    FacetButton *m_time;
    FacetButton *m_region;
    FacetButton *m_profile;
    FacetButton *m_outcome;
    FacetButton *m_payment;
    FacetButton *m_environment;
    QPushButton *m_clear;
};

} // namespace vexora::ui
