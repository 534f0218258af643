-- Team.objects.bulk_create([Team(name='New')], ignore_conflicts=True)

MERGE INTO "EXAMPLE_TEAM"
USING (
  SELECT
    %s AS "NAME"
  FROM DUAL
) "EXCLUDED"
ON (
  "EXAMPLE_TEAM"."NAME" = "EXCLUDED"."NAME"
)
WHEN NOT MATCHED THEN INSERT ("NAME") VALUES ("EXCLUDED"."NAME");
-- parameters: ('New',)
