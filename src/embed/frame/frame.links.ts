/** Where links of the frame open: those to its own parts in it, all others in the place of the whole page. */

/**
 * Decides it for each link when it is followed, also in shadow roots. A `<base target>` would not do: it sends links within the
 * page, `#part`, to the top as well.
 */
export function steerLinks(): void {
  const steer = (event: MouseEvent) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (!link?.href || link.target === '_blank' || link.hasAttribute('download')) return;
    link.target = isWithin(link.href) ? '_self' : '_top';
  };
  document.addEventListener('click', steer, { capture: true });
}

const isWithin = (address: string): boolean => address.includes('#') && pageOf(address) === pageOf(location.href);
const pageOf = (address: string): string => address.replace(/#.*/s, '');
