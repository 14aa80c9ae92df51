const BOM = '\uFEFF';

/** A table as bytes the way one office's software writes it. */
export function csv(rows, { delimiter, lineEnd = '\r\n', quoted = false, encoding = 'utf-8', bom = false }) {
  const field = (value) => (quoted ? `"${value}"` : `${value}`);
  const text = rows.map((row) => row.map(field).join(delimiter) + lineEnd).join('');
  return encoding === 'windows-1252' ? latin1Bytes(text) : new TextEncoder().encode(bom ? BOM + text : text);
}

/** German letters have the same bytes in Windows-1252 as in ISO 8859-1; anything beyond is refused. */
function latin1Bytes(text) {
  return Uint8Array.from(text, (char) => {
    const code = char.codePointAt(0);
    if (code > 255 || (code >= 128 && code < 160)) throw new Error(`not in Windows-1252 here: ${char}`);
    return code;
  });
}

/** 12345 as 12.345, as German office software groups digits. */
export function grouped(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}
