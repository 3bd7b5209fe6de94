// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QAbstractItemDelegate>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/** What of a window a person cannot read because there is no room for it. */
namespace vexora::test {

inline constexpr QSize kSmall(960, 640); ///< the smallest the window is made for

inline QString described(const QWidget *widget, const QString &text)
{
    return u"%1 \"%2\" \"%3\""_s.arg(QLatin1String(widget->metaObject()->className()),
                                     widget->objectName(), text.left(60));
}

/** The longest part of a text that a line break cannot divide. */
inline int widestPart(const QLabel *label)
{
    if (!label->wordWrap())
        return label->fontMetrics()
            .boundingRect(QRect(0, 0, 10000, 10000), Qt::TextExpandTabs, label->text())
            .width();
    int widest = 0;
    const QStringList words = label->text().split(QRegularExpression(u"[\\s\\x{200b}/-]+"_s));
    for (const QString &word : words) {
        // Khmer, kana and ideographs break inside what has no spaces.
        const bool breaks = std::any_of(word.cbegin(), word.cend(),
                                        [](QChar c) { return c.unicode() >= 0x0e00; });
        if (!breaks)
            widest = std::max(widest, label->fontMetrics().horizontalAdvance(word));
    }
    return widest;
}

/** Whatever of a visible button or label is cut off. */
inline QStringList cutOff(const QWidget *window)
{
    QStringList faults;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        if (const auto *button = qobject_cast<const QPushButton *>(widget)) {
            if (button->width() < button->minimumSizeHint().width()
                || button->width()
                    < button->fontMetrics().horizontalAdvance(QString(button->text()).remove(u'&')))
                faults.append(described(button, button->text()));
        } else if (const auto *check = qobject_cast<const QAbstractButton *>(widget)) {
            // One that may be shortened shows its whole text as a tool tip; one that wraps is
            // higher.
            if (!check->sizePolicy().hasHeightForWidth()
                && check->width() < check->sizeHint().width() && check->toolTip().isEmpty()
                && !check->text().isEmpty())
                faults.append(described(check, check->text()));
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            // One that may be squeezed shows its whole text as a tool tip.
            if (label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored
                || label->text().isEmpty())
                continue;
            const QRect room = label->contentsRect();
            if (room.width() < widestPart(label)
                || (label->wordWrap() && label->height() < label->heightForWidth(label->width())))
                faults.append(described(label, label->text()));
        } else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            if (combo->width() < combo->minimumSizeHint().width())
                faults.append(described(combo, combo->currentText()));
        }
    }
    return faults;
}

/** Controls of one window that lie on one another. */
inline QStringList overlaps(const QWidget *window)
{
    QList<const QWidget *> shown;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const bool counts = qobject_cast<const QPushButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || (qobject_cast<const QLabel *>(widget)
                && !qobject_cast<const QLineEdit *>(widget->parentWidget()));
        if (counts && widget->isVisible() && !widget->visibleRegion().isEmpty())
            shown.append(widget);
    }
    const auto place = [window](const QWidget *widget) {
        return QRect(widget->mapTo(window, QPoint()), widget->size())
            .intersected(
                widget->visibleRegion().boundingRect().translated(widget->mapTo(window, QPoint())));
    };
    QStringList faults;
    for (qsizetype a = 0; a < shown.size(); ++a) {
        for (qsizetype b = a + 1; b < shown.size(); ++b) {
            if (!shown[a]->isAncestorOf(shown[b]) && !shown[b]->isAncestorOf(shown[a])
                && place(shown[a]).intersects(place(shown[b])))
                faults.append(shown[a]->objectName() + u" on "_s + shown[b]->objectName());
        }
    }
    return faults;
}

/** What of a table's headers and of the rows in sight is shortened. */
inline QStringList cutInTables(const QWidget *window)
{
    QStringList faults;
    for (const QTableView *table : window->findChildren<QTableView *>()) {
        if (!table->isVisible() || table->window() != window)
            continue;
        const QHeaderView *header = table->horizontalHeader();
        const int margin
            = table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, table) + 1;
        // Values of a customer are wrapped within a word, which is theirs and may be endless: how
        // high that is, only who draws them can tell.
        constexpr int kValuesFrom = 2;
        const bool hasValues = table->objectName() == "fieldsTable"_L1;
        for (int row = 0; hasValues && row < table->model()->rowCount(); ++row) {
            QStyleOptionViewItem option;
            option.initFrom(table);
            for (int column = kValuesFrom; column < header->count(); ++column) {
                const QModelIndex cell = table->model()->index(row, column);
                if (table->itemDelegate()->sizeHint(option, cell).height() > table->rowHeight(row))
                    faults.append(described(table, cell.data().toString()));
            }
        }
        for (int column = 0; column < header->count(); ++column) {
            if (header->isSectionHidden(column))
                continue;
            const int width = header->sectionSize(column);
            const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
            if (header->isVisible() && header->fontMetrics().horizontalAdvance(title) > width)
                faults.append(described(table, title));
            if (hasValues && column >= kValuesFrom)
                continue;
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const QModelIndex cell = table->model()->index(row, column);
                const QVariant font = cell.data(Qt::FontRole);
                const QFontMetrics words(font.isValid() ? font.value<QFont>() : table->font());
                const bool hasIcon = cell.data(Qt::DecorationRole).isValid();
                const int signs = hasIcon ? table->iconSize().width() + 2 * margin : 0;
                const int room = width - 2 * margin - signs;
                const QRect needed = words.boundingRect(QRect(0, 0, room, 100000), Qt::TextWordWrap,
                                                        cell.data().toString());
                if (needed.width() > room || needed.height() > table->rowHeight(row))
                    faults.append(described(table, cell.data().toString()));
            }
        }
    }
    return faults;
}

/** Whatever reaches beyond what it lies in, where nothing scrolls that way. */
inline QStringList beyond(const QWidget *window)
{
    QStringList faults;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window || widget->size().isEmpty())
            continue;
        const QWidget *parent = widget->parentWidget();
        const auto *scrolling = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (scrolling && scrolling->viewport() == parent) {
            const bool scrollsAcross
                = scrolling->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
            if (!scrollsAcross && widget->width() > parent->width())
                faults.append(described(widget, scrolling->objectName()));
        } else if (!parent->rect().contains(widget->geometry())) {
            faults.append(described(widget, parent->objectName()));
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->isTabVisible(i) && !tabs->rect().contains(tabs->tabRect(i)))
                    faults.append(described(tabs, tabs->tabText(i)));
            }
        }
    }
    return faults;
}

} // namespace vexora::test

#define VERIFY_FITS(window)                                                                        \
    do {                                                                                           \
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);                        \
        const QStringList cut = cutOff(window);                                                    \
        QVERIFY2(cut.isEmpty(), qPrintable(u"cut off: "_s + cut.join(u'\n')));                     \
        const QStringList over = overlaps(window);                                                 \
        QVERIFY2(over.isEmpty(), qPrintable(u"overlap: "_s + over.join(u'\n')));                   \
    } while (false)

/** The same, and nothing shortened in a table, and nothing beyond its parent. */
#define VERIFY_FITS_WHOLLY(window)                                                                 \
    do {                                                                                           \
        VERIFY_FITS(window);                                                                       \
        const QStringList shortened = cutInTables(window);                                         \
        QVERIFY2(shortened.isEmpty(), qPrintable(u"shortened: "_s + shortened.join(u'\n')));       \
        const QStringList outside = beyond(window);                                                \
        QVERIFY2(outside.isEmpty(), qPrintable(u"beyond: "_s + outside.join(u'\n')));              \
    } while (false)
