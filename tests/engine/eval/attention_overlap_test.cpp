// Jaccard indices of thresholded attention, by hand.
#include "engine/eval/attention_overlap.h"

#include <QTest>
#include <algorithm>

#include "tests/support/test_program.h"

using namespace dinoscope;

namespace {

constexpr int kSide = 8;

/// The left `columns` of a picture of kSide are the object.
ObjectMask leftPart(int columns) {
  ObjectMask mask(kSide, kSide);
  for (int y = 0; y < kSide; ++y)
    for (int x = 0; x < columns; ++x) mask.at(x, y) = MaskPixel::Object;
  return mask;
}

/// A map of two columns, the left one of which has `left` of the mass.
FloatMap twoColumns(float left) {
  FloatMap map(2, 1);
  map.values = {left, 1 - left};
  return map;
}

AttentionMaps mapsOf(const std::vector<float>& lefts) {
  AttentionMaps maps;
  maps.photo = Rgb8Image(kSide, kSide);
  maps.mean = FloatMap(2, 1);
  for (const float left : lefts) {
    maps.heads.push_back(twoColumns(left));
    for (std::size_t i = 0; i < 2; ++i)
      maps.mean.values[i] += maps.heads.back().values[i] / static_cast<float>(lefts.size());
  }
  return maps;
}

bool isNear(double value, double expected) { return std::abs(value - expected) < 1e-12; }

}  // namespace

class AttentionOverlapTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theIndexIsIntersectionOverUnion() {
    const std::vector<bool> left_half = enlargedMask({true, false}, 2, 1, kSide, kSide);
    QVERIFY(isNear(jaccardIndex(left_half, leftPart(4)), 1));
    QVERIFY(isNear(jaccardIndex(left_half, leftPart(2)), 0.5));
    QVERIFY(isNear(jaccardIndex(left_half, leftPart(8)), 0.5));
    QVERIFY(isNear(jaccardIndex(std::vector<bool>(kSide * kSide), leftPart(4)), 0));
    QVERIFY(isNear(jaccardIndex(std::vector<bool>(kSide * kSide), leftPart(0)), 0));
  }
  void whatIsNotCountedChangesNothing() {
    ObjectMask mask = leftPart(2);
    for (int y = 0; y < kSide; ++y)
      for (const int x : {2, 3}) mask.at(x, y) = MaskPixel::NotCounted;
    QVERIFY(isNear(jaccardIndex(enlargedMask({true, false}, 2, 1, kSide, kSide), mask), 1));
  }
  void headsAreTakenEachWay() {
    AttentionOverlap overlap(0.6);
    overlap.add(mapsOf({0.9F, 0.35F}), leftPart(4));   // 1, 0; the mean is left: 1
    overlap.add(mapsOf({0.1F, 0.3F}), leftPart(2));    // both right: 0
    overlap.add(mapsOf({0.35F, 0.95F}), leftPart(2));  // 0, 0.5; the mean is left: 0.5
    const ObjectOverlap result = overlap.result();
    QCOMPARE(result.photos, 3);
    QVERIFY(isNear(result.best_head, 1.5 / 3));
    QVERIFY(isNear(result.fixed_head, 1.0 / 3));
    QCOMPARE(result.fixed_head_number, 0);
    QVERIFY(isNear(result.mean_of_heads, 1.5 / 3));
  }
  void theMassDecidesHowMuchIsMarked() {
    AttentionOverlap all(1), none(0);
    for (AttentionOverlap* overlap : {&all, &none}) overlap->add(mapsOf({0.7F}), leftPart(8));
    QVERIFY(isNear(all.result().best_head, 1));
    QVERIFY(isNear(none.result().best_head, 0));
    QCOMPARE(AttentionOverlap(0.5).result().photos, 0);
  }
  void theBestBoxIsFound() {
    ObjectMask mask(40, 20);
    for (int y = 5; y < 15; ++y)
      for (int x = 10; x < 30; ++x) mask.at(x, y) = MaskPixel::Object;
    CenterBoxOverlap boxes;
    boxes.add(mask);
    QVERIFY(isNear(boxes.result().side, 0.5));
    QVERIFY(isNear(boxes.result().overlap, 1));
  }
  void masksAreSeenAsPhotosAre() {
    EvaluationTransform transform;
    transform.crop_px = 16;
    const ObjectMask seen = preparedMask(leftPart(4), transform, kSide);
    QCOMPARE(seen.width, 16);
    QCOMPARE(seen.height, 16);
    QCOMPARE(std::count(seen.pixels.begin(), seen.pixels.end(), MaskPixel::Object), 8 * 16);
    QVERIFY(seen.at(7, 0) == MaskPixel::Object);
    QVERIFY(seen.at(8, 0) == MaskPixel::Ground);
    ObjectMask border = leftPart(0);
    for (int y = 0; y < kSide; ++y) border.at(0, y) = border.at(1, y) = MaskPixel::NotCounted;
    QVERIFY(preparedMask(border, transform, kSide).at(0, 0) == MaskPixel::NotCounted);
  }
};

DINOSCOPE_TEST(AttentionOverlapTest)
#include "attention_overlap_test.moc"
