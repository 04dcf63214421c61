/** What is used of the package, which has no types of its own. */
declare module '@echogarden/espeak-ng-emscripten' {
  interface Synthesizer {
    /** Name of a voice: `nl`. */
    set_voice(name: string): void;
    /** Words per minute, 175 by itself. */
    set_rate(wordsPerMinute: number): void;
    get_samplerate(): number;
    /** Gives the sound in pieces. A callback that answers 0 asks for more. */
    synthesize(text: string, take: (samples: Int16Array | null) => number): void;
  }
  interface Module {
    eSpeakNGWorker: new () => Synthesizer;
  }
  export default function load(): Promise<Module>;
}
