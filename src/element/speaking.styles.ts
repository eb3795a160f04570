import { css } from 'lit';

export const styles = css`
  .speaking {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block: 0.5em 0.75em;
  }
  .speaking .button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .speaking .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: currentcolor;
  }

  /* A marker's ink and dark letters, in light and dark alike: Chromium before 118 has no properties of the host here. */
  @media screen {
    ::highlight(sen-spoken) {
      background-color: #ffe08a;
      color: #231a2b;
    }
  }
  :host {
    position: relative; /* so that what moves it moves the mark along */
  }
  .spoken {
    position: absolute;
    inset: 0 auto auto 0;
    pointer-events: none;
  }
  .spoken > div {
    position: absolute;
    scroll-margin-block: 1em 5em; /* room for its other lines */
    box-sizing: border-box;
  }
  .drawn > div {
    border-block-end: 0.2em solid var(--_accent);
  }
  @media (forced-colors: active) {
    ::highlight(sen-spoken) {
      background-color: Highlight;
      color: HighlightText;
    }
    .drawn > div {
      border-color: Highlight;
    }
  }
  @media print {
    .speaking,
    .spoken {
      display: none;
    }
  }
`;
