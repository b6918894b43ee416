/** The type of every example: `import system from 'career-pathways/examples/….json' with { type: 'json' }`. */
import type { PathwaySystem } from 'career-pathways';

declare const system: PathwaySystem;
export default system;
