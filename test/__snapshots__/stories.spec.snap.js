/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["soz-district-map AskedInVain"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 7,9 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 7,9 bis unter 11,5 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 11,5 bis unter 14,4 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 14,4 bis unter 18,7 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 18,7 % und mehr
      span: , 4 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
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
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Die Angabe „view“ lässt sich nicht oder nur zum Teil verwenden. Gemeint ist vielleicht „kreise“.
  p: Die Angabe „breaks“ lässt sich nicht oder nur zum Teil verwenden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map AskedInVain */

snapshots["soz-district-map BreaksPerPeriod"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Bahnhofsvorstadt (20,5 %)
  p: SGB-II-Quote (%) · Stadtteile · 2016
  p: SGB-II-Quote 2016, 12 Stadtteile: Die Werte reichen von 3,1 % (Am Wehr) bis 20,5 % (Bahnhofsvorstadt). Kleinau insgesamt: 12,2 %. 2 Werte fehlen.
  span: Kennzahl
  select: (tab stop)
    option: SGB-II-Quote (chosen)
    option: Haushalte mit Wohngeld
  span: Ebene
  select: (tab stop)
    option: Bezirke
    option: Stadtteile (chosen)
  span: Jahr
  input: (aria-valuetext 2016) (tab stop)
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 8,5 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 8,5 bis unter 8,6 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 8,6 bis unter 14,4 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 14,4 bis unter 17,2 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 17,2 % und mehr
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    button: (tab stop)
      span: Angabe nicht sinnvoll
      span: , 1 Gebiet
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten nur für 2016.
  p: Rangfolge
    span: : Stadtteile
  span: Kleinau insgesamt
  strong: 12,2 %
  ul[listbox]: (tab stop)
    span: Bahnhofsvorstadt: 20,5 Prozent, Klasse 5 von 5, Rang 1 von 10
    span: Rosenhang: 17,2 Prozent, Klasse 5 von 5, Rang 2 von 10
    span: Königsaue: 15,0 Prozent, Klasse 4 von 5, Rang 3 von 10
    span: Nordhöhe: 14,4 Prozent, Klasse 4 von 5, Rang 4 von 10
    span: Südufer: 12,8 Prozent, Klasse 3 von 5, Rang 5 von 10
    span: Weststadt: 8,6 Prozent, Klasse 3 von 5, Rang 6 von 10
    span: Innenstadt: 8,5 Prozent, Klasse 2 von 5, Rang 7 von 10
    span: Hafenviertel: 8,5 Prozent, Klasse 2 von 5, Rang 7 von 10
    span: Gartenstadt: 3,8 Prozent, Klasse 1 von 5, Rang 9 von 10
    span: Am Wehr: 3,1 Prozent, Klasse 1 von 5, Rang 10 von 10
    span: Mühlenberg: keine Angabe
    span: Fischersruh: Angabe nicht sinnvoll
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: SGB-II-Quote (%) · Stadtteile · 2016
    th: Stadtteil (scope col)
    th: SGB-II-Quote (%) (scope col)
    th: Personen (scope col)
    th: Grundgesamtheit (scope col)
    th: Rang (scope col)
    th: Kleinau (scope row)
    td: 12,2
    td: 8059
    td: 66.060
    span: ohne Rang
    th: Bahnhofsvorstadt (scope row)
    td: 20,5
    td: 1563
    td: 7625
    td: 1
    th: Rosenhang (scope row)
    td: 17,2
    td: 1146
    td: 6665
    td: 2
    th: Königsaue (scope row)
    td: 15,0
    td: 568
    td: 3785
    td: 3
    th: Nordhöhe (scope row)
    td: 14,4
    td: 476
    td: 3305
    td: 4
    th: Südufer (scope row)
    td: 12,8
    td: 915
    td: 7145
    td: 5
    th: Weststadt (scope row)
    td: 8,6
    td: 532
    td: 6185
    td: 6
    th: Innenstadt (scope row)
    td: 8,5
    td: 363
    td: 4265
    td: 7
    th: Hafenviertel (scope row)
    td: 8,5
    td: 485
    td: 5705
    td: 7
    th: Gartenstadt (scope row)
    td: 3,8
    td: 180
    td: 4745
    td: 9
    th: Am Wehr (scope row)
    td: 3,1
    td: 162
    td: 5225
    td: 10
    th: Mühlenberg (scope row)
    span: keine Angabe
    span: keine Angabe
    span: keine Angabe
    span: ohne Rang
    th: Fischersruh (scope row)
    span: Angabe nicht sinnvoll
    span: Angabe nicht sinnvoll
    span: Angabe nicht sinnvoll
    span: ohne Rang
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2016 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map BreaksPerPeriod */

snapshots["soz-district-map CirclesForAShare"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 7,9 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 7,9 bis unter 11,5 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 11,5 bis unter 14,4 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 14,4 bis unter 18,7 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 18,7 % und mehr
      span: , 4 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Größe der Kreise: Personen. Farbe: SGB-II-Quote. Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
  p: Rangfolge
    span: : Stadtteile
  span: Kleinau insgesamt
  strong: 16,1 %
  ul[listbox]: (tab stop)
    span: Fischersruh: 25,4 Prozent, Klasse 5 von 5, Rang 1 von 9, 911 Personen
    span: Mühlenberg: 24,1 Prozent, Klasse 5 von 5, Rang 2 von 9, 2021 Personen
    span: Bahnhofsvorstadt: 20,6 Prozent, Klasse 5 von 5, Rang 3 von 9, 1628 Personen
    span: Südufer: 18,7 Prozent, Klasse 5 von 5, Rang 4 von 9, 1388 Personen
    span: Weststadt: 16,7 Prozent, Klasse 4 von 5, Rang 5 von 9, 1080 Personen
    span: Nordhöhe: 11,8 Prozent, Klasse 3 von 5, Rang 6 von 9, 423 Personen
    span: Innenstadt: 11,7 Prozent, Klasse 3 von 5, Rang 7 von 9, 532 Personen
    span: Gartenstadt: 7,9 Prozent, Klasse 2 von 5, Rang 8 von 9, 397 Personen
    span: Hafenviertel: 4,9 Prozent, vorläufig, Klasse 1 von 5, Rang 9 von 9, 293 Personen
    span: Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: Königsaue: keine Angabe
    span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map CirclesForAShare */

snapshots["soz-district-map ClassesByDeviation"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 4,4 %
      span: , 0 Gebiete
    button: (tab stop)
      span: 4,4 bis unter 10,1 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 10,1 bis unter 15,8 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 15,8 bis unter 21,4 %
      span: , 3 Gebiete
    button: (tab stop)
      span: 21,4 % und mehr
      span: , 2 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Klassen nach der Standardabweichung vom Mittelwert der Gebiete; die Grenzen gelten für alle Zeitpunkte.
  p: Rangfolge
    span: : Stadtteile
  span: Kleinau insgesamt
  strong: 16,1 %
  ul[listbox]: (tab stop)
    span: Fischersruh: 25,4 Prozent, Klasse 5 von 5, Rang 1 von 9
    span: Mühlenberg: 24,1 Prozent, Klasse 5 von 5, Rang 2 von 9
    span: Bahnhofsvorstadt: 20,6 Prozent, Klasse 4 von 5, Rang 3 von 9
    span: Südufer: 18,7 Prozent, Klasse 4 von 5, Rang 4 von 9
    span: Weststadt: 16,7 Prozent, Klasse 4 von 5, Rang 5 von 9
    span: Nordhöhe: 11,8 Prozent, Klasse 3 von 5, Rang 6 von 9
    span: Innenstadt: 11,7 Prozent, Klasse 3 von 5, Rang 7 von 9
    span: Gartenstadt: 7,9 Prozent, Klasse 2 von 5, Rang 8 von 9
    span: Hafenviertel: 4,9 Prozent, vorläufig, Klasse 2 von 5, Rang 9 von 9
    span: Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: Königsaue: keine Angabe
    span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map ClassesByDeviation */

snapshots["soz-district-map DivergingAboutANumber"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 10,6 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 10,6 bis unter 15,0 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 15,0 bis unter 19,4 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 19,4 % und mehr
      span: , 3 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Klassen nach dem Abstand vom Wert (15,0 %), nach oben und unten gleich weit; die Grenzen gelten für alle Zeitpunkte.
  p: Rangfolge
    span: : Stadtteile
  span: Kleinau insgesamt
  strong: 16,1 %
  ul[listbox]: (tab stop)
    span: Fischersruh: 25,4 Prozent, Klasse 4 von 4, Rang 1 von 9
    span: Mühlenberg: 24,1 Prozent, Klasse 4 von 4, Rang 2 von 9
    span: Bahnhofsvorstadt: 20,6 Prozent, Klasse 4 von 4, Rang 3 von 9
    span: Südufer: 18,7 Prozent, Klasse 3 von 4, Rang 4 von 9
    span: Weststadt: 16,7 Prozent, Klasse 3 von 4, Rang 5 von 9
    span: Nordhöhe: 11,8 Prozent, Klasse 2 von 4, Rang 6 von 9
    span: Innenstadt: 11,7 Prozent, Klasse 2 von 4, Rang 7 von 9
    span: Gartenstadt: 7,9 Prozent, Klasse 1 von 4, Rang 8 von 9
    span: Hafenviertel: 4,9 Prozent, vorläufig, Klasse 1 von 4, Rang 9 von 9
    span: Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: Königsaue: keine Angabe
    span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map DivergingAboutANumber */

snapshots["soz-district-map DivergingAboutNothing"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 7,9 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 7,9 bis unter 11,5 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 11,5 bis unter 14,4 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 14,4 bis unter 18,7 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 18,7 % und mehr
      span: , 4 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Ein Zielwert liegt nicht vor; Klassen mit etwa gleich vielen Werten; die Grenzen gelten für alle Zeitpunkte.
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
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map DivergingAboutNothing */

snapshots["soz-district-map DivergingAboutTheCity"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 10,7 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 10,7 bis unter 14,8 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 14,8 bis unter 17,4 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 17,4 bis unter 21,5 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 21,5 % und mehr
      span: , 2 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Klassen nach dem Abstand vom Wert der Stadt (16,1 %), nach oben und unten gleich weit.
  p: Rangfolge
    span: : Stadtteile
  span: Kleinau insgesamt
  strong: 16,1 %
  ul[listbox]: (tab stop)
    span: Fischersruh: 25,4 Prozent, Klasse 5 von 5, Rang 1 von 9
    span: Mühlenberg: 24,1 Prozent, Klasse 5 von 5, Rang 2 von 9
    span: Bahnhofsvorstadt: 20,6 Prozent, Klasse 4 von 5, Rang 3 von 9
    span: Südufer: 18,7 Prozent, Klasse 4 von 5, Rang 4 von 9
    span: Weststadt: 16,7 Prozent, Klasse 3 von 5, Rang 5 von 9
    span: Nordhöhe: 11,8 Prozent, Klasse 2 von 5, Rang 6 von 9
    span: Innenstadt: 11,7 Prozent, Klasse 2 von 5, Rang 7 von 9
    span: Gartenstadt: 7,9 Prozent, Klasse 1 von 5, Rang 8 von 9
    span: Hafenviertel: 4,9 Prozent, vorläufig, Klasse 1 von 5, Rang 9 von 9
    span: Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: Königsaue: keine Angabe
    span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map DivergingAboutTheCity */

snapshots["soz-district-map EqualClasses"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 7,0 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 7,0 bis unter 11,8 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 11,8 bis unter 16,6 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 16,6 bis unter 21,4 %
      span: , 3 Gebiete
    button: (tab stop)
      span: 21,4 % und mehr
      span: , 2 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Gleich breite Klassen; die Grenzen gelten für alle Zeitpunkte.
  p: Rangfolge
    span: : Stadtteile
  span: Kleinau insgesamt
  strong: 16,1 %
  ul[listbox]: (tab stop)
    span: Fischersruh: 25,4 Prozent, Klasse 5 von 5, Rang 1 von 9
    span: Mühlenberg: 24,1 Prozent, Klasse 5 von 5, Rang 2 von 9
    span: Bahnhofsvorstadt: 20,6 Prozent, Klasse 4 von 5, Rang 3 von 9
    span: Südufer: 18,7 Prozent, Klasse 4 von 5, Rang 4 von 9
    span: Weststadt: 16,7 Prozent, Klasse 4 von 5, Rang 5 von 9
    span: Nordhöhe: 11,8 Prozent, Klasse 3 von 5, Rang 6 von 9
    span: Innenstadt: 11,7 Prozent, Klasse 2 von 5, Rang 7 von 9
    span: Gartenstadt: 7,9 Prozent, Klasse 2 von 5, Rang 8 von 9
    span: Hafenviertel: 4,9 Prozent, vorläufig, Klasse 1 von 5, Rang 9 von 9
    span: Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: Königsaue: keine Angabe
    span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map EqualClasses */

snapshots["soz-district-map FilledCounts"] = 
`figure: (aria-label Karte: Haushalte mit Wohngeld (Haushalte))
  h3: Haushalte mit Wohngeld: höchste Zahl in Fischersruh (436 Haushalte)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 130
      span: , 1 Gebiet
    button: (tab stop)
      span: 130 bis unter 203
      span: , 1 Gebiet
    button: (tab stop)
      span: 203 bis unter 238
      span: , 2 Gebiete
    button: (tab stop)
      span: 238 bis unter 305
      span: , 1 Gebiet
    button: (tab stop)
      span: 305 und mehr
      span: , 4 Gebiete
    button: (tab stop)
      span: null
      span: , 1 Gebiet
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
  p: Gefärbt ist die Zahl (Haushalte), nicht ein Anteil: große Gebiete fallen auf, auch wenn dort nicht mehr Menschen betroffen sind. Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
  p: Rangfolge
    span: : Stadtteile
  span: Kleinau insgesamt
  strong: 3397 Haushalte
  ul[listbox]: (tab stop)
    span: Fischersruh: 436 Haushalte, Klasse 5 von 5, Rang 1 von 10
    span: Mühlenberg: 416 Haushalte, Klasse 5 von 5, Rang 2 von 10
    span: Bahnhofsvorstadt: 361 Haushalte, Klasse 5 von 5, Rang 3 von 10
    span: Südufer: 332 Haushalte, Klasse 5 von 5, Rang 4 von 10
    span: Weststadt: 300 Haushalte, Klasse 4 von 5, Rang 5 von 10
    span: Nordhöhe: 225 Haushalte, Klasse 3 von 5, Rang 6 von 10
    span: Innenstadt: 223 Haushalte, Klasse 3 von 5, Rang 7 von 10
    span: Gartenstadt: 165 Haushalte, Klasse 2 von 5, Rang 8 von 10
    span: Hafenviertel: 118 Haushalte, Klasse 1 von 5, Rang 9 von 10
    span: Königsaue: null Haushalte, Rang 10 von 10
    span: Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: null
    td: 10
    th: Rosenhang (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: ohne Rang
    th: Am Wehr (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: ohne Rang
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Wohngeldstatistik (erfunden) , Stand 31.01.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map FilledCounts */

snapshots["soz-district-map InEnglish"] = 
`figure: (aria-label Map: Basic income rate (SGB II) (%))
  h3: Basic income rate (SGB II): high, change above average in Mühlenberg
  p: Basic income rate (SGB II) (%) · Districts · 2024 · Change since 2019
  p: Basic income rate (SGB II) in 2024, 12 Districts: high 2 (Fischersruh and Mühlenberg); medium 5 (Bahnhofsvorstadt, Südufer and 3 others); low 2 (Gartenstadt and Hafenviertel); change above average 2 (Mühlenberg and Südufer); change below average 2 (Nordhöhe and Hafenviertel). Kleinau as a whole: 16.1% (+4.2). 2 values are confidential, 1 value is missing.
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
  button: Play (tab stop)
  button: Neighbours (tab stop)
  span: Find an area
  input: (tab stop)
  div[group]: (aria-label Legend)
    caption: Status
    th: very high (scope row)
    button: (aria-label Status very high, Change below average: 0 areas) (tab stop)
      span: 0
    button: (aria-label Status very high, Change average: 0 areas)
      span: 0
    button: (aria-label Status very high, Change above average: 0 areas)
      span: 0
    th: high (scope row)
    button: (aria-label Status high, Change below average: 0 areas)
      span: 0
    button: (aria-label Status high, Change average: 1 area)
      span: 1
    button: (aria-label Status high, Change above average: 1 area)
      span: 1
    th: medium (scope row)
    button: (aria-label Status medium, Change below average: 1 area)
      span: 1
    button: (aria-label Status medium, Change average: 3 areas)
      span: 3
    button: (aria-label Status medium, Change above average: 1 area)
      span: 1
    th: low (scope row)
    button: (aria-label Status low, Change below average: 1 area)
      span: 1
    button: (aria-label Status low, Change average: 1 area)
      span: 1
    button: (aria-label Status low, Change above average: 0 areas)
      span: 0
    th: below average (scope col)
    th: average (scope col)
    th: above average (scope col)
    th: Change
    button: (tab stop)
      span: confidential
      span: , 2 areas
    button: (tab stop)
      span: no data
      span: , 1 area
    span: p
    span: provisional
  p: Status: more than one standard deviation below or above the mean of the areas is low or high, more than one and a half above it very high. Change within 5 years: more than one standard deviation below or above the mean change. Break in the series in 2023 (Introduction of Bürgergeld): values before and after are not comparable.
  p: Ranking
    span: : Districts
  span: Kleinau as a whole
  strong: 16.1% (+4.2)
  ul[listbox]: (tab stop)
    span: Fischersruh: 25.4 percent, +6.7 percentage points since 2019; high, average change; rank 1 of 9
    span: Mühlenberg: 24.1 percent, +8.8 percentage points since 2019; high, change above average; rank 2 of 9
    span: Bahnhofsvorstadt: 20.6 percent, +0.1 percentage points since 2019; medium, average change; rank 3 of 9
    span: Südufer: 18.7 percent, +7.3 percentage points since 2019; medium, change above average; rank 4 of 9
    span: Weststadt: 16.7 percent, +5.5 percentage points since 2019; medium, average change; rank 5 of 9
    span: Nordhöhe: 11.8 percent, −0.4 percentage points since 2019; medium, change below average; rank 6 of 9
    span: Innenstadt: 11.7 percent, +1.1 percentage points since 2019; medium, average change; rank 7 of 9
    span: Gartenstadt: 7.9 percent, +5.5 percentage points since 2019; low, average change; rank 8 of 9
    span: Hafenviertel: 4.9 percent, provisional, −1.4 percentage points since 2019; low, change below average; rank 9 of 9
    span: Rosenhang: not shown for reasons of confidentiality
    span: Königsaue: no data
    span: Am Wehr: not shown for reasons of confidentiality
  summary: How to use (tab stop)
  p: Loading data …
  summary: As a table (tab stop)
  section[group]: (aria-label As a table) (tab stop)
    caption: Basic income rate (SGB II) (%) · Districts · 2024 · Change since 2019
    th: District (scope col)
    th: Basic income rate (SGB II) (%) (scope col)
    th: Change since 2019 (scope col)
    th: persons (scope col)
    th: Base population (scope col)
    th: Rank (scope col)
    th: Kleinau (scope row)
    td: 16.1
    span: +4.2 percentage points since 2019
    td: 11,177
    td: 69,420
    span: no rank
    th: Fischersruh (scope row)
    td: 25.4
    span: +6.7 percentage points since 2019
    td: 911
    td: 3,585
    td: 1
    th: Mühlenberg (scope row)
    td: 24.1
    span: +8.8 percentage points since 2019
    td: 2,021
    td: 8,385
    td: 2
    th: Bahnhofsvorstadt (scope row)
    td: 20.6
    span: +0.1 percentage points since 2019
    td: 1,628
    td: 7,905
    td: 3
    th: Südufer (scope row)
    td: 18.7
    span: +7.3 percentage points since 2019
    td: 1,388
    td: 7,425
    td: 4
    th: Weststadt (scope row)
    td: 16.7
    span: +5.5 percentage points since 2019
    td: 1,080
    td: 6,465
    td: 5
    th: Nordhöhe (scope row)
    td: 11.8
    span: −0.4 percentage points since 2019
    td: 423
    td: 3,585
    td: 6
    th: Innenstadt (scope row)
    td: 11.7
    span: +1.1 percentage points since 2019
    td: 532
    td: 4,545
    td: 7
    th: Gartenstadt (scope row)
    td: 7.9
    span: +5.5 percentage points since 2019
    td: 397
    td: 5,025
    td: 8
    th: Hafenviertel (scope row)
    span: 4.9, provisional
    span: −1.4 percentage points since 2019
    span: 293, provisional
    span: 5,985, provisional
    td: 9
    th: Rosenhang (scope row)
    span: not shown for reasons of confidentiality
    span: Change since 2019: not shown for reasons of confidentiality
    span: not shown for reasons of confidentiality
    span: not shown for reasons of confidentiality
    span: no rank
    th: Königsaue (scope row)
    span: no data
    span: Change since 2019: no data
    span: no data
    span: no data
    span: no rank
    th: Am Wehr (scope row)
    span: not shown for reasons of confidentiality
    span: Change since 2019: not shown for reasons of confidentiality
    span: not shown for reasons of confidentiality
    span: not shown for reasons of confidentiality
    span: no rank
  summary: Download (tab stop)
  p: Loading data …
  summary: Share and cite (tab stop)
  p: Loading data …
  p: Basic income rate (SGB II): Persons entitled to basic income under SGB II per 100 persons below pension age.
  p: Statistical confidentiality: counts below 3, except zero, are not shown. 6 of 426 values are confidential, also to protect other values. It has been checked that confidential values cannot be calculated from others.
  p: This city and its figures are fictional.
  p: Source: Basic income statistics (fictional) , as of 31 Mar 2025 , · Period: 2024 · Boundaries as of: 31 Dec 2024 · Published by:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map InEnglish */

snapshots["soz-district-map NaturalClasses"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 7,9 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 7,9 bis unter 13,1 %
      span: , 3 Gebiete
    button: (tab stop)
      span: 13,1 bis unter 18,0 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 18,0 % und mehr
      span: , 4 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Natürliche Klassen: in jeder liegen die Werte so nah beieinander wie möglich; die Grenzen gelten für alle Zeitpunkte.
  p: Rangfolge
    span: : Stadtteile
  span: Kleinau insgesamt
  strong: 16,1 %
  ul[listbox]: (tab stop)
    span: Fischersruh: 25,4 Prozent, Klasse 4 von 4, Rang 1 von 9
    span: Mühlenberg: 24,1 Prozent, Klasse 4 von 4, Rang 2 von 9
    span: Bahnhofsvorstadt: 20,6 Prozent, Klasse 4 von 4, Rang 3 von 9
    span: Südufer: 18,7 Prozent, Klasse 4 von 4, Rang 4 von 9
    span: Weststadt: 16,7 Prozent, Klasse 3 von 4, Rang 5 von 9
    span: Nordhöhe: 11,8 Prozent, Klasse 2 von 4, Rang 6 von 9
    span: Innenstadt: 11,7 Prozent, Klasse 2 von 4, Rang 7 von 9
    span: Gartenstadt: 7,9 Prozent, Klasse 2 von 4, Rang 8 von 9
    span: Hafenviertel: 4,9 Prozent, vorläufig, Klasse 1 von 4, Rang 9 von 9
    span: Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: Königsaue: keine Angabe
    span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map NaturalClasses */

snapshots["soz-district-map OwnBreaks"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 10,0 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 10,0 bis unter 15,0 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 15,0 bis unter 20,0 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 20,0 % und mehr
      span: , 3 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Klassen mit vorgegebenen Grenzen.
  p: Rangfolge
    span: : Stadtteile
  span: Kleinau insgesamt
  strong: 16,1 %
  ul[listbox]: (tab stop)
    span: Fischersruh: 25,4 Prozent, Klasse 4 von 4, Rang 1 von 9
    span: Mühlenberg: 24,1 Prozent, Klasse 4 von 4, Rang 2 von 9
    span: Bahnhofsvorstadt: 20,6 Prozent, Klasse 4 von 4, Rang 3 von 9
    span: Südufer: 18,7 Prozent, Klasse 3 von 4, Rang 4 von 9
    span: Weststadt: 16,7 Prozent, Klasse 3 von 4, Rang 5 von 9
    span: Nordhöhe: 11,8 Prozent, Klasse 2 von 4, Rang 6 von 9
    span: Innenstadt: 11,7 Prozent, Klasse 2 von 4, Rang 7 von 9
    span: Gartenstadt: 7,9 Prozent, Klasse 1 von 4, Rang 8 von 9
    span: Hafenviertel: 4,9 Prozent, vorläufig, Klasse 1 von 4, Rang 9 von 9
    span: Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: Königsaue: keine Angabe
    span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map OwnBreaks */

snapshots["soz-district-map StatusAndChange"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: hoch, Veränderung über dem Durchschnitt in Mühlenberg
  p: SGB-II-Quote (%) · Stadtteile · 2024 · Veränderung seit 2022
  p: SGB-II-Quote 2024, 12 Stadtteile: hoch 2 (Fischersruh und Mühlenberg); mittel 5 (Bahnhofsvorstadt, Südufer und 3 weitere); niedrig 2 (Gartenstadt und Hafenviertel); Veränderung über dem Durchschnitt 2 (Mühlenberg und Südufer); Veränderung unter dem Durchschnitt 2 (Innenstadt und Hafenviertel). Kleinau insgesamt: 16,1 % (+2,4). 2 Werte unterliegen der Geheimhaltung, 1 Wert fehlt.
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    caption: Stand
    th: sehr hoch (scope row)
    button: (aria-label Stand sehr hoch, Veränderung unter dem Durchschnitt: 0 Gebiete) (tab stop)
      span: 0
    button: (aria-label Stand sehr hoch, Veränderung durchschnittlich: 0 Gebiete)
      span: 0
    button: (aria-label Stand sehr hoch, Veränderung über dem Durchschnitt: 0 Gebiete)
      span: 0
    th: hoch (scope row)
    button: (aria-label Stand hoch, Veränderung unter dem Durchschnitt: 0 Gebiete)
      span: 0
    button: (aria-label Stand hoch, Veränderung durchschnittlich: 1 Gebiet)
      span: 1
    button: (aria-label Stand hoch, Veränderung über dem Durchschnitt: 1 Gebiet)
      span: 1
    th: mittel (scope row)
    button: (aria-label Stand mittel, Veränderung unter dem Durchschnitt: 1 Gebiet)
      span: 1
    button: (aria-label Stand mittel, Veränderung durchschnittlich: 3 Gebiete)
      span: 3
    button: (aria-label Stand mittel, Veränderung über dem Durchschnitt: 1 Gebiet)
      span: 1
    th: niedrig (scope row)
    button: (aria-label Stand niedrig, Veränderung unter dem Durchschnitt: 1 Gebiet)
      span: 1
    button: (aria-label Stand niedrig, Veränderung durchschnittlich: 1 Gebiet)
      span: 1
    button: (aria-label Stand niedrig, Veränderung über dem Durchschnitt: 0 Gebiete)
      span: 0
    th: unter dem Durchschnitt (scope col)
    th: durchschnittlich (scope col)
    th: über dem Durchschnitt (scope col)
    th: Veränderung
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Stand: mehr als eine Standardabweichung unter oder über dem Mittelwert der Gebiete ist niedrig oder hoch, mehr als anderthalb darüber sehr hoch. Veränderung in 2 Jahren: mehr als eine Standardabweichung unter oder über der mittleren Veränderung. Bruch in der Reihe 2023 (Einführung des Bürgergelds): Werte davor und danach sind nicht vergleichbar.
  p: Rangfolge
    span: : Stadtteile
  span: Kleinau insgesamt
  strong: 16,1 % (+2,4)
  ul[listbox]: (tab stop)
    span: Fischersruh: 25,4 Prozent, +3,3 Prozentpunkte seit 2022; hoch, durchschnittliche Veränderung; Rang 1 von 9
    span: Mühlenberg: 24,1 Prozent, +4,7 Prozentpunkte seit 2022; hoch, Veränderung über dem Durchschnitt; Rang 2 von 9
    span: Bahnhofsvorstadt: 20,6 Prozent, +1,0 Prozentpunkte seit 2022; mittel, durchschnittliche Veränderung; Rang 3 von 9
    span: Südufer: 18,7 Prozent, +4,3 Prozentpunkte seit 2022; mittel, Veränderung über dem Durchschnitt; Rang 4 von 9
    span: Weststadt: 16,7 Prozent, +2,1 Prozentpunkte seit 2022; mittel, durchschnittliche Veränderung; Rang 5 von 9
    span: Nordhöhe: 11,8 Prozent, +0,7 Prozentpunkte seit 2022; mittel, durchschnittliche Veränderung; Rang 6 von 9
    span: Innenstadt: 11,7 Prozent, −0,1 Prozentpunkte seit 2022; mittel, Veränderung unter dem Durchschnitt; Rang 7 von 9
    span: Gartenstadt: 7,9 Prozent, +2,7 Prozentpunkte seit 2022; niedrig, durchschnittliche Veränderung; Rang 8 von 9
    span: Hafenviertel: 4,9 Prozent, vorläufig, −0,3 Prozentpunkte seit 2022; niedrig, Veränderung unter dem Durchschnitt; Rang 9 von 9
    span: Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: Königsaue: keine Angabe
    span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: SGB-II-Quote (%) · Stadtteile · 2024 · Veränderung seit 2022
    th: Stadtteil (scope col)
    th: SGB-II-Quote (%) (scope col)
    th: Veränderung seit 2022 (scope col)
    th: Personen (scope col)
    th: Grundgesamtheit (scope col)
    th: Rang (scope col)
    th: Kleinau (scope row)
    td: 16,1
    span: +2,4 Prozentpunkte seit 2022
    td: 11.177
    td: 69.420
    span: ohne Rang
    th: Fischersruh (scope row)
    td: 25,4
    span: +3,3 Prozentpunkte seit 2022
    td: 911
    td: 3585
    td: 1
    th: Mühlenberg (scope row)
    td: 24,1
    span: +4,7 Prozentpunkte seit 2022
    td: 2021
    td: 8385
    td: 2
    th: Bahnhofsvorstadt (scope row)
    td: 20,6
    span: +1,0 Prozentpunkte seit 2022
    td: 1628
    td: 7905
    td: 3
    th: Südufer (scope row)
    td: 18,7
    span: +4,3 Prozentpunkte seit 2022
    td: 1388
    td: 7425
    td: 4
    th: Weststadt (scope row)
    td: 16,7
    span: +2,1 Prozentpunkte seit 2022
    td: 1080
    td: 6465
    td: 5
    th: Nordhöhe (scope row)
    td: 11,8
    span: +0,7 Prozentpunkte seit 2022
    td: 423
    td: 3585
    td: 6
    th: Innenstadt (scope row)
    td: 11,7
    span: −0,1 Prozentpunkte seit 2022
    td: 532
    td: 4545
    td: 7
    th: Gartenstadt (scope row)
    td: 7,9
    span: +2,7 Prozentpunkte seit 2022
    td: 397
    td: 5025
    td: 8
    th: Hafenviertel (scope row)
    span: 4,9, vorläufig
    span: −0,3 Prozentpunkte seit 2022
    span: 293, vorläufig
    span: 5985, vorläufig
    td: 9
    th: Rosenhang (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: Veränderung seit 2022: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: ohne Rang
    th: Königsaue (scope row)
    span: keine Angabe
    span: Veränderung seit 2022: keine Angabe
    span: keine Angabe
    span: keine Angabe
    span: ohne Rang
    th: Am Wehr (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: Veränderung seit 2022: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: ohne Rang
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map StatusAndChange */

snapshots["soz-district-map StatusWithoutChange"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Bahnhofsvorstadt (20,7 %)
  p: SGB-II-Quote (%) · Stadtteile · 2014
  p: SGB-II-Quote 2014, 12 Stadtteile: Die Werte reichen von 5,7 % (Am Wehr) bis 20,7 % (Bahnhofsvorstadt). Kleinau insgesamt: 14,3 %. 1 Wert fehlt.
  span: Kennzahl
  select: (tab stop)
    option: SGB-II-Quote (chosen)
    option: Haushalte mit Wohngeld
  span: Ebene
  select: (tab stop)
    option: Bezirke
    option: Stadtteile (chosen)
  span: Jahr
  input: (aria-valuetext 2014) (tab stop)
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 7,9 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 7,9 bis unter 11,5 %
      span: , 3 Gebiete
    button: (tab stop)
      span: 11,5 bis unter 14,4 %
      span: , 0 Gebiete
    button: (tab stop)
      span: 14,4 bis unter 18,7 %
      span: , 4 Gebiete
    button: (tab stop)
      span: 18,7 % und mehr
      span: , 2 Gebiete
    button: (tab stop)
      span: Angabe nicht sinnvoll
      span: , 1 Gebiet
  p: Werte von vor 2 Jahren liegen nicht vor; die Veränderung fehlt deshalb.
  p: Rangfolge
    span: : Stadtteile
  span: Kleinau insgesamt
  strong: 14,3 %
  ul[listbox]: (tab stop)
    span: Bahnhofsvorstadt: 20,7 Prozent, Klasse 5 von 5, Rang 1 von 11
    span: Rosenhang: 20,4 Prozent, Klasse 5 von 5, Rang 2 von 11
    span: Königsaue: 18,2 Prozent, Klasse 4 von 5, Rang 3 von 11
    span: Mühlenberg: 16,9 Prozent, Klasse 4 von 5, Rang 4 von 11
    span: Südufer: 16,5 Prozent, Klasse 4 von 5, Rang 5 von 11
    span: Nordhöhe: 16,1 Prozent, Klasse 4 von 5, Rang 6 von 11
    span: Hafenviertel: 10,3 Prozent, Klasse 2 von 5, Rang 7 von 11
    span: Weststadt: 9,7 Prozent, Klasse 2 von 5, Rang 8 von 11
    span: Innenstadt: 8,5 Prozent, Klasse 2 von 5, Rang 9 von 11
    span: Gartenstadt: 7,4 Prozent, Klasse 1 von 5, Rang 10 von 11
    span: Am Wehr: 5,7 Prozent, Klasse 1 von 5, Rang 11 von 11
    span: Fischersruh: Angabe nicht sinnvoll
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: SGB-II-Quote (%) · Stadtteile · 2014
    th: Stadtteil (scope col)
    th: SGB-II-Quote (%) (scope col)
    th: Personen (scope col)
    th: Grundgesamtheit (scope col)
    th: Rang (scope col)
    th: Kleinau (scope row)
    td: 14,3
    td: 9326
    td: 65.220
    span: ohne Rang
    th: Bahnhofsvorstadt (scope row)
    td: 20,7
    td: 1564
    td: 7555
    td: 1
    th: Rosenhang (scope row)
    td: 20,4
    td: 1345
    td: 6595
    td: 2
    th: Königsaue (scope row)
    td: 18,2
    td: 676
    td: 3715
    td: 3
    th: Mühlenberg (scope row)
    td: 16,9
    td: 1358
    td: 8035
    td: 4
    th: Südufer (scope row)
    td: 16,5
    td: 1167
    td: 7075
    td: 5
    th: Nordhöhe (scope row)
    td: 16,1
    td: 521
    td: 3235
    td: 6
    th: Hafenviertel (scope row)
    td: 10,3
    td: 580
    td: 5635
    td: 7
    th: Weststadt (scope row)
    td: 9,7
    td: 593
    td: 6115
    td: 8
    th: Innenstadt (scope row)
    td: 8,5
    td: 357
    td: 4195
    td: 9
    th: Gartenstadt (scope row)
    td: 7,4
    td: 346
    td: 4675
    td: 10
    th: Am Wehr (scope row)
    td: 5,7
    td: 294
    td: 5155
    td: 11
    th: Fischersruh (scope row)
    span: Angabe nicht sinnvoll
    span: Angabe nicht sinnvoll
    span: Angabe nicht sinnvoll
    span: ohne Rang
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2014 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map StatusWithoutChange */

snapshots["soz-district-map TwoIndicators"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote und Hilfen zur Erziehung: beides hoch in Fischersruh, Bahnhofsvorstadt und Mühlenberg
  p: SGB-II-Quote (%) · Hilfen zur Erziehung (je 1.000) · Stadtteile · 2021
  p: SGB-II-Quote und Hilfen zur Erziehung 2021, 12 Stadtteile: beides hoch 3 (Fischersruh, Bahnhofsvorstadt und Mühlenberg); beides niedrig 3 (Am Wehr, Hafenviertel und Gartenstadt). Kleinau insgesamt: 13,2 % · 46,4 je 1.000.
  span: Kennzahl
  select: (tab stop)
    option: SGB-II-Quote (chosen)
    option: Haushalte mit Wohngeld
  span: Ebene
  select: (tab stop)
    option: Bezirke
    option: Stadtteile (chosen)
  span: Jahr
  input: (aria-valuetext 2021) (tab stop)
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    caption: Hilfen zur Erziehung
    th: hoch (scope row)
    button: (aria-label Hilfen zur Erziehung hoch, SGB-II-Quote niedrig: 0 Gebiete) (tab stop)
      span: 0
    button: (aria-label Hilfen zur Erziehung hoch, SGB-II-Quote mittel: 2 Gebiete)
      span: 2
    button: (aria-label Hilfen zur Erziehung hoch, SGB-II-Quote hoch: 3 Gebiete)
      span: 3
    th: mittel (scope row)
    button: (aria-label Hilfen zur Erziehung mittel, SGB-II-Quote niedrig: 0 Gebiete)
      span: 0
    button: (aria-label Hilfen zur Erziehung mittel, SGB-II-Quote mittel: 4 Gebiete)
      span: 4
    button: (aria-label Hilfen zur Erziehung mittel, SGB-II-Quote hoch: 0 Gebiete)
      span: 0
    th: niedrig (scope row)
    button: (aria-label Hilfen zur Erziehung niedrig, SGB-II-Quote niedrig: 3 Gebiete)
      span: 3
    button: (aria-label Hilfen zur Erziehung niedrig, SGB-II-Quote mittel: 0 Gebiete)
      span: 0
    button: (aria-label Hilfen zur Erziehung niedrig, SGB-II-Quote hoch: 0 Gebiete)
      span: 0
    th: niedrig (scope col)
    th: mittel (scope col)
    th: hoch (scope col)
    th: SGB-II-Quote
  p: Je Kennzahl drei Klassen mit etwa gleich vielen Werten: SGB-II-Quote; Hilfen zur Erziehung.
  p: Rangfolge
    span: : Stadtteile
  span: Kleinau insgesamt
  strong: 13,2 % · 46,4 je 1.000
  ul[listbox]: (tab stop)
    span: Fischersruh: SGB-II-Quote 21,3 Prozent, Hilfen zur Erziehung 65,6 je 1.000; SGB-II-Quote hoch, Hilfen zur Erziehung hoch; Rang 1 von 12
    span: Bahnhofsvorstadt: SGB-II-Quote 20,2 Prozent, Hilfen zur Erziehung 62,9 je 1.000; SGB-II-Quote hoch, Hilfen zur Erziehung hoch; Rang 2 von 12
    span: Mühlenberg: SGB-II-Quote 18,1 Prozent, Hilfen zur Erziehung 58,1 je 1.000; SGB-II-Quote hoch, Hilfen zur Erziehung hoch; Rang 3 von 12
    span: Rosenhang: SGB-II-Quote 14,5 Prozent, Hilfen zur Erziehung 49,5 je 1.000; SGB-II-Quote mittel, Hilfen zur Erziehung hoch; Rang 4 von 12
    span: Weststadt: SGB-II-Quote 13,8 Prozent, Hilfen zur Erziehung 48,0 je 1.000; SGB-II-Quote mittel, Hilfen zur Erziehung hoch; Rang 5 von 12
    span: Südufer: SGB-II-Quote 13,2 Prozent, Hilfen zur Erziehung 46,5 je 1.000; SGB-II-Quote mittel, Hilfen zur Erziehung mittel; Rang 6 von 12
    span: Königsaue: SGB-II-Quote 12,3 Prozent, Hilfen zur Erziehung 44,3 je 1.000; SGB-II-Quote mittel, Hilfen zur Erziehung mittel; Rang 7 von 12
    span: Innenstadt: SGB-II-Quote 11,9 Prozent, Hilfen zur Erziehung 43,3 je 1.000; SGB-II-Quote mittel, Hilfen zur Erziehung mittel; Rang 8 von 12
    span: Nordhöhe: SGB-II-Quote 11,5 Prozent, Hilfen zur Erziehung 42,3 je 1.000; SGB-II-Quote mittel, Hilfen zur Erziehung mittel; Rang 9 von 12
    span: Am Wehr: SGB-II-Quote 7,0 Prozent, Hilfen zur Erziehung 31,7 je 1.000; SGB-II-Quote niedrig, Hilfen zur Erziehung niedrig; Rang 10 von 12
    span: Hafenviertel: SGB-II-Quote 5,6 Prozent, Hilfen zur Erziehung 28,4 je 1.000; SGB-II-Quote niedrig, Hilfen zur Erziehung niedrig; Rang 11 von 12
    span: Gartenstadt: SGB-II-Quote 4,1 Prozent, Hilfen zur Erziehung 25,0 je 1.000; SGB-II-Quote niedrig, Hilfen zur Erziehung niedrig; Rang 12 von 12
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: SGB-II-Quote (%) · Hilfen zur Erziehung (je 1.000) · Stadtteile · 2021
    th: Stadtteil (scope col)
    th: SGB-II-Quote (%) (scope col)
    th: Hilfen zur Erziehung (je 1.000) (scope col)
    th: Personen (scope col)
    th: Grundgesamtheit (scope col)
    th: Rang (scope col)
    th: Kleinau (scope row)
    td: 13,2
    td: 46,4
    td: 8997
    td: 68.160
    span: ohne Rang
    th: Fischersruh (scope row)
    td: 21,3
    td: 65,6
    td: 741
    td: 3480
    td: 1
    th: Bahnhofsvorstadt (scope row)
    td: 20,2
    td: 62,9
    td: 1576
    td: 7800
    td: 2
    th: Mühlenberg (scope row)
    td: 18,1
    td: 58,1
    td: 1499
    td: 8280
    td: 3
    th: Rosenhang (scope row)
    td: 14,5
    td: 49,5
    td: 992
    td: 6840
    td: 4
    th: Weststadt (scope row)
    td: 13,8
    td: 48,0
    td: 878
    td: 6360
    td: 5
    th: Südufer (scope row)
    td: 13,2
    td: 46,5
    td: 966
    td: 7320
    td: 6
    th: Königsaue (scope row)
    td: 12,3
    td: 44,3
    td: 487
    td: 3960
    td: 7
    th: Innenstadt (scope row)
    td: 11,9
    td: 43,3
    td: 528
    td: 4440
    td: 8
    th: Nordhöhe (scope row)
    td: 11,5
    td: 42,3
    td: 400
    td: 3480
    td: 9
    th: Am Wehr (scope row)
    td: 7,0
    td: 31,7
    td: 378
    td: 5400
    td: 10
    th: Hafenviertel (scope row)
    td: 5,6
    td: 28,4
    td: 329
    td: 5880
    td: 11
    th: Gartenstadt (scope row)
    td: 4,1
    td: 25,0
    td: 202
    td: 4920
    td: 12
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025 , jeweils · Zeitraum: 2021 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map TwoIndicators */

snapshots["soz-district-map TwoIndicatorsWithGaps"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote und Hilfen zur Erziehung: beides hoch in Fischersruh, Bahnhofsvorstadt und Südufer
  p: SGB-II-Quote (%) · Hilfen zur Erziehung (je 1.000) · Stadtteile · 2024
  p: SGB-II-Quote und Hilfen zur Erziehung 2024, 12 Stadtteile: beides hoch 3 (Fischersruh, Bahnhofsvorstadt und Südufer). Kleinau insgesamt: 16,1 % · 51,4 je 1.000. 2 Werte unterliegen der Geheimhaltung, 6 Werte fehlen.
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    caption: Hilfen zur Erziehung
    th: hoch (scope row)
    button: (aria-label Hilfen zur Erziehung hoch, SGB-II-Quote niedrig: 0 Gebiete) (tab stop)
      span: 0
    button: (aria-label Hilfen zur Erziehung hoch, SGB-II-Quote mittel: 0 Gebiete)
      span: 0
    button: (aria-label Hilfen zur Erziehung hoch, SGB-II-Quote hoch: 3 Gebiete)
      span: 3
    th: mittel (scope row)
    button: (aria-label Hilfen zur Erziehung mittel, SGB-II-Quote niedrig: 0 Gebiete)
      span: 0
    button: (aria-label Hilfen zur Erziehung mittel, SGB-II-Quote mittel: 0 Gebiete)
      span: 0
    button: (aria-label Hilfen zur Erziehung mittel, SGB-II-Quote hoch: 0 Gebiete)
      span: 0
    th: niedrig (scope row)
    button: (aria-label Hilfen zur Erziehung niedrig, SGB-II-Quote niedrig: 0 Gebiete)
      span: 0
    button: (aria-label Hilfen zur Erziehung niedrig, SGB-II-Quote mittel: 1 Gebiet)
      span: 1
    button: (aria-label Hilfen zur Erziehung niedrig, SGB-II-Quote hoch: 0 Gebiete)
      span: 0
    th: niedrig (scope col)
    th: mittel (scope col)
    th: hoch (scope col)
    th: SGB-II-Quote
    button: (tab stop)
      span: null oder auf null gerundet
      span: , 1 Gebiet
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 2 Gebiete
    button: (tab stop)
      span: liegt noch nicht vor
      span: , 1 Gebiet
    button: (tab stop)
      span: Angabe nicht sinnvoll
      span: , 1 Gebiet
    button: (tab stop)
      span: nicht berechenbar
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Je Kennzahl drei Klassen mit etwa gleich vielen Werten: SGB-II-Quote; Hilfen zur Erziehung.
  p: Rangfolge
    span: : Stadtteile
  span: Kleinau insgesamt
  strong: 16,1 % · 51,4 je 1.000
  ul[listbox]: (tab stop)
    span: Fischersruh: SGB-II-Quote 25,4 Prozent, Hilfen zur Erziehung 70,0 je 1.000; SGB-II-Quote hoch, Hilfen zur Erziehung hoch; Rang 1 von 9
    span: Mühlenberg: SGB-II-Quote 24,1 Prozent, Hilfen zur Erziehung Angabe nicht sinnvoll; Rang 2 von 9
    span: Bahnhofsvorstadt: SGB-II-Quote 20,6 Prozent, Hilfen zur Erziehung 60,4 je 1.000, eingeschränkt; SGB-II-Quote hoch, Hilfen zur Erziehung hoch; Rang 3 von 9
    span: Südufer: SGB-II-Quote 18,7 Prozent, Hilfen zur Erziehung 56,6 je 1.000; SGB-II-Quote hoch, Hilfen zur Erziehung hoch; Rang 4 von 9
    span: Weststadt: SGB-II-Quote 16,7 Prozent, Hilfen zur Erziehung nicht berechenbar; Rang 5 von 9
    span: Nordhöhe: SGB-II-Quote 11,8 Prozent, Hilfen zur Erziehung null je 1.000; SGB-II-Quote mittel, Hilfen zur Erziehung niedrig; Rang 6 von 9
    span: Innenstadt: SGB-II-Quote 11,7 Prozent, Hilfen zur Erziehung liegt noch nicht vor; Rang 7 von 9
    span: Gartenstadt: SGB-II-Quote 7,9 Prozent, Hilfen zur Erziehung keine Angabe; Rang 8 von 9
    span: Hafenviertel: SGB-II-Quote 4,9 Prozent, vorläufig, Hilfen zur Erziehung gerundet null; Rang 9 von 9
    span: Rosenhang: SGB-II-Quote aus Gründen der Geheimhaltung nicht ausgewiesen, Hilfen zur Erziehung aus Gründen der Geheimhaltung nicht ausgewiesen
    span: Königsaue: SGB-II-Quote keine Angabe, Hilfen zur Erziehung ungültige Angabe
    span: Am Wehr: SGB-II-Quote aus Gründen der Geheimhaltung nicht ausgewiesen, Hilfen zur Erziehung 41,0 je 1.000
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: SGB-II-Quote (%) · Hilfen zur Erziehung (je 1.000) · Stadtteile · 2024
    th: Stadtteil (scope col)
    th: SGB-II-Quote (%) (scope col)
    th: Hilfen zur Erziehung (je 1.000) (scope col)
    th: Personen (scope col)
    th: Grundgesamtheit (scope col)
    th: Rang (scope col)
    th: Kleinau (scope row)
    td: 16,1
    td: 51,4
    td: 11.177
    td: 69.420
    span: ohne Rang
    th: Fischersruh (scope row)
    td: 25,4
    td: 70,0
    td: 911
    td: 3585
    td: 1
    th: Mühlenberg (scope row)
    td: 24,1
    span: Angabe nicht sinnvoll
    td: 2021
    td: 8385
    td: 2
    th: Bahnhofsvorstadt (scope row)
    td: 20,6
    span: 60,4, eingeschränkt
    td: 1628
    td: 7905
    td: 3
    th: Südufer (scope row)
    td: 18,7
    td: 56,6
    td: 1388
    td: 7425
    td: 4
    th: Weststadt (scope row)
    td: 16,7
    span: nicht berechenbar
    td: 1080
    td: 6465
    td: 5
    th: Nordhöhe (scope row)
    td: 11,8
    span: null
    td: 423
    td: 3585
    td: 6
    th: Innenstadt (scope row)
    td: 11,7
    span: liegt noch nicht vor
    td: 532
    td: 4545
    td: 7
    th: Gartenstadt (scope row)
    td: 7,9
    span: keine Angabe
    td: 397
    td: 5025
    td: 8
    th: Hafenviertel (scope row)
    span: 4,9, vorläufig
    span: gerundet null
    span: 293, vorläufig
    span: 5985, vorläufig
    td: 9
    th: Rosenhang (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: ohne Rang
    th: Königsaue (scope row)
    span: keine Angabe
    span: ungültige Angabe
    span: keine Angabe
    span: keine Angabe
    span: ohne Rang
    th: Am Wehr (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    td: 41,0
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: ohne Rang
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025 , jeweils · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map TwoIndicatorsWithGaps */

snapshots["soz-district-map CountsSideBySide"] = 
`figure: (aria-label Karte: Haushalte mit Wohngeld (Haushalte))
  h3: Haushalte mit Wohngeld: höchste Zahl in Fischersruh (436 Haushalte)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  figcaption: 2013
  svg[img]: (aria-label Haushalte mit Wohngeld 2013, 12 Stadtteile: Die Werte reichen von 110 Haushalte (Am Wehr) bis 330 Haushalte (Rosenhang). Kleinau insgesamt: 2732 Haushalte. 1 Wert fehlt.)
  figcaption: 2014
  svg[img]: (aria-label Haushalte mit Wohngeld 2014, 12 Stadtteile: Die Werte reichen von 85 Haushalte (Am Wehr) bis 318 Haushalte (Bahnhofsvorstadt). Kleinau insgesamt: 2557 Haushalte. 1 Wert fehlt.)
  figcaption: 2015
  svg[img]: (aria-label Haushalte mit Wohngeld 2015, 12 Stadtteile: Die Werte reichen von 65 Haushalte (Am Wehr) bis 319 Haushalte (Bahnhofsvorstadt). Kleinau insgesamt: 2389 Haushalte. 1 Wert fehlt.)
  figcaption: 2016
  svg[img]: (aria-label Haushalte mit Wohngeld 2016, 12 Stadtteile: Die Werte reichen von 52 Haushalte (Am Wehr) bis 321 Haushalte (Bahnhofsvorstadt). Kleinau insgesamt: 2267 Haushalte. 1 Wert fehlt.)
  figcaption: 2017
  svg[img]: (aria-label Haushalte mit Wohngeld 2017, 12 Stadtteile: Die Werte reichen von 50 Haushalte (Gartenstadt) bis 324 Haushalte (Bahnhofsvorstadt). Kleinau insgesamt: 2217 Haushalte. 1 Wert fehlt.)
  figcaption: 2018
  svg[img]: (aria-label Haushalte mit Wohngeld 2018, 12 Stadtteile: Die Werte reichen von 46 Haushalte (Gartenstadt) bis 329 Haushalte (Bahnhofsvorstadt). Kleinau insgesamt: 2250 Haushalte.)
  figcaption: 2019
  svg[img]: (aria-label Haushalte mit Wohngeld 2019, 12 Stadtteile: Die Werte reichen von 53 Haushalte (Gartenstadt) bis 333 Haushalte (Bahnhofsvorstadt). Kleinau insgesamt: 2355 Haushalte.)
  figcaption: 2020
  svg[img]: (aria-label Haushalte mit Wohngeld 2020, 12 Stadtteile: Die Werte reichen von 68 Haushalte (Gartenstadt) bis 337 Haushalte (Bahnhofsvorstadt). Kleinau insgesamt: 2505 Haushalte.)
  figcaption: 2021
  svg[img]: (aria-label Haushalte mit Wohngeld 2021, 12 Stadtteile: Die Werte reichen von 88 Haushalte (Gartenstadt) bis 354 Haushalte (Fischersruh). Kleinau insgesamt: 2668 Haushalte.)
  figcaption: 2022
  svg[img]: (aria-label Haushalte mit Wohngeld 2022, 12 Stadtteile: Die Werte reichen von 108 Haushalte (Hafenviertel) bis 370 Haushalte (Fischersruh). Kleinau insgesamt: 2799 Haushalte.)
  figcaption: 2023
  svg[img]: (aria-label Haushalte mit Wohngeld 2023, 12 Stadtteile: Die Werte reichen von 124 Haushalte (Hafenviertel) bis 443 Haushalte (Fischersruh). Kleinau insgesamt: 3395 Haushalte.)
  figcaption: 2024
  svg[img]: (aria-label Haushalte mit Wohngeld 2024, 12 Stadtteile: Die Werte reichen von 0 Haushalte (Königsaue) bis 436 Haushalte (Fischersruh). Kleinau insgesamt: 3397 Haushalte. 2 Werte unterliegen der Geheimhaltung.)
  p: Gleich große Kreise stehen auf allen Karten für die gleiche Zahl.
  span: 200
  span: 50
  span: 10 Haushalte
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: null
      span: , 1 Gebiet
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: Angabe nicht sinnvoll
      span: , 0 Gebiete
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
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: null
    td: 10
    th: Rosenhang (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: ohne Rang
    th: Am Wehr (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: ohne Rang
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Wohngeldstatistik (erfunden) , Stand 31.01.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map CountsSideBySide */

snapshots["soz-district-map EnglishSideBySide"] = 
`figure: (aria-label Map: Basic income rate (SGB II) (%))
  h3: Basic income rate (SGB II): highest value in Fischersruh (25.4%)
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
  button: Play (tab stop)
  button: Neighbours (tab stop)
  span: Find an area
  input: (tab stop)
  figcaption: 2013
  svg[img]: (aria-label Basic income rate (SGB II) in 2013, 12 Districts: values range from 7.5% (Am Wehr) to 21.8% (Rosenhang). Kleinau as a whole: 15.6%. 1 value is missing.)
  figcaption: 2014
  svg[img]: (aria-label Basic income rate (SGB II) in 2014, 12 Districts: values range from 5.7% (Am Wehr) to 20.7% (Bahnhofsvorstadt). Kleinau as a whole: 14.3%. 1 value is missing.)
  figcaption: 2015
  svg[img]: (aria-label Basic income rate (SGB II) in 2015, 12 Districts: values range from 4.1% (Am Wehr) to 20.6% (Bahnhofsvorstadt). Kleinau as a whole: 13.1%. 1 value is missing.)
  figcaption: 2016
  svg[img]: (aria-label Basic income rate (SGB II) in 2016, 12 Districts: values range from 3.1% (Am Wehr) to 20.5% (Bahnhofsvorstadt). Kleinau as a whole: 12.2%. 2 values are missing.)
  figcaption: 2017
  svg[img]: (aria-label Basic income rate (SGB II) in 2017, 12 Districts: values range from 2.6% (Gartenstadt) to 20.4% (Bahnhofsvorstadt). Kleinau as a whole: 11.7%. 2 values are missing.)
  figcaption: 2018
  svg[img]: (aria-label Basic income rate (SGB II) in 2018, 12 Districts: values range from 2.2% (Gartenstadt) to 20.4% (Bahnhofsvorstadt). Kleinau as a whole: 11.6%.)
  figcaption: 2019
  svg[img]: (aria-label Basic income rate (SGB II) in 2019, 12 Districts: values range from 2.4% (Gartenstadt) to 20.5% (Bahnhofsvorstadt). Kleinau as a whole: 11.9%.)
  figcaption: 2020
  svg[img]: (aria-label Basic income rate (SGB II) in 2020, 12 Districts: values range from 3.1% (Gartenstadt) to 20.4% (Bahnhofsvorstadt). Kleinau as a whole: 12.5%.)
  figcaption: 2021
  svg[img]: (aria-label Basic income rate (SGB II) in 2021, 12 Districts: values range from 4.1% (Gartenstadt) to 21.3% (Fischersruh). Kleinau as a whole: 13.2%.)
  figcaption: 2022
  svg[img]: (aria-label Basic income rate (SGB II) in 2022, 12 Districts: values range from 5.2% (Gartenstadt and Hafenviertel) to 22.1% (Fischersruh). Kleinau as a whole: 13.7%.)
  figcaption: 2023
  svg[img]: (aria-label Basic income rate (SGB II) in 2023, 12 Districts: values range from 5.6% (Hafenviertel) to 26.2% (Fischersruh). Kleinau as a whole: 16.4%. 1 value is confidential.)
  figcaption: 2024
  svg[img]: (aria-label Basic income rate (SGB II) in 2024, 12 Districts: values range from 4.9% (Hafenviertel) to 25.4% (Fischersruh). Kleinau as a whole: 16.1%. 2 values are confidential, 1 value is missing.)
  p: All maps have the same classes.
  div[group]: (aria-label Legend)
    button: (tab stop)
      span: under 7.9%
      span: , 1 area
    button: (tab stop)
      span: 7.9 to under 11.5%
      span: , 1 area
    button: (tab stop)
      span: 11.5 to under 14.4%
      span: , 2 areas
    button: (tab stop)
      span: 14.4 to under 18.7%
      span: , 1 area
    button: (tab stop)
      span: 18.7% or more
      span: , 4 areas
    button: (tab stop)
      span: confidential
      span: , 2 areas
    button: (tab stop)
      span: no data
      span: , 1 area
    button: (tab stop)
      span: not applicable
      span: , 0 areas
    span: p
    span: provisional
  p: Classes with about equally many values (quantiles); the bounds hold for all periods.
  p: Ranking
    span: : Districts
  span: Kleinau as a whole
  strong: 16.1%
  ul[listbox]: (tab stop)
    span: Fischersruh: 25.4 percent, class 5 of 5, rank 1 of 9
    span: Mühlenberg: 24.1 percent, class 5 of 5, rank 2 of 9
    span: Bahnhofsvorstadt: 20.6 percent, class 5 of 5, rank 3 of 9
    span: Südufer: 18.7 percent, class 5 of 5, rank 4 of 9
    span: Weststadt: 16.7 percent, class 4 of 5, rank 5 of 9
    span: Nordhöhe: 11.8 percent, class 3 of 5, rank 6 of 9
    span: Innenstadt: 11.7 percent, class 3 of 5, rank 7 of 9
    span: Gartenstadt: 7.9 percent, class 2 of 5, rank 8 of 9
    span: Hafenviertel: 4.9 percent, provisional, class 1 of 5, rank 9 of 9
    span: Rosenhang: not shown for reasons of confidentiality
    span: Königsaue: no data
    span: Am Wehr: not shown for reasons of confidentiality
  summary: How to use (tab stop)
  p: Loading data …
  summary: As a table (tab stop)
  section[group]: (aria-label As a table) (tab stop)
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
    span: 4.9, provisional
    span: 293, provisional
    span: 5,985, provisional
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
  summary: Download (tab stop)
  p: Loading data …
  summary: Share and cite (tab stop)
  p: Loading data …
  p: Basic income rate (SGB II): Persons entitled to basic income under SGB II per 100 persons below pension age.
  p: Statistical confidentiality: counts below 3, except zero, are not shown. 6 of 426 values are confidential, also to protect other values. It has been checked that confidential values cannot be calculated from others.
  p: This city and its figures are fictional.
  p: Source: Basic income statistics (fictional) , as of 31 Mar 2025 , · Period: 2024 · Boundaries as of: 31 Dec 2024 · Published by:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map EnglishSideBySide */

snapshots["soz-district-map IndicatorsSideBySide"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
  p: SGB-II-Quote (%) · Stadtteile · 2024
  p: SGB-II-Quote 2024, 12 Stadtteile: Die Werte reichen von 4,9 % (Hafenviertel) bis 25,4 % (Fischersruh). Kleinau insgesamt: 16,1 %. 2 Werte unterliegen der Geheimhaltung, 1 Wert fehlt.
  span: Kennzahl
  select: (tab stop)
    option: SGB-II-Quote (chosen)
    option: Haushalte mit Wohngeld
    option: SGB-II-Quote bei Kindern
    option: SGB-II-Quote bei Frauen
  span: Ebene
  select: (tab stop)
    option: Bezirke
    option: Stadtteile (chosen)
  span: Jahr
  input: (aria-valuetext 2024) (tab stop)
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  figcaption: SGB-II-Quote
  svg[img]: (aria-label SGB-II-Quote 2024, 12 Stadtteile: Die Werte reichen von 4,9 % (Hafenviertel) bis 25,4 % (Fischersruh). Kleinau insgesamt: 16,1 %. 2 Werte unterliegen der Geheimhaltung, 1 Wert fehlt.)
  figcaption: SGB-II-Quote bei Kindern
  svg[img]: (aria-label SGB-II-Quote bei Kindern 2024, 12 Stadtteile: Die Werte reichen von 6,4 % (Hafenviertel) bis 33,0 % (Fischersruh). Kleinau insgesamt: 20,9 %. 2 Werte unterliegen der Geheimhaltung, 1 Wert fehlt.)
  figcaption: SGB-II-Quote bei Frauen
  svg[img]: (aria-label SGB-II-Quote bei Frauen 2024, 12 Stadtteile: Die Werte reichen von 4,4 % (Hafenviertel) bis 22,9 % (Fischersruh). Kleinau insgesamt: 14,5 %. 2 Werte unterliegen der Geheimhaltung, 1 Wert fehlt.)
  p: Klassen über alle gezeigten Kennzahlen und Zeitpunkte, jede etwa gleich voll.
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 7,7 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 7,7 bis unter 11,6 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 11,6 bis unter 15,2 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 15,2 bis unter 19,2 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 19,2 % und mehr
      span: , 3 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Rangfolge
    span: : Stadtteile
  span: Kleinau insgesamt
  strong: 16,1 %
  ul[listbox]: (tab stop)
    span: Fischersruh: 25,4 Prozent, Klasse 5 von 5, Rang 1 von 9
    span: Mühlenberg: 24,1 Prozent, Klasse 5 von 5, Rang 2 von 9
    span: Bahnhofsvorstadt: 20,6 Prozent, Klasse 5 von 5, Rang 3 von 9
    span: Südufer: 18,7 Prozent, Klasse 4 von 5, Rang 4 von 9
    span: Weststadt: 16,7 Prozent, Klasse 4 von 5, Rang 5 von 9
    span: Nordhöhe: 11,8 Prozent, Klasse 3 von 5, Rang 6 von 9
    span: Innenstadt: 11,7 Prozent, Klasse 3 von 5, Rang 7 von 9
    span: Gartenstadt: 7,9 Prozent, Klasse 2 von 5, Rang 8 von 9
    span: Hafenviertel: 4,9 Prozent, vorläufig, Klasse 1 von 5, Rang 9 von 9
    span: Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: Königsaue: keine Angabe
    span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. SGB-II-Quote bei Kindern: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. SGB-II-Quote bei Frauen: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map IndicatorsSideBySide */

snapshots["soz-district-map Names"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 7,9 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 7,9 bis unter 11,5 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 11,5 bis unter 14,4 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 14,4 bis unter 18,7 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 18,7 % und mehr
      span: , 4 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
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
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map Names */

snapshots["soz-district-map NothingToCompare"] = 
`figure: (aria-label Karte: Hilfen zur Erziehung (je 1.000))
  h3: Hilfen zur Erziehung: höchster Wert in Fischersruh (70,0 je 1.000)
  p: Hilfen zur Erziehung (je 1.000) · Stadtteile · 2024
  p: Hilfen zur Erziehung 2024, 12 Stadtteile: Die Werte reichen von 0,0 je 1.000 (Nordhöhe und Hafenviertel) bis 70,0 je 1.000 (Fischersruh). Kleinau insgesamt: 51,4 je 1.000. 1 Wert unterliegt der Geheimhaltung, 5 Werte fehlen.
  span: Ebene
  select: (tab stop)
    option: Bezirke
    option: Stadtteile (chosen)
  span: Jahr
  input: (aria-valuetext 2024) (tab stop)
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 28,8
      span: , 0 Gebiete
    button: (tab stop)
      span: 28,8 bis unter 41,0
      span: , 0 Gebiete
    button: (tab stop)
      span: 41,0 bis unter 44,4
      span: , 1 Gebiet
    button: (tab stop)
      span: 44,4 bis unter 53,3
      span: , 0 Gebiete
    button: (tab stop)
      span: 53,3 und mehr
      span: , 3 Gebiete
    button: (tab stop)
      span: null
      span: , 1 Gebiet
    button: (tab stop)
      span: null oder auf null gerundet
      span: , 1 Gebiet
    button: (tab stop)
      span: geheim gehalten
      span: , 1 Gebiet
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    button: (tab stop)
      span: liegt noch nicht vor
      span: , 1 Gebiet
    button: (tab stop)
      span: Angabe nicht sinnvoll
      span: , 1 Gebiet
    button: (tab stop)
      span: nicht berechenbar
      span: , 1 Gebiet
    button: (tab stop)
      span: ungültige Angabe
      span: , 1 Gebiet
    span: ( )
    span: Aussagewert eingeschränkt
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
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
    span: Mühlenberg: Angabe nicht sinnvoll
    span: Weststadt: nicht berechenbar
    span: Innenstadt: liegt noch nicht vor
    span: Königsaue: ungültige Angabe
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 60,4, eingeschränkt
    span: 477, eingeschränkt
    span: 7905, eingeschränkt
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
    span: null
    span: null
    td: 3585
    td: 5
    th: Hafenviertel (scope row)
    span: gerundet null
    span: gerundet null
    span: gerundet null
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
    span: Angabe nicht sinnvoll
    span: Angabe nicht sinnvoll
    span: Angabe nicht sinnvoll
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Jugendhilfestatistik (erfunden) , Stand 28.02.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map NothingToCompare */

snapshots["soz-district-map TwoMaps"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
  p: SGB-II-Quote (%) · Stadtteile · 2024
  p: SGB-II-Quote 2024, 12 Stadtteile: Die Werte reichen von 4,9 % (Hafenviertel) bis 25,4 % (Fischersruh). Kleinau insgesamt: 16,1 %. 2 Werte unterliegen der Geheimhaltung, 1 Wert fehlt.
  span: Kennzahl
  select: (tab stop)
    option: SGB-II-Quote (chosen)
    option: Haushalte mit Wohngeld
    option: SGB-II-Quote bei Kindern
    option: SGB-II-Quote bei Frauen
  span: Ebene
  select: (tab stop)
    option: Bezirke
    option: Stadtteile (chosen)
  span: Jahr
  input: (aria-valuetext 2024) (tab stop)
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 10,0 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 10,0 bis unter 15,0 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 15,0 bis unter 20,0 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 20,0 bis unter 25,0 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 25,0 % und mehr
      span: , 1 Gebiet
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Klassen mit vorgegebenen Grenzen.
  p: Rangfolge
    span: : Stadtteile
  span: Kleinau insgesamt
  strong: 16,1 %
  ul[listbox]: (tab stop)
    span: Fischersruh: 25,4 Prozent, Klasse 5 von 5, Rang 1 von 9
    span: Mühlenberg: 24,1 Prozent, Klasse 4 von 5, Rang 2 von 9
    span: Bahnhofsvorstadt: 20,6 Prozent, Klasse 4 von 5, Rang 3 von 9
    span: Südufer: 18,7 Prozent, Klasse 3 von 5, Rang 4 von 9
    span: Weststadt: 16,7 Prozent, Klasse 3 von 5, Rang 5 von 9
    span: Nordhöhe: 11,8 Prozent, Klasse 2 von 5, Rang 6 von 9
    span: Innenstadt: 11,7 Prozent, Klasse 2 von 5, Rang 7 von 9
    span: Gartenstadt: 7,9 Prozent, Klasse 1 von 5, Rang 8 von 9
    span: Hafenviertel: 4,9 Prozent, vorläufig, Klasse 1 von 5, Rang 9 von 9
    span: Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: Königsaue: keine Angabe
    span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)
figure: (aria-label Karte: SGB-II-Quote bei Kindern (%))
  h4: SGB-II-Quote bei Kindern: höchster Wert in Fischersruh (33,0 %)
  p: SGB-II-Quote bei Kindern (%) · Stadtteile · 2024
  p: SGB-II-Quote bei Kindern 2024, 12 Stadtteile: Die Werte reichen von 6,4 % (Hafenviertel) bis 33,0 % (Fischersruh). Kleinau insgesamt: 20,9 %. 2 Werte unterliegen der Geheimhaltung, 1 Wert fehlt.
  span: Kennzahl
  select: (tab stop)
    option: SGB-II-Quote
    option: Haushalte mit Wohngeld
    option: SGB-II-Quote bei Kindern (chosen)
    option: SGB-II-Quote bei Frauen
  span: Ebene
  select: (tab stop)
    option: Bezirke
    option: Stadtteile (chosen)
  span: Jahr
  input: (aria-valuetext 2024) (tab stop)
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 10,0 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 10,0 bis unter 15,0 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 15,0 bis unter 20,0 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 20,0 bis unter 25,0 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 25,0 % und mehr
      span: , 3 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Klassen mit vorgegebenen Grenzen.
  p: Rangfolge
    span: : Stadtteile
  span: Kleinau insgesamt
  strong: 20,9 %
  ul[listbox]: (tab stop)
    span: Fischersruh: 33,0 Prozent, Klasse 5 von 5, Rang 1 von 9
    span: Mühlenberg: 31,3 Prozent, Klasse 5 von 5, Rang 2 von 9
    span: Bahnhofsvorstadt: 26,8 Prozent, Klasse 5 von 5, Rang 3 von 9
    span: Südufer: 24,3 Prozent, Klasse 4 von 5, Rang 4 von 9
    span: Weststadt: 21,7 Prozent, Klasse 4 von 5, Rang 5 von 9
    span: Nordhöhe: 15,3 Prozent, Klasse 3 von 5, Rang 6 von 9
    span: Innenstadt: 15,2 Prozent, Klasse 3 von 5, Rang 7 von 9
    span: Gartenstadt: 10,3 Prozent, Klasse 2 von 5, Rang 8 von 9
    span: Hafenviertel: 6,4 Prozent, vorläufig, Klasse 1 von 5, Rang 9 von 9
    span: Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: Königsaue: keine Angabe
    span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: SGB-II-Quote bei Kindern (%) · Stadtteile · 2024
    th: Stadtteil (scope col)
    th: SGB-II-Quote bei Kindern (%) (scope col)
    th: Rang (scope col)
    th: Kleinau (scope row)
    td: 20,9
    span: ohne Rang
    th: Fischersruh (scope row)
    td: 33,0
    td: 1
    th: Mühlenberg (scope row)
    td: 31,3
    td: 2
    th: Bahnhofsvorstadt (scope row)
    td: 26,8
    td: 3
    th: Südufer (scope row)
    td: 24,3
    td: 4
    th: Weststadt (scope row)
    td: 21,7
    td: 5
    th: Nordhöhe (scope row)
    td: 15,3
    td: 6
    th: Innenstadt (scope row)
    td: 15,2
    td: 7
    th: Gartenstadt (scope row)
    td: 10,3
    td: 8
    th: Hafenviertel (scope row)
    span: 6,4, vorläufig
    td: 9
    th: Rosenhang (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: ohne Rang
    th: Königsaue (scope row)
    span: keine Angabe
    span: ohne Rang
    th: Am Wehr (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: ohne Rang
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote bei Kindern: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map TwoMaps */

snapshots["soz-district-map YearsSideBySide"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  figcaption: 2013
  svg[img]: (aria-label SGB-II-Quote 2013, 12 Stadtteile: Die Werte reichen von 7,5 % (Am Wehr) bis 21,8 % (Rosenhang). Kleinau insgesamt: 15,6 %. 1 Wert fehlt.)
  figcaption: 2014
  svg[img]: (aria-label SGB-II-Quote 2014, 12 Stadtteile: Die Werte reichen von 5,7 % (Am Wehr) bis 20,7 % (Bahnhofsvorstadt). Kleinau insgesamt: 14,3 %. 1 Wert fehlt.)
  figcaption: 2015
  svg[img]: (aria-label SGB-II-Quote 2015, 12 Stadtteile: Die Werte reichen von 4,1 % (Am Wehr) bis 20,6 % (Bahnhofsvorstadt). Kleinau insgesamt: 13,1 %. 1 Wert fehlt.)
  figcaption: 2016
  svg[img]: (aria-label SGB-II-Quote 2016, 12 Stadtteile: Die Werte reichen von 3,1 % (Am Wehr) bis 20,5 % (Bahnhofsvorstadt). Kleinau insgesamt: 12,2 %. 2 Werte fehlen.)
  figcaption: 2017
  svg[img]: (aria-label SGB-II-Quote 2017, 12 Stadtteile: Die Werte reichen von 2,6 % (Gartenstadt) bis 20,4 % (Bahnhofsvorstadt). Kleinau insgesamt: 11,7 %. 2 Werte fehlen.)
  figcaption: 2018
  svg[img]: (aria-label SGB-II-Quote 2018, 12 Stadtteile: Die Werte reichen von 2,2 % (Gartenstadt) bis 20,4 % (Bahnhofsvorstadt). Kleinau insgesamt: 11,6 %.)
  figcaption: 2019
  svg[img]: (aria-label SGB-II-Quote 2019, 12 Stadtteile: Die Werte reichen von 2,4 % (Gartenstadt) bis 20,5 % (Bahnhofsvorstadt). Kleinau insgesamt: 11,9 %.)
  figcaption: 2020
  svg[img]: (aria-label SGB-II-Quote 2020, 12 Stadtteile: Die Werte reichen von 3,1 % (Gartenstadt) bis 20,4 % (Bahnhofsvorstadt). Kleinau insgesamt: 12,5 %.)
  figcaption: 2021
  svg[img]: (aria-label SGB-II-Quote 2021, 12 Stadtteile: Die Werte reichen von 4,1 % (Gartenstadt) bis 21,3 % (Fischersruh). Kleinau insgesamt: 13,2 %.)
  figcaption: 2022
  svg[img]: (aria-label SGB-II-Quote 2022, 12 Stadtteile: Die Werte reichen von 5,2 % (Gartenstadt und Hafenviertel) bis 22,1 % (Fischersruh). Kleinau insgesamt: 13,7 %.)
  figcaption: 2023
  svg[img]: (aria-label SGB-II-Quote 2023, 12 Stadtteile: Die Werte reichen von 5,6 % (Hafenviertel) bis 26,2 % (Fischersruh). Kleinau insgesamt: 16,4 %. 1 Wert unterliegt der Geheimhaltung.)
  figcaption: 2024
  svg[img]: (aria-label SGB-II-Quote 2024, 12 Stadtteile: Die Werte reichen von 4,9 % (Hafenviertel) bis 25,4 % (Fischersruh). Kleinau insgesamt: 16,1 %. 2 Werte unterliegen der Geheimhaltung, 1 Wert fehlt.)
  p: Alle Karten haben dieselben Klassen.
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 7,9 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 7,9 bis unter 11,5 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 11,5 bis unter 14,4 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 14,4 bis unter 18,7 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 18,7 % und mehr
      span: , 4 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    button: (tab stop)
      span: Angabe nicht sinnvoll
      span: , 0 Gebiete
    span: p
    span: vorläufig
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
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
    span: Königsaue: keine Angabe
    span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map YearsSideBySide */

snapshots["soz-district-map Zoom"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  div[group]: (aria-label Ausschnitt)
    button: + (aria-label Vergrößern) (tab stop)
    button: − (aria-label Verkleinern) (tab stop)
    button: Ganze Karte (aria-label Ganze Karte) (tab stop)
    button: ← (aria-label Ausschnitt nach links) (tab stop)
    button: ↑ (aria-label Ausschnitt nach oben) (tab stop)
    button: ↓ (aria-label Ausschnitt nach unten) (tab stop)
    button: → (aria-label Ausschnitt nach rechts) (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 7,9 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 7,9 bis unter 11,5 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 11,5 bis unter 14,4 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 14,4 bis unter 18,7 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 18,7 % und mehr
      span: , 4 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
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
    span: Königsaue: keine Angabe
    span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map Zoom */

snapshots["soz-district-map ZoomOfCounts"] = 
`figure: (aria-label Karte: Haushalte mit Wohngeld (Haushalte))
  h3: Haushalte mit Wohngeld: höchste Zahl in Fischersruh (436 Haushalte)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  div[group]: (aria-label Ausschnitt)
    button: + (aria-label Vergrößern) (tab stop)
    button: − (aria-label Verkleinern) (tab stop)
    button: Ganze Karte (aria-label Ganze Karte) (tab stop)
    button: ← (aria-label Ausschnitt nach links) (tab stop)
    button: ↑ (aria-label Ausschnitt nach oben) (tab stop)
    button: ↓ (aria-label Ausschnitt nach unten) (tab stop)
    button: → (aria-label Ausschnitt nach rechts) (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: null
      span: , 1 Gebiet
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
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
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: null
    td: 10
    th: Rosenhang (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: ohne Rang
    th: Am Wehr (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: ohne Rang
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Wohngeldstatistik (erfunden) , Stand 31.01.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map ZoomOfCounts */

snapshots["soz-district-map Boroughs"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Süd (17,2 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 12,0 %
      span: , 0 Gebiete
    button: (tab stop)
      span: 12,0 bis unter 12,8 %
      span: , 0 Gebiete
    button: (tab stop)
      span: 12,8 bis unter 13,5 %
      span: , 0 Gebiete
    button: (tab stop)
      span: 13,5 bis unter 15,2 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 15,2 % und mehr
      span: , 2 Gebiete
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
  p: Rangfolge
    span: : Bezirke
  span: Kleinau insgesamt
  strong: 16,1 %
  ul[listbox]: (tab stop)
    span: Süd: 17,2 Prozent, Klasse 5 von 5, Rang 1 von 3
    span: Nord: 17,1 Prozent, Klasse 5 von 5, Rang 2 von 3
    span: Mitte: 14,2 Prozent, Klasse 4 von 5, Rang 3 von 3
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map Boroughs */

snapshots["soz-district-map Counts"] = 
`figure: (aria-label Karte: Haushalte mit Wohngeld (Haushalte))
  h3: Haushalte mit Wohngeld: höchste Zahl in Fischersruh (436 Haushalte)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: null
      span: , 1 Gebiet
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
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
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: null
    td: 10
    th: Rosenhang (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: ohne Rang
    th: Am Wehr (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: ohne Rang
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Wohngeldstatistik (erfunden) , Stand 31.01.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map Counts */

snapshots["soz-district-map EarlierPeriod"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Bahnhofsvorstadt (20,6 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 7,9 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 7,9 bis unter 11,5 %
      span: , 3 Gebiete
    button: (tab stop)
      span: 11,5 bis unter 14,4 %
      span: , 0 Gebiete
    button: (tab stop)
      span: 14,4 bis unter 18,7 %
      span: , 4 Gebiete
    button: (tab stop)
      span: 18,7 % und mehr
      span: , 2 Gebiete
    button: (tab stop)
      span: Angabe nicht sinnvoll
      span: , 1 Gebiet
    span: g
    span: schon an der Quelle gerundet oder geschützt
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
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
    span: Fischersruh: Angabe nicht sinnvoll
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 20,6, an der Quelle geschützt
    span: 1564, an der Quelle geschützt
    span: 7590, an der Quelle geschützt
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
    span: Angabe nicht sinnvoll
    span: Angabe nicht sinnvoll
    span: Angabe nicht sinnvoll
    span: ohne Rang
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2015 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map EarlierPeriod */

snapshots["soz-district-map Empty"] = 
`strong: Keine Daten vorhanden
p: Für Stadtteile liegen keine Werte vor. Es gibt sie für: Städte, Bezirke.`;
/* end snapshot soz-district-map Empty */

snapshots["soz-district-map English"] = 
`figure: (aria-label Map: Basic income rate (SGB II) (%))
  h3: Basic income rate (SGB II): highest value in Fischersruh (25.4%)
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
  button: Play (tab stop)
  button: Neighbours (tab stop)
  span: Find an area
  input: (tab stop)
  div[group]: (aria-label Legend)
    button: (tab stop)
      span: under 7.9%
      span: , 1 area
    button: (tab stop)
      span: 7.9 to under 11.5%
      span: , 1 area
    button: (tab stop)
      span: 11.5 to under 14.4%
      span: , 2 areas
    button: (tab stop)
      span: 14.4 to under 18.7%
      span: , 1 area
    button: (tab stop)
      span: 18.7% or more
      span: , 4 areas
    button: (tab stop)
      span: confidential
      span: , 2 areas
    button: (tab stop)
      span: no data
      span: , 1 area
    span: p
    span: provisional
  p: Classes with about equally many values (quantiles); the bounds hold for all periods.
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
  summary: How to use (tab stop)
  p: Loading data …
  summary: As a table (tab stop)
  section[group]: (aria-label As a table) (tab stop)
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
    span: 4.9, provisional
    span: 293, provisional
    span: 5,985, provisional
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
  summary: Download (tab stop)
  p: Loading data …
  summary: Share and cite (tab stop)
  p: Loading data …
  p: Basic income rate (SGB II): Persons entitled to basic income under SGB II per 100 persons below pension age.
  p: Statistical confidentiality: counts below 3, except zero, are not shown. 6 of 426 values are confidential, also to protect other values. It has been checked that confidential values cannot be calculated from others.
  p: This city and its figures are fictional.
  p: Source: Basic income statistics (fictional) , as of 31 Mar 2025 , · Period: 2024 · Boundaries as of: 31 Dec 2024 · Published by:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map English */

snapshots["soz-district-map EveryStatus"] = 
`figure: (aria-label Karte: Hilfen zur Erziehung (je 1.000))
  h3: Hilfen zur Erziehung: höchster Wert in Fischersruh (70,0 je 1.000)
  p: Hilfen zur Erziehung (je 1.000) · Stadtteile · 2024
  p: Hilfen zur Erziehung 2024, 12 Stadtteile: Die Werte reichen von 0,0 je 1.000 (Nordhöhe und Hafenviertel) bis 70,0 je 1.000 (Fischersruh). Kleinau insgesamt: 51,4 je 1.000. 1 Wert unterliegt der Geheimhaltung, 5 Werte fehlen.
  span: Ebene
  select: (tab stop)
    option: Bezirke
    option: Stadtteile (chosen)
  span: Jahr
  input: (aria-valuetext 2024) (tab stop)
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 28,8
      span: , 0 Gebiete
    button: (tab stop)
      span: 28,8 bis unter 41,0
      span: , 0 Gebiete
    button: (tab stop)
      span: 41,0 bis unter 44,4
      span: , 1 Gebiet
    button: (tab stop)
      span: 44,4 bis unter 53,3
      span: , 0 Gebiete
    button: (tab stop)
      span: 53,3 und mehr
      span: , 3 Gebiete
    button: (tab stop)
      span: null
      span: , 1 Gebiet
    button: (tab stop)
      span: null oder auf null gerundet
      span: , 1 Gebiet
    button: (tab stop)
      span: geheim gehalten
      span: , 1 Gebiet
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    button: (tab stop)
      span: liegt noch nicht vor
      span: , 1 Gebiet
    button: (tab stop)
      span: Angabe nicht sinnvoll
      span: , 1 Gebiet
    button: (tab stop)
      span: nicht berechenbar
      span: , 1 Gebiet
    button: (tab stop)
      span: ungültige Angabe
      span: , 1 Gebiet
    span: ( )
    span: Aussagewert eingeschränkt
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
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
    span: Mühlenberg: Angabe nicht sinnvoll
    span: Weststadt: nicht berechenbar
    span: Innenstadt: liegt noch nicht vor
    span: Königsaue: ungültige Angabe
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 60,4, eingeschränkt
    span: 477, eingeschränkt
    span: 7905, eingeschränkt
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
    span: null
    span: null
    td: 3585
    td: 5
    th: Hafenviertel (scope row)
    span: gerundet null
    span: gerundet null
    span: gerundet null
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
    span: Angabe nicht sinnvoll
    span: Angabe nicht sinnvoll
    span: Angabe nicht sinnvoll
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Jugendhilfestatistik (erfunden) , Stand 28.02.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map EveryStatus */

snapshots["soz-district-map Failed"] = 
`strong: Die Daten können nicht gezeigt werden.
p: Hier stehen keine Daten.
code: file-empty`;
/* end snapshot soz-district-map Failed */

snapshots["soz-district-map FewClasses"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Mühlenberg, Bahnhofsvorstadt und 2 weiteren (20,0 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 20,0 %
      span: , 5 Gebiete
    button: (tab stop)
      span: 20,0 % und mehr
      span: , 4 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
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
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 10,0, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map FewClasses */

snapshots["soz-district-map Loading"] = 
`div: (aria-busy true)
  p: Daten werden geladen …`;
/* end snapshot soz-district-map Loading */

snapshots["soz-district-map NeutralColours"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 7,9 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 7,9 bis unter 11,5 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 11,5 bis unter 14,4 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 14,4 bis unter 18,7 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 18,7 % und mehr
      span: , 4 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
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
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map NeutralColours */

snapshots["soz-district-map OwnHeadingAndSummary"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h2: Wo die Quote am höchsten ist
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 7,9 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 7,9 bis unter 11,5 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 11,5 bis unter 14,4 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 14,4 bis unter 18,7 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 18,7 % und mehr
      span: , 4 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
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
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map OwnHeadingAndSummary */

snapshots["soz-district-map QualityOfData"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 7,9 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 7,9 bis unter 11,5 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 11,5 bis unter 14,4 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 14,4 bis unter 18,7 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 18,7 % und mehr
      span: , 4 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
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
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)
  summary: Datenqualität: 3 Hinweise (tab stop)
  p: Für einzelne Gebiete fehlen Werte.
  p: Die Reihe hat einen Bruch.
  p: Für 2019 fehlt eine Dienststelle.`;
/* end snapshot soz-district-map QualityOfData */

snapshots["soz-district-map SelectedAreas"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 7,9 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 7,9 bis unter 11,5 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 11,5 bis unter 14,4 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 14,4 bis unter 18,7 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 18,7 % und mehr
      span: , 4 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
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
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map SelectedAreas */

snapshots["soz-district-map Shares"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 7,9 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 7,9 bis unter 11,5 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 11,5 bis unter 14,4 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 14,4 bis unter 18,7 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 18,7 % und mehr
      span: , 4 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
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
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map Shares */

snapshots["soz-district-map TableInPage"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Nord (17,1 %)
  p: SGB-II-Quote (%) · Gebiete · 2024
  p: SGB-II-Quote 2024, 3 Gebiete: Die Werte reichen von 14,2 % (Süd) bis 17,1 % (Nord). 1 Wert unterliegt der Geheimhaltung.
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 17,1 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 17,1 % und mehr
      span: , 1 Gebiet
    button: (tab stop)
      span: geheim gehalten
      span: , 1 Gebiet
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
  p: Rangfolge
    span: : Gebiete
  ul[listbox]: (tab stop)
    span: Nord: 17,1 Prozent, Klasse 2 von 2, Rang 1 von 2
    span: Süd: 14,2 Prozent, Klasse 1 von 2, Rang 2 von 2
    span: Mitte: aus Gründen der Geheimhaltung nicht ausgewiesen
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Es liegen keine Gebietsgrenzen vor; gezeigt wird die Rangfolge.
  p: sozialraum hat diese Tabelle nicht geprüft. Ob die statistische Geheimhaltung gewahrt ist, verantwortet die veröffentlichende Stelle.`;
/* end snapshot soz-district-map TableInPage */

snapshots["soz-district-map VioletColours"] = 
`figure: (aria-label Karte: Haushalte mit Wohngeld (Haushalte))
  h3: Haushalte mit Wohngeld: höchste Zahl in Fischersruh (436 Haushalte)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: null
      span: , 1 Gebiet
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
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
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: null
    td: 10
    th: Rosenhang (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: ohne Rang
    th: Am Wehr (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: ohne Rang
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Wohngeldstatistik (erfunden) , Stand 31.01.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map VioletColours */

snapshots["soz-district-map WithoutBoundaries"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
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
  button: Abspielen (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 7,9 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 7,9 bis unter 11,5 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 11,5 bis unter 14,4 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 14,4 bis unter 18,7 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 18,7 % und mehr
      span: , 4 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
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
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Es liegen keine Gebietsgrenzen vor; gezeigt wird die Rangfolge.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map WithoutBoundaries */

snapshots["soz-goal-board Board"] = 
`figure: (aria-label Ziele)
  h3: 5 Ziele: 1 erreicht, 1 gefährdet, 2 nicht zu beurteilen
  p: Ziele · mit Kennzahl, Zielwert und Maßnahmen
  p: Stand 15. Juni 2025: 5 Ziele, davon 4 mit einer veröffentlichten Kennzahl und einem Zielwert.
  span: Plan
  select: (tab stop)
    option: Alle Pläne (chosen)
    option: Wohnungsnotfallhilfe
    option: Älter werden
    option: Hilfen zur Erziehung
    option: Handlungskonzept Kinderarmut
  p: 1 · Handlungskonzept Kinderarmut
  p: Weniger Menschen sind auf Grundsicherung angewiesen
  p: SGB-II-Quote
    span: nicht zu beurteilen
  b: 16,1 % (2024)
  span: höchstens 14,0 % bis 2027
  p: Für einen Trend liegen noch zu wenige Werte vor.
  p: 2 Maßnahmen: 1 läuft, 1 erledigt
  li: Sozialberatung in allen Stadtteilzentren ,
    span: läuft
  li: Bildungslotsinnen und -lotsen an Grundschulen ,
    span: erledigt
  p: Beschluss V-2023-090 (2023)
  p: 2 · Handlungskonzept Kinderarmut
  p: Die Quote in Rosenhang sinkt unter den Durchschnitt
  p: SGB-II-Quote, Rosenhang
    span: nicht zu beurteilen
  b: aus Gründen der Geheimhaltung nicht ausgewiesen (2024)
  span: höchstens 15,0 % bis 2027
  p: Der letzte Wert unterliegt der Geheimhaltung.
  p: 1 Maßnahme: 1 läuft
  li: Sozialberatung in allen Stadtteilzentren ,
    span: läuft
  p: Beschluss V-2023-090 (2023)
  p: 3 · Wohnungsnotfallhilfe
  p: Mehr Haushalte nehmen Wohngeld in Anspruch
  p: Haushalte mit Wohngeld
    span: erreicht
  b: 3397 Haushalte (2024)
  span: mindestens 2400 Haushalte bis 2024
  p: Der Wert 2024 erfüllt das Ziel.
  p: 2 Maßnahmen: 1 läuft, 1 ruht, 1 über der Zeit
  li: Wohngeldsprechstunde vor Ort ,
    span: läuft , über der Zeit
  li: Antrag in Leichter Sprache ,
    span: ruht
  a: Beschluss V-2021-044 (2021) (tab stop)
  p: 4 · Hilfen zur Erziehung
  p: Hilfen zur Erziehung gehen zurück
  p: Hilfen zur Erziehung
    span: gefährdet
  b: 51,4 je 1.000 (2024)
  span: höchstens 30,0 je 1.000 bis 2030
  p: Bisher +1,36 je 1.000 im Jahr, also in die andere Richtung; nötig sind −3,57 je 1.000 im Jahr.
  p: Keine Maßnahmen verzeichnet
  p: 5 · Älter werden
  p: In jedem Bezirk gibt es einen Ort der Begegnung
  p: Mit keiner Kennzahl verknüpft.
  p: 2 Maßnahmen: 1 geplant, 1 nicht weiter verfolgt
  li: Begegnungsstätte Süd eröffnen ,
    span: geplant
  li: Mobiler Treff ,
    span: nicht weiter verfolgt
  p: Beschluss V-2019-207 (2019)
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Ziele · mit Kennzahl, Zielwert und Maßnahmen
    th: Ziel (scope col)
    th: Kennzahl (scope col)
    th: Letzter Wert (scope col)
    th: Zielwert (scope col)
    th: Stand (scope col)
    th: Maßnahmen (scope col)
    th: Weniger Menschen sind auf Grundsicherung angewiesen (scope row)
    td: SGB-II-Quote
    td: 16,1 % (2024)
    td: höchstens 14,0 % bis 2027
    td: nicht zu beurteilen
    td: 2 Maßnahmen: 1 läuft, 1 erledigt
    th: Die Quote in Rosenhang sinkt unter den Durchschnitt (scope row)
    td: SGB-II-Quote, Rosenhang
    td: aus Gründen der Geheimhaltung nicht ausgewiesen (2024)
    td: höchstens 15,0 % bis 2027
    td: nicht zu beurteilen
    td: 1 Maßnahme: 1 läuft
    th: Mehr Haushalte nehmen Wohngeld in Anspruch (scope row)
    td: Haushalte mit Wohngeld
    td: 3397 Haushalte (2024)
    td: mindestens 2400 Haushalte bis 2024
    td: erreicht
    td: 2 Maßnahmen: 1 läuft, 1 ruht, 1 über der Zeit
    th: Hilfen zur Erziehung gehen zurück (scope row)
    td: Hilfen zur Erziehung
    td: 51,4 je 1.000 (2024)
    td: höchstens 30,0 je 1.000 bis 2030
    td: gefährdet
    td: Keine Maßnahmen verzeichnet
    th: In jedem Bezirk gibt es einen Ort der Begegnung (scope row)
    td: Mit keiner Kennzahl verknüpft.
    td: 2 Maßnahmen: 1 geplant, 1 nicht weiter verfolgt
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren.
  p: So wird beurteilt: Ist der Termin vorbei, entscheidet der Wert dieses Zeitraums. Vorher wird die Änderung, die im Jahr noch nötig ist, mit der bisherigen verglichen (Steigung nach Theil-Sen). Diese zählt nur, wenn der Trend gesichert ist (Mann-Kendall-Test, 95 %). „Gefährdet“ ist ein Anlass hinzusehen, keine Vorhersage.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: , Stand 15.01.2025 · Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 ; Wohngeldstatistik (erfunden) , Stand 31.01.2025 ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025 , jeweils · Herausgegeben von:
    a: Stadt Kleinau, Sozialamt: Sozialplanung in Kleinau (erfunden) (tab stop)
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-goal-board Board */

snapshots["soz-goal-board Empty"] = 
`strong: Keine Daten vorhanden
p: Keine Ziele verzeichnet`;
/* end snapshot soz-goal-board Empty */

snapshots["soz-goal-board English"] = 
`figure: (aria-label Goals)
  h3: 5 goals: 1 reached, 1 at risk, 2 cannot be assessed
  p: Goals · with indicator, target and actions
  p: As of 15 June 2025: 5 goals, of which 4 with a published indicator and a target.
  span: Plan
  select: (tab stop)
    option: All plans (chosen)
    option: Homelessness
    option: Growing old
    option: Child-raising support
    option: Concept on child poverty
  p: 1 · Concept on child poverty
  p: Fewer people depend on basic income
  p: Basic income rate (SGB II)
    span: cannot be assessed
  b: 16.1% (2024)
  span: at most 14.0% by 2027
  p: There are too few values for a trend yet.
  p: 2 actions: 1 running, 1 done
  li: Advice in all district centres ,
    span: running
  li: Guides at primary schools ,
    span: done
  p: Resolution V-2023-090 (2023)
  p: 2 · Concept on child poverty
  p: The rate in Rosenhang falls below average
  p: Basic income rate (SGB II), Rosenhang
    span: cannot be assessed
  b: not shown for reasons of confidentiality (2024)
  span: at most 15.0% by 2027
  p: The last value is confidential.
  p: 1 action: 1 running
  li: Advice in all district centres ,
    span: running
  p: Resolution V-2023-090 (2023)
  p: 3 · Homelessness
  p: More households take up housing benefit
  p: Households with housing benefit
    span: reached
  b: 3,397 households (2024)
  span: at least 2,400 households by 2024
  p: The value of 2024 meets the target.
  p: 2 actions: 1 running, 1 paused, 1 past their time
  li: Housing benefit office hours on site ,
    span: running , past its time
  li: Form in plain language ,
    span: paused
  a: Resolution V-2021-044 (2021) (tab stop)
  p: 4 · Child-raising support
  p: Less child-raising support is needed
  p: Child-raising support
    span: at risk
  b: 51.4 per 1,000 (2024)
  span: at most 30.0 per 1,000 by 2030
  p: So far +1.36 per 1,000 a year, which is the wrong way; needed −3.57 per 1,000 a year.
  p: No actions recorded
  p: 5 · Growing old
  p: Every borough has a place to meet
  p: Linked to no indicator.
  p: 2 actions: 1 planned, 1 dropped
  li: Open a meeting place in the South ,
    span: planned
  li: Mobile meeting place ,
    span: dropped
  p: Resolution V-2019-207 (2019)
  summary: How to use (tab stop)
  p: Loading data …
  summary: As a table (tab stop)
  section[group]: (aria-label As a table) (tab stop)
    caption: Goals · with indicator, target and actions
    th: Goal (scope col)
    th: Indicator (scope col)
    th: Last value (scope col)
    th: Target (scope col)
    th: State (scope col)
    th: Actions (scope col)
    th: Fewer people depend on basic income (scope row)
    td: Basic income rate (SGB II)
    td: 16.1% (2024)
    td: at most 14.0% by 2027
    td: cannot be assessed
    td: 2 actions: 1 running, 1 done
    th: The rate in Rosenhang falls below average (scope row)
    td: Basic income rate (SGB II), Rosenhang
    td: not shown for reasons of confidentiality (2024)
    td: at most 15.0% by 2027
    td: cannot be assessed
    td: 1 action: 1 running
    th: More households take up housing benefit (scope row)
    td: Households with housing benefit
    td: 3,397 households (2024)
    td: at least 2,400 households by 2024
    td: reached
    td: 2 actions: 1 running, 1 paused, 1 past their time
    th: Less child-raising support is needed (scope row)
    td: Child-raising support
    td: 51.4 per 1,000 (2024)
    td: at most 30.0 per 1,000 by 2030
    td: at risk
    td: No actions recorded
    th: Every borough has a place to meet (scope row)
    td: Linked to no indicator.
    td: 2 actions: 1 planned, 1 dropped
  summary: Download (tab stop)
  p: Loading data …
  summary: Share and cite (tab stop)
  p: Loading data …
  p: Basic income rate (SGB II): Persons entitled to basic income under SGB II per 100 persons below pension age. Households with housing benefit: Households receiving housing benefit at the end of the year. Child-raising support per 1,000 persons under 21.
  p: How this is assessed: once the date has passed, the value of that period decides. Before, the change a year that is still needed is compared with the one so far (Theil-Sen slope), which counts only where the trend is certain (Mann-Kendall test, 95%). “At risk” is a reason to look, and no forecast.
  p: Without support for young adults.
  p: Statistical confidentiality: counts below 3, except zero, are not shown. 6 of 426 values are confidential, also to protect other values. It has been checked that confidential values cannot be calculated from others.
  p: This city and its figures are fictional.
  p: Source: , as of 15 Jan 2025 · Sources: Basic income statistics (fictional) , as of 31 Mar 2025 ; Housing benefit statistics (fictional) , as of 31 Jan 2025 ; Youth welfare statistics (fictional) , as of 28 Feb 2025 , each · Published by:
    a: Stadt Kleinau, Sozialamt: Social planning in Kleinau (fictional) (tab stop)
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-goal-board English */

snapshots["soz-goal-board Failed"] = 
`strong: Die Daten können nicht gezeigt werden.
p: Die Datei ist an der angegebenen Adresse nicht vorhanden.
code: file-missing · /missing/planning.json
button: Erneut versuchen (tab stop)`;
/* end snapshot soz-goal-board Failed */

snapshots["soz-goal-board Grouped"] = 
`figure: (aria-label Ziele)
  h3: 5 Ziele: 1 erreicht, 1 gefährdet, 2 nicht zu beurteilen
  p: Ziele · mit Kennzahl, Zielwert und Maßnahmen
  p: Stand 15. Juni 2025: 5 Ziele, davon 4 mit einer veröffentlichten Kennzahl und einem Zielwert.
  span: Plan
  select: (tab stop)
    option: Alle Pläne (chosen)
    option: Wohnungsnotfallhilfe
    option: Älter werden
    option: Hilfen zur Erziehung
    option: Handlungskonzept Kinderarmut
  p: 1 · Handlungskonzept Kinderarmut
  p: Weniger Menschen sind auf Grundsicherung angewiesen
  button: SGB-II-Quote (aria-label SGB-II-Quote in den anderen Darstellungen zeigen) (tab stop)
  span: nicht zu beurteilen
  b: 16,1 % (2024)
  span: höchstens 14,0 % bis 2027
  p: Für einen Trend liegen noch zu wenige Werte vor.
  p: 2 Maßnahmen: 1 läuft, 1 erledigt
  li: Sozialberatung in allen Stadtteilzentren ,
    span: läuft
  li: Bildungslotsinnen und -lotsen an Grundschulen ,
    span: erledigt
  p: Beschluss V-2023-090 (2023)
  p: 2 · Handlungskonzept Kinderarmut
  p: Die Quote in Rosenhang sinkt unter den Durchschnitt
  button: SGB-II-Quote, Rosenhang (aria-label SGB-II-Quote, Rosenhang in den anderen Darstellungen zeigen)
  span: nicht zu beurteilen
  b: aus Gründen der Geheimhaltung nicht ausgewiesen (2024)
  span: höchstens 15,0 % bis 2027
  p: Der letzte Wert unterliegt der Geheimhaltung.
  p: 1 Maßnahme: 1 läuft
  li: Sozialberatung in allen Stadtteilzentren ,
    span: läuft
  p: Beschluss V-2023-090 (2023)
  p: 3 · Wohnungsnotfallhilfe
  p: Mehr Haushalte nehmen Wohngeld in Anspruch
  button: Haushalte mit Wohngeld (aria-label Haushalte mit Wohngeld in den anderen Darstellungen zeigen)
  span: erreicht
  b: 3397 Haushalte (2024)
  span: mindestens 2400 Haushalte bis 2024
  p: Der Wert 2024 erfüllt das Ziel.
  p: 2 Maßnahmen: 1 läuft, 1 ruht, 1 über der Zeit
  li: Wohngeldsprechstunde vor Ort ,
    span: läuft , über der Zeit
  li: Antrag in Leichter Sprache ,
    span: ruht
  a: Beschluss V-2021-044 (2021)
  p: 4 · Hilfen zur Erziehung
  p: Hilfen zur Erziehung gehen zurück
  button: Hilfen zur Erziehung (aria-label Hilfen zur Erziehung in den anderen Darstellungen zeigen)
  span: gefährdet
  b: 51,4 je 1.000 (2024)
  span: höchstens 30,0 je 1.000 bis 2030
  p: Bisher +1,36 je 1.000 im Jahr, also in die andere Richtung; nötig sind −3,57 je 1.000 im Jahr.
  p: Keine Maßnahmen verzeichnet
  p: 5 · Älter werden
  p: In jedem Bezirk gibt es einen Ort der Begegnung
  p: Mit keiner Kennzahl verknüpft.
  p: 2 Maßnahmen: 1 geplant, 1 nicht weiter verfolgt
  li: Begegnungsstätte Süd eröffnen ,
    span: geplant
  li: Mobiler Treff ,
    span: nicht weiter verfolgt
  p: Beschluss V-2019-207 (2019)
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Ziele · mit Kennzahl, Zielwert und Maßnahmen
    th: Ziel (scope col)
    th: Kennzahl (scope col)
    th: Letzter Wert (scope col)
    th: Zielwert (scope col)
    th: Stand (scope col)
    th: Maßnahmen (scope col)
    th: Weniger Menschen sind auf Grundsicherung angewiesen (scope row)
    td: SGB-II-Quote
    td: 16,1 % (2024)
    td: höchstens 14,0 % bis 2027
    td: nicht zu beurteilen
    td: 2 Maßnahmen: 1 läuft, 1 erledigt
    th: Die Quote in Rosenhang sinkt unter den Durchschnitt (scope row)
    td: SGB-II-Quote, Rosenhang
    td: aus Gründen der Geheimhaltung nicht ausgewiesen (2024)
    td: höchstens 15,0 % bis 2027
    td: nicht zu beurteilen
    td: 1 Maßnahme: 1 läuft
    th: Mehr Haushalte nehmen Wohngeld in Anspruch (scope row)
    td: Haushalte mit Wohngeld
    td: 3397 Haushalte (2024)
    td: mindestens 2400 Haushalte bis 2024
    td: erreicht
    td: 2 Maßnahmen: 1 läuft, 1 ruht, 1 über der Zeit
    th: Hilfen zur Erziehung gehen zurück (scope row)
    td: Hilfen zur Erziehung
    td: 51,4 je 1.000 (2024)
    td: höchstens 30,0 je 1.000 bis 2030
    td: gefährdet
    td: Keine Maßnahmen verzeichnet
    th: In jedem Bezirk gibt es einen Ort der Begegnung (scope row)
    td: Mit keiner Kennzahl verknüpft.
    td: 2 Maßnahmen: 1 geplant, 1 nicht weiter verfolgt
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren.
  p: So wird beurteilt: Ist der Termin vorbei, entscheidet der Wert dieses Zeitraums. Vorher wird die Änderung, die im Jahr noch nötig ist, mit der bisherigen verglichen (Steigung nach Theil-Sen). Diese zählt nur, wenn der Trend gesichert ist (Mann-Kendall-Test, 95 %). „Gefährdet“ ist ein Anlass hinzusehen, keine Vorhersage.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: , Stand 15.01.2025 · Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 ; Wohngeldstatistik (erfunden) , Stand 31.01.2025 ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025 , jeweils · Herausgegeben von:
    a: Stadt Kleinau, Sozialamt: Sozialplanung in Kleinau (erfunden) (tab stop)
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-goal-board Grouped */

snapshots["soz-goal-board Loading"] = 
`div: (aria-busy true)
  p: Daten werden geladen …`;
/* end snapshot soz-goal-board Loading */

snapshots["soz-goal-board ManyGoals"] = 
`figure: (aria-label Ziele)
  h3: 15 Ziele: 3 erreicht, 3 gefährdet, 6 nicht zu beurteilen
  p: Ziele · mit Kennzahl, Zielwert und Maßnahmen
  p: Stand 15. Juni 2025: 15 Ziele, davon 12 mit einer veröffentlichten Kennzahl und einem Zielwert.
  span: Plan
  select: (tab stop)
    option: Alle Pläne (chosen)
    option: Wohnungsnotfallhilfe
    option: Älter werden
    option: Hilfen zur Erziehung
    option: Handlungskonzept Kinderarmut
  p: 1 · Handlungskonzept Kinderarmut
  p: Weniger Menschen sind auf Grundsicherung angewiesen
  p: SGB-II-Quote
    span: nicht zu beurteilen
  b: 16,1 % (2024)
  span: höchstens 14,0 % bis 2027
  p: Für einen Trend liegen noch zu wenige Werte vor.
  p: Keine Maßnahmen verzeichnet
  p: Beschluss V-2023-090 (2023)
  p: 2 · Handlungskonzept Kinderarmut
  p: Die Quote in Rosenhang sinkt unter den Durchschnitt
  p: SGB-II-Quote, Rosenhang
    span: nicht zu beurteilen
  b: aus Gründen der Geheimhaltung nicht ausgewiesen (2024)
  span: höchstens 15,0 % bis 2027
  p: Der letzte Wert unterliegt der Geheimhaltung.
  p: Keine Maßnahmen verzeichnet
  p: Beschluss V-2023-090 (2023)
  p: 3 · Wohnungsnotfallhilfe
  p: Mehr Haushalte nehmen Wohngeld in Anspruch
  p: Haushalte mit Wohngeld
    span: erreicht
  b: 3397 Haushalte (2024)
  span: mindestens 2400 Haushalte bis 2024
  p: Der Wert 2024 erfüllt das Ziel.
  p: Keine Maßnahmen verzeichnet
  a: Beschluss V-2021-044 (2021) (tab stop)
  p: 4 · Hilfen zur Erziehung
  p: Hilfen zur Erziehung gehen zurück
  p: Hilfen zur Erziehung
    span: gefährdet
  b: 51,4 je 1.000 (2024)
  span: höchstens 30,0 je 1.000 bis 2030
  p: Bisher +1,36 je 1.000 im Jahr, also in die andere Richtung; nötig sind −3,57 je 1.000 im Jahr.
  p: Keine Maßnahmen verzeichnet
  p: 5 · Älter werden
  p: In jedem Bezirk gibt es einen Ort der Begegnung
  p: Mit keiner Kennzahl verknüpft.
  p: Keine Maßnahmen verzeichnet
  p: Beschluss V-2019-207 (2019)
  p: 1 · Handlungskonzept Kinderarmut
  p: Weniger Menschen sind auf Grundsicherung angewiesen
  p: SGB-II-Quote
    span: nicht zu beurteilen
  b: 16,1 % (2024)
  span: höchstens 14,0 % bis 2027
  p: Für einen Trend liegen noch zu wenige Werte vor.
  p: Keine Maßnahmen verzeichnet
  p: Beschluss V-2023-090 (2023)
  p: 2 · Handlungskonzept Kinderarmut
  p: Die Quote in Rosenhang sinkt unter den Durchschnitt
  p: SGB-II-Quote, Rosenhang
    span: nicht zu beurteilen
  b: aus Gründen der Geheimhaltung nicht ausgewiesen (2024)
  span: höchstens 15,0 % bis 2027
  p: Der letzte Wert unterliegt der Geheimhaltung.
  p: Keine Maßnahmen verzeichnet
  p: Beschluss V-2023-090 (2023)
  p: 3 · Wohnungsnotfallhilfe
  p: Mehr Haushalte nehmen Wohngeld in Anspruch
  p: Haushalte mit Wohngeld
    span: erreicht
  b: 3397 Haushalte (2024)
  span: mindestens 2400 Haushalte bis 2024
  p: Der Wert 2024 erfüllt das Ziel.
  p: Keine Maßnahmen verzeichnet
  a: Beschluss V-2021-044 (2021)
  p: 4 · Hilfen zur Erziehung
  p: Hilfen zur Erziehung gehen zurück
  p: Hilfen zur Erziehung
    span: gefährdet
  b: 51,4 je 1.000 (2024)
  span: höchstens 30,0 je 1.000 bis 2030
  p: Bisher +1,36 je 1.000 im Jahr, also in die andere Richtung; nötig sind −3,57 je 1.000 im Jahr.
  p: Keine Maßnahmen verzeichnet
  p: 5 · Älter werden
  p: In jedem Bezirk gibt es einen Ort der Begegnung
  p: Mit keiner Kennzahl verknüpft.
  p: Keine Maßnahmen verzeichnet
  p: Beschluss V-2019-207 (2019)
  p: 1 · Handlungskonzept Kinderarmut
  p: Weniger Menschen sind auf Grundsicherung angewiesen
  p: SGB-II-Quote
    span: nicht zu beurteilen
  b: 16,1 % (2024)
  span: höchstens 14,0 % bis 2027
  p: Für einen Trend liegen noch zu wenige Werte vor.
  p: Keine Maßnahmen verzeichnet
  p: Beschluss V-2023-090 (2023)
  p: 2 · Handlungskonzept Kinderarmut
  p: Die Quote in Rosenhang sinkt unter den Durchschnitt
  p: SGB-II-Quote, Rosenhang
    span: nicht zu beurteilen
  b: aus Gründen der Geheimhaltung nicht ausgewiesen (2024)
  span: höchstens 15,0 % bis 2027
  p: Der letzte Wert unterliegt der Geheimhaltung.
  p: Keine Maßnahmen verzeichnet
  p: Beschluss V-2023-090 (2023)
  p: 3 · Wohnungsnotfallhilfe
  p: Mehr Haushalte nehmen Wohngeld in Anspruch
  p: Haushalte mit Wohngeld
    span: erreicht
  b: 3397 Haushalte (2024)
  span: mindestens 2400 Haushalte bis 2024
  p: Der Wert 2024 erfüllt das Ziel.
  p: Keine Maßnahmen verzeichnet
  a: Beschluss V-2021-044 (2021)
  p: 4 · Hilfen zur Erziehung
  p: Hilfen zur Erziehung gehen zurück
  p: Hilfen zur Erziehung
    span: gefährdet
  b: 51,4 je 1.000 (2024)
  span: höchstens 30,0 je 1.000 bis 2030
  p: Bisher +1,36 je 1.000 im Jahr, also in die andere Richtung; nötig sind −3,57 je 1.000 im Jahr.
  p: Keine Maßnahmen verzeichnet
  p: 5 · Älter werden
  p: In jedem Bezirk gibt es einen Ort der Begegnung
  p: Mit keiner Kennzahl verknüpft.
  p: Keine Maßnahmen verzeichnet
  p: Beschluss V-2019-207 (2019)
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Ziele · mit Kennzahl, Zielwert und Maßnahmen
    th: Ziel (scope col)
    th: Kennzahl (scope col)
    th: Letzter Wert (scope col)
    th: Zielwert (scope col)
    th: Stand (scope col)
    th: Maßnahmen (scope col)
    th: Weniger Menschen sind auf Grundsicherung angewiesen (scope row)
    td: SGB-II-Quote
    td: 16,1 % (2024)
    td: höchstens 14,0 % bis 2027
    td: nicht zu beurteilen
    td: Keine Maßnahmen verzeichnet
    th: Die Quote in Rosenhang sinkt unter den Durchschnitt (scope row)
    td: SGB-II-Quote, Rosenhang
    td: aus Gründen der Geheimhaltung nicht ausgewiesen (2024)
    td: höchstens 15,0 % bis 2027
    td: nicht zu beurteilen
    td: Keine Maßnahmen verzeichnet
    th: Mehr Haushalte nehmen Wohngeld in Anspruch (scope row)
    td: Haushalte mit Wohngeld
    td: 3397 Haushalte (2024)
    td: mindestens 2400 Haushalte bis 2024
    td: erreicht
    td: Keine Maßnahmen verzeichnet
    th: Hilfen zur Erziehung gehen zurück (scope row)
    td: Hilfen zur Erziehung
    td: 51,4 je 1.000 (2024)
    td: höchstens 30,0 je 1.000 bis 2030
    td: gefährdet
    td: Keine Maßnahmen verzeichnet
    th: In jedem Bezirk gibt es einen Ort der Begegnung (scope row)
    td: Mit keiner Kennzahl verknüpft.
    td: Keine Maßnahmen verzeichnet
    th: Weniger Menschen sind auf Grundsicherung angewiesen (scope row)
    td: SGB-II-Quote
    td: 16,1 % (2024)
    td: höchstens 14,0 % bis 2027
    td: nicht zu beurteilen
    td: Keine Maßnahmen verzeichnet
    th: Die Quote in Rosenhang sinkt unter den Durchschnitt (scope row)
    td: SGB-II-Quote, Rosenhang
    td: aus Gründen der Geheimhaltung nicht ausgewiesen (2024)
    td: höchstens 15,0 % bis 2027
    td: nicht zu beurteilen
    td: Keine Maßnahmen verzeichnet
    th: Mehr Haushalte nehmen Wohngeld in Anspruch (scope row)
    td: Haushalte mit Wohngeld
    td: 3397 Haushalte (2024)
    td: mindestens 2400 Haushalte bis 2024
    td: erreicht
    td: Keine Maßnahmen verzeichnet
    th: Hilfen zur Erziehung gehen zurück (scope row)
    td: Hilfen zur Erziehung
    td: 51,4 je 1.000 (2024)
    td: höchstens 30,0 je 1.000 bis 2030
    td: gefährdet
    td: Keine Maßnahmen verzeichnet
    th: In jedem Bezirk gibt es einen Ort der Begegnung (scope row)
    td: Mit keiner Kennzahl verknüpft.
    td: Keine Maßnahmen verzeichnet
    th: Weniger Menschen sind auf Grundsicherung angewiesen (scope row)
    td: SGB-II-Quote
    td: 16,1 % (2024)
    td: höchstens 14,0 % bis 2027
    td: nicht zu beurteilen
    td: Keine Maßnahmen verzeichnet
    th: Die Quote in Rosenhang sinkt unter den Durchschnitt (scope row)
    td: SGB-II-Quote, Rosenhang
    td: aus Gründen der Geheimhaltung nicht ausgewiesen (2024)
    td: höchstens 15,0 % bis 2027
    td: nicht zu beurteilen
    td: Keine Maßnahmen verzeichnet
    th: Mehr Haushalte nehmen Wohngeld in Anspruch (scope row)
    td: Haushalte mit Wohngeld
    td: 3397 Haushalte (2024)
    td: mindestens 2400 Haushalte bis 2024
    td: erreicht
    td: Keine Maßnahmen verzeichnet
    th: Hilfen zur Erziehung gehen zurück (scope row)
    td: Hilfen zur Erziehung
    td: 51,4 je 1.000 (2024)
    td: höchstens 30,0 je 1.000 bis 2030
    td: gefährdet
    td: Keine Maßnahmen verzeichnet
    th: In jedem Bezirk gibt es einen Ort der Begegnung (scope row)
    td: Mit keiner Kennzahl verknüpft.
    td: Keine Maßnahmen verzeichnet
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren.
  p: So wird beurteilt: Ist der Termin vorbei, entscheidet der Wert dieses Zeitraums. Vorher wird die Änderung, die im Jahr noch nötig ist, mit der bisherigen verglichen (Steigung nach Theil-Sen). Diese zählt nur, wenn der Trend gesichert ist (Mann-Kendall-Test, 95 %). „Gefährdet“ ist ein Anlass hinzusehen, keine Vorhersage.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: , Stand 15.01.2025 · Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 ; Wohngeldstatistik (erfunden) , Stand 31.01.2025 ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025 , jeweils · Herausgegeben von:
    a: Stadt Kleinau, Sozialamt: Sozialplanung in Kleinau (erfunden) (tab stop)
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-goal-board ManyGoals */

snapshots["soz-goal-board OnePlan"] = 
`figure: (aria-label Ziele)
  h3: 2 Ziele: 2 nicht zu beurteilen
  p: Ziele · mit Kennzahl, Zielwert und Maßnahmen
  p: Stand 15. Juni 2025: 2 Ziele, davon 2 mit einer veröffentlichten Kennzahl und einem Zielwert.
  span: Plan
  select: (tab stop)
    option: Alle Pläne
    option: Wohnungsnotfallhilfe
    option: Älter werden
    option: Hilfen zur Erziehung
    option: Handlungskonzept Kinderarmut (chosen)
  p: 1 · Handlungskonzept Kinderarmut
  p: Weniger Menschen sind auf Grundsicherung angewiesen
  p: SGB-II-Quote
    span: nicht zu beurteilen
  b: 16,1 % (2024)
  span: höchstens 14,0 % bis 2027
  p: Für einen Trend liegen noch zu wenige Werte vor.
  p: 2 Maßnahmen: 1 läuft, 1 erledigt
  li: Sozialberatung in allen Stadtteilzentren ,
    span: läuft
  li: Bildungslotsinnen und -lotsen an Grundschulen ,
    span: erledigt
  p: Beschluss V-2023-090 (2023)
  p: 2 · Handlungskonzept Kinderarmut
  p: Die Quote in Rosenhang sinkt unter den Durchschnitt
  p: SGB-II-Quote, Rosenhang
    span: nicht zu beurteilen
  b: aus Gründen der Geheimhaltung nicht ausgewiesen (2024)
  span: höchstens 15,0 % bis 2027
  p: Der letzte Wert unterliegt der Geheimhaltung.
  p: 1 Maßnahme: 1 läuft
  li: Sozialberatung in allen Stadtteilzentren ,
    span: läuft
  p: Beschluss V-2023-090 (2023)
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Ziele · mit Kennzahl, Zielwert und Maßnahmen
    th: Ziel (scope col)
    th: Kennzahl (scope col)
    th: Letzter Wert (scope col)
    th: Zielwert (scope col)
    th: Stand (scope col)
    th: Maßnahmen (scope col)
    th: Weniger Menschen sind auf Grundsicherung angewiesen (scope row)
    td: SGB-II-Quote
    td: 16,1 % (2024)
    td: höchstens 14,0 % bis 2027
    td: nicht zu beurteilen
    td: 2 Maßnahmen: 1 läuft, 1 erledigt
    th: Die Quote in Rosenhang sinkt unter den Durchschnitt (scope row)
    td: SGB-II-Quote, Rosenhang
    td: aus Gründen der Geheimhaltung nicht ausgewiesen (2024)
    td: höchstens 15,0 % bis 2027
    td: nicht zu beurteilen
    td: 1 Maßnahme: 1 läuft
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: So wird beurteilt: Ist der Termin vorbei, entscheidet der Wert dieses Zeitraums. Vorher wird die Änderung, die im Jahr noch nötig ist, mit der bisherigen verglichen (Steigung nach Theil-Sen). Diese zählt nur, wenn der Trend gesichert ist (Mann-Kendall-Test, 95 %). „Gefährdet“ ist ein Anlass hinzusehen, keine Vorhersage.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: , Stand 15.01.2025 · Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Herausgegeben von:
    a: Stadt Kleinau, Sozialamt: Sozialplanung in Kleinau (erfunden) (tab stop)
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-goal-board OnePlan */

snapshots["soz-goal-board WithoutFigures"] = 
`figure: (aria-label Ziele)
  h3: 5 Ziele: 4 nicht zu beurteilen
  p: Ziele · mit Kennzahl, Zielwert und Maßnahmen
  p: Stand 15. Juni 2025: 5 Ziele, davon keines mit einer veröffentlichten Kennzahl und einem Zielwert.
  span: Plan
  select: (tab stop)
    option: Alle Pläne (chosen)
    option: Wohnungsnotfallhilfe
    option: Älter werden
    option: Hilfen zur Erziehung
    option: Handlungskonzept Kinderarmut
  p: 1 · Handlungskonzept Kinderarmut
  p: Weniger Menschen sind auf Grundsicherung angewiesen
  p: sgb2-quote
    span: nicht zu beurteilen
  b: Die Kennzahl ist nicht veröffentlicht.
  p: 2 Maßnahmen: 1 läuft, 1 erledigt
  li: Sozialberatung in allen Stadtteilzentren ,
    span: läuft
  li: Bildungslotsinnen und -lotsen an Grundschulen ,
    span: erledigt
  p: Beschluss V-2023-090 (2023)
  p: 2 · Handlungskonzept Kinderarmut
  p: Die Quote in Rosenhang sinkt unter den Durchschnitt
  p: sgb2-quote
    span: nicht zu beurteilen
  b: Die Kennzahl ist nicht veröffentlicht.
  p: 1 Maßnahme: 1 läuft
  li: Sozialberatung in allen Stadtteilzentren ,
    span: läuft
  p: Beschluss V-2023-090 (2023)
  p: 3 · Wohnungsnotfallhilfe
  p: Mehr Haushalte nehmen Wohngeld in Anspruch
  p: wohngeld-haushalte
    span: nicht zu beurteilen
  b: Die Kennzahl ist nicht veröffentlicht.
  p: 2 Maßnahmen: 1 läuft, 1 ruht, 1 über der Zeit
  li: Wohngeldsprechstunde vor Ort ,
    span: läuft , über der Zeit
  li: Antrag in Leichter Sprache ,
    span: ruht
  a: Beschluss V-2021-044 (2021) (tab stop)
  p: 4 · Hilfen zur Erziehung
  p: Hilfen zur Erziehung gehen zurück
  p: hze-dichte
    span: nicht zu beurteilen
  b: Die Kennzahl ist nicht veröffentlicht.
  p: Keine Maßnahmen verzeichnet
  p: 5 · Älter werden
  p: In jedem Bezirk gibt es einen Ort der Begegnung
  p: Mit keiner Kennzahl verknüpft.
  p: 2 Maßnahmen: 1 geplant, 1 nicht weiter verfolgt
  li: Begegnungsstätte Süd eröffnen ,
    span: geplant
  li: Mobiler Treff ,
    span: nicht weiter verfolgt
  p: Beschluss V-2019-207 (2019)
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Ziele · mit Kennzahl, Zielwert und Maßnahmen
    th: Ziel (scope col)
    th: Kennzahl (scope col)
    th: Letzter Wert (scope col)
    th: Zielwert (scope col)
    th: Stand (scope col)
    th: Maßnahmen (scope col)
    th: Weniger Menschen sind auf Grundsicherung angewiesen (scope row)
    td: sgb2-quote
    td: Die Kennzahl ist nicht veröffentlicht.
    td: nicht zu beurteilen
    td: 2 Maßnahmen: 1 läuft, 1 erledigt
    th: Die Quote in Rosenhang sinkt unter den Durchschnitt (scope row)
    td: sgb2-quote
    td: Die Kennzahl ist nicht veröffentlicht.
    td: nicht zu beurteilen
    td: 1 Maßnahme: 1 läuft
    th: Mehr Haushalte nehmen Wohngeld in Anspruch (scope row)
    td: wohngeld-haushalte
    td: Die Kennzahl ist nicht veröffentlicht.
    td: nicht zu beurteilen
    td: 2 Maßnahmen: 1 läuft, 1 ruht, 1 über der Zeit
    th: Hilfen zur Erziehung gehen zurück (scope row)
    td: hze-dichte
    td: Die Kennzahl ist nicht veröffentlicht.
    td: nicht zu beurteilen
    td: Keine Maßnahmen verzeichnet
    th: In jedem Bezirk gibt es einen Ort der Begegnung (scope row)
    td: Mit keiner Kennzahl verknüpft.
    td: 2 Maßnahmen: 1 geplant, 1 nicht weiter verfolgt
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Quelle: , Stand 15.01.2025
    a: Stadt Kleinau, Sozialamt: Sozialplanung in Kleinau (erfunden) (tab stop)`;
/* end snapshot soz-goal-board WithoutFigures */

snapshots["soz-interface-network Empty"] = 
`strong: Keine Daten vorhanden
p: Dazu ist in der Planung nichts verzeichnet.`;
/* end snapshot soz-interface-network Empty */

snapshots["soz-interface-network English"] = 
`figure: (aria-label Interfaces)
  h3: Homelessness has the most interfaces (5)
  p: Interfaces · between plans and with other departments
  p: 15 interfaces join 6 plans with each other and with 4 departments.
  p: Plans
  button: Growing old (tab stop)
    span: , 3 interfaces
  button: Inclusion plan (aria-pressed true)
    span: , 4 interfaces
  button: Homelessness
    span: , 5 interfaces
  button: Integration concept
    span: , 2 interfaces
  button: Concept on child poverty
    span: , 4 interfaces
  button: Child-raising support
    span: , 3 interfaces
  p: The office itself
  button: Social planning as a whole
    span: , 2 interfaces
  p: Other departments
  button: Department of finance
    span: , 1 interface
  button: Department of youth and schools
    span: , 2 interfaces
  button: Department of urban development
    span: , 3 interfaces
  button: Public health office
    span: , 1 interface
  p: 4 interfaces
  p: Inclusion plan
  b: Growing old
  li: Accessible meeting places
  li: Care and disability
  b: Homelessness
  li: Accessible housing
  b: Child-raising support
  li: Inclusive support
  b: Department of urban development
  li: Accessible rebuilding
  summary: How to use (tab stop)
  p: Loading data …
  summary: As a table (tab stop)
  section[group]: (aria-label As a table) (tab stop)
    caption: Interfaces · between plans and with other departments
    th: Between (scope col)
    th: and (scope col)
    th: What it is about (scope col)
    th: Growing old (scope row)
    td: Inclusion plan
    td: Accessible meeting places; Care and disability
    th: Growing old (scope row)
    td: Homelessness
    td: Homeless elderly people
    th: Growing old (scope row)
    td: Public health office
    td: Geriatric advice
    th: Inclusion plan (scope row)
    td: Homelessness
    td: Accessible housing
    th: Inclusion plan (scope row)
    td: Child-raising support
    td: Inclusive support
    th: Inclusion plan (scope row)
    td: Department of urban development
    td: Accessible rebuilding
    th: Homelessness (scope row)
    td: Integration concept
    td: Housing for refugees
    th: Homelessness (scope row)
    td: Concept on child poverty
    td: Families without a home
    th: Homelessness (scope row)
    td: Department of urban development
    td: Occupancy rights
    th: Integration concept (scope row)
    td: Concept on child poverty
    td: Language learning
    th: Concept on child poverty (scope row)
    td: Child-raising support
    td: Early support
    th: Concept on child poverty (scope row)
    td: Department of youth and schools
    td: Social work at schools
    th: Child-raising support (scope row)
    td: Department of youth and schools
    td: Family centres
    th: Social planning as a whole (scope row)
    td: Department of finance
    td: Funding of providers
    th: Social planning as a whole (scope row)
    td: Department of urban development
    td: Small-area data
  summary: Download (tab stop)
  p: Loading data …
  summary: Share and cite (tab stop)
  p: Loading data …
  p: Source: , as of 15 Jan 2025
    a: Stadt Kleinau, Sozialamt: Social planning in Kleinau (fictional) (tab stop)`;
/* end snapshot soz-interface-network English */

snapshots["soz-interface-network Failed"] = 
`strong: Die Daten können nicht gezeigt werden.
p: Die Datei ist an der angegebenen Adresse nicht vorhanden.
code: file-missing · /missing/planning.json
button: Erneut versuchen (tab stop)`;
/* end snapshot soz-interface-network Failed */

snapshots["soz-interface-network Loading"] = 
`div: (aria-busy true)
  p: Daten werden geladen …`;
/* end snapshot soz-interface-network Loading */

snapshots["soz-interface-network ManyPlans"] = 
`figure: (aria-label Schnittstellen)
  h3: Fachplan 2, Fachplan 17 und 6 weitere haben die meisten Schnittstellen (je 4)
  p: Schnittstellen · zwischen Plänen und zu anderen Verwaltungsbereichen
  p: 24 Schnittstellen verbinden 24 Pläne untereinander.
  p: Pläne
  button: Fachplan 1 (tab stop)
    span: , 1 Schnittstelle
  button: Fachplan 2
    span: , 4 Schnittstellen
  button: Fachplan 9
    span: , 1 Schnittstelle
  button: Fachplan 17
    span: , 4 Schnittstellen
  button: Fachplan 22
    span: , 1 Schnittstelle
  button: Fachplan 6
    span: , 1 Schnittstelle
  button: Fachplan 23
    span: , 4 Schnittstellen
  button: Fachplan 16
    span: , 1 Schnittstelle
  button: Fachplan 24
    span: , 1 Schnittstelle
  button: Fachplan 3
    span: , 1 Schnittstelle
  button: Fachplan 8
    span: , 4 Schnittstellen
  button: Fachplan 19
    span: , 1 Schnittstelle
  button: Fachplan 4
    span: , 1 Schnittstelle
  button: Fachplan 11
    span: , 4 Schnittstellen
  button: Fachplan 12
    span: , 1 Schnittstelle
  button: Fachplan 7
    span: , 1 Schnittstelle
  button: Fachplan 20
    span: , 4 Schnittstellen
  button: Fachplan 15
    span: , 1 Schnittstelle
  button: Fachplan 13
    span: , 1 Schnittstelle
  button: Fachplan 14
    span: , 4 Schnittstellen
  button: Fachplan 21
    span: , 1 Schnittstelle
  button: Fachplan 10
    span: , 1 Schnittstelle
  button: Fachplan 5
    span: , 4 Schnittstellen
  button: Fachplan 18
    span: , 1 Schnittstelle
  p: Wählen Sie einen Plan oder Bereich: Hier steht dann, womit er sich berührt und worum es geht.
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Schnittstellen · zwischen Plänen und zu anderen Verwaltungsbereichen
    th: Zwischen (scope col)
    th: und (scope col)
    th: Worum es geht (scope col)
    th: Fachplan 1 (scope row)
    td: Fachplan 2
    td: Thema 1; Thema 25
    th: Fachplan 2 (scope row)
    td: Fachplan 9
    td: Thema 9; Thema 33
    th: Fachplan 2 (scope row)
    td: Fachplan 17
    td: Thema 17; Thema 41
    th: Fachplan 2 (scope row)
    td: Fachplan 5
    td: Thema 2; Thema 26
    th: Fachplan 17 (scope row)
    td: Fachplan 22
    td: Thema 22; Thema 46
    th: Fachplan 17 (scope row)
    td: Fachplan 6
    td: Thema 6; Thema 30
    th: Fachplan 17 (scope row)
    td: Fachplan 14
    td: Thema 14; Thema 38
    th: Fachplan 23 (scope row)
    td: Fachplan 16
    td: Thema 16; Thema 40
    th: Fachplan 23 (scope row)
    td: Fachplan 24
    td: Thema 24; Thema 48
    th: Fachplan 23 (scope row)
    td: Fachplan 8
    td: Thema 8; Thema 32
    th: Fachplan 23 (scope row)
    td: Fachplan 20
    td: Thema 23; Thema 47
    th: Fachplan 3 (scope row)
    td: Fachplan 8
    td: Thema 3; Thema 27
    th: Fachplan 8 (scope row)
    td: Fachplan 19
    td: Thema 19; Thema 43
    th: Fachplan 8 (scope row)
    td: Fachplan 11
    td: Thema 11; Thema 35
    th: Fachplan 4 (scope row)
    td: Fachplan 11
    td: Thema 4; Thema 28
    th: Fachplan 11 (scope row)
    td: Fachplan 12
    td: Thema 12; Thema 36
    th: Fachplan 11 (scope row)
    td: Fachplan 20
    td: Thema 20; Thema 44
    th: Fachplan 7 (scope row)
    td: Fachplan 20
    td: Thema 7; Thema 31
    th: Fachplan 20 (scope row)
    td: Fachplan 15
    td: Thema 15; Thema 39
    th: Fachplan 13 (scope row)
    td: Fachplan 14
    td: Thema 13; Thema 37
    th: Fachplan 14 (scope row)
    td: Fachplan 21
    td: Thema 21; Thema 45
    th: Fachplan 14 (scope row)
    td: Fachplan 5
    td: Thema 5; Thema 29
    th: Fachplan 10 (scope row)
    td: Fachplan 5
    td: Thema 10; Thema 34
    th: Fachplan 5 (scope row)
    td: Fachplan 18
    td: Thema 18; Thema 42
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …`;
/* end snapshot soz-interface-network ManyPlans */

snapshots["soz-interface-network Network"] = 
`figure: (aria-label Schnittstellen)
  h3: Wohnungsnotfallhilfe hat die meisten Schnittstellen (5)
  p: Schnittstellen · zwischen Plänen und zu anderen Verwaltungsbereichen
  p: 15 Schnittstellen verbinden 6 Pläne untereinander und mit 4 Verwaltungsbereichen.
  p: Pläne
  button: Älter werden (tab stop)
    span: , 3 Schnittstellen
  button: Teilhabeplan
    span: , 4 Schnittstellen
  button: Wohnungsnotfallhilfe
    span: , 5 Schnittstellen
  button: Integrationskonzept
    span: , 2 Schnittstellen
  button: Handlungskonzept Kinderarmut
    span: , 4 Schnittstellen
  button: Hilfen zur Erziehung
    span: , 3 Schnittstellen
  p: Das Amt selbst
  button: Sozialplanung insgesamt
    span: , 2 Schnittstellen
  p: Andere Verwaltungsbereiche
  button: Dezernat Finanzen
    span: , 1 Schnittstelle
  button: Dezernat Jugend und Schule
    span: , 2 Schnittstellen
  button: Dezernat Stadtentwicklung und Bau
    span: , 3 Schnittstellen
  button: Gesundheitsamt
    span: , 1 Schnittstelle
  p: Wählen Sie einen Plan oder Bereich: Hier steht dann, womit er sich berührt und worum es geht.
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Schnittstellen · zwischen Plänen und zu anderen Verwaltungsbereichen
    th: Zwischen (scope col)
    th: und (scope col)
    th: Worum es geht (scope col)
    th: Älter werden (scope row)
    td: Teilhabeplan
    td: Barrierefreie Begegnungsstätten; Pflege und Behinderung
    th: Älter werden (scope row)
    td: Wohnungsnotfallhilfe
    td: Wohnungslose ältere Menschen
    th: Älter werden (scope row)
    td: Gesundheitsamt
    td: Geriatrische Beratung
    th: Teilhabeplan (scope row)
    td: Wohnungsnotfallhilfe
    td: Barrierefreier Wohnraum
    th: Teilhabeplan (scope row)
    td: Hilfen zur Erziehung
    td: Inklusive Hilfen
    th: Teilhabeplan (scope row)
    td: Dezernat Stadtentwicklung und Bau
    td: Barrierefreier Umbau
    th: Wohnungsnotfallhilfe (scope row)
    td: Integrationskonzept
    td: Wohnraum für Geflüchtete
    th: Wohnungsnotfallhilfe (scope row)
    td: Handlungskonzept Kinderarmut
    td: Familien im Wohnungsnotfall
    th: Wohnungsnotfallhilfe (scope row)
    td: Dezernat Stadtentwicklung und Bau
    td: Belegungsrechte
    th: Integrationskonzept (scope row)
    td: Handlungskonzept Kinderarmut
    td: Sprachförderung
    th: Handlungskonzept Kinderarmut (scope row)
    td: Hilfen zur Erziehung
    td: Frühe Hilfen
    th: Handlungskonzept Kinderarmut (scope row)
    td: Dezernat Jugend und Schule
    td: Schulsozialarbeit
    th: Hilfen zur Erziehung (scope row)
    td: Dezernat Jugend und Schule
    td: Familienzentren
    th: Sozialplanung insgesamt (scope row)
    td: Dezernat Finanzen
    td: Förderung freier Träger
    th: Sozialplanung insgesamt (scope row)
    td: Dezernat Stadtentwicklung und Bau
    td: Kleinräumige Daten
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Quelle: , Stand 15.01.2025
    a: Stadt Kleinau, Sozialamt: Sozialplanung in Kleinau (erfunden) (tab stop)`;
/* end snapshot soz-interface-network Network */

snapshots["soz-interface-network OneInterface"] = 
`figure: (aria-label Schnittstellen)
  h3: Wohnungsnotfallhilfe und Älter werden haben die meisten Schnittstellen (je 1)
  p: Schnittstellen · zwischen Plänen und zu anderen Verwaltungsbereichen
  p: 1 Schnittstelle verbindet 2 Pläne untereinander.
  p: Pläne
  button: Wohnungsnotfallhilfe (tab stop)
    span: , 1 Schnittstelle
  button: Älter werden
    span: , 1 Schnittstelle
  p: Wählen Sie einen Plan oder Bereich: Hier steht dann, womit er sich berührt und worum es geht.
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Schnittstellen · zwischen Plänen und zu anderen Verwaltungsbereichen
    th: Zwischen (scope col)
    th: und (scope col)
    th: Worum es geht (scope col)
    th: Wohnungsnotfallhilfe (scope row)
    td: Älter werden
    td: Wohnungslose ältere Menschen
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …`;
/* end snapshot soz-interface-network OneInterface */

snapshots["soz-interface-network SelectedPlan"] = 
`figure: (aria-label Schnittstellen)
  h3: Wohnungsnotfallhilfe hat die meisten Schnittstellen (5)
  p: Schnittstellen · zwischen Plänen und zu anderen Verwaltungsbereichen
  p: 15 Schnittstellen verbinden 6 Pläne untereinander und mit 4 Verwaltungsbereichen.
  p: Pläne
  button: Älter werden (tab stop)
    span: , 3 Schnittstellen
  button: Teilhabeplan
    span: , 4 Schnittstellen
  button: Wohnungsnotfallhilfe (aria-pressed true)
    span: , 5 Schnittstellen
  button: Integrationskonzept
    span: , 2 Schnittstellen
  button: Handlungskonzept Kinderarmut
    span: , 4 Schnittstellen
  button: Hilfen zur Erziehung
    span: , 3 Schnittstellen
  p: Das Amt selbst
  button: Sozialplanung insgesamt
    span: , 2 Schnittstellen
  p: Andere Verwaltungsbereiche
  button: Dezernat Finanzen
    span: , 1 Schnittstelle
  button: Dezernat Jugend und Schule
    span: , 2 Schnittstellen
  button: Dezernat Stadtentwicklung und Bau
    span: , 3 Schnittstellen
  button: Gesundheitsamt
    span: , 1 Schnittstelle
  p: 5 Schnittstellen
  p: Wohnungsnotfallhilfe
  b: Älter werden
  li: Wohnungslose ältere Menschen
  b: Teilhabeplan
  li: Barrierefreier Wohnraum
  b: Integrationskonzept
  li: Wohnraum für Geflüchtete
  b: Handlungskonzept Kinderarmut
  li: Familien im Wohnungsnotfall
  b: Dezernat Stadtentwicklung und Bau
  li: Belegungsrechte
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Schnittstellen · zwischen Plänen und zu anderen Verwaltungsbereichen
    th: Zwischen (scope col)
    th: und (scope col)
    th: Worum es geht (scope col)
    th: Älter werden (scope row)
    td: Teilhabeplan
    td: Barrierefreie Begegnungsstätten; Pflege und Behinderung
    th: Älter werden (scope row)
    td: Wohnungsnotfallhilfe
    td: Wohnungslose ältere Menschen
    th: Älter werden (scope row)
    td: Gesundheitsamt
    td: Geriatrische Beratung
    th: Teilhabeplan (scope row)
    td: Wohnungsnotfallhilfe
    td: Barrierefreier Wohnraum
    th: Teilhabeplan (scope row)
    td: Hilfen zur Erziehung
    td: Inklusive Hilfen
    th: Teilhabeplan (scope row)
    td: Dezernat Stadtentwicklung und Bau
    td: Barrierefreier Umbau
    th: Wohnungsnotfallhilfe (scope row)
    td: Integrationskonzept
    td: Wohnraum für Geflüchtete
    th: Wohnungsnotfallhilfe (scope row)
    td: Handlungskonzept Kinderarmut
    td: Familien im Wohnungsnotfall
    th: Wohnungsnotfallhilfe (scope row)
    td: Dezernat Stadtentwicklung und Bau
    td: Belegungsrechte
    th: Integrationskonzept (scope row)
    td: Handlungskonzept Kinderarmut
    td: Sprachförderung
    th: Handlungskonzept Kinderarmut (scope row)
    td: Hilfen zur Erziehung
    td: Frühe Hilfen
    th: Handlungskonzept Kinderarmut (scope row)
    td: Dezernat Jugend und Schule
    td: Schulsozialarbeit
    th: Hilfen zur Erziehung (scope row)
    td: Dezernat Jugend und Schule
    td: Familienzentren
    th: Sozialplanung insgesamt (scope row)
    td: Dezernat Finanzen
    td: Förderung freier Träger
    th: Sozialplanung insgesamt (scope row)
    td: Dezernat Stadtentwicklung und Bau
    td: Kleinräumige Daten
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Quelle: , Stand 15.01.2025
    a: Stadt Kleinau, Sozialamt: Sozialplanung in Kleinau (erfunden) (tab stop)`;
/* end snapshot soz-interface-network SelectedPlan */

snapshots["soz-matrix AllIndicators"] = 
`figure: (aria-label Matrix: Sozialmonitoring Kleinau (erfunden))
  h3: Sozialmonitoring Kleinau (erfunden): Fischersruh bei 3 von 3 Kennzahlen mit dem höchsten Wert
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
  span: Darstellung
  select: (tab stop)
    option: Werte in Klassen (chosen)
    option: Rang
  span: Gliederung
  select: (tab stop)
    option: ohne (chosen)
    option: Bezirke
  span: Zeilen suchen
  input: (tab stop)
  section[group]: (aria-label Tabelle, seitlich verschiebbar)
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
    span: null
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
    span: Angabe nicht sinnvoll
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
    span: null
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
  li: Angabe nicht sinnvoll
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
  p: Daten werden geladen …
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025 ; Wohngeldstatistik (erfunden) , Stand 31.01.2025 , jeweils · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-matrix AllIndicators */

snapshots["soz-matrix Boroughs"] = 
`figure: (aria-label Matrix: Sozialmonitoring Kleinau (erfunden))
  h3: Sozialmonitoring Kleinau (erfunden): Süd bei 3 von 3 Kennzahlen mit dem höchsten Wert
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
  span: Darstellung
  select: (tab stop)
    option: Werte in Klassen (chosen)
    option: Rang
  section[group]: (aria-label Tabelle, seitlich verschiebbar)
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
  p: Daten werden geladen …
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025 ; Wohngeldstatistik (erfunden) , Stand 31.01.2025 , jeweils · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-matrix Boroughs */

snapshots["soz-matrix Cards"] = 
`figure: (aria-label Matrix: Sozialmonitoring Kleinau (erfunden))
  h3: Sozialmonitoring Kleinau (erfunden): Fischersruh bei 3 von 3 Kennzahlen mit dem höchsten Wert
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
  span: Darstellung
  select: (tab stop)
    option: Werte in Klassen (chosen)
    option: Rang
  span: Gliederung
  select: (tab stop)
    option: ohne (chosen)
    option: Bezirke
  span: Zeilen suchen
  input: (tab stop)
  span: Ordnen nach
  select: (tab stop)
    option: gewohnte Reihenfolge (chosen)
    option: SGB-II-Quote
    option: Hilfen zur Erziehung
    option: Haushalte mit Wohngeld
  section[group]: (aria-label Stadtteile nach Kennzahlen, 2024)
    strong: Kleinau
    dt: SGB-II-Quote
      span: %
    dd: 16,1
    dt: Hilfen zur Erziehung
      span: je 1.000
    dd: 51,4
    dt: Haushalte mit Wohngeld
      span: Haushalte
    dd: 3397
    button: Nordhöhe (tab stop)
    dt: SGB-II-Quote
      span: %
    dd: 11,8
    button: Rosenhang
    dt: SGB-II-Quote
      span: %
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    button: Gartenstadt
    dt: SGB-II-Quote
      span: %
    dd: 7,9
    button: Mühlenberg
    dt: SGB-II-Quote
      span: %
    dd: 24,1
    button: Weststadt
    dt: SGB-II-Quote
      span: %
    dd: 16,7
    dt: Hilfen zur Erziehung
      span: je 1.000
    span: nicht berechenbar
    dt: Haushalte mit Wohngeld
      span: Haushalte
    dd: 300
    button: Innenstadt
    dt: SGB-II-Quote
      span: %
    dd: 11,7
    button: Bahnhofsvorstadt
    dt: SGB-II-Quote
      span: %
    dd: 20,6
    button: Hafenviertel
    dt: SGB-II-Quote
      span: %
    span: 4,9, vorläufig
    button: Königsaue
    dt: SGB-II-Quote
      span: %
    span: keine Angabe
    button: Südufer
    dt: SGB-II-Quote
      span: %
    dd: 18,7
    button: Am Wehr
    dt: SGB-II-Quote
      span: %
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    button: Fischersruh
    dt: SGB-II-Quote
      span: %
    dd: 25,4
  span: Je Spalte Klassen mit etwa gleich vielen Gebieten :
  span: niedrig hoch
  li: null oder auf null gerundet
    b: 0
  li: keine Angabe
    b: .
  li: geheim gehalten
    b: •
  li: Angabe nicht sinnvoll
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
  p: Daten werden geladen …
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025 ; Wohngeldstatistik (erfunden) , Stand 31.01.2025 , jeweils · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-matrix Cards */

snapshots["soz-matrix ChosenIndicators"] = 
`figure: (aria-label Matrix: Sozialmonitoring Kleinau (erfunden))
  h3: Sozialmonitoring Kleinau (erfunden): Fischersruh bei 2 von 2 Kennzahlen mit dem höchsten Wert
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
  span: Darstellung
  select: (tab stop)
    option: Werte in Klassen (chosen)
    option: Rang
  span: Gliederung
  select: (tab stop)
    option: ohne (chosen)
    option: Bezirke
  span: Zeilen suchen
  input: (tab stop)
  section[group]: (aria-label Tabelle, seitlich verschiebbar)
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
    span: null
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
    span: Angabe nicht sinnvoll
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
    span: null
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
  li: Angabe nicht sinnvoll
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
  p: Daten werden geladen …
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quellen: Wohngeldstatistik (erfunden) , Stand 31.01.2025 ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025 , jeweils · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-matrix ChosenIndicators */

snapshots["soz-matrix ComparisonWithCity"] = 
`figure: (aria-label Matrix: Sozialmonitoring Kleinau (erfunden))
  h3: Sozialmonitoring Kleinau (erfunden): Fischersruh bei 3 von 3 Kennzahlen mit dem höchsten Wert
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
  span: Darstellung
  select: (tab stop)
    option: Werte in Klassen
    option: Rang
    option: Vergleich mit der Stadt (chosen)
  span: Gliederung
  select: (tab stop)
    option: ohne (chosen)
    option: Bezirke
  span: Zeilen suchen
  input: (tab stop)
  section[group]: (aria-label Tabelle, seitlich verschiebbar)
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
    span: 11,8, unter Kleinau, mehr als durch Zufall
    span: null, unter Kleinau, mehr als durch Zufall
    span: 225, unter Kleinau, mehr als durch Zufall
    th: (scope row)
      button: Rosenhang
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    th: (scope row)
      button: Gartenstadt
    span: 7,9, unter Kleinau, mehr als durch Zufall
    span: keine Angabe
    span: 165, unter Kleinau, mehr als durch Zufall
    th: (scope row)
      button: Mühlenberg
    span: 24,1, über Kleinau, mehr als durch Zufall
    span: Angabe nicht sinnvoll
    span: 416, unter Kleinau, mehr als durch Zufall
    th: (scope row)
      button: Weststadt
    span: 16,7, nicht zu unterscheiden von Kleinau
    span: nicht berechenbar
    span: 300, unter Kleinau, mehr als durch Zufall
    th: (scope row)
      button: Innenstadt
    span: 11,7, unter Kleinau, mehr als durch Zufall
    span: liegt noch nicht vor
    span: 223, unter Kleinau, mehr als durch Zufall
    th: (scope row)
      button: Bahnhofsvorstadt
    span: 20,6, über Kleinau, mehr als durch Zufall
    span: 60,4, eingeschränkt, über Kleinau, mehr als durch Zufall
    span: 361, unter Kleinau, mehr als durch Zufall
    th: (scope row)
      button: Hafenviertel
    span: 4,9, vorläufig, unter Kleinau, mehr als durch Zufall
    span: gerundet null, unter Kleinau, mehr als durch Zufall
    span: 118, unter Kleinau, mehr als durch Zufall
    th: (scope row)
      button: Königsaue
    span: keine Angabe
    span: ungültige Angabe
    span: null, unter Kleinau, mehr als durch Zufall
    th: (scope row)
      button: Südufer
    span: 18,7, über Kleinau, mehr als durch Zufall
    span: 56,6, nicht zu unterscheiden von Kleinau
    span: 332, unter Kleinau, mehr als durch Zufall
    th: (scope row)
      button: Am Wehr
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: 41,0, unter Kleinau, mehr als durch Zufall
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    th: (scope row)
      button: Fischersruh
    span: 25,4, über Kleinau, mehr als durch Zufall
    span: 70,0, über Kleinau, mehr als durch Zufall
    span: 436, unter Kleinau, mehr als durch Zufall
  li: über Kleinau, mehr als durch Zufall
    b: ▲
  li: nicht zu unterscheiden von Kleinau
  li: unter Kleinau, mehr als durch Zufall
    b: ▼
  li: null oder auf null gerundet
    b: 0
  li: keine Angabe
    b: .
  li: geheim gehalten
    b: •
  li: Angabe nicht sinnvoll
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
  p: Daten werden geladen …
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Verglichen wird mit dem Wert für Kleinau: über oder unter ihm heißt, dass er außerhalb der Zufallsschwankung des Gebiets liegt. Bei vielen Vergleichen kommt das auch einmal zufällig vor; ob ein Wert gut oder schlecht ist, sagt es nicht.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025 ; Wohngeldstatistik (erfunden) , Stand 31.01.2025 , jeweils · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-matrix ComparisonWithCity */

snapshots["soz-matrix Courses"] = 
`figure: (aria-label Matrix: Sozialmonitoring Kleinau (erfunden))
  h3: Sozialmonitoring Kleinau (erfunden): Fischersruh bei 3 von 3 Kennzahlen mit dem höchsten Wert
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
  span: Darstellung
  select: (tab stop)
    option: Werte in Klassen (chosen)
    option: Rang
  span: Gliederung
  select: (tab stop)
    option: ohne (chosen)
    option: Bezirke
  span: Zeilen suchen
  input: (tab stop)
  section[group]: (aria-label Tabelle, seitlich verschiebbar)
    caption: Stadtteile nach Kennzahlen, 2024
    th: Stadtteil (scope col)
    th: (aria-sort none) (scope col)
      button: (tab stop)
        span: SGB-II-Quote
        span: %
    th: (aria-sort none) (scope col)
      span: SGB-II-Quote:
      span: Veränderung
      span: 2013–2024
    th: (aria-sort none) (scope col)
      span: Hilfen zur Erziehung
      span: je 1.000
    th: (aria-sort none) (scope col)
      span: Hilfen zur Erziehung:
      span: Veränderung
      span: 2013–2024
    th: (aria-sort none) (scope col)
      span: Haushalte mit Wohngeld
      span: Haushalte
    th: (aria-sort none) (scope col)
      span: Haushalte mit Wohngeld:
      span: Veränderung
      span: 2013–2024
    th: Kleinau (scope row)
    td: 16,1
    span: 2023: 16,4; 2024: 16,1
    td: 51,4
    span: 2013: 41,7; 2024: 51,4
    td: 3397
    th: (scope row)
      button: Nordhöhe
    td: 11,8
    span: 2023: 12,5; 2024: 11,8
    span: null
    span: 2013: 44,3; 2024: 0,0
    td: 225
    span: 2023: 231; 2024: 225
    th: (scope row)
      button: Rosenhang
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: 2013: 21,8; 2022: 14,9
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: 2013: 56,4; 2023: 53,8
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: 2023: 316
    th: (scope row)
      button: Gartenstadt
    td: 7,9
    span: 2023: 7,3; 2024: 7,9
    span: keine Angabe
    span: 2013: 27,1; 2023: 32,4
    td: 165
    span: 2023: 150; 2024: 165
    th: (scope row)
      button: Mühlenberg
    td: 24,1
    span: 2023: 23,9; 2024: 24,1
    span: Angabe nicht sinnvoll
    span: 2013: 49,3; 2023: 65,7
    td: 416
    span: 2023: 407; 2024: 416
    th: (scope row)
      button: Weststadt (aria-pressed true)
    td: 16,7
    span: 2023: 17,4; 2024: 16,7
    span: nicht berechenbar
    span: 2013: 30,5; 2023: 52,6
    td: 300
    span: 2023: 307; 2024: 300
    th: (scope row)
      button: Innenstadt
    td: 11,7
    span: 2023: 13,1; 2024: 11,7
    span: liegt noch nicht vor
    span: 2013: 25,8; 2023: 44,1
    td: 223
    span: 2023: 241; 2024: 223
    th: (scope row)
      button: Bahnhofsvorstadt
    td: 20,6
    span: 2023: 22,0; 2024: 20,6
    span: 60,4, eingeschränkt
    span: 2013: 54,2; 2024: 60,4
    td: 361
    span: 2023: 379; 2024: 361
    th: (scope row)
      button: Hafenviertel
    span: 4,9, vorläufig
    span: 2023: 5,6; 2024: 4,9
    span: gerundet null
    span: 2013: 30,5; 2024: 0,0
    td: 118
    span: 2023: 124; 2024: 118
    th: (scope row)
      button: Königsaue
    span: keine Angabe
    span: 2023: 15,4
    span: ungültige Angabe
    span: 2013: 51,2; 2023: 48,7
    span: null
    span: 2023: 276; 2024: 0
    th: (scope row)
      button: Südufer
    td: 18,7
    span: 2023: 18,0; 2024: 18,7
    td: 56,6
    span: 2013: 48,5; 2024: 56,6
    td: 332
    span: 2023: 317; 2024: 332
    th: (scope row)
      button: Am Wehr
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: 2023: 10,7
    td: 41,0
    span: 2013: 22,7; 2024: 41,0
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: 2023: 204
    th: (scope row)
      button: Fischersruh
    td: 25,4
    span: 2023: 26,2; 2024: 25,4
    td: 70,0
    span: 2018: 52,5; 2024: 70,0
    td: 436
    span: 2023: 443; 2024: 436
  span: Je Spalte Klassen mit etwa gleich vielen Gebieten :
  span: niedrig hoch
  li: null oder auf null gerundet
    b: 0
  li: keine Angabe
    b: .
  li: geheim gehalten
    b: •
  li: Angabe nicht sinnvoll
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
  p: Daten werden geladen …
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025 ; Wohngeldstatistik (erfunden) , Stand 31.01.2025 , jeweils · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-matrix Courses */

snapshots["soz-matrix Departments"] = 
`figure: (aria-label Matrix: Schnittstellen zu anderen Verwaltungsbereichen)
  h3: Mit Dezernat Stadtentwicklung und Bau gibt es die meisten Schnittstellen: 3
  p: Schnittstellen zu anderen Verwaltungsbereichen
  p: Mit 4 Verwaltungsbereichen gibt es Schnittstellen bei 7 Themen.
  section[group]: (aria-label Tabelle, seitlich verschiebbar) (tab stop)
    caption: Schnittstellen zu anderen Verwaltungsbereichen
    th: Verwaltungsbereich (scope col)
    th: (scope col)
      span: Amt insgesamt
    th: (scope col)
      span: Wohnungsnotfallhilfe
    th: (scope col)
      span: Teilhabeplan
    th: (scope col)
      span: Handlungskonzept Kinderarmut
    th: (scope col)
      span: Hilfen zur Erziehung
    th: (scope col)
      span: Älter werden
    th: Dezernat Stadtentwicklung und Bau (scope row)
    td: Kleinräumige Daten
    td: Belegungsrechte
    td: Barrierefreier Umbau
    span: keine Schnittstelle verzeichnet
    span: keine Schnittstelle verzeichnet
    span: keine Schnittstelle verzeichnet
    th: Dezernat Jugend und Schule (scope row)
    span: keine Schnittstelle verzeichnet
    span: keine Schnittstelle verzeichnet
    span: keine Schnittstelle verzeichnet
    td: Schulsozialarbeit
    td: Familienzentren
    span: keine Schnittstelle verzeichnet
    th: Dezernat Finanzen (scope row)
    td: Förderung freier Träger
    span: keine Schnittstelle verzeichnet
    span: keine Schnittstelle verzeichnet
    span: keine Schnittstelle verzeichnet
    span: keine Schnittstelle verzeichnet
    span: keine Schnittstelle verzeichnet
    th: Gesundheitsamt (scope row)
    span: keine Schnittstelle verzeichnet
    span: keine Schnittstelle verzeichnet
    span: keine Schnittstelle verzeichnet
    span: keine Schnittstelle verzeichnet
    span: keine Schnittstelle verzeichnet
    td: Geriatrische Beratung
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Quelle: , Stand 15.01.2025
    a: Stadt Kleinau, Sozialamt: Sozialplanung in Kleinau (erfunden) (tab stop)`;
/* end snapshot soz-matrix Departments */

snapshots["soz-matrix EarlierPeriod"] = 
`figure: (aria-label Matrix: Sozialmonitoring Kleinau (erfunden))
  h3: Sozialmonitoring Kleinau (erfunden): Bahnhofsvorstadt bei 3 von 3 Kennzahlen mit dem höchsten Wert
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
  span: Darstellung
  select: (tab stop)
    option: Werte in Klassen (chosen)
    option: Rang
  span: Gliederung
  select: (tab stop)
    option: ohne (chosen)
    option: Bezirke
  section[group]: (aria-label Tabelle, seitlich verschiebbar)
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
  p: Daten werden geladen …
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025 ; Wohngeldstatistik (erfunden) , Stand 31.01.2025 , jeweils · Zeitraum: 2016 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-matrix EarlierPeriod */

snapshots["soz-matrix Empty"] = 
`strong: Keine Daten vorhanden
p: Für Stadtteile liegen keine Werte vor. Es gibt sie für: Städte, Bezirke.`;
/* end snapshot soz-matrix Empty */

snapshots["soz-matrix English"] = 
`figure: (aria-label Matrix: Social monitoring of Kleinau (fictional))
  h3: Social monitoring of Kleinau (fictional): Fischersruh highest in 3 of 3 indicators
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
  span: View
  select: (tab stop)
    option: Values in classes (chosen)
    option: Ranks
  span: Grouping
  select: (tab stop)
    option: none (chosen)
    option: Boroughs
  span: Find rows
  input: (tab stop)
  section[group]: (aria-label table, scrolls sideways)
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
    span: zero
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
    span: zero
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
  span: Classes with about equally many areas, column by column :
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
  p: Loading data …
  summary: Download (tab stop)
  p: Loading data …
  summary: Share and cite (tab stop)
  p: Loading data …
  p: Basic income rate (SGB II): Persons entitled to basic income under SGB II per 100 persons below pension age. Child-raising support per 1,000 persons under 21. Households with housing benefit: Households receiving housing benefit at the end of the year.
  p: Without support for young adults.
  p: Statistical confidentiality: counts below 3, except zero, are not shown. 6 of 426 values are confidential, also to protect other values. It has been checked that confidential values cannot be calculated from others.
  p: This city and its figures are fictional.
  p: Sources: Basic income statistics (fictional) , as of 31 Mar 2025 ; Youth welfare statistics (fictional) , as of 28 Feb 2025 ; Housing benefit statistics (fictional) , as of 31 Jan 2025 , each · Period: 2024 · Boundaries as of: 31 Dec 2024 · Published by:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-matrix English */

snapshots["soz-matrix Failed"] = 
`strong: Die Daten können nicht gezeigt werden.
p: Hier stehen keine Daten.
code: file-empty`;
/* end snapshot soz-matrix Failed */

snapshots["soz-matrix Grouped"] = 
`figure: (aria-label Matrix: Sozialmonitoring Kleinau (erfunden))
  h3: Sozialmonitoring Kleinau (erfunden): Fischersruh bei 3 von 3 Kennzahlen mit dem höchsten Wert
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
  span: Darstellung
  select: (tab stop)
    option: Werte in Klassen (chosen)
    option: Rang
  span: Gliederung
  select: (tab stop)
    option: ohne
    option: Bezirke (chosen)
  span: Zeilen suchen
  input: (tab stop)
  section[group]: (aria-label Tabelle, seitlich verschiebbar)
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
    th: (scope rowgroup)
      span: Nord
    th: (scope row)
      button: Nordhöhe
    td: 11,8
    span: null
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
    span: Angabe nicht sinnvoll
    td: 416
    th: (scope rowgroup)
      span: Mitte
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
    th: (scope rowgroup)
      span: Süd
    th: (scope row)
      button: Königsaue
    span: keine Angabe
    span: ungültige Angabe
    span: null
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
  li: Angabe nicht sinnvoll
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
  p: Daten werden geladen …
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025 ; Wohngeldstatistik (erfunden) , Stand 31.01.2025 , jeweils · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-matrix Grouped */

snapshots["soz-matrix Interfaces"] = 
`figure: (aria-label Matrix: Schnittstellen zwischen Fachplänen)
  h3: Wohnungsnotfallhilfe hat Schnittstellen mit 4 anderen Plänen
  p: Schnittstellen zwischen Fachplänen
  p: Von 6 Plänen haben 8 Paare Schnittstellen, bei zusammen 9 Themen.
  section[group]: (aria-label Tabelle, seitlich verschiebbar) (tab stop)
    caption: Schnittstellen zwischen Fachplänen
    th: Plan (scope col)
    th: (scope col)
      span: Wohnungsnotfallhilfe
    th: (scope col)
      span: Älter werden
    th: (scope col)
      span: Integrationskonzept
    th: (scope col)
      span: Teilhabeplan
    th: (scope col)
      span: Hilfen zur Erziehung
    th: (scope col)
      span: Handlungskonzept Kinderarmut
    th: Wohnungsnotfallhilfe (scope row)
    span: derselbe Plan
    span: Wohnungslose ältere Menschen
    span: Wohnraum für Geflüchtete
    span: Barrierefreier Wohnraum
    span: keine Schnittstelle verzeichnet
    span: Familien im Wohnungsnotfall
    th: Älter werden (scope row)
    td: Wohnungslose ältere Menschen
    span: derselbe Plan
    span: keine Schnittstelle verzeichnet
    span: Barrierefreie Begegnungsstätten; Pflege und Behinderung
    span: keine Schnittstelle verzeichnet
    span: keine Schnittstelle verzeichnet
    th: Integrationskonzept (scope row)
    td: Wohnraum für Geflüchtete
    span: keine Schnittstelle verzeichnet
    span: derselbe Plan
    span: keine Schnittstelle verzeichnet
    span: keine Schnittstelle verzeichnet
    span: Sprachförderung
    th: Teilhabeplan (scope row)
    td: Barrierefreier Wohnraum
    td: Barrierefreie Begegnungsstätten; Pflege und Behinderung
    span: keine Schnittstelle verzeichnet
    span: derselbe Plan
    span: Inklusive Hilfen
    span: keine Schnittstelle verzeichnet
    th: Hilfen zur Erziehung (scope row)
    span: keine Schnittstelle verzeichnet
    span: keine Schnittstelle verzeichnet
    span: keine Schnittstelle verzeichnet
    td: Inklusive Hilfen
    span: derselbe Plan
    span: Frühe Hilfen
    th: Handlungskonzept Kinderarmut (scope row)
    td: Familien im Wohnungsnotfall
    span: keine Schnittstelle verzeichnet
    td: Sprachförderung
    span: keine Schnittstelle verzeichnet
    td: Frühe Hilfen
    span: derselbe Plan
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Quelle: , Stand 15.01.2025
    a: Stadt Kleinau, Sozialamt: Sozialplanung in Kleinau (erfunden) (tab stop)`;
/* end snapshot soz-matrix Interfaces */

snapshots["soz-matrix Loading"] = 
`div: (aria-busy true)
  p: Daten werden geladen …`;
/* end snapshot soz-matrix Loading */

snapshots["soz-matrix Needs"] = 
`figure: (aria-label Matrix: Stand und Entwicklungsbedarf je Aufgabe)
  h3: Entwicklungsbedarf in 2 von 15 Feldern, am häufigsten bei Monitoring und Beteiligung (je 1)
  p: Stand und Entwicklungsbedarf je Aufgabe
  p: 12-mal ist etwas vorhanden, 2-mal nicht, 1-mal ist es nicht relevant; 2-mal besteht Entwicklungsbedarf.
  section[group]: (aria-label Tabelle, seitlich verschiebbar)
    caption: Stand und Entwicklungsbedarf je Aufgabe
    th: Aufgabe (scope col)
    th: (aria-sort none) (scope col)
      button: (tab stop)
        span: Statistik
    th: (aria-sort none) (scope col)
      span: Monitoring
    th: (aria-sort none) (scope col)
      span: Fachplanung
    th: (aria-sort none) (scope col)
      span: Vernetzung
    th: (aria-sort none) (scope col)
      span: Beteiligung
    th: (scope rowgroup)
      span: Wohnen
    th: Wohnungsnotfallhilfe (scope row)
    span: vorhanden
    span: vorhanden, Entwicklungsbedarf: Straßensozialarbeit einbeziehen
    span: vorhanden
    span: vorhanden
    span: nicht vorhanden, Entwicklungsbedarf
    th: (scope rowgroup)
      span: Einkommen
    th: Wohngeld (scope row)
    span: vorhanden
    span: vorhanden
    span: vorhanden
    span: nicht relevant
    span: vorhanden
    th: Schuldnerberatung (scope row)
    span: nicht vorhanden
    span: vorhanden
    span: vorhanden
    span: vorhanden
    span: vorhanden
  li: vorhanden
    b: ✓
  li: nicht vorhanden
    b: ✗
  li: nicht relevant
    b: –
  li: Entwicklungsbedarf
    b: ➜
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Quelle: , Stand 15.01.2025
    a: Stadt Kleinau, Sozialamt: Sozialplanung in Kleinau (erfunden) (tab stop)`;
/* end snapshot soz-matrix Needs */

snapshots["soz-matrix NothingPlanned"] = 
`strong: Keine Daten vorhanden
p: Es ist kein Stand von Aufgaben verzeichnet.`;
/* end snapshot soz-matrix NothingPlanned */

snapshots["soz-matrix Overlap"] = 
`figure: (aria-label Matrix: Wie weit Fachpläne sich überschneiden, nach gemeinsamen Bezügen)
  h3: Älter werden und Teilhabeplan überschneiden sich am meisten: 75 %
  p: Wie weit Fachpläne sich überschneiden, nach gemeinsamen Bezügen
  p: Verglichen sind 6 Paare von 4 Plänen; einander ähnliche stehen nebeneinander. Eine Gruppe bilden Älter werden und Teilhabeplan.
  section[group]: (aria-label Tabelle, seitlich verschiebbar) (tab stop)
    caption: Wie weit Fachpläne sich überschneiden, nach gemeinsamen Bezügen
    th: Plan (scope col)
    th: (scope col)
      span: Wohnungsnotfallhilfe
    th: (scope col)
      span: Teilhabeplan
    th: (scope col)
      span: Älter werden
    th: (scope col)
      span: Hilfen zur Erziehung
    th: Wohnungsnotfallhilfe (scope row)
    span: derselbe Plan
    span: 50 %, 1 gemeinsames Merkmal
    span: 25 %, 1 gemeinsames Merkmal
    span: 0 %, 0 gemeinsame Merkmale
    th: Teilhabeplan (scope row)
    span: 50 %, 1 gemeinsames Merkmal
    span: derselbe Plan
    span: 75 %, 2 gemeinsame Merkmale
    span: 0 %, 0 gemeinsame Merkmale
    th: Älter werden (scope row)
    span: 25 %, 1 gemeinsames Merkmal
    span: 75 %, 2 gemeinsame Merkmale
    span: derselbe Plan
    span: 0 %, 0 gemeinsame Merkmale
    th: Hilfen zur Erziehung (scope row)
    span: 0 %, 0 gemeinsame Merkmale
    span: 0 %, 0 gemeinsame Merkmale
    span: 0 %, 0 gemeinsame Merkmale
    span: derselbe Plan
  span: Überschneidung in Stufen von 20 % :
  span: kaum weitgehend
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Quelle: , Stand 15.01.2025
    a: Stadt Kleinau, Sozialamt: Sozialplanung in Kleinau (erfunden) (tab stop)`;
/* end snapshot soz-matrix Overlap */

snapshots["soz-matrix Ranks"] = 
`figure: (aria-label Matrix: Sozialmonitoring Kleinau (erfunden))
  h3: Sozialmonitoring Kleinau (erfunden): Fischersruh bei 3 von 3 Kennzahlen mit dem höchsten Wert
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
  span: Darstellung
  select: (tab stop)
    option: Werte in Klassen
    option: Rang (chosen)
  span: Gliederung
  select: (tab stop)
    option: ohne (chosen)
    option: Bezirke
  span: Zeilen suchen
  input: (tab stop)
  section[group]: (aria-label Tabelle, seitlich verschiebbar)
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
    span: Rang 6: 11,8
    span: Rang 5: null
    span: Rang 6: 225
    th: (scope row)
      button: Rosenhang
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    th: (scope row)
      button: Gartenstadt
    span: Rang 8: 7,9
    span: keine Angabe
    span: Rang 8: 165
    th: (scope row)
      button: Mühlenberg
    span: Rang 2: 24,1
    span: Angabe nicht sinnvoll
    span: Rang 2: 416
    th: (scope row)
      button: Weststadt
    span: Rang 5: 16,7
    span: nicht berechenbar
    span: Rang 5: 300
    th: (scope row)
      button: Innenstadt
    span: Rang 7: 11,7
    span: liegt noch nicht vor
    span: Rang 7: 223
    th: (scope row)
      button: Bahnhofsvorstadt
    span: Rang 3: 20,6
    span: Rang 2: 60,4, eingeschränkt
    span: Rang 3: 361
    th: (scope row)
      button: Hafenviertel
    span: Rang 9: 4,9, vorläufig
    span: Rang 5: gerundet null
    span: Rang 9: 118
    th: (scope row)
      button: Königsaue
    span: keine Angabe
    span: ungültige Angabe
    span: Rang 10: null
    th: (scope row)
      button: Südufer
    span: Rang 4: 18,7
    span: Rang 3: 56,6
    span: Rang 4: 332
    th: (scope row)
      button: Am Wehr
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: Rang 4: 41,0
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    th: (scope row)
      button: Fischersruh
    span: Rang 1: 25,4
    span: Rang 1: 70,0
    span: Rang 1: 436
  span: Rang je Spalte, 1 für den höchsten Wert :
  span: hinten vorne
  li: null oder auf null gerundet
    b: 0
  li: keine Angabe
    b: .
  li: geheim gehalten
    b: •
  li: Angabe nicht sinnvoll
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
  p: Daten werden geladen …
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025 ; Wohngeldstatistik (erfunden) , Stand 31.01.2025 , jeweils · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-matrix Ranks */

snapshots["soz-matrix Relations"] = 
`figure: (aria-label Matrix: Wozu Fachpläne Bezug haben)
  h3: SGB XII: Bezug in 3 von 4 Plänen
  p: Wozu Fachpläne Bezug haben
  p: Bei 4 Plänen und 5 Merkmalen verzeichnet: 7 starke und 1 schwacher Bezug. Die meisten haben Wohnungsnotfallhilfe, Älter werden und 2 weitere (je 2).
  section[group]: (aria-label Tabelle, seitlich verschiebbar)
    caption: Wozu Fachpläne Bezug haben
    th: Merkmal (scope col)
    th: (aria-sort none) (scope col)
      button: (tab stop)
        span: Wohnungsnotfallhilfe
    th: (aria-sort none) (scope col)
      span: Älter werden
    th: (aria-sort none) (scope col)
      span: Teilhabeplan
    th: (aria-sort none) (scope col)
      span: Hilfen zur Erziehung
    th: (scope rowgroup)
      span: Zielgruppe
    th: Kinder und Jugendliche (scope row)
    span: kein Bezug
    span: kein Bezug
    span: kein Bezug
    span: starker Bezug
    th: Ältere Menschen (scope row)
    span: kein Bezug
    span: starker Bezug
    span: starker Bezug
    span: kein Bezug
    th: Wohnungslose Menschen (scope row)
    span: starker Bezug
    span: kein Bezug
    span: kein Bezug
    span: kein Bezug
    th: (scope rowgroup)
      span: Rechtsgrundlage
    th: SGB VIII (scope row)
    span: kein Bezug
    span: kein Bezug
    span: kein Bezug
    span: starker Bezug
    th: SGB XII (scope row)
    span: starker Bezug
    span: schwacher Bezug
    span: starker Bezug
    span: kein Bezug
  li: starker Bezug
    b: ●
  li: schwacher Bezug
    b: ○
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Quelle: , Stand 15.01.2025
    a: Stadt Kleinau, Sozialamt: Sozialplanung in Kleinau (erfunden) (tab stop)`;
/* end snapshot soz-matrix Relations */

snapshots["soz-matrix RelationsInEnglish"] = 
`figure: (aria-label Matrix: What plans relate to)
  h3: SGB XII: related to by 3 of 4 plans
  p: What plans relate to
  p: For 4 plans and 5 criteria, there are 7 strong and 1 weak relation on record. Homelessness, Growing old and 2 others have the most (2 each).
  section[group]: (aria-label table, scrolls sideways)
    caption: What plans relate to
    th: Criterion (scope col)
    th: (aria-sort none) (scope col)
      button: (tab stop)
        span: Homelessness
    th: (aria-sort none) (scope col)
      span: Growing old
    th: (aria-sort none) (scope col)
      span: Inclusion plan
    th: (aria-sort none) (scope col)
      span: Child-raising support
    th: (scope rowgroup)
      span: Target group
    th: Children and young people (scope row)
    span: no relation
    span: no relation
    span: no relation
    span: strong relation
    th: Older people (scope row)
    span: no relation
    span: strong relation
    span: strong relation
    span: no relation
    th: Homeless people (scope row)
    span: strong relation
    span: no relation
    span: no relation
    span: no relation
    th: (scope rowgroup)
      span: Legal basis
    th: SGB VIII (scope row)
    span: no relation
    span: no relation
    span: no relation
    span: strong relation
    th: SGB XII (scope row)
    span: strong relation
    span: weak relation
    span: strong relation
    span: no relation
  li: strong relation
    b: ●
  li: weak relation
    b: ○
  summary: How to use (tab stop)
  p: Loading data …
  summary: Download (tab stop)
  p: Loading data …
  summary: Share and cite (tab stop)
  p: Loading data …
  p: Source: , as of 15 Jan 2025
    a: Stadt Kleinau, Sozialamt: Social planning in Kleinau (fictional) (tab stop)`;
/* end snapshot soz-matrix RelationsInEnglish */

snapshots["soz-matrix SelectedAreas"] = 
`figure: (aria-label Matrix: Sozialmonitoring Kleinau (erfunden))
  h3: Sozialmonitoring Kleinau (erfunden): Fischersruh bei 3 von 3 Kennzahlen mit dem höchsten Wert
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
  span: Darstellung
  select: (tab stop)
    option: Werte in Klassen (chosen)
    option: Rang
  span: Gliederung
  select: (tab stop)
    option: ohne (chosen)
    option: Bezirke
  span: Zeilen suchen
  input: (tab stop)
  section[group]: (aria-label Tabelle, seitlich verschiebbar)
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
    span: null
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
    span: Angabe nicht sinnvoll
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
    span: null
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
  li: Angabe nicht sinnvoll
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
  p: Daten werden geladen …
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025 ; Wohngeldstatistik (erfunden) , Stand 31.01.2025 , jeweils · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-matrix SelectedAreas */

snapshots["soz-matrix TealColours"] = 
`figure: (aria-label Matrix: Sozialmonitoring Kleinau (erfunden))
  h3: Sozialmonitoring Kleinau (erfunden): Fischersruh bei 3 von 3 Kennzahlen mit dem höchsten Wert
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
  span: Darstellung
  select: (tab stop)
    option: Werte in Klassen (chosen)
    option: Rang
  span: Gliederung
  select: (tab stop)
    option: ohne (chosen)
    option: Bezirke
  span: Zeilen suchen
  input: (tab stop)
  section[group]: (aria-label Tabelle, seitlich verschiebbar)
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
    span: null
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
    span: Angabe nicht sinnvoll
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
    span: null
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
  li: Angabe nicht sinnvoll
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
  p: Daten werden geladen …
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025 ; Wohngeldstatistik (erfunden) , Stand 31.01.2025 , jeweils · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-matrix TealColours */

snapshots["soz-matrix Topic"] = 
`figure: (aria-label Matrix: Einkommen)
  h3: Einkommen: Fischersruh bei 2 von 2 Kennzahlen mit dem höchsten Wert
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
  span: Darstellung
  select: (tab stop)
    option: Werte in Klassen (chosen)
    option: Rang
  span: Gliederung
  select: (tab stop)
    option: ohne (chosen)
    option: Bezirke
  span: Zeilen suchen
  input: (tab stop)
  section[group]: (aria-label Tabelle, seitlich verschiebbar)
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
    span: null
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
  p: Daten werden geladen …
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 ; Wohngeldstatistik (erfunden) , Stand 31.01.2025 , jeweils · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-matrix Topic */

snapshots["soz-matrix Wide"] = 
`figure: (aria-label Matrix: Sozialmonitoring Kleinau (erfunden))
  h3: Sozialmonitoring Kleinau (erfunden): Fischersruh bei 12 von 12 Kennzahlen mit dem höchsten Wert
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
  span: Darstellung
  select: (tab stop)
    option: Werte in Klassen (chosen)
    option: Rang
  span: Gliederung
  select: (tab stop)
    option: ohne (chosen)
    option: Bezirke
  span: Zeilen suchen
  input: (tab stop)
  section[group]: (aria-label Tabelle, seitlich verschiebbar)
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
    span: null
    td: 225
    td: 11,8
    span: null
    td: 225
    td: 11,8
    span: null
    td: 225
    td: 11,8
    span: null
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
    span: Angabe nicht sinnvoll
    td: 416
    td: 24,1
    span: Angabe nicht sinnvoll
    td: 416
    td: 24,1
    span: Angabe nicht sinnvoll
    td: 416
    td: 24,1
    span: Angabe nicht sinnvoll
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
    span: null
    span: keine Angabe
    span: ungültige Angabe
    span: null
    span: keine Angabe
    span: ungültige Angabe
    span: null
    span: keine Angabe
    span: ungültige Angabe
    span: null
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
  li: Angabe nicht sinnvoll
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
  p: Daten werden geladen …
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten. SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten. SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten. SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025 ; Wohngeldstatistik (erfunden) , Stand 31.01.2025 , jeweils · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-matrix Wide */

snapshots["soz-plan-timeline Empty"] = 
`strong: Keine Daten vorhanden
p: In diesem Zeitraum ist nichts verzeichnet.`;
/* end snapshot soz-plan-timeline Empty */

snapshots["soz-plan-timeline English"] = 
`figure: (aria-label Timeline)
  h3: 3 dates overdue, next Homelessness 2026 to 2030: paper (Q4 2025 – Q1 2026)
  p: Timeline · Plans, Participation, Reports, Statutory deliveries, Evaluations, Meetings · 2022 to 2027
  p: As of 15 June 2025: 5 dates due now, 10 dates still to come. Overdue: 3 dates (“Evaluation: Integration concept”, “Child-raising support: paper to the council” and “Quarterly report on homelessness”). That is: the time has passed, and nobody has recorded that it was done.
  span: Kind
  select: (tab stop)
    option: All kinds (chosen)
    option: Plans
    option: Participation
    option: Reports
    option: Statutory deliveries
    option: Evaluations
    option: Meetings
  p: overdue
    b: 3
  li: Evaluation: Integration concept ,
    span: 2022
  li: Child-raising support: paper to the council ,
    span: 2024
  li: Quarterly report on homelessness ,
    span: Q1 2025
  p: due now
    b: 5
  li: Evaluation: Sector plan on homelessness 2021 to 2025 ,
    span: 2025
  li: Survey “Growing old in Kleinau” ,
    span: May 2025 – Jul 2025
  li: Social report ,
    span: 2025
  li: and 2 more
  p: still to come
    b: 10
  li: Homelessness 2026 to 2030: paper ,
    span: Q4 2025 – Q1 2026
  li: Forum on homelessness ,
    span: 12 Nov 2025
  li: Inclusion plan: paper to the council ,
    span: Q2 2026
  li: and 7 more
  p: Plans
  button: (tab stop)
    span: City concept
    span: ,
    span: holds 2020–2035
  span: Homelessness
  span: ,
  span: holds 2021–2025
  span: Concept on child poverty: paper
  span: ,
  span: 2023, done
  span: Child-raising support: paper to the council
  span: ,
  span: 2024, overdue
  span: Homelessness 2026 to 2030: paper
  span: ,
  span: Q4 2025 – Q1 2026, upcoming
  span: Inclusion plan: paper to the council
  span: ,
  span: Q2 2026, upcoming
  p: Participation
  span: Workshop on inclusion
  span: ,
  span: Q4 2024, done
  span: Survey “Growing old in Kleinau”
  span: ,
  span: May 2025 – Jul 2025, due now
  span: Forum on homelessness
  span: ,
  span: 12 Nov 2025, upcoming
  p: Reports
  span: Quarterly report on homelessness
  span: ,
  span: quarterly, Q1 2025, overdue
  span: Report on child poverty
  span: ,
  span: every two years, 2026, upcoming
  span: Social report
  span: ,
  span: yearly, 2025, due now
  p: Statutory deliveries
  span: Statistics of persons in shelters
  span: ,
  span: yearly, 2026, upcoming
  p: Evaluations
  span: Integration concept
  span: ,
  span: 2022, overdue
  span: Sector plan on homelessness 2021 to 2025
  span: ,
  span: 2025, due now
  span: Sector plan Growing old in Kleinau
  span: ,
  span: 2027, upcoming
  span: Concept on child poverty
  span: ,
  span: 2027, upcoming
  p: Meetings
  span: Committee on social affairs
  span: ,
  span: monthly, Jun 2025, due now
  summary: How to use (tab stop)
  p: Loading data …
  summary: As a table (tab stop)
  section[group]: (aria-label As a table) (tab stop)
    caption: Timeline · Plans, Participation, Reports, Statutory deliveries, Evaluations, Meetings · 2022 to 2027
    th: What (scope col)
    th: Kind (scope col)
    th: When (scope col)
    th: State (scope col)
    th: City concept (scope row)
    td: Plans
    td: holds 2020–2035
    th: Homelessness (scope row)
    td: Plans
    td: holds 2021–2025
    th: Concept on child poverty: paper (scope row)
    td: Plans
    td: 2023
    td: done
    th: Child-raising support: paper to the council (scope row)
    td: Plans
    td: 2024
    td: overdue
    th: Homelessness 2026 to 2030: paper (scope row)
    td: Plans
    td: Q4 2025 – Q1 2026
    td: upcoming
    th: Inclusion plan: paper to the council (scope row)
    td: Plans
    td: Q2 2026
    td: upcoming
    th: Workshop on inclusion (scope row)
    td: Participation
    td: Q4 2024
    td: done
    th: Survey “Growing old in Kleinau” (scope row)
    td: Participation
    td: May 2025 – Jul 2025
    td: due now
    th: Forum on homelessness (scope row)
    td: Participation
    td: 12 Nov 2025
    td: upcoming
    th: Quarterly report on homelessness (scope row)
    td: Reports
    td: quarterly, Q1 2025
    td: overdue
    th: Report on child poverty (scope row)
    td: Reports
    td: every two years, 2026
    td: upcoming
    th: Social report (scope row)
    td: Reports
    td: yearly, 2025
    td: due now
    th: Statistics of persons in shelters (scope row)
    td: Statutory deliveries
    td: yearly, 2026
    td: upcoming
    th: Integration concept (scope row)
    td: Evaluations
    td: 2022
    td: overdue
    th: Sector plan on homelessness 2021 to 2025 (scope row)
    td: Evaluations
    td: 2025
    td: due now
    th: Sector plan Growing old in Kleinau (scope row)
    td: Evaluations
    td: 2027
    td: upcoming
    th: Concept on child poverty (scope row)
    td: Evaluations
    td: 2027
    td: upcoming
    th: Committee on social affairs (scope row)
    td: Meetings
    td: monthly, Jun 2025
    td: due now
  summary: Download (tab stop)
  p: Loading data …
  summary: Share and cite (tab stop)
  p: Loading data …
  p: Source: , as of 15 Jan 2025
    a: Stadt Kleinau, Sozialamt: Social planning in Kleinau (fictional) (tab stop)`;
/* end snapshot soz-plan-timeline English */

snapshots["soz-plan-timeline Failed"] = 
`strong: Die Daten können nicht gezeigt werden.
p: Die Datei ist an der angegebenen Adresse nicht vorhanden.
code: file-missing · /missing/planning.json
button: Erneut versuchen (tab stop)`;
/* end snapshot soz-plan-timeline Failed */

snapshots["soz-plan-timeline Loading"] = 
`div: (aria-busy true)
  p: Daten werden geladen …`;
/* end snapshot soz-plan-timeline Loading */

snapshots["soz-plan-timeline ManyPlans"] = 
`figure: (aria-label Zeitleiste)
  h3: 10 Termine überfällig, als Nächstes Fachplan 15: Vorlage im Stadtrat (Q3 2025)
  p: Zeitleiste · Pläne · 2023 bis 2028
  p: Stand 15. Juni 2025: 0 Termine jetzt an der Reihe, 14 Termine noch vor uns. Überfällig: 10 Termine („Fachplan 1: Vorlage im Stadtrat“, „Fachplan 13: Vorlage im Stadtrat“ und 8 weitere). Das heißt: Die Zeit ist um, und ein Abschluss ist nicht vermerkt.
  p: überfällig
    b: 10
  li: Fachplan 1: Vorlage im Stadtrat ,
    span: Q1 2023
  li: Fachplan 13: Vorlage im Stadtrat ,
    span: Q1 2023
  li: Fachplan 19: Vorlage im Stadtrat ,
    span: Q3 2023
  li: und 7 weitere
  p: jetzt an der Reihe
    b: 0
  p: noch vor uns
    b: 14
  li: Fachplan 15: Vorlage im Stadtrat ,
    span: Q3 2025
  li: Fachplan 3: Vorlage im Stadtrat ,
    span: Q3 2025
  li: Fachplan 22: Vorlage im Stadtrat ,
    span: Q2 2026
  li: und 11 weitere
  p: Pläne
  button: (tab stop)
    span: Fachplan 1: Vorlage im Stadtrat
    span: ,
    span: Q1 2023, überfällig
  span: Fachplan 13: Vorlage im Stadtrat
  span: ,
  span: Q1 2023, überfällig
  span: Fachplan 19: Vorlage im Stadtrat
  span: ,
  span: Q3 2023, überfällig
  span: Fachplan 7: Vorlage im Stadtrat
  span: ,
  span: Q3 2023, überfällig
  span: Fachplan 2: Vorlage im Stadtrat
  span: ,
  span: Q2 2024, überfällig
  span: Fachplan 14: Vorlage im Stadtrat
  span: ,
  span: Q2 2024, überfällig
  span: Fachplan 20: Vorlage im Stadtrat
  span: ,
  span: Q4 2024, überfällig
  span: Fachplan 8: Vorlage im Stadtrat
  span: ,
  span: Q4 2024, überfällig
  span: Fachplan 21: Vorlage im Stadtrat
  span: ,
  span: Q1 2025, überfällig
  span: Fachplan 9: Vorlage im Stadtrat
  span: ,
  span: Q1 2025, überfällig
  span: Fachplan 15: Vorlage im Stadtrat
  span: ,
  span: Q3 2025, steht an
  span: Fachplan 3: Vorlage im Stadtrat
  span: ,
  span: Q3 2025, steht an
  span: Fachplan 22: Vorlage im Stadtrat
  span: ,
  span: Q2 2026, steht an
  span: Fachplan 10: Vorlage im Stadtrat
  span: ,
  span: Q2 2026, steht an
  span: Fachplan 16: Vorlage im Stadtrat
  span: ,
  span: Q4 2026, steht an
  span: Fachplan 4: Vorlage im Stadtrat
  span: ,
  span: Q4 2026, steht an
  span: Fachplan 17: Vorlage im Stadtrat
  span: ,
  span: Q1 2027, steht an
  span: Fachplan 5: Vorlage im Stadtrat
  span: ,
  span: Q1 2027, steht an
  span: Fachplan 11: Vorlage im Stadtrat
  span: ,
  span: Q3 2027, steht an
  span: Fachplan 23: Vorlage im Stadtrat
  span: ,
  span: Q3 2027, steht an
  span: Fachplan 18: Vorlage im Stadtrat
  span: ,
  span: Q2 2028, steht an
  span: Fachplan 6: Vorlage im Stadtrat
  span: ,
  span: Q2 2028, steht an
  span: Fachplan 12: Vorlage im Stadtrat
  span: ,
  span: Q4 2028, steht an
  span: Fachplan 24: Vorlage im Stadtrat
  span: ,
  span: Q4 2028, steht an
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Zeitleiste · Pläne · 2023 bis 2028
    th: Was (scope col)
    th: Art (scope col)
    th: Wann (scope col)
    th: Stand (scope col)
    th: Fachplan 1: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q1 2023
    td: überfällig
    th: Fachplan 13: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q1 2023
    td: überfällig
    th: Fachplan 19: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q3 2023
    td: überfällig
    th: Fachplan 7: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q3 2023
    td: überfällig
    th: Fachplan 2: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q2 2024
    td: überfällig
    th: Fachplan 14: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q2 2024
    td: überfällig
    th: Fachplan 20: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q4 2024
    td: überfällig
    th: Fachplan 8: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q4 2024
    td: überfällig
    th: Fachplan 21: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q1 2025
    td: überfällig
    th: Fachplan 9: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q1 2025
    td: überfällig
    th: Fachplan 15: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q3 2025
    td: steht an
    th: Fachplan 3: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q3 2025
    td: steht an
    th: Fachplan 22: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q2 2026
    td: steht an
    th: Fachplan 10: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q2 2026
    td: steht an
    th: Fachplan 16: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q4 2026
    td: steht an
    th: Fachplan 4: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q4 2026
    td: steht an
    th: Fachplan 17: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q1 2027
    td: steht an
    th: Fachplan 5: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q1 2027
    td: steht an
    th: Fachplan 11: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q3 2027
    td: steht an
    th: Fachplan 23: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q3 2027
    td: steht an
    th: Fachplan 18: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q2 2028
    td: steht an
    th: Fachplan 6: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q2 2028
    td: steht an
    th: Fachplan 12: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q4 2028
    td: steht an
    th: Fachplan 24: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q4 2028
    td: steht an
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …`;
/* end snapshot soz-plan-timeline ManyPlans */

snapshots["soz-plan-timeline OnePlan"] = 
`figure: (aria-label Zeitleiste)
  h3: Als Nächstes: Bericht zum Fachplan (2026)
  p: Zeitleiste · Pläne, Berichte, Auswertungen · 2024 bis 2026
  p: Stand 15. Juni 2025: 1 Termin jetzt an der Reihe, 1 Termin noch vor uns.
  span: Art
  select: (tab stop)
    option: Alle Arten (chosen)
    option: Pläne
    option: Berichte
    option: Auswertungen
  p: überfällig
    b: 0
  p: jetzt an der Reihe
    b: 1
  li: Auswertung: Fachplan Wohnungsnotfallhilfe 2021 bis 2025 ,
    span: 2025
  p: noch vor uns
    b: 1
  li: Bericht zum Fachplan ,
    span: 2026
  p: Pläne
  button: (tab stop)
    span: Wohnungsnotfallhilfe
    span: ,
    span: gilt 2021–2025
  p: Berichte
  span: Bericht zum Fachplan
  span: ,
  span: 2026, steht an
  p: Auswertungen
  span: Fachplan Wohnungsnotfallhilfe 2021 bis 2025
  span: ,
  span: 2025, jetzt an der Reihe
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Zeitleiste · Pläne, Berichte, Auswertungen · 2024 bis 2026
    th: Was (scope col)
    th: Art (scope col)
    th: Wann (scope col)
    th: Stand (scope col)
    th: Wohnungsnotfallhilfe (scope row)
    td: Pläne
    td: gilt 2021–2025
    th: Bericht zum Fachplan (scope row)
    td: Berichte
    td: 2026
    td: steht an
    th: Fachplan Wohnungsnotfallhilfe 2021 bis 2025 (scope row)
    td: Auswertungen
    td: 2025
    td: jetzt an der Reihe
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …`;
/* end snapshot soz-plan-timeline OnePlan */

snapshots["soz-plan-timeline OtherYears"] = 
`figure: (aria-label Zeitleiste)
  h3: 1 Termin überfällig, als Nächstes Wohnungsnotfallhilfe 2026 bis 2030: Vorlage (Q4 2025 – Q1 2026)
  p: Zeitleiste · Pläne · 2020 bis 2035
  p: Stand 15. Juni 2025: 0 Termine jetzt an der Reihe, 2 Termine noch vor uns. Überfällig: 1 Termin („Hilfen zur Erziehung: Vorlage im Stadtrat“). Das heißt: Die Zeit ist um, und ein Abschluss ist nicht vermerkt.
  span: Art
  select: (tab stop)
    option: Alle Arten
    option: Pläne (chosen)
    option: Beteiligung
    option: Berichte
    option: Lieferungen nach Gesetz
    option: Auswertungen
    option: Sitzungen
  p: überfällig
    b: 1
  li: Hilfen zur Erziehung: Vorlage im Stadtrat ,
    span: 2024
  p: jetzt an der Reihe
    b: 0
  p: noch vor uns
    b: 2
  li: Wohnungsnotfallhilfe 2026 bis 2030: Vorlage ,
    span: Q4 2025 – Q1 2026
  li: Teilhabeplan: Vorlage im Stadtrat ,
    span: Q2 2026
  p: Pläne
  button: (tab stop)
    span: Stadtentwicklungskonzept
    span: ,
    span: gilt 2020–2035
  span: Wohnungsnotfallhilfe
  span: ,
  span: gilt 2021–2025
  span: Handlungskonzept Kinderarmut: Vorlage
  span: ,
  span: 2023, erledigt
  span: Hilfen zur Erziehung: Vorlage im Stadtrat
  span: ,
  span: 2024, überfällig
  span: Wohnungsnotfallhilfe 2026 bis 2030: Vorlage
  span: ,
  span: Q4 2025 – Q1 2026, steht an
  span: Teilhabeplan: Vorlage im Stadtrat
  span: ,
  span: Q2 2026, steht an
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Zeitleiste · Pläne · 2020 bis 2035
    th: Was (scope col)
    th: Art (scope col)
    th: Wann (scope col)
    th: Stand (scope col)
    th: Stadtentwicklungskonzept (scope row)
    td: Pläne
    td: gilt 2020–2035
    th: Wohnungsnotfallhilfe (scope row)
    td: Pläne
    td: gilt 2021–2025
    th: Handlungskonzept Kinderarmut: Vorlage (scope row)
    td: Pläne
    td: 2023
    td: erledigt
    th: Hilfen zur Erziehung: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: 2024
    td: überfällig
    th: Wohnungsnotfallhilfe 2026 bis 2030: Vorlage (scope row)
    td: Pläne
    td: Q4 2025 – Q1 2026
    td: steht an
    th: Teilhabeplan: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q2 2026
    td: steht an
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Quelle: , Stand 15.01.2025
    a: Stadt Kleinau, Sozialamt: Sozialplanung in Kleinau (erfunden) (tab stop)`;
/* end snapshot soz-plan-timeline OtherYears */

snapshots["soz-plan-timeline Reports"] = 
`figure: (aria-label Zeitleiste)
  h3: 1 Termin überfällig, als Nächstes Quartalsbericht Wohnungsnotfälle (Q3 2025)
  p: Zeitleiste · Berichte · 2022 bis 2027
  p: Stand 15. Juni 2025: 2 Termine jetzt an der Reihe, 3 Termine noch vor uns. Überfällig: 1 Termin („Quartalsbericht Wohnungsnotfälle“). Das heißt: Die Zeit ist um, und ein Abschluss ist nicht vermerkt.
  span: Art
  select: (tab stop)
    option: Alle Arten
    option: Pläne
    option: Beteiligung
    option: Berichte (chosen)
    option: Lieferungen nach Gesetz
    option: Auswertungen
    option: Sitzungen
  p: überfällig
    b: 1
  li: Quartalsbericht Wohnungsnotfälle ,
    span: Q1 2025
  p: jetzt an der Reihe
    b: 2
  li: Sozialreport ,
    span: 2025
  li: Quartalsbericht Wohnungsnotfälle ,
    span: Q2 2025
  p: noch vor uns
    b: 3
  li: Quartalsbericht Wohnungsnotfälle ,
    span: Q3 2025
  li: Bericht Kinderarmut ,
    span: 2026
  li: Sozialreport ,
    span: 2026
  p: Berichte
  button: (tab stop)
    span: Quartalsbericht Wohnungsnotfälle
    span: ,
    span: vierteljährlich, Q1 2025, überfällig
  span: Bericht Kinderarmut
  span: ,
  span: alle zwei Jahre, 2026, steht an
  span: Sozialreport
  span: ,
  span: jährlich, 2025, jetzt an der Reihe
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Zeitleiste · Berichte · 2022 bis 2027
    th: Was (scope col)
    th: Art (scope col)
    th: Wann (scope col)
    th: Stand (scope col)
    th: Quartalsbericht Wohnungsnotfälle (scope row)
    td: Berichte
    td: vierteljährlich, Q1 2025
    td: überfällig
    th: Bericht Kinderarmut (scope row)
    td: Berichte
    td: alle zwei Jahre, 2026
    td: steht an
    th: Sozialreport (scope row)
    td: Berichte
    td: jährlich, 2025
    td: jetzt an der Reihe
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Quelle: , Stand 15.01.2025
    a: Stadt Kleinau, Sozialamt: Sozialplanung in Kleinau (erfunden) (tab stop)`;
/* end snapshot soz-plan-timeline Reports */

snapshots["soz-plan-timeline SelectedPlan"] = 
`figure: (aria-label Zeitleiste)
  h3: 3 Termine überfällig, als Nächstes Wohnungsnotfallhilfe 2026 bis 2030: Vorlage (Q4 2025 – Q1 2026)
  p: Zeitleiste · Pläne, Beteiligung, Berichte, Lieferungen nach Gesetz, Auswertungen, Sitzungen · 2022 bis 2027
  p: Stand 15. Juni 2025: 5 Termine jetzt an der Reihe, 10 Termine noch vor uns. Überfällig: 3 Termine („Auswertung: Integrationskonzept“, „Hilfen zur Erziehung: Vorlage im Stadtrat“ und „Quartalsbericht Wohnungsnotfälle“). Das heißt: Die Zeit ist um, und ein Abschluss ist nicht vermerkt.
  span: Art
  select: (tab stop)
    option: Alle Arten (chosen)
    option: Pläne
    option: Beteiligung
    option: Berichte
    option: Lieferungen nach Gesetz
    option: Auswertungen
    option: Sitzungen
  p: überfällig
    b: 3
  li: Auswertung: Integrationskonzept ,
    span: 2022
  li: Hilfen zur Erziehung: Vorlage im Stadtrat ,
    span: 2024
  li: Quartalsbericht Wohnungsnotfälle ,
    span: Q1 2025
  p: jetzt an der Reihe
    b: 5
  li: Auswertung: Fachplan Wohnungsnotfallhilfe 2021 bis 2025 ,
    span: 2025
  li: Befragung „Älter werden in Kleinau“ ,
    span: Mai 2025 – Juli 2025
  li: Sozialreport ,
    span: 2025
  li: und 2 weitere
  p: noch vor uns
    b: 10
  li: Wohnungsnotfallhilfe 2026 bis 2030: Vorlage ,
    span: Q4 2025 – Q1 2026
  li: Forum Wohnungsnotfallhilfe ,
    span: 12.11.2025
  li: Teilhabeplan: Vorlage im Stadtrat ,
    span: Q2 2026
  li: und 7 weitere
  p: Pläne
  button: (tab stop)
    span: Stadtentwicklungskonzept
    span: ,
    span: gilt 2020–2035
  button: (aria-pressed true)
    span: Wohnungsnotfallhilfe
    span: ,
    span: gilt 2021–2025
  span: Handlungskonzept Kinderarmut: Vorlage
  span: ,
  span: 2023, erledigt
  span: Hilfen zur Erziehung: Vorlage im Stadtrat
  span: ,
  span: 2024, überfällig
  span: Wohnungsnotfallhilfe 2026 bis 2030: Vorlage
  span: ,
  span: Q4 2025 – Q1 2026, steht an
  span: Teilhabeplan: Vorlage im Stadtrat
  span: ,
  span: Q2 2026, steht an
  p: Beteiligung
  span: Werkstatt Teilhabe
  span: ,
  span: Q4 2024, erledigt
  span: Befragung „Älter werden in Kleinau“
  span: ,
  span: Mai 2025 – Juli 2025, jetzt an der Reihe
  span: Forum Wohnungsnotfallhilfe
  span: ,
  span: 12.11.2025, steht an
  p: Berichte
  button: (aria-pressed true)
    span: Quartalsbericht Wohnungsnotfälle
    span: ,
    span: vierteljährlich, Q1 2025, überfällig
  span: Bericht Kinderarmut
  span: ,
  span: alle zwei Jahre, 2026, steht an
  span: Sozialreport
  span: ,
  span: jährlich, 2025, jetzt an der Reihe
  p: Lieferungen nach Gesetz
  span: Statistik untergebrachter wohnungsloser Personen
  span: ,
  span: jährlich, 2026, steht an
  p: Auswertungen
  span: Integrationskonzept
  span: ,
  span: 2022, überfällig
  button: (aria-pressed true)
    span: Fachplan Wohnungsnotfallhilfe 2021 bis 2025
    span: ,
    span: 2025, jetzt an der Reihe
  span: Fachplan Älter werden in Kleinau
  span: ,
  span: 2027, steht an
  span: Handlungskonzept Kinderarmut
  span: ,
  span: 2027, steht an
  p: Sitzungen
  span: Ausschuss für Soziales
  span: ,
  span: monatlich, Juni 2025, jetzt an der Reihe
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Zeitleiste · Pläne, Beteiligung, Berichte, Lieferungen nach Gesetz, Auswertungen, Sitzungen · 2022 bis 2027
    th: Was (scope col)
    th: Art (scope col)
    th: Wann (scope col)
    th: Stand (scope col)
    th: Stadtentwicklungskonzept (scope row)
    td: Pläne
    td: gilt 2020–2035
    th: Wohnungsnotfallhilfe (scope row)
    td: Pläne
    td: gilt 2021–2025
    th: Handlungskonzept Kinderarmut: Vorlage (scope row)
    td: Pläne
    td: 2023
    td: erledigt
    th: Hilfen zur Erziehung: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: 2024
    td: überfällig
    th: Wohnungsnotfallhilfe 2026 bis 2030: Vorlage (scope row)
    td: Pläne
    td: Q4 2025 – Q1 2026
    td: steht an
    th: Teilhabeplan: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q2 2026
    td: steht an
    th: Werkstatt Teilhabe (scope row)
    td: Beteiligung
    td: Q4 2024
    td: erledigt
    th: Befragung „Älter werden in Kleinau“ (scope row)
    td: Beteiligung
    td: Mai 2025 – Juli 2025
    td: jetzt an der Reihe
    th: Forum Wohnungsnotfallhilfe (scope row)
    td: Beteiligung
    td: 12.11.2025
    td: steht an
    th: Quartalsbericht Wohnungsnotfälle (scope row)
    td: Berichte
    td: vierteljährlich, Q1 2025
    td: überfällig
    th: Bericht Kinderarmut (scope row)
    td: Berichte
    td: alle zwei Jahre, 2026
    td: steht an
    th: Sozialreport (scope row)
    td: Berichte
    td: jährlich, 2025
    td: jetzt an der Reihe
    th: Statistik untergebrachter wohnungsloser Personen (scope row)
    td: Lieferungen nach Gesetz
    td: jährlich, 2026
    td: steht an
    th: Integrationskonzept (scope row)
    td: Auswertungen
    td: 2022
    td: überfällig
    th: Fachplan Wohnungsnotfallhilfe 2021 bis 2025 (scope row)
    td: Auswertungen
    td: 2025
    td: jetzt an der Reihe
    th: Fachplan Älter werden in Kleinau (scope row)
    td: Auswertungen
    td: 2027
    td: steht an
    th: Handlungskonzept Kinderarmut (scope row)
    td: Auswertungen
    td: 2027
    td: steht an
    th: Ausschuss für Soziales (scope row)
    td: Sitzungen
    td: monatlich, Juni 2025
    td: jetzt an der Reihe
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Quelle: , Stand 15.01.2025
    a: Stadt Kleinau, Sozialamt: Sozialplanung in Kleinau (erfunden) (tab stop)`;
/* end snapshot soz-plan-timeline SelectedPlan */

snapshots["soz-plan-timeline Timeline"] = 
`figure: (aria-label Zeitleiste)
  h3: 3 Termine überfällig, als Nächstes Wohnungsnotfallhilfe 2026 bis 2030: Vorlage (Q4 2025 – Q1 2026)
  p: Zeitleiste · Pläne, Beteiligung, Berichte, Lieferungen nach Gesetz, Auswertungen, Sitzungen · 2022 bis 2027
  p: Stand 15. Juni 2025: 5 Termine jetzt an der Reihe, 10 Termine noch vor uns. Überfällig: 3 Termine („Auswertung: Integrationskonzept“, „Hilfen zur Erziehung: Vorlage im Stadtrat“ und „Quartalsbericht Wohnungsnotfälle“). Das heißt: Die Zeit ist um, und ein Abschluss ist nicht vermerkt.
  span: Art
  select: (tab stop)
    option: Alle Arten (chosen)
    option: Pläne
    option: Beteiligung
    option: Berichte
    option: Lieferungen nach Gesetz
    option: Auswertungen
    option: Sitzungen
  p: überfällig
    b: 3
  li: Auswertung: Integrationskonzept ,
    span: 2022
  li: Hilfen zur Erziehung: Vorlage im Stadtrat ,
    span: 2024
  li: Quartalsbericht Wohnungsnotfälle ,
    span: Q1 2025
  p: jetzt an der Reihe
    b: 5
  li: Auswertung: Fachplan Wohnungsnotfallhilfe 2021 bis 2025 ,
    span: 2025
  li: Befragung „Älter werden in Kleinau“ ,
    span: Mai 2025 – Juli 2025
  li: Sozialreport ,
    span: 2025
  li: und 2 weitere
  p: noch vor uns
    b: 10
  li: Wohnungsnotfallhilfe 2026 bis 2030: Vorlage ,
    span: Q4 2025 – Q1 2026
  li: Forum Wohnungsnotfallhilfe ,
    span: 12.11.2025
  li: Teilhabeplan: Vorlage im Stadtrat ,
    span: Q2 2026
  li: und 7 weitere
  p: Pläne
  button: (tab stop)
    span: Stadtentwicklungskonzept
    span: ,
    span: gilt 2020–2035
  span: Wohnungsnotfallhilfe
  span: ,
  span: gilt 2021–2025
  span: Handlungskonzept Kinderarmut: Vorlage
  span: ,
  span: 2023, erledigt
  span: Hilfen zur Erziehung: Vorlage im Stadtrat
  span: ,
  span: 2024, überfällig
  span: Wohnungsnotfallhilfe 2026 bis 2030: Vorlage
  span: ,
  span: Q4 2025 – Q1 2026, steht an
  span: Teilhabeplan: Vorlage im Stadtrat
  span: ,
  span: Q2 2026, steht an
  p: Beteiligung
  span: Werkstatt Teilhabe
  span: ,
  span: Q4 2024, erledigt
  span: Befragung „Älter werden in Kleinau“
  span: ,
  span: Mai 2025 – Juli 2025, jetzt an der Reihe
  span: Forum Wohnungsnotfallhilfe
  span: ,
  span: 12.11.2025, steht an
  p: Berichte
  span: Quartalsbericht Wohnungsnotfälle
  span: ,
  span: vierteljährlich, Q1 2025, überfällig
  span: Bericht Kinderarmut
  span: ,
  span: alle zwei Jahre, 2026, steht an
  span: Sozialreport
  span: ,
  span: jährlich, 2025, jetzt an der Reihe
  p: Lieferungen nach Gesetz
  span: Statistik untergebrachter wohnungsloser Personen
  span: ,
  span: jährlich, 2026, steht an
  p: Auswertungen
  span: Integrationskonzept
  span: ,
  span: 2022, überfällig
  span: Fachplan Wohnungsnotfallhilfe 2021 bis 2025
  span: ,
  span: 2025, jetzt an der Reihe
  span: Fachplan Älter werden in Kleinau
  span: ,
  span: 2027, steht an
  span: Handlungskonzept Kinderarmut
  span: ,
  span: 2027, steht an
  p: Sitzungen
  span: Ausschuss für Soziales
  span: ,
  span: monatlich, Juni 2025, jetzt an der Reihe
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Zeitleiste · Pläne, Beteiligung, Berichte, Lieferungen nach Gesetz, Auswertungen, Sitzungen · 2022 bis 2027
    th: Was (scope col)
    th: Art (scope col)
    th: Wann (scope col)
    th: Stand (scope col)
    th: Stadtentwicklungskonzept (scope row)
    td: Pläne
    td: gilt 2020–2035
    th: Wohnungsnotfallhilfe (scope row)
    td: Pläne
    td: gilt 2021–2025
    th: Handlungskonzept Kinderarmut: Vorlage (scope row)
    td: Pläne
    td: 2023
    td: erledigt
    th: Hilfen zur Erziehung: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: 2024
    td: überfällig
    th: Wohnungsnotfallhilfe 2026 bis 2030: Vorlage (scope row)
    td: Pläne
    td: Q4 2025 – Q1 2026
    td: steht an
    th: Teilhabeplan: Vorlage im Stadtrat (scope row)
    td: Pläne
    td: Q2 2026
    td: steht an
    th: Werkstatt Teilhabe (scope row)
    td: Beteiligung
    td: Q4 2024
    td: erledigt
    th: Befragung „Älter werden in Kleinau“ (scope row)
    td: Beteiligung
    td: Mai 2025 – Juli 2025
    td: jetzt an der Reihe
    th: Forum Wohnungsnotfallhilfe (scope row)
    td: Beteiligung
    td: 12.11.2025
    td: steht an
    th: Quartalsbericht Wohnungsnotfälle (scope row)
    td: Berichte
    td: vierteljährlich, Q1 2025
    td: überfällig
    th: Bericht Kinderarmut (scope row)
    td: Berichte
    td: alle zwei Jahre, 2026
    td: steht an
    th: Sozialreport (scope row)
    td: Berichte
    td: jährlich, 2025
    td: jetzt an der Reihe
    th: Statistik untergebrachter wohnungsloser Personen (scope row)
    td: Lieferungen nach Gesetz
    td: jährlich, 2026
    td: steht an
    th: Integrationskonzept (scope row)
    td: Auswertungen
    td: 2022
    td: überfällig
    th: Fachplan Wohnungsnotfallhilfe 2021 bis 2025 (scope row)
    td: Auswertungen
    td: 2025
    td: jetzt an der Reihe
    th: Fachplan Älter werden in Kleinau (scope row)
    td: Auswertungen
    td: 2027
    td: steht an
    th: Handlungskonzept Kinderarmut (scope row)
    td: Auswertungen
    td: 2027
    td: steht an
    th: Ausschuss für Soziales (scope row)
    td: Sitzungen
    td: monatlich, Juni 2025
    td: jetzt an der Reihe
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Quelle: , Stand 15.01.2025
    a: Stadt Kleinau, Sozialamt: Sozialplanung in Kleinau (erfunden) (tab stop)`;
/* end snapshot soz-plan-timeline Timeline */

snapshots["soz-planning-cycle Cycle"] = 
`figure: (aria-label Planungskreislauf)
  h3: 3 Pläne im Schritt „Umsetzung“
  p: Planungskreislauf · wo jeder Plan steht
  p: Stand 15. Juni 2025: 8 Pläne im Kreislauf, davon 1 bei „Auftrag“, 1 bei „Bestand und Bedarf“, 1 bei „Ziele und Maßnahmen“, 3 bei „Umsetzung“, 1 bei „Bericht“, 1 bei „Auswertung“.
  p: Auftrag
  button: Fachplan Wohnungsnotfallhilfe 2026 bis 2030 , (tab stop)
    span: geplant, erwartet 2026
  p: Bestand und Bedarf
  button: Teilhabeplan ,
    span: in Arbeit, erwartet 2026
  p: Ziele und Maßnahmen
  button: Hilfen zur Erziehung ,
    span: in Arbeit, erwartet 2024
  p: Beschluss
  p: Umsetzung
  button: Stadtentwicklungskonzept ,
    span: beschlossen 2020
  button: Älter werden ,
    span: beschlossen 2019, Auswertung 2027
  button: Handlungskonzept Kinderarmut ,
    span: beschlossen 2023, Auswertung 2027
  p: Bericht
  button: Integrationskonzept ,
    span: beschlossen 2018, Auswertung 2022
  p: Auswertung
  button: Wohnungsnotfallhilfe ,
    span: beschlossen 2021, Auswertung 2025
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Planungskreislauf · wo jeder Plan steht
    th: Plan (scope col)
    th: Schritt (scope col)
    th: Stand (scope col)
    th: Woher der Schritt (scope col)
    th: Fachplan Wohnungsnotfallhilfe 2026 bis 2030 (scope row)
    td: Auftrag
    td: geplant, erwartet 2026
    td: aus dem Stand des Plans
    th: Teilhabeplan (scope row)
    td: Bestand und Bedarf
    td: in Arbeit, erwartet 2026
    td: angegeben
    th: Hilfen zur Erziehung (scope row)
    td: Ziele und Maßnahmen
    td: in Arbeit, erwartet 2024
    td: aus dem Stand des Plans
    th: Stadtentwicklungskonzept (scope row)
    td: Umsetzung
    td: beschlossen 2020
    td: aus dem Stand des Plans
    th: Älter werden (scope row)
    td: Umsetzung
    td: beschlossen 2019, Auswertung 2027
    td: aus dem Stand des Plans
    th: Handlungskonzept Kinderarmut (scope row)
    td: Umsetzung
    td: beschlossen 2023, Auswertung 2027
    td: aus dem Stand des Plans
    th: Integrationskonzept (scope row)
    td: Bericht
    td: beschlossen 2018, Auswertung 2022
    td: angegeben
    th: Wohnungsnotfallhilfe (scope row)
    td: Auswertung
    td: beschlossen 2021, Auswertung 2025
    td: aus dem Stand des Plans
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Wo ein Plan seinen Schritt nicht selbst angibt, folgt er aus seinem Stand: geplant heißt Auftrag, in Arbeit heißt Ziele und Maßnahmen, beschlossen heißt Umsetzung und, sobald die Auswertung nach etwa vier Jahren an der Reihe ist, Auswertung. Abgelaufene Pläne stehen nicht im Kreislauf.
  p: Die Schritte sind die Darstellung von sozialraum, keine Vorgabe der Stadt.
  p: Quelle: , Stand 15.01.2025
    a: Stadt Kleinau, Sozialamt: Sozialplanung in Kleinau (erfunden) (tab stop)`;
/* end snapshot soz-planning-cycle Cycle */

snapshots["soz-planning-cycle Empty"] = 
`strong: Keine Daten vorhanden
p: Dazu ist in der Planung nichts verzeichnet.`;
/* end snapshot soz-planning-cycle Empty */

snapshots["soz-planning-cycle English"] = 
`figure: (aria-label Planning cycle)
  h3: 3 plans in the step “Implementation”
  p: Planning cycle · where every plan stands
  p: As of 15 June 2025: 8 plans in the cycle, of which 1 at “Mandate”, 1 at “Situation and need”, 1 at “Goals and actions”, 3 at “Implementation”, 1 at “Report”, 1 at “Evaluation”.
  p: Mandate
  button: Sector plan on homelessness 2026 to 2030 , (tab stop)
    span: planned, expected 2026
  p: Situation and need
  button: Inclusion plan ,
    span: in preparation, expected 2026
  p: Goals and actions
  button: Child-raising support ,
    span: in preparation, expected 2024
  p: Resolution
  p: Implementation
  button: City concept ,
    span: adopted 2020
  button: Growing old ,
    span: adopted 2019, evaluation 2027
  button: Concept on child poverty ,
    span: adopted 2023, evaluation 2027
  p: Report
  button: Integration concept ,
    span: adopted 2018, evaluation 2022
  p: Evaluation
  button: Homelessness ,
    span: adopted 2021, evaluation 2025
  summary: How to use (tab stop)
  p: Loading data …
  summary: As a table (tab stop)
  section[group]: (aria-label As a table) (tab stop)
    caption: Planning cycle · where every plan stands
    th: Plan (scope col)
    th: Step (scope col)
    th: State (scope col)
    th: Origin of the step (scope col)
    th: Sector plan on homelessness 2026 to 2030 (scope row)
    td: Mandate
    td: planned, expected 2026
    td: from the state of the plan
    th: Inclusion plan (scope row)
    td: Situation and need
    td: in preparation, expected 2026
    td: stated
    th: Child-raising support (scope row)
    td: Goals and actions
    td: in preparation, expected 2024
    td: from the state of the plan
    th: City concept (scope row)
    td: Implementation
    td: adopted 2020
    td: from the state of the plan
    th: Growing old (scope row)
    td: Implementation
    td: adopted 2019, evaluation 2027
    td: from the state of the plan
    th: Concept on child poverty (scope row)
    td: Implementation
    td: adopted 2023, evaluation 2027
    td: from the state of the plan
    th: Integration concept (scope row)
    td: Report
    td: adopted 2018, evaluation 2022
    td: stated
    th: Homelessness (scope row)
    td: Evaluation
    td: adopted 2021, evaluation 2025
    td: from the state of the plan
  summary: Download (tab stop)
  p: Loading data …
  summary: Share and cite (tab stop)
  p: Loading data …
  p: Where a plan does not state its step it follows from its state: planned means mandate, in preparation means goals and actions, adopted means implementation and, once the evaluation after about four years is due, evaluation. Expired plans are not in the cycle.
  p: The steps are how sozialraum shows them, and nothing the city has laid down.
  p: Source: , as of 15 Jan 2025
    a: Stadt Kleinau, Sozialamt: Social planning in Kleinau (fictional) (tab stop)`;
/* end snapshot soz-planning-cycle English */

snapshots["soz-planning-cycle Failed"] = 
`strong: Die Daten können nicht gezeigt werden.
p: Die Datei ist an der angegebenen Adresse nicht vorhanden.
code: file-missing · /missing/planning.json
button: Erneut versuchen (tab stop)`;
/* end snapshot soz-planning-cycle Failed */

snapshots["soz-planning-cycle Loading"] = 
`div: (aria-busy true)
  p: Daten werden geladen …`;
/* end snapshot soz-planning-cycle Loading */

snapshots["soz-planning-cycle ManyPlans"] = 
`figure: (aria-label Planungskreislauf)
  h3: 9 Pläne im Schritt „Umsetzung“
  p: Planungskreislauf · wo jeder Plan steht
  p: Stand 15. Juni 2025: 24 Pläne im Kreislauf, davon 3 bei „Auftrag“, 3 bei „Bestand und Bedarf“, 3 bei „Ziele und Maßnahmen“, 9 bei „Umsetzung“, 3 bei „Bericht“, 3 bei „Auswertung“.
  p: Auftrag
  button: Fachplan Wohnungsnotfallhilfe 2026 bis 2030 , (tab stop)
    span: geplant, erwartet 2026
  button: Fachplan Wohnungsnotfallhilfe 2026 bis 2030 ,
    span: geplant, erwartet 2026
  button: Fachplan Wohnungsnotfallhilfe 2026 bis 2030 ,
    span: geplant, erwartet 2026
  p: Bestand und Bedarf
  button: Teilhabeplan ,
    span: in Arbeit, erwartet 2026
  button: Teilhabeplan ,
    span: in Arbeit, erwartet 2026
  button: Teilhabeplan ,
    span: in Arbeit, erwartet 2026
  p: Ziele und Maßnahmen
  button: Hilfen zur Erziehung ,
    span: in Arbeit, erwartet 2024
  button: Hilfen zur Erziehung ,
    span: in Arbeit, erwartet 2024
  button: Hilfen zur Erziehung ,
    span: in Arbeit, erwartet 2024
  p: Beschluss
  p: Umsetzung
  button: Stadtentwicklungskonzept ,
    span: beschlossen 2020
  button: Älter werden ,
    span: beschlossen 2019, Auswertung 2027
  button: Handlungskonzept Kinderarmut ,
    span: beschlossen 2023, Auswertung 2027
  button: Stadtentwicklungskonzept ,
    span: beschlossen 2020
  button: Älter werden ,
    span: beschlossen 2019, Auswertung 2027
  button: Handlungskonzept Kinderarmut ,
    span: beschlossen 2023, Auswertung 2027
  button: Stadtentwicklungskonzept ,
    span: beschlossen 2020
  button: Älter werden ,
    span: beschlossen 2019, Auswertung 2027
  button: Handlungskonzept Kinderarmut ,
    span: beschlossen 2023, Auswertung 2027
  p: Bericht
  button: Integrationskonzept ,
    span: beschlossen 2018, Auswertung 2022
  button: Integrationskonzept ,
    span: beschlossen 2018, Auswertung 2022
  button: Integrationskonzept ,
    span: beschlossen 2018, Auswertung 2022
  p: Auswertung
  button: Wohnungsnotfallhilfe ,
    span: beschlossen 2021, Auswertung 2025
  button: Wohnungsnotfallhilfe ,
    span: beschlossen 2021, Auswertung 2025
  button: Wohnungsnotfallhilfe ,
    span: beschlossen 2021, Auswertung 2025
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Planungskreislauf · wo jeder Plan steht
    th: Plan (scope col)
    th: Schritt (scope col)
    th: Stand (scope col)
    th: Woher der Schritt (scope col)
    th: Fachplan Wohnungsnotfallhilfe 2026 bis 2030 (scope row)
    td: Auftrag
    td: geplant, erwartet 2026
    td: aus dem Stand des Plans
    th: Fachplan Wohnungsnotfallhilfe 2026 bis 2030 (scope row)
    td: Auftrag
    td: geplant, erwartet 2026
    td: aus dem Stand des Plans
    th: Fachplan Wohnungsnotfallhilfe 2026 bis 2030 (scope row)
    td: Auftrag
    td: geplant, erwartet 2026
    td: aus dem Stand des Plans
    th: Teilhabeplan (scope row)
    td: Bestand und Bedarf
    td: in Arbeit, erwartet 2026
    td: angegeben
    th: Teilhabeplan (scope row)
    td: Bestand und Bedarf
    td: in Arbeit, erwartet 2026
    td: angegeben
    th: Teilhabeplan (scope row)
    td: Bestand und Bedarf
    td: in Arbeit, erwartet 2026
    td: angegeben
    th: Hilfen zur Erziehung (scope row)
    td: Ziele und Maßnahmen
    td: in Arbeit, erwartet 2024
    td: aus dem Stand des Plans
    th: Hilfen zur Erziehung (scope row)
    td: Ziele und Maßnahmen
    td: in Arbeit, erwartet 2024
    td: aus dem Stand des Plans
    th: Hilfen zur Erziehung (scope row)
    td: Ziele und Maßnahmen
    td: in Arbeit, erwartet 2024
    td: aus dem Stand des Plans
    th: Stadtentwicklungskonzept (scope row)
    td: Umsetzung
    td: beschlossen 2020
    td: aus dem Stand des Plans
    th: Älter werden (scope row)
    td: Umsetzung
    td: beschlossen 2019, Auswertung 2027
    td: aus dem Stand des Plans
    th: Handlungskonzept Kinderarmut (scope row)
    td: Umsetzung
    td: beschlossen 2023, Auswertung 2027
    td: aus dem Stand des Plans
    th: Stadtentwicklungskonzept (scope row)
    td: Umsetzung
    td: beschlossen 2020
    td: aus dem Stand des Plans
    th: Älter werden (scope row)
    td: Umsetzung
    td: beschlossen 2019, Auswertung 2027
    td: aus dem Stand des Plans
    th: Handlungskonzept Kinderarmut (scope row)
    td: Umsetzung
    td: beschlossen 2023, Auswertung 2027
    td: aus dem Stand des Plans
    th: Stadtentwicklungskonzept (scope row)
    td: Umsetzung
    td: beschlossen 2020
    td: aus dem Stand des Plans
    th: Älter werden (scope row)
    td: Umsetzung
    td: beschlossen 2019, Auswertung 2027
    td: aus dem Stand des Plans
    th: Handlungskonzept Kinderarmut (scope row)
    td: Umsetzung
    td: beschlossen 2023, Auswertung 2027
    td: aus dem Stand des Plans
    th: Integrationskonzept (scope row)
    td: Bericht
    td: beschlossen 2018, Auswertung 2022
    td: angegeben
    th: Integrationskonzept (scope row)
    td: Bericht
    td: beschlossen 2018, Auswertung 2022
    td: angegeben
    th: Integrationskonzept (scope row)
    td: Bericht
    td: beschlossen 2018, Auswertung 2022
    td: angegeben
    th: Wohnungsnotfallhilfe (scope row)
    td: Auswertung
    td: beschlossen 2021, Auswertung 2025
    td: aus dem Stand des Plans
    th: Wohnungsnotfallhilfe (scope row)
    td: Auswertung
    td: beschlossen 2021, Auswertung 2025
    td: aus dem Stand des Plans
    th: Wohnungsnotfallhilfe (scope row)
    td: Auswertung
    td: beschlossen 2021, Auswertung 2025
    td: aus dem Stand des Plans
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Wo ein Plan seinen Schritt nicht selbst angibt, folgt er aus seinem Stand: geplant heißt Auftrag, in Arbeit heißt Ziele und Maßnahmen, beschlossen heißt Umsetzung und, sobald die Auswertung nach etwa vier Jahren an der Reihe ist, Auswertung. Abgelaufene Pläne stehen nicht im Kreislauf.
  p: Die Schritte sind die Darstellung von sozialraum, keine Vorgabe der Stadt.`;
/* end snapshot soz-planning-cycle ManyPlans */

snapshots["soz-planning-cycle OnePlan"] = 
`figure: (aria-label Planungskreislauf)
  h3: 1 Plan im Schritt „Bestand und Bedarf“
  p: Planungskreislauf · wo jeder Plan steht
  p: Stand 15. Juni 2025: 1 Plan im Kreislauf, davon 1 bei „Bestand und Bedarf“.
  p: Auftrag
  p: Bestand und Bedarf
  button: Teilhabeplan , (tab stop)
    span: in Arbeit, erwartet 2026
  p: Ziele und Maßnahmen
  p: Beschluss
  p: Umsetzung
  p: Bericht
  p: Auswertung
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Planungskreislauf · wo jeder Plan steht
    th: Plan (scope col)
    th: Schritt (scope col)
    th: Stand (scope col)
    th: Woher der Schritt (scope col)
    th: Teilhabeplan (scope row)
    td: Bestand und Bedarf
    td: in Arbeit, erwartet 2026
    td: angegeben
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Wo ein Plan seinen Schritt nicht selbst angibt, folgt er aus seinem Stand: geplant heißt Auftrag, in Arbeit heißt Ziele und Maßnahmen, beschlossen heißt Umsetzung und, sobald die Auswertung nach etwa vier Jahren an der Reihe ist, Auswertung. Abgelaufene Pläne stehen nicht im Kreislauf.
  p: Die Schritte sind die Darstellung von sozialraum, keine Vorgabe der Stadt.`;
/* end snapshot soz-planning-cycle OnePlan */

snapshots["soz-planning-cycle OwnSteps"] = 
`figure: (aria-label Planungskreislauf)
  h3: 3 Pläne im Schritt „Umsetzung“
  p: Planungskreislauf · wo jeder Plan steht
  p: Stand 15. Juni 2025: 6 Pläne im Kreislauf, davon 1 bei „Bestandsaufnahme“, 1 bei „Planung“, 3 bei „Umsetzung“, 1 bei „Wirkungskontrolle“.
  p: Bestandsaufnahme
  p: Daten und Angebote
  button: Teilhabeplan , (tab stop)
    span: in Arbeit, erwartet 2026
  p: Planung
  button: Hilfen zur Erziehung ,
    span: in Arbeit, erwartet 2024
  p: Umsetzung
  button: Stadtentwicklungskonzept ,
    span: beschlossen 2020
  button: Älter werden ,
    span: beschlossen 2019, Auswertung 2027
  button: Handlungskonzept Kinderarmut ,
    span: beschlossen 2023, Auswertung 2027
  p: Wirkungskontrolle
  button: Wohnungsnotfallhilfe ,
    span: beschlossen 2021, Auswertung 2025
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Planungskreislauf · wo jeder Plan steht
    th: Plan (scope col)
    th: Schritt (scope col)
    th: Stand (scope col)
    th: Woher der Schritt (scope col)
    th: Teilhabeplan (scope row)
    td: Bestandsaufnahme
    td: in Arbeit, erwartet 2026
    td: angegeben
    th: Hilfen zur Erziehung (scope row)
    td: Planung
    td: in Arbeit, erwartet 2024
    td: aus dem Stand des Plans
    th: Stadtentwicklungskonzept (scope row)
    td: Umsetzung
    td: beschlossen 2020
    td: aus dem Stand des Plans
    th: Älter werden (scope row)
    td: Umsetzung
    td: beschlossen 2019, Auswertung 2027
    td: aus dem Stand des Plans
    th: Handlungskonzept Kinderarmut (scope row)
    td: Umsetzung
    td: beschlossen 2023, Auswertung 2027
    td: aus dem Stand des Plans
    th: Wohnungsnotfallhilfe (scope row)
    td: Wirkungskontrolle
    td: beschlossen 2021, Auswertung 2025
    td: aus dem Stand des Plans
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Wo ein Plan seinen Schritt nicht selbst angibt, folgt er aus seinem Stand: geplant heißt Auftrag, in Arbeit heißt Ziele und Maßnahmen, beschlossen heißt Umsetzung und, sobald die Auswertung nach etwa vier Jahren an der Reihe ist, Auswertung. Abgelaufene Pläne stehen nicht im Kreislauf.
  p: Nach der Rahmenplanung der Stadt Kleinau (erfunden).
  p: Quelle: , Stand 15.01.2025
    a: Stadt Kleinau, Sozialamt: Sozialplanung in Kleinau (erfunden) (tab stop)`;
/* end snapshot soz-planning-cycle OwnSteps */

snapshots["soz-planning-cycle SelectedPlan"] = 
`figure: (aria-label Planungskreislauf)
  h3: 3 Pläne im Schritt „Umsetzung“
  p: Planungskreislauf · wo jeder Plan steht
  p: Stand 15. Juni 2025: 8 Pläne im Kreislauf, davon 1 bei „Auftrag“, 1 bei „Bestand und Bedarf“, 1 bei „Ziele und Maßnahmen“, 3 bei „Umsetzung“, 1 bei „Bericht“, 1 bei „Auswertung“.
  p: Auftrag
  button: Fachplan Wohnungsnotfallhilfe 2026 bis 2030 , (tab stop)
    span: geplant, erwartet 2026
  p: Bestand und Bedarf
  button: Teilhabeplan ,
    span: in Arbeit, erwartet 2026
  p: Ziele und Maßnahmen
  button: Hilfen zur Erziehung ,
    span: in Arbeit, erwartet 2024
  p: Beschluss
  p: Umsetzung
  button: Stadtentwicklungskonzept ,
    span: beschlossen 2020
  button: Älter werden ,
    span: beschlossen 2019, Auswertung 2027
  button: Handlungskonzept Kinderarmut ,
    span: beschlossen 2023, Auswertung 2027
  p: Bericht
  button: Integrationskonzept ,
    span: beschlossen 2018, Auswertung 2022
  p: Auswertung
  button: Wohnungsnotfallhilfe , (aria-pressed true)
    span: beschlossen 2021, Auswertung 2025
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Planungskreislauf · wo jeder Plan steht
    th: Plan (scope col)
    th: Schritt (scope col)
    th: Stand (scope col)
    th: Woher der Schritt (scope col)
    th: Fachplan Wohnungsnotfallhilfe 2026 bis 2030 (scope row)
    td: Auftrag
    td: geplant, erwartet 2026
    td: aus dem Stand des Plans
    th: Teilhabeplan (scope row)
    td: Bestand und Bedarf
    td: in Arbeit, erwartet 2026
    td: angegeben
    th: Hilfen zur Erziehung (scope row)
    td: Ziele und Maßnahmen
    td: in Arbeit, erwartet 2024
    td: aus dem Stand des Plans
    th: Stadtentwicklungskonzept (scope row)
    td: Umsetzung
    td: beschlossen 2020
    td: aus dem Stand des Plans
    th: Älter werden (scope row)
    td: Umsetzung
    td: beschlossen 2019, Auswertung 2027
    td: aus dem Stand des Plans
    th: Handlungskonzept Kinderarmut (scope row)
    td: Umsetzung
    td: beschlossen 2023, Auswertung 2027
    td: aus dem Stand des Plans
    th: Integrationskonzept (scope row)
    td: Bericht
    td: beschlossen 2018, Auswertung 2022
    td: angegeben
    th: Wohnungsnotfallhilfe (scope row)
    td: Auswertung
    td: beschlossen 2021, Auswertung 2025
    td: aus dem Stand des Plans
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Wo ein Plan seinen Schritt nicht selbst angibt, folgt er aus seinem Stand: geplant heißt Auftrag, in Arbeit heißt Ziele und Maßnahmen, beschlossen heißt Umsetzung und, sobald die Auswertung nach etwa vier Jahren an der Reihe ist, Auswertung. Abgelaufene Pläne stehen nicht im Kreislauf.
  p: Die Schritte sind die Darstellung von sozialraum, keine Vorgabe der Stadt.
  p: Quelle: , Stand 15.01.2025
    a: Stadt Kleinau, Sozialamt: Sozialplanung in Kleinau (erfunden) (tab stop)`;
/* end snapshot soz-planning-cycle SelectedPlan */

snapshots["soz-trend-chart Annotations"] = 
`figure: (aria-label Zeitverlauf: SGB-II-Quote (%))
  h3: SGB-II-Quote in Weststadt: Rückgang um 0,7 Prozentpunkte seit 2023
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
  span: Darstellung
  select: (tab stop)
    option: Werte (chosen)
    option: Index (Anfang = 100)
    option: Veränderung
    option: jedes Gebiet für sich
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
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 12,6 Prozent, geschätzt
    td: 12,5
    th: 2021 (scope row)
    td: 13,8
    td: 13,2
    th: 2022 (scope row)
    td: 14,6
    td: 13,7
    th: 2023 (scope row)
    span: 17,4 Prozent, Bruch in der Reihe
    span: 16,4 Prozent, Bruch in der Reihe
    th: 2024 (scope row)
    td: 16,7
    td: 16,1
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Die senkrechte Achse enthält die Null.
  p: 2015: Zuzug
  p: 2020: Pandemie
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart Annotations */

snapshots["soz-trend-chart AxisAwayFromZero"] = 
`figure: (aria-label Zeitverlauf: SGB-II-Quote (%))
  h3: SGB-II-Quote in Weststadt: Rückgang um 0,2 Prozentpunkte seit 2023
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
  span: Darstellung
  select: (tab stop)
    option: Werte (chosen)
    option: Index (Anfang = 100)
    option: Veränderung
    option: jedes Gebiet für sich
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
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 83,2 Prozent, geschätzt
    td: 83,1
    th: 2021 (scope row)
    td: 83,5
    td: 83,3
    th: 2022 (scope row)
    td: 83,7
    td: 83,4
    th: 2023 (scope row)
    span: 84,4 Prozent, Bruch in der Reihe
    span: 84,1 Prozent, Bruch in der Reihe
    th: 2024 (scope row)
    td: 84,2
    td: 84,0
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Die senkrechte Achse beginnt nicht bei null.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart AxisAwayFromZero */

snapshots["soz-trend-chart Boroughs"] = 
`figure: (aria-label Zeitverlauf: SGB-II-Quote (%))
  h3: SGB-II-Quote in Nord: Anstieg um 0,1 Prozentpunkte seit 2023
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
  span: Darstellung
  select: (tab stop)
    option: Werte (chosen)
    option: Index (Anfang = 100)
    option: Veränderung
    option: jedes Gebiet für sich
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
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 17,0 Prozent, Bruch in der Reihe
    span: 16,4 Prozent, Bruch in der Reihe
    th: 2024 (scope row)
    td: 17,1
    td: 16,1
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Die senkrechte Achse enthält die Null.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart Boroughs */

snapshots["soz-trend-chart ChanceRanges"] = 
`figure: (aria-label Zeitverlauf: SGB-II-Quote (%))
  h3: SGB-II-Quote in Nordhöhe: Rückgang um 0,7 Prozentpunkte seit 2023
  p: SGB-II-Quote (%) · Stadtteile · 2013 bis 2024
  p: SGB-II-Quote: In Nordhöhe sank der Wert von 12,5 % (2023) auf 11,8 % (2024). Höchster Wert: 12,5 % (2023). Bruch in der Reihe 2023 (Einführung des Bürgergelds): Werte davor und danach sind nicht vergleichbar.
  span: Gebiet zum Vergleich
  select: (tab stop)
    option: Bitte wählen (chosen)
    option: Nord
    option: Mitte
    option: Süd
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
  span: Darstellung
  select: (tab stop)
    option: Werte (chosen)
    option: Index (Anfang = 100)
    option: Veränderung
    option: jedes Gebiet für sich
  input: (aria-label Jahr wählen) (aria-valuetext 2024: Nordhöhe 11,8 Prozent; Weststadt 16,7 Prozent; Kleinau 16,1 Prozent) (tab stop)
  p: Werte 2024 (%)
  span: Kleinau
  span: 16,1 Prozent
  button: (aria-pressed true) (tab stop)
    span: Nordhöhe
    span: 11,8 Prozent
  button: (aria-pressed true) (tab stop)
    span: Weststadt
    span: 16,7 Prozent
  span: übrige Stadtteile
  li: Zufallsschwankung
  li: Bruch in der Reihe
    b: |
  li: geschätzt
    b: s
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: SGB-II-Quote (%)
    th: Jahr (scope col)
    th: Nordhöhe (scope col)
    th: Weststadt (scope col)
    th: Kleinau (scope col)
    th: 2013 (scope row)
    td: 16,6
    td: 10,8
    td: 15,6
    th: 2014 (scope row)
    td: 16,1
    td: 9,7
    td: 14,3
    th: 2015 (scope row)
    td: 15,3
    td: 8,9
    td: 13,1
    th: 2016 (scope row)
    td: 14,4
    td: 8,6
    td: 12,2
    th: 2017 (scope row)
    td: 13,5
    td: 9,0
    td: 11,7
    th: 2018 (scope row)
    td: 12,8
    td: 9,9
    td: 11,6
    th: 2019 (scope row)
    td: 12,2
    td: 11,2
    td: 11,9
    th: 2020 (scope row)
    td: 11,8
    span: 12,6 Prozent, geschätzt
    td: 12,5
    th: 2021 (scope row)
    td: 11,5
    td: 13,8
    td: 13,2
    th: 2022 (scope row)
    td: 11,1
    td: 14,6
    td: 13,7
    th: 2023 (scope row)
    span: 12,5 Prozent, Bruch in der Reihe
    span: 17,4 Prozent, Bruch in der Reihe
    span: 16,4 Prozent, Bruch in der Reihe
    th: 2024 (scope row)
    td: 11,8
    td: 16,7
    td: 16,1
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Die senkrechte Achse enthält die Null.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart ChanceRanges */

snapshots["soz-trend-chart Change"] = 
`figure: (aria-label Zeitverlauf: SGB-II-Quote (Prozentpunkte))
  h3: SGB-II-Quote in Weststadt: Rückgang um 0,7 Prozentpunkte seit 2023
  p: SGB-II-Quote (Prozentpunkte) · Stadtteile · 2014 bis 2024
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
  span: Darstellung
  select: (tab stop)
    option: Werte
    option: Index (Anfang = 100)
    option: Veränderung (chosen)
    option: jedes Gebiet für sich
  input: (aria-label Jahr wählen) (aria-valuetext 2024: Weststadt minus 0,7 Prozentpunkte; Kleinau minus 0,3 Prozentpunkte) (tab stop)
  p: Werte 2024 (Prozentpunkte)
  span: Kleinau
  span: minus 0,3 Prozentpunkte
  button: (aria-pressed true) (tab stop)
    span: Weststadt
    span: minus 0,7 Prozentpunkte
  span: übrige Stadtteile
  li: nicht berechenbar
    b: x
  li: geschätzt
    b: s
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: SGB-II-Quote (Prozentpunkte)
    th: Jahr (scope col)
    th: Weststadt (scope col)
    th: Kleinau (scope col)
    th: 2014 (scope row)
    span: minus 1,1 Prozentpunkte
    span: minus 1,3 Prozentpunkte
    th: 2015 (scope row)
    span: minus 0,8 Prozentpunkte
    span: minus 1,2 Prozentpunkte
    th: 2016 (scope row)
    span: minus 0,3 Prozentpunkte
    span: minus 0,9 Prozentpunkte
    th: 2017 (scope row)
    td: 0,4
    span: minus 0,5 Prozentpunkte
    th: 2018 (scope row)
    td: 0,9
    span: minus 0,1 Prozentpunkte
    th: 2019 (scope row)
    td: 1,3
    td: 0,3
    th: 2020 (scope row)
    span: 1,4 Prozentpunkte, geschätzt
    td: 0,6
    th: 2021 (scope row)
    td: 1,2
    td: 0,7
    th: 2022 (scope row)
    td: 0,8
    td: 0,5
    th: 2023 (scope row)
    span: nicht berechenbar
    span: nicht berechenbar
    th: 2024 (scope row)
    span: minus 0,7 Prozentpunkte
    span: minus 0,3 Prozentpunkte
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Die senkrechte Achse enthält die Null.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart Change */

snapshots["soz-trend-chart ChosenPeriod"] = 
`figure: (aria-label Zeitverlauf: SGB-II-Quote (%))
  h3: SGB-II-Quote in Rosenhang: Rückgang um 6,9 Prozentpunkte (2013 bis 2022)
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
  span: Darstellung
  select: (tab stop)
    option: Werte (chosen)
    option: Index (Anfang = 100)
    option: Veränderung
    option: jedes Gebiet für sich
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
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 12,6 Prozent, geschätzt
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
    span: 23,9 Prozent, Bruch in der Reihe
    span: 17,4 Prozent, Bruch in der Reihe
    span: 16,4 Prozent, Bruch in der Reihe
    th: 2024 (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    td: 24,1
    td: 16,7
    td: 16,1
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Die senkrechte Achse enthält die Null.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart ChosenPeriod */

snapshots["soz-trend-chart City"] = 
`figure: (aria-label Zeitverlauf: SGB-II-Quote (%))
  h3: SGB-II-Quote in Kleinau: Rückgang um 0,3 Prozentpunkte seit 2023
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
  span: Darstellung
  select: (tab stop)
    option: Werte (chosen)
    option: Index (Anfang = 100)
    option: Veränderung
    option: jedes Gebiet für sich
  input: (aria-label Jahr wählen) (aria-valuetext 2024: Kleinau 16,1 Prozent) (tab stop)
  p: Werte 2024 (%)
  span: Kleinau
  span: 16,1 Prozent
  span: übrige Stadtteile
  li: Bruch in der Reihe
    b: |
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 16,4 Prozent, Bruch in der Reihe
    th: 2024 (scope row)
    td: 16,1
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Die senkrechte Achse enthält die Null.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart City */

snapshots["soz-trend-chart Counts"] = 
`figure: (aria-label Zeitverlauf: Haushalte mit Wohngeld (Haushalte))
  h3: Haushalte mit Wohngeld in Rosenhang: 316 Haushalte (2023)
  p: Haushalte mit Wohngeld (Haushalte) · Stadtteile · 2013 bis 2024
  p: Haushalte mit Wohngeld: Für Rosenhang liegt nur ein vergleichbarer Wert vor, 316 Haushalte (2023). Bruch in der Reihe 2023 (Wohngeld-Plus): Werte davor und danach sind nicht vergleichbar. 1 Wert unterliegt der Geheimhaltung.
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
  span: Darstellung
  select: (tab stop)
    option: Werte (chosen)
    option: Index (Anfang = 100)
    option: Veränderung
    option: jedes Gebiet für sich
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
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 316 Haushalte, Bruch in der Reihe
    span: 276 Haushalte, Bruch in der Reihe
    th: 2024 (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: null Haushalte
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Die senkrechte Achse enthält die Null.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Wohngeldstatistik (erfunden) , Stand 31.01.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart Counts */

snapshots["soz-trend-chart Empty"] = 
`strong: Keine Daten vorhanden
p: Für Stadtteile liegen keine Werte vor. Es gibt sie für: Städte, Bezirke.`;
/* end snapshot soz-trend-chart Empty */

snapshots["soz-trend-chart English"] = 
`figure: (aria-label Course over time: Basic income rate (SGB II) (%))
  h3: Basic income rate (SGB II) in Rosenhang: fall of 6.9 percentage points (2013 to 2022)
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
  span: View
  select: (tab stop)
    option: Values (chosen)
    option: Index (start = 100)
    option: Change
    option: Each area by itself
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
  p: Loading data …
  summary: As a table (tab stop)
  section[group]: (aria-label As a table) (tab stop)
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
    span: 12.6 percent, estimated
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
    span: 17.4 percent, break in the series
    span: 16.4 percent, break in the series
    th: 2024 (scope row)
    span: not shown for reasons of confidentiality
    td: 16.7
    td: 16.1
  summary: Download (tab stop)
  p: Loading data …
  summary: Share and cite (tab stop)
  p: Loading data …
  p: Basic income rate (SGB II): Persons entitled to basic income under SGB II per 100 persons below pension age.
  p: The vertical axis includes zero.
  p: Statistical confidentiality: counts below 3, except zero, are not shown. 6 of 426 values are confidential, also to protect other values. It has been checked that confidential values cannot be calculated from others.
  p: This city and its figures are fictional.
  p: Source: Basic income statistics (fictional) , as of 31 Mar 2025 , · Published by:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart English */

snapshots["soz-trend-chart Failed"] = 
`strong: Die Daten können nicht gezeigt werden.
p: Hier stehen keine Daten.
code: file-empty`;
/* end snapshot soz-trend-chart Failed */

snapshots["soz-trend-chart GapsOfEveryKind"] = 
`figure: (aria-label Zeitverlauf: Hilfen zur Erziehung (je 1.000))
  h3: Hilfen zur Erziehung in Rosenhang: Rückgang um 2,6 je 1.000 (2013 bis 2023)
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
  span: Darstellung
  select: (tab stop)
    option: Werte (chosen)
    option: Index (Anfang = 100)
    option: Veränderung
    option: jedes Gebiet für sich
  input: (aria-label Jahr wählen) (aria-valuetext 2024: Rosenhang aus Gründen der Geheimhaltung nicht ausgewiesen; Gartenstadt keine Angabe; Mühlenberg Angabe nicht sinnvoll; Weststadt nicht berechenbar; Innenstadt liegt noch nicht vor; Bahnhofsvorstadt 60,4 je 1.000, eingeschränkt; Kleinau 51,4 je 1.000) (tab stop)
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
    span: Angabe nicht sinnvoll
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
  li: Angabe nicht sinnvoll
    b: x
  li: nicht berechenbar
    b: x
  li: liegt noch nicht vor
    b: ...
  li: Aussagewert eingeschränkt
    b: ( )
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: Angabe nicht sinnvoll
    span: nicht berechenbar
    span: liegt noch nicht vor
    span: 60,4 je 1.000, eingeschränkt
    td: 51,4
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren.
  p: Die senkrechte Achse enthält die Null.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Jugendhilfestatistik (erfunden) , Stand 28.02.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart GapsOfEveryKind */

snapshots["soz-trend-chart Index"] = 
`figure: (aria-label Zeitverlauf: SGB-II-Quote (Index, 2023 = 100))
  h3: SGB-II-Quote in Weststadt: Rückgang um 0,7 Prozentpunkte seit 2023
  p: SGB-II-Quote (Index, 2023 = 100) · Stadtteile · 2023 bis 2024
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
    option: Königsaue
    option: Südufer
    option: Am Wehr
    option: Fischersruh
  button: Hinzufügen (tab stop)
  span: Darstellung
  select: (tab stop)
    option: Werte
    option: Index (Anfang = 100) (chosen)
    option: Veränderung
    option: jedes Gebiet für sich
  input: (aria-label Jahr wählen) (aria-valuetext 2024: Weststadt 96,0 Index, 2023 = 100; Hafenviertel 87,5 Index, 2023 = 100, vorläufig; Kleinau 98,2 Index, 2023 = 100) (tab stop)
  p: Werte 2024 (Index, 2023 = 100)
  span: Kleinau
  span: 98,2 Index, 2023 = 100
  button: (aria-pressed true) (tab stop)
    span: Weststadt
    span: 96,0 Index, 2023 = 100
  button: (aria-pressed true) (tab stop)
    span: Hafenviertel
    span: 87,5 Index, 2023 = 100, vorläufig
  span: übrige Stadtteile
  li: vorläufig
    b: p
  li: Bruch in der Reihe
    b: |
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: SGB-II-Quote (Index, 2023 = 100)
    th: Jahr (scope col)
    th: Weststadt (scope col)
    th: Hafenviertel (scope col)
    th: Kleinau (scope col)
    th: 2023 (scope row)
    span: 100,0 Index, 2023 = 100, Bruch in der Reihe
    span: 100,0 Index, 2023 = 100, Bruch in der Reihe
    span: 100,0 Index, 2023 = 100, Bruch in der Reihe
    th: 2024 (scope row)
    td: 96,0
    span: 87,5 Index, 2023 = 100, vorläufig
    td: 98,2
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Die senkrechte Achse beginnt nicht bei null.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart Index */

snapshots["soz-trend-chart IndexOfCounts"] = 
`figure: (aria-label Zeitverlauf: Haushalte mit Wohngeld (Index, 2023 = 100))
  h3: Haushalte mit Wohngeld in Rosenhang: 316 Haushalte (2023)
  p: Haushalte mit Wohngeld (Index, 2023 = 100) · Stadtteile · 2023 bis 2024
  p: Haushalte mit Wohngeld: Für Rosenhang liegt nur ein vergleichbarer Wert vor, 316 Haushalte (2023). Bruch in der Reihe 2023 (Wohngeld-Plus): Werte davor und danach sind nicht vergleichbar. 1 Wert unterliegt der Geheimhaltung.
  span: Gebiet zum Vergleich
  select: (tab stop)
    option: Bitte wählen (chosen)
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
  span: Darstellung
  select: (tab stop)
    option: Werte
    option: Index (Anfang = 100) (chosen)
    option: Veränderung
    option: jedes Gebiet für sich
  input: (aria-label Jahr wählen) (aria-valuetext 2024: Rosenhang aus Gründen der Geheimhaltung nicht ausgewiesen; Königsaue null Index, 2023 = 100; Kleinau 100,1 Index, 2023 = 100) (tab stop)
  p: Werte 2024 (Index, 2023 = 100)
  span: Kleinau
  span: 100,1 Index, 2023 = 100
  button: (aria-pressed true) (tab stop)
    span: Rosenhang
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
  button: (aria-pressed true) (tab stop)
    span: Königsaue
    span: null Index, 2023 = 100
  span: übrige Stadtteile
  li: geheim gehalten
    b: •
  li: Bruch in der Reihe
    b: |
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Haushalte mit Wohngeld (Index, 2023 = 100)
    th: Jahr (scope col)
    th: Rosenhang (scope col)
    th: Königsaue (scope col)
    th: Kleinau (scope col)
    th: 2023 (scope row)
    span: 100,0 Index, 2023 = 100, Bruch in der Reihe
    span: 100,0 Index, 2023 = 100, Bruch in der Reihe
    span: 100,0 Index, 2023 = 100, Bruch in der Reihe
    th: 2024 (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: null Index, 2023 = 100
    td: 100,1
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Die senkrechte Achse enthält die Null.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Wohngeldstatistik (erfunden) , Stand 31.01.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart IndexOfCounts */

snapshots["soz-trend-chart Loading"] = 
`div: (aria-busy true)
  p: Daten werden geladen …`;
/* end snapshot soz-trend-chart Loading */

snapshots["soz-trend-chart Months"] = 
`figure: (aria-label Zeitverlauf: SGB-II-Quote (%))
  h3: SGB-II-Quote in Weststadt: Anstieg um 2,0 Prozentpunkte seit Januar 2005
  p: SGB-II-Quote (%) · Stadtteile · Januar 2005 bis Dezember 2024
  p: SGB-II-Quote: In Weststadt stieg der Wert von 16,8 % (Jan. 2005) auf 18,8 % (Dez. 2024). Höchster Wert: 21,7 % (Apr. 2024).
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
  span: Darstellung
  select: (tab stop)
    option: Werte (chosen)
    option: Index (Anfang = 100)
    option: Veränderung
    option: jedes Gebiet für sich
  input: (aria-label Monat wählen) (aria-valuetext Dezember 2024: Weststadt 18,8 Prozent; Kleinau 11,0 Prozent) (tab stop)
  p: Werte im Dezember 2024 (%)
  span: Kleinau
  span: 11,0 Prozent
  button: (aria-pressed true) (tab stop)
    span: Weststadt
    span: 18,8 Prozent
  span: übrige Stadtteile
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Die senkrechte Achse enthält die Null.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart Months */

snapshots["soz-trend-chart Multiples"] = 
`figure: (aria-label Zeitverlauf: SGB-II-Quote (%))
  h3: SGB-II-Quote in Kleinau: Rückgang um 0,3 Prozentpunkte seit 2023
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
  span: Darstellung
  select: (tab stop)
    option: Werte
    option: Index (Anfang = 100)
    option: Veränderung
    option: jedes Gebiet für sich (chosen)
  input: (aria-label Jahr wählen) (aria-valuetext 2019: Kleinau 11,9 Prozent) (tab stop)
  p: Werte 2019 (%)
  span: Kleinau
  span: 11,9 Prozent
  li: Bruch in der Reihe
    b: |
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: SGB-II-Quote (%)
    th: Jahr (scope col)
    th: Nordhöhe (scope col)
    th: Rosenhang (scope col)
    th: Gartenstadt (scope col)
    th: Mühlenberg (scope col)
    th: Weststadt (scope col)
    th: Innenstadt (scope col)
    th: Bahnhofsvorstadt (scope col)
    th: Hafenviertel (scope col)
    th: Königsaue (scope col)
    th: Südufer (scope col)
    th: Am Wehr (scope col)
    th: Fischersruh (scope col)
    th: 2013 (scope row)
    td: 16,6
    td: 21,8
    td: 9,4
    td: 18,8
    td: 10,8
    td: 8,8
    td: 20,8
    td: 10,8
    td: 19,6
    td: 18,4
    td: 7,5
    span: Angabe nicht sinnvoll
    th: 2014 (scope row)
    td: 16,1
    td: 20,4
    td: 7,4
    td: 16,9
    td: 9,7
    td: 8,5
    td: 20,7
    td: 10,3
    td: 18,2
    td: 16,5
    td: 5,7
    span: Angabe nicht sinnvoll
    th: 2015 (scope row)
    td: 15,3
    td: 18,8
    td: 5,4
    td: 15,3
    td: 8,9
    td: 8,3
    span: 20,6 Prozent, an der Quelle geschützt
    td: 9,4
    td: 16,6
    td: 14,5
    td: 4,1
    span: Angabe nicht sinnvoll
    th: 2016 (scope row)
    td: 14,4
    td: 17,2
    td: 3,8
    span: keine Angabe
    td: 8,6
    td: 8,5
    td: 20,5
    td: 8,5
    td: 15,0
    td: 12,8
    td: 3,1
    span: Angabe nicht sinnvoll
    th: 2017 (scope row)
    td: 13,5
    td: 15,8
    td: 2,6
    span: keine Angabe
    td: 9,0
    td: 9,0
    td: 20,4
    td: 7,6
    td: 13,6
    td: 11,7
    td: 2,7
    span: Angabe nicht sinnvoll
    th: 2018 (scope row)
    td: 12,8
    td: 14,9
    td: 2,2
    td: 14,3
    td: 9,9
    td: 9,8
    td: 20,4
    td: 6,9
    td: 12,6
    td: 11,2
    td: 3,1
    td: 17,4
    th: 2019 (scope row)
    td: 12,2
    td: 14,4
    span: 2,4 Prozent, berichtigt
    td: 15,3
    td: 11,2
    td: 10,6
    td: 20,5
    td: 6,3
    td: 12,2
    td: 11,4
    td: 4,1
    td: 18,7
    th: 2020 (scope row)
    td: 11,8
    td: 14,3
    td: 3,1
    td: 16,6
    span: 12,6 Prozent, geschätzt
    td: 11,4
    td: 20,4
    td: 5,9
    td: 12,1
    td: 12,2
    td: 5,5
    td: 20,1
    th: 2021 (scope row)
    td: 11,5
    td: 14,5
    td: 4,1
    td: 18,1
    td: 13,8
    td: 11,9
    td: 20,2
    td: 5,6
    td: 12,3
    td: 13,2
    td: 7,0
    td: 21,3
    th: 2022 (scope row)
    td: 11,1
    td: 14,9
    td: 5,2
    td: 19,4
    td: 14,6
    td: 11,8
    td: 19,6
    td: 5,2
    td: 12,7
    td: 14,4
    td: 8,3
    td: 22,1
    th: 2023 (scope row)
    span: 12,5 Prozent, Bruch in der Reihe
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: 7,3 Prozent, Bruch in der Reihe
    span: 23,9 Prozent, Bruch in der Reihe
    span: 17,4 Prozent, Bruch in der Reihe
    span: 13,1 Prozent, Bruch in der Reihe
    span: 22,0 Prozent, Bruch in der Reihe
    span: 5,6 Prozent, Bruch in der Reihe
    span: 15,4 Prozent, Bruch in der Reihe
    span: 18,0 Prozent, Bruch in der Reihe
    span: 10,7 Prozent, Bruch in der Reihe
    span: 26,2 Prozent, Bruch in der Reihe
    th: 2024 (scope row)
    td: 11,8
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    td: 7,9
    td: 24,1
    td: 16,7
    td: 11,7
    td: 20,6
    span: 4,9 Prozent, vorläufig
    span: keine Angabe
    td: 18,7
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    td: 25,4
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Alle Bilder haben dieselbe Achse, von 0 bis 40.
  p: Die senkrechte Achse enthält die Null.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart Multiples */

snapshots["soz-trend-chart OwnHeadingAndSummary"] = 
`figure: (aria-label Zeitverlauf: SGB-II-Quote (%))
  h3: Wie sich die Quote entwickelt hat
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
  span: Darstellung
  select: (tab stop)
    option: Werte (chosen)
    option: Index (Anfang = 100)
    option: Veränderung
    option: jedes Gebiet für sich
  input: (aria-label Jahr wählen) (aria-valuetext 2024: Kleinau 16,1 Prozent) (tab stop)
  p: Werte 2024 (%)
  span: Kleinau
  span: 16,1 Prozent
  span: übrige Stadtteile
  li: Bruch in der Reihe
    b: |
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 16,4 Prozent, Bruch in der Reihe
    th: 2024 (scope row)
    td: 16,1
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Die senkrechte Achse enthält die Null.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart OwnHeadingAndSummary */

snapshots["soz-trend-chart Projection"] = 
`figure: (aria-label Zeitverlauf: Hilfen zur Erziehung (je 1.000))
  h3: Hilfen zur Erziehung in Weststadt: Anstieg um 22,1 je 1.000 (2013 bis 2023)
  p: Hilfen zur Erziehung (je 1.000) · Stadtteile · 2013 bis 2024
  p: Hilfen zur Erziehung: In Weststadt stieg der Wert von 30,5 je 1.000 (2013) auf 52,6 je 1.000 (2023). Höchster Wert: 52,6 je 1.000 (2023). 1 Wert fehlt.
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
  span: Darstellung
  select: (tab stop)
    option: Werte (chosen)
    option: Index (Anfang = 100)
    option: Veränderung
    option: jedes Gebiet für sich
  input: (aria-label Jahr wählen) (aria-valuetext 2024 (Vorausberechnung): Weststadt nicht berechenbar; Kleinau 51,4 je 1.000) (tab stop)
  p: Werte 2024 (je 1.000)
  span: Kleinau
  span: 51,4 je 1.000
  button: (aria-pressed true) (tab stop)
    span: Weststadt
    span: nicht berechenbar
  span: übrige Stadtteile
  li: nicht berechenbar
    b: x
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Hilfen zur Erziehung (je 1.000)
    th: Jahr (scope col)
    th: Weststadt (scope col)
    th: Kleinau (scope col)
    th: 2013 (scope row)
    td: 30,5
    td: 41,7
    th: 2014 (scope row)
    td: 29,0
    td: 40,1
    th: 2015 (scope row)
    td: 28,5
    td: 38,6
    th: 2016 (scope row)
    td: 29,2
    td: 37,7
    th: 2017 (scope row)
    td: 31,4
    td: 37,7
    th: 2018 (scope row)
    td: 34,8
    td: 38,8
    th: 2019 (scope row)
    td: 39,1
    td: 40,9
    th: 2020 (scope row)
    td: 43,8
    td: 43,5
    th: 2021 (Vorausberechnung) (scope row)
    td: 48,0
    td: 46,4
    th: 2022 (Vorausberechnung) (scope row)
    td: 51,1
    td: 48,9
    th: 2023 (Vorausberechnung) (scope row)
    td: 52,6
    td: 50,6
    th: 2024 (Vorausberechnung) (scope row)
    span: nicht berechenbar
    td: 51,4
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren.
  p: Die senkrechte Achse enthält die Null.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Jugendhilfestatistik (erfunden) , Stand 28.02.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart Projection */

snapshots["soz-trend-chart Quarters"] = 
`figure: (aria-label Zeitverlauf: SGB-II-Quote (%))
  h3: SGB-II-Quote in Weststadt: Anstieg um 0,8 Prozentpunkte seit dem 1. Quartal 2022
  p: SGB-II-Quote (%) · Stadtteile · 1. Quartal 2022 bis 4. Quartal 2024
  p: SGB-II-Quote: In Weststadt stieg der Wert von 16,8 % (Q1 2022) auf 17,6 % (Q4 2024). Höchster Wert: 21,1 % (Q2 2024).
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
  span: Darstellung
  select: (tab stop)
    option: Werte (chosen)
    option: Index (Anfang = 100)
    option: Veränderung
    option: jedes Gebiet für sich
  input: (aria-label Quartal wählen) (aria-valuetext 4. Quartal 2024: Weststadt 17,6 Prozent; Kleinau 10,0 Prozent) (tab stop)
  p: Werte im 4. Quartal 2024 (%)
  span: Kleinau
  span: 10,0 Prozent
  button: (aria-pressed true) (tab stop)
    span: Weststadt
    span: 17,6 Prozent
  span: übrige Stadtteile
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: SGB-II-Quote (%)
    th: Quartal (scope col)
    th: Weststadt (scope col)
    th: Kleinau (scope col)
    th: Q1 2022 (scope row)
    td: 16,8
    td: 12,0
    th: Q2 2022 (scope row)
    td: 19,1
    td: 14,0
    th: Q3 2022 (scope row)
    td: 17,3
    td: 12,0
    th: Q4 2022 (scope row)
    td: 15,6
    td: 10,0
    th: Q1 2023 (scope row)
    td: 17,8
    td: 12,0
    th: Q2 2023 (scope row)
    td: 20,1
    td: 14,0
    th: Q3 2023 (scope row)
    td: 18,3
    td: 12,0
    th: Q4 2023 (scope row)
    td: 16,6
    td: 10,0
    th: Q1 2024 (scope row)
    td: 18,8
    td: 12,0
    th: Q2 2024 (scope row)
    td: 21,1
    td: 14,0
    th: Q3 2024 (scope row)
    td: 19,3
    td: 12,0
    th: Q4 2024 (scope row)
    td: 17,6
    td: 10,0
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Die senkrechte Achse enthält die Null.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart Quarters */

snapshots["soz-trend-chart SelectedAreas"] = 
`figure: (aria-label Zeitverlauf: SGB-II-Quote (%))
  h3: SGB-II-Quote in Rosenhang: Rückgang um 6,9 Prozentpunkte (2013 bis 2022)
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
  span: Darstellung
  select: (tab stop)
    option: Werte (chosen)
    option: Index (Anfang = 100)
    option: Veränderung
    option: jedes Gebiet für sich
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
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 12,6 Prozent, geschätzt
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
    span: 23,9 Prozent, Bruch in der Reihe
    span: 17,4 Prozent, Bruch in der Reihe
    span: 16,4 Prozent, Bruch in der Reihe
    th: 2024 (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    td: 24,1
    td: 16,7
    td: 16,1
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Die senkrechte Achse enthält die Null.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart SelectedAreas */

snapshots["soz-trend-chart SixAreas"] = 
`figure: (aria-label Zeitverlauf: SGB-II-Quote (%))
  h3: SGB-II-Quote in Nordhöhe: Rückgang um 0,7 Prozentpunkte seit 2023
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
  span: Darstellung
  select: (tab stop)
    option: Werte (chosen)
    option: Index (Anfang = 100)
    option: Veränderung
    option: jedes Gebiet für sich
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
  li: Angabe nicht sinnvoll
    b: x
  li: Bruch in der Reihe
    b: |
  li: schon an der Quelle gerundet oder geschützt
    b: g
  li: geschätzt
    b: s
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: Angabe nicht sinnvoll
    td: 15,6
    th: 2014 (scope row)
    td: 16,1
    td: 20,4
    td: 9,7
    td: 20,7
    td: 5,7
    span: Angabe nicht sinnvoll
    td: 14,3
    th: 2015 (scope row)
    td: 15,3
    td: 18,8
    td: 8,9
    span: 20,6 Prozent, an der Quelle geschützt
    td: 4,1
    span: Angabe nicht sinnvoll
    td: 13,1
    th: 2016 (scope row)
    td: 14,4
    td: 17,2
    td: 8,6
    td: 20,5
    td: 3,1
    span: Angabe nicht sinnvoll
    td: 12,2
    th: 2017 (scope row)
    td: 13,5
    td: 15,8
    td: 9,0
    td: 20,4
    td: 2,7
    span: Angabe nicht sinnvoll
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
    span: 12,6 Prozent, geschätzt
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
    span: 12,5 Prozent, Bruch in der Reihe
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: 17,4 Prozent, Bruch in der Reihe
    span: 22,0 Prozent, Bruch in der Reihe
    span: 10,7 Prozent, Bruch in der Reihe
    span: 26,2 Prozent, Bruch in der Reihe
    span: 16,4 Prozent, Bruch in der Reihe
    th: 2024 (scope row)
    td: 11,8
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    td: 16,7
    td: 20,6
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    td: 25,4
    td: 16,1
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Die senkrechte Achse enthält die Null.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart SixAreas */

snapshots["soz-trend-chart Target"] = 
`figure: (aria-label Zeitverlauf: SGB-II-Quote (%))
  h3: SGB-II-Quote in Weststadt: Rückgang um 0,7 Prozentpunkte seit 2023
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
  span: Darstellung
  select: (tab stop)
    option: Werte (chosen)
    option: Index (Anfang = 100)
    option: Veränderung
    option: jedes Gebiet für sich
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
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 12,6 Prozent, geschätzt
    td: 12,5
    th: 2021 (scope row)
    td: 13,8
    td: 13,2
    th: 2022 (scope row)
    td: 14,6
    td: 13,7
    th: 2023 (scope row)
    span: 17,4 Prozent, Bruch in der Reihe
    span: 16,4 Prozent, Bruch in der Reihe
    th: 2024 (scope row)
    td: 16,7
    td: 16,1
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Die senkrechte Achse enthält die Null.
  p: Ziel: 10,0 %
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart Target */

snapshots["soz-trend-chart Targets"] = 
`figure: (aria-label Zeitverlauf: SGB-II-Quote (%))
  h3: SGB-II-Quote in Weststadt: Rückgang um 0,7 Prozentpunkte seit 2023
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
  span: Darstellung
  select: (tab stop)
    option: Werte (chosen)
    option: Index (Anfang = 100)
    option: Veränderung
    option: jedes Gebiet für sich
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
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 12,6 Prozent, geschätzt
    td: 12,5
    th: 2021 (scope row)
    td: 13,8
    td: 13,2
    th: 2022 (scope row)
    td: 14,6
    td: 13,7
    th: 2023 (scope row)
    span: 17,4 Prozent, Bruch in der Reihe
    span: 16,4 Prozent, Bruch in der Reihe
    th: 2024 (scope row)
    td: 16,7
    td: 16,1
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Die senkrechte Achse enthält die Null.
  p: Ziel: 14,0 % (2030)
  p: Ziel: 12,5 % (2035)
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart Targets */

snapshots["soz-trend-chart TargetsOfGoals"] = 
`figure: (aria-label Zeitverlauf: SGB-II-Quote (%))
  h3: SGB-II-Quote in Rosenhang: Rückgang um 6,9 Prozentpunkte (2013 bis 2022)
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
  span: Darstellung
  select: (tab stop)
    option: Werte (chosen)
    option: Index (Anfang = 100)
    option: Veränderung
    option: jedes Gebiet für sich
  input: (aria-label Jahr wählen) (aria-valuetext 2024: Rosenhang aus Gründen der Geheimhaltung nicht ausgewiesen; Kleinau 16,1 Prozent) (tab stop)
  p: Werte 2024 (%)
  span: Kleinau
  span: 16,1 Prozent
  button: (aria-pressed true) (tab stop)
    span: Rosenhang
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: übrige Stadtteile
  li: geheim gehalten
    b: •
  li: Bruch in der Reihe
    b: |
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: SGB-II-Quote (%)
    th: Jahr (scope col)
    th: Rosenhang (scope col)
    th: Kleinau (scope col)
    th: 2013 (scope row)
    td: 21,8
    td: 15,6
    th: 2014 (scope row)
    td: 20,4
    td: 14,3
    th: 2015 (scope row)
    td: 18,8
    td: 13,1
    th: 2016 (scope row)
    td: 17,2
    td: 12,2
    th: 2017 (scope row)
    td: 15,8
    td: 11,7
    th: 2018 (scope row)
    td: 14,9
    td: 11,6
    th: 2019 (scope row)
    td: 14,4
    td: 11,9
    th: 2020 (scope row)
    td: 14,3
    td: 12,5
    th: 2021 (scope row)
    td: 14,5
    td: 13,2
    th: 2022 (scope row)
    td: 14,9
    td: 13,7
    th: 2023 (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: 16,4 Prozent, Bruch in der Reihe
    th: 2024 (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    td: 16,1
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Die senkrechte Achse enthält die Null.
  p: Weniger Menschen sind auf Grundsicherung angewiesen: höchstens 14,0 % bis 2027
  p: Die Quote in Rosenhang sinkt unter den Durchschnitt: höchstens 15,0 % bis 2027 (Rosenhang)
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart TargetsOfGoals */

snapshots["soz-district-map ZoomedIn"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  div[group]: (aria-label Ausschnitt)
    button: + (aria-label Vergrößern) (tab stop)
    button: − (aria-label Verkleinern) (tab stop)
    button: Ganze Karte (aria-label Ganze Karte) (tab stop)
    button: ← (aria-label Ausschnitt nach links) (tab stop)
    button: ↑ (aria-label Ausschnitt nach oben) (tab stop)
    button: ↓ (aria-label Ausschnitt nach unten) (tab stop)
    button: → (aria-label Ausschnitt nach rechts) (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 7,9 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 7,9 bis unter 11,5 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 11,5 bis unter 14,4 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 14,4 bis unter 18,7 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 18,7 % und mehr
      span: , 4 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
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
    span: Königsaue: keine Angabe
    span: Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map ZoomedIn */

snapshots["soz-district-map OneClassAlone"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 7,9 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 7,9 bis unter 11,5 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 11,5 bis unter 14,4 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 14,4 bis unter 18,7 %
      span: , 1 Gebiet
    button: (aria-pressed true) (tab stop)
      span: 18,7 % und mehr
      span: , 4 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
  p: Rangfolge
    span: : Stadtteile
  span: Kleinau insgesamt
  strong: 16,1 %
  ul[listbox]: (tab stop)
    span: Fischersruh: 25,4 Prozent, Klasse 5 von 5, Rang 1 von 9
    span: Mühlenberg: 24,1 Prozent, Klasse 5 von 5, Rang 2 von 9
    span: Bahnhofsvorstadt: 20,6 Prozent, Klasse 5 von 5, Rang 3 von 9
    span: Südufer: 18,7 Prozent, Klasse 5 von 5, Rang 4 von 9
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map OneClassAlone */

snapshots["soz-district-map TableOpened"] = 
`figure: (aria-label Karte: SGB-II-Quote (%))
  h3: SGB-II-Quote: höchster Wert in Fischersruh (25,4 %)
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
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 7,9 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 7,9 bis unter 11,5 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 11,5 bis unter 14,4 %
      span: , 2 Gebiete
    button: (tab stop)
      span: 14,4 bis unter 18,7 %
      span: , 1 Gebiet
    button: (tab stop)
      span: 18,7 % und mehr
      span: , 4 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 2 Gebiete
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: p
    span: vorläufig
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
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
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 4,9, vorläufig
    span: 293, vorläufig
    span: 5985, vorläufig
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
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map TableOpened */

snapshots["soz-goal-board ChosenIndicator"] = 
`figure: (aria-label Ziele)
  h3: 5 Ziele: 1 erreicht, 1 gefährdet, 2 nicht zu beurteilen
  p: Ziele · mit Kennzahl, Zielwert und Maßnahmen
  p: Stand 15. Juni 2025: 5 Ziele, davon 4 mit einer veröffentlichten Kennzahl und einem Zielwert.
  span: Plan
  select: (tab stop)
    option: Alle Pläne (chosen)
    option: Wohnungsnotfallhilfe
    option: Älter werden
    option: Hilfen zur Erziehung
    option: Handlungskonzept Kinderarmut
  p: 1 · Handlungskonzept Kinderarmut
  p: Weniger Menschen sind auf Grundsicherung angewiesen
  button: SGB-II-Quote (aria-label SGB-II-Quote in den anderen Darstellungen zeigen) (aria-pressed true) (tab stop)
  span: nicht zu beurteilen
  b: 16,1 % (2024)
  span: höchstens 14,0 % bis 2027
  p: Für einen Trend liegen noch zu wenige Werte vor.
  p: 2 Maßnahmen: 1 läuft, 1 erledigt
  li: Sozialberatung in allen Stadtteilzentren ,
    span: läuft
  li: Bildungslotsinnen und -lotsen an Grundschulen ,
    span: erledigt
  p: Beschluss V-2023-090 (2023)
  p: 2 · Handlungskonzept Kinderarmut
  p: Die Quote in Rosenhang sinkt unter den Durchschnitt
  button: SGB-II-Quote, Rosenhang (aria-label SGB-II-Quote, Rosenhang in den anderen Darstellungen zeigen) (aria-pressed true)
  span: nicht zu beurteilen
  b: aus Gründen der Geheimhaltung nicht ausgewiesen (2024)
  span: höchstens 15,0 % bis 2027
  p: Der letzte Wert unterliegt der Geheimhaltung.
  p: 1 Maßnahme: 1 läuft
  li: Sozialberatung in allen Stadtteilzentren ,
    span: läuft
  p: Beschluss V-2023-090 (2023)
  p: 3 · Wohnungsnotfallhilfe
  p: Mehr Haushalte nehmen Wohngeld in Anspruch
  button: Haushalte mit Wohngeld (aria-label Haushalte mit Wohngeld in den anderen Darstellungen zeigen)
  span: erreicht
  b: 3397 Haushalte (2024)
  span: mindestens 2400 Haushalte bis 2024
  p: Der Wert 2024 erfüllt das Ziel.
  p: 2 Maßnahmen: 1 läuft, 1 ruht, 1 über der Zeit
  li: Wohngeldsprechstunde vor Ort ,
    span: läuft , über der Zeit
  li: Antrag in Leichter Sprache ,
    span: ruht
  a: Beschluss V-2021-044 (2021)
  p: 4 · Hilfen zur Erziehung
  p: Hilfen zur Erziehung gehen zurück
  button: Hilfen zur Erziehung (aria-label Hilfen zur Erziehung in den anderen Darstellungen zeigen)
  span: gefährdet
  b: 51,4 je 1.000 (2024)
  span: höchstens 30,0 je 1.000 bis 2030
  p: Bisher +1,36 je 1.000 im Jahr, also in die andere Richtung; nötig sind −3,57 je 1.000 im Jahr.
  p: Keine Maßnahmen verzeichnet
  p: 5 · Älter werden
  p: In jedem Bezirk gibt es einen Ort der Begegnung
  p: Mit keiner Kennzahl verknüpft.
  p: 2 Maßnahmen: 1 geplant, 1 nicht weiter verfolgt
  li: Begegnungsstätte Süd eröffnen ,
    span: geplant
  li: Mobiler Treff ,
    span: nicht weiter verfolgt
  p: Beschluss V-2019-207 (2019)
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: Ziele · mit Kennzahl, Zielwert und Maßnahmen
    th: Ziel (scope col)
    th: Kennzahl (scope col)
    th: Letzter Wert (scope col)
    th: Zielwert (scope col)
    th: Stand (scope col)
    th: Maßnahmen (scope col)
    th: Weniger Menschen sind auf Grundsicherung angewiesen (scope row)
    td: SGB-II-Quote
    td: 16,1 % (2024)
    td: höchstens 14,0 % bis 2027
    td: nicht zu beurteilen
    td: 2 Maßnahmen: 1 läuft, 1 erledigt
    th: Die Quote in Rosenhang sinkt unter den Durchschnitt (scope row)
    td: SGB-II-Quote, Rosenhang
    td: aus Gründen der Geheimhaltung nicht ausgewiesen (2024)
    td: höchstens 15,0 % bis 2027
    td: nicht zu beurteilen
    td: 1 Maßnahme: 1 läuft
    th: Mehr Haushalte nehmen Wohngeld in Anspruch (scope row)
    td: Haushalte mit Wohngeld
    td: 3397 Haushalte (2024)
    td: mindestens 2400 Haushalte bis 2024
    td: erreicht
    td: 2 Maßnahmen: 1 läuft, 1 ruht, 1 über der Zeit
    th: Hilfen zur Erziehung gehen zurück (scope row)
    td: Hilfen zur Erziehung
    td: 51,4 je 1.000 (2024)
    td: höchstens 30,0 je 1.000 bis 2030
    td: gefährdet
    td: Keine Maßnahmen verzeichnet
    th: In jedem Bezirk gibt es einen Ort der Begegnung (scope row)
    td: Mit keiner Kennzahl verknüpft.
    td: 2 Maßnahmen: 1 geplant, 1 nicht weiter verfolgt
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren.
  p: So wird beurteilt: Ist der Termin vorbei, entscheidet der Wert dieses Zeitraums. Vorher wird die Änderung, die im Jahr noch nötig ist, mit der bisherigen verglichen (Steigung nach Theil-Sen). Diese zählt nur, wenn der Trend gesichert ist (Mann-Kendall-Test, 95 %). „Gefährdet“ ist ein Anlass hinzusehen, keine Vorhersage.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: , Stand 15.01.2025 · Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 ; Wohngeldstatistik (erfunden) , Stand 31.01.2025 ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025 , jeweils · Herausgegeben von:
    a: Stadt Kleinau, Sozialamt: Sozialplanung in Kleinau (erfunden) (tab stop)
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-goal-board ChosenIndicator */

snapshots["soz-matrix NothingFound"] = 
`figure: (aria-label Matrix: Sozialmonitoring Kleinau (erfunden))
  h3: Sozialmonitoring Kleinau (erfunden): Fischersruh bei 3 von 3 Kennzahlen mit dem höchsten Wert
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
  span: Darstellung
  select: (tab stop)
    option: Werte in Klassen (chosen)
    option: Rang
  span: Gliederung
  select: (tab stop)
    option: ohne (chosen)
    option: Bezirke
  span: Zeilen suchen
  input: (tab stop)
  section[group]: (aria-label Tabelle, seitlich verschiebbar)
    p: Keine Zeile hat diesen Namen.
  span: Je Spalte Klassen mit etwa gleich vielen Gebieten :
  span: niedrig hoch
  li: null oder auf null gerundet
    b: 0
  li: keine Angabe
    b: .
  li: geheim gehalten
    b: •
  li: Angabe nicht sinnvoll
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
  p: Daten werden geladen …
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025 ; Wohngeldstatistik (erfunden) , Stand 31.01.2025 , jeweils · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-matrix NothingFound */

snapshots["soz-matrix Ordered"] = 
`figure: (aria-label Matrix: Sozialmonitoring Kleinau (erfunden))
  h3: Sozialmonitoring Kleinau (erfunden): Fischersruh bei 3 von 3 Kennzahlen mit dem höchsten Wert
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
  span: Darstellung
  select: (tab stop)
    option: Werte in Klassen (chosen)
    option: Rang
  span: Gliederung
  select: (tab stop)
    option: ohne (chosen)
    option: Bezirke
  span: Zeilen suchen
  input: (tab stop)
  section[group]: (aria-label Tabelle, seitlich verschiebbar)
    caption: Stadtteile nach Kennzahlen, 2024
    th: Stadtteil (scope col)
    th: (aria-sort descending) (scope col)
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
      button: Fischersruh
    td: 25,4
    td: 70,0
    td: 436
    th: (scope row)
      button: Mühlenberg
    td: 24,1
    span: Angabe nicht sinnvoll
    td: 416
    th: (scope row)
      button: Bahnhofsvorstadt
    td: 20,6
    span: 60,4, eingeschränkt
    td: 361
    th: (scope row)
      button: Südufer
    td: 18,7
    td: 56,6
    td: 332
    th: (scope row)
      button: Weststadt
    td: 16,7
    span: nicht berechenbar
    td: 300
    th: (scope row)
      button: Nordhöhe
    td: 11,8
    span: null
    td: 225
    th: (scope row)
      button: Innenstadt
    td: 11,7
    span: liegt noch nicht vor
    td: 223
    th: (scope row)
      button: Gartenstadt
    td: 7,9
    span: keine Angabe
    td: 165
    th: (scope row)
      button: Hafenviertel
    span: 4,9, vorläufig
    span: gerundet null
    td: 118
    th: (scope row)
      button: Rosenhang
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    th: (scope row)
      button: Königsaue
    span: keine Angabe
    span: ungültige Angabe
    span: null
    th: (scope row)
      button: Am Wehr
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    td: 41,0
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: Je Spalte Klassen mit etwa gleich vielen Gebieten :
  span: niedrig hoch
  li: null oder auf null gerundet
    b: 0
  li: keine Angabe
    b: .
  li: geheim gehalten
    b: •
  li: Angabe nicht sinnvoll
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
  p: Daten werden geladen …
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze. Hilfen zur Erziehung je 1.000 Personen unter 21 Jahren. Haushalte mit Wohngeld: Haushalte, die am Jahresende Wohngeld erhalten.
  p: Ohne Hilfen für junge Volljährige.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quellen: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 ; Jugendhilfestatistik (erfunden) , Stand 28.02.2025 ; Wohngeldstatistik (erfunden) , Stand 31.01.2025 , jeweils · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-matrix Ordered */

snapshots["soz-trend-chart AskedInVain"] = 
`figure: (aria-label Zeitverlauf: SGB-II-Quote (%))
  h3: SGB-II-Quote in Kleinau: Rückgang um 0,3 Prozentpunkte seit 2023
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
  span: Darstellung
  select: (tab stop)
    option: Werte (chosen)
    option: Index (Anfang = 100)
    option: Veränderung
    option: jedes Gebiet für sich
  input: (aria-label Jahr wählen) (aria-valuetext 2024: Kleinau 16,1 Prozent) (tab stop)
  p: Werte 2024 (%)
  span: Kleinau
  span: 16,1 Prozent
  span: übrige Stadtteile
  li: Bruch in der Reihe
    b: |
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
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
    span: 16,4 Prozent, Bruch in der Reihe
    th: 2024 (scope row)
    td: 16,1
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Die senkrechte Achse enthält die Null.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Die Angabe „forecast“ lässt sich nicht oder nur zum Teil verwenden.
  p: Die Angabe „view“ lässt sich nicht oder nur zum Teil verwenden. Gemeint ist vielleicht „index“.
  p: Die Angabe „annotations“ lässt sich nicht oder nur zum Teil verwenden.
  p: Die Angabe „target“ lässt sich nicht oder nur zum Teil verwenden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart AskedInVain */

snapshots["soz-trend-chart KeptInTheAddress"] = 
`figure: (aria-label Zeitverlauf: SGB-II-Quote (%))
  h3: SGB-II-Quote in Rosenhang: Rückgang um 6,9 Prozentpunkte (2013 bis 2022)
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
  span: Darstellung
  select: (tab stop)
    option: Werte (chosen)
    option: Index (Anfang = 100)
    option: Veränderung
    option: jedes Gebiet für sich
  input: (aria-label Jahr wählen) (aria-valuetext 2024: Rosenhang aus Gründen der Geheimhaltung nicht ausgewiesen; Kleinau 16,1 Prozent) (tab stop)
  p: Werte 2024 (%)
  span: Kleinau
  span: 16,1 Prozent
  button: (aria-pressed true) (tab stop)
    span: Rosenhang
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
  span: übrige Stadtteile
  li: geheim gehalten
    b: •
  li: Bruch in der Reihe
    b: |
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
    caption: SGB-II-Quote (%)
    th: Jahr (scope col)
    th: Rosenhang (scope col)
    th: Kleinau (scope col)
    th: 2013 (scope row)
    td: 21,8
    td: 15,6
    th: 2014 (scope row)
    td: 20,4
    td: 14,3
    th: 2015 (scope row)
    td: 18,8
    td: 13,1
    th: 2016 (scope row)
    td: 17,2
    td: 12,2
    th: 2017 (scope row)
    td: 15,8
    td: 11,7
    th: 2018 (scope row)
    td: 14,9
    td: 11,6
    th: 2019 (scope row)
    td: 14,4
    td: 11,9
    th: 2020 (scope row)
    td: 14,3
    td: 12,5
    th: 2021 (scope row)
    td: 14,5
    td: 13,2
    th: 2022 (scope row)
    td: 14,9
    td: 13,7
    th: 2023 (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    span: 16,4 Prozent, Bruch in der Reihe
    th: 2024 (scope row)
    span: aus Gründen der Geheimhaltung nicht ausgewiesen
    td: 16,1
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: SGB-II-Quote: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Die senkrechte Achse enthält die Null.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-trend-chart KeptInTheAddress */

snapshots["soz-district-map ManyAreas"] = 
`figure: (aria-label Karte: Kennzahl 0 (%))
  h3: Kennzahl 0: höchster Wert in Block 26, Block 127 und 10 weiteren (100,0 %)
  p: Kennzahl 0 (%) · Stadtteile · 2024
  p: Kennzahl 0 2024, 1200 Stadtteile: Die Werte reichen von 0,0 % (Block 57, Block 158 und 10 weitere) bis 100,0 % (Block 26, Block 127 und 10 weitere). Kleinau insgesamt: 47,0 %. 1 Wert unterliegt der Geheimhaltung, 1 Wert fehlt.
  span: Jahr
  input: (aria-valuetext 2024) (tab stop)
  button: Abspielen (tab stop)
  button: Nachbarn (tab stop)
  span: Gebiet suchen
  input: (tab stop)
  div[group]: (aria-label Legende)
    button: (tab stop)
      span: unter 21,0 %
      span: , 238 Gebiete
    button: (tab stop)
      span: 21,0 bis unter 41,0 %
      span: , 237 Gebiete
    button: (tab stop)
      span: 41,0 bis unter 60,0 %
      span: , 227 Gebiete
    button: (tab stop)
      span: 60,0 bis unter 80,0 %
      span: , 236 Gebiete
    button: (tab stop)
      span: 80,0 % und mehr
      span: , 248 Gebiete
    button: (tab stop)
      span: null
      span: , 12 Gebiete
    button: (tab stop)
      span: geheim gehalten
      span: , 1 Gebiet
    button: (tab stop)
      span: keine Angabe
      span: , 1 Gebiet
    span: ( )
    span: Aussagewert eingeschränkt
  p: Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.
  p: Rangfolge
    span: : Stadtteile
  span: Kleinau insgesamt
  strong: 47,0 %
  ul[listbox]: (tab stop)
    span: Block 26: 100,0 Prozent, Klasse 5 von 5, Rang 1 von 1198
    span: Block 127: 100,0 Prozent, Klasse 5 von 5, Rang 1 von 1198
    span: Block 228: 100,0 Prozent, Klasse 5 von 5, Rang 1 von 1198
    span: Block 329: 100,0 Prozent, Klasse 5 von 5, Rang 1 von 1198
    span: Block 430: 100,0 Prozent, Klasse 5 von 5, Rang 1 von 1198
    span: Block 531: 100,0 Prozent, Klasse 5 von 5, Rang 1 von 1198
    span: Block 632: 100,0 Prozent, Klasse 5 von 5, Rang 1 von 1198
    span: Block 733: 100,0 Prozent, Klasse 5 von 5, Rang 1 von 1198
    span: Block 834: 100,0 Prozent, Klasse 5 von 5, Rang 1 von 1198
    span: Block 935: 100,0 Prozent, Klasse 5 von 5, Rang 1 von 1198
    span: Block 1036: 100,0 Prozent, Klasse 5 von 5, Rang 1 von 1198
    span: Block 1137: 100,0 Prozent, Klasse 5 von 5, Rang 1 von 1198
    span: Block 96: 99,0 Prozent, Klasse 5 von 5, Rang 13 von 1198
    span: Block 197: 99,0 Prozent, Klasse 5 von 5, Rang 13 von 1198
    span: Block 298: 99,0 Prozent, Klasse 5 von 5, Rang 13 von 1198
    span: Block 399: 99,0 Prozent, Klasse 5 von 5, Rang 13 von 1198
    span: Block 500: 99,0 Prozent, Klasse 5 von 5, Rang 13 von 1198
    span: Block 601: 99,0 Prozent, Klasse 5 von 5, Rang 13 von 1198
    span: Block 702: 99,0 Prozent, Klasse 5 von 5, Rang 13 von 1198
    span: Block 803: 99,0 Prozent, Klasse 5 von 5, Rang 13 von 1198
    span: Block 904: 99,0 Prozent, Klasse 5 von 5, Rang 13 von 1198
    span: Block 1005: 99,0 Prozent, Klasse 5 von 5, Rang 13 von 1198
    span: Block 1106: 99,0 Prozent, Klasse 5 von 5, Rang 13 von 1198
    span: Block 65: 98,0 Prozent, Klasse 5 von 5, Rang 24 von 1198
  summary: Bedienung (tab stop)
  p: Daten werden geladen …
  summary: Als Tabelle (tab stop)
  section[group]: (aria-label Als Tabelle) (tab stop)
  summary: Herunterladen (tab stop)
  p: Daten werden geladen …
  summary: Teilen und zitieren (tab stop)
  p: Daten werden geladen …
  p: Kennzahl 0: Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze.
  p: Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
  p: Diese Stadt und ihre Zahlen sind erfunden.
  p: Quelle: Statistik der Grundsicherung (erfunden) , Stand 31.03.2025 , · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
    a: Datenlizenz Deutschland – Namensnennung – Version 2.0 (tab stop)
    a: Stadt Kleinau, Sozialamt (tab stop)`;
/* end snapshot soz-district-map ManyAreas */

