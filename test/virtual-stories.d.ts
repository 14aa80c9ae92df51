declare module 'virtual:stories' {
  import type { TemplateResult } from 'lit';

  type Render = (args: Record<string, unknown>, context: { args: Record<string, unknown> }) => TemplateResult;
  export interface Meta {
    component: string;
    args?: Record<string, unknown>;
    render?: Render;
  }
  export interface Story {
    tags?: readonly string[];
    args?: Record<string, unknown>;
    render?: Render;
    play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
  }
  const stories: Record<string, { default: Meta } & Record<string, Story>>;
  export default stories;
}
