#include "ui/pages/explore/why_similar_dialog.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/explore/correspondence_view.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/workbench.h"

namespace dinoscope {

WhySimilarDialog::WhySimilarDialog(Workbench& workbench, const QString& left, const QString& right,
                                   QWidget* parent)
    : QDialog(parent) {
  setWindowTitle(tr("Why similar: %1 and %2").arg(fileNameOf(left), fileNameOf(right)));
  resize(900, 540);
  m_view = new CorrespondenceView;
  m_text = new QLabel(tr("Comparing the patches of the two photos …"));
  m_text->setProperty("muted", true);
  m_text->setWordWrap(true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 12, 12, 12);
  column->addWidget(m_view, 1);
  column->addWidget(m_text);
  column->addWidget(buttons);

  connect(m_view, &CorrespondenceView::looked, this, [this](const PatchMatch* match) {
    m_text->setText(match == nullptr
                        ? m_summary
                        : tr("This patch and its most similar: %1%2")
                              .arg(fixedText(static_cast<double>(match->similarity), 2),
                                   match->is_mutual ? tr(", each is the other's most similar") : QString()));
  });
  workbench.jobs().run<PatchCorrespondences>(
      tr("Comparing two photos"), JobLane::Network,
      [session = &workbench.exploreSession(), left, right](const JobControl&) {
        return session->correspondences(toPath(left), toPath(right));
      },
      this,
      [this](const PatchCorrespondences& found) {
        const auto mutual = std::count_if(found.matches.begin(), found.matches.end(),
                                          [](const PatchMatch& match) { return match.is_mutual; });
        m_summary = tr("%1 of %Ln patch(es) are each other's most similar; the best are drawn. Point at a "
                       "patch of the "
                       "left photo to see where it is in the right one.",
                       nullptr, static_cast<int>(found.matches.size()))
                        .arg(mutual);
        m_text->setText(m_summary);
        m_view->showMatches(found);
        m_is_ready = true;
      },
      [this](const QString& sentence) { m_text->setText(sentence); });
}

}  // namespace dinoscope
