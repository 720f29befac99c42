#include "ui/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "ui/theme.h"

namespace dinoscope {
namespace {

QByteArray svgOf(const QString& name, const QColor& color) {
  QFile file(QStringLiteral(":/dinoscope/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) return {};
  return file.readAll().replace("currentColor", color.name(QColor::HexRgb).toLatin1());
}

/// Asks the theme for the colour each time it paints, so no icon has to be replaced when the theme changes.
class ThemedIconEngine : public QIconEngine {
public:
  explicit ThemedIconEngine(QString name) : m_name(std::move(name)) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, iconPixmap(m_name, colorFor(mode, state), rect.width(), ratio));
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    return iconPixmap(m_name, colorFor(mode, state), qMin(size.width(), size.height()));
  }

  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
    // `size` is in device pixels already; Qt sets the ratio on what it gets back.
    Q_UNUSED(scale)
    return pixmap(size, mode, state);
  }

  QIconEngine* clone() const override { return new ThemedIconEngine(m_name); }

private:
  static QColor colorFor(QIcon::Mode mode, QIcon::State state) {
    const ThemeColors& colors = Theme::current().colors();
    if (mode == QIcon::Disabled) return colors.disabled;
    if (mode == QIcon::Selected) return colors.on_accent;
    return state == QIcon::On ? colors.accent : colors.text;
  }

  QString m_name;
};

}  // namespace

QIcon themedIcon(const QString& name) { return QIcon(new ThemedIconEngine(name)); }

QIcon programIcon() {
  QIcon icon;
  for (const int size : {16, 24, 32, 48, 64, 128, 256})
    icon.addPixmap(iconPixmap(QStringLiteral("dinoscope"), QColor(), size));
  return icon;
}

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal device_pixel_ratio) {
  const QString key = QStringLiteral("icon/%1/%2/%3/%4")
                          .arg(name, color.name(QColor::HexArgb))
                          .arg(size)
                          .arg(device_pixel_ratio);
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) return pixmap;
  pixmap = QPixmap(QSize(size, size) * device_pixel_ratio);
  pixmap.setDevicePixelRatio(device_pixel_ratio);
  pixmap.fill(Qt::transparent);
  QSvgRenderer renderer(svgOf(name, color));
  QPainter painter(&pixmap);
  renderer.render(&painter, QRectF(0, 0, size, size));
  QPixmapCache::insert(key, pixmap);
  return pixmap;
}

}  // namespace dinoscope
