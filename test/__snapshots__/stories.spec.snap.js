/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["soz-district-map Boroughs is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      SGB-II-Quote am höchsten in Süd: 17,2 %
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    SGB-II-Quote (%) · Bezirke · 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    SGB-II-Quote 2024, 3 Bezirke: Die Werte reichen von 14,2 % (Mitte) bis 17,2 % (Süd). Kleinau insgesamt: 16,1 %.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <label>
      <span>
        Kennzahl
      </span>
      <select>
        <option value="sgb2-quote">
          SGB-II-Quote
        </option>
        <option value="wohngeld-haushalte">
          Haushalte mit Wohngeld
        </option>
      </select>
    </label>
    <label>
      <span>
        Ebene
      </span>
      <select>
        <option value="borough">
          Bezirke
        </option>
        <option value="district">
          Stadtteile
        </option>
      </select>
    </label>
    <label class="period">
      <span>
        Jahr
      </span>
      <span class="slider">
        <input
          aria-valuetext="2024"
          max="11"
          min="0"
          step="1"
          type="range"
        >
        <output>
          2024
        </output>
      </span>
    </label>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="layout">
      <div
        aria-hidden="true"
        class="map-side"
        style="--_ratio: 1.249;"
      >
      </div>
      <div
        class="ranking"
        part="ranking"
      >
        <p
          class="list-title"
          id="list-title"
        >
          Rangfolge
          <span class="unseen">
            : Bezirke
          </span>
        </p>
        <p class="city-value">
          <span>
            Kleinau insgesamt
          </span>
          <strong>
            16,1 %
          </strong>
        </p>
        <ul
          aria-labelledby="list-title"
          aria-multiselectable="true"
          role="listbox"
          style="--_values: 4ch;"
          tabindex="0"
        >
          <li
            aria-selected="false"
            data-code="3"
            id="option-0"
            role="option"
          >
            <span class="unseen">
              Süd: 17,2 Prozent, Klasse 5 von 5, Rang 1 von 3
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              1.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Süd
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              17,2
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="1"
            id="option-1"
            role="option"
          >
            <span class="unseen">
              Nord: 17,1 Prozent, Klasse 5 von 5, Rang 2 von 3
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              2.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Nord
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              17,1
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="2"
            id="option-2"
            role="option"
          >
            <span class="unseen">
              Mitte: 14,2 Prozent, Klasse 4 von 5, Rang 3 von 3
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              3.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Mitte
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              14,2
            </span>
          </li>
        </ul>
      </div>
    </div>
    <div
      aria-hidden="true"
      class="tooltip"
      part="tooltip"
      popover="manual"
    >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <ul
      aria-label="Legende"
      class="entries"
    >
      <li>
        <span>
          unter 12,0 %
        </span>
        <span
          aria-label="0 Gebiete"
          class="count"
        >
          0
        </span>
      </li>
      <li>
        <span>
          12,0 bis unter 12,8 %
        </span>
        <span
          aria-label="0 Gebiete"
          class="count"
        >
          0
        </span>
      </li>
      <li>
        <span>
          12,8 bis unter 13,5 %
        </span>
        <span
          aria-label="0 Gebiete"
          class="count"
        >
          0
        </span>
      </li>
      <li>
        <span>
          13,5 bis unter 15,2 %
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          15,2 % und mehr
        </span>
        <span
          aria-label="2 Gebiete"
          class="count"
        >
          2
        </span>
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        Als Tabelle
      </summary>
      <div
        aria-label="SGB-II-Quote (%) · Bezirke · 2024"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            SGB-II-Quote (%) · Bezirke · 2024
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Bezirk
              </th>
              <th scope="col">
                SGB-II-Quote (%)
              </th>
              <th scope="col">
                Personen
              </th>
              <th scope="col">
                Grundgesamtheit
              </th>
              <th scope="col">
                Rang
              </th>
            </tr>
          </thead>
          <tbody>
            <tr class="reference">
              <th scope="row">
                Kleinau
              </th>
              <td>
                16,1
              </td>
              <td>
                11.177
              </td>
              <td>
                69.420
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Süd
              </th>
              <td>
                17,2
              </td>
              <td>
                3540
              </td>
              <td>
                20.580
              </td>
              <td>
                1
              </td>
            </tr>
            <tr>
              <th scope="row">
                Nord
              </th>
              <td>
                17,1
              </td>
              <td>
                4094
              </td>
              <td>
                23.940
              </td>
              <td>
                2
              </td>
            </tr>
            <tr>
              <th scope="row">
                Mitte
              </th>
              <td>
                14,2
              </td>
              <td>
                3536
              </td>
              <td>
                24.900
              </td>
              <td>
                3
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quelle: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-district-map Boroughs is accessible and keeps its shadow DOM */

snapshots["soz-district-map Counts is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      Haushalte mit Wohngeld: höchste Zahl in Fischersruh (436 Haushalte)
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    Haushalte mit Wohngeld (Haushalte) · Stadtteile · 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    Haushalte mit Wohngeld 2024, 12 Stadtteile: Die Werte reichen von 0 Haushalte (Königsaue) bis 436 Haushalte (Fischersruh). Kleinau insgesamt: 3397 Haushalte. 2 Werte unterliegen der Geheimhaltung.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <label>
      <span>
        Kennzahl
      </span>
      <select>
        <option value="sgb2-quote">
          SGB-II-Quote
        </option>
        <option value="wohngeld-haushalte">
          Haushalte mit Wohngeld
        </option>
      </select>
    </label>
    <label>
      <span>
        Ebene
      </span>
      <select>
        <option value="borough">
          Bezirke
        </option>
        <option value="district">
          Stadtteile
        </option>
      </select>
    </label>
    <label class="period">
      <span>
        Jahr
      </span>
      <span class="slider">
        <input
          aria-valuetext="2024"
          max="11"
          min="0"
          step="1"
          type="range"
        >
        <output>
          2024
        </output>
      </span>
    </label>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="layout">
      <div
        aria-hidden="true"
        class="map-side"
        style="--_ratio: 1.249;"
      >
        <div class="sizes">
          <span>
            200
          </span>
          <span>
            50
          </span>
          <span>
            10 Haushalte
          </span>
        </div>
      </div>
      <div
        class="ranking"
        part="ranking"
      >
        <p
          class="list-title"
          id="list-title"
        >
          Rangfolge
          <span class="unseen">
            : Stadtteile
          </span>
        </p>
        <p class="city-value">
          <span>
            Kleinau insgesamt
          </span>
          <strong>
            3397 Haushalte
          </strong>
        </p>
        <ul
          aria-labelledby="list-title"
          aria-multiselectable="true"
          role="listbox"
          style="--_values: 3ch;"
          tabindex="0"
        >
          <li
            aria-selected="false"
            data-code="34"
            id="option-0"
            role="option"
          >
            <span class="unseen">
              Fischersruh: 436 Haushalte, Rang 1 von 10
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              1.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Fischersruh
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              436
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="14"
            id="option-1"
            role="option"
          >
            <span class="unseen">
              Mühlenberg: 416 Haushalte, Rang 2 von 10
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              2.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Mühlenberg
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              416
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="23"
            id="option-2"
            role="option"
          >
            <span class="unseen">
              Bahnhofsvorstadt: 361 Haushalte, Rang 3 von 10
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              3.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Bahnhofsvorstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              361
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="32"
            id="option-3"
            role="option"
          >
            <span class="unseen">
              Südufer: 332 Haushalte, Rang 4 von 10
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              4.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Südufer
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              332
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="21"
            id="option-4"
            role="option"
          >
            <span class="unseen">
              Weststadt: 300 Haushalte, Rang 5 von 10
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              5.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Weststadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              300
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="11"
            id="option-5"
            role="option"
          >
            <span class="unseen">
              Nordhöhe: 225 Haushalte, Rang 6 von 10
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              6.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Nordhöhe
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              225
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="22"
            id="option-6"
            role="option"
          >
            <span class="unseen">
              Innenstadt: 223 Haushalte, Rang 7 von 10
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              7.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Innenstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              223
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="13"
            id="option-7"
            role="option"
          >
            <span class="unseen">
              Gartenstadt: 165 Haushalte, Rang 8 von 10
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              8.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Gartenstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              165
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="24"
            id="option-8"
            role="option"
          >
            <span class="unseen">
              Hafenviertel: 118 Haushalte, Rang 9 von 10
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              9.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Hafenviertel
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              118
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="31"
            id="option-9"
            role="option"
          >
            <span class="unseen">
              Königsaue: null Haushalte, Rang 10 von 10
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              10.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Königsaue
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              0
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="12"
            id="option-10"
            role="option"
          >
            <span class="unseen">
              Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Rosenhang
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              •
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="33"
            id="option-11"
            role="option"
          >
            <span class="unseen">
              Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Am Wehr
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              •
            </span>
          </li>
        </ul>
      </div>
    </div>
    <div
      aria-hidden="true"
      class="tooltip"
      part="tooltip"
      popover="manual"
    >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <ul
      aria-label="Legende"
      class="entries"
    >
      <li>
        <span>
          null
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          geheim gehalten
        </span>
        <span
          aria-label="2 Gebiete"
          class="count"
        >
          2
        </span>
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        Als Tabelle
      </summary>
      <div
        aria-label="Haushalte mit Wohngeld (Haushalte) · Stadtteile · 2024"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            Haushalte mit Wohngeld (Haushalte) · Stadtteile · 2024
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Stadtteil
              </th>
              <th scope="col">
                Haushalte mit Wohngeld (Haushalte)
              </th>
              <th scope="col">
                Rang
              </th>
            </tr>
          </thead>
          <tbody>
            <tr class="reference">
              <th scope="row">
                Kleinau
              </th>
              <td>
                3397
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Fischersruh
              </th>
              <td>
                436
              </td>
              <td>
                1
              </td>
            </tr>
            <tr>
              <th scope="row">
                Mühlenberg
              </th>
              <td>
                416
              </td>
              <td>
                2
              </td>
            </tr>
            <tr>
              <th scope="row">
                Bahnhofsvorstadt
              </th>
              <td>
                361
              </td>
              <td>
                3
              </td>
            </tr>
            <tr>
              <th scope="row">
                Südufer
              </th>
              <td>
                332
              </td>
              <td>
                4
              </td>
            </tr>
            <tr>
              <th scope="row">
                Weststadt
              </th>
              <td>
                300
              </td>
              <td>
                5
              </td>
            </tr>
            <tr>
              <th scope="row">
                Nordhöhe
              </th>
              <td>
                225
              </td>
              <td>
                6
              </td>
            </tr>
            <tr>
              <th scope="row">
                Innenstadt
              </th>
              <td>
                223
              </td>
              <td>
                7
              </td>
            </tr>
            <tr>
              <th scope="row">
                Gartenstadt
              </th>
              <td>
                165
              </td>
              <td>
                8
              </td>
            </tr>
            <tr>
              <th scope="row">
                Hafenviertel
              </th>
              <td>
                118
              </td>
              <td>
                9
              </td>
            </tr>
            <tr>
              <th scope="row">
                Königsaue
              </th>
              <td>
                0
              </td>
              <td>
                10
              </td>
            </tr>
            <tr>
              <th scope="row">
                Rosenhang
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Am Wehr
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quelle: Wohngeldstatistik (erfunden), Stand 31.01.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-district-map Counts is accessible and keeps its shadow DOM */

snapshots["soz-district-map EarlierPeriod is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      SGB-II-Quote am höchsten in Bahnhofsvorstadt: 20,6 %
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    SGB-II-Quote (%) · Stadtteile · 2015
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    SGB-II-Quote 2015, 12 Stadtteile: Die Werte reichen von 4,1 % (Am Wehr) bis 20,6 % (Bahnhofsvorstadt). Kleinau insgesamt: 13,1 %. 1 Wert fehlt.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <label>
      <span>
        Kennzahl
      </span>
      <select>
        <option value="sgb2-quote">
          SGB-II-Quote
        </option>
        <option value="wohngeld-haushalte">
          Haushalte mit Wohngeld
        </option>
      </select>
    </label>
    <label>
      <span>
        Ebene
      </span>
      <select>
        <option value="borough">
          Bezirke
        </option>
        <option value="district">
          Stadtteile
        </option>
      </select>
    </label>
    <label class="period">
      <span>
        Jahr
      </span>
      <span class="slider">
        <input
          aria-valuetext="2015"
          max="11"
          min="0"
          step="1"
          type="range"
        >
        <output>
          2015
        </output>
      </span>
    </label>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="layout">
      <div
        aria-hidden="true"
        class="map-side"
        style="--_ratio: 1.249;"
      >
      </div>
      <div
        class="ranking"
        part="ranking"
      >
        <p
          class="list-title"
          id="list-title"
        >
          Rangfolge
          <span class="unseen">
            : Stadtteile
          </span>
        </p>
        <p class="city-value">
          <span>
            Kleinau insgesamt
          </span>
          <strong>
            13,1 %
          </strong>
        </p>
        <ul
          aria-labelledby="list-title"
          aria-multiselectable="true"
          role="listbox"
          style="--_values: 6ch;"
          tabindex="0"
        >
          <li
            aria-selected="false"
            data-code="23"
            id="option-0"
            role="option"
          >
            <span class="unseen">
              Bahnhofsvorstadt: 20,6 Prozent, an der Quelle geschützt, Klasse 5 von 5, Rang 1 von 11
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              1.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Bahnhofsvorstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              20,6 g
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="12"
            id="option-1"
            role="option"
          >
            <span class="unseen">
              Rosenhang: 18,8 Prozent, Klasse 5 von 5, Rang 2 von 11
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              2.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Rosenhang
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              18,8
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="31"
            id="option-2"
            role="option"
          >
            <span class="unseen">
              Königsaue: 16,6 Prozent, Klasse 4 von 5, Rang 3 von 11
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              3.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Königsaue
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              16,6
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="11"
            id="option-3"
            role="option"
          >
            <span class="unseen">
              Nordhöhe: 15,3 Prozent, Klasse 4 von 5, Rang 4 von 11
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              4.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Nordhöhe
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              15,3
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="14"
            id="option-4"
            role="option"
          >
            <span class="unseen">
              Mühlenberg: 15,3 Prozent, Klasse 4 von 5, Rang 4 von 11
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              4.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Mühlenberg
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              15,3
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="32"
            id="option-5"
            role="option"
          >
            <span class="unseen">
              Südufer: 14,5 Prozent, Klasse 4 von 5, Rang 6 von 11
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              6.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Südufer
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              14,5
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="24"
            id="option-6"
            role="option"
          >
            <span class="unseen">
              Hafenviertel: 9,4 Prozent, Klasse 2 von 5, Rang 7 von 11
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              7.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Hafenviertel
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              9,4
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="21"
            id="option-7"
            role="option"
          >
            <span class="unseen">
              Weststadt: 8,9 Prozent, Klasse 2 von 5, Rang 8 von 11
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              8.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Weststadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              8,9
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="22"
            id="option-8"
            role="option"
          >
            <span class="unseen">
              Innenstadt: 8,3 Prozent, Klasse 2 von 5, Rang 9 von 11
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              9.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Innenstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              8,3
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="13"
            id="option-9"
            role="option"
          >
            <span class="unseen">
              Gartenstadt: 5,4 Prozent, Klasse 1 von 5, Rang 10 von 11
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              10.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Gartenstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              5,4
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="33"
            id="option-10"
            role="option"
          >
            <span class="unseen">
              Am Wehr: 4,1 Prozent, Klasse 1 von 5, Rang 11 von 11
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              11.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Am Wehr
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              4,1
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="34"
            id="option-11"
            role="option"
          >
            <span class="unseen">
              Fischersruh: nicht sinnvoll
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Fischersruh
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              x
            </span>
          </li>
        </ul>
      </div>
    </div>
    <div
      aria-hidden="true"
      class="tooltip"
      part="tooltip"
      popover="manual"
    >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <ul
      aria-label="Legende"
      class="entries"
    >
      <li>
        <span>
          unter 7,9 %
        </span>
        <span
          aria-label="2 Gebiete"
          class="count"
        >
          2
        </span>
      </li>
      <li>
        <span>
          7,9 bis unter 11,5 %
        </span>
        <span
          aria-label="3 Gebiete"
          class="count"
        >
          3
        </span>
      </li>
      <li>
        <span>
          11,5 bis unter 14,4 %
        </span>
        <span
          aria-label="0 Gebiete"
          class="count"
        >
          0
        </span>
      </li>
      <li>
        <span>
          14,4 bis unter 18,7 %
        </span>
        <span
          aria-label="4 Gebiete"
          class="count"
        >
          4
        </span>
      </li>
      <li>
        <span>
          18,7 % und mehr
        </span>
        <span
          aria-label="2 Gebiete"
          class="count"
        >
          2
        </span>
      </li>
      <li>
        <span>
          nicht sinnvoll
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span class="sign">
          g
        </span>
        <span>
          schon an der Quelle gerundet oder geschützt
        </span>
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        Als Tabelle
      </summary>
      <div
        aria-label="SGB-II-Quote (%) · Stadtteile · 2015"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            SGB-II-Quote (%) · Stadtteile · 2015
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Stadtteil
              </th>
              <th scope="col">
                SGB-II-Quote (%)
              </th>
              <th scope="col">
                Personen
              </th>
              <th scope="col">
                Grundgesamtheit
              </th>
              <th scope="col">
                Rang
              </th>
            </tr>
          </thead>
          <tbody>
            <tr class="reference">
              <th scope="row">
                Kleinau
              </th>
              <td>
                13,1
              </td>
              <td>
                8599
              </td>
              <td>
                65.640
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Bahnhofsvorstadt
              </th>
              <td>
                20,6 g
              </td>
              <td>
                1564 g
              </td>
              <td>
                7590 g
              </td>
              <td>
                1
              </td>
            </tr>
            <tr>
              <th scope="row">
                Rosenhang
              </th>
              <td>
                18,8
              </td>
              <td>
                1246
              </td>
              <td>
                6630
              </td>
              <td>
                2
              </td>
            </tr>
            <tr>
              <th scope="row">
                Königsaue
              </th>
              <td>
                16,6
              </td>
              <td>
                623
              </td>
              <td>
                3750
              </td>
              <td>
                3
              </td>
            </tr>
            <tr>
              <th scope="row">
                Nordhöhe
              </th>
              <td>
                15,3
              </td>
              <td>
                500
              </td>
              <td>
                3270
              </td>
              <td>
                4
              </td>
            </tr>
            <tr>
              <th scope="row">
                Mühlenberg
              </th>
              <td>
                15,3
              </td>
              <td>
                1235
              </td>
              <td>
                8070
              </td>
              <td>
                4
              </td>
            </tr>
            <tr>
              <th scope="row">
                Südufer
              </th>
              <td>
                14,5
              </td>
              <td>
                1031
              </td>
              <td>
                7110
              </td>
              <td>
                6
              </td>
            </tr>
            <tr>
              <th scope="row">
                Hafenviertel
              </th>
              <td>
                9,4
              </td>
              <td>
                533
              </td>
              <td>
                5670
              </td>
              <td>
                7
              </td>
            </tr>
            <tr>
              <th scope="row">
                Weststadt
              </th>
              <td>
                8,9
              </td>
              <td>
                547
              </td>
              <td>
                6150
              </td>
              <td>
                8
              </td>
            </tr>
            <tr>
              <th scope="row">
                Innenstadt
              </th>
              <td>
                8,3
              </td>
              <td>
                351
              </td>
              <td>
                4230
              </td>
              <td>
                9
              </td>
            </tr>
            <tr>
              <th scope="row">
                Gartenstadt
              </th>
              <td>
                5,4
              </td>
              <td>
                254
              </td>
              <td>
                4710
              </td>
              <td>
                10
              </td>
            </tr>
            <tr>
              <th scope="row">
                Am Wehr
              </th>
              <td>
                4,1
              </td>
              <td>
                213
              </td>
              <td>
                5190
              </td>
              <td>
                11
              </td>
            </tr>
            <tr>
              <th scope="row">
                Fischersruh
              </th>
              <td>
                <span aria-hidden="true">
                  x
                </span>
                <span class="unseen">
                  nicht sinnvoll
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  x
                </span>
                <span class="unseen">
                  nicht sinnvoll
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  x
                </span>
                <span class="unseen">
                  nicht sinnvoll
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quelle: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Zeitraum: 2015 · Gebietsstand: 31.12.2024 · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-district-map EarlierPeriod is accessible and keeps its shadow DOM */

snapshots["soz-district-map Empty is accessible and keeps its shadow DOM"] = 
`<div
  class="state"
  part="state"
>
  <p>
    <strong>
      Keine Daten vorhanden
    </strong>
  </p>
  <p>
    Für Stadtteile liegen keine Werte vor. Es gibt sie für: Städte, Bezirke.
  </p>
  <slot>
  </slot>
</div>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-district-map Empty is accessible and keeps its shadow DOM */

snapshots["soz-district-map English is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      Basic income rate (SGB II) highest in Fischersruh: 25.4%
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    Basic income rate (SGB II) (%) · Districts · 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    Basic income rate (SGB II) in 2024, 12 Districts: values range from 4.9% (Hafenviertel) to 25.4% (Fischersruh). Kleinau as a whole: 16.1%. 2 values are confidential, 1 value is missing.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <label>
      <span>
        Indicator
      </span>
      <select>
        <option value="sgb2-quote">
          Basic income rate (SGB II)
        </option>
        <option value="wohngeld-haushalte">
          Households with housing benefit
        </option>
      </select>
    </label>
    <label>
      <span>
        Level
      </span>
      <select>
        <option value="borough">
          Boroughs
        </option>
        <option value="district">
          Districts
        </option>
      </select>
    </label>
    <label class="period">
      <span>
        Year
      </span>
      <span class="slider">
        <input
          aria-valuetext="2024"
          max="11"
          min="0"
          step="1"
          type="range"
        >
        <output>
          2024
        </output>
      </span>
    </label>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="layout">
      <div
        aria-hidden="true"
        class="map-side"
        style="--_ratio: 1.249;"
      >
      </div>
      <div
        class="ranking"
        part="ranking"
      >
        <p
          class="list-title"
          id="list-title"
        >
          Ranking
          <span class="unseen">
            : Districts
          </span>
        </p>
        <p class="city-value">
          <span>
            Kleinau as a whole
          </span>
          <strong>
            16.1%
          </strong>
        </p>
        <ul
          aria-labelledby="list-title"
          aria-multiselectable="true"
          role="listbox"
          style="--_values: 5ch;"
          tabindex="0"
        >
          <li
            aria-selected="false"
            data-code="34"
            id="option-0"
            role="option"
          >
            <span class="unseen">
              Fischersruh: 25.4 percent, class 5 of 5, rank 1 of 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              1.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Fischersruh
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              25.4
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="14"
            id="option-1"
            role="option"
          >
            <span class="unseen">
              Mühlenberg: 24.1 percent, class 5 of 5, rank 2 of 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              2.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Mühlenberg
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              24.1
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="23"
            id="option-2"
            role="option"
          >
            <span class="unseen">
              Bahnhofsvorstadt: 20.6 percent, class 5 of 5, rank 3 of 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              3.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Bahnhofsvorstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              20.6
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="32"
            id="option-3"
            role="option"
          >
            <span class="unseen">
              Südufer: 18.7 percent, class 5 of 5, rank 4 of 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              4.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Südufer
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              18.7
            </span>
          </li>
          <li
            aria-selected="true"
            data-code="21"
            id="option-4"
            role="option"
          >
            <span class="unseen">
              Weststadt: 16.7 percent, class 4 of 5, rank 5 of 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              5.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Weststadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              16.7
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="11"
            id="option-5"
            role="option"
          >
            <span class="unseen">
              Nordhöhe: 11.8 percent, class 3 of 5, rank 6 of 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              6.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Nordhöhe
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              11.8
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="22"
            id="option-6"
            role="option"
          >
            <span class="unseen">
              Innenstadt: 11.7 percent, class 3 of 5, rank 7 of 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              7.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Innenstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              11.7
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="13"
            id="option-7"
            role="option"
          >
            <span class="unseen">
              Gartenstadt: 7.9 percent, class 2 of 5, rank 8 of 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              8.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Gartenstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              7.9
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="24"
            id="option-8"
            role="option"
          >
            <span class="unseen">
              Hafenviertel: 4.9 percent, provisional, class 1 of 5, rank 9 of 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              9.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Hafenviertel
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              4.9 p
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="12"
            id="option-9"
            role="option"
          >
            <span class="unseen">
              Rosenhang: not shown for reasons of confidentiality
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Rosenhang
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              •
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="31"
            id="option-10"
            role="option"
          >
            <span class="unseen">
              Königsaue: no data
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Königsaue
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              .
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="33"
            id="option-11"
            role="option"
          >
            <span class="unseen">
              Am Wehr: not shown for reasons of confidentiality
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Am Wehr
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              •
            </span>
          </li>
        </ul>
      </div>
    </div>
    <div
      aria-hidden="true"
      class="tooltip"
      part="tooltip"
      popover="manual"
    >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <ul
      aria-label="Legend"
      class="entries"
    >
      <li>
        <span>
          under 7.9%
        </span>
        <span
          aria-label="1 area"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          7.9 to under 11.5%
        </span>
        <span
          aria-label="1 area"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          11.5 to under 14.4%
        </span>
        <span
          aria-label="2 areas"
          class="count"
        >
          2
        </span>
      </li>
      <li>
        <span>
          14.4 to under 18.7%
        </span>
        <span
          aria-label="1 area"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          18.7% or more
        </span>
        <span
          aria-label="4 areas"
          class="count"
        >
          4
        </span>
      </li>
      <li>
        <span>
          confidential
        </span>
        <span
          aria-label="2 areas"
          class="count"
        >
          2
        </span>
      </li>
      <li>
        <span>
          no data
        </span>
        <span
          aria-label="1 area"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span class="sign">
          p
        </span>
        <span>
          provisional
        </span>
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        How to use
      </summary>
      <p>
        In the ranking: arrow keys, Home, End, Page Up and Page Down change the area, letters jump to a name, Enter or Space selects an area, Escape clears the selection. On the map: a tap or click selects an area.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        As a table
      </summary>
      <div
        aria-label="Basic income rate (SGB II) (%) · Districts · 2024"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            Basic income rate (SGB II) (%) · Districts · 2024
          </caption>
          <thead>
            <tr>
              <th scope="col">
                District
              </th>
              <th scope="col">
                Basic income rate (SGB II) (%)
              </th>
              <th scope="col">
                persons
              </th>
              <th scope="col">
                Base population
              </th>
              <th scope="col">
                Rank
              </th>
            </tr>
          </thead>
          <tbody>
            <tr class="reference">
              <th scope="row">
                Kleinau
              </th>
              <td>
                16.1
              </td>
              <td>
                11,177
              </td>
              <td>
                69,420
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  no rank
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Fischersruh
              </th>
              <td>
                25.4
              </td>
              <td>
                911
              </td>
              <td>
                3,585
              </td>
              <td>
                1
              </td>
            </tr>
            <tr>
              <th scope="row">
                Mühlenberg
              </th>
              <td>
                24.1
              </td>
              <td>
                2,021
              </td>
              <td>
                8,385
              </td>
              <td>
                2
              </td>
            </tr>
            <tr>
              <th scope="row">
                Bahnhofsvorstadt
              </th>
              <td>
                20.6
              </td>
              <td>
                1,628
              </td>
              <td>
                7,905
              </td>
              <td>
                3
              </td>
            </tr>
            <tr>
              <th scope="row">
                Südufer
              </th>
              <td>
                18.7
              </td>
              <td>
                1,388
              </td>
              <td>
                7,425
              </td>
              <td>
                4
              </td>
            </tr>
            <tr>
              <th scope="row">
                Weststadt
              </th>
              <td>
                16.7
              </td>
              <td>
                1,080
              </td>
              <td>
                6,465
              </td>
              <td>
                5
              </td>
            </tr>
            <tr>
              <th scope="row">
                Nordhöhe
              </th>
              <td>
                11.8
              </td>
              <td>
                423
              </td>
              <td>
                3,585
              </td>
              <td>
                6
              </td>
            </tr>
            <tr>
              <th scope="row">
                Innenstadt
              </th>
              <td>
                11.7
              </td>
              <td>
                532
              </td>
              <td>
                4,545
              </td>
              <td>
                7
              </td>
            </tr>
            <tr>
              <th scope="row">
                Gartenstadt
              </th>
              <td>
                7.9
              </td>
              <td>
                397
              </td>
              <td>
                5,025
              </td>
              <td>
                8
              </td>
            </tr>
            <tr>
              <th scope="row">
                Hafenviertel
              </th>
              <td>
                4.9 p
              </td>
              <td>
                293 p
              </td>
              <td>
                5,985 p
              </td>
              <td>
                9
              </td>
            </tr>
            <tr>
              <th scope="row">
                Rosenhang
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  not shown for reasons of confidentiality
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  not shown for reasons of confidentiality
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  not shown for reasons of confidentiality
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  no rank
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Königsaue
              </th>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  no data
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  no data
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  no data
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  no rank
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Am Wehr
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  not shown for reasons of confidentiality
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  not shown for reasons of confidentiality
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  not shown for reasons of confidentiality
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  no rank
                </span>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Statistical confidentiality: counts below 3, except zero, are not shown. 6 of 426 values are confidential, also to protect other values. It has been checked that confidential values cannot be calculated from others.
    </p>
    <p class="source">
      Source: Basic income statistics (fictional), as of 31 Mar 2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Period: 2024 · Boundaries as of: 31 Dec 2024 · Published by:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      This city and its figures are fictional.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-district-map English is accessible and keeps its shadow DOM */

snapshots["soz-district-map EveryStatus is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      Hilfen zur Erziehung am höchsten in Fischersruh: 70,0 je 1.000
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    Hilfen zur Erziehung (je 1.000) · Stadtteile · 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    Hilfen zur Erziehung 2024, 12 Stadtteile: Die Werte reichen von 0,0 je 1.000 (Nordhöhe und Hafenviertel) bis 70,0 je 1.000 (Fischersruh). Kleinau insgesamt: 51,4 je 1.000. 1 Wert unterliegt der Geheimhaltung, 5 Werte fehlen.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <label>
      <span>
        Ebene
      </span>
      <select>
        <option value="borough">
          Bezirke
        </option>
        <option value="district">
          Stadtteile
        </option>
      </select>
    </label>
    <label class="period">
      <span>
        Jahr
      </span>
      <span class="slider">
        <input
          aria-valuetext="2024"
          max="11"
          min="0"
          step="1"
          type="range"
        >
        <output>
          2024
        </output>
      </span>
    </label>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="layout">
      <div
        aria-hidden="true"
        class="map-side"
        style="--_ratio: 1.249;"
      >
      </div>
      <div
        class="ranking"
        part="ranking"
      >
        <p
          class="list-title"
          id="list-title"
        >
          Rangfolge
          <span class="unseen">
            : Stadtteile
          </span>
        </p>
        <p class="city-value">
          <span>
            Kleinau insgesamt
          </span>
          <strong>
            51,4 je 1.000
          </strong>
        </p>
        <ul
          aria-labelledby="list-title"
          aria-multiselectable="true"
          role="listbox"
          style="--_values: 6ch;"
          tabindex="0"
        >
          <li
            aria-selected="false"
            data-code="34"
            id="option-0"
            role="option"
          >
            <span class="unseen">
              Fischersruh: 70,0 je 1.000, Klasse 5 von 5, Rang 1 von 6
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              1.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Fischersruh
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              70,0
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="23"
            id="option-1"
            role="option"
          >
            <span class="unseen">
              Bahnhofsvorstadt: 60,4 je 1.000, eingeschränkt, Klasse 5 von 5, Rang 2 von 6
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              2.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Bahnhofsvorstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              (60,4)
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="32"
            id="option-2"
            role="option"
          >
            <span class="unseen">
              Südufer: 56,6 je 1.000, Klasse 5 von 5, Rang 3 von 6
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              3.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Südufer
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              56,6
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="33"
            id="option-3"
            role="option"
          >
            <span class="unseen">
              Am Wehr: 41,0 je 1.000, Klasse 3 von 5, Rang 4 von 6
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              4.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Am Wehr
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              41,0
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="11"
            id="option-4"
            role="option"
          >
            <span class="unseen">
              Nordhöhe: null je 1.000, Rang 5 von 6
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              5.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Nordhöhe
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              0,0
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="24"
            id="option-5"
            role="option"
          >
            <span class="unseen">
              Hafenviertel: gerundet null, Rang 5 von 6
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              5.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Hafenviertel
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              0
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="12"
            id="option-6"
            role="option"
          >
            <span class="unseen">
              Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Rosenhang
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              •
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="13"
            id="option-7"
            role="option"
          >
            <span class="unseen">
              Gartenstadt: keine Angabe
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Gartenstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              .
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="14"
            id="option-8"
            role="option"
          >
            <span class="unseen">
              Mühlenberg: nicht sinnvoll
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Mühlenberg
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              x
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="21"
            id="option-9"
            role="option"
          >
            <span class="unseen">
              Weststadt: nicht berechenbar
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Weststadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              x
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="22"
            id="option-10"
            role="option"
          >
            <span class="unseen">
              Innenstadt: liegt noch nicht vor
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Innenstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              ...
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="31"
            id="option-11"
            role="option"
          >
            <span class="unseen">
              Königsaue: ungültige Angabe
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Königsaue
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              ?
            </span>
          </li>
        </ul>
      </div>
    </div>
    <div
      aria-hidden="true"
      class="tooltip"
      part="tooltip"
      popover="manual"
    >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <ul
      aria-label="Legende"
      class="entries"
    >
      <li>
        <span>
          unter 28,8
        </span>
        <span
          aria-label="0 Gebiete"
          class="count"
        >
          0
        </span>
      </li>
      <li>
        <span>
          28,8 bis unter 41,0
        </span>
        <span
          aria-label="0 Gebiete"
          class="count"
        >
          0
        </span>
      </li>
      <li>
        <span>
          41,0 bis unter 44,4
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          44,4 bis unter 53,3
        </span>
        <span
          aria-label="0 Gebiete"
          class="count"
        >
          0
        </span>
      </li>
      <li>
        <span>
          53,3 und mehr
        </span>
        <span
          aria-label="3 Gebiete"
          class="count"
        >
          3
        </span>
      </li>
      <li>
        <span>
          null
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          mehr als null, gerundet null
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          geheim gehalten
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          keine Angabe
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          liegt noch nicht vor
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          nicht sinnvoll
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          nicht berechenbar
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          ungültige Angabe
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span class="sign">
          ( )
        </span>
        <span>
          Aussagewert eingeschränkt
        </span>
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        Als Tabelle
      </summary>
      <div
        aria-label="Hilfen zur Erziehung (je 1.000) · Stadtteile · 2024"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            Hilfen zur Erziehung (je 1.000) · Stadtteile · 2024
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Stadtteil
              </th>
              <th scope="col">
                Hilfen zur Erziehung (je 1.000)
              </th>
              <th scope="col">
                Hilfen
              </th>
              <th scope="col">
                Grundgesamtheit
              </th>
              <th scope="col">
                Rang
              </th>
            </tr>
          </thead>
          <tbody>
            <tr class="reference">
              <th scope="row">
                Kleinau
              </th>
              <td>
                51,4
              </td>
              <td>
                3568
              </td>
              <td>
                69.420
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Fischersruh
              </th>
              <td>
                70,0
              </td>
              <td>
                251
              </td>
              <td>
                3585
              </td>
              <td>
                1
              </td>
            </tr>
            <tr>
              <th scope="row">
                Bahnhofsvorstadt
              </th>
              <td>
                (60,4)
              </td>
              <td>
                (477)
              </td>
              <td>
                (7905)
              </td>
              <td>
                2
              </td>
            </tr>
            <tr>
              <th scope="row">
                Südufer
              </th>
              <td>
                56,6
              </td>
              <td>
                420
              </td>
              <td>
                7425
              </td>
              <td>
                3
              </td>
            </tr>
            <tr>
              <th scope="row">
                Am Wehr
              </th>
              <td>
                41,0
              </td>
              <td>
                226
              </td>
              <td>
                5505
              </td>
              <td>
                4
              </td>
            </tr>
            <tr>
              <th scope="row">
                Nordhöhe
              </th>
              <td>
                0,0
              </td>
              <td>
                0
              </td>
              <td>
                3585
              </td>
              <td>
                5
              </td>
            </tr>
            <tr>
              <th scope="row">
                Hafenviertel
              </th>
              <td>
                0
              </td>
              <td>
                0
              </td>
              <td>
                0
              </td>
              <td>
                5
              </td>
            </tr>
            <tr>
              <th scope="row">
                Rosenhang
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Gartenstadt
              </th>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Mühlenberg
              </th>
              <td>
                <span aria-hidden="true">
                  x
                </span>
                <span class="unseen">
                  nicht sinnvoll
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  x
                </span>
                <span class="unseen">
                  nicht sinnvoll
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  x
                </span>
                <span class="unseen">
                  nicht sinnvoll
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Weststadt
              </th>
              <td>
                <span aria-hidden="true">
                  x
                </span>
                <span class="unseen">
                  nicht berechenbar
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  x
                </span>
                <span class="unseen">
                  nicht berechenbar
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  x
                </span>
                <span class="unseen">
                  nicht berechenbar
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Innenstadt
              </th>
              <td>
                <span aria-hidden="true">
                  ...
                </span>
                <span class="unseen">
                  liegt noch nicht vor
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  ...
                </span>
                <span class="unseen">
                  liegt noch nicht vor
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  ...
                </span>
                <span class="unseen">
                  liegt noch nicht vor
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Königsaue
              </th>
              <td>
                <span aria-hidden="true">
                  ?
                </span>
                <span class="unseen">
                  ungültige Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  ?
                </span>
                <span class="unseen">
                  ungültige Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  ?
                </span>
                <span class="unseen">
                  ungültige Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Ohne Hilfen für junge Volljährige.
    </p>
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quelle: Jugendhilfestatistik (erfunden), Stand 28.02.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-district-map EveryStatus is accessible and keeps its shadow DOM */

snapshots["soz-district-map Failed is accessible and keeps its shadow DOM"] = 
`<div
  class="state"
  part="state"
  role="alert"
>
  <p>
    <strong>
      Die Daten können nicht gezeigt werden.
    </strong>
  </p>
  <p>
    Die Datei ist leer.
  </p>
  <p class="detail">
    <code>
      file-empty ·
    </code>
  </p>
  <slot>
  </slot>
</div>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-district-map Failed is accessible and keeps its shadow DOM */

snapshots["soz-district-map FewClasses is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      SGB-II-Quote am höchsten in Mühlenberg, Bahnhofsvorstadt und 2 weiteren: 20,0 %
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    SGB-II-Quote (%) · Stadtteile · 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    SGB-II-Quote 2024, 12 Stadtteile: Die Werte reichen von 10,0 % (Nordhöhe, Gartenstadt und 3 weitere) bis 20,0 % (Mühlenberg, Bahnhofsvorstadt und 2 weitere). Kleinau insgesamt: 10,0 %. 2 Werte unterliegen der Geheimhaltung, 1 Wert fehlt.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <label>
      <span>
        Kennzahl
      </span>
      <select>
        <option value="sgb2-quote">
          SGB-II-Quote
        </option>
        <option value="wohngeld-haushalte">
          Haushalte mit Wohngeld
        </option>
      </select>
    </label>
    <label>
      <span>
        Ebene
      </span>
      <select>
        <option value="borough">
          Bezirke
        </option>
        <option value="district">
          Stadtteile
        </option>
      </select>
    </label>
    <label class="period">
      <span>
        Jahr
      </span>
      <span class="slider">
        <input
          aria-valuetext="2024"
          max="11"
          min="0"
          step="1"
          type="range"
        >
        <output>
          2024
        </output>
      </span>
    </label>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="layout">
      <div
        aria-hidden="true"
        class="map-side"
        style="--_ratio: 1.249;"
      >
      </div>
      <div
        class="ranking"
        part="ranking"
      >
        <p
          class="list-title"
          id="list-title"
        >
          Rangfolge
          <span class="unseen">
            : Stadtteile
          </span>
        </p>
        <p class="city-value">
          <span>
            Kleinau insgesamt
          </span>
          <strong>
            10,0 %
          </strong>
        </p>
        <ul
          aria-labelledby="list-title"
          aria-multiselectable="true"
          role="listbox"
          style="--_values: 6ch;"
          tabindex="0"
        >
          <li
            aria-selected="false"
            data-code="14"
            id="option-0"
            role="option"
          >
            <span class="unseen">
              Mühlenberg: 20,0 Prozent, Klasse 2 von 2, Rang 1 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              1.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Mühlenberg
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              20,0
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="23"
            id="option-1"
            role="option"
          >
            <span class="unseen">
              Bahnhofsvorstadt: 20,0 Prozent, Klasse 2 von 2, Rang 1 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              1.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Bahnhofsvorstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              20,0
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="32"
            id="option-2"
            role="option"
          >
            <span class="unseen">
              Südufer: 20,0 Prozent, Klasse 2 von 2, Rang 1 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              1.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Südufer
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              20,0
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="34"
            id="option-3"
            role="option"
          >
            <span class="unseen">
              Fischersruh: 20,0 Prozent, Klasse 2 von 2, Rang 1 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              1.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Fischersruh
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              20,0
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="11"
            id="option-4"
            role="option"
          >
            <span class="unseen">
              Nordhöhe: 10,0 Prozent, Klasse 1 von 2, Rang 5 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              5.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Nordhöhe
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              10,0
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="13"
            id="option-5"
            role="option"
          >
            <span class="unseen">
              Gartenstadt: 10,0 Prozent, Klasse 1 von 2, Rang 5 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              5.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Gartenstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              10,0
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="21"
            id="option-6"
            role="option"
          >
            <span class="unseen">
              Weststadt: 10,0 Prozent, Klasse 1 von 2, Rang 5 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              5.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Weststadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              10,0
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="22"
            id="option-7"
            role="option"
          >
            <span class="unseen">
              Innenstadt: 10,0 Prozent, Klasse 1 von 2, Rang 5 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              5.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Innenstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              10,0
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="24"
            id="option-8"
            role="option"
          >
            <span class="unseen">
              Hafenviertel: 10,0 Prozent, vorläufig, Klasse 1 von 2, Rang 5 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              5.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Hafenviertel
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              10,0 p
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="12"
            id="option-9"
            role="option"
          >
            <span class="unseen">
              Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Rosenhang
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              •
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="31"
            id="option-10"
            role="option"
          >
            <span class="unseen">
              Königsaue: keine Angabe
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Königsaue
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              .
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="33"
            id="option-11"
            role="option"
          >
            <span class="unseen">
              Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Am Wehr
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              •
            </span>
          </li>
        </ul>
      </div>
    </div>
    <div
      aria-hidden="true"
      class="tooltip"
      part="tooltip"
      popover="manual"
    >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <ul
      aria-label="Legende"
      class="entries"
    >
      <li>
        <span>
          unter 20,0 %
        </span>
        <span
          aria-label="5 Gebiete"
          class="count"
        >
          5
        </span>
      </li>
      <li>
        <span>
          20,0 % und mehr
        </span>
        <span
          aria-label="4 Gebiete"
          class="count"
        >
          4
        </span>
      </li>
      <li>
        <span>
          geheim gehalten
        </span>
        <span
          aria-label="2 Gebiete"
          class="count"
        >
          2
        </span>
      </li>
      <li>
        <span>
          keine Angabe
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span class="sign">
          p
        </span>
        <span>
          vorläufig
        </span>
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        Als Tabelle
      </summary>
      <div
        aria-label="SGB-II-Quote (%) · Stadtteile · 2024"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            SGB-II-Quote (%) · Stadtteile · 2024
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Stadtteil
              </th>
              <th scope="col">
                SGB-II-Quote (%)
              </th>
              <th scope="col">
                Personen
              </th>
              <th scope="col">
                Grundgesamtheit
              </th>
              <th scope="col">
                Rang
              </th>
            </tr>
          </thead>
          <tbody>
            <tr class="reference">
              <th scope="row">
                Kleinau
              </th>
              <td>
                10,0
              </td>
              <td>
                11.177
              </td>
              <td>
                69.420
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Mühlenberg
              </th>
              <td>
                20,0
              </td>
              <td>
                2021
              </td>
              <td>
                8385
              </td>
              <td>
                1
              </td>
            </tr>
            <tr>
              <th scope="row">
                Bahnhofsvorstadt
              </th>
              <td>
                20,0
              </td>
              <td>
                1628
              </td>
              <td>
                7905
              </td>
              <td>
                1
              </td>
            </tr>
            <tr>
              <th scope="row">
                Südufer
              </th>
              <td>
                20,0
              </td>
              <td>
                1388
              </td>
              <td>
                7425
              </td>
              <td>
                1
              </td>
            </tr>
            <tr>
              <th scope="row">
                Fischersruh
              </th>
              <td>
                20,0
              </td>
              <td>
                911
              </td>
              <td>
                3585
              </td>
              <td>
                1
              </td>
            </tr>
            <tr>
              <th scope="row">
                Nordhöhe
              </th>
              <td>
                10,0
              </td>
              <td>
                423
              </td>
              <td>
                3585
              </td>
              <td>
                5
              </td>
            </tr>
            <tr>
              <th scope="row">
                Gartenstadt
              </th>
              <td>
                10,0
              </td>
              <td>
                397
              </td>
              <td>
                5025
              </td>
              <td>
                5
              </td>
            </tr>
            <tr>
              <th scope="row">
                Weststadt
              </th>
              <td>
                10,0
              </td>
              <td>
                1080
              </td>
              <td>
                6465
              </td>
              <td>
                5
              </td>
            </tr>
            <tr>
              <th scope="row">
                Innenstadt
              </th>
              <td>
                10,0
              </td>
              <td>
                532
              </td>
              <td>
                4545
              </td>
              <td>
                5
              </td>
            </tr>
            <tr>
              <th scope="row">
                Hafenviertel
              </th>
              <td>
                10,0 p
              </td>
              <td>
                293 p
              </td>
              <td>
                5985 p
              </td>
              <td>
                5
              </td>
            </tr>
            <tr>
              <th scope="row">
                Rosenhang
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Königsaue
              </th>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Am Wehr
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quelle: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-district-map FewClasses is accessible and keeps its shadow DOM */

snapshots["soz-district-map Loading is accessible and keeps its shadow DOM"] = 
`<div
  aria-busy="true"
  class="state waiting"
  part="state"
>
  <p>
    Daten werden geladen …
  </p>
</div>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-district-map Loading is accessible and keeps its shadow DOM */

snapshots["soz-district-map OwnHeadingAndSummary is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h2 part="title">
    <span id="title">
      Wo die Quote am höchsten ist
    </span>
  </h2>
  <p
    class="subtitle"
    part="subtitle"
  >
    SGB-II-Quote (%) · Stadtteile · 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    Ein Satz der Redaktion.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <label>
      <span>
        Kennzahl
      </span>
      <select>
        <option value="sgb2-quote">
          SGB-II-Quote
        </option>
        <option value="wohngeld-haushalte">
          Haushalte mit Wohngeld
        </option>
      </select>
    </label>
    <label>
      <span>
        Ebene
      </span>
      <select>
        <option value="borough">
          Bezirke
        </option>
        <option value="district">
          Stadtteile
        </option>
      </select>
    </label>
    <label class="period">
      <span>
        Jahr
      </span>
      <span class="slider">
        <input
          aria-valuetext="2024"
          max="11"
          min="0"
          step="1"
          type="range"
        >
        <output>
          2024
        </output>
      </span>
    </label>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="layout">
      <div
        aria-hidden="true"
        class="map-side"
        style="--_ratio: 1.249;"
      >
      </div>
      <div
        class="ranking"
        part="ranking"
      >
        <p
          class="list-title"
          id="list-title"
        >
          Rangfolge
          <span class="unseen">
            : Stadtteile
          </span>
        </p>
        <p class="city-value">
          <span>
            Kleinau insgesamt
          </span>
          <strong>
            16,1 %
          </strong>
        </p>
        <ul
          aria-labelledby="list-title"
          aria-multiselectable="true"
          role="listbox"
          style="--_values: 5ch;"
          tabindex="0"
        >
          <li
            aria-selected="false"
            data-code="34"
            id="option-0"
            role="option"
          >
            <span class="unseen">
              Fischersruh: 25,4 Prozent, Klasse 5 von 5, Rang 1 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              1.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Fischersruh
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              25,4
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="14"
            id="option-1"
            role="option"
          >
            <span class="unseen">
              Mühlenberg: 24,1 Prozent, Klasse 5 von 5, Rang 2 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              2.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Mühlenberg
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              24,1
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="23"
            id="option-2"
            role="option"
          >
            <span class="unseen">
              Bahnhofsvorstadt: 20,6 Prozent, Klasse 5 von 5, Rang 3 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              3.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Bahnhofsvorstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              20,6
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="32"
            id="option-3"
            role="option"
          >
            <span class="unseen">
              Südufer: 18,7 Prozent, Klasse 5 von 5, Rang 4 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              4.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Südufer
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              18,7
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="21"
            id="option-4"
            role="option"
          >
            <span class="unseen">
              Weststadt: 16,7 Prozent, Klasse 4 von 5, Rang 5 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              5.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Weststadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              16,7
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="11"
            id="option-5"
            role="option"
          >
            <span class="unseen">
              Nordhöhe: 11,8 Prozent, Klasse 3 von 5, Rang 6 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              6.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Nordhöhe
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              11,8
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="22"
            id="option-6"
            role="option"
          >
            <span class="unseen">
              Innenstadt: 11,7 Prozent, Klasse 3 von 5, Rang 7 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              7.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Innenstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              11,7
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="13"
            id="option-7"
            role="option"
          >
            <span class="unseen">
              Gartenstadt: 7,9 Prozent, Klasse 2 von 5, Rang 8 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              8.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Gartenstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              7,9
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="24"
            id="option-8"
            role="option"
          >
            <span class="unseen">
              Hafenviertel: 4,9 Prozent, vorläufig, Klasse 1 von 5, Rang 9 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              9.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Hafenviertel
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              4,9 p
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="12"
            id="option-9"
            role="option"
          >
            <span class="unseen">
              Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Rosenhang
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              •
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="31"
            id="option-10"
            role="option"
          >
            <span class="unseen">
              Königsaue: keine Angabe
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Königsaue
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              .
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="33"
            id="option-11"
            role="option"
          >
            <span class="unseen">
              Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Am Wehr
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              •
            </span>
          </li>
        </ul>
      </div>
    </div>
    <div
      aria-hidden="true"
      class="tooltip"
      part="tooltip"
      popover="manual"
    >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <ul
      aria-label="Legende"
      class="entries"
    >
      <li>
        <span>
          unter 7,9 %
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          7,9 bis unter 11,5 %
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          11,5 bis unter 14,4 %
        </span>
        <span
          aria-label="2 Gebiete"
          class="count"
        >
          2
        </span>
      </li>
      <li>
        <span>
          14,4 bis unter 18,7 %
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          18,7 % und mehr
        </span>
        <span
          aria-label="4 Gebiete"
          class="count"
        >
          4
        </span>
      </li>
      <li>
        <span>
          geheim gehalten
        </span>
        <span
          aria-label="2 Gebiete"
          class="count"
        >
          2
        </span>
      </li>
      <li>
        <span>
          keine Angabe
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span class="sign">
          p
        </span>
        <span>
          vorläufig
        </span>
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        Als Tabelle
      </summary>
      <div
        aria-label="SGB-II-Quote (%) · Stadtteile · 2024"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            SGB-II-Quote (%) · Stadtteile · 2024
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Stadtteil
              </th>
              <th scope="col">
                SGB-II-Quote (%)
              </th>
              <th scope="col">
                Personen
              </th>
              <th scope="col">
                Grundgesamtheit
              </th>
              <th scope="col">
                Rang
              </th>
            </tr>
          </thead>
          <tbody>
            <tr class="reference">
              <th scope="row">
                Kleinau
              </th>
              <td>
                16,1
              </td>
              <td>
                11.177
              </td>
              <td>
                69.420
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Fischersruh
              </th>
              <td>
                25,4
              </td>
              <td>
                911
              </td>
              <td>
                3585
              </td>
              <td>
                1
              </td>
            </tr>
            <tr>
              <th scope="row">
                Mühlenberg
              </th>
              <td>
                24,1
              </td>
              <td>
                2021
              </td>
              <td>
                8385
              </td>
              <td>
                2
              </td>
            </tr>
            <tr>
              <th scope="row">
                Bahnhofsvorstadt
              </th>
              <td>
                20,6
              </td>
              <td>
                1628
              </td>
              <td>
                7905
              </td>
              <td>
                3
              </td>
            </tr>
            <tr>
              <th scope="row">
                Südufer
              </th>
              <td>
                18,7
              </td>
              <td>
                1388
              </td>
              <td>
                7425
              </td>
              <td>
                4
              </td>
            </tr>
            <tr>
              <th scope="row">
                Weststadt
              </th>
              <td>
                16,7
              </td>
              <td>
                1080
              </td>
              <td>
                6465
              </td>
              <td>
                5
              </td>
            </tr>
            <tr>
              <th scope="row">
                Nordhöhe
              </th>
              <td>
                11,8
              </td>
              <td>
                423
              </td>
              <td>
                3585
              </td>
              <td>
                6
              </td>
            </tr>
            <tr>
              <th scope="row">
                Innenstadt
              </th>
              <td>
                11,7
              </td>
              <td>
                532
              </td>
              <td>
                4545
              </td>
              <td>
                7
              </td>
            </tr>
            <tr>
              <th scope="row">
                Gartenstadt
              </th>
              <td>
                7,9
              </td>
              <td>
                397
              </td>
              <td>
                5025
              </td>
              <td>
                8
              </td>
            </tr>
            <tr>
              <th scope="row">
                Hafenviertel
              </th>
              <td>
                4,9 p
              </td>
              <td>
                293 p
              </td>
              <td>
                5985 p
              </td>
              <td>
                9
              </td>
            </tr>
            <tr>
              <th scope="row">
                Rosenhang
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Königsaue
              </th>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Am Wehr
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quelle: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-district-map OwnHeadingAndSummary is accessible and keeps its shadow DOM */

snapshots["soz-district-map SelectedAreas is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      SGB-II-Quote am höchsten in Fischersruh: 25,4 %
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    SGB-II-Quote (%) · Stadtteile · 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    SGB-II-Quote 2024, 12 Stadtteile: Die Werte reichen von 4,9 % (Hafenviertel) bis 25,4 % (Fischersruh). Kleinau insgesamt: 16,1 %. 2 Werte unterliegen der Geheimhaltung, 1 Wert fehlt.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <label>
      <span>
        Kennzahl
      </span>
      <select>
        <option value="sgb2-quote">
          SGB-II-Quote
        </option>
        <option value="wohngeld-haushalte">
          Haushalte mit Wohngeld
        </option>
      </select>
    </label>
    <label>
      <span>
        Ebene
      </span>
      <select>
        <option value="borough">
          Bezirke
        </option>
        <option value="district">
          Stadtteile
        </option>
      </select>
    </label>
    <label class="period">
      <span>
        Jahr
      </span>
      <span class="slider">
        <input
          aria-valuetext="2024"
          max="11"
          min="0"
          step="1"
          type="range"
        >
        <output>
          2024
        </output>
      </span>
    </label>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="layout">
      <div
        aria-hidden="true"
        class="map-side"
        style="--_ratio: 1.249;"
      >
      </div>
      <div
        class="ranking"
        part="ranking"
      >
        <p
          class="list-title"
          id="list-title"
        >
          Rangfolge
          <span class="unseen">
            : Stadtteile
          </span>
        </p>
        <p class="city-value">
          <span>
            Kleinau insgesamt
          </span>
          <strong>
            16,1 %
          </strong>
        </p>
        <ul
          aria-labelledby="list-title"
          aria-multiselectable="true"
          role="listbox"
          style="--_values: 5ch;"
          tabindex="0"
        >
          <li
            aria-selected="false"
            data-code="34"
            id="option-0"
            role="option"
          >
            <span class="unseen">
              Fischersruh: 25,4 Prozent, Klasse 5 von 5, Rang 1 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              1.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Fischersruh
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              25,4
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="14"
            id="option-1"
            role="option"
          >
            <span class="unseen">
              Mühlenberg: 24,1 Prozent, Klasse 5 von 5, Rang 2 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              2.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Mühlenberg
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              24,1
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="23"
            id="option-2"
            role="option"
          >
            <span class="unseen">
              Bahnhofsvorstadt: 20,6 Prozent, Klasse 5 von 5, Rang 3 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              3.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Bahnhofsvorstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              20,6
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="32"
            id="option-3"
            role="option"
          >
            <span class="unseen">
              Südufer: 18,7 Prozent, Klasse 5 von 5, Rang 4 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              4.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Südufer
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              18,7
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="21"
            id="option-4"
            role="option"
          >
            <span class="unseen">
              Weststadt: 16,7 Prozent, Klasse 4 von 5, Rang 5 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              5.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Weststadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              16,7
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="11"
            id="option-5"
            role="option"
          >
            <span class="unseen">
              Nordhöhe: 11,8 Prozent, Klasse 3 von 5, Rang 6 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              6.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Nordhöhe
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              11,8
            </span>
          </li>
          <li
            aria-selected="true"
            data-code="22"
            id="option-6"
            role="option"
          >
            <span class="unseen">
              Innenstadt: 11,7 Prozent, Klasse 3 von 5, Rang 7 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              7.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Innenstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              11,7
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="13"
            id="option-7"
            role="option"
          >
            <span class="unseen">
              Gartenstadt: 7,9 Prozent, Klasse 2 von 5, Rang 8 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              8.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Gartenstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              7,9
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="24"
            id="option-8"
            role="option"
          >
            <span class="unseen">
              Hafenviertel: 4,9 Prozent, vorläufig, Klasse 1 von 5, Rang 9 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              9.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Hafenviertel
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              4,9 p
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="12"
            id="option-9"
            role="option"
          >
            <span class="unseen">
              Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Rosenhang
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              •
            </span>
          </li>
          <li
            aria-selected="true"
            data-code="31"
            id="option-10"
            role="option"
          >
            <span class="unseen">
              Königsaue: keine Angabe
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Königsaue
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              .
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="33"
            id="option-11"
            role="option"
          >
            <span class="unseen">
              Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Am Wehr
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              •
            </span>
          </li>
        </ul>
      </div>
    </div>
    <div
      aria-hidden="true"
      class="tooltip"
      part="tooltip"
      popover="manual"
    >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <ul
      aria-label="Legende"
      class="entries"
    >
      <li>
        <span>
          unter 7,9 %
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          7,9 bis unter 11,5 %
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          11,5 bis unter 14,4 %
        </span>
        <span
          aria-label="2 Gebiete"
          class="count"
        >
          2
        </span>
      </li>
      <li>
        <span>
          14,4 bis unter 18,7 %
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          18,7 % und mehr
        </span>
        <span
          aria-label="4 Gebiete"
          class="count"
        >
          4
        </span>
      </li>
      <li>
        <span>
          geheim gehalten
        </span>
        <span
          aria-label="2 Gebiete"
          class="count"
        >
          2
        </span>
      </li>
      <li>
        <span>
          keine Angabe
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span class="sign">
          p
        </span>
        <span>
          vorläufig
        </span>
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        Als Tabelle
      </summary>
      <div
        aria-label="SGB-II-Quote (%) · Stadtteile · 2024"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            SGB-II-Quote (%) · Stadtteile · 2024
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Stadtteil
              </th>
              <th scope="col">
                SGB-II-Quote (%)
              </th>
              <th scope="col">
                Personen
              </th>
              <th scope="col">
                Grundgesamtheit
              </th>
              <th scope="col">
                Rang
              </th>
            </tr>
          </thead>
          <tbody>
            <tr class="reference">
              <th scope="row">
                Kleinau
              </th>
              <td>
                16,1
              </td>
              <td>
                11.177
              </td>
              <td>
                69.420
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Fischersruh
              </th>
              <td>
                25,4
              </td>
              <td>
                911
              </td>
              <td>
                3585
              </td>
              <td>
                1
              </td>
            </tr>
            <tr>
              <th scope="row">
                Mühlenberg
              </th>
              <td>
                24,1
              </td>
              <td>
                2021
              </td>
              <td>
                8385
              </td>
              <td>
                2
              </td>
            </tr>
            <tr>
              <th scope="row">
                Bahnhofsvorstadt
              </th>
              <td>
                20,6
              </td>
              <td>
                1628
              </td>
              <td>
                7905
              </td>
              <td>
                3
              </td>
            </tr>
            <tr>
              <th scope="row">
                Südufer
              </th>
              <td>
                18,7
              </td>
              <td>
                1388
              </td>
              <td>
                7425
              </td>
              <td>
                4
              </td>
            </tr>
            <tr>
              <th scope="row">
                Weststadt
              </th>
              <td>
                16,7
              </td>
              <td>
                1080
              </td>
              <td>
                6465
              </td>
              <td>
                5
              </td>
            </tr>
            <tr>
              <th scope="row">
                Nordhöhe
              </th>
              <td>
                11,8
              </td>
              <td>
                423
              </td>
              <td>
                3585
              </td>
              <td>
                6
              </td>
            </tr>
            <tr>
              <th scope="row">
                Innenstadt
              </th>
              <td>
                11,7
              </td>
              <td>
                532
              </td>
              <td>
                4545
              </td>
              <td>
                7
              </td>
            </tr>
            <tr>
              <th scope="row">
                Gartenstadt
              </th>
              <td>
                7,9
              </td>
              <td>
                397
              </td>
              <td>
                5025
              </td>
              <td>
                8
              </td>
            </tr>
            <tr>
              <th scope="row">
                Hafenviertel
              </th>
              <td>
                4,9 p
              </td>
              <td>
                293 p
              </td>
              <td>
                5985 p
              </td>
              <td>
                9
              </td>
            </tr>
            <tr>
              <th scope="row">
                Rosenhang
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Königsaue
              </th>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Am Wehr
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quelle: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-district-map SelectedAreas is accessible and keeps its shadow DOM */

snapshots["soz-district-map Shares is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      SGB-II-Quote am höchsten in Fischersruh: 25,4 %
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    SGB-II-Quote (%) · Stadtteile · 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    SGB-II-Quote 2024, 12 Stadtteile: Die Werte reichen von 4,9 % (Hafenviertel) bis 25,4 % (Fischersruh). Kleinau insgesamt: 16,1 %. 2 Werte unterliegen der Geheimhaltung, 1 Wert fehlt.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <label>
      <span>
        Kennzahl
      </span>
      <select>
        <option value="sgb2-quote">
          SGB-II-Quote
        </option>
        <option value="wohngeld-haushalte">
          Haushalte mit Wohngeld
        </option>
      </select>
    </label>
    <label>
      <span>
        Ebene
      </span>
      <select>
        <option value="borough">
          Bezirke
        </option>
        <option value="district">
          Stadtteile
        </option>
      </select>
    </label>
    <label class="period">
      <span>
        Jahr
      </span>
      <span class="slider">
        <input
          aria-valuetext="2024"
          max="11"
          min="0"
          step="1"
          type="range"
        >
        <output>
          2024
        </output>
      </span>
    </label>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="layout">
      <div
        aria-hidden="true"
        class="map-side"
        style="--_ratio: 1.249;"
      >
      </div>
      <div
        class="ranking"
        part="ranking"
      >
        <p
          class="list-title"
          id="list-title"
        >
          Rangfolge
          <span class="unseen">
            : Stadtteile
          </span>
        </p>
        <p class="city-value">
          <span>
            Kleinau insgesamt
          </span>
          <strong>
            16,1 %
          </strong>
        </p>
        <ul
          aria-labelledby="list-title"
          aria-multiselectable="true"
          role="listbox"
          style="--_values: 5ch;"
          tabindex="0"
        >
          <li
            aria-selected="false"
            data-code="34"
            id="option-0"
            role="option"
          >
            <span class="unseen">
              Fischersruh: 25,4 Prozent, Klasse 5 von 5, Rang 1 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              1.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Fischersruh
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              25,4
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="14"
            id="option-1"
            role="option"
          >
            <span class="unseen">
              Mühlenberg: 24,1 Prozent, Klasse 5 von 5, Rang 2 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              2.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Mühlenberg
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              24,1
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="23"
            id="option-2"
            role="option"
          >
            <span class="unseen">
              Bahnhofsvorstadt: 20,6 Prozent, Klasse 5 von 5, Rang 3 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              3.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Bahnhofsvorstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              20,6
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="32"
            id="option-3"
            role="option"
          >
            <span class="unseen">
              Südufer: 18,7 Prozent, Klasse 5 von 5, Rang 4 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              4.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Südufer
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              18,7
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="21"
            id="option-4"
            role="option"
          >
            <span class="unseen">
              Weststadt: 16,7 Prozent, Klasse 4 von 5, Rang 5 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              5.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Weststadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              16,7
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="11"
            id="option-5"
            role="option"
          >
            <span class="unseen">
              Nordhöhe: 11,8 Prozent, Klasse 3 von 5, Rang 6 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              6.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Nordhöhe
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              11,8
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="22"
            id="option-6"
            role="option"
          >
            <span class="unseen">
              Innenstadt: 11,7 Prozent, Klasse 3 von 5, Rang 7 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              7.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Innenstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              11,7
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="13"
            id="option-7"
            role="option"
          >
            <span class="unseen">
              Gartenstadt: 7,9 Prozent, Klasse 2 von 5, Rang 8 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              8.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Gartenstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              7,9
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="24"
            id="option-8"
            role="option"
          >
            <span class="unseen">
              Hafenviertel: 4,9 Prozent, vorläufig, Klasse 1 von 5, Rang 9 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              9.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Hafenviertel
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              4,9 p
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="12"
            id="option-9"
            role="option"
          >
            <span class="unseen">
              Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Rosenhang
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              •
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="31"
            id="option-10"
            role="option"
          >
            <span class="unseen">
              Königsaue: keine Angabe
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Königsaue
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              .
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="33"
            id="option-11"
            role="option"
          >
            <span class="unseen">
              Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Am Wehr
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              •
            </span>
          </li>
        </ul>
      </div>
    </div>
    <div
      aria-hidden="true"
      class="tooltip"
      part="tooltip"
      popover="manual"
    >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <ul
      aria-label="Legende"
      class="entries"
    >
      <li>
        <span>
          unter 7,9 %
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          7,9 bis unter 11,5 %
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          11,5 bis unter 14,4 %
        </span>
        <span
          aria-label="2 Gebiete"
          class="count"
        >
          2
        </span>
      </li>
      <li>
        <span>
          14,4 bis unter 18,7 %
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          18,7 % und mehr
        </span>
        <span
          aria-label="4 Gebiete"
          class="count"
        >
          4
        </span>
      </li>
      <li>
        <span>
          geheim gehalten
        </span>
        <span
          aria-label="2 Gebiete"
          class="count"
        >
          2
        </span>
      </li>
      <li>
        <span>
          keine Angabe
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span class="sign">
          p
        </span>
        <span>
          vorläufig
        </span>
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        Als Tabelle
      </summary>
      <div
        aria-label="SGB-II-Quote (%) · Stadtteile · 2024"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            SGB-II-Quote (%) · Stadtteile · 2024
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Stadtteil
              </th>
              <th scope="col">
                SGB-II-Quote (%)
              </th>
              <th scope="col">
                Personen
              </th>
              <th scope="col">
                Grundgesamtheit
              </th>
              <th scope="col">
                Rang
              </th>
            </tr>
          </thead>
          <tbody>
            <tr class="reference">
              <th scope="row">
                Kleinau
              </th>
              <td>
                16,1
              </td>
              <td>
                11.177
              </td>
              <td>
                69.420
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Fischersruh
              </th>
              <td>
                25,4
              </td>
              <td>
                911
              </td>
              <td>
                3585
              </td>
              <td>
                1
              </td>
            </tr>
            <tr>
              <th scope="row">
                Mühlenberg
              </th>
              <td>
                24,1
              </td>
              <td>
                2021
              </td>
              <td>
                8385
              </td>
              <td>
                2
              </td>
            </tr>
            <tr>
              <th scope="row">
                Bahnhofsvorstadt
              </th>
              <td>
                20,6
              </td>
              <td>
                1628
              </td>
              <td>
                7905
              </td>
              <td>
                3
              </td>
            </tr>
            <tr>
              <th scope="row">
                Südufer
              </th>
              <td>
                18,7
              </td>
              <td>
                1388
              </td>
              <td>
                7425
              </td>
              <td>
                4
              </td>
            </tr>
            <tr>
              <th scope="row">
                Weststadt
              </th>
              <td>
                16,7
              </td>
              <td>
                1080
              </td>
              <td>
                6465
              </td>
              <td>
                5
              </td>
            </tr>
            <tr>
              <th scope="row">
                Nordhöhe
              </th>
              <td>
                11,8
              </td>
              <td>
                423
              </td>
              <td>
                3585
              </td>
              <td>
                6
              </td>
            </tr>
            <tr>
              <th scope="row">
                Innenstadt
              </th>
              <td>
                11,7
              </td>
              <td>
                532
              </td>
              <td>
                4545
              </td>
              <td>
                7
              </td>
            </tr>
            <tr>
              <th scope="row">
                Gartenstadt
              </th>
              <td>
                7,9
              </td>
              <td>
                397
              </td>
              <td>
                5025
              </td>
              <td>
                8
              </td>
            </tr>
            <tr>
              <th scope="row">
                Hafenviertel
              </th>
              <td>
                4,9 p
              </td>
              <td>
                293 p
              </td>
              <td>
                5985 p
              </td>
              <td>
                9
              </td>
            </tr>
            <tr>
              <th scope="row">
                Rosenhang
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Königsaue
              </th>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Am Wehr
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quelle: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-district-map Shares is accessible and keeps its shadow DOM */

snapshots["soz-district-map TableInPage is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      SGB-II-Quote am höchsten in Nord: 17,1 %
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    SGB-II-Quote (%) · 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    SGB-II-Quote 2024, 3: Die Werte reichen von 14,2 % (Süd) bis 17,1 % (Nord). 1 Wert unterliegt der Geheimhaltung.
  </p>
  <div
    class="controls"
    part="controls"
  >
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="layout without-map">
      <div
        class="ranking"
        part="ranking"
      >
        <p
          class="list-title"
          id="list-title"
        >
          Rangfolge
          <span class="unseen">
            :
          </span>
        </p>
        <ul
          aria-labelledby="list-title"
          aria-multiselectable="true"
          role="listbox"
          style="--_values: 4ch;"
          tabindex="0"
        >
          <li
            aria-selected="false"
            data-code="1"
            id="option-0"
            role="option"
          >
            <span class="unseen">
              Nord: 17,1 Prozent, Klasse 2 von 2, Rang 1 von 2
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              1.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Nord
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              17,1
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="3"
            id="option-1"
            role="option"
          >
            <span class="unseen">
              Süd: 14,2 Prozent, Klasse 1 von 2, Rang 2 von 2
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              2.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Süd
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              14,2
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="2"
            id="option-2"
            role="option"
          >
            <span class="unseen">
              Mitte: aus Gründen der Geheimhaltung nicht ausgewiesen
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Mitte
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              •
            </span>
          </li>
        </ul>
      </div>
    </div>
    <div
      aria-hidden="true"
      class="tooltip"
      part="tooltip"
      popover="manual"
    >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <ul
      aria-label="Legende"
      class="entries"
    >
      <li>
        <span>
          unter 17,1 %
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          17,1 % und mehr
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          geheim gehalten
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        Als Tabelle
      </summary>
      <div
        aria-label="SGB-II-Quote (%) · 2024"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            SGB-II-Quote (%) · 2024
          </caption>
          <thead>
            <tr>
              <th scope="col">
              </th>
              <th scope="col">
                SGB-II-Quote (%)
              </th>
              <th scope="col">
                Rang
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                Nord
              </th>
              <td>
                17,1
              </td>
              <td>
                1
              </td>
            </tr>
            <tr>
              <th scope="row">
                Süd
              </th>
              <td>
                14,2
              </td>
              <td>
                2
              </td>
            </tr>
            <tr>
              <th scope="row">
                Mitte
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Es liegen keine Gebietsgrenzen vor; gezeigt wird die Rangfolge.
    </p>
    <p>
      sozialraum hat diese Tabelle nicht geprüft. Ob die statistische Geheimhaltung gewahrt ist, verantwortet die veröffentlichende Stelle.
    </p>
    <p class="source">
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-district-map TableInPage is accessible and keeps its shadow DOM */

snapshots["soz-district-map WithoutBoundaries is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      SGB-II-Quote am höchsten in Fischersruh: 25,4 %
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    SGB-II-Quote (%) · Stadtteile · 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    SGB-II-Quote 2024, 12 Stadtteile: Die Werte reichen von 4,9 % (Hafenviertel) bis 25,4 % (Fischersruh). Kleinau insgesamt: 16,1 %. 2 Werte unterliegen der Geheimhaltung, 1 Wert fehlt.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <label>
      <span>
        Kennzahl
      </span>
      <select>
        <option value="sgb2-quote">
          SGB-II-Quote
        </option>
        <option value="wohngeld-haushalte">
          Haushalte mit Wohngeld
        </option>
      </select>
    </label>
    <label>
      <span>
        Ebene
      </span>
      <select>
        <option value="borough">
          Bezirke
        </option>
        <option value="district">
          Stadtteile
        </option>
      </select>
    </label>
    <label class="period">
      <span>
        Jahr
      </span>
      <span class="slider">
        <input
          aria-valuetext="2024"
          max="11"
          min="0"
          step="1"
          type="range"
        >
        <output>
          2024
        </output>
      </span>
    </label>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="layout without-map">
      <div
        class="ranking"
        part="ranking"
      >
        <p
          class="list-title"
          id="list-title"
        >
          Rangfolge
          <span class="unseen">
            : Stadtteile
          </span>
        </p>
        <p class="city-value">
          <span>
            Kleinau insgesamt
          </span>
          <strong>
            16,1 %
          </strong>
        </p>
        <ul
          aria-labelledby="list-title"
          aria-multiselectable="true"
          role="listbox"
          style="--_values: 5ch;"
          tabindex="0"
        >
          <li
            aria-selected="false"
            data-code="34"
            id="option-0"
            role="option"
          >
            <span class="unseen">
              Fischersruh: 25,4 Prozent, Klasse 5 von 5, Rang 1 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              1.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Fischersruh
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              25,4
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="14"
            id="option-1"
            role="option"
          >
            <span class="unseen">
              Mühlenberg: 24,1 Prozent, Klasse 5 von 5, Rang 2 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              2.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Mühlenberg
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              24,1
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="23"
            id="option-2"
            role="option"
          >
            <span class="unseen">
              Bahnhofsvorstadt: 20,6 Prozent, Klasse 5 von 5, Rang 3 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              3.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Bahnhofsvorstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              20,6
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="32"
            id="option-3"
            role="option"
          >
            <span class="unseen">
              Südufer: 18,7 Prozent, Klasse 5 von 5, Rang 4 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              4.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Südufer
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              18,7
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="21"
            id="option-4"
            role="option"
          >
            <span class="unseen">
              Weststadt: 16,7 Prozent, Klasse 4 von 5, Rang 5 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              5.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Weststadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              16,7
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="11"
            id="option-5"
            role="option"
          >
            <span class="unseen">
              Nordhöhe: 11,8 Prozent, Klasse 3 von 5, Rang 6 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              6.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Nordhöhe
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              11,8
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="22"
            id="option-6"
            role="option"
          >
            <span class="unseen">
              Innenstadt: 11,7 Prozent, Klasse 3 von 5, Rang 7 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              7.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Innenstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              11,7
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="13"
            id="option-7"
            role="option"
          >
            <span class="unseen">
              Gartenstadt: 7,9 Prozent, Klasse 2 von 5, Rang 8 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              8.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Gartenstadt
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              7,9
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="24"
            id="option-8"
            role="option"
          >
            <span class="unseen">
              Hafenviertel: 4,9 Prozent, vorläufig, Klasse 1 von 5, Rang 9 von 9
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
              9.
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Hafenviertel
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              4,9 p
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="12"
            id="option-9"
            role="option"
          >
            <span class="unseen">
              Rosenhang: aus Gründen der Geheimhaltung nicht ausgewiesen
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Rosenhang
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              •
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="31"
            id="option-10"
            role="option"
          >
            <span class="unseen">
              Königsaue: keine Angabe
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Königsaue
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              .
            </span>
          </li>
          <li
            aria-selected="false"
            data-code="33"
            id="option-11"
            role="option"
          >
            <span class="unseen">
              Am Wehr: aus Gründen der Geheimhaltung nicht ausgewiesen
            </span>
            <span
              aria-hidden="true"
              class="rank"
            >
            </span>
            <span
              aria-hidden="true"
              class="name"
            >
              Am Wehr
            </span>
            <span
              aria-hidden="true"
              class="value"
            >
              •
            </span>
          </li>
        </ul>
      </div>
    </div>
    <div
      aria-hidden="true"
      class="tooltip"
      part="tooltip"
      popover="manual"
    >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <ul
      aria-label="Legende"
      class="entries"
    >
      <li>
        <span>
          unter 7,9 %
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          7,9 bis unter 11,5 %
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          11,5 bis unter 14,4 %
        </span>
        <span
          aria-label="2 Gebiete"
          class="count"
        >
          2
        </span>
      </li>
      <li>
        <span>
          14,4 bis unter 18,7 %
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span>
          18,7 % und mehr
        </span>
        <span
          aria-label="4 Gebiete"
          class="count"
        >
          4
        </span>
      </li>
      <li>
        <span>
          geheim gehalten
        </span>
        <span
          aria-label="2 Gebiete"
          class="count"
        >
          2
        </span>
      </li>
      <li>
        <span>
          keine Angabe
        </span>
        <span
          aria-label="1 Gebiet"
          class="count"
        >
          1
        </span>
      </li>
      <li>
        <span class="sign">
          p
        </span>
        <span>
          vorläufig
        </span>
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        Als Tabelle
      </summary>
      <div
        aria-label="SGB-II-Quote (%) · Stadtteile · 2024"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            SGB-II-Quote (%) · Stadtteile · 2024
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Stadtteil
              </th>
              <th scope="col">
                SGB-II-Quote (%)
              </th>
              <th scope="col">
                Personen
              </th>
              <th scope="col">
                Grundgesamtheit
              </th>
              <th scope="col">
                Rang
              </th>
            </tr>
          </thead>
          <tbody>
            <tr class="reference">
              <th scope="row">
                Kleinau
              </th>
              <td>
                16,1
              </td>
              <td>
                11.177
              </td>
              <td>
                69.420
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Fischersruh
              </th>
              <td>
                25,4
              </td>
              <td>
                911
              </td>
              <td>
                3585
              </td>
              <td>
                1
              </td>
            </tr>
            <tr>
              <th scope="row">
                Mühlenberg
              </th>
              <td>
                24,1
              </td>
              <td>
                2021
              </td>
              <td>
                8385
              </td>
              <td>
                2
              </td>
            </tr>
            <tr>
              <th scope="row">
                Bahnhofsvorstadt
              </th>
              <td>
                20,6
              </td>
              <td>
                1628
              </td>
              <td>
                7905
              </td>
              <td>
                3
              </td>
            </tr>
            <tr>
              <th scope="row">
                Südufer
              </th>
              <td>
                18,7
              </td>
              <td>
                1388
              </td>
              <td>
                7425
              </td>
              <td>
                4
              </td>
            </tr>
            <tr>
              <th scope="row">
                Weststadt
              </th>
              <td>
                16,7
              </td>
              <td>
                1080
              </td>
              <td>
                6465
              </td>
              <td>
                5
              </td>
            </tr>
            <tr>
              <th scope="row">
                Nordhöhe
              </th>
              <td>
                11,8
              </td>
              <td>
                423
              </td>
              <td>
                3585
              </td>
              <td>
                6
              </td>
            </tr>
            <tr>
              <th scope="row">
                Innenstadt
              </th>
              <td>
                11,7
              </td>
              <td>
                532
              </td>
              <td>
                4545
              </td>
              <td>
                7
              </td>
            </tr>
            <tr>
              <th scope="row">
                Gartenstadt
              </th>
              <td>
                7,9
              </td>
              <td>
                397
              </td>
              <td>
                5025
              </td>
              <td>
                8
              </td>
            </tr>
            <tr>
              <th scope="row">
                Hafenviertel
              </th>
              <td>
                4,9 p
              </td>
              <td>
                293 p
              </td>
              <td>
                5985 p
              </td>
              <td>
                9
              </td>
            </tr>
            <tr>
              <th scope="row">
                Rosenhang
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Königsaue
              </th>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                Am Wehr
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  –
                </span>
                <span class="unseen">
                  ohne Rang
                </span>
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Es liegen keine Gebietsgrenzen vor; gezeigt wird die Rangfolge.
    </p>
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quelle: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-district-map WithoutBoundaries is accessible and keeps its shadow DOM */

snapshots["soz-matrix AllIndicators is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      Sozialmonitoring Kleinau (erfunden): Fischersruh bei 3 von 3 Kennzahlen mit dem höchsten Wert
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    Sozialmonitoring Kleinau (erfunden) · Stadtteile · 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    Sozialmonitoring Kleinau (erfunden) 2024: 3 Kennzahlen für 12 Stadtteile. Fischersruh hat bei 3 von 3 Kennzahlen den höchsten Wert. 5 Werte unterliegen der Geheimhaltung, 6 Werte fehlen.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <label>
      <span>
        Gebietsebene
      </span>
      <select>
        <option value="borough">
          Bezirke
        </option>
        <option value="district">
          Stadtteile
        </option>
      </select>
    </label>
    <label>
      <span>
        Jahr
      </span>
      <select>
        <option value="2024">
          2024
        </option>
        <option value="2023">
          2023
        </option>
        <option value="2022">
          2022
        </option>
        <option value="2021">
          2021
        </option>
        <option value="2020">
          2020
        </option>
        <option value="2019">
          2019
        </option>
        <option value="2018">
          2018
        </option>
        <option value="2017">
          2017
        </option>
        <option value="2016">
          2016
        </option>
        <option value="2015">
          2015
        </option>
        <option value="2014">
          2014
        </option>
        <option value="2013">
          2013
        </option>
      </select>
    </label>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div
      aria-label="Stadtteile nach Kennzahlen, 2024: Tabelle, seitlich verschiebbar"
      class="matrix"
      part="table"
      role="region"
      tabindex="0"
    >
      <table>
        <caption class="unseen">
          Stadtteile nach Kennzahlen, 2024
        </caption>
        <thead>
          <tr>
            <th
              class="corner"
              scope="col"
            >
              Stadtteil
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="0"
                type="button"
              >
                <span class="name">
                  SGB-II-Quote
                </span>
                <span class="unit">
                  %
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  Hilfen zur Erziehung
                </span>
                <span class="unit">
                  je 1.000
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  Haushalte mit Wohngeld
                </span>
                <span class="unit">
                  Haushalte
                </span>
              </button>
            </th>
          </tr>
          <tr class="reference">
            <th scope="row">
              Kleinau
            </th>
            <td>
              16,1
            </td>
            <td>
              51,4
            </td>
            <td>
              3397
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Nordhöhe
              </button>
            </th>
            <td class="tint-1">
              11,8
            </td>
            <td class="zero">
              0,0
            </td>
            <td class="tint-1">
              225
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Rosenhang
              </button>
            </th>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Gartenstadt
              </button>
            </th>
            <td class="tint-0">
              7,9
            </td>
            <td class="missing">
              <span aria-hidden="true">
                .
              </span>
              <span class="unseen">
                keine Angabe
              </span>
            </td>
            <td class="tint-0">
              165
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Mühlenberg
              </button>
            </th>
            <td class="tint-4">
              24,1
            </td>
            <td class="not-applicable">
              <span aria-hidden="true">
                x
              </span>
              <span class="unseen">
                nicht sinnvoll
              </span>
            </td>
            <td class="tint-4">
              416
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Weststadt
              </button>
            </th>
            <td class="tint-2">
              16,7
            </td>
            <td class="undefined">
              <span aria-hidden="true">
                x
              </span>
              <span class="unseen">
                nicht berechenbar
              </span>
            </td>
            <td class="tint-2">
              300
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Innenstadt
              </button>
            </th>
            <td class="tint-1">
              11,7
            </td>
            <td class="not-yet-available">
              <span aria-hidden="true">
                ...
              </span>
              <span class="unseen">
                liegt noch nicht vor
              </span>
            </td>
            <td class="tint-1">
              223
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Bahnhofsvorstadt
              </button>
            </th>
            <td class="tint-3">
              20,6
            </td>
            <td class="tint-3">
              <span aria-hidden="true">
                (60,4)
              </span>
              <span class="unseen">
                60,4, eingeschränkt
              </span>
            </td>
            <td class="tint-3">
              361
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Hafenviertel
              </button>
            </th>
            <td class="tint-0">
              <span aria-hidden="true">
                4,9 p
              </span>
              <span class="unseen">
                4,9, vorläufig
              </span>
            </td>
            <td class="zero-rounded">
              <span aria-hidden="true">
                0
              </span>
              <span class="unseen">
                gerundet null
              </span>
            </td>
            <td class="tint-0">
              118
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Königsaue
              </button>
            </th>
            <td class="missing">
              <span aria-hidden="true">
                .
              </span>
              <span class="unseen">
                keine Angabe
              </span>
            </td>
            <td class="invalid">
              <span aria-hidden="true">
                ?
              </span>
              <span class="unseen">
                ungültige Angabe
              </span>
            </td>
            <td class="zero">
              0
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Südufer
              </button>
            </th>
            <td class="tint-3">
              18,7
            </td>
            <td class="tint-1">
              56,6
            </td>
            <td class="tint-3">
              332
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Am Wehr
              </button>
            </th>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="tint-0">
              41,0
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Fischersruh
              </button>
            </th>
            <td class="tint-4">
              25,4
            </td>
            <td class="tint-4">
              70,0
            </td>
            <td class="tint-4">
              436
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <p class="tints">
      <span>
        Je Spalte Klassen mit etwa gleich vielen Gebieten:
      </span>
      <span class="ramp">
        niedrig
        <i class="tint-0">
        </i>
        <i class="tint-1">
        </i>
        <i class="tint-2">
        </i>
        <i class="tint-3">
        </i>
        <i class="tint-4">
        </i>
        hoch
      </span>
    </p>
    <ul class="signs">
      <li>
        <b>
          0
        </b>
        mehr als null, gerundet null
      </li>
      <li>
        <b>
          .
        </b>
        keine Angabe
      </li>
      <li>
        <b>
          •
        </b>
        geheim gehalten
      </li>
      <li>
        <b>
          x
        </b>
        nicht sinnvoll
      </li>
      <li>
        <b>
          x
        </b>
        nicht berechenbar
      </li>
      <li>
        <b>
          ?
        </b>
        ungültige Angabe
      </li>
      <li>
        <b>
          ...
        </b>
        liegt noch nicht vor
      </li>
      <li>
        <b>
          ( )
        </b>
        Aussagewert eingeschränkt
      </li>
      <li>
        <b>
          p
        </b>
        vorläufig
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        In der Tabelle wechseln die Pfeiltasten zwischen den Überschriften der Spalten und der Zeilen. Eine Spaltenüberschrift ordnet die Gebiete, eine Zeilenüberschrift wählt das Gebiet aus, jeweils mit der Eingabetaste oder der Leertaste.
      </p>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Ohne Hilfen für junge Volljährige.
    </p>
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quellen: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      ; Jugendhilfestatistik (erfunden), Stand 28.02.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      ; Wohngeldstatistik (erfunden), Stand 31.01.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-matrix AllIndicators is accessible and keeps its shadow DOM */

snapshots["soz-matrix Boroughs is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      Sozialmonitoring Kleinau (erfunden): Süd bei 3 von 3 Kennzahlen mit dem höchsten Wert
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    Sozialmonitoring Kleinau (erfunden) · Bezirke · 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    Sozialmonitoring Kleinau (erfunden) 2024: 3 Kennzahlen für 3 Bezirke. Süd hat bei 3 von 3 Kennzahlen den höchsten Wert.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <label>
      <span>
        Gebietsebene
      </span>
      <select>
        <option value="borough">
          Bezirke
        </option>
        <option value="district">
          Stadtteile
        </option>
      </select>
    </label>
    <label>
      <span>
        Jahr
      </span>
      <select>
        <option value="2024">
          2024
        </option>
        <option value="2023">
          2023
        </option>
        <option value="2022">
          2022
        </option>
        <option value="2021">
          2021
        </option>
        <option value="2020">
          2020
        </option>
        <option value="2019">
          2019
        </option>
        <option value="2018">
          2018
        </option>
        <option value="2017">
          2017
        </option>
        <option value="2016">
          2016
        </option>
        <option value="2015">
          2015
        </option>
        <option value="2014">
          2014
        </option>
        <option value="2013">
          2013
        </option>
      </select>
    </label>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div
      aria-label="Bezirke nach Kennzahlen, 2024: Tabelle, seitlich verschiebbar"
      class="matrix"
      part="table"
      role="region"
    >
      <table>
        <caption class="unseen">
          Bezirke nach Kennzahlen, 2024
        </caption>
        <thead>
          <tr>
            <th
              class="corner"
              scope="col"
            >
              Bezirk
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="0"
                type="button"
              >
                <span class="name">
                  SGB-II-Quote
                </span>
                <span class="unit">
                  %
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  Hilfen zur Erziehung
                </span>
                <span class="unit">
                  je 1.000
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  Haushalte mit Wohngeld
                </span>
                <span class="unit">
                  Haushalte
                </span>
              </button>
            </th>
          </tr>
          <tr class="reference">
            <th scope="row">
              Kleinau
            </th>
            <td>
              16,1
            </td>
            <td>
              51,4
            </td>
            <td>
              3397
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Nord
              </button>
            </th>
            <td class="tint-2">
              17,1
            </td>
            <td class="tint-2">
              53,5
            </td>
            <td class="tint-2">
              1130
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Mitte
              </button>
            </th>
            <td class="tint-0">
              14,2
            </td>
            <td class="tint-0">
              47,5
            </td>
            <td class="tint-0">
              1002
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Süd
              </button>
            </th>
            <td class="tint-4">
              17,2
            </td>
            <td class="tint-4">
              53,6
            </td>
            <td class="tint-4">
              1265
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <p class="tints">
      <span>
        Je Spalte Klassen mit etwa gleich vielen Gebieten:
      </span>
      <span class="ramp">
        niedrig
        <i class="tint-0">
        </i>
        <i class="tint-1">
        </i>
        <i class="tint-2">
        </i>
        <i class="tint-3">
        </i>
        <i class="tint-4">
        </i>
        hoch
      </span>
    </p>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        In der Tabelle wechseln die Pfeiltasten zwischen den Überschriften der Spalten und der Zeilen. Eine Spaltenüberschrift ordnet die Gebiete, eine Zeilenüberschrift wählt das Gebiet aus, jeweils mit der Eingabetaste oder der Leertaste.
      </p>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Ohne Hilfen für junge Volljährige.
    </p>
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quellen: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      ; Jugendhilfestatistik (erfunden), Stand 28.02.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      ; Wohngeldstatistik (erfunden), Stand 31.01.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-matrix Boroughs is accessible and keeps its shadow DOM */

snapshots["soz-matrix ChosenIndicators is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      Sozialmonitoring Kleinau (erfunden): Fischersruh bei 2 von 2 Kennzahlen mit dem höchsten Wert
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    Sozialmonitoring Kleinau (erfunden) · Stadtteile · 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    Sozialmonitoring Kleinau (erfunden) 2024: 2 Kennzahlen für 12 Stadtteile. Fischersruh hat bei 2 von 2 Kennzahlen den höchsten Wert. 3 Werte unterliegen der Geheimhaltung, 5 Werte fehlen.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <label>
      <span>
        Gebietsebene
      </span>
      <select>
        <option value="borough">
          Bezirke
        </option>
        <option value="district">
          Stadtteile
        </option>
      </select>
    </label>
    <label>
      <span>
        Jahr
      </span>
      <select>
        <option value="2024">
          2024
        </option>
        <option value="2023">
          2023
        </option>
        <option value="2022">
          2022
        </option>
        <option value="2021">
          2021
        </option>
        <option value="2020">
          2020
        </option>
        <option value="2019">
          2019
        </option>
        <option value="2018">
          2018
        </option>
        <option value="2017">
          2017
        </option>
        <option value="2016">
          2016
        </option>
        <option value="2015">
          2015
        </option>
        <option value="2014">
          2014
        </option>
        <option value="2013">
          2013
        </option>
      </select>
    </label>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div
      aria-label="Stadtteile nach Kennzahlen, 2024: Tabelle, seitlich verschiebbar"
      class="matrix"
      part="table"
      role="region"
      tabindex="0"
    >
      <table>
        <caption class="unseen">
          Stadtteile nach Kennzahlen, 2024
        </caption>
        <thead>
          <tr>
            <th
              class="corner"
              scope="col"
            >
              Stadtteil
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="0"
                type="button"
              >
                <span class="name">
                  Haushalte mit Wohngeld
                </span>
                <span class="unit">
                  Haushalte
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  Hilfen zur Erziehung
                </span>
                <span class="unit">
                  je 1.000
                </span>
              </button>
            </th>
          </tr>
          <tr class="reference">
            <th scope="row">
              Kleinau
            </th>
            <td>
              3397
            </td>
            <td>
              51,4
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Nordhöhe
              </button>
            </th>
            <td class="tint-1">
              225
            </td>
            <td class="zero">
              0,0
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Rosenhang
              </button>
            </th>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Gartenstadt
              </button>
            </th>
            <td class="tint-0">
              165
            </td>
            <td class="missing">
              <span aria-hidden="true">
                .
              </span>
              <span class="unseen">
                keine Angabe
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Mühlenberg
              </button>
            </th>
            <td class="tint-4">
              416
            </td>
            <td class="not-applicable">
              <span aria-hidden="true">
                x
              </span>
              <span class="unseen">
                nicht sinnvoll
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Weststadt
              </button>
            </th>
            <td class="tint-2">
              300
            </td>
            <td class="undefined">
              <span aria-hidden="true">
                x
              </span>
              <span class="unseen">
                nicht berechenbar
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Innenstadt
              </button>
            </th>
            <td class="tint-1">
              223
            </td>
            <td class="not-yet-available">
              <span aria-hidden="true">
                ...
              </span>
              <span class="unseen">
                liegt noch nicht vor
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Bahnhofsvorstadt
              </button>
            </th>
            <td class="tint-3">
              361
            </td>
            <td class="tint-3">
              <span aria-hidden="true">
                (60,4)
              </span>
              <span class="unseen">
                60,4, eingeschränkt
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Hafenviertel
              </button>
            </th>
            <td class="tint-0">
              118
            </td>
            <td class="zero-rounded">
              <span aria-hidden="true">
                0
              </span>
              <span class="unseen">
                gerundet null
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Königsaue
              </button>
            </th>
            <td class="zero">
              0
            </td>
            <td class="invalid">
              <span aria-hidden="true">
                ?
              </span>
              <span class="unseen">
                ungültige Angabe
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Südufer
              </button>
            </th>
            <td class="tint-3">
              332
            </td>
            <td class="tint-1">
              56,6
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Am Wehr
              </button>
            </th>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="tint-0">
              41,0
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Fischersruh
              </button>
            </th>
            <td class="tint-4">
              436
            </td>
            <td class="tint-4">
              70,0
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <p class="tints">
      <span>
        Je Spalte Klassen mit etwa gleich vielen Gebieten:
      </span>
      <span class="ramp">
        niedrig
        <i class="tint-0">
        </i>
        <i class="tint-1">
        </i>
        <i class="tint-2">
        </i>
        <i class="tint-3">
        </i>
        <i class="tint-4">
        </i>
        hoch
      </span>
    </p>
    <ul class="signs">
      <li>
        <b>
          0
        </b>
        mehr als null, gerundet null
      </li>
      <li>
        <b>
          .
        </b>
        keine Angabe
      </li>
      <li>
        <b>
          •
        </b>
        geheim gehalten
      </li>
      <li>
        <b>
          x
        </b>
        nicht sinnvoll
      </li>
      <li>
        <b>
          x
        </b>
        nicht berechenbar
      </li>
      <li>
        <b>
          ?
        </b>
        ungültige Angabe
      </li>
      <li>
        <b>
          ...
        </b>
        liegt noch nicht vor
      </li>
      <li>
        <b>
          ( )
        </b>
        Aussagewert eingeschränkt
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        In der Tabelle wechseln die Pfeiltasten zwischen den Überschriften der Spalten und der Zeilen. Eine Spaltenüberschrift ordnet die Gebiete, eine Zeilenüberschrift wählt das Gebiet aus, jeweils mit der Eingabetaste oder der Leertaste.
      </p>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Ohne Hilfen für junge Volljährige.
    </p>
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quellen: Wohngeldstatistik (erfunden), Stand 31.01.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      ; Jugendhilfestatistik (erfunden), Stand 28.02.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-matrix ChosenIndicators is accessible and keeps its shadow DOM */

snapshots["soz-matrix EarlierPeriod is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      Sozialmonitoring Kleinau (erfunden): Bahnhofsvorstadt bei 3 von 3 Kennzahlen mit dem höchsten Wert
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    Sozialmonitoring Kleinau (erfunden) · Stadtteile · 2016
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    Sozialmonitoring Kleinau (erfunden) 2016: 3 Kennzahlen für 11 Stadtteile. Bahnhofsvorstadt hat bei 3 von 3 Kennzahlen den höchsten Wert. 1 Wert fehlt.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <label>
      <span>
        Gebietsebene
      </span>
      <select>
        <option value="borough">
          Bezirke
        </option>
        <option value="district">
          Stadtteile
        </option>
      </select>
    </label>
    <label>
      <span>
        Jahr
      </span>
      <select>
        <option value="2024">
          2024
        </option>
        <option value="2023">
          2023
        </option>
        <option value="2022">
          2022
        </option>
        <option value="2021">
          2021
        </option>
        <option value="2020">
          2020
        </option>
        <option value="2019">
          2019
        </option>
        <option value="2018">
          2018
        </option>
        <option value="2017">
          2017
        </option>
        <option value="2016">
          2016
        </option>
        <option value="2015">
          2015
        </option>
        <option value="2014">
          2014
        </option>
        <option value="2013">
          2013
        </option>
      </select>
    </label>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div
      aria-label="Stadtteile nach Kennzahlen, 2016: Tabelle, seitlich verschiebbar"
      class="matrix"
      part="table"
      role="region"
    >
      <table>
        <caption class="unseen">
          Stadtteile nach Kennzahlen, 2016
        </caption>
        <thead>
          <tr>
            <th
              class="corner"
              scope="col"
            >
              Stadtteil
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="0"
                type="button"
              >
                <span class="name">
                  SGB-II-Quote
                </span>
                <span class="unit">
                  %
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  Hilfen zur Erziehung
                </span>
                <span class="unit">
                  je 1.000
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  Haushalte mit Wohngeld
                </span>
                <span class="unit">
                  Haushalte
                </span>
              </button>
            </th>
          </tr>
          <tr class="reference">
            <th scope="row">
              Kleinau
            </th>
            <td>
              12,2
            </td>
            <td>
              37,7
            </td>
            <td>
              2267
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Nordhöhe
              </button>
            </th>
            <td class="tint-3">
              14,4
            </td>
            <td class="tint-3">
              42,8
            </td>
            <td class="tint-3">
              227
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Rosenhang
              </button>
            </th>
            <td class="tint-4">
              17,2
            </td>
            <td class="tint-4">
              49,4
            </td>
            <td class="tint-4">
              271
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Gartenstadt
              </button>
            </th>
            <td class="tint-0">
              3,8
            </td>
            <td class="tint-0">
              17,7
            </td>
            <td class="tint-0">
              64
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Mühlenberg
              </button>
            </th>
            <td class="missing">
              <span aria-hidden="true">
                .
              </span>
              <span class="unseen">
                keine Angabe
              </span>
            </td>
            <td class="tint-3">
              42,5
            </td>
            <td class="tint-3">
              226
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Weststadt
              </button>
            </th>
            <td class="tint-2">
              8,6
            </td>
            <td class="tint-2">
              29,2
            </td>
            <td class="tint-2">
              139
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Innenstadt
              </button>
            </th>
            <td class="tint-1">
              8,5
            </td>
            <td class="tint-1">
              28,9
            </td>
            <td class="tint-1">
              137
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Bahnhofsvorstadt
              </button>
            </th>
            <td class="tint-4">
              20,5
            </td>
            <td class="tint-4">
              57,1
            </td>
            <td class="tint-4">
              321
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Hafenviertel
              </button>
            </th>
            <td class="tint-1">
              8,5
            </td>
            <td class="tint-1">
              28,9
            </td>
            <td class="tint-1">
              137
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Königsaue
              </button>
            </th>
            <td class="tint-3">
              15,0
            </td>
            <td class="tint-4">
              44,1
            </td>
            <td class="tint-4">
              236
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Südufer
              </button>
            </th>
            <td class="tint-2">
              12,8
            </td>
            <td class="tint-2">
              39,1
            </td>
            <td class="tint-2">
              203
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Am Wehr
              </button>
            </th>
            <td class="tint-0">
              3,1
            </td>
            <td class="tint-0">
              16,0
            </td>
            <td class="tint-0">
              52
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <p class="tints">
      <span>
        Je Spalte Klassen mit etwa gleich vielen Gebieten:
      </span>
      <span class="ramp">
        niedrig
        <i class="tint-0">
        </i>
        <i class="tint-1">
        </i>
        <i class="tint-2">
        </i>
        <i class="tint-3">
        </i>
        <i class="tint-4">
        </i>
        hoch
      </span>
    </p>
    <ul class="signs">
      <li>
        <b>
          .
        </b>
        keine Angabe
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        In der Tabelle wechseln die Pfeiltasten zwischen den Überschriften der Spalten und der Zeilen. Eine Spaltenüberschrift ordnet die Gebiete, eine Zeilenüberschrift wählt das Gebiet aus, jeweils mit der Eingabetaste oder der Leertaste.
      </p>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Ohne Hilfen für junge Volljährige.
    </p>
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quellen: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      ; Jugendhilfestatistik (erfunden), Stand 28.02.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      ; Wohngeldstatistik (erfunden), Stand 31.01.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Zeitraum: 2016 · Gebietsstand: 31.12.2024 · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-matrix EarlierPeriod is accessible and keeps its shadow DOM */

snapshots["soz-matrix Empty is accessible and keeps its shadow DOM"] = 
`<div
  class="state"
  part="state"
>
  <p>
    <strong>
      Keine Daten vorhanden
    </strong>
  </p>
  <p>
    Für Stadtteile liegen keine Werte vor. Es gibt sie für: Städte, Bezirke.
  </p>
  <slot>
  </slot>
</div>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-matrix Empty is accessible and keeps its shadow DOM */

snapshots["soz-matrix English is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      Social monitoring of Kleinau (fictional): Fischersruh highest in 3 of 3 indicators
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    Social monitoring of Kleinau (fictional) · Districts · 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    Social monitoring of Kleinau (fictional) in 2024: 3 indicators for 12 Districts. Fischersruh has the highest value in 3 of 3 indicators. 5 values are confidential, 6 values are missing.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <label>
      <span>
        Level of areas
      </span>
      <select>
        <option value="borough">
          Boroughs
        </option>
        <option value="district">
          Districts
        </option>
      </select>
    </label>
    <label>
      <span>
        Year
      </span>
      <select>
        <option value="2024">
          2024
        </option>
        <option value="2023">
          2023
        </option>
        <option value="2022">
          2022
        </option>
        <option value="2021">
          2021
        </option>
        <option value="2020">
          2020
        </option>
        <option value="2019">
          2019
        </option>
        <option value="2018">
          2018
        </option>
        <option value="2017">
          2017
        </option>
        <option value="2016">
          2016
        </option>
        <option value="2015">
          2015
        </option>
        <option value="2014">
          2014
        </option>
        <option value="2013">
          2013
        </option>
      </select>
    </label>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div
      aria-label="Districts by indicator, 2024: table, scrolls sideways"
      class="matrix"
      part="table"
      role="region"
      tabindex="0"
    >
      <table>
        <caption class="unseen">
          Districts by indicator, 2024
        </caption>
        <thead>
          <tr>
            <th
              class="corner"
              scope="col"
            >
              District
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="0"
                type="button"
              >
                <span class="name">
                  Basic income rate (SGB II)
                </span>
                <span class="unit">
                  %
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  Child-raising support
                </span>
                <span class="unit">
                  per 1,000
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  Households with housing benefit
                </span>
                <span class="unit">
                  households
                </span>
              </button>
            </th>
          </tr>
          <tr class="reference">
            <th scope="row">
              Kleinau
            </th>
            <td>
              16.1
            </td>
            <td>
              51.4
            </td>
            <td>
              3,397
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Nordhöhe
              </button>
            </th>
            <td class="tint-1">
              11.8
            </td>
            <td class="zero">
              0.0
            </td>
            <td class="tint-1">
              225
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Rosenhang
              </button>
            </th>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                not shown for reasons of confidentiality
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                not shown for reasons of confidentiality
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                not shown for reasons of confidentiality
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Gartenstadt
              </button>
            </th>
            <td class="tint-0">
              7.9
            </td>
            <td class="missing">
              <span aria-hidden="true">
                .
              </span>
              <span class="unseen">
                no data
              </span>
            </td>
            <td class="tint-0">
              165
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Mühlenberg
              </button>
            </th>
            <td class="tint-4">
              24.1
            </td>
            <td class="not-applicable">
              <span aria-hidden="true">
                x
              </span>
              <span class="unseen">
                not applicable
              </span>
            </td>
            <td class="tint-4">
              416
            </td>
          </tr>
          <tr class="selected">
            <th scope="row">
              <button
                aria-pressed="true"
                tabindex="-1"
                type="button"
              >
                Weststadt
              </button>
            </th>
            <td class="tint-2">
              16.7
            </td>
            <td class="undefined">
              <span aria-hidden="true">
                x
              </span>
              <span class="unseen">
                cannot be calculated
              </span>
            </td>
            <td class="tint-2">
              300
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Innenstadt
              </button>
            </th>
            <td class="tint-1">
              11.7
            </td>
            <td class="not-yet-available">
              <span aria-hidden="true">
                ...
              </span>
              <span class="unseen">
                not yet available
              </span>
            </td>
            <td class="tint-1">
              223
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Bahnhofsvorstadt
              </button>
            </th>
            <td class="tint-3">
              20.6
            </td>
            <td class="tint-3">
              <span aria-hidden="true">
                (60.4)
              </span>
              <span class="unseen">
                60.4, limited reliability
              </span>
            </td>
            <td class="tint-3">
              361
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Hafenviertel
              </button>
            </th>
            <td class="tint-0">
              <span aria-hidden="true">
                4.9 p
              </span>
              <span class="unseen">
                4.9, provisional
              </span>
            </td>
            <td class="zero-rounded">
              <span aria-hidden="true">
                0
              </span>
              <span class="unseen">
                rounded to zero
              </span>
            </td>
            <td class="tint-0">
              118
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Königsaue
              </button>
            </th>
            <td class="missing">
              <span aria-hidden="true">
                .
              </span>
              <span class="unseen">
                no data
              </span>
            </td>
            <td class="invalid">
              <span aria-hidden="true">
                ?
              </span>
              <span class="unseen">
                invalid data
              </span>
            </td>
            <td class="zero">
              0
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Südufer
              </button>
            </th>
            <td class="tint-3">
              18.7
            </td>
            <td class="tint-1">
              56.6
            </td>
            <td class="tint-3">
              332
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Am Wehr
              </button>
            </th>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                not shown for reasons of confidentiality
              </span>
            </td>
            <td class="tint-0">
              41.0
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                not shown for reasons of confidentiality
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Fischersruh
              </button>
            </th>
            <td class="tint-4">
              25.4
            </td>
            <td class="tint-4">
              70.0
            </td>
            <td class="tint-4">
              436
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <p class="tints">
      <span>
        In each column, classes of about equally many areas:
      </span>
      <span class="ramp">
        low
        <i class="tint-0">
        </i>
        <i class="tint-1">
        </i>
        <i class="tint-2">
        </i>
        <i class="tint-3">
        </i>
        <i class="tint-4">
        </i>
        high
      </span>
    </p>
    <ul class="signs">
      <li>
        <b>
          0
        </b>
        more than zero, rounded to zero
      </li>
      <li>
        <b>
          .
        </b>
        no data
      </li>
      <li>
        <b>
          •
        </b>
        confidential
      </li>
      <li>
        <b>
          x
        </b>
        not applicable
      </li>
      <li>
        <b>
          x
        </b>
        cannot be calculated
      </li>
      <li>
        <b>
          ?
        </b>
        invalid data
      </li>
      <li>
        <b>
          ...
        </b>
        not yet available
      </li>
      <li>
        <b>
          ( )
        </b>
        limited reliability
      </li>
      <li>
        <b>
          p
        </b>
        provisional
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        How to use
      </summary>
      <p>
        In the table, the arrow keys move between the headings of columns and rows. A column heading orders the areas, a row heading selects the area, each with Enter or Space.
      </p>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Without support for young adults.
    </p>
    <p>
      Statistical confidentiality: counts below 3, except zero, are not shown. 6 of 426 values are confidential, also to protect other values. It has been checked that confidential values cannot be calculated from others.
    </p>
    <p class="source">
      Sources: Basic income statistics (fictional), as of 31 Mar 2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      ; Youth welfare statistics (fictional), as of 28 Feb 2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      ; Housing benefit statistics (fictional), as of 31 Jan 2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Period: 2024 · Boundaries as of: 31 Dec 2024 · Published by:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      This city and its figures are fictional.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-matrix English is accessible and keeps its shadow DOM */

snapshots["soz-matrix Failed is accessible and keeps its shadow DOM"] = 
`<div
  class="state"
  part="state"
  role="alert"
>
  <p>
    <strong>
      Die Daten können nicht gezeigt werden.
    </strong>
  </p>
  <p>
    Die Datei ist leer.
  </p>
  <p class="detail">
    <code>
      file-empty ·
    </code>
  </p>
  <slot>
  </slot>
</div>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-matrix Failed is accessible and keeps its shadow DOM */

snapshots["soz-matrix Loading is accessible and keeps its shadow DOM"] = 
`<div
  aria-busy="true"
  class="state waiting"
  part="state"
>
  <p>
    Daten werden geladen …
  </p>
</div>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-matrix Loading is accessible and keeps its shadow DOM */

snapshots["soz-matrix SelectedAreas is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      Sozialmonitoring Kleinau (erfunden): Fischersruh bei 3 von 3 Kennzahlen mit dem höchsten Wert
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    Sozialmonitoring Kleinau (erfunden) · Stadtteile · 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    Sozialmonitoring Kleinau (erfunden) 2024: 3 Kennzahlen für 12 Stadtteile. Fischersruh hat bei 3 von 3 Kennzahlen den höchsten Wert. 5 Werte unterliegen der Geheimhaltung, 6 Werte fehlen.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <label>
      <span>
        Gebietsebene
      </span>
      <select>
        <option value="borough">
          Bezirke
        </option>
        <option value="district">
          Stadtteile
        </option>
      </select>
    </label>
    <label>
      <span>
        Jahr
      </span>
      <select>
        <option value="2024">
          2024
        </option>
        <option value="2023">
          2023
        </option>
        <option value="2022">
          2022
        </option>
        <option value="2021">
          2021
        </option>
        <option value="2020">
          2020
        </option>
        <option value="2019">
          2019
        </option>
        <option value="2018">
          2018
        </option>
        <option value="2017">
          2017
        </option>
        <option value="2016">
          2016
        </option>
        <option value="2015">
          2015
        </option>
        <option value="2014">
          2014
        </option>
        <option value="2013">
          2013
        </option>
      </select>
    </label>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div
      aria-label="Stadtteile nach Kennzahlen, 2024: Tabelle, seitlich verschiebbar"
      class="matrix"
      part="table"
      role="region"
      tabindex="0"
    >
      <table>
        <caption class="unseen">
          Stadtteile nach Kennzahlen, 2024
        </caption>
        <thead>
          <tr>
            <th
              class="corner"
              scope="col"
            >
              Stadtteil
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="0"
                type="button"
              >
                <span class="name">
                  SGB-II-Quote
                </span>
                <span class="unit">
                  %
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  Hilfen zur Erziehung
                </span>
                <span class="unit">
                  je 1.000
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  Haushalte mit Wohngeld
                </span>
                <span class="unit">
                  Haushalte
                </span>
              </button>
            </th>
          </tr>
          <tr class="reference">
            <th scope="row">
              Kleinau
            </th>
            <td>
              16,1
            </td>
            <td>
              51,4
            </td>
            <td>
              3397
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Nordhöhe
              </button>
            </th>
            <td class="tint-1">
              11,8
            </td>
            <td class="zero">
              0,0
            </td>
            <td class="tint-1">
              225
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Rosenhang
              </button>
            </th>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Gartenstadt
              </button>
            </th>
            <td class="tint-0">
              7,9
            </td>
            <td class="missing">
              <span aria-hidden="true">
                .
              </span>
              <span class="unseen">
                keine Angabe
              </span>
            </td>
            <td class="tint-0">
              165
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Mühlenberg
              </button>
            </th>
            <td class="tint-4">
              24,1
            </td>
            <td class="not-applicable">
              <span aria-hidden="true">
                x
              </span>
              <span class="unseen">
                nicht sinnvoll
              </span>
            </td>
            <td class="tint-4">
              416
            </td>
          </tr>
          <tr class="selected">
            <th scope="row">
              <button
                aria-pressed="true"
                tabindex="-1"
                type="button"
              >
                Weststadt
              </button>
            </th>
            <td class="tint-2">
              16,7
            </td>
            <td class="undefined">
              <span aria-hidden="true">
                x
              </span>
              <span class="unseen">
                nicht berechenbar
              </span>
            </td>
            <td class="tint-2">
              300
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Innenstadt
              </button>
            </th>
            <td class="tint-1">
              11,7
            </td>
            <td class="not-yet-available">
              <span aria-hidden="true">
                ...
              </span>
              <span class="unseen">
                liegt noch nicht vor
              </span>
            </td>
            <td class="tint-1">
              223
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Bahnhofsvorstadt
              </button>
            </th>
            <td class="tint-3">
              20,6
            </td>
            <td class="tint-3">
              <span aria-hidden="true">
                (60,4)
              </span>
              <span class="unseen">
                60,4, eingeschränkt
              </span>
            </td>
            <td class="tint-3">
              361
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Hafenviertel
              </button>
            </th>
            <td class="tint-0">
              <span aria-hidden="true">
                4,9 p
              </span>
              <span class="unseen">
                4,9, vorläufig
              </span>
            </td>
            <td class="zero-rounded">
              <span aria-hidden="true">
                0
              </span>
              <span class="unseen">
                gerundet null
              </span>
            </td>
            <td class="tint-0">
              118
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Königsaue
              </button>
            </th>
            <td class="missing">
              <span aria-hidden="true">
                .
              </span>
              <span class="unseen">
                keine Angabe
              </span>
            </td>
            <td class="invalid">
              <span aria-hidden="true">
                ?
              </span>
              <span class="unseen">
                ungültige Angabe
              </span>
            </td>
            <td class="zero">
              0
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Südufer
              </button>
            </th>
            <td class="tint-3">
              18,7
            </td>
            <td class="tint-1">
              56,6
            </td>
            <td class="tint-3">
              332
            </td>
          </tr>
          <tr class="selected">
            <th scope="row">
              <button
                aria-pressed="true"
                tabindex="-1"
                type="button"
              >
                Am Wehr
              </button>
            </th>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="tint-0">
              41,0
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Fischersruh
              </button>
            </th>
            <td class="tint-4">
              25,4
            </td>
            <td class="tint-4">
              70,0
            </td>
            <td class="tint-4">
              436
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <p class="tints">
      <span>
        Je Spalte Klassen mit etwa gleich vielen Gebieten:
      </span>
      <span class="ramp">
        niedrig
        <i class="tint-0">
        </i>
        <i class="tint-1">
        </i>
        <i class="tint-2">
        </i>
        <i class="tint-3">
        </i>
        <i class="tint-4">
        </i>
        hoch
      </span>
    </p>
    <ul class="signs">
      <li>
        <b>
          0
        </b>
        mehr als null, gerundet null
      </li>
      <li>
        <b>
          .
        </b>
        keine Angabe
      </li>
      <li>
        <b>
          •
        </b>
        geheim gehalten
      </li>
      <li>
        <b>
          x
        </b>
        nicht sinnvoll
      </li>
      <li>
        <b>
          x
        </b>
        nicht berechenbar
      </li>
      <li>
        <b>
          ?
        </b>
        ungültige Angabe
      </li>
      <li>
        <b>
          ...
        </b>
        liegt noch nicht vor
      </li>
      <li>
        <b>
          ( )
        </b>
        Aussagewert eingeschränkt
      </li>
      <li>
        <b>
          p
        </b>
        vorläufig
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        In der Tabelle wechseln die Pfeiltasten zwischen den Überschriften der Spalten und der Zeilen. Eine Spaltenüberschrift ordnet die Gebiete, eine Zeilenüberschrift wählt das Gebiet aus, jeweils mit der Eingabetaste oder der Leertaste.
      </p>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Ohne Hilfen für junge Volljährige.
    </p>
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quellen: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      ; Jugendhilfestatistik (erfunden), Stand 28.02.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      ; Wohngeldstatistik (erfunden), Stand 31.01.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-matrix SelectedAreas is accessible and keeps its shadow DOM */

snapshots["soz-matrix Topic is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      Einkommen: Fischersruh bei 2 von 2 Kennzahlen mit dem höchsten Wert
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    Einkommen · Stadtteile · 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    Einkommen 2024: 2 Kennzahlen für 12 Stadtteile. Fischersruh hat bei 2 von 2 Kennzahlen den höchsten Wert. 4 Werte unterliegen der Geheimhaltung, 1 Wert fehlt.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <label>
      <span>
        Gebietsebene
      </span>
      <select>
        <option value="borough">
          Bezirke
        </option>
        <option value="district">
          Stadtteile
        </option>
      </select>
    </label>
    <label>
      <span>
        Jahr
      </span>
      <select>
        <option value="2024">
          2024
        </option>
        <option value="2023">
          2023
        </option>
        <option value="2022">
          2022
        </option>
        <option value="2021">
          2021
        </option>
        <option value="2020">
          2020
        </option>
        <option value="2019">
          2019
        </option>
        <option value="2018">
          2018
        </option>
        <option value="2017">
          2017
        </option>
        <option value="2016">
          2016
        </option>
        <option value="2015">
          2015
        </option>
        <option value="2014">
          2014
        </option>
        <option value="2013">
          2013
        </option>
      </select>
    </label>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div
      aria-label="Stadtteile nach Kennzahlen, 2024: Tabelle, seitlich verschiebbar"
      class="matrix"
      part="table"
      role="region"
      tabindex="0"
    >
      <table>
        <caption class="unseen">
          Stadtteile nach Kennzahlen, 2024
        </caption>
        <thead>
          <tr>
            <th
              class="corner"
              scope="col"
            >
              Stadtteil
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="0"
                type="button"
              >
                <span class="name">
                  SGB-II-Quote
                </span>
                <span class="unit">
                  %
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  Haushalte mit Wohngeld
                </span>
                <span class="unit">
                  Haushalte
                </span>
              </button>
            </th>
          </tr>
          <tr class="reference">
            <th scope="row">
              Kleinau
            </th>
            <td>
              16,1
            </td>
            <td>
              3397
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Nordhöhe
              </button>
            </th>
            <td class="tint-1">
              11,8
            </td>
            <td class="tint-1">
              225
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Rosenhang
              </button>
            </th>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Gartenstadt
              </button>
            </th>
            <td class="tint-0">
              7,9
            </td>
            <td class="tint-0">
              165
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Mühlenberg
              </button>
            </th>
            <td class="tint-4">
              24,1
            </td>
            <td class="tint-4">
              416
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Weststadt
              </button>
            </th>
            <td class="tint-2">
              16,7
            </td>
            <td class="tint-2">
              300
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Innenstadt
              </button>
            </th>
            <td class="tint-1">
              11,7
            </td>
            <td class="tint-1">
              223
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Bahnhofsvorstadt
              </button>
            </th>
            <td class="tint-3">
              20,6
            </td>
            <td class="tint-3">
              361
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Hafenviertel
              </button>
            </th>
            <td class="tint-0">
              <span aria-hidden="true">
                4,9 p
              </span>
              <span class="unseen">
                4,9, vorläufig
              </span>
            </td>
            <td class="tint-0">
              118
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Königsaue
              </button>
            </th>
            <td class="missing">
              <span aria-hidden="true">
                .
              </span>
              <span class="unseen">
                keine Angabe
              </span>
            </td>
            <td class="zero">
              0
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Südufer
              </button>
            </th>
            <td class="tint-3">
              18,7
            </td>
            <td class="tint-3">
              332
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Am Wehr
              </button>
            </th>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Fischersruh
              </button>
            </th>
            <td class="tint-4">
              25,4
            </td>
            <td class="tint-4">
              436
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <p class="tints">
      <span>
        Je Spalte Klassen mit etwa gleich vielen Gebieten:
      </span>
      <span class="ramp">
        niedrig
        <i class="tint-0">
        </i>
        <i class="tint-1">
        </i>
        <i class="tint-2">
        </i>
        <i class="tint-3">
        </i>
        <i class="tint-4">
        </i>
        hoch
      </span>
    </p>
    <ul class="signs">
      <li>
        <b>
          .
        </b>
        keine Angabe
      </li>
      <li>
        <b>
          •
        </b>
        geheim gehalten
      </li>
      <li>
        <b>
          p
        </b>
        vorläufig
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        In der Tabelle wechseln die Pfeiltasten zwischen den Überschriften der Spalten und der Zeilen. Eine Spaltenüberschrift ordnet die Gebiete, eine Zeilenüberschrift wählt das Gebiet aus, jeweils mit der Eingabetaste oder der Leertaste.
      </p>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quellen: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      ; Wohngeldstatistik (erfunden), Stand 31.01.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-matrix Topic is accessible and keeps its shadow DOM */

snapshots["soz-matrix Wide is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      Sozialmonitoring Kleinau (erfunden): Fischersruh bei 12 von 12 Kennzahlen mit dem höchsten Wert
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    Sozialmonitoring Kleinau (erfunden) · Stadtteile · 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    Sozialmonitoring Kleinau (erfunden) 2024: 12 Kennzahlen für 12 Stadtteile. Fischersruh hat bei 12 von 12 Kennzahlen den höchsten Wert. 20 Werte unterliegen der Geheimhaltung, 24 Werte fehlen.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <label>
      <span>
        Gebietsebene
      </span>
      <select>
        <option value="borough">
          Bezirke
        </option>
        <option value="district">
          Stadtteile
        </option>
      </select>
    </label>
    <label>
      <span>
        Jahr
      </span>
      <select>
        <option value="2024">
          2024
        </option>
        <option value="2023">
          2023
        </option>
        <option value="2022">
          2022
        </option>
        <option value="2021">
          2021
        </option>
        <option value="2020">
          2020
        </option>
        <option value="2019">
          2019
        </option>
        <option value="2018">
          2018
        </option>
        <option value="2017">
          2017
        </option>
        <option value="2016">
          2016
        </option>
        <option value="2015">
          2015
        </option>
        <option value="2014">
          2014
        </option>
        <option value="2013">
          2013
        </option>
      </select>
    </label>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div
      aria-label="Stadtteile nach Kennzahlen, 2024: Tabelle, seitlich verschiebbar"
      class="matrix"
      part="table"
      role="region"
      tabindex="0"
    >
      <table>
        <caption class="unseen">
          Stadtteile nach Kennzahlen, 2024
        </caption>
        <thead>
          <tr>
            <th
              class="corner"
              scope="col"
            >
              Stadtteil
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="0"
                type="button"
              >
                <span class="name">
                  SGB-II-Quote
                </span>
                <span class="unit">
                  %
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  Hilfen zur Erziehung
                </span>
                <span class="unit">
                  je 1.000
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  Haushalte mit Wohngeld
                </span>
                <span class="unit">
                  Haushalte
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  SGB-II-Quote
                </span>
                <span class="unit">
                  %
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  Hilfen zur Erziehung
                </span>
                <span class="unit">
                  je 1.000
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  Haushalte mit Wohngeld
                </span>
                <span class="unit">
                  Haushalte
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  SGB-II-Quote
                </span>
                <span class="unit">
                  %
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  Hilfen zur Erziehung
                </span>
                <span class="unit">
                  je 1.000
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  Haushalte mit Wohngeld
                </span>
                <span class="unit">
                  Haushalte
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  SGB-II-Quote
                </span>
                <span class="unit">
                  %
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  Hilfen zur Erziehung
                </span>
                <span class="unit">
                  je 1.000
                </span>
              </button>
            </th>
            <th
              aria-sort="none"
              scope="col"
            >
              <button
                tabindex="-1"
                type="button"
              >
                <span class="name">
                  Haushalte mit Wohngeld
                </span>
                <span class="unit">
                  Haushalte
                </span>
              </button>
            </th>
          </tr>
          <tr class="reference">
            <th scope="row">
              Kleinau
            </th>
            <td>
              16,1
            </td>
            <td>
              51,4
            </td>
            <td>
              3397
            </td>
            <td>
              16,1
            </td>
            <td>
              51,4
            </td>
            <td>
              3397
            </td>
            <td>
              16,1
            </td>
            <td>
              51,4
            </td>
            <td>
              3397
            </td>
            <td>
              16,1
            </td>
            <td>
              51,4
            </td>
            <td>
              3397
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Nordhöhe
              </button>
            </th>
            <td class="tint-1">
              11,8
            </td>
            <td class="zero">
              0,0
            </td>
            <td class="tint-1">
              225
            </td>
            <td class="tint-1">
              11,8
            </td>
            <td class="zero">
              0,0
            </td>
            <td class="tint-1">
              225
            </td>
            <td class="tint-1">
              11,8
            </td>
            <td class="zero">
              0,0
            </td>
            <td class="tint-1">
              225
            </td>
            <td class="tint-1">
              11,8
            </td>
            <td class="zero">
              0,0
            </td>
            <td class="tint-1">
              225
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Rosenhang
              </button>
            </th>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Gartenstadt
              </button>
            </th>
            <td class="tint-0">
              7,9
            </td>
            <td class="missing">
              <span aria-hidden="true">
                .
              </span>
              <span class="unseen">
                keine Angabe
              </span>
            </td>
            <td class="tint-0">
              165
            </td>
            <td class="tint-0">
              7,9
            </td>
            <td class="missing">
              <span aria-hidden="true">
                .
              </span>
              <span class="unseen">
                keine Angabe
              </span>
            </td>
            <td class="tint-0">
              165
            </td>
            <td class="tint-0">
              7,9
            </td>
            <td class="missing">
              <span aria-hidden="true">
                .
              </span>
              <span class="unseen">
                keine Angabe
              </span>
            </td>
            <td class="tint-0">
              165
            </td>
            <td class="tint-0">
              7,9
            </td>
            <td class="missing">
              <span aria-hidden="true">
                .
              </span>
              <span class="unseen">
                keine Angabe
              </span>
            </td>
            <td class="tint-0">
              165
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Mühlenberg
              </button>
            </th>
            <td class="tint-4">
              24,1
            </td>
            <td class="not-applicable">
              <span aria-hidden="true">
                x
              </span>
              <span class="unseen">
                nicht sinnvoll
              </span>
            </td>
            <td class="tint-4">
              416
            </td>
            <td class="tint-4">
              24,1
            </td>
            <td class="not-applicable">
              <span aria-hidden="true">
                x
              </span>
              <span class="unseen">
                nicht sinnvoll
              </span>
            </td>
            <td class="tint-4">
              416
            </td>
            <td class="tint-4">
              24,1
            </td>
            <td class="not-applicable">
              <span aria-hidden="true">
                x
              </span>
              <span class="unseen">
                nicht sinnvoll
              </span>
            </td>
            <td class="tint-4">
              416
            </td>
            <td class="tint-4">
              24,1
            </td>
            <td class="not-applicable">
              <span aria-hidden="true">
                x
              </span>
              <span class="unseen">
                nicht sinnvoll
              </span>
            </td>
            <td class="tint-4">
              416
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Weststadt
              </button>
            </th>
            <td class="tint-2">
              16,7
            </td>
            <td class="undefined">
              <span aria-hidden="true">
                x
              </span>
              <span class="unseen">
                nicht berechenbar
              </span>
            </td>
            <td class="tint-2">
              300
            </td>
            <td class="tint-2">
              16,7
            </td>
            <td class="undefined">
              <span aria-hidden="true">
                x
              </span>
              <span class="unseen">
                nicht berechenbar
              </span>
            </td>
            <td class="tint-2">
              300
            </td>
            <td class="tint-2">
              16,7
            </td>
            <td class="undefined">
              <span aria-hidden="true">
                x
              </span>
              <span class="unseen">
                nicht berechenbar
              </span>
            </td>
            <td class="tint-2">
              300
            </td>
            <td class="tint-2">
              16,7
            </td>
            <td class="undefined">
              <span aria-hidden="true">
                x
              </span>
              <span class="unseen">
                nicht berechenbar
              </span>
            </td>
            <td class="tint-2">
              300
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Innenstadt
              </button>
            </th>
            <td class="tint-1">
              11,7
            </td>
            <td class="not-yet-available">
              <span aria-hidden="true">
                ...
              </span>
              <span class="unseen">
                liegt noch nicht vor
              </span>
            </td>
            <td class="tint-1">
              223
            </td>
            <td class="tint-1">
              11,7
            </td>
            <td class="not-yet-available">
              <span aria-hidden="true">
                ...
              </span>
              <span class="unseen">
                liegt noch nicht vor
              </span>
            </td>
            <td class="tint-1">
              223
            </td>
            <td class="tint-1">
              11,7
            </td>
            <td class="not-yet-available">
              <span aria-hidden="true">
                ...
              </span>
              <span class="unseen">
                liegt noch nicht vor
              </span>
            </td>
            <td class="tint-1">
              223
            </td>
            <td class="tint-1">
              11,7
            </td>
            <td class="not-yet-available">
              <span aria-hidden="true">
                ...
              </span>
              <span class="unseen">
                liegt noch nicht vor
              </span>
            </td>
            <td class="tint-1">
              223
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Bahnhofsvorstadt
              </button>
            </th>
            <td class="tint-3">
              20,6
            </td>
            <td class="tint-3">
              <span aria-hidden="true">
                (60,4)
              </span>
              <span class="unseen">
                60,4, eingeschränkt
              </span>
            </td>
            <td class="tint-3">
              361
            </td>
            <td class="tint-3">
              20,6
            </td>
            <td class="tint-3">
              <span aria-hidden="true">
                (60,4)
              </span>
              <span class="unseen">
                60,4, eingeschränkt
              </span>
            </td>
            <td class="tint-3">
              361
            </td>
            <td class="tint-3">
              20,6
            </td>
            <td class="tint-3">
              <span aria-hidden="true">
                (60,4)
              </span>
              <span class="unseen">
                60,4, eingeschränkt
              </span>
            </td>
            <td class="tint-3">
              361
            </td>
            <td class="tint-3">
              20,6
            </td>
            <td class="tint-3">
              <span aria-hidden="true">
                (60,4)
              </span>
              <span class="unseen">
                60,4, eingeschränkt
              </span>
            </td>
            <td class="tint-3">
              361
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Hafenviertel
              </button>
            </th>
            <td class="tint-0">
              <span aria-hidden="true">
                4,9 p
              </span>
              <span class="unseen">
                4,9, vorläufig
              </span>
            </td>
            <td class="zero-rounded">
              <span aria-hidden="true">
                0
              </span>
              <span class="unseen">
                gerundet null
              </span>
            </td>
            <td class="tint-0">
              118
            </td>
            <td class="tint-0">
              <span aria-hidden="true">
                4,9 p
              </span>
              <span class="unseen">
                4,9, vorläufig
              </span>
            </td>
            <td class="zero-rounded">
              <span aria-hidden="true">
                0
              </span>
              <span class="unseen">
                gerundet null
              </span>
            </td>
            <td class="tint-0">
              118
            </td>
            <td class="tint-0">
              <span aria-hidden="true">
                4,9 p
              </span>
              <span class="unseen">
                4,9, vorläufig
              </span>
            </td>
            <td class="zero-rounded">
              <span aria-hidden="true">
                0
              </span>
              <span class="unseen">
                gerundet null
              </span>
            </td>
            <td class="tint-0">
              118
            </td>
            <td class="tint-0">
              <span aria-hidden="true">
                4,9 p
              </span>
              <span class="unseen">
                4,9, vorläufig
              </span>
            </td>
            <td class="zero-rounded">
              <span aria-hidden="true">
                0
              </span>
              <span class="unseen">
                gerundet null
              </span>
            </td>
            <td class="tint-0">
              118
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Königsaue
              </button>
            </th>
            <td class="missing">
              <span aria-hidden="true">
                .
              </span>
              <span class="unseen">
                keine Angabe
              </span>
            </td>
            <td class="invalid">
              <span aria-hidden="true">
                ?
              </span>
              <span class="unseen">
                ungültige Angabe
              </span>
            </td>
            <td class="zero">
              0
            </td>
            <td class="missing">
              <span aria-hidden="true">
                .
              </span>
              <span class="unseen">
                keine Angabe
              </span>
            </td>
            <td class="invalid">
              <span aria-hidden="true">
                ?
              </span>
              <span class="unseen">
                ungültige Angabe
              </span>
            </td>
            <td class="zero">
              0
            </td>
            <td class="missing">
              <span aria-hidden="true">
                .
              </span>
              <span class="unseen">
                keine Angabe
              </span>
            </td>
            <td class="invalid">
              <span aria-hidden="true">
                ?
              </span>
              <span class="unseen">
                ungültige Angabe
              </span>
            </td>
            <td class="zero">
              0
            </td>
            <td class="missing">
              <span aria-hidden="true">
                .
              </span>
              <span class="unseen">
                keine Angabe
              </span>
            </td>
            <td class="invalid">
              <span aria-hidden="true">
                ?
              </span>
              <span class="unseen">
                ungültige Angabe
              </span>
            </td>
            <td class="zero">
              0
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Südufer
              </button>
            </th>
            <td class="tint-3">
              18,7
            </td>
            <td class="tint-1">
              56,6
            </td>
            <td class="tint-3">
              332
            </td>
            <td class="tint-3">
              18,7
            </td>
            <td class="tint-1">
              56,6
            </td>
            <td class="tint-3">
              332
            </td>
            <td class="tint-3">
              18,7
            </td>
            <td class="tint-1">
              56,6
            </td>
            <td class="tint-3">
              332
            </td>
            <td class="tint-3">
              18,7
            </td>
            <td class="tint-1">
              56,6
            </td>
            <td class="tint-3">
              332
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Am Wehr
              </button>
            </th>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="tint-0">
              41,0
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="tint-0">
              41,0
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="tint-0">
              41,0
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
            <td class="tint-0">
              41,0
            </td>
            <td class="suppressed">
              <span aria-hidden="true">
                •
              </span>
              <span class="unseen">
                aus Gründen der Geheimhaltung nicht ausgewiesen
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <button
                aria-pressed="false"
                tabindex="-1"
                type="button"
              >
                Fischersruh
              </button>
            </th>
            <td class="tint-4">
              25,4
            </td>
            <td class="tint-4">
              70,0
            </td>
            <td class="tint-4">
              436
            </td>
            <td class="tint-4">
              25,4
            </td>
            <td class="tint-4">
              70,0
            </td>
            <td class="tint-4">
              436
            </td>
            <td class="tint-4">
              25,4
            </td>
            <td class="tint-4">
              70,0
            </td>
            <td class="tint-4">
              436
            </td>
            <td class="tint-4">
              25,4
            </td>
            <td class="tint-4">
              70,0
            </td>
            <td class="tint-4">
              436
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <p class="tints">
      <span>
        Je Spalte Klassen mit etwa gleich vielen Gebieten:
      </span>
      <span class="ramp">
        niedrig
        <i class="tint-0">
        </i>
        <i class="tint-1">
        </i>
        <i class="tint-2">
        </i>
        <i class="tint-3">
        </i>
        <i class="tint-4">
        </i>
        hoch
      </span>
    </p>
    <ul class="signs">
      <li>
        <b>
          0
        </b>
        mehr als null, gerundet null
      </li>
      <li>
        <b>
          .
        </b>
        keine Angabe
      </li>
      <li>
        <b>
          •
        </b>
        geheim gehalten
      </li>
      <li>
        <b>
          x
        </b>
        nicht sinnvoll
      </li>
      <li>
        <b>
          x
        </b>
        nicht berechenbar
      </li>
      <li>
        <b>
          ?
        </b>
        ungültige Angabe
      </li>
      <li>
        <b>
          ...
        </b>
        liegt noch nicht vor
      </li>
      <li>
        <b>
          ( )
        </b>
        Aussagewert eingeschränkt
      </li>
      <li>
        <b>
          p
        </b>
        vorläufig
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        In der Tabelle wechseln die Pfeiltasten zwischen den Überschriften der Spalten und der Zeilen. Eine Spaltenüberschrift ordnet die Gebiete, eine Zeilenüberschrift wählt das Gebiet aus, jeweils mit der Eingabetaste oder der Leertaste.
      </p>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Ohne Hilfen für junge Volljährige.
    </p>
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quellen: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      ; Jugendhilfestatistik (erfunden), Stand 28.02.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      ; Wohngeldstatistik (erfunden), Stand 31.01.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Zeitraum: 2024 · Gebietsstand: 31.12.2024 · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-matrix Wide is accessible and keeps its shadow DOM */

snapshots["soz-trend-chart AxisAwayFromZero is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      SGB-II-Quote in Weststadt: Rückgang um 0,2 Prozentpunkte seit 2023
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    SGB-II-Quote (%) · Stadtteile · 2013 bis 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    SGB-II-Quote: In Weststadt sank der Wert von 84,4 % (2023) auf 84,2 % (2024). Höchster Wert: 84,4 % (2023). Bruch in der Reihe 2023 (Einführung des Bürgergelds): Werte davor und danach sind nicht vergleichbar.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <form class="area-picker">
      <label for="area">
        Gebiet zum Vergleich
      </label>
      <select id="area">
        <option value="">
          Bitte wählen
        </option>
        <optgroup label="Bezirke">
          <option value="1">
            Nord
          </option>
          <option value="2">
            Mitte
          </option>
          <option value="3">
            Süd
          </option>
        </optgroup>
        <optgroup label="Stadtteile">
          <option value="11">
            Nordhöhe
          </option>
          <option value="12">
            Rosenhang
          </option>
          <option value="13">
            Gartenstadt
          </option>
          <option value="14">
            Mühlenberg
          </option>
          <option value="22">
            Innenstadt
          </option>
          <option value="23">
            Bahnhofsvorstadt
          </option>
          <option value="24">
            Hafenviertel
          </option>
          <option value="31">
            Königsaue
          </option>
          <option value="32">
            Südufer
          </option>
          <option value="33">
            Am Wehr
          </option>
          <option value="34">
            Fischersruh
          </option>
        </optgroup>
      </select>
      <button>
        Hinzufügen
      </button>
    </form>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="chart">
      <input
        aria-label="Jahr wählen"
        aria-valuetext="2024: Weststadt 84,2 Prozent; Kleinau 84,0 Prozent"
        max="11"
        min="0"
        step="1"
        type="range"
      >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <p
      class="legend-heading"
      id="legend-heading"
    >
      Werte 2024 (%)
    </p>
    <ul
      aria-labelledby="legend-heading"
      class="lines"
    >
      <li class="key reference">
        <span>
          Kleinau
        </span>
        <b aria-hidden="true">
          84,0
        </b>
        <span class="unseen">
          84,0 Prozent
        </span>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-0"
          type="button"
        >
          <span>
            Weststadt
          </span>
          <b aria-hidden="true">
            84,2
          </b>
          <span class="unseen">
            84,2 Prozent
          </span>
        </button>
      </li>
      <li class="key others">
        <span>
          übrige Stadtteile
        </span>
      </li>
    </ul>
    <ul class="signs">
      <li>
        <b>
          |
        </b>
        Bruch in der Reihe
      </li>
      <li>
        <b>
          s
        </b>
        geschätzt
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen unter dem Diagramm blenden Gebiete ein und aus.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        Als Tabelle
      </summary>
      <div
        aria-label="SGB-II-Quote (%)"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            SGB-II-Quote (%)
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Jahr
              </th>
              <th scope="col">
                Weststadt
              </th>
              <th scope="col">
                Kleinau
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                2013
              </th>
              <td>
                82,7
              </td>
              <td>
                83,9
              </td>
            </tr>
            <tr>
              <th scope="row">
                2014
              </th>
              <td>
                82,4
              </td>
              <td>
                83,6
              </td>
            </tr>
            <tr>
              <th scope="row">
                2015
              </th>
              <td>
                82,2
              </td>
              <td>
                83,3
              </td>
            </tr>
            <tr>
              <th scope="row">
                2016
              </th>
              <td>
                82,2
              </td>
              <td>
                83,1
              </td>
            </tr>
            <tr>
              <th scope="row">
                2017
              </th>
              <td>
                82,3
              </td>
              <td>
                82,9
              </td>
            </tr>
            <tr>
              <th scope="row">
                2018
              </th>
              <td>
                82,5
              </td>
              <td>
                82,9
              </td>
            </tr>
            <tr>
              <th scope="row">
                2019
              </th>
              <td>
                82,8
              </td>
              <td>
                83,0
              </td>
            </tr>
            <tr>
              <th scope="row">
                2020
              </th>
              <td>
                83,2 s
              </td>
              <td>
                83,1
              </td>
            </tr>
            <tr>
              <th scope="row">
                2021
              </th>
              <td>
                83,5
              </td>
              <td>
                83,3
              </td>
            </tr>
            <tr>
              <th scope="row">
                2022
              </th>
              <td>
                83,7
              </td>
              <td>
                83,4
              </td>
            </tr>
            <tr>
              <th scope="row">
                2023
              </th>
              <td>
                | 84,4
              </td>
              <td>
                | 84,1
              </td>
            </tr>
            <tr>
              <th scope="row">
                2024
              </th>
              <td>
                84,2
              </td>
              <td>
                84,0
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Die senkrechte Achse beginnt nicht bei null.
    </p>
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quelle: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-trend-chart AxisAwayFromZero is accessible and keeps its shadow DOM */

snapshots["soz-trend-chart Boroughs is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      SGB-II-Quote in Nord: Anstieg um 0,1 Prozentpunkte seit 2023
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    SGB-II-Quote (%) · Bezirke · 2013 bis 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    SGB-II-Quote: In Nord stieg der Wert von 17,0 % (2023) auf 17,1 % (2024). Höchster Wert: 17,1 % (2024). Bruch in der Reihe 2023 (Einführung des Bürgergelds): Werte davor und danach sind nicht vergleichbar.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <form class="area-picker">
      <label for="area">
        Gebiet zum Vergleich
      </label>
      <select id="area">
        <option value="">
          Bitte wählen
        </option>
        <optgroup label="Bezirke">
          <option value="2">
            Mitte
          </option>
          <option value="3">
            Süd
          </option>
        </optgroup>
        <optgroup label="Stadtteile">
          <option value="11">
            Nordhöhe
          </option>
          <option value="12">
            Rosenhang
          </option>
          <option value="13">
            Gartenstadt
          </option>
          <option value="14">
            Mühlenberg
          </option>
          <option value="21">
            Weststadt
          </option>
          <option value="22">
            Innenstadt
          </option>
          <option value="23">
            Bahnhofsvorstadt
          </option>
          <option value="24">
            Hafenviertel
          </option>
          <option value="31">
            Königsaue
          </option>
          <option value="32">
            Südufer
          </option>
          <option value="33">
            Am Wehr
          </option>
          <option value="34">
            Fischersruh
          </option>
        </optgroup>
      </select>
      <button>
        Hinzufügen
      </button>
    </form>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="chart">
      <input
        aria-label="Jahr wählen"
        aria-valuetext="2024: Nord 17,1 Prozent; Kleinau 16,1 Prozent"
        max="11"
        min="0"
        step="1"
        type="range"
      >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <p
      class="legend-heading"
      id="legend-heading"
    >
      Werte 2024 (%)
    </p>
    <ul
      aria-labelledby="legend-heading"
      class="lines"
    >
      <li class="key reference">
        <span>
          Kleinau
        </span>
        <b aria-hidden="true">
          16,1
        </b>
        <span class="unseen">
          16,1 Prozent
        </span>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-0"
          type="button"
        >
          <span>
            Nord
          </span>
          <b aria-hidden="true">
            17,1
          </b>
          <span class="unseen">
            17,1 Prozent
          </span>
        </button>
      </li>
      <li class="key others">
        <span>
          übrige Bezirke
        </span>
      </li>
    </ul>
    <ul class="signs">
      <li>
        <b>
          |
        </b>
        Bruch in der Reihe
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen unter dem Diagramm blenden Gebiete ein und aus.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        Als Tabelle
      </summary>
      <div
        aria-label="SGB-II-Quote (%)"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            SGB-II-Quote (%)
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Jahr
              </th>
              <th scope="col">
                Nord
              </th>
              <th scope="col">
                Kleinau
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                2013
              </th>
              <td>
                17,4
              </td>
              <td>
                15,6
              </td>
            </tr>
            <tr>
              <th scope="row">
                2014
              </th>
              <td>
                15,8
              </td>
              <td>
                14,3
              </td>
            </tr>
            <tr>
              <th scope="row">
                2015
              </th>
              <td>
                14,3
              </td>
              <td>
                13,1
              </td>
            </tr>
            <tr>
              <th scope="row">
                2016
              </th>
              <td>
                13,0
              </td>
              <td>
                12,2
              </td>
            </tr>
            <tr>
              <th scope="row">
                2017
              </th>
              <td>
                12,0
              </td>
              <td>
                11,7
              </td>
            </tr>
            <tr>
              <th scope="row">
                2018
              </th>
              <td>
                11,7
              </td>
              <td>
                11,6
              </td>
            </tr>
            <tr>
              <th scope="row">
                2019
              </th>
              <td>
                11,9
              </td>
              <td>
                11,9
              </td>
            </tr>
            <tr>
              <th scope="row">
                2020
              </th>
              <td>
                12,4
              </td>
              <td>
                12,5
              </td>
            </tr>
            <tr>
              <th scope="row">
                2021
              </th>
              <td>
                13,1
              </td>
              <td>
                13,2
              </td>
            </tr>
            <tr>
              <th scope="row">
                2022
              </th>
              <td>
                13,9
              </td>
              <td>
                13,7
              </td>
            </tr>
            <tr>
              <th scope="row">
                2023
              </th>
              <td>
                | 17,0
              </td>
              <td>
                | 16,4
              </td>
            </tr>
            <tr>
              <th scope="row">
                2024
              </th>
              <td>
                17,1
              </td>
              <td>
                16,1
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quelle: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-trend-chart Boroughs is accessible and keeps its shadow DOM */

snapshots["soz-trend-chart ChosenPeriod is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      SGB-II-Quote in Rosenhang: Rückgang um 6,9 Prozentpunkte seit 2013
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    SGB-II-Quote (%) · Stadtteile · 2013 bis 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    SGB-II-Quote: In Rosenhang sank der Wert von 21,8 % (2013) auf 14,9 % (2022). Höchster Wert: 21,8 % (2013). Bruch in der Reihe 2023 (Einführung des Bürgergelds): Werte davor und danach sind nicht vergleichbar. 2 Werte unterliegen der Geheimhaltung.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <form class="area-picker">
      <label for="area">
        Gebiet zum Vergleich
      </label>
      <select id="area">
        <option value="">
          Bitte wählen
        </option>
        <optgroup label="Bezirke">
          <option value="1">
            Nord
          </option>
          <option value="2">
            Mitte
          </option>
          <option value="3">
            Süd
          </option>
        </optgroup>
        <optgroup label="Stadtteile">
          <option value="11">
            Nordhöhe
          </option>
          <option value="13">
            Gartenstadt
          </option>
          <option value="22">
            Innenstadt
          </option>
          <option value="23">
            Bahnhofsvorstadt
          </option>
          <option value="24">
            Hafenviertel
          </option>
          <option value="31">
            Königsaue
          </option>
          <option value="32">
            Südufer
          </option>
          <option value="33">
            Am Wehr
          </option>
          <option value="34">
            Fischersruh
          </option>
        </optgroup>
      </select>
      <button>
        Hinzufügen
      </button>
    </form>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="chart">
      <input
        aria-label="Jahr wählen"
        aria-valuetext="2019: Rosenhang 14,4 Prozent; Mühlenberg 15,3 Prozent; Weststadt 11,2 Prozent; Kleinau 11,9 Prozent"
        max="11"
        min="0"
        step="1"
        type="range"
      >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <p
      class="legend-heading"
      id="legend-heading"
    >
      Werte 2019 (%)
    </p>
    <ul
      aria-labelledby="legend-heading"
      class="lines"
    >
      <li class="key reference">
        <span>
          Kleinau
        </span>
        <b aria-hidden="true">
          11,9
        </b>
        <span class="unseen">
          11,9 Prozent
        </span>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-0"
          type="button"
        >
          <span>
            Rosenhang
          </span>
          <b aria-hidden="true">
            14,4
          </b>
          <span class="unseen">
            14,4 Prozent
          </span>
        </button>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-1"
          type="button"
        >
          <span>
            Mühlenberg
          </span>
          <b aria-hidden="true">
            15,3
          </b>
          <span class="unseen">
            15,3 Prozent
          </span>
        </button>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-2"
          type="button"
        >
          <span>
            Weststadt
          </span>
          <b aria-hidden="true">
            11,2
          </b>
          <span class="unseen">
            11,2 Prozent
          </span>
        </button>
      </li>
      <li class="key others">
        <span>
          übrige Stadtteile
        </span>
      </li>
    </ul>
    <ul class="signs">
      <li>
        <b>
          .
        </b>
        keine Angabe
      </li>
      <li>
        <b>
          •
        </b>
        geheim gehalten
      </li>
      <li>
        <b>
          |
        </b>
        Bruch in der Reihe
      </li>
      <li>
        <b>
          s
        </b>
        geschätzt
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen unter dem Diagramm blenden Gebiete ein und aus.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        Als Tabelle
      </summary>
      <div
        aria-label="SGB-II-Quote (%)"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            SGB-II-Quote (%)
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Jahr
              </th>
              <th scope="col">
                Rosenhang
              </th>
              <th scope="col">
                Mühlenberg
              </th>
              <th scope="col">
                Weststadt
              </th>
              <th scope="col">
                Kleinau
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                2013
              </th>
              <td>
                21,8
              </td>
              <td>
                18,8
              </td>
              <td>
                10,8
              </td>
              <td>
                15,6
              </td>
            </tr>
            <tr>
              <th scope="row">
                2014
              </th>
              <td>
                20,4
              </td>
              <td>
                16,9
              </td>
              <td>
                9,7
              </td>
              <td>
                14,3
              </td>
            </tr>
            <tr>
              <th scope="row">
                2015
              </th>
              <td>
                18,8
              </td>
              <td>
                15,3
              </td>
              <td>
                8,9
              </td>
              <td>
                13,1
              </td>
            </tr>
            <tr>
              <th scope="row">
                2016
              </th>
              <td>
                17,2
              </td>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                8,6
              </td>
              <td>
                12,2
              </td>
            </tr>
            <tr>
              <th scope="row">
                2017
              </th>
              <td>
                15,8
              </td>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                9,0
              </td>
              <td>
                11,7
              </td>
            </tr>
            <tr>
              <th scope="row">
                2018
              </th>
              <td>
                14,9
              </td>
              <td>
                14,3
              </td>
              <td>
                9,9
              </td>
              <td>
                11,6
              </td>
            </tr>
            <tr>
              <th scope="row">
                2019
              </th>
              <td>
                14,4
              </td>
              <td>
                15,3
              </td>
              <td>
                11,2
              </td>
              <td>
                11,9
              </td>
            </tr>
            <tr>
              <th scope="row">
                2020
              </th>
              <td>
                14,3
              </td>
              <td>
                16,6
              </td>
              <td>
                12,6 s
              </td>
              <td>
                12,5
              </td>
            </tr>
            <tr>
              <th scope="row">
                2021
              </th>
              <td>
                14,5
              </td>
              <td>
                18,1
              </td>
              <td>
                13,8
              </td>
              <td>
                13,2
              </td>
            </tr>
            <tr>
              <th scope="row">
                2022
              </th>
              <td>
                14,9
              </td>
              <td>
                19,4
              </td>
              <td>
                14,6
              </td>
              <td>
                13,7
              </td>
            </tr>
            <tr>
              <th scope="row">
                2023
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                | 23,9
              </td>
              <td>
                | 17,4
              </td>
              <td>
                | 16,4
              </td>
            </tr>
            <tr>
              <th scope="row">
                2024
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                24,1
              </td>
              <td>
                16,7
              </td>
              <td>
                16,1
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quelle: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-trend-chart ChosenPeriod is accessible and keeps its shadow DOM */

snapshots["soz-trend-chart City is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      SGB-II-Quote in Kleinau: Rückgang um 0,3 Prozentpunkte seit 2023
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    SGB-II-Quote (%) · Stadtteile · 2013 bis 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    SGB-II-Quote: In Kleinau sank der Wert von 16,4 % (2023) auf 16,1 % (2024). Höchster Wert: 16,4 % (2023). Bruch in der Reihe 2023 (Einführung des Bürgergelds): Werte davor und danach sind nicht vergleichbar.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <form class="area-picker">
      <label for="area">
        Gebiet zum Vergleich
      </label>
      <select id="area">
        <option value="">
          Bitte wählen
        </option>
        <optgroup label="Bezirke">
          <option value="1">
            Nord
          </option>
          <option value="2">
            Mitte
          </option>
          <option value="3">
            Süd
          </option>
        </optgroup>
        <optgroup label="Stadtteile">
          <option value="11">
            Nordhöhe
          </option>
          <option value="12">
            Rosenhang
          </option>
          <option value="13">
            Gartenstadt
          </option>
          <option value="14">
            Mühlenberg
          </option>
          <option value="21">
            Weststadt
          </option>
          <option value="22">
            Innenstadt
          </option>
          <option value="23">
            Bahnhofsvorstadt
          </option>
          <option value="24">
            Hafenviertel
          </option>
          <option value="31">
            Königsaue
          </option>
          <option value="32">
            Südufer
          </option>
          <option value="33">
            Am Wehr
          </option>
          <option value="34">
            Fischersruh
          </option>
        </optgroup>
      </select>
      <button>
        Hinzufügen
      </button>
    </form>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="chart">
      <input
        aria-label="Jahr wählen"
        aria-valuetext="2024: Kleinau 16,1 Prozent"
        max="11"
        min="0"
        step="1"
        type="range"
      >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <p
      class="legend-heading"
      id="legend-heading"
    >
      Werte 2024 (%)
    </p>
    <ul
      aria-labelledby="legend-heading"
      class="lines"
    >
      <li class="key reference">
        <span>
          Kleinau
        </span>
        <b aria-hidden="true">
          16,1
        </b>
        <span class="unseen">
          16,1 Prozent
        </span>
      </li>
      <li class="key others">
        <span>
          übrige Stadtteile
        </span>
      </li>
    </ul>
    <ul class="signs">
      <li>
        <b>
          |
        </b>
        Bruch in der Reihe
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen unter dem Diagramm blenden Gebiete ein und aus.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        Als Tabelle
      </summary>
      <div
        aria-label="SGB-II-Quote (%)"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            SGB-II-Quote (%)
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Jahr
              </th>
              <th scope="col">
                Kleinau
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                2013
              </th>
              <td>
                15,6
              </td>
            </tr>
            <tr>
              <th scope="row">
                2014
              </th>
              <td>
                14,3
              </td>
            </tr>
            <tr>
              <th scope="row">
                2015
              </th>
              <td>
                13,1
              </td>
            </tr>
            <tr>
              <th scope="row">
                2016
              </th>
              <td>
                12,2
              </td>
            </tr>
            <tr>
              <th scope="row">
                2017
              </th>
              <td>
                11,7
              </td>
            </tr>
            <tr>
              <th scope="row">
                2018
              </th>
              <td>
                11,6
              </td>
            </tr>
            <tr>
              <th scope="row">
                2019
              </th>
              <td>
                11,9
              </td>
            </tr>
            <tr>
              <th scope="row">
                2020
              </th>
              <td>
                12,5
              </td>
            </tr>
            <tr>
              <th scope="row">
                2021
              </th>
              <td>
                13,2
              </td>
            </tr>
            <tr>
              <th scope="row">
                2022
              </th>
              <td>
                13,7
              </td>
            </tr>
            <tr>
              <th scope="row">
                2023
              </th>
              <td>
                | 16,4
              </td>
            </tr>
            <tr>
              <th scope="row">
                2024
              </th>
              <td>
                16,1
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quelle: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-trend-chart City is accessible and keeps its shadow DOM */

snapshots["soz-trend-chart Counts is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      Haushalte mit Wohngeld in Rosenhang: 316 Haushalte (2023)
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    Haushalte mit Wohngeld (Haushalte) · Stadtteile · 2013 bis 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    Haushalte mit Wohngeld: Für Rosenhang liegt nur ein Wert vor, 316 Haushalte (2023). Bruch in der Reihe 2023 (Wohngeld-Plus): Werte davor und danach sind nicht vergleichbar. 1 Wert unterliegt der Geheimhaltung.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <form class="area-picker">
      <label for="area">
        Gebiet zum Vergleich
      </label>
      <select id="area">
        <option value="">
          Bitte wählen
        </option>
        <optgroup label="Städte">
          <option value="0">
            Kleinau
          </option>
        </optgroup>
        <optgroup label="Bezirke">
          <option value="1">
            Nord
          </option>
          <option value="2">
            Mitte
          </option>
          <option value="3">
            Süd
          </option>
        </optgroup>
        <optgroup label="Stadtteile">
          <option value="11">
            Nordhöhe
          </option>
          <option value="13">
            Gartenstadt
          </option>
          <option value="14">
            Mühlenberg
          </option>
          <option value="21">
            Weststadt
          </option>
          <option value="22">
            Innenstadt
          </option>
          <option value="23">
            Bahnhofsvorstadt
          </option>
          <option value="24">
            Hafenviertel
          </option>
          <option value="32">
            Südufer
          </option>
          <option value="33">
            Am Wehr
          </option>
          <option value="34">
            Fischersruh
          </option>
        </optgroup>
      </select>
      <button>
        Hinzufügen
      </button>
    </form>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="chart">
      <input
        aria-label="Jahr wählen"
        aria-valuetext="2024: Rosenhang aus Gründen der Geheimhaltung nicht ausgewiesen; Königsaue null Haushalte"
        max="11"
        min="0"
        step="1"
        type="range"
      >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <p
      class="legend-heading"
      id="legend-heading"
    >
      Werte 2024 (Haushalte)
    </p>
    <ul
      aria-labelledby="legend-heading"
      class="lines"
    >
      <li>
        <button
          aria-pressed="true"
          class="key slot-0"
          type="button"
        >
          <span>
            Rosenhang
          </span>
          <b aria-hidden="true">
            •
          </b>
          <span class="unseen">
            aus Gründen der Geheimhaltung nicht ausgewiesen
          </span>
        </button>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-1"
          type="button"
        >
          <span>
            Königsaue
          </span>
          <b aria-hidden="true">
            0
          </b>
          <span class="unseen">
            null Haushalte
          </span>
        </button>
      </li>
      <li class="key others">
        <span>
          übrige Stadtteile
        </span>
      </li>
    </ul>
    <ul class="signs">
      <li>
        <b>
          •
        </b>
        geheim gehalten
      </li>
      <li>
        <b>
          |
        </b>
        Bruch in der Reihe
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen unter dem Diagramm blenden Gebiete ein und aus.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        Als Tabelle
      </summary>
      <div
        aria-label="Haushalte mit Wohngeld (Haushalte)"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            Haushalte mit Wohngeld (Haushalte)
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Jahr
              </th>
              <th scope="col">
                Rosenhang
              </th>
              <th scope="col">
                Königsaue
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                2013
              </th>
              <td>
                330
              </td>
              <td>
                296
              </td>
            </tr>
            <tr>
              <th scope="row">
                2014
              </th>
              <td>
                313
              </td>
              <td>
                279
              </td>
            </tr>
            <tr>
              <th scope="row">
                2015
              </th>
              <td>
                292
              </td>
              <td>
                257
              </td>
            </tr>
            <tr>
              <th scope="row">
                2016
              </th>
              <td>
                271
              </td>
              <td>
                236
              </td>
            </tr>
            <tr>
              <th scope="row">
                2017
              </th>
              <td>
                254
              </td>
              <td>
                219
              </td>
            </tr>
            <tr>
              <th scope="row">
                2018
              </th>
              <td>
                243
              </td>
              <td>
                208
              </td>
            </tr>
            <tr>
              <th scope="row">
                2019
              </th>
              <td>
                239
              </td>
              <td>
                205
              </td>
            </tr>
            <tr>
              <th scope="row">
                2020
              </th>
              <td>
                242
              </td>
              <td>
                207
              </td>
            </tr>
            <tr>
              <th scope="row">
                2021
              </th>
              <td>
                249
              </td>
              <td>
                215
              </td>
            </tr>
            <tr>
              <th scope="row">
                2022
              </th>
              <td>
                258
              </td>
              <td>
                224
              </td>
            </tr>
            <tr>
              <th scope="row">
                2023
              </th>
              <td>
                | 316
              </td>
              <td>
                | 276
              </td>
            </tr>
            <tr>
              <th scope="row">
                2024
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                0
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quelle: Wohngeldstatistik (erfunden), Stand 31.01.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-trend-chart Counts is accessible and keeps its shadow DOM */

snapshots["soz-trend-chart Empty is accessible and keeps its shadow DOM"] = 
`<div
  class="state"
  part="state"
>
  <p>
    <strong>
      Keine Daten vorhanden
    </strong>
  </p>
  <p>
    Für Stadtteile liegen keine Werte vor. Es gibt sie für: Städte, Bezirke.
  </p>
  <slot>
  </slot>
</div>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-trend-chart Empty is accessible and keeps its shadow DOM */

snapshots["soz-trend-chart English is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      Basic income rate (SGB II) in Rosenhang: fall of 6.9 percentage points since 2013
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    Basic income rate (SGB II) (%) · Districts · 2013 to 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    Basic income rate (SGB II): in Rosenhang, the value fell from 21.8% (2013) to 14.9% (2022). Highest value: 21.8% (2013). Break in the series in 2023 (Introduction of Bürgergeld): values before and after are not comparable. 2 values are confidential.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <form class="area-picker">
      <label for="area">
        Area to compare
      </label>
      <select id="area">
        <option value="">
          Please choose
        </option>
        <optgroup label="Boroughs">
          <option value="1">
            Nord
          </option>
          <option value="2">
            Mitte
          </option>
          <option value="3">
            Süd
          </option>
        </optgroup>
        <optgroup label="Districts">
          <option value="11">
            Nordhöhe
          </option>
          <option value="13">
            Gartenstadt
          </option>
          <option value="14">
            Mühlenberg
          </option>
          <option value="22">
            Innenstadt
          </option>
          <option value="23">
            Bahnhofsvorstadt
          </option>
          <option value="24">
            Hafenviertel
          </option>
          <option value="31">
            Königsaue
          </option>
          <option value="32">
            Südufer
          </option>
          <option value="33">
            Am Wehr
          </option>
          <option value="34">
            Fischersruh
          </option>
        </optgroup>
      </select>
      <button>
        Add
      </button>
    </form>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="chart">
      <input
        aria-label="Choose a year"
        aria-valuetext="2023: Rosenhang not shown for reasons of confidentiality; Weststadt 17.4 percent, break in the series; Kleinau 16.4 percent, break in the series"
        max="11"
        min="0"
        step="1"
        type="range"
      >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <p
      class="legend-heading"
      id="legend-heading"
    >
      Values 2023 (%)
    </p>
    <ul
      aria-labelledby="legend-heading"
      class="lines"
    >
      <li class="key reference">
        <span>
          Kleinau
        </span>
        <b aria-hidden="true">
          | 16.4
        </b>
        <span class="unseen">
          16.4 percent, break in the series
        </span>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-0"
          type="button"
        >
          <span>
            Rosenhang
          </span>
          <b aria-hidden="true">
            •
          </b>
          <span class="unseen">
            not shown for reasons of confidentiality
          </span>
        </button>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-1"
          type="button"
        >
          <span>
            Weststadt
          </span>
          <b aria-hidden="true">
            | 17.4
          </b>
          <span class="unseen">
            17.4 percent, break in the series
          </span>
        </button>
      </li>
      <li class="key others">
        <span>
          other districts
        </span>
      </li>
    </ul>
    <ul class="signs">
      <li>
        <b>
          •
        </b>
        confidential
      </li>
      <li>
        <b>
          |
        </b>
        break in the series
      </li>
      <li>
        <b>
          s
        </b>
        estimated
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        How to use
      </summary>
      <p>
        In the chart, the left and right arrow keys choose the point in time, Home and End go to the first and the last one, Esc clears the choice. With a mouse or a finger, pointing at the chart is enough. The buttons below the chart show and hide areas.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        As a table
      </summary>
      <div
        aria-label="Basic income rate (SGB II) (%)"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            Basic income rate (SGB II) (%)
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Year
              </th>
              <th scope="col">
                Rosenhang
              </th>
              <th scope="col">
                Weststadt
              </th>
              <th scope="col">
                Kleinau
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                2013
              </th>
              <td>
                21.8
              </td>
              <td>
                10.8
              </td>
              <td>
                15.6
              </td>
            </tr>
            <tr>
              <th scope="row">
                2014
              </th>
              <td>
                20.4
              </td>
              <td>
                9.7
              </td>
              <td>
                14.3
              </td>
            </tr>
            <tr>
              <th scope="row">
                2015
              </th>
              <td>
                18.8
              </td>
              <td>
                8.9
              </td>
              <td>
                13.1
              </td>
            </tr>
            <tr>
              <th scope="row">
                2016
              </th>
              <td>
                17.2
              </td>
              <td>
                8.6
              </td>
              <td>
                12.2
              </td>
            </tr>
            <tr>
              <th scope="row">
                2017
              </th>
              <td>
                15.8
              </td>
              <td>
                9.0
              </td>
              <td>
                11.7
              </td>
            </tr>
            <tr>
              <th scope="row">
                2018
              </th>
              <td>
                14.9
              </td>
              <td>
                9.9
              </td>
              <td>
                11.6
              </td>
            </tr>
            <tr>
              <th scope="row">
                2019
              </th>
              <td>
                14.4
              </td>
              <td>
                11.2
              </td>
              <td>
                11.9
              </td>
            </tr>
            <tr>
              <th scope="row">
                2020
              </th>
              <td>
                14.3
              </td>
              <td>
                12.6 s
              </td>
              <td>
                12.5
              </td>
            </tr>
            <tr>
              <th scope="row">
                2021
              </th>
              <td>
                14.5
              </td>
              <td>
                13.8
              </td>
              <td>
                13.2
              </td>
            </tr>
            <tr>
              <th scope="row">
                2022
              </th>
              <td>
                14.9
              </td>
              <td>
                14.6
              </td>
              <td>
                13.7
              </td>
            </tr>
            <tr>
              <th scope="row">
                2023
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  not shown for reasons of confidentiality
                </span>
              </td>
              <td>
                | 17.4
              </td>
              <td>
                | 16.4
              </td>
            </tr>
            <tr>
              <th scope="row">
                2024
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  not shown for reasons of confidentiality
                </span>
              </td>
              <td>
                16.7
              </td>
              <td>
                16.1
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Statistical confidentiality: counts below 3, except zero, are not shown. 6 of 426 values are confidential, also to protect other values. It has been checked that confidential values cannot be calculated from others.
    </p>
    <p class="source">
      Source: Basic income statistics (fictional), as of 31 Mar 2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Published by:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      This city and its figures are fictional.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-trend-chart English is accessible and keeps its shadow DOM */

snapshots["soz-trend-chart Failed is accessible and keeps its shadow DOM"] = 
`<div
  class="state"
  part="state"
  role="alert"
>
  <p>
    <strong>
      Die Daten können nicht gezeigt werden.
    </strong>
  </p>
  <p>
    Die Datei ist leer.
  </p>
  <p class="detail">
    <code>
      file-empty ·
    </code>
  </p>
  <slot>
  </slot>
</div>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-trend-chart Failed is accessible and keeps its shadow DOM */

snapshots["soz-trend-chart GapsOfEveryKind is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      Hilfen zur Erziehung in Rosenhang: Rückgang um 2,6 je 1.000 seit 2013
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    Hilfen zur Erziehung (je 1.000) · Stadtteile · 2013 bis 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    Hilfen zur Erziehung: In Rosenhang sank der Wert von 56,4 je 1.000 (2013) auf 53,8 je 1.000 (2023). Höchster Wert: 56,4 je 1.000 (2013). 1 Wert unterliegt der Geheimhaltung.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <form class="area-picker">
      <label for="area">
        Gebiet zum Vergleich
      </label>
      <select
        aria-describedby="full"
        disabled=""
        id="area"
      >
        <option value="">
          Bitte wählen
        </option>
        <optgroup label="Bezirke">
          <option value="1">
            Nord
          </option>
          <option value="2">
            Mitte
          </option>
          <option value="3">
            Süd
          </option>
        </optgroup>
        <optgroup label="Stadtteile">
          <option value="11">
            Nordhöhe
          </option>
          <option value="24">
            Hafenviertel
          </option>
          <option value="31">
            Königsaue
          </option>
          <option value="32">
            Südufer
          </option>
          <option value="33">
            Am Wehr
          </option>
          <option value="34">
            Fischersruh
          </option>
        </optgroup>
      </select>
      <button disabled="">
        Hinzufügen
      </button>
      <span
        class="full"
        id="full"
      >
        Mehr als sechs Gebiete lassen sich nicht zugleich zeigen.
      </span>
    </form>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="chart">
      <input
        aria-label="Jahr wählen"
        aria-valuetext="2024: Rosenhang aus Gründen der Geheimhaltung nicht ausgewiesen; Gartenstadt keine Angabe; Mühlenberg nicht sinnvoll; Weststadt nicht berechenbar; Innenstadt liegt noch nicht vor; Bahnhofsvorstadt 60,4 je 1.000, eingeschränkt; Kleinau 51,4 je 1.000"
        max="11"
        min="0"
        step="1"
        type="range"
      >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <p
      class="legend-heading"
      id="legend-heading"
    >
      Werte 2024 (je 1.000)
    </p>
    <ul
      aria-labelledby="legend-heading"
      class="lines"
    >
      <li class="key reference">
        <span>
          Kleinau
        </span>
        <b aria-hidden="true">
          51,4
        </b>
        <span class="unseen">
          51,4 je 1.000
        </span>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-0"
          type="button"
        >
          <span>
            Rosenhang
          </span>
          <b aria-hidden="true">
            •
          </b>
          <span class="unseen">
            aus Gründen der Geheimhaltung nicht ausgewiesen
          </span>
        </button>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-1"
          type="button"
        >
          <span>
            Gartenstadt
          </span>
          <b aria-hidden="true">
            .
          </b>
          <span class="unseen">
            keine Angabe
          </span>
        </button>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-2"
          type="button"
        >
          <span>
            Mühlenberg
          </span>
          <b aria-hidden="true">
            x
          </b>
          <span class="unseen">
            nicht sinnvoll
          </span>
        </button>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-3"
          type="button"
        >
          <span>
            Weststadt
          </span>
          <b aria-hidden="true">
            x
          </b>
          <span class="unseen">
            nicht berechenbar
          </span>
        </button>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-4"
          type="button"
        >
          <span>
            Innenstadt
          </span>
          <b aria-hidden="true">
            ...
          </b>
          <span class="unseen">
            liegt noch nicht vor
          </span>
        </button>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-5"
          type="button"
        >
          <span>
            Bahnhofsvorstadt
          </span>
          <b aria-hidden="true">
            (60,4)
          </b>
          <span class="unseen">
            60,4 je 1.000, eingeschränkt
          </span>
        </button>
      </li>
      <li class="key others">
        <span>
          übrige Stadtteile
        </span>
      </li>
    </ul>
    <ul class="signs">
      <li>
        <b>
          .
        </b>
        keine Angabe
      </li>
      <li>
        <b>
          •
        </b>
        geheim gehalten
      </li>
      <li>
        <b>
          x
        </b>
        nicht sinnvoll
      </li>
      <li>
        <b>
          x
        </b>
        nicht berechenbar
      </li>
      <li>
        <b>
          ...
        </b>
        liegt noch nicht vor
      </li>
      <li>
        <b>
          ( )
        </b>
        Aussagewert eingeschränkt
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen unter dem Diagramm blenden Gebiete ein und aus.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        Als Tabelle
      </summary>
      <div
        aria-label="Hilfen zur Erziehung (je 1.000)"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            Hilfen zur Erziehung (je 1.000)
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Jahr
              </th>
              <th scope="col">
                Rosenhang
              </th>
              <th scope="col">
                Gartenstadt
              </th>
              <th scope="col">
                Mühlenberg
              </th>
              <th scope="col">
                Weststadt
              </th>
              <th scope="col">
                Innenstadt
              </th>
              <th scope="col">
                Bahnhofsvorstadt
              </th>
              <th scope="col">
                Kleinau
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                2013
              </th>
              <td>
                56,4
              </td>
              <td>
                27,1
              </td>
              <td>
                49,3
              </td>
              <td>
                30,5
              </td>
              <td>
                25,8
              </td>
              <td>
                54,2
              </td>
              <td>
                41,7
              </td>
            </tr>
            <tr>
              <th scope="row">
                2014
              </th>
              <td>
                54,4
              </td>
              <td>
                23,7
              </td>
              <td>
                46,2
              </td>
              <td>
                29,0
              </td>
              <td>
                26,2
              </td>
              <td>
                55,2
              </td>
              <td>
                40,1
              </td>
            </tr>
            <tr>
              <th scope="row">
                2015
              </th>
              <td>
                51,9
              </td>
              <td>
                20,4
              </td>
              <td>
                43,7
              </td>
              <td>
                28,5
              </td>
              <td>
                27,2
              </td>
              <td>
                56,1
              </td>
              <td>
                38,6
              </td>
            </tr>
            <tr>
              <th scope="row">
                2016
              </th>
              <td>
                49,4
              </td>
              <td>
                17,7
              </td>
              <td>
                42,5
              </td>
              <td>
                29,2
              </td>
              <td>
                28,9
              </td>
              <td>
                57,1
              </td>
              <td>
                37,7
              </td>
            </tr>
            <tr>
              <th scope="row">
                2017
              </th>
              <td>
                47,5
              </td>
              <td>
                16,3
              </td>
              <td>
                42,9
              </td>
              <td>
                31,4
              </td>
              <td>
                31,4
              </td>
              <td>
                58,3
              </td>
              <td>
                37,7
              </td>
            </tr>
            <tr>
              <th scope="row">
                2018
              </th>
              <td>
                46,5
              </td>
              <td>
                16,5
              </td>
              <td>
                45,1
              </td>
              <td>
                34,8
              </td>
              <td>
                34,5
              </td>
              <td>
                59,7
              </td>
              <td>
                38,8
              </td>
            </tr>
            <tr>
              <th scope="row">
                2019
              </th>
              <td>
                46,6
              </td>
              <td>
                18,2
              </td>
              <td>
                48,7
              </td>
              <td>
                39,1
              </td>
              <td>
                37,8
              </td>
              <td>
                61,1
              </td>
              <td>
                40,9
              </td>
            </tr>
            <tr>
              <th scope="row">
                2020
              </th>
              <td>
                47,7
              </td>
              <td>
                21,2
              </td>
              <td>
                53,3
              </td>
              <td>
                43,8
              </td>
              <td>
                40,9
              </td>
              <td>
                62,3
              </td>
              <td>
                43,5
              </td>
            </tr>
            <tr>
              <th scope="row">
                2021
              </th>
              <td>
                49,5
              </td>
              <td>
                25,0
              </td>
              <td>
                58,1
              </td>
              <td>
                48,0
              </td>
              <td>
                43,3
              </td>
              <td>
                62,9
              </td>
              <td>
                46,4
              </td>
            </tr>
            <tr>
              <th scope="row">
                2022
              </th>
              <td>
                51,7
              </td>
              <td>
                28,9
              </td>
              <td>
                62,4
              </td>
              <td>
                51,1
              </td>
              <td>
                44,4
              </td>
              <td>
                62,9
              </td>
              <td>
                48,9
              </td>
            </tr>
            <tr>
              <th scope="row">
                2023
              </th>
              <td>
                53,8
              </td>
              <td>
                32,4
              </td>
              <td>
                65,7
              </td>
              <td>
                52,6
              </td>
              <td>
                44,1
              </td>
              <td>
                62,0
              </td>
              <td>
                50,6
              </td>
            </tr>
            <tr>
              <th scope="row">
                2024
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  x
                </span>
                <span class="unseen">
                  nicht sinnvoll
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  x
                </span>
                <span class="unseen">
                  nicht berechenbar
                </span>
              </td>
              <td>
                <span aria-hidden="true">
                  ...
                </span>
                <span class="unseen">
                  liegt noch nicht vor
                </span>
              </td>
              <td>
                (60,4)
              </td>
              <td>
                51,4
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Ohne Hilfen für junge Volljährige.
    </p>
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quelle: Jugendhilfestatistik (erfunden), Stand 28.02.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-trend-chart GapsOfEveryKind is accessible and keeps its shadow DOM */

snapshots["soz-trend-chart Loading is accessible and keeps its shadow DOM"] = 
`<div
  aria-busy="true"
  class="state waiting"
  part="state"
>
  <p>
    Daten werden geladen …
  </p>
</div>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-trend-chart Loading is accessible and keeps its shadow DOM */

snapshots["soz-trend-chart OwnHeadingAndSummary is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      Wie sich die Quote entwickelt hat
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    SGB-II-Quote (%) · Stadtteile · 2013 bis 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    Ein Satz der Redaktion.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <form class="area-picker">
      <label for="area">
        Gebiet zum Vergleich
      </label>
      <select id="area">
        <option value="">
          Bitte wählen
        </option>
        <optgroup label="Bezirke">
          <option value="1">
            Nord
          </option>
          <option value="2">
            Mitte
          </option>
          <option value="3">
            Süd
          </option>
        </optgroup>
        <optgroup label="Stadtteile">
          <option value="11">
            Nordhöhe
          </option>
          <option value="12">
            Rosenhang
          </option>
          <option value="13">
            Gartenstadt
          </option>
          <option value="14">
            Mühlenberg
          </option>
          <option value="21">
            Weststadt
          </option>
          <option value="22">
            Innenstadt
          </option>
          <option value="23">
            Bahnhofsvorstadt
          </option>
          <option value="24">
            Hafenviertel
          </option>
          <option value="31">
            Königsaue
          </option>
          <option value="32">
            Südufer
          </option>
          <option value="33">
            Am Wehr
          </option>
          <option value="34">
            Fischersruh
          </option>
        </optgroup>
      </select>
      <button>
        Hinzufügen
      </button>
    </form>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="chart">
      <input
        aria-label="Jahr wählen"
        aria-valuetext="2024: Kleinau 16,1 Prozent"
        max="11"
        min="0"
        step="1"
        type="range"
      >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <p
      class="legend-heading"
      id="legend-heading"
    >
      Werte 2024 (%)
    </p>
    <ul
      aria-labelledby="legend-heading"
      class="lines"
    >
      <li class="key reference">
        <span>
          Kleinau
        </span>
        <b aria-hidden="true">
          16,1
        </b>
        <span class="unseen">
          16,1 Prozent
        </span>
      </li>
      <li class="key others">
        <span>
          übrige Stadtteile
        </span>
      </li>
    </ul>
    <ul class="signs">
      <li>
        <b>
          |
        </b>
        Bruch in der Reihe
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen unter dem Diagramm blenden Gebiete ein und aus.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        Als Tabelle
      </summary>
      <div
        aria-label="SGB-II-Quote (%)"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            SGB-II-Quote (%)
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Jahr
              </th>
              <th scope="col">
                Kleinau
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                2013
              </th>
              <td>
                15,6
              </td>
            </tr>
            <tr>
              <th scope="row">
                2014
              </th>
              <td>
                14,3
              </td>
            </tr>
            <tr>
              <th scope="row">
                2015
              </th>
              <td>
                13,1
              </td>
            </tr>
            <tr>
              <th scope="row">
                2016
              </th>
              <td>
                12,2
              </td>
            </tr>
            <tr>
              <th scope="row">
                2017
              </th>
              <td>
                11,7
              </td>
            </tr>
            <tr>
              <th scope="row">
                2018
              </th>
              <td>
                11,6
              </td>
            </tr>
            <tr>
              <th scope="row">
                2019
              </th>
              <td>
                11,9
              </td>
            </tr>
            <tr>
              <th scope="row">
                2020
              </th>
              <td>
                12,5
              </td>
            </tr>
            <tr>
              <th scope="row">
                2021
              </th>
              <td>
                13,2
              </td>
            </tr>
            <tr>
              <th scope="row">
                2022
              </th>
              <td>
                13,7
              </td>
            </tr>
            <tr>
              <th scope="row">
                2023
              </th>
              <td>
                | 16,4
              </td>
            </tr>
            <tr>
              <th scope="row">
                2024
              </th>
              <td>
                16,1
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quelle: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-trend-chart OwnHeadingAndSummary is accessible and keeps its shadow DOM */

snapshots["soz-trend-chart SelectedAreas is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      SGB-II-Quote in Rosenhang: Rückgang um 6,9 Prozentpunkte seit 2013
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    SGB-II-Quote (%) · Stadtteile · 2013 bis 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    SGB-II-Quote: In Rosenhang sank der Wert von 21,8 % (2013) auf 14,9 % (2022). Höchster Wert: 21,8 % (2013). Bruch in der Reihe 2023 (Einführung des Bürgergelds): Werte davor und danach sind nicht vergleichbar. 2 Werte unterliegen der Geheimhaltung.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <form class="area-picker">
      <label for="area">
        Gebiet zum Vergleich
      </label>
      <select id="area">
        <option value="">
          Bitte wählen
        </option>
        <optgroup label="Bezirke">
          <option value="1">
            Nord
          </option>
          <option value="2">
            Mitte
          </option>
          <option value="3">
            Süd
          </option>
        </optgroup>
        <optgroup label="Stadtteile">
          <option value="11">
            Nordhöhe
          </option>
          <option value="13">
            Gartenstadt
          </option>
          <option value="22">
            Innenstadt
          </option>
          <option value="23">
            Bahnhofsvorstadt
          </option>
          <option value="24">
            Hafenviertel
          </option>
          <option value="31">
            Königsaue
          </option>
          <option value="32">
            Südufer
          </option>
          <option value="33">
            Am Wehr
          </option>
          <option value="34">
            Fischersruh
          </option>
        </optgroup>
      </select>
      <button>
        Hinzufügen
      </button>
    </form>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="chart">
      <input
        aria-label="Jahr wählen"
        aria-valuetext="2024: Rosenhang aus Gründen der Geheimhaltung nicht ausgewiesen; Mühlenberg 24,1 Prozent; Weststadt 16,7 Prozent; Kleinau 16,1 Prozent"
        max="11"
        min="0"
        step="1"
        type="range"
      >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <p
      class="legend-heading"
      id="legend-heading"
    >
      Werte 2024 (%)
    </p>
    <ul
      aria-labelledby="legend-heading"
      class="lines"
    >
      <li class="key reference">
        <span>
          Kleinau
        </span>
        <b aria-hidden="true">
          16,1
        </b>
        <span class="unseen">
          16,1 Prozent
        </span>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-0"
          type="button"
        >
          <span>
            Rosenhang
          </span>
          <b aria-hidden="true">
            •
          </b>
          <span class="unseen">
            aus Gründen der Geheimhaltung nicht ausgewiesen
          </span>
        </button>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-1"
          type="button"
        >
          <span>
            Mühlenberg
          </span>
          <b aria-hidden="true">
            24,1
          </b>
          <span class="unseen">
            24,1 Prozent
          </span>
        </button>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-2"
          type="button"
        >
          <span>
            Weststadt
          </span>
          <b aria-hidden="true">
            16,7
          </b>
          <span class="unseen">
            16,7 Prozent
          </span>
        </button>
      </li>
      <li class="key others">
        <span>
          übrige Stadtteile
        </span>
      </li>
    </ul>
    <ul class="signs">
      <li>
        <b>
          .
        </b>
        keine Angabe
      </li>
      <li>
        <b>
          •
        </b>
        geheim gehalten
      </li>
      <li>
        <b>
          |
        </b>
        Bruch in der Reihe
      </li>
      <li>
        <b>
          s
        </b>
        geschätzt
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen unter dem Diagramm blenden Gebiete ein und aus.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        Als Tabelle
      </summary>
      <div
        aria-label="SGB-II-Quote (%)"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            SGB-II-Quote (%)
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Jahr
              </th>
              <th scope="col">
                Rosenhang
              </th>
              <th scope="col">
                Mühlenberg
              </th>
              <th scope="col">
                Weststadt
              </th>
              <th scope="col">
                Kleinau
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                2013
              </th>
              <td>
                21,8
              </td>
              <td>
                18,8
              </td>
              <td>
                10,8
              </td>
              <td>
                15,6
              </td>
            </tr>
            <tr>
              <th scope="row">
                2014
              </th>
              <td>
                20,4
              </td>
              <td>
                16,9
              </td>
              <td>
                9,7
              </td>
              <td>
                14,3
              </td>
            </tr>
            <tr>
              <th scope="row">
                2015
              </th>
              <td>
                18,8
              </td>
              <td>
                15,3
              </td>
              <td>
                8,9
              </td>
              <td>
                13,1
              </td>
            </tr>
            <tr>
              <th scope="row">
                2016
              </th>
              <td>
                17,2
              </td>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                8,6
              </td>
              <td>
                12,2
              </td>
            </tr>
            <tr>
              <th scope="row">
                2017
              </th>
              <td>
                15,8
              </td>
              <td>
                <span aria-hidden="true">
                  .
                </span>
                <span class="unseen">
                  keine Angabe
                </span>
              </td>
              <td>
                9,0
              </td>
              <td>
                11,7
              </td>
            </tr>
            <tr>
              <th scope="row">
                2018
              </th>
              <td>
                14,9
              </td>
              <td>
                14,3
              </td>
              <td>
                9,9
              </td>
              <td>
                11,6
              </td>
            </tr>
            <tr>
              <th scope="row">
                2019
              </th>
              <td>
                14,4
              </td>
              <td>
                15,3
              </td>
              <td>
                11,2
              </td>
              <td>
                11,9
              </td>
            </tr>
            <tr>
              <th scope="row">
                2020
              </th>
              <td>
                14,3
              </td>
              <td>
                16,6
              </td>
              <td>
                12,6 s
              </td>
              <td>
                12,5
              </td>
            </tr>
            <tr>
              <th scope="row">
                2021
              </th>
              <td>
                14,5
              </td>
              <td>
                18,1
              </td>
              <td>
                13,8
              </td>
              <td>
                13,2
              </td>
            </tr>
            <tr>
              <th scope="row">
                2022
              </th>
              <td>
                14,9
              </td>
              <td>
                19,4
              </td>
              <td>
                14,6
              </td>
              <td>
                13,7
              </td>
            </tr>
            <tr>
              <th scope="row">
                2023
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                | 23,9
              </td>
              <td>
                | 17,4
              </td>
              <td>
                | 16,4
              </td>
            </tr>
            <tr>
              <th scope="row">
                2024
              </th>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                24,1
              </td>
              <td>
                16,7
              </td>
              <td>
                16,1
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quelle: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-trend-chart SelectedAreas is accessible and keeps its shadow DOM */

snapshots["soz-trend-chart SixAreas is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      SGB-II-Quote in Nordhöhe: Rückgang um 0,7 Prozentpunkte seit 2023
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    SGB-II-Quote (%) · Stadtteile · 2013 bis 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    SGB-II-Quote: In Nordhöhe sank der Wert von 12,5 % (2023) auf 11,8 % (2024). Höchster Wert: 12,5 % (2023). Bruch in der Reihe 2023 (Einführung des Bürgergelds): Werte davor und danach sind nicht vergleichbar.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <form class="area-picker">
      <label for="area">
        Gebiet zum Vergleich
      </label>
      <select
        aria-describedby="full"
        disabled=""
        id="area"
      >
        <option value="">
          Bitte wählen
        </option>
        <optgroup label="Bezirke">
          <option value="1">
            Nord
          </option>
          <option value="2">
            Mitte
          </option>
          <option value="3">
            Süd
          </option>
        </optgroup>
        <optgroup label="Stadtteile">
          <option value="13">
            Gartenstadt
          </option>
          <option value="14">
            Mühlenberg
          </option>
          <option value="22">
            Innenstadt
          </option>
          <option value="24">
            Hafenviertel
          </option>
          <option value="31">
            Königsaue
          </option>
          <option value="32">
            Südufer
          </option>
        </optgroup>
      </select>
      <button disabled="">
        Hinzufügen
      </button>
      <span
        class="full"
        id="full"
      >
        Mehr als sechs Gebiete lassen sich nicht zugleich zeigen.
      </span>
    </form>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="chart">
      <input
        aria-label="Jahr wählen"
        aria-valuetext="2024: Nordhöhe 11,8 Prozent; Rosenhang aus Gründen der Geheimhaltung nicht ausgewiesen; Weststadt 16,7 Prozent; Bahnhofsvorstadt 20,6 Prozent; Am Wehr aus Gründen der Geheimhaltung nicht ausgewiesen; Fischersruh 25,4 Prozent; Kleinau 16,1 Prozent"
        max="11"
        min="0"
        step="1"
        type="range"
      >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <p
      class="legend-heading"
      id="legend-heading"
    >
      Werte 2024 (%)
    </p>
    <ul
      aria-labelledby="legend-heading"
      class="lines"
    >
      <li class="key reference">
        <span>
          Kleinau
        </span>
        <b aria-hidden="true">
          16,1
        </b>
        <span class="unseen">
          16,1 Prozent
        </span>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-0"
          type="button"
        >
          <span>
            Nordhöhe
          </span>
          <b aria-hidden="true">
            11,8
          </b>
          <span class="unseen">
            11,8 Prozent
          </span>
        </button>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-1"
          type="button"
        >
          <span>
            Rosenhang
          </span>
          <b aria-hidden="true">
            •
          </b>
          <span class="unseen">
            aus Gründen der Geheimhaltung nicht ausgewiesen
          </span>
        </button>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-2"
          type="button"
        >
          <span>
            Weststadt
          </span>
          <b aria-hidden="true">
            16,7
          </b>
          <span class="unseen">
            16,7 Prozent
          </span>
        </button>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-3"
          type="button"
        >
          <span>
            Bahnhofsvorstadt
          </span>
          <b aria-hidden="true">
            20,6
          </b>
          <span class="unseen">
            20,6 Prozent
          </span>
        </button>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-4"
          type="button"
        >
          <span>
            Am Wehr
          </span>
          <b aria-hidden="true">
            •
          </b>
          <span class="unseen">
            aus Gründen der Geheimhaltung nicht ausgewiesen
          </span>
        </button>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-5"
          type="button"
        >
          <span>
            Fischersruh
          </span>
          <b aria-hidden="true">
            25,4
          </b>
          <span class="unseen">
            25,4 Prozent
          </span>
        </button>
      </li>
      <li class="key others">
        <span>
          übrige Stadtteile
        </span>
      </li>
    </ul>
    <ul class="signs">
      <li>
        <b>
          •
        </b>
        geheim gehalten
      </li>
      <li>
        <b>
          x
        </b>
        nicht sinnvoll
      </li>
      <li>
        <b>
          |
        </b>
        Bruch in der Reihe
      </li>
      <li>
        <b>
          g
        </b>
        schon an der Quelle gerundet oder geschützt
      </li>
      <li>
        <b>
          s
        </b>
        geschätzt
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen unter dem Diagramm blenden Gebiete ein und aus.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        Als Tabelle
      </summary>
      <div
        aria-label="SGB-II-Quote (%)"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            SGB-II-Quote (%)
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Jahr
              </th>
              <th scope="col">
                Nordhöhe
              </th>
              <th scope="col">
                Rosenhang
              </th>
              <th scope="col">
                Weststadt
              </th>
              <th scope="col">
                Bahnhofsvorstadt
              </th>
              <th scope="col">
                Am Wehr
              </th>
              <th scope="col">
                Fischersruh
              </th>
              <th scope="col">
                Kleinau
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                2013
              </th>
              <td>
                16,6
              </td>
              <td>
                21,8
              </td>
              <td>
                10,8
              </td>
              <td>
                20,8
              </td>
              <td>
                7,5
              </td>
              <td>
                <span aria-hidden="true">
                  x
                </span>
                <span class="unseen">
                  nicht sinnvoll
                </span>
              </td>
              <td>
                15,6
              </td>
            </tr>
            <tr>
              <th scope="row">
                2014
              </th>
              <td>
                16,1
              </td>
              <td>
                20,4
              </td>
              <td>
                9,7
              </td>
              <td>
                20,7
              </td>
              <td>
                5,7
              </td>
              <td>
                <span aria-hidden="true">
                  x
                </span>
                <span class="unseen">
                  nicht sinnvoll
                </span>
              </td>
              <td>
                14,3
              </td>
            </tr>
            <tr>
              <th scope="row">
                2015
              </th>
              <td>
                15,3
              </td>
              <td>
                18,8
              </td>
              <td>
                8,9
              </td>
              <td>
                20,6 g
              </td>
              <td>
                4,1
              </td>
              <td>
                <span aria-hidden="true">
                  x
                </span>
                <span class="unseen">
                  nicht sinnvoll
                </span>
              </td>
              <td>
                13,1
              </td>
            </tr>
            <tr>
              <th scope="row">
                2016
              </th>
              <td>
                14,4
              </td>
              <td>
                17,2
              </td>
              <td>
                8,6
              </td>
              <td>
                20,5
              </td>
              <td>
                3,1
              </td>
              <td>
                <span aria-hidden="true">
                  x
                </span>
                <span class="unseen">
                  nicht sinnvoll
                </span>
              </td>
              <td>
                12,2
              </td>
            </tr>
            <tr>
              <th scope="row">
                2017
              </th>
              <td>
                13,5
              </td>
              <td>
                15,8
              </td>
              <td>
                9,0
              </td>
              <td>
                20,4
              </td>
              <td>
                2,7
              </td>
              <td>
                <span aria-hidden="true">
                  x
                </span>
                <span class="unseen">
                  nicht sinnvoll
                </span>
              </td>
              <td>
                11,7
              </td>
            </tr>
            <tr>
              <th scope="row">
                2018
              </th>
              <td>
                12,8
              </td>
              <td>
                14,9
              </td>
              <td>
                9,9
              </td>
              <td>
                20,4
              </td>
              <td>
                3,1
              </td>
              <td>
                17,4
              </td>
              <td>
                11,6
              </td>
            </tr>
            <tr>
              <th scope="row">
                2019
              </th>
              <td>
                12,2
              </td>
              <td>
                14,4
              </td>
              <td>
                11,2
              </td>
              <td>
                20,5
              </td>
              <td>
                4,1
              </td>
              <td>
                18,7
              </td>
              <td>
                11,9
              </td>
            </tr>
            <tr>
              <th scope="row">
                2020
              </th>
              <td>
                11,8
              </td>
              <td>
                14,3
              </td>
              <td>
                12,6 s
              </td>
              <td>
                20,4
              </td>
              <td>
                5,5
              </td>
              <td>
                20,1
              </td>
              <td>
                12,5
              </td>
            </tr>
            <tr>
              <th scope="row">
                2021
              </th>
              <td>
                11,5
              </td>
              <td>
                14,5
              </td>
              <td>
                13,8
              </td>
              <td>
                20,2
              </td>
              <td>
                7,0
              </td>
              <td>
                21,3
              </td>
              <td>
                13,2
              </td>
            </tr>
            <tr>
              <th scope="row">
                2022
              </th>
              <td>
                11,1
              </td>
              <td>
                14,9
              </td>
              <td>
                14,6
              </td>
              <td>
                19,6
              </td>
              <td>
                8,3
              </td>
              <td>
                22,1
              </td>
              <td>
                13,7
              </td>
            </tr>
            <tr>
              <th scope="row">
                2023
              </th>
              <td>
                | 12,5
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                | 17,4
              </td>
              <td>
                | 22,0
              </td>
              <td>
                | 10,7
              </td>
              <td>
                | 26,2
              </td>
              <td>
                | 16,4
              </td>
            </tr>
            <tr>
              <th scope="row">
                2024
              </th>
              <td>
                11,8
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                16,7
              </td>
              <td>
                20,6
              </td>
              <td>
                <span aria-hidden="true">
                  •
                </span>
                <span class="unseen">
                  aus Gründen der Geheimhaltung nicht ausgewiesen
                </span>
              </td>
              <td>
                25,4
              </td>
              <td>
                16,1
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quelle: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-trend-chart SixAreas is accessible and keeps its shadow DOM */

snapshots["soz-trend-chart Target is accessible and keeps its shadow DOM"] = 
`<figure
  aria-busy="false"
  aria-describedby="summary"
  aria-labelledby="title"
  part="figure"
>
  <h3 part="title">
    <span id="title">
      SGB-II-Quote in Weststadt: Rückgang um 0,7 Prozentpunkte seit 2023
    </span>
  </h3>
  <p
    class="subtitle"
    part="subtitle"
  >
    SGB-II-Quote (%) · Stadtteile · 2013 bis 2024
  </p>
  <p
    class="summary"
    id="summary"
    part="summary"
  >
    SGB-II-Quote: In Weststadt sank der Wert von 17,4 % (2023) auf 16,7 % (2024). Höchster Wert: 17,4 % (2023). Bruch in der Reihe 2023 (Einführung des Bürgergelds): Werte davor und danach sind nicht vergleichbar.
  </p>
  <div
    class="controls"
    part="controls"
  >
    <form class="area-picker">
      <label for="area">
        Gebiet zum Vergleich
      </label>
      <select id="area">
        <option value="">
          Bitte wählen
        </option>
        <optgroup label="Bezirke">
          <option value="1">
            Nord
          </option>
          <option value="2">
            Mitte
          </option>
          <option value="3">
            Süd
          </option>
        </optgroup>
        <optgroup label="Stadtteile">
          <option value="11">
            Nordhöhe
          </option>
          <option value="12">
            Rosenhang
          </option>
          <option value="13">
            Gartenstadt
          </option>
          <option value="14">
            Mühlenberg
          </option>
          <option value="22">
            Innenstadt
          </option>
          <option value="23">
            Bahnhofsvorstadt
          </option>
          <option value="24">
            Hafenviertel
          </option>
          <option value="31">
            Königsaue
          </option>
          <option value="32">
            Südufer
          </option>
          <option value="33">
            Am Wehr
          </option>
          <option value="34">
            Fischersruh
          </option>
        </optgroup>
      </select>
      <button>
        Hinzufügen
      </button>
    </form>
  </div>
  <div
    class="plot"
    part="plot"
  >
    <div class="chart">
      <input
        aria-label="Jahr wählen"
        aria-valuetext="2024: Weststadt 16,7 Prozent; Kleinau 16,1 Prozent"
        max="11"
        min="0"
        step="1"
        type="range"
      >
    </div>
  </div>
  <div
    class="legend"
    part="legend"
  >
    <p
      class="legend-heading"
      id="legend-heading"
    >
      Werte 2024 (%)
    </p>
    <ul
      aria-labelledby="legend-heading"
      class="lines"
    >
      <li class="key reference">
        <span>
          Kleinau
        </span>
        <b aria-hidden="true">
          16,1
        </b>
        <span class="unseen">
          16,1 Prozent
        </span>
      </li>
      <li>
        <button
          aria-pressed="true"
          class="key slot-0"
          type="button"
        >
          <span>
            Weststadt
          </span>
          <b aria-hidden="true">
            16,7
          </b>
          <span class="unseen">
            16,7 Prozent
          </span>
        </button>
      </li>
      <li class="key others">
        <span>
          übrige Stadtteile
        </span>
      </li>
    </ul>
    <ul class="signs">
      <li>
        <b>
          |
        </b>
        Bruch in der Reihe
      </li>
      <li>
        <b>
          s
        </b>
        geschätzt
      </li>
    </ul>
  </div>
  <div
    class="toolbar"
    part="toolbar"
  >
    <details class="help">
      <summary>
        Bedienung
      </summary>
      <p>
        Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen unter dem Diagramm blenden Gebiete ein und aus.
      </p>
    </details>
    <details
      class="twin"
      part="table"
    >
      <summary>
        Als Tabelle
      </summary>
      <div
        aria-label="SGB-II-Quote (%)"
        class="scroll"
        role="group"
        tabindex="0"
      >
        <table>
          <caption>
            SGB-II-Quote (%)
          </caption>
          <thead>
            <tr>
              <th scope="col">
                Jahr
              </th>
              <th scope="col">
                Weststadt
              </th>
              <th scope="col">
                Kleinau
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                2013
              </th>
              <td>
                10,8
              </td>
              <td>
                15,6
              </td>
            </tr>
            <tr>
              <th scope="row">
                2014
              </th>
              <td>
                9,7
              </td>
              <td>
                14,3
              </td>
            </tr>
            <tr>
              <th scope="row">
                2015
              </th>
              <td>
                8,9
              </td>
              <td>
                13,1
              </td>
            </tr>
            <tr>
              <th scope="row">
                2016
              </th>
              <td>
                8,6
              </td>
              <td>
                12,2
              </td>
            </tr>
            <tr>
              <th scope="row">
                2017
              </th>
              <td>
                9,0
              </td>
              <td>
                11,7
              </td>
            </tr>
            <tr>
              <th scope="row">
                2018
              </th>
              <td>
                9,9
              </td>
              <td>
                11,6
              </td>
            </tr>
            <tr>
              <th scope="row">
                2019
              </th>
              <td>
                11,2
              </td>
              <td>
                11,9
              </td>
            </tr>
            <tr>
              <th scope="row">
                2020
              </th>
              <td>
                12,6 s
              </td>
              <td>
                12,5
              </td>
            </tr>
            <tr>
              <th scope="row">
                2021
              </th>
              <td>
                13,8
              </td>
              <td>
                13,2
              </td>
            </tr>
            <tr>
              <th scope="row">
                2022
              </th>
              <td>
                14,6
              </td>
              <td>
                13,7
              </td>
            </tr>
            <tr>
              <th scope="row">
                2023
              </th>
              <td>
                | 17,4
              </td>
              <td>
                | 16,4
              </td>
            </tr>
            <tr>
              <th scope="row">
                2024
              </th>
              <td>
                16,7
              </td>
              <td>
                16,1
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  </div>
  <div
    class="notes"
    part="notes"
  >
    <p>
      Statistische Geheimhaltung: Fallzahlen unter 3, ausgenommen null, werden nicht ausgewiesen. 6 von 426 Werten unterliegen der Geheimhaltung, auch zum Schutz anderer Werte. Geprüft ist, dass sich geheim gehaltene Werte nicht aus anderen errechnen lassen.
    </p>
    <p class="source">
      Quelle: Statistik der Grundsicherung (erfunden), Stand 31.03.2025,
      <a href="https://www.govdata.de/dl-de/by-2-0">
        Datenlizenz Deutschland – Namensnennung – Version 2.0
      </a>
      · Herausgegeben von:
      <a href="https://www.example.org/">
        Stadt Kleinau, Sozialamt
      </a>
    </p>
    <p>
      Diese Stadt und ihre Zahlen sind erfunden.
    </p>
  </div>
</figure>
<div
  class="unseen"
  role="status"
>
</div>
`;
/* end snapshot soz-trend-chart Target is accessible and keeps its shadow DOM */

