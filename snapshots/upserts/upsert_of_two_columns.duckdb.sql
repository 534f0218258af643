-- Membership.objects.bulk_create([Membership(person_id=1, team_id=1, joined=date(2024, 2, 29), reason='again', is_lead=True), Membership(person_id=8, team_id=1, joined=date(2024, 2, 29))], update_conflicts=True, unique_fields=['person', 'team'], update_fields=['joined', 'reason', 'is_lead'])

MERGE INTO "example_membership"
USING (VALUES
  (%s, %s, %s, %s, %s),
  (%s, %s, %s, %s, %s)) AS "excluded"("person_id", "team_id", "joined", "reason", "is_lead")
ON (
  "example_membership"."person_id" = "excluded"."person_id"
  AND "example_membership"."team_id" = "excluded"."team_id"
)
WHEN MATCHED THEN UPDATE SET
  "joined" = "excluded"."joined",
  "reason" = "excluded"."reason",
  "is_lead" = "excluded"."is_lead"
WHEN NOT MATCHED THEN INSERT ("person_id", "team_id", "joined", "reason", "is_lead") VALUES (
  "excluded"."person_id",
  "excluded"."team_id",
  "excluded"."joined",
  "excluded"."reason",
  "excluded"."is_lead"
);
-- parameters: (1, 1, datetime.date(2024, 2, 29), 'again', True, 8, 1, datetime.date(2024, 2, 29), '', False)
