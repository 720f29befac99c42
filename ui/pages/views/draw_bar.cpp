#include "ui/pages/views/draw_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/icons.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/widgets/number_box.h"

namespace dinoscope {
namespace {

constexpr double kLastEpoch = 1e6;

QLabel* addLabel(QHBoxLayout* row, const QString& text) {
  auto* label = new QLabel(text);
  label->setProperty("muted", true);
  row->addWidget(label);
  return label;
}

NumberBox* addBox(QHBoxLayout* row, const QString& name) {
  auto* box = new NumberBox(true);
  box->hideArrows();
  box->setAccessibleName(name);
  row->addWidget(box);
  return box;
}

}  // namespace

DrawBar::DrawBar(QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  addLabel(row, tr("Photo"));
  m_place = addBox(row, tr("Number of the photo"));
  m_of = addLabel(row, {});
  m_previous =
      addButton(QStringLiteral("chevron-left"), tr("Previous photo"), QKeySequence(Qt::ALT | Qt::Key_Left));
  m_next =
      addButton(QStringLiteral("chevron-right"), tr("Next photo"), QKeySequence(Qt::ALT | Qt::Key_Right));
  m_random = addButton(QStringLiteral("shuffle"), tr("Random photo"), QKeySequence(Qt::ALT | Qt::Key_Down));
  m_pin = addButton(QStringLiteral("pin"), tr("Pin photo"), QKeySequence(Qt::ALT | Qt::Key_P));
  m_pin->setCheckable(true);
  row->addSpacing(kSectionGap);
  addLabel(row, tr("Epoch"))
      ->setToolTip(tr(
          "The trainer draws new views of each photo in each epoch: these are exactly those of this epoch."));
  m_epoch_box = addBox(row, tr("Epoch whose views are shown"));
  m_epoch_box->setStepping(0, kLastEpoch, 1);
  m_draw = addButton(QStringLiteral("dices"), tr("Draw again"), QKeySequence(Qt::ALT | Qt::Key_D));
  m_lock = addButton(QStringLiteral("lock-open"), tr("Lock the draw"), QKeySequence(Qt::ALT | Qt::Key_L));
  m_lock->setCheckable(true);

  connect(m_previous, &QAction::triggered, this, [this] { Q_EMIT photoChosen(m_index - 1); });
  connect(m_next, &QAction::triggered, this, [this] { Q_EMIT photoChosen(m_index + 1); });
  connect(m_random, &QAction::triggered, this, &DrawBar::randomPhotoWanted);
  connect(m_pin, &QAction::triggered, this, &DrawBar::pinToggled);
  // A typed number is meant when it is whole: 300 is neither 3 nor 30.
  connect(m_place, &NumberBox::valueEdited, this, [this] {
    if (!m_place->isBeingTyped()) goToPlace();
  });
  connect(m_place, &NumberBox::editingFinished, this, &DrawBar::goToPlace);
  connect(m_draw, &QAction::triggered, this, [this] { setEpoch(m_epoch + 1); });
  connect(m_epoch_box, &NumberBox::valueEdited, this, [this](double number) {
    if (number >= 0 && number <= kLastEpoch) setEpoch(static_cast<qint64>(number));
  });
  connect(m_lock, &QAction::toggled, this, &DrawBar::updateTexts);
  updateTexts();
}

QAction* DrawBar::addButton(const QString& icon, const QString& text, const QKeySequence& shortcut) {
  auto* action = new QAction(themedIcon(icon), text, this);
  action->setShortcut(shortcut);
  action->setShortcutContext(Qt::WindowShortcut);
  allow(*action, {});
  auto* button = new QToolButton;
  button->setDefaultAction(action);
  button->setAccessibleName(text);
  button->setFixedSize(kControlHeight, kControlHeight);
  layout()->addWidget(button);
  return action;
}

void DrawBar::allow(QAction& action, const QString& reason) {
  action.setEnabled(reason.isEmpty());
  const QString keys = action.shortcut().toString(QKeySequence::NativeText);
  action.setToolTip(reason.isEmpty() ? QStringLiteral("%1 (%2)").arg(action.text(), keys) : reason);
}

void DrawBar::setPlace(qint64 index, qint64 count) {
  m_index = index;
  m_count = count;
  m_place->setValue(static_cast<double>(index + 1));
  m_place->setStepping(1, static_cast<double>(std::max<qint64>(count, 1)), 1);
  m_place->setEnabled(count > 0);
  m_of->setText(index < 0 ? tr("not in the folder") : tr("of %1").arg(countText(count)));
  allow(*m_previous, index > 0 ? QString() : tr("There is no photo before this one"));
  allow(*m_next, index + 1 < count ? QString() : tr("There is no photo after this one"));
  allow(*m_random, count > 1 ? QString() : tr("There is no other photo"));
}

void DrawBar::goToPlace() {
  const auto index = static_cast<qint64>(m_place->value()) - 1;
  if (index == m_index) return;
  if (index >= 0 && index < m_count)
    Q_EMIT photoChosen(index);
  else
    m_place->setValue(static_cast<double>(m_index + 1));
}

void DrawBar::setPinned(bool pinned) {
  m_pin->setChecked(pinned);
  updateTexts();
}

void DrawBar::setEpoch(qint64 epoch) {
  if (epoch == m_epoch) return;
  m_epoch = epoch;
  m_epoch_box->setValue(static_cast<double>(epoch));
  Q_EMIT epochChanged(epoch);
}

bool DrawBar::isLocked() const { return m_lock->isChecked(); }

void DrawBar::updateTexts() {
  const bool pinned = m_pin->isChecked();
  m_pin->setText(pinned ? tr("Unpin photo") : tr("Pin photo"));
  m_pin->setToolTip(pinned ? tr("Unpin: its attention is no longer shown while training (Alt+P)")
                           : tr("Pin: see the teacher's attention on it while training (Alt+P)"));
  const bool locked = isLocked();
  m_lock->setIcon(themedIcon(locked ? QStringLiteral("lock") : QStringLiteral("lock-open")));
  m_lock->setToolTip(locked ? tr("Unlock: another photo is drawn anew (Alt+L)")
                            : tr("Lock the draw: every photo is shown with the draws of this epoch (Alt+L)"));
  m_draw->setEnabled(!locked);
  m_epoch_box->setEnabled(!locked);
  m_draw->setToolTip(locked ? tr("The draw is locked: unlock it to draw again")
                            : tr("Draw again: the views of the next epoch (Alt+D)"));
}

}  // namespace dinoscope
