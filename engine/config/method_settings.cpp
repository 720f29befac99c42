#include "engine/config/method_settings.h"

#include "engine/config/field_table.h"
#include "engine/config/field_tables.h"

namespace dinoscope {

std::vector<Field> teacherFields() {
  using S = TeacherSettings;
  FieldTable<S> table("teacher", &Experiment::teacher);
  table
      .add(&S::momentum_start, "momentum_start",
           {.label = "Teacher momentum, start",
            .explanation = "How much of the teacher is kept at each step at the start; small batches and "
                           "sets need a lower value, "
                           "else the teacher hardly moves.",
            .minimum = 0,
            .maximum = 1,
            .level = FieldLevel::Basic})
      .add(&S::momentum_end, "momentum_end",
           {.label = "Teacher momentum, end",
            .explanation = "How much of the teacher is kept at each step at the end; cosine in between.",
            .minimum = 0,
            .maximum = 1})
      .add(&S::temp_start, "temp_start",
           {.label = "Teacher temperature, start",
            .explanation = "Sharpness of the teacher's output at the start; lower is sharper and guards "
                           "against uniform outputs.",
            .minimum = 0.001,
            .maximum = 1})
      .add(&S::temp_end, "temp_end",
           {.label = "Teacher temperature, end",
            .explanation =
                "Sharpness of the teacher's output after the warm-up; lower it when the loss does not fall.",
            .minimum = 0.001,
            .maximum = 1,
            .level = FieldLevel::Basic})
      .add(&S::temp_warmup_epochs, "temp_warmup_epochs",
           {.label = "Temperature warm-up",
            .explanation = "Epochs over which the teacher temperature goes linearly from start to end.",
            .unit = "epochs",
            .minimum = 0,
            .maximum = 100000});
  return table.take();
}

std::vector<Field> lossFields() {
  using S = LossSettings;
  FieldTable<S> table("loss", &Experiment::loss);
  table
      .add(&S::student_temp, "student_temp",
           {.label = "Student temperature",
            .explanation = "Softness of the student's output.",
            .minimum = 0.001,
            .maximum = 10})
      .add(&S::center_momentum, "center_momentum",
           {.label = "Center momentum",
            .explanation = "How much of the running mean of teacher outputs is kept at each step; "
                           "subtracting it keeps one "
                           "output from winning everywhere.",
            .minimum = 0,
            .maximum = 1});
  return table.take();
}

}  // namespace dinoscope
