// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace vexora::ui {

struct Desk;
class SettingChanges;

/** For how many days the payer data of a region's orders is kept; off until set. Says on request
 *  what the rule would erase now. */
class RetentionTable final : public QWidget
{
    Q_OBJECT

public:
    RetentionTable(Desk &desk, SettingChanges &changes, QWidget *parent = nullptr);

protected:
    /** A wheel turned over the days scrolls the page. */
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(QGridLayout *grid, const QString &region, const QString &name);
    void set(const QString &region, int days);
    void refresh();
    void preview();
    void showPreview();

    struct Part
    {
        QString name;
        qint64 orders = 0;
        qint64 oldestMs = 0;
    };

    Desk &m_desk;
    SettingChanges &m_changes;
    QMap<QString, QSpinBox *> m_days; ///< by region id
    quint64 m_question = 0; ///< answers to older questions are dropped
    QList<Part> m_parts; ///< that have come
    qsizetype m_awaited = 0;
    QString m_fault;
    QPushButton *m_preview;
    QLabel *m_said;
};

} // namespace vexora::ui
