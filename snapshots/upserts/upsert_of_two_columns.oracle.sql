-- Membership.objects.bulk_create([Membership(person_id=1, team_id=1, joined=date(2024, 2, 29), reason='again', is_lead=True), Membership(person_id=8, team_id=1, joined=date(2024, 2, 29))], update_conflicts=True, unique_fields=['person', 'team'], update_fields=['joined', 'reason', 'is_lead'])

MERGE INTO "EXAMPLE_MEMBERSHIP"
USING (
  SELECT
    TO_NUMBER(%s) AS "PERSON_ID",
    TO_NUMBER(%s) AS "TEAM_ID",
    CAST(%s AS DATE) AS "JOINED",
    %s AS "REASON",
    TO_NUMBER(%s) AS "IS_LEAD"
  FROM DUAL
  UNION ALL
  SELECT
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    CAST(%s AS DATE),
    %s,
    TO_NUMBER(%s)
  FROM DUAL
) "EXCLUDED"
ON (
  "EXAMPLE_MEMBERSHIP"."PERSON_ID" = "EXCLUDED"."PERSON_ID"
  AND "EXAMPLE_MEMBERSHIP"."TEAM_ID" = "EXCLUDED"."TEAM_ID"
)
WHEN MATCHED THEN UPDATE SET
  "JOINED" = "EXCLUDED"."JOINED",
  "REASON" = "EXCLUDED"."REASON",
  "IS_LEAD" = "EXCLUDED"."IS_LEAD"
WHEN NOT MATCHED THEN INSERT ("PERSON_ID", "TEAM_ID", "JOINED", "REASON", "IS_LEAD") VALUES (
  "EXCLUDED"."PERSON_ID",
  "EXCLUDED"."TEAM_ID",
  "EXCLUDED"."JOINED",
  "EXCLUDED"."REASON",
  "EXCLUDED"."IS_LEAD"
);
-- parameters: (1, 1, datetime.date(2024, 2, 29), 'again', 1, 8, 1, datetime.date(2024, 2, 29), '', 0)
