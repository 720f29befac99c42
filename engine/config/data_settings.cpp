#include "engine/config/data_settings.h"

#include "engine/config/field_table.h"
#include "engine/config/field_tables.h"

namespace dinoscope {

std::vector<Field> dataFields() {
  using S = DataSettings;
  FieldTable<S> table("data", &Experiment::data);
  table
      .add(&S::folder, "folder",
           {.label = "Folder",
            .explanation = "The folder of photos, in which pictures are found at any depth, or a list of "
                           "them as data.list.",
            .text_kind = TextKind::Folder,
            .level = FieldLevel::Basic})
      .add(&S::list, "list",
           {.label = "List",
            .explanation =
                "A text or CSV file that names the photos of the folder to learn from, one a line, with a "
                "label in a second column where there is one; empty takes all.",
            .text_kind = TextKind::File})
      .add(&S::class_level, "class_level",
           {.label = "Class level",
            .explanation =
                "Which folder below the chosen one names the class: auto takes the first level when "
                "it has at least two folders (the second below train, val and test), none ignores folders, a "
                "number counts levels from 1.",
            .choices = {"auto", "none", "1", "2", "3", "4"}})
      .add(&S::validation_fraction, "validation_fraction",
           {.label = "Validation part",
            .explanation = "The part of the photos kept out of training, drawn by seed: the k-NN probe tests "
                           "them against the "
                           "others. 0 keeps none out, and the probe tests each photo against all others: "
                           "right below some "
                           "5,000 photos, of which a tenth measures little.",
            .unit = "fraction",
            .minimum = 0,
            .maximum = 0.9})
      .add(&S::exclude, "exclude",
           {.label = "Left out",
            .explanation = "Paths relative to the folder, or patterns with * and ?, that are left out."})
      .add(
          &S::scaled_decoding, "scaled_decoding",
          {.label = "Scaled decoding",
           .explanation = "Decodes JPEGs with no more pixels than the smallest crop needs: large photos load "
                          "several times as fast and take less memory, but views are no longer exactly the "
                          "reference's."});
  return table.take();
}

}  // namespace dinoscope
