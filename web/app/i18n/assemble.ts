import type { TranslationMessages } from 'react-admin';
import type { Texts } from './texts.ts';

/** What a feature's sentences hold at least: the desk's name and, for react-admin, its resources'. */
export interface FeatureTexts {
  readonly desk: string;
  /** Resource → `Singular |||| Plural`. */
  readonly resources: Readonly<Record<string, string>>;
  readonly [key: string]: string | Texts;
}

interface Parts {
  reactAdmin: TranslationMessages;
  /** Under their own keys, whatever the language. */
  shared: Texts;
  /** By the feature's name. */
  features: Readonly<Record<string, FeatureTexts>>;
}

/** Puts the sentences of one language together. */
export const assemble = ({ reactAdmin, shared, features }: Parts): TranslationMessages => {
  const resources: Record<string, { name: string }> = {};
  for (const texts of Object.values(features)) {
    for (const [resource, name] of Object.entries(texts.resources)) resources[resource] = { name };
  }
  return { ...reactAdmin, ...shared, ...features, resources };
};
