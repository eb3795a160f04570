/** Drawings as SVG, and the same as a picture. No image is loaded for it: strict pages allow none but their own. */

type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element. */
export function shape<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  element.append(...children);
  return element;
}

/** How wide `text` is in `font`, as CSS writes fonts, in CSS pixels. */
export function widthOf(text: string, font: string): number {
  const context = canvas(1, 1).getContext('2d');
  if (!context) return 0;
  context.font = font;
  return context.measureText(text).width;
}

/**
 * The drawing as a PNG, a pixel for each unit of its `viewBox`. It may have `rect`, `path` and `text`, which state their
 * own colours, and groups; `undefined` where the browser makes no pictures.
 */
export async function pngOf(drawing: SVGSVGElement): Promise<Blob | undefined> {
  const { width, height } = drawing.viewBox.baseVal;
  const sheet = canvas(width, height);
  const context = sheet.getContext('2d');
  if (!context) return undefined;
  for (const element of drawing.querySelectorAll<SVGGraphicsElement>('rect, path, text')) {
    context.save();
    place(context, element);
    paint(context, element);
    context.restore();
  }
  return new Promise((resolve) => {
    sheet.toBlob((blob) => {
      resolve(blob ?? undefined);
    }, 'image/png');
  });
}

function canvas(width: number, height: number): HTMLCanvasElement {
  return Object.assign(document.createElement('canvas'), { width, height });
}

/** Turns and moves as the element and the groups around it say. */
function place(context: CanvasRenderingContext2D, element: SVGGraphicsElement): void {
  if (element.parentNode instanceof SVGGElement) place(context, element.parentNode);
  const matrix = element.transform.baseVal.consolidate()?.matrix;
  if (matrix) context.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
}

function paint(context: CanvasRenderingContext2D, element: SVGGraphicsElement): void {
  const value = (name: string) => element.getAttribute(name) ?? '';
  const length = (name: string) => Number(value(name));
  const fill = value('fill');
  const stroke = value('stroke');
  context.globalAlpha = Number(element.getAttribute('opacity') ?? 1);
  context.fillStyle = fill;
  context.strokeStyle = stroke;
  context.lineWidth = length('stroke-width');
  if (element instanceof SVGTextElement) {
    context.textAlign = 'center';
    context.font = `${value('font-weight')} ${value('font-size')}px ${value('font-family')}`;
    context.fillText(element.textContent ?? '', length('x'), length('y'));
    return;
  }
  const outline = new Path2D(value('d'));
  if (element instanceof SVGRectElement) outline.rect(length('x'), length('y'), length('width'), length('height'));
  if (fill !== 'none') context.fill(outline);
  if (stroke) context.stroke(outline);
}
