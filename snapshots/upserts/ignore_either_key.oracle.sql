-- Team.objects.bulk_create([Team(pk=1, name='New'), Team(pk=500, name='Compilers'), Team(pk=501, name='Newer')], ignore_conflicts=True)

MERGE INTO "EXAMPLE_TEAM"
USING (
  SELECT
    "ROWS"."ID",
    "ROWS"."NAME"
  FROM (
    SELECT
      "ROWS"."ID",
      "ROWS"."NAME",
      ROW_NUMBER() OVER (PARTITION BY "ROWS"."ID", "ROWS"."NAME" ORDER BY "ROWS"."ROW NUMBER") AS "ROW NUMBER"
    FROM (
      SELECT
        TO_NUMBER(%s) AS "ID",
        %s AS "NAME",
        1 AS "ROW NUMBER"
      FROM DUAL
      UNION ALL
      SELECT
        TO_NUMBER(%s),
        %s,
        2
      FROM DUAL
      UNION ALL
      SELECT
        TO_NUMBER(%s),
        %s,
        3
      FROM DUAL
    ) "ROWS"
  ) "ROWS"
  WHERE
    "ROWS"."ROW NUMBER" = 1 OR (
      "ROWS"."ID" IS NULL AND "ROWS"."NAME" IS NULL
    )
) "EXCLUDED"
ON (
  "EXAMPLE_TEAM"."ID" = "EXCLUDED"."ID"
  OR "EXAMPLE_TEAM"."NAME" = "EXCLUDED"."NAME"
)
WHEN NOT MATCHED THEN INSERT ("ID", "NAME") VALUES ("EXCLUDED"."ID", "EXCLUDED"."NAME");
-- parameters: (1, 'New', 500, 'Compilers', 501, 'Newer')
