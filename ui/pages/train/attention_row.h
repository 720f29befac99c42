#pragma once

#include <QImage>
#include <QString>
#include <QToolButton>
#include <QWidget>
#include <optional>
#include <vector>

#include "engine/core/events.h"

namespace dinoscope {

/// One pinned photo and the teacher's attention on it: the photo, the mean of the heads, each head.
class AttentionRow : public QWidget {
  Q_OBJECT

public:
  AttentionRow(const QString& photo, QWidget* parent = nullptr);

  const QString& photo() const { return m_photo; }

  /// The photo alone, where there are no maps.
  void showPhoto(const QImage& photo);
  bool hasPhoto() const { return !m_picture.isNull(); }
  /// Opacity 0 shows the photos alone, 1 the maps alone.
  /// A threshold below 1 covers only the patches that hold that share of the attention.
  void showMaps(const AttentionSnapshot& snapshot, double opacity, double threshold);
  /// No maps, and why.
  void showReason(const QString& reason);
  const QString& reason() const { return m_reason; }
  std::optional<std::int64_t> shownStep() const { return m_step; }
  int tileCount() const { return static_cast<int>(m_tiles.size()); }

  void setPinned(bool pinned);

  /// Of each tile. What is shown is drawn anew at that size; maps by the next showMaps().
  void setTileSide(int side_px);

Q_SIGNALS:
  void pinToggled(const QString& photo, bool pinned);

protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  struct Tile {
    QImage image;
    QString caption;
  };

  QString m_photo;
  int m_side_px = 0;
  QImage m_picture;  // the photo, as fine as it came
  QImage m_plain;    // the same at the size of a tile
  QString m_reason;  // why there are no maps
  std::vector<Tile> m_tiles;
  std::optional<std::int64_t> m_step;
  bool m_is_pinned = true;
  QToolButton* m_pin;
};

/// The mean of maps of one size; empty for none.
FloatMap meanOf(const std::vector<FloatMap>& maps);

}  // namespace dinoscope
