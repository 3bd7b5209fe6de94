// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

/** Draws one SVG of ours, in the colour its role has at the moment of drawing. Reads it then, too.
 */
class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(QString name, Role role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    QIconEngine *clone() const override { return new SvgIconEngine(m_name, m_role); }
    QString key() const override { return u"vexora-svg"_s; }
    bool isNull() override { return m_name.isEmpty(); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap drawn = rendered(rect.size() * ratio, mode);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(size, mode);
    }

private:
    QPixmap rendered(const QSize &size, QIcon::Mode mode) const
    {
        QColor ink = color(m_role);
        if (mode == QIcon::Disabled)
            ink.setAlphaF(0.45F);
        const QString key = u"vexora:%1:%2:%3x%4"_s.arg(m_name, ink.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;

        QFile file(u":/icons/%1.svg"_s.arg(m_name));
        if (!file.open(QIODevice::ReadOnly)) {
            qWarning("No icon named %s", qUtf8Printable(m_name));
            return {};
        }
        // Qt's reader knows currentColor only inside a style of its own, so it is put in here.
        QByteArray svg = file.readAll();
        svg.replace("currentColor", ink.name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        painter.setOpacity(ink.alphaF());
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    QString m_name;
    Role m_role;
};

} // namespace

QIcon icon(const QString &name, Role role)
{
    return QIcon(new SvgIconEngine(name, role));
}

} // namespace vexora::ui
