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
        <source>Pin a photo first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is looking at the photos.</source>
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
        <source>Stop watching %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch %1 again</source>
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
</context>
<context>
    <name>dinoscope::AttentionStrip</name>
    <message>
        <source>Attention on the pinned photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a photo here to watch the teacher&apos;s attention on it while the run goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned photos</source>
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
        <source>Pin photos …</source>
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
        <source>Reading a pinned photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.ppm *.pgm *.pbm *.pnm)</source>
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
    <message>
        <source>Which tensors of the file the network takes</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>all tensors match</source>
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
        <source>Nearly the same: the %Ln most similar pair(s), and there may be more</source>
        <translation>
            <numerusform>Nearly the same: the %Ln most similar pair, and there may be more</numerusform>
            <numerusform>Nearly the same: the %Ln most similar pairs, and there may be more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nearly the same: %Ln pair(s)</source>
        <translation>
            <numerusform>Nearly the same: %Ln pair</numerusform>
            <numerusform>Nearly the same: %Ln pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>Like no other: the %1 most unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two photos are that similar.</source>
        <translation type="unfinished"></translation>
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
        <source>Unpin: its attention is no longer watched while training (Alt+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin: watch its attention while training (Alt+P)</source>
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
        <source>%1, %2; %3 ms a step, %4 ms of it waiting for photos; %5 steps on %6 photos.</source>
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
        <source>%1 → %2</source>
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
        <source>Clusters</source>
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
    <message numerus="yes">
        <source>%Ln photo(s) could not be read and were left out; the Data page tells which and why.</source>
        <translation>
            <numerusform>%Ln photo could not be read and was left out; the Data page tells which and why.</numerusform>
            <numerusform>%Ln photos could not be read and were left out; the Data page tells which and why.</numerusform>
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
    <message numerus="yes">
        <source>%Ln photo(s) are left out of the data. Nothing is deleted.</source>
        <translation>
            <numerusform>%Ln photo is left out of the data. Nothing is deleted.</numerusform>
            <numerusform>%Ln photos are left out of the data. Nothing is deleted.</numerusform>
        </translation>
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
        <source>Run %1: %2.</source>
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
        <source>The photos of the last session, %1, are not there any more: connect their disk and open them again, or choose others.</source>
        <translation type="unfinished"></translation>
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
        <source>by cluster</source>
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
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
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
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
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
        <source>At most %Ln photo(s) are watched: the attention on each is computed and kept at every snapshot. Unpin others first.</source>
        <translation>
            <numerusform>At most %Ln photo is watched: the attention on it is computed and kept at every snapshot. Unpin others first.</numerusform>
            <numerusform>At most %Ln photos are watched: the attention on each is computed and kept at every snapshot. Unpin others first.</numerusform>
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
        <source>The step waits for photos: more loader workers (run.workers) or smaller files help.</source>
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
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
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
        <source>Save as preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset</source>
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
        <source>Skipped</source>
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
        <source>Leave these files out of the folder, so that they are no longer reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select files that are skipped first</source>
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
        <source>Find a photo by name</source>
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
        <source>Drop a picture here, or click one in the middle.</source>
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
        <source>About %1 of training at an assumed %2 on this machine; a dry run on the Train page measures it.</source>
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
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-fork</source>
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
        <source>How many photos have a neighbour of their own class, by weighted k-NN (eval.knn_k)</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dinoscope::RunLog</name>
    <message>
        <source>What happened in the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: preparing</source>
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
        <source>Filter by name, photos, backbone, state</source>
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
        <source>Why similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which patches of the photo that is asked for and of the selected one correspond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the attention on these photos while training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these photos out of the data (data.exclude) and scan the folder again</source>
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
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1</source>
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
        <source>Classes are the folders of the first level; training never looks at them, only the k-NN probe does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
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
</TS>
