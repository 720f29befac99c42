#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <functional>

namespace dinoscope {

enum class BannerKind { Info, Good, Warning, Error };

/// A strip at the top of the page that it concerns: icon, one sentence, what to do as a button, details
/// folded. Hidden until say() is called.
class Banner : public QFrame {
  Q_OBJECT

public:
  explicit Banner(QWidget* parent = nullptr);

  /// Shows the sentence, without a button, in place of whatever was shown. `details` may be empty.
  void say(BannerKind kind, const QString& sentence, const QString& details = {});

  /// Adds the button to what say() shows. Clicking dismisses the banner, then calls `action`.
  void setAction(const QString& text, std::function<void()> action);

  void dismiss();

  BannerKind kind() const { return m_kind; }
  QString sentence() const { return m_sentence->text(); }

private:
  void updateIcon();
  void setDetailsShown(bool shown);

  BannerKind m_kind = BannerKind::Info;
  QLabel* m_icon;
  QLabel* m_sentence;
  QLabel* m_details;
  QToolButton* m_details_button;
  QPushButton* m_action_button;
  std::function<void()> m_action;
};

}  // namespace dinoscope
