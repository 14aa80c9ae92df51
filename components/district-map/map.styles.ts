import { css } from 'lit';

/** Colours and lines of the map itself; patterns and legend share them. */
export const mapStyles = css`
  :host {
    isolation: isolate;
    --_q0: var(--soz-class-1, light-dark(#519cb8, #4a6b98));
    --_q1: var(--soz-class-2, light-dark(#2d80ad, #4c88bb));
    --_q2: var(--soz-class-3, light-dark(#18639c, #5fa6d1));
    --_q3: var(--soz-class-4, light-dark(#174680, #84c7e5));
    --_q4: var(--soz-class-5, light-dark(#132b5a, #c0e7f5));
    --_ground: var(--soz-ground, light-dark(#e9edf1, #262c34));
    --_water: var(--soz-water, light-dark(#9cc3de, #33506a));
  }
  .area {
    stroke: none;
  }
  [data-code]:not(.near, [data-code='']) {
    cursor: pointer;
  }
  .paper {
    fill: var(--_tint);
  }
  .ink {
    fill: none;
    stroke: var(--_control);
    stroke-width: 3;
  }
  .scratch {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 4;
  }
  .blot {
    fill: var(--_text);
  }
  @media (forced-colors: none) {
    .q0,
    .q1,
    .q2,
    .q3,
    .q4 {
      fill: currentColor;
    }
    .q0 {
      color: var(--_q0);
    }
    .q1 {
      color: var(--_q1);
    }
    .q2 {
      color: var(--_q2);
    }
    .q3 {
      color: var(--_q3);
    }
    .q4 {
      color: var(--_q4);
    }
  }
  .ground {
    fill: var(--_ground);
  }
  .veil {
    fill: var(--_surface);
    fill-opacity: 0.8;
  }
  .veiled {
    opacity: 0.15;
  }
  .silhouette,
  .mesh,
  .water,
  .water-edge,
  .outline,
  .outline-edge {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  .map path {
    pointer-events: none;
  }
  .water-surface {
    fill: var(--_water);
  }
  .mesh {
    stroke: var(--_surface);
  }
  .silhouette {
    stroke: var(--_control);
  }
  .coarse {
    stroke-width: 3px;
  }
  .water {
    stroke: var(--_water);
    stroke-width: 2.5px;
  }
  .water-edge {
    stroke: var(--_surface);
    stroke-width: 4px;
  }
  .outline-edge {
    stroke: var(--_surface);
    stroke-width: 6px;
  }
  .outline {
    stroke: var(--_accent);
    stroke-width: 3px;
  }
  .hovered .outline {
    stroke: var(--_text);
  }

  @media (prefers-contrast: more) {
    /* every class stands out from the ground, and not from the text */
    .mesh {
      stroke-width: 2px;
    }
    .coarse {
      stroke-width: 4px;
    }
    .silhouette,
    .ink {
      stroke: var(--_text);
    }
  }
  @media (forced-colors: active) {
    :host {
      --_ground: Canvas;
      --_water: var(--_faint);
      --_q2: CanvasText;
    }
    .mesh {
      stroke: CanvasText;
    }
    .areas .q0 {
      fill: var(--_q0-tile);
    }
    .areas .q1 {
      fill: var(--_q1-tile);
    }
    .areas .q2 {
      fill: var(--_q2-tile);
    }
    .areas .q3 {
      fill: var(--_q3-tile);
    }
    .areas .q4 {
      fill: var(--_q4-tile);
    }
    path.area {
      stroke: Canvas;
      stroke-width: 4px;
      vector-effect: non-scaling-stroke;
    }
  }
`;
