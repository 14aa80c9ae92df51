/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["soz-district-map Boroughs"] = 
`span: SGB-II-Quote am höchsten in Süd: 17,2 %
p: SGB-II-Quote (%) · Bezirke · 2024
p: SGB-II-Quote 2024, 3 Bezirke: Die Werte reichen von 14,2 % (Mitte) bis 17,2 % (Süd). Kleinau insgesamt: 16,1 %.
span: Kennzahl
select: (tab stop)
  option: SGB-II-Quote (chosen)
  option: Haushalte mit Wohngeld
span: Ebene
select: (tab stop)
  option: Bezirke (chosen)
  option: Stadtteile
span: Jahr
input: (aria-valuetext 2024) (tab stop)
output: 2024
p: Rangfolge
  span: : Bezirke
span: Kleinau insgesamt
strong: 16,1 %
ul[listbox]: (tab stop)
  span: Süd: 17,2 Prozent, Klasse 5 von 5, Rang 1 von 3
  span: Nord: 17,1 Prozent, Klasse 5 von 5, Rang 2 von 3
  span: Mitte: 14,2 Prozent, Klasse 4 von 5, Rang 3 von 3
ul: (aria-label Legende)
  span: unter 12,0 %
  span: 0 Gebiete
  span: 12,0 bis unter 12,8 %
  span: 0 Gebiete
  span: 12,8 bis unter 13,5 %
  span: 0 Gebiete
  span: 13,5 bis unter 15,2 %
  span: 1 Gebiet
  span: 15,2 % und mehr
  span: 2 Gebiete
summary: Bedienung (tab stop)
p: In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.
summary: Als Tabelle (tab stop)
div[group]: (aria-label SGB-II-Quote (%) · Bezirke · 2024) (tab stop)
  caption: SGB-II-Quote (%) · Bezirke · 2024
  th: Bezirk (scope col)
  th: SGB-II-Quote (%) (scope col)
  th: Personen (scope col)
  th: Grundgesamtheit (scope col)
  th: Rang (scope col)
  th: Kleinau (scope row)
  td: 16,1
  td: 11.177
  td: 69.420
  span: ohne Rang
  th: Süd (scope row)
  td: 17,2
  td: 3540
  td: 20.580
  td: 1
  th: Nord (scope row)
  td: 17,1
  td: 4094
  td: 23.940
  td: 2
  th: Mitte (scope row)
  td: 14,2
  td: 3536
  td: 24.900
  td: 3
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-district-map Boroughs */

snapshots["soz-district-map Counts"] = 
`span: Haushalte mit Wohngeld: höchste Zahl in Fischersruh (436 Haushalte)
p: Haushalte mit Wohngeld (Haushalte) · Stadtteile · 2024
p: Haushalte mit Wohngeld 2024, 12 Stadtteile: Die Werte reichen von 0 Haushalte (Königsaue) bis 436 Haushalte (Fischersruh). Kleinau insgesamt: 3397 Haushalte. 2 Werte unterliegen der Geheimhaltung.
span: Kennzahl
select: (tab stop)
  option: SGB-II-Quote
  option: Haushalte mit Wohngeld (chosen)
span: Ebene
select: (tab stop)
  option: Bezirke
  option: Stadtteile (chosen)
span: Jahr
input: (aria-valuetext 2024) (tab stop)
output: 2024
p: Rangfolge
  span: : Stadtteile
span: Kleinau insgesamt
strong: 3397 Haushalte
ul[listbox]: (tab stop)
  span: Fischersruh: 436 Haushalte, Rang 1 von 10
  span: Mühlenberg: 416 Haushalte, Rang 2 von 10
  span: Bahnhofsvorstadt: 361 Haushalte, Rang 3 von 10
  span: Südufer: 332 Haushalte, Rang 4 von 10
  span: Weststadt: 300 Haushalte, Rang 5 von 10
  span: Nordhöhe: 225 Haushalte, Rang 6 von 10
  span: Innenstadt: 223 Haushalte, Rang 7 von 10
  span: Gartenstadt: 165 Haushalte, Rang 8 von 10
  span: Hafenviertel: 118 Haushalte, Rang 9 von 10
  span: Königsaue: null Haushalte, Rang 10 von 10
  span: Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
ul: (aria-label Legende)
  span: null
  span: 1 Gebiet
  span: geheim gehalten
  span: 2 Gebiete
summary: Bedienung (tab stop)
p: In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.
summary: Als Tabelle (tab stop)
div[group]: (aria-label Haushalte mit Wohngeld (Haushalte) · Stadtteile · 2024) (tab stop)
  caption: Haushalte mit Wohngeld (Haushalte) · Stadtteile · 2024
  th: Stadtteil (scope col)
  th: Haushalte mit Wohngeld (Haushalte) (scope col)
  th: Rang (scope col)
  th: Kleinau (scope row)
  td: 3397
  span: ohne Rang
  th: Fischersruh (scope row)
  td: 436
  td: 1
  th: Mühlenberg (scope row)
  td: 416
  td: 2
  th: Bahnhofsvorstadt (scope row)
  td: 361
  td: 3
  th: Südufer (scope row)
  td: 332
  td: 4
  th: Weststadt (scope row)
  td: 300
  td: 5
  th: Nordhöhe (scope row)
  td: 225
  td: 6
  th: Innenstadt (scope row)
  td: 223
  td: 7
  th: Gartenstadt (scope row)
  td: 165
  td: 8
  th: Hafenviertel (scope row)
  td: 118
  td: 9
  th: Königsaue (scope row)
  td: 0
  td: 10
  th: Rosenhang (scope row)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: ohne Rang
  th: Am Wehr (scope row)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: ohne Rang
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quelle: Wohngeldstatistik (erfunden) , Stand 31.01.2025, · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-district-map Counts */

snapshots["soz-district-map EarlierPeriod"] = 
`span: SGB-II-Quote am höchsten in Bahnhofsvorstadt: 20,6 %
p: SGB-II-Quote (%) · Stadtteile · 2015
p: SGB-II-Quote 2015, 12 Stadtteile: Die Werte reichen von 4,1 % (Am Wehr) bis 20,6 % (Bahnhofsvorstadt). Kleinau insgesamt: 13,1 %. 1 Wert fehlt.
span: Kennzahl
select: (tab stop)
  option: SGB-II-Quote (chosen)
  option: Haushalte mit Wohngeld
span: Ebene
select: (tab stop)
  option: Bezirke
  option: Stadtteile (chosen)
span: Jahr
input: (aria-valuetext 2015) (tab stop)
output: 2015
p: Rangfolge
  span: : Stadtteile
span: Kleinau insgesamt
strong: 13,1 %
ul[listbox]: (tab stop)
  span: Bahnhofsvorstadt: 20,6 Prozent, an der Quelle geschützt, Klasse 5 von 5, Rang 1 von 11
  span: Rosenhang: 18,8 Prozent, Klasse 5 von 5, Rang 2 von 11
  span: Königsaue: 16,6 Prozent, Klasse 4 von 5, Rang 3 von 11
  span: Nordhöhe: 15,3 Prozent, Klasse 4 von 5, Rang 4 von 11
  span: Mühlenberg: 15,3 Prozent, Klasse 4 von 5, Rang 4 von 11
  span: Südufer: 14,5 Prozent, Klasse 4 von 5, Rang 6 von 11
  span: Hafenviertel: 9,4 Prozent, Klasse 2 von 5, Rang 7 von 11
  span: Weststadt: 8,9 Prozent, Klasse 2 von 5, Rang 8 von 11
  span: Innenstadt: 8,3 Prozent, Klasse 2 von 5, Rang 9 von 11
  span: Gartenstadt: 5,4 Prozent, Klasse 1 von 5, Rang 10 von 11
  span: Am Wehr: 4,1 Prozent, Klasse 1 von 5, Rang 11 von 11
  span: Fischersruh: nicht sinnvoll
ul: (aria-label Legende)
  span: unter 7,9 %
  span: 2 Gebiete
  span: 7,9 bis unter 11,5 %
  span: 3 Gebiete
  span: 11,5 bis unter 14,4 %
  span: 0 Gebiete
  span: 14,4 bis unter 18,7 %
  span: 4 Gebiete
  span: 18,7 % und mehr
  span: 2 Gebiete
  span: nicht sinnvoll
  span: 1 Gebiet
  span: g
  span: schon an der Quelle gerundet oder geschützt
summary: Bedienung (tab stop)
p: In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.
summary: Als Tabelle (tab stop)
div[group]: (aria-label SGB-II-Quote (%) · Stadtteile · 2015) (tab stop)
  caption: SGB-II-Quote (%) · Stadtteile · 2015
  th: Stadtteil (scope col)
  th: SGB-II-Quote (%) (scope col)
  th: Personen (scope col)
  th: Grundgesamtheit (scope col)
  th: Rang (scope col)
  th: Kleinau (scope row)
  td: 13,1
  td: 8599
  td: 65.640
  span: ohne Rang
  th: Bahnhofsvorstadt (scope row)
  td: 20,6 g
  td: 1564 g
  td: 7590 g
  td: 1
  th: Rosenhang (scope row)
  td: 18,8
  td: 1246
  td: 6630
  td: 2
  th: Königsaue (scope row)
  td: 16,6
  td: 623
  td: 3750
  td: 3
  th: Nordhöhe (scope row)
  td: 15,3
  td: 500
  td: 3270
  td: 4
  th: Mühlenberg (scope row)
  td: 15,3
  td: 1235
  td: 8070
  td: 4
  th: Südufer (scope row)
  td: 14,5
  td: 1031
  td: 7110
  td: 6
  th: Hafenviertel (scope row)
  td: 9,4
  td: 533
  td: 5670
  td: 7
  th: Weststadt (scope row)
  td: 8,9
  td: 547
  td: 6150
  td: 8
  th: Innenstadt (scope row)
  td: 8,3
  td: 351
  td: 4230
  td: 9
  th: Gartenstadt (scope row)
  td: 5,4
  td: 254
  td: 4710
  td: 10
  th: Am Wehr (scope row)
  td: 4,1
  td: 213
  td: 5190
  td: 11
  th: Fischersruh (scope row)
  span: nicht sinnvoll
  span: nicht sinnvoll
  span: nicht sinnvoll
  span: ohne Rang
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, · Zeitraum: 2015 · Gebietsstand: 31.12.2024 · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-district-map EarlierPeriod */

snapshots["soz-district-map Empty"] = 
`strong: Keine Daten vorhanden
p: Für Stadtteile liegen keine Werte vor. Es gibt sie für: Städte, Bezirke.`;
/* end snapshot soz-district-map Empty */

snapshots["soz-district-map English"] = 
`span: Basic income rate (SGB II) highest in Fischersruh: 25.4%
p: Basic income rate (SGB II) (%) · Districts · 2024
p: Basic income rate (SGB II) in 2024, 12 Districts: values range from 4.9% (Hafenviertel) to 25.4% (Fischersruh). Kleinau as a whole: 16.1%. 2 values are confidential, 1 value is missing.
span: Indicator
select: (tab stop)
  option: Basic income rate (SGB II) (chosen)
  option: Households with housing benefit
span: Level
select: (tab stop)
  option: Boroughs
  option: Districts (chosen)
span: Year
input: (aria-valuetext 2024) (tab stop)
output: 2024
p: Ranking
  span: : Districts
span: Kleinau as a whole
strong: 16.1%
ul[listbox]: (tab stop)
  span: Fischersruh: 25.4 percent, class 5 of 5, rank 1 of 9
  span: Mühlenberg: 24.1 percent, class 5 of 5, rank 2 of 9
  span: Bahnhofsvorstadt: 20.6 percent, class 5 of 5, rank 3 of 9
  span: Südufer: 18.7 percent, class 5 of 5, rank 4 of 9
  li[option]: (aria-selected true)
    span: Weststadt: 16.7 percent, class 4 of 5, rank 5 of 9
  span: Nordhöhe: 11.8 percent, class 3 of 5, rank 6 of 9
  span: Innenstadt: 11.7 percent, class 3 of 5, rank 7 of 9
  span: Gartenstadt: 7.9 percent, class 2 of 5, rank 8 of 9
  span: Hafenviertel: 4.9 percent, provisional, class 1 of 5, rank 9 of 9
  span: Rosenhang: not shown for reasons of confidentiality
  span: Königsaue: no data
  span: Am Wehr: not shown for reasons of confidentiality
ul: (aria-label Legend)
  span: under 7.9%
  span: 1 area
  span: 7.9 to under 11.5%
  span: 1 area
  span: 11.5 to under 14.4%
  span: 2 areas
  span: 14.4 to under 18.7%
  span: 1 area
  span: 18.7% or more
  span: 4 areas
  span: confidential
  span: 2 areas
  span: no data
  span: 1 area
  span: p
  span: provisional
summary: How to use (tab stop)
p: In the ranking: arrow keys, Home, End, Page Up and Page Down change the area, letters jump to a name, Enter or Space selects an area, Escape clears the selection. On the map: a tap or click selects an area.
summary: As a table (tab stop)
div[group]: (aria-label Basic income rate (SGB II) (%) · Districts · 2024) (tab stop)
  caption: Basic income rate (SGB II) (%) · Districts · 2024
  th: District (scope col)
  th: Basic income rate (SGB II) (%) (scope col)
  th: persons (scope col)
  th: Base population (scope col)
  th: Rank (scope col)
  th: Kleinau (scope row)
  td: 16.1
  td: 11,177
  td: 69,420
  span: no rank
  th: Fischersruh (scope row)
  td: 25.4
  td: 911
  td: 3,585
  td: 1
  th: Mühlenberg (scope row)
  td: 24.1
  td: 2,021
  td: 8,385
  td: 2
  th: Bahnhofsvorstadt (scope row)
  td: 20.6
  td: 1,628
  td: 7,905
  td: 3
  th: Südufer (scope row)
  td: 18.7
  td: 1,388
  td: 7,425
  td: 4
  th: Weststadt (scope row)
  td: 16.7
  td: 1,080
  td: 6,465
  td: 5
  th: Nordhöhe (scope row)
  td: 11.8
  td: 423
  td: 3,585
  td: 6
  th: Innenstadt (scope row)
  td: 11.7
  td: 532
  td: 4,545
  td: 7
  th: Gartenstadt (scope row)
  td: 7.9
  td: 397
  td: 5,025
  td: 8
  th: Hafenviertel (scope row)
  td: 4.9 p
  td: 293 p
  td: 5,985 p
  td: 9
  th: Rosenhang (scope row)
  span: not shown for reasons of confidentiality
  span: not shown for reasons of confidentiality
  span: not shown for reasons of confidentiality
  span: no rank
  th: Königsaue (scope row)
  span: no data
  span: no data
  span: no data
  span: no rank
  th: Am Wehr (scope row)
  span: not shown for reasons of confidentiality
  span: not shown for reasons of confidentiality
  span: not shown for reasons of confidentiality
  span: no rank
p: Statistical confidentiality: counts below 3, except zero, are not shown. 6 of 426 values are confidential, also to protect other values. It has been checked that confidential values cannot be calculated from others.
p: Source: Basic income statistics (fictional) , as of 31 Mar 2025, · Period: 2024 · Boundaries as of: 31 Dec 2024 · Published by:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: This city and its figures are fictional.`;
/* end snapshot soz-district-map English */

snapshots["soz-district-map EveryStatus"] = 
`span: Hilfen zur Erziehung am höchsten in Fischersruh: 70,0 je 1.000
p: Hilfen zur Erziehung (je 1.000) · Stadtteile · 2024
p: Hilfen zur Erziehung 2024, 12 Stadtteile: Die Werte reichen von 0,0 je 1.000 (Nordhöhe und Hafenviertel) bis 70,0 je 1.000 (Fischersruh). Kleinau insgesamt: 51,4 je 1.000. 1 Wert unterliegt der Geheimhaltung, 5 Werte fehlen.
span: Ebene
select: (tab stop)
  option: Bezirke
  option: Stadtteile (chosen)
span: Jahr
input: (aria-valuetext 2024) (tab stop)
output: 2024
p: Rangfolge
  span: : Stadtteile
span: Kleinau insgesamt
strong: 51,4 je 1.000
ul[listbox]: (tab stop)
  span: Fischersruh: 70,0 je 1.000, Klasse 5 von 5, Rang 1 von 6
  span: Bahnhofsvorstadt: 60,4 je 1.000, eingeschränkt, Klasse 5 von 5, Rang 2 von 6
  span: Südufer: 56,6 je 1.000, Klasse 5 von 5, Rang 3 von 6
  span: Am Wehr: 41,0 je 1.000, Klasse 3 von 5, Rang 4 von 6
  span: Nordhöhe: null je 1.000, Rang 5 von 6
  span: Hafenviertel: gerundet null, Rang 5 von 6
  span: Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: Gartenstadt: keine Angabe
  span: Mühlenberg: nicht sinnvoll
  span: Weststadt: nicht berechenbar
  span: Innenstadt: liegt noch nicht vor
  span: Königsaue: ungültige Angabe
ul: (aria-label Legende)
  span: unter 28,8
  span: 0 Gebiete
  span: 28,8 bis unter 41,0
  span: 0 Gebiete
  span: 41,0 bis unter 44,4
  span: 1 Gebiet
  span: 44,4 bis unter 53,3
  span: 0 Gebiete
  span: 53,3 und mehr
  span: 3 Gebiete
  span: null
  span: 1 Gebiet
  span: null oder auf null gerundet
  span: 1 Gebiet
  span: geheim gehalten
  span: 1 Gebiet
  span: keine Angabe
  span: 1 Gebiet
  span: liegt noch nicht vor
  span: 1 Gebiet
  span: nicht sinnvoll
  span: 1 Gebiet
  span: nicht berechenbar
  span: 1 Gebiet
  span: ungültige Angabe
  span: 1 Gebiet
  span: ( )
  span: Aussagewert eingeschränkt
summary: Bedienung (tab stop)
p: In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.
summary: Als Tabelle (tab stop)
div[group]: (aria-label Hilfen zur Erziehung (je 1.000) · Stadtteile · 2024) (tab stop)
  caption: Hilfen zur Erziehung (je 1.000) · Stadtteile · 2024
  th: Stadtteil (scope col)
  th: Hilfen zur Erziehung (je 1.000) (scope col)
  th: Hilfen (scope col)
  th: Grundgesamtheit (scope col)
  th: Rang (scope col)
  th: Kleinau (scope row)
  td: 51,4
  td: 3568
  td: 69.420
  span: ohne Rang
  th: Fischersruh (scope row)
  td: 70,0
  td: 251
  td: 3585
  td: 1
  th: Bahnhofsvorstadt (scope row)
  td: (60,4)
  td: (477)
  td: (7905)
  td: 2
  th: Südufer (scope row)
  td: 56,6
  td: 420
  td: 7425
  td: 3
  th: Am Wehr (scope row)
  td: 41,0
  td: 226
  td: 5505
  td: 4
  th: Nordhöhe (scope row)
  td: 0,0
  td: 0
  td: 3585
  td: 5
  th: Hafenviertel (scope row)
  td: 0
  td: 0
  td: 0
  td: 5
  th: Rosenhang (scope row)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: ohne Rang
  th: Gartenstadt (scope row)
  span: keine Angabe
  span: keine Angabe
  span: keine Angabe
  span: ohne Rang
  th: Mühlenberg (scope row)
  span: nicht sinnvoll
  span: nicht sinnvoll
  span: nicht sinnvoll
  span: ohne Rang
  th: Weststadt (scope row)
  span: nicht berechenbar
  span: nicht berechenbar
  span: nicht berechenbar
  span: ohne Rang
  th: Innenstadt (scope row)
  span: liegt noch nicht vor
  span: liegt noch nicht vor
  span: liegt noch nicht vor
  span: ohne Rang
  th: Königsaue (scope row)
  span: ungültige Angabe
  span: ungültige Angabe
  span: ungültige Angabe
  span: ohne Rang
p: Ohne Hilfen für junge Volljährige.
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quelle: Jugendhilfestatistik (erfunden) , Stand 28.02.2025, · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-district-map EveryStatus */

snapshots["soz-district-map Failed"] = 
`strong: Die Daten können nicht gezeigt werden.
p: Die Datei ist leer.
code: file-empty ·`;
/* end snapshot soz-district-map Failed */

snapshots["soz-district-map FewClasses"] = 
`span: SGB-II-Quote am höchsten in Mühlenberg, Bahnhofsvorstadt und 2 weiteren: 20,0 %
p: SGB-II-Quote (%) · Stadtteile · 2024
p: SGB-II-Quote 2024, 12 Stadtteile: Die Werte reichen von 10,0 % (Nordhöhe, Gartenstadt und 3 weitere) bis 20,0 % (Mühlenberg, Bahnhofsvorstadt und 2 weitere). Kleinau insgesamt: 10,0 %. 2 Werte unterliegen der Geheimhaltung, 1 Wert fehlt.
span: Kennzahl
select: (tab stop)
  option: SGB-II-Quote (chosen)
  option: Haushalte mit Wohngeld
span: Ebene
select: (tab stop)
  option: Bezirke
  option: Stadtteile (chosen)
span: Jahr
input: (aria-valuetext 2024) (tab stop)
output: 2024
p: Rangfolge
  span: : Stadtteile
span: Kleinau insgesamt
strong: 10,0 %
ul[listbox]: (tab stop)
  span: Mühlenberg: 20,0 Prozent, Klasse 2 von 2, Rang 1 von 9
  span: Bahnhofsvorstadt: 20,0 Prozent, Klasse 2 von 2, Rang 1 von 9
  span: Südufer: 20,0 Prozent, Klasse 2 von 2, Rang 1 von 9
  span: Fischersruh: 20,0 Prozent, Klasse 2 von 2, Rang 1 von 9
  span: Nordhöhe: 10,0 Prozent, Klasse 1 von 2, Rang 5 von 9
  span: Gartenstadt: 10,0 Prozent, Klasse 1 von 2, Rang 5 von 9
  span: Weststadt: 10,0 Prozent, Klasse 1 von 2, Rang 5 von 9
  span: Innenstadt: 10,0 Prozent, Klasse 1 von 2, Rang 5 von 9
  span: Hafenviertel: 10,0 Prozent, vorläufig, Klasse 1 von 2, Rang 5 von 9
  span: Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: Königsaue: keine Angabe
  span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
ul: (aria-label Legende)
  span: unter 20,0 %
  span: 5 Gebiete
  span: 20,0 % und mehr
  span: 4 Gebiete
  span: geheim gehalten
  span: 2 Gebiete
  span: keine Angabe
  span: 1 Gebiet
  span: p
  span: vorläufig
summary: Bedienung (tab stop)
p: In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.
summary: Als Tabelle (tab stop)
div[group]: (aria-label SGB-II-Quote (%) · Stadtteile · 2024) (tab stop)
  caption: SGB-II-Quote (%) · Stadtteile · 2024
  th: Stadtteil (scope col)
  th: SGB-II-Quote (%) (scope col)
  th: Personen (scope col)
  th: Grundgesamtheit (scope col)
  th: Rang (scope col)
  th: Kleinau (scope row)
  td: 10,0
  td: 11.177
  td: 69.420
  span: ohne Rang
  th: Mühlenberg (scope row)
  td: 20,0
  td: 2021
  td: 8385
  td: 1
  th: Bahnhofsvorstadt (scope row)
  td: 20,0
  td: 1628
  td: 7905
  td: 1
  th: Südufer (scope row)
  td: 20,0
  td: 1388
  td: 7425
  td: 1
  th: Fischersruh (scope row)
  td: 20,0
  td: 911
  td: 3585
  td: 1
  th: Nordhöhe (scope row)
  td: 10,0
  td: 423
  td: 3585
  td: 5
  th: Gartenstadt (scope row)
  td: 10,0
  td: 397
  td: 5025
  td: 5
  th: Weststadt (scope row)
  td: 10,0
  td: 1080
  td: 6465
  td: 5
  th: Innenstadt (scope row)
  td: 10,0
  td: 532
  td: 4545
  td: 5
  th: Hafenviertel (scope row)
  td: 10,0 p
  td: 293 p
  td: 5985 p
  td: 5
  th: Rosenhang (scope row)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: ohne Rang
  th: Königsaue (scope row)
  span: keine Angabe
  span: keine Angabe
  span: keine Angabe
  span: ohne Rang
  th: Am Wehr (scope row)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: ohne Rang
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-district-map FewClasses */

snapshots["soz-district-map Loading"] = 
`div: (aria-busy true)
  p: Daten werden geladen …`;
/* end snapshot soz-district-map Loading */

snapshots["soz-district-map OwnHeadingAndSummary"] = 
`span: Wo die Quote am höchsten ist
p: SGB-II-Quote (%) · Stadtteile · 2024
p: Ein Satz der Redaktion.
span: Kennzahl
select: (tab stop)
  option: SGB-II-Quote (chosen)
  option: Haushalte mit Wohngeld
span: Ebene
select: (tab stop)
  option: Bezirke
  option: Stadtteile (chosen)
span: Jahr
input: (aria-valuetext 2024) (tab stop)
output: 2024
p: Rangfolge
  span: : Stadtteile
span: Kleinau insgesamt
strong: 16,1 %
ul[listbox]: (tab stop)
  span: Fischersruh: 25,4 Prozent, Klasse 5 von 5, Rang 1 von 9
  span: Mühlenberg: 24,1 Prozent, Klasse 5 von 5, Rang 2 von 9
  span: Bahnhofsvorstadt: 20,6 Prozent, Klasse 5 von 5, Rang 3 von 9
  span: Südufer: 18,7 Prozent, Klasse 5 von 5, Rang 4 von 9
  span: Weststadt: 16,7 Prozent, Klasse 4 von 5, Rang 5 von 9
  span: Nordhöhe: 11,8 Prozent, Klasse 3 von 5, Rang 6 von 9
  span: Innenstadt: 11,7 Prozent, Klasse 3 von 5, Rang 7 von 9
  span: Gartenstadt: 7,9 Prozent, Klasse 2 von 5, Rang 8 von 9
  span: Hafenviertel: 4,9 Prozent, vorläufig, Klasse 1 von 5, Rang 9 von 9
  span: Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: Königsaue: keine Angabe
  span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
ul: (aria-label Legende)
  span: unter 7,9 %
  span: 1 Gebiet
  span: 7,9 bis unter 11,5 %
  span: 1 Gebiet
  span: 11,5 bis unter 14,4 %
  span: 2 Gebiete
  span: 14,4 bis unter 18,7 %
  span: 1 Gebiet
  span: 18,7 % und mehr
  span: 4 Gebiete
  span: geheim gehalten
  span: 2 Gebiete
  span: keine Angabe
  span: 1 Gebiet
  span: p
  span: vorläufig
summary: Bedienung (tab stop)
p: In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.
summary: Als Tabelle (tab stop)
div[group]: (aria-label SGB-II-Quote (%) · Stadtteile · 2024) (tab stop)
  caption: SGB-II-Quote (%) · Stadtteile · 2024
  th: Stadtteil (scope col)
  th: SGB-II-Quote (%) (scope col)
  th: Personen (scope col)
  th: Grundgesamtheit (scope col)
  th: Rang (scope col)
  th: Kleinau (scope row)
  td: 16,1
  td: 11.177
  td: 69.420
  span: ohne Rang
  th: Fischersruh (scope row)
  td: 25,4
  td: 911
  td: 3585
  td: 1
  th: Mühlenberg (scope row)
  td: 24,1
  td: 2021
  td: 8385
  td: 2
  th: Bahnhofsvorstadt (scope row)
  td: 20,6
  td: 1628
  td: 7905
  td: 3
  th: Südufer (scope row)
  td: 18,7
  td: 1388
  td: 7425
  td: 4
  th: Weststadt (scope row)
  td: 16,7
  td: 1080
  td: 6465
  td: 5
  th: Nordhöhe (scope row)
  td: 11,8
  td: 423
  td: 3585
  td: 6
  th: Innenstadt (scope row)
  td: 11,7
  td: 532
  td: 4545
  td: 7
  th: Gartenstadt (scope row)
  td: 7,9
  td: 397
  td: 5025
  td: 8
  th: Hafenviertel (scope row)
  td: 4,9 p
  td: 293 p
  td: 5985 p
  td: 9
  th: Rosenhang (scope row)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: ohne Rang
  th: Königsaue (scope row)
  span: keine Angabe
  span: keine Angabe
  span: keine Angabe
  span: ohne Rang
  th: Am Wehr (scope row)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: ohne Rang
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-district-map OwnHeadingAndSummary */

snapshots["soz-district-map SelectedAreas"] = 
`span: SGB-II-Quote am höchsten in Fischersruh: 25,4 %
p: SGB-II-Quote (%) · Stadtteile · 2024
p: SGB-II-Quote 2024, 12 Stadtteile: Die Werte reichen von 4,9 % (Hafenviertel) bis 25,4 % (Fischersruh). Kleinau insgesamt: 16,1 %. 2 Werte unterliegen der Geheimhaltung, 1 Wert fehlt.
span: Kennzahl
select: (tab stop)
  option: SGB-II-Quote (chosen)
  option: Haushalte mit Wohngeld
span: Ebene
select: (tab stop)
  option: Bezirke
  option: Stadtteile (chosen)
span: Jahr
input: (aria-valuetext 2024) (tab stop)
output: 2024
p: Rangfolge
  span: : Stadtteile
span: Kleinau insgesamt
strong: 16,1 %
ul[listbox]: (tab stop)
  span: Fischersruh: 25,4 Prozent, Klasse 5 von 5, Rang 1 von 9
  span: Mühlenberg: 24,1 Prozent, Klasse 5 von 5, Rang 2 von 9
  span: Bahnhofsvorstadt: 20,6 Prozent, Klasse 5 von 5, Rang 3 von 9
  span: Südufer: 18,7 Prozent, Klasse 5 von 5, Rang 4 von 9
  span: Weststadt: 16,7 Prozent, Klasse 4 von 5, Rang 5 von 9
  span: Nordhöhe: 11,8 Prozent, Klasse 3 von 5, Rang 6 von 9
  li[option]: (aria-selected true)
    span: Innenstadt: 11,7 Prozent, Klasse 3 von 5, Rang 7 von 9
  span: Gartenstadt: 7,9 Prozent, Klasse 2 von 5, Rang 8 von 9
  span: Hafenviertel: 4,9 Prozent, vorläufig, Klasse 1 von 5, Rang 9 von 9
  span: Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
  li[option]: (aria-selected true)
    span: Königsaue: keine Angabe
  span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
ul: (aria-label Legende)
  span: unter 7,9 %
  span: 1 Gebiet
  span: 7,9 bis unter 11,5 %
  span: 1 Gebiet
  span: 11,5 bis unter 14,4 %
  span: 2 Gebiete
  span: 14,4 bis unter 18,7 %
  span: 1 Gebiet
  span: 18,7 % und mehr
  span: 4 Gebiete
  span: geheim gehalten
  span: 2 Gebiete
  span: keine Angabe
  span: 1 Gebiet
  span: p
  span: vorläufig
summary: Bedienung (tab stop)
p: In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.
summary: Als Tabelle (tab stop)
div[group]: (aria-label SGB-II-Quote (%) · Stadtteile · 2024) (tab stop)
  caption: SGB-II-Quote (%) · Stadtteile · 2024
  th: Stadtteil (scope col)
  th: SGB-II-Quote (%) (scope col)
  th: Personen (scope col)
  th: Grundgesamtheit (scope col)
  th: Rang (scope col)
  th: Kleinau (scope row)
  td: 16,1
  td: 11.177
  td: 69.420
  span: ohne Rang
  th: Fischersruh (scope row)
  td: 25,4
  td: 911
  td: 3585
  td: 1
  th: Mühlenberg (scope row)
  td: 24,1
  td: 2021
  td: 8385
  td: 2
  th: Bahnhofsvorstadt (scope row)
  td: 20,6
  td: 1628
  td: 7905
  td: 3
  th: Südufer (scope row)
  td: 18,7
  td: 1388
  td: 7425
  td: 4
  th: Weststadt (scope row)
  td: 16,7
  td: 1080
  td: 6465
  td: 5
  th: Nordhöhe (scope row)
  td: 11,8
  td: 423
  td: 3585
  td: 6
  th: Innenstadt (scope row)
  td: 11,7
  td: 532
  td: 4545
  td: 7
  th: Gartenstadt (scope row)
  td: 7,9
  td: 397
  td: 5025
  td: 8
  th: Hafenviertel (scope row)
  td: 4,9 p
  td: 293 p
  td: 5985 p
  td: 9
  th: Rosenhang (scope row)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: ohne Rang
  th: Königsaue (scope row)
  span: keine Angabe
  span: keine Angabe
  span: keine Angabe
  span: ohne Rang
  th: Am Wehr (scope row)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: ohne Rang
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-district-map SelectedAreas */

snapshots["soz-district-map Shares"] = 
`span: SGB-II-Quote am höchsten in Fischersruh: 25,4 %
p: SGB-II-Quote (%) · Stadtteile · 2024
p: SGB-II-Quote 2024, 12 Stadtteile: Die Werte reichen von 4,9 % (Hafenviertel) bis 25,4 % (Fischersruh). Kleinau insgesamt: 16,1 %. 2 Werte unterliegen der Geheimhaltung, 1 Wert fehlt.
span: Kennzahl
select: (tab stop)
  option: SGB-II-Quote (chosen)
  option: Haushalte mit Wohngeld
span: Ebene
select: (tab stop)
  option: Bezirke
  option: Stadtteile (chosen)
span: Jahr
input: (aria-valuetext 2024) (tab stop)
output: 2024
p: Rangfolge
  span: : Stadtteile
span: Kleinau insgesamt
strong: 16,1 %
ul[listbox]: (tab stop)
  span: Fischersruh: 25,4 Prozent, Klasse 5 von 5, Rang 1 von 9
  span: Mühlenberg: 24,1 Prozent, Klasse 5 von 5, Rang 2 von 9
  span: Bahnhofsvorstadt: 20,6 Prozent, Klasse 5 von 5, Rang 3 von 9
  span: Südufer: 18,7 Prozent, Klasse 5 von 5, Rang 4 von 9
  span: Weststadt: 16,7 Prozent, Klasse 4 von 5, Rang 5 von 9
  span: Nordhöhe: 11,8 Prozent, Klasse 3 von 5, Rang 6 von 9
  span: Innenstadt: 11,7 Prozent, Klasse 3 von 5, Rang 7 von 9
  span: Gartenstadt: 7,9 Prozent, Klasse 2 von 5, Rang 8 von 9
  span: Hafenviertel: 4,9 Prozent, vorläufig, Klasse 1 von 5, Rang 9 von 9
  span: Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: Königsaue: keine Angabe
  span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
ul: (aria-label Legende)
  span: unter 7,9 %
  span: 1 Gebiet
  span: 7,9 bis unter 11,5 %
  span: 1 Gebiet
  span: 11,5 bis unter 14,4 %
  span: 2 Gebiete
  span: 14,4 bis unter 18,7 %
  span: 1 Gebiet
  span: 18,7 % und mehr
  span: 4 Gebiete
  span: geheim gehalten
  span: 2 Gebiete
  span: keine Angabe
  span: 1 Gebiet
  span: p
  span: vorläufig
summary: Bedienung (tab stop)
p: In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.
summary: Als Tabelle (tab stop)
div[group]: (aria-label SGB-II-Quote (%) · Stadtteile · 2024) (tab stop)
  caption: SGB-II-Quote (%) · Stadtteile · 2024
  th: Stadtteil (scope col)
  th: SGB-II-Quote (%) (scope col)
  th: Personen (scope col)
  th: Grundgesamtheit (scope col)
  th: Rang (scope col)
  th: Kleinau (scope row)
  td: 16,1
  td: 11.177
  td: 69.420
  span: ohne Rang
  th: Fischersruh (scope row)
  td: 25,4
  td: 911
  td: 3585
  td: 1
  th: Mühlenberg (scope row)
  td: 24,1
  td: 2021
  td: 8385
  td: 2
  th: Bahnhofsvorstadt (scope row)
  td: 20,6
  td: 1628
  td: 7905
  td: 3
  th: Südufer (scope row)
  td: 18,7
  td: 1388
  td: 7425
  td: 4
  th: Weststadt (scope row)
  td: 16,7
  td: 1080
  td: 6465
  td: 5
  th: Nordhöhe (scope row)
  td: 11,8
  td: 423
  td: 3585
  td: 6
  th: Innenstadt (scope row)
  td: 11,7
  td: 532
  td: 4545
  td: 7
  th: Gartenstadt (scope row)
  td: 7,9
  td: 397
  td: 5025
  td: 8
  th: Hafenviertel (scope row)
  td: 4,9 p
  td: 293 p
  td: 5985 p
  td: 9
  th: Rosenhang (scope row)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: ohne Rang
  th: Königsaue (scope row)
  span: keine Angabe
  span: keine Angabe
  span: keine Angabe
  span: ohne Rang
  th: Am Wehr (scope row)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: ohne Rang
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-district-map Shares */

snapshots["soz-district-map TableInPage"] = 
`span: SGB-II-Quote am höchsten in Nord: 17,1 %
p: SGB-II-Quote (%) · Gebiete · 2024
p: SGB-II-Quote 2024, 3 Gebiete: Die Werte reichen von 14,2 % (Süd) bis 17,1 % (Nord). 1 Wert unterliegt der Geheimhaltung.
p: Rangfolge
  span: : Gebiete
ul[listbox]: (tab stop)
  span: Nord: 17,1 Prozent, Klasse 2 von 2, Rang 1 von 2
  span: Süd: 14,2 Prozent, Klasse 1 von 2, Rang 2 von 2
  span: Mitte: aus Gründen der Geheimhaltung nicht ausgewiesen
ul: (aria-label Legende)
  span: unter 17,1 %
  span: 1 Gebiet
  span: 17,1 % und mehr
  span: 1 Gebiet
  span: geheim gehalten
  span: 1 Gebiet
summary: Bedienung (tab stop)
p: In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.
summary: Als Tabelle (tab stop)
div[group]: (aria-label SGB-II-Quote (%) · Gebiete · 2024) (tab stop)
  caption: SGB-II-Quote (%) · Gebiete · 2024
  th: Gebiet (scope col)
  th: SGB-II-Quote (%) (scope col)
  th: Rang (scope col)
  th: Nord (scope row)
  td: 17,1
  td: 1
  th: Süd (scope row)
  td: 14,2
  td: 2
  th: Mitte (scope row)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: ohne Rang
p: Es liegen keine Gebietsgrenzen vor; gezeigt wird die Rangfolge.
p: sozialraum hat diese Tabelle nicht geprüft. Ob die statistische Geheimhaltung gewahrt ist, verantwortet die veröffentlichende Stelle.`;
/* end snapshot soz-district-map TableInPage */

snapshots["soz-district-map WithoutBoundaries"] = 
`span: SGB-II-Quote am höchsten in Fischersruh: 25,4 %
p: SGB-II-Quote (%) · Stadtteile · 2024
p: SGB-II-Quote 2024, 12 Stadtteile: Die Werte reichen von 4,9 % (Hafenviertel) bis 25,4 % (Fischersruh). Kleinau insgesamt: 16,1 %. 2 Werte unterliegen der Geheimhaltung, 1 Wert fehlt.
span: Kennzahl
select: (tab stop)
  option: SGB-II-Quote (chosen)
  option: Haushalte mit Wohngeld
span: Ebene
select: (tab stop)
  option: Bezirke
  option: Stadtteile (chosen)
span: Jahr
input: (aria-valuetext 2024) (tab stop)
output: 2024
p: Rangfolge
  span: : Stadtteile
span: Kleinau insgesamt
strong: 16,1 %
ul[listbox]: (tab stop)
  span: Fischersruh: 25,4 Prozent, Klasse 5 von 5, Rang 1 von 9
  span: Mühlenberg: 24,1 Prozent, Klasse 5 von 5, Rang 2 von 9
  span: Bahnhofsvorstadt: 20,6 Prozent, Klasse 5 von 5, Rang 3 von 9
  span: Südufer: 18,7 Prozent, Klasse 5 von 5, Rang 4 von 9
  span: Weststadt: 16,7 Prozent, Klasse 4 von 5, Rang 5 von 9
  span: Nordhöhe: 11,8 Prozent, Klasse 3 von 5, Rang 6 von 9
  span: Innenstadt: 11,7 Prozent, Klasse 3 von 5, Rang 7 von 9
  span: Gartenstadt: 7,9 Prozent, Klasse 2 von 5, Rang 8 von 9
  span: Hafenviertel: 4,9 Prozent, vorläufig, Klasse 1 von 5, Rang 9 von 9
  span: Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: Königsaue: keine Angabe
  span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
ul: (aria-label Legende)
  span: unter 7,9 %
  span: 1 Gebiet
  span: 7,9 bis unter 11,5 %
  span: 1 Gebiet
  span: 11,5 bis unter 14,4 %
  span: 2 Gebiete
  span: 14,4 bis unter 18,7 %
  span: 1 Gebiet
  span: 18,7 % und mehr
  span: 4 Gebiete
  span: geheim gehalten
  span: 2 Gebiete
  span: keine Angabe
  span: 1 Gebiet
  span: p
  span: vorläufig
summary: Bedienung (tab stop)
p: In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.
summary: Als Tabelle (tab stop)
div[group]: (aria-label SGB-II-Quote (%) · Stadtteile · 2024) (tab stop)
  caption: SGB-II-Quote (%) · Stadtteile · 2024
  th: Stadtteil (scope col)
  th: SGB-II-Quote (%) (scope col)
  th: Personen (scope col)
  th: Grundgesamtheit (scope col)
  th: Rang (scope col)
  th: Kleinau (scope row)
  td: 16,1
  td: 11.177
  td: 69.420
  span: ohne Rang
  th: Fischersruh (scope row)
  td: 25,4
  td: 911
  td: 3585
  td: 1
  th: Mühlenberg (scope row)
  td: 24,1
  td: 2021
  td: 8385
  td: 2
  th: Bahnhofsvorstadt (scope row)
  td: 20,6
  td: 1628
  td: 7905
  td: 3
  th: Südufer (scope row)
  td: 18,7
  td: 1388
  td: 7425
  td: 4
  th: Weststadt (scope row)
  td: 16,7
  td: 1080
  td: 6465
  td: 5
  th: Nordhöhe (scope row)
  td: 11,8
  td: 423
  td: 3585
  td: 6
  th: Innenstadt (scope row)
  td: 11,7
  td: 532
  td: 4545
  td: 7
  th: Gartenstadt (scope row)
  td: 7,9
  td: 397
  td: 5025
  td: 8
  th: Hafenviertel (scope row)
  td: 4,9 p
  td: 293 p
  td: 5985 p
  td: 9
  th: Rosenhang (scope row)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: ohne Rang
  th: Königsaue (scope row)
  span: keine Angabe
  span: keine Angabe
  span: keine Angabe
  span: ohne Rang
  th: Am Wehr (scope row)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: ohne Rang
p: Es liegen keine Gebietsgrenzen vor; gezeigt wird die Rangfolge.
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-district-map WithoutBoundaries */

snapshots["soz-matrix AllIndicators"] = 
`span: Sozialmonitoring Kleinau (erfunden): Fischersruh bei 3 von 3 Kennzahlen mit dem höchsten Wert
p: Sozialmonitoring Kleinau (erfunden) · Stadtteile · 2024
p: Sozialmonitoring Kleinau (erfunden) 2024: 3 Kennzahlen für 12 Stadtteile. Fischersruh hat bei 3 von 3 Kennzahlen den höchsten Wert. 5 Werte unterliegen der Geheimhaltung, 6 Werte fehlen.
span: Gebietsebene
select: (tab stop)
  option: Bezirke
  option: Stadtteile (chosen)
span: Jahr
select: (tab stop)
  option: 2024 (chosen)
  option: 2023
  option: 2022
  option: 2021
  option: 2020
  option: 2019
  option: 2018
  option: 2017
  option: 2016
  option: 2015
  option: 2014
  option: 2013
div[region]: (aria-label Stadtteile nach Kennzahlen, 2024: Tabelle, seitlich verschiebbar) (tab stop)
  caption: Stadtteile nach Kennzahlen, 2024
  th: Stadtteil (scope col)
  th: (aria-sort none) (scope col)
    button: (tab stop)
      span: SGB-II-Quote
      span: %
  th: (aria-sort none) (scope col)
    span: Hilfen zur Erziehung
    span: je 1.000
  th: (aria-sort none) (scope col)
    span: Haushalte mit Wohngeld
    span: Haushalte
  th: Kleinau (scope row)
  td: 16,1
  td: 51,4
  td: 3397
  th: (scope row)
    button: Nordhöhe
  td: 11,8
  td: 0,0
  td: 225
  th: (scope row)
    button: Rosenhang
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  th: (scope row)
    button: Gartenstadt
  td: 7,9
  span: keine Angabe
  td: 165
  th: (scope row)
    button: Mühlenberg
  td: 24,1
  span: nicht sinnvoll
  td: 416
  th: (scope row)
    button: Weststadt
  td: 16,7
  span: nicht berechenbar
  td: 300
  th: (scope row)
    button: Innenstadt
  td: 11,7
  span: liegt noch nicht vor
  td: 223
  th: (scope row)
    button: Bahnhofsvorstadt
  td: 20,6
  span: 60,4, eingeschränkt
  td: 361
  th: (scope row)
    button: Hafenviertel
  span: 4,9, vorläufig
  span: gerundet null
  td: 118
  th: (scope row)
    button: Königsaue
  span: keine Angabe
  span: ungültige Angabe
  td: 0
  th: (scope row)
    button: Südufer
  td: 18,7
  td: 56,6
  td: 332
  th: (scope row)
    button: Am Wehr
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  td: 41,0
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  th: (scope row)
    button: Fischersruh
  td: 25,4
  td: 70,0
  td: 436
span: Je Spalte Klassen mit etwa gleich vielen Gebieten :
span: niedrig hoch
li: null oder auf null gerundet
  b: 0
li: keine Angabe
  b: .
li: geheim gehalten
  b: •
li: nicht sinnvoll
  b: x
li: nicht berechenbar
  b: x
li: ungültige Angabe
  b: ?
li: liegt noch nicht vor
  b: ...
li: Aussagewert eingeschränkt
  b: ( )
li: vorläufig
  b: p
summary: Bedienung (tab stop)
p: In der Tabelle wechseln die Pfeiltasten zwischen den Überschriften der Spalten und der Zeilen. Eine Spaltenüberschrift ordnet die Gebiete, eine Zeilenüberschrift wählt das Gebiet aus, jeweils mit der Eingabetaste oder der Leertaste.
p: Ohne Hilfen für junge Volljährige.
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025, ; Wohngeldstatistik (erfunden) , Stand 31.01.2025, · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-matrix AllIndicators */

snapshots["soz-matrix Boroughs"] = 
`span: Sozialmonitoring Kleinau (erfunden): Süd bei 3 von 3 Kennzahlen mit dem höchsten Wert
p: Sozialmonitoring Kleinau (erfunden) · Bezirke · 2024
p: Sozialmonitoring Kleinau (erfunden) 2024: 3 Kennzahlen für 3 Bezirke. Süd hat bei 3 von 3 Kennzahlen den höchsten Wert.
span: Gebietsebene
select: (tab stop)
  option: Bezirke (chosen)
  option: Stadtteile
span: Jahr
select: (tab stop)
  option: 2024 (chosen)
  option: 2023
  option: 2022
  option: 2021
  option: 2020
  option: 2019
  option: 2018
  option: 2017
  option: 2016
  option: 2015
  option: 2014
  option: 2013
div[region]: (aria-label Bezirke nach Kennzahlen, 2024: Tabelle, seitlich verschiebbar)
  caption: Bezirke nach Kennzahlen, 2024
  th: Bezirk (scope col)
  th: (aria-sort none) (scope col)
    button: (tab stop)
      span: SGB-II-Quote
      span: %
  th: (aria-sort none) (scope col)
    span: Hilfen zur Erziehung
    span: je 1.000
  th: (aria-sort none) (scope col)
    span: Haushalte mit Wohngeld
    span: Haushalte
  th: Kleinau (scope row)
  td: 16,1
  td: 51,4
  td: 3397
  th: (scope row)
    button: Nord
  td: 17,1
  td: 53,5
  td: 1130
  th: (scope row)
    button: Mitte
  td: 14,2
  td: 47,5
  td: 1002
  th: (scope row)
    button: Süd
  td: 17,2
  td: 53,6
  td: 1265
span: Je Spalte Klassen mit etwa gleich vielen Gebieten :
span: niedrig hoch
summary: Bedienung (tab stop)
p: In der Tabelle wechseln die Pfeiltasten zwischen den Überschriften der Spalten und der Zeilen. Eine Spaltenüberschrift ordnet die Gebiete, eine Zeilenüberschrift wählt das Gebiet aus, jeweils mit der Eingabetaste oder der Leertaste.
p: Ohne Hilfen für junge Volljährige.
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025, ; Wohngeldstatistik (erfunden) , Stand 31.01.2025, · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-matrix Boroughs */

snapshots["soz-matrix ChosenIndicators"] = 
`span: Sozialmonitoring Kleinau (erfunden): Fischersruh bei 2 von 2 Kennzahlen mit dem höchsten Wert
p: Sozialmonitoring Kleinau (erfunden) · Stadtteile · 2024
p: Sozialmonitoring Kleinau (erfunden) 2024: 2 Kennzahlen für 12 Stadtteile. Fischersruh hat bei 2 von 2 Kennzahlen den höchsten Wert. 3 Werte unterliegen der Geheimhaltung, 5 Werte fehlen.
span: Gebietsebene
select: (tab stop)
  option: Bezirke
  option: Stadtteile (chosen)
span: Jahr
select: (tab stop)
  option: 2024 (chosen)
  option: 2023
  option: 2022
  option: 2021
  option: 2020
  option: 2019
  option: 2018
  option: 2017
  option: 2016
  option: 2015
  option: 2014
  option: 2013
div[region]: (aria-label Stadtteile nach Kennzahlen, 2024: Tabelle, seitlich verschiebbar) (tab stop)
  caption: Stadtteile nach Kennzahlen, 2024
  th: Stadtteil (scope col)
  th: (aria-sort none) (scope col)
    button: (tab stop)
      span: Haushalte mit Wohngeld
      span: Haushalte
  th: (aria-sort none) (scope col)
    span: Hilfen zur Erziehung
    span: je 1.000
  th: Kleinau (scope row)
  td: 3397
  td: 51,4
  th: (scope row)
    button: Nordhöhe
  td: 225
  td: 0,0
  th: (scope row)
    button: Rosenhang
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  th: (scope row)
    button: Gartenstadt
  td: 165
  span: keine Angabe
  th: (scope row)
    button: Mühlenberg
  td: 416
  span: nicht sinnvoll
  th: (scope row)
    button: Weststadt
  td: 300
  span: nicht berechenbar
  th: (scope row)
    button: Innenstadt
  td: 223
  span: liegt noch nicht vor
  th: (scope row)
    button: Bahnhofsvorstadt
  td: 361
  span: 60,4, eingeschränkt
  th: (scope row)
    button: Hafenviertel
  td: 118
  span: gerundet null
  th: (scope row)
    button: Königsaue
  td: 0
  span: ungültige Angabe
  th: (scope row)
    button: Südufer
  td: 332
  td: 56,6
  th: (scope row)
    button: Am Wehr
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  td: 41,0
  th: (scope row)
    button: Fischersruh
  td: 436
  td: 70,0
span: Je Spalte Klassen mit etwa gleich vielen Gebieten :
span: niedrig hoch
li: null oder auf null gerundet
  b: 0
li: keine Angabe
  b: .
li: geheim gehalten
  b: •
li: nicht sinnvoll
  b: x
li: nicht berechenbar
  b: x
li: ungültige Angabe
  b: ?
li: liegt noch nicht vor
  b: ...
li: Aussagewert eingeschränkt
  b: ( )
summary: Bedienung (tab stop)
p: In der Tabelle wechseln die Pfeiltasten zwischen den Überschriften der Spalten und der Zeilen. Eine Spaltenüberschrift ordnet die Gebiete, eine Zeilenüberschrift wählt das Gebiet aus, jeweils mit der Eingabetaste oder der Leertaste.
p: Ohne Hilfen für junge Volljährige.
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quellen: Wohngeldstatistik (erfunden) , Stand 31.01.2025, ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025, · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-matrix ChosenIndicators */

snapshots["soz-matrix EarlierPeriod"] = 
`span: Sozialmonitoring Kleinau (erfunden): Bahnhofsvorstadt bei 3 von 3 Kennzahlen mit dem höchsten Wert
p: Sozialmonitoring Kleinau (erfunden) · Stadtteile · 2016
p: Sozialmonitoring Kleinau (erfunden) 2016: 3 Kennzahlen für 11 Stadtteile. Bahnhofsvorstadt hat bei 3 von 3 Kennzahlen den höchsten Wert. 1 Wert fehlt.
span: Gebietsebene
select: (tab stop)
  option: Bezirke
  option: Stadtteile (chosen)
span: Jahr
select: (tab stop)
  option: 2024
  option: 2023
  option: 2022
  option: 2021
  option: 2020
  option: 2019
  option: 2018
  option: 2017
  option: 2016 (chosen)
  option: 2015
  option: 2014
  option: 2013
div[region]: (aria-label Stadtteile nach Kennzahlen, 2016: Tabelle, seitlich verschiebbar)
  caption: Stadtteile nach Kennzahlen, 2016
  th: Stadtteil (scope col)
  th: (aria-sort none) (scope col)
    button: (tab stop)
      span: SGB-II-Quote
      span: %
  th: (aria-sort none) (scope col)
    span: Hilfen zur Erziehung
    span: je 1.000
  th: (aria-sort none) (scope col)
    span: Haushalte mit Wohngeld
    span: Haushalte
  th: Kleinau (scope row)
  td: 12,2
  td: 37,7
  td: 2267
  th: (scope row)
    button: Nordhöhe
  td: 14,4
  td: 42,8
  td: 227
  th: (scope row)
    button: Rosenhang
  td: 17,2
  td: 49,4
  td: 271
  th: (scope row)
    button: Gartenstadt
  td: 3,8
  td: 17,7
  td: 64
  th: (scope row)
    button: Mühlenberg
  span: keine Angabe
  td: 42,5
  td: 226
  th: (scope row)
    button: Weststadt
  td: 8,6
  td: 29,2
  td: 139
  th: (scope row)
    button: Innenstadt
  td: 8,5
  td: 28,9
  td: 137
  th: (scope row)
    button: Bahnhofsvorstadt
  td: 20,5
  td: 57,1
  td: 321
  th: (scope row)
    button: Hafenviertel
  td: 8,5
  td: 28,9
  td: 137
  th: (scope row)
    button: Königsaue
  td: 15,0
  td: 44,1
  td: 236
  th: (scope row)
    button: Südufer
  td: 12,8
  td: 39,1
  td: 203
  th: (scope row)
    button: Am Wehr
  td: 3,1
  td: 16,0
  td: 52
span: Je Spalte Klassen mit etwa gleich vielen Gebieten :
span: niedrig hoch
li: keine Angabe
  b: .
summary: Bedienung (tab stop)
p: In der Tabelle wechseln die Pfeiltasten zwischen den Überschriften der Spalten und der Zeilen. Eine Spaltenüberschrift ordnet die Gebiete, eine Zeilenüberschrift wählt das Gebiet aus, jeweils mit der Eingabetaste oder der Leertaste.
p: Ohne Hilfen für junge Volljährige.
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025, ; Wohngeldstatistik (erfunden) , Stand 31.01.2025, · Zeitraum: 2016 · Gebietsstand: 31.12.2024 · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-matrix EarlierPeriod */

snapshots["soz-matrix Empty"] = 
`strong: Keine Daten vorhanden
p: Für Stadtteile liegen keine Werte vor. Es gibt sie für: Städte, Bezirke.`;
/* end snapshot soz-matrix Empty */

snapshots["soz-matrix English"] = 
`span: Social monitoring of Kleinau (fictional): Fischersruh highest in 3 of 3 indicators
p: Social monitoring of Kleinau (fictional) · Districts · 2024
p: Social monitoring of Kleinau (fictional) in 2024: 3 indicators for 12 Districts. Fischersruh has the highest value in 3 of 3 indicators. 5 values are confidential, 6 values are missing.
span: Level of areas
select: (tab stop)
  option: Boroughs
  option: Districts (chosen)
span: Year
select: (tab stop)
  option: 2024 (chosen)
  option: 2023
  option: 2022
  option: 2021
  option: 2020
  option: 2019
  option: 2018
  option: 2017
  option: 2016
  option: 2015
  option: 2014
  option: 2013
div[region]: (aria-label Districts by indicator, 2024: table, scrolls sideways) (tab stop)
  caption: Districts by indicator, 2024
  th: District (scope col)
  th: (aria-sort none) (scope col)
    button: (tab stop)
      span: Basic income rate (SGB II)
      span: %
  th: (aria-sort none) (scope col)
    span: Child-raising support
    span: per 1,000
  th: (aria-sort none) (scope col)
    span: Households with housing benefit
    span: households
  th: Kleinau (scope row)
  td: 16.1
  td: 51.4
  td: 3,397
  th: (scope row)
    button: Nordhöhe
  td: 11.8
  td: 0.0
  td: 225
  th: (scope row)
    button: Rosenhang
  span: not shown for reasons of confidentiality
  span: not shown for reasons of confidentiality
  span: not shown for reasons of confidentiality
  th: (scope row)
    button: Gartenstadt
  td: 7.9
  span: no data
  td: 165
  th: (scope row)
    button: Mühlenberg
  td: 24.1
  span: not applicable
  td: 416
  th: (scope row)
    button: Weststadt (aria-pressed true)
  td: 16.7
  span: cannot be calculated
  td: 300
  th: (scope row)
    button: Innenstadt
  td: 11.7
  span: not yet available
  td: 223
  th: (scope row)
    button: Bahnhofsvorstadt
  td: 20.6
  span: 60.4, limited reliability
  td: 361
  th: (scope row)
    button: Hafenviertel
  span: 4.9, provisional
  span: rounded to zero
  td: 118
  th: (scope row)
    button: Königsaue
  span: no data
  span: invalid data
  td: 0
  th: (scope row)
    button: Südufer
  td: 18.7
  td: 56.6
  td: 332
  th: (scope row)
    button: Am Wehr
  span: not shown for reasons of confidentiality
  td: 41.0
  span: not shown for reasons of confidentiality
  th: (scope row)
    button: Fischersruh
  td: 25.4
  td: 70.0
  td: 436
span: In each column, classes of about equally many areas :
span: low high
li: zero or rounded to zero
  b: 0
li: no data
  b: .
li: confidential
  b: •
li: not applicable
  b: x
li: cannot be calculated
  b: x
li: invalid data
  b: ?
li: not yet available
  b: ...
li: limited reliability
  b: ( )
li: provisional
  b: p
summary: How to use (tab stop)
p: In the table, the arrow keys move between the headings of columns and rows. A column heading orders the areas, a row heading selects the area, each with Enter or Space.
p: Without support for young adults.
p: Statistical confidentiality: counts below 3, except zero, are not shown. 6 of 426 values are confidential, also to protect other values. It has been checked that confidential values cannot be calculated from others.
p: Sources: Basic income statistics (fictional) , as of 31 Mar 2025, ; Youth welfare statistics (fictional) , as of 28 Feb 2025, ; Housing benefit statistics (fictional) , as of 31 Jan 2025, · Period: 2024 · Boundaries as of: 31 Dec 2024 · Published by:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: This city and its figures are fictional.`;
/* end snapshot soz-matrix English */

snapshots["soz-matrix Failed"] = 
`strong: Die Daten können nicht gezeigt werden.
p: Die Datei ist leer.
code: file-empty ·`;
/* end snapshot soz-matrix Failed */

snapshots["soz-matrix Loading"] = 
`div: (aria-busy true)
  p: Daten werden geladen …`;
/* end snapshot soz-matrix Loading */

snapshots["soz-matrix SelectedAreas"] = 
`span: Sozialmonitoring Kleinau (erfunden): Fischersruh bei 3 von 3 Kennzahlen mit dem höchsten Wert
p: Sozialmonitoring Kleinau (erfunden) · Stadtteile · 2024
p: Sozialmonitoring Kleinau (erfunden) 2024: 3 Kennzahlen für 12 Stadtteile. Fischersruh hat bei 3 von 3 Kennzahlen den höchsten Wert. 5 Werte unterliegen der Geheimhaltung, 6 Werte fehlen.
span: Gebietsebene
select: (tab stop)
  option: Bezirke
  option: Stadtteile (chosen)
span: Jahr
select: (tab stop)
  option: 2024 (chosen)
  option: 2023
  option: 2022
  option: 2021
  option: 2020
  option: 2019
  option: 2018
  option: 2017
  option: 2016
  option: 2015
  option: 2014
  option: 2013
div[region]: (aria-label Stadtteile nach Kennzahlen, 2024: Tabelle, seitlich verschiebbar) (tab stop)
  caption: Stadtteile nach Kennzahlen, 2024
  th: Stadtteil (scope col)
  th: (aria-sort none) (scope col)
    button: (tab stop)
      span: SGB-II-Quote
      span: %
  th: (aria-sort none) (scope col)
    span: Hilfen zur Erziehung
    span: je 1.000
  th: (aria-sort none) (scope col)
    span: Haushalte mit Wohngeld
    span: Haushalte
  th: Kleinau (scope row)
  td: 16,1
  td: 51,4
  td: 3397
  th: (scope row)
    button: Nordhöhe
  td: 11,8
  td: 0,0
  td: 225
  th: (scope row)
    button: Rosenhang
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  th: (scope row)
    button: Gartenstadt
  td: 7,9
  span: keine Angabe
  td: 165
  th: (scope row)
    button: Mühlenberg
  td: 24,1
  span: nicht sinnvoll
  td: 416
  th: (scope row)
    button: Weststadt (aria-pressed true)
  td: 16,7
  span: nicht berechenbar
  td: 300
  th: (scope row)
    button: Innenstadt
  td: 11,7
  span: liegt noch nicht vor
  td: 223
  th: (scope row)
    button: Bahnhofsvorstadt
  td: 20,6
  span: 60,4, eingeschränkt
  td: 361
  th: (scope row)
    button: Hafenviertel
  span: 4,9, vorläufig
  span: gerundet null
  td: 118
  th: (scope row)
    button: Königsaue
  span: keine Angabe
  span: ungültige Angabe
  td: 0
  th: (scope row)
    button: Südufer
  td: 18,7
  td: 56,6
  td: 332
  th: (scope row)
    button: Am Wehr (aria-pressed true)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  td: 41,0
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  th: (scope row)
    button: Fischersruh
  td: 25,4
  td: 70,0
  td: 436
span: Je Spalte Klassen mit etwa gleich vielen Gebieten :
span: niedrig hoch
li: null oder auf null gerundet
  b: 0
li: keine Angabe
  b: .
li: geheim gehalten
  b: •
li: nicht sinnvoll
  b: x
li: nicht berechenbar
  b: x
li: ungültige Angabe
  b: ?
li: liegt noch nicht vor
  b: ...
li: Aussagewert eingeschränkt
  b: ( )
li: vorläufig
  b: p
summary: Bedienung (tab stop)
p: In der Tabelle wechseln die Pfeiltasten zwischen den Überschriften der Spalten und der Zeilen. Eine Spaltenüberschrift ordnet die Gebiete, eine Zeilenüberschrift wählt das Gebiet aus, jeweils mit der Eingabetaste oder der Leertaste.
p: Ohne Hilfen für junge Volljährige.
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025, ; Wohngeldstatistik (erfunden) , Stand 31.01.2025, · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-matrix SelectedAreas */

snapshots["soz-matrix Topic"] = 
`span: Einkommen: Fischersruh bei 2 von 2 Kennzahlen mit dem höchsten Wert
p: Einkommen · Stadtteile · 2024
p: Einkommen 2024: 2 Kennzahlen für 12 Stadtteile. Fischersruh hat bei 2 von 2 Kennzahlen den höchsten Wert. 4 Werte unterliegen der Geheimhaltung, 1 Wert fehlt.
span: Gebietsebene
select: (tab stop)
  option: Bezirke
  option: Stadtteile (chosen)
span: Jahr
select: (tab stop)
  option: 2024 (chosen)
  option: 2023
  option: 2022
  option: 2021
  option: 2020
  option: 2019
  option: 2018
  option: 2017
  option: 2016
  option: 2015
  option: 2014
  option: 2013
div[region]: (aria-label Stadtteile nach Kennzahlen, 2024: Tabelle, seitlich verschiebbar) (tab stop)
  caption: Stadtteile nach Kennzahlen, 2024
  th: Stadtteil (scope col)
  th: (aria-sort none) (scope col)
    button: (tab stop)
      span: SGB-II-Quote
      span: %
  th: (aria-sort none) (scope col)
    span: Haushalte mit Wohngeld
    span: Haushalte
  th: Kleinau (scope row)
  td: 16,1
  td: 3397
  th: (scope row)
    button: Nordhöhe
  td: 11,8
  td: 225
  th: (scope row)
    button: Rosenhang
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  th: (scope row)
    button: Gartenstadt
  td: 7,9
  td: 165
  th: (scope row)
    button: Mühlenberg
  td: 24,1
  td: 416
  th: (scope row)
    button: Weststadt
  td: 16,7
  td: 300
  th: (scope row)
    button: Innenstadt
  td: 11,7
  td: 223
  th: (scope row)
    button: Bahnhofsvorstadt
  td: 20,6
  td: 361
  th: (scope row)
    button: Hafenviertel
  span: 4,9, vorläufig
  td: 118
  th: (scope row)
    button: Königsaue
  span: keine Angabe
  td: 0
  th: (scope row)
    button: Südufer
  td: 18,7
  td: 332
  th: (scope row)
    button: Am Wehr
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  th: (scope row)
    button: Fischersruh
  td: 25,4
  td: 436
span: Je Spalte Klassen mit etwa gleich vielen Gebieten :
span: niedrig hoch
li: keine Angabe
  b: .
li: geheim gehalten
  b: •
li: vorläufig
  b: p
summary: Bedienung (tab stop)
p: In der Tabelle wechseln die Pfeiltasten zwischen den Überschriften der Spalten und der Zeilen. Eine Spaltenüberschrift ordnet die Gebiete, eine Zeilenüberschrift wählt das Gebiet aus, jeweils mit der Eingabetaste oder der Leertaste.
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, ; Wohngeldstatistik (erfunden) , Stand 31.01.2025, · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-matrix Topic */

snapshots["soz-matrix Wide"] = 
`span: Sozialmonitoring Kleinau (erfunden): Fischersruh bei 12 von 12 Kennzahlen mit dem höchsten Wert
p: Sozialmonitoring Kleinau (erfunden) · Stadtteile · 2024
p: Sozialmonitoring Kleinau (erfunden) 2024: 12 Kennzahlen für 12 Stadtteile. Fischersruh hat bei 12 von 12 Kennzahlen den höchsten Wert. 20 Werte unterliegen der Geheimhaltung, 24 Werte fehlen.
span: Gebietsebene
select: (tab stop)
  option: Bezirke
  option: Stadtteile (chosen)
span: Jahr
select: (tab stop)
  option: 2024 (chosen)
  option: 2023
  option: 2022
  option: 2021
  option: 2020
  option: 2019
  option: 2018
  option: 2017
  option: 2016
  option: 2015
  option: 2014
  option: 2013
div[region]: (aria-label Stadtteile nach Kennzahlen, 2024: Tabelle, seitlich verschiebbar) (tab stop)
  caption: Stadtteile nach Kennzahlen, 2024
  th: Stadtteil (scope col)
  th: (aria-sort none) (scope col)
    button: (tab stop)
      span: SGB-II-Quote
      span: %
  th: (aria-sort none) (scope col)
    span: Hilfen zur Erziehung
    span: je 1.000
  th: (aria-sort none) (scope col)
    span: Haushalte mit Wohngeld
    span: Haushalte
  th: (aria-sort none) (scope col)
    span: SGB-II-Quote
    span: %
  th: (aria-sort none) (scope col)
    span: Hilfen zur Erziehung
    span: je 1.000
  th: (aria-sort none) (scope col)
    span: Haushalte mit Wohngeld
    span: Haushalte
  th: (aria-sort none) (scope col)
    span: SGB-II-Quote
    span: %
  th: (aria-sort none) (scope col)
    span: Hilfen zur Erziehung
    span: je 1.000
  th: (aria-sort none) (scope col)
    span: Haushalte mit Wohngeld
    span: Haushalte
  th: (aria-sort none) (scope col)
    span: SGB-II-Quote
    span: %
  th: (aria-sort none) (scope col)
    span: Hilfen zur Erziehung
    span: je 1.000
  th: (aria-sort none) (scope col)
    span: Haushalte mit Wohngeld
    span: Haushalte
  th: Kleinau (scope row)
  td: 16,1
  td: 51,4
  td: 3397
  td: 16,1
  td: 51,4
  td: 3397
  td: 16,1
  td: 51,4
  td: 3397
  td: 16,1
  td: 51,4
  td: 3397
  th: (scope row)
    button: Nordhöhe
  td: 11,8
  td: 0,0
  td: 225
  td: 11,8
  td: 0,0
  td: 225
  td: 11,8
  td: 0,0
  td: 225
  td: 11,8
  td: 0,0
  td: 225
  th: (scope row)
    button: Rosenhang
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  th: (scope row)
    button: Gartenstadt
  td: 7,9
  span: keine Angabe
  td: 165
  td: 7,9
  span: keine Angabe
  td: 165
  td: 7,9
  span: keine Angabe
  td: 165
  td: 7,9
  span: keine Angabe
  td: 165
  th: (scope row)
    button: Mühlenberg
  td: 24,1
  span: nicht sinnvoll
  td: 416
  td: 24,1
  span: nicht sinnvoll
  td: 416
  td: 24,1
  span: nicht sinnvoll
  td: 416
  td: 24,1
  span: nicht sinnvoll
  td: 416
  th: (scope row)
    button: Weststadt
  td: 16,7
  span: nicht berechenbar
  td: 300
  td: 16,7
  span: nicht berechenbar
  td: 300
  td: 16,7
  span: nicht berechenbar
  td: 300
  td: 16,7
  span: nicht berechenbar
  td: 300
  th: (scope row)
    button: Innenstadt
  td: 11,7
  span: liegt noch nicht vor
  td: 223
  td: 11,7
  span: liegt noch nicht vor
  td: 223
  td: 11,7
  span: liegt noch nicht vor
  td: 223
  td: 11,7
  span: liegt noch nicht vor
  td: 223
  th: (scope row)
    button: Bahnhofsvorstadt
  td: 20,6
  span: 60,4, eingeschränkt
  td: 361
  td: 20,6
  span: 60,4, eingeschränkt
  td: 361
  td: 20,6
  span: 60,4, eingeschränkt
  td: 361
  td: 20,6
  span: 60,4, eingeschränkt
  td: 361
  th: (scope row)
    button: Hafenviertel
  span: 4,9, vorläufig
  span: gerundet null
  td: 118
  span: 4,9, vorläufig
  span: gerundet null
  td: 118
  span: 4,9, vorläufig
  span: gerundet null
  td: 118
  span: 4,9, vorläufig
  span: gerundet null
  td: 118
  th: (scope row)
    button: Königsaue
  span: keine Angabe
  span: ungültige Angabe
  td: 0
  span: keine Angabe
  span: ungültige Angabe
  td: 0
  span: keine Angabe
  span: ungültige Angabe
  td: 0
  span: keine Angabe
  span: ungültige Angabe
  td: 0
  th: (scope row)
    button: Südufer
  td: 18,7
  td: 56,6
  td: 332
  td: 18,7
  td: 56,6
  td: 332
  td: 18,7
  td: 56,6
  td: 332
  td: 18,7
  td: 56,6
  td: 332
  th: (scope row)
    button: Am Wehr
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  td: 41,0
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  td: 41,0
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  td: 41,0
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  td: 41,0
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  th: (scope row)
    button: Fischersruh
  td: 25,4
  td: 70,0
  td: 436
  td: 25,4
  td: 70,0
  td: 436
  td: 25,4
  td: 70,0
  td: 436
  td: 25,4
  td: 70,0
  td: 436
span: Je Spalte Klassen mit etwa gleich vielen Gebieten :
span: niedrig hoch
li: null oder auf null gerundet
  b: 0
li: keine Angabe
  b: .
li: geheim gehalten
  b: •
li: nicht sinnvoll
  b: x
li: nicht berechenbar
  b: x
li: ungültige Angabe
  b: ?
li: liegt noch nicht vor
  b: ...
li: Aussagewert eingeschränkt
  b: ( )
li: vorläufig
  b: p
summary: Bedienung (tab stop)
p: In der Tabelle wechseln die Pfeiltasten zwischen den Überschriften der Spalten und der Zeilen. Eine Spaltenüberschrift ordnet die Gebiete, eine Zeilenüberschrift wählt das Gebiet aus, jeweils mit der Eingabetaste oder der Leertaste.
p: Ohne Hilfen für junge Volljährige.
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025, ; Wohngeldstatistik (erfunden) , Stand 31.01.2025, · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-matrix Wide */

snapshots["soz-trend-chart AxisAwayFromZero"] = 
`span: SGB-II-Quote in Weststadt: Rückgang um 0,2 Prozentpunkte seit 2023
p: SGB-II-Quote (%) · Stadtteile · 2013 bis 2024
p: SGB-II-Quote: In Weststadt sank der Wert von 84,4 % (2023) auf 84,2 % (2024). Höchster Wert: 84,4 % (2023). Bruch in der Reihe 2023 (Einführung des Bürgergelds): Werte davor und danach sind nicht vergleichbar.
span: Gebiet zum Vergleich
select: (tab stop)
  option: Bitte wählen (chosen)
  option: Nord
  option: Mitte
  option: Süd
  option: Nordhöhe
  option: Rosenhang
  option: Gartenstadt
  option: Mühlenberg
  option: Innenstadt
  option: Bahnhofsvorstadt
  option: Hafenviertel
  option: Königsaue
  option: Südufer
  option: Am Wehr
  option: Fischersruh
button: Hinzufügen (tab stop)
input: (aria-label Jahr wählen) (aria-valuetext 2024: Weststadt 84,2 Prozent; Kleinau 84,0 Prozent) (tab stop)
p: Werte 2024 (%)
span: Kleinau
span: 84,0 Prozent
button: (aria-pressed true) (tab stop)
  span: Weststadt
  span: 84,2 Prozent
span: übrige Stadtteile
li: Bruch in der Reihe
  b: |
li: geschätzt
  b: s
summary: Bedienung (tab stop)
p: Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen unter dem Diagramm blenden Gebiete ein und aus.
summary: Als Tabelle (tab stop)
div[group]: (aria-label SGB-II-Quote (%)) (tab stop)
  caption: SGB-II-Quote (%)
  th: Jahr (scope col)
  th: Weststadt (scope col)
  th: Kleinau (scope col)
  th: 2013 (scope row)
  td: 82,7
  td: 83,9
  th: 2014 (scope row)
  td: 82,4
  td: 83,6
  th: 2015 (scope row)
  td: 82,2
  td: 83,3
  th: 2016 (scope row)
  td: 82,2
  td: 83,1
  th: 2017 (scope row)
  td: 82,3
  td: 82,9
  th: 2018 (scope row)
  td: 82,5
  td: 82,9
  th: 2019 (scope row)
  td: 82,8
  td: 83,0
  th: 2020 (scope row)
  td: 83,2 s
  td: 83,1
  th: 2021 (scope row)
  td: 83,5
  td: 83,3
  th: 2022 (scope row)
  td: 83,7
  td: 83,4
  th: 2023 (scope row)
  td: | 84,4
  td: | 84,1
  th: 2024 (scope row)
  td: 84,2
  td: 84,0
p: Die senkrechte Achse beginnt nicht bei null.
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-trend-chart AxisAwayFromZero */

snapshots["soz-trend-chart Boroughs"] = 
`span: SGB-II-Quote in Nord: Anstieg um 0,1 Prozentpunkte seit 2023
p: SGB-II-Quote (%) · Bezirke · 2013 bis 2024
p: SGB-II-Quote: In Nord stieg der Wert von 17,0 % (2023) auf 17,1 % (2024). Höchster Wert: 17,1 % (2024). Bruch in der Reihe 2023 (Einführung des Bürgergelds): Werte davor und danach sind nicht vergleichbar.
span: Gebiet zum Vergleich
select: (tab stop)
  option: Bitte wählen (chosen)
  option: Mitte
  option: Süd
  option: Nordhöhe
  option: Rosenhang
  option: Gartenstadt
  option: Mühlenberg
  option: Weststadt
  option: Innenstadt
  option: Bahnhofsvorstadt
  option: Hafenviertel
  option: Königsaue
  option: Südufer
  option: Am Wehr
  option: Fischersruh
button: Hinzufügen (tab stop)
input: (aria-label Jahr wählen) (aria-valuetext 2024: Nord 17,1 Prozent; Kleinau 16,1 Prozent) (tab stop)
p: Werte 2024 (%)
span: Kleinau
span: 16,1 Prozent
button: (aria-pressed true) (tab stop)
  span: Nord
  span: 17,1 Prozent
span: übrige Bezirke
li: Bruch in der Reihe
  b: |
summary: Bedienung (tab stop)
p: Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen unter dem Diagramm blenden Gebiete ein und aus.
summary: Als Tabelle (tab stop)
div[group]: (aria-label SGB-II-Quote (%)) (tab stop)
  caption: SGB-II-Quote (%)
  th: Jahr (scope col)
  th: Nord (scope col)
  th: Kleinau (scope col)
  th: 2013 (scope row)
  td: 17,4
  td: 15,6
  th: 2014 (scope row)
  td: 15,8
  td: 14,3
  th: 2015 (scope row)
  td: 14,3
  td: 13,1
  th: 2016 (scope row)
  td: 13,0
  td: 12,2
  th: 2017 (scope row)
  td: 12,0
  td: 11,7
  th: 2018 (scope row)
  td: 11,7
  td: 11,6
  th: 2019 (scope row)
  td: 11,9
  td: 11,9
  th: 2020 (scope row)
  td: 12,4
  td: 12,5
  th: 2021 (scope row)
  td: 13,1
  td: 13,2
  th: 2022 (scope row)
  td: 13,9
  td: 13,7
  th: 2023 (scope row)
  td: | 17,0
  td: | 16,4
  th: 2024 (scope row)
  td: 17,1
  td: 16,1
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-trend-chart Boroughs */

snapshots["soz-trend-chart ChosenPeriod"] = 
`span: SGB-II-Quote in Rosenhang: Rückgang um 6,9 Prozentpunkte seit 2013
p: SGB-II-Quote (%) · Stadtteile · 2013 bis 2024
p: SGB-II-Quote: In Rosenhang sank der Wert von 21,8 % (2013) auf 14,9 % (2022). Höchster Wert: 21,8 % (2013). Bruch in der Reihe 2023 (Einführung des Bürgergelds): Werte davor und danach sind nicht vergleichbar. 2 Werte unterliegen der Geheimhaltung.
span: Gebiet zum Vergleich
select: (tab stop)
  option: Bitte wählen (chosen)
  option: Nord
  option: Mitte
  option: Süd
  option: Nordhöhe
  option: Gartenstadt
  option: Innenstadt
  option: Bahnhofsvorstadt
  option: Hafenviertel
  option: Königsaue
  option: Südufer
  option: Am Wehr
  option: Fischersruh
button: Hinzufügen (tab stop)
input: (aria-label Jahr wählen) (aria-valuetext 2019: Rosenhang 14,4 Prozent; Mühlenberg 15,3 Prozent; Weststadt 11,2 Prozent; Kleinau 11,9 Prozent) (tab stop)
p: Werte 2019 (%)
span: Kleinau
span: 11,9 Prozent
button: (aria-pressed true) (tab stop)
  span: Rosenhang
  span: 14,4 Prozent
button: (aria-pressed true) (tab stop)
  span: Mühlenberg
  span: 15,3 Prozent
button: (aria-pressed true) (tab stop)
  span: Weststadt
  span: 11,2 Prozent
span: übrige Stadtteile
li: keine Angabe
  b: .
li: geheim gehalten
  b: •
li: Bruch in der Reihe
  b: |
li: geschätzt
  b: s
summary: Bedienung (tab stop)
p: Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen unter dem Diagramm blenden Gebiete ein und aus.
summary: Als Tabelle (tab stop)
div[group]: (aria-label SGB-II-Quote (%)) (tab stop)
  caption: SGB-II-Quote (%)
  th: Jahr (scope col)
  th: Rosenhang (scope col)
  th: Mühlenberg (scope col)
  th: Weststadt (scope col)
  th: Kleinau (scope col)
  th: 2013 (scope row)
  td: 21,8
  td: 18,8
  td: 10,8
  td: 15,6
  th: 2014 (scope row)
  td: 20,4
  td: 16,9
  td: 9,7
  td: 14,3
  th: 2015 (scope row)
  td: 18,8
  td: 15,3
  td: 8,9
  td: 13,1
  th: 2016 (scope row)
  td: 17,2
  span: keine Angabe
  td: 8,6
  td: 12,2
  th: 2017 (scope row)
  td: 15,8
  span: keine Angabe
  td: 9,0
  td: 11,7
  th: 2018 (scope row)
  td: 14,9
  td: 14,3
  td: 9,9
  td: 11,6
  th: 2019 (scope row)
  td: 14,4
  td: 15,3
  td: 11,2
  td: 11,9
  th: 2020 (scope row)
  td: 14,3
  td: 16,6
  td: 12,6 s
  td: 12,5
  th: 2021 (scope row)
  td: 14,5
  td: 18,1
  td: 13,8
  td: 13,2
  th: 2022 (scope row)
  td: 14,9
  td: 19,4
  td: 14,6
  td: 13,7
  th: 2023 (scope row)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  td: | 23,9
  td: | 17,4
  td: | 16,4
  th: 2024 (scope row)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  td: 24,1
  td: 16,7
  td: 16,1
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-trend-chart ChosenPeriod */

snapshots["soz-trend-chart City"] = 
`span: SGB-II-Quote in Kleinau: Rückgang um 0,3 Prozentpunkte seit 2023
p: SGB-II-Quote (%) · Stadtteile · 2013 bis 2024
p: SGB-II-Quote: In Kleinau sank der Wert von 16,4 % (2023) auf 16,1 % (2024). Höchster Wert: 16,4 % (2023). Bruch in der Reihe 2023 (Einführung des Bürgergelds): Werte davor und danach sind nicht vergleichbar.
span: Gebiet zum Vergleich
select: (tab stop)
  option: Bitte wählen (chosen)
  option: Nord
  option: Mitte
  option: Süd
  option: Nordhöhe
  option: Rosenhang
  option: Gartenstadt
  option: Mühlenberg
  option: Weststadt
  option: Innenstadt
  option: Bahnhofsvorstadt
  option: Hafenviertel
  option: Königsaue
  option: Südufer
  option: Am Wehr
  option: Fischersruh
button: Hinzufügen (tab stop)
input: (aria-label Jahr wählen) (aria-valuetext 2024: Kleinau 16,1 Prozent) (tab stop)
p: Werte 2024 (%)
span: Kleinau
span: 16,1 Prozent
span: übrige Stadtteile
li: Bruch in der Reihe
  b: |
summary: Bedienung (tab stop)
p: Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen unter dem Diagramm blenden Gebiete ein und aus.
summary: Als Tabelle (tab stop)
div[group]: (aria-label SGB-II-Quote (%)) (tab stop)
  caption: SGB-II-Quote (%)
  th: Jahr (scope col)
  th: Kleinau (scope col)
  th: 2013 (scope row)
  td: 15,6
  th: 2014 (scope row)
  td: 14,3
  th: 2015 (scope row)
  td: 13,1
  th: 2016 (scope row)
  td: 12,2
  th: 2017 (scope row)
  td: 11,7
  th: 2018 (scope row)
  td: 11,6
  th: 2019 (scope row)
  td: 11,9
  th: 2020 (scope row)
  td: 12,5
  th: 2021 (scope row)
  td: 13,2
  th: 2022 (scope row)
  td: 13,7
  th: 2023 (scope row)
  td: | 16,4
  th: 2024 (scope row)
  td: 16,1
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-trend-chart City */

snapshots["soz-trend-chart Counts"] = 
`span: Haushalte mit Wohngeld in Rosenhang: 316 Haushalte (2023)
p: Haushalte mit Wohngeld (Haushalte) · Stadtteile · 2013 bis 2024
p: Haushalte mit Wohngeld: Für Rosenhang liegt nur ein Wert vor, 316 Haushalte (2023). Bruch in der Reihe 2023 (Wohngeld-Plus): Werte davor und danach sind nicht vergleichbar. 1 Wert unterliegt der Geheimhaltung.
span: Gebiet zum Vergleich
select: (tab stop)
  option: Bitte wählen (chosen)
  option: Kleinau
  option: Nord
  option: Mitte
  option: Süd
  option: Nordhöhe
  option: Gartenstadt
  option: Mühlenberg
  option: Weststadt
  option: Innenstadt
  option: Bahnhofsvorstadt
  option: Hafenviertel
  option: Südufer
  option: Am Wehr
  option: Fischersruh
button: Hinzufügen (tab stop)
input: (aria-label Jahr wählen) (aria-valuetext 2024: Rosenhang aus Gründen der Geheimhaltung nicht ausgewiesen; Königsaue null Haushalte) (tab stop)
p: Werte 2024 (Haushalte)
button: (aria-pressed true) (tab stop)
  span: Rosenhang
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
button: (aria-pressed true) (tab stop)
  span: Königsaue
  span: null Haushalte
span: übrige Stadtteile
li: geheim gehalten
  b: •
li: Bruch in der Reihe
  b: |
summary: Bedienung (tab stop)
p: Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen unter dem Diagramm blenden Gebiete ein und aus.
summary: Als Tabelle (tab stop)
div[group]: (aria-label Haushalte mit Wohngeld (Haushalte)) (tab stop)
  caption: Haushalte mit Wohngeld (Haushalte)
  th: Jahr (scope col)
  th: Rosenhang (scope col)
  th: Königsaue (scope col)
  th: 2013 (scope row)
  td: 330
  td: 296
  th: 2014 (scope row)
  td: 313
  td: 279
  th: 2015 (scope row)
  td: 292
  td: 257
  th: 2016 (scope row)
  td: 271
  td: 236
  th: 2017 (scope row)
  td: 254
  td: 219
  th: 2018 (scope row)
  td: 243
  td: 208
  th: 2019 (scope row)
  td: 239
  td: 205
  th: 2020 (scope row)
  td: 242
  td: 207
  th: 2021 (scope row)
  td: 249
  td: 215
  th: 2022 (scope row)
  td: 258
  td: 224
  th: 2023 (scope row)
  td: | 316
  td: | 276
  th: 2024 (scope row)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  td: 0
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quelle: Wohngeldstatistik (erfunden) , Stand 31.01.2025, · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-trend-chart Counts */

snapshots["soz-trend-chart Empty"] = 
`strong: Keine Daten vorhanden
p: Für Stadtteile liegen keine Werte vor. Es gibt sie für: Städte, Bezirke.`;
/* end snapshot soz-trend-chart Empty */

snapshots["soz-trend-chart English"] = 
`span: Basic income rate (SGB II) in Rosenhang: fall of 6.9 percentage points since 2013
p: Basic income rate (SGB II) (%) · Districts · 2013 to 2024
p: Basic income rate (SGB II): in Rosenhang, the value fell from 21.8% (2013) to 14.9% (2022). Highest value: 21.8% (2013). Break in the series in 2023 (Introduction of Bürgergeld): values before and after are not comparable. 2 values are confidential.
span: Area to compare
select: (tab stop)
  option: Please choose (chosen)
  option: Nord
  option: Mitte
  option: Süd
  option: Nordhöhe
  option: Gartenstadt
  option: Mühlenberg
  option: Innenstadt
  option: Bahnhofsvorstadt
  option: Hafenviertel
  option: Königsaue
  option: Südufer
  option: Am Wehr
  option: Fischersruh
button: Add (tab stop)
input: (aria-label Choose a year) (aria-valuetext 2023: Rosenhang not shown for reasons of confidentiality; Weststadt 17.4 percent, break in the series; Kleinau 16.4 percent, break in the series) (tab stop)
p: Values in 2023 (%)
span: Kleinau
span: 16.4 percent, break in the series
button: (aria-pressed true) (tab stop)
  span: Rosenhang
  span: not shown for reasons of confidentiality
button: (aria-pressed true) (tab stop)
  span: Weststadt
  span: 17.4 percent, break in the series
span: other districts
li: confidential
  b: •
li: break in the series
  b: |
li: estimated
  b: s
summary: How to use (tab stop)
p: In the chart, the left and right arrow keys choose the point in time, Home and End go to the first and the last one, Esc clears the choice. With a mouse or a finger, pointing at the chart is enough. The buttons below the chart show and hide areas.
summary: As a table (tab stop)
div[group]: (aria-label Basic income rate (SGB II) (%)) (tab stop)
  caption: Basic income rate (SGB II) (%)
  th: Year (scope col)
  th: Rosenhang (scope col)
  th: Weststadt (scope col)
  th: Kleinau (scope col)
  th: 2013 (scope row)
  td: 21.8
  td: 10.8
  td: 15.6
  th: 2014 (scope row)
  td: 20.4
  td: 9.7
  td: 14.3
  th: 2015 (scope row)
  td: 18.8
  td: 8.9
  td: 13.1
  th: 2016 (scope row)
  td: 17.2
  td: 8.6
  td: 12.2
  th: 2017 (scope row)
  td: 15.8
  td: 9.0
  td: 11.7
  th: 2018 (scope row)
  td: 14.9
  td: 9.9
  td: 11.6
  th: 2019 (scope row)
  td: 14.4
  td: 11.2
  td: 11.9
  th: 2020 (scope row)
  td: 14.3
  td: 12.6 s
  td: 12.5
  th: 2021 (scope row)
  td: 14.5
  td: 13.8
  td: 13.2
  th: 2022 (scope row)
  td: 14.9
  td: 14.6
  td: 13.7
  th: 2023 (scope row)
  span: not shown for reasons of confidentiality
  td: | 17.4
  td: | 16.4
  th: 2024 (scope row)
  span: not shown for reasons of confidentiality
  td: 16.7
  td: 16.1
p: Statistical confidentiality: counts below 3, except zero, are not shown. 6 of 426 values are confidential, also to protect other values. It has been checked that confidential values cannot be calculated from others.
p: Source: Basic income statistics (fictional) , as of 31 Mar 2025, · Published by:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: This city and its figures are fictional.`;
/* end snapshot soz-trend-chart English */

snapshots["soz-trend-chart Failed"] = 
`strong: Die Daten können nicht gezeigt werden.
p: Die Datei ist leer.
code: file-empty ·`;
/* end snapshot soz-trend-chart Failed */

snapshots["soz-trend-chart GapsOfEveryKind"] = 
`span: Hilfen zur Erziehung in Rosenhang: Rückgang um 2,6 je 1.000 seit 2013
p: Hilfen zur Erziehung (je 1.000) · Stadtteile · 2013 bis 2024
p: Hilfen zur Erziehung: In Rosenhang sank der Wert von 56,4 je 1.000 (2013) auf 53,8 je 1.000 (2023). Höchster Wert: 56,4 je 1.000 (2013). 1 Wert unterliegt der Geheimhaltung.
span: Gebiet zum Vergleich
select: (tab stop)
  option: Bitte wählen (chosen)
  option: Nord
  option: Mitte
  option: Süd
  option: Nordhöhe
  option: Hafenviertel
  option: Königsaue
  option: Südufer
  option: Am Wehr
  option: Fischersruh
button: Hinzufügen (tab stop)
span: Mehr als sechs Gebiete lassen sich nicht zugleich zeigen.
input: (aria-label Jahr wählen) (aria-valuetext 2024: Rosenhang aus Gründen der Geheimhaltung nicht ausgewiesen; Gartenstadt keine Angabe; Mühlenberg nicht sinnvoll; Weststadt nicht berechenbar; Innenstadt liegt noch nicht vor; Bahnhofsvorstadt 60,4 je 1.000, eingeschränkt; Kleinau 51,4 je 1.000) (tab stop)
p: Werte 2024 (je 1.000)
span: Kleinau
span: 51,4 je 1.000
button: (aria-pressed true) (tab stop)
  span: Rosenhang
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
button: (aria-pressed true) (tab stop)
  span: Gartenstadt
  span: keine Angabe
button: (aria-pressed true) (tab stop)
  span: Mühlenberg
  span: nicht sinnvoll
button: (aria-pressed true) (tab stop)
  span: Weststadt
  span: nicht berechenbar
button: (aria-pressed true) (tab stop)
  span: Innenstadt
  span: liegt noch nicht vor
button: (aria-pressed true) (tab stop)
  span: Bahnhofsvorstadt
  span: 60,4 je 1.000, eingeschränkt
span: übrige Stadtteile
li: keine Angabe
  b: .
li: geheim gehalten
  b: •
li: nicht sinnvoll
  b: x
li: nicht berechenbar
  b: x
li: liegt noch nicht vor
  b: ...
li: Aussagewert eingeschränkt
  b: ( )
summary: Bedienung (tab stop)
p: Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen unter dem Diagramm blenden Gebiete ein und aus.
summary: Als Tabelle (tab stop)
div[group]: (aria-label Hilfen zur Erziehung (je 1.000)) (tab stop)
  caption: Hilfen zur Erziehung (je 1.000)
  th: Jahr (scope col)
  th: Rosenhang (scope col)
  th: Gartenstadt (scope col)
  th: Mühlenberg (scope col)
  th: Weststadt (scope col)
  th: Innenstadt (scope col)
  th: Bahnhofsvorstadt (scope col)
  th: Kleinau (scope col)
  th: 2013 (scope row)
  td: 56,4
  td: 27,1
  td: 49,3
  td: 30,5
  td: 25,8
  td: 54,2
  td: 41,7
  th: 2014 (scope row)
  td: 54,4
  td: 23,7
  td: 46,2
  td: 29,0
  td: 26,2
  td: 55,2
  td: 40,1
  th: 2015 (scope row)
  td: 51,9
  td: 20,4
  td: 43,7
  td: 28,5
  td: 27,2
  td: 56,1
  td: 38,6
  th: 2016 (scope row)
  td: 49,4
  td: 17,7
  td: 42,5
  td: 29,2
  td: 28,9
  td: 57,1
  td: 37,7
  th: 2017 (scope row)
  td: 47,5
  td: 16,3
  td: 42,9
  td: 31,4
  td: 31,4
  td: 58,3
  td: 37,7
  th: 2018 (scope row)
  td: 46,5
  td: 16,5
  td: 45,1
  td: 34,8
  td: 34,5
  td: 59,7
  td: 38,8
  th: 2019 (scope row)
  td: 46,6
  td: 18,2
  td: 48,7
  td: 39,1
  td: 37,8
  td: 61,1
  td: 40,9
  th: 2020 (scope row)
  td: 47,7
  td: 21,2
  td: 53,3
  td: 43,8
  td: 40,9
  td: 62,3
  td: 43,5
  th: 2021 (scope row)
  td: 49,5
  td: 25,0
  td: 58,1
  td: 48,0
  td: 43,3
  td: 62,9
  td: 46,4
  th: 2022 (scope row)
  td: 51,7
  td: 28,9
  td: 62,4
  td: 51,1
  td: 44,4
  td: 62,9
  td: 48,9
  th: 2023 (scope row)
  td: 53,8
  td: 32,4
  td: 65,7
  td: 52,6
  td: 44,1
  td: 62,0
  td: 50,6
  th: 2024 (scope row)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: keine Angabe
  span: nicht sinnvoll
  span: nicht berechenbar
  span: liegt noch nicht vor
  td: (60,4)
  td: 51,4
p: Ohne Hilfen für junge Volljährige.
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quelle: Jugendhilfestatistik (erfunden) , Stand 28.02.2025, · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-trend-chart GapsOfEveryKind */

snapshots["soz-trend-chart Loading"] = 
`div: (aria-busy true)
  p: Daten werden geladen …`;
/* end snapshot soz-trend-chart Loading */

snapshots["soz-trend-chart OwnHeadingAndSummary"] = 
`span: Wie sich die Quote entwickelt hat
p: SGB-II-Quote (%) · Stadtteile · 2013 bis 2024
p: Ein Satz der Redaktion.
span: Gebiet zum Vergleich
select: (tab stop)
  option: Bitte wählen (chosen)
  option: Nord
  option: Mitte
  option: Süd
  option: Nordhöhe
  option: Rosenhang
  option: Gartenstadt
  option: Mühlenberg
  option: Weststadt
  option: Innenstadt
  option: Bahnhofsvorstadt
  option: Hafenviertel
  option: Königsaue
  option: Südufer
  option: Am Wehr
  option: Fischersruh
button: Hinzufügen (tab stop)
input: (aria-label Jahr wählen) (aria-valuetext 2024: Kleinau 16,1 Prozent) (tab stop)
p: Werte 2024 (%)
span: Kleinau
span: 16,1 Prozent
span: übrige Stadtteile
li: Bruch in der Reihe
  b: |
summary: Bedienung (tab stop)
p: Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen unter dem Diagramm blenden Gebiete ein und aus.
summary: Als Tabelle (tab stop)
div[group]: (aria-label SGB-II-Quote (%)) (tab stop)
  caption: SGB-II-Quote (%)
  th: Jahr (scope col)
  th: Kleinau (scope col)
  th: 2013 (scope row)
  td: 15,6
  th: 2014 (scope row)
  td: 14,3
  th: 2015 (scope row)
  td: 13,1
  th: 2016 (scope row)
  td: 12,2
  th: 2017 (scope row)
  td: 11,7
  th: 2018 (scope row)
  td: 11,6
  th: 2019 (scope row)
  td: 11,9
  th: 2020 (scope row)
  td: 12,5
  th: 2021 (scope row)
  td: 13,2
  th: 2022 (scope row)
  td: 13,7
  th: 2023 (scope row)
  td: | 16,4
  th: 2024 (scope row)
  td: 16,1
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-trend-chart OwnHeadingAndSummary */

snapshots["soz-trend-chart SelectedAreas"] = 
`span: SGB-II-Quote in Rosenhang: Rückgang um 6,9 Prozentpunkte seit 2013
p: SGB-II-Quote (%) · Stadtteile · 2013 bis 2024
p: SGB-II-Quote: In Rosenhang sank der Wert von 21,8 % (2013) auf 14,9 % (2022). Höchster Wert: 21,8 % (2013). Bruch in der Reihe 2023 (Einführung des Bürgergelds): Werte davor und danach sind nicht vergleichbar. 2 Werte unterliegen der Geheimhaltung.
span: Gebiet zum Vergleich
select: (tab stop)
  option: Bitte wählen (chosen)
  option: Nord
  option: Mitte
  option: Süd
  option: Nordhöhe
  option: Gartenstadt
  option: Innenstadt
  option: Bahnhofsvorstadt
  option: Hafenviertel
  option: Königsaue
  option: Südufer
  option: Am Wehr
  option: Fischersruh
button: Hinzufügen (tab stop)
input: (aria-label Jahr wählen) (aria-valuetext 2024: Rosenhang aus Gründen der Geheimhaltung nicht ausgewiesen; Mühlenberg 24,1 Prozent; Weststadt 16,7 Prozent; Kleinau 16,1 Prozent) (tab stop)
p: Werte 2024 (%)
span: Kleinau
span: 16,1 Prozent
button: (aria-pressed true) (tab stop)
  span: Rosenhang
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
button: (aria-pressed true) (tab stop)
  span: Mühlenberg
  span: 24,1 Prozent
button: (aria-pressed true) (tab stop)
  span: Weststadt
  span: 16,7 Prozent
span: übrige Stadtteile
li: keine Angabe
  b: .
li: geheim gehalten
  b: •
li: Bruch in der Reihe
  b: |
li: geschätzt
  b: s
summary: Bedienung (tab stop)
p: Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen unter dem Diagramm blenden Gebiete ein und aus.
summary: Als Tabelle (tab stop)
div[group]: (aria-label SGB-II-Quote (%)) (tab stop)
  caption: SGB-II-Quote (%)
  th: Jahr (scope col)
  th: Rosenhang (scope col)
  th: Mühlenberg (scope col)
  th: Weststadt (scope col)
  th: Kleinau (scope col)
  th: 2013 (scope row)
  td: 21,8
  td: 18,8
  td: 10,8
  td: 15,6
  th: 2014 (scope row)
  td: 20,4
  td: 16,9
  td: 9,7
  td: 14,3
  th: 2015 (scope row)
  td: 18,8
  td: 15,3
  td: 8,9
  td: 13,1
  th: 2016 (scope row)
  td: 17,2
  span: keine Angabe
  td: 8,6
  td: 12,2
  th: 2017 (scope row)
  td: 15,8
  span: keine Angabe
  td: 9,0
  td: 11,7
  th: 2018 (scope row)
  td: 14,9
  td: 14,3
  td: 9,9
  td: 11,6
  th: 2019 (scope row)
  td: 14,4
  td: 15,3
  td: 11,2
  td: 11,9
  th: 2020 (scope row)
  td: 14,3
  td: 16,6
  td: 12,6 s
  td: 12,5
  th: 2021 (scope row)
  td: 14,5
  td: 18,1
  td: 13,8
  td: 13,2
  th: 2022 (scope row)
  td: 14,9
  td: 19,4
  td: 14,6
  td: 13,7
  th: 2023 (scope row)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  td: | 23,9
  td: | 17,4
  td: | 16,4
  th: 2024 (scope row)
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  td: 24,1
  td: 16,7
  td: 16,1
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-trend-chart SelectedAreas */

snapshots["soz-trend-chart SixAreas"] = 
`span: SGB-II-Quote in Nordhöhe: Rückgang um 0,7 Prozentpunkte seit 2023
p: SGB-II-Quote (%) · Stadtteile · 2013 bis 2024
p: SGB-II-Quote: In Nordhöhe sank der Wert von 12,5 % (2023) auf 11,8 % (2024). Höchster Wert: 12,5 % (2023). Bruch in der Reihe 2023 (Einführung des Bürgergelds): Werte davor und danach sind nicht vergleichbar.
span: Gebiet zum Vergleich
select: (tab stop)
  option: Bitte wählen (chosen)
  option: Nord
  option: Mitte
  option: Süd
  option: Gartenstadt
  option: Mühlenberg
  option: Innenstadt
  option: Hafenviertel
  option: Königsaue
  option: Südufer
button: Hinzufügen (tab stop)
span: Mehr als sechs Gebiete lassen sich nicht zugleich zeigen.
input: (aria-label Jahr wählen) (aria-valuetext 2024: Nordhöhe 11,8 Prozent; Rosenhang aus Gründen der Geheimhaltung nicht ausgewiesen; Weststadt 16,7 Prozent; Bahnhofsvorstadt 20,6 Prozent; Am Wehr aus Gründen der Geheimhaltung nicht ausgewiesen; Fischersruh 25,4 Prozent; Kleinau 16,1 Prozent) (tab stop)
p: Werte 2024 (%)
span: Kleinau
span: 16,1 Prozent
button: (aria-pressed true) (tab stop)
  span: Nordhöhe
  span: 11,8 Prozent
button: (aria-pressed true) (tab stop)
  span: Rosenhang
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
button: (aria-pressed true) (tab stop)
  span: Weststadt
  span: 16,7 Prozent
button: (aria-pressed true) (tab stop)
  span: Bahnhofsvorstadt
  span: 20,6 Prozent
button: (aria-pressed true) (tab stop)
  span: Am Wehr
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
button: (aria-pressed true) (tab stop)
  span: Fischersruh
  span: 25,4 Prozent
span: übrige Stadtteile
li: geheim gehalten
  b: •
li: nicht sinnvoll
  b: x
li: Bruch in der Reihe
  b: |
li: schon an der Quelle gerundet oder geschützt
  b: g
li: geschätzt
  b: s
summary: Bedienung (tab stop)
p: Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen unter dem Diagramm blenden Gebiete ein und aus.
summary: Als Tabelle (tab stop)
div[group]: (aria-label SGB-II-Quote (%)) (tab stop)
  caption: SGB-II-Quote (%)
  th: Jahr (scope col)
  th: Nordhöhe (scope col)
  th: Rosenhang (scope col)
  th: Weststadt (scope col)
  th: Bahnhofsvorstadt (scope col)
  th: Am Wehr (scope col)
  th: Fischersruh (scope col)
  th: Kleinau (scope col)
  th: 2013 (scope row)
  td: 16,6
  td: 21,8
  td: 10,8
  td: 20,8
  td: 7,5
  span: nicht sinnvoll
  td: 15,6
  th: 2014 (scope row)
  td: 16,1
  td: 20,4
  td: 9,7
  td: 20,7
  td: 5,7
  span: nicht sinnvoll
  td: 14,3
  th: 2015 (scope row)
  td: 15,3
  td: 18,8
  td: 8,9
  td: 20,6 g
  td: 4,1
  span: nicht sinnvoll
  td: 13,1
  th: 2016 (scope row)
  td: 14,4
  td: 17,2
  td: 8,6
  td: 20,5
  td: 3,1
  span: nicht sinnvoll
  td: 12,2
  th: 2017 (scope row)
  td: 13,5
  td: 15,8
  td: 9,0
  td: 20,4
  td: 2,7
  span: nicht sinnvoll
  td: 11,7
  th: 2018 (scope row)
  td: 12,8
  td: 14,9
  td: 9,9
  td: 20,4
  td: 3,1
  td: 17,4
  td: 11,6
  th: 2019 (scope row)
  td: 12,2
  td: 14,4
  td: 11,2
  td: 20,5
  td: 4,1
  td: 18,7
  td: 11,9
  th: 2020 (scope row)
  td: 11,8
  td: 14,3
  td: 12,6 s
  td: 20,4
  td: 5,5
  td: 20,1
  td: 12,5
  th: 2021 (scope row)
  td: 11,5
  td: 14,5
  td: 13,8
  td: 20,2
  td: 7,0
  td: 21,3
  td: 13,2
  th: 2022 (scope row)
  td: 11,1
  td: 14,9
  td: 14,6
  td: 19,6
  td: 8,3
  td: 22,1
  td: 13,7
  th: 2023 (scope row)
  td: | 12,5
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  td: | 17,4
  td: | 22,0
  td: | 10,7
  td: | 26,2
  td: | 16,4
  th: 2024 (scope row)
  td: 11,8
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  td: 16,7
  td: 20,6
  span: aus Gründen der Geheimhaltung nicht ausgewiesen
  td: 25,4
  td: 16,1
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-trend-chart SixAreas */

snapshots["soz-trend-chart Target"] = 
`span: SGB-II-Quote in Weststadt: Rückgang um 0,7 Prozentpunkte seit 2023
p: SGB-II-Quote (%) · Stadtteile · 2013 bis 2024
p: SGB-II-Quote: In Weststadt sank der Wert von 17,4 % (2023) auf 16,7 % (2024). Höchster Wert: 17,4 % (2023). Bruch in der Reihe 2023 (Einführung des Bürgergelds): Werte davor und danach sind nicht vergleichbar.
span: Gebiet zum Vergleich
select: (tab stop)
  option: Bitte wählen (chosen)
  option: Nord
  option: Mitte
  option: Süd
  option: Nordhöhe
  option: Rosenhang
  option: Gartenstadt
  option: Mühlenberg
  option: Innenstadt
  option: Bahnhofsvorstadt
  option: Hafenviertel
  option: Königsaue
  option: Südufer
  option: Am Wehr
  option: Fischersruh
button: Hinzufügen (tab stop)
input: (aria-label Jahr wählen) (aria-valuetext 2024: Weststadt 16,7 Prozent; Kleinau 16,1 Prozent) (tab stop)
p: Werte 2024 (%)
span: Kleinau
span: 16,1 Prozent
button: (aria-pressed true) (tab stop)
  span: Weststadt
  span: 16,7 Prozent
span: übrige Stadtteile
li: Bruch in der Reihe
  b: |
li: geschätzt
  b: s
summary: Bedienung (tab stop)
p: Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen unter dem Diagramm blenden Gebiete ein und aus.
summary: Als Tabelle (tab stop)
div[group]: (aria-label SGB-II-Quote (%)) (tab stop)
  caption: SGB-II-Quote (%)
  th: Jahr (scope col)
  th: Weststadt (scope col)
  th: Kleinau (scope col)
  th: 2013 (scope row)
  td: 10,8
  td: 15,6
  th: 2014 (scope row)
  td: 9,7
  td: 14,3
  th: 2015 (scope row)
  td: 8,9
  td: 13,1
  th: 2016 (scope row)
  td: 8,6
  td: 12,2
  th: 2017 (scope row)
  td: 9,0
  td: 11,7
  th: 2018 (scope row)
  td: 9,9
  td: 11,6
  th: 2019 (scope row)
  td: 11,2
  td: 11,9
  th: 2020 (scope row)
  td: 12,6 s
  td: 12,5
  th: 2021 (scope row)
  td: 13,8
  td: 13,2
  th: 2022 (scope row)
  td: 14,6
  td: 13,7
  th: 2023 (scope row)
  td: | 17,4
  td: | 16,4
  th: 2024 (scope row)
  td: 16,7
  td: 16,1
p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025, · Herausgegeben von:
  a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
  a: Stadt Kleinau, Sozialamt (tab stop)
p: Diese Stadt und ihre Zahlen sind erfunden.`;
/* end snapshot soz-trend-chart Target */

