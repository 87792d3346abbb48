import type { Edition } from '../edition.ts';

/** What people call a control whose title says it otherwise, by id. */
export const NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  'account lockout': ['ac-7'],
  'account management': ['ac-2'],
  antivirus: ['si-3'],
  'anti virus': ['si-3'],
  'asset inventory': ['cm-8'],
  ato: ['ca-6'],
  'audit logging': ['au-2', 'au-12'],
  'background checks': ['ps-3'],
  backup: ['cp-9'],
  backups: ['cp-9'],
  baseline: ['cm-2'],
  'boundary protection': ['sc-7'],
  'change control': ['cm-3'],
  'change management': ['cm-3'],
  conmon: ['ca-7'],
  'contingency plan': ['cp-2'],
  'data residency': ['sa-9.5'],
  'deny by default': ['sc-7.5'],
  'disaster recovery': ['cp-2', 'cp-10'],
  'encryption at rest': ['sc-28.1'],
  'encryption in transit': ['sc-8.1'],
  'failed logins': ['ac-7'],
  fips: ['sc-13'],
  'fips 140': ['sc-13'],
  firewall: ['sc-7'],
  'incident response plan': ['ir-8'],
  'insider threat': ['pm-12'],
  inventory: ['cm-8'],
  'least functionality': ['cm-7'],
  'least privilege': ['ac-6'],
  'log retention': ['au-11'],
  logging: ['au-2', 'au-12'],
  'login banner': ['ac-8'],
  malware: ['si-3'],
  mfa: ['ia-2.1', 'ia-2.2'],
  'multi factor': ['ia-2.1', 'ia-2.2'],
  'multi factor authentication': ['ia-2.1', 'ia-2.2'],
  'multifactor authentication': ['ia-2.1', 'ia-2.2'],
  patching: ['si-2'],
  'password complexity': ['ia-5.1'],
  'password policy': ['ia-5.1'],
  passwords: ['ia-5.1'],
  'pen test': ['ca-8'],
  'pen testing': ['ca-8'],
  'penetration testing': ['ca-8'],
  poam: ['ca-5'],
  'poa m': ['ca-5'],
  'remote access': ['ac-17'],
  'risk assessment': ['ra-3'],
  'session lock': ['ac-11'],
  'session timeout': ['ac-12', 'ac-11'],
  'separation of duties': ['ac-5'],
  'split tunneling': ['sc-7.7'],
  sso: ['ia-2.10'],
  ssp: ['pl-2'],
  'system security plan': ['pl-2'],
  'two factor authentication': ['ia-2.1', 'ia-2.2'],
  'vulnerability management': ['ra-5', 'si-2'],
  'vulnerability scanning': ['ra-5'],
  'vuln scanning': ['ra-5'],
};

/** What people call a family besides its name, by code. */
export const FAMILY_NAMES: Readonly<Record<string, readonly string[]>> = {
  at: ['training', 'awareness'],
  au: ['audit', 'auditing', 'audit and logging'],
  ca: ['assessment and authorization', 'security assessment'],
  ia: ['identification and authentication', 'identity', 'authentication'],
  mp: ['media'],
  pe: ['physical', 'physical security', 'physical protection'],
  pt: ['pii', 'privacy', 'pii processing', 'pii processing and transparency'],
  sa: ['acquisition', 'services acquisition'],
  sc: ['communications protection', 'system protection'],
  si: ['integrity', 'information integrity', 'system integrity'],
  sr: ['supply chain', 'supply chain risk'],
};

/** What a later release added to Revision 5, for editions that are older than it. */
export interface LaterRelease {
  readonly ids: readonly string[];
  readonly edition: Edition;
}

const release = (title: string, date: string): Edition => ({
  title,
  publisher: 'NIST',
  url: 'https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final',
  date,
  licence: 'Work of the US Government, public domain in the United States',
  check: 'https://csrc.nist.gov/projects/cprt/catalog',
});

export const LATER_RELEASES: readonly LaterRelease[] = [
  {
    ids: ['ia-13', 'ia-13.1', 'ia-13.2', 'ia-13.3'],
    edition: release('NIST SP 800-53 Release 5.1.1', '2023-11-07'),
  },
  {
    ids: ['sa-15.13', 'sa-24', 'si-2.7'],
    edition: release('NIST SP 800-53 Release 5.2.0', '2025-08-27'),
  },
];
