-- Membership.objects.bulk_create([Membership(person_id=8, team_id=1, joined=date(2024, 2, day), reason=f'day {day}', is_lead=day == 2) for day in (1, 2, 3)], ignore_conflicts=True)

MERGE INTO "example_membership"
USING (
  SELECT
    "rows"."person_id",
    "rows"."team_id",
    "rows"."joined",
    "rows"."reason",
    "rows"."is_lead"
  FROM (
    SELECT
      "rows"."person_id",
      "rows"."team_id",
      "rows"."joined",
      "rows"."reason",
      "rows"."is_lead",
      ROW_NUMBER() OVER (PARTITION BY "rows"."person_id", "rows"."team_id" ORDER BY "rows"."row number") AS "row number"
    FROM (VALUES
      (%s, %s, %s, %s, %s, 1),
      (%s, %s, %s, %s, %s, 2),
      (%s, %s, %s, %s, %s, 3)) AS "rows"("person_id", "team_id", "joined", "reason", "is_lead", "row number")
  ) AS "rows"
  WHERE
    "rows"."row number" = 1
    OR (
      "rows"."person_id" IS NULL OR "rows"."team_id" IS NULL
    )
) AS "excluded"
ON (
  "example_membership"."person_id" = "excluded"."person_id"
  AND "example_membership"."team_id" = "excluded"."team_id"
)
WHEN NOT MATCHED THEN INSERT ("person_id", "team_id", "joined", "reason", "is_lead") VALUES (
  "excluded"."person_id",
  "excluded"."team_id",
  "excluded"."joined",
  "excluded"."reason",
  "excluded"."is_lead"
);
-- parameters: (8, 1, datetime.date(2024, 2, 1), 'day 1', False, 8, 1, datetime.date(2024, 2, 2), 'day 2', True, 8, 1, datetime.date(2024, 2, 3), 'day 3', False)
