import { css } from 'lit';

export const reportStyles = css`
  .problem,
  .dated {
    margin-block-start: 0.5em;
  }
  .problem {
    padding: 0.5em;
    border: 1px solid var(--_accent);
    font-size: 0.875em;
  }
`;
