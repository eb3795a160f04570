/** A certificate as lines of text on a sheet: what is drawn as SVG and as a picture alike. */

/** What a certificate says; empty texts leave their line out. */
export interface Certificate {
  heading: string;
  /** What leads to the name, such as “Trao cho”. */
  lead: string;
  name: string;
  /** What was done, such as “đã hoàn thành”. */
  deed: string;
  /** What it was done in. */
  title: string;
  /** How it went, such as a score. */
  result: string;
  /** When. */
  date: string;
  issuer: string;
  /** What the certificate is not. */
  note: string;
}

/** A centred line; all lengths are in the units of `SHEET`. */
export interface Line {
  text: string;
  /** Where it stands. */
  baseline: number;
  size: number;
  weight: 400 | 700;
  ink: keyof typeof INKS;
}

/** The sheet: A4 across (ISO 216). */
export const SHEET = { width: 1684, height: 1191, margin: 120 } as const;

/** Colours for paper, whatever the theme on screen is. */
export const INKS = { paper: '#ffffff', accent: '#a8195f', ink: '#231a2b', soft: '#5c4f63' } as const;

const LINES: Readonly<Record<keyof Certificate, Omit<Line, 'text'>>> = {
  heading: { baseline: 335, size: 84, weight: 700, ink: 'accent' },
  lead: { baseline: 425, size: 36, weight: 400, ink: 'soft' },
  name: { baseline: 540, size: 92, weight: 700, ink: 'ink' },
  deed: { baseline: 640, size: 36, weight: 400, ink: 'soft' },
  title: { baseline: 720, size: 52, weight: 700, ink: 'ink' },
  result: { baseline: 800, size: 40, weight: 400, ink: 'ink' },
  date: { baseline: 910, size: 34, weight: 400, ink: 'soft' },
  issuer: { baseline: 970, size: 38, weight: 700, ink: 'ink' },
  note: { baseline: 1090, size: 24, weight: 400, ink: 'soft' },
};

/**
 * The lines of a certificate. `widthOf` measures a text; what is too wide for the sheet is set smaller, never cut or broken:
 * Khmer has no spaces to break at.
 */
export function linesOf(certificate: Certificate, widthOf: (line: Line) => number): readonly Line[] {
  const room = SHEET.width - 2 * SHEET.margin;
  return (Object.keys(LINES) as (keyof Certificate)[]).flatMap((key) => {
    const line = { text: certificate[key].trim(), ...LINES[key] };
    if (!line.text) return [];
    return { ...line, size: line.size * Math.min(1, room / Math.max(1, widthOf(line))) };
  });
}
