-- Entry(pk=8).authors.add(1, 2)

MERGE INTO "example_entry_authors"
USING (
  SELECT
    "rows"."entry_id",
    "rows"."author_id"
  FROM (
    SELECT
      "rows"."entry_id",
      "rows"."author_id",
      ROW_NUMBER() OVER (PARTITION BY "rows"."entry_id", "rows"."author_id" ORDER BY "rows"."row number") AS "row number"
    FROM (VALUES
      (%s, %s, 1),
      (%s, %s, 2)) AS "rows"("entry_id", "author_id", "row number")
  ) AS "rows"
  WHERE
    "rows"."row number" = 1
    OR (
      "rows"."entry_id" IS NULL OR "rows"."author_id" IS NULL
    )
) AS "excluded"
ON (
  "example_entry_authors"."entry_id" = "excluded"."entry_id"
  AND "example_entry_authors"."author_id" = "excluded"."author_id"
)
WHEN NOT MATCHED THEN INSERT ("entry_id", "author_id") VALUES ("excluded"."entry_id", "excluded"."author_id");
-- parameters: (8, 1, 8, 2)
