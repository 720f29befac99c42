<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>dinoscope::Actions</name>
    <message>
        <source>Open &amp;folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample &amp;photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;experiment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save experiment &amp;as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;run …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the page&apos;s &amp;main job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help on what has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Dinoscope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::AttentionModel</name>
    <message>
        <source>Looking for attention maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher&apos;s attention appears here with the first steps of a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run did not watch this photo so early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn when the run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn after the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network of the newest checkpoint looks at it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run does not watch this photo, and has no checkpoint yet that could show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run left no checkpoint, so there is no network that could look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading an attention map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run draws the attention itself while it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is looking at the photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin a photo first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the pinned photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::AttentionRow</name>
    <message>
        <source>Attention on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin %1 again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::AttentionStrip</name>
    <message>
        <source>Drop a photo here to watch the teacher&apos;s attention on it while the run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step whose attention is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the attention of earlier steps; the right end follows the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: the photo alone; right: the map alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the attention that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the patches that hold this share of the attention, the strongest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no maps yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (newest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the network of each kept checkpoint look at these photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.ppm *.pgm *.pbm *.pnm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention on the pinned photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin photos …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos to see the attention on; or drop them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a pinned photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos to pin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::BackgroundJobs</name>
    <message>
        <source>There is not enough memory for this: close other programs or choose smaller pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::Banner</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::BarList</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dinoscope::BranchChip</name>
    <message>
        <source>Start the next run from its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next run branches off %1 at step %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::BranchDialog</name>
    <message>
        <source>Branch off from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new run goes on from this checkpoint with everything that it holds: weights, the optimiser&apos;s moments, the center, the place in the photos. Change settings on the Train page before you start it; its folder records what it came from and what was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %Ln step(s)</source>
        <translation>
            <numerusform>after %Ln step</numerusform>
            <numerusform>after %Ln steps</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::CheckpointChooser</name>
    <message numerus="yes">
        <source>After %Ln step(s)</source>
        <translation>
            <numerusform>After %Ln step</numerusform>
            <numerusform>After %Ln steps</numerusform>
        </translation>
    </message>
    <message>
        <source>No run has a checkpoint yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a weights file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a run folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) do not match</source>
        <translation>
            <numerusform>%Ln tensor does not match</numerusform>
            <numerusform>%Ln tensors do not match</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run of yours, or any .safetensors or .pth file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 numbers an embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt *.pth.tar *.bin *.ckpt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tensors match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: which tensors of the file the network takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (comes with Dinoscope)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::CheckpointReportDialog</name>
    <message>
        <source>How the weights fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensors of the weights file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not of this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3). %4 tensors matched, %5 missing, %6 of another shape, %7 not of this network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::CloseGuard</name>
    <message>
        <source>The run could not be stopped as it should: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 is not finished. Stop it and close Dinoscope?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkpoint is written first, so that you can go on from here later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ClusterPanel</name>
    <message>
        <source>How many groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the photos into groups that look alike to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a group to see its photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting the photos into groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln photo(s)</source>
        <translation>
            <numerusform>%1: %Ln photo</numerusform>
            <numerusform>%1: %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>The photo nearest to the middle of group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %Ln photo(s)</source>
        <translation>
            <numerusform>Group %1: %Ln photo</numerusform>
            <numerusform>Group %1: %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of class %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ColorScale</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, or another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ConfigForm</name>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings that matter most, and what was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting matches &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ConfigModel</name>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply preset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ContactSheet</name>
    <message>
        <source>The settings of the DINO reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other than in the DINO reference: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed %1, epoch %2, photo %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::CorrespondenceView</name>
    <message>
        <source>Corresponding patches of the two photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::CostPanel</name>
    <message>
        <source>Measure how many photos a second the views of this folder allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo and its views: %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The views of this photo: %1 ms, without decoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the cost of views</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 ms a photo over %Ln photo(s) = %2 a core.</source>
        <translation>
            <numerusform>%1 ms a photo over %Ln photo = %2 a core.</numerusform>
            <numerusform>%1 ms a photo over %Ln photos = %2 a core.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %Ln worker(s) the loader can feed about %1, if they have a core each.</source>
        <translation>
            <numerusform>With %Ln worker the loader can feed about %1, if it has a core to itself.</numerusform>
            <numerusform>With %Ln workers the loader can feed about %1, if they have a core each.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder of photos first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mean of %Ln photo(s), with decoding</source>
        <translation>
            <numerusform>Mean of %Ln photo, with decoding</numerusform>
            <numerusform>Mean of %Ln photos, with decoding</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dinoscope::CoverageModel</name>
    <message>
        <source>Summing up draws</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::CropPhotoPanel</name>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where each view was cut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each place of the photo falls into a crop, over 200 draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage map: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map over the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each place falls into a global crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each place falls into a local crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::CuratePanel</name>
    <message>
        <source>Pairs more similar than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine of the embeddings: 1 is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for doubles and outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one of each pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that are nearly the same, pair by pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that are like no other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More similar than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like no other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that the network can hardly tell apart: doubles, bursts, frames of a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos far from all others: mistakes, or finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for doubles and outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pair %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean similarity to its five nearest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nearly the same: %Ln pair(s)</source>
        <translation>
            <numerusform>Nearly the same: %Ln pair</numerusform>
            <numerusform>Nearly the same: %Ln pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>No two photos are that similar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nearly the same: the first %Ln pair(s), the most similar; there may be more</source>
        <translation>
            <numerusform>Nearly the same: the most similar pair; there may be more</numerusform>
            <numerusform>Nearly the same: the first %Ln pairs, the most similar; there may be more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like no other: the %1 most unusual of %Ln photo(s)</source>
        <translation>
            <numerusform>Like no other: the %1 most unusual of %Ln photo</numerusform>
            <numerusform>Like no other: the %1 most unusual of %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dinoscope::DBusDesktop</name>
    <message>
        <source>there is no D-Bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine may fall asleep while it trains, because the desktop can&apos;t be asked not to (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Dinoscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop shows no notifications (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::DataPage</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of photos first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of photos, or drop one here. Subfolders are searched; the first level become classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sample photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposed settings are those of the next run; each says why beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the folder again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: see the views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::DiagnosisBanner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> since step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> - the run is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> (and %Ln more)</source>
        <translation>
            <numerusform> (and %Ln more)</numerusform>
            <numerusform> (and %Ln more)</numerusform>
        </translation>
    </message>
    <message>
        <source> The batch is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Stops this run with a checkpoint and begins a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The run goes on from where it is with the change, which is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the run with the settings that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::DiagnosisText</name>
    <message>
        <source>Collapse to a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse to uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NaN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starved by the loader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::DistanceBars</name>
    <message>
        <source>Sensitivity by operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2. </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::DrawBar</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trainer draws new views of each photo in each epoch: these are exactly those of this epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch whose views are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock: another photo is drawn anew (Alt+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the draw: every photo is shown with the draws of this epoch (Alt+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw is locked: unlock it to draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw again: the views of the next epoch (Alt+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin: its attention is no longer shown while training (Alt+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin: see the teacher&apos;s attention on it while training (Alt+P)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::DryRunControl</name>
    <message>
        <source>Dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Dry run of %Ln step(s): %1, %2 of memory</source>
        <translation>
            <numerusform>Dry run of %Ln step: %1, %2 of memory</numerusform>
            <numerusform>Dry run of %Ln steps: %1, %2 of memory</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1 are free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about %1 for the whole run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few steps are measured; nothing of them is kept …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in place of %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch, accumulation, decoding and workers use this machine well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use better settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use settings of the dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session can&apos;t measure steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a few steps to measure speed and memory, and the time that the run would take; nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2; %3 a step, %4 of it waiting for photos; %5 steps on %6 photos.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::EarlierRuns</name>
    <message>
        <source>There are no earlier runs yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the curves of an earlier run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::EvaluatePanel</name>
    <message>
        <source>How many neighbours vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos whose neighbours name another class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours that vote (k)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the nearest neighbours of each photo vote on its class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has no classes: sort the photos into folders by class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed a folder of photos first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without classes there is nothing to vote on. Sort the photos into one folder a class, or judge by the neighbours and the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest neighbours of each photo vote on its class: the more votes are right, the better the network tells the classes apart, though it never saw them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here come the photos whose neighbours name another class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring k-NN accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k-NN accuracy %1 (k = %2, each photo against all others): %3 of %4 photos have the class of their neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its neighbours say %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo has the class of its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a class to see its wrong photos alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) whose neighbours name another class</source>
        <translation>
            <numerusform>%Ln photo whose neighbours name another class</numerusform>
            <numerusform>%Ln photos whose neighbours name another class</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them of class %1</source>
        <translation>
            <numerusform>%Ln of them of class %1</numerusform>
            <numerusform>%Ln of them of class %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every photo of this class has the class of its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::Exclusions</name>
    <message numerus="yes">
        <source>Exclude %Ln photo(s)</source>
        <translation>
            <numerusform>Exclude %Ln photo</numerusform>
            <numerusform>Exclude %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln file(s) again</source>
        <translation>
            <numerusform>Include %Ln file again</numerusform>
            <numerusform>Include %Ln files again</numerusform>
        </translation>
    </message>
    <message>
        <source>Exclude the class %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ExploreModel</name>
    <message>
        <source>Opening the checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a checkpoint first: a run of yours, or a weights file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of photos on the Data page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos are being embedded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos are embedded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the patch in all photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for neighbours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ExplorePage</name>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to look at the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Embed %Ln new photo(s)</source>
        <translation>
            <numerusform>Embed %Ln new photo</numerusform>
            <numerusform>Embed %Ln new photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) embedded</source>
        <translation>
            <numerusform>%Ln photo embedded</numerusform>
            <numerusform>%Ln photos embedded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Embed %Ln photo(s)</source>
        <translation>
            <numerusform>Embed %Ln photo</numerusform>
            <numerusform>Embed %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the network look at every photo (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what a network learned: which photos are alike to it, and why. Choose a checkpoint above, or drop a weights file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the newest run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a network first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is ready. Choose the photos that it shall look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network looks at every photo once; then neighbours, map and groups are at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The network is ready. Let it look at the %Ln photo(s) of %1 once; then neighbours, map and groups are at hand.</source>
        <translation>
            <numerusform>The network is ready. Let it look at the %Ln photo of %1 once; then neighbours, map and groups are at hand.</numerusform>
            <numerusform>The network is ready. Let it look at the %Ln photos of %1 once; then neighbours, map and groups are at hand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read and are not embedded; the Data page tells which and why.</source>
        <translation>
            <numerusform>%Ln photo could not be read and is not embedded; the Data page tells which and why.</numerusform>
            <numerusform>%Ln photos could not be read and are not embedded; the Data page tells which and why.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one photo alone to see why it is similar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the photo that is asked for: select another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are excluded: no run learns from them. Nothing is deleted.</source>
        <translation>
            <numerusform>%Ln photo is excluded: no run learns from it. Nothing is deleted.</numerusform>
            <numerusform>%Ln photos are excluded: no run learns from them. Nothing is deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ExportButton</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet of this photo, or the settings as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet as PNG …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy settings as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Python for Lightly&apos;s DINOTransform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact sheet is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view settings are on the clipboard as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view settings are on the clipboard as Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View %1 is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View %1 is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy view %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view-%1.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::FieldEditor</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::FieldRow</name>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DINO reference: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A probability, 0 to 100 %; in files 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::FileCommands</name>
    <message>
        <source>Open a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a run&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::FindingsPanel</name>
    <message>
        <source>Embed a folder of photos first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::FolderModel</name>
    <message>
        <source>Scanning photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::FormSection</name>
    <message>
        <source>%1  (%2 changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::FoundGrid</name>
    <message>
        <source>Photos that were found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::HealthLine</name>
    <message>
        <source>Health of the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::HealthReading</name>
    <message>
        <source>%1: see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health is measured while a run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the embeddings have %1 of an even spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in %1 directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An embedding is the network&apos;s description of a photo. When the descriptions of different photos lie as far apart as chance allows, their spread is 1; it falls towards 0 when all of them become the same, and training has collapsed. Directions count in how many ways they differ: 1 means that they lie on a line. Both are small in the first steps and grow as the network learns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::HelpDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Dinoscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinoscope %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbench for DINO, self-distillation with no labels: see the crops, train, and browse what was learned. Everything stays on this machine.

Free software under the GNU General Public License, version 3 or later. Built on Qt %1, LibTorch, OpenCV and QCustomPlot; icons by Lucide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::HelpEntries</name>
    <message>
        <source>Setting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::Histogram</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dinoscope::ImageGrid</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ImageListModel</name>
    <message>
        <source>%1
%2 × %3 px, %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Class %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::Inspector</name>
    <message>
        <source>What the network sees: which map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the attention that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the patches that hold this share of the attention, the strongest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking with the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention, mean of the heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity to the whole photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention, head %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches in colours (PCA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::LivePlot</name>
    <message>
        <source>Plot: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with this plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the plot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no values yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic axis (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to data (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::LogModel</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Training ended after %Ln step(s), loss %1.</source>
        <translation>
            <numerusform>Training ended after %Ln step, loss %1.</numerusform>
            <numerusform>Training ended after %Ln steps, loss %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) in %1.</source>
        <translation>
            <numerusform>%Ln photo in %1.</numerusform>
            <numerusform>%Ln photos in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can&apos;t be used.</source>
        <translation>
            <numerusform>%Ln file can&apos;t be used.</numerusform>
            <numerusform>%Ln files can&apos;t be used.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::LogPanel</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::MainWindow</name>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return searches the manual for &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) of the last session could not be taken over.</source>
        <translation>
            <numerusform>%Ln setting of the last session could not be taken over.</numerusform>
            <numerusform>%Ln settings of the last session could not be taken over.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Until it is there, runs are kept in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinoscope[*]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] - Dinoscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of Dinoscope is open. Both can be used: of what both change, the last change is remembered for the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos of the last session, %1, can&apos;t be opened: connect their disk and open them again, or choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::Manual</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watchdog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is read and written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ManualContents</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For developers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ManualResults</name>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ManualView</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ManualWindow</name>
    <message>
        <source>Search the manual (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln place(s)</source>
        <translation>
            <numerusform>The first %Ln place</numerusform>
            <numerusform>The first %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found at %Ln place(s)</source>
        <translation>
            <numerusform>Found at %Ln place</numerusform>
            <numerusform>Found at %Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 - Dinoscope manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::MapPanel</name>
    <message>
        <source>Map of the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to select with a lasso, Ctrl and drag to move, wheel to zoom, double click to fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two directions of largest variance: fast, distances mean something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps neighbourhoods, not distances: groups come apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the photos are laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting the photos into groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos inside the lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ModeBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::NeighborPanel</name>
    <message>
        <source>Nearest neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo passes the filters: lower the similarity or choose all classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the patch is in column %1 of %2, row %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that hold something like the patch: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest neighbours: %1 of %2 photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::NetworkAtHand</name>
    <message numerus="yes">
        <source>%1 has learned for %Ln step(s) by now; what is explored here is an earlier state.</source>
        <translation>
            <numerusform>%1 has learned for %Ln step by now; what is explored here is an earlier state.</numerusform>
            <numerusform>%1 has learned for %Ln steps by now; what is explored here is an earlier state.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has learned for %Ln step(s); what is explored here is another network.</source>
        <translation>
            <numerusform>%1 has learned for %Ln step; what is explored here is another network.</numerusform>
            <numerusform>%1 has learned for %Ln steps; what is explored here is another network.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 learned from %2; here it looks at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes with Dinoscope. A network that learns from your own photos knows them better.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this run was about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::NumberBox</name>
    <message>
        <source>A number from %1 to %2; until then it is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::NumberField</name>
    <message>
        <source>slider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::NumberListField</name>
    <message>
        <source>%1, slider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::OperationBars</name>
    <message>
        <source>How often each operation fired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %, %3 %, %4 %. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::PageTable</name>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::PaletteEntries</name>
    <message>
        <source>Not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::PatchView</name>
    <message>
        <source>No photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 patches; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1, row %2 is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch in column %1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::PhotoPanel</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude from training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a photo on the Data page first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned photos show the teacher&apos;s attention while training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find photos by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude the whole class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo is called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) found</source>
        <translation>
            <numerusform>%Ln photo found</numerusform>
            <numerusform>%Ln photos found</numerusform>
        </translation>
    </message>
    <message>
        <source>Excludes every photo of the class that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a class on the Data page first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::PhotoSearch</name>
    <message>
        <source>Find a photo by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::PhotoView</name>
    <message>
        <source>Photo with the boxes of its views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln box</numerusform>
            <numerusform>%Ln boxes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with a map laid over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box of global view %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box of local view %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px at x %3, y %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::Pins</name>
    <message numerus="yes">
        <source>At most %Ln photo(s) are pinned: the attention on each is computed and kept at every snapshot. Unpin others first.</source>
        <translation>
            <numerusform>At most %Ln photo is pinned: the attention on it is computed and kept at every snapshot. Unpin others first.</numerusform>
            <numerusform>At most %Ln photos are pinned: the attention on each is computed and kept at every snapshot. Unpin others first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dinoscope::PipelineMeter</name>
    <message>
        <source>Where the time of a step goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown while a run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step does not wait for photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step waits for photos: more loader workers or smaller files help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::PreferencesDialog</name>
    <message>
        <source>No file can be made in %1 (%2); choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each run has a folder of its own in here. Runs that are elsewhere stay where they are and can be opened from there. Empty: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many cores Explore computes with, for embedding and for maps. Fewer leave room for a training or for other programs. A training has its own setting, run.threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small pictures of photos are kept in memory up to this; more scrolls back faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder for runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cores for Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memory for thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, folder for runs and cores are taken over when Dinoscope is started next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no whole path; choose the folder, or write it from / on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the folder for runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::Present</name>
    <message>
        <source>%1 is neither a folder of photos nor an experiment. Weights are opened on the Explore page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 is in progress; stop it before opening another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the settings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos are being scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of photos on the Data page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins at step %1, and with these settings a run ends after %2: choose more epochs, or branch off at an earlier checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch of %1 has no steps left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::PresetButton</name>
    <message>
        <source>View settings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets of the view settings; the rest of the experiment stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply view preset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load view settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view settings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View preset: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load view settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view settings are saved as the preset %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view settings are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::PresetNameDialog</name>
    <message>
        <source>Save as preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the preset of that name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ProblemListModel</name>
    <message>
        <source>You excluded it (Exclude, in the settings of the data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ProblemPanel</name>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are not learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can&apos;t be used</source>
        <translation>
            <numerusform>%Ln file can&apos;t be used</numerusform>
            <numerusform>%Ln files can&apos;t be used</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at these files again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select files that were excluded first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude these files, so that they are no longer reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select files that can&apos;t be used first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::Quantities</name>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::QueryPanel</name>
    <message>
        <source>The photo that is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask by a patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a patch of the photo to find photos that hold something like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the photo before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show neighbours of this class only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine: 1 is the same, 0 has nothing in common, -1 lets every photo through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo to go back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo to go forward to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · not in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask with a picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any picture file; or drop one here, or paste one (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask with the picture of the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a photo in the middle, or ask with a picture of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask with a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.ppm *.pgm *.pbm *.pnm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no picture to ask with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipboard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the clipboard can&apos;t be kept in %1; make room there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::RangeField</name>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::RangeSlider</name>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::RecipePanel</name>
    <message>
        <source>Time for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long training may take: decides the network and the number of epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the photos …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings are proposed once the photos have been looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings are in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes these values and the reference&apos;s for all others; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use proposed settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 of training if this machine takes some %2 images a second; a dry run on the Train page measures it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::RecipeTableModel</name>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::RemedyRunner</name>
    <message>
        <source>The run is trained by %1, which alone can change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::RunCommands</name>
    <message>
        <source>The run %1 is in progress; stop it before opening another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is going on already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is finished; make a new one from its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no checkpoint to go on from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is going on; stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no checkpoint yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renaming a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving runs to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::RunControls</name>
    <message>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run from its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the run away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free memory while paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else can be done with a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new run with the settings as they are (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the step, then wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where the run is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the step, write a checkpoint, end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a checkpoint and leave GPU and memory to other programs until the run goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a new run start from this run&apos;s weights, with settings of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run with a checkpoint on this page; open one on the Runs page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the run no more; it stays in the list of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is going on; stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the photos …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::RunDetails</name>
    <message>
        <source>Loss, smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show also what is the same everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a run to see its settings, two to compare them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) changed from the default</source>
        <translation>
            <numerusform>%Ln setting changed from the default</numerusform>
            <numerusform>%Ln settings changed from the default</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) differ</source>
        <translation>
            <numerusform>%Ln setting differs</numerusform>
            <numerusform>%Ln settings differ</numerusform>
        </translation>
    </message>
    <message>
        <source>k-NN accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos of the right class, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs photos that are sorted into folders by class, and a probe in the run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::RunFollower</name>
    <message>
        <source>Following the run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the process that trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back what was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer; it may be busy with a long step, or be of a version that takes no requests.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::RunListModel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k-NN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many photos have a neighbour of their own class, by weighted k-NN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started %1, last step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it was trained in all, pauses not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::RunLog</name>
    <message>
        <source>What happened in the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 after %Ln step(s)</source>
        <translation>
            <numerusform>%1 after %Ln step</numerusform>
            <numerusform>%1 after %Ln steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Epoch %1: mean loss %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, k-NN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint %1 written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over since step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::RunMeasures</name>
    <message>
        <source>healthy: 1/√%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided: ln %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k-NN accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top-1 (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many photos have the class of their nearest neighbours; it rises while the network learns. Needs class folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbour stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbours kept (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of each photo&apos;s nearest neighbours were that at the epoch before: it rises while the network settles, and needs no classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the normalised embeddings: near 1/√d is healthy, near 0 means that all photos look alike to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many directions the embeddings of a batch spread over: 1 is a collapse, at most one less than the photos in the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy (nats)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How undecided the teacher is: near 0 it always says the same, at ln K it says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher decidedness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KL to uniform (nats)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the teacher&apos;s targets are from uniform: near 0 they say nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many photos student and teacher choose the same prototype on different views; it rises while the student learns, and is 100 % in a collapse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Center norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the running mean of the teacher&apos;s output; growth without end is a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all gradients before clipping; jumps tell of a rate that is too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many photos a second the run learns from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::RunModel</name>
    <message>
        <source>process %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is stopping: it writes its checkpoint first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked for that and has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is in progress; stop it before starting another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is paused already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is in progress already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is finished; there is nothing left to go on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paused run, and none with a checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints are asked for of runs that another process trains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is trained by %1, and so is its memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a paused run can do without its memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run pauses when the step that it is at has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::RunOverview</name>
    <message>
        <source>%1 %2, before %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from step %1 on: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::RunPlots</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k-NN accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the second plot shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teacher momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teacher temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs photos that are sorted into folders by class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured while a run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured with the first steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured in this run (k-NN every so many epochs is 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First measured after epoch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::RunProgress</name>
    <message>
        <source>epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::RunStates</name>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::RunVigil</name>
    <message>
        <source>%1 is finished: loss %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, k-NN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinoscope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run with these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run from its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch off at a checkpoint …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export weights …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the run&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move run to the trash …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every training is kept here, to compare, resume and explore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Python: model.load_state_dict(safetensors.torch.load_file(path))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a run first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the teacher&apos;s weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safetensors (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the run %1 to the trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln run(s) to the trash?</source>
        <translation>
            <numerusform>Move %Ln run to the trash?</numerusform>
            <numerusform>Move %Ln runs to the trash?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) stay in the workspace&apos;s .trash folder until you empty it.</source>
        <translation>
            <numerusform>%Ln run stays in the workspace&apos;s .trash folder until you empty it.</numerusform>
            <numerusform>%Ln runs stay in the workspace&apos;s .trash folder until you empty it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) were moved to the trash.</source>
        <translation>
            <numerusform>%Ln run was moved to the trash.</numerusform>
            <numerusform>%Ln runs were moved to the trash.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, photos, backbone, state, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln run(s) to the trash</source>
        <translation>
            <numerusform>Move %Ln run to the trash</numerusform>
            <numerusform>Move %Ln runs to the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dinoscope::ScatterView</name>
    <message>
        <source>%1 in %2, %3 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colour(s)</source>
        <translation>
            <numerusform>%Ln colour</numerusform>
            <numerusform>%Ln colours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dinoscope::ScheduleEditBar</name>
    <message>
        <source>The run is paused: its epochs, learning rate, weight decay, teacher momentum and teacher temperature can be changed for the rest of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to the rest of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the run has now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a schedule first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back schedule edits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::SelectionBar</name>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the selected photos, or all that are shown, into a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a photo to go on from it; Ctrl and a click select.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln photo selected</numerusform>
            <numerusform>%Ln photos selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned photos show the teacher&apos;s attention while training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run learns from excluded photos; the files stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why similar to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which patches of %1 and of the selected photo correspond</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::SensitivityPanel</name>
    <message>
        <source>The trained network whose answers are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each operation alone moves what a trained network answers: a long bar is a setting that matters for these photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has a checkpoint yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a network file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks (*.safetensors *.pth *.pt *.bin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the sensitivity to views</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mean cosine distance from the photo&apos;s own embedding over %Ln photo(s); the thin line is one standard deviation.</source>
        <translation>
            <numerusform>Mean cosine distance from the photo&apos;s own embedding over %Ln photo; the thin line is one standard deviation.</numerusform>
            <numerusform>Mean cosine distance from the photo&apos;s own embedding over %Ln photos; the thin line is one standard deviation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint to measure with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a checkpoint first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of photos first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::SettingTableModel</name>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed while it ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which step on a run had another setting than before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::SettingsPanel</name>
    <message>
        <source>&amp;Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose settings are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset that the settings start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the run has; only the program that trains it can change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed while the run goes on. Pause it to change its schedules; all others are for the next run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::StageBar</name>
    <message>
        <source>decode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 ms. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::StatisticsPanel</name>
    <message>
        <source>What the settings add up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspect (width : height)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln draw(s) of this photo. </source>
        <translation>
            <numerusform>%Ln draw of this photo. </numerusform>
            <numerusform>%Ln draws of this photo. </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the local crops overlap a global crop; %2 % of their area lies in one. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the local crops are enlarged more than twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the global crops are enlarged more than twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::StatusBar</name>
    <message>
        <source>, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device and memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::SummaryPanel</name>
    <message>
        <source>%1 · %2
Shorter side %3 px at least, %4 px in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter side, px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width : height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a class to see its photos alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>No classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln class</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summing up the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes are the folders of the first level, or the labels of a list; training never looks at them, only the k-NN probe does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::SwitchField</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::TextField</name>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::TextListField</name>
    <message>
        <source>One a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ThumbnailCache</name>
    <message>
        <source>Drawing thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ThumbnailSlider</name>
    <message>
        <source>Size of the thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::TileBoard</name>
    <message>
        <source>Views as the network gets them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln global view(s)</source>
        <translation>
            <numerusform>%Ln global view</numerusform>
            <numerusform>%Ln global views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln local view(s)</source>
        <translation>
            <numerusform>%Ln local view</numerusform>
            <numerusform>%Ln local views</numerusform>
        </translation>
    </message>
    <message>
        <source>Global view %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local view %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %1 px, × %2 of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large crops: student and teacher both see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small crops: only the student sees them and must match the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::Tour</name>
    <message>
        <source>Begin with photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of your own, or the sample photos. Nothing leaves this machine, and no file is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what the network sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once there are photos, boxes show the crops of each, and tiles what the network gets of them. Every setting below acts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a run here; pause or stop it whenever you like, nothing is lost. Curves, attention maps and a watchdog tell whether it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore what it learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the trained network looks at every photo once. Then a click on a photo finds its like, and maps, groups and doubles are at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every training is kept here, to compare, to go on with and to explore. F1 explains the page or the setting that you are at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::TourCard</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tour (Esc); it is under Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::TourOffer</name>
    <message>
        <source>A tour of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>New here? A tour of %Ln step(s) shows what is where.</source>
        <translation>
            <numerusform>New here? A tour of %Ln step shows what is where.</numerusform>
            <numerusform>New here? A tour of %Ln steps shows what is where.</numerusform>
        </translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::TrainPage</name>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the curves of earlier runs under this one&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next run has the settings of %1: change what you like, then start training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with the sample photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos are being scanned; training can start when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are ready. The settings on the left suit a first run; the curves below show what the schedules will do.</source>
        <translation>
            <numerusform>%Ln photo is ready. The settings on the left suit a first run; the curves below show what the schedules will do.</numerusform>
            <numerusform>%Ln photos are ready. The settings on the left suit a first run; the curves below show what the schedules will do.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train a network on your photos, without labels, and watch what it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stopped; its checkpoint is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore what it learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume from the checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 was cut off after %Ln step(s): the program or the machine ended in mid-run.</source>
        <translation>
            <numerusform>%1 was cut off after %Ln step: the program or the machine ended in mid-run.</numerusform>
            <numerusform>%1 was cut off after %Ln steps: the program or the machine ended in mid-run.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can go on from its checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had no checkpoint yet, so it can&apos;t go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run with these settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::TrainerLine</name>
    <message>
        <source>It was asked to pause and answers after the step that it is at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked to go on and answers within a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked to stop and writes a checkpoint first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked for a checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a checkpoint now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is trained by %1; what is shown here is read from its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ValueText</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ViewDetails</name>
    <message>
        <source>What was drawn for this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View %1, a global crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View %1, a local crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a large part of the photo. Teacher and student both see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a small part of the photo. Only the student sees it, and must answer as the teacher does for the whole: so it learns what belongs together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a view or a box to see what was done to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× %1: enlarged, soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operation fired: the crop as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then, in this order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ViewPresetStore</name>
    <message>
        <source>A preset needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a preset has at most 80 characters, no slash, and begins with no dot.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ViewPreview</name>
    <message>
        <source>Rendering views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ViewsForm</name>
    <message>
        <source>Crops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parts of the photo are cut out, how many and how large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of brightness, contrast, saturation and hue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur &amp;&amp; solarise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes detail away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirroring, turning and tilting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalisation and other settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::ViewsPage</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the crops that the networks will see, and tune how they are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of photos …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sample photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train with these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Train page: a run crops every photo as it is shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crops only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the crops before colour, blur and mirroring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the patches into which the vision transformer cuts a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the last valid settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting below is not allowed; until it is put right the views stay as they were</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::WhySimilarDialog</name>
    <message>
        <source>Why similar: %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the patches of the two photos …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patch and its most similar: %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, each is the other&apos;s most similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing two photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patch(es) are each other&apos;s most similar; the best are drawn. Point at a patch of the left photo to see where it is in the right one.</source>
        <translation>
            <numerusform>%1 of %Ln patch is most similar both ways; the best are drawn. Point at a patch of the left photo to see where it is in the right one.</numerusform>
            <numerusform>%1 of %Ln patches are each other&apos;s most similar; the best are drawn. Point at a patch of the left photo to see where it is in the right one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dinoscope::WindowMenus</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::Workbench</name>
    <message>
        <source>Looking at the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the curves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>&quot;%1&quot; can&apos;t be the name of a run; choose one without / and not beginning with a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nested in a file: write {&quot;%2&quot;: {&quot;%3&quot;: ...}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; sets nothing; write key=value, for example run.epochs=10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (was %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, now %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, now %3), %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It is drawn again when it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB of memory were given back; the run takes what it needs again when it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No pictures of the step were kept that could stand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The run waits and goes on by itself when that is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The schedules are as they were; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came since and take no part until a new run branches off from this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read just now (%2); %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: this program was built without image libraries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read; the run can&apos;t go on without its list of photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2; check that it is there, that the disk has room, and who may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2. This is a fault of the program: please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 bytes where its shape needs %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 bytes, more than the %3 that such a file can have; it is damaged or another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a side that is no size: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no valid offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no valid shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the unknown type %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the unknown type of something that is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held-out photos are enough to measure k-NN; the others are learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a run already; choose another folder for the fork.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a run already; resume it, or choose another folder for the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no checkpoint that can be used; choose a run folder, a checkpoint folder or a weights file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no pictures; write some into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no teacher; choose another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no vision transformer (facebookresearch/dino&apos;s names) and no ResNet (torchvision&apos;s names); choose a checkpoint of one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the %2 only, not the %3; choose the %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds two tensors named %2 once module. and backbone. are taken off; save one network a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; but must be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 and loss.student_temp is %3: a teacher that is no sharper than the student lets all outputs go flat (uniform collapse); lower it, 0.04 to 0.07 are usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 and the whole run has %3: the learning rate only rises and never falls towards optim.lr_end; shorten the warm-up to a tenth of the run, or train longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 but must be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 but must be a list of %3 numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 but must be given as [low, high] with low not above high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 but must be of another type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 but must be written like %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut short; copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged in line %2; without it the run can&apos;t go on with its photos. Branch off from its checkpoint instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged; move it away to go on with the settings as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged; the step can&apos;t be replayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty; branch off from the run&apos;s checkpoint instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone from %2 since the run began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than any memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no checkpoint of a run of Dinoscope&apos;s: only its weights can be used, to start a new run with, by model.init_weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no run folder: it has no experiment.json; choose a folder that a run was written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no run of the workspace %2; delete it in a file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no valid JSON: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is none of the photos in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a PyTorch checkpoint that can be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file; choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a safetensors file that can be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a safetensors file that can be read: tensor &quot;%2&quot; has the unknown type %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a safetensors file that can be read: tensor &quot;%2&quot; holds a truth value that is not 0 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an experiment file: it is larger than 4 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an experiment file: it must be one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not of the size that %2 says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies outside the file, so it is cut short or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an object of settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs exactly dtype, shape and data_offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the run&apos;s %2 are gone from %3 and can&apos;t be read any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos are not as the run saw them at its begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos are too few to learn from: the network learns what tells photos apart; take dozens at least, better hundreds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos could not be read and took no part; log.txt in the run&apos;s folder names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 products of %2 by %3 in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px to %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to learn from at a measured %2 a second: about %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to learn from at an assumed %2 a second: about %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with kernels for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, patch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, small stem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in the file, %3 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is no picture; decoded pictures are U8 tensors of height, width and 3 channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: preset must be the name of a preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; choose the backbone that they were trained with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; epochs, steps and schedules stay those of the run&apos;s %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; larger batches with less accumulation are faster and learn the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; or set run.precision to fp32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; smaller batches whose gradients are averaged need less and learn the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of the run&apos;s %1 is gone from %2 and can&apos;t be read any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 photo could not be read and took no part; log.txt in the run&apos;s folder names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 photo is not as the run saw it at its begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 photo is too few to learn from: the network learns what tells photos apart; take dozens at least, better hundreds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ResNet has no attention; choose a vision transformer, or look at its feature grid instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ResNet has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ResNet normalises by its batch, and %1 are too few to take a mean of; this one does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch of %1 photos does not hold %2 views of %3 pixels of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkpoint is written after step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library failed without saying why. This is a fault of the program: please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels could not be made a PNG file; ask for a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is in progress already; stop it before starting another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run of %1 step has no time to warm up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run of %1 steps has no time to warm up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule begins at step 0, it has no step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set this small is tested by leaving one photo out at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A softer teacher lets the outputs of a short run go flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step takes %1 batches but got %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step waits %1 of its time for photos; more workers decode and render them sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A teacher momentum of %1 to %2 is too slow for %3 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A teacher that slows down to a halt wastes the end of a short run (measured).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A twentieth of the run, counted in steps: whole epochs would be too coarse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warm-up of %1 steps is longer than the whole run of %2; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About every two minutes: a probe costs time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About four times in the run: a probe costs time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos look alike to the network: the embeddings have %1 of an even spread (1/sqrt(d)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An epoch takes long enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image of %1 x %2 px is smaller than the network&apos;s patches of %3 px; take larger images or smaller patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another optimiser can&apos;t use the moments of the one before, so the run may be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for blur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for brightness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for the global views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as fit into memory; accumulation makes up for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by %1 to %2: refused. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 px a smaller part of a picture no longer shows what it is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 px the reference&apos;s smallest local views would be %2 px across before they are enlarged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of this run the teacher will still be %1 % of what it began as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this size a blur wipes out the shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averages batches that would not fit into memory together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm averages over only %1 photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur, sigma %1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both networks see other views from here on; expect the loss to jump and settle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness x %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centering outweighs sharpening: the outputs of all photos are too close to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backbone without batch norm: vit_tiny.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip the gradients: optim.clip_grad 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours balanced (grey world)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute in full precision: run.precision fp32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast x %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not %1 %2 (%3); check the disk, the folder and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not %1 %2 (%3); check the folder and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not %1 %2 (%3); free some space and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not make the folder for runs %1 (%2); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not move %1 to %2 (%3); check the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not move %1 to the trash (%2); check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not open %1 (%2); check the path and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1 (%2); check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode photos no larger than the views need (data.scaled_decoding).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding and drawing views on %1 workers is slower than the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding and drawing views on 1 worker is slower than the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding keeps the loader busy for %1 of the time, and most photos are larger than their views can use; decoding them no larger than needed is several times as fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw fewer or smaller local views, or train on smaller copies of the photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropping paths slows learning, and few photos are soon seen often enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased %1 x %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every checkpoint of the run %1 is damaged; start a new run with its experiment.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer local views leave time for more photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipped left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flipped top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From step %1 on: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on after step %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hue %1 turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a run of %1 steps a slower teacher stays near its random start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In proportion to the global views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In proportion to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In proportion to the views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is paused after step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG artefacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, quality %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the photos of a step as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the center follow: loss.center_momentum 0.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the teacher follow: teacher.momentum_start %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for outliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the learning rate to %1 (optim.lr).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for pictures of up to 44 px: its first layer halves them, no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory ran out: each batch of %1 photos is now computed in %2 parts, whose gradients add up to the same step but for rounding, except that %3; a smaller run.batch_size or smaller views make the run faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory ran out: each batch of %1 photos is now computed in %2 parts, whose gradients add up to the same step but for rounding; a smaller run.batch_size or smaller views make the run faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More photos can&apos;t be used; the run&apos;s log.txt names them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often the learning rate is too high for this set and batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often too high a learning rate, or too sharp a temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs at least 8 photos in a batch to take a mean of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks of another shape can&apos;t take the checkpoint&apos;s weights, so the run may be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checkpoint is open yet; choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder of photos is chosen; set data.folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos are embedded yet; embed the folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise, sigma %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 photos to learn from can be read; check the files of data.folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the photos can be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the photos to measure with can be read; check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be learned from this folder: that the network collapses is to be expected, and ends no run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 the newest is damaged (%2); %3 is taken in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of so small a picture its proportions say much; stretching hides them (measured).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often the number format (run.precision %1) or too high a learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of %1 epochs would be too long to hold prototypes still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other photos, or the same in another order, come next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused after step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perspective, corners moved by up to %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of %1 megapixels take long to decode: with no more pixels than the views need, JPEGs load several times as fast (2.8 times as many photos a second were measured at 12 megapixels) and take less memory; the views differ a little from the reference&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably the weights that the run started from (model.init_weights) hold no finite numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products can&apos;t be trusted on this machine: %1 %2. They are computed by %3, which does not fit this processor (%4); %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products can&apos;t be trusted on this machine: %1 %2. They are computed by %3, which does not fit this processor; %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ResNet of %1 blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising weight decay is made for long runs of vision transformers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotated by %1 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding differs from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation x %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen since step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpen the teacher: temperature %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpen the teacher: temperature 0.04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow the teacher: teacher.momentum_start 0.99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small ResNets with batch norm take larger steps than a vision transformer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small batches give more steps in the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small, so that a folder of few photos gives many steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soften the teacher: temperature 0.04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solarise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solarised from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was asked for meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and end are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steadies a small ResNet&apos;s head and keeps its outputs apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 was not kept in %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps wait %1 % of the time for their batches (%2 ms a step).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after step %1 with a checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong changes of brightness hide what a small view shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong shifts of colour hide what a small view shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student and teacher are not built alike; give both the same backbone and head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student and teacher begin with %1 tensors from %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student and teacher begin with %1 tensors from %2 (%3); the position encoding was interpolated from views of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take 16 photos a batch (run.batch_size).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor %1 has the type %2, which a safetensors file can&apos;t hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is over; the run goes on and has lost nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 of step %2 is not a finite number, so the step was not applied; lower optim.lr or raise teacher.temp_start, and look for broken photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 of step %2 is not a finite number; the step was left out, and the networks are as they were before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DINO loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch fits into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch of the step that was left out could not be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The center hardly moves (loss.center_momentum %1), so nothing keeps one prototype from winning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The center has %1 values but the teacher&apos;s output does not; build both for the same out_dim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre crop of %1 px must be at least 1 px and at most the resized short side of %2 px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint %1 is damaged (use an older one): its state.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint %1 is damaged: its state.json can&apos;t be read; use an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint %1 is damaged: its weights have another checksum than when they were written; use an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint %1 was written by a later Dinoscope; open it with that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint holds tensors that this run does not have; resume with the settings it was saved with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint lacks %1; resume with the settings it was saved with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint&apos;s %1 has another shape; resume with the settings it was saved with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint&apos;s record of neighbours is damaged; go on from an older checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The epoch has another number of steps now, so the place in it, the warm-ups and the length of the run are counted anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment file %1 can&apos;t be read; check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be listed: %2; check who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be opened (%2); check who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist; check data.folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 holds no picture that can be read: %2 %3, and %4 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 holds no picture that can be read: %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradients are %1 times as large as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The k-NN needs at least one photo to test and another to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The k-NN&apos;s photos and those to leave out do not belong together; embed both folders anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The k-NN&apos;s temperature must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The k-NN&apos;s vectors and labels do not belong together; embed both folders anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest network that sees the %1 pictures that such a folder wants in %2 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate of %1 is too high, and it has no warm-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate of %1 is too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss has climbed to %1, above the %2 of guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is another one, so its values can&apos;t be compared with those before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of a run can be released while it is paused; pause it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks left %1; the run takes what it needs again when it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest checkpoint, %1, is damaged; the run goes on from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of clusters must be at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patch lies outside of the photo; choose one inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo was embedded by another network than the folder; embed the folder anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos in %1 are not those that the run saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos that were looked at all show the same: there is nothing that tells them apart; add others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures are %1 px on their shorter side; enlarging them adds cost and no detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures are %1 times as long as high: no upright box of the usual proportions covers more than %2 % of one, and a larger scale would take the same box in the middle each time. These are the usual parts, of the largest square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures have no colours to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures that were looked at are of one colour each: there is nothing in them to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate is meant for this batch as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference&apos;s 65,536 prototypes are meant for a million pictures; here are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference&apos;s ten epochs; more of so long a run would be wasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference&apos;s: a set this large fills them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference&apos;s; 8 px is finer and four times as slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 has no checkpoint of step %2; choose one of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 has no checkpoint of step %2; it has none at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 has no sound checkpoint yet; train it until the first one is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 is being trained by another program (%2); stop that one first, or choose another folder for the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 is being trained by another program; stop that one first, or choose another folder for the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 is finished: %2 steps are done and its settings ask for %3; nothing was changed. Raise run.epochs to train on, or start another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 is going on; stop it before deleting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 is going on; stop it before renaming it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run failed; the log.txt in its folder says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run goes on after step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run goes on with other settings than it had: %1; its numbers will not be those of an uninterrupted run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has few epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no checkpoint yet and begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is being stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is finished after step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run needs %1 of the %2 that are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run needs %1 of the %2 that are free on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s folder %1 can&apos;t be written or locked (%2); choose a folder on another disk, or give write permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved center does not have %1 values; it belongs to a head with another out_dim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved optimiser state is of another network or optimiser; resume with the settings it was saved with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved optimiser state lacks %1; resume with the settings it was saved with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved optimiser state of %1 has another shape; resume with the settings it was saved with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedules go on as if they had been so from the beginning, so their values jump to the new curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedules of a run can be changed while it is paused; pause it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings inside %1 can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest network for pictures of this size: even it sees only %1 pictures in %2 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot %1 is damaged; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps are computed by another rule from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The student drops other paths from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject of so small a picture reaches its border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher answers every photo with the same prototype (entropy of its mean output %1 nats).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher favours nothing: its targets are %1 nats from uniform, so the student has nothing to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher follows the student at once (teacher.momentum_start %1), so both agree on nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher is very sharp (teacher.temp_start %1), so small differences decide everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher temperature of %1 is too high: nothing sharpens its output (0.04 to 0.07 is usual).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in %1 are not of this network: %2 of %3 tensors fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in %1 are of a ResNet that Dinoscope does not know: it takes RGB images and a first convolution of 7, 4 or 3 px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in %1 are of a vision transformer that Dinoscope does not know: it takes square RGB images and one class token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in %1 are of a vision transformer, but pos_embed, patch_embed.proj.weight or blocks.0.mlp.fc1.weight is missing; export the whole backbone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in %1 describe a network larger than the file; it is damaged or was made to look like one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in %1 hold numbers that are not finite (%2); the file is damaged or of a run that diverged: choose another or an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 photos to learn from, fewer than the %2 of one step; add photos or lower run.batch_size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a run named %1 already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no checkpoint %1; check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no experiment file %1; check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo to embed; choose a folder that holds pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to propose settings for; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; choose one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run in %1; check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;; did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;; dinoscope-cli settings lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory %1; lower views.global_size_px or head.out_dim, or choose a smaller model.backbone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the list of runs; close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to decode %1 just now; end other programs, lower run.workers, or leave it out by data.exclude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory; lower run.batch_size or the view sizes, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo has no embedding: it could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was built without a BLAS; isAttendedHeadwise() says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version knows no command &quot;%1&quot;; ask for one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train for more epochs (run.epochs).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains on %1 photos of %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn batch norm off in the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 loader workers (run.workers).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of 128 px may shrink four times before the first block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of this size let %1 see enough pictures in the time there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not paused; the run goes on after step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What facebookresearch/dino&apos;s README advises for long runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept of step %1 in %2 is damaged; it can&apos;t be replayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without classes there is nothing to test on held-out photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a convolution of %1 x %2, %3 to %4 channels, in %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of numbers, as [1.0, 0.1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts, as [&quot;a&quot;, &quot;b&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in it is not UTF-8: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a process on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a product of %1 by %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a smaller whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a three-stage ResNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announces %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announces %1, more than the 250 megapixels or 65,535 pixels a side that are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto or cpu: LibTorch finds no GPU here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, cpu or cuda:0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, cpu or cuda:0 to cuda:%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch norm now sees a part at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes follow its last storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes follow its last tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be listed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk or the network that it lies on; a file that stays like this can be left out by data.exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compares different views of a photo, but got one view only; set views.global_count to 2 or add local views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cpu, %1 threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cpu, 1 thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data.class_level is &quot;%1&quot; but must be auto, none, or the number of a folder level from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data.exclude names &quot;%1&quot;, which leaves nothing out of %2; write a path in it or a pattern with * and ?, and several as a list: [&quot;a&quot;, &quot;b&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop path now draws other paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end other programs, or lower run.workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end other programs, or raise the limit of open files (ulimit -n)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1: mean loss %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1: mean loss %2, k-NN %3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1 photos at a time, and batch norm takes no fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for one photo at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives %1 where %2 is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>got %1 rows of the student, which do not divide into %2 views of equal batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>got %1 rows of the teacher where %2 global views of the same batch make %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 bits a channel, which is not read in a JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 channels, which is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a kind of pixel values that is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head.batch_norm is on, and run.batch_size is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install another version of LibTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install another version of libopenblas0-openmp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install libopenblas0-openmp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a lossless or hierarchical JPEG, which is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cut short: its last passes are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged or cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: a part of the picture is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than 2 GB, which is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it announces more numbers than it holds, so it is cut short or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks to run %1, which weights never need; do not open it with other programs either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it describes a tensor with too few values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early, in line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives one storage two sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a number that is too large, in line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a parameter without a tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a shape that is no shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a size that is no size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a storage that reaches beyond another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a tensor that is larger than any memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a tensor that reaches beyond its storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a tensor that repeats its storage too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a tensor with more sides than strides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a truth value that is not 0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more values than any checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no tensors; save the model&apos;s state_dict()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds numbers of the type %1, which is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a compressed or encrypted zip, which torch.save does not write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a pickle, but not one of torch.save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither a zip nor a pickle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of an unknown old version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refers to something that is no storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a big-endian machine; save it again on another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its contents are no pickle of PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data.pkl is larger than any checkpoint&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its entry %1 lies outside the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its entry %1 occurs twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header has %1 MB, more than the 100 MB that such a file can have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is no valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is said to be longer than the file, so it is cut short or another kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of storages is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of storages names one that no tensor uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata holds something that is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pickle has a key without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pickle is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pickle is of a protocol after 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pickle refers to a value that it does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its storage %1 has %2 bytes, which is not what %3 numbers take, so it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its storage %1 has another size than announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its storage %1 is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its storage %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its storage %1 occurs twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tensors are larger than any file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its values are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its zip directory is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its zip directory is larger than any checkpoint&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its zip directory is missing, so it is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its zip directory lies outside the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its zip entries are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k must be at least 1 but is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k-NN of the untrained network: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model.backbone &quot;%1&quot; is not known; choose one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model.backbone %1 normalises by the batch, and run.batch_size is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model.patch_size_px is %1 but must be at most views.global_size_px (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model.patch_size_px is %1 but must be at most views.local_size_px (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model.patch_size_px is %1, which is more than the %2 px of a global view; make the patch smaller or the view larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs at least one global view among the student&apos;s views, but got %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs the student&apos;s and the teacher&apos;s outputs as rows of equal length; build both heads for the same out_dim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no step was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tensor can be called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oneDNN %1.%2.%3 in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optim.accumulate_steps is %1 but an epoch has %2 full batches only; lower it or run.batch_size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optim.accumulate_steps is %1 but an epoch has only %2 batches; lower it, lower run.batch_size or add photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optim.freeze_last_layer_epochs is %1 and the whole run has %2: the prototypes stay frozen where they were drawn; set it to 0, or train longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optim.name is &quot;%1&quot; but must be adamw, adam, sgd or lars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run.batch_size is %1 but must be at least %2 here: model.backbone %3 shrinks a view of %4 px to one cell, and batch norm can&apos;t normalise by one value; take more photos a batch, raise views.local_count, or raise views.local_size_px above %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run.batch_size is %1 but there are only %2 photos to learn from; lower it or add photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run.batch_size must be at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run.device is &quot;%1&quot; but must be auto, cpu or cuda:N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run.device is &quot;%1&quot;, which can&apos;t be used; take %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run.precision fp16 needs a GPU; take bf16, fp32 or auto on a CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run.precision is &quot;%1&quot;, which is not known; take auto, fp32, bf16 or fp16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run.precision is fp16 but run.device is cpu, which computes fp32 and bf16 only; choose bf16 or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run.threads is %1, but this machine gives %2 processors; so many threads are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run.threads is %1, but this machine gives 1 processor; so many threads are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run.workers asks for %1 threads, more than this machine can use; %2 are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start with %1 in the environment (it was tried and computes right), or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped while it was being prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t-SNE is for at most %1 photos, but there are %2; choose PCA or a smaller folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teacher.temp_warmup_epochs is %1 and the whole run has %2: the teacher temperature is on its way from %3 to %4 to the end; shorten the warm-up to a third of the run, or train longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor %1 does not follow the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor %1 has a type or a size that such a file can&apos;t hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor %1 needs exactly dtype, shape and data_offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor %1 overlaps another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the BLAS of LibTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key %1 stands twice in one object, in line %2; keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key %1 stands twice in one object, in lines %2 and %3; keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name %1 occurs twice in its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names in it take more than the 100 MB that the header of such a file can have; write fewer or give them shorter paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zip holds no data.pkl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a mistake at or just before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to apply a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two numbers, as [low, high]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vision transformer of %1 blocks of %2 channels, patch %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watchdog, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watchdog: %1 is over since step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact sheet %1 could not be drawn; free some memory and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels and colours have no local features; choose a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no features named &quot;%1&quot;; choose pixels or colors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a JPEG, which blurs what is object and what is not; save masks as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files are the same as others, reached through links, and count once: %2 is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is laid out as PASCAL VOC is: the photos are those in JPEGImages, masks and lists are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a folder nor a list of pictures; set data.folder to the folder that holds the photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the same file as %2 and counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 holds no picture; choose one with photos in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list %1 names no file; write a path into each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list %1; set data.list to a text or CSV file of paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnails and trash of file servers and systems are left out: %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a %1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a DirectDraw texture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a FITS file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIMP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG XR file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a QOI file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Radiance file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a camera&apos;s raw file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an %1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read: libvips does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data.exclude leaves out all that %1 names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1 that is damaged, cut short or of a kind that is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1, which a build without libvips does not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1, which is not read; save it as PNG or JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a camera&apos;s raw file that is damaged or cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a camera&apos;s raw file, which a build without LibRaw does not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a raw file of a camera that is not known here; convert it to DNG or JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a DICOM file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A checkpoint (safetensors or PyTorch) that the backbone starts from, or dinoscope_resnet_tiny, which comes with Dinoscope; empty starts at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few hundred to a few thousand photos on one machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neighbour&apos;s vote is exp(similarity / temperature).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch normalisation in the head&apos;s hidden layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches whose gradients are averaged into one step: a larger batch in the same memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Center momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DINO reference, ViT-S/16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides every random draw of the run: the same seed, settings, machine and run.threads give the same run; other threads or devices add up in another order and differ in the last digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decodes JPEGs with no more pixels than the smallest crop needs: large photos load several times as fast and take less memory, but views are no longer exactly the reference&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each channel is divided by this after the mean is subtracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs at the start during which the prototypes do not move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs between two k-NN probes of the teacher, when there are classes; 0 probes never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs over which the learning rate rises linearly from 0; a shorter run warms up all along. Not read where the warm-up is given in steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs over which the teacher temperature goes linearly from start to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First layers of a ResNet: imagenet shrinks a view four times, small keeps its size (for 28 to 64 px). resnet_small and resnet_tiny have their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix last layer&apos;s norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze last layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the changes of the reference and none that destroys colour; where colour or fine texture tells things apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-width of the range around 1 of the brightness factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-width of the range around 1 of the contrast factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-width of the range around 1 of the saturation factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far corners may move inside, as part of half the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long, on what and how safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many large crops are drawn of each photo; both student and teacher see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many nearest neighbours vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many small crops are drawn of each photo; only the student sees them and must match the teacher&apos;s view of the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the running mean of teacher outputs is kept at each step; subtracting it keeps one output from winning everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the teacher is kept at each step at the end; cosine in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the teacher is kept at each step at the start; small batches and sets need a lower value, else the teacher hardly moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often every photo is seen; the schedules span this length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How student and teacher are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the student follows the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a checkpoint for good every so many epochs, besides the newest ones and the best; 0 keeps no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the length of the prototypes at 1, which steadies training at some cost in accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest L2 norm of the gradient of each parameter tensor; 0 does not clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest angle of the rotation to either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest shift of the hue to either side; 0.5 reaches every colour. Lower it where colour matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate, end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lightly example, ResNet-18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear layers before the bottleneck&apos;s output, the last into the bottleneck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loader workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time between two checkpoints, besides those at the end of epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies the learning rate by images a step / 256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format of the heavy products: auto takes bf16 where the hardware is fast at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a GPU, computes only with kernels that give the same numbers each time: slower, and a run that is repeated or resumed agrees to the last bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a GPU, lets products that stay in fp32 round their factors to 10 bits (TF32): faster, no longer the reference&apos;s numbers to the last digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On collapse or NaN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a photo&apos;s short side that embeddings look at, in the middle; 1 for pictures that their subject fills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths relative to the folder, or patterns with * and ?, that are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak size of the student&apos;s steps; with scaling on, for a batch of 256 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perspective strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos in one forward pass; larger needs more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of 28 to 64 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of a Gaussian blur for the first global view, the other global views and the local views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that Gaussian noise is added, for the first global view, the other global views and the local views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that a rectangle is covered with the mean colour, for the first global view, the other global views and the local views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that a view gets the blocks and the blurred colours of a JPEG, for the first global view, the other global views and the local views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that a view is looked at askew, for the first global view, the other global views and the local views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that a view is mirrored left to right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that a view is mirrored top to bottom; useful for aerial and microscope images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that a view is rotated by a random angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that a view loses its colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that bright values are inverted for the first global view, the other global views and the local views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that brightness, contrast, saturation and hue are changed, in an order drawn each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that the channels are balanced to equal means, which takes away a cast of light, for the first global view, the other global views and the local views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prototypes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull of the weights towards 0 at the end; cosine in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull of the weights towards 0 at the start; none on biases and norms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of the JPEG, drawn uniformly; lower shows more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate at which the student&apos;s transformer blocks are skipped, growing from 0 to this with depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale with batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled decoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the previous step kept by SGD and LARS; Adam&apos;s does not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness of the teacher&apos;s output after the warm-up; lower it when the loss does not fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness of the teacher&apos;s output at the start; lower is sharper and guards against uniform outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side length to which a global crop is resized for the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side length to which a local crop is resized for the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the squares into which a vision transformer cuts a view; smaller is finer and slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the output that student and teacher compare; smaller sets need fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small photo collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller crops and larger changes than the reference; for large sets that are learned from for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softness of the student&apos;s output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solarise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solarise threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the blur, drawn uniformly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the noise, drawn uniformly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Std</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between two attention maps of the pinned photos; 0 draws none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises, in place of the warm-up in epochs: for runs of few epochs; 0 counts in epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtracted from each channel (red, green, blue) of values scaled to 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TF32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher momentum, end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher momentum, start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher temperature, end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher temperature, start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backbone: the network that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defaults of facebookresearch/dino&apos;s main_dino.py, for large collections; for runs of 300 epochs its README also warms the teacher up to 0.07 over 30 epochs and frees the last layer&apos;s norm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The k-NN probe that runs while training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate towards which the cosine falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moving average of the student that sets the targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that is trained and kept; vision transformers give attention maps, resnet_tiny is for pictures of up to 44 px, resnet_small for up to 96 px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the photo&apos;s area that a global crop covers; a lower start gives harder pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the photo&apos;s area that a local crop covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the photos kept out of training, drawn by seed: the k-NN probe tests them against the others. 0 keeps none out, and the probe tests each photo against all others: right below some 5,000 photos, of which a tenth measures little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the view&apos;s area that the rectangle covers, drawn uniformly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projection head, discarded after training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule that turns gradients into steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of Lightly&apos;s DINO example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads of one computation on the CPU; 0 takes the number of physical cores. More than the cores only wait for each other: then as many as there are cores are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads that decode photos and render views; 0 chooses. The result does not depend on it. Of more than the machine can use, as many as it can are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiny images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values from this one on are inverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up, in steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay, end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay, start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the watchdog does when the network collapses or a loss is no number: only report it, pause the run, or stop it; lesser trouble is always just reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to compute: auto takes a GPU when there is one; cpu; cuda:0, cuda:1, ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which crops and changes of a photo the networks see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photos a run learns from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the L2-normalised layer before the prototypes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the head&apos;s hidden layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width over height of a crop before it is resized to a square; drawn log-uniformly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adamw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraction of area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imagenet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sgd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width / height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundled garments in some minutes on two cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text or CSV file that names the photos of the folder to learn from, one a line, with a label in a second column where there is one; empty takes all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of photos, in which pictures are found at any depth, or a list of them as data.list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folder below the chosen one names the class: auto takes the first level when it has at least two folders (the second below train, val and test), none ignores folders, a number counts levels from 1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
