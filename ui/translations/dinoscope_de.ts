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
        <source>Pin a photo first.</source>
        <translation>Heften Sie zuerst ein Foto an.</translation>
    </message>
    <message>
        <source>The network is looking at the photos.</source>
        <translation>Das Netz betrachtet gerade die Fotos.</translation>
    </message>
    <message>
        <source>Looking at the pinned photos</source>
        <translation>Betrachten der angehefteten Fotos</translation>
    </message>
</context>
<context>
    <name>dinoscope::AttentionRow</name>
    <message>
        <source>Attention on %1</source>
        <translation>Aufmerksamkeit auf %1</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>%1 nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Watch %1 again</source>
        <translation>%1 wieder beobachten</translation>
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
</context>
<context>
    <name>dinoscope::AttentionStrip</name>
    <message>
        <source>Attention on the pinned photos</source>
        <translation>Aufmerksamkeit auf den angehefteten Fotos</translation>
    </message>
    <message>
        <source>Drop a photo here to watch the teacher&apos;s attention on it while the run goes on.</source>
        <translation>Ziehen Sie ein Foto hierher, um während des Laufs die Aufmerksamkeit des Lehrers darauf zu beobachten.</translation>
    </message>
    <message>
        <source>Pinned photos</source>
        <translation>Angeheftete Fotos</translation>
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
        <source>Pin photos …</source>
        <translation>Fotos anheften …</translation>
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
        <source>Reading a pinned photo</source>
        <translation>Lesen eines angehefteten Fotos</translation>
    </message>
    <message>
        <source>Photos to watch</source>
        <translation>Zu beobachtende Fotos</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.ppm *.pgm *.pbm *.pnm)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.ppm *.pgm *.pbm *.pnm)</translation>
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
    <message>
        <source>Which tensors of the file the network takes</source>
        <translation>Welche Tensoren der Datei das Netz übernimmt</translation>
    </message>
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
    <message>
        <source>all tensors match</source>
        <translation>alle Tensoren passen</translation>
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
        <source>Nearly the same: the %Ln most similar pair(s), and there may be more</source>
        <translation>
            <numerusform>Nahezu gleich: %Ln ähnlichstes Paar; es kann weitere geben</numerusform>
            <numerusform>Nahezu gleich: die %Ln ähnlichsten Paare; es kann weitere geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nearly the same: %Ln pair(s)</source>
        <translation>
            <numerusform>Nahezu gleich: %Ln Paar</numerusform>
            <numerusform>Nahezu gleich: %Ln Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>Like no other: the %1 most unusual</source>
        <translation>Wie kein anderes: die %1 ungewöhnlichsten</translation>
    </message>
    <message>
        <source>No two photos are that similar.</source>
        <translation>Keine zwei Fotos sind einander so ähnlich.</translation>
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
        <source>Unpin: its attention is no longer watched while training (Alt+P)</source>
        <translation>Lösen: Die Aufmerksamkeit darauf wird beim Training nicht mehr beobachtet (Alt+P)</translation>
    </message>
    <message>
        <source>Pin: watch its attention while training (Alt+P)</source>
        <translation>Anheften: Die Aufmerksamkeit darauf wird beim Training beobachtet (Alt+P)</translation>
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
        <source>%1, %2; %3 ms a step, %4 ms of it waiting for photos; %5 steps on %6 photos.</source>
        <translation>%1, %2; %3 ms je Schritt, davon %4 ms Warten auf Fotos; %5 Schritte mit %6 Fotos.</translation>
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
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Its neighbours say %1</source>
        <translation>Seine Nachbarn sagen %1</translation>
    </message>
    <message>
        <source>Every photo has the class of its neighbours.</source>
        <translation>Jedes Foto hat die Klasse seiner Nachbarn.</translation>
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
        <source>Clusters</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Curate</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read and were left out; the Data page tells which and why.</source>
        <translation>
            <numerusform>%Ln Foto konnte nicht gelesen werden und wurde ausgelassen; welches und warum, steht auf der Seite „Daten“.</numerusform>
            <numerusform>%Ln Fotos konnten nicht gelesen werden und wurden ausgelassen; welche und warum, steht auf der Seite „Daten“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has learned for %Ln step(s); what is explored here is another network.</source>
        <translation>
            <numerusform>%1 hat %Ln Schritt lang gelernt; hier wird ein anderes Netz erkundet.</numerusform>
            <numerusform>%1 hat %Ln Schritte lang gelernt; hier wird ein anderes Netz erkundet.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln photo(s) are left out of the data. Nothing is deleted.</source>
        <translation>
            <numerusform>%Ln Foto ist aus den Daten ausgeschlossen. Gelöscht wird nichts.</numerusform>
            <numerusform>%Ln Fotos sind aus den Daten ausgeschlossen. Gelöscht wird nichts.</numerusform>
        </translation>
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
        <translation>Aufmerksamkeit, Mittel der Köpfe</translation>
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
        <source>Run %1: %2.</source>
        <translation>Lauf %1: %2.</translation>
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
        <source>The photos of the last session, %1, are not there any more: connect their disk and open them again, or choose others.</source>
        <translation>Die Fotos der letzten Sitzung, %1, sind nicht mehr da: Schließen Sie den Datenträger an und öffnen Sie sie erneut, oder wählen Sie andere.</translation>
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
        <source>by cluster</source>
        <translation>nach Gruppe</translation>
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
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Größe der Vorschaubilder</translation>
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
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
        <source>At most %Ln photo(s) are watched: the attention on each is computed and kept at every snapshot. Unpin others first.</source>
        <translation>
            <numerusform>Höchstens %Ln Foto wird beobachtet: Die Aufmerksamkeit darauf wird bei jeder Momentaufnahme berechnet und aufbewahrt. Lösen Sie zuerst andere.</numerusform>
            <numerusform>Höchstens %Ln Fotos werden beobachtet: Die Aufmerksamkeit auf jedes wird bei jeder Momentaufnahme berechnet und aufbewahrt. Lösen Sie zuerst andere.</numerusform>
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
        <source>The step waits for photos: more loader workers (run.workers) or smaller files help.</source>
        <translation>Der Schritt wartet auf Fotos: Mehr Ladethreads (run.workers) oder kleinere Dateien helfen.</translation>
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
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <source>Save as preset</source>
        <translation>Als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
    <message>
        <source>Load view settings</source>
        <translation>Einstellungen der Ansichten laden</translation>
    </message>
    <message>
        <source>Save view settings</source>
        <translation>Einstellungen der Ansichten speichern</translation>
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
        <source>Skipped</source>
        <translation>Übersprungen</translation>
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
        <source>Leave these files out of the folder, so that they are no longer reported</source>
        <translation>Diese Dateien aus dem Ordner ausschließen, sodass sie nicht mehr gemeldet werden</translation>
    </message>
    <message>
        <source>Select files that are skipped first</source>
        <translation>Wählen Sie zuerst übersprungene Dateien aus</translation>
    </message>
    <message>
        <source>Look at these files again</source>
        <translation>Diese Dateien wieder berücksichtigen</translation>
    </message>
    <message>
        <source>Select files that were excluded first</source>
        <translation>Wählen Sie zuerst ausgeschlossene Dateien aus</translation>
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
        <source>Find a photo by name</source>
        <translation>Foto nach Namen suchen</translation>
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
        <source>Drop a picture here, or click one in the middle.</source>
        <translation>Ziehen Sie ein Bild hierher oder klicken Sie in der Mitte auf eines.</translation>
    </message>
    <message>
        <source> · not in the folder</source>
        <translation> · nicht im Ordner</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>Lesen des Fotos</translation>
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
        <source>About %1 of training at an assumed %2 on this machine; a dry run on the Train page measures it.</source>
        <translation>Etwa %1 Training auf diesem Rechner, angenommen %2; ein Probelauf auf der Seite „Training“ misst es.</translation>
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
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>, epoch %1 of %2</source>
        <translation>, Epoche %1 von %2</translation>
    </message>
    <message>
        <source>run</source>
        <translation>lauf</translation>
    </message>
    <message>
        <source>%1-fork</source>
        <translation>%1-abzweig</translation>
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
            <numerusform>%Ln Einstellung weicht vom Standardwert ab</numerusform>
            <numerusform>%Ln Einstellungen weichen vom Standardwert ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) differ</source>
        <translation>
            <numerusform>%Ln Einstellung unterscheidet sich</numerusform>
            <numerusform>%Ln Einstellungen unterscheiden sich</numerusform>
        </translation>
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
        <source>How many photos have a neighbour of their own class, by weighted k-NN (eval.knn_k)</source>
        <translation>Wie viele Fotos einen Nachbarn der eigenen Klasse haben, nach gewichtetem k-NN (eval.knn_k)</translation>
    </message>
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
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>dinoscope::RunLog</name>
    <message>
        <source>What happened in the run</source>
        <translation>Ereignisse des Laufs</translation>
    </message>
    <message>
        <source>%1: preparing</source>
        <translation>%1: wird vorbereitet</translation>
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
        <source>Filter by name, photos, backbone, state</source>
        <translation>Nach Name, Fotos, Backbone, Status filtern</translation>
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
        <source>Why similar</source>
        <translation>Warum ähnlich</translation>
    </message>
    <message>
        <source>Which patches of the photo that is asked for and of the selected one correspond</source>
        <translation>Welche Patches des Ausgangsfotos und des ausgewählten Fotos einander entsprechen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Watch the attention on these photos while training</source>
        <translation>Beim Training die Aufmerksamkeit auf diese Fotos beobachten</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Leave these photos out of the data (data.exclude) and scan the folder again</source>
        <translation>Diese Fotos aus den Daten ausschließen (data.exclude) und den Ordner neu einlesen</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
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
        <source>Classes are the folders of the first level; training never looks at them, only the k-NN probe does</source>
        <translation>Klassen sind die Ordner der ersten Ebene; das Training beachtet sie nie, nur die k-NN-Probe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
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
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Copy the selected view</source>
        <translation>Ausgewählte Ansicht kopieren</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Ordner mit Fotos öffnen</translation>
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
</TS>
