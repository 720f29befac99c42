<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>dinoscope::Actions</name>
    <message>
        <source>Open &amp;folder …</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open the sample &amp;photos</source>
        <translation>Beispiel&amp;fotos öffnen</translation>
    </message>
    <message>
        <source>Open &amp;experiment …</source>
        <translation>&amp;Experiment öffnen …</translation>
    </message>
    <message>
        <source>&amp;Save experiment</source>
        <translation>Experiment &amp;speichern</translation>
    </message>
    <message>
        <source>Save experiment &amp;as …</source>
        <translation>Experiment speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Open &amp;run …</source>
        <translation>&amp;Lauf öffnen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Pre&amp;ferences …</source>
        <translation>&amp;Einstellungen des Programms …</translation>
    </message>
    <message>
        <source>Do the page&apos;s &amp;main job</source>
        <translation>&amp;Hauptaktion der Seite ausführen</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>Farbschema des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Helles Far&amp;bschema</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>Dun&amp;kles Farbschema</translation>
    </message>
    <message>
        <source>L&amp;og</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Help on what has the focus</source>
        <translation>Hilfe zum &amp;fokussierten Element</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Befehlspalette</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Dinoscope</source>
        <translation>Über &amp;Dinoscope</translation>
    </message>
</context>
<context>
    <name>dinoscope::AttentionModel</name>
    <message>
        <source>Looking for attention maps</source>
        <translation>Suche nach Aufmerksamkeitskarten</translation>
    </message>
    <message>
        <source>The teacher&apos;s attention appears here with the first steps of a run.</source>
        <translation>Die Aufmerksamkeit des Lehrers erscheint hier mit den ersten Schritten eines Laufs.</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The run did not watch this photo so early.</source>
        <translation>Der Lauf hat dieses Foto so früh noch nicht beobachtet.</translation>
    </message>
    <message>
        <source>Drawn when the run goes on.</source>
        <translation>Wird gezeichnet, sobald der Lauf weitergeht.</translation>
    </message>
    <message>
        <source>Drawn after the next step.</source>
        <translation>Wird nach dem nächsten Schritt gezeichnet.</translation>
    </message>
    <message>
        <source>The network of the newest checkpoint looks at it …</source>
        <translation>Das Netz des neuesten Checkpoints betrachtet das Foto …</translation>
    </message>
    <message>
        <source>The run does not watch this photo, and has no checkpoint yet that could show it.</source>
        <translation>Der Lauf beobachtet dieses Foto nicht und hat noch keinen Checkpoint, der es zeigen könnte.</translation>
    </message>
    <message>
        <source>The run left no checkpoint, so there is no network that could look at it.</source>
        <translation>Der Lauf hat keinen Checkpoint hinterlassen; es gibt also kein Netz, das das Foto betrachten könnte.</translation>
    </message>
    <message>
        <source>Reading an attention map</source>
        <translation>Lesen einer Aufmerksamkeitskarte</translation>
    </message>
    <message>
        <source>The run draws the attention itself while it goes on.</source>
        <translation>Solange der Lauf andauert, zeichnet er die Aufmerksamkeit selbst.</translation>
    </message>
    <message>
        <source>The run has no checkpoint.</source>
        <translation>Der Lauf hat keinen Checkpoint.</translation>
    </message>
    <message>
        <source>The network is looking at the photos.</source>
        <translation>Das Netz betrachtet gerade die Fotos.</translation>
    </message>
    <message>
        <source>Pin a photo first.</source>
        <translation>Heften Sie zuerst ein Foto an.</translation>
    </message>
    <message>
        <source>Looking at the pinned photos</source>
        <translation>Ansehen der angehefteten Fotos</translation>
    </message>
</context>
<context>
    <name>dinoscope::AttentionRow</name>
    <message>
        <source>Attention on %1</source>
        <translation>Aufmerksamkeit auf %1</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>Kopf %1</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>Pin %1 again</source>
        <translation>%1 wieder anheften</translation>
    </message>
</context>
<context>
    <name>dinoscope::AttentionStrip</name>
    <message>
        <source>Drop a photo here to watch the teacher&apos;s attention on it while the run goes on.</source>
        <translation>Ziehen Sie ein Foto hierher, um während des Laufs die Aufmerksamkeit des Lehrers darauf zu beobachten.</translation>
    </message>
    <message>
        <source>Step whose attention is shown</source>
        <translation>Schritt, dessen Aufmerksamkeit gezeigt wird</translation>
    </message>
    <message>
        <source>Go back to the attention of earlier steps; the right end follows the run</source>
        <translation>Zurück zur Aufmerksamkeit früherer Schritte; das rechte Ende folgt dem Lauf</translation>
    </message>
    <message>
        <source>Opacity of the maps</source>
        <translation>Deckkraft der Karten</translation>
    </message>
    <message>
        <source>Left: the photo alone; right: the map alone</source>
        <translation>Links: nur das Foto; rechts: nur die Karte</translation>
    </message>
    <message>
        <source>Share of the attention that is shown</source>
        <translation>Gezeigter Anteil der Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Shows only the patches that hold this share of the attention, the strongest first</source>
        <translation>Zeigt nur die Patches, die diesen Anteil der Aufmerksamkeit tragen, die stärksten zuerst</translation>
    </message>
    <message>
        <source>All checkpoints</source>
        <translation>Alle Checkpoints</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Stärkste</translation>
    </message>
    <message>
        <source>no maps yet</source>
        <translation>noch keine Karten</translation>
    </message>
    <message>
        <source>%1 (newest)</source>
        <translation>%1 (neuester)</translation>
    </message>
    <message>
        <source>Let the network of each kept checkpoint look at these photos</source>
        <translation>Lässt das Netz jedes aufbewahrten Checkpoints diese Fotos betrachten</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.ppm *.pgm *.pbm *.pnm)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.ppm *.pgm *.pbm *.pnm)</translation>
    </message>
    <message>
        <source>Attention on the pinned photos</source>
        <translation>Aufmerksamkeit auf den angehefteten Fotos</translation>
    </message>
    <message>
        <source>Pinned photos</source>
        <translation>Angeheftete Fotos</translation>
    </message>
    <message>
        <source>Pin photos …</source>
        <translation>Fotos anheften …</translation>
    </message>
    <message>
        <source>Choose photos to see the attention on; or drop them here</source>
        <translation>Fotos wählen, auf denen die Aufmerksamkeit gezeigt wird; oder hier ablegen</translation>
    </message>
    <message>
        <source>Reading a pinned photo</source>
        <translation>Lesen eines angehefteten Fotos</translation>
    </message>
    <message>
        <source>Photos to pin</source>
        <translation>Fotos zum Anheften</translation>
    </message>
</context>
<context>
    <name>dinoscope::BackgroundJobs</name>
    <message>
        <source>There is not enough memory for this: close other programs or choose smaller pictures.</source>
        <translation>Der Arbeitsspeicher reicht dafür nicht aus: Schließen Sie andere Programme oder wählen Sie kleinere Bilder.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 fehlgeschlagen: %2</translation>
    </message>
</context>
<context>
    <name>dinoscope::Banner</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>dinoscope::BarList</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dinoscope::BranchChip</name>
    <message>
        <source>Start the next run from its beginning</source>
        <translation>Den nächsten Lauf von vorn beginnen</translation>
    </message>
    <message>
        <source>The next run branches off %1 at step %2.</source>
        <translation>Der nächste Lauf zweigt bei Schritt %2 von %1 ab.</translation>
    </message>
</context>
<context>
    <name>dinoscope::BranchDialog</name>
    <message>
        <source>Branch off from %1</source>
        <translation>Von %1 abzweigen</translation>
    </message>
    <message>
        <source>A new run goes on from this checkpoint with everything that it holds: weights, the optimiser&apos;s moments, the center, the place in the photos. Change settings on the Train page before you start it; its folder records what it came from and what was changed.</source>
        <translation>Ein neuer Lauf geht von diesem Checkpoint aus weiter, mit allem, was er enthält: Gewichte, Momente des Optimierers, Zentrum, Stelle in den Fotos. Ändern Sie Einstellungen auf der Seite „Training“, bevor Sie ihn starten; sein Ordner hält fest, woher er stammt und was geändert wurde.</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln step(s)</source>
        <translation>
            <numerusform>nach %Ln Schritt</numerusform>
            <numerusform>nach %Ln Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Checkpoint</source>
        <translation>&amp;Checkpoint</translation>
    </message>
    <message>
        <source>Branch off</source>
        <translation>Abzweigen</translation>
    </message>
</context>
<context>
    <name>dinoscope::CheckpointChooser</name>
    <message numerus="yes">
        <source>After %Ln step(s)</source>
        <translation>
            <numerusform>Nach %Ln Schritt</numerusform>
            <numerusform>Nach %Ln Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>No run has a checkpoint yet.</source>
        <translation>Noch kein Lauf hat einen Checkpoint.</translation>
    </message>
    <message>
        <source>Open a weights file …</source>
        <translation>Gewichtsdatei öffnen …</translation>
    </message>
    <message>
        <source>Open a run folder …</source>
        <translation>Laufordner öffnen …</translation>
    </message>
    <message>
        <source>A run folder</source>
        <translation>Laufordner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) do not match</source>
        <translation>
            <numerusform>%Ln Tensor passt nicht</numerusform>
            <numerusform>%Ln Tensoren passen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Choose a checkpoint</source>
        <translation>Checkpoint wählen</translation>
    </message>
    <message>
        <source>A run of yours, or any .safetensors or .pth file</source>
        <translation>Ein eigener Lauf oder eine beliebige .safetensors- oder .pth-Datei</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1, %2 numbers an embedding</source>
        <translation>%1, %2 Zahlen je Embedding</translation>
    </message>
    <message>
        <source>Weights of a network</source>
        <translation>Gewichte eines Netzes</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt *.pth.tar *.bin *.ckpt);;All files (*)</source>
        <translation>Gewichte (*.safetensors *.pth *.pt *.pth.tar *.bin *.ckpt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All tensors match</source>
        <translation>Alle Tensoren passen</translation>
    </message>
    <message>
        <source>%1: which tensors of the file the network takes</source>
        <translation>%1: welche Tensoren der Datei das Netz übernimmt</translation>
    </message>
    <message>
        <source>%1 (comes with Dinoscope)</source>
        <translation>%1 (gehört zu Dinoscope)</translation>
    </message>
</context>
<context>
    <name>dinoscope::CheckpointReportDialog</name>
    <message>
        <source>How the weights fit</source>
        <translation>Wie die Gewichte passen</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tensors of the weights file</source>
        <translation>Tensoren der Gewichtsdatei</translation>
    </message>
    <message>
        <source>other shape</source>
        <translation>andere Form</translation>
    </message>
    <message>
        <source>missing in the file</source>
        <translation>fehlt in der Datei</translation>
    </message>
    <message>
        <source>not of this network</source>
        <translation>gehört nicht zu diesem Netz</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>%1: %2 (%3). %4 tensors matched, %5 missing, %6 of another shape, %7 not of this network.</source>
        <translation>%1: %2 (%3). Tensoren: %4 passend, %5 fehlend, %6 von anderer Form, %7 nicht zu diesem Netz gehörend.</translation>
    </message>
</context>
<context>
    <name>dinoscope::CloseGuard</name>
    <message>
        <source>The run could not be stopped as it should: %1</source>
        <translation>Der Lauf konnte nicht ordnungsgemäß beendet werden: %1</translation>
    </message>
    <message>
        <source>Training is going on</source>
        <translation>Das Training läuft noch</translation>
    </message>
    <message>
        <source>The run %1 is not finished. Stop it and close Dinoscope?</source>
        <translation>Der Lauf %1 ist nicht abgeschlossen. Soll er beendet und Dinoscope geschlossen werden?</translation>
    </message>
    <message>
        <source>A checkpoint is written first, so that you can go on from here later.</source>
        <translation>Zuvor wird ein Checkpoint geschrieben, sodass Sie später von hier aus fortsetzen können.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Beenden und schließen</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Weiter trainieren</translation>
    </message>
</context>
<context>
    <name>dinoscope::ClusterPanel</name>
    <message>
        <source>How many groups</source>
        <translation>Anzahl der Gruppen</translation>
    </message>
    <message>
        <source>Find groups</source>
        <translation>Gruppen suchen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Sort the photos into groups that look alike to the network.</source>
        <translation>Ordnen Sie die Fotos in Gruppen, die für das Netz ähnlich aussehen.</translation>
    </message>
    <message>
        <source>Photos of the group</source>
        <translation>Fotos der Gruppe</translation>
    </message>
    <message>
        <source>Click a group to see its photos.</source>
        <translation>Klicken Sie auf eine Gruppe, um ihre Fotos zu sehen.</translation>
    </message>
    <message>
        <source>Sorting the photos into groups</source>
        <translation>Ordnen der Fotos in Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln photo(s)</source>
        <translation>
            <numerusform>%1: %Ln Foto</numerusform>
            <numerusform>%1: %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>The photo nearest to the middle of group %1</source>
        <translation>Das Foto, das der Mitte von Gruppe %1 am nächsten liegt</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %Ln photo(s)</source>
        <translation>
            <numerusform>Gruppe %1: %Ln Foto</numerusform>
            <numerusform>Gruppe %1: %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of class %2</source>
        <translation>, davon %1 der Klasse %2</translation>
    </message>
</context>
<context>
    <name>dinoscope::ColorScale</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>Farben von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>dinoscope::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Geben Sie ein, was Sie tun möchten</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>Was Sie tun möchten</translation>
    </message>
    <message>
        <source>Try fewer letters, or another word.</source>
        <translation>Versuchen Sie es mit weniger Buchstaben oder einem anderen Wort.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>dinoscope::ConfigForm</name>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>The settings that matter most, and what was changed</source>
        <translation>Die wichtigsten Einstellungen und die geänderten</translation>
    </message>
    <message>
        <source>Every setting</source>
        <translation>Jede Einstellung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>No setting matches &quot;%1&quot;.</source>
        <translation>Keine Einstellung passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>dinoscope::ConfigModel</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Apply preset %1</source>
        <translation>Voreinstellung %1 anwenden</translation>
    </message>
    <message>
        <source>Load settings</source>
        <translation>Einstellungen laden</translation>
    </message>
</context>
<context>
    <name>dinoscope::ContactSheet</name>
    <message>
        <source>The settings of the DINO reference.</source>
        <translation>Die Einstellungen der DINO-Referenz.</translation>
    </message>
    <message>
        <source>Other than in the DINO reference: %1.</source>
        <translation>Anders als in der DINO-Referenz: %1.</translation>
    </message>
    <message>
        <source>%1 × %2 px → %3</source>
        <translation>%1 × %2 px → %3</translation>
    </message>
    <message>
        <source>Seed %1, epoch %2, photo %3. %4</source>
        <translation>Startwert %1, Epoche %2, Foto %3. %4</translation>
    </message>
</context>
<context>
    <name>dinoscope::CorrespondenceView</name>
    <message>
        <source>Corresponding patches of the two photos</source>
        <translation>Einander entsprechende Patches der beiden Fotos</translation>
    </message>
</context>
<context>
    <name>dinoscope::CostPanel</name>
    <message>
        <source>Measure how many photos a second the views of this folder allow.</source>
        <translation>Messen Sie, wie viele Fotos pro Sekunde die Ansichten dieses Ordners erlauben.</translation>
    </message>
    <message>
        <source>This photo and its views: %1 ms</source>
        <translation>Dieses Foto und seine Ansichten: %1 ms</translation>
    </message>
    <message>
        <source>The views of this photo: %1 ms, without decoding</source>
        <translation>Die Ansichten dieses Fotos: %1 ms, ohne Decodieren</translation>
    </message>
    <message>
        <source>Measuring the cost of views</source>
        <translation>Messen des Aufwands der Ansichten</translation>
    </message>
    <message numerus="yes">
        <source>%1 ms a photo over %Ln photo(s) = %2 a core.</source>
        <translation>
            <numerusform>%1 ms je Foto bei %Ln Foto = %2 je Kern.</numerusform>
            <numerusform>%1 ms je Foto bei %Ln Fotos = %2 je Kern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %Ln worker(s) the loader can feed about %1, if they have a core each.</source>
        <translation>
            <numerusform>Mit %Ln Ladethread lassen sich etwa %1 laden, wenn er einen eigenen Kern hat.</numerusform>
            <numerusform>Mit %Ln Ladethreads lassen sich etwa %1 laden, wenn jeder einen eigenen Kern hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder of photos first</source>
        <translation>Öffnen Sie zuerst einen Ordner mit Fotos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %Ln photo(s), with decoding</source>
        <translation>
            <numerusform>Für %Ln Foto, mit Decodieren</numerusform>
            <numerusform>Mittel aus %Ln Fotos, mit Decodieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dinoscope::CoverageModel</name>
    <message>
        <source>Summing up draws</source>
        <translation>Summieren der Ziehungen</translation>
    </message>
</context>
<context>
    <name>dinoscope::CropPhotoPanel</name>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Show where each view was cut out</source>
        <translation>Zeigt, wo jede Ansicht ausgeschnitten wurde</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>How often each place of the photo falls into a crop, over 200 draws</source>
        <translation>Wie oft jede Stelle des Fotos in einen Ausschnitt fällt, bei 200 Ziehungen</translation>
    </message>
    <message>
        <source>Coverage map: %1</source>
        <translation>Abdeckungskarte: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>No map over the photo</source>
        <translation>Keine Karte über dem Foto</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>How often each place falls into a global crop</source>
        <translation>Wie oft jede Stelle in einen globalen Ausschnitt fällt</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>How often each place falls into a local crop</source>
        <translation>Wie oft jede Stelle in einen lokalen Ausschnitt fällt</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>dinoscope::CuratePanel</name>
    <message>
        <source>Pairs more similar than</source>
        <translation>Paare ähnlicher als</translation>
    </message>
    <message>
        <source>Cosine of the embeddings: 1 is the same</source>
        <translation>Kosinus der Embeddings: 1 bedeutet gleich</translation>
    </message>
    <message>
        <source>Look for doubles and outliers</source>
        <translation>Dubletten und Ausreißer suchen</translation>
    </message>
    <message>
        <source>Select one of each pair</source>
        <translation>Eines je Paar auswählen</translation>
    </message>
    <message>
        <source>Photos that are nearly the same, pair by pair</source>
        <translation>Nahezu gleiche Fotos, Paar für Paar</translation>
    </message>
    <message>
        <source>Photos that are like no other</source>
        <translation>Fotos, die keinem anderen gleichen</translation>
    </message>
    <message>
        <source>More similar than</source>
        <translation>Ähnlicher als</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Nahezu gleich</translation>
    </message>
    <message>
        <source>Like no other</source>
        <translation>Wie kein anderes</translation>
    </message>
    <message>
        <source>Photos that the network can hardly tell apart: doubles, bursts, frames of a video.</source>
        <translation>Fotos, die das Netz kaum unterscheiden kann: Dubletten, Serienaufnahmen, Einzelbilder eines Videos.</translation>
    </message>
    <message>
        <source>Photos far from all others: mistakes, or finds.</source>
        <translation>Fotos, die von allen anderen weit entfernt sind: Fehler oder Fundstücke.</translation>
    </message>
    <message>
        <source>Looking for doubles and outliers</source>
        <translation>Suche nach Dubletten und Ausreißern</translation>
    </message>
    <message>
        <source>pair %1: %2</source>
        <translation>Paar %1: %2</translation>
    </message>
    <message>
        <source>Mean similarity to its five nearest: %1</source>
        <translation>Mittlere Ähnlichkeit zu den fünf nächsten: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nearly the same: %Ln pair(s)</source>
        <translation>
            <numerusform>Nahezu gleich: %Ln Paar</numerusform>
            <numerusform>Nahezu gleich: %Ln Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>No two photos are that similar.</source>
        <translation>Keine zwei Fotos sind einander so ähnlich.</translation>
    </message>
    <message numerus="yes">
        <source>Nearly the same: the first %Ln pair(s), the most similar; there may be more</source>
        <translation>
            <numerusform>Fast gleich: das ähnlichste Paar; es kann mehr geben</numerusform>
            <numerusform>Fast gleich: die ersten %Ln Paare, die ähnlichsten; es kann mehr geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like no other: the %1 most unusual of %Ln photo(s)</source>
        <translation>
            <numerusform>Wie kein anderes: die %1 ungewöhnlichsten von %Ln Foto</numerusform>
            <numerusform>Wie kein anderes: die %1 ungewöhnlichsten von %Ln Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dinoscope::DBusDesktop</name>
    <message>
        <source>there is no D-Bus</source>
        <translation>es gibt keinen D-Bus</translation>
    </message>
    <message>
        <source>The machine may fall asleep while it trains, because the desktop can&apos;t be asked not to (%1).</source>
        <translation>Der Rechner kann während des Trainings in den Energiesparmodus gehen, weil sich dies über die Desktop-Umgebung nicht verhindern lässt (%1).</translation>
    </message>
    <message>
        <source>Show Dinoscope</source>
        <translation>Dinoscope anzeigen</translation>
    </message>
    <message>
        <source>The desktop shows no notifications (%1).</source>
        <translation>Die Desktop-Umgebung zeigt keine Benachrichtigungen an (%1).</translation>
    </message>
</context>
<context>
    <name>dinoscope::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Open a folder of photos first</source>
        <translation>Öffnen Sie zuerst einen Ordner mit Fotos</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Return</translation>
    </message>
    <message>
        <source>Open a folder of photos, or drop one here. Subfolders are searched; the first level become classes.</source>
        <translation>Öffnen Sie einen Ordner mit Fotos oder ziehen Sie einen hierher. Unterordner werden durchsucht; die der ersten Ebene werden zu Klassen.</translation>
    </message>
    <message>
        <source>Use the sample photos</source>
        <translation>Beispielfotos verwenden</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Proposed settings</source>
        <translation>Vorgeschlagene Einstellungen</translation>
    </message>
    <message>
        <source>The proposed settings are those of the next run; each says why beside it.</source>
        <translation>Die vorgeschlagenen Einstellungen gelten für den nächsten Lauf; daneben steht jeweils die Begründung.</translation>
    </message>
    <message>
        <source>See the views</source>
        <translation>Ansichten zeigen</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Ordner mit Fotos öffnen</translation>
    </message>
    <message>
        <source>Scan the folder again</source>
        <translation>Ordner neu einlesen</translation>
    </message>
    <message>
        <source>Next: see the views</source>
        <translation>Weiter: die Ansichten</translation>
    </message>
</context>
<context>
    <name>dinoscope::DiagnosisBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss the diagnosis</source>
        <translation>Befund schließen</translation>
    </message>
    <message>
        <source> since step %1</source>
        <translation> seit Schritt %1</translation>
    </message>
    <message>
        <source> - the run is paused</source>
        <translation> – der Lauf ist angehalten</translation>
    </message>
    <message numerus="yes">
        <source> (and %Ln more)</source>
        <translation>
            <numerusform> (und %Ln weiterer)</numerusform>
            <numerusform> (und %Ln weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source> The batch is kept in %1.</source>
        <translation> Der Batch ist in %1 aufbewahrt.</translation>
    </message>
    <message>
        <source> Stops this run with a checkpoint and begins a new one.</source>
        <translation> Beendet diesen Lauf mit einem Checkpoint und beginnt einen neuen.</translation>
    </message>
    <message>
        <source> The run goes on from where it is with the change, which is recorded.</source>
        <translation> Der Lauf geht an dieser Stelle mit der Änderung weiter; sie wird festgehalten.</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>So fortsetzen</translation>
    </message>
    <message>
        <source>Resume the run with the settings that it has.</source>
        <translation>Den Lauf mit seinen jetzigen Einstellungen fortsetzen.</translation>
    </message>
    <message>
        <source>Start again: %1</source>
        <translation>Neu beginnen: %1</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Weiter mit: %1</translation>
    </message>
</context>
<context>
    <name>dinoscope::DiagnosisText</name>
    <message>
        <source>Collapse to a point</source>
        <translation>Kollaps auf einen Punkt</translation>
    </message>
    <message>
        <source>collapse</source>
        <translation>Kollaps</translation>
    </message>
    <message>
        <source>Collapse to uniform</source>
        <translation>Kollaps zur Gleichverteilung</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichverteilt</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Divergenz</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>Frozen teacher</source>
        <translation>Eingefrorener Lehrer</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>Starved by the loader</source>
        <translation>Vom Laden ausgebremst</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Small batch</source>
        <translation>Kleiner Batch</translation>
    </message>
    <message>
        <source>small batch</source>
        <translation>kleiner Batch</translation>
    </message>
</context>
<context>
    <name>dinoscope::DistanceBars</name>
    <message>
        <source>Sensitivity by operation</source>
        <translation>Empfindlichkeit je Operation</translation>
    </message>
    <message>
        <source>%1 %2. </source>
        <translation>%1 %2. </translation>
    </message>
</context>
<context>
    <name>dinoscope::DrawBar</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Number of the photo</source>
        <translation>Nummer des Fotos</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Vorheriges Foto</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Random photo</source>
        <translation>Zufälliges Foto</translation>
    </message>
    <message>
        <source>Pin photo</source>
        <translation>Foto anheften</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>The trainer draws new views of each photo in each epoch: these are exactly those of this epoch.</source>
        <translation>Das Training zieht in jeder Epoche neue Ansichten jedes Fotos: Dies sind genau die dieser Epoche.</translation>
    </message>
    <message>
        <source>Epoch whose views are shown</source>
        <translation>Epoche, deren Ansichten gezeigt werden</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Neu ziehen</translation>
    </message>
    <message>
        <source>Lock the draw</source>
        <translation>Ziehung festhalten</translation>
    </message>
    <message>
        <source>not in the folder</source>
        <translation>nicht im Ordner</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>There is no photo before this one</source>
        <translation>Vor diesem Foto gibt es keines</translation>
    </message>
    <message>
        <source>There is no photo after this one</source>
        <translation>Nach diesem Foto gibt es keines</translation>
    </message>
    <message>
        <source>There is no other photo</source>
        <translation>Es gibt kein anderes Foto</translation>
    </message>
    <message>
        <source>Unpin photo</source>
        <translation>Foto lösen</translation>
    </message>
    <message>
        <source>Unlock: another photo is drawn anew (Alt+L)</source>
        <translation>Freigeben: Ein anderes Foto wird neu gezogen (Alt+L)</translation>
    </message>
    <message>
        <source>Lock the draw: every photo is shown with the draws of this epoch (Alt+L)</source>
        <translation>Ziehung festhalten: Jedes Foto wird mit den Ziehungen dieser Epoche gezeigt (Alt+L)</translation>
    </message>
    <message>
        <source>The draw is locked: unlock it to draw again</source>
        <translation>Die Ziehung ist festgehalten: Geben Sie sie frei, um neu zu ziehen</translation>
    </message>
    <message>
        <source>Draw again: the views of the next epoch (Alt+D)</source>
        <translation>Neu ziehen: die Ansichten der nächsten Epoche (Alt+D)</translation>
    </message>
    <message>
        <source>Unpin: its attention is no longer shown while training (Alt+P)</source>
        <translation>Lösen: Die Aufmerksamkeit darauf wird beim Training nicht mehr gezeigt (Alt+P)</translation>
    </message>
    <message>
        <source>Pin: see the teacher&apos;s attention on it while training (Alt+P)</source>
        <translation>Anheften: beim Training die Aufmerksamkeit des Lehrers darauf sehen (Alt+P)</translation>
    </message>
</context>
<context>
    <name>dinoscope::DryRunControl</name>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message numerus="yes">
        <source>Dry run of %Ln step(s): %1, %2 of memory</source>
        <translation>
            <numerusform>Probelauf über %Ln Schritt: %1, %2 Speicher</numerusform>
            <numerusform>Probelauf über %Ln Schritte: %1, %2 Speicher</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1 are free)</source>
        <translation> (%1 sind frei)</translation>
    </message>
    <message>
        <source>, about %1 for the whole run.</source>
        <translation>, etwa %1 für den ganzen Lauf.</translation>
    </message>
    <message>
        <source>A few steps are measured; nothing of them is kept …</source>
        <translation>Einige Schritte werden gemessen; davon bleibt nichts erhalten …</translation>
    </message>
    <message>
        <source>%1: %2 in place of %3. %4</source>
        <translation>%1: %2 statt %3. %4</translation>
    </message>
    <message>
        <source>Batch, accumulation, decoding and workers use this machine well.</source>
        <translation>Batch, Akkumulation, Decodieren und Ladethreads nutzen diesen Rechner gut aus.</translation>
    </message>
    <message>
        <source>Use better settings</source>
        <translation>Bessere Werte übernehmen</translation>
    </message>
    <message>
        <source>Use settings of the dry run</source>
        <translation>Einstellungen des Probelaufs übernehmen</translation>
    </message>
    <message>
        <source>Cancel dry run</source>
        <translation>Probelauf abbrechen</translation>
    </message>
    <message>
        <source>This session can&apos;t measure steps.</source>
        <translation>In dieser Sitzung können keine Schritte gemessen werden.</translation>
    </message>
    <message>
        <source>Take a few steps to measure speed and memory, and the time that the run would take; nothing is kept</source>
        <translation>Einige Schritte ausführen, um Tempo, Speicherbedarf und die Dauer des Laufs zu messen; nichts davon bleibt erhalten</translation>
    </message>
    <message>
        <source>%1, %2; %3 a step, %4 of it waiting for photos; %5 steps on %6 photos.</source>
        <translation>%1, %2; %3 je Schritt, davon %4 Warten auf Fotos; %5 Schritte mit %6 Fotos.</translation>
    </message>
</context>
<context>
    <name>dinoscope::EarlierRuns</name>
    <message>
        <source>There are no earlier runs yet.</source>
        <translation>Es gibt noch keine früheren Läufe.</translation>
    </message>
    <message>
        <source>Reading the curves of an earlier run</source>
        <translation>Lesen der Kurven eines früheren Laufs</translation>
    </message>
</context>
<context>
    <name>dinoscope::EvaluatePanel</name>
    <message>
        <source>How many neighbours vote</source>
        <translation>Anzahl der abstimmenden Nachbarn</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Accuracy by class</source>
        <translation>Genauigkeit nach Klasse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Most taken for</source>
        <translation>Meist gehalten für</translation>
    </message>
    <message>
        <source>Photos whose neighbours name another class</source>
        <translation>Fotos, deren Nachbarn eine andere Klasse nennen</translation>
    </message>
    <message>
        <source>Neighbours that vote (k)</source>
        <translation>Abstimmende Nachbarn (k)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Lets the nearest neighbours of each photo vote on its class</source>
        <translation>Lässt die nächsten Nachbarn jedes Fotos über seine Klasse abstimmen</translation>
    </message>
    <message>
        <source>The folder has no classes: sort the photos into folders by class.</source>
        <translation>Der Ordner hat keine Klassen: Ordnen Sie die Fotos nach Klassen in Ordner.</translation>
    </message>
    <message>
        <source>Embed a folder of photos first.</source>
        <translation>Betten Sie zuerst einen Ordner mit Fotos ein.</translation>
    </message>
    <message>
        <source>Without classes there is nothing to vote on. Sort the photos into one folder a class, or judge by the neighbours and the map.</source>
        <translation>Ohne Klassen gibt es nichts, worüber abgestimmt werden könnte. Legen Sie für jede Klasse einen Ordner an und ordnen Sie die Fotos hinein, oder urteilen Sie anhand der Nachbarn und der Karte.</translation>
    </message>
    <message>
        <source>The nearest neighbours of each photo vote on its class: the more votes are right, the better the network tells the classes apart, though it never saw them.</source>
        <translation>Die nächsten Nachbarn jedes Fotos stimmen über seine Klasse ab: Je mehr Stimmen richtig sind, desto besser unterscheidet das Netz die Klassen, obwohl es sie nie gesehen hat.</translation>
    </message>
    <message>
        <source>Here come the photos whose neighbours name another class.</source>
        <translation>Hier erscheinen die Fotos, deren Nachbarn eine andere Klasse nennen.</translation>
    </message>
    <message>
        <source>Measuring k-NN accuracy</source>
        <translation>Messen der k-NN-Genauigkeit</translation>
    </message>
    <message>
        <source>k-NN accuracy %1 (k = %2, each photo against all others): %3 of %4 photos have the class of their neighbours.</source>
        <translation>k-NN-Genauigkeit %1 (k = %2, jedes Foto gegen alle anderen): %3 von %4 Fotos haben die Klasse ihrer Nachbarn.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Its neighbours say %1</source>
        <translation>Seine Nachbarn sagen %1</translation>
    </message>
    <message>
        <source>Every photo has the class of its neighbours.</source>
        <translation>Jedes Foto hat die Klasse seiner Nachbarn.</translation>
    </message>
    <message>
        <source>Choose a class to see its wrong photos alone</source>
        <translation>Eine Klasse wählen, um nur ihre falsch zugeordneten Fotos zu sehen</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) whose neighbours name another class</source>
        <translation>
            <numerusform>%Ln Foto, dessen Nachbarn eine andere Klasse nennen</numerusform>
            <numerusform>%Ln Fotos, deren Nachbarn eine andere Klasse nennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them of class %1</source>
        <translation>
            <numerusform>%Ln davon aus der Klasse %1</numerusform>
            <numerusform>%Ln davon aus der Klasse %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every photo of this class has the class of its neighbours.</source>
        <translation>Jedes Foto dieser Klasse hat die Klasse seiner Nachbarn.</translation>
    </message>
</context>
<context>
    <name>dinoscope::Exclusions</name>
    <message numerus="yes">
        <source>Exclude %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto ausschließen</numerusform>
            <numerusform>%Ln Fotos ausschließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln file(s) again</source>
        <translation>
            <numerusform>%Ln Datei wieder aufnehmen</numerusform>
            <numerusform>%Ln Dateien wieder aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Exclude the class %1</source>
        <translation>Klasse %1 ausschließen</translation>
    </message>
</context>
<context>
    <name>dinoscope::ExploreModel</name>
    <message>
        <source>Opening the checkpoint</source>
        <translation>Öffnen des Checkpoints</translation>
    </message>
    <message>
        <source>The checkpoint is being opened.</source>
        <translation>Der Checkpoint wird gerade geöffnet.</translation>
    </message>
    <message>
        <source>Choose a checkpoint first: a run of yours, or a weights file.</source>
        <translation>Wählen Sie zuerst einen Checkpoint: einen eigenen Lauf oder eine Gewichtsdatei.</translation>
    </message>
    <message>
        <source>Choose a folder of photos on the Data page first.</source>
        <translation>Wählen Sie zuerst auf der Seite „Daten“ einen Ordner mit Fotos.</translation>
    </message>
    <message>
        <source>The photos are being embedded.</source>
        <translation>Die Fotos werden gerade eingebettet.</translation>
    </message>
    <message>
        <source>The photos are embedded already.</source>
        <translation>Die Fotos sind bereits eingebettet.</translation>
    </message>
    <message>
        <source>Embedding photos</source>
        <translation>Einbetten der Fotos</translation>
    </message>
    <message>
        <source>Looking for the patch in all photos</source>
        <translation>Suche nach dem Patch in allen Fotos</translation>
    </message>
    <message>
        <source>Looking for neighbours</source>
        <translation>Suche nach Nachbarn</translation>
    </message>
</context>
<context>
    <name>dinoscope::ExplorePage</name>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Embed the photos</source>
        <translation>Fotos einbetten</translation>
    </message>
    <message>
        <source>Ways to look at the photos</source>
        <translation>Arten, die Fotos zu betrachten</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Curate</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Explore %1</source>
        <translation>%1 erkunden</translation>
    </message>
    <message numerus="yes">
        <source>Embed %Ln new photo(s)</source>
        <translation>
            <numerusform>%Ln neues Foto einbetten</numerusform>
            <numerusform>%Ln neue Fotos einbetten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) embedded</source>
        <translation>
            <numerusform>%Ln Foto eingebettet</numerusform>
            <numerusform>%Ln Fotos eingebettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Embed %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto einbetten</numerusform>
            <numerusform>%Ln Fotos einbetten</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the network look at every photo (Ctrl+Return)</source>
        <translation>Lässt das Netz jedes Foto betrachten (Strg+Return)</translation>
    </message>
    <message>
        <source>See what a network learned: which photos are alike to it, and why. Choose a checkpoint above, or drop a weights file here.</source>
        <translation>Sehen Sie, was ein Netz gelernt hat: welche Fotos einander für das Netz ähneln und warum. Wählen Sie oben einen Checkpoint oder ziehen Sie eine Gewichtsdatei hierher.</translation>
    </message>
    <message>
        <source>Open the newest run</source>
        <translation>Neuesten Lauf öffnen</translation>
    </message>
    <message>
        <source>Train a network first</source>
        <translation>Zuerst ein Netz trainieren</translation>
    </message>
    <message>
        <source>The network is ready. Choose the photos that it shall look at.</source>
        <translation>Das Netz ist bereit. Wählen Sie die Fotos, die es betrachten soll.</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Ordner mit Fotos wählen</translation>
    </message>
    <message>
        <source>The network looks at every photo once; then neighbours, map and groups are at hand.</source>
        <translation>Das Netz betrachtet jedes Foto einmal; dann stehen Nachbarn, Karte und Gruppen bereit.</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>The network is ready. Let it look at the %Ln photo(s) of %1 once; then neighbours, map and groups are at hand.</source>
        <translation>
            <numerusform>Das Netz ist bereit. Lassen Sie es das %Ln Foto von %1 einmal ansehen; dann stehen Nachbarn, Karte und Gruppen bereit.</numerusform>
            <numerusform>Das Netz ist bereit. Lassen Sie es die %Ln Fotos von %1 einmal ansehen; dann stehen Nachbarn, Karte und Gruppen bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read and are not embedded; the Data page tells which and why.</source>
        <translation>
            <numerusform>%Ln Foto konnte nicht gelesen werden und ist nicht eingebettet; die Seite Daten nennt es mit dem Grund.</numerusform>
            <numerusform>%Ln Fotos konnten nicht gelesen werden und sind nicht eingebettet; die Seite Daten nennt sie mit den Gründen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one photo alone to see why it is similar.</source>
        <translation>Wählen Sie ein einzelnes Foto aus, um zu sehen, warum es ähnlich ist.</translation>
    </message>
    <message>
        <source>This is the photo that is asked for: select another.</source>
        <translation>Das ist das Foto, nach dem gefragt wird: Wählen Sie ein anderes aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are excluded: no run learns from them. Nothing is deleted.</source>
        <translation>
            <numerusform>%Ln Foto ist ausgeschlossen: Kein Lauf lernt daraus. Gelöscht wird nichts.</numerusform>
            <numerusform>%Ln Fotos sind ausgeschlossen: Kein Lauf lernt daraus. Gelöscht wird nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>Die Liste steht in %1.</translation>
    </message>
</context>
<context>
    <name>dinoscope::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Contact sheet of this photo, or the settings as text</source>
        <translation>Kontaktbogen dieses Fotos oder die Einstellungen als Text</translation>
    </message>
    <message>
        <source>Contact sheet as PNG …</source>
        <translation>Kontaktbogen als PNG …</translation>
    </message>
    <message>
        <source>Contact sheet as PDF …</source>
        <translation>Kontaktbogen als PDF …</translation>
    </message>
    <message>
        <source>Copy settings as JSON</source>
        <translation>Einstellungen als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as Python for Lightly&apos;s DINOTransform</source>
        <translation>Als Python für DINOTransform von Lightly kopieren</translation>
    </message>
    <message>
        <source>The contact sheet is in %1.</source>
        <translation>Der Kontaktbogen wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Kontaktbogen speichern</translation>
    </message>
    <message>
        <source>The view settings are on the clipboard as JSON.</source>
        <translation>Die Einstellungen der Ansichten liegen als JSON in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The view settings are on the clipboard as Python.</source>
        <translation>Die Einstellungen der Ansichten liegen als Python in der Zwischenablage.</translation>
    </message>
    <message>
        <source>View %1 is on the clipboard.</source>
        <translation>Ansicht %1 liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>View %1 is in %2.</source>
        <translation>Ansicht %1 wurde als %2 gespeichert.</translation>
    </message>
    <message>
        <source>Copy view %1</source>
        <translation>Ansicht %1 kopieren</translation>
    </message>
    <message>
        <source>Save view %1 …</source>
        <translation>Ansicht %1 speichern …</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>view-%1.png</source>
        <translation>view-%1.png</translation>
    </message>
    <message>
        <source>Writing the contact sheet</source>
        <translation>Schreiben des Kontaktbogens</translation>
    </message>
    <message>
        <source>Writing the view</source>
        <translation>Schreiben der Ansicht</translation>
    </message>
</context>
<context>
    <name>dinoscope::FieldEditor</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dinoscope::FieldRow</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to %1 (%2)</source>
        <translation>Auf %1 zurücksetzen (%2)</translation>
    </message>
    <message>
        <source>DINO reference: %1</source>
        <translation>DINO-Referenz: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A probability, 0 to 100 %; in files 0 to 1</source>
        <translation>Eine Wahrscheinlichkeit, 0 bis 100 %; in Dateien 0 bis 1</translation>
    </message>
</context>
<context>
    <name>dinoscope::FileCommands</name>
    <message>
        <source>Open a folder of photos</source>
        <translation>Ordner mit Fotos öffnen</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>Experiment öffnen</translation>
    </message>
    <message>
        <source>Experiments (*.json)</source>
        <translation>Experimente (*.json)</translation>
    </message>
    <message>
        <source>Open a run&apos;s folder</source>
        <translation>Laufordner öffnen</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Experiment speichern</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Speichern von %1</translation>
    </message>
</context>
<context>
    <name>dinoscope::FindingsPanel</name>
    <message>
        <source>Embed a folder of photos first.</source>
        <translation>Betten Sie zuerst einen Ordner mit Fotos ein.</translation>
    </message>
    <message>
        <source>Shown for %1</source>
        <translation>Gezeigt für %1</translation>
    </message>
</context>
<context>
    <name>dinoscope::FolderModel</name>
    <message>
        <source>Scanning photos</source>
        <translation>Einlesen der Fotos</translation>
    </message>
</context>
<context>
    <name>dinoscope::FormSection</name>
    <message>
        <source>%1  (%2 changed)</source>
        <translation>%1  (%2 geändert)</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Ausgeklappt</translation>
    </message>
</context>
<context>
    <name>dinoscope::FoundGrid</name>
    <message>
        <source>Photos that were found</source>
        <translation>Gefundene Fotos</translation>
    </message>
</context>
<context>
    <name>dinoscope::HealthLine</name>
    <message>
        <source>Health of the run</source>
        <translation>Zustand des Laufs</translation>
    </message>
</context>
<context>
    <name>dinoscope::HealthReading</name>
    <message>
        <source>%1: see above.</source>
        <translation>%1: siehe oben.</translation>
    </message>
    <message>
        <source>Health is measured while a run goes on.</source>
        <translation>Der Zustand wird während eines Laufs gemessen.</translation>
    </message>
    <message>
        <source>the embeddings have %1 of an even spread</source>
        <translation>Die Embeddings erreichen das %1-Fache einer gleichmäßigen Streuung</translation>
    </message>
    <message>
        <source> in %1 directions</source>
        <translation> in %1 Richtungen</translation>
    </message>
    <message>
        <source>Nothing is wrong: %1.</source>
        <translation>Alles in Ordnung: %1.</translation>
    </message>
    <message>
        <source>An embedding is the network&apos;s description of a photo. When the descriptions of different photos lie as far apart as chance allows, their spread is 1; it falls towards 0 when all of them become the same, and training has collapsed. Directions count in how many ways they differ: 1 means that they lie on a line. Both are small in the first steps and grow as the network learns.</source>
        <translation>Eine Einbettung ist die Beschreibung, die das Netz von einem Foto gibt. Liegen die Beschreibungen verschiedener Fotos so weit auseinander, wie der Zufall es zulässt, ist ihre Streuung 1; sie fällt gegen 0, wenn alle gleich werden und das Training kollabiert ist. Richtungen zählen, auf wie viele Weisen sie sich unterscheiden: 1 heißt, dass sie auf einer Geraden liegen. Beides ist in den ersten Schritten klein und wächst, während das Netz lernt.</translation>
    </message>
</context>
<context>
    <name>dinoscope::HelpDialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>About Dinoscope</source>
        <translation>Über Dinoscope</translation>
    </message>
    <message>
        <source>Dinoscope %1</source>
        <translation>Dinoscope %1</translation>
    </message>
    <message>
        <source>A workbench for DINO, self-distillation with no labels: see the crops, train, and browse what was learned. Everything stays on this machine.

Free software under the GNU General Public License, version 3 or later. Built on Qt %1, LibTorch, OpenCV and QCustomPlot; icons by Lucide.</source>
        <translation>Eine Werkbank für DINO, Selbstdestillation ohne Labels: Ausschnitte ansehen, trainieren und erkunden, was gelernt wurde. Alles bleibt auf diesem Rechner.

Freie Software unter der GNU General Public License, Version 3 oder später. Beruht auf Qt %1, LibTorch, OpenCV und QCustomPlot; Symbole von Lucide.</translation>
    </message>
</context>
<context>
    <name>dinoscope::HelpEntries</name>
    <message>
        <source>Setting: %1</source>
        <translation>Einstellung: %1</translation>
    </message>
    <message>
        <source>Glossary: %1</source>
        <translation>Glossar: %1</translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <translation>Handbuch: %1</translation>
    </message>
</context>
<context>
    <name>dinoscope::Histogram</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dinoscope::ImageGrid</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 ausgewählt</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
</context>
<context>
    <name>dinoscope::ImageListModel</name>
    <message>
        <source>%1
%2 × %3 px, %4, %5</source>
        <translation>%1
%2 × %3 px, %4, %5</translation>
    </message>
    <message>
        <source>
Class %1</source>
        <translation>
Klasse %1</translation>
    </message>
</context>
<context>
    <name>dinoscope::Inspector</name>
    <message>
        <source>What the network sees: which map</source>
        <translation>Was das Netz sieht: welche Karte</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>Deckkraft der Karte</translation>
    </message>
    <message>
        <source>Share of the attention that is shown</source>
        <translation>Gezeigter Anteil der Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Shows only the patches that hold this share of the attention, the strongest first</source>
        <translation>Zeigt nur die Patches, die diesen Anteil der Aufmerksamkeit tragen, die stärksten zuerst</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Stärkste</translation>
    </message>
    <message>
        <source>Looking with the network</source>
        <translation>Betrachten mit dem Netz</translation>
    </message>
    <message>
        <source>Attention, mean of the heads</source>
        <translation>Aufmerksamkeit, Mittel</translation>
    </message>
    <message>
        <source>Similarity to the whole photo</source>
        <translation>Ähnlichkeit zum ganzen Foto</translation>
    </message>
    <message>
        <source>Attention, head %1</source>
        <translation>Aufmerksamkeit, Kopf %1</translation>
    </message>
    <message>
        <source>Patches in colours (PCA)</source>
        <translation>Patches in Farben (PCA)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 × %2 px, %3, %4</source>
        <translation>%1 × %2 px, %3, %4</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Klasse %1</translation>
    </message>
</context>
<context>
    <name>dinoscope::JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>, %1 von %2</translation>
    </message>
    <message>
        <source>, %1 so far</source>
        <translation>, bisher %1</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
</context>
<context>
    <name>dinoscope::LivePlot</name>
    <message>
        <source>Plot: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>Curves of %1</source>
        <translation>Kurven von %1</translation>
    </message>
    <message>
        <source>What can be done with this plot</source>
        <translation>Was sich mit diesem Diagramm tun lässt</translation>
    </message>
    <message>
        <source>Menu of the plot %1</source>
        <translation>Menü des Diagramms %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>At %1 %2</source>
        <translation>Bei %1 %2</translation>
    </message>
    <message>
        <source>Newest values</source>
        <translation>Neueste Werte</translation>
    </message>
    <message>
        <source>No curves</source>
        <translation>Keine Kurven</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>has no values yet</source>
        <translation>hat noch keine Werte</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Logarithmic axis (L)</source>
        <translation>Logarithmische Achse (L)</translation>
    </message>
    <message>
        <source>Fit to data (0)</source>
        <translation>An Daten anpassen (0)</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
</context>
<context>
    <name>dinoscope::LogModel</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Checkpoint written to %1.</source>
        <translation>Checkpoint nach %1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Training ended after %Ln step(s), loss %1.</source>
        <translation>
            <numerusform>Training nach %Ln Schritt beendet, Loss %1.</numerusform>
            <numerusform>Training nach %Ln Schritten beendet, Loss %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) in %1.</source>
        <translation>
            <numerusform>%Ln Foto in %1.</numerusform>
            <numerusform>%Ln Fotos in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can&apos;t be used.</source>
        <translation>
            <numerusform>%Ln Datei kann nicht verwendet werden.</numerusform>
            <numerusform>%Ln Dateien können nicht verwendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dinoscope::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>Ganzes Protokoll kopieren</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Protokoll leeren</translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation>Protokoll schließen</translation>
    </message>
</context>
<context>
    <name>dinoscope::MainWindow</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Return searches the manual for &quot;%1&quot;.</source>
        <translation>Mit Return wird das Handbuch nach „%1“ durchsucht.</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) of the last session could not be taken over.</source>
        <translation>
            <numerusform>%Ln Einstellung der letzten Sitzung konnte nicht übernommen werden.</numerusform>
            <numerusform>%Ln Einstellungen der letzten Sitzung konnten nicht übernommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Until it is there, runs are kept in %2.</source>
        <translation>%1 Bis er da ist, werden Läufe in %2 abgelegt.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen des Programms</translation>
    </message>
    <message>
        <source>Dinoscope[*]</source>
        <translation>Dinoscope[*]</translation>
    </message>
    <message>
        <source>%1[*] - Dinoscope</source>
        <translation>%1[*] - Dinoscope</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Another window of Dinoscope is open. Both can be used: of what both change, the last change is remembered for the next start.</source>
        <translation>Ein anderes Fenster von Dinoscope ist offen. Beide lassen sich benutzen: Von dem, was beide ändern, wird die letzte Änderung für den nächsten Start gemerkt.</translation>
    </message>
    <message>
        <source>The photos of the last session, %1, can&apos;t be opened: connect their disk and open them again, or choose others.</source>
        <translation>Die Fotos der letzten Sitzung, %1, lassen sich nicht öffnen: Schließen Sie ihren Datenträger an und öffnen Sie sie noch einmal, oder wählen Sie andere.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>dinoscope::Manual</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The watchdog</source>
        <translation>Der Wächter</translation>
    </message>
    <message>
        <source>What is read and written</source>
        <translation>Was gelesen und geschrieben wird</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Leistungsmessungen</translation>
    </message>
    <message>
        <source>The run folder</source>
        <translation>Der Laufordner</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
</context>
<context>
    <name>dinoscope::ManualContents</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>For developers</source>
        <translation>Für Entwickler</translation>
    </message>
</context>
<context>
    <name>dinoscope::ManualResults</name>
    <message>
        <source>What was found</source>
        <translation>Fundstellen</translation>
    </message>
</context>
<context>
    <name>dinoscope::ManualView</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>dinoscope::ManualWindow</name>
    <message>
        <source>Search the manual (Ctrl+F)</source>
        <translation>Handbuch durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or shorter words.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger oder kürzeren Wörtern.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln place(s)</source>
        <translation>
            <numerusform>Die erste %Ln Stelle</numerusform>
            <numerusform>Die ersten %Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found at %Ln place(s)</source>
        <translation>
            <numerusform>An %Ln Stelle gefunden</numerusform>
            <numerusform>An %Ln Stellen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 - Dinoscope manual</source>
        <translation>%1 - Dinoscope-Handbuch</translation>
    </message>
</context>
<context>
    <name>dinoscope::MapPanel</name>
    <message>
        <source>Map of the photos</source>
        <translation>Karte der Fotos</translation>
    </message>
    <message>
        <source>Drag to select with a lasso, Ctrl and drag to move, wheel to zoom, double click to fit</source>
        <translation>Ziehen wählt mit einem Lasso aus, Strg und Ziehen verschiebt, das Mausrad zoomt, ein Doppelklick passt ein</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>The two directions of largest variance: fast, distances mean something</source>
        <translation>Die beiden Richtungen der größten Varianz: schnell, Abstände sind aussagekräftig</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>Keeps neighbourhoods, not distances: groups come apart</source>
        <translation>Erhält Nachbarschaften, nicht Abstände: Gruppen trennen sich</translation>
    </message>
    <message>
        <source>How the photos are laid out</source>
        <translation>Wie die Fotos angeordnet sind</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>nach Klasse</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Was die Farben bedeuten</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>Berechnen der Karte</translation>
    </message>
    <message>
        <source>Sorting the photos into groups</source>
        <translation>Ordnen der Fotos in Gruppen</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Photos inside the lasso</source>
        <translation>Fotos im Lasso</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>nach Gruppe</translation>
    </message>
</context>
<context>
    <name>dinoscope::ModeBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>dinoscope::NeighborPanel</name>
    <message>
        <source>Nearest neighbours</source>
        <translation>Nächste Nachbarn</translation>
    </message>
    <message>
        <source>No photo passes the filters: lower the similarity or choose all classes.</source>
        <translation>Kein Foto erfüllt die Filter: Senken Sie die Ähnlichkeit oder wählen Sie alle Klassen.</translation>
    </message>
    <message>
        <source>Similarity %1</source>
        <translation>Ähnlichkeit %1</translation>
    </message>
    <message>
        <source>; the patch is in column %1 of %2, row %3 of %4</source>
        <translation>; der Patch liegt in Spalte %1 von %2, Zeile %3 von %4</translation>
    </message>
    <message>
        <source>Photos that hold something like the patch: %1 of %2</source>
        <translation>Fotos, die etwas wie den Patch enthalten: %1 von %2</translation>
    </message>
    <message>
        <source>Nearest neighbours: %1 of %2 photos</source>
        <translation>Nächste Nachbarn: %1 von %2 Fotos</translation>
    </message>
</context>
<context>
    <name>dinoscope::NetworkAtHand</name>
    <message numerus="yes">
        <source>%1 has learned for %Ln step(s) by now; what is explored here is an earlier state.</source>
        <translation>
            <numerusform>%1 hat inzwischen %Ln Schritt lang gelernt; erkundet wird hier ein früherer Stand.</numerusform>
            <numerusform>%1 hat inzwischen %Ln Schritte lang gelernt; erkundet wird hier ein früherer Stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has learned for %Ln step(s); what is explored here is another network.</source>
        <translation>
            <numerusform>%1 hat %Ln Schritt lang gelernt; erkundet wird hier ein anderes Netz.</numerusform>
            <numerusform>%1 hat %Ln Schritte lang gelernt; erkundet wird hier ein anderes Netz.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 learned from %2; here it looks at %3.</source>
        <translation>%1 hat aus %2 gelernt; hier betrachtet es %3.</translation>
    </message>
    <message>
        <source>%1 comes with Dinoscope. A network that learns from your own photos knows them better.</source>
        <translation>%1 gehört zu Dinoscope. Ein Netz, das von Ihren eigenen Fotos lernt, kennt sie besser.</translation>
    </message>
</context>
<context>
    <name>dinoscope::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What this run was about</source>
        <translation>Worum es in diesem Lauf ging</translation>
    </message>
</context>
<context>
    <name>dinoscope::NumberBox</name>
    <message>
        <source>A number from %1 to %2; until then it is %3.</source>
        <translation>Eine Zahl von %1 bis %2; bis dahin gilt %3.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>dinoscope::NumberField</name>
    <message>
        <source>slider</source>
        <translation>Schieberegler</translation>
    </message>
</context>
<context>
    <name>dinoscope::NumberListField</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, Schieberegler</translation>
    </message>
</context>
<context>
    <name>dinoscope::OperationBars</name>
    <message>
        <source>How often each operation fired</source>
        <translation>Wie oft jede Operation angewendet wurde</translation>
    </message>
    <message>
        <source>%1: %2 %, %3 %, %4 %. </source>
        <translation>%1: %2 %, %3 %, %4 %. </translation>
    </message>
    <message>
        <source>Global 1</source>
        <translation>Global 1</translation>
    </message>
    <message>
        <source>Global 2</source>
        <translation>Global 2</translation>
    </message>
    <message>
        <source>Locals</source>
        <translation>Lokale</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>dinoscope::PageTable</name>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Ansichten</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>&amp;Erkunden</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Läufe</translation>
    </message>
</context>
<context>
    <name>dinoscope::PaletteEntries</name>
    <message>
        <source>Not possible now</source>
        <translation>Zurzeit nicht möglich</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>Lauf %1 öffnen</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
</context>
<context>
    <name>dinoscope::PatchView</name>
    <message>
        <source>No photo</source>
        <translation>Kein Foto</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>%1 × %2 patches; %3</source>
        <translation>%1 × %2 Patches; %3</translation>
    </message>
    <message>
        <source>column %1, row %2 is chosen</source>
        <translation>Spalte %1, Zeile %2 ist gewählt</translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation>keiner ist gewählt</translation>
    </message>
    <message>
        <source>Patch in column %1, row %2</source>
        <translation>Patch in Spalte %1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>dinoscope::PhotoPanel</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Open in Views</source>
        <translation>In Ansichten öffnen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Exclude from training</source>
        <translation>Vom Training ausschließen</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Im Dateimanager anzeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Select a photo on the Data page first</source>
        <translation>Wählen Sie zuerst auf der Seite „Daten“ ein Foto aus</translation>
    </message>
    <message>
        <source>Pinned photos show the teacher&apos;s attention while training</source>
        <translation>Angeheftete Fotos zeigen beim Training die Aufmerksamkeit des Lehrers</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Find photos by name</source>
        <translation>Fotos nach Namen suchen</translation>
    </message>
    <message>
        <source>Exclude the whole class</source>
        <translation>Ganze Klasse ausschließen</translation>
    </message>
    <message>
        <source>No photo is called so</source>
        <translation>Kein Foto heißt so</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) found</source>
        <translation>
            <numerusform>%Ln Foto gefunden</numerusform>
            <numerusform>%Ln Fotos gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Excludes every photo of the class that is shown</source>
        <translation>Schließt alle Fotos der gezeigten Klasse aus</translation>
    </message>
    <message>
        <source>Choose a class on the Data page first</source>
        <translation>Wählen Sie zuerst auf der Seite Daten eine Klasse</translation>
    </message>
</context>
<context>
    <name>dinoscope::PhotoSearch</name>
    <message>
        <source>Find a photo by name</source>
        <translation>Foto nach Namen suchen</translation>
    </message>
    <message>
        <source>No photo is called so.</source>
        <translation>Kein Foto heißt so.</translation>
    </message>
    <message>
        <source>This photo is excluded.</source>
        <translation>Dieses Foto ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
</context>
<context>
    <name>dinoscope::PhotoView</name>
    <message>
        <source>Photo with the boxes of its views</source>
        <translation>Foto mit den Rahmen seiner Ansichten</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Kein Foto</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen</numerusform>
            <numerusform>%Ln Rahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with a map laid over it</source>
        <translation>%1, mit einer Karte darüber</translation>
    </message>
    <message>
        <source>Box of global view %1</source>
        <translation>Rahmen der globalen Ansicht %1</translation>
    </message>
    <message>
        <source>Box of local view %1</source>
        <translation>Rahmen der lokalen Ansicht %1</translation>
    </message>
    <message>
        <source>%1 × %2 px at x %3, y %4</source>
        <translation>%1 × %2 px bei x %3, y %4</translation>
    </message>
</context>
<context>
    <name>dinoscope::Pins</name>
    <message numerus="yes">
        <source>At most %Ln photo(s) are pinned: the attention on each is computed and kept at every snapshot. Unpin others first.</source>
        <translation>
            <numerusform>Höchstens %Ln Foto ist angeheftet: Die Aufmerksamkeit darauf wird bei jeder Aufnahme berechnet und behalten. Lösen Sie zuerst andere.</numerusform>
            <numerusform>Höchstens %Ln Fotos sind angeheftet: Die Aufmerksamkeit auf jedem wird bei jeder Aufnahme berechnet und behalten. Lösen Sie zuerst andere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dinoscope::PipelineMeter</name>
    <message>
        <source>Where the time of a step goes</source>
        <translation>Wohin die Zeit eines Schritts geht</translation>
    </message>
    <message>
        <source>Shown while a run goes on.</source>
        <translation>Wird während eines Laufs gezeigt.</translation>
    </message>
    <message>
        <source>The step does not wait for photos.</source>
        <translation>Der Schritt wartet nicht auf Fotos.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>Zeit eines Schritts</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The step waits for photos: more loader workers or smaller files help.</source>
        <translation>Der Schritt wartet auf Fotos: Mehr Lade-Threads oder kleinere Dateien helfen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>dinoscope::PreferencesDialog</name>
    <message>
        <source>No file can be made in %1 (%2); choose another folder.</source>
        <translation>In %1 lässt sich keine Datei anlegen (%2); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen des Programms</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Each run has a folder of its own in here. Runs that are elsewhere stay where they are and can be opened from there. Empty: %1</source>
        <translation>Jeder Lauf hat hier einen eigenen Ordner. Läufe, die anderswo liegen, bleiben dort und lassen sich von dort öffnen. Leer: %1</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>Alle Kerne</translation>
    </message>
    <message>
        <source>How many cores Explore computes with, for embedding and for maps. Fewer leave room for a training or for other programs. A training has its own setting, run.threads.</source>
        <translation>Mit wie vielen Kernen „Erkunden“ rechnet, beim Einbetten und für Karten. Weniger lassen Platz für ein Training oder andere Programme. Ein Training hat seine eigene Einstellung, run.threads.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Small pictures of photos are kept in memory up to this; more scrolls back faster.</source>
        <translation>So viel Arbeitsspeicher dürfen kleine Bilder der Fotos belegen; mit mehr blättert es sich schneller zurück.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Folder for runs</source>
        <translation>&amp;Ordner für Läufe</translation>
    </message>
    <message>
        <source>&amp;Cores for Explore</source>
        <translation>&amp;Kerne für „Erkunden“</translation>
    </message>
    <message>
        <source>&amp;Memory for thumbnails</source>
        <translation>&amp;Speicher für Vorschaubilder</translation>
    </message>
    <message>
        <source>A folder for runs</source>
        <translation>Ein Ordner für Läufe</translation>
    </message>
    <message>
        <source>Language, folder for runs and cores are taken over when Dinoscope is started next.</source>
        <translation>Sprache, Ordner für Läufe und Kerne gelten ab dem nächsten Start von Dinoscope.</translation>
    </message>
    <message>
        <source>%1 is no whole path; choose the folder, or write it from / on.</source>
        <translation>%1 ist kein vollständiger Pfad; wählen Sie den Ordner, oder schreiben Sie ihn ab /.</translation>
    </message>
    <message>
        <source>Looking at the folder for runs</source>
        <translation>Prüfung des Ordners für Läufe</translation>
    </message>
</context>
<context>
    <name>dinoscope::Present</name>
    <message>
        <source>%1 is neither a folder of photos nor an experiment. Weights are opened on the Explore page.</source>
        <translation>%1 ist weder ein Ordner mit Fotos noch ein Experiment. Gewichte werden auf der Seite „Erkunden“ geöffnet.</translation>
    </message>
    <message>
        <source>The run %1 is in progress; stop it before opening another.</source>
        <translation>Der Lauf %1 ist im Gange; beenden Sie ihn, bevor Sie einen anderen öffnen.</translation>
    </message>
    <message>
        <source>Opening the run %1</source>
        <translation>Öffnen des Laufs %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Öffnen von %1</translation>
    </message>
    <message>
        <source>Opening the settings of %1</source>
        <translation>Öffnen der Einstellungen von %1</translation>
    </message>
    <message>
        <source>The photos are being scanned.</source>
        <translation>Die Fotos werden gerade eingelesen.</translation>
    </message>
    <message>
        <source>Choose a folder of photos on the Data page first.</source>
        <translation>Wählen Sie zuerst auf der Seite „Daten“ einen Ordner mit Fotos.</translation>
    </message>
    <message>
        <source>It begins at step %1, and with these settings a run ends after %2: choose more epochs, or branch off at an earlier checkpoint.</source>
        <translation>Er beginnt bei Schritt %1, und mit diesen Einstellungen endet ein Lauf nach %2: Wählen Sie mehr Epochen, oder zweigen Sie bei einem früheren Checkpoint ab.</translation>
    </message>
    <message>
        <source>The branch of %1 has no steps left.</source>
        <translation>Der Zweig von %1 hat keine Schritte mehr vor sich.</translation>
    </message>
</context>
<context>
    <name>dinoscope::PresetButton</name>
    <message>
        <source>View settings (*.json)</source>
        <translation>Einstellungen der Ansichten (*.json)</translation>
    </message>
    <message>
        <source>Presets of the view settings; the rest of the experiment stays as it is</source>
        <translation>Voreinstellungen für die Ansichten; der Rest des Experiments bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Apply view preset %1</source>
        <translation>Voreinstellung %1 für die Ansichten anwenden</translation>
    </message>
    <message>
        <source>Your presets</source>
        <translation>Eigene Voreinstellungen</translation>
    </message>
    <message>
        <source>Save as preset …</source>
        <translation>Als Voreinstellung speichern …</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Voreinstellung löschen</translation>
    </message>
    <message>
        <source>Load view settings …</source>
        <translation>Einstellungen der Ansichten laden …</translation>
    </message>
    <message>
        <source>Save view settings …</source>
        <translation>Einstellungen der Ansichten speichern …</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>View preset: %1</source>
        <translation>Voreinstellung der Ansichten: %1</translation>
    </message>
    <message>
        <source>Load view settings</source>
        <translation>Einstellungen der Ansichten laden</translation>
    </message>
    <message>
        <source>Save view settings</source>
        <translation>Einstellungen der Ansichten speichern</translation>
    </message>
    <message>
        <source>The view settings are saved as the preset %1.</source>
        <translation>Die Ansichtseinstellungen sind als Voreinstellung %1 gespeichert.</translation>
    </message>
    <message>
        <source>The view settings are in %1.</source>
        <translation>Die Ansichtseinstellungen stehen in %1.</translation>
    </message>
</context>
<context>
    <name>dinoscope::PresetNameDialog</name>
    <message>
        <source>Save as preset</source>
        <translation>Als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replaces the preset of that name.</source>
        <translation>Ersetzt die Voreinstellung dieses Namens.</translation>
    </message>
</context>
<context>
    <name>dinoscope::ProblemListModel</name>
    <message>
        <source>You excluded it (Exclude, in the settings of the data)</source>
        <translation>Von Ihnen ausgeschlossen (in den Einstellungen der Daten)</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
</context>
<context>
    <name>dinoscope::ProblemPanel</name>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Files that are not learned from</source>
        <translation>Dateien, aus denen nicht gelernt wird</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can&apos;t be used</source>
        <translation>
            <numerusform>%Ln Datei nicht verwendbar</numerusform>
            <numerusform>%Ln Dateien nicht verwendbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation>%1 ausgeschlossen</translation>
    </message>
    <message>
        <source>Look at these files again</source>
        <translation>Diese Dateien wieder berücksichtigen</translation>
    </message>
    <message>
        <source>Select files that were excluded first</source>
        <translation>Wählen Sie zuerst ausgeschlossene Dateien aus</translation>
    </message>
    <message>
        <source>Which files, and why</source>
        <translation>Welche Dateien, und warum</translation>
    </message>
    <message>
        <source>Exclude these files, so that they are no longer reported</source>
        <translation>Diese Dateien ausschließen, damit sie nicht mehr gemeldet werden</translation>
    </message>
    <message>
        <source>Select files that can&apos;t be used first</source>
        <translation>Wählen Sie zuerst Dateien aus, die nicht verwendbar sind</translation>
    </message>
</context>
<context>
    <name>dinoscope::Quantities</name>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>dinoscope::QueryPanel</name>
    <message>
        <source>The photo that is asked for</source>
        <translation>Ausgangsfoto der Suche</translation>
    </message>
    <message>
        <source>Ask by a patch</source>
        <translation>Mit Patch suchen</translation>
    </message>
    <message>
        <source>Click a patch of the photo to find photos that hold something like it</source>
        <translation>Klicken Sie auf einen Patch des Fotos, um Fotos zu finden, die etwas Ähnliches enthalten</translation>
    </message>
    <message>
        <source>Back to the photo before</source>
        <translation>Zurück zum vorherigen Foto</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Show neighbours of this class only</source>
        <translation>Nur Nachbarn dieser Klasse zeigen</translation>
    </message>
    <message>
        <source>Least similarity</source>
        <translation>Mindestähnlichkeit</translation>
    </message>
    <message>
        <source>Cosine: 1 is the same, 0 has nothing in common, -1 lets every photo through</source>
        <translation>Kosinus: 1 bedeutet gleich, 0 nichts gemeinsam, -1 lässt jedes Foto durch</translation>
    </message>
    <message>
        <source>At most so many neighbours</source>
        <translation>Höchstzahl der Nachbarn</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>There is no photo to go back to</source>
        <translation>Es gibt kein Foto, zu dem Sie zurückgehen können</translation>
    </message>
    <message>
        <source>There is no photo to go forward to</source>
        <translation>Es gibt kein Foto, zu dem Sie vorwärtsgehen können</translation>
    </message>
    <message>
        <source> · not in the folder</source>
        <translation> · nicht im Ordner</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>Lesen des Fotos</translation>
    </message>
    <message>
        <source>Ask with a picture …</source>
        <translation>Mit einem Bild fragen …</translation>
    </message>
    <message>
        <source>Any picture file; or drop one here, or paste one (Ctrl+V)</source>
        <translation>Eine beliebige Bilddatei; oder hier ablegen oder einfügen (Strg+V)</translation>
    </message>
    <message>
        <source>Ask with the picture of the clipboard</source>
        <translation>Mit dem Bild der Zwischenablage fragen</translation>
    </message>
    <message>
        <source>Click a photo in the middle, or ask with a picture of your own.</source>
        <translation>Klicken Sie in der Mitte auf ein Foto, oder fragen Sie mit einem eigenen Bild.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Ask with a picture</source>
        <translation>Mit einem Bild fragen</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.ppm *.pgm *.pbm *.pnm)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.ppm *.pgm *.pbm *.pnm)</translation>
    </message>
    <message>
        <source>The clipboard holds no picture to ask with.</source>
        <translation>Die Zwischenablage enthält kein Bild, mit dem sich fragen ließe.</translation>
    </message>
    <message>
        <source>clipboard %1</source>
        <translation>Zwischenablage %1</translation>
    </message>
    <message>
        <source>The picture of the clipboard can&apos;t be kept in %1; make room there.</source>
        <translation>Das Bild der Zwischenablage lässt sich nicht in %1 ablegen; schaffen Sie dort Platz.</translation>
    </message>
</context>
<context>
    <name>dinoscope::RangeField</name>
    <message>
        <source>low</source>
        <translation>untere Grenze</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>Schieberegler</translation>
    </message>
    <message>
        <source>high</source>
        <translation>obere Grenze</translation>
    </message>
</context>
<context>
    <name>dinoscope::RangeSlider</name>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>Obere Grenze</translation>
    </message>
</context>
<context>
    <name>dinoscope::RecipePanel</name>
    <message>
        <source>Time for training</source>
        <translation>Zeit für das Training</translation>
    </message>
    <message>
        <source>How long training may take: decides the network and the number of epochs</source>
        <translation>Wie lange das Training dauern darf: bestimmt das Netz und die Zahl der Epochen</translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation>Ohne Zeitlimit</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Bis zu %1</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Proposed settings</source>
        <translation>Vorgeschlagene Einstellungen</translation>
    </message>
    <message>
        <source>Looking at the photos</source>
        <translation>Untersuchen der Fotos</translation>
    </message>
    <message>
        <source>Looking at the photos …</source>
        <translation>Die Fotos werden untersucht …</translation>
    </message>
    <message>
        <source>Settings are proposed once the photos have been looked at</source>
        <translation>Einstellungen werden vorgeschlagen, sobald die Fotos untersucht sind</translation>
    </message>
    <message>
        <source>These settings are in use</source>
        <translation>Diese Einstellungen sind bereits übernommen</translation>
    </message>
    <message>
        <source>Takes these values and the reference&apos;s for all others; can be undone</source>
        <translation>Übernimmt diese Werte und für alle übrigen die der Referenz; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Use proposed settings</source>
        <translation>Vorgeschlagene Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>About %1 of training if this machine takes some %2 images a second; a dry run on the Train page measures it.</source>
        <translation>Etwa %1 Training, wenn dieser Rechner rund %2 Bilder in der Sekunde schafft; ein Probelauf auf der Seite Training misst es.</translation>
    </message>
</context>
<context>
    <name>dinoscope::RecipeTableModel</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>dinoscope::RemedyRunner</name>
    <message>
        <source>The run is trained by %1, which alone can change it.</source>
        <translation>Der Lauf wird von %1 trainiert; nur dort lässt er sich ändern.</translation>
    </message>
</context>
<context>
    <name>dinoscope::RunCommands</name>
    <message>
        <source>The run %1 is in progress; stop it before opening another.</source>
        <translation>Der Lauf %1 ist im Gange; beenden Sie ihn, bevor Sie einen anderen öffnen.</translation>
    </message>
    <message>
        <source>The run is going on already.</source>
        <translation>Der Lauf ist bereits im Gange.</translation>
    </message>
    <message>
        <source>The run is finished; make a new one from its settings.</source>
        <translation>Der Lauf ist abgeschlossen; legen Sie mit seinen Einstellungen einen neuen an.</translation>
    </message>
    <message>
        <source>The run has no checkpoint to go on from.</source>
        <translation>Der Lauf hat keinen Checkpoint, von dem aus er fortgesetzt werden könnte.</translation>
    </message>
    <message>
        <source>The run is going on; stop it first.</source>
        <translation>Der Lauf ist im Gange; beenden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The run has no checkpoint yet.</source>
        <translation>Der Lauf hat noch keinen Checkpoint.</translation>
    </message>
    <message>
        <source>Renaming a run</source>
        <translation>Umbenennen eines Laufs</translation>
    </message>
    <message>
        <source>Keeping a note</source>
        <translation>Speichern einer Notiz</translation>
    </message>
    <message>
        <source>Exporting weights</source>
        <translation>Exportieren der Gewichte</translation>
    </message>
    <message>
        <source>Moving runs to the trash</source>
        <translation>Verschieben von Läufen in den Papierkorb</translation>
    </message>
    <message>
        <source>Restoring runs</source>
        <translation>Wiederherstellen von Läufen</translation>
    </message>
</context>
<context>
    <name>dinoscope::RunControls</name>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Pause training</source>
        <translation>Training anhalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation>Training fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Training beenden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>New run from its weights</source>
        <translation>Neuer Lauf aus seinen Gewichten</translation>
    </message>
    <message>
        <source>Put the run away</source>
        <translation>Lauf schließen</translation>
    </message>
    <message>
        <source>Free memory while paused</source>
        <translation>Speicher während der Pause freigeben</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Speicher freigeben</translation>
    </message>
    <message>
        <source>Name of the next run</source>
        <translation>Name des neuen Laufs</translation>
    </message>
    <message>
        <source>What else can be done with a run</source>
        <translation>Was sich sonst mit einem Lauf tun lässt</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Start a new run with the settings as they are (Ctrl+Return)</source>
        <translation>Einen neuen Lauf mit den jetzigen Einstellungen starten (Strg+Return)</translation>
    </message>
    <message>
        <source>Finish the step, then wait</source>
        <translation>Den Schritt zu Ende führen, dann warten</translation>
    </message>
    <message>
        <source>Go on where the run is</source>
        <translation>An der Stelle fortsetzen, an der der Lauf steht</translation>
    </message>
    <message>
        <source>Finish the step, write a checkpoint, end</source>
        <translation>Den Schritt zu Ende führen, einen Checkpoint schreiben, beenden</translation>
    </message>
    <message>
        <source>Write a checkpoint and leave GPU and memory to other programs until the run goes on</source>
        <translation>Einen Checkpoint schreiben und GPU und Speicher anderen Programmen überlassen, bis der Lauf weitergeht</translation>
    </message>
    <message>
        <source>Let a new run start from this run&apos;s weights, with settings of your choice</source>
        <translation>Einen neuen Lauf mit den Gewichten dieses Laufs und Einstellungen Ihrer Wahl beginnen</translation>
    </message>
    <message>
        <source>There is no run with a checkpoint on this page; open one on the Runs page.</source>
        <translation>Auf dieser Seite ist kein Lauf mit einem Checkpoint; öffnen Sie einen auf der Seite „Läufe“.</translation>
    </message>
    <message>
        <source>Show the run no more; it stays in the list of runs</source>
        <translation>Den Lauf nicht mehr zeigen; er bleibt in der Liste der Läufe</translation>
    </message>
    <message>
        <source>The run is going on; stop it first.</source>
        <translation>Der Lauf ist im Gange; beenden Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>No run is shown.</source>
        <translation>Es wird kein Lauf gezeigt.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reading the photos …</source>
        <translation>Fotos werden gelesen …</translation>
    </message>
    <message>
        <source>run</source>
        <translation>lauf</translation>
    </message>
    <message>
        <source>%1-branch</source>
        <translation>%1-Zweig</translation>
    </message>
    <message>
        <source>%1-next</source>
        <translation>%1-weiter</translation>
    </message>
</context>
<context>
    <name>dinoscope::RunDetails</name>
    <message>
        <source>Loss, smoothed</source>
        <translation>Loss, geglättet</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Show also what is the same everywhere</source>
        <translation>Auch zeigen, was überall gleich ist</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reading runs</source>
        <translation>Lesen der Läufe</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standardwert</translation>
    </message>
    <message>
        <source>Select a run to see its settings, two to compare them</source>
        <translation>Wählen Sie einen Lauf aus, um seine Einstellungen zu sehen, oder zwei, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>Settings can&apos;t be read</source>
        <translation>Einstellungen nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) changed from the default</source>
        <translation>
            <numerusform>%Ln Abweichung vom Standard</numerusform>
            <numerusform>%Ln Abweichungen vom Standard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) differ</source>
        <translation>
            <numerusform>%Ln Einstellung unterscheidet sich</numerusform>
            <numerusform>%Ln Einstellungen unterscheiden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>k-NN accuracy</source>
        <translation>k-NN-Genauigkeit</translation>
    </message>
    <message>
        <source>photos of the right class, %</source>
        <translation>Fotos der richtigen Klasse, %</translation>
    </message>
    <message>
        <source>Needs photos that are sorted into folders by class, and a probe in the run.</source>
        <translation>Braucht Fotos, die nach Klassen in Ordnern liegen, und eine Probe im Lauf.</translation>
    </message>
</context>
<context>
    <name>dinoscope::RunFollower</name>
    <message>
        <source>Following the run %1</source>
        <translation>Verfolgen des Laufs %1</translation>
    </message>
    <message>
        <source>Asking the process that trains</source>
        <translation>Anfrage an den trainierenden Prozess</translation>
    </message>
    <message>
        <source>Taking back what was asked</source>
        <translation>Zurücknehmen der Anfrage</translation>
    </message>
    <message>
        <source>%1 does not answer; it may be busy with a long step, or be of a version that takes no requests.</source>
        <translation>%1 antwortet nicht; vielleicht ist er mit einem langen Schritt beschäftigt oder von einer Version, die keine Anfragen entgegennimmt.</translation>
    </message>
</context>
<context>
    <name>dinoscope::RunListModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Backbone</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>k-NN</source>
        <translation>k-NN</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>How many photos have a neighbour of their own class, by weighted k-NN</source>
        <translation>Wie viele Fotos ihre eigene Klasse von den Nachbarn bekommen, nach gewichtetem k-NN</translation>
    </message>
    <message>
        <source>Started %1, last step %2</source>
        <translation>Begonnen %1, letzter Schritt %2</translation>
    </message>
    <message>
        <source>How long it was trained in all, pauses not counted</source>
        <translation>Wie lange er im Ganzen trainiert wurde, ohne Pausen</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>dinoscope::RunLog</name>
    <message>
        <source>What happened in the run</source>
        <translation>Ereignisse des Laufs</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %Ln step(s)</source>
        <translation>
            <numerusform>%1 nach %Ln Schritt</numerusform>
            <numerusform>%1 nach %Ln Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>Epoch %1: mean loss %2</source>
        <translation>Epoche %1: mittlerer Loss %2</translation>
    </message>
    <message>
        <source>, k-NN %1</source>
        <translation>, k-NN %1</translation>
    </message>
    <message>
        <source>Checkpoint %1 written</source>
        <translation>Checkpoint %1 geschrieben</translation>
    </message>
    <message>
        <source>%1 is over since step %2</source>
        <translation>%1: vorbei seit Schritt %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>dinoscope::RunMeasures</name>
    <message>
        <source>healthy: 1/√%1</source>
        <translation>gesund: 1/√%1</translation>
    </message>
    <message>
        <source>undecided: ln %1</source>
        <translation>unentschieden: ln %1</translation>
    </message>
    <message>
        <source>k-NN accuracy</source>
        <translation>k-NN-Genauigkeit</translation>
    </message>
    <message>
        <source>top-1 (%)</source>
        <translation>Top-1 (%)</translation>
    </message>
    <message>
        <source>How many photos have the class of their nearest neighbours; it rises while the network learns. Needs class folders.</source>
        <translation>Wie viele Fotos die Klasse ihrer nächsten Nachbarn haben; steigt, während das Netz lernt. Braucht Ordner als Klassen.</translation>
    </message>
    <message>
        <source>Neighbour stability</source>
        <translation>Stabilität der Nachbarn</translation>
    </message>
    <message>
        <source>neighbours kept (%)</source>
        <translation>gebliebene Nachbarn (%)</translation>
    </message>
    <message>
        <source>How many of each photo&apos;s nearest neighbours were that at the epoch before: it rises while the network settles, and needs no classes.</source>
        <translation>Wie viele der nächsten Nachbarn jedes Fotos es schon in der Epoche davor waren: steigt, während das Netz sich festlegt, und braucht keine Klassen.</translation>
    </message>
    <message>
        <source>Embedding spread</source>
        <translation>Streuung der Embeddings</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Spread of the normalised embeddings: near 1/√d is healthy, near 0 means that all photos look alike to the network.</source>
        <translation>Streuung der normierten Embeddings: nahe 1/√d ist gesund, nahe 0 heißt, dass für das Netz alle Fotos gleich aussehen.</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>Effektiver Rang</translation>
    </message>
    <message>
        <source>dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>How many directions the embeddings of a batch spread over: 1 is a collapse, at most one less than the photos in the batch.</source>
        <translation>Über wie viele Richtungen sich die Embeddings eines Batches verteilen: 1 ist ein Kollaps, höchstens eine weniger als der Batch Fotos hat.</translation>
    </message>
    <message>
        <source>Teacher entropy</source>
        <translation>Entropie des Lehrers</translation>
    </message>
    <message>
        <source>entropy (nats)</source>
        <translation>Entropie (nat)</translation>
    </message>
    <message>
        <source>How undecided the teacher is: near 0 it always says the same, at ln K it says nothing.</source>
        <translation>Wie unentschieden der Lehrer ist: nahe 0 sagt er immer dasselbe, bei ln K sagt er nichts.</translation>
    </message>
    <message>
        <source>Teacher decidedness</source>
        <translation>Entschiedenheit des Lehrers</translation>
    </message>
    <message>
        <source>KL to uniform (nats)</source>
        <translation>KL zur Gleichverteilung (nat)</translation>
    </message>
    <message>
        <source>How far the teacher&apos;s targets are from uniform: near 0 they say nothing.</source>
        <translation>Wie weit die Ziele des Lehrers von der Gleichverteilung entfernt sind: nahe 0 sagen sie nichts.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>photos (%)</source>
        <translation>Fotos (%)</translation>
    </message>
    <message>
        <source>For how many photos student and teacher choose the same prototype on different views; it rises while the student learns, and is 100 % in a collapse.</source>
        <translation>Bei wie vielen Fotos Schüler und Lehrer auf verschiedenen Ansichten denselben Prototyp wählen; steigt, während der Schüler lernt, und ist 100 % bei einem Kollaps.</translation>
    </message>
    <message>
        <source>Center norm</source>
        <translation>Norm des Zentrums</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Length of the running mean of the teacher&apos;s output; growth without end is a warning.</source>
        <translation>Länge des laufenden Mittels der Ausgaben des Lehrers; Wachstum ohne Ende ist ein Warnzeichen.</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>L2 norm</source>
        <translation>L2-Norm</translation>
    </message>
    <message>
        <source>Of all gradients before clipping; jumps tell of a rate that is too high.</source>
        <translation>Aller Gradienten vor dem Begrenzen; Sprünge deuten auf eine zu hohe Lernrate.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>How many photos a second the run learns from.</source>
        <translation>Aus wie vielen Fotos je Sekunde der Lauf lernt.</translation>
    </message>
</context>
<context>
    <name>dinoscope::RunModel</name>
    <message>
        <source>process %1 on %2</source>
        <translation>Prozess %1 auf %2</translation>
    </message>
    <message>
        <source>The run is stopping: it writes its checkpoint first.</source>
        <translation>Der Lauf wird gerade beendet: Er schreibt zuerst seinen Checkpoint.</translation>
    </message>
    <message>
        <source>%1 was asked for that and has not answered yet.</source>
        <translation>%1 wurde darum gebeten und hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>A run is in progress; stop it before starting another.</source>
        <translation>Ein Lauf ist im Gange; beenden Sie ihn, bevor Sie einen anderen starten.</translation>
    </message>
    <message>
        <source>The run is paused already.</source>
        <translation>Der Lauf ist bereits angehalten.</translation>
    </message>
    <message>
        <source>No run is in progress.</source>
        <translation>Es ist kein Lauf im Gange.</translation>
    </message>
    <message>
        <source>The run is in progress already.</source>
        <translation>Der Lauf ist bereits im Gange.</translation>
    </message>
    <message>
        <source>The run is finished; there is nothing left to go on with.</source>
        <translation>Der Lauf ist abgeschlossen; es gibt nichts mehr fortzusetzen.</translation>
    </message>
    <message>
        <source>There is no paused run, and none with a checkpoint.</source>
        <translation>Es gibt weder einen angehaltenen Lauf noch einen mit Checkpoint.</translation>
    </message>
    <message>
        <source>Checkpoints are asked for of runs that another process trains.</source>
        <translation>Checkpoints werden nur von Läufen angefordert, die ein anderer Prozess trainiert.</translation>
    </message>
    <message>
        <source>The run is trained by %1, and so is its memory.</source>
        <translation>Der Lauf wird von %1 trainiert; auch sein Speicher liegt dort.</translation>
    </message>
    <message>
        <source>Only a paused run can do without its memory.</source>
        <translation>Nur ein angehaltener Lauf kann auf seinen Speicher verzichten.</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>The run pauses when the step that it is at has ended.</source>
        <translation>Der Lauf hält an, sobald der laufende Schritt zu Ende ist.</translation>
    </message>
</context>
<context>
    <name>dinoscope::RunOverview</name>
    <message>
        <source>%1 %2, before %3</source>
        <translation>%1 %2, vorher %3</translation>
    </message>
    <message>
        <source>from step %1 on: %2</source>
        <translation>ab Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>dinoscope::RunPlots</name>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>k-NN accuracy</source>
        <translation>k-NN-Genauigkeit</translation>
    </message>
    <message>
        <source>What the second plot shows</source>
        <translation>Was das zweite Diagramm zeigt</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>teacher momentum</source>
        <translation>Momentum des Lehrers</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>teacher temperature</source>
        <translation>Temperatur des Lehrers</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>geglättet</translation>
    </message>
    <message>
        <source>Needs photos that are sorted into folders by class.</source>
        <translation>Benötigt Fotos, die nach Klassen in Ordner geordnet sind.</translation>
    </message>
    <message>
        <source>Measured while a run goes on.</source>
        <translation>Wird während eines Laufs gemessen.</translation>
    </message>
    <message>
        <source>Measured with the first steps.</source>
        <translation>Wird mit den ersten Schritten gemessen.</translation>
    </message>
    <message>
        <source>Not measured in this run (k-NN every so many epochs is 0).</source>
        <translation>In diesem Lauf nicht gemessen (Abstand der k-NN-Proben: 0 Epochen).</translation>
    </message>
    <message>
        <source>First measured after epoch %1.</source>
        <translation>Wird erstmals nach Epoche %1 gemessen.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
</context>
<context>
    <name>dinoscope::RunProgress</name>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>dinoscope::RunStates</name>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgerissen</translation>
    </message>
</context>
<context>
    <name>dinoscope::RunVigil</name>
    <message>
        <source>%1 is finished: loss %2</source>
        <translation>%1 ist abgeschlossen: Loss %2</translation>
    </message>
    <message>
        <source>, k-NN %1</source>
        <translation>, k-NN %1</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>Training von %1</translation>
    </message>
    <message>
        <source>Dinoscope</source>
        <translation>Dinoscope</translation>
    </message>
</context>
<context>
    <name>dinoscope::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>New run with these settings</source>
        <translation>Neuer Lauf mit diesen Einstellungen</translation>
    </message>
    <message>
        <source>New run from its weights</source>
        <translation>Neuer Lauf aus seinen Gewichten</translation>
    </message>
    <message>
        <source>Branch off at a checkpoint …</source>
        <translation>An einem Checkpoint abzweigen …</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>Lauf umbenennen</translation>
    </message>
    <message>
        <source>Export weights …</source>
        <translation>Gewichte exportieren …</translation>
    </message>
    <message>
        <source>Show the run&apos;s folder</source>
        <translation>Ordner des Laufs anzeigen</translation>
    </message>
    <message>
        <source>Move run to the trash …</source>
        <translation>Lauf in den Papierkorb verschieben …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Every training is kept here, to compare, resume and explore.</source>
        <translation>Jedes Training wird hier aufbewahrt, zum Vergleichen, Fortsetzen und Erkunden.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>Zum Training</translation>
    </message>
    <message>
        <source>The weights are in %1.</source>
        <translation>Die Gewichte wurden als %1 gespeichert.</translation>
    </message>
    <message>
        <source>In Python: model.load_state_dict(safetensors.torch.load_file(path))</source>
        <translation>In Python: model.load_state_dict(safetensors.torch.load_file(path))</translation>
    </message>
    <message>
        <source>Select a run first.</source>
        <translation>Wählen Sie zuerst einen Lauf aus.</translation>
    </message>
    <message>
        <source>Select one run.</source>
        <translation>Wählen Sie genau einen Lauf aus.</translation>
    </message>
    <message>
        <source>Export the teacher&apos;s weights</source>
        <translation>Gewichte des Lehrers exportieren</translation>
    </message>
    <message>
        <source>Safetensors (*.safetensors)</source>
        <translation>Safetensors (*.safetensors)</translation>
    </message>
    <message>
        <source>Move the run %1 to the trash?</source>
        <translation>Den Lauf %1 in den Papierkorb verschieben?</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln run(s) to the trash?</source>
        <translation>
            <numerusform>%Ln Lauf in den Papierkorb verschieben?</numerusform>
            <numerusform>%Ln Läufe in den Papierkorb verschieben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) stay in the workspace&apos;s .trash folder until you empty it.</source>
        <translation>
            <numerusform>%Ln Lauf bleibt im Ordner .trash des Arbeitsordners, bis Sie diesen Papierkorb leeren.</numerusform>
            <numerusform>%Ln Läufe bleiben im Ordner .trash des Arbeitsordners, bis Sie diesen Papierkorb leeren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) were moved to the trash.</source>
        <translation>
            <numerusform>%Ln Lauf wurde in den Papierkorb verschoben.</numerusform>
            <numerusform>%Ln Läufe wurden in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Filter by name, photos, backbone, state, note</source>
        <translation>Filtern nach Name, Fotos, Netz, Zustand, Notiz</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln run(s) to the trash</source>
        <translation>
            <numerusform>%Ln Lauf in den Papierkorb verschieben</numerusform>
            <numerusform>%Ln Läufe in den Papierkorb verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dinoscope::ScatterView</name>
    <message>
        <source>%1 in %2, %3 selected</source>
        <translation>%1 in %2, %3 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln colour(s)</source>
        <translation>
            <numerusform>%Ln Farbe</numerusform>
            <numerusform>%Ln Farben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dinoscope::ScheduleEditBar</name>
    <message>
        <source>The run is paused: its epochs, learning rate, weight decay, teacher momentum and teacher temperature can be changed for the rest of it.</source>
        <translation>Der Lauf ist angehalten: Epochen, Lernrate, Weight Decay sowie Momentum und Temperatur des Lehrers lassen sich für seinen Rest ändern.</translation>
    </message>
    <message>
        <source>Apply to the rest of the run</source>
        <translation>Auf den Rest des Laufs anwenden</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Show what the run has now</source>
        <translation>Die jetzigen Werte des Laufs zeigen</translation>
    </message>
    <message>
        <source>Change a schedule first.</source>
        <translation>Ändern Sie zuerst einen Verlauf.</translation>
    </message>
    <message>
        <source>Take back schedule edits</source>
        <translation>Änderungen der Verläufe zurücknehmen</translation>
    </message>
</context>
<context>
    <name>dinoscope::SelectionBar</name>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV-Export</translation>
    </message>
    <message>
        <source>Write the selected photos, or all that are shown, into a table</source>
        <translation>Die ausgewählten Fotos, sonst alle gezeigten, in eine Tabelle schreiben</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Abwählen</translation>
    </message>
    <message>
        <source>Click a photo to go on from it; Ctrl and a click select.</source>
        <translation>Klicken Sie auf ein Foto, um von ihm aus weiterzusuchen; mit Strg und Klick wählen Sie aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) selected</source>
        <translation>
            <numerusform>%Ln Foto ausgewählt</numerusform>
            <numerusform>%Ln Fotos ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pinned photos show the teacher&apos;s attention while training</source>
        <translation>Angeheftete Fotos zeigen beim Training die Aufmerksamkeit des Lehrers</translation>
    </message>
    <message>
        <source>No run learns from excluded photos; the files stay where they are</source>
        <translation>Aus ausgeschlossenen Fotos lernt kein Lauf; die Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Why similar to %1</source>
        <translation>Warum ähnlich zu %1</translation>
    </message>
    <message>
        <source>Which patches of %1 and of the selected photo correspond</source>
        <translation>Welche Patches von %1 und vom ausgewählten Foto einander entsprechen</translation>
    </message>
</context>
<context>
    <name>dinoscope::SensitivityPanel</name>
    <message>
        <source>The trained network whose answers are compared</source>
        <translation>Das trainierte Netz, dessen Antworten verglichen werden</translation>
    </message>
    <message>
        <source>How far each operation alone moves what a trained network answers: a long bar is a setting that matters for these photos.</source>
        <translation>Wie weit jede Operation für sich die Antwort eines trainierten Netzes verschiebt: Ein langer Balken steht für eine Einstellung, auf die es bei diesen Fotos ankommt.</translation>
    </message>
    <message>
        <source>No run has a checkpoint yet.</source>
        <translation>Noch kein Lauf hat einen Checkpoint.</translation>
    </message>
    <message>
        <source>Choose a network file …</source>
        <translation>Netzdatei wählen …</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Netz wählen</translation>
    </message>
    <message>
        <source>Networks (*.safetensors *.pth *.pt *.bin)</source>
        <translation>Netze (*.safetensors *.pth *.pt *.bin)</translation>
    </message>
    <message>
        <source>Measuring the sensitivity to views</source>
        <translation>Messen der Empfindlichkeit gegenüber Ansichten</translation>
    </message>
    <message numerus="yes">
        <source>Mean cosine distance from the photo&apos;s own embedding over %Ln photo(s); the thin line is one standard deviation.</source>
        <translation>
            <numerusform>Mittlerer Kosinusabstand zum eigenen Embedding des Fotos, über %Ln Foto; die dünne Linie entspricht einer Standardabweichung.</numerusform>
            <numerusform>Mittlerer Kosinusabstand zum eigenen Embedding des Fotos, über %Ln Fotos; die dünne Linie entspricht einer Standardabweichung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Checkpoint to measure with</source>
        <translation>Checkpoint für die Messung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Choose a checkpoint first</source>
        <translation>Wählen Sie zuerst einen Checkpoint</translation>
    </message>
    <message>
        <source>Open a folder of photos first</source>
        <translation>Öffnen Sie zuerst einen Ordner mit Fotos</translation>
    </message>
</context>
<context>
    <name>dinoscope::SettingTableModel</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Changed while it ran</source>
        <translation>Während des Laufs geändert</translation>
    </message>
    <message>
        <source>From which step on a run had another setting than before</source>
        <translation>Ab welchem Schritt ein Lauf eine andere Einstellung hatte als vorher</translation>
    </message>
</context>
<context>
    <name>dinoscope::SettingsPanel</name>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Voreinstellung</translation>
    </message>
    <message>
        <source>Whose settings are shown</source>
        <translation>Wessen Einstellungen gezeigt werden</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Preset that the settings start from</source>
        <translation>Voreinstellung, von der die Einstellungen ausgehen</translation>
    </message>
    <message>
        <source>What the run has; only the program that trains it can change that.</source>
        <translation>Die Einstellungen des Laufs; nur das Programm, das ihn trainiert, kann sie ändern.</translation>
    </message>
    <message>
        <source>Fixed while the run goes on. Pause it to change its schedules; all others are for the next run.</source>
        <translation>Während des Laufs fest. Halten Sie ihn an, um seine Verläufe zu ändern; alles Übrige lässt sich nur für den nächsten Lauf ändern.</translation>
    </message>
</context>
<context>
    <name>dinoscope::StageBar</name>
    <message>
        <source>decode</source>
        <translation>Decodieren</translation>
    </message>
    <message>
        <source>resample</source>
        <translation>Skalieren</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <source>Time by stage</source>
        <translation>Zeit je Stufe</translation>
    </message>
    <message>
        <source>%1 %2 ms. </source>
        <translation>%1 %2 ms. </translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
</context>
<context>
    <name>dinoscope::StatisticsPanel</name>
    <message>
        <source>What the settings add up to</source>
        <translation>Was die Einstellungen insgesamt bewirken</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Area of the photo</source>
        <translation>Flächenanteil am Foto</translation>
    </message>
    <message>
        <source>Aspect (width : height)</source>
        <translation>Seitenverhältnis (B : H)</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draw(s) of this photo. </source>
        <translation>
            <numerusform>%Ln Ziehung dieses Fotos. </numerusform>
            <numerusform>%Ln Ziehungen dieses Fotos. </numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the local crops overlap a global crop; %2 % of their area lies in one. </source>
        <translation>%1 % der lokalen Ausschnitte überlappen einen globalen; %2 % ihrer Fläche liegen darin. </translation>
    </message>
    <message>
        <source>%1 % of the local crops are enlarged more than twice.</source>
        <translation>%1 % der lokalen Ausschnitte werden auf mehr als das Doppelte vergrößert.</translation>
    </message>
    <message>
        <source>%1 % of the global crops are enlarged more than twice.</source>
        <translation>%1 % der globalen Ausschnitte werden auf mehr als das Doppelte vergrößert.</translation>
    </message>
</context>
<context>
    <name>dinoscope::StatusBar</name>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
    <message>
        <source>no training</source>
        <translation>kein Training</translation>
    </message>
    <message>
        <source>Device and memory</source>
        <translation>Gerät und Speicher</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>Status des Trainings</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Fortschritt der Aufgabe</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Diese Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>dinoscope::SummaryPanel</name>
    <message>
        <source>%1 · %2
Shorter side %3 px at least, %4 px in the middle</source>
        <translation>%1 · %2
Kürzere Seite mindestens %3 px, im Median %4 px</translation>
    </message>
    <message>
        <source>Shorter side, px</source>
        <translation>Kürzere Seite, px</translation>
    </message>
    <message>
        <source>Width : height</source>
        <translation>Breite : Höhe</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Choose a class to see its photos alone</source>
        <translation>Wählen Sie eine Klasse, um nur ihre Fotos zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>No classes</source>
        <translation>Keine Klassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln Klasse</numerusform>
            <numerusform>%Ln Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Summing up the photos</source>
        <translation>Zusammenfassen der Fotos</translation>
    </message>
    <message>
        <source>Classes are the folders of the first level, or the labels of a list; training never looks at them, only the k-NN probe does</source>
        <translation>Klassen sind die Ordner der ersten Ebene oder die Etiketten einer Liste; das Training sieht sie nie an, nur die k-NN-Probe</translation>
    </message>
</context>
<context>
    <name>dinoscope::SwitchField</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>dinoscope::TextField</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>dinoscope::TextListField</name>
    <message>
        <source>One a line</source>
        <translation>Ein Eintrag je Zeile</translation>
    </message>
</context>
<context>
    <name>dinoscope::ThumbnailCache</name>
    <message>
        <source>Drawing thumbnails</source>
        <translation>Zeichnen der Vorschaubilder</translation>
    </message>
</context>
<context>
    <name>dinoscope::ThumbnailSlider</name>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
</context>
<context>
    <name>dinoscope::TileBoard</name>
    <message>
        <source>Views as the network gets them</source>
        <translation>Ansichten, wie das Netz sie bekommt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln global view(s)</source>
        <translation>
            <numerusform>%Ln globale Ansicht</numerusform>
            <numerusform>%Ln globale Ansichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln local view(s)</source>
        <translation>
            <numerusform>%Ln lokale Ansicht</numerusform>
            <numerusform>%Ln lokale Ansichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Global view %1</source>
        <translation>Globale Ansicht %1</translation>
    </message>
    <message>
        <source>Local view %1</source>
        <translation>Lokale Ansicht %1</translation>
    </message>
    <message>
        <source>%1 × %1 px, × %2 of the photo</source>
        <translation>%1 × %1 px, × %2 gegenüber dem Foto</translation>
    </message>
    <message>
        <source>Global views</source>
        <translation>Globale Ansichten</translation>
    </message>
    <message>
        <source>Local views</source>
        <translation>Lokale Ansichten</translation>
    </message>
    <message>
        <source>large crops: student and teacher both see them</source>
        <translation>große Ausschnitte: Schüler und Lehrer sehen sie</translation>
    </message>
    <message>
        <source>small crops: only the student sees them and must match the teacher</source>
        <translation>kleine Ausschnitte: Nur der Schüler sieht sie und muss antworten wie der Lehrer</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
</context>
<context>
    <name>dinoscope::Tour</name>
    <message>
        <source>Begin with photos</source>
        <translation>Mit Fotos beginnen</translation>
    </message>
    <message>
        <source>Open a folder of your own, or the sample photos. Nothing leaves this machine, and no file is changed.</source>
        <translation>Öffnen Sie einen eigenen Ordner oder die Beispielfotos. Nichts verlässt diesen Rechner, und keine Datei wird verändert.</translation>
    </message>
    <message>
        <source>See what the network sees</source>
        <translation>Sehen, was das Netz sieht</translation>
    </message>
    <message>
        <source>Once there are photos, boxes show the crops of each, and tiles what the network gets of them. Every setting below acts at once.</source>
        <translation>Sobald Fotos da sind, zeigen Rahmen die Ausschnitte jedes Fotos und Kacheln, was das Netz davon bekommt. Jede Einstellung darunter wirkt sofort.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Start a run here; pause or stop it whenever you like, nothing is lost. Curves, attention maps and a watchdog tell whether it learns.</source>
        <translation>Starten Sie hier einen Lauf; Sie können ihn jederzeit anhalten oder beenden, ohne dass etwas verloren geht. Kurven, Aufmerksamkeitskarten und ein Wächter zeigen, ob das Netz lernt.</translation>
    </message>
    <message>
        <source>Explore what it learned</source>
        <translation>Gelerntes erkunden</translation>
    </message>
    <message>
        <source>Here the trained network looks at every photo once. Then a click on a photo finds its like, and maps, groups and doubles are at hand.</source>
        <translation>Hier betrachtet das trainierte Netz jedes Foto einmal. Danach findet ein Klick auf ein Foto ähnliche, und Karten, Gruppen und Dubletten stehen bereit.</translation>
    </message>
    <message>
        <source>Come back later</source>
        <translation>Später zurückkommen</translation>
    </message>
    <message>
        <source>Every training is kept here, to compare, to go on with and to explore. F1 explains the page or the setting that you are at.</source>
        <translation>Jedes Training wird hier aufbewahrt, zum Vergleichen, Fortsetzen und Erkunden. F1 erklärt die Seite oder die Einstellung, bei der Sie gerade sind.</translation>
    </message>
</context>
<context>
    <name>dinoscope::TourCard</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>End the tour (Esc); it is under Help</source>
        <translation>Den Rundgang beenden (Esc); er steht im Menü „Hilfe“</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>dinoscope::TourOffer</name>
    <message>
        <source>A tour of the window</source>
        <translation>Rundgang durch das Fenster</translation>
    </message>
    <message numerus="yes">
        <source>New here? A tour of %Ln step(s) shows what is where.</source>
        <translation>
            <numerusform>Neu hier? Ein Rundgang in %Ln Schritt zeigt, was wo ist.</numerusform>
            <numerusform>Neu hier? Ein Rundgang in %Ln Schritten zeigt, was wo ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang starten</translation>
    </message>
</context>
<context>
    <name>dinoscope::TrainPage</name>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Ordner mit Fotos wählen</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Lay the curves of earlier runs under this one&apos;s</source>
        <translation>Die Kurven früherer Läufe unter die dieses Laufs legen</translation>
    </message>
    <message>
        <source>The next run has the settings of %1: change what you like, then start training.</source>
        <translation>Der nächste Lauf hat die Einstellungen von %1: Ändern Sie, was Sie möchten, und starten Sie dann das Training.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>Try it with the sample photos</source>
        <translation>Mit den Beispielfotos ausprobieren</translation>
    </message>
    <message>
        <source>The photos are being scanned; training can start when that is done.</source>
        <translation>Die Fotos werden eingelesen; danach kann das Training starten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are ready. The settings on the left suit a first run; the curves below show what the schedules will do.</source>
        <translation>
            <numerusform>%Ln Foto ist bereit. Die Einstellungen links eignen sich für einen ersten Lauf; die Kurven darunter zeigen die geplanten Verläufe.</numerusform>
            <numerusform>%Ln Fotos sind bereit. Die Einstellungen links eignen sich für einen ersten Lauf; die Kurven darunter zeigen die geplanten Verläufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train a network on your photos, without labels, and watch what it learns.</source>
        <translation>Trainieren Sie ein Netz mit Ihren Fotos, ohne Labels, und beobachten Sie, was es lernt.</translation>
    </message>
    <message>
        <source>%1 is stopped; its checkpoint is safe.</source>
        <translation>%1 ist beendet; der Checkpoint ist gesichert.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <translation>%1 ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Explore what it learned</source>
        <translation>Gelerntes erkunden</translation>
    </message>
    <message>
        <source>Resume from the checkpoint</source>
        <translation>Ab dem Checkpoint fortsetzen</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was cut off after %Ln step(s): the program or the machine ended in mid-run.</source>
        <translation>
            <numerusform>%1 ist nach %Ln Schritt abgerissen: Das Programm oder der Rechner endete mitten im Lauf.</numerusform>
            <numerusform>%1 ist nach %Ln Schritten abgerissen: Das Programm oder der Rechner endete mitten im Lauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can go on from its checkpoint.</source>
        <translation>Er kann von seinem Checkpoint aus weitergehen.</translation>
    </message>
    <message>
        <source>It had no checkpoint yet, so it can&apos;t go on.</source>
        <translation>Er hatte noch keinen Checkpoint und kann deshalb nicht weitergehen.</translation>
    </message>
    <message>
        <source>New run with these settings</source>
        <translation>Neuer Lauf mit diesen Einstellungen</translation>
    </message>
</context>
<context>
    <name>dinoscope::TrainerLine</name>
    <message>
        <source>It was asked to pause and answers after the step that it is at.</source>
        <translation>Der Prozess wurde gebeten anzuhalten und antwortet nach dem laufenden Schritt.</translation>
    </message>
    <message>
        <source>It was asked to go on and answers within a few seconds.</source>
        <translation>Der Prozess wurde gebeten fortzufahren und antwortet in wenigen Sekunden.</translation>
    </message>
    <message>
        <source>It was asked to stop and writes a checkpoint first.</source>
        <translation>Der Prozess wurde gebeten, den Lauf zu beenden, und schreibt zuerst einen Checkpoint.</translation>
    </message>
    <message>
        <source>It was asked for a checkpoint.</source>
        <translation>Der Prozess wurde um einen Checkpoint gebeten.</translation>
    </message>
    <message>
        <source>Write a checkpoint now</source>
        <translation>Jetzt Checkpoint schreiben</translation>
    </message>
    <message>
        <source>This run is trained by %1; what is shown here is read from its folder.</source>
        <translation>Dieser Lauf wird von %1 trainiert; was hier gezeigt wird, stammt aus dem Ordner des Laufs.</translation>
    </message>
</context>
<context>
    <name>dinoscope::ValueText</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>dinoscope::ViewDetails</name>
    <message>
        <source>What was drawn for this view</source>
        <translation>Was für diese Ansicht gezogen wurde</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Was Sie sehen</translation>
    </message>
    <message>
        <source>View %1, a global crop</source>
        <translation>Ansicht %1, ein globaler Ausschnitt</translation>
    </message>
    <message>
        <source>View %1, a local crop</source>
        <translation>Ansicht %1, ein lokaler Ausschnitt</translation>
    </message>
    <message>
        <source>%1: a large part of the photo. Teacher and student both see it.</source>
        <translation>%1: ein großer Teil des Fotos. Lehrer und Schüler sehen ihn beide.</translation>
    </message>
    <message>
        <source>Global crop</source>
        <translation>Globaler Ausschnitt</translation>
    </message>
    <message>
        <source>%1: a small part of the photo. Only the student sees it, and must answer as the teacher does for the whole: so it learns what belongs together.</source>
        <translation>%1: ein kleiner Teil des Fotos. Nur der Schüler sieht ihn und muss so antworten wie der Lehrer für das Ganze: So lernt er, was zusammengehört.</translation>
    </message>
    <message>
        <source>Local crop</source>
        <translation>Lokaler Ausschnitt</translation>
    </message>
    <message>
        <source>Point at a view or a box to see what was done to it.</source>
        <translation>Zeigen Sie auf eine Ansicht oder einen Rahmen, um zu sehen, was damit geschah.</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>× %1: enlarged, soft</source>
        <translation>× %1: vergrößert, unscharf</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>%1 of the photo</source>
        <translation>%1 des Fotos</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>No operation fired: the crop as it is.</source>
        <translation>Keine Operation wurde angewendet: der Ausschnitt, wie er ist.</translation>
    </message>
    <message>
        <source>Then, in this order</source>
        <translation>Danach, in dieser Reihenfolge</translation>
    </message>
</context>
<context>
    <name>dinoscope::ViewPresetStore</name>
    <message>
        <source>A preset needs a name.</source>
        <translation>Eine Voreinstellung braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name of a preset has at most 80 characters, no slash, and begins with no dot.</source>
        <translation>Der Name einer Voreinstellung hat höchstens 80 Zeichen, enthält keinen Schrägstrich und beginnt nicht mit einem Punkt.</translation>
    </message>
</context>
<context>
    <name>dinoscope::ViewPreview</name>
    <message>
        <source>Rendering views</source>
        <translation>Erzeugen der Ansichten</translation>
    </message>
</context>
<context>
    <name>dinoscope::ViewsForm</name>
    <message>
        <source>Crops</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>Which parts of the photo are cut out, how many and how large</source>
        <translation>Welche Teile des Fotos ausgeschnitten werden, wie viele und wie groß</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Changes of brightness, contrast, saturation and hue</source>
        <translation>Änderungen von Helligkeit, Kontrast, Sättigung und Farbton</translation>
    </message>
    <message>
        <source>Blur &amp;&amp; solarise</source>
        <translation>Unschärfe &amp;&amp; mehr</translation>
    </message>
    <message>
        <source>What takes detail away</source>
        <translation>Was Details wegnimmt</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>Mirroring, turning and tilting</source>
        <translation>Spiegeln, Drehen und Kippen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Normalisation and other settings</source>
        <translation>Normalisierung und weitere Einstellungen</translation>
    </message>
</context>
<context>
    <name>dinoscope::ViewsPage</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>See the crops that the networks will see, and tune how they are made.</source>
        <translation>Sehen Sie die Ausschnitte, die die Netze sehen werden, und stellen Sie ein, wie sie entstehen.</translation>
    </message>
    <message>
        <source>Choose a folder of photos …</source>
        <translation>Ordner mit Fotos wählen …</translation>
    </message>
    <message>
        <source>Use the sample photos</source>
        <translation>Beispielfotos verwenden</translation>
    </message>
    <message>
        <source>Train with these</source>
        <translation>Damit trainieren</translation>
    </message>
    <message>
        <source>Go to the Train page: a run crops every photo as it is shown here</source>
        <translation>Zur Seite „Training“ wechseln: Ein Lauf schneidet jedes Foto so zu, wie es hier gezeigt wird</translation>
    </message>
    <message>
        <source>Crops only</source>
        <translation>Nur Ausschnitte</translation>
    </message>
    <message>
        <source>Show the crops before colour, blur and mirroring</source>
        <translation>Zeigt die Ausschnitte vor Farbänderung, Weichzeichnen und Spiegelung</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Patches</translation>
    </message>
    <message>
        <source>Show the patches into which the vision transformer cuts a view</source>
        <translation>Zeigt die Patches, in die der Vision Transformer eine Ansicht zerlegt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Copy the selected view</source>
        <translation>Ausgewählte Ansicht kopieren</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Ordner mit Fotos öffnen</translation>
    </message>
    <message>
        <source>Shows the last valid settings</source>
        <translation>Zeigt die letzten gültigen Einstellungen</translation>
    </message>
    <message>
        <source>A setting below is not allowed; until it is put right the views stay as they were</source>
        <translation>Eine Einstellung unten ist nicht erlaubt; bis sie berichtigt ist, bleiben die Ansichten, wie sie waren</translation>
    </message>
</context>
<context>
    <name>dinoscope::WhySimilarDialog</name>
    <message>
        <source>Why similar: %1 and %2</source>
        <translation>Warum ähnlich: %1 und %2</translation>
    </message>
    <message>
        <source>Comparing the patches of the two photos …</source>
        <translation>Die Patches der beiden Fotos werden verglichen …</translation>
    </message>
    <message>
        <source>This patch and its most similar: %1%2</source>
        <translation>Dieser Patch und der ihm ähnlichste: %1%2</translation>
    </message>
    <message>
        <source>, each is the other&apos;s most similar</source>
        <translation>, gegenseitig am ähnlichsten</translation>
    </message>
    <message>
        <source>Comparing two photos</source>
        <translation>Vergleichen zweier Fotos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patch(es) are each other&apos;s most similar; the best are drawn. Point at a patch of the left photo to see where it is in the right one.</source>
        <translation>
            <numerusform>Bei %1 von %Ln Patch ist die größte Ähnlichkeit gegenseitig; die besten Paare sind eingezeichnet. Zeigen Sie auf einen Patch des linken Fotos, um zu sehen, wo er im rechten liegt.</numerusform>
            <numerusform>Bei %1 von %Ln Patches ist die größte Ähnlichkeit gegenseitig; die besten Paare sind eingezeichnet. Zeigen Sie auf einen Patch des linken Fotos, um zu sehen, wo er im rechten liegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dinoscope::WindowMenus</name>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>dinoscope::Workbench</name>
    <message>
        <source>Looking at the runs</source>
        <translation>Durchsehen der Läufe</translation>
    </message>
    <message>
        <source>Reading the curves</source>
        <translation>Lesen der Kurven</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>&quot;%1&quot; can&apos;t be the name of a run; choose one without / and not beginning with a dot.</source>
        <translation>„%1“ kann nicht der Name eines Laufs sein; wählen Sie einen ohne / und ohne Punkt am Anfang.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nested in a file: write {&quot;%2&quot;: {&quot;%3&quot;: ...}}.</source>
        <translation>„%1“ wird in einer Datei verschachtelt: Schreiben Sie {&quot;%2&quot;: {&quot;%3&quot;: ...}}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sets nothing; write key=value, for example run.epochs=10.</source>
        <translation>„%1“ stellt nichts ein; schreiben Sie Schlüssel=Wert, zum Beispiel run.epochs=10.</translation>
    </message>
    <message>
        <source>%1 %2 (was %3)</source>
        <translation>%1 %2 (vorher %3)</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 %2; it is left out.</source>
        <translation>%1 %2; die Datei wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 (%2, now %3)</source>
        <translation>%1 (%2, jetzt %3)</translation>
    </message>
    <message>
        <source>%1 (%2, now %3), %4</source>
        <translation>%1 (%2, jetzt %3), %4</translation>
    </message>
    <message>
        <source>%1 It is drawn again when it can be read.</source>
        <translation>%1 Es wird wieder gezeichnet, sobald es gelesen werden kann.</translation>
    </message>
    <message>
        <source>%1 MB of memory were given back; the run takes what it needs again when it goes on.</source>
        <translation>%1 MB Speicher wurden freigegeben; der Lauf nimmt sich wieder, was er braucht, sobald er weitergeht.</translation>
    </message>
    <message>
        <source>%1 No pictures of the step were kept that could stand in.</source>
        <translation>%1 Es wurden keine Bilder des Schritts aufbewahrt, die sie ersetzen könnten.</translation>
    </message>
    <message>
        <source>%1 The run waits and goes on by itself when that is over.</source>
        <translation>%1 Der Lauf wartet und geht von selbst weiter, sobald das vorbei ist.</translation>
    </message>
    <message>
        <source>%1 The schedules are as they were; try again.</source>
        <translation>%1 Die Verläufe sind wie zuvor; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 came since and take no part until a new run branches off from this one</source>
        <translation>seitdem hinzugekommen: %1; nicht dabei, bis ein neuer Lauf von diesem abzweigt</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read just now (%2); %3.</source>
        <translation>%1 kann gerade nicht gelesen werden (%2); %3.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: this program was built without image libraries.</source>
        <translation>%1 kann nicht gelesen werden: Dieses Programm wurde ohne Bildbibliotheken gebaut.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read; the run can&apos;t go on without its list of photos.</source>
        <translation>%1 kann nicht gelesen werden; ohne die Liste seiner Fotos kann der Lauf nicht weitergehen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2; check that it is there, that the disk has room, and who may use it.</source>
        <translation>%1 lässt sich nicht verwenden: %2; prüfen Sie, ob die Datei da ist, ob der Datenträger Platz hat und wer sie verwenden darf.</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 Epochen</translation>
    </message>
    <message>
        <source>%1 failed: %2. This is a fault of the program: please report it.</source>
        <translation>%1 ist fehlgeschlagen: %2. Das ist ein Fehler des Programms: Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes where its shape needs %3</source>
        <translation>%1 hat %2 Bytes, die Form braucht aber %3</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, more than the %3 that such a file can have; it is damaged or another file.</source>
        <translation>%1 hat %2 Bytes, mehr als die %3, die eine solche Datei haben kann; sie ist beschädigt oder eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 has a side that is no size: %2</source>
        <translation>%1 hat eine Seite, die keine Größe ist: %2</translation>
    </message>
    <message>
        <source>%1 has no valid offsets</source>
        <translation>%1 hat keine gültigen Offsets</translation>
    </message>
    <message>
        <source>%1 has no valid shape</source>
        <translation>%1 hat keine gültige Form</translation>
    </message>
    <message>
        <source>%1 has the unknown type %2</source>
        <translation>%1 hat den unbekannten Typ %2</translation>
    </message>
    <message>
        <source>%1 has the unknown type of something that is no text</source>
        <translation>%1 hat als Typ etwas, das kein Text ist</translation>
    </message>
    <message>
        <source>%1 held-out photos are enough to measure k-NN; the others are learned from.</source>
        <translation>%1 zurückgehaltene Fotos genügen, um k-NN zu messen; aus den übrigen wird gelernt.</translation>
    </message>
    <message>
        <source>%1 holds a run already; choose another folder for the fork.</source>
        <translation>%1 enthält bereits einen Lauf; wählen Sie einen anderen Ordner für den abgezweigten.</translation>
    </message>
    <message>
        <source>%1 holds a run already; resume it, or choose another folder for the run.</source>
        <translation>%1 enthält bereits einen Lauf; setzen Sie ihn fort oder wählen Sie einen anderen Ordner für den Lauf.</translation>
    </message>
    <message>
        <source>%1 holds no checkpoint that can be used; choose a run folder, a checkpoint folder or a weights file.</source>
        <translation>%1 enthält keinen verwendbaren Checkpoint; wählen Sie einen Laufordner, einen Checkpoint-Ordner oder eine Gewichtsdatei.</translation>
    </message>
    <message>
        <source>%1 holds no pictures; write some into it.</source>
        <translation>%1 enthält keine Bilder; schreiben Sie welche hinein.</translation>
    </message>
    <message>
        <source>%1 holds no teacher; choose another run.</source>
        <translation>%1 enthält keinen Lehrer; wählen Sie einen anderen Lauf.</translation>
    </message>
    <message>
        <source>%1 holds no vision transformer (facebookresearch/dino&apos;s names) and no ResNet (torchvision&apos;s names); choose a checkpoint of one of these.</source>
        <translation>%1 enthält weder einen Vision Transformer (Namen von facebookresearch/dino) noch ein ResNet (Namen von torchvision); wählen Sie einen solchen Checkpoint.</translation>
    </message>
    <message>
        <source>%1 holds the %2 only, not the %3; choose the %4.</source>
        <translation>%1 enthält nur den %2, nicht den %3; wählen Sie den %4.</translation>
    </message>
    <message>
        <source>%1 holds two tensors named %2 once module. and backbone. are taken off; save one network a file.</source>
        <translation>%1 enthält zwei Tensoren namens %2, sobald module. und backbone. weggelassen werden; speichern Sie nur ein Netz je Datei.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; but must be %3.</source>
        <translation>%1 ist „%2“; erlaubt: %3.</translation>
    </message>
    <message>
        <source>%1 is %2 and loss.student_temp is %3: a teacher that is no sharper than the student lets all outputs go flat (uniform collapse); lower it, 0.04 to 0.07 are usual.</source>
        <translation>%1 ist %2, und loss.student_temp ist %3: Ein Lehrer, der nicht schärfer ist als der Schüler, lässt alle Ausgaben flach werden (Kollaps zur Gleichverteilung); senken Sie den Wert, üblich sind 0,04 bis 0,07.</translation>
    </message>
    <message>
        <source>%1 is %2 and the whole run has %3: the learning rate only rises and never falls towards optim.lr_end; shorten the warm-up to a tenth of the run, or train longer.</source>
        <translation>%1 ist %2, und der ganze Lauf hat nur %3: Die Lernrate steigt nur und fällt nie in Richtung optim.lr_end; verkürzen Sie die Aufwärmphase auf ein Zehntel des Laufs oder trainieren Sie länger.</translation>
    </message>
    <message>
        <source>%1 is %2 but must be %3.</source>
        <translation>%1 ist %2; erlaubt: %3.</translation>
    </message>
    <message>
        <source>%1 is %2 but must be a list of %3 numbers.</source>
        <translation>%1 ist %2, muss aber eine Liste sein (Länge: %3).</translation>
    </message>
    <message>
        <source>%1 is %2 but must be given as [low, high] with low not above high.</source>
        <translation>%1 ist %2, muss aber als [untere, obere] angegeben werden, wobei die untere Grenze nicht über der oberen liegt.</translation>
    </message>
    <message>
        <source>%1 is %2 but must be of another type.</source>
        <translation>%1 ist %2, muss aber von anderem Typ sein.</translation>
    </message>
    <message>
        <source>%1 is %2 but must be written like %3.</source>
        <translation>%1 ist %2, muss aber so geschrieben werden: %3.</translation>
    </message>
    <message>
        <source>%1 is cut short; copy or download it again.</source>
        <translation>%1 ist abgeschnitten; kopieren oder laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
        <source>%1 is damaged in line %2; without it the run can&apos;t go on with its photos. Branch off from its checkpoint instead.</source>
        <translation>%1 ist in Zeile %2 beschädigt; ohne diese Datei kann der Lauf nicht mit seinen Fotos weitergehen. Zweigen Sie stattdessen von seinem Checkpoint ab.</translation>
    </message>
    <message>
        <source>%1 is damaged; move it away to go on with the settings as they are now.</source>
        <translation>%1 ist beschädigt; verschieben Sie die Datei, um mit den jetzigen Einstellungen fortzusetzen.</translation>
    </message>
    <message>
        <source>%1 is damaged; the step can&apos;t be replayed.</source>
        <translation>%1 ist beschädigt; der Schritt lässt sich nicht wiederholen.</translation>
    </message>
    <message>
        <source>%1 is empty; branch off from the run&apos;s checkpoint instead.</source>
        <translation>%1 ist leer; zweigen Sie stattdessen vom Checkpoint des Laufs ab.</translation>
    </message>
    <message>
        <source>%1 is gone from %2 since the run began.</source>
        <translation>%1 ist seit Beginn des Laufs aus %2 verschwunden.</translation>
    </message>
    <message>
        <source>%1 is larger than any memory</source>
        <translation>%1 ist größer als jeder Speicher</translation>
    </message>
    <message>
        <source>%1 is no checkpoint of a run of Dinoscope&apos;s: only its weights can be used, to start a new run with, by model.init_weights.</source>
        <translation>%1 ist kein Checkpoint eines Laufs von Dinoscope: Nur seine Gewichte lassen sich verwenden, um mit model.init_weights einen neuen Lauf zu beginnen.</translation>
    </message>
    <message>
        <source>%1 is no run folder: it has no experiment.json; choose a folder that a run was written to.</source>
        <translation>%1 ist kein Laufordner: experiment.json fehlt; wählen Sie einen Ordner, in den ein Lauf geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1 is no run of the workspace %2; delete it in a file manager.</source>
        <translation>%1 ist kein Lauf des Arbeitsordners %2; löschen Sie ihn in einem Dateimanager.</translation>
    </message>
    <message>
        <source>%1 is no valid JSON: %2.</source>
        <translation>%1: kein gültiges JSON; %2.</translation>
    </message>
    <message>
        <source>%1 is none of the photos in %2.</source>
        <translation>%1 ist keines der Fotos in %2.</translation>
    </message>
    <message>
        <source>%1 is not a PyTorch checkpoint that can be read: %2.</source>
        <translation>%1 ist kein lesbarer PyTorch-Checkpoint: %2.</translation>
    </message>
    <message>
        <source>%1 is not a file; choose a file.</source>
        <translation>%1 ist keine Datei; wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file that can be read: %2.</source>
        <translation>%1 ist keine lesbare safetensors-Datei: %2.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file that can be read: tensor &quot;%2&quot; has the unknown type %3.</source>
        <translation>%1 ist keine lesbare safetensors-Datei: Der Tensor „%2“ hat den unbekannten Typ %3.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file that can be read: tensor &quot;%2&quot; holds a truth value that is not 0 or 1.</source>
        <translation>%1 ist keine lesbare safetensors-Datei: Der Tensor „%2“ enthält einen Wahrheitswert, der weder 0 noch 1 ist.</translation>
    </message>
    <message>
        <source>%1 is not an experiment file: it is larger than 4 MB.</source>
        <translation>%1: keine Experimentdatei; die Datei ist größer als 4 MB.</translation>
    </message>
    <message>
        <source>%1 is not an experiment file: it must be one JSON object.</source>
        <translation>%1: keine Experimentdatei; es muss ein einziges JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>%1 is not of the size that %2 says.</source>
        <translation>%1 hat nicht die Größe, die in %2 steht.</translation>
    </message>
    <message>
        <source>%1 lies outside the file, so it is cut short or damaged</source>
        <translation>%1 liegt außerhalb der Datei; sie ist also abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 Millionen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 must be an object of settings.</source>
        <translation>%1 muss ein Objekt mit Einstellungen sein.</translation>
    </message>
    <message>
        <source>%1 needs exactly dtype, shape and data_offsets</source>
        <translation>%1 braucht genau dtype, shape und data_offsets</translation>
    </message>
    <message>
        <source>%1 of the run&apos;s %2 are gone from %3 and can&apos;t be read any more</source>
        <translation>%3: %1 Fotos fehlen und können nicht mehr gelesen werden (der Lauf hat %2)</translation>
    </message>
    <message>
        <source>%1 photos</source>
        <translation>%1 Fotos</translation>
    </message>
    <message>
        <source>%1 photos are not as the run saw them at its begin</source>
        <translation>%1 Fotos sind nicht mehr so, wie der Lauf sie zu Beginn sah</translation>
    </message>
    <message>
        <source>%1 photos are too few to learn from: the network learns what tells photos apart; take dozens at least, better hundreds.</source>
        <translation>%1 Fotos sind zu wenige, um daraus zu lernen: Das Netz lernt, was Fotos unterscheidet; nehmen Sie mindestens Dutzende, besser Hunderte.</translation>
    </message>
    <message>
        <source>%1 photos could not be read and took no part; log.txt in the run&apos;s folder names them.</source>
        <translation>%1 Fotos konnten nicht gelesen werden und waren nicht dabei; log.txt im Laufordner nennt sie.</translation>
    </message>
    <message>
        <source>%1 products of %2 by %3 in %4</source>
        <translation>Ein Stapel von %1 Produkten, %2 mit %3, in %4</translation>
    </message>
    <message>
        <source>%1 px to %2 px</source>
        <translation>%1 px zu %2 px</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to learn from at a measured %2 a second: about %3.</source>
        <translation>%1 zum Lernen bei gemessenen %2 je Sekunde: etwa %3.</translation>
    </message>
    <message>
        <source>%1 to learn from at an assumed %2 a second: about %3.</source>
        <translation>%1 zum Lernen bei angenommenen %2 je Sekunde: etwa %3.</translation>
    </message>
    <message>
        <source>%1 with kernels for %2</source>
        <translation>%1 mit Kerneln für %2</translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation>%1 x %2 Pixel</translation>
    </message>
    <message>
        <source>%1, %2 of %3 steps</source>
        <translation>%1, %2 von %3 Schritten</translation>
    </message>
    <message>
        <source>%1, a GPU</source>
        <translation>%1, eine GPU</translation>
    </message>
    <message>
        <source>%1, patch %2</source>
        <translation>%1, Patch %2</translation>
    </message>
    <message>
        <source>%1, small stem</source>
        <translation>%1, kleine Eingangsschichten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 in the file, %3 here</source>
        <translation>%1: %2 in der Datei, %3 hier</translation>
    </message>
    <message>
        <source>%1: %2 is no picture; decoded pictures are U8 tensors of height, width and 3 channels.</source>
        <translation>%1: %2 ist kein Bild; decodierte Bilder sind U8-Tensoren aus Höhe, Breite und 3 Kanälen.</translation>
    </message>
    <message>
        <source>%1: preset must be the name of a preset.</source>
        <translation>%1: preset muss der Name einer Voreinstellung sein.</translation>
    </message>
    <message>
        <source>%1; %2 is missing</source>
        <translation>%1; %2 fehlt</translation>
    </message>
    <message>
        <source>%1; choose the backbone that they were trained with.</source>
        <translation>%1; wählen Sie das Backbone, mit dem sie trainiert wurden.</translation>
    </message>
    <message>
        <source>%1; epochs, steps and schedules stay those of the run&apos;s %2.</source>
        <translation>%1; Epochen, Schritte und Verläufe richten sich weiter nach allen Fotos des Laufs (%2).</translation>
    </message>
    <message>
        <source>%1; larger batches with less accumulation are faster and learn the same.</source>
        <translation>%1; größere Batches mit weniger Akkumulation sind schneller und lernen dasselbe.</translation>
    </message>
    <message>
        <source>%1; or set run.precision to fp32</source>
        <translation>%1; oder run.precision auf fp32 setzen</translation>
    </message>
    <message>
        <source>%1; smaller batches whose gradients are averaged need less and learn the same.</source>
        <translation>%1; kleinere Batches, deren Gradienten gemittelt werden, brauchen weniger und lernen dasselbe.</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 Epoche</translation>
    </message>
    <message>
        <source>1 of the run&apos;s %1 is gone from %2 and can&apos;t be read any more</source>
        <translation>%2: 1 Foto fehlt und kann nicht mehr gelesen werden (der Lauf hat %1)</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 Foto</translation>
    </message>
    <message>
        <source>1 photo could not be read and took no part; log.txt in the run&apos;s folder names them.</source>
        <translation>1 Foto konnte nicht gelesen werden und war nicht dabei; log.txt im Laufordner nennt es.</translation>
    </message>
    <message>
        <source>1 photo is not as the run saw it at its begin</source>
        <translation>1 Foto ist nicht mehr so, wie der Lauf es zu Beginn sah</translation>
    </message>
    <message>
        <source>1 photo is too few to learn from: the network learns what tells photos apart; take dozens at least, better hundreds.</source>
        <translation>1 Foto ist zu wenig, um daraus zu lernen: Das Netz lernt, was Fotos unterscheidet; nehmen Sie mindestens Dutzende, besser Hunderte.</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>A ResNet has no attention; choose a vision transformer, or look at its feature grid instead.</source>
        <translation>Ein ResNet hat keine Aufmerksamkeit; wählen Sie einen Vision Transformer oder betrachten Sie stattdessen sein Merkmalsraster.</translation>
    </message>
    <message>
        <source>A ResNet has none.</source>
        <translation>Ein ResNet hat das nicht.</translation>
    </message>
    <message>
        <source>A ResNet normalises by its batch, and %1 are too few to take a mean of; this one does not.</source>
        <translation>Ein ResNet normiert über seinen Batch, und %1 sind zu wenige, um darüber zu mitteln; dieses Netz tut das nicht.</translation>
    </message>
    <message>
        <source>A batch of %1 photos does not hold %2 views of %3 pixels of each.</source>
        <translation>Ein Batch von %1 Fotos enthält nicht %2 Ansichten von %3 Pixeln zu jedem.</translation>
    </message>
    <message>
        <source>A checkpoint is written after step %1.</source>
        <translation>Nach Schritt %1 ist ein Checkpoint geschrieben.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>A library failed without saying why. This is a fault of the program: please report it.</source>
        <translation>Eine Bibliothek ist ohne Angabe eines Grundes fehlgeschlagen. Das ist ein Fehler des Programms: Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels could not be made a PNG file; ask for a smaller one.</source>
        <translation>Aus einem Bild von %1 x %2 Pixeln ließ sich keine PNG-Datei machen; fordern Sie ein kleineres an.</translation>
    </message>
    <message>
        <source>A run is in progress already; stop it before starting another.</source>
        <translation>Es ist bereits ein Lauf im Gange; beenden Sie ihn, bevor Sie einen anderen starten.</translation>
    </message>
    <message>
        <source>A run of %1 step has no time to warm up.</source>
        <translation>Ein Lauf von %1 Schritt hat keine Zeit für eine Aufwärmphase.</translation>
    </message>
    <message>
        <source>A run of %1 steps has no time to warm up.</source>
        <translation>Ein Lauf von %1 Schritten hat keine Zeit für eine Aufwärmphase.</translation>
    </message>
    <message>
        <source>A schedule begins at step 0, it has no step %1.</source>
        <translation>Ein Verlauf beginnt bei Schritt 0; einen Schritt %1 hat er nicht.</translation>
    </message>
    <message>
        <source>A set this small is tested by leaving one photo out at a time.</source>
        <translation>Eine so kleine Sammlung wird geprüft, indem jeweils ein Foto ausgelassen wird.</translation>
    </message>
    <message>
        <source>A softer teacher lets the outputs of a short run go flat.</source>
        <translation>Ein weicherer Lehrer lässt die Ausgaben eines kurzen Laufs flach werden.</translation>
    </message>
    <message>
        <source>A step takes %1 batches but got %2.</source>
        <translation>Ein Schritt braucht %1 Batches, bekam aber %2.</translation>
    </message>
    <message>
        <source>A step waits %1 of its time for photos; more workers decode and render them sooner.</source>
        <translation>Ein Schritt wartet %1 seiner Zeit auf Fotos; mehr Ladethreads decodieren und erzeugen sie früher.</translation>
    </message>
    <message>
        <source>A teacher momentum of %1 to %2 is too slow for %3 steps.</source>
        <translation>Mit einem Momentum von %1 bis %2 ist der Lehrer für %3 Schritte zu langsam.</translation>
    </message>
    <message>
        <source>A teacher that slows down to a halt wastes the end of a short run (measured).</source>
        <translation>Ein Lehrer, der bis zum Stillstand langsamer wird, verschenkt das Ende eines kurzen Laufs (gemessen).</translation>
    </message>
    <message>
        <source>A third of the run.</source>
        <translation>Ein Drittel des Laufs.</translation>
    </message>
    <message>
        <source>A twentieth of the run, counted in steps: whole epochs would be too coarse.</source>
        <translation>Ein Zwanzigstel des Laufs, in Schritten gezählt: Ganze Epochen wären zu grob.</translation>
    </message>
    <message>
        <source>A warm-up of %1 steps is longer than the whole run of %2; shorten it.</source>
        <translation>Eine Aufwärmphase von %1 Schritten ist länger als der ganze Lauf mit %2; verkürzen Sie sie.</translation>
    </message>
    <message>
        <source>About every two minutes: a probe costs time.</source>
        <translation>Etwa alle zwei Minuten: Eine Probe kostet Zeit.</translation>
    </message>
    <message>
        <source>About four times in the run: a probe costs time.</source>
        <translation>Etwa viermal im Lauf: Eine Probe kostet Zeit.</translation>
    </message>
    <message>
        <source>All photos look alike to the network: the embeddings have %1 of an even spread (1/sqrt(d)).</source>
        <translation>Für das Netz sehen alle Fotos gleich aus: Die Embeddings erreichen das %1-Fache einer gleichmäßigen Streuung (1/sqrt(d)).</translation>
    </message>
    <message>
        <source>All that there are.</source>
        <translation>Alle, die es gibt.</translation>
    </message>
    <message>
        <source>An epoch takes long enough.</source>
        <translation>Eine Epoche dauert lange genug.</translation>
    </message>
    <message>
        <source>An image of %1 x %2 px is smaller than the network&apos;s patches of %3 px; take larger images or smaller patches.</source>
        <translation>Ein Bild von %1 x %2 px ist kleiner als die Patches des Netzes mit %3 px; nehmen Sie größere Bilder oder kleinere Patches.</translation>
    </message>
    <message>
        <source>Another optimiser can&apos;t use the moments of the one before, so the run may be refused.</source>
        <translation>Ein anderer Optimierer kann die Momente des vorigen nicht nutzen; der Lauf wird deshalb womöglich abgelehnt.</translation>
    </message>
    <message>
        <source>As for blur.</source>
        <translation>Wie beim Weichzeichnen.</translation>
    </message>
    <message>
        <source>As for brightness.</source>
        <translation>Wie bei der Helligkeit.</translation>
    </message>
    <message>
        <source>As for the global views.</source>
        <translation>Wie bei den globalen Ansichten.</translation>
    </message>
    <message>
        <source>As many as fit into memory; accumulation makes up for it.</source>
        <translation>So viele, wie in den Speicher passen; die Akkumulation gleicht es aus.</translation>
    </message>
    <message>
        <source>Asked by %1 to %2: %3</source>
        <translation>Anfrage „%2“ (%1): %3</translation>
    </message>
    <message>
        <source>Asked by %1 to %2: refused. %3</source>
        <translation>Anfrage „%2“ (%1): abgelehnt. %3</translation>
    </message>
    <message>
        <source>At %1 px a smaller part of a picture no longer shows what it is of.</source>
        <translation>Bei %1 px zeigt ein kleinerer Teil eines Bildes nicht mehr, was darauf zu sehen ist.</translation>
    </message>
    <message>
        <source>At %1 px the reference&apos;s smallest local views would be %2 px across before they are enlarged.</source>
        <translation>Bei %1 px wären die kleinsten lokalen Ansichten der Referenz vor dem Vergrößern %2 px breit.</translation>
    </message>
    <message>
        <source>At the end of this run the teacher will still be %1 % of what it began as.</source>
        <translation>Am Ende dieses Laufs wird der Lehrer noch zu %1 % das sein, als was er begann.</translation>
    </message>
    <message>
        <source>At this size a blur wipes out the shape.</source>
        <translation>Bei dieser Größe löscht Weichzeichnen die Form aus.</translation>
    </message>
    <message>
        <source>Averages batches that would not fit into memory together.</source>
        <translation>Mittelt Batches, die zusammen nicht in den Speicher passen würden.</translation>
    </message>
    <message>
        <source>Batch norm averages over only %1 photos.</source>
        <translation>Die Batch-Norm mittelt nur über %1 Fotos.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <source>Blur, sigma %1 px</source>
        <translation>Weichzeichnen, Sigma %1 px</translation>
    </message>
    <message>
        <source>Both networks see other views from here on; expect the loss to jump and settle again.</source>
        <translation>Beide Netze sehen von hier an andere Ansichten; der Loss wird springen und sich wieder einpendeln.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Brightness x %1</source>
        <translation>Helligkeit x %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Centering outweighs sharpening: the outputs of all photos are too close to each other.</source>
        <translation>Das Zentrieren überwiegt das Schärfen: Die Ausgaben aller Fotos liegen zu nahe beieinander.</translation>
    </message>
    <message>
        <source>Choose a backbone without batch norm: vit_tiny.</source>
        <translation>Wählen Sie ein Backbone ohne Batch-Norm: vit_tiny.</translation>
    </message>
    <message>
        <source>Clip the gradients: optim.clip_grad 3.</source>
        <translation>Begrenzen Sie die Gradienten: optim.clip_grad 3.</translation>
    </message>
    <message>
        <source>Colours balanced (grey world)</source>
        <translation>Farben abgeglichen (Grauwelt)</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>Vergleichen der Fotos</translation>
    </message>
    <message>
        <source>Compute in full precision: run.precision fp32.</source>
        <translation>Rechnen Sie mit voller Genauigkeit: run.precision fp32.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Contrast x %1</source>
        <translation>Kontrast x %1</translation>
    </message>
    <message>
        <source>Could not %1 %2 (%3); check the disk, the folder and its permissions.</source>
        <translation>%2 konnte nicht %1 werden (%3); prüfen Sie den Datenträger, den Ordner und seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Could not %1 %2 (%3); check the folder and its permissions.</source>
        <translation>%2 konnte nicht %1 werden (%3); prüfen Sie den Ordner und seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Could not %1 %2 (%3); free some space and go on.</source>
        <translation>%2 konnte nicht %1 werden (%3); schaffen Sie Platz und setzen Sie fort.</translation>
    </message>
    <message>
        <source>Could not make the folder for runs %1 (%2); choose another place.</source>
        <translation>Der Ordner für Läufe %1 konnte nicht angelegt werden (%2); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Could not move %1 to %2 (%3); check the permissions.</source>
        <translation>%1 konnte nicht nach %2 verschoben werden (%3); prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Could not move %1 to the trash (%2); check its permissions.</source>
        <translation>%1 konnte nicht in den Papierkorb verschoben werden (%2); prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Could not open %1 (%2); check the path and its permissions.</source>
        <translation>%1 konnte nicht geöffnet werden (%2); prüfen Sie den Pfad und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Could not read %1 (%2); check the disk.</source>
        <translation>%1 konnte nicht gelesen werden (%2); prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Could not write %1: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Decode photos no larger than the views need (data.scaled_decoding).</source>
        <translation>Decodieren Sie Fotos nur so groß, wie die Ansichten sie brauchen (data.scaled_decoding).</translation>
    </message>
    <message>
        <source>Decoding and drawing views on %1 workers is slower than the network.</source>
        <translation>Decodieren und Erzeugen der Ansichten in %1 Ladethreads ist langsamer als das Netz.</translation>
    </message>
    <message>
        <source>Decoding and drawing views on 1 worker is slower than the network.</source>
        <translation>Decodieren und Erzeugen der Ansichten in 1 Ladethread ist langsamer als das Netz.</translation>
    </message>
    <message>
        <source>Decoding keeps the loader busy for %1 of the time, and most photos are larger than their views can use; decoding them no larger than needed is several times as fast.</source>
        <translation>Das Decodieren lastet das Laden %1 der Zeit aus, und die meisten Fotos sind größer, als ihre Ansichten nutzen können; sie nur so groß wie nötig zu decodieren geht um ein Mehrfaches schneller.</translation>
    </message>
    <message>
        <source>Draw fewer or smaller local views, or train on smaller copies of the photos.</source>
        <translation>Ziehen Sie weniger oder kleinere lokale Ansichten, oder trainieren Sie mit kleineren Kopien der Fotos.</translation>
    </message>
    <message>
        <source>Dropping paths slows learning, and few photos are soon seen often enough.</source>
        <translation>Ausgelassene Pfade verlangsamen das Lernen, und wenige Fotos sind bald oft genug gesehen.</translation>
    </message>
    <message>
        <source>Embedding photos</source>
        <translation>Einbetten der Fotos</translation>
    </message>
    <message>
        <source>Erased %1 x %2 px</source>
        <translation>Abgedeckt: %1 x %2 px</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Abdecken</translation>
    </message>
    <message>
        <source>Every checkpoint of the run %1 is damaged; start a new run with its experiment.json.</source>
        <translation>Alle Checkpoints des Laufs %1 sind beschädigt; starten Sie mit seiner experiment.json einen neuen Lauf.</translation>
    </message>
    <message>
        <source>Fewer local views leave time for more photos.</source>
        <translation>Weniger lokale Ansichten lassen Zeit für mehr Fotos.</translation>
    </message>
    <message>
        <source>Finding clusters</source>
        <translation>Suche nach Gruppen</translation>
    </message>
    <message>
        <source>Flip left to right</source>
        <translation>Horizontale Spiegelung</translation>
    </message>
    <message>
        <source>Flip top to bottom</source>
        <translation>Vertikale Spiegelung</translation>
    </message>
    <message>
        <source>Flipped left to right</source>
        <translation>Horizontal gespiegelt</translation>
    </message>
    <message>
        <source>Flipped top to bottom</source>
        <translation>Vertikal gespiegelt</translation>
    </message>
    <message>
        <source>From step %1 on: %2.</source>
        <translation>Ab Schritt %1: %2.</translation>
    </message>
    <message>
        <source>Global crop</source>
        <translation>Globaler Ausschnitt</translation>
    </message>
    <message>
        <source>Goes on after step %1 of %2.</source>
        <translation>Geht nach Schritt %1 von %2 weiter.</translation>
    </message>
    <message>
        <source>Grey world</source>
        <translation>Grauwelt</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Hue %1 turns</source>
        <translation>Farbton %1 Umdrehungen</translation>
    </message>
    <message>
        <source>In a run of %1 steps a slower teacher stays near its random start.</source>
        <translation>In einem Lauf von %1 Schritten bleibt ein langsamerer Lehrer nahe an seinem zufälligen Anfang.</translation>
    </message>
    <message>
        <source>In proportion to the global views.</source>
        <translation>Im Verhältnis zu den globalen Ansichten.</translation>
    </message>
    <message>
        <source>In proportion to the network.</source>
        <translation>Im Verhältnis zum Netz.</translation>
    </message>
    <message>
        <source>In proportion to the views.</source>
        <translation>Im Verhältnis zu den Ansichten.</translation>
    </message>
    <message>
        <source>Is paused after step %1.</source>
        <translation>Ist nach Schritt %1 angehalten.</translation>
    </message>
    <message>
        <source>JPEG artefacts</source>
        <translation>JPEG-Artefakte</translation>
    </message>
    <message>
        <source>JPEG, quality %1</source>
        <translation>JPEG, Qualität %1</translation>
    </message>
    <message>
        <source>Keeps the photos of a step as they are.</source>
        <translation>Lässt die Fotos eines Schritts, wie sie sind.</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Aufbewahrt in %1.</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>Berechnen der Karte</translation>
    </message>
    <message>
        <source>Let the center follow: loss.center_momentum 0.9.</source>
        <translation>Lassen Sie das Zentrum folgen: loss.center_momentum 0.9.</translation>
    </message>
    <message>
        <source>Let the teacher follow: teacher.momentum_start %1.</source>
        <translation>Lassen Sie den Lehrer folgen: teacher.momentum_start %1.</translation>
    </message>
    <message>
        <source>Local crop</source>
        <translation>Lokaler Ausschnitt</translation>
    </message>
    <message>
        <source>Looking at patches</source>
        <translation>Betrachten der Patches</translation>
    </message>
    <message>
        <source>Looking for outliers</source>
        <translation>Suche nach Ausreißern</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Suche nach Fotos</translation>
    </message>
    <message>
        <source>Lower the learning rate to %1 (optim.lr).</source>
        <translation>Senken Sie die Lernrate auf %1 (optim.lr).</translation>
    </message>
    <message>
        <source>Made for pictures of up to 44 px: its first layer halves them, no more.</source>
        <translation>Für Bilder bis 44 px gemacht: Die erste Schicht halbiert sie nur.</translation>
    </message>
    <message>
        <source>Measuring sensitivity</source>
        <translation>Messen der Empfindlichkeit</translation>
    </message>
    <message>
        <source>Measuring steps</source>
        <translation>Messen der Schritte</translation>
    </message>
    <message>
        <source>Measuring views</source>
        <translation>Messen der Ansichten</translation>
    </message>
    <message>
        <source>Memory ran out: each batch of %1 photos is now computed in %2 parts, whose gradients add up to the same step but for rounding, except that %3; a smaller run.batch_size or smaller views make the run faster.</source>
        <translation>Der Speicher reichte nicht aus: Jeder Batch von %1 Fotos wird jetzt in %2 Teilen berechnet, deren Gradienten bis auf Rundung denselben Schritt ergeben, außer dass %3; ein kleinerer Wert von run.batch_size oder kleinere Ansichten machen den Lauf schneller.</translation>
    </message>
    <message>
        <source>Memory ran out: each batch of %1 photos is now computed in %2 parts, whose gradients add up to the same step but for rounding; a smaller run.batch_size or smaller views make the run faster.</source>
        <translation>Der Speicher reichte nicht aus: Jeder Batch von %1 Fotos wird jetzt in %2 Teilen berechnet, deren Gradienten bis auf Rundung denselben Schritt ergeben; ein kleinerer Wert von run.batch_size oder kleinere Ansichten machen den Lauf schneller.</translation>
    </message>
    <message>
        <source>More photos can&apos;t be used; the run&apos;s log.txt names them all.</source>
        <translation>Weitere Fotos können nicht verwendet werden; log.txt des Laufs nennt sie alle.</translation>
    </message>
    <message>
        <source>Most often the learning rate is too high for this set and batch.</source>
        <translation>Meist ist die Lernrate für diese Sammlung und diesen Batch zu hoch.</translation>
    </message>
    <message>
        <source>Most often too high a learning rate, or too sharp a temperature.</source>
        <translation>Meist eine zu hohe Lernrate oder eine zu scharfe Temperatur.</translation>
    </message>
    <message>
        <source>Needs at least 8 photos in a batch to take a mean of.</source>
        <translation>Braucht mindestens 8 Fotos im Batch, um darüber zu mitteln.</translation>
    </message>
    <message>
        <source>Networks of another shape can&apos;t take the checkpoint&apos;s weights, so the run may be refused.</source>
        <translation>Netze von anderer Form können die Gewichte des Checkpoints nicht übernehmen; der Lauf wird deshalb womöglich abgelehnt.</translation>
    </message>
    <message>
        <source>No checkpoint is open yet; choose one first.</source>
        <translation>Es ist noch kein Checkpoint geöffnet; wählen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>No folder of photos is chosen; set data.folder.</source>
        <translation>Es ist kein Ordner mit Fotos gewählt; setzen Sie data.folder.</translation>
    </message>
    <message>
        <source>No photos are embedded yet; embed the folder first.</source>
        <translation>Es sind noch keine Fotos eingebettet; betten Sie zuerst den Ordner ein.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Noise, sigma %1 levels</source>
        <translation>Rauschen, Sigma %1 Tonwerte</translation>
    </message>
    <message>
        <source>None of the %1 photos to learn from can be read; check the files of data.folder.</source>
        <translation>Keines der %1 Fotos zum Lernen kann gelesen werden; prüfen Sie die Dateien in data.folder.</translation>
    </message>
    <message>
        <source>None of the photos can be read: %1</source>
        <translation>Keines der Fotos kann gelesen werden: %1</translation>
    </message>
    <message>
        <source>None of the photos to measure with can be read; check the folder.</source>
        <translation>Keines der Fotos, mit denen gemessen wird, kann gelesen werden; prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be learned from this folder: that the network collapses is to be expected, and ends no run.</source>
        <translation>Aus diesem Ordner lässt sich nichts lernen: Dass das Netz kollabiert, ist zu erwarten und beendet keinen Lauf.</translation>
    </message>
    <message>
        <source>Of %1 the newest is damaged (%2); %3 is taken in its place.</source>
        <translation>In %1 ist der neueste Checkpoint beschädigt (%2); stattdessen wird %3 genommen.</translation>
    </message>
    <message>
        <source>Of so small a picture its proportions say much; stretching hides them (measured).</source>
        <translation>Bei einem so kleinen Bild sagen die Proportionen viel; Verzerren verbirgt sie (gemessen).</translation>
    </message>
    <message>
        <source>Often the number format (run.precision %1) or too high a learning rate.</source>
        <translation>Oft das Zahlenformat (run.precision %1) oder eine zu hohe Lernrate.</translation>
    </message>
    <message>
        <source>One of %1 epochs would be too long to hold prototypes still.</source>
        <translation>Eine von %1 Epochen wäre zu lang, um die Prototypen festzuhalten.</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>Oder: %1</translation>
    </message>
    <message>
        <source>Other photos, or the same in another order, come next.</source>
        <translation>Als Nächstes kommen andere Fotos oder dieselben in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>Paused after step %1.</source>
        <translation>Nach Schritt %1 angehalten.</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Perspective, corners moved by up to %1 %</source>
        <translation>Perspektive, Ecken um bis zu %1 % verschoben</translation>
    </message>
    <message>
        <source>Photos of %1 megapixels take long to decode: with no more pixels than the views need, JPEGs load several times as fast (2.8 times as many photos a second were measured at 12 megapixels) and take less memory; the views differ a little from the reference&apos;s.</source>
        <translation>Fotos von %1 Megapixeln zu decodieren dauert lange: Mit nur so vielen Pixeln, wie die Ansichten brauchen, laden JPEGs um ein Mehrfaches schneller (bei 12 Megapixeln wurden 2,8-mal so viele Fotos je Sekunde gemessen) und belegen weniger Speicher; die Ansichten weichen ein wenig von denen der Referenz ab.</translation>
    </message>
    <message>
        <source>Probably the weights that the run started from (model.init_weights) hold no finite numbers.</source>
        <translation>Wahrscheinlich enthalten die Gewichte, mit denen der Lauf begann (model.init_weights), keine endlichen Zahlen.</translation>
    </message>
    <message>
        <source>Products can&apos;t be trusted on this machine: %1 %2. They are computed by %3, which does not fit this processor (%4); %5.</source>
        <translation>Auf Produkte ist auf diesem Rechner kein Verlass: %1 %2. Berechnet werden sie von dieser Bibliothek, die nicht zum Prozessor (%4) passt: %3. Abhilfe: %5.</translation>
    </message>
    <message>
        <source>Products can&apos;t be trusted on this machine: %1 %2. They are computed by %3, which does not fit this processor; %4.</source>
        <translation>Auf Produkte ist auf diesem Rechner kein Verlass: %1 %2. Berechnet werden sie von dieser Bibliothek, die nicht zum Prozessor passt: %3. Abhilfe: %4.</translation>
    </message>
    <message>
        <source>ResNet of %1 blocks</source>
        <translation>ResNet aus %1 Blöcken</translation>
    </message>
    <message>
        <source>Rising weight decay is made for long runs of vision transformers.</source>
        <translation>Steigender Weight Decay ist für lange Läufe von Vision Transformern gedacht.</translation>
    </message>
    <message>
        <source>Rotated by %1 degrees</source>
        <translation>Gedreht um %1 Grad</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Rounding differs from here on.</source>
        <translation>Von hier an wird anders gerundet.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Saturation x %1</source>
        <translation>Sättigung x %1</translation>
    </message>
    <message>
        <source>Scanning photos</source>
        <translation>Einlesen der Fotos</translation>
    </message>
    <message>
        <source>Seen since step %1.</source>
        <translation>Zu sehen seit Schritt %1.</translation>
    </message>
    <message>
        <source>Sharpen the teacher: temperature %1.</source>
        <translation>Machen Sie den Lehrer schärfer: Temperatur %1.</translation>
    </message>
    <message>
        <source>Sharpen the teacher: temperature 0.04.</source>
        <translation>Machen Sie den Lehrer schärfer: Temperatur 0,04.</translation>
    </message>
    <message>
        <source>Slow the teacher: teacher.momentum_start 0.99.</source>
        <translation>Machen Sie den Lehrer langsamer: teacher.momentum_start 0.99.</translation>
    </message>
    <message>
        <source>Small ResNets with batch norm take larger steps than a vision transformer.</source>
        <translation>Kleine ResNets mit Batch-Norm vertragen größere Schritte als ein Vision Transformer.</translation>
    </message>
    <message>
        <source>Small batches give more steps in the same time.</source>
        <translation>Kleine Batches ergeben mehr Schritte in derselben Zeit.</translation>
    </message>
    <message>
        <source>Small, so that a folder of few photos gives many steps.</source>
        <translation>Klein, damit ein Ordner mit wenigen Fotos viele Schritte ergibt.</translation>
    </message>
    <message>
        <source>Soften the teacher: temperature 0.04.</source>
        <translation>Machen Sie den Lehrer weicher: Temperatur 0,04.</translation>
    </message>
    <message>
        <source>Solarise</source>
        <translation>Solarisieren</translation>
    </message>
    <message>
        <source>Solarised from %1</source>
        <translation>Solarisiert ab %1</translation>
    </message>
    <message>
        <source>Something else was asked for meanwhile.</source>
        <translation>Inzwischen wurde etwas anderes angefordert.</translation>
    </message>
    <message>
        <source>Start and end are the same.</source>
        <translation>Anfang und Ende sind gleich.</translation>
    </message>
    <message>
        <source>Steadies a small ResNet&apos;s head and keeps its outputs apart.</source>
        <translation>Stabilisiert den Kopf eines kleinen ResNets und hält seine Ausgaben auseinander.</translation>
    </message>
    <message>
        <source>Step %1 was not kept in %2: %3.</source>
        <translation>Schritt %1 wurde in %2 nicht aufbewahrt: %3.</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Steps wait %1 % of the time for their batches (%2 ms a step).</source>
        <translation>Schritte warten %1 % der Zeit auf ihre Batches (%2 ms je Schritt).</translation>
    </message>
    <message>
        <source>Stopped after step %1 with a checkpoint.</source>
        <translation>Nach Schritt %1 mit einem Checkpoint beendet.</translation>
    </message>
    <message>
        <source>Strong changes of brightness hide what a small view shows.</source>
        <translation>Starke Helligkeitsänderungen verbergen, was eine kleine Ansicht zeigt.</translation>
    </message>
    <message>
        <source>Strong shifts of colour hide what a small view shows.</source>
        <translation>Starke Farbverschiebungen verbergen, was eine kleine Ansicht zeigt.</translation>
    </message>
    <message>
        <source>Student and teacher are not built alike; give both the same backbone and head.</source>
        <translation>Schüler und Lehrer sind nicht gleich gebaut; geben Sie beiden dasselbe Backbone und denselben Kopf.</translation>
    </message>
    <message>
        <source>Student and teacher begin with %1 tensors from %2 (%3).</source>
        <translation>Schüler und Lehrer beginnen mit %1 Tensoren aus %2 (%3).</translation>
    </message>
    <message>
        <source>Student and teacher begin with %1 tensors from %2 (%3); the position encoding was interpolated from views of %4.</source>
        <translation>Schüler und Lehrer beginnen mit %1 Tensoren aus %2 (%3); die Positionskodierung wurde für eine andere Ansichtsgröße interpoliert: %4.</translation>
    </message>
    <message>
        <source>Take 16 photos a batch (run.batch_size).</source>
        <translation>Nehmen Sie 16 Fotos je Batch (run.batch_size).</translation>
    </message>
    <message>
        <source>Tensor %1 has the type %2, which a safetensors file can&apos;t hold.</source>
        <translation>Der Tensor %1 hat den Typ %2, den eine safetensors-Datei nicht enthalten kann.</translation>
    </message>
    <message>
        <source>That is over; the run goes on and has lost nothing.</source>
        <translation>Das ist vorbei; der Lauf geht weiter und hat nichts verloren.</translation>
    </message>
    <message>
        <source>The %1 of step %2 is not a finite number, so the step was not applied; lower optim.lr or raise teacher.temp_start, and look for broken photos.</source>
        <translation>In Schritt %2 ist %1 keine endliche Zahl, deshalb wurde der Schritt nicht angewendet; senken Sie optim.lr oder erhöhen Sie teacher.temp_start, und suchen Sie nach beschädigten Fotos.</translation>
    </message>
    <message>
        <source>The %1 of step %2 is not a finite number; the step was left out, and the networks are as they were before it.</source>
        <translation>In Schritt %2 ist %1 keine endliche Zahl; der Schritt wurde ausgelassen, und die Netze sind wie zuvor.</translation>
    </message>
    <message>
        <source>The DINO loss %1</source>
        <translation>Der DINO-Loss %1</translation>
    </message>
    <message>
        <source>The JSON reader</source>
        <translation>Der JSON-Leser</translation>
    </message>
    <message>
        <source>The batch fits into memory.</source>
        <translation>Der Batch passt in den Speicher.</translation>
    </message>
    <message>
        <source>The batch of the step that was left out could not be kept: %1</source>
        <translation>Der Batch des ausgelassenen Schritts konnte nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>The center hardly moves (loss.center_momentum %1), so nothing keeps one prototype from winning.</source>
        <translation>Das Zentrum bewegt sich kaum (loss.center_momentum %1), deshalb hindert nichts einen einzelnen Prototyp am Gewinnen.</translation>
    </message>
    <message>
        <source>The center has %1 values but the teacher&apos;s output does not; build both for the same out_dim.</source>
        <translation>Das Zentrum hat %1 Werte, die Ausgabe des Lehrers aber nicht; bauen Sie beide für dasselbe out_dim.</translation>
    </message>
    <message>
        <source>The centre crop of %1 px must be at least 1 px and at most the resized short side of %2 px.</source>
        <translation>Der mittige Ausschnitt von %1 px muss mindestens 1 px und darf höchstens so groß wie die skalierte kurze Seite von %2 px sein.</translation>
    </message>
    <message>
        <source>The checkpoint %1 is damaged (use an older one): its state.json</source>
        <translation>Der Checkpoint %1 ist beschädigt (nehmen Sie einen älteren); state.json</translation>
    </message>
    <message>
        <source>The checkpoint %1 is damaged: its state.json can&apos;t be read; use an older one.</source>
        <translation>Der Checkpoint %1 ist beschädigt: Seine state.json kann nicht gelesen werden; nehmen Sie einen älteren.</translation>
    </message>
    <message>
        <source>The checkpoint %1 is damaged: its weights have another checksum than when they were written; use an older one.</source>
        <translation>Der Checkpoint %1 ist beschädigt: Seine Gewichte haben eine andere Prüfsumme als beim Schreiben; nehmen Sie einen älteren.</translation>
    </message>
    <message>
        <source>The checkpoint %1 was written by a later Dinoscope; open it with that one.</source>
        <translation>Der Checkpoint %1 wurde von einer neueren Version von Dinoscope geschrieben; öffnen Sie ihn mit dieser.</translation>
    </message>
    <message>
        <source>The checkpoint holds tensors that this run does not have; resume with the settings it was saved with.</source>
        <translation>Der Checkpoint enthält Tensoren, die dieser Lauf nicht hat; setzen Sie mit den Einstellungen fort, mit denen er gespeichert wurde.</translation>
    </message>
    <message>
        <source>The checkpoint lacks %1; resume with the settings it was saved with.</source>
        <translation>Im Checkpoint fehlt %1; setzen Sie mit den Einstellungen fort, mit denen er gespeichert wurde.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s %1 has another shape; resume with the settings it was saved with.</source>
        <translation>Im Checkpoint hat %1 eine andere Form; setzen Sie mit den Einstellungen fort, mit denen er gespeichert wurde.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s record of neighbours is damaged; go on from an older checkpoint.</source>
        <translation>Die Aufzeichnung der Nachbarn im Checkpoint ist beschädigt; setzen Sie von einem älteren Checkpoint aus fort.</translation>
    </message>
    <message>
        <source>The epoch has another number of steps now, so the place in it, the warm-ups and the length of the run are counted anew.</source>
        <translation>Die Epoche hat jetzt eine andere Zahl von Schritten; die Stelle darin, die Aufwärmphasen und die Länge des Laufs werden deshalb neu gezählt.</translation>
    </message>
    <message>
        <source>The experiment file %1 can&apos;t be read; check its permissions.</source>
        <translation>Die Experimentdatei %1 kann nicht gelesen werden; prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be listed: %2; check who may read it.</source>
        <translation>Der Inhalt des Ordners %1 lässt sich nicht auflisten: %2; prüfen Sie, wer ihn lesen darf.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; check its permissions.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden; prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be opened (%2); check who may read it.</source>
        <translation>Der Ordner %1 lässt sich nicht öffnen (%2); prüfen Sie, wer ihn lesen darf.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist; check data.folder.</source>
        <translation>Der Ordner %1 existiert nicht; prüfen Sie data.folder.</translation>
    </message>
    <message>
        <source>The folder %1 holds no picture that can be read: %2 %3, and %4 more.</source>
        <translation>Der Ordner %1 enthält kein lesbares Bild: %2 %3, und %4 weitere.</translation>
    </message>
    <message>
        <source>The folder %1 holds no picture that can be read: %2 %3.</source>
        <translation>Der Ordner %1 enthält kein lesbares Bild: %2 %3.</translation>
    </message>
    <message>
        <source>The gradients are %1 times as large as before.</source>
        <translation>Die Gradienten sind %1-mal so groß wie zuvor.</translation>
    </message>
    <message>
        <source>The k-NN needs at least one photo to test and another to compare it with.</source>
        <translation>Das k-NN braucht mindestens ein Foto zum Prüfen und ein anderes zum Vergleichen.</translation>
    </message>
    <message>
        <source>The k-NN&apos;s photos and those to leave out do not belong together; embed both folders anew.</source>
        <translation>Die Fotos des k-NN und die auszulassenden gehören nicht zusammen; betten Sie beide Ordner neu ein.</translation>
    </message>
    <message>
        <source>The k-NN&apos;s temperature must be above 0.</source>
        <translation>Die Temperatur des k-NN muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The k-NN&apos;s vectors and labels do not belong together; embed both folders anew.</source>
        <translation>Die Vektoren und Labels des k-NN gehören nicht zusammen; betten Sie beide Ordner neu ein.</translation>
    </message>
    <message>
        <source>The largest network that sees the %1 pictures that such a folder wants in %2 min.</source>
        <translation>Das größte Netz, das in %2 min so viele Bilder sieht, wie ein solcher Ordner verlangt: %1.</translation>
    </message>
    <message>
        <source>The learning rate of %1 is too high, and it has no warm-up.</source>
        <translation>Die Lernrate ist mit %1 zu hoch und hat keine Aufwärmphase.</translation>
    </message>
    <message>
        <source>The learning rate of %1 is too high.</source>
        <translation>Die Lernrate ist mit %1 zu hoch.</translation>
    </message>
    <message>
        <source>The loss has climbed to %1, above the %2 of guessing.</source>
        <translation>Der Loss ist auf %1 gestiegen und damit höher als beim Raten (%2).</translation>
    </message>
    <message>
        <source>The loss is another one, so its values can&apos;t be compared with those before.</source>
        <translation>Der Loss ist ein anderer; seine Werte lassen sich deshalb nicht mit den früheren vergleichen.</translation>
    </message>
    <message>
        <source>The memory of a run can be released while it is paused; pause it first.</source>
        <translation>Der Speicher eines Laufs lässt sich nur freigeben, während er angehalten ist; halten Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>The networks left %1; the run takes what it needs again when it goes on.</source>
        <translation>Die Netze haben %1 verlassen; der Lauf nimmt sich wieder, was er braucht, sobald er weitergeht.</translation>
    </message>
    <message>
        <source>The newest checkpoint, %1, is damaged; the run goes on from %2.</source>
        <translation>Der neueste Checkpoint, %1, ist beschädigt; der Lauf geht von %2 aus weiter.</translation>
    </message>
    <message>
        <source>The number of clusters must be at least 1.</source>
        <translation>Die Anzahl der Gruppen muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The patch lies outside of the photo; choose one inside.</source>
        <translation>Der Patch liegt außerhalb des Fotos; wählen Sie einen innerhalb.</translation>
    </message>
    <message>
        <source>The photo was embedded by another network than the folder; embed the folder anew.</source>
        <translation>Das Foto wurde von einem anderen Netz eingebettet als der Ordner; betten Sie den Ordner neu ein.</translation>
    </message>
    <message>
        <source>The photos in %1 are not those that the run saw.</source>
        <translation>Die Fotos in %1 sind nicht die, die der Lauf sah.</translation>
    </message>
    <message>
        <source>The photos that were looked at all show the same: there is nothing that tells them apart; add others.</source>
        <translation>Die untersuchten Fotos zeigen alle dasselbe: Es gibt nichts, was sie unterscheidet; fügen Sie andere hinzu.</translation>
    </message>
    <message>
        <source>The pictures are %1 px on their shorter side; enlarging them adds cost and no detail.</source>
        <translation>Die Bilder haben auf der kürzeren Seite %1 px; sie zu vergrößern bringt Aufwand und keine Details.</translation>
    </message>
    <message>
        <source>The pictures are %1 times as long as high: no upright box of the usual proportions covers more than %2 % of one, and a larger scale would take the same box in the middle each time. These are the usual parts, of the largest square.</source>
        <translation>Die Bilder sind %1-mal so lang wie hoch: Kein aufrechter Rahmen mit den üblichen Proportionen umfasst mehr als %2 % davon, und ein größerer Flächenanteil ergäbe jedes Mal denselben Rahmen in der Mitte. Dies sind die üblichen Anteile, bezogen auf das größte Quadrat.</translation>
    </message>
    <message>
        <source>The pictures have no colours to change.</source>
        <translation>Die Bilder haben keine Farben, die sich ändern ließen.</translation>
    </message>
    <message>
        <source>The pictures that were looked at are of one colour each: there is nothing in them to learn.</source>
        <translation>Die untersuchten Bilder sind jeweils einfarbig: Aus ihnen gibt es nichts zu lernen.</translation>
    </message>
    <message>
        <source>The rate is meant for this batch as it is.</source>
        <translation>Die Lernrate gilt für diesen Batch, wie er ist.</translation>
    </message>
    <message>
        <source>The reference&apos;s 65,536 prototypes are meant for a million pictures; here are %1.</source>
        <translation>Die 65.536 Prototypen der Referenz sind für eine Million Bilder gedacht; hier sind es %1.</translation>
    </message>
    <message>
        <source>The reference&apos;s ten epochs; more of so long a run would be wasted.</source>
        <translation>Die zehn Epochen der Referenz; mehr wäre bei einem so langen Lauf verschwendet.</translation>
    </message>
    <message>
        <source>The reference&apos;s.</source>
        <translation>Der Wert der Referenz.</translation>
    </message>
    <message>
        <source>The reference&apos;s: a set this large fills them.</source>
        <translation>Der Wert der Referenz: Eine so große Sammlung füllt sie.</translation>
    </message>
    <message>
        <source>The reference&apos;s; 8 px is finer and four times as slow.</source>
        <translation>Der Wert der Referenz; 8 px ist feiner und viermal so langsam.</translation>
    </message>
    <message>
        <source>The run %1 has no checkpoint of step %2; choose one of %3.</source>
        <translation>Der Lauf %1 hat keinen Checkpoint von Schritt %2; wählen Sie einen dieser Schritte: %3.</translation>
    </message>
    <message>
        <source>The run %1 has no checkpoint of step %2; it has none at all.</source>
        <translation>Der Lauf %1 hat keinen Checkpoint von Schritt %2; er hat überhaupt keinen.</translation>
    </message>
    <message>
        <source>The run %1 has no sound checkpoint yet; train it until the first one is written.</source>
        <translation>Der Lauf %1 hat noch keinen unbeschädigten Checkpoint; trainieren Sie ihn, bis der erste geschrieben ist.</translation>
    </message>
    <message>
        <source>The run %1 is being trained by another program (%2); stop that one first, or choose another folder for the run.</source>
        <translation>Der Lauf %1 wird von einem anderen Programm trainiert (%2); beenden Sie es zuerst oder wählen Sie einen anderen Ordner für den Lauf.</translation>
    </message>
    <message>
        <source>The run %1 is being trained by another program; stop that one first, or choose another folder for the run.</source>
        <translation>Der Lauf %1 wird von einem anderen Programm trainiert; beenden Sie es zuerst oder wählen Sie einen anderen Ordner für den Lauf.</translation>
    </message>
    <message>
        <source>The run %1 is finished: %2 steps are done and its settings ask for %3; nothing was changed. Raise run.epochs to train on, or start another run.</source>
        <translation>Der Lauf %1 ist abgeschlossen: %2 Schritte sind getan, und seine Einstellungen verlangen %3; nichts wurde geändert. Erhöhen Sie run.epochs, um weiterzutrainieren, oder starten Sie einen anderen Lauf.</translation>
    </message>
    <message>
        <source>The run %1 is going on; stop it before deleting it.</source>
        <translation>Der Lauf %1 ist im Gange; beenden Sie ihn, bevor Sie ihn löschen.</translation>
    </message>
    <message>
        <source>The run %1 is going on; stop it before renaming it.</source>
        <translation>Der Lauf %1 ist im Gange; beenden Sie ihn, bevor Sie ihn umbenennen.</translation>
    </message>
    <message>
        <source>The run failed; the log.txt in its folder says why.</source>
        <translation>Der Lauf ist fehlgeschlagen; log.txt in seinem Ordner sagt, warum.</translation>
    </message>
    <message>
        <source>The run goes on after step %1.</source>
        <translation>Der Lauf geht nach Schritt %1 weiter.</translation>
    </message>
    <message>
        <source>The run goes on with other settings than it had: %1; its numbers will not be those of an uninterrupted run.</source>
        <translation>Der Lauf geht mit anderen Einstellungen weiter, als er hatte: %1; seine Zahlen werden nicht die eines ununterbrochenen Laufs sein.</translation>
    </message>
    <message>
        <source>The run has ended.</source>
        <translation>Der Lauf ist zu Ende.</translation>
    </message>
    <message>
        <source>The run has few epochs.</source>
        <translation>Der Lauf hat wenige Epochen.</translation>
    </message>
    <message>
        <source>The run has no checkpoint yet and begins anew.</source>
        <translation>Der Lauf hat noch keinen Checkpoint und beginnt von vorn.</translation>
    </message>
    <message>
        <source>The run is being stopped.</source>
        <translation>Der Lauf wird gerade beendet.</translation>
    </message>
    <message>
        <source>The run is finished after step %1.</source>
        <translation>Der Lauf ist nach Schritt %1 abgeschlossen.</translation>
    </message>
    <message>
        <source>The run needs %1 of the %2 that are free</source>
        <translation>Der Lauf braucht %1, frei sind %2</translation>
    </message>
    <message>
        <source>The run needs %1 of the %2 that are free on the GPU</source>
        <translation>Der Lauf braucht %1, auf der GPU frei sind %2</translation>
    </message>
    <message>
        <source>The run&apos;s folder %1 can&apos;t be written or locked (%2); choose a folder on another disk, or give write permission.</source>
        <translation>Der Laufordner %1 kann nicht beschrieben oder gesperrt werden (%2); wählen Sie einen Ordner auf einem anderen Datenträger oder geben Sie ihm Schreibrechte.</translation>
    </message>
    <message>
        <source>The saved center does not have %1 values; it belongs to a head with another out_dim.</source>
        <translation>Das gespeicherte Zentrum hat nicht %1 Werte; es gehört zu einem Kopf mit anderem out_dim.</translation>
    </message>
    <message>
        <source>The saved optimiser state is of another network or optimiser; resume with the settings it was saved with.</source>
        <translation>Der gespeicherte Zustand gehört zu einem anderen Netz oder Optimierer; setzen Sie mit den Einstellungen fort, mit denen er gespeichert wurde.</translation>
    </message>
    <message>
        <source>The saved optimiser state lacks %1; resume with the settings it was saved with.</source>
        <translation>Im gespeicherten Zustand des Optimierers fehlt %1; setzen Sie mit den Einstellungen fort, mit denen er gespeichert wurde.</translation>
    </message>
    <message>
        <source>The saved optimiser state of %1 has another shape; resume with the settings it was saved with.</source>
        <translation>Der gespeicherte Zustand des Optimierers für %1 hat eine andere Form; setzen Sie mit den Einstellungen fort, mit denen er gespeichert wurde.</translation>
    </message>
    <message>
        <source>The schedules go on as if they had been so from the beginning, so their values jump to the new curves.</source>
        <translation>Die Verläufe gehen weiter, als wären sie von Anfang an so gewesen; ihre Werte springen deshalb auf die neuen Kurven.</translation>
    </message>
    <message>
        <source>The schedules of a run can be changed while it is paused; pause it first.</source>
        <translation>Die Verläufe eines Laufs lassen sich nur ändern, während er angehalten ist; halten Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>The settings inside %1 can&apos;t be read: %2</source>
        <translation>Die Einstellungen in %1 können nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The smallest network for pictures of this size: even it sees only %1 pictures in %2 min.</source>
        <translation>Das kleinste Netz für Bilder dieser Größe: Selbst dieses sieht in %2 min nur %1 Bilder.</translation>
    </message>
    <message>
        <source>The snapshot %1 is damaged; it is left out.</source>
        <translation>Die Momentaufnahme %1 ist beschädigt; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>The steps are computed by another rule from here on.</source>
        <translation>Die Schritte werden von hier an nach einer anderen Regel berechnet.</translation>
    </message>
    <message>
        <source>The student drops other paths from here on.</source>
        <translation>Der Schüler lässt von hier an andere Pfade aus.</translation>
    </message>
    <message>
        <source>The subject of so small a picture reaches its border.</source>
        <translation>Das Motiv eines so kleinen Bildes reicht bis an den Rand.</translation>
    </message>
    <message>
        <source>The system&apos;s library</source>
        <translation>Die Systembibliothek</translation>
    </message>
    <message>
        <source>The teacher answers every photo with the same prototype (entropy of its mean output %1 nats).</source>
        <translation>Der Lehrer beantwortet jedes Foto mit demselben Prototyp (Entropie seiner mittleren Ausgabe: %1 nat).</translation>
    </message>
    <message>
        <source>The teacher favours nothing: its targets are %1 nats from uniform, so the student has nothing to learn.</source>
        <translation>Der Lehrer bevorzugt nichts: Seine Ziele sind %1 nat von der Gleichverteilung entfernt, deshalb gibt es für den Schüler nichts zu lernen.</translation>
    </message>
    <message>
        <source>The teacher follows the student at once (teacher.momentum_start %1), so both agree on nothing.</source>
        <translation>Der Lehrer folgt dem Schüler sofort (teacher.momentum_start %1), deshalb einigen sich beide auf nichts.</translation>
    </message>
    <message>
        <source>The teacher is very sharp (teacher.temp_start %1), so small differences decide everything.</source>
        <translation>Der Lehrer ist sehr scharf (teacher.temp_start %1), deshalb entscheiden kleine Unterschiede alles.</translation>
    </message>
    <message>
        <source>The teacher temperature of %1 is too high: nothing sharpens its output (0.04 to 0.07 is usual).</source>
        <translation>Die Temperatur des Lehrers ist mit %1 zu hoch: Nichts schärft seine Ausgabe (üblich sind 0,04 bis 0,07).</translation>
    </message>
    <message>
        <source>The weights in %1 are not of this network: %2 of %3 tensors fit</source>
        <translation>Die Gewichte in %1 gehören nicht zu diesem Netz: %2 von %3 Tensoren passen</translation>
    </message>
    <message>
        <source>The weights in %1 are of a ResNet that Dinoscope does not know: it takes RGB images and a first convolution of 7, 4 or 3 px.</source>
        <translation>Die Gewichte in %1 gehören zu einem ResNet, das Dinoscope nicht kennt: Es verarbeitet RGB-Bilder und eine erste Faltung von 7, 4 oder 3 px.</translation>
    </message>
    <message>
        <source>The weights in %1 are of a vision transformer that Dinoscope does not know: it takes square RGB images and one class token.</source>
        <translation>Die Gewichte in %1 gehören zu einem Vision Transformer, den Dinoscope nicht kennt: Es verarbeitet quadratische RGB-Bilder und ein Klassentoken.</translation>
    </message>
    <message>
        <source>The weights in %1 are of a vision transformer, but pos_embed, patch_embed.proj.weight or blocks.0.mlp.fc1.weight is missing; export the whole backbone.</source>
        <translation>Die Gewichte in %1 gehören zu einem Vision Transformer, aber pos_embed, patch_embed.proj.weight oder blocks.0.mlp.fc1.weight fehlt; exportieren Sie das ganze Backbone.</translation>
    </message>
    <message>
        <source>The weights in %1 describe a network larger than the file; it is damaged or was made to look like one.</source>
        <translation>Die Gewichte in %1 beschreiben ein Netz, das größer ist als die Datei; sie ist beschädigt oder gibt sich nur als Gewichtsdatei aus.</translation>
    </message>
    <message>
        <source>The weights in %1 hold numbers that are not finite (%2); the file is damaged or of a run that diverged: choose another or an earlier one.</source>
        <translation>Die Gewichte in %1 enthalten Zahlen, die nicht endlich sind (%2); die Datei ist beschädigt oder stammt aus einem divergierten Lauf: Wählen Sie eine andere oder eine frühere.</translation>
    </message>
    <message>
        <source>There are %1 photos to learn from, fewer than the %2 of one step; add photos or lower run.batch_size.</source>
        <translation>Zum Lernen gibt es %1 Fotos, weniger als die %2 eines Schritts; fügen Sie Fotos hinzu oder senken Sie run.batch_size.</translation>
    </message>
    <message>
        <source>There is a run named %1 already; choose another name.</source>
        <translation>Es gibt bereits einen Lauf namens %1; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no checkpoint %1; check the path.</source>
        <translation>Es gibt keinen Checkpoint %1; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>There is no experiment file %1; check the path.</source>
        <translation>Es gibt keine Experimentdatei %1; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>There is no photo to embed; choose a folder that holds pictures.</source>
        <translation>Es gibt kein Foto zum Einbetten; wählen Sie einen Ordner, der Bilder enthält.</translation>
    </message>
    <message>
        <source>There is no picture to propose settings for; choose another folder.</source>
        <translation>Es gibt kein Bild, für das sich Einstellungen vorschlagen ließen; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; choose one of %2.</source>
        <translation>Es gibt keine Voreinstellung „%1“; zur Wahl stehen: %2.</translation>
    </message>
    <message>
        <source>There is no run in %1; check the path.</source>
        <translation>In %1 gibt es keinen Lauf; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;; did you mean %2?</source>
        <translation>Es gibt keine Einstellung „%1“; meinten Sie %2?</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;; dinoscope-cli settings lists them all.</source>
        <translation>Es gibt keine Einstellung „%1“; dinoscope-cli settings listet alle auf.</translation>
    </message>
    <message>
        <source>There is not enough memory %1; lower views.global_size_px or head.out_dim, or choose a smaller model.backbone.</source>
        <translation>Der Speicher reicht nicht %1; senken Sie views.global_size_px oder head.out_dim, oder wählen Sie ein kleineres model.backbone.</translation>
    </message>
    <message>
        <source>There is not enough memory for the list of runs; close other programs.</source>
        <translation>Der Speicher reicht nicht für die Liste der Läufe; schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>There is not enough memory to decode %1 just now; end other programs, lower run.workers, or leave it out by data.exclude.</source>
        <translation>Der Speicher reicht gerade nicht, um %1 zu decodieren; beenden Sie andere Programme, senken Sie run.workers oder schließen Sie die Datei mit data.exclude aus.</translation>
    </message>
    <message>
        <source>There is not enough memory; lower run.batch_size or the view sizes, or close other programs.</source>
        <translation>Der Speicher reicht nicht aus; senken Sie run.batch_size oder die Größe der Ansichten, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>This photo has no embedding: it could not be read.</source>
        <translation>Dieses Foto hat kein Embedding: Es konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This program was built without a BLAS; isAttendedHeadwise() says so.</source>
        <translation>Dieses Programm wurde ohne BLAS gebaut; isAttendedHeadwise() sagt es.</translation>
    </message>
    <message>
        <source>This version knows no command &quot;%1&quot;; ask for one of %2.</source>
        <translation>Diese Version kennt keinen Befehl „%1“; möglich sind: %2.</translation>
    </message>
    <message>
        <source>Train for more epochs (run.epochs).</source>
        <translation>Trainieren Sie mehr Epochen (run.epochs).</translation>
    </message>
    <message>
        <source>Trains on %1 photos of %2, %3, %4</source>
        <translation>Trainiert mit %1 Fotos aus %2, %3, %4</translation>
    </message>
    <message>
        <source>Turn batch norm off in the head.</source>
        <translation>Schalten Sie die Batch-Norm im Kopf aus.</translation>
    </message>
    <message>
        <source>Use %1 loader workers (run.workers).</source>
        <translation>Verwenden Sie %1 Ladethreads (run.workers).</translation>
    </message>
    <message>
        <source>Views of 128 px may shrink four times before the first block.</source>
        <translation>Ansichten von 128 px dürfen vor dem ersten Block auf ein Viertel schrumpfen.</translation>
    </message>
    <message>
        <source>Views of this size let %1 see enough pictures in the time there is.</source>
        <translation>Mit Ansichten dieser Größe sieht %1 in der verfügbaren Zeit genug Bilder.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Was not paused; the run goes on after step %1.</source>
        <translation>War nicht angehalten; der Lauf geht nach Schritt %1 weiter.</translation>
    </message>
    <message>
        <source>What facebookresearch/dino&apos;s README advises for long runs.</source>
        <translation>Was die README von facebookresearch/dino für lange Läufe empfiehlt.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>What was kept of step %1 in %2 is damaged; it can&apos;t be replayed.</source>
        <translation>Was von Schritt %1 in %2 aufbewahrt wurde, ist beschädigt; der Schritt lässt sich nicht wiederholen.</translation>
    </message>
    <message>
        <source>Without classes there is nothing to test on held-out photos.</source>
        <translation>Ohne Klassen gibt es nichts, was sich an zurückgehaltenen Fotos prüfen ließe.</translation>
    </message>
    <message>
        <source>a convolution of %1 x %2, %3 to %4 channels, in %5</source>
        <translation>Eine Faltung von %1 x %2, %3 auf %4 Kanäle, in %5</translation>
    </message>
    <message>
        <source>a list of numbers, as [1.0, 0.1]</source>
        <translation>eine Liste von Zahlen, wie [1.0, 0.1]</translation>
    </message>
    <message>
        <source>a list of texts, as [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>eine Liste von Texten, wie [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>eine Minute</translation>
    </message>
    <message>
        <source>a name in it is not UTF-8: %1</source>
        <translation>ein Name darin ist kein UTF-8: %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a process</source>
        <translation>ein Prozess</translation>
    </message>
    <message>
        <source>a process on %1</source>
        <translation>ein Prozess auf %1</translation>
    </message>
    <message>
        <source>a product of %1 by %2 in %3</source>
        <translation>Ein Produkt von %1 mit %2 in %3</translation>
    </message>
    <message>
        <source>a smaller whole number</source>
        <translation>eine kleinere ganze Zahl</translation>
    </message>
    <message>
        <source>a three-stage ResNet</source>
        <translation>ein dreistufiges ResNet</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>an unknown machine</source>
        <translation>unbekanntem Rechner</translation>
    </message>
    <message>
        <source>announces %1</source>
        <translation>kündigt %1 an</translation>
    </message>
    <message>
        <source>announces %1, more than the 250 megapixels or 65,535 pixels a side that are read</source>
        <translation>ist zu groß (%1); gelesen werden höchstens 250 Megapixel und 65.535 Pixel je Seite</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>auto or cpu: LibTorch finds no GPU here</source>
        <translation>auto oder cpu: LibTorch findet hier keine GPU</translation>
    </message>
    <message>
        <source>auto, cpu or cuda:0</source>
        <translation>auto, cpu oder cuda:0</translation>
    </message>
    <message>
        <source>auto, cpu or cuda:0 to cuda:%1</source>
        <translation>auto, cpu oder cuda:0 bis cuda:%1</translation>
    </message>
    <message>
        <source>batch norm now sees a part at a time</source>
        <translation>die Batch-Norm jetzt nur einen Teil auf einmal sieht</translation>
    </message>
    <message>
        <source>bytes follow its last storage</source>
        <translation>auf den letzten Storage folgen noch Bytes</translation>
    </message>
    <message>
        <source>bytes follow its last tensor</source>
        <translation>auf den letzten Tensor folgen noch Bytes</translation>
    </message>
    <message>
        <source>can&apos;t be listed: %1</source>
        <translation>lässt sich nicht auflisten: %1</translation>
    </message>
    <message>
        <source>can&apos;t be looked at</source>
        <translation>lässt sich nicht untersuchen</translation>
    </message>
    <message>
        <source>can&apos;t be read (%1)</source>
        <translation>kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>check the disk or the network that it lies on; a file that stays like this can be left out by data.exclude</source>
        <translation>prüfen Sie den Datenträger oder das Netzwerk, auf dem die Datei liegt; bleibt es dabei, lässt sie sich mit data.exclude ausschließen</translation>
    </message>
    <message>
        <source>compares different views of a photo, but got one view only; set views.global_count to 2 or add local views.</source>
        <translation>vergleicht verschiedene Ansichten eines Fotos, bekam aber nur eine; setzen Sie views.global_count auf 2 oder fügen Sie lokale Ansichten hinzu.</translation>
    </message>
    <message>
        <source>cpu, %1 threads</source>
        <translation>cpu, %1 Threads</translation>
    </message>
    <message>
        <source>cpu, 1 thread</source>
        <translation>cpu, 1 Thread</translation>
    </message>
    <message>
        <source>crashes (%1)</source>
        <translation>stürzt ab (%1)</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>data.class_level is &quot;%1&quot; but must be auto, none, or the number of a folder level from 1.</source>
        <translation>data.class_level ist „%1“, muss aber auto, none oder die Nummer einer Ordnerebene ab 1 sein.</translation>
    </message>
    <message>
        <source>data.exclude names &quot;%1&quot;, which leaves nothing out of %2; write a path in it or a pattern with * and ?, and several as a list: [&quot;a&quot;, &quot;b&quot;].</source>
        <translation>data.exclude nennt „%1“, was nichts aus %2 ausschließt; schreiben Sie einen Pfad darin oder ein Muster mit * und ?, mehrere als Liste: [&quot;a&quot;, &quot;b&quot;].</translation>
    </message>
    <message>
        <source>does not end</source>
        <translation>endet nicht</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>existiert nicht</translation>
    </message>
    <message>
        <source>drop path now draws other paths</source>
        <translation>Drop Path jetzt andere Pfade zieht</translation>
    </message>
    <message>
        <source>end other programs, or lower run.workers</source>
        <translation>beenden Sie andere Programme oder senken Sie run.workers</translation>
    </message>
    <message>
        <source>end other programs, or raise the limit of open files (ulimit -n)</source>
        <translation>beenden Sie andere Programme oder erhöhen Sie die Grenze für offene Dateien (ulimit -n)</translation>
    </message>
    <message>
        <source>epoch %1: mean loss %2</source>
        <translation>Epoche %1: mittlerer Loss %2</translation>
    </message>
    <message>
        <source>epoch %1: mean loss %2, k-NN %3 %</source>
        <translation>Epoche %1: mittlerer Loss %2, k-NN %3 %</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>for %1 photos at a time, and batch norm takes no fewer</source>
        <translation>für jeweils %1 Fotos, und die Batch-Norm kommt mit weniger nicht aus</translation>
    </message>
    <message>
        <source>for one photo at a time</source>
        <translation>für jeweils ein Foto</translation>
    </message>
    <message>
        <source>gives %1 where %2 is right</source>
        <translation>ergibt %1 statt %2</translation>
    </message>
    <message>
        <source>got %1 rows of the student, which do not divide into %2 views of equal batches.</source>
        <translation>bekam %1 Zeilen des Schülers, die sich nicht in %2 Ansichten gleicher Batches teilen lassen.</translation>
    </message>
    <message>
        <source>got %1 rows of the teacher where %2 global views of the same batch make %3.</source>
        <translation>bekam %1 Zeilen des Lehrers, aber %2 globale Ansichten desselben Batches ergeben %3.</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>der Gradient</translation>
    </message>
    <message>
        <source>has %1 bits a channel, which is not read in a JPEG</source>
        <translation>hat %1 Bits je Kanal; das wird bei einem JPEG nicht gelesen</translation>
    </message>
    <message>
        <source>has %1 channels, which is not read</source>
        <translation>hat %1 Kanäle; das wird nicht gelesen</translation>
    </message>
    <message>
        <source>has a kind of pixel values that is not read</source>
        <translation>hat eine Art von Pixelwerten, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>head.batch_norm is on, and run.batch_size is %1.</source>
        <translation>head.batch_norm ist eingeschaltet, und run.batch_size ist %1.</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>install another version of LibTorch</source>
        <translation>eine andere Version von LibTorch installieren</translation>
    </message>
    <message>
        <source>install another version of libopenblas0-openmp</source>
        <translation>eine andere Version von libopenblas0-openmp installieren</translation>
    </message>
    <message>
        <source>install libopenblas0-openmp</source>
        <translation>libopenblas0-openmp installieren</translation>
    </message>
    <message>
        <source>is a link to nothing</source>
        <translation>ist eine Verknüpfung ohne Ziel</translation>
    </message>
    <message>
        <source>is a lossless or hierarchical JPEG, which is not read</source>
        <translation>ist ein verlustfreies oder hierarchisches JPEG und wird nicht gelesen</translation>
    </message>
    <message>
        <source>is cut short</source>
        <translation>ist abgeschnitten</translation>
    </message>
    <message>
        <source>is cut short: its last passes are missing</source>
        <translation>ist abgeschnitten: Die letzten Durchgänge fehlen</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>is damaged or cut short</source>
        <translation>ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>is damaged: a part of the picture is lost</source>
        <translation>ist beschädigt: Ein Teil des Bildes ist verloren</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is larger than 2 GB, which is not read</source>
        <translation>ist größer als 2 GB; das wird nicht gelesen</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>is not a picture</source>
        <translation>ist kein Bild</translation>
    </message>
    <message>
        <source>it announces more numbers than it holds, so it is cut short or damaged</source>
        <translation>die Datei kündigt mehr Zahlen an, als sie enthält; sie ist also abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>it asks to run %1, which weights never need; do not open it with other programs either</source>
        <translation>die Datei will %1 ausführen, was Gewichte nie brauchen; öffnen Sie sie auch nicht mit anderen Programmen</translation>
    </message>
    <message>
        <source>it describes a tensor with too few values</source>
        <translation>die Datei beschreibt einen Tensor mit zu wenigen Werten</translation>
    </message>
    <message>
        <source>it ends too early, in line %1</source>
        <translation>es endet zu früh, in Zeile %1</translation>
    </message>
    <message>
        <source>it gives one storage two sizes</source>
        <translation>die Datei gibt einem Storage zwei Größen</translation>
    </message>
    <message>
        <source>it holds a number that is too large, in line %1</source>
        <translation>es enthält eine zu große Zahl, in Zeile %1</translation>
    </message>
    <message>
        <source>it holds a parameter without a tensor</source>
        <translation>die Datei enthält einen Parameter ohne Tensor</translation>
    </message>
    <message>
        <source>it holds a shape that is no shape</source>
        <translation>die Datei enthält eine Form, die keine ist</translation>
    </message>
    <message>
        <source>it holds a size that is no size</source>
        <translation>die Datei enthält eine Größe, die keine ist</translation>
    </message>
    <message>
        <source>it holds a storage that reaches beyond another</source>
        <translation>die Datei enthält einen Storage, der über einen anderen hinausreicht</translation>
    </message>
    <message>
        <source>it holds a tensor that is larger than any memory</source>
        <translation>die Datei enthält einen Tensor, der größer ist als jeder Speicher</translation>
    </message>
    <message>
        <source>it holds a tensor that reaches beyond its storage</source>
        <translation>die Datei enthält einen Tensor, der über seinen Storage hinausreicht</translation>
    </message>
    <message>
        <source>it holds a tensor that repeats its storage too often</source>
        <translation>die Datei enthält einen Tensor, der seinen Storage zu oft wiederholt</translation>
    </message>
    <message>
        <source>it holds a tensor with more sides than strides</source>
        <translation>die Datei enthält einen Tensor mit mehr Seiten als Schrittweiten</translation>
    </message>
    <message>
        <source>it holds a truth value that is not 0 or 1</source>
        <translation>die Datei enthält einen Wahrheitswert, der weder 0 noch 1 ist</translation>
    </message>
    <message>
        <source>it holds more values than any checkpoint</source>
        <translation>die Datei enthält mehr Werte als jeder Checkpoint</translation>
    </message>
    <message>
        <source>it holds no tensors; save the model&apos;s state_dict()</source>
        <translation>die Datei enthält keine Tensoren; speichern Sie state_dict() des Modells</translation>
    </message>
    <message>
        <source>it holds numbers of the type %1, which is not known here</source>
        <translation>die Datei enthält Zahlen vom Typ %1, der hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>it is a compressed or encrypted zip, which torch.save does not write</source>
        <translation>die Datei ist ein komprimiertes oder verschlüsseltes ZIP; torch.save schreibt so etwas nicht</translation>
    </message>
    <message>
        <source>it is a pickle, but not one of torch.save</source>
        <translation>die Datei ist ein Pickle, aber nicht von torch.save</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is neither a zip nor a pickle</source>
        <translation>die Datei ist weder ein ZIP noch ein Pickle</translation>
    </message>
    <message>
        <source>it is of an unknown old version</source>
        <translation>die Datei hat eine unbekannte alte Version</translation>
    </message>
    <message>
        <source>it refers to something that is no storage</source>
        <translation>die Datei verweist auf etwas, das kein Storage ist</translation>
    </message>
    <message>
        <source>it was written by a big-endian machine; save it again on another</source>
        <translation>die Datei wurde auf einem Big-Endian-Rechner geschrieben; speichern Sie sie auf einem anderen neu</translation>
    </message>
    <message>
        <source>its contents are no pickle of PyTorch</source>
        <translation>der Inhalt ist kein Pickle von PyTorch</translation>
    </message>
    <message>
        <source>its data.pkl is larger than any checkpoint&apos;s</source>
        <translation>die data.pkl ist größer als die jedes Checkpoints</translation>
    </message>
    <message>
        <source>its entry %1 lies outside the file</source>
        <translation>der Eintrag %1 liegt außerhalb der Datei</translation>
    </message>
    <message>
        <source>its entry %1 occurs twice</source>
        <translation>der Eintrag %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>its header has %1 MB, more than the 100 MB that such a file can have</source>
        <translation>der Kopf der Datei hat %1 MB, mehr als die 100 MB, die eine solche Datei haben kann</translation>
    </message>
    <message>
        <source>its header is no JSON object</source>
        <translation>der Kopf der Datei ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>its header is no valid JSON</source>
        <translation>der Kopf der Datei ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>its header is said to be longer than the file, so it is cut short or another kind of file</source>
        <translation>der Kopf soll länger sein als die Datei; sie ist also abgeschnitten oder von anderer Art</translation>
    </message>
    <message>
        <source>its list of storages is missing</source>
        <translation>die Liste der Storages fehlt</translation>
    </message>
    <message>
        <source>its list of storages names one that no tensor uses</source>
        <translation>die Liste der Storages nennt einen, den kein Tensor benutzt</translation>
    </message>
    <message>
        <source>its metadata holds something that is no text</source>
        <translation>die Metadaten enthalten etwas, das kein Text ist</translation>
    </message>
    <message>
        <source>its metadata is no JSON object</source>
        <translation>die Metadaten sind kein JSON-Objekt</translation>
    </message>
    <message>
        <source>its pickle has a key without a value</source>
        <translation>das Pickle enthält einen Schlüssel ohne Wert</translation>
    </message>
    <message>
        <source>its pickle is cut short</source>
        <translation>das Pickle ist abgeschnitten</translation>
    </message>
    <message>
        <source>its pickle is of a protocol after 5</source>
        <translation>das Pickle hat ein neueres Protokoll als 5</translation>
    </message>
    <message>
        <source>its pickle refers to a value that it does not hold</source>
        <translation>das Pickle verweist auf einen Wert, den es nicht enthält</translation>
    </message>
    <message>
        <source>its storage %1 has %2 bytes, which is not what %3 numbers take, so it is damaged</source>
        <translation>der Storage %1 hat %2 Bytes, was nicht zu %3 Zahlen passt; die Datei ist also beschädigt</translation>
    </message>
    <message>
        <source>its storage %1 has another size than announced</source>
        <translation>der Storage %1 hat eine andere Größe als angekündigt</translation>
    </message>
    <message>
        <source>its storage %1 is cut short</source>
        <translation>der Storage %1 ist abgeschnitten</translation>
    </message>
    <message>
        <source>its storage %1 is missing</source>
        <translation>der Storage %1 fehlt</translation>
    </message>
    <message>
        <source>its storage %1 occurs twice</source>
        <translation>der Storage %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>its tensors are larger than any file</source>
        <translation>die Tensoren sind größer als jede Datei</translation>
    </message>
    <message>
        <source>its values are nested too deeply</source>
        <translation>die Werte sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its zip directory is damaged</source>
        <translation>das ZIP-Verzeichnis ist beschädigt</translation>
    </message>
    <message>
        <source>its zip directory is larger than any checkpoint&apos;s</source>
        <translation>das ZIP-Verzeichnis ist größer als das jedes Checkpoints</translation>
    </message>
    <message>
        <source>its zip directory is missing, so it is cut short</source>
        <translation>das ZIP-Verzeichnis fehlt; die Datei ist also abgeschnitten</translation>
    </message>
    <message>
        <source>its zip directory lies outside the file</source>
        <translation>das ZIP-Verzeichnis liegt außerhalb der Datei</translation>
    </message>
    <message>
        <source>its zip entries are damaged</source>
        <translation>die ZIP-Einträge sind beschädigt</translation>
    </message>
    <message>
        <source>k must be at least 1 but is %1.</source>
        <translation>k muss mindestens 1 sein, ist aber %1.</translation>
    </message>
    <message>
        <source>k-NN of the untrained network: %1 %</source>
        <translation>k-NN des untrainierten Netzes: %1 %</translation>
    </message>
    <message>
        <source>kept are %1</source>
        <translation>aufbewahrt sind %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>list</source>
        <translation>aufgelistet</translation>
    </message>
    <message>
        <source>look at</source>
        <translation>untersucht</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>der Loss</translation>
    </message>
    <message>
        <source>make the folder</source>
        <translation>als Ordner angelegt</translation>
    </message>
    <message>
        <source>model.backbone &quot;%1&quot; is not known; choose one of %2.</source>
        <translation>model.backbone „%1“ ist nicht bekannt; zur Wahl stehen: %2.</translation>
    </message>
    <message>
        <source>model.backbone %1 normalises by the batch, and run.batch_size is %2.</source>
        <translation>model.backbone %1 normiert über den Batch, und run.batch_size ist %2.</translation>
    </message>
    <message>
        <source>model.patch_size_px is %1 but must be at most views.global_size_px (%2).</source>
        <translation>model.patch_size_px ist %1, darf aber höchstens views.global_size_px (%2) sein.</translation>
    </message>
    <message>
        <source>model.patch_size_px is %1 but must be at most views.local_size_px (%2).</source>
        <translation>model.patch_size_px ist %1, darf aber höchstens views.local_size_px (%2) sein.</translation>
    </message>
    <message>
        <source>model.patch_size_px is %1, which is more than the %2 px of a global view; make the patch smaller or the view larger.</source>
        <translation>model.patch_size_px ist %1 und damit größer als eine globale Ansicht mit %2 px; machen Sie den Patch kleiner oder die Ansicht größer.</translation>
    </message>
    <message>
        <source>needs at least one global view among the student&apos;s views, but got %1 of %2.</source>
        <translation>braucht mindestens eine globale Ansicht unter den Ansichten des Schülers, bekam aber %1 von %2.</translation>
    </message>
    <message>
        <source>needs the student&apos;s and the teacher&apos;s outputs as rows of equal length; build both heads for the same out_dim.</source>
        <translation>braucht die Ausgaben von Schüler und Lehrer als Zeilen gleicher Länge; bauen Sie beide Köpfe für dasselbe out_dim.</translation>
    </message>
    <message>
        <source>no step was</source>
        <translation>es ist kein Schritt aufbewahrt</translation>
    </message>
    <message>
        <source>no tensor can be called %1</source>
        <translation>kein Tensor kann %1 heißen</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>oneDNN %1.%2.%3 in %4</source>
        <translation>oneDNN %1.%2.%3 in %4</translation>
    </message>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>optim.accumulate_steps is %1 but an epoch has %2 full batches only; lower it or run.batch_size.</source>
        <translation>optim.accumulate_steps ist %1, aber eine Epoche hat nur %2 volle Batches; senken Sie diesen Wert oder run.batch_size.</translation>
    </message>
    <message>
        <source>optim.accumulate_steps is %1 but an epoch has only %2 batches; lower it, lower run.batch_size or add photos.</source>
        <translation>optim.accumulate_steps ist %1, aber eine Epoche hat nur %2 Batches; senken Sie diesen Wert oder run.batch_size, oder fügen Sie Fotos hinzu.</translation>
    </message>
    <message>
        <source>optim.freeze_last_layer_epochs is %1 and the whole run has %2: the prototypes stay frozen where they were drawn; set it to 0, or train longer.</source>
        <translation>optim.freeze_last_layer_epochs ist %1, und der ganze Lauf hat nur %2: Die Prototypen bleiben eingefroren, wie sie gezogen wurden; setzen Sie den Wert auf 0 oder trainieren Sie länger.</translation>
    </message>
    <message>
        <source>optim.name is &quot;%1&quot; but must be adamw, adam, sgd or lars.</source>
        <translation>optim.name ist „%1“, muss aber adamw, adam, sgd oder lars sein.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>wird vorbereitet</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>Prozess %1 auf %2</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>rename to</source>
        <translation>durch Umbenennen angelegt</translation>
    </message>
    <message>
        <source>run.batch_size is %1 but must be at least %2 here: model.backbone %3 shrinks a view of %4 px to one cell, and batch norm can&apos;t normalise by one value; take more photos a batch, raise views.local_count, or raise views.local_size_px above %5.</source>
        <translation>run.batch_size ist %1, muss hier aber mindestens %2 sein: model.backbone %3 verkleinert eine Ansicht von %4 px auf eine einzige Zelle, und die Batch-Norm kann nicht über einen einzigen Wert normieren; nehmen Sie mehr Fotos je Batch, erhöhen Sie views.local_count oder setzen Sie views.local_size_px auf mehr als %5.</translation>
    </message>
    <message>
        <source>run.batch_size is %1 but there are only %2 photos to learn from; lower it or add photos.</source>
        <translation>run.batch_size ist %1, aber zum Lernen gibt es nur %2 Fotos; senken Sie den Wert oder fügen Sie Fotos hinzu.</translation>
    </message>
    <message>
        <source>run.batch_size must be at least 1.</source>
        <translation>run.batch_size muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>run.device is &quot;%1&quot; but must be auto, cpu or cuda:N.</source>
        <translation>run.device ist „%1“, muss aber auto, cpu oder cuda:N sein.</translation>
    </message>
    <message>
        <source>run.device is &quot;%1&quot;, which can&apos;t be used; take %2.</source>
        <translation>run.device ist „%1“ und lässt sich nicht verwenden; nehmen Sie %2.</translation>
    </message>
    <message>
        <source>run.precision fp16 needs a GPU; take bf16, fp32 or auto on a CPU.</source>
        <translation>run.precision fp16 braucht eine GPU; nehmen Sie auf einer CPU bf16, fp32 oder auto.</translation>
    </message>
    <message>
        <source>run.precision is &quot;%1&quot;, which is not known; take auto, fp32, bf16 or fp16.</source>
        <translation>run.precision ist „%1“ und nicht bekannt; nehmen Sie auto, fp32, bf16 oder fp16.</translation>
    </message>
    <message>
        <source>run.precision is fp16 but run.device is cpu, which computes fp32 and bf16 only; choose bf16 or auto.</source>
        <translation>run.precision ist fp16, aber run.device ist cpu und rechnet nur fp32 und bf16; wählen Sie bf16 oder auto.</translation>
    </message>
    <message>
        <source>run.threads is %1, but this machine gives %2 processors; so many threads are used.</source>
        <translation>run.threads ist %1, aber auf diesem Rechner stehen nur %2 Prozessoren bereit; so viele Threads werden verwendet.</translation>
    </message>
    <message>
        <source>run.threads is %1, but this machine gives 1 processor; so many threads are used.</source>
        <translation>run.threads ist %1, aber auf diesem Rechner steht nur 1 Prozessor bereit; so viele Threads werden verwendet.</translation>
    </message>
    <message>
        <source>run.workers asks for %1 threads, more than this machine can use; %2 are used.</source>
        <translation>run.workers verlangt %1 Threads, mehr, als dieser Rechner nutzen kann; %2 werden verwendet.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>start with %1 in the environment (it was tried and computes right), or %2</source>
        <translation>mit %1 in der Umgebung starten (ausprobiert, rechnet richtig) oder %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>stopped while it was being prepared</source>
        <translation>während der Vorbereitung beendet</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird beendet</translation>
    </message>
    <message>
        <source>student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>t-SNE is for at most %1 photos, but there are %2; choose PCA or a smaller folder.</source>
        <translation>t-SNE ist für höchstens %1 Fotos, es sind aber %2; wählen Sie PCA oder einen kleineren Ordner.</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>teacher.temp_warmup_epochs is %1 and the whole run has %2: the teacher temperature is on its way from %3 to %4 to the end; shorten the warm-up to a third of the run, or train longer.</source>
        <translation>teacher.temp_warmup_epochs ist %1, und der ganze Lauf hat nur %2: Die Temperatur des Lehrers ist bis zum Ende auf dem Weg von %3 zu %4; verkürzen Sie die Aufwärmphase auf ein Drittel des Laufs oder trainieren Sie länger.</translation>
    </message>
    <message>
        <source>tensor %1</source>
        <translation>Tensor %1</translation>
    </message>
    <message>
        <source>tensor %1 does not follow the one before it</source>
        <translation>Tensor %1 folgt nicht auf den vorigen</translation>
    </message>
    <message>
        <source>tensor %1 has a type or a size that such a file can&apos;t hold</source>
        <translation>Tensor %1 hat einen Typ oder eine Größe, die eine solche Datei nicht enthalten kann</translation>
    </message>
    <message>
        <source>tensor %1 needs exactly dtype, shape and data_offsets</source>
        <translation>Tensor %1 braucht genau dtype, shape und data_offsets</translation>
    </message>
    <message>
        <source>tensor %1 overlaps another</source>
        <translation>Tensor %1 überschneidet einen anderen</translation>
    </message>
    <message>
        <source>the BLAS of LibTorch</source>
        <translation>BLAS von LibTorch</translation>
    </message>
    <message>
        <source>the checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>the first product</source>
        <translation>Das erste Produkt</translation>
    </message>
    <message>
        <source>the key %1 stands twice in one object, in line %2; keep one</source>
        <translation>der Schlüssel %1 steht zweimal in einem Objekt, in Zeile %2; behalten Sie einen</translation>
    </message>
    <message>
        <source>the key %1 stands twice in one object, in lines %2 and %3; keep one</source>
        <translation>der Schlüssel %1 steht zweimal in einem Objekt, in den Zeilen %2 und %3; behalten Sie einen</translation>
    </message>
    <message>
        <source>the name %1 occurs twice in its header</source>
        <translation>der Name %1 kommt im Kopf der Datei zweimal vor</translation>
    </message>
    <message>
        <source>the names in it take more than the 100 MB that the header of such a file can have; write fewer or give them shorter paths</source>
        <translation>die Namen darin brauchen mehr als die 100 MB, die der Kopf einer solchen Datei haben kann; schreiben Sie weniger oder geben Sie ihnen kürzere Pfade</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>the zip holds no data.pkl</source>
        <translation>das ZIP enthält keine data.pkl</translation>
    </message>
    <message>
        <source>there is a mistake at or just before %1</source>
        <translation>ein Fehler steht an dieser Stelle oder kurz davor: %1</translation>
    </message>
    <message>
        <source>to apply a step</source>
        <translation>zum Anwenden eines Schritts</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>two numbers, as [low, high]</source>
        <translation>zwei Zahlen, wie [untere, obere]</translation>
    </message>
    <message>
        <source>vision transformer of %1 blocks of %2 channels, patch %3</source>
        <translation>Vision Transformer aus %1 Blöcken mit %2 Kanälen, Patch %3</translation>
    </message>
    <message>
        <source>watchdog, %1: %2</source>
        <translation>Wächter, %1: %2</translation>
    </message>
    <message>
        <source>watchdog: %1 is over since step %2</source>
        <translation>Wächter: %1 ist seit Schritt %2 vorbei</translation>
    </message>
    <message>
        <source>write</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>The contact sheet %1 could not be drawn; free some memory and try again.</source>
        <translation>Der Kontaktbogen %1 konnte nicht gezeichnet werden; geben Sie Speicher frei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Pixels and colours have no local features; choose a network.</source>
        <translation>Bildpunkte und Farben haben keine örtlichen Merkmale; wählen Sie ein Netz.</translation>
    </message>
    <message>
        <source>There are no features named &quot;%1&quot;; choose pixels or colors.</source>
        <translation>Merkmale namens „%1“ gibt es nicht; wählen Sie pixels oder colors.</translation>
    </message>
    <message>
        <source>%1 is a JPEG, which blurs what is object and what is not; save masks as PNG.</source>
        <translation>%1 ist ein JPEG, das verwischt, was Objekt ist und was nicht; speichern Sie Masken als PNG.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 files are the same as others, reached through links, and count once: %2 is %3.</source>
        <translation>%1 Dateien sind dieselben wie andere, über Verknüpfungen erreicht, und zählen einmal: %2 ist %3.</translation>
    </message>
    <message>
        <source>%1 is laid out as PASCAL VOC is: the photos are those in JPEGImages, masks and lists are none.</source>
        <translation>%1 ist aufgebaut wie PASCAL VOC: Fotos sind die in JPEGImages; Masken und Listen sind keine.</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor a list of pictures; set data.folder to the folder that holds the photos.</source>
        <translation>%1 ist weder ein Ordner noch eine Liste von Bildern; setzen Sie data.folder auf den Ordner mit den Fotos.</translation>
    </message>
    <message>
        <source>%1 is the same file as %2 and counts once.</source>
        <translation>%1 ist dieselbe Datei wie %2 und zählt einmal.</translation>
    </message>
    <message>
        <source>The folder %1 holds no picture; choose one with photos in it.</source>
        <translation>Der Ordner %1 enthält kein Bild; wählen Sie einen mit Fotos.</translation>
    </message>
    <message>
        <source>The list %1 names no file; write a path into each line.</source>
        <translation>Die Liste %1 nennt keine Datei; schreiben Sie in jede Zeile einen Pfad.</translation>
    </message>
    <message>
        <source>There is no list %1; set data.list to a text or CSV file of paths.</source>
        <translation>Es gibt keine Liste %1; setzen Sie data.list auf eine Text- oder CSV-Datei mit Pfaden.</translation>
    </message>
    <message>
        <source>Thumbnails and trash of file servers and systems are left out: %1 in %2.</source>
        <translation>Vorschaubilder und Papierkörbe von Servern und Systemen bleiben außen vor: %1 in %2.</translation>
    </message>
    <message>
        <source>a %1 file</source>
        <translation>eine %1-Datei</translation>
    </message>
    <message>
        <source>a DirectDraw texture</source>
        <translation>eine DirectDraw-Textur</translation>
    </message>
    <message>
        <source>a FITS file</source>
        <translation>eine FITS-Datei</translation>
    </message>
    <message>
        <source>a GIMP file</source>
        <translation>eine GIMP-Datei</translation>
    </message>
    <message>
        <source>a JPEG XR file</source>
        <translation>eine JPEG-XR-Datei</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>eine Photoshop-Datei</translation>
    </message>
    <message>
        <source>a QOI file</source>
        <translation>eine QOI-Datei</translation>
    </message>
    <message>
        <source>a Radiance file</source>
        <translation>eine Radiance-Datei</translation>
    </message>
    <message>
        <source>a camera&apos;s raw file</source>
        <translation>eine Rohdatei einer Kamera</translation>
    </message>
    <message>
        <source>an %1 file</source>
        <translation>eine %1-Datei</translation>
    </message>
    <message>
        <source>can&apos;t be read: libvips does not start</source>
        <translation>kann nicht gelesen werden: libvips startet nicht</translation>
    </message>
    <message>
        <source>data.exclude leaves out all that %1 names.</source>
        <translation>data.exclude lässt alles aus, was %1 nennt.</translation>
    </message>
    <message>
        <source>is %1 that is damaged, cut short or of a kind that is not read</source>
        <translation>ist %1, die beschädigt, abgeschnitten oder von einer Art ist, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>is %1, which a build without libvips does not read</source>
        <translation>ist %1, was ein Programm ohne libvips nicht liest</translation>
    </message>
    <message>
        <source>is %1, which is not read; save it as PNG or JPEG</source>
        <translation>ist %1, was nicht gelesen wird; speichern Sie es als PNG oder JPEG</translation>
    </message>
    <message>
        <source>is a camera&apos;s raw file that is damaged or cut short</source>
        <translation>ist eine Rohdatei einer Kamera, die beschädigt oder abgeschnitten ist</translation>
    </message>
    <message>
        <source>is a camera&apos;s raw file, which a build without LibRaw does not read</source>
        <translation>ist eine Rohdatei einer Kamera, die ein Programm ohne LibRaw nicht liest</translation>
    </message>
    <message>
        <source>is a raw file of a camera that is not known here; convert it to DNG or JPEG</source>
        <translation>ist eine Rohdatei einer hier unbekannten Kamera; wandeln Sie sie in DNG oder JPEG um</translation>
    </message>
    <message>
        <source>a DICOM file</source>
        <translation>eine DICOM-Datei</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A checkpoint (safetensors or PyTorch) that the backbone starts from, or dinoscope_resnet_tiny, which comes with Dinoscope; empty starts at random.</source>
        <translation>Ein Checkpoint (safetensors oder PyTorch), mit dem das Backbone beginnt, oder dinoscope_resnet_tiny, das zu Dinoscope gehört; ohne Angabe beginnt es mit zufälligen Gewichten.</translation>
    </message>
    <message>
        <source>A few hundred to a few thousand photos on one machine.</source>
        <translation>Einige Hundert bis einige Tausend Fotos auf einem Rechner.</translation>
    </message>
    <message>
        <source>A neighbour&apos;s vote is exp(similarity / temperature).</source>
        <translation>Die Stimme eines Nachbarn ist exp(Ähnlichkeit / Temperatur).</translation>
    </message>
    <message>
        <source>Accumulate</source>
        <translation>Akkumulation</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Attention every</source>
        <translation>Abstand der Aufmerksamkeitskarten</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Backbone</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Batch-Norm</translation>
    </message>
    <message>
        <source>Batch normalisation in the head&apos;s hidden layers.</source>
        <translation>Batch-Normalisierung in den verdeckten Schichten des Kopfes.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Batches whose gradients are averaged into one step: a larger batch in the same memory.</source>
        <translation>Batches, deren Gradienten zu einem Schritt gemittelt werden: ein größerer Batch im selben Speicher.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <source>Blur sigma</source>
        <translation>Weichzeichnen, Sigma</translation>
    </message>
    <message>
        <source>Bottleneck size</source>
        <translation>Breite des Engpasses</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Center momentum</source>
        <translation>Momentum des Zentrums</translation>
    </message>
    <message>
        <source>Centre looked at</source>
        <translation>Betrachtete Mitte</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Abstand der Checkpoints</translation>
    </message>
    <message>
        <source>Class level</source>
        <translation>Klassenebene</translation>
    </message>
    <message>
        <source>Clip gradients</source>
        <translation>Gradienten begrenzen</translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation>Farbänderung</translation>
    </message>
    <message>
        <source>Compute threads</source>
        <translation>Rechenthreads</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>DINO reference, ViT-S/16</source>
        <translation>DINO-Referenz, ViT-S/16</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Decides every random draw of the run: the same seed, settings, machine and run.threads give the same run; other threads or devices add up in another order and differ in the last digits.</source>
        <translation>Bestimmt jede zufällige Ziehung des Laufs: Derselbe Startwert, dieselben Einstellungen, derselbe Rechner und dasselbe run.threads ergeben denselben Lauf; andere Threads oder Geräte addieren in anderer Reihenfolge und weichen in den letzten Stellen ab.</translation>
    </message>
    <message>
        <source>Decodes JPEGs with no more pixels than the smallest crop needs: large photos load several times as fast and take less memory, but views are no longer exactly the reference&apos;s.</source>
        <translation>Decodiert JPEGs mit nur so vielen Pixeln, wie der kleinste Ausschnitt braucht: Große Fotos laden um ein Mehrfaches schneller und belegen weniger Speicher, aber die Ansichten sind nicht mehr genau die der Referenz.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>Deterministisch</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Drop path</source>
        <translation>Drop Path</translation>
    </message>
    <message>
        <source>Each channel is divided by this after the mean is subtracted.</source>
        <translation>Durch diesen Wert wird jeder Kanal geteilt, nachdem der Mittelwert abgezogen ist.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epochs at the start during which the prototypes do not move.</source>
        <translation>Epochen am Anfang, in denen sich die Prototypen nicht bewegen.</translation>
    </message>
    <message>
        <source>Epochs between two k-NN probes of the teacher, when there are classes; 0 probes never.</source>
        <translation>Epochen zwischen zwei k-NN-Proben des Lehrers, wenn es Klassen gibt; bei 0 gibt es keine Proben.</translation>
    </message>
    <message>
        <source>Epochs over which the learning rate rises linearly from 0; a shorter run warms up all along. Not read where the warm-up is given in steps.</source>
        <translation>Epochen, über die die Lernrate linear von 0 ansteigt; in einem kürzeren Lauf steigt sie bis zum Ende. Gilt nicht, wenn die Aufwärmphase in Schritten angegeben ist.</translation>
    </message>
    <message>
        <source>Epochs over which the teacher temperature goes linearly from start to end.</source>
        <translation>Epochen, über die die Temperatur des Lehrers linear vom Anfangs- zum Endwert geht.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Abdecken</translation>
    </message>
    <message>
        <source>Erased area</source>
        <translation>Abgedeckte Fläche</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>First layers of a ResNet: imagenet shrinks a view four times, small keeps its size (for 28 to 64 px). resnet_small and resnet_tiny have their own.</source>
        <translation>Die ersten Schichten eines ResNets: imagenet verkleinert eine Ansicht auf ein Viertel der Seitenlänge, small behält ihre Größe bei (für 28 bis 64 px). resnet_small und resnet_tiny haben eigene.</translation>
    </message>
    <message>
        <source>Fix last layer&apos;s norm</source>
        <translation>Norm der letzten Schicht fest</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Freeze last layer</source>
        <translation>Letzte Schicht einfrieren</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Global 1</source>
        <translation>Global 1</translation>
    </message>
    <message>
        <source>Global 2</source>
        <translation>Global 2</translation>
    </message>
    <message>
        <source>Global scale</source>
        <translation>Globaler Flächenanteil</translation>
    </message>
    <message>
        <source>Global size</source>
        <translation>Globale Größe</translation>
    </message>
    <message>
        <source>Global views</source>
        <translation>Globale Ansichten</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey world</source>
        <translation>Grauwelt</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Half the changes of the reference and none that destroys colour; where colour or fine texture tells things apart.</source>
        <translation>Halb so starke Änderungen wie die Referenz und keine, die Farbe zerstört; wo Farbe oder feine Textur Dinge unterscheidet.</translation>
    </message>
    <message>
        <source>Half-width of the range around 1 of the brightness factor.</source>
        <translation>Halbe Breite des Bereichs um 1, aus dem der Helligkeitsfaktor gezogen wird.</translation>
    </message>
    <message>
        <source>Half-width of the range around 1 of the contrast factor.</source>
        <translation>Halbe Breite des Bereichs um 1, aus dem der Kontrastfaktor gezogen wird.</translation>
    </message>
    <message>
        <source>Half-width of the range around 1 of the saturation factor.</source>
        <translation>Halbe Breite des Bereichs um 1, aus dem der Sättigungsfaktor gezogen wird.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Breite der verdeckten Schichten</translation>
    </message>
    <message>
        <source>Horizontal flip</source>
        <translation>Horizontale Spiegelung</translation>
    </message>
    <message>
        <source>How far corners may move inside, as part of half the side.</source>
        <translation>Wie weit die Ecken nach innen wandern dürfen, als Teil der halben Seitenlänge.</translation>
    </message>
    <message>
        <source>How long, on what and how safely.</source>
        <translation>Wie lange, worauf und wie abgesichert.</translation>
    </message>
    <message>
        <source>How many large crops are drawn of each photo; both student and teacher see them.</source>
        <translation>Wie viele große Ausschnitte aus jedem Foto gezogen werden; Schüler und Lehrer sehen sie beide.</translation>
    </message>
    <message>
        <source>How many nearest neighbours vote.</source>
        <translation>Wie viele nächste Nachbarn abstimmen.</translation>
    </message>
    <message>
        <source>How many small crops are drawn of each photo; only the student sees them and must match the teacher&apos;s view of the whole.</source>
        <translation>Wie viele kleine Ausschnitte aus jedem Foto gezogen werden; nur der Schüler sieht sie und muss so antworten wie der Lehrer für das Ganze.</translation>
    </message>
    <message>
        <source>How much of the running mean of teacher outputs is kept at each step; subtracting it keeps one output from winning everywhere.</source>
        <translation>Wie viel vom laufenden Mittel der Ausgaben des Lehrers bei jedem Schritt erhalten bleibt; es abzuziehen verhindert, dass eine Ausgabe überall gewinnt.</translation>
    </message>
    <message>
        <source>How much of the teacher is kept at each step at the end; cosine in between.</source>
        <translation>Wie viel vom Lehrer bei jedem Schritt am Ende erhalten bleibt; dazwischen ein Kosinusverlauf.</translation>
    </message>
    <message>
        <source>How much of the teacher is kept at each step at the start; small batches and sets need a lower value, else the teacher hardly moves.</source>
        <translation>Wie viel vom Lehrer bei jedem Schritt am Anfang erhalten bleibt; kleine Batches und Sammlungen brauchen einen niedrigeren Wert, sonst bewegt sich der Lehrer kaum.</translation>
    </message>
    <message>
        <source>How often every photo is seen; the schedules span this length.</source>
        <translation>Wie oft jedes Foto gesehen wird; über diese Länge erstrecken sich die Verläufe.</translation>
    </message>
    <message>
        <source>How student and teacher are compared.</source>
        <translation>Wie Schüler und Lehrer verglichen werden.</translation>
    </message>
    <message>
        <source>How the student follows the gradient.</source>
        <translation>Wie der Schüler dem Gradienten folgt.</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>JPEG-Qualität</translation>
    </message>
    <message>
        <source>Keep every</source>
        <translation>Abstand dauerhafter Checkpoints</translation>
    </message>
    <message>
        <source>Keeps a checkpoint for good every so many epochs, besides the newest ones and the best; 0 keeps no others.</source>
        <translation>Bewahrt nach jeweils so vielen Epochen einen Checkpoint dauerhaft auf, neben den neuesten und dem besten; bei 0 keine weiteren.</translation>
    </message>
    <message>
        <source>Keeps the length of the prototypes at 1, which steadies training at some cost in accuracy.</source>
        <translation>Hält die Länge der Prototypen auf 1; das macht das Training stabiler und kostet etwas Genauigkeit.</translation>
    </message>
    <message>
        <source>Largest L2 norm of the gradient of each parameter tensor; 0 does not clip.</source>
        <translation>Größte L2-Norm des Gradienten jedes Parametertensors; 0 begrenzt nicht.</translation>
    </message>
    <message>
        <source>Largest angle of the rotation to either side.</source>
        <translation>Größter Winkel der Drehung nach beiden Seiten.</translation>
    </message>
    <message>
        <source>Largest shift of the hue to either side; 0.5 reaches every colour. Lower it where colour matters.</source>
        <translation>Größte Verschiebung des Farbtons nach beiden Seiten; 0,5 erreicht jede Farbe. Senken Sie sie, wo es auf Farbe ankommt.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate, end</source>
        <translation>Lernrate, Ende</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Lightly example, ResNet-18</source>
        <translation>Lightly-Beispiel, ResNet-18</translation>
    </message>
    <message>
        <source>Linear layers before the bottleneck&apos;s output, the last into the bottleneck.</source>
        <translation>Lineare Schichten bis zum Ausgang des Engpasses; die letzte führt in den Engpass.</translation>
    </message>
    <message>
        <source>Loader workers</source>
        <translation>Ladethreads</translation>
    </message>
    <message>
        <source>Local scale</source>
        <translation>Lokaler Flächenanteil</translation>
    </message>
    <message>
        <source>Local size</source>
        <translation>Lokale Größe</translation>
    </message>
    <message>
        <source>Local views</source>
        <translation>Lokale Ansichten</translation>
    </message>
    <message>
        <source>Locals</source>
        <translation>Lokale</translation>
    </message>
    <message>
        <source>Longest time between two checkpoints, besides those at the end of epochs.</source>
        <translation>Längste Zeit zwischen zwei Checkpoints, neben denen am Ende von Epochen.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Multiplies the learning rate by images a step / 256.</source>
        <translation>Multipliziert die Lernrate mit Bildern je Schritt / 256.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Noise sigma</source>
        <translation>Rauschen, Sigma</translation>
    </message>
    <message>
        <source>Number format of the heavy products: auto takes bf16 where the hardware is fast at it.</source>
        <translation>Zahlenformat der aufwendigen Produkte: auto nimmt bf16, wo die Hardware damit schnell ist.</translation>
    </message>
    <message>
        <source>On a GPU, computes only with kernels that give the same numbers each time: slower, and a run that is repeated or resumed agrees to the last bit.</source>
        <translation>Rechnet auf einer GPU nur mit Kerneln, die jedes Mal dieselben Zahlen liefern: langsamer, aber ein wiederholter oder fortgesetzter Lauf stimmt bis aufs letzte Bit überein.</translation>
    </message>
    <message>
        <source>On a GPU, lets products that stay in fp32 round their factors to 10 bits (TF32): faster, no longer the reference&apos;s numbers to the last digits.</source>
        <translation>Auf einer GPU dürfen Produkte, die in fp32 bleiben, ihre Faktoren auf 10 Bit runden (TF32): schneller, aber nicht mehr bis in die letzten Stellen die Zahlen der Referenz.</translation>
    </message>
    <message>
        <source>On collapse or NaN</source>
        <translation>Bei Kollaps oder NaN</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Part of a photo&apos;s short side that embeddings look at, in the middle; 1 for pictures that their subject fills.</source>
        <translation>Teil der kurzen Seite eines Fotos, den Embeddings in der Mitte betrachten; 1 für Bilder, die ihr Motiv ausfüllt.</translation>
    </message>
    <message>
        <source>Patch size</source>
        <translation>Patchgröße</translation>
    </message>
    <message>
        <source>Paths relative to the folder, or patterns with * and ?, that are left out.</source>
        <translation>Pfade relativ zum Ordner oder Muster mit * und ?, die ausgeschlossen werden.</translation>
    </message>
    <message>
        <source>Peak size of the student&apos;s steps; with scaling on, for a batch of 256 images.</source>
        <translation>Höchste Schrittweite des Schülers; mit Skalierung für einen Batch von 256 Bildern.</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Perspective strength</source>
        <translation>Perspektive, Stärke</translation>
    </message>
    <message>
        <source>Photos in one forward pass; larger needs more memory.</source>
        <translation>Fotos in einem Vorwärtsdurchlauf; mehr brauchen mehr Speicher.</translation>
    </message>
    <message>
        <source>Pictures of 28 to 64 pixels.</source>
        <translation>Bilder von 28 bis 64 Pixeln.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>Probability of a Gaussian blur for the first global view, the other global views and the local views.</source>
        <translation>Wahrscheinlichkeit eines gaußschen Weichzeichnens für die erste globale Ansicht, die übrigen globalen Ansichten und die lokalen Ansichten.</translation>
    </message>
    <message>
        <source>Probability that Gaussian noise is added, for the first global view, the other global views and the local views.</source>
        <translation>Wahrscheinlichkeit, dass gaußsches Rauschen hinzukommt, für die erste globale Ansicht, die übrigen globalen Ansichten und die lokalen Ansichten.</translation>
    </message>
    <message>
        <source>Probability that a rectangle is covered with the mean colour, for the first global view, the other global views and the local views.</source>
        <translation>Wahrscheinlichkeit, dass ein Rechteck mit der mittleren Farbe abgedeckt wird, für die erste globale Ansicht, die übrigen globalen Ansichten und die lokalen Ansichten.</translation>
    </message>
    <message>
        <source>Probability that a view gets the blocks and the blurred colours of a JPEG, for the first global view, the other global views and the local views.</source>
        <translation>Wahrscheinlichkeit, dass eine Ansicht die Blöcke und die verwaschenen Farben eines JPEGs bekommt, für die erste globale Ansicht, die übrigen globalen Ansichten und die lokalen Ansichten.</translation>
    </message>
    <message>
        <source>Probability that a view is looked at askew, for the first global view, the other global views and the local views.</source>
        <translation>Wahrscheinlichkeit, dass eine Ansicht von schräg betrachtet wird, für die erste globale Ansicht, die übrigen globalen Ansichten und die lokalen Ansichten.</translation>
    </message>
    <message>
        <source>Probability that a view is mirrored left to right.</source>
        <translation>Wahrscheinlichkeit, dass bei einer Ansicht links und rechts vertauscht werden.</translation>
    </message>
    <message>
        <source>Probability that a view is mirrored top to bottom; useful for aerial and microscope images.</source>
        <translation>Wahrscheinlichkeit, dass bei einer Ansicht oben und unten vertauscht werden; nützlich für Luft- und Mikroskopbilder.</translation>
    </message>
    <message>
        <source>Probability that a view is rotated by a random angle.</source>
        <translation>Wahrscheinlichkeit, dass eine Ansicht um einen zufälligen Winkel gedreht wird.</translation>
    </message>
    <message>
        <source>Probability that a view loses its colour.</source>
        <translation>Wahrscheinlichkeit, dass eine Ansicht ihre Farbe verliert.</translation>
    </message>
    <message>
        <source>Probability that bright values are inverted for the first global view, the other global views and the local views.</source>
        <translation>Wahrscheinlichkeit, dass helle Werte umgekehrt werden, für die erste globale Ansicht, die übrigen globalen Ansichten und die lokalen Ansichten.</translation>
    </message>
    <message>
        <source>Probability that brightness, contrast, saturation and hue are changed, in an order drawn each time.</source>
        <translation>Wahrscheinlichkeit, dass Helligkeit, Kontrast, Sättigung und Farbton geändert werden, in jedes Mal neu gezogener Reihenfolge.</translation>
    </message>
    <message>
        <source>Probability that the channels are balanced to equal means, which takes away a cast of light, for the first global view, the other global views and the local views.</source>
        <translation>Wahrscheinlichkeit, dass die Kanäle auf gleiche Mittelwerte abgeglichen werden, was einen Farbstich nimmt, für die erste globale Ansicht, die übrigen globalen Ansichten und die lokalen Ansichten.</translation>
    </message>
    <message>
        <source>Probe every</source>
        <translation>Abstand der k-NN-Proben</translation>
    </message>
    <message>
        <source>Prototypes</source>
        <translation>Prototypen</translation>
    </message>
    <message>
        <source>Pull of the weights towards 0 at the end; cosine in between.</source>
        <translation>Zug der Gewichte gegen 0 am Ende; dazwischen ein Kosinusverlauf.</translation>
    </message>
    <message>
        <source>Pull of the weights towards 0 at the start; none on biases and norms.</source>
        <translation>Zug der Gewichte gegen 0 am Anfang; keiner auf Biases und Normierungen.</translation>
    </message>
    <message>
        <source>Quality of the JPEG, drawn uniformly; lower shows more.</source>
        <translation>Qualität des JPEGs, gleichverteilt gezogen; ein niedriger Wert ist deutlicher zu sehen.</translation>
    </message>
    <message>
        <source>Rate at which the student&apos;s transformer blocks are skipped, growing from 0 to this with depth.</source>
        <translation>Rate, mit der Transformerblöcke des Schülers übersprungen werden; sie wächst mit der Tiefe von 0 bis zu diesem Wert.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Rotation angle</source>
        <translation>Drehwinkel</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Scale with batch</source>
        <translation>Mit dem Batch skalieren</translation>
    </message>
    <message>
        <source>Scaled decoding</source>
        <translation>Verkleinertes Decodieren</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Share of the previous step kept by SGD and LARS; Adam&apos;s does not read it.</source>
        <translation>Anteil des vorigen Schritts, den SGD und LARS beibehalten; für Adam und AdamW gilt er nicht.</translation>
    </message>
    <message>
        <source>Sharpness of the teacher&apos;s output after the warm-up; lower it when the loss does not fall.</source>
        <translation>Schärfe der Ausgabe des Lehrers nach der Aufwärmphase; senken Sie den Wert, wenn der Loss nicht fällt.</translation>
    </message>
    <message>
        <source>Sharpness of the teacher&apos;s output at the start; lower is sharper and guards against uniform outputs.</source>
        <translation>Schärfe der Ausgabe des Lehrers am Anfang; niedriger ist schärfer und schützt vor gleichverteilten Ausgaben.</translation>
    </message>
    <message>
        <source>Side length to which a global crop is resized for the network.</source>
        <translation>Seitenlänge, auf die ein globaler Ausschnitt für das Netz skaliert wird.</translation>
    </message>
    <message>
        <source>Side length to which a local crop is resized for the network.</source>
        <translation>Seitenlänge, auf die ein lokaler Ausschnitt für das Netz skaliert wird.</translation>
    </message>
    <message>
        <source>Side of the squares into which a vision transformer cuts a view; smaller is finer and slower.</source>
        <translation>Seitenlänge der Quadrate, in die ein Vision Transformer eine Ansicht zerlegt; kleiner ist feiner und langsamer.</translation>
    </message>
    <message>
        <source>Size of the output that student and teacher compare; smaller sets need fewer.</source>
        <translation>Größe der Ausgabe, die Schüler und Lehrer vergleichen; kleinere Sammlungen brauchen weniger.</translation>
    </message>
    <message>
        <source>Small photo collections</source>
        <translation>Kleine Fotosammlungen</translation>
    </message>
    <message>
        <source>Smaller crops and larger changes than the reference; for large sets that are learned from for long.</source>
        <translation>Kleinere Ausschnitte und stärkere Änderungen als die Referenz; für große Sammlungen, aus denen lange gelernt wird.</translation>
    </message>
    <message>
        <source>Softness of the student&apos;s output.</source>
        <translation>Weichheit der Ausgabe des Schülers.</translation>
    </message>
    <message>
        <source>Solarise</source>
        <translation>Solarisieren</translation>
    </message>
    <message>
        <source>Solarise threshold</source>
        <translation>Solarisieren, Schwelle</translation>
    </message>
    <message>
        <source>Standard deviation of the blur, drawn uniformly.</source>
        <translation>Standardabweichung des Weichzeichnens, gleichverteilt gezogen.</translation>
    </message>
    <message>
        <source>Standard deviation of the noise, drawn uniformly.</source>
        <translation>Standardabweichung des Rauschens, gleichverteilt gezogen.</translation>
    </message>
    <message>
        <source>Start from weights</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Stem</source>
        <translation>Eingangsschichten</translation>
    </message>
    <message>
        <source>Steps between two attention maps of the pinned photos; 0 draws none.</source>
        <translation>Schritte zwischen zwei Aufmerksamkeitskarten der angehefteten Fotos; bei 0 werden keine gezeichnet.</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises, in place of the warm-up in epochs: for runs of few epochs; 0 counts in epochs.</source>
        <translation>Schritte, über die die Lernrate ansteigt, anstelle der Aufwärmphase in Epochen: für Läufe mit wenigen Epochen; bei 0 wird in Epochen gezählt.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Student temperature</source>
        <translation>Temperatur des Schülers</translation>
    </message>
    <message>
        <source>Subtracted from each channel (red, green, blue) of values scaled to 0 to 1.</source>
        <translation>Wird von jedem Kanal (Rot, Grün, Blau) abgezogen, nachdem die Werte auf 0 bis 1 skaliert sind.</translation>
    </message>
    <message>
        <source>TF32</source>
        <translation>TF32</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>Teacher momentum, end</source>
        <translation>Momentum des Lehrers, Ende</translation>
    </message>
    <message>
        <source>Teacher momentum, start</source>
        <translation>Momentum des Lehrers, Anfang</translation>
    </message>
    <message>
        <source>Teacher temperature, end</source>
        <translation>Temperatur des Lehrers, Ende</translation>
    </message>
    <message>
        <source>Teacher temperature, start</source>
        <translation>Temperatur des Lehrers, Anfang</translation>
    </message>
    <message>
        <source>Temperature warm-up</source>
        <translation>Aufwärmphase der Temperatur</translation>
    </message>
    <message>
        <source>The backbone: the network that is kept.</source>
        <translation>Das Backbone: das Netz, das behalten wird.</translation>
    </message>
    <message>
        <source>The defaults of facebookresearch/dino&apos;s main_dino.py, for large collections; for runs of 300 epochs its README also warms the teacher up to 0.07 over 30 epochs and frees the last layer&apos;s norm.</source>
        <translation>Die Standardwerte von main_dino.py aus facebookresearch/dino, für große Sammlungen; für Läufe von 300 Epochen lässt dessen README die Temperatur des Lehrers außerdem über 30 Epochen auf 0,07 steigen und gibt die Norm der letzten Schicht frei.</translation>
    </message>
    <message>
        <source>The k-NN probe that runs while training.</source>
        <translation>Die k-NN-Probe, die während des Trainings läuft.</translation>
    </message>
    <message>
        <source>The learning rate towards which the cosine falls.</source>
        <translation>Die Lernrate, auf die der Kosinusverlauf fällt.</translation>
    </message>
    <message>
        <source>The moving average of the student that sets the targets.</source>
        <translation>Der gleitende Mittelwert des Schülers, der die Ziele vorgibt.</translation>
    </message>
    <message>
        <source>The network that is trained and kept; vision transformers give attention maps, resnet_tiny is for pictures of up to 44 px, resnet_small for up to 96 px.</source>
        <translation>Das Netz, das trainiert und behalten wird; Vision Transformer liefern Aufmerksamkeitskarten, resnet_tiny ist für Bilder bis 44 px, resnet_small bis 96 px.</translation>
    </message>
    <message>
        <source>The part of the photo&apos;s area that a global crop covers; a lower start gives harder pairs.</source>
        <translation>Der Teil der Fotofläche, den ein globaler Ausschnitt umfasst; eine niedrigere untere Grenze ergibt schwierigere Paare.</translation>
    </message>
    <message>
        <source>The part of the photo&apos;s area that a local crop covers.</source>
        <translation>Der Teil der Fotofläche, den ein lokaler Ausschnitt umfasst.</translation>
    </message>
    <message>
        <source>The part of the photos kept out of training, drawn by seed: the k-NN probe tests them against the others. 0 keeps none out, and the probe tests each photo against all others: right below some 5,000 photos, of which a tenth measures little.</source>
        <translation>Der Anteil der Fotos, der vom Training zurückgehalten wird, gezogen nach dem Startwert: Die k-NN-Probe prüft sie gegen die übrigen. Bei 0 wird keines zurückgehalten, und die Probe prüft jedes Foto gegen alle anderen: richtig unter etwa 5.000 Fotos, von denen ein Zehntel wenig misst.</translation>
    </message>
    <message>
        <source>The part of the view&apos;s area that the rectangle covers, drawn uniformly.</source>
        <translation>Der Teil der Fläche einer Ansicht, den das Rechteck abdeckt, gleichverteilt gezogen.</translation>
    </message>
    <message>
        <source>The projection head, discarded after training.</source>
        <translation>Der Projektionskopf, der nach dem Training verworfen wird.</translation>
    </message>
    <message>
        <source>The rule that turns gradients into steps.</source>
        <translation>Die Regel, die aus Gradienten Schritte macht.</translation>
    </message>
    <message>
        <source>The values of Lightly&apos;s DINO example.</source>
        <translation>Die Werte des DINO-Beispiels von Lightly.</translation>
    </message>
    <message>
        <source>Threads of one computation on the CPU; 0 takes the number of physical cores. More than the cores only wait for each other: then as many as there are cores are taken.</source>
        <translation>Threads einer Berechnung auf der CPU; 0 nimmt die Zahl der physischen Kerne. Mehr als es Kerne gibt, warten nur aufeinander: Dann werden so viele genommen, wie es Kerne gibt.</translation>
    </message>
    <message>
        <source>Threads that decode photos and render views; 0 chooses. The result does not depend on it. Of more than the machine can use, as many as it can are taken.</source>
        <translation>Threads, die Fotos decodieren und Ansichten erzeugen; bei 0 wählt Dinoscope. Das Ergebnis hängt nicht davon ab. Sind es mehr, als der Rechner nutzen kann, werden so viele genommen, wie er kann.</translation>
    </message>
    <message>
        <source>Tiny images</source>
        <translation>Winzige Bilder</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>Values from this one on are inverted.</source>
        <translation>Werte ab diesem werden umgekehrt.</translation>
    </message>
    <message>
        <source>Vertical flip</source>
        <translation>Vertikale Spiegelung</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Vote temperature</source>
        <translation>Temperatur der Abstimmung</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmphase</translation>
    </message>
    <message>
        <source>Warm-up, in steps</source>
        <translation>Aufwärmphase in Schritten</translation>
    </message>
    <message>
        <source>Weight decay, end</source>
        <translation>Weight Decay, Ende</translation>
    </message>
    <message>
        <source>Weight decay, start</source>
        <translation>Weight Decay, Anfang</translation>
    </message>
    <message>
        <source>What the watchdog does when the network collapses or a loss is no number: only report it, pause the run, or stop it; lesser trouble is always just reported.</source>
        <translation>Was der Wächter tut, wenn das Netz kollabiert oder ein Loss keine Zahl ist: nur melden (report), den Lauf anhalten (pause) oder ihn beenden (stop); Geringeres wird immer nur gemeldet.</translation>
    </message>
    <message>
        <source>Where to compute: auto takes a GPU when there is one; cpu; cuda:0, cuda:1, ...</source>
        <translation>Wo gerechnet wird: auto nimmt eine GPU, wenn es eine gibt; cpu; cuda:0, cuda:1, ...</translation>
    </message>
    <message>
        <source>Which crops and changes of a photo the networks see.</source>
        <translation>Welche Ausschnitte und Änderungen eines Fotos die Netze sehen.</translation>
    </message>
    <message>
        <source>Which photos a run learns from.</source>
        <translation>Aus welchen Fotos ein Lauf lernt.</translation>
    </message>
    <message>
        <source>Width of the L2-normalised layer before the prototypes.</source>
        <translation>Breite der L2-normierten Schicht vor den Prototypen.</translation>
    </message>
    <message>
        <source>Width of the head&apos;s hidden layers.</source>
        <translation>Breite der verdeckten Schichten des Kopfes.</translation>
    </message>
    <message>
        <source>Width over height of a crop before it is resized to a square; drawn log-uniformly.</source>
        <translation>Breite durch Höhe eines Ausschnitts, bevor er auf ein Quadrat skaliert wird; logarithmisch gleichverteilt gezogen.</translation>
    </message>
    <message>
        <source>adam</source>
        <translation>adam</translation>
    </message>
    <message>
        <source>adamw</source>
        <translation>adamw</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>fraction of area</source>
        <translation>Flächenanteil</translation>
    </message>
    <message>
        <source>imagenet</source>
        <translation>imagenet</translation>
    </message>
    <message>
        <source>lars</source>
        <translation>lars</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Tonwert</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Tonwerte</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>report</source>
        <translation>melden</translation>
    </message>
    <message>
        <source>sgd</source>
        <translation>sgd</translation>
    </message>
    <message>
        <source>small</source>
        <translation>small</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>Umdrehungen</translation>
    </message>
    <message>
        <source>views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>width / height</source>
        <translation>Breite / Höhe</translation>
    </message>
    <message>
        <source>The bundled garments in some minutes on two cores.</source>
        <translation>Die mitgelieferten Kleidungsstücke in einigen Minuten auf zwei Kernen.</translation>
    </message>
    <message>
        <source>A text or CSV file that names the photos of the folder to learn from, one a line, with a label in a second column where there is one; empty takes all.</source>
        <translation>Eine Text- oder CSV-Datei, die die Fotos des Ordners nennt, von denen gelernt wird, eines je Zeile, gegebenenfalls mit einem Etikett in der zweiten Spalte; leer nimmt alle.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>The folder of photos, in which pictures are found at any depth, or a list of them as data.list.</source>
        <translation>Der Ordner mit Fotos, in dem Bilder in jeder Tiefe gefunden werden, oder eine Liste davon wie data.list.</translation>
    </message>
    <message>
        <source>Which folder below the chosen one names the class: auto takes the first level when it has at least two folders (the second below train, val and test), none ignores folders, a number counts levels from 1.</source>
        <translation>Welcher Ordner unter dem gewählten die Klasse nennt: auto nimmt die erste Ebene, wenn sie mindestens zwei Ordner hat (die zweite unter train, val und test), none beachtet keine Ordner, eine Zahl zählt Ebenen ab 1.</translation>
    </message>
</context>
</TS>
