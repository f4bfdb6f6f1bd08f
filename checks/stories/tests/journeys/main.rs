//! Journeys of people through the whole house, told with their days.

mod journey_11_intake_day;
mod journey_12_investigation;
mod journey_16_individual_plan;
mod journey_17_protected;
mod journey_18_allotment;
mod journey_23_the_school;
mod journey_2_a_neighbour_reports;
mod journey_3_a_couple_applies;
mod journey_3_registers;
mod journey_4_the_board;
mod journey_4_the_desk;
mod journey_5_a_young_person;
mod journey_6_reads_and_questions;
mod journey_7_the_money;
