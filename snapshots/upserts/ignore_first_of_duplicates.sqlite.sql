-- Membership.objects.bulk_create([Membership(person_id=8, team_id=1, joined=date(2024, 2, day), reason=f'day {day}', is_lead=day == 2) for day in (1, 2, 3)], ignore_conflicts=True)

INSERT INTO "example_membership" (
  "person_id",
  "team_id",
  "joined",
  "reason",
  "is_lead"
)
VALUES
  (%s, %s, %s, %s, %s),
  (%s, %s, %s, %s, %s),
  (%s, %s, %s, %s, %s) ON CONFLICT DO NOTHING;
-- parameters: (8, 1, '2024-02-01', 'day 1', False, 8, 1, '2024-02-02', 'day 2', True, 8, 1, '2024-02-03', 'day 3', False)
