<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Dialogs</name>
    <message numerus="yes">
      <source>%n connected</source>
      <translation>
        <numerusform>%n connected</numerusform>
        <numerusform>%n connected</numerusform>
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
    <name>Shell</name>
    <message numerus="yes">
      <source>%n run(s) still going on. Close and stop?</source>
      <translation>
        <numerusform>%n run still going on. Close and stop?</numerusform>
        <numerusform>%n runs still going on. Close and stop?</numerusform>
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
</TS>
