-- Team.objects.bulk_create([Team(name='New'), Team(name='Compilers'), Team(name='New'), Team(name='Newer')], ignore_conflicts=True)

MERGE INTO "EXAMPLE_TEAM"
USING (
  SELECT
    "ROWS"."NAME"
  FROM (
    SELECT
      "ROWS"."NAME",
      ROW_NUMBER() OVER (PARTITION BY "ROWS"."NAME" ORDER BY "ROWS"."ROW NUMBER") AS "ROW NUMBER"
    FROM (
      SELECT
        %s AS "NAME",
        1 AS "ROW NUMBER"
      FROM DUAL
      UNION ALL
      SELECT
        %s,
        2
      FROM DUAL
      UNION ALL
      SELECT
        %s,
        3
      FROM DUAL
      UNION ALL
      SELECT
        %s,
        4
      FROM DUAL
    ) "ROWS"
  ) "ROWS"
  WHERE
    "ROWS"."ROW NUMBER" = 1 OR "ROWS"."NAME" IS NULL
) "EXCLUDED"
ON (
  "EXAMPLE_TEAM"."NAME" = "EXCLUDED"."NAME"
)
WHEN NOT MATCHED THEN INSERT ("NAME") VALUES ("EXCLUDED"."NAME");
-- parameters: ('New', 'Compilers', 'New', 'Newer')
