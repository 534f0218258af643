-- Entry(pk=1).authors.through.objects.bulk_create([Entry.authors.through(entry_id=entry, author_id=author) for entry, author in ((1, 1), (8, 1), (8, 2), (8, 1), (9, 3))], ignore_conflicts=True)

MERGE INTO "EXAMPLE_ENTRY_AUTHORS"
USING (
  SELECT
    "ROWS"."ENTRY_ID",
    "ROWS"."AUTHOR_ID"
  FROM (
    SELECT
      "ROWS"."ENTRY_ID",
      "ROWS"."AUTHOR_ID",
      ROW_NUMBER() OVER (PARTITION BY "ROWS"."ENTRY_ID", "ROWS"."AUTHOR_ID" ORDER BY "ROWS"."ROW NUMBER") AS "ROW NUMBER"
    FROM (
      SELECT
        TO_NUMBER(%s) AS "ENTRY_ID",
        TO_NUMBER(%s) AS "AUTHOR_ID",
        1 AS "ROW NUMBER"
      FROM DUAL
      UNION ALL
      SELECT
        TO_NUMBER(%s),
        TO_NUMBER(%s),
        2
      FROM DUAL
      UNION ALL
      SELECT
        TO_NUMBER(%s),
        TO_NUMBER(%s),
        3
      FROM DUAL
      UNION ALL
      SELECT
        TO_NUMBER(%s),
        TO_NUMBER(%s),
        4
      FROM DUAL
      UNION ALL
      SELECT
        TO_NUMBER(%s),
        TO_NUMBER(%s),
        5
      FROM DUAL
    ) "ROWS"
  ) "ROWS"
  WHERE
    "ROWS"."ROW NUMBER" = 1
    OR (
      "ROWS"."ENTRY_ID" IS NULL OR "ROWS"."AUTHOR_ID" IS NULL
    )
) "EXCLUDED"
ON (
  "EXAMPLE_ENTRY_AUTHORS"."ENTRY_ID" = "EXCLUDED"."ENTRY_ID"
  AND "EXAMPLE_ENTRY_AUTHORS"."AUTHOR_ID" = "EXCLUDED"."AUTHOR_ID"
)
WHEN NOT MATCHED THEN INSERT ("ENTRY_ID", "AUTHOR_ID") VALUES ("EXCLUDED"."ENTRY_ID", "EXCLUDED"."AUTHOR_ID");
-- parameters: (1, 1, 8, 1, 8, 2, 8, 1, 9, 3)
