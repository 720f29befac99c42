#include "ui/pages/views/views_form.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "engine/config/experiment.h"

namespace dinoscope {
namespace {

/// Which settings belong under a heading, by parts of their names.
struct PartRule {
  const char* title;
  const char* summary;
  std::vector<const char*> names;
};

QString translated(const char* text) { return QCoreApplication::translate("dinoscope::ViewsForm", text); }

}  // namespace

std::vector<FormPart> viewFormParts() {
  static const std::array<PartRule, 4> rules{{
      {QT_TRANSLATE_NOOP("dinoscope::ViewsForm", "Crops"),
       QT_TRANSLATE_NOOP("dinoscope::ViewsForm",
                         "Which parts of the photo are cut out, how many and how large"),
       {"global_", "local_", "aspect_ratio"}},
      {QT_TRANSLATE_NOOP("dinoscope::ViewsForm", "Colour"),
       QT_TRANSLATE_NOOP("dinoscope::ViewsForm", "Changes of brightness, contrast, saturation and hue"),
       {"jitter", "brightness", "contrast", "saturation", "hue", "gray"}},
      {QT_TRANSLATE_NOOP("dinoscope::ViewsForm", "Blur && solarise"),
       QT_TRANSLATE_NOOP("dinoscope::ViewsForm", "What takes detail away"),
       {"blur", "solarize", "noise", "jpeg", "erase"}},
      {QT_TRANSLATE_NOOP("dinoscope::ViewsForm", "Geometry"),
       QT_TRANSLATE_NOOP("dinoscope::ViewsForm", "Mirroring, turning and tilting"),
       {"flip", "rotation", "perspective"}},
  }};
  std::vector<FormPart> parts;
  parts.reserve(rules.size() + 1);
  for (const auto& rule : rules) parts.push_back({translated(rule.title), translated(rule.summary), {}});
  FormPart rest{translated(QT_TRANSLATE_NOOP("dinoscope::ViewsForm", "More")),
                translated(QT_TRANSLATE_NOOP("dinoscope::ViewsForm", "Normalisation and other settings")),
                {}};
  for (const FormPart& group : formPartsOf({QStringLiteral("views")}))
    for (const Field* field : group.fields) {
      const std::string name = field->key.substr(field->key.find('.') + 1);
      const auto rule = std::find_if(rules.begin(), rules.end(), [&name](const PartRule& each) {
        return std::any_of(each.names.begin(), each.names.end(),
                           [&name](const char* part) { return name.find(part) != std::string::npos; });
      });
      FormPart& part = rule == rules.end() ? rest : parts[static_cast<std::size_t>(rule - rules.begin())];
      part.fields.push_back(field);
    }
  if (!rest.fields.empty()) parts.push_back(std::move(rest));
  return parts;
}

}  // namespace dinoscope
