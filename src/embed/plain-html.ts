export function adopt(host: HTMLElement): HTMLElement | undefined {
  return host;
}
