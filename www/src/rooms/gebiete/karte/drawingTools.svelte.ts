import type { Tool } from './drawing';

/** The tool in the hand, and what it did last. */
class DrawingTools {
  message = $state('');
  #tool = $state<Tool>('select');

  get tool(): Tool {
    return this.#tool;
  }

  /** With another tool, what the last one did is old news. */
  set tool(tool: Tool) {
    this.#tool = tool;
    this.message = '';
  }
}

export const drawingTools = new DrawingTools();
