import { type Model, unpack } from './packed-model.ts';

let loading: Promise<Model> | undefined;

/**
 * The trained model, brought on first use: a module of its own, which a browser fetches as one file, Node reads from
 * disk and the Worker carries along. A failed load is not remembered, so a later message tries again.
 */
export function loadModel(): Promise<Model> {
  loading ??= import('./generated/model.ts').then(
    ({ packed }) => unpack(packed),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
