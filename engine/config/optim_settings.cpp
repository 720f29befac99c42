#include "engine/config/optim_settings.h"

#include "engine/config/field_table.h"
#include "engine/config/field_tables.h"

namespace dinoscope {

std::vector<Field> optimFields() {
  using S = OptimSettings;
  FieldTable<S> table("optim", &Experiment::optim);
  table
      .add(&S::name, "name",
           {.label = "Optimiser",
            .explanation = "The rule that turns gradients into steps.",
            .choices = {"adamw", "adam", "sgd", "lars"}})
      .add(&S::lr, "lr",
           {.label = "Learning rate",
            .explanation = "Peak size of the student's steps; with scaling on, for a batch of 256 images.",
            .minimum = 0,
            .maximum = 100,
            .level = FieldLevel::Basic})
      .add(&S::scale_lr, "scale_lr",
           {.label = "Scale with batch",
            .explanation = "Multiplies the learning rate by images a step / 256."})
      .add(&S::lr_end, "lr_end",
           {.label = "Learning rate, end",
            .explanation = "The learning rate towards which the cosine falls.",
            .minimum = 0,
            .maximum = 100})
      .add(&S::lr_warmup_epochs, "lr_warmup_epochs",
           {.label = "Warm-up",
            .explanation = "Epochs over which the learning rate rises linearly from 0; a shorter run warms "
                           "up all along. Not read "
                           "where the warm-up is given in steps.",
            .unit = "epochs",
            .minimum = 0,
            .maximum = 100000})
      .add(&S::lr_warmup_steps, "lr_warmup_steps",
           {.label = "Warm-up, in steps",
            .explanation =
                "Steps over which the learning rate rises, in place of the warm-up in epochs: for runs "
                "of few epochs; 0 counts in epochs.",
            .unit = "steps",
            .minimum = 0,
            .maximum = 1e9})
      .add(&S::weight_decay_start, "weight_decay_start",
           {.label = "Weight decay, start",
            .explanation = "Pull of the weights towards 0 at the start; none on biases and norms.",
            .minimum = 0,
            .maximum = 10})
      .add(&S::weight_decay_end, "weight_decay_end",
           {.label = "Weight decay, end",
            .explanation = "Pull of the weights towards 0 at the end; cosine in between.",
            .minimum = 0,
            .maximum = 10})
      .add(&S::momentum, "momentum",
           {.label = "Momentum",
            .explanation = "Share of the previous step kept by SGD and LARS; Adam's does not read it.",
            .minimum = 0,
            .maximum = 0.9999})
      .add(&S::clip_grad, "clip_grad",
           {.label = "Clip gradients",
            .explanation = "Largest L2 norm of the gradient of each parameter tensor; 0 does not clip.",
            .minimum = 0,
            .maximum = 1e6})
      .add(&S::freeze_last_layer_epochs, "freeze_last_layer_epochs",
           {.label = "Freeze last layer",
            .explanation = "Epochs at the start during which the prototypes do not move.",
            .unit = "epochs",
            .minimum = 0,
            .maximum = 100000})
      .add(&S::accumulate_steps, "accumulate_steps",
           {.label = "Accumulate",
            .explanation =
                "Batches whose gradients are averaged into one step: a larger batch in the same memory.",
            .unit = "batches",
            .minimum = 1,
            .maximum = 4096});
  return table.take();
}

}  // namespace dinoscope
