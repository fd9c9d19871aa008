import type { Table } from './table.ts';

/** Who a person is, and what a person is like. */
export const identity: Table = {
  sensitivity: 'personal.identity',
  exposure: 'excess',
  never: ['boolean'],
  names: `
    apellido biometric_data birth_date birth_name birth_year birthday birthplace christian_name citizenship
    civil_status date_of_birth dob employee_number ethnic_origin ethnicity face_id face_image facial_data family_name
    father_name fingerprint_data first_name full_name gender given_name guardian_name immigration_status last_name
    legal_name maiden_name marital_status marriage_status middle_name mother_maiden_name mother_name nachname
    nationality nombre_completo patronymic personnel_number place_of_birth political_opinion political_party
    political_view preferred_name real_name religion religious_belief sexual_orientation signature_image spouse_name
    student_number surname union_membership vorname
  `,
};
