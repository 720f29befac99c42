#include "ui/pages/explore/selection_bar.h"

#include <QHBoxLayout>
#include <algorithm>

#include "ui/csv_text.h"
#include "ui/icons.h"
#include "ui/menu_text.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/widgets/elided_label.h"

namespace dinoscope {
namespace {

constexpr int kNameWidth = 110;  // of the asked photo's name on its button

}  // namespace

SelectionBar::SelectionBar(QWidget* parent) : QWidget(parent) {
  m_text = new ElidedLabel;
  m_text->setProperty("muted", true);
  const auto make = [](const QString& icon, const QString& text, const QString& tip) {
    auto* button = new QPushButton(themedIcon(icon), text);
    button->setToolTip(tip);
    return button;
  };
  m_compare = make(QStringLiteral("scan-search"), {}, {});
  m_pin =
      make(QStringLiteral("pin"), tr("Pin"), tr("Pinned photos show the teacher's attention while training"));
  m_exclude = make(QStringLiteral("circle-stop"), tr("Exclude"),
                   tr("No run learns from excluded photos; the files stay where they are"));
  m_export = make(QStringLiteral("download"), tr("Export CSV"),
                  tr("Write the selected photos, or all that are shown, into a table"));
  m_clear = new QPushButton(tr("Clear"));
  connect(m_clear, &QPushButton::clicked, this, &SelectionBar::clearRequested);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGrid);
  row->addWidget(m_text, 1);
  for (QPushButton* button : {m_compare, m_pin, m_exclude, m_export, m_clear}) row->addWidget(button);
  showSelection(0, 0, {}, {});
}

void SelectionBar::showSelection(int selected, int shown, const QString& asked,
                                 const QString& reason_against) {
  if (selected == 0)
    m_text->setText(shown == 0 ? QString() : tr("Click a photo to go on from it; Ctrl and a click select."));
  else
    m_text->setText(tr("%Ln photo(s) selected", nullptr, selected));
  m_text->setToolTip(m_text->text());
  m_compare->setVisible(selected > 0 && !asked.isEmpty());
  const QString name = m_compare->fontMetrics().elidedText(asked, Qt::ElideMiddle, forFont(kNameWidth));
  m_compare->setText(tr("Why similar to %1").arg(menuText(name)));
  m_compare->setEnabled(reason_against.isEmpty());
  m_compare->setToolTip(reason_against.isEmpty()
                            ? tr("Which patches of %1 and of the selected photo correspond").arg(asked)
                            : reason_against);
  for (QPushButton* button : {m_pin, m_exclude, m_clear}) button->setVisible(selected > 0);
  m_export->setVisible(shown > 0);
}

QString photoTable(const ImageFolder& folder, const std::vector<ScoredPhoto>& photos) {
  const bool has_votes = std::any_of(photos.begin(), photos.end(),
                                     [](const ScoredPhoto& photo) { return !photo.taken_for.isEmpty(); });
  QString text = has_votes ? QStringLiteral("path,class,taken_for\n") : QStringLiteral("path,class,score\n");
  for (const ScoredPhoto& photo : photos) {
    const ImageEntry& entry = folder.images()[static_cast<std::size_t>(photo.index)];
    const QString name = entry.class_index < 0
                             ? QString()
                             : toText(folder.classes()[static_cast<std::size_t>(entry.class_index)].name);
    text += csvField(toText(entry.path)) + QLatin1Char(',') + csvField(name) + QLatin1Char(',') +
            (has_votes ? csvField(photo.taken_for) : QString::number(photo.score, 'g', 9)) +
            QLatin1Char('\n');
  }
  return text;
}

}  // namespace dinoscope
