<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>AccountsDesk</name>
    <message numerus="yes">
      <source>%n connected</source>
      <translation>
        <numerusform>%n connected</numerusform>
        <numerusform>%n connected</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Copied. The clipboard is emptied in %n second(s).</source>
      <translation>
        <numerusform>Copied. The clipboard is emptied in %n second.</numerusform>
        <numerusform>Copied. The clipboard is emptied in %n seconds.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Accounts</name>
    <message numerus="yes">
      <source>The server answers and lists %n model(s).</source>
      <translation>
        <numerusform>The server answers and lists %n model.</numerusform>
        <numerusform>The server answers and lists %n models.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n model(s) listed.</source>
      <translation>
        <numerusform>%n model listed.</numerusform>
        <numerusform>%n models listed.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BranchDialog</name>
    <message numerus="yes">
      <source>Run the code of the earlier %n step(s) again</source>
      <translation>
        <numerusform>Run the code of the earlier %n step again</numerusform>
        <numerusform>Run the code of the earlier %n steps again</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CompareWindow</name>
    <message numerus="yes">
      <source>{alike} of %n step(s) are alike.</source>
      <translation>
        <numerusform>{alike} of %n step are alike.</numerusform>
        <numerusform>{alike} of %n steps are alike.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OptionChips</name>
    <message numerus="yes">
      <source>%n host(s)</source>
      <translation>
        <numerusform>%n host</numerusform>
        <numerusform>%n hosts</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FactsTab</name>
    <message numerus="yes">
      <source>%n call(s)</source>
      <translation>
        <numerusform>%n call</numerusform>
        <numerusform>%n calls</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ModelDesk</name>
    <message numerus="yes">
      <source>{names} on this computer, %n model(s).</source>
      <translation>
        <numerusform>{names} on this computer, %n model.</numerusform>
        <numerusform>{names} on this computer, %n models.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message numerus="yes">
      <source>%n model(s)</source>
      <translation>
        <numerusform>%n model</numerusform>
        <numerusform>%n models</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{shown} of %n model(s)</source>
      <translation>
        <numerusform>{shown} of %n model</numerusform>
        <numerusform>{shown} of %n models</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ProvidersDesk</name>
    <message numerus="yes">
      <source>%n server(s) found</source>
      <translation>
        <numerusform>%n server found</numerusform>
        <numerusform>%n servers found</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Models</name>
    <message numerus="yes">
      <source>from {name}, %n provider(s)</source>
      <translation>
        <numerusform>from {name}, %n provider</numerusform>
        <numerusform>from {name}, %n providers</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message numerus="yes">
      <source>%n run(s) waiting for you</source>
      <translation>
        <numerusform>%n run waiting for you</numerusform>
        <numerusform>%n runs waiting for you</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>OutputWindow</name>
    <message numerus="yes">
      <source>%n line(s) copied</source>
      <translation>
        <numerusform>%n line copied</numerusform>
        <numerusform>%n lines copied</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s)</source>
      <translation>
        <numerusform>%n line</numerusform>
        <numerusform>%n lines</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QueueBar</name>
    <message numerus="yes">
      <source>%n message(s) for the next step</source>
      <translation>
        <numerusform>%n message for the next step</numerusform>
        <numerusform>%n messages for the next step</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RunMenus</name>
    <message numerus="yes">
      <source>Delete the %n marked run(s)…</source>
      <translation>
        <numerusform>Delete the %n marked run…</numerusform>
        <numerusform>Delete the %n marked runs…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %n run(s) with all their steps?</source>
      <translation>
        <numerusform>Delete %n run with all their steps?</numerusform>
        <numerusform>Delete %n runs with all their steps?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RunRules</name>
    <message numerus="yes">
      <source>Next %n action(s) unasked</source>
      <translation>
        <numerusform>Next %n action unasked</numerusform>
        <numerusform>Next %n actions unasked</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RunsModel</name>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%n step</numerusform>
        <numerusform>%n steps</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BackupBox</name>
    <message numerus="yes">
      <source>%n run(s) added</source>
      <translation>
        <numerusform>%n run added</numerusform>
        <numerusform>%n runs added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were here already.</source>
      <translation>
        <numerusform>%n were here already.</numerusform>
        <numerusform>%n were here already.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CleanUp</name>
    <message numerus="yes">
      <source>Delete %n run(s) with all steps?</source>
      <translation>
        <numerusform>Delete %n run with all steps?</numerusform>
        <numerusform>Delete %n runs with all steps?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n run(s) deleted.</source>
      <translation>
        <numerusform>%n run deleted.</numerusform>
        <numerusform>%n runs deleted.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n found</numerusform>
        <numerusform>%n found</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%n step</numerusform>
        <numerusform>%n steps</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FileRows</name>
    <message numerus="yes">
      <source>%n earlier file(s)</source>
      <translation>
        <numerusform>%n earlier file</numerusform>
        <numerusform>%n earlier files</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HelperRows</name>
    <message numerus="yes">
      <source>%n earlier step(s)</source>
      <translation>
        <numerusform>%n earlier step</numerusform>
        <numerusform>%n earlier steps</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AnswerWidget</name>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%n step</numerusform>
        <numerusform>%n steps</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ToolRows</name>
    <message numerus="yes">
      <source>%n earlier call(s)</source>
      <translation>
        <numerusform>%n earlier call</numerusform>
        <numerusform>%n earlier calls</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message numerus="yes">
      <source>%n picture(s)</source>
      <translation>
        <numerusform>%n picture</numerusform>
        <numerusform>%n pictures</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Windows</name>
    <message numerus="yes">
      <source>%n run(s) still going on. Close and stop?</source>
      <translation>
        <numerusform>%n run still going on. Close and stop?</numerusform>
        <numerusform>%n runs still going on. Close and stop?</numerusform>
      </translation>
    </message>
  </context>
</TS>
