import type { Report } from '../analyses/report/report-schema.ts';
import type { ThemesReport } from '../analyses/themes/themes-schema.ts';
import type { CompareReport } from './compare.ts';
import type { CorrelateReport, DescribeReport, ReliabilityReport } from './studies.ts';

/** What the functions of the library give. */
export type AnyReport =
  | Report
  | CompareReport
  | CorrelateReport
  | DescribeReport
  | ReliabilityReport
  | ThemesReport;
