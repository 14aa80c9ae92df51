import { css } from 'lit';

/** A map that is painted below the element that it is pointed at by. */
export const mapCanvasStyles = css`
  .map-side {
    position: relative;
  }
  .map-side canvas {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 100%;
  }
  canvas + .map {
    position: relative;
  }
  /* when another colour comes from wherever, this says so */
  .probes * {
    transition: all 1ms step-start;
  }
`;
