#include "ui/view_models/sparse_series.h"

namespace dinoscope {

void SparseSeries::add(double x, double y) {
  m_x.append(x);
  m_y.append(y);
  if (m_x.size() < kCapacity) return;
  for (qsizetype i = 0; i + 1 < m_x.size(); i += 2) {
    m_x[i / 2] = (m_x[i] + m_x[i + 1]) / 2;
    m_y[i / 2] = (m_y[i] + m_y[i + 1]) / 2;
  }
  m_x.resize(m_x.size() / 2);
  m_y.resize(m_y.size() / 2);
}

void SparseSeries::forgetFrom(double x) {
  while (!m_x.isEmpty() && m_x.back() >= x) {
    m_x.removeLast();
    m_y.removeLast();
  }
}

}  // namespace dinoscope
