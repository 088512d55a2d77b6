import type { SettingValue } from '../../game/settings/settings.ts';

/** Values by the ids of what they belong to, such as odds by the ids of endings. */
export type ById<T> = Readonly<Record<string, T>>;

/** What every document says of the game it is about, so that its figures can be had again. */
export interface DocumentHeader {
  /** Rises when a field changes its meaning or goes away. */
  readonly schemaVersion: number;
  /** Of the program that wrote it. */
  readonly version: string;
  /** The command that prints such a document. */
  readonly command: string;
  readonly scenario: {
    readonly id: string;
    readonly title: string;
    /** The date up to which events are known, as the file writes it. */
    readonly asOf: string;
    /** Of the texts of the file and of those it extends. */
    readonly hash: string;
  };
  /** What the figures are not: a sentence to be shown with them. */
  readonly notice: string;
  /** What was set otherwise than in the file, as a sentence; null where nothing was. */
  readonly whatIf: string | null;
  /** Every lever with the value it has. */
  readonly levers: ById<number>;
  /** In rounds. */
  readonly horizon: number;
}

/** What was set otherwise than in the file, by name. */
export interface WithSettings {
  readonly settings: ById<SettingValue>;
}
