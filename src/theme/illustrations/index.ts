/** stub */
import { css, html, type TemplateResult } from 'lit';
export const illustrationStyles = css``;
export const isIllustration = (name: string): boolean => /^(government|economy|society|people)$/.test(name);
export const illustration = (_name: string): Promise<TemplateResult> =>
  Promise.resolve(
    html`<svg viewBox="0 0 320 240" aria-hidden="true"><path fill="currentColor" d="M20 20h280v200H20z" /></svg>`,
  );
