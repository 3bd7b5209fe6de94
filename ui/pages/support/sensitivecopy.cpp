// SPDX-License-Identifier: MIT
#include "ui/pages/support/sensitivecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <chrono>

using namespace Qt::StringLiterals;

namespace vexora::ui {

SensitiveCopy::SensitiveCopy(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::seconds(kSeconds));
    m_timer.callOnTimeout(this, &SensitiveCopy::clear);
}

SensitiveCopy::~SensitiveCopy()
{
    (void)takeOut(); // and nobody is told: they are going as well
}

void SensitiveCopy::copy(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    // What Klipper and its kind look at before they keep a text.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    m_data = data;
    QGuiApplication::clipboard()->setMimeData(data);
    m_timer.start();
}

void SensitiveCopy::clear()
{
    if (takeOut())
        Q_EMIT cleared();
}

bool SensitiveCopy::takeOut()
{
    m_timer.stop();
    if (!m_data)
        return false;
    m_data.clear();
    QGuiApplication::clipboard()->clear();
    return true;
}

} // namespace vexora::ui
