import type { Table } from './table.ts';

/** A person's body and mind. A yes or a date says as much as a text here, so no type is ruled out. */
export const health: Table = {
  sensitivity: 'personal.health',
  exposure: 'leak',
  never: [],
  names: `
    addiction allergy blood_glucose blood_group blood_pressure blood_sugar blood_type bmi body_mass_index
    chronic_condition chronic_disease clinical_note diagnose diagnosed_at diagnosis diagnosis_code diagnosis_date
    disability disability_status disease dna_sequence drug_use genetic_data health_condition health_data health_info
    health_insurance_number health_issue health_note health_record health_status heart_rate hiv hiv_positive
    hiv_status icd10 icd_code illness immunization infection_status insulin_dose is_diabetic is_pregnant lab_result
    last_menstrual_period medical_condition medical_data medical_history medical_info medical_note medical_record
    medical_record_number medication mental_health mrn patient_note pregnancy pregnancy_status pregnant prescription
    smoker std_status surgery_history symptom test_positive therapy_note treatment_plan vaccination vaccination_status
    vaccine
  `,
};
