import { css } from 'lit';

export const styles = css`
  .stage {
    touch-action: pan-y pinch-zoom;
  }
  .carousel,
  .base > .quote {
    max-inline-size: 46em;
    margin-inline: auto;
  }
  .quote {
    display: grid;
    align-content: center;
    gap: 1em;
    padding: 1.25em 1.4em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .text {
    display: grid;
    gap: 0.6em;
    font-size: 1.25em;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .kind {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }
  .paraphrase {
    border-inline-start-color: var(--_line);
    background: var(--_tint);
  }
  .paraphrase > .text {
    font-size: 1.125em;
  }
  .caption {
    display: flex;
    align-items: center;
    gap: 1em;
  }
  .image {
    flex: none;
    inline-size: 4.5em;
    block-size: 4.5em;
    border-radius: 50%;
    object-fit: cover;
    background: var(--_tint);
  }
  .name {
    font-weight: 700;
  }
  @media print {
    .quote {
      break-inside: avoid;
      border-width: 0 0 0 2px;
      border-radius: 0;
      padding-block: 0.2em;
    }
    .link {
      display: none;
    }
    .source > a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
