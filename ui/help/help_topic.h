#pragma once

#include "ui/help/manual_pages.h"

class QWidget;

namespace dinoscope {

/// The line about a setting ("optim.lr").
ManualPlace lineOf(const QString& key);

/// The setting in whose row `widget` is; empty when it is in none.
QString settingOf(const QWidget* widget);

/// What F1 is about while `focus` has the focus (nullptr: nothing) on this page: the setting that it belongs
/// to, else the page.
ManualPlace helpTopic(const QWidget* focus, PageId page);

}  // namespace dinoscope
