#include "ui/log_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QToolButton>

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/view_models/log_model.h"

namespace dinoscope {
namespace {

QToolButton* button(const QString& icon, const QString& text) {
  auto* button = new QToolButton;
  button->setIcon(themedIcon(icon));
  button->setToolTip(text);
  button->setAccessibleName(text);
  return button;
}

}  // namespace

LogPanel::LogPanel(LogModel& log, QWidget* parent) : QDockWidget(tr("Log"), parent), m_log(log) {
  setObjectName(QStringLiteral("logPanel"));
  setFeatures(DockWidgetClosable);
  setAllowedAreas(Qt::BottomDockWidgetArea);

  QToolButton* copy = button(QStringLiteral("copy"), tr("Copy the whole log"));
  QToolButton* clear = button(QStringLiteral("trash-2"), tr("Clear the log"));
  QToolButton* close = button(QStringLiteral("x"), tr("Close the log"));
  connect(copy, &QToolButton::clicked, this, &LogPanel::copyAll);
  connect(clear, &QToolButton::clicked, &log, &LogModel::clear);
  connect(close, &QToolButton::clicked, this, &QDockWidget::close);
  auto* title = new QLabel(tr("Log"));
  title->setProperty("heading", true);
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(kPanelPadding, 4, kGrid, 4);
  row->addWidget(title);
  row->addStretch();
  for (QToolButton* each : {copy, clear, close}) row->addWidget(each);
  setTitleBarWidget(bar);

  m_list = new QListView;
  m_list->setAccessibleName(tr("Log"));
  m_list->setModel(&log);
  m_list->setUniformItemSizes(true);
  m_list->setIconSize({14, 14});
  m_list->setProperty("flat", true);
  setWidget(m_list);
  // Follows the newest entry, unless one is reading further up.
  connect(&log, &QAbstractItemModel::rowsInserted, this, [this] {
    const QScrollBar* bar_now = m_list->verticalScrollBar();
    if (bar_now->value() == bar_now->maximum()) m_list->scrollToBottom();
  });
}

void LogPanel::copyAll() const { QGuiApplication::clipboard()->setText(m_log.text()); }

}  // namespace dinoscope
