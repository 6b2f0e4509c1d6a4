import type { ReportPart } from '../../codebook/report-parts.ts';
import type { Warning } from '../../errors.ts';
import type { ShownAssociations } from '../associations/shown-associations.ts';
import type { ShownCharacteristics } from '../characteristics/characteristic-tables.ts';
import type { ShownGroups } from '../compared/shown-comparisons.ts';
import type { ShownCorrelations } from '../correlations/correlation-tables.ts';
import type { ShownDid } from '../did/did-tables.ts';
import type { ShownDistributions } from '../distributions/distribution-pictures.ts';
import type { ShownItems } from '../items/item-tables.ts';
import type { ShownMeasurements } from '../measurements/measurement-tables.ts';
import type { ShownPairs } from '../paired/paired-tables.ts';
import type { ShownReliability } from '../reliability/shown-reliability.ts';
import type { ReadReport } from '../report/input-notes.ts';
import type { Report, ReportSettings } from '../report/report-schema.ts';
import type { ShownScales } from '../scales/scales-of.ts';
import type { DescribeSettings } from '../studies/describe-settings.ts';

interface SectionSettings {
  readonly sections: readonly ReportPart[];
  readonly wave: string | null;
  readonly command: string;
  readonly settings_file: string | null;
}

/** What the parts of a report are made from. */
export interface ShownReport
  extends Omit<ShownScales, 'settings'>,
    Omit<ShownGroups, 'settings'>,
    Omit<ShownPairs, 'settings'>,
    Omit<ShownDid, 'settings'>,
    Omit<ShownCorrelations, 'settings'>,
    Omit<ShownItems, 'settings'>,
    Omit<ShownReliability, 'settings'>,
    Omit<ShownAssociations, 'settings'>,
    Omit<ShownCharacteristics, 'settings'>,
    Omit<ShownMeasurements, 'settings'>,
    ShownDistributions,
    Omit<ReadReport, 'scales'>,
    Pick<Report, 'tool' | 'instrument'> {
  readonly settings: ReportSettings &
    DescribeSettings &
    SectionSettings &
    ShownPairs['settings'] &
    ShownCorrelations['settings'];
  readonly warnings: readonly Warning[];
}
