<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>caravan::TopBar</name>
    <message>
        <source>Runner</source>
        <translation>Läufer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Zurück?</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU(s)</source>
        <translation type="unfinished">
            <numerusform>%n Kern</numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
