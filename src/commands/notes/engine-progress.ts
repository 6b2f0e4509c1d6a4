import type { EngineStep } from '../../count/engine/sql-table.ts';
import { printable } from '../../formats/printable.ts';
import type { Language } from '../../localized.ts';
import { messages } from '../../messages/messages.ts';
import { duration } from './duration.ts';

/** What a database is at, and for how long it has been: how much is left, no database says. */
export class EngineProgress {
  readonly #engine: string;
  /** Seconds. */
  readonly #begun: number;
  #step: EngineStep = 'open';
  #table: string | undefined;

  constructor(engine: string, now: number) {
    this.#engine = engine;
    this.#begun = now;
  }

  at(step: EngineStep, table: string | undefined): void {
    this.#step = step;
    this.#table = table;
  }

  line(language: Language, now: number): string {
    const of = this.#table === undefined ? [] : [printable(this.#table)];
    const step = messages.commands.engineSteps[this.#step][language];
    return [this.#engine, ...of, step, duration(now - this.#begun, language)].join(' · ');
  }
}
