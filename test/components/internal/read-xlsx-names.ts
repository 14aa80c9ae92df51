import readWorkbook from 'read-excel-file/universal';

/** The names of the sheets of a workbook. */
export async function readXlsxNames(blob: Blob): Promise<string[]> {
  return (await readWorkbook(await blob.arrayBuffer())).map(({ sheet }) => sheet);
}
