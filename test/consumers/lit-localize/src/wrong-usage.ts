/** What the types are to refuse beside Lit's own: `npm run check` fails where one of these lines is right. */
import { LitElement } from 'lit';
import type { Statistic } from 'sen-campaign';
import 'sen-campaign/ticker';

export class Wrong extends LitElement {
  figures(): readonly Statistic[] {
    // @ts-expect-error A figure has a label.
    return [{ value: 128 }];
  }

  protected override firstUpdated(): void {
    const ticker = this.renderRoot.querySelector('sen-ticker');
    // @ts-expect-error There is no such display.
    if (ticker) ticker.display = 'column';
    // @ts-expect-error The detail has the figure, not its label.
    ticker?.addEventListener('sen-shown', ({ detail }) => console.log(detail.label));
  }
}
