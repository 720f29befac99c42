#pragma once

#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QWidget>

#include "engine/explore/explore_session.h"
#include "ui/background_jobs.h"

namespace dinoscope {

class ExploreModel;
class PatchView;
class Workbench;

/// What the network sees in the photo that is asked for: attention (mean and heads) over the photo, the
/// colours of its patches, and what the file is.
class Inspector : public QWidget {
  Q_OBJECT

public:
  Inspector(Workbench& workbench, ExploreModel& model, QWidget* parent = nullptr);

  /// The choices of what is shown: the mean, each head, the patches' colours.
  QComboBox& look() { return *m_look; }
  QImage shownImage() const;

Q_SIGNALS:
  /// The network's grid of patches over the photo.
  void gridKnown(int columns, int rows);

private:
  struct Looked {
    AttentionMaps attention;
    PatchColors colors;
  };

  void buildControls();
  void showQuery();
  void takeLook(const Looked& looked);
  void redraw();
  void showFile();

  Workbench& m_workbench;
  ExploreModel& m_model;
  JobHandle m_looking;
  QString m_path;
  Looked m_looked;
  QComboBox* m_look;
  PatchView* m_picture;
  QWidget* m_attention_controls;
  QSlider* m_opacity;
  QSlider* m_threshold;
  QLabel* m_threshold_text;
  QLabel* m_file;
};

}  // namespace dinoscope
