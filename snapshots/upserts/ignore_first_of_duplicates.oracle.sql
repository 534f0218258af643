-- Membership.objects.bulk_create([Membership(person_id=8, team_id=1, joined=date(2024, 2, day), reason=f'day {day}', is_lead=day == 2) for day in (1, 2, 3)], ignore_conflicts=True)

MERGE INTO "EXAMPLE_MEMBERSHIP"
USING (
  SELECT
    "ROWS"."PERSON_ID",
    "ROWS"."TEAM_ID",
    "ROWS"."JOINED",
    "ROWS"."REASON",
    "ROWS"."IS_LEAD"
  FROM (
    SELECT
      "ROWS"."PERSON_ID",
      "ROWS"."TEAM_ID",
      "ROWS"."JOINED",
      "ROWS"."REASON",
      "ROWS"."IS_LEAD",
      ROW_NUMBER() OVER (PARTITION BY "ROWS"."PERSON_ID", "ROWS"."TEAM_ID" ORDER BY "ROWS"."ROW NUMBER") AS "ROW NUMBER"
    FROM (
      SELECT
        TO_NUMBER(%s) AS "PERSON_ID",
        TO_NUMBER(%s) AS "TEAM_ID",
        CAST(%s AS DATE) AS "JOINED",
        %s AS "REASON",
        TO_NUMBER(%s) AS "IS_LEAD",
        1 AS "ROW NUMBER"
      FROM DUAL
      UNION ALL
      SELECT
        TO_NUMBER(%s),
        TO_NUMBER(%s),
        CAST(%s AS DATE),
        %s,
        TO_NUMBER(%s),
        2
      FROM DUAL
      UNION ALL
      SELECT
        TO_NUMBER(%s),
        TO_NUMBER(%s),
        CAST(%s AS DATE),
        %s,
        TO_NUMBER(%s),
        3
      FROM DUAL
    ) "ROWS"
  ) "ROWS"
  WHERE
    "ROWS"."ROW NUMBER" = 1
    OR (
      "ROWS"."PERSON_ID" IS NULL OR "ROWS"."TEAM_ID" IS NULL
    )
) "EXCLUDED"
ON (
  "EXAMPLE_MEMBERSHIP"."PERSON_ID" = "EXCLUDED"."PERSON_ID"
  AND "EXAMPLE_MEMBERSHIP"."TEAM_ID" = "EXCLUDED"."TEAM_ID"
)
WHEN NOT MATCHED THEN INSERT ("PERSON_ID", "TEAM_ID", "JOINED", "REASON", "IS_LEAD") VALUES (
  "EXCLUDED"."PERSON_ID",
  "EXCLUDED"."TEAM_ID",
  "EXCLUDED"."JOINED",
  "EXCLUDED"."REASON",
  "EXCLUDED"."IS_LEAD"
);
-- parameters: (8, 1, datetime.date(2024, 2, 1), 'day 1', 0, 8, 1, datetime.date(2024, 2, 2), 'day 2', 1, 8, 1, datetime.date(2024, 2, 3), 'day 3', 0)
