// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
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

} // namespace vexora::test

#define VERIFY_FITS(window)                                                                        \
    do {                                                                                           \
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);                        \
        const QStringList cut = cutOff(window);                                                    \
        QVERIFY2(cut.isEmpty(), qPrintable(u"cut off: "_s + cut.join(u'\n')));                     \
        const QStringList over = overlaps(window);                                                 \
        QVERIFY2(over.isEmpty(), qPrintable(u"overlap: "_s + over.join(u'\n')));                   \
    } while (false)
