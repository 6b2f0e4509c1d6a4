import type { Block } from '../../document/document.ts';
import { associationTables } from '../associations/association-tables.ts';
import { describedCharacteristics } from '../characteristics/described-characteristics.ts';
import { reliability } from '../reliability/reliability.ts';
import type { ScoreView } from '../score-view.ts';
import type { ShownReport } from './shown-report.ts';

export const respondentsSection = (report: ShownReport, view: ScoreView): Block[] => [
  ...describedCharacteristics.tables.respondents(report, view),
  ...associationTables(report, view),
];

export const reliabilitySection = (report: ShownReport, view: ScoreView): Block[] => [
  ...reliability.tables.reliability(report, view),
];
