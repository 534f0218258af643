-- Membership.objects.bulk_create([Membership(person_id=8, team_id=1, joined=date(2024, 2, day), reason=f'day {day}', is_lead=day == 2) for day in (1, 2, 3)], ignore_conflicts=True)

INSERT INTO `example_membership` (
  `person_id`,
  `team_id`,
  `joined`,
  `reason`,
  `is_lead`
)
VALUES
  (%s, %s, %s, %s, %s),
  (%s, %s, %s, %s, %s),
  (%s, %s, %s, %s, %s) ON DUPLICATE KEY UPDATE `person_id` = `example_membership`.`person_id`;
-- parameters: (8, 1, datetime.date(2024, 2, 1), 'day 1', False, 8, 1, datetime.date(2024, 2, 2), 'day 2', True, 8, 1, datetime.date(2024, 2, 3), 'day 3', False)
