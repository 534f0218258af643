-- Team.objects.bulk_create([Team(name='New'), Team(pk=1, name='Renamed'), Team(pk=500, name='Newer')], update_conflicts=True, unique_fields=['id'], update_fields=['name'])

MERGE INTO "EXAMPLE_TEAM"
USING (
  SELECT
    TO_NUMBER(%s) AS "ID",
    %s AS "NAME"
  FROM DUAL
  UNION ALL
  SELECT
    TO_NUMBER(%s),
    %s
  FROM DUAL
) "EXCLUDED"
ON (
  "EXAMPLE_TEAM"."ID" = "EXCLUDED"."ID"
)
WHEN MATCHED THEN UPDATE SET
  "NAME" = "EXCLUDED"."NAME"
WHEN NOT MATCHED THEN INSERT ("ID", "NAME") VALUES ("EXCLUDED"."ID", "EXCLUDED"."NAME");
-- parameters: (1, 'Renamed', 500, 'Newer')

INSERT INTO "EXAMPLE_TEAM" (
  "NAME"
)
VALUES
  (%s);
-- parameters: ('New',)
