-- Category.objects.bulk_create([Category(name='One'), Category(name='Two'), Category(name='Three', parent_id=1)], ignore_conflicts=True)

MERGE INTO "EXAMPLE_CATEGORY"
USING (
  SELECT
    "ROWS"."NAME",
    "ROWS"."PARENT_ID"
  FROM (
    SELECT
      "ROWS"."NAME",
      "ROWS"."PARENT_ID",
      ROW_NUMBER() OVER (PARTITION BY "ROWS"."PARENT_ID", "ROWS"."NAME" ORDER BY "ROWS"."ROW NUMBER") AS "ROW NUMBER"
    FROM (
      SELECT
        %s AS "NAME",
        TO_NUMBER(%s) AS "PARENT_ID",
        1 AS "ROW NUMBER"
      FROM DUAL
      UNION ALL
      SELECT
        %s,
        TO_NUMBER(%s),
        2
      FROM DUAL
      UNION ALL
      SELECT
        %s,
        TO_NUMBER(%s),
        3
      FROM DUAL
    ) "ROWS"
  ) "ROWS"
  WHERE
    "ROWS"."ROW NUMBER" = 1
    OR (
      "ROWS"."PARENT_ID" IS NULL OR "ROWS"."NAME" IS NULL
    )
) "EXCLUDED"
ON (
  "EXAMPLE_CATEGORY"."PARENT_ID" = "EXCLUDED"."PARENT_ID"
  AND "EXAMPLE_CATEGORY"."NAME" = "EXCLUDED"."NAME"
)
WHEN NOT MATCHED THEN INSERT ("NAME", "PARENT_ID") VALUES ("EXCLUDED"."NAME", "EXCLUDED"."PARENT_ID");
-- parameters: ('One', None, 'Two', None, 'Three', 1)
