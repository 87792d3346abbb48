import { FEATURES_PATH, NO_FEATURES, type PageFeatures } from '../features.ts';

/** What the app offers. Never throws: without an answer nothing is offered. */
export async function fetchFeatures(): Promise<PageFeatures> {
  try {
    const response = await fetch(FEATURES_PATH);
    return response.ok ? ((await response.json()) as PageFeatures) : NO_FEATURES;
  } catch {
    return NO_FEATURES;
  }
}
