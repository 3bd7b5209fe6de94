// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaMethod>
#include <QObject>
#include <QStringList>

namespace vexora::test {

/** The tests of a program that is run part by part which are in no part. */
inline QStringList withoutRun(const QObject &test, const QString &parts)
{
    using namespace Qt::StringLiterals;
    const QStringList run = parts.split(u',') + QStringList{u"init"_s, u"cleanup"_s};
    QStringList missing;
    const QMetaObject *own = test.metaObject();
    for (int i = own->methodOffset(); i < own->methodCount(); ++i) {
        const QString name = QString::fromLatin1(own->method(i).name());
        if (!name.endsWith("_data"_L1) && !run.contains(name))
            missing.append(name);
    }
    return missing;
}

} // namespace vexora::test
