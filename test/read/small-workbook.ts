import { type ZipEntry, zipFile } from './zip-file.ts';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (inside: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

export interface WorkbookParts {
  /** What stands in `<sheetData>`. */
  readonly rows?: string;
  /** What stands after it. */
  readonly after?: string;
  /** The whole sheet, instead. */
  readonly sheet?: string | Buffer;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
}

/** The parts of a workbook with one sheet, "자료". */
export function workbookEntries(parts: WorkbookParts): ZipEntry[] {
  const sheet = `<worksheet ${main}><sheetData>${parts.rows ?? ''}</sheetData>${parts.after ?? ''}</worksheet>`;
  const entries: ZipEntry[] = [
    {
      name: '_rels/.rels',
      content: relationships(
        `<Relationship Id="rId1" Type="${office}/officeDocument" Target="/xl/workbook.xml"/>`,
      ),
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${main} xmlns:r="${office}">${parts.workbookPr ?? ''}<sheets><sheet name="자료" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationships(
        `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>
         <Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>
         <Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/>`,
      ),
    },
    { name: 'xl/worksheets/sheet1.xml', content: parts.sheet ?? sheet },
  ];
  if (parts.sharedStrings !== undefined) {
    entries.push({ name: 'xl/sharedStrings.xml', content: `<sst ${main}>${parts.sharedStrings}</sst>` });
  }
  if (parts.styles !== undefined) {
    entries.push({ name: 'xl/styles.xml', content: `<styleSheet ${main}>${parts.styles}</styleSheet>` });
  }
  return entries;
}

export function workbookFile(parts: WorkbookParts): Buffer {
  return zipFile(workbookEntries(parts));
}

/** A row of texts and numbers without references. */
export function sheetRow(...cells: readonly (string | number)[]): string {
  const written = cells.map((cell) =>
    typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`,
  );
  return `<row>${written.join('')}</row>`;
}
