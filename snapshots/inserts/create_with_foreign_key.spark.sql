-- Membership.objects.create(person_id=8, team_id=1, joined=date(2024, 2, 29))

INSERT INTO `example_membership` (
  `person_id`,
  `team_id`,
  `joined`,
  `reason`,
  `is_lead`
)
VALUES
  (%s, %s, %s, %s, %s);
-- parameters: (8, 1, datetime.date(2024, 2, 29), '', False)
