import type { Report } from '../analyses/report/report-schema.ts';
import type { ThemesReport } from '../analyses/themes/themes-schema.ts';
import type { DescribeReport, ReliabilityReport } from './studies.ts';

/** What the functions of the library give. */
export type AnyReport = Report | DescribeReport | ReliabilityReport | ThemesReport;
