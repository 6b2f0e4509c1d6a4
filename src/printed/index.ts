export type { Audit } from './audit/audit-schema.ts';
export { type AuditRequest, auditTables } from './audit/audit-tables.ts';
export type { PublishedTables } from './published-tables.ts';
export { readPublishedTables } from './read-published-tables.ts';
export type { Outcome } from './reconstruct/outcome.ts';
export { type Reconstruction, type ReconstructionRequest, reconstruct } from './reconstruct/reconstruct.ts';
export type { Verification } from './verify/verification-schema.ts';
export { type TablesToVerify, verifyTables } from './verify/verify-tables.ts';
