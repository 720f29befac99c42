#include "engine/config/run_settings.h"

#include "engine/config/field_table.h"
#include "engine/config/field_tables.h"

namespace dinoscope {

std::vector<Field> runFields() {
  using S = RunSettings;
  const FieldLevel basic = FieldLevel::Basic;
  FieldTable<S> table("run", &Experiment::run);
  table
      .add(&S::epochs, "epochs",
           {.label = "Epochs",
            .explanation = "How often every photo is seen; the schedules span this length.",
            .unit = "epochs",
            .minimum = 1,
            .maximum = 1000000,
            .level = basic})
      .add(&S::batch_size, "batch_size",
           {.label = "Batch size",
            .explanation = "Photos in one forward pass; larger needs more memory.",
            .unit = "photos",
            .minimum = 1,
            .maximum = 65536,
            .level = basic})
      .add(&S::seed, "seed",
           {.label = "Seed",
            .explanation =
                "Decides every random draw of the run: the same seed, settings, machine and run.threads give "
                "the same "
                "run; other threads or devices add up in another order and differ in the last digits.",
            .minimum = 0,
            .maximum = 9007199254740992.0})
      .add(&S::device, "device",
           {.label = "Device",
            .explanation = "Where to compute: auto takes a GPU when there is one; cpu; cuda:0, cuda:1, ...",
            .level = basic})
      .add(&S::precision, "precision",
           {.label = "Precision",
            .explanation =
                "Number format of the heavy products: auto takes bf16 where the hardware is fast at it.",
            .choices = {"auto", "fp32", "bf16", "fp16"}})
      .add(&S::tf32, "tf32",
           {.label = "TF32",
            .explanation = "On a GPU, lets products that stay in fp32 round their factors to 10 bits (TF32): "
                           "faster, no longer the reference's numbers to the last digits."})
      .add(&S::deterministic, "deterministic",
           {.label = "Deterministic",
            .explanation =
                "On a GPU, computes only with kernels that give the same numbers each time: slower, "
                "and a run that is repeated or resumed agrees to the last bit."})
      .add(&S::threads, "threads",
           {.label = "Compute threads",
            .explanation = "Threads of one computation on the CPU; 0 takes the number of physical cores. "
                           "More than the cores only "
                           "wait for each other: then as many as there are cores are taken.",
            .unit = "threads",
            .minimum = 0,
            .maximum = 1024})
      .add(&S::workers, "workers",
           {.label = "Loader workers",
            .explanation = "Threads that decode photos and render views; 0 chooses. The result does not "
                           "depend on it. Of more than "
                           "the machine can use, as many as it can are taken.",
            .unit = "threads",
            .minimum = 0,
            .maximum = 256})
      .add(&S::checkpoint_minutes, "checkpoint_minutes",
           {.label = "Checkpoint every",
            .explanation = "Longest time between two checkpoints, besides those at the end of epochs.",
            .unit = "min",
            .minimum = 0.01,
            .maximum = 10000})
      .add(&S::keep_every_epochs, "keep_every_epochs",
           {.label = "Keep every",
            .explanation = "Keeps a checkpoint for good every so many epochs, besides the newest ones and "
                           "the best; 0 keeps no "
                           "others.",
            .unit = "epochs",
            .minimum = 0,
            .maximum = 100000})
      .add(&S::snapshot_steps, "snapshot_steps",
           {.label = "Attention every",
            .explanation = "Steps between two attention maps of the pinned photos; 0 draws none.",
            .unit = "steps",
            .minimum = 0,
            .maximum = 1000000})
      .add(&S::on_diagnosis, "on_diagnosis",
           {.label = "On collapse or NaN",
            .explanation = "What the watchdog does when the network collapses or a loss is no number: only "
                           "report it, pause the run, or stop it; lesser trouble is always just reported.",
            .choices = {"report", "pause", "stop"},
            .level = basic});
  return table.take();
}

std::vector<Field> evalFields() {
  using S = EvalSettings;
  FieldTable<S> table("eval", &Experiment::eval);
  table
      .add(&S::knn_every_epochs, "knn_every_epochs",
           {.label = "Probe every",
            .explanation =
                "Epochs between two k-NN probes of the teacher, when there are classes; 0 probes never.",
            .unit = "epochs",
            .minimum = 0,
            .maximum = 100000})
      .add(&S::knn_k, "knn_k",
           {.label = "Neighbours",
            .explanation = "How many nearest neighbours vote.",
            .minimum = 1,
            .maximum = 10000})
      .add(&S::knn_temp, "knn_temp",
           {.label = "Vote temperature",
            .explanation = "A neighbour's vote is exp(similarity / temperature).",
            .minimum = 0.0001,
            .maximum = 100})
      .add(&S::center_fraction, "center_fraction",
           {.label = "Centre looked at",
            .explanation =
                "Part of a photo's short side that embeddings look at, in the middle; 1 for pictures "
                "that their subject fills.",
            .unit = "fraction",
            .minimum = 0.1,
            .maximum = 1});
  return table.take();
}

}  // namespace dinoscope
