-- Membership.objects.bulk_create([Membership(person_id=1, team_id=1, joined=date(2024, 2, 29), reason='again', is_lead=True), Membership(person_id=8, team_id=1, joined=date(2024, 2, 29))], update_conflicts=True, unique_fields=['person', 'team'], update_fields=['joined', 'reason', 'is_lead'])

INSERT INTO `example_membership` (
  `person_id`,
  `team_id`,
  `joined`,
  `reason`,
  `is_lead`
)
VALUES
  (%s, %s, %s, %s, %s),
  (%s, %s, %s, %s, %s) ON DUPLICATE KEY UPDATE `joined` = VALUES(`joined`), `reason` = VALUES(`reason`), `is_lead` = VALUES(`is_lead`)
RETURNING `example_membership`.`id`;
-- parameters: (1, 1, datetime.date(2024, 2, 29), 'again', True, 8, 1, datetime.date(2024, 2, 29), '', False)
