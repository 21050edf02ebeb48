import regularUrl from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import boldUrl from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import { jsPDF } from 'jspdf';
import type { SheetSection } from './sheet.ts';

/** What stands on the sheet beside its sections. */
export interface PdfFrame {
  readonly title: string;
  readonly lead: string;
  /** `page` and `pages` of the foot of each page, as a sentence. */
  readonly foot: (page: number, pages: number) => string;
  /** BCP 47. */
  readonly language: string;
}

/** Millimetres on A4. */
const page = { width: 210, height: 297, side: 22, top: 24, bottom: 24 } as const;
const measure = page.width - 2 * page.side;

async function fontToBase64(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the font ${url} could not be read: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(parts.join(''));
}

async function startDocument({ title, language }: PdfFrame): Promise<jsPDF> {
  const [regular, bold] = await Promise.all([fontToBase64(regularUrl), fontToBase64(boldUrl)]);
  const pdf = new jsPDF({ unit: 'mm', format: 'a4', compress: true });
  pdf.addFileToVFS('regular.ttf', regular);
  pdf.addFileToVFS('bold.ttf', bold);
  pdf.addFont('regular.ttf', 'Sheet', 'normal');
  pdf.addFont('bold.ttf', 'Sheet', 'bold');
  pdf.setProperties({ title });
  pdf.setLanguage(language === 'en' ? 'en-GB' : 'en');
  return pdf;
}

interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly grey?: number;
  readonly before?: number;
  /** Room that has to be left under it on the page, so that a heading never stands alone. */
  readonly keep?: number;
}

/** Lays text out from the top of a page, and turns the page when it is full. */
interface Pen {
  write(text: string, style: Style): void;
}

function createPen(pdf: jsPDF): Pen {
  let y: number = page.top;
  return {
    write(text, { size, bold = false, grey = 20, before = 0, keep = 0 }) {
      pdf.setFont('Sheet', bold ? 'bold' : 'normal');
      pdf.setFontSize(size);
      pdf.setTextColor(grey);
      const height = size * 0.3528 * 1.4;
      const lines = pdf.splitTextToSize(text, measure) as string[];
      y += y > page.top ? before : 0;
      if (y + Math.min(lines.length, 2) * height + keep > page.height - page.bottom) {
        pdf.addPage();
        y = page.top;
      }
      for (const line of lines) {
        if (y + height > page.height - page.bottom) {
          pdf.addPage();
          y = page.top;
        }
        pdf.text(line, page.side, y, { baseline: 'top' });
        y += height;
      }
    },
  };
}

function writeFeet(pdf: jsPDF, { foot }: PdfFrame): void {
  const pages = pdf.getNumberOfPages();
  for (let at = 1; at <= pages; at += 1) {
    pdf.setPage(at);
    pdf.setFont('Sheet', 'normal');
    pdf.setFontSize(9);
    pdf.setTextColor(90);
    pdf.text(foot(at, pages), page.side, page.height - 14);
  }
}

/** The sheet as a PDF file (A4), made on this device with the app's own font. */
export async function sheetToPdf(sections: readonly SheetSection[], frame: PdfFrame): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await startDocument(frame);
  const pen = createPen(pdf);
  pen.write(frame.title, { size: 20, bold: true });
  pen.write(frame.lead, { size: 10.5, grey: 70, before: 2 });
  for (const { title, items } of sections) {
    pen.write(title, { size: 14, bold: true, before: 8, keep: 14 });
    for (const { label, lines } of items) {
      if (label !== undefined) pen.write(label, { size: 9.5, grey: 80, before: 3, keep: 6 });
      lines.forEach((line, at) => pen.write(line, { size: 11, before: label === undefined && at === 0 ? 3 : 0.8 }));
    }
  }
  writeFeet(pdf, frame);
  return new Uint8Array(pdf.output('arraybuffer'));
}
