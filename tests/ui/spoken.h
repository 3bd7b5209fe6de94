// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/** What of a window somebody who cannot see it cannot use. */
namespace vexora::test {

inline QString withoutMnemonic(QString text)
{
    static const QRegularExpression kMnemonic(u"&(.)"_s);
    return text.replace(kMnemonic, u"\\1"_s);
}

/** What a person sees written beside or on a control; nothing where nothing is. */
inline QString visibleLabel(const QWidget *control)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(control))
        return withoutMnemonic(button->text());
    const QList<QLabel *> labels = control->window()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() == control && label->isVisible())
            return withoutMnemonic(label->text());
    }
    return {};
}

inline QString spokenName(QWidget *control)
{
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(control);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

/** What keeps a control from being understood without eyes; nothing when all is well. */
inline QString fault(QWidget *control)
{
    if (control->objectName().isEmpty())
        return u"has no object name"_s;
    const QString name = spokenName(control);
    const QString label = visibleLabel(control);
    if (qobject_cast<QComboBox *>(control)) {
        // Qt tells a combo box's current text as its name: what it is for has to be said besides.
        if (label.isEmpty())
            return u"has no label"_s;
        if (control->accessibleName() != label)
            return u"is named \"%1\" under \"%2\""_s.arg(control->accessibleName(), label);
        return {};
    }
    if (name.isEmpty())
        return u"has no name"_s;
    if (name == control->objectName())
        return u"is named after its object"_s;
    if (!label.isEmpty() && name != label)
        return u"is named \"%1\" under \"%2\""_s.arg(name, label);
    return {};
}

inline bool isControl(const QWidget *widget)
{
    if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
        return false;
    // The labels one can select text in speak for themselves.
    return !qobject_cast<const QLabel *>(widget)
        && !widget->objectName().startsWith(u"qt_scrollarea"_s);
}

/** All that is wrong in a window or dialog as it stands. */
inline QStringList faultsIn(const QWidget *window)
{
    QStringList faults;
    int controls = 0;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            if (label->textFormat() != Qt::PlainText && label->pixmap().isNull())
                faults.append(u"label \"%1\" (%2) may take its text for HTML"_s.arg(
                    label->text(), label->objectName()));
            continue;
        }
        if (!isControl(widget) || widget->window() != window)
            continue;
        ++controls;
        const QString why = fault(widget);
        if (!why.isEmpty())
            faults.append(u"%1 \"%2\" %3"_s.arg(QLatin1String(widget->metaObject()->className()),
                                                widget->objectName(), why));
    }
    if (controls == 0)
        faults.append(u"nothing to walk over"_s);
    return faults;
}

/** What of an open menu cannot be told from the rest of it without eyes. */
inline QStringList faultsOf(QMenu *menu)
{
    QStringList faults;
    QStringList names;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(menu);
    for (int i = 0; i < spoken->childCount(); ++i) {
        if (menu->actions().value(i)->isSeparator())
            continue;
        const QString name = spoken->child(i)->text(QAccessible::Name);
        if (name.isEmpty() || names.contains(name))
            faults.append(u"item %1 is named \"%2\""_s.arg(i).arg(name));
        names.append(name);
    }
    if (names.isEmpty())
        faults.append(u"an empty menu"_s);
    return faults;
}

} // namespace vexora::test

#define VERIFY_SPOKEN(window)                                                                      \
    do {                                                                                           \
        const QStringList faults = faultsIn(window);                                               \
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));                                \
    } while (false)
