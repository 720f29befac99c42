#include "app/cli/view_pipelines.h"

#include "engine/views/reference_renderer.h"
#include "engine/views/view_plan.h"
#include "engine/views/view_renderer.h"

namespace dinoscope::cli {
namespace {

ViewKey keyOf(std::int64_t image_index) { return {0, 0, static_cast<std::uint64_t>(image_index)}; }

class FastPipeline : public ViewPipeline {
public:
  FastPipeline(const ImageFolder& folder, const ViewSettings& settings)
      : m_folder(folder), m_settings(settings) {}

  const std::vector<Rgb8Image>& render(std::int64_t image_index, ViewTiming& timing) override {
    StageClock clock(&timing);
    m_folder.loadInto(image_index, m_photo);
    clock.end(&ViewTiming::decode_ms);
    const auto plans = planViews(m_settings, keyOf(image_index), m_photo.width, m_photo.height);
    m_views.resize(plans.size());
    m_renderer.addTimesTo(&timing);
    m_renderer.open(m_photo, plans);
    for (std::size_t i = 0; i < plans.size(); ++i) {
      m_views[i].setSize(plans[i].size_px, plans[i].size_px);
      m_renderer.render(plans[i], m_views[i].pixels);
    }
    return m_views;
  }

private:
  const ImageFolder& m_folder;
  const ViewSettings m_settings;
  ViewRenderer m_renderer;
  Rgb8Image m_photo;
  std::vector<Rgb8Image> m_views;
};

class ReferencePipeline : public ViewPipeline {
public:
  ReferencePipeline(const ImageFolder& folder, const ViewSettings& settings)
      : m_folder(folder), m_settings(settings) {}

  const std::vector<Rgb8Image>& render(std::int64_t image_index, ViewTiming& timing) override {
    StageClock clock(&timing);
    const Rgb8Image photo = m_folder.load(image_index);
    clock.end(&ViewTiming::decode_ms);
    m_views.clear();
    for (const ViewPlan& plan : planViews(m_settings, keyOf(image_index), photo.width, photo.height))
      m_views.push_back(m_renderer.render(photo, plan));
    return m_views;
  }

private:
  const ImageFolder& m_folder;
  const ViewSettings m_settings;
  ReferenceRenderer m_renderer;
  std::vector<Rgb8Image> m_views;
};

}  // namespace

std::unique_ptr<ViewPipeline> makeFastPipeline(const ImageFolder& folder, const ViewSettings& settings) {
  return std::make_unique<FastPipeline>(folder, settings);
}

std::unique_ptr<ViewPipeline> makeReferencePipeline(const ImageFolder& folder, const ViewSettings& settings) {
  return std::make_unique<ReferencePipeline>(folder, settings);
}

}  // namespace dinoscope::cli
